//! What the word lists hold.

use domain::{
    danger::{DangerKind, find},
    life_area::LifeArea,
    need::{
        AreaWords, DangerWords, Lexicon, LexiconProblem, LexiconSource, Lexicons, WordFile,
        understand,
    },
};

use crate::{
    alone::{alone, signs},
    load::{LANGUAGES, compiled},
};

#[test]
fn no_list_has_a_problem() {
    for language in LANGUAGES {
        let lines: Vec<String> =
            compiled(language).check().iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{language}:\n{}", lines.join("\n"));
    }
}

#[test]
fn every_area_has_the_words_that_people_use() {
    for language in LANGUAGES {
        let enough = if language == "nl" { 300 } else { 150 };
        let lexicon = compiled(language).areas;
        for area in LifeArea::ALL {
            let count = lexicon.area_forms(*area).len();
            println!("{language} {area}: {count}");
            assert!(count >= enough, "{language} {area} has {count} forms");
        }
    }
}

#[test]
fn every_kind_of_danger_has_enough_signs() {
    for language in LANGUAGES {
        let enough = 20;
        let lexicon = compiled(language).danger;
        println!("{language}: {} phrases", lexicon.phrase_count());
        for kind in DangerKind::ALL {
            let count = lexicon.danger_forms(*kind).len();
            println!("{language} {kind}: {count}");
            assert!(count >= enough, "{language} {kind} has {count} forms");
        }
    }
}

#[test]
fn every_listed_danger_is_found_when_it_stands_alone() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (kind, form) in signs(language) {
            let found = find(&form, alone(language));
            // What it narrows, or a gentle question, may stand for it.
            let gentle = understand(&form, alone(language)).ask_gently.contains(&kind);
            if found.is_empty() && !gentle {
                wrong.push(format!("{language}: \"{form}\" is listed as {kind}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn lists_reach_the_browser_unchanged() {
    for language in LANGUAGES {
        let Lexicon { danger, areas } = compiled(language);
        for file in [WordFile::Danger(danger), WordFile::Areas(areas)] {
            let bytes = postcard::to_allocvec(&file).unwrap();
            assert_eq!(postcard::from_bytes::<WordFile>(&bytes).unwrap(), file);
        }
    }
}

fn source() -> LexiconSource {
    let mut source = LexiconSource { language: "xx".into(), ..LexiconSource::default() };
    for area in LifeArea::ALL {
        let words = AreaWords { strong: vec![area.code().into()], ..AreaWords::default() };
        source.areas.insert(*area, words);
    }
    for kind in DangerKind::ALL {
        source.danger.push(danger(*kind, &[kind.code()]));
    }
    source
}

fn danger(kind: DangerKind, phrases: &[&str]) -> DangerWords {
    DangerWords {
        kind,
        about: String::new(),
        firm: false,
        narrows: false,
        areas: Vec::new(),
        phrases: phrases.iter().map(ToString::to_string).collect(),
    }
}

fn check(source: &LexiconSource) -> Vec<LexiconProblem> {
    Lexicon::compile(std::slice::from_ref(source)).unwrap().check()
}

#[test]
fn sound_lists_have_no_problem() {
    assert_eq!(check(&source()), []);
}

#[test]
fn a_missing_area_and_a_missing_danger_are_problems() {
    let mut lists = source();
    lists.areas.remove(&LifeArea::Justice);
    lists.danger.remove(0);
    let problems = check(&lists);
    assert!(problems.contains(&LexiconProblem::AreaWithoutWords(LifeArea::Justice)));
    assert!(problems.contains(&LexiconProblem::DangerWithoutSigns(DangerKind::AcuteMedical)));
}

#[test]
fn a_word_listed_twice_for_an_area_is_a_problem() {
    let mut lists = source();
    lists.areas.get_mut(&LifeArea::Finance).unwrap().clear.push("FINANCE!".into());
    assert_eq!(check(&lists), [LexiconProblem::Duplicate("finance".into())]);
}

#[test]
fn a_word_that_is_danger_and_harmless_is_a_problem() {
    let mut lists = source();
    lists.idioms.push("suicide".into());
    assert_eq!(check(&lists), [LexiconProblem::Contradiction("suicide".into())]);
}

#[test]
fn a_pattern_with_an_empty_piece_stops_the_lists() {
    let mut lists = source();
    lists.idioms.push("a & .. c".into());
    assert_eq!(
        Lexicon::compile(&[lists]).unwrap_err(),
        [LexiconProblem::Pattern("a & .. c".into())]
    );
}

#[test]
fn a_pattern_listed_twice_is_a_problem() {
    let mut lists = source();
    lists.danger.push(danger(DangerKind::Violence, &["hits & me"]));
    lists.danger.push(danger(DangerKind::Violence, &["HITS  & me"]));
    assert_eq!(check(&lists), [LexiconProblem::Duplicate("hits me".into())]);
}

#[test]
fn a_phrase_without_letters_and_a_chain_of_spelling_are_problems() {
    let mut lists = source();
    lists.idioms.push("…".into());
    lists.idioms.extend(["b".into(), "c".into()]);
    lists.spelling.insert("b".into(), vec!["a".into()]);
    lists.spelling.insert("c".into(), vec!["b".into()]);
    let problems = check(&lists);
    assert!(problems.contains(&LexiconProblem::Empty));
    assert!(problems.contains(&LexiconProblem::SpellingChain("a".into())));
}

#[test]
fn an_unknown_group_and_a_missing_language_stop_the_lists() {
    let mut lists = source();
    lists.language = String::new();
    lists.idioms.push("by {nobody}".into());
    let problems = Lexicon::compile(&[lists]).unwrap_err();
    assert_eq!(
        problems,
        [
            LexiconProblem::Language(Vec::new()),
            LexiconProblem::UnknownGroup { group: "{nobody}".into(), phrase: "by {nobody}".into() },
        ]
    );
}

#[test]
fn a_phrase_that_stands_for_too_many_forms_stops_the_lists() {
    let mut lists = source();
    // Alternatives of two words cannot be a group.
    lists.spelling.insert("a c".into(), vec!["b".into()]);
    let many = "a/b a/b a/b a/b a/b a/b a/b a/b a/b";
    lists.idioms.push(many.into());
    assert_eq!(
        Lexicon::compile(&[lists]).unwrap_err(),
        [LexiconProblem::TooManyForms(many.into())]
    );
}

#[test]
fn without_lists_nothing_is_found() {
    assert_eq!(
        understand("zelfmoord", &Lexicons::default()),
        domain::need::Understanding::default()
    );
}
