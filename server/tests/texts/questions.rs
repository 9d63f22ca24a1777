//! Every question of the self-assessment, in every language: one short question that asks for the
//! value, without a denial and without a comparison, with a hint and a pictogram.

use std::{collections::BTreeMap, fs, path::Path};

use domain::{
    assessment::question::{FollowUp, follow_ups},
    life_area::LifeArea,
};

use crate::{
    DUTCH, Read, all_tables, everything_in, none,
    wording::{AIM_FLESCH, AIM_WORDS, FORBIDDEN, flesch_douma, sentences, words},
};

/// Words that deny, for each language: "Heeft u geen geld?" is answered wrongly by many.
const DENIALS: [(&str, &[&str]); 6] = [
    ("nl", &["niet", "geen", "nooit", "niemand", "niets", "zonder"]),
    ("en", &["not", "no", "never", "nobody", "nothing", "without", "don’t", "doesn’t", "isn’t"]),
    ("de", &["nicht", "kein", "keine", "keinen", "nie", "niemand", "nichts", "ohne"]),
    ("pl", &["nie", "nigdy", "nikt", "nic", "bez"]),
    ("ar", &["لا", "لم", "لن", "ليس", "بدون", "أبدا"]),
    ("tr", &["değil", "yok", "hiç", "asla", "kimse"]),
];

/// Words that compare, for each language: "Hoe oud is uw kind?", not "Is uw kind ouder dan 4?".
const COMPARISONS: [(&str, &[&str]); 6] = [
    ("nl", &["dan", "meer", "minder", "beter", "slechter", "vaker", "erger", "ouder", "jonger"]),
    ("en", &["than", "more", "less", "better", "worse", "older", "younger"]),
    ("de", &["als", "mehr", "weniger", "besser", "schlechter", "öfter", "älter", "jünger"]),
    ("pl", &["niż", "więcej", "mniej", "lepiej", "gorzej", "starszy", "młodszy"]),
    ("ar", &["أكثر", "أقل", "أفضل", "أسوأ"]),
    ("tr", &["daha"]),
];

/// Whether this key is a question of the self-assessment.
fn is_question(key: &str) -> bool {
    let of_a_family = ["assessment-question-", "assessment-ask-", "assessment-safe-"]
        .iter()
        .any(|family| key.starts_with(family));
    let single = [
        "assessment-role-label",
        "assessment-knows-label",
        "assessment-agrees-label",
        "assessment-more-label",
        "assessment-people-heading",
        "assessment-own-strength-label",
        "assessment-list-heading",
        "assessment-list-safety-heading",
        "need-wish-label",
    ];
    (of_a_family && !key.ends_with("-hint")) || single.contains(&key)
}

/// The words of a list that stand in a text, as whole words.
fn found_in<'a>(text: &str, language: &str, lists: &'a [(&str, &'a [&'a str])]) -> Option<&'a str> {
    let (_, list) = lists.iter().find(|(of, _)| *of == language).expect("a list for the language");
    let lower = text.to_lowercase();
    let marks = |c: char| !c.is_alphanumeric() && c != '’';
    let words: Vec<&str> = lower.split(marks).collect();
    list.iter().find(|word| words.contains(*word)).copied()
}

#[test]
fn every_question_is_one_short_question_that_denies_and_compares_nothing() {
    let mut problems = Vec::new();
    let mut questions = 0;
    for language in all_tables().keys() {
        let all = everything_in(language);
        for Read { key, text, .. } in all.iter().filter(|read| is_question(&read.key)) {
            questions += 1;
            let mut wrong =
                |what: String| problems.push(format!("{language} {key}: {what}: {text}"));
            let marks = text.matches(['?', '؟']).count();
            if marks != 1 || !text.ends_with(['?', '؟']) || sentences(text).len() != 1 {
                wrong("one sentence that ends in its one question mark".into());
            }
            if words(text).count() > AIM_WORDS {
                wrong(format!("more than {AIM_WORDS} words"));
            }
            if let Some(word) = found_in(text, language, &DENIALS) {
                wrong(format!("denies ({word})"));
            }
            if let Some(word) = found_in(text, language, &COMPARISONS) {
                wrong(format!("compares ({word})"));
            }
            if FORBIDDEN.iter().any(|(word, _)| text.to_lowercase().contains(word)) {
                wrong("a word of the office".into());
            }
        }
    }
    assert!(questions > 100, "the questions are found: {questions}");
    none(&problems);
}

/// What people read of one area: its question, its follow-ups with hints and options, its safety
/// question.
fn keys_of(area: LifeArea) -> Vec<String> {
    let key = |subject: &str, code: &str| format!("{subject}-{code}").replace('_', "-");
    let mut keys: Vec<String> = ["assessment-question", "assessment-hint", "assessment-safe"]
        .iter()
        .map(|subject| key(subject, area.code()))
        .collect();
    let opened = FollowUp::ALL.iter().filter(|question| question.area() == area);
    for question in follow_ups(area).iter().chain(opened) {
        let ask = key("assessment-ask", question.code());
        keys.extend([format!("{ask}-hint"), ask]);
        keys.extend(question.options().iter().map(|option| key("choice", option.code)));
    }
    keys.sort();
    keys.dedup();
    keys
}

#[test]
fn every_area_is_easy_to_read_in_dutch() {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Read { key, text, .. } in everything_in(DUTCH) {
        texts.entry(key).or_default().push(text);
    }
    let mut problems = Vec::new();
    for area in LifeArea::ALL {
        // Options are no sentences: a word or two each, they would make every score a good one.
        let keys = keys_of(*area).into_iter().filter(|key| !key.starts_with("choice-"));
        let keys: Vec<String> = keys.collect();
        let read: Vec<&str> = keys.iter().flat_map(|key| &texts[key]).map(String::as_str).collect();
        let (words, score) = flesch_douma(&read);
        println!("{score:6.1}  {area} ({words} words)");
        if score < AIM_FLESCH {
            problems.push(format!("{area}: {score:.1}, aim {AIM_FLESCH}"));
        }
    }
    none(&problems);
}

#[test]
fn every_question_has_a_hint_options_and_a_pictogram_in_every_language() {
    let icons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/icons/areas.svg");
    let icons = fs::read_to_string(icons).expect("the pictograms are there");
    let mut problems = Vec::new();
    for area in LifeArea::ALL {
        if !icons.contains(&format!("id=\"area-{area}\"")) {
            problems.push(format!("{area}: no pictogram"));
        }
        for (language, table) in all_tables() {
            let keys: Vec<&str> = table.keys().collect();
            let missing = keys_of(*area).into_iter().filter(|key| !keys.contains(&key.as_str()));
            problems.extend(missing.map(|key| format!("{language} {key}: no text")));
        }
    }
    for question in FollowUp::ALL {
        if !(2..=8).contains(&question.options().len()) {
            problems.push(format!("{question}: two to eight options"));
        }
    }
    none(&problems);
}

#[test]
fn a_word_is_found_as_a_whole_word_only() {
    assert_eq!(found_in("Heeft u geen geld?", "nl", &DENIALS), Some("geen"));
    assert_eq!(found_in("Wie is Danny?", "nl", &COMPARISONS), None);
    assert_eq!(found_in("Don’t you know?", "en", &DENIALS), Some("don’t"));
}
