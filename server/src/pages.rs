//! One file for each screen: `get` and `post` together.

pub mod assets;
pub mod handover;
pub mod help_now;
pub mod home;
pub mod info;
pub mod journey;
pub mod leave;
pub mod receipt;
pub mod status;
pub mod wipe;
