//! The rules, in order. They can be read aloud: "if … then …, because …".
//!
//! Source: the founding documents (2014, 2015). A rule whose party this municipality does not have
//! is passed over, so that a later rule, in the end the team, takes the handover.

use super::{Cluster, DestinationKind, Facts, RouteReason};
use crate::{catalogue::Catalogue, danger::DangerKind, life_area::LifeArea, person::Role};

/// Where a rule leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// The one party of this kind.
    Party(DestinationKind),
    /// The Buurtteam of the wijk, with who should look first.
    Team(Option<Cluster>),
}

/// A rule: when it fits, where it leads, and why.
pub(super) struct Rule {
    fits: fn(&Facts) -> bool,
    pub(super) to: Goal,
    pub(super) because: RouteReason,
}

const RULES: [Rule; 9] = [
    // No bed tonight: the regional front door for shelter.
    Rule {
        fits: no_bed_tonight,
        to: Goal::Party(DestinationKind::Tobw),
        because: RouteReason::Homeless,
    },
    // Children: the team, whatever else there is. A general practitioner may refer
    // directly (Jeugdwet); the page says so.
    Rule {
        fits: about_children,
        to: Goal::Team(Some(Cluster::YouthAndFamily)),
        because: RouteReason::Children,
    },
    // One question over several fields is one handover, not several.
    Rule {
        fits: |facts| facts.hard_areas() >= 3,
        to: Goal::Team(Some(Cluster::Multiproblem)),
        because: RouteReason::ManyHard,
    },
    Rule {
        fits: |facts| facts.concerns().len() > 1,
        to: Goal::Team(Some(Cluster::Adults)),
        because: RouteReason::SeveralAreas,
    },
    // An emergency is never the "single, simple question" of a counter.
    Rule {
        fits: Facts::emergency,
        to: Goal::Team(Some(Cluster::Adults)),
        because: RouteReason::EmergencyInArea,
    },
    // A named provision says more than the area: "een scootmobiel om mee te doen" is for the
    // Wmo-loket. That is why this rule stands before the next.
    Rule {
        fits: single_wmo_question,
        to: Goal::Party(DestinationKind::WmoCounter),
        because: RouteReason::WmoQuestion,
    },
    Rule {
        fits: single_question_on_work_or_money,
        to: Goal::Party(DestinationKind::WorkAndIncome),
        because: RouteReason::WorkOrMoney,
    },
    Rule {
        fits: |facts| !facts.areas.is_empty(),
        to: Goal::Team(Some(Cluster::Adults)),
        because: RouteReason::TeamQuestion,
    },
    OTHERWISE,
];

/// "Ik wil nu iemand spreken": nothing is known, so nobody in the team goes first.
const OTHERWISE: Rule =
    Rule { fits: |_| true, to: Goal::Team(None), because: RouteReason::JustTalk };

/// The first rule that fits and whose party is there.
pub(super) fn first_that_fits(facts: &Facts, catalogue: &Catalogue) -> Rule {
    let is_there = |goal: Goal| match goal {
        Goal::Party(kind) => catalogue.destinations.iter().any(|party| party.kind == kind),
        Goal::Team(_) => true,
    };
    RULES.into_iter().find(|rule| (rule.fits)(facts) && is_there(rule.to)).unwrap_or(OTHERWISE)
}

fn no_bed_tonight(facts: &Facts) -> bool {
    facts.danger.contains(&DangerKind::HomelessTonight)
}

/// Children of age are adults: their parents' question is one among adults.
fn about_children(facts: &Facts) -> bool {
    (facts.concerns().contains(&LifeArea::Parenting) && !facts.children_grown)
        || facts.role == Some(Role::ParentOfChild)
        || facts.danger.contains(&DangerKind::ChildSafety)
}

fn single_wmo_question(facts: &Facts) -> bool {
    let wmo_area = |area| {
        matches!(
            area,
            LifeArea::AdlBasic
                | LifeArea::AdlHousehold
                | LifeArea::PhysicalHealth
                | LifeArea::Housing
                | LifeArea::Participation
                | LifeArea::Daytime
                | LifeArea::CarerStrain
        )
    };
    facts.wmo_provision && facts.single_concern().is_some_and(wmo_area)
}

fn single_question_on_work_or_money(facts: &Facts) -> bool {
    let work_or_money = |area| {
        matches!(area, LifeArea::Finance | LifeArea::WorkEducation | LifeArea::Participation)
    };
    facts.single_concern().is_some_and(work_or_money)
}
