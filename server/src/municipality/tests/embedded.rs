use std::{collections::BTreeSet, fs, path::Path};

use chrono::NaiveDate;
use domain::{
    area::WijkCode,
    danger::DangerKind,
    hours::Moment,
    ladder::Rung,
    life_area::LifeArea,
    offer::OfferStatus,
    routing::{DestinationCode, DestinationKind},
};

use super::super::{Municipality, embedded, entry::EntryKind};

fn heerlen() -> Municipality {
    Municipality::embedded().unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn it_has_the_places_teams_and_offers_of_the_sources() {
    let counts = heerlen().counts();
    assert_eq!(counts.languages, 2);
    assert_eq!(counts.stadsdelen, 4);
    assert_eq!(counts.wijken, 23);
    assert_eq!(counts.buurten, 57);
    assert_eq!(counts.postcodes, 14);
    assert_eq!(counts.teams, 13);
    assert_eq!(counts.other_destinations, 4);
    assert_eq!(counts.offers, 24);
}

#[test]
fn every_file_of_the_directory_is_embedded() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("municipality").join(embedded::NAME);
    let on_disk: BTreeSet<String> = fs::read_dir(&directory)
        .unwrap()
        .map(|item| item.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let inside: BTreeSet<String> =
        embedded::FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(inside, on_disk);
    assert_eq!(Municipality::load(&directory).unwrap().catalogue("nl"), heerlen().catalogue("nl"));
}

#[test]
fn nine_of_fourteen_postcodes_lie_in_several_wijken_and_none_in_more_than_five() {
    let heerlen = heerlen();
    let catalogue = heerlen.catalogue("nl");
    let postcodes: BTreeSet<_> =
        catalogue.wijken.iter().flat_map(|wijk| &wijk.postcodes).copied().collect();
    let wijken: Vec<usize> =
        postcodes.iter().map(|postcode| catalogue.wijken_at(*postcode).len()).collect();
    assert_eq!(wijken.len(), 14);
    assert_eq!(wijken.iter().filter(|count| **count > 1).count(), 9);
    assert_eq!(wijken.iter().max(), Some(&5));
}

#[test]
fn only_two_wijken_have_a_popular_name_with_a_source() {
    let heerlen = heerlen();
    let names: Vec<_> =
        heerlen.catalogue("nl").wijken.iter().flat_map(|wijk| &wijk.popular_names).collect();
    assert_eq!(names, ["GMS", "MSP"]);
}

#[test]
fn the_zone_is_noord_for_hoensbroek_and_heerlerheide_and_zuid_for_the_rest() {
    let heerlen = heerlen();
    for wijk in &heerlen.catalogue("nl").wijken {
        let north = ["Hoensbroek", "Heerlerheide"].contains(&wijk.stadsdeel.as_str());
        assert_eq!(
            heerlen.zone_of(&wijk.code),
            Some(if north { "noord" } else { "zuid" }),
            "{}",
            wijk.name
        );
    }
    assert_eq!(heerlen.zone_of(&WijkCode("WK000000".to_owned())), None);
}

#[test]
fn every_team_is_labelled_as_an_example_for_editors() {
    let heerlen = heerlen();
    let teams: Vec<_> =
        heerlen.entries().iter().filter(|entry| entry.kind == EntryKind::Team).collect();
    assert_eq!(teams.len(), 13);
    for team in teams {
        assert_eq!(team.label.as_deref(), Some("voorbeeldindeling"), "{}", team.code);
        let facts = heerlen.destination(&DestinationCode(team.code.clone())).unwrap();
        assert_eq!(facts.label.as_deref(), Some("voorbeeldindeling"));
        assert!(facts.zone.is_some());
    }
}

#[test]
fn every_kind_of_destination_is_there_with_a_mailbox_and_a_sign_in_that_reach_nobody() {
    let heerlen = heerlen();
    let destinations = &heerlen.catalogue("nl").destinations;
    for kind in DestinationKind::ALL {
        assert!(destinations.iter().any(|destination| destination.kind == *kind), "{kind}");
    }
    for destination in destinations {
        let facts = heerlen.destination(&destination.code).unwrap();
        assert!(facts.mailbox.ends_with(".example"), "{}", facts.mailbox);
        assert_eq!(heerlen.mailbox(&destination.code), Some(facts.mailbox.as_str()));
        assert!(!facts.work_addresses.is_empty(), "{}", destination.code.0);
        for address in &facts.work_addresses {
            assert!(address.ends_with(".example"), "{address}");
            assert_eq!(heerlen.destinations_of(address), std::slice::from_ref(&destination.code));
        }
    }
    assert_eq!(heerlen.central_desk().0, "stand-by");
}

/// Every kind with its numbers in office hours and out of them, as a link dials them.
const NUMBERS: [(DangerKind, &[&str], &[&str]); 6] = [
    (DangerKind::AcuteMedical, &["112"], &["112"]),
    (DangerKind::Suicide, &["113", "08000113", "112"], &["113", "08000113", "112"]),
    (
        DangerKind::ChildSafety,
        &["08002000", "0455604004", "112", "08000432"],
        &["08002000", "0455604004", "112", "08000432"],
    ),
    (DangerKind::Violence, &["112", "08002000"], &["112", "08002000"]),
    (DangerKind::HomelessTonight, &["0455604004", "14045"], &["0455604004"]),
    (
        DangerKind::CrisisOther,
        &["0455604004", "112", "14045"],
        &["0455604004", "0455778844", "112"],
    ),
];

#[test]
fn the_numbers_for_danger_are_those_of_the_sources_in_their_order_at_each_moment() {
    let heerlen = heerlen();
    for language in heerlen.languages() {
        let catalogue = heerlen.catalogue(language);
        let phones = |kind, moment| -> Vec<String> {
            catalogue.helplines_for(kind, moment).iter().map(|line| line.dial()).collect()
        };
        for (kind, in_office_hours, out_of_hours) in NUMBERS {
            assert_eq!(phones(kind, Moment::OfficeHours), in_office_hours, "{kind}");
            assert_eq!(phones(kind, Moment::OutOfHours), out_of_hours, "{kind}");
        }
        assert_eq!(catalogue.helplines.first().unwrap().phone, "112");
        assert_eq!(catalogue.municipality.talk_phone, "045-5604004");
        assert_eq!(catalogue.municipality.phone, "14 045");
    }
    assert_eq!(NUMBERS.map(|(kind, _, _)| kind), DangerKind::ALL);
}

#[test]
fn every_danger_has_a_number_that_is_answered_for_certain_at_each_moment() {
    let heerlen = heerlen();
    let catalogue = heerlen.catalogue("nl");
    for kind in DangerKind::ALL {
        for moment in [Moment::OfficeHours, Moment::OutOfHours] {
            let lines = catalogue.helplines_for(*kind, moment);
            assert_eq!(lines.first().unwrap().answers(moment), Some(true), "{kind} {moment:?}");
        }
    }
}

#[test]
fn no_number_known_only_from_memory_is_shown() {
    let heerlen = heerlen();
    let from_memory =
        ["0880767000", "09001450", "0307606055", "08008115", "09000101", "08000188", "08008020"];
    for entry in heerlen.entries() {
        let dial: String = entry
            .phone
            .iter()
            .flat_map(|phone| phone.chars())
            .filter(char::is_ascii_digit)
            .collect();
        assert!(!from_memory.contains(&dial.as_str()), "{}", entry.name);
    }
}

#[test]
fn every_life_area_has_an_offer_near_by_on_a_rung_before_the_counters() {
    let heerlen = heerlen();
    let offers = &heerlen.catalogue("nl").offers;
    for area in LifeArea::ALL {
        assert!(offers.iter().any(|offer| offer.areas.contains(area)), "{area}");
    }
    assert!(
        offers.iter().all(|offer| matches!(offer.rung, Rung::Buurtsteun | Rung::GeneralProvision))
    );
}

#[test]
fn sixteen_offers_have_a_source_and_eight_are_examples_in_wijken_of_their_own() {
    let heerlen = heerlen();
    let offers = &heerlen.catalogue("nl").offers;
    let examples: Vec<_> =
        offers.iter().filter(|offer| offer.status == OfferStatus::Example).collect();
    assert_eq!((offers.len() - examples.len(), examples.len()), (16, 8));
    let places: BTreeSet<_> = examples.iter().filter_map(|offer| offer.wijk.clone()).collect();
    assert_eq!(places.len(), 8);
    assert!(examples.iter().all(|offer| offer.source_year.is_none() && offer.phone.is_none()));
}

#[test]
fn both_languages_say_the_same_things_in_their_own_words() {
    let heerlen = heerlen();
    let (dutch, english) = (heerlen.catalogue("nl"), heerlen.catalogue("en"));
    for (nl, en) in dutch.offers.iter().zip(&english.offers) {
        assert_eq!((&nl.slug, &nl.name), (&en.slug, &en.name));
        assert_ne!(nl.summary, en.summary);
        assert_eq!(nl.when.is_empty(), en.when.is_empty(), "{}", nl.slug);
    }
    for (nl, en) in dutch.helplines.iter().zip(&english.helplines) {
        assert_ne!(nl.purpose, en.purpose);
    }
    assert_eq!(english.helpline("gemeente").unwrap().name, "Municipality of Heerlen");
    assert_eq!(dutch.helpline("gemeente").unwrap().name, "Gemeente Heerlen");
    assert_ne!(heerlen.credits("nl"), heerlen.credits("en"));
    assert!(
        heerlen.credits("nl").iter().any(|text| text.contains("CBS") && text.contains("CC BY 4.0"))
    );
    assert!(
        heerlen.credits("en").iter().any(|text| text.contains("CBS") && text.contains("CC BY 4.0"))
    );
}

#[test]
fn a_sentence_for_residents_has_at_most_fifteen_words() {
    let heerlen = heerlen();
    for language in heerlen.languages() {
        let catalogue = heerlen.catalogue(language);
        let offers = catalogue.offers.iter().flat_map(|offer| [&offer.summary, &offer.when]);
        let lines = catalogue.helplines.iter().flat_map(|line| [&line.purpose, &line.hours]);
        for text in offers.chain(lines).chain(heerlen.credits(language)) {
            for sentence in text.split(['.', '?', '!']) {
                assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
            }
        }
    }
}

#[test]
fn as_delivered_no_number_was_called_this_year_and_a_call_makes_it_fresh() {
    let heerlen = heerlen();
    let later = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let stale = heerlen.stale_numbers(later);
    assert_eq!(stale.len(), heerlen.entries().iter().filter(|entry| entry.phone.is_some()).count());
    let soon = NaiveDate::from_ymd_opt(2026, 10, 3).unwrap();
    let fresh = heerlen.entry(EntryKind::Helpline, "113").unwrap();
    assert!(fresh.is_fresh(soon));
    assert!(!fresh.is_fresh(soon.succ_opt().unwrap()));
    assert!(!fresh.is_fresh(NaiveDate::from_ymd_opt(2025, 10, 2).unwrap()));
}
