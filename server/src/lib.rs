//! Placeholder.

pub mod municipality;
