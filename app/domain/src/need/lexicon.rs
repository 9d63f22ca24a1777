//! A word list as the portal reads with it: compact, sorted, the same on the server and in the
//! browser. It is made from the files in `lexicon/` by [`Lexicon::compile`](super::source).
//!
//! A *form* is a listed word or phrase, in full. A *list* is what the forms of one list mean.

use serde::{Deserialize, Serialize};

use super::WgsThreat;
use crate::{danger::DangerKind, life_area::LifeArea};

/// Number of a word in [`Lexicon`], or of a group, which come after the words; [`UNKNOWN`] for a
/// word that no list has.
pub(super) type WordId = u16;

/// A word that no list has.
pub(super) const UNKNOWN: WordId = WordId::MAX;

/// The word that stands for any number.
pub(super) const NUMBER: &str = "#";

/// How much a form says about an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Weight {
    /// This is what it is about.
    Strong,
    /// Points there.
    Clear,
    /// Points there only beside another word, or when nothing else was found.
    Hint,
}

impl Weight {
    /// Above 0 and below 1, so that several together never reach more than 1.
    pub(crate) const fn value(self) -> f32 {
        match self {
            Self::Strong => 0.9,
            Self::Clear => 0.6,
            Self::Hint => 0.3,
        }
    }
}

/// What else a form of an area tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Note {
    /// It names a provision under the Wmo.
    Provision,
    /// It says that somebody cares for another.
    Carer,
}

/// Whether words right beside a sign can take it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Firmness {
    /// A sentence that says it happens ("slaat mij"): nothing takes it away.
    Firm,
    /// A name for it or a past tense ("mishandeling", "sloeg mij"): it can be denied or over.
    Deniable,
}

/// How far a threat under the debt law has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// It threatens; a date beside it makes it urgent.
    Threatens,
    /// It has happened, or the form itself holds the date.
    Done,
}

/// What the forms of one list mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sense {
    /// Points to an area of life.
    Area { area: LifeArea, weight: Weight, note: Option<Note> },
    /// A sign of danger, and the areas it belongs to; `narrows` where it may hide a more serious
    /// one inside it.
    Danger { kind: DangerKind, firmness: Firmness, narrows: bool, areas: Vec<LifeArea> },
    /// A threat for which the debt law sets a term.
    Threat { threat: WgsThreat, stage: Stage, areas: Vec<LifeArea> },
    /// Sounds like danger and is none; hides what stands inside it.
    Harmless,
    /// Danger that is denied in so many words: asks one gentle question.
    Gentle { kind: DangerKind, areas: Vec<LifeArea> },
    /// Says that danger of these kinds is over ("dat is nu voorbij", "kan bij mijn zus slapen").
    Over { kinds: Vec<DangerKind> },
    /// Says that something was long ago.
    Past,
    /// Says that it goes on, or again.
    Still,
    /// Says that it is now, or was just now.
    Recent,
    /// A date, a day or a term.
    Date,
}

impl Sense {
    /// Whether forms of this list stand in the layer of danger, where only that layer hides.
    pub(super) const fn about_danger(&self) -> bool {
        matches!(
            self,
            Self::Danger { .. } | Self::Threat { .. } | Self::Harmless | Self::Gentle { .. }
        )
    }

    /// Whether it only says something about signs elsewhere.
    pub(super) const fn is_marker(&self) -> bool {
        matches!(self, Self::Over { .. } | Self::Past | Self::Still | Self::Recent | Self::Date)
    }
}

/// What a single word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Part(pub(super) u8);

impl Part {
    /// May stand inside a form without breaking it ("wil *echt* niet").
    pub(super) const FILLER: u8 = 1;
    /// Takes away what it stands right before ("geen", "not").
    pub(super) const NEGATOR: u8 = 2;
    /// Begins a new clause ("maar", "but").
    pub(super) const CLAUSE: u8 = 4;

    /// Whether the word does this.
    pub(super) const fn is(self, part: u8) -> bool {
        self.0 & part != 0
    }
}

/// A word as normalised, and as it was listed where that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Word {
    pub(super) plain: String,
    pub(super) shown: Option<String>,
    pub(super) part: Part,
    /// Groups it belongs to, in order.
    pub(super) groups: Vec<WordId>,
}

/// A word that is read as other words: phone spelling, dialect, contractions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Respelling {
    pub(super) plain: String,
    pub(super) means: Vec<WordId>,
}

/// A listed word or phrase; a place in it may be open to every word of a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Form {
    /// Its words and groups, in order.
    pub(super) words: Vec<WordId>,
    /// Its list in [`Lexicon::lists`].
    pub(super) list: u16,
}

