//! Which offers to show, in which order, and why each of them.
//!
//! Lightest help first, then nearest, then by name. Called for the page of options on the server
//! and on the device. Nothing is ranked by what somebody earned, did or was before.

mod nearness;

use crate::{
    area::Place,
    assessment::told::offer_areas,
    catalogue::Catalogue,
    journey::Journey,
    life_area::LifeArea,
    offer::{Offer, Reach},
    order::order_by,
    routing::concerns,
    whereabouts::Whereabouts,
};

pub use nearness::{Nearness, kilometres};

/// Most offers shown when no area was named: enough to look around, few enough to read.
pub const MAX_WITHOUT_AREAS: usize = 12;

/// An offer that is shown, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// How near it is.
    pub nearness: Nearness,
    /// Why it is shown: answers "waarom ziet u dit?". Never empty.
    pub reasons: Vec<MatchReason>,
}

/// Why an offer is shown; the sentence is `match-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchReason {
    /// It helps with an area that was named.
    HelpsWith(LifeArea),
    /// No area was named, so what is near is shown.
    NoAreaNamed,
    /// It is in or next to the wijk of the person who needs help.
    NearYou,
    /// Everybody in the municipality, or the region, may use it.
    OpenToAll,
    /// It is for some wijken only, and we do not know whether this is one of them.
    SomeWijkenOnly,
}

impl MatchReason {
    /// Every reason's code, for the test that each has a text.
    pub const CODES: [&'static str; 5] =
        ["helps-with", "no-area-named", "near-you", "open-to-all", "some-wijken-only"];

    /// The stable code; an area is filled in by the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HelpsWith(_) => "helps-with",
            Self::NoAreaNamed => "no-area-named",
            Self::NearYou => "near-you",
            Self::OpenToAll => "open-to-all",
            Self::SomeWijkenOnly => "some-wijken-only",
        }
    }
}

/// The offers for a journey: for the areas that need attention and those the answers bring in, at
/// the place of the person who needs help.
pub fn offers_for<'a>(journey: &Journey, catalogue: &'a Catalogue) -> Vec<Match<'a>> {
    let named: Vec<_> = journey.all_areas().cloned().collect();
    let mut areas = concerns(&named);
    for area in offer_areas(journey) {
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    offers_at(&areas, &journey.place, catalogue)
}

/// The offers for these areas at this place; with no areas the nearest [`MAX_WITHOUT_AREAS`].
pub fn offers_at<'a>(
    areas: &[LifeArea],
    place: &Place,
    catalogue: &'a Catalogue,
) -> Vec<Match<'a>> {
    let whereabouts = Whereabouts::of(place, catalogue);
    let mut found: Vec<Match<'a>> = catalogue
        .offers
        .iter()
        .filter_map(|offer| match_one(offer, areas, &whereabouts, catalogue))
        .collect();
    if areas.is_empty() {
        order_by(&mut found, |a, b| near_order(a).cmp(&near_order(b)));
        found.truncate(MAX_WITHOUT_AREAS);
    }
    order_by(&mut found, |a, b| {
        a.offer.rung.cmp(&b.offer.rung).then_with(|| near_order(a).cmp(&near_order(b)))
    });
    found
}

/// Nearest first; an offer that may not be for this wijk after those that are.
fn near_order<'a>(found: &Match<'a>) -> (bool, Nearness, &'a str) {
    let unsure = found.reasons.contains(&MatchReason::SomeWijkenOnly);
    (unsure, found.nearness, found.offer.name.as_str())
}

/// `None` when the offer helps with none of the areas or is not for this place.
fn match_one<'a>(
    offer: &'a Offer,
    areas: &[LifeArea],
    whereabouts: &Whereabouts<'_>,
    catalogue: &Catalogue,
) -> Option<Match<'a>> {
    let mut reasons: Vec<MatchReason> = areas
        .iter()
        .filter(|area| offer.areas.contains(area))
        .map(|area| MatchReason::HelpsWith(*area))
        .collect();
    match (areas.is_empty(), reasons.is_empty()) {
        (true, _) => reasons.push(MatchReason::NoAreaNamed),
        (false, true) => return None,
        (false, false) => {}
    }
    let nearness = nearness::of(offer, whereabouts, catalogue);
    if matches!(nearness, Nearness::SameWijk | Nearness::Near) {
        reasons.push(MatchReason::NearYou);
    }
    match access(&offer.reach, whereabouts) {
        Access::No => return None,
        Access::All => reasons.push(MatchReason::OpenToAll),
        Access::TheirWijk => {}
        Access::Unsure => reasons.push(MatchReason::SomeWijkenOnly),
    }
    Some(Match { offer, nearness, reasons })
}

enum Access {
    No,
    All,
    TheirWijk,
    Unsure,
}

/// Whether somebody living there may use an offer of this reach.
fn access(reach: &Reach, whereabouts: &Whereabouts<'_>) -> Access {
    match (reach, whereabouts) {
        (Reach::Region, _) => Access::All,
        (_, Whereabouts::Outside(_)) => Access::No,
        (Reach::Municipality, _) => Access::All,
        (Reach::Wijken(_), Whereabouts::Unknown) => Access::Unsure,
        (Reach::Wijken(codes), Whereabouts::In(_) | Whereabouts::OneOf(_)) => {
            let wijken = whereabouts.wijken();
            match wijken.iter().filter(|wijk| codes.contains(&wijk.code)).count() {
                0 => Access::No,
                served if served == wijken.len() => Access::TheirWijk,
                _ => Access::Unsure,
            }
        }
    }
}
