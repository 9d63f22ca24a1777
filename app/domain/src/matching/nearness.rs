//! How near an offer is, in words: wijk centre to wijk centre, no more precise than we know.

use crate::{
    area::Wijk,
    catalogue::Catalogue,
    codes::coded,
    offer::{Offer, Reach},
    whereabouts::Whereabouts,
};

coded! {
    /// How near an offer is, the nearest first; the words are `nearness-<code>`.
    pub enum Nearness {
        /// In the wijk of the person who needs help, or coming to it.
        SameWijk = "same-wijk",
        /// In a wijk next to it: at most 1.5 km from centre to centre.
        Near = "near",
        /// Further away, in the municipality.
        InTown = "in-town",
        /// At no fixed place, for the whole municipality.
        WholeTown = "whole-town",
        /// Somewhere in the region.
        Region = "region",
        /// The place of the offer or of the person is not known.
        Unknown = "unknown",
    }
}

/// Up to this many kilometres between centres counts as near: a quarter of an hour on foot or a
/// few minutes by bicycle.
const NEAR_KM: f64 = 1.5;

/// Mean radius of the earth in kilometres.
const EARTH_KM: f64 = 6371.0;

/// The distance in kilometres between two points, each longitude and latitude in degrees (WGS84).
///
/// On a flat map with the scale of the latitude halfway: within one municipality that differs from
/// the distance on a sphere by less than a hundredth of a percent, and up to a hundred kilometres
/// by less than 0.1 %. It needs none of the trigonometric functions, which are eight kilobytes in
/// the browser.
pub fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let north = (b.1 - a.1).to_radians();
    let east = (b.0 - a.0).to_radians() * cosine(a.1.midpoint(b.1).to_radians());
    EARTH_KM * (north * north + east * east).sqrt()
}

/// The cosine of an angle between -π/2 and π/2, by the first terms of its series: off by less
/// than 0.00003.
fn cosine(angle: f64) -> f64 {
    let square = angle * angle;
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)))
}

/// How near an offer is to somebody living there.
pub(super) fn of(offer: &Offer, from: &Whereabouts<'_>, catalogue: &Catalogue) -> Nearness {
    let place = offer.wijk.as_ref().and_then(|code| catalogue.wijk(code));
    match (place, from, &offer.reach) {
        (Some(at), Whereabouts::In(_) | Whereabouts::OneOf(_), _) => least_near(at, from.wijken()),
        // From outside every place of ours is simply in the region.
        (Some(_), Whereabouts::Outside(_), _) | (None, _, Reach::Region) => Nearness::Region,
        (Some(_), Whereabouts::Unknown, _) => Nearness::Unknown,
        (None, _, Reach::Municipality) => Nearness::WholeTown,
        (None, _, Reach::Wijken(served)) => {
            let here = from.wijken();
            let sure = !here.is_empty() && here.iter().all(|wijk| served.contains(&wijk.code));
            if sure { Nearness::SameWijk } else { Nearness::Unknown }
        }
    }
}

/// Among the wijken somebody may live in, the one furthest off: never promise nearer than it is.
fn least_near(at: &Wijk, from: &[&Wijk]) -> Nearness {
    let one = |wijk: &&Wijk| {
        if wijk.code == at.code {
            Nearness::SameWijk
        } else if kilometres(wijk.centre, at.centre) <= NEAR_KM {
            Nearness::Near
        } else {
            Nearness::InTown
        }
    };
    from.iter().map(one).max().unwrap_or(Nearness::Unknown)
}
