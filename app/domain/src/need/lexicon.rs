//! A word list as the portal reads with it: compact, sorted, the same on the server and in the
//! browser. It is made from the files in `lexicon/` by [`Lexicon::compile`].
//!
//! Every language has two lists: one for danger, which is on every page where somebody can type,
//! and one for areas of life, which is only where areas are asked about.

use serde::{Deserialize, Serialize};

use super::{
    guess,
    index::Index,
    lemma::Lemmas,
    packed::Packed,
    pattern::Join,
    sense::{Part, Sense},
    stems::{Stems, backwards},
};
use crate::{danger::DangerKind, life_area::LifeArea};

/// Number of a word in a [`WordList`]: first the words, then beginnings, then endings, then groups.
pub(super) type WordId = u16;

/// Number of a piece of patterns.
pub(super) type PieceId = u16;

/// The word that stands for any number.
pub(super) const NUMBER: &str = "#";

/// A word that is read as other words: phone spelling, dialect, contractions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Respelling {
    pub(super) plain: String,
    pub(super) means: Vec<WordId>,
}

/// What an entry of the trie of forms stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Means {
    /// A list of senses, by number.
    List(u16),
    /// A piece of patterns.
    Piece(PieceId),
}

/// Words in order; a place may be open to every word of a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Form {
    /// Its words and groups, in order.
    pub(super) words: Vec<WordId>,
    /// What it stands for.
    pub(super) means: Means,
}

/// A pattern of several pieces, found by its first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Frame {
    pub(super) pieces: Vec<PieceId>,
    /// How each further piece is joined.
    pub(super) joins: Vec<Join>,
    /// Words with which it does not count.
    pub(super) without: Vec<WordId>,
    pub(super) list: u16,
}

/// One list of words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Packed", into = "Packed")]
pub struct WordList {
    pub(super) language: String,
    /// Sorted.
    pub(super) words: Vec<String>,
    /// What each word does; in the order of the words.
    pub(super) parts: Vec<Part>,
    /// What words begin with; sorted.
    pub(super) beginnings: Vec<String>,
    /// What words end in; sorted.
    pub(super) endings: Vec<String>,
    /// Members of each group, sorted.
    pub(super) groups: Vec<Vec<WordId>>,
    /// Sorted by [`Respelling::plain`].
    pub(super) spelling: Vec<Respelling>,
    pub(super) lists: Vec<Sense>,
    /// Sorted by words, so that forms which begin alike stand together.
    pub(super) forms: Vec<Form>,
    /// Sorted by pieces, so that patterns with the same first piece stand together.
    pub(super) frames: Vec<Frame>,
    pub(super) sounds: Vec<(String, String)>,
    /// Sorted.
    pub(super) lookalikes: Vec<String>,
    pub(super) negative_endings: Vec<String>,
    pub(super) prefixes: Vec<String>,
    pub(super) compounds: bool,
    pub(super) lemmas: Lemmas,
    /// Groups of each word, beginning and ending; made from `groups`.
    pub(super) groups_of: Vec<Vec<WordId>>,
    /// Where the forms of each first word begin, and the end of all; made from `forms`.
    pub(super) first_form: Vec<usize>,
    /// Whether most words are in Latin letters, which have no accents here; made from `words`.
    pub(super) is_latin: bool,
    /// Made from `words`.
    pub(super) by_word: Index,
    /// Made from `spelling`.
    pub(super) by_spelling: Index,
    /// Made from `beginnings`.
    pub(super) begin: Stems,
    /// Made from `endings`, which stand in it backwards.
    pub(super) end: Stems,
    /// How each word sounds; made from `words`.
    pub(super) heard: Vec<String>,
    /// Made from `heard`.
    pub(super) by_sound: Index,
}