/// The words of one language.
///
/// It is data for everybody: in the browser it arrives as part of the public data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    pub(super) language: String,
    /// Sorted by [`Word::plain`].
    pub(super) words: Vec<Word>,
    /// Sorted by [`Respelling::plain`].
    pub(super) spelling: Vec<Respelling>,
    /// Groups of words that may take each other's place; numbered after the words.
    pub(super) groups: Vec<Vec<WordId>>,
    pub(super) lists: Vec<Sense>,
    /// Sorted by words, so that forms which begin alike stand together.
    pub(super) forms: Vec<Form>,
}

impl Lexicon {
    /// Code of the language, such as `nl`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The number of listed phrases.
    pub fn phrase_count(&self) -> usize {
        self.forms.len()
    }

    /// What is listed as a sign of this kind of danger, in plain words. Of a phrase with groups
    /// every member is shown at least once, not every combination.
    pub fn danger_forms(&self, kind: DangerKind) -> Vec<String> {
        self.forms_where(|sense| matches!(sense, Sense::Danger { kind: k, .. } if *k == kind))
    }

    /// What is listed as pointing to this area, in the same way.
    pub fn area_forms(&self, area: LifeArea) -> Vec<String> {
        self.forms_where(|sense| matches!(sense, Sense::Area { area: a, .. } if *a == area))
    }

    fn forms_where(&self, wanted: impl Fn(&Sense) -> bool) -> Vec<String> {
        self.forms
            .iter()
            .filter(|form| self.sense(form).is_some_and(&wanted))
            .flat_map(|form| self.examples(form))
            .collect()
    }

    /// A form as plain text, with every member of its groups at least once.
    pub(super) fn examples(&self, form: &Form) -> Vec<String> {
        let sizes = form.words.iter().filter_map(|id| self.group(*id)).map(Vec::len);
        let count = sizes.max().unwrap_or(1);
        (0..count)
            .map(|turn| {
                let words: Vec<&str> = form
                    .words
                    .iter()
                    .filter_map(|id| match self.group(*id) {
                        Some(members) => members.iter().cycle().nth(turn).copied(),
                        None => Some(*id),
                    })
                    .filter_map(|id| Some(self.words.get(usize::from(id))?.plain.as_str()))
                    .collect();
                words.join(" ")
            })
            .collect()
    }

    /// The members of a group; `None` when the number is that of a word.
    fn group(&self, id: WordId) -> Option<&Vec<WordId>> {
        self.groups.get(usize::from(id).checked_sub(self.words.len())?)
    }

    /// What a form means.
    pub(super) fn sense(&self, form: &Form) -> Option<&Sense> {
        self.lists.get(usize::from(form.list))
    }

    /// A word as people may read it: as listed.
    pub(super) fn shown(&self, id: WordId) -> Option<&str> {
        let word = self.words.get(usize::from(id))?;
        Some(word.shown.as_deref().unwrap_or(&word.plain))
    }

    /// The groups of a word.
    pub(super) fn groups_of(&self, id: WordId) -> &[WordId] {
        self.words.get(usize::from(id)).map_or(&[], |word| &word.groups)
    }

    /// What a word does in a sentence.
    pub(super) fn part(&self, id: WordId) -> Part {
        self.words.get(usize::from(id)).map_or(Part(0), |word| word.part)
    }

    /// The number of a plain word.
    pub(super) fn word(&self, plain: &str) -> Option<WordId> {
        let at = self.words.binary_search_by(|word| word.plain.as_str().cmp(plain)).ok()?;
        WordId::try_from(at).ok()
    }

    /// What a plain word is read as, where the spelling table has it.
    pub(super) fn respelled(&self, plain: &str) -> Option<&[WordId]> {
        let at = self.spelling.binary_search_by(|entry| entry.plain.as_str().cmp(plain)).ok()?;
        Some(&self.spelling.get(at)?.means)
    }
}

/// The word lists of all languages there are.
///
/// Danger is looked up in all of them, whatever the language of the page: people write in the
/// language in which they are upset.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lexicons(Vec<Lexicon>);

impl Lexicons {
    /// A set of lexicons; their order decides nothing but the order of reasons.
    pub const fn new(lexicons: Vec<Lexicon>) -> Self {
        Self(lexicons)
    }

    /// Each of them.
    pub fn iter(&self) -> core::slice::Iter<'_, Lexicon> {
        self.0.iter()
    }

    /// Whether there is none, and so nothing can be found.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Lexicons {
    type Item = &'a Lexicon;
    type IntoIter = core::slice::Iter<'a, Lexicon>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
