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
//! * [`jobs`] send what [`mail`] says; [`moment`] puts moments in words.
//! * [`command`] is the command line, [`config`] its settings; [`serve`] starts the portal;
//!   [`metrics`] counts.
//!
//! # To add a page
//! `app/src/pages/<word>.rs` · `locales/*/<word>.ftl` · `pages/<word>.rs` here · [`router`] ·
//! `end2end/lib/pages.mjs`. A page of the journey needs no handler: see the top of `app`.
//!
//! # To add anything else
//! The list is at the top of its module: a page of the team's side in [`desk`], a job in [`jobs`], a
//! mail in [`mail`], a setting in `config/flags.rs`, a command in [`command`], a kind of content in
//! [`municipality`], a table or repository in `storage`.
//!
//! # To add a language
//! `locales/<code>/` and `app/domain/lexicon/<code>/` with the same files; both are found by
//! `build.rs` · `ORDER` and, where it is so, `RIGHT_TO_LEFT` in [`content`] · `Preferred-Languages`
//! in `pages/assets.rs` · the language and its words in the content · the snapshots of the mails ·
//! `end2end/lib/pages.mjs`.

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
