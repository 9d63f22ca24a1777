//! Who takes a handover: the named cases. What holds whatever the facts is in `routing_total.rs`.

use domain::{
    area::{Place, Postcode, WijkCode},
    assessment::Answer,
    danger::{DangerKind, DangerSign},
    journey::{Journey, NamedArea, SafeIn},
    life_area::LifeArea,
    need::{Understanding, WgsThreat},
    person::{Perspective, Role, YesNoUnsure},
    routing::{
        Cluster, DestinationKind, Facts, RouteReason, Routed, UrgentReason, concerns, route,
    },
};
use serde::Deserialize;

mod support {
    pub mod catalogue;
}
use support::catalogue::catalogue;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Case {
    name: String,
    #[serde(default)]
    areas: Vec<String>,
    #[serde(default)]
    danger: Vec<DangerKind>,
    safe_now: Option<YesNoUnsure>,
    wgs_threat: Option<WgsThreat>,
    #[serde(default)]
    wmo_provision: bool,
    #[serde(default)]
    children_grown: bool,
    #[serde(default)]
    carer_stops: bool,
    role: Option<Role>,
    wijk: Option<String>,
    postcode: Option<u16>,
    destination: Option<String>,
    outside: Option<String>,
    cluster: Option<Cluster>,
    #[serde(default)]
    urgent: Vec<UrgentReason>,
    #[serde(default)]
    help_now: bool,
    #[serde(default)]
    reasons: Vec<RouteReason>,
}

#[expect(clippy::unwrap_used, reason = "a table that cannot be read fails the test")]
fn cases() -> Vec<Case> {
    toml::from_str::<Table>(include_str!("../cases/routing.toml")).unwrap().case
}

#[expect(clippy::expect_used, reason = "a table that cannot be read fails the test")]
fn named(text: &str) -> NamedArea {
    let (area, answer) = text
        .split_once(' ')
        .map_or((text, None), |(area, rest)| (area, Some(Answer::parse(rest).expect("an answer"))));
    NamedArea { area: LifeArea::parse(area).expect("a life area"), answer }
}

#[expect(clippy::expect_used, reason = "a table that cannot be read fails the test")]
fn postcode(number: u16) -> Postcode {
    Postcode::from_number(number).expect("a postcode")
}

fn wijk(code: &str) -> Place {
    Place::In(WijkCode(code.into()))
}

impl Case {
    fn facts(&self) -> Facts {
        let place = match (&self.wijk, self.postcode) {
            (Some(code), _) => wijk(code),
            (None, Some(number)) => Place::SomewhereIn(postcode(number)),
            (None, None) => Place::NotAsked,
        };
        Facts {
            areas: self.areas.iter().map(|text| named(text)).collect(),
            danger: self.danger.clone(),
            safe_now: self.safe_now,
            wgs_threat: self.wgs_threat,
            wmo_provision: self.wmo_provision,
            children_grown: self.children_grown,
            carer_stops: self.carer_stops,
            role: self.role,
            place,
        }
    }
}

#[test]
fn every_case_of_the_table_goes_where_it_says() {
    for case in cases() {
        match route(&case.facts(), &catalogue()) {
            Routed::Outside { neighbour, help_now, .. } => {
                assert_eq!(Some(neighbour.unwrap_or_default()), case.outside, "{}", case.name);
                assert_eq!(help_now, case.help_now, "{}", case.name);
            }
            Routed::To(found) => {
                assert_eq!(Some(found.destination.0), case.destination, "{}", case.name);
                assert_eq!(found.cluster, case.cluster, "{}", case.name);
                assert_eq!(found.urgent, case.urgent, "{}", case.name);
                assert_eq!(found.help_now, case.help_now, "{}", case.name);
                assert_eq!(found.reasons, case.reasons, "{}", case.name);
            }
        }
    }
}

#[test]
fn every_reason_has_a_case() {
    let told: Vec<RouteReason> = cases().into_iter().flat_map(|case| case.reasons).collect();
    for reason in RouteReason::ALL {
        assert!(told.contains(reason), "no case for {reason}");
    }
    let urgent: Vec<UrgentReason> = cases().into_iter().flat_map(|case| case.urgent).collect();
    for reason in UrgentReason::ALL {
        assert!(urgent.contains(reason), "no case for {reason}");
    }
}

#[test]
fn the_facts_of_a_journey_are_those_it_holds() {
    let mut journey = Journey::new(Perspective::Me);
    journey.areas.push(named("finance emergency"));
    journey.more_areas.push(named("housing"));
    journey.safe.push(SafeIn { area: LifeArea::Finance, answer: Some(YesNoUnsure::No) });
    journey.place = wijk("W1");
    let understanding = Understanding {
        danger: vec![DangerSign { kind: DangerKind::Violence, because: Vec::new() }],
        wgs_threat: Some(WgsThreat::Eviction),
        wmo_provision: true,
        ..Understanding::default()
    };
    let expected = Facts {
        areas: vec![named("finance emergency"), named("housing")],
        danger: vec![DangerKind::Violence],
        safe_now: Some(YesNoUnsure::No),
        wgs_threat: Some(WgsThreat::Eviction),
        wmo_provision: true,
        children_grown: false,
        carer_stops: false,
        role: Some(Role::Own),
        place: wijk("W1"),
    };
    assert_eq!(Facts::of(&journey, &understanding), expected);
}

#[test]
fn an_area_named_twice_is_one_concern() {
    let areas = [named("finance"), named("finance hard"), named("housing good")];
    assert_eq!(concerns(&areas), [LifeArea::Finance]);
    let facts = Facts { areas: areas.to_vec(), ..Facts::default() };
    assert_eq!(facts.single_concern(), Some(LifeArea::Finance));
}

#[test]
fn a_municipality_without_counters_lets_its_teams_take_it() {
    let mut small = catalogue();
    small.destinations.retain(|party| {
        matches!(party.kind, DestinationKind::Buurtteam | DestinationKind::StandBy)
    });
    for case in cases() {
        let Routed::To(found) = route(&case.facts(), &small) else { continue };
        assert!(small.destination(&found.destination).is_some(), "{}", case.name);
        assert!(
            matches!(found.kind, DestinationKind::Buurtteam | DestinationKind::StandBy),
            "{}",
            case.name
        );
    }
    let debts = Facts { areas: vec![named("finance")], place: wijk("W1"), ..Facts::default() };
    let Routed::To(found) = route(&debts, &small) else { panic!("W1 is ours") };
    assert_eq!(found.reasons, [RouteReason::TeamQuestion, RouteReason::TeamOfWijk]);
}

#[test]
fn a_municipality_without_a_central_desk_still_has_somebody() {
    let mut odd = catalogue();
    odd.destinations.retain(|party| party.kind != DestinationKind::StandBy);
    let Routed::To(found) = route(&Facts::default(), &odd) else { panic!("nothing says outside") };
    assert!(odd.destination(&found.destination).is_some());
    odd.destinations.clear();
    let Routed::To(found) = route(&Facts::default(), &odd) else { panic!("nothing says outside") };
    assert_eq!(found.destination.0, "stand-by");
}
