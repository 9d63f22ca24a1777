//! Everything that is HTML: shell, pages, islands, parts. Pure functions from a model to a view.
//!
//! The same page body is rendered to a string by the server and mounted fresh by the browser over
//! that rendering; it is never hydrated. Views take words from [`text`], never from Fluent.
//!
//! # Map
//! * [`shell`] is the whole document around a page; [`pages`] has one file for each screen;
//!   [`parts`] what they share; [`islands`] runs the journey in the browser.
//! * [`setting`] is what every view gets; [`data`] is the public file that makes it in the browser.
//!
//! # To add a page of the journey, touch these
//! `domain::screen` (its `Page` and its file) · `pages/<word>.rs` and `pages::body` ·
//! `locales/*/<word>.ftl` · `server/src/pages/<word>.rs` and the router · `end2end/tests`.
//!
//! # To add any other page
//! `pages/<word>.rs` · `locales/*/<word>.ftl` · `server/src/pages/<word>.rs` and the router.
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
