//! Every hole and trap that the architecture names, and the headers: at least one test for each.
//!
//! One-time links that programs open are with the desk; the receipt code is with the handover.

mod compression;
mod cookies;
mod escaping;
mod headers;
mod limits;
mod links;
mod markup;
mod posts;
mod quick_exit;
mod redirects;

pub use markup::every_page;
