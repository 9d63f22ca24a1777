//! The code and the texts belong together: no key without text, no text without use, and no words
//! in a view.

use std::{collections::BTreeSet, path::Path};

use server::content::BROWSER_TEXTS;

use crate::{
    all_keys, none,
    rust::{Literal, Source, files, literals, words_in_views},
};

/// Keys that the code puts together from a page and the names of its fields: `<page>-<name>-label`
/// and, if there is one, `<page>-<name>-hint`; the problems are `problem-<name>-<code>`.
const FIELDS: [(&str, &[&str]); 6] = [
    ("need", &["need", "area", "wish", "postcode", "wijk"]),
    (
        "assessment",
        &["role", "knows", "agrees", "relation", "initials", "closeness", "own_strength"],
    ),
    ("plan", &["goal", "own_steps", "helper"]),
    (
        "handover",
        &["line", "postcode", "name", "phone", "phone_safe", "call_when", "email", "language"],
    ),
    ("status", &["code"]),
    ("desk", &["email"]),
];

/// Names that have problems and no label of their own: a group, a button, the whole form.
const FIELDS_WITHOUT_LABEL: [&str; 5] = ["answer", "choice", "safe_now", "offer", "journey"];

/// Pages of text: `<page>-title`, `-heading`, `-lead`, and numbered sections.
const TEXT_PAGES: [&str; 3] = ["privacy", "accessibility", "about"];

/// Boxes of the handover with a hint: `<key>-hint`.
const BOXES_WITH_HINT: [&str; 2] = ["handover-email-own", "handover-news"];

/// Literals that look like keys and are something else: an id, a part of a key of the desk.
const NO_KEYS: [&str; 4] = ["boot-failed", "help-title", "help-question", "plan-until"];

/// Families whose sentence the domain names and that wait for a page: see `families.rs`.
const NAMED_BY_THE_DOMAIN: [&str; 2] = ["consent-reason-", "ladder-advice-"];

/// Rungs of the ladder that have offers: `options-<rung>-heading`.
const RUNGS_WITH_OFFERS: [&str; 2] = ["buurtsteun", "algemene-voorziening"];

fn sources() -> Vec<Source> {
    let server = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = files(&server.join("../app/src"));
    all.extend(files(&server.join("src")));
    all
}

fn all_literals() -> Vec<(String, Literal)> {
    let found = sources().into_iter().flat_map(|source| {
        let literals = literals(&source.code).into_iter().map(with_its_code);
        literals.map(move |literal| (source.name.clone(), literal)).collect::<Vec<_>>()
    });
    found.collect()
}

/// What is put before a code, in `coded("area", …)` or `key(&["problem", …])`, as a pattern.
fn with_its_code(literal: Literal) -> Literal {
    let put_together =
        ["coded(", "key(&["].iter().any(|call| literal.before.trim_end().ends_with(call));
    if put_together {
        Literal { text: format!("{}-{{code}}", literal.text), ..literal }
    } else {
        literal
    }
}

/// The first words of all keys: `common`, `need`, `month`, …
fn subjects(keys: &[String]) -> BTreeSet<&str> {
    keys.iter().filter_map(|key| key.split('-').next()).collect()
}

/// `need-title`: lower case words and hyphens, the first one a subject.
fn is_key(text: &str, subjects: &BTreeSet<&str>) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let subject = text.split_once('-').map(|(subject, _)| subject);
    text.chars().all(plain) && !text.ends_with('-') && subject.is_some_and(|s| subjects.contains(s))
}

/// `error-{code}-heading` begins with a subject and has a place to fill.
fn is_pattern(text: &str, subjects: &BTreeSet<&str>) -> bool {
    let subject = text.split_once('-').map(|(subject, _)| subject);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_{}".contains(c);
    text.contains('{') && text.chars().all(plain) && subject.is_some_and(|s| subjects.contains(s))
}

