//! Guards that hold for every request; one test for each row of the table in the architecture.

mod headers;
mod panics;
mod posts;
mod throttle;

pub use headers::{CONTENT_SECURITY_POLICY, add_headers};
pub use panics::log_panics_by_place;
pub use posts::{MAX_BODY, guard_posts};
pub use throttle::{Throttle, Throttled, address_key};
