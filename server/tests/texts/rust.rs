//! Reads Rust sources just well enough: string literals with what stands before them, and the text
//! nodes of views.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A source file without its tests.
pub struct Source {
    /// Where, for messages.
    pub name: String,
    /// Its code.
    pub code: String,
}

/// All Rust sources in a folder; test modules and files of tests are left out.
pub fn files(folder: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    collect(folder, &mut found);
    assert!(!found.is_empty(), "sources in {}", folder.display());
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let code = fs::read_to_string(&path).expect("a source can be read");
            let code =
                code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
            Source { name: path.display().to_string(), code }
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be read").flatten() {
        let path = entry.path();
        let is_tests = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !is_tests {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_tests {
            found.push(path);
        }
    }
}

/// A string literal.
pub struct Literal {
    /// Its text, escapes as written.
    pub text: String,
    /// The code right before it, on this and earlier lines, without spaces at the end.
    pub before: String,
}

/// The string literals of some code, without those in comments.
pub fn literals(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let end = skip(code, at);
        if let Some(text) = string_at(code, at, end) {
            let before: String = code[..at].trim_end().chars().rev().take(40).collect();
            found.push(Literal { text, before: before.chars().rev().collect() });
        }
        at = end;
    }
    found
}

fn string_at(code: &str, at: usize, end: usize) -> Option<String> {
    let token = &code[at..end];
    if token.starts_with('"') && token.len() >= 2 {
        return Some(token[1..token.len() - 1].to_owned());
    }
    let raw = token.strip_prefix('r').filter(|rest| rest.starts_with(['"', '#']))?;
    Some(raw.trim_matches('#').trim_matches('"').to_owned())
}

/// The end of the token at this place: a comment, a literal, or one character.
fn skip(code: &str, at: usize) -> usize {
    let rest = &code[at..];
    let after_name = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    if rest.starts_with("//") {
        return at + rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with('"') {
        return at + string_length(rest);
    }
    if !after_name && (rest.starts_with("r\"") || rest.starts_with("r#\"")) {
        let close = if rest.starts_with("r#") { "\"#" } else { "\"" };
        let open = 1 + close.len();
        return rest[open..]
            .find(close)
            .map_or(code.len(), |length| at + open + length + close.len());
    }
    at + char_length(rest).unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8))
}

fn string_length(rest: &str) -> usize {
    let mut escaped = false;
    for (index, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return index + 1,
            '\\' if !escaped => escaped = true,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// The length of a character literal, so that `'"'` opens no string; `None` for a lifetime.
fn char_length(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if let Some(escaped) = inner.strip_prefix('\\') {
        return escaped.get(1..)?.find('\'').map(|length| length + 4);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..].starts_with('\'').then(|| first.len_utf8() + 2)
}

/// The words that views write themselves: text nodes, and attributes that people read or hear.
pub fn words_in_views(code: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (start, _) in code.match_indices("view! {") {
        read_view(code, start + "view! {".len(), &mut words);
    }
    words
}

/// Attributes whose value is read out or shown.
const READ_ATTRIBUTES: [&str; 5] = ["alt=", "title=", "aria-label=", "placeholder=", "summary="];

fn read_view(code: &str, start: usize, words: &mut Vec<String>) {
    let (mut at, mut in_tag, mut depth) = (start, false, 0_usize);
    let mut bare = String::new();
    while at < code.len() {
        let end = skip(code, at);
        let token = &code[at..end];
        let literal = string_at(code, at, end);
        match token {
            // Code in braces: views inside it are read on their own.
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" if depth == 0 => break,
            "}" | ")" | "]" => depth -= 1,
            _ if depth > 0 || token.starts_with("//") => {}
            "<" => in_tag = true,
            ">" => in_tag = false,
            _ if in_tag => {
                let read = READ_ATTRIBUTES.iter().any(|name| code[..at].ends_with(name));
                words.extend(literal.filter(|text| read && has_letter(text)));
            }
            _ => match literal {
                Some(text) if has_letter(&text) => words.push(text),
                Some(_) => {}
                None => bare.push_str(token),
            },
        }
        at = end;
    }
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    words.extend(Some(bare).filter(|text| has_letter(text)));
}

fn has_letter(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

#[test]
fn literals_are_found_and_comments_and_characters_are_not() {
    let code = "// \"no\"\nlet a = '\"'; let b = r#\"raw\"#; t(\n  \"ja \\\" nee\"); 'l: loop {}";
    let found: Vec<String> = literals(code).into_iter().map(|literal| literal.text).collect();
    assert_eq!(found, ["raw", "ja \\\" nee"]);
    assert!(literals(code)[1].before.ends_with("t("));
}

#[test]
fn words_in_a_view_are_seen_and_words_from_texts_are_not() {
    let fine =
        r#"view! { <a class="nl-link" href=at.map(|x| x > 1)>{t("common-next")} " " "· " </a> }"#;
    assert!(words_in_views(fine).is_empty(), "{:?}", words_in_views(fine));
    for wrong in [
        r#"view! { <p>"Verder"</p> }"#,
        r"view! { <p>Verder</p> }",
        r#"view! { <img alt="Een huis"/> }"#,
        r#"view! { <p>{x.then(|| view! { <b>"Nu"</b> })}</p> }"#,
    ] {
        assert_eq!(words_in_views(wrong).len(), 1, "{wrong}");
    }
}
