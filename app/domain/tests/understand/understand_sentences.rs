//! The labelled sentences in six languages: enough of them, and understood well enough.
//!
//! The development part must hold the figures that its word lists have reached. The test part is not
//! tuned on: it is only counted here, and measured by `make eval`.

use std::{collections::BTreeSet, fs, path::Path};

use domain::{danger::DangerKind, life_area::LifeArea, need::understand};
use serde::Deserialize;

use crate::load::{LANGUAGES, lexicons};

#[derive(Deserialize)]
struct File {
    sentence: Vec<Sentence>,
}

#[derive(Deserialize)]
struct Sentence {
    text: String,
    #[serde(default)]
    areas: Vec<LifeArea>,
    #[serde(default)]
    danger: Vec<DangerKind>,
}

fn sentences(language: &str, part: &str) -> Vec<Sentence> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("cases/understand")
        .join(language)
        .join(format!("{part}.toml"));
    let text = fs::read_to_string(&path).unwrap();
    toml::from_str::<File>(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display())).sentence
}

fn all(part: &str) -> Vec<(&'static str, Sentence)> {
    let of = |language| sentences(language, part).into_iter().map(move |one| (language, one));
    LANGUAGES.into_iter().flat_map(of).collect()
}

#[test]
fn there_are_enough_sentences_of_every_area_and_danger() {
    let (development, test) = (all("development"), all("test"));
    let count = development.len() + test.len();
    assert!(count >= 900, "{count}");
    assert!(test.len() >= 300, "{} are kept aside", test.len());
    let everything = || development.iter().chain(&test).map(|(_, sentence)| sentence);
    for kind in DangerKind::ALL {
        let count = everything().filter(|sentence| sentence.danger.contains(kind)).count();
        assert!(count >= 60, "{kind}: {count}");
    }
    for area in LifeArea::ALL {
        let count = everything().filter(|sentence| sentence.areas.contains(area)).count();
        assert!(count >= 60, "{area}: {count}");
    }
}

#[test]
fn no_sentence_stands_twice() {
    let mut seen = BTreeSet::new();
    for part in ["development", "test"] {
        for (language, sentence) in all(part) {
            // One word may be the same in two languages.
            let is_new = seen.insert((language, sentence.text.to_lowercase()));
            assert!(is_new, "{language}: {}", sentence.text);
        }
    }
}

#[test]
fn the_development_part_is_understood() {
    for language in LANGUAGES {
        let (mut danger, mut seen, mut calm, mut alarms, mut area, mut right) = (0, 0, 0, 0, 0, 0);
        for sentence in sentences(language, "development") {
            let found = understand(&sentence.text, lexicons());
            let alarmed = !found.danger.is_empty();
            if sentence.danger.is_empty() {
                (calm, alarms) = (calm + 1, alarms + u32::from(alarmed));
            } else {
                (danger, seen) = (danger + 1, seen + u32::from(alarmed));
            }
            if !sentence.areas.is_empty() {
                area += 1;
                right += u32::from(found.areas.iter().any(|a| sentence.areas.contains(&a.area)));
            }
        }
        println!(
            "{language}: {seen} of {danger} in danger, {alarms} of {calm} alarmed, {right} of {area}"
        );
        assert!(seen * 100 >= danger * 95, "{language}: danger seen in {seen} of {danger}");
        assert!(alarms * 100 <= calm * 5, "{language}: {alarms} false alarms in {calm}");
        assert!(right * 100 >= area * 90, "{language}: an area right in {right} of {area}");
    }
}
