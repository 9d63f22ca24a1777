//! The texts in `locales/`: complete in every language, used, and readable.
//!
//! * [`files`]: the same keys and variables in every language; `$voor` is the only selector.
//! * [`families`]: every variant of an enum of the domain has its words, and no word has lost its
//!   variant.
//! * [`sources`]: every key in the code has a text, every text is used, no view writes words itself.
//! * [`questions`]: each question of the self-assessment is one short question, easy to read.
//! * [`wording`]: short sentences, plain words, neutral titles, no number or place name.
//!
//! To add a language: a folder in `locales/`; these tests say what is missing in it.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read what it checks has failed"
)]

mod families;
mod files;
mod questions;
mod rust;
mod sources;
mod wording;

use std::{collections::BTreeMap, sync::Arc};

use app::text::{TextTable, Texts};
use domain::person::Perspective;
use server::texts::{embedded, messages, tables};

/// The language that is written first and measured.
const DUTCH: &str = "nl";

/// The tables of all languages.
fn all_tables() -> BTreeMap<String, TextTable> {
    tables(&embedded()).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

/// All keys, sorted; every language has the same ones.
fn all_keys() -> Vec<String> {
    all_tables()[DUTCH].keys().map(str::to_owned).collect()
}

/// A text as somebody reads it: file, key, words. Once for each perspective that reads other words.
struct Read {
    file: &'static str,
    key: String,
    text: String,
}

/// Everything there is to read in a language, in the order of the files.
fn everything_in(language: &str) -> Vec<Read> {
    let table = Arc::new(all_tables().remove(language).expect("a language of the portal"));
    let mut all = Vec::new();
    for file in embedded().into_iter().filter(|file| file.language == language) {
        for (key, _) in messages(file.content) {
            let mut seen = Vec::new();
            for perspective in Perspective::ALL {
                let text = Texts::new(Arc::clone(&table), *perspective).get(&key);
                if !seen.contains(&text) {
                    seen.push(text.clone());
                    all.push(Read { file: file.name, key: key.clone(), text });
                }
            }
        }
    }
    all
}

/// Whether residents read this text, rather than people of a team.
fn is_for_residents(key: &str) -> bool {
    !["desk-", "mail-team", "mail-sign-in", "mail-dead-letter", "mail-trial"]
        .iter()
        .any(|prefix| key.starts_with(prefix))
}

/// Fails with all problems at once, so that they can be mended in one go.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
