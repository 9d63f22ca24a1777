//! Who may hand over what: a case for each row of the roles, and what holds for all of them.

use domain::{
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    person::{
        Consent, ConsentReason, Perspective, Role, YesNoUnsure, areas_for, consent_of,
        may_hand_over,
    },
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    role: Role,
    knows: Option<YesNoUnsure>,
    agrees: Option<YesNoUnsure>,
    #[serde(default)]
    in_danger: bool,
    #[serde(default)]
    areas: Vec<LifeArea>,
    outcome: String,
    reason: ConsentReason,
}

#[expect(clippy::unwrap_used, reason = "a table that cannot be read fails the test")]
fn cases() -> Vec<Case> {
    toml::from_str::<Table>(include_str!("../cases/consent.toml")).unwrap().case
}

const ANSWERS: [Option<YesNoUnsure>; 4] =
    [None, Some(YesNoUnsure::Yes), Some(YesNoUnsure::No), Some(YesNoUnsure::Unsure)];

#[test]
fn every_row_of_the_table_holds() {
    for case in cases() {
        let consent =
            may_hand_over(case.role, case.knows, case.agrees, case.in_danger, &case.areas);
        let outcome = match consent {
            Consent::Allowed(_) => "allowed",
            Consent::AdviceOnly(_) => "advice-only",
            Consent::HelpNow(_) => "help-now",
        };
        assert_eq!(
            (outcome, consent.reason()),
            (case.outcome.as_str(), case.reason),
            "{}",
            case.name
        );
    }
}

#[test]
fn every_role_stands_in_the_table() {
    let told: Vec<Role> = cases().into_iter().map(|case| case.role).collect();
    for role in Role::ALL {
        assert!(told.contains(role), "no case for {role}");
    }
}

#[test]
fn every_reason_stands_in_the_table_or_in_a_test_of_a_journey() {
    let told: Vec<ConsentReason> = cases().into_iter().map(|case| case.reason).collect();
    for reason in ConsentReason::ALL {
        let of_journey = *reason == ConsentReason::RoleNotTold;
        assert!(of_journey || told.contains(reason), "no case for {reason}");
    }
}

#[test]
fn danger_never_allows_a_handover_and_never_forbids_one() {
    for role in Role::ALL {
        for knows in ANSWERS {
            for agrees in ANSWERS {
                let calm = may_hand_over(*role, knows, agrees, false, &[]);
                let danger = may_hand_over(*role, knows, agrees, true, &[]);
                assert_eq!(calm.is_allowed(), danger.is_allowed(), "{role}");
                assert!(!matches!(calm, Consent::HelpNow(_)), "{role}");
                assert!(!matches!(danger, Consent::AdviceOnly(_)), "{role}");
            }
        }
    }
}

#[test]
fn a_no_is_overruled_only_by_who_may_act_by_law() {
    for role in Role::ALL {
        let consent =
            may_hand_over(*role, Some(YesNoUnsure::Yes), Some(YesNoUnsure::No), false, &[]);
        let by_law = matches!(role, Role::Own | Role::ParentOfChild | Role::Curator | Role::Mentor);
        assert_eq!(consent.is_allowed(), by_law, "{role}");
    }
}

#[test]
fn a_journey_for_another_without_a_role_allows_nothing() {
    let mut journey = Journey::new(Perspective::Relative);
    journey.knows = Some(YesNoUnsure::Yes);
    journey.agrees = Some(YesNoUnsure::Yes);
    assert_eq!(consent_of(&journey, false), Consent::AdviceOnly(ConsentReason::RoleNotTold));
    assert_eq!(consent_of(&journey, true), Consent::HelpNow(ConsentReason::RoleNotTold));
}

#[test]
fn for_oneself_cannot_be_said_about_a_neighbour() {
    let mut journey = Journey::new(Perspective::Neighbour);
    journey.role = Some(Role::Own);
    assert_eq!(consent_of(&journey, false), Consent::AdviceOnly(ConsentReason::RoleNotTold));
}

#[test]
fn a_journey_gives_its_own_answers_and_areas() {
    let mut journey = Journey::new(Perspective::Neighbour);
    journey.role = Some(Role::Administrator);
    assert_eq!(consent_of(&journey, false), Consent::AdviceOnly(ConsentReason::NotSure));
    journey.areas.push(NamedArea { area: LifeArea::Finance, answer: None });
    let money = Consent::Allowed(ConsentReason::LegalRepresentativeForMoney);
    assert_eq!(consent_of(&journey, false), money);
    journey.more_areas.push(NamedArea { area: LifeArea::Housing, answer: None });
    assert_eq!(consent_of(&journey, false), Consent::AdviceOnly(ConsentReason::NotSure));
    journey.knows = Some(YesNoUnsure::Yes);
    journey.agrees = Some(YesNoUnsure::Yes);
    assert_eq!(consent_of(&journey, false), Consent::Allowed(ConsentReason::Agrees));
}

#[test]
fn every_role_can_be_chosen_somewhere_and_own_only_for_oneself() {
    for role in Role::ALL {
        let places: Vec<_> = Perspective::ALL
            .iter()
            .filter(|perspective| Role::for_perspective(**perspective).contains(role))
            .collect();
        assert!(!places.is_empty(), "{role} is offered nowhere");
        assert_eq!(places.contains(&&Perspective::Me), *role == Role::Own, "{role}");
    }
}

#[test]
fn children_can_always_be_named_and_the_load_of_caring_only_by_who_may_carry_it() {
    for perspective in Perspective::ALL {
        for role in Role::for_perspective(*perspective) {
            let areas = areas_for(*perspective, Some(*role));
            assert!(areas.contains(&LifeArea::Parenting));
            let may = *perspective != Perspective::Neighbour || *role == Role::Carer;
            assert_eq!(areas.contains(&LifeArea::CarerStrain), may, "{perspective} {role}");
            assert!(may || !role.counts_as_carer(), "{perspective} {role}");
        }
    }
}