impl WordList {
    /// Makes what is looked up by.
    #[must_use]
    pub(super) fn indexed(mut self) -> Self {
        let count = self.words.len() + self.beginnings.len() + self.endings.len();
        let mut groups_of = vec![Vec::new(); count];
        for (group, members) in
            (0..).map_while(|at| WordId::try_from(count + at).ok()).zip(&self.groups)
        {
            for member in members {
                if let Some(of) = groups_of.get_mut(usize::from(*member)) {
                    of.push(group);
                }
            }
        }
        self.groups_of = groups_of;
        let ids = 0..=count + self.groups.len();
        let first = |form: &Form| form.words.first().map_or(0, |id| usize::from(*id));
        self.first_form =
            ids.map(|id| self.forms.partition_point(|form| first(form) < id)).collect();
        let latin = self.words.iter().filter(|word| word.is_ascii()).count();
        self.is_latin = latin * 2 >= self.words.len();
        self.by_word = Index::new(self.words.iter().map(String::as_str));
        self.by_spelling = Index::new(self.spelling.iter().map(|entry| entry.plain.as_str()));
        let numbered = |stems: &[String], before: usize| -> Vec<(String, WordId)> {
            let numbers = (before..).map_while(|at| WordId::try_from(at).ok());
            stems.iter().cloned().zip(numbers).collect()
        };
        self.begin = Stems::new(numbered(&self.beginnings, self.words.len()).into_iter());
        let before = self.words.len() + self.beginnings.len();
        let endings = numbered(&self.endings, before).into_iter();
        self.end = Stems::new(endings.map(|(ending, id)| (backwards(&ending), id)));
        let heard = |word: &String| guess::sound(word, &self.sounds).unwrap_or_default();
        self.heard = self.words.iter().map(heard).collect();
        self.by_sound = Index::new(self.heard.iter().map(String::as_str));
        self
    }

    /// Code of the language, such as `nl`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The number of listed phrases.
    pub fn phrase_count(&self) -> usize {
        self.forms.iter().filter(|form| matches!(form.means, Means::List(_))).count()
            + self.frames.len()
    }

    /// Groups of a word.
    pub(super) fn groups_of(&self, id: WordId) -> &[WordId] {
        self.groups_of.get(usize::from(id)).map_or(&[], Vec::as_slice)
    }

    /// What a word does in a sentence; nothing for beginnings, endings and groups.
    pub(super) fn part(&self, id: WordId) -> Part {
        self.parts.get(usize::from(id)).copied().unwrap_or_default()
    }

    /// What a list means.
    pub(super) fn sense(&self, list: u16) -> Option<&Sense> {
        self.lists.get(usize::from(list))
    }

    /// The number of a plain word that is listed in full.
    pub(super) fn word(&self, plain: &str) -> Option<WordId> {
        let at = self.by_word.find(plain, |at| self.words.get(at).map(String::as_str))?;
        WordId::try_from(at).ok()
    }

    /// What a plain word is read as, where the spelling table has it.
    pub(super) fn respelled(&self, plain: &str) -> Option<&[WordId]> {
        let spelt = |at: usize| self.spelling.get(at).map(|entry| entry.plain.as_str());
        Some(&self.spelling.get(self.by_spelling.find(plain, spelt)?)?.means)
    }

    /// Listed words that sound like this one.
    pub(super) fn sounding_like(&self, word: &str) -> Option<WordId> {
        let heard = guess::sound(word, &self.sounds)?;
        let at = self.by_sound.find(&heard, |at| self.heard.get(at).map(String::as_str))?;
        WordId::try_from(at).ok()
    }

    /// The listed word that differs from this one by one letter, where there is one: the one that
    /// begins most alike.
    pub(super) fn one_letter_from(&self, word: &str) -> Option<WordId> {
        if !guess::may_be_misspelt(word) {
            return None;
        }
        let first = word.chars().next()?;
        let from = self.words.partition_point(|known| known.chars().next() < Some(first));
        let to = self.words.partition_point(|known| known.chars().next() <= Some(first));
        let alike =
            |known: &String| known.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        self.words
            .get(from..to)?
            .iter()
            .zip(from..)
            .filter(|(known, _)| guess::one_apart(known, word) && guess::may_be_misspelt(known))
            .max_by_key(|(known, _)| alike(known))
            .and_then(|(_, at)| WordId::try_from(at).ok())
    }

    /// The longest listed beginning that differs by one letter from what this word begins with.
    pub(super) fn begins_one_letter_from(&self, word: &str) -> Option<WordId> {
        let first = word.chars().next()?;
        let from = self.beginnings.partition_point(|stem| stem.chars().next() < Some(first));
        let to = self.beginnings.partition_point(|stem| stem.chars().next() <= Some(first));
        let letters = word.chars().count();
        let found = self.beginnings.get(from..to)?.iter().zip(from..).filter(|(stem, _)| {
            let length = stem.chars().count();
            let cut = |count: usize| {
                word.char_indices().nth(count).and_then(|(at, _)| word.get(..at)).unwrap_or(word)
            };
            guess::may_be_misspelt(stem)
                && letters >= length
                && [length - 1, length, length + 1]
                    .iter()
                    .any(|cut_at| guess::one_apart(stem, cut(*cut_at)))
        });
        let (_, at) = found.max_by_key(|(stem, _)| stem.len())?;
        WordId::try_from(self.words.len() + at).ok()
    }

