//! The order of help: first yourself, then people around you, then the neighbourhood, and so on.
//!
//! Source: the founding brochure (2015) gives own strength → network → general provisions →
//! individual; cutting it into six rungs is ours. The ladder is offered, never a condition
//! (Wmo 2015 article 2.3.2(1)), and danger skips it.

use crate::{
    codes::coded,
    matching::Match,
    routing::{DestinationKind, Routed},
};

coded! {
    /// A rung, the lightest first.
    pub enum Rung {
        /// What you can do yourself.
        OwnStrength = "eigen-kracht",
        /// Family, friends, neighbours.
        OwnNetwork = "eigen-netwerk",
        /// What people in the neighbourhood do for each other.
        Buurtsteun = "buurtsteun",
        /// Help anyone can walk into without an investigation.
        GeneralProvision = "algemene-voorziening",
        /// A counter for a single, simple question.
        Counter = "loket",
        /// The Sociaal Buurtteam.
        Team = "buurtteam",
    }
}

coded! {
    /// What the page says above the ladder; the sentence is `ladder-advice-<code>`.
    pub enum LadderAdvice {
        /// The lightest help first, and speaking to somebody at any moment.
        LightestFirst = "lightest-first",
        /// Danger skips the ladder: people first, the rest after it.
        PeopleFirst = "people-first",
    }
}

/// The rungs to show, in order, and what to say above them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// What to say.
    pub advice: LadderAdvice,
    /// The rungs, the first to show first.
    pub rungs: Vec<Rung>,
}

/// The ladder for somebody with these offers, whose handover would go there.
///
/// * What one can do oneself and with people around is always there.
/// * Buurtsteun and general provisions are there when there is an offer of the kind.
/// * Then the counter or the team, whichever would take the handover; outside the municipality
///   neither, since help comes from elsewhere.
/// * Danger or urgency puts that last rung first. The others stay: a list of words errs, and whoever
///   it alarms for nothing still finds everything.
pub fn rungs_for(matches: &[Match<'_>], routed: &Routed) -> Ladder {
    let offered = |rung: Rung| matches.iter().any(|found| found.offer.rung == rung);
    let light = [
        (Rung::OwnStrength, true),
        (Rung::OwnNetwork, true),
        (Rung::Buurtsteun, offered(Rung::Buurtsteun)),
        (Rung::GeneralProvision, offered(Rung::GeneralProvision)),
    ];
    let mut rungs: Vec<Rung> =
        light.into_iter().filter_map(|(rung, is_there)| is_there.then_some(rung)).collect();
    let (last, people_first) = match routed {
        Routed::Outside { help_now, .. } => (None, *help_now),
        Routed::To(route) => (Some(rung_of(route.kind)), route.help_now || route.is_urgent()),
    };
    if let Some(last) = last {
        rungs.insert(if people_first { 0 } else { rungs.len() }, last);
    }
    let advice = if people_first { LadderAdvice::PeopleFirst } else { LadderAdvice::LightestFirst };
    Ladder { advice, rungs }
}

/// The rung a party stands on. The central desk stands in for the team.
const fn rung_of(kind: DestinationKind) -> Rung {
    match kind {
        DestinationKind::WmoCounter | DestinationKind::WorkAndIncome => Rung::Counter,
        DestinationKind::Buurtteam | DestinationKind::Tobw | DestinationKind::StandBy => Rung::Team,
    }
}
