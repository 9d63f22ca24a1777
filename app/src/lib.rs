//! Everything that is HTML: shell, pages, islands, parts. Pure functions from a model to a view.
//!
//! The same page body is rendered to a string by the server and mounted fresh by the browser over
//! that rendering; it is never hydrated. Views take words from [`text`], never from Fluent.
//!
//! # Map
//! * [`shell`] is the whole document around a page; [`pages`] has one file for each screen;
//!   [`parts`] what they share; [`islands`] runs the journey in the browser.
//! * [`setting`] is what every view gets; [`data`] is the public file that makes it in the browser.
//! * [`text`] is where words come from; [`html`] is what a view becomes.
//!
//! # To add a page of the journey, touch these
//! `domain::screen` (its `Page` and its file) · `pages/<word>.rs`, `pages::body` and `pages::title` ·
//! `locales/*/<word>.ftl` and `BROWSER_TEXTS` in `server/src/content.rs` · `end2end/lib/journey.mjs`
//! and `end2end/lib/pages.mjs`. The server has one handler for all of them, and the island too.
//!
//! # To add any other page
//! `pages/<word>.rs` · `locales/*/<word>.ftl` · `server/src/pages/<word>.rs` and the router ·
//! `end2end/lib/pages.mjs`.
//!
//! # To add a part
//! Its markup in `style/GUIDE.md`, its style in `style/parts`, its function in [`parts`]: made with
//! [`html::element`], not with `view!`, for the browser has to carry it.
#![recursion_limit = "256"]

pub mod data;
pub mod html;
#[cfg(feature = "client")]
pub mod islands;
pub mod pages;
pub mod parts;
pub mod setting;
#[cfg(feature = "server")]
pub mod shell;
pub mod text;
