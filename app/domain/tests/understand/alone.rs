//! Each language by itself, so that a list answers for its own signs.

use std::{collections::BTreeMap, sync::LazyLock};

use domain::{danger::DangerKind, need::Lexicons};

use crate::load::{LANGUAGES, compiled};

static ALONE: LazyLock<BTreeMap<&'static str, Lexicons>> = LazyLock::new(|| {
    LANGUAGES.iter().map(|code| (*code, Lexicons::new(vec![compiled(code)]))).collect()
});

/// The word lists of one language and no other.
pub(crate) fn alone(language: &str) -> &'static Lexicons {
    ALONE.get(language).unwrap()
}

/// What is listed in full as danger in a language.
pub(crate) fn signs(language: &str) -> Vec<(DangerKind, String)> {
    let of_kind = |kind: &DangerKind| {
        let phrases = alone(language).danger().iter().flat_map(|list| list.danger_phrases(*kind));
        phrases.map(|phrase| (*kind, phrase.replace('#', "20"))).collect::<Vec<_>>()
    };
    DangerKind::ALL.iter().flat_map(of_kind).collect()
}
