//! From Fluent files to the tables that views read.
//!
//! Fluent runs here and nowhere else. Each message is formatted once at start for each perspective,
//! with every variable standing for itself (`{ $name }` becomes `{name}`), so that views, on the
//! server and in the browser, only fill placeholders.

use std::collections::BTreeMap;

use app::text::{Pattern, TextTable};
use domain::person::Perspective;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::embedded::LOCALES;

/// The variable that selects words for a perspective; see [`Perspective`].
pub const PERSPECTIVE_VARIABLE: &str = "voor";

/// A problem in the texts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("locales/{language}/{file}: {problem}")]
pub struct TextProblem {
    /// Language of the file.
    pub language: String,
    /// Name of the file.
    pub file: String,
    /// What is wrong, and what was expected.
    pub problem: String,
}

/// One Fluent file.
#[derive(Debug, Clone, Copy)]
pub struct TextFile<'a> {
    /// Language code.
    pub language: &'a str,
    /// File name.
    pub name: &'a str,
    /// Content.
    pub content: &'a str,
}

/// The files in the binary.
pub fn embedded() -> Vec<TextFile<'static>> {
    LOCALES.iter().map(|&(language, name, content)| TextFile { language, name, content }).collect()
}

/// The tables of all languages.
///
/// # Errors
/// Every file that does not parse, every message that is defined twice or cannot be formatted.
pub fn tables(files: &[TextFile<'_>]) -> Result<BTreeMap<String, TextTable>, Vec<TextProblem>> {
    let mut problems = Vec::new();
    let mut tables = BTreeMap::new();
    let languages: Vec<&str> = files.iter().map(|file| file.language).collect();
    for language in languages {
        if tables.contains_key(language) {
            continue;
        }
        let of_language: Vec<&TextFile<'_>> =
            files.iter().filter(|file| file.language == language).collect();
        tables.insert(language.to_owned(), table(language, &of_language, &mut problems));
    }
    if problems.is_empty() { Ok(tables) } else { Err(problems) }
}

fn table(language: &str, files: &[&TextFile<'_>], problems: &mut Vec<TextProblem>) -> TextTable {
    let problem = |file: &TextFile<'_>, problem: String| TextProblem {
        language: language.to_owned(),
        file: file.name.to_owned(),
        problem,
    };
    let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.set_use_isolating(false);
    for file in files {
        match FluentResource::try_new(file.content.to_owned()) {
            Ok(resource) => {
                if let Err(errors) = bundle.add_resource(resource) {
                    problems.extend(errors.iter().map(|e| problem(file, e.to_string())));
                }
            }
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|error| {
                    let line = line_at(file.content, error.pos.start);
                    problem(file, format!("line {line}: {error}"))
                }));
            }
        }
    }
    let mut entries = Vec::new();
    for file in files {
        for (key, variables) in messages(file.content) {
            match pattern(&bundle, &key, &variables) {
                Ok(pattern) => entries.push((key, pattern)),
                Err(text) => problems.push(problem(file, format!("{key}: {text}"))),
            }
        }
    }
    TextTable::new(entries)
}

fn line_at(content: &str, offset: usize) -> usize {
    content.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn pattern(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    variables: &[String],
) -> Result<Pattern, String> {
    let message = bundle.get_message(key).ok_or("no such message")?;
    let value = message.value().ok_or("a message needs a text")?;
    let mut each = Vec::new();
    for perspective in Perspective::ALL {
        let mut args = FluentArgs::new();
        for variable in variables {
            let value = if variable == PERSPECTIVE_VARIABLE {
                perspective.code().to_owned()
            } else {
                format!("{{{variable}}}")
            };
            args.set(variable.as_str(), FluentValue::from(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(value, Some(&args), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            return Err(error.to_string());
        }
        each.push(text);
    }
    match <[String; 3]>::try_from(each) {
        Ok([me, relative, neighbour]) if me == relative && me == neighbour => Ok(Pattern::Same(me)),
        Ok(each) => Ok(Pattern::Each(each)),
        Err(_) => Err("a pattern for each perspective".to_owned()),
    }
}

/// The messages of a file with the variables they use, in order. Nothing for a broken file.
pub fn messages(content: &str) -> Vec<(String, Vec<String>)> {
    let Ok(resource) = fluent_syntax::parser::parse(content) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let mut variables = Vec::new();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut variables);
            }
            variables.sort();
            variables.dedup();
            found.push((message.id.name.to_owned(), variables));
        }
    }
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, variables: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => variables.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}
