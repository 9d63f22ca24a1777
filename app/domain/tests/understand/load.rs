//! Reads the word lists as the server does: every file of a language, in one lexicon.

use std::{fs, path::Path, sync::LazyLock};

use domain::need::{Lexicon, LexiconSource, Lexicons};

/// The languages that have word lists.
pub(crate) const LANGUAGES: [&str; 6] = ["nl", "en", "de", "pl", "ar", "tr"];

static LEXICONS: LazyLock<Lexicons> =
    LazyLock::new(|| Lexicons::new(LANGUAGES.iter().map(|code| compiled(code)).collect()));

/// All word lists.
pub(crate) fn lexicons() -> &'static Lexicons {
    &LEXICONS
}

/// The word lists of one language.
pub(crate) fn compiled(language: &str) -> Lexicon {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon").join(language);
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let sources: Vec<LexiconSource> = files
        .iter()
        .map(|path| {
            toml::from_str(&fs::read_to_string(path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect();
    Lexicon::compile(&sources).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{language}:\n{}", lines.join("\n"))
    })
}
