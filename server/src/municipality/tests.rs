//! The embedded content, a made-up municipality, every kind of mistake, and the proof that the code
//! knows no municipality.

mod embedded;
mod kleindorp;
mod mistakes;
mod nowhere;

use std::path::{Path, PathBuf};

/// The directory of the made-up municipality.
fn kleindorp_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/municipalities/kleindorp")
}