/// Whether a key is made by a pattern; a place takes one character at least.
fn fits(key: &str, pattern: &str) -> bool {
    let mut rest = key;
    for (index, part) in pattern.split('{').enumerate() {
        let fixed =
            if index == 0 { part } else { part.split_once('}').map_or("", |(_, after)| after) };
        let Some(found) = (if index == 0 {
            rest.starts_with(fixed).then_some(0)
        } else {
            find_after(rest, fixed)
        }) else {
            return false;
        };
        rest = &rest[found + fixed.len()..];
    }
    pattern.ends_with('}') || rest.is_empty()
}

fn find_after(rest: &str, fixed: &str) -> Option<usize> {
    if fixed.is_empty() {
        return (!rest.is_empty()).then_some(rest.len());
    }
    rest.get(1..)?.rfind(fixed).map(|found| found + 1)
}

#[test]
fn every_key_in_the_code_has_a_text() {
    let keys = all_keys();
    let subjects = subjects(&keys);
    let mut problems = Vec::new();
    for (name, Literal { text, before }) in all_literals() {
        let is_asked = [".t(", ".fill("].iter().any(|call| before.ends_with(call));
        if is_pattern(&text, &subjects) {
            if !keys.iter().any(|key| fits(key, &text)) {
                problems.push(format!("{name}: no text fits {text}"));
            }
        } else if (is_asked || is_key(&text, &subjects))
            && !keys.contains(&text)
            && !NO_KEYS.contains(&text.as_str())
        {
            problems.push(format!("{name}: {text} has no text"));
        }
    }
    none(&problems);
}

#[test]
fn every_field_has_a_label() {
    let keys = all_keys();
    let names = FIELDS.iter().flat_map(|(page, names)| names.iter().map(move |name| (page, name)));
    let labels = names.map(|(page, name)| format!("{page}-{}-label", name.replace('_', "-")));
    let missing: Vec<String> = labels.filter(|label| !keys.contains(label)).collect();
    none(&missing);
}

#[test]
fn every_page_with_fields_is_listed_here() {
    let mut pages = BTreeSet::new();
    for source in sources() {
        for call in source.code.split("FieldModel::new(").skip(1) {
            let arguments = call.split(')').next().unwrap_or_default();
            pages.extend(literals(arguments).into_iter().next().map(|literal| literal.text));
        }
    }
    let listed: BTreeSet<String> = FIELDS.iter().map(|(page, _)| (*page).to_owned()).collect();
    assert_eq!(pages, listed);
}

#[test]
fn every_error_page_has_its_words() {
    let keys = all_keys();
    let mut codes = BTreeSet::new();
    for source in sources() {
        for call in ["error_page(", "error_page_keeping("] {
            for rest in source.code.split(call).skip(1) {
                let arguments = rest.split(')').next().unwrap_or_default();
                codes.extend(literals(arguments).into_iter().map(|literal| literal.text));
            }
        }
    }
    codes.remove("");
    assert!(codes.contains("not-found"), "the calls are found: {codes:?}");
    let parts = codes
        .iter()
        .flat_map(|code| ["heading", "text"].map(|part| format!("error-{code}-{part}")));
    let missing: Vec<String> = parts.filter(|key| !keys.contains(key)).collect();
    none(&missing);
}

#[test]
fn the_sections_of_a_page_of_text_are_numbered_without_a_gap() {
    let keys = all_keys();
    let has = |key: String| keys.contains(&key);
    for page in TEXT_PAGES {
        for part in ["title", "heading", "lead", "1-heading"] {
            assert!(has(format!("{page}-{part}")), "{page}-{part}");
        }
        let sections =
            (1..100).take_while(|number| has(format!("{page}-{number}-heading"))).count();
        let texts = keys.iter().filter(|key| {
            key.strip_prefix(page).is_some_and(|rest| {
                rest.ends_with("-text") && rest[1..].starts_with(|c: char| c.is_ascii_digit())
            })
        });
        assert_eq!(texts.count(), sections, "{page}: a section has a heading and a text");
    }
}

