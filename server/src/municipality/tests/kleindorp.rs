use chrono::NaiveDate;
use domain::{
    area::Postcode,
    danger::DangerKind,
    hours::Moment,
    offer::Reach,
    routing::{DestinationCode, DestinationKind},
};

use super::{
    super::{Municipality, entry::EntryKind},
    kleindorp_directory,
};

fn kleindorp() -> Municipality {
    Municipality::load(&kleindorp_directory()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn code(text: &str) -> DestinationCode {
    DestinationCode(text.to_owned())
}

#[test]
fn another_municipality_takes_the_place_of_the_embedded_one() {
    let kleindorp = kleindorp();
    let catalogue = kleindorp.catalogue("nl");
    assert_eq!(catalogue.municipality.name, "Kleindorp");
    assert_eq!(catalogue.municipality.talk_phone, "0999-123456");
    assert_eq!(catalogue.wijken.len(), 2);
    assert_eq!(kleindorp.central_desk(), &code("dorpsbalie"));
    assert_eq!(kleindorp.mailbox(&code("geld-en-werk")), Some("post@geld-en-werk.example"));
    assert_eq!(kleindorp.mailbox(&code("stand-by")), None);
    assert_eq!(kleindorp.destination(&code("dorpsteam")).unwrap().label, None);
}

#[test]
fn it_may_do_without_parties_that_another_municipality_has() {
    let kleindorp = kleindorp();
    let kinds: Vec<_> =
        kleindorp.catalogue("nl").destinations.iter().map(|found| found.kind).collect();
    assert_eq!(
        kinds,
        [DestinationKind::Buurtteam, DestinationKind::StandBy, DestinationKind::WorkAndIncome]
    );
}

#[test]
fn a_work_address_signs_in_whatever_its_capitals_and_for_each_of_its_parties() {
    let kleindorp = kleindorp();
    assert_eq!(kleindorp.destinations_of("medewerker1@DORPSTEAM.example "), [code("dorpsteam")]);
    assert_eq!(
        kleindorp.destinations_of("samen@kleindorp.example"),
        [code("dorpsbalie"), code("dorpsteam")]
    );
    assert_eq!(kleindorp.destinations_of("iemand@elders.example"), []);
}

#[test]
fn the_wijk_for_which_a_postcode_is_the_main_one_comes_first() {
    let kleindorp = kleindorp();
    let names: Vec<_> = kleindorp
        .catalogue("nl")
        .wijken_at(Postcode::from_number(1901).unwrap())
        .iter()
        .map(|wijk| wijk.name.clone())
        .collect();
    assert_eq!(names, ["Kerkplein", "Achterdijk"]);
}

#[test]
fn the_neighbour_is_named_from_content() {
    let kleindorp = kleindorp();
    let catalogue = kleindorp.catalogue("nl");
    let near = catalogue.neighbour_at(Postcode::from_number(1912).unwrap()).unwrap();
    assert_eq!(near.name, "Grootstad");
    assert!(catalogue.neighbour_at(Postcode::from_number(1901).unwrap()).is_none());
}

#[test]
fn offers_reach_wijken_the_municipality_or_the_region_and_speak_the_language_asked_for() {
    let kleindorp = kleindorp();
    let english = kleindorp.catalogue("en");
    let reaches: Vec<_> = english.offers.iter().map(|offer| offer.reach.clone()).collect();
    assert!(matches!(reaches.as_slice(), [Reach::Wijken(_), Reach::Municipality, Reach::Region]));
    assert_eq!(english.offer("dorpstafel").unwrap().summary, "You eat together.");
    assert_eq!(english.offer("dorpstafel").unwrap().when, "Every Friday");
    assert_eq!(english.offer("geldcafe").unwrap().when, "");
    assert_eq!(english.offer("geldcafe").unwrap().source_year, Some(2025));
    assert_eq!(english.offer("dorpstafel").unwrap().source_year, None);
}

#[test]
fn a_language_that_content_does_not_have_gets_the_first_one() {
    let kleindorp = kleindorp();
    assert_eq!(kleindorp.languages(), ["nl", "en"]);
    assert_eq!(kleindorp.catalogue("fy"), kleindorp.catalogue("nl"));
    assert_eq!(kleindorp.credits("fy"), ["Alles hier is verzonnen."]);
}

#[test]
fn the_numbers_of_a_danger_come_in_the_order_of_the_content() {
    let kleindorp = kleindorp();
    let codes = |moment| -> Vec<String> {
        let lines = kleindorp.catalogue("nl").helplines_for(DangerKind::CrisisOther, moment);
        lines.iter().map(|line| line.code.clone()).collect()
    };
    assert_eq!(codes(Moment::OfficeHours), ["dorpsteam", "112"]);
    assert_eq!(codes(Moment::OutOfHours), ["112"]);
}

#[test]
fn the_only_number_for_a_danger_is_shown_when_it_is_closed() {
    let kleindorp = kleindorp();
    let lines =
        kleindorp.catalogue("nl").helplines_for(DangerKind::HomelessTonight, Moment::OutOfHours);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].code, "dorpsteam");
}

#[test]
fn a_helpline_has_a_name_for_all_languages_or_one_in_each() {
    let kleindorp = kleindorp();
    let name = |language, code| kleindorp.catalogue(language).helpline(code).unwrap().name.clone();
    assert_eq!([name("nl", "113"), name("en", "113")], ["113", "113"]);
    assert_eq!([name("nl", "dorpsteam"), name("en", "dorpsteam")], ["Dorpsteam", "Village team"]);
    assert_eq!(kleindorp.entry(EntryKind::Helpline, "dorpsteam").unwrap().name, "Dorpsteam");
}

#[test]
fn a_shown_number_that_was_not_verified_for_a_year_is_named_with_its_place() {
    let kleindorp = kleindorp();
    let today = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let stale: Vec<_> = kleindorp
        .stale_numbers(today)
        .iter()
        .map(|entry| (entry.code.clone(), entry.spot.to_string()))
        .collect();
    assert_eq!(stale, [("dorpsteam".to_owned(), "kleindorp/hulp.toml:39".to_owned())]);
}

#[test]
fn every_entry_says_who_keeps_it_and_where_it_comes_from() {
    let kleindorp = kleindorp();
    assert_eq!(kleindorp.entries().len(), 17);
    assert!(
        kleindorp
            .entries()
            .iter()
            .all(|entry| entry.owner == "redactie" && entry.source.starts_with("verzonnen"))
    );
}

#[test]
fn a_directory_that_is_not_there_is_a_problem_and_no_panic() {
    let problems = Municipality::load(&kleindorp_directory().join("nergens")).unwrap_err();
    assert!(
        problems.to_string().contains("nergens: expected a directory with readable .toml files")
    );
}

#[test]
fn an_empty_directory_names_each_table_that_is_missing() {
    let empty = tempfile::tempdir().unwrap();
    let problems = Municipality::load(empty.path()).unwrap_err().to_string();
    for table in ["[municipality]", "[phone]", "[talk]", "[danger]", "[[wijk]]", "[[destination]]"]
    {
        assert!(problems.contains(table), "{table} in {problems}");
    }
}
