//! Which rungs are shown, and in which order.

use domain::{
    area::{Place, Postcode, WijkCode},
    danger::DangerKind,
    journey::NamedArea,
    ladder::{Ladder, LadderAdvice, Rung, rungs_for},
    life_area::LifeArea,
    matching::offers_at,
    need::WgsThreat,
    routing::{Facts, route},
};

mod support {
    pub mod catalogue;
}
use support::catalogue::catalogue;

fn facts(area: LifeArea, wijk: &str) -> Facts {
    Facts {
        areas: vec![NamedArea { area, answer: None }],
        place: Place::In(WijkCode(wijk.into())),
        ..Facts::default()
    }
}

fn ladder(facts: &Facts) -> Ladder {
    let town = catalogue();
    rungs_for(&offers_at(&facts.concerns(), &facts.place, &town), &route(facts, &town))
}

#[test]
fn the_ladder_starts_with_oneself_and_ends_with_the_team() {
    let expected = Ladder {
        advice: LadderAdvice::LightestFirst,
        rungs: vec![
            Rung::OwnStrength,
            Rung::OwnNetwork,
            Rung::Buurtsteun,
            Rung::GeneralProvision,
            Rung::Team,
        ],
    };
    assert_eq!(ladder(&facts(LifeArea::SocialNetwork, "W1")), expected);
}

#[test]
fn a_single_question_ends_at_the_counter() {
    let found = ladder(&facts(LifeArea::WorkEducation, "W1"));
    assert_eq!(found.rungs, [Rung::OwnStrength, Rung::OwnNetwork, Rung::Counter]);
}

#[test]
fn a_rung_without_offers_is_left_out() {
    let found = ladder(&facts(LifeArea::AdlHousehold, "W1"));
    let expected = [Rung::OwnStrength, Rung::OwnNetwork, Rung::Buurtsteun, Rung::Team];
    assert_eq!(found.rungs, expected);
}

#[test]
fn danger_skips_the_ladder_and_hides_nothing() {
    let mut facts = facts(LifeArea::AdlHousehold, "W1");
    facts.danger.push(DangerKind::Violence);
    let expected = Ladder {
        advice: LadderAdvice::PeopleFirst,
        rungs: vec![Rung::Team, Rung::OwnStrength, Rung::OwnNetwork, Rung::Buurtsteun],
    };
    assert_eq!(ladder(&facts), expected);
}

#[test]
fn a_threat_under_the_debt_law_puts_the_counter_first() {
    let mut facts = facts(LifeArea::Finance, "W1");
    facts.wgs_threat = Some(WgsThreat::Utilities);
    let found = ladder(&facts);
    assert_eq!(found.advice, LadderAdvice::PeopleFirst);
    assert_eq!(found.rungs.first(), Some(&Rung::Counter));
}

#[test]
fn outside_there_is_no_team_of_ours() {
    let mut facts = facts(LifeArea::SocialNetwork, "W1");
    facts.place = Postcode::from_number(5555).map_or(Place::Unknown, Place::Outside);
    let found = ladder(&facts);
    assert_eq!(found.rungs, [Rung::OwnStrength, Rung::OwnNetwork, Rung::Buurtsteun]);
    assert_eq!(found.advice, LadderAdvice::LightestFirst);
}
