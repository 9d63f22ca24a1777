//! Which language a text is in, and which words of other languages in it count.
//!
//! People mix languages and name a Dutch letter in a Turkish sentence. So every list is held
//! beside every text; but a word that the language of the text has itself ("die", "bil") says
//! nothing in another.

use std::sync::Arc;

use super::{
    lexicon::WordList,
    lexicons::Lexicons,
    normalise::Plain,
    reading::{Hit, Reading},
};

/// How much the hint counts: as much as one small word.
const HINT: u32 = 4;
/// Fewest letters of a single word that counts in a language the text is not in.
const MIN_FOREIGN: usize = 5;

/// The readings of a text in all languages.
pub(super) struct Readings<'a> {
    /// Code of the language of the text; empty when nothing tells.
    pub(super) language: String,
    danger: Vec<Reading<'a>>,
    areas: Vec<Reading<'a>>,
}

impl<'a> Readings<'a> {
    /// Reads a text with all lists. The hint is the language of the page, if any.
    pub(super) fn of(plain: &'a Plain<'a>, lexicons: &'a Lexicons, hint: &str) -> Self {
        let seen = |lists: &'a [Arc<WordList>]| -> Vec<Reading<'a>> {
            lists.iter().map(|list| Reading::words_of(plain, list, false)).collect()
        };
        let (danger, areas) = (seen(lexicons.danger()), seen(lexicons.areas()));
        let mut readings = Self { language: String::new(), danger, areas };
        readings.language = readings.detect(hint);
        readings.find(plain);
        readings
    }

    /// Looks for what is listed: in the language of the text with its misspellings, and in those
    /// others that have a word which it has not.
    fn find(&mut self, plain: &'a Plain<'a>) {
        let language = self.language.clone();
        let is_own = |reading: &Reading<'a>| reading.list.language() == language;
        let own: Vec<&Reading<'a>> =
            self.danger.iter().chain(&self.areas).filter(|reading| is_own(reading)).collect();
        let foreign: Vec<usize> =
            (0..plain.len()).filter(|token| !own.iter().any(|own| own.knows(*token))).collect();
        for reading in self.danger.iter_mut().chain(&mut self.areas) {
            if is_own(reading) {
                *reading = Reading::of(plain, reading.list, true);
            } else if foreign.iter().any(|token| reading.knows(*token)) {
                reading.find();
            }
        }
    }

    fn detect(&self, hint: &str) -> String {
        let mut best: (u32, &str) = (0, "");
        for reading in &self.danger {
            let code = reading.list.language();
            let areas = self.areas.iter().filter(|areas| areas.list.language() == code);
            let evidence = reading.evidence() + areas.map(Reading::evidence).sum::<u32>();
            let hinted = if evidence > 0 && code == hint { HINT } else { 0 };
            if evidence + hinted > best.0 {
                best = (evidence + hinted, code);
            }
        }
        best.1.to_string()
    }

    /// The readings for danger.
    pub(super) fn danger(&self) -> &[Reading<'a>] {
        &self.danger
    }

    /// The readings for areas of life.
    pub(super) fn areas(&self) -> &[Reading<'a>] {
        &self.areas
    }

    /// Whether a hit counts: it is in the language of the text, or its part of the sentence speaks
    /// more for the other language, or at least half of its words are no words of that of the text.
    pub(super) fn counts(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        if !reading.is_sure(hit) {
            return false;
        }
        if reading.list.language() == self.language {
            return true;
        }
        let own = |token: usize| {
            self.danger
                .iter()
                .chain(&self.areas)
                .any(|own| own.list.language() == self.language && own.knows(token))
        };
        let around = reading.clause_tokens(hit);
        let (ours, theirs) = around.clone().fold((0, 0), |(ours, theirs), token| {
            (ours + u32::from(own(token)), theirs + u32::from(reading.knows(token)))
        });
        if theirs > ours {
            return true;
        }
        let (mut all, mut foreign) = (0, 0);
        for token in reading.tokens(hit) {
            all += 1;
            foreign += usize::from(!own(token));
        }
        let long = reading.shown(hit).chars().count() >= MIN_FOREIGN;
        foreign * 2 >= all && foreign > 0 && (all > 1 || long)
    }
}
