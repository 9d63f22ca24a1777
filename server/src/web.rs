//! What page handlers share: the request as they need it, and answers as they give them.

mod answer;
mod cookies;
mod visit;

pub use answer::{error_page, error_page_keeping, not_found, page, redirect, see_other};
pub use cookies::{Cookie, cookie_value, expired, journey_cookie, journey_from};
pub use visit::{Peer, Visit, form_of};
