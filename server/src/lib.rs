//! The portal: configuration, router, page and form handlers, security, jobs, mail, command line.
//!
//! # Map
//! * [`content`] is everything public, made once at start from [`texts`], word lists and the
//!   [`municipality`]; [`embedded`] is what the binary carries.
//! * [`portal`] is what every handler and job needs; [`router`] says which handler answers what.
//! * [`pages`] has one file for each screen, `get` and `post` together; [`web`] is what they share.
//!   [`desk`] is the team's side, under `/team`.
//! * [`security`] guards every request; [`secrets`] has keys, sealing and codes; [`record`] is what
//!   is sealed of a handover.
//!
//! # To add a page
//! `app/src/pages/<word>.rs` · `locales/*/<word>.ftl` · `pages/<word>.rs` here · [`router`] ·
//! `end2end/tests`.

pub mod command;
pub mod config;
pub mod content;
pub mod desk;
pub mod embedded;
pub mod jobs;
pub mod mail;
pub mod metrics;
pub mod moment;
pub mod municipality;
pub mod pages;
pub mod portal;
pub mod record;
pub mod router;
pub mod secrets;
pub mod security;
pub mod serve;
pub mod texts;
pub mod web;
