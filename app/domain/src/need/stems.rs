//! Finding every listed beginning of a word with one search.
//!
//! In a sorted list all beginnings of a word are beginnings of the last entry that is not after it.
//! So each entry knows the longest other entry that it begins with, and one search and a short walk
//! find them all. Endings are beginnings of the word read backwards.

use crate::order::order_by;

/// A sorted list of beginnings, or of endings written backwards.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Stems {
    /// Each with its number in the word list, and the place here of the longest entry it begins with.
    entries: Vec<(String, u16, Option<usize>)>,
}

impl Stems {
    /// From stems and their numbers. They may come in any order; in order is quickest.
    pub(super) fn new(stems: impl Iterator<Item = (String, u16)>) -> Self {
        let mut entries: Vec<_> = stems.map(|(stem, id)| (stem, id, None)).collect();
        order_by(&mut entries, |a, b| a.0.cmp(&b.0));
        for at in 1..entries.len() {
            let (before, rest) = entries.split_at_mut(at);
            let Some((stem, _, parent)) = rest.first_mut() else { break };
            let mut candidate = at.checked_sub(1);
            while let Some((known, _, parent)) = candidate.and_then(|at| before.get(at)) {
                if stem.starts_with(known.as_str()) {
                    break;
                }
                candidate = *parent;
            }
            *parent = candidate;
        }
        Self { entries }
    }

    /// The numbers of all entries that a word begins with, and their lengths in bytes; the longest
    /// first.
    pub(super) fn of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (u16, usize)> + 'a {
        let after = self.entries.partition_point(|(stem, ..)| stem.as_str() <= word);
        let mut at = after.checked_sub(1);
        core::iter::from_fn(move || {
            loop {
                let (stem, id, parent) = self.entries.get(at?)?;
                at = *parent;
                if word.starts_with(stem.as_str()) {
                    return Some((*id, stem.len()));
                }
            }
        })
    }

    /// Whether there is none.
    pub(super) const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// A word read backwards.
pub(super) fn backwards(word: &str) -> String {
    word.chars().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn all_beginnings_are_found_the_longest_first() {
        let stems = ["a", "ab", "abc", "abd", "b"].into_iter().map(String::from).zip(0..);
        let found: Vec<u16> = Stems::new(stems).of("abdx").map(|(id, _)| id).collect();
        assert_eq!(found, [3, 1, 0]);
    }

    proptest! {
        #[test]
        fn it_finds_what_looking_at_each_finds(
            stems in proptest::collection::btree_set("[abç]{1,4}", 0..20),
            word in "[abç]{0,6}",
        ) {
            let all: Vec<(String, u16)> = stems.into_iter().zip(0..).collect();
            let mut expected: Vec<u16> =
                all.iter().filter(|(stem, _)| word.starts_with(stem)).map(|(_, id)| *id).collect();
            let mut found: Vec<u16> =
                Stems::new(all.into_iter()).of(&word).map(|(id, _)| id).collect();
            expected.sort_unstable();
            found.sort_unstable();
            prop_assert_eq!(found, expected);
        }
    }
}