#[test]
fn every_text_is_used() {
    let keys = all_keys();
    let subjects = subjects(&keys);
    let (mut named, mut patterns) = (BTreeSet::new(), Vec::new());
    for (_, literal) in all_literals() {
        if is_pattern(&literal.text, &subjects) {
            patterns.push(literal.text);
        } else {
            named.insert(literal.text);
        }
    }
    let unused: Vec<String> = keys
        .into_iter()
        .filter(|key| !named.contains(key))
        .filter(|key| !patterns.iter().any(|pattern| fits(key, pattern)))
        .filter(|key| !is_put_together(key))
        .map(|key| format!("{key}: nothing shows this text"))
        .collect();
    none(&unused);
}

/// Keys that no literal shows; see the lists above.
fn is_put_together(key: &str) -> bool {
    let of_a_field = FIELDS.iter().any(|(page, names)| {
        names.iter().any(|name| {
            let field = format!("{page}-{}", name.replace('_', "-"));
            key == format!("{field}-label") || key == format!("{field}-hint")
        })
    });
    let of_a_problem = FIELDS
        .iter()
        .flat_map(|(_, names)| names.iter())
        .chain(&FIELDS_WITHOUT_LABEL)
        .any(|name| {
            let field = name.replace('_', "-");
            domain::field::Problem::ALL.iter().any(|code| key == format!("problem-{field}-{code}"))
        });
    let of_a_text_page = TEXT_PAGES.iter().any(|page| key.starts_with(&format!("{page}-")));
    let of_a_box = BOXES_WITH_HINT.iter().any(|name| key == format!("{name}-hint"));
    let of_a_rung = RUNGS_WITH_OFFERS.iter().any(|rung| key == format!("options-{rung}-heading"));
    let named = NAMED_BY_THE_DOMAIN.iter().any(|prefix| key.starts_with(prefix));
    of_a_field || of_a_problem || of_a_text_page || of_a_box || of_a_rung || named
}

/// Files of the views that only the server shows.
const SERVER_ONLY: [&str; 7] =
    ["desk", "home.rs", "info.rs", "help_now.rs", "receipt.rs", "status.rs", "shell.rs"];

#[test]
fn every_text_that_the_browser_shows_travels_to_it() {
    let keys = all_keys();
    let subjects = subjects(&keys);
    let views = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"));
    let mut problems = BTreeSet::new();
    let mut found = BTreeSet::new();
    for view in views.iter().filter(|view| !SERVER_ONLY.iter().any(|it| view.name.contains(it))) {
        for literal in literals(&view.code).into_iter().map(with_its_code) {
            let text = literal.text;
            if is_pattern(&text, &subjects) || keys.contains(&text) {
                let subject = text.split('-').next().unwrap_or_default().to_owned();
                if !BROWSER_TEXTS.contains(&subject.as_str()) {
                    problems.insert(format!("{}: {text} stays on the server", view.name));
                }
                found.insert(subject);
            }
        }
    }
    assert!(found.len() > 15, "the texts of the browser are found: {found:?}");
    none(&problems.into_iter().collect::<Vec<_>>());
}

#[test]
fn no_view_writes_words_itself() {
    let problems: Vec<String> = sources()
        .iter()
        .flat_map(|source| {
            let words = words_in_views(&source.code);
            words.into_iter().map(|words| format!("{}: {words}", source.name)).collect::<Vec<_>>()
        })
        .collect();
    none(&problems);
}

#[test]
fn patterns_and_keys_are_told_apart() {
    let subjects = BTreeSet::from(["error", "need"]);
    assert!(is_key("need-title", &subjects) && !is_key("no-store", &subjects));
    assert!(is_pattern("error-{code}-heading", &subjects) && !is_pattern("need-title", &subjects));
    assert!(fits("error-not-found-heading", "error-{code}-heading"));
    assert!(!fits("error-not-found-text", "error-{code}-heading"));
    assert!(!fits("error--heading", "error-{}-{}-heading"));
}
