//! From the forms that stand in a text to what they say: what is a sign, what is denied, what
//! is long over, and how far a threat has gone.
//!
//! Few rules, and all of them careful: a sentence that says danger is there ("slaat mij", "wil
//! niet meer leven") is never argued away. Only names and past tenses can be, by a word right
//! beside them.

use super::{DangerKind, DangerSign};
use crate::{
    life_area::LifeArea,
    need::{
        WgsThreat,
        lexicon::{Firmness, Note, Sense, Stage, Weight},
        reading::{Hit, Reading},
    },
    order::order_by,
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
    /// Areas, each with the form that points there.
    pub(crate) areas: Vec<(LifeArea, Weight, String)>,
    /// What else the forms of areas tell.
    pub(crate) notes: Vec<Note>,
}

impl Findings {
    /// Adds what one lexicon sees.
    pub(crate) fn add(&mut self, reading: &Reading<'_>) {
        let marks = Marks::of(reading);
        for hit in &reading.hits {
            match hit.sense {
                Sense::Area { area, weight, note } if !reading.is_negated(hit.start) => {
                    self.areas.push((*area, *weight, reading.shown(hit)));
                    self.notes.extend(note);
                }
                Sense::Danger { kind, firmness, areas, .. } => {
                    let standing = marks.standing(reading, hit, *kind, *firmness);
                    self.danger(reading.shown(hit), *kind, standing, areas);
                }
                Sense::Threat { threat, stage, areas } => {
                    let standing =
                        marks.standing(reading, hit, DangerKind::CrisisOther, Firmness::Deniable);
                    if standing == Standing::Real {
                        let urgent = *stage == Stage::Done || marks.dated(reading, hit);
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
        };
        // A denied fight is no reason to ask about fights; a denied wish to die is.
        if standing != Standing::Denied || kind == DangerKind::Suicide {
            self.areas.extend(areas.iter().map(|area| (*area, weight, words.clone())));
        }
        match standing {
            Standing::Real => self.signs.push((kind, words)),
            Standing::Denied if kind == DangerKind::Suicide => self.denied.push(kind),
            Standing::Denied | Standing::Over => {}
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
    /// "Geen", "niet" beside it.
    Denied,
    /// Long ago, or over.
    Over,
}

/// Where the words stand that say something about signs elsewhere. All sorted, as they come in
/// the order of the text.
#[derive(Debug, Default)]
struct Marks {
    /// Clauses with a sign.
    signs: Vec<u32>,
    /// Clauses that a word such as "vroeger" speaks for.
    past: Vec<u32>,
    /// Clauses with a word such as "nu".
    recent: Vec<u32>,
    /// Sentences with a word such as "nog steeds".
    still: Vec<u32>,
    /// Sentences with a date.
    dates: Vec<u32>,
    /// Sentences that say it is over, and for which kind.
    over: Vec<(u32, DangerKind)>,
}

impl Marks {
    fn of(reading: &Reading<'_>) -> Self {
        let mut marks = Self::default();
        let mut whole = Vec::new();
        for hit in &reading.hits {
            let (Some(clause), Some(sentence)) =
                (reading.clause(hit.start), reading.sentence(hit.start))
            else {
                continue;
            };
            match hit.sense {
                Sense::Past => {
                    marks.past.push(clause);
                    // "Toen ik klein was, sloeg mijn vader mij": the last words before a comma.
                    let next = reading.clause(hit.end).filter(|next| *next == clause + 1);
                    let in_sentence = reading.sentence(hit.end) == Some(sentence);
                    whole.extend(next.filter(|_| in_sentence).map(|next| (clause, next)));
                }
                Sense::Recent => marks.recent.push(clause),
                Sense::Still => marks.still.push(sentence),
                Sense::Date => marks.dates.push(sentence),
                Sense::Over { kinds } => {
                    marks.over.extend(kinds.iter().map(|kind| (sentence, *kind)));
                }
                Sense::Danger { .. } | Sense::Threat { .. } => marks.signs.push(clause),
                _ => {}
            }
        }
        // It speaks for the next clause only when its own says nothing else of this sort.
        for (own, next) in whole {
            if marks.signs.binary_search(&own).is_err() {
                marks.past.push(next);
            }
        }
        order_by(&mut marks.past, Ord::cmp);
        order_by(&mut marks.over, Ord::cmp);
        marks
    }

    fn standing(
        &self,
        reading: &Reading<'_>,
        hit: &Hit<'_>,
        kind: DangerKind,
        firmness: Firmness,
    ) -> Standing {
        match firmness {
            Firmness::Deniable if reading.is_negated(hit.start) => Standing::Denied,
            // Who once tried is in danger still: nothing about suicide is ever over.
            Firmness::Deniable
                if kind != DangerKind::Suicide && self.is_over(reading, hit, kind) =>
            {
                Standing::Over
            }
            _ if matches!(kind, DangerKind::ChildSafety | DangerKind::Violence)
                && reading.ends_in_negation(hit.end) =>
            {
                Standing::Denied
            }
            _ => Standing::Real,
        }
    }

    fn is_over(&self, reading: &Reading<'_>, hit: &Hit<'_>, kind: DangerKind) -> bool {
        let (Some(clause), Some(sentence)) =
            (reading.clause(hit.start), reading.sentence(hit.start))
        else {
            return false;
        };
        let has = |marks: &[u32], at: u32| marks.binary_search(&at).is_ok();
        let goes_on = has(&self.recent, clause)
            || has(&self.still, sentence)
            || has(&self.still, sentence + 1);
        let is_past = has(&self.past, clause)
            || self.over.binary_search(&(sentence, kind)).is_ok()
            || self.over.binary_search(&(sentence + 1, kind)).is_ok();
        is_past && !goes_on
    }

    fn dated(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        reading.sentence(hit.start).is_some_and(|at| self.dates.binary_search(&at).is_ok())
    }
}
