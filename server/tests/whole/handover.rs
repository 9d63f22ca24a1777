//! The handover: what is stored, for whom, once; and the receipt.

mod receipt;
mod repeat;
mod status;
mod stored;
mod trust;

pub use repeat::code;
