//! Routing is total: whatever the facts, a party that exists takes the handover, or it is outside.

use domain::{
    area::{Place, Postcode, WijkCode},
    assessment::Answer,
    catalogue::Catalogue,
    danger::DangerKind,
    journey::NamedArea,
    life_area::LifeArea,
    need::WgsThreat,
    person::{Role, YesNoUnsure},
    routing::{Cluster, DestinationKind, Facts, Route, Routed, UrgentReason, route},
};
use proptest::prelude::*;

mod support {
    pub mod catalogue;
}
use support::catalogue::catalogue;

#[expect(clippy::expect_used, reason = "the postcodes in these tests exist")]
fn postcode(number: u16) -> Postcode {
    Postcode::from_number(number).expect("a postcode")
}

fn wijk(code: &str) -> Place {
    Place::In(WijkCode(code.into()))
}

/// What must hold whatever the facts.
fn check(facts: &Facts, here: &Catalogue) {
    let routed = route(facts, here);
    let found = match routed {
        Routed::Outside { help_now, .. } => {
            assert!(matches!(facts.place, Place::Outside(_) | Place::SomewhereIn(_)), "{facts:?}");
            assert_eq!(help_now, facts.help_now());
            return;
        }
        Routed::To(found) => found,
    };
    let party = here.destination(&found.destination);
    assert_eq!(party.map(|party| party.kind), Some(found.kind), "{facts:?} {found:?}");
    assert!(!found.reasons.is_empty(), "{facts:?}");
    if !facts.danger.is_empty() {
        assert!(found.help_now && found.urgent.contains(&UrgentReason::Danger), "{facts:?}");
    }
    if facts.wgs_threat.is_some() {
        assert!(found.urgent.contains(&UrgentReason::DebtThreat), "{facts:?}");
    }
    if facts.carer_stops {
        assert!(found.urgent.contains(&UrgentReason::CarerStops), "{facts:?}");
    }
    check_kind(facts, &found);
    check_team(facts, &found, here);
}

fn check_kind(facts: &Facts, found: &Route) {
    let homeless = facts.danger.contains(&DangerKind::HomelessTonight);
    assert_eq!(found.kind == DestinationKind::Tobw, homeless, "{facts:?} {found:?}");
    if matches!(found.kind, DestinationKind::WmoCounter | DestinationKind::WorkAndIncome) {
        assert!(facts.single_concern().is_some() && !facts.emergency(), "{facts:?} {found:?}");
        assert_eq!(found.cluster, None, "{facts:?}");
    }
    if found.cluster == Some(Cluster::Multiproblem) {
        assert!(facts.hard_areas() >= 3, "{facts:?}");
    }
    if facts.concerns().contains(&LifeArea::Parenting) && !facts.children_grown && !homeless {
        assert_eq!(found.cluster, Some(Cluster::YouthAndFamily), "{facts:?}");
    }
}

fn check_team(facts: &Facts, found: &Route, here: &Catalogue) {
    match (&facts.place, found.kind) {
        (Place::In(code), DestinationKind::Buurtteam) => {
            let team = here.destination(&found.destination);
            assert!(team.is_some_and(|team| team.wijken.contains(code)), "{facts:?} {found:?}");
        }
        (Place::NotAsked | Place::Unknown | Place::RatherNot, kind) => {
            assert_ne!(kind, DestinationKind::Buurtteam, "{facts:?} {found:?}");
        }
        _ => {}
    }
}

fn places() -> Vec<Place> {
    vec![
        Place::NotAsked,
        Place::RatherNot,
        Place::Unknown,
        wijk("W1"),
        wijk("W4"),
        wijk("unheard"),
        Place::SomewhereIn(postcode(1111)),
        Place::SomewhereIn(postcode(2222)),
        Place::Outside(postcode(5555)),
        Place::Outside(postcode(9999)),
    ]
}

/// Two areas of each kind that rules tell apart: money or work, Wmo, both, children, neither.
const KINDS: [LifeArea; 8] = [
    LifeArea::Finance,
    LifeArea::WorkEducation,
    LifeArea::AdlHousehold,
    LifeArea::Housing,
    LifeArea::Participation,
    LifeArea::Parenting,
    LifeArea::MentalHealth,
    LifeArea::CarerStrain,
];

