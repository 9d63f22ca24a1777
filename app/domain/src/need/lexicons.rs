//! The word lists of all languages together.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{lexicon::WordList, packed::Packed};
use crate::{
    order::order_by,
    wire::{Read, Reader},
};

/// Dutch first, then by code.
fn rank(list: &WordList) -> (bool, &str) {
    (list.language != "nl", &list.language)
}

/// The two lists of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lexicon {
    /// Signs of danger.
    pub danger: WordList,
    /// What people say about each area of life.
    pub areas: WordList,
}

impl Lexicon {
    /// Code of the language, such as `nl`.
    pub fn language(&self) -> &str {
        self.danger.language()
    }

    /// The number of listed phrases.
    pub fn phrase_count(&self) -> usize {
        self.danger.phrase_count() + self.areas.phrase_count()
    }
}

/// One of the two lists of a language, as it travels to the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WordFile {
    /// Signs of danger.
    Danger(WordList),
    /// What people say about each area of life.
    Areas(WordList),
}

impl Read for WordList {
    fn read(from: &mut Reader<'_>) -> Self {
        Packed::read(from).into()
    }
}

impl Read for WordFile {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Danger(Read::read(from)),
            1 => Self::Areas(Read::read(from)),
            _ => {
                from.give_up();
                Self::Danger(WordList::default())
            }
        }
    }
}

/// The word lists of all languages there are, or those that have arrived in the browser so far.
///
/// Danger is looked up in all of them, whatever the language of the page: people write in the
/// language in which they are upset. Dutch comes first: it decides where a text could be of two
/// languages. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lexicons {
    danger: Vec<Arc<WordList>>,
    areas: Vec<Arc<WordList>>,
}

impl Lexicons {
    /// A set of lexicons.
    pub fn new(lexicons: Vec<Lexicon>) -> Self {
        let mut all = Self::default();
        for Lexicon { danger, areas } in lexicons {
            all.add(WordFile::Danger(danger));
            all.add(WordFile::Areas(areas));
        }
        all
    }

    /// Adds a list, in place of one of the same language.
    pub fn add(&mut self, file: WordFile) {
        let (lists, list) = match file {
            WordFile::Danger(list) => (&mut self.danger, list),
            WordFile::Areas(list) => (&mut self.areas, list),
        };
        lists.retain(|known| known.language != list.language);
        lists.push(Arc::new(list));
        order_by(lists, |a, b| rank(a).cmp(&rank(b)));
    }

    /// The lists of signs of danger, one for each language.
    pub fn danger(&self) -> &[Arc<WordList>] {
        &self.danger
    }

    /// The lists of areas of life that are here.
    pub fn areas(&self) -> &[Arc<WordList>] {
        &self.areas
    }

    /// Whether there is none, and so nothing can be found.
    pub const fn is_empty(&self) -> bool {
        self.danger.is_empty() && self.areas.is_empty()
    }
}
