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
pub fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (longitude_a, latitude_a) = (a.0.to_radians(), a.1.to_radians());
    let (longitude_b, latitude_b) = (b.0.to_radians(), b.1.to_radians());
    // The haversine formula: exact enough on a sphere, also for points close together.
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    let h = half(latitude_b - latitude_a)
        + latitude_a.cos() * latitude_b.cos() * half(longitude_b - longitude_a);
    2.0 * EARTH_KM * h.clamp(0.0, 1.0).sqrt().asin()
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
