//! The team that follows from the wijk, and who takes a handover when no wijk is known.

use super::{DestinationCode, DestinationKind, RouteReason};
use crate::{
    catalogue::{Catalogue, Destination},
    whereabouts::Whereabouts,
};

/// The code of the first party of this kind, or of whoever is there in its stead.
pub(super) fn first_of(kind: DestinationKind, catalogue: &Catalogue) -> DestinationCode {
    let party = catalogue.destinations.iter().find(|party| party.kind == kind);
    party.map_or_else(|| central_desk(catalogue).0, |party| party.code.clone())
}

/// The team of the wijk, or the central desk, which asks on.
pub(super) fn team_at(
    whereabouts: &Whereabouts<'_>,
    catalogue: &Catalogue,
) -> (DestinationCode, DestinationKind, RouteReason) {
    let because = match whereabouts {
        Whereabouts::In(_) => RouteReason::TeamOfWijk,
        Whereabouts::OneOf(_) => RouteReason::TeamOfPostcode,
        Whereabouts::Outside(_) | Whereabouts::Unknown => {
            return at_central_desk(catalogue, RouteReason::PlaceNotKnown);
        }
    };
    let mut teams = whereabouts.wijken().iter().map(|wijk| {
        catalogue.destinations.iter().find(|party| {
            party.kind == DestinationKind::Buurtteam && party.wijken.contains(&wijk.code)
        })
    });
    let first: Option<&Destination> = teams.next().flatten();
    if teams.any(|team| team.map(|team| &team.code) != first.map(|team| &team.code)) {
        return at_central_desk(catalogue, RouteReason::WijkNotSure);
    }
    match first {
        Some(team) => (team.code.clone(), team.kind, because),
        None => at_central_desk(catalogue, RouteReason::NoTeam),
    }
}

fn at_central_desk(
    catalogue: &Catalogue,
    because: RouteReason,
) -> (DestinationCode, DestinationKind, RouteReason) {
    let (code, kind) = central_desk(catalogue);
    (code, kind, because)
}

/// The central desk. Content without one is refused when it is loaded; should it be missing all the
/// same, the first party there is takes the handover rather than nobody.
fn central_desk(catalogue: &Catalogue) -> (DestinationCode, DestinationKind) {
    let desk = catalogue.destinations.iter().find(|party| party.kind == DestinationKind::StandBy);
    desk.or_else(|| catalogue.destinations.first()).map_or_else(
        || (DestinationCode(DestinationKind::StandBy.code().to_owned()), DestinationKind::StandBy),
        |party| (party.code.clone(), party.kind),
    )
}
