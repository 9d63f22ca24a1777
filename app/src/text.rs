//! Text for people, as views see it: keys and patterns, never Fluent.
//!
//! The server makes a table for each language from the Fluent files; the same table travels to
//! the browser in the public data file, so that a view gives the same words on both sides.

use std::sync::Arc;

use domain::{
    person::Perspective,
    wire::{Read, Reader, read_fields},
};
use serde::{Deserialize, Serialize};

/// A pattern with `{name}` placeholders, for each perspective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pattern {
    /// The same words for everybody.
    Same(String),
    /// Other words for oneself, for a relative and for a neighbour, in the order of
    /// [`Perspective::ALL`].
    Each([String; 3]),
}

impl Read for Pattern {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Same(Read::read(from)),
            1 => Self::Each(Read::read(from)),
            _ => {
                from.give_up();
                Self::Same(String::new())
            }
        }
    }
}

impl Pattern {
    fn for_perspective(&self, perspective: Perspective) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each([me, relative, neighbour]) => match perspective {
                Perspective::Me => me,
                Perspective::Relative => relative,
                Perspective::Neighbour => neighbour,
            },
        }
    }
}

/// All patterns of one language, sorted by key.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TextTable(Vec<(String, Pattern)>);

read_fields!(TextTable(..));

impl TextTable {
    /// A table from keys and patterns in any order.
    pub fn new(mut entries: Vec<(String, Pattern)>) -> Self {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        Self(entries)
    }

    /// The keys, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// Only the entries whose key this accepts: what the browser needs is less than all.
    #[must_use]
    pub fn only(&self, accept: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|(key, _)| accept(key)).cloned().collect())
    }

    fn find(&self, key: &str) -> Option<&Pattern> {
        let index = self.0.binary_search_by(|(entry, _)| entry.as_str().cmp(key)).ok()?;
        self.0.get(index).map(|(_, pattern)| pattern)
    }
}

/// The texts of one language as one perspective reads them. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Texts {
    table: Arc<TextTable>,
    perspective: Perspective,
}

impl Texts {
    /// The texts of this table for this perspective.
    pub const fn new(table: Arc<TextTable>, perspective: Perspective) -> Self {
        Self { table, perspective }
    }

    /// The text of a key. A key without text shows itself; a test keeps that from happening.
    pub fn get(&self, key: &str) -> String {
        self.table.find(key).map_or(key, |p| p.for_perspective(self.perspective)).to_owned()
    }

    /// Whether the key has a text.
    pub fn has(&self, key: &str) -> bool {
        self.table.find(key).is_some()
    }

    /// The text of a key with its `{name}` placeholders filled.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        fill(&self.get(key), values)
    }

    /// The first key that has a text.
    pub fn first(&self, keys: &[&str]) -> String {
        let key = keys.iter().find(|key| self.has(key)).or(keys.last()).copied();
        self.get(key.unwrap_or_default())
    }
}

/// Fills `{name}` placeholders, each in one pass: a value is never read as a pattern.
pub(crate) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let found = after.split_once('}').and_then(|(name, tail)| {
            values.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value, tail))
        });
        if let Some((value, tail)) = found {
            out.push_str(value);
            rest = tail;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_and_values_are_not_patterns() {
        assert_eq!(fill("van {a} naar {b}", &[("a", "{b}"), ("b", "2")]), "van {b} naar 2");
        assert_eq!(fill("{weg} en {", &[("a", "1")]), "{weg} en {");
    }

    #[test]
    fn each_perspective_reads_its_own_words() {
        let each = Pattern::Each(["u".into(), "uw naaste".into(), "de ander".into()]);
        let table = Arc::new(TextTable::new(vec![
            ("z".into(), Pattern::Same("zelfde".into())),
            ("a".into(), each),
        ]));
        let texts = |perspective| Texts::new(Arc::clone(&table), perspective);
        assert_eq!(texts(Perspective::Me).get("a"), "u");
        assert_eq!(texts(Perspective::Relative).get("a"), "uw naaste");
        assert_eq!(texts(Perspective::Neighbour).get("z"), "zelfde");
        assert_eq!(texts(Perspective::Me).get("geen-tekst"), "geen-tekst");
    }
}
