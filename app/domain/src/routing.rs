//! Which party takes a handover, and why. First rule that fits; every rule has a reason that the
//! resident sees.
//!
//! Called for the preview on the device and again on the server when the handover comes in. It
//! never fails: whatever the facts, there is a party that takes it. People decide; this only says
//! whose mailbox is the first.
//!
//! To add a rule: a line in [`rules`], a [`RouteReason`] with its text, a case in
//! `cases/routing.toml`.

mod facts;
mod rules;
mod team;

use serde::{Deserialize, Serialize};

pub use facts::{Facts, concerns};

use crate::{
    area::Postcode, catalogue::Catalogue, codes::coded, whereabouts::Whereabouts, wire::read_fields,
};

/// Stable identifier of a destination, such as `buurtteam-08` or `stand-by`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DestinationCode(pub String);

read_fields!(DestinationCode(..));

coded! {
    /// What kind of party a destination is.
    pub enum DestinationKind {
        /// One of the Sociale Buurtteams.
        Buurtteam = "buurtteam",
        /// The counter for Wmo questions.
        WmoCounter = "wmo-loket",
        /// The gate for work and income.
        WorkAndIncome = "werk-en-inkomen",
        /// Team Opvang en Beschermd Wonen.
        Tobw = "tobw",
        /// The central desk.
        StandBy = "stand-by",
    }
}

coded! {
    /// Which people of the team should look first. Source: the clusters of the Sociale wijkteams
    /// (2014); a Buurtteam is three people, so this is a label on a handover, not a department.
    pub enum Cluster {
        /// Children, young people and families.
        YouthAndFamily = "jeugd-en-gezin",
        /// Adults.
        Adults = "volwassenen",
        /// Several things that hardly work, at once.
        Multiproblem = "multiproblem",
    }
}

coded! {
    /// Why a party was chosen; the sentence is `route-reason-<code>`.
    pub enum RouteReason {
        /// Somebody has no bed tonight.
        Homeless = "homeless",
        /// It is about children or bringing them up.
        Children = "children",
        /// Three areas or more that hardly work.
        ManyHard = "many-hard",
        /// More than one area.
        SeveralAreas = "several-areas",
        /// One area, but an emergency there: no simple question.
        EmergencyInArea = "emergency-in-area",
        /// One question, about a provision of the Wmo.
        WmoQuestion = "wmo-question",
        /// One question, about work, income, debts or taking part.
        WorkOrMoney = "work-or-money",
        /// One question that the team knows best.
        TeamQuestion = "team-question",
        /// No area named: somebody simply wants to speak to a person.
        JustTalk = "just-talk",
        /// The team of the wijk.
        TeamOfWijk = "team-of-wijk",
        /// The wijk is not sure, but every wijk it may be has this team.
        TeamOfPostcode = "team-of-postcode",
        /// The postcode lies in wijken with different teams.
        WijkNotSure = "wijk-not-sure",
        /// The place is not known.
        PlaceNotKnown = "place-not-known",
        /// The wijk has no team of its own.
        NoTeam = "no-team",
    }
}

coded! {
    /// Why a handover goes before others (Wmo 2015 article 2.3.3); the sentence is
    /// `urgent-reason-<code>`. It does not tell which danger: this stays readable in storage.
    pub enum UrgentReason {
        /// A sign of danger in own words.
        Danger = "danger",
        /// "Nee" or "weet ik niet" to "bent u nu veilig?".
        NotSafe = "not-safe",
        /// "Het is nu een noodsituatie" in an area.
        Emergency = "emergency",
        /// Eviction, cut-off or loss of health insurance threatens: three working days (Wgs
        /// article 4(2)).
        DebtThreat = "debt-threat",
        /// A carer cannot go on for more than days: the other would be without care.
        CarerStops = "carer-stops",
    }
}

/// A party that takes the handover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Which party; it is in the catalogue.
    pub destination: DestinationCode,
    /// What kind of party that is.
    pub kind: DestinationKind,
    /// Who of the team should look first; absent for counters and when nothing is known.
    pub cluster: Option<Cluster>,
    /// Why it goes before others; empty when it does not.
    pub urgent: Vec<UrgentReason>,
    /// Whether the numbers for help now are shown beside everything that follows.
    pub help_now: bool,
    /// Why this party: the rule first, then what the place adds. Never empty.
    pub reasons: Vec<RouteReason>,
}

impl Route {
    /// Whether it goes before others.
    pub fn is_urgent(&self) -> bool {
        !self.urgent.is_empty()
    }
}

/// What becomes of a handover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Routed {
    /// The person lives outside the municipality: no handover from here.
    Outside {
        /// The municipality that helps, where content knows it.
        neighbour: Option<String>,
        /// The postcode that was given.
        postcode: Postcode,
        /// Whether the numbers for help now are shown: danger does not stop at a border.
        help_now: bool,
    },
    /// A party takes it.
    To(Route),
}

/// Says who takes a handover with these facts.
pub fn route(facts: &Facts, catalogue: &Catalogue) -> Routed {
    let whereabouts = Whereabouts::of(&facts.place, catalogue);
    let help_now = facts.help_now();
    if let Whereabouts::Outside(postcode) = whereabouts {
        let neighbour = catalogue.neighbour_at(postcode).map(|neighbour| neighbour.name.clone());
        return Routed::Outside { neighbour, postcode, help_now };
    }
    let rule = rules::first_that_fits(facts, catalogue);
    let mut reasons = vec![rule.because];
    let (destination, kind) = match rule.to {
        rules::Goal::Party(kind) => (team::first_of(kind, catalogue), kind),
        rules::Goal::Team(_) => {
            let (code, kind, because) = team::team_at(&whereabouts, catalogue);
            reasons.push(because);
            (code, kind)
        }
    };
    let cluster = match rule.to {
        rules::Goal::Team(cluster) => cluster,
        rules::Goal::Party(_) => None,
    };
    Routed::To(Route { destination, kind, cluster, urgent: facts.urgent(), help_now, reasons })
}
