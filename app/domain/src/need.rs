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
//! [`LexiconSource`] is a file, [`Lexicon::compile`] makes all files of a language one
//! [`Lexicon`], [`Lexicons`] is the set for all languages, and [`understand`] and
//! [`danger::find`](crate::danger::find) are all that pages call. A later way of reading (lemmas,
//! parts of compounds, small misspellings) replaces what is behind these two.

use serde::{Deserialize, Serialize};

use crate::{
    codes::coded, danger::DangerKind, danger::DangerSign, life_area::LifeArea, order::order_by,
};

mod compile;
pub(crate) mod lexicon;
pub(crate) mod normalise;
mod problem;
pub(crate) mod reading;
mod source;

use self::lexicon::{Note, Weight};
pub use self::{
    lexicon::{Lexicon, Lexicons},
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
    /// The words that matched, as listed.
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
}

/// Reads somebody's own words: areas of life, danger, threats, each with the listed words that
/// say so. The same text and lists give the same answer; the work grows with the text alone.
pub fn understand(text: &str, lexicons: &Lexicons) -> Understanding {
    let findings = crate::danger::findings(text, lexicons);
    let mut ask_gently = findings.denied.clone();
    order_by(&mut ask_gently, Ord::cmp);
    ask_gently.dedup();
    let dated = findings.threats.iter().find(|(_, urgent)| *urgent);
    Understanding {
        areas: areas(&findings.areas),
        danger: findings.danger_signs(),
        ask_gently,
        wgs_threat: dated.or_else(|| findings.threats.first()).map(|(threat, _)| *threat),
        wmo_provision: findings.notes.contains(&Note::Provision),
        carer: findings.notes.contains(&Note::Carer),
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
