//! What the mails say, one snapshot for each mail × language, and how they go out.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod files;
mod letters;
mod readable;
mod smtp;
mod smtp_server;
