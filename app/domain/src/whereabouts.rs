//! What a place means in this municipality: the wijk, the wijken it may be, outside, or unknown.
//!
//! Routing and matching ask it, so that both read a place in the same way. It looks everything up
//! again: a journey may be older than the content, or made up.

use crate::{
    area::{Place, Postcode, Wijk},
    catalogue::Catalogue,
};

/// Where somebody lives, as far as this municipality can tell.
#[derive(Debug, Clone, PartialEq)]
pub enum Whereabouts<'a> {
    /// In this wijk.
    In(&'a Wijk),
    /// In one of these wijken, two at least.
    OneOf(Vec<&'a Wijk>),
    /// A postcode in none of our wijken.
    Outside(Postcode),
    /// Not asked, not known, not given, or a wijk that is not (or no longer) ours.
    Unknown,
}

impl<'a> Whereabouts<'a> {
    /// Looks a place up.
    pub fn of(place: &Place, catalogue: &'a Catalogue) -> Self {
        match place {
            Place::NotAsked | Place::Unknown | Place::RatherNot => Self::Unknown,
            Place::In(code) => catalogue.wijk(code).map_or(Self::Unknown, Self::In),
            Place::SomewhereIn(postcode) | Place::Outside(postcode) => {
                match catalogue.wijken_at(*postcode).as_slice() {
                    [] => Self::Outside(*postcode),
                    [only] => Self::In(only),
                    several => Self::OneOf(several.to_vec()),
                }
            }
        }
    }

    /// The wijken it may be; empty outside and when unknown.
    pub fn wijken(&self) -> &[&'a Wijk] {
        match self {
            Self::In(wijk) => core::slice::from_ref(wijk),
            Self::OneOf(wijken) => wijken,
            Self::Outside(_) | Self::Unknown => &[],
        }
    }
}