#[test]
fn routing_is_total_over_every_class_of_facts() {
    let here = catalogue();
    let answers: Vec<Option<Answer>> =
        core::iter::once(None).chain(Answer::ALL.iter().copied().map(Some)).collect();
    let dangers: Vec<Vec<DangerKind>> = core::iter::once(Vec::new())
        .chain(DangerKind::ALL.iter().map(|kind| vec![*kind]))
        .collect();
    let roles = [None, Some(Role::Own), Some(Role::ParentOfChild), Some(Role::Volunteer)];
    let places = places();
    let mut seen = 0_u32;
    for set in 0_u16..(1 << KINDS.len()) {
        let chosen = KINDS.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0);
        let areas: Vec<LifeArea> = chosen.map(|(_, area)| *area).collect();
        for answer in &answers {
            let mut facts = Facts {
                areas: areas
                    .iter()
                    .map(|area| NamedArea { area: *area, answer: *answer })
                    .collect(),
                ..Facts::default()
            };
            for danger in &dangers {
                facts.danger.clone_from(danger);
                for role in roles {
                    facts.role = role;
                    for place in &places {
                        facts.place.clone_from(place);
                        for wmo_provision in [false, true] {
                            facts.wmo_provision = wmo_provision;
                            check(&facts, &here);
                            seen += 1;
                        }
                    }
                }
            }
        }
    }
    assert_eq!(seen, 256 * 7 * 7 * 4 * 10 * 2);
}

fn any_of<T: Copy + core::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let area = (any_of(LifeArea::ALL), proptest::option::of(any_of(Answer::ALL)))
        .prop_map(|(area, answer)| NamedArea { area, answer });
    let place = proptest::sample::select(places());
    let anywhere = (1000_u16..=9999).prop_map(|number| Place::SomewhereIn(postcode(number)));
    (
        proptest::collection::vec(area, 0..16),
        proptest::collection::vec(any_of(DangerKind::ALL), 0..4),
        proptest::option::of(any_of(YesNoUnsure::ALL)),
        proptest::option::of(any_of(WgsThreat::ALL)),
        any::<[bool; 3]>(),
        proptest::option::of(any_of(Role::ALL)),
        prop_oneof![4 => place, 1 => anywhere],
    )
        .prop_map(|(areas, danger, safe_now, wgs_threat, holds, role, place)| Facts {
            areas,
            danger,
            safe_now,
            wgs_threat,
            wmo_provision: holds[0],
            children_grown: holds[1],
            carer_stops: holds[2],
            role,
            place,
        })
}

/// The kinds that are danger and nothing else. The other two, no bed tonight and an unsafe child, are
/// also facts about where help is.
const ONLY_DANGER: [DangerKind; 4] =
    [DangerKind::AcuteMedical, DangerKind::Suicide, DangerKind::Violence, DangerKind::CrisisOther];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn routing_is_total_over_any_facts(facts in any_facts()) {
        check(&facts, &catalogue());
    }

    #[test]
    fn danger_adds_and_never_changes_the_party(facts in any_facts(), kind in any_of(&ONLY_DANGER)) {
        let mut more = facts.clone();
        more.danger.push(kind);
        match (route(&facts, &catalogue()), route(&more, &catalogue())) {
            (Routed::To(calm), Routed::To(danger)) => {
                prop_assert_eq!(calm.destination, danger.destination);
                prop_assert_eq!(calm.cluster, danger.cluster);
                prop_assert_eq!(calm.reasons, danger.reasons);
                prop_assert!(danger.help_now);
            }
            (calm, danger) => {
                let both = matches!((calm, danger), (Routed::Outside { .. }, Routed::Outside { .. }));
                prop_assert!(both, "danger moved the border");
            }
        }
    }

    #[test]
    fn the_order_of_areas_does_not_matter(facts in any_facts()) {
        let mut turned = facts.clone();
        turned.areas.reverse();
        prop_assert_eq!(route(&facts, &catalogue()), route(&turned, &catalogue()));
    }
}
