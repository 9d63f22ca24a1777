//! Every kind of mistake gives file, line and what was expected.

use std::fs;

use serde::Deserialize;

use super::{super::Municipality, kleindorp_directory};

const DORP: &str = "dorp.toml";
const HULP: &str = "hulp.toml";

/// One mistake made in the good content; the file of cases says what each key means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    mistake: String,
    file: String,
    from: String,
    to: String,
    at: Option<String>,
    says: String,
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

fn cases() -> Vec<Case> {
    let cases: Cases =
        toml::from_str(include_str!("../../../tests/cases/municipality_mistakes.toml")).unwrap();
    assert!(cases.case.len() > 50);
    cases.case
}

/// The good content with these cases in it: name and text of each file.
fn changed<'a>(cases: impl IntoIterator<Item = &'a Case> + Clone) -> Vec<(&'static str, String)> {
    [DORP, HULP]
        .into_iter()
        .map(|file| {
            let mut text = fs::read_to_string(kleindorp_directory().join(file)).unwrap();
            for case in cases.clone().into_iter().filter(|case| case.file == file) {
                assert!(text.contains(&case.from), "{}", case.mistake);
                text = text.replacen(&case.from, &case.to, 1);
            }
            (file, text)
        })
        .collect()
}

fn problems_of(files: &[(&str, String)]) -> Vec<String> {
    let files = files.iter().map(|(name, text)| (*name, text.as_str()));
    match Municipality::from_files("kleindorp", files) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.0.iter().map(ToString::to_string).collect(),
    }
}

/// `kleindorp/FILE:LINE: ` for the line of `at` in the changed file, from the line of the change on.
fn place_of(case: &Case, at: &str, files: &[(&str, String)]) -> String {
    let original = fs::read_to_string(kleindorp_directory().join(&case.file)).unwrap();
    let (_, text) = files.iter().find(|(name, _)| *name == case.file).unwrap();
    let start = original.find(&case.from).unwrap();
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let place = from + text[from..].find(at).unwrap_or_else(|| panic!("{}", case.mistake));
    format!("kleindorp/{}:{}: ", case.file, text[..place].matches('\n').count() + 1)
}

#[test]
fn the_content_without_a_mistake_has_no_problem() {
    assert_eq!(problems_of(&changed([])), Vec::<String>::new());
}

#[test]
fn every_kind_of_mistake_gives_the_file_the_line_and_what_was_expected() {
    for case in cases() {
        let files = changed([&case]);
        let problems = problems_of(&files);
        let place = case.at.as_ref().map(|at| place_of(&case, at, &files)).unwrap_or_default();
        let wanted = format!("{place}{}", case.says);
        let told = match case.at {
            Some(_) => problems.iter().any(|problem| problem.starts_with(&wanted)),
            None => problems.iter().any(|problem| problem.contains(&wanted)),
        };
        assert!(told, "{}: no `{wanted}` in\n{}", case.mistake, problems.join("\n"));
    }
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_the_files() {
    let picked = ["a mailbox that is none", "a danger without a number", "a year that is none"];
    let cases: Vec<Case> =
        cases().into_iter().filter(|case| picked.contains(&case.mistake.as_str())).collect();
    let problems = problems_of(&changed(&cases));
    let files: Vec<&str> =
        problems.iter().map(|problem| problem.split(':').next().unwrap()).collect();
    assert_eq!(
        files,
        ["kleindorp/dorp.toml", "kleindorp/hulp.toml", "kleindorp/hulp.toml"],
        "{problems:?}"
    );
}

#[test]
fn a_mistake_in_one_value_does_not_raise_false_alarms_elsewhere() {
    let alone = ["a mailbox that is none", "a phone number that is none", "a year that is none"];
    for case in cases().iter().filter(|case| alone.contains(&case.mistake.as_str())) {
        assert_eq!(problems_of(&changed([case])).len(), 1, "{}", case.mistake);
    }
}

#[test]
fn a_file_that_is_no_toml_does_not_raise_false_alarms_in_the_others() {
    let all = cases();
    let broken = all.iter().find(|case| case.mistake == "no TOML").unwrap();
    let problems = problems_of(&changed([broken]));
    assert!(!problems.is_empty());
    assert!(problems.iter().all(|problem| problem.contains("expected TOML")), "{problems:?}");
}
