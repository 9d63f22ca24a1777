//! The team's side through the router: who gets in, for how long, what they see, what is written.
//!
//! Each sentence runs on SQLite and on PostgreSQL; the second comes from `VOORELKAAR_TEST_POSTGRES`,
//! as in the contract of storage, and is never skipped.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "../support/portal.rs"]
#[macro_use]
mod portal;

mod access;
mod opening;
mod people;
mod sign_in;
mod take_up;