    /// The forms that begin with a word or group.
    pub(super) fn forms_from(&self, id: WordId) -> Option<&[Form]> {
        let begin = *self.first_form.get(usize::from(id))?;
        let end = *self.first_form.get(usize::from(id) + 1)?;
        self.forms.get(begin..end)
    }

    /// Whether a word is right as it is although another listed word looks like it.
    pub(super) fn is_lookalike(&self, word: &str) -> bool {
        self.lookalikes.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// A number of this list as text: a word, `stem*`, `*ending`, or a member of a group.
    pub(super) fn example(&self, id: WordId, turn: usize) -> String {
        let at = usize::from(id);
        let (words, beginnings) = (self.words.len(), self.words.len() + self.beginnings.len());
        let endings = beginnings + self.endings.len();
        if let Some(members) = at.checked_sub(endings).and_then(|group| self.groups.get(group)) {
            return members
                .iter()
                .cycle()
                .nth(turn)
                .map_or_else(String::new, |id| self.example(*id, 0));
        }
        let found = if at < words {
            self.words.get(at)
        } else if at < beginnings {
            self.beginnings.get(at - words)
        } else {
            self.endings.get(at - beginnings)
        };
        found.cloned().unwrap_or_default()
    }

    /// The size of the largest group among these.
    pub(super) fn widest(&self, ids: &[WordId]) -> usize {
        let groups = self.words.len() + self.beginnings.len() + self.endings.len();
        ids.iter()
            .filter_map(|id| self.groups.get(usize::from(*id).checked_sub(groups)?))
            .map(Vec::len)
            .max()
            .unwrap_or(1)
    }

    /// What is listed as a sign of this kind of danger, in plain words. Of a phrase with groups
    /// every member is shown at least once, not every combination.
    pub fn danger_forms(&self, kind: DangerKind) -> Vec<String> {
        self.examples(|sense| matches!(sense, Sense::Danger { kind: k, .. } if *k == kind))
    }

    /// What is listed as a sign of this kind in full: plain phrases of whole words, which are found
    /// wherever they stand.
    pub fn danger_phrases(&self, kind: DangerKind) -> Vec<String> {
        let whole = |ids: &[WordId]| ids.iter().all(|id| usize::from(*id) < self.words.len());
        let wanted = |list: u16| matches!(self.sense(list), Some(Sense::Danger { kind: k, .. }) if *k == kind);
        let forms = self.forms.iter().filter(|form| match form.means {
            Means::List(list) => wanted(list) && whole(&form.words),
            Means::Piece(_) => false,
        });
        forms.map(|form| self.written(&form.words, 0)).collect()
    }

    /// What is listed as pointing to this area, in the same way.
    pub fn area_forms(&self, area: LifeArea) -> Vec<String> {
        self.examples(|sense| matches!(sense, Sense::Area { area: a, .. } if *a == area))
    }

    fn examples(&self, wanted: impl Fn(&Sense) -> bool) -> Vec<String> {
        let wanted = |list: u16| self.sense(list).is_some_and(&wanted);
        let forms = self.forms.iter().filter_map(|form| match form.means {
            Means::List(list) if wanted(list) => Some(form.words.clone()),
            _ => None,
        });
        let frames = self.frames.iter().filter(|frame| wanted(frame.list));
        let frames = frames.map(|frame| self.words_of(frame));
        forms
            .chain(frames)
            .flat_map(|ids| (0..self.widest(&ids)).map(move |turn| self.written(&ids, turn)))
            .collect()
    }

    /// The words of all pieces of a pattern.
    pub(super) fn words_of(&self, frame: &Frame) -> Vec<WordId> {
        let piece = |id: &PieceId| {
            self.forms
                .iter()
                .find(|form| form.means == Means::Piece(*id))
                .map(|form| form.words.clone())
                .unwrap_or_default()
        };
        frame.pieces.iter().flat_map(piece).collect()
    }

    /// Words as text; groups with one of their members.
    pub(super) fn written(&self, ids: &[WordId], turn: usize) -> String {
        let words: Vec<String> = ids.iter().map(|id| self.example(*id, turn)).collect();
        words.join(" ")
    }
}
