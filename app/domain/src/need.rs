//! Own words to life areas, with reasons.
//!
//! # How it is read
//! People say what bothers them, not which form they need. The lists in
//! `lexicon/<language>/areas.toml` hold what people say for each of the fifteen areas of life:
//! "ik kom niet rond", "brieven liggen open", one word such as "eenzaam". Each area has three
//! lists: *strong* (this is what it is about), *clear* (points there) and *hint* (counts only
//! beside another word of the same area, or when nothing else was found). Some words also say
//! that a provision under the Wmo was named, or that somebody cares for another.
//!
//! The result is a suggestion with its reasons. It fills in tiles that the resident can change;
//! it decides nothing. No reason, no area.
//!
//! Danger is read from the same text at the same time: see [`crate::danger`].
//!
//! # For who builds on it
//! [`LexiconSource`] is a file, [`Lexicon::compile`] makes all files of a language one [`Lexicon`],
//! [`Lexicons`] is the set for all languages, and [`understand`] is all that pages call.
//!
//! The way of a text: [`normalise`] makes plain words of it, [`words`] says what each word is
//! (listed in full, by its base form, by how it begins or ends, or as a misspelling), [`reading`]
//! and [`frames`] find the listed phrases and patterns, [`language`] says which language counts, and
//! [`danger::judge`](crate::danger) weighs what was found.

use serde::{Deserialize, Serialize};

use crate::{
    codes::coded,
    danger::{DangerKind, DangerSign, judge::Findings},
    life_area::LifeArea,
    order::order_by,
};

mod check;
mod compile;
mod frames;
mod guess;
mod index;
mod language;
mod lemma;
mod lexicon;
mod lexicons;
mod normalise;
mod packed;
mod pattern;
mod problem;
pub(crate) mod reading;
pub(crate) mod sense;
mod source;
mod stems;
mod words;

use self::{
    language::Readings,
    normalise::Plain,
    sense::{Note, Weight},
};
pub use self::{
    lexicon::WordList,
    lexicons::{Lexicon, Lexicons, WordFile},
    problem::LexiconProblem,
    source::{AreaWords, DangerWords, GentleWords, LexiconSource, OverWords, ThreatWords},
};

/// An area that the words point to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AreaFound {
    /// Which area.
    pub area: LifeArea,
    /// How strongly, above 0 and at most 1.
    pub weight: f32,
    /// The words that matched, as typed.
    pub because: Vec<String>,
}

coded! {
    /// A threat for which the debt law sets a term of three working days (Wgs article 4).
    pub enum WgsThreat {
        /// Eviction.
        Eviction = "eviction",
        /// Gas, electricity, heat or water cut off.
        Utilities = "utilities",
        /// Loss of health insurance.
        HealthInsurance = "health_insurance",
    }
}

/// What the portal made of somebody's own words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Understanding {
    /// Code of the language the text is in, such as `nl`; empty when no word of it is known.
    pub language: String,
    /// Areas, the strongest first.
    pub areas: Vec<AreaFound>,
    /// Every kind of danger found, the most serious first; empty when there is none.
    pub danger: Vec<DangerSign>,
    /// Danger that was denied in so many words ("ik wil niet dood, maar …"): ask one gentle
    /// question. Says nothing about [`Self::danger`], which may hold the same kind.
    pub ask_gently: Vec<DangerKind>,
    /// Whether a threat under the debt law was named: the most pressing one. With a date, or
    /// already done, `danger` holds [`DangerKind::CrisisOther`] too.
    pub wgs_threat: Option<WgsThreat>,
    /// Whether a provision under the Wmo was named, such as a stairlift or household help.
    pub wmo_provision: bool,
    /// Whether somebody seems to care for another.
    pub carer: bool,
    /// Whether it seems to be about somebody else.
    pub for_other: bool,
    /// Ages that were named, in years, in the order of the text.
    pub ages: Vec<u8>,
}

/// Most characters of a text that are read: ten times what fits a form. A pasted book must not keep
/// a phone busy while somebody waits for a number to call.
pub const MAX_READ_CHARS: usize = 10_000;

/// The part of a text that is read.
fn beginning(text: &str) -> &str {
    text.char_indices().nth(MAX_READ_CHARS).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Reads somebody's own words: areas of life, danger, threats, each with the words that say so.
/// The same text and lists give the same answer; the work grows with the text alone, up
/// to [`MAX_READ_CHARS`].
pub fn understand(text: &str, lexicons: &Lexicons) -> Understanding {
    understand_in(text, lexicons, "")
}

/// The same with the language of the page as a hint, for a text that could be of two languages.
pub fn understand_in(text: &str, lexicons: &Lexicons, hint: &str) -> Understanding {
    read(beginning(text), lexicons, hint)
}

/// Reads several texts of one person as one. Each is read up to [`MAX_READ_CHARS`], so that a long
/// one does not hide what stands in another.
pub fn understand_all(texts: &[&str], lexicons: &Lexicons) -> Understanding {
    let texts: Vec<&str> = texts.iter().map(|text| beginning(text)).collect();
    read(&texts.join("\n"), lexicons, "")
}

fn read(text: &str, lexicons: &Lexicons, hint: &str) -> Understanding {
    let plain = Plain::of(text);
    let readings = Readings::of(&plain, lexicons, hint);
    let mut findings = Findings::default();
    for reading in readings.danger() {
        findings.add_danger(reading, |hit| readings.counts(reading, hit));
    }
    for reading in readings.areas() {
        findings.add_areas(reading, |hit| readings.counts(reading, hit));
    }
    let mut ask_gently = findings.denied.clone();
    order_by(&mut ask_gently, Ord::cmp);
    ask_gently.dedup();
    let dated = findings.threats.iter().find(|(_, urgent)| *urgent);
    let carer = findings.notes.contains(&Note::Carer);
    Understanding {
        areas: areas(&findings.areas),
        danger: findings.danger_signs(),
        ask_gently,
        wgs_threat: dated.or_else(|| findings.threats.first()).map(|(threat, _)| *threat),
        wmo_provision: findings.notes.contains(&Note::Provision),
        carer,
        for_other: findings.other || carer,
        ages: findings.ages,
        language: readings.language,
    }
}

/// Adds up the words of each area: several words together weigh more than one, never above 1.
fn areas(found: &[(LifeArea, Weight, String)]) -> Vec<AreaFound> {
    let mut areas = Vec::new();
    let mut faint = Vec::new();
    for area in LifeArea::ALL {
        let mut missing = 1.0;
        let mut strongest = 0.0_f32;
        let mut because: Vec<String> = Vec::new();
        for (_, weight, words) in found.iter().filter(|(found, _, _)| found == area) {
            if !because.contains(words) {
                missing *= 1.0 - weight.value();
                strongest = strongest.max(weight.value());
                because.push(words.clone());
            }
        }
        if because.is_empty() {
            continue;
        }
        let only_a_hint = because.len() == 1 && strongest <= Weight::Hint.value();
        let found = AreaFound { area: *area, weight: 1.0 - missing, because };
        if only_a_hint { faint.push(found) } else { areas.push(found) }
    }
    if areas.is_empty() {
        areas = faint;
    }
    order_by(&mut areas, |a, b| b.weight.total_cmp(&a.weight).then(a.area.cmp(&b.area)));
    areas
}
