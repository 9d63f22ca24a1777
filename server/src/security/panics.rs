//! What is written down when something panics.

use std::panic;

/// From now on a panic is logged with its place only: its words may hold what somebody typed, as
/// those of a text cut in the middle of a letter do. Called once, when the portal starts to serve.
pub fn log_panics_by_place() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "panic");
    }));
}
