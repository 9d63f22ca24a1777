//! The journey by form: every step, every wrong answer, back, refresh and change.

mod limits;
mod steps;
mod wrong;

pub use limits::WIDE;
pub use steps::{carried, postcode};
