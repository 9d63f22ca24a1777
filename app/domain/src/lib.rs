//! What we know about getting help. Data in, data out: no web framework, no database, no clock.
//!
//! # Map
//! * [`journey`] is the value a resident builds up; [`steps`] are the screens that change it.
//! * [`need`] and [`danger`] read own words; [`assessment`] asks; [`ladder`] and [`matching`]
//!   choose what to show; [`plan`] and [`handover`] end it; [`routing`] says who takes it.
//! * [`catalogue`], [`area`] and [`offer`] are public content; [`person`] is who and consent.
//! * [`field`] is what forms send and what can be wrong with it; [`term`] counts days; `order`
//!   puts lists in order.
#![cfg_attr(not(test), warn(unused_crate_dependencies))]

pub mod area;
pub mod assessment;
pub mod bsn;
pub mod catalogue;
mod codes;
pub mod contact;
pub mod danger;
pub mod field;
pub mod handover;
pub mod journey;
pub mod ladder;
pub mod letters;
pub mod life_area;
pub mod matching;
pub mod need;
pub mod offer;
mod order;
pub mod person;
pub mod retention;
pub mod routing;
pub mod screen;
pub mod term;
pub mod whereabouts;
