//! The journey by form: every step, every wrong answer, back, refresh and change, and
//! help beside it.

mod help;
mod limits;
mod steps;
mod wrong;

pub use limits::WIDE;
pub use steps::{carried, postcode};
