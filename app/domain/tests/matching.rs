//! Which offers are shown, in which order, and why. The town is that of `support/catalogue.rs`.

use domain::{
    area::{Place, Postcode, WijkCode},
    assessment::Answer,
    catalogue::Catalogue,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    matching::{
        MAX_WITHOUT_AREAS, Match, MatchReason, Nearness, kilometres, offers_at, offers_for,
    },
    offer::{Offer, Reach},
    person::Perspective,
};
use proptest::prelude::*;

mod support {
    pub mod catalogue;
}
use support::catalogue::catalogue;

fn wijk(code: &str) -> Place {
    Place::In(WijkCode(code.into()))
}

fn somewhere(number: u16) -> Place {
    Postcode::from_number(number).map_or(Place::Unknown, Place::SomewhereIn)
}

/// Slug and nearness of each offer, in order.
fn shown<'a>(found: &'a [Match<'_>]) -> Vec<(&'a str, Nearness)> {
    found.iter().map(|found| (found.offer.slug.as_str(), found.nearness)).collect()
}

fn reasons<'a>(found: &'a [Match<'_>], slug: &str) -> &'a [MatchReason] {
    found.iter().find(|found| found.offer.slug == slug).map_or(&[], |found| &found.reasons)
}

#[test]
fn the_lightest_help_comes_first_and_then_the_nearest() {
    let town = catalogue();
    let found = offers_at(&[LifeArea::SocialNetwork], &wijk("W1"), &town);
    assert_eq!(
        shown(&found),
        [
            ("soep", Nearness::SameWijk),
            ("klus", Nearness::Near),
            ("belcirkel", Nearness::WholeTown),
            ("maatje", Nearness::Region),
            ("inloop", Nearness::InTown),
        ]
    );
}

#[test]
fn offers_for_other_wijken_are_left_out_and_help_that_comes_to_the_wijk_is_in_it() {
    let town = catalogue();
    let found = offers_at(&[LifeArea::AdlHousehold], &wijk("W3"), &town);
    assert_eq!(shown(&found), [("burenhulp", Nearness::SameWijk), ("klus", Nearness::InTown)]);
    let found = offers_at(&[LifeArea::AdlHousehold], &wijk("W1"), &town);
    assert_eq!(shown(&found), [("klus", Nearness::Near)]);
}

#[test]
fn offers_for_some_wijken_come_after_the_sure_ones_when_the_place_is_not_known() {
    let town = catalogue();
    for place in [Place::NotAsked, Place::Unknown, Place::RatherNot, wijk("unheard")] {
        let found = offers_at(&[LifeArea::SocialNetwork], &place, &town);
        assert_eq!(
            shown(&found),
            [
                ("belcirkel", Nearness::WholeTown),
                ("maatje", Nearness::Region),
                ("klus", Nearness::Unknown),
                ("burenhulp", Nearness::Unknown),
                ("soep", Nearness::Unknown),
                ("inloop", Nearness::Unknown),
            ]
        );
        assert!(reasons(&found, "soep").contains(&MatchReason::SomeWijkenOnly));
        assert!(!reasons(&found, "klus").contains(&MatchReason::SomeWijkenOnly));
    }
}

#[test]
fn a_postcode_in_two_wijken_never_promises_more_than_both_have() {
    let town = catalogue();
    let found = offers_at(&[LifeArea::SocialNetwork], &somewhere(2222), &town);
    // W2 or W3: the soup is for W2 only, the neighbours of W3 for W3 only.
    assert_eq!(
        shown(&found),
        [
            ("klus", Nearness::InTown),
            ("belcirkel", Nearness::WholeTown),
            ("maatje", Nearness::Region),
            ("soep", Nearness::InTown),
            ("burenhulp", Nearness::Unknown),
            ("inloop", Nearness::InTown),
        ]
    );
    // W1 or W2: the soup is for both, whichever it is.
    let found = offers_at(&[LifeArea::Finance], &somewhere(1111), &town);
    let near = [MatchReason::HelpsWith(LifeArea::Finance), MatchReason::NearYou];
    assert_eq!(reasons(&found, "soep"), near);
}

#[test]
fn outside_the_municipality_only_the_region_is_open() {
    let town = catalogue();
    let found = offers_at(&[LifeArea::Finance], &somewhere(5555), &town);
    assert_eq!(shown(&found), [("maatje", Nearness::Region), ("voedselhulp", Nearness::Region)]);
}

#[test]
fn every_offer_says_which_areas_it_helps_with_and_who_may_come() {
    let town = catalogue();
    let areas = [LifeArea::Finance, LifeArea::Housing, LifeArea::SocialNetwork];
    let found = offers_at(&areas, &wijk("W1"), &town);
    let expected = [
        MatchReason::HelpsWith(LifeArea::Finance),
        MatchReason::HelpsWith(LifeArea::SocialNetwork),
        MatchReason::OpenToAll,
    ];
    assert_eq!(reasons(&found, "maatje"), expected);
}

#[test]
fn a_journey_asks_for_the_areas_that_need_attention() {
    let town = catalogue();
    let mut journey = Journey::new(Perspective::Me);
    journey.place = wijk("W3");
    journey.areas = vec![
        NamedArea { area: LifeArea::Finance, answer: Some(Answer::Good) },
        NamedArea { area: LifeArea::AdlHousehold, answer: Some(Answer::Hard) },
    ];
    let found = offers_for(&journey, &town);
    assert_eq!(shown(&found), [("burenhulp", Nearness::SameWijk), ("klus", Nearness::InTown)]);
}

#[test]
fn without_areas_everything_near_is_shown() {
    let town = catalogue();
    let found = offers_for(&Journey::new(Perspective::Me), &town);
    assert_eq!(found.len(), town.offers.len());
    assert!(found.iter().all(|found| found.reasons.contains(&MatchReason::NoAreaNamed)));
}

#[test]
fn without_areas_the_furthest_are_left_out_when_there_are_too_many() {
    let mut town = catalogue();
    let local = town.offers.iter().find(|offer| offer.slug == "klus").cloned();
    let copies = local.into_iter().cycle().take(MAX_WITHOUT_AREAS - 2);
    town.offers.extend(
        copies.enumerate().map(|(number, offer)| Offer { slug: format!("klus-{number}"), ..offer }),
    );
    let found = offers_at(&[], &wijk("W2"), &town);
    assert_eq!(found.len(), MAX_WITHOUT_AREAS);
    let furthest = found.iter().map(|found| found.nearness).max();
    assert_eq!(furthest, Some(Nearness::Near));
}

#[test]
fn an_offer_in_a_wijk_we_do_not_have_counts_as_one_without_a_place() {
    let mut town = catalogue();
    town.offers.retain(|offer| offer.slug == "klus");
    for offer in &mut town.offers {
        offer.wijk = Some(WijkCode("unheard".into()));
    }
    let found = offers_at(&[], &wijk("W2"), &town);
    assert_eq!(shown(&found), [("klus", Nearness::WholeTown)]);
}

#[test]
fn distances_are_those_of_the_map() {
    // One degree of latitude is about 111.2 km everywhere.
    assert!((kilometres((5.0, 50.0), (5.0, 51.0)) - 111.19).abs() < 0.05);
    // At 52 degrees north a hundredth of a degree of longitude is about 685 m.
    assert!((kilometres((5.0, 52.0), (5.01, 52.0)) - 0.6846).abs() < 0.001);
    assert!(kilometres((5.0, 52.0), (5.0, 52.0)) < f64::EPSILON);
    // Askew, as the haversine formula has it.
    assert!((kilometres((5.9, 50.87), (6.02, 50.92)) - 10.0868).abs() < 0.001);
}

#[test]
fn every_kind_of_reason_has_its_code_listed() {
    let reasons = [
        MatchReason::HelpsWith(LifeArea::Finance),
        MatchReason::NoAreaNamed,
        MatchReason::NearYou,
        MatchReason::OpenToAll,
        MatchReason::SomeWijkenOnly,
    ];
    assert_eq!(reasons.map(MatchReason::code), MatchReason::CODES);
}

fn may_use(offer: &Offer, code: &WijkCode) -> bool {
    match &offer.reach {
        Reach::Wijken(codes) => codes.contains(code),
        Reach::Municipality | Reach::Region => true,
    }
}

fn expected_count(town: &Catalogue, areas: &[LifeArea], code: &WijkCode) -> usize {
    let helps = |offer: &&Offer| offer.areas.iter().any(|area| areas.contains(area));
    town.offers.iter().filter(helps).filter(|offer| may_use(offer, code)).count()
}

proptest! {
    #[test]
    fn in_a_known_wijk_exactly_the_fitting_offers_are_shown_in_order(
        areas in proptest::collection::vec(proptest::sample::select(LifeArea::ALL), 1..6),
        code in proptest::sample::select(vec!["W1", "W2", "W3", "W4"]),
    ) {
        let town = catalogue();
        let code = WijkCode(code.into());
        let found = offers_at(&areas, &Place::In(code.clone()), &town);
        prop_assert_eq!(found.len(), expected_count(&town, &areas, &code));
        for found in &found {
            prop_assert!(may_use(found.offer, &code));
            prop_assert!(found.nearness != Nearness::Unknown);
            prop_assert!(!found.reasons.is_empty());
        }
        let order = |found: &Match<'_>| (found.offer.rung, found.nearness, found.offer.name.clone());
        prop_assert!(found.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])));
    }
}
