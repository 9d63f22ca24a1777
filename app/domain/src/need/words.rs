//! A word of the text to the numbers of a word list.

use super::{
    guess,
    lexicon::{NUMBER, WordId, WordList},
    normalise::is_number,
    sense::Part,
    stems::backwards,
};

/// Fewest letters that stay when a prefix is taken off.
const MIN_REST: usize = 2;

/// Something that a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// A word, a beginning, an ending, or a group of one of these.
    pub(super) id: WordId,
    /// Whether the rest of the word after this beginning denies it.
    pub(super) negative: bool,
    /// Whether it is the word as typed, in full.
    pub(super) exact: bool,
}

/// A word list, and whether words it does not have are tried as misspellings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) list: &'a WordList,
    pub(super) guess: bool,
}

impl Words<'_> {
    /// Everything a plain word is, and what it does in a sentence.
    pub(super) fn look_up(self, word: &str, found: &mut Vec<Found>) -> Part {
        let mut part = self.full(word, found);
        self.stems(word, found);
        if is_number(word) {
            self.number(found);
        }
        if found.is_empty() || (part.0 == 0 && !self.list.prefixes.is_empty()) {
            for rest in self.without_prefixes(word) {
                part.0 |= self.full(rest, found).0;
                self.stems(rest, found);
            }
        }
        part
    }

    /// What is left of a word when one listed prefix, or two ("and" and "the"), is taken off.
    fn without_prefixes<'w>(self, word: &'w str) -> Vec<&'w str> {
        let cut = |word: &'w str| {
            let rests = self
                .list
                .prefixes
                .iter()
                .filter_map(move |prefix| word.strip_prefix(prefix.as_str()));
            rests.filter(|rest| rest.chars().nth(MIN_REST - 1).is_some())
        };
        let once: Vec<&str> = cut(word).collect();
        let twice: Vec<&str> = once.iter().flat_map(|rest| cut(rest)).collect();
        once.into_iter().chain(twice).collect()
    }

    /// The word as listed in full, or its base form.
    fn full(self, word: &str, found: &mut Vec<Found>) -> Part {
        let id = self.list.word(word).or_else(|| {
            let id = self.list.word(&self.list.lemmas.base(word)?)?;
            (self.list.part(id).0 == 0).then_some(id)
        });
        let Some(id) = id else { return Part::default() };
        self.add_as(id, false, true, found);
        self.list.part(id)
    }

    /// The listed beginnings and endings of a word.
    fn stems(self, word: &str, found: &mut Vec<Found>) {
        for (id, length) in self.list.begin.of(word) {
            let rest = word.get(length..).unwrap_or_default();
            let mut denials = self.list.negative_endings.iter();
            let negative = denials.any(|ending| rest.starts_with(ending.as_str()));
            self.add(id, negative, found);
        }
        if !self.list.end.is_empty() {
            for (id, _) in self.list.end.of(&backwards(word)) {
                self.add(id, false, found);
            }
        }
    }

    /// The listed beginnings and endings of a listed word.
    pub(super) fn stems_of(self, id: WordId, found: &mut Vec<Found>) {
        if let Some(word) = self.list.words.get(usize::from(id)) {
            self.stems(word, found);
        }
    }

    /// Any number.
    pub(super) fn number(self, found: &mut Vec<Found>) {
        if let Some(id) = self.list.word(NUMBER) {
            self.add(id, false, found);
        }
    }

    /// What a word that is not listed may have been meant to be.
    pub(super) fn guess(self, word: &str, found: &mut Vec<Found>) -> bool {
        if !self.guess || self.list.is_lookalike(word) {
            return false;
        }
        let from = found.len();
        let whole = self.list.sounding_like(word).or_else(|| self.list.one_letter_from(word));
        if let Some(id) = whole {
            self.add(id, false, found);
            self.stems_of(id, found);
        } else if let Some(id) = self.list.begins_one_letter_from(word) {
            self.add(id, false, found);
        } else if self.list.compounds {
            self.parts_of(word, found);
        }
        found.len() > from
    }

    /// The parts of a compound: the longest last part that is listed, and the first.
    fn parts_of(self, word: &str, found: &mut Vec<Found>) {
        let known = |part: &str| self.list.word(part).filter(|_| guess::is_part(part));
        let last = guess::splits(word).find_map(|(_, last)| known(last));
        let first = guess::splits(word)
            .filter_map(|(first, _)| known(first).or_else(|| known(guess::without_link(first)?)))
            .last();
        for id in last.into_iter().chain(first) {
            self.add(id, false, found);
        }
    }

    /// What the first of these does in a sentence.
    pub(super) fn part(self, found: Option<&[Found]>) -> Part {
        found
            .and_then(|found| found.first())
            .map_or_else(Part::default, |first| self.list.part(first.id))
    }

    /// Adds a word and its groups.
    pub(super) fn add(self, id: WordId, negative: bool, found: &mut Vec<Found>) {
        self.add_as(id, negative, false, found);
    }

    fn add_as(self, id: WordId, negative: bool, exact: bool, found: &mut Vec<Found>) {
        found.push(Found { id, negative, exact });
        for group in self.list.groups_of(id) {
            found.push(Found { id: *group, negative, exact: false });
        }
    }
}
