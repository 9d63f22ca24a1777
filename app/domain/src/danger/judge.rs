//! From what stands in a text to what it says: what is a sign, what is denied, what is long over,
//! and how far a threat has gone.
//!
//! Few rules, and all of them careful: what says that danger is there, now, to us ("slaat mij") is
//! never argued away.

use super::{DangerKind, DangerSign, marks::Marks};
use crate::{
    life_area::LifeArea,
    need::{
        WgsThreat,
        reading::{Hit, Reading},
        sense::{Firmness, Note, Sense, Stage, Weight},
    },
};

/// What was found in a text, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// Signs, one for each place in the text.
    pub(crate) signs: Vec<(DangerKind, String)>,
    /// What was denied, and so is worth a gentle question.
    pub(crate) denied: Vec<DangerKind>,
    /// Threats under the debt law; `true` with a date, or already done.
    pub(crate) threats: Vec<(WgsThreat, bool)>,
    /// Areas, each with the words that point there.
    pub(crate) areas: Vec<(LifeArea, Weight, String)>,
    /// What else the words of areas tell.
    pub(crate) notes: Vec<Note>,
    /// Whether it is about somebody else.
    pub(crate) other: bool,
    /// Ages named, in years.
    pub(crate) ages: Vec<u8>,
}

impl Findings {
    /// Adds what a list of signs of danger sees; `counts` says which hits count in this text.
    pub(crate) fn add_danger(&mut self, reading: &Reading<'_>, counts: impl Fn(&Hit<'_>) -> bool) {
        let marks = Marks::of(reading);
        for hit in reading.hits.iter().filter(|hit| counts(hit)) {
            match hit.sense {
                Sense::Danger { kind, firmness, areas, .. } => {
                    let standing = standing(reading, &marks, hit, *kind, *firmness);
                    self.danger(reading.shown(hit), *kind, standing, areas);
                }
                Sense::Threat { threat, stage, areas } => {
                    let kind = DangerKind::CrisisOther;
                    let standing = standing(reading, &marks, hit, kind, Firmness::Deniable);
                    if standing == Standing::Real {
                        let urgent = *stage == Stage::Done || marks.is_dated(reading, hit);
                        self.threat(reading.shown(hit), *threat, urgent, areas);
                    }
                }
                Sense::Gentle { kind, areas } => {
                    self.danger(reading.shown(hit), *kind, Standing::Denied, areas);
                }
                _ => {}
            }
        }
    }

    /// Adds what a list of areas sees.
    pub(crate) fn add_areas(&mut self, reading: &Reading<'_>, counts: impl Fn(&Hit<'_>) -> bool) {
        for hit in reading.hits.iter().filter(|hit| counts(hit)) {
            match hit.sense {
                Sense::Area { area, weight, note } if !is_denied_before(reading, hit) => {
                    self.areas.push((*area, *weight, reading.shown(hit)));
                    self.notes.extend(note);
                }
                Sense::Other => self.other = true,
                Sense::Age => {
                    let before = hit.first().checked_sub(1).and_then(|at| reading.number(at));
                    let age = before.or_else(|| reading.number(hit.last() + 1));
                    self.ages.extend(age.and_then(|age| u8::try_from(age).ok()));
                }
                _ => {}
            }
        }
    }

    /// Every kind found, the most serious first, each once with all its words.
    pub(crate) fn danger_signs(&self) -> Vec<DangerSign> {
        DangerKind::ALL
            .iter()
            .filter_map(|kind| {
                let mut because: Vec<String> = Vec::new();
                for (_, words) in self.signs.iter().filter(|(found, _)| found == kind) {
                    if !because.contains(words) {
                        because.push(words.clone());
                    }
                }
                (!because.is_empty()).then_some(DangerSign { kind: *kind, because })
            })
            .collect()
    }

    fn danger(&mut self, words: String, kind: DangerKind, standing: Standing, areas: &[LifeArea]) {
        let weight = match standing {
            Standing::Real => Weight::Strong,
            Standing::Denied | Standing::Over => Weight::Clear,
            Standing::Told => return,
        };
        // A denied fight is no reason to ask about fights; a denied wish to die is.
        if standing != Standing::Denied || kind == DangerKind::Suicide {
            self.areas.extend(areas.iter().map(|area| (*area, weight, words.clone())));
        }
        match standing {
            Standing::Real => self.signs.push((kind, words)),
            _ if kind == DangerKind::Suicide => self.denied.push(kind),
            _ => {}
        }
    }

    fn threat(&mut self, words: String, threat: WgsThreat, urgent: bool, areas: &[LifeArea]) {
        self.areas.extend(areas.iter().map(|area| (*area, Weight::Strong, words.clone())));
        self.threats.push((threat, urgent));
        if urgent {
            self.signs.push((DangerKind::CrisisOther, words));
        }
    }
}

/// How a sign stands in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It counts.
    Real,
    /// "Geen", "niet" with it.
    Denied,
    /// Long ago, or over.
    Over,
    /// In a film, on the news.
    Told,
}

fn standing(
    reading: &Reading<'_>,
    marks: &Marks,
    hit: &Hit<'_>,
    kind: DangerKind,
    firmness: Firmness,
) -> Standing {
    if !reading.has_negator(hit) {
        let inside = is_denied_inside(reading, marks, hit) || hit.negative;
        let beside = firmness == Firmness::Deniable && is_denied_before(reading, hit);
        if inside || beside || is_denied_after(reading, hit) {
            return Standing::Denied;
        }
    }
    if firmness == Firmness::Firm {
        return Standing::Real;
    }
    if marks.is_told(reading, hit) {
        return Standing::Told;
    }
    let past = marks.is_past(reading, hit);
    let over = marks.is_over(reading, hit, kind);
    // Who once tried is in danger still, unless they say themselves that it is over.
    let is_over = if kind == DangerKind::Suicide { past && over } else { past || over };
    if is_over && !marks.goes_on(reading, hit) { Standing::Over } else { Standing::Real }
}

/// Most words of others among those of a sign that a denial among them still speaks for.
const TIGHT: usize = 3;

/// Whether "niet" stands among the words of a sign without being one: "hij slaat mij *niet* hard".
/// Where the words of a sign stand far apart, it must stand right before one of them.
fn is_denied_inside(reading: &Reading<'_>, marks: &Marks, hit: &Hit<'_>) -> bool {
    let is_own = |at: usize| hit.at.binary_search(&at).is_ok();
    let tight = hit.last() - hit.first() < hit.at.len() + TIGHT;
    (hit.first()..hit.last()).any(|at| {
        reading.is_negator(at)
            && !is_own(at)
            && !marks.denies_nothing(at)
            && (tight || is_own(at + 1))
    })
}

/// Whether "geen" or the like stands right before a sign, in the same clause.
fn is_denied_before(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    hit.first().checked_sub(1).is_some_and(|before| {
        reading.is_negator(before)
            && reading.is_joined(before, hit.first())
            && !reading.has_negator(hit)
    })
}

/// Whether "niet" or the like follows a sign and ends its clause: "slaat mij niet.", and for the sign
/// "man slaat" also "mijn man slaat mij niet".
fn is_denied_after(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    let mut clause = (hit.last() + 1..).take_while(|at| reading.is_joined(at - 1, *at)).take(2);
    clause.any(|at| reading.is_negator(at) && !reading.is_joined(at, at + 1))
}
