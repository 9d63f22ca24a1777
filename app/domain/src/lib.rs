//! What we know about getting help. Data in, data out: no web framework, no database, no clock.
//!
//! # Map
//! * [`journey`] is the value a resident builds up; [`screen`] has the screens that change it.
//! * [`need`] and [`danger`] read own words; [`help`] is what then stands beside them, and [`hours`]
//!   which numbers answer; [`assessment`] and [`life_area`] are what is asked;
//!   [`ladder`] and [`matching`] choose what to show; [`handover`] ends it; [`routing`] says who
//!   takes it.
//! * [`catalogue`], [`area`], [`whereabouts`] and [`offer`] are public content; [`person`] is who and
//!   consent; [`contact`] is how to reach somebody.
//! * [`field`] is what forms send and what can be wrong with it; [`term`] counts days;
//!   [`retention`] says how long things are kept; `codes` gives enums their codes; `order` and
//!   [`letters`] sort and make small letters with little code.
//!
//! # To add a follow-up to the self-assessment
//! `FollowUp` in [`assessment::question`], its place in `follow_ups`, its options with what they
//! decide in [`assessment::option`] · its words `assessment-ask-<code>`, `-hint` and `choice-<code>`
//! in `locales/*/question.ftl` · a journey in `cases/journeys`. Nothing else: pages, record and
//! routing read the same tables.
//!
//! # To add another kind of question, touch these
//! `Question` in [`assessment::path`], its place in `questions` · what its form does in
//! `screen/assessment/form.rs` · a field of [`journey::Journey`] and [`journey::VERSION`] ·
//! [`handover::Part`] and `keep`, where it is sent · `app/src/pages/assessment` and
//! `app/src/pages/desk/record.rs` · `locales/*/assessment.ftl` · [`routing::Facts`], where it
//! decides · `end2end/lib/journey.mjs`.
//!
//! # To add an area of life
//! [`life_area`] and [`journey::VERSION`] · [`screen::emergency_kind`] · `lexicon/*/areas.toml` with
//! cases in `cases/understand` · its texts in `locales` (a test names each that misses) · a
//! pictogram `area-<code>` in `public/icons/areas.svg` · offers in the content.
//!
//! # To add a destination
//! Content only: a `team` or `destination` of a municipality. A new kind of party:
//! [`routing::DestinationKind`], a rule with its [`routing::RouteReason`], a case in
//! `cases/routing.toml`, its rung in [`ladder`], its texts.
//!
//! # To add a language
//! `lexicon/<code>/` with the same files · `locales/<code>/` with the same files · the language and
//! its words in the content · its place in `server/src/content.rs` · `end2end/lib/pages.mjs`.
#![cfg_attr(not(test), warn(unused_crate_dependencies))]

pub mod area;
pub mod assessment;
mod base64;
pub mod bsn;
pub mod catalogue;
mod codes;
pub mod contact;
pub mod danger;
pub mod field;
pub mod handover;
pub mod help;
pub mod hours;
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
pub mod wire;
