//! Every language says the same things with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use domain::person::Perspective;
use fluent_syntax::{ast, parser};
use server::texts::{PERSPECTIVE_VARIABLE, embedded, messages};

use crate::{all_tables, none};

/// Key to variables without the perspective, which a language may need where another does not.
fn variables_of(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    embedded()
        .iter()
        .filter(|file| file.language == language)
        .flat_map(|file| messages(file.content))
        .map(|(key, variables)| {
            let given = variables.into_iter().filter(|name| name != PERSPECTIVE_VARIABLE);
            (key, given.collect())
        })
        .collect()
}

#[test]
fn all_files_parse_and_no_key_is_defined_twice() {
    let tables = all_tables();
    assert!(tables.contains_key("nl") && tables.contains_key("en"), "Dutch and English are there");
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let dutch = variables_of("nl");
    let mut problems = Vec::new();
    for language in all_tables().keys() {
        let other = variables_of(language);
        let keys: BTreeSet<&String> = dutch.keys().chain(other.keys()).collect();
        for key in keys {
            match (dutch.get(key), other.get(key)) {
                (Some(ours), Some(theirs)) if ours == theirs => {}
                (Some(ours), Some(theirs)) => {
                    problems.push(format!("{language} {key}: {theirs:?}, in Dutch {ours:?}"));
                }
                (Some(_), None) => problems.push(format!("{language} {key}: no text")),
                (None, _) => problems.push(format!("{language} {key}: no Dutch text")),
            }
        }
    }
    none(&problems);
}

#[test]
fn a_subject_has_a_file_of_the_same_name_in_every_language() {
    let names = |language: &str| -> BTreeSet<&str> {
        let files = embedded().into_iter().filter(|file| file.language == language);
        files.map(|file| file.name).collect()
    };
    for language in all_tables().keys() {
        assert_eq!(names(language), names("nl"), "{language}");
    }
}

#[test]
fn the_perspective_is_the_only_selector_and_nothing_else_of_fluent_is_used() {
    let mut problems = Vec::new();
    for file in embedded() {
        let resource = parser::parse(file.content).expect("the file parses");
        for entry in &resource.body {
            let mut problem = |key: &str, text: &str| {
                problems.push(format!("{}/{} {key}: {text}", file.language, file.name));
            };
            match entry {
                ast::Entry::Message(message) => {
                    if !message.attributes.is_empty() {
                        problem(message.id.name, "attributes are not read");
                    }
                    for found in message.value.iter().flat_map(misuses) {
                        problem(message.id.name, &found);
                    }
                }
                ast::Entry::Term(term) => problem(term.id.name, "terms are not used"),
                ast::Entry::Junk { content } => problem(content, "no message"),
                _ => {}
            }
        }
    }
    none(&problems);
}

fn misuses(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Inline(
                ast::InlineExpression::VariableReference { .. }
                | ast::InlineExpression::StringLiteral { .. },
            ) => {}
            ast::Expression::Inline(other) => found.push(format!("not understood: {other:?}")),
            ast::Expression::Select { selector, variants } => {
                found.extend(misused_selector(selector));
                for variant in variants {
                    found.extend(misused_variant(variant));
                    found.extend(misuses(&variant.value));
                }
            }
        }
    }
    found
}

fn misused_selector(selector: &ast::InlineExpression<&str>) -> Option<String> {
    let is_perspective = matches!(
        selector,
        ast::InlineExpression::VariableReference { id } if id.name == PERSPECTIVE_VARIABLE
    );
    (!is_perspective).then(|| format!("selects by {selector:?}, expected ${PERSPECTIVE_VARIABLE}"))
}

/// The words for oneself are the default: they fit where nobody said for whom.
fn misused_variant(variant: &ast::Variant<&str>) -> Option<String> {
    let ast::VariantKey::Identifier { name } = variant.key else {
        return Some("a number as variant".to_owned());
    };
    match Perspective::parse(name) {
        None => Some(format!("[{name}] is no perspective")),
        Some(perspective) if variant.default != (perspective == Perspective::Me) => {
            Some(format!("[{name}]: the default is [{}]", Perspective::Me))
        }
        Some(_) => None,
    }
}
