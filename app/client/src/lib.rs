//! The WebAssembly entry: `boot.js` calls [`start`] once the module and the public data are here.
//!
//! Nothing else belongs here. A crate that is a cdylib and a library as well silently loses
//! link-time optimisation, so the islands are in [`app::islands`]; how to add a page is at the top
//! of [`app`].

use rlsf::SmallGlobalTlsf;
use wasm_bindgen::{JsError, prelude::wasm_bindgen};

/// A fifth of the code of the allocator that comes with Rust, which is made for many threads and for
/// memory that is handed back.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

/// Takes a file of words: before [`start`] those without which nothing goes live, later the others.
///
/// # Errors
/// When the file is not of this build.
#[wasm_bindgen]
pub fn add_words(words: &[u8]) -> Result<(), JsError> {
    app::islands::add_words(words).map_err(JsError::new)
}

/// Mounts the island of the page.
///
/// # Errors
/// When the public data file is not of this build; the page then stays a plain form.
#[wasm_bindgen]
pub fn start(facts: &[u8]) -> Result<(), JsError> {
    app::islands::start(facts).map_err(JsError::new)
}
