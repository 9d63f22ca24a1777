//! The word lists as people write them: the shape of the files in `lexicon/<language>/`.
//!
//! Every file of a language has this shape and uses some of its fields, so a list may stand in
//! whichever file reads best. The files are TOML; the caller parses them (`toml::from_str`) and
//! gives all sources of one language to [`Lexicon::compile`](super::Lexicon::compile). How a
//! phrase is written is told in [`pattern`](super::pattern) and in `lexicon/README.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::WgsThreat;
use crate::{danger::DangerKind, life_area::LifeArea};

/// One file, or a part, of the word lists of a language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LexiconSource {
    /// Code of the language, such as `nl`; in at least one file of a language.
    pub language: String,
    /// Single words that may take each other's place: `ouder = ["vader", "moeder"]`.
    pub groups: BTreeMap<String, Vec<String>>,
    /// What is meant, and how it is also written: `niet = ["nie", "nt"]`.
    pub spelling: BTreeMap<String, Vec<String>>,
    /// Letters that sound alike, `[heard, written]`: `["ij", "ei"]`.
    pub sounds: Vec<[String; 2]>,
    /// Whether words of this language are written together: "huurachterstand".
    pub compounds: bool,
    /// Words that are right as they are, although one letter makes them another listed word.
    pub lookalikes: Vec<String>,
    /// Small words by which the language is recognised.
    pub common: Vec<String>,
    /// Words that may stand inside a phrase: "wil *echt* niet meer".
    pub fillers: Vec<String>,
    /// Words that take away what follows: "geen schulden".
    pub negators: Vec<String>,
    /// What begins the rest of a word after its stem and makes it a denial: `muyor` in Turkish.
    pub negative_endings: Vec<String>,
    /// Phrases with a negator that deny nothing: "niet alleen".
    pub not_denials: Vec<String>,
    /// What may be written onto the front of a word: the Arabic "and", "the", "with".
    pub prefixes: Vec<String>,
    /// Words that begin a new part of a sentence: "maar", "want".
    pub clause_words: Vec<String>,
    /// Endings of words, and what they are read as: `["den", "en"]`. The longest counts.
    pub endings: Vec<[String; 2]>,
    /// Words whose base form the endings do not give: `liep = "lopen"`.
    pub lemmas: BTreeMap<String, String>,
    /// What points to each area of life.
    pub areas: BTreeMap<LifeArea, AreaWords>,
    /// Signs of danger.
    pub danger: Vec<DangerWords>,
    /// Threats for which the debt law sets a term.
    pub threats: Vec<ThreatWords>,
    /// Danger that is denied in so many words.
    pub gentle: Vec<GentleWords>,
    /// What sounds like danger and is none.
    pub idioms: Vec<String>,
    /// What says that danger is over, or averted.
    pub over: Vec<OverWords>,
    /// What says that something was long ago.
    pub past: Vec<String>,
    /// What says that it goes on, or again.
    pub still: Vec<String>,
    /// What says that it is now, or was just now.
    pub recent: Vec<String>,
    /// Days, dates and terms.
    pub dates: Vec<String>,
    /// What says that it is told, not lived: "in een film", "op het nieuws".
    pub fiction: Vec<String>,
    /// What says that it is about somebody else: "mijn moeder".
    pub others: Vec<String>,
    /// What stands beside a number that is an age: "jaar oud".
    pub ages: Vec<String>,
}

/// The words and phrases of one area.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AreaWords {
    /// This is what it is about.
    pub strong: Vec<String>,
    /// Points there; enough by itself.
    pub clear: Vec<String>,
    /// Points there only beside another word, or when nothing else was found.
    pub hint: Vec<String>,
    /// Names a provision under the Wmo, and so this area too.
    pub provision: Vec<String>,
    /// Says that somebody cares for another, and so this area too.
    pub carer: Vec<String>,
}

/// A list of signs of one kind of danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerWords {
    /// Which kind.
    pub kind: DangerKind,
    /// What the list is about, for whoever edits it.
    pub about: String,
    /// Whether nothing takes it away but a denial inside it: "slaat mij", which is now and is us.
    /// Otherwise "geen" right before it, "vroeger" and "in een film" beside it do.
    #[serde(default)]
    pub firm: bool,
    /// Whether these say exactly what a shorter, more serious sign inside them only guesses:
    /// "krijg klappen van mijn man" is no child speaking.
    #[serde(default)]
    pub narrows: bool,
    /// Areas of life that it points to as well.
    pub areas: Vec<LifeArea>,
    /// The signs.
    pub phrases: Vec<String>,
}

/// A list of threats under the debt law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThreatWords {
    /// Which of the three.
    pub threat: WgsThreat,
    /// Whether these say that it has happened or that the day is known. Otherwise a date in the
    /// same sentence says so.
    #[serde(default)]
    pub done: bool,
    /// Areas of life that it points to as well.
    pub areas: Vec<LifeArea>,
    /// The phrases.
    pub phrases: Vec<String>,
}

/// A list of denials that ask one gentle question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GentleWords {
    /// What is denied.
    pub kind: DangerKind,
    /// Areas of life that it points to as well.
    pub areas: Vec<LifeArea>,
    /// The phrases.
    pub phrases: Vec<String>,
}

/// A list of phrases that say danger is over, or averted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverWords {
    /// For which kinds.
    pub kinds: Vec<DangerKind>,
    /// The phrases.
    pub phrases: Vec<String>,
}
