//! Where the words stand that say something about signs elsewhere: past, over, told, dated.
//!
//! They speak for the words near them: punctuation may be missing, so besides the clause the
//! distance counts.

use super::DangerKind;
use crate::{
    need::{
        reading::{Hit, Reading},
        sense::Sense,
    },
    order::order_by,
};

/// Most words between a mark and a sign it speaks for.
const REACH: usize = 8;
/// Most words between a sign and what says afterwards that it is over.
const OVER_REACH: usize = 12;

/// A mark and where it stands.
#[derive(Debug, Clone, Copy)]
struct Mark {
    first: usize,
    last: usize,
    sentence: u32,
    clause: u32,
    /// Whether its clause ends with it.
    closes: bool,
}

impl Mark {
    fn of(reading: &Reading<'_>, hit: &Hit<'_>) -> Option<Self> {
        let (first, last) = (hit.first(), hit.last());
        let (sentence, clause) = (reading.sentence(first)?, reading.clause(last)?);
        let closes = reading.clause(last + 1) != Some(clause);
        Some(Self { first, last, sentence, clause, closes })
    }

    /// Words between this mark and another.
    fn distance(self, other: Self) -> usize {
        if self.first > other.last {
            self.first - other.last - 1
        } else {
            other.first.saturating_sub(self.last + 1)
        }
    }
}

/// All marks of a reading; each sort in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Marks {
    past: Vec<Mark>,
    recent: Vec<Mark>,
    still: Vec<Mark>,
    dates: Vec<Mark>,
    told: Vec<Mark>,
    over: Vec<(Mark, Vec<DangerKind>)>,
    /// Positions of negators that deny nothing.
    no_denials: Vec<usize>,
    /// Clauses with a sign of their own.
    signs: Vec<u32>,
}

impl Marks {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let mut marks = Self::default();
        for hit in &reading.hits {
            let Some(mark) = Mark::of(reading, hit) else { continue };
            match hit.sense {
                Sense::Past => marks.past.push(mark),
                Sense::Recent => marks.recent.push(mark),
                Sense::Still => marks.still.push(mark),
                Sense::Date => marks.dates.push(mark),
                Sense::Fiction => marks.told.push(mark),
                Sense::Over { kinds } => marks.over.push((mark, kinds.clone())),
                Sense::NoDenial => marks.no_denials.extend(&hit.at),
                sense if sense.about_danger() => marks.signs.push(mark.clause),
                _ => {}
            }
        }
        order_by(&mut marks.signs, Ord::cmp);
        marks
    }

    /// Whether the negator at a position denies nothing: "niet alleen".
    pub(super) fn denies_nothing(&self, at: usize) -> bool {
        self.no_denials.contains(&at)
    }

    /// Whether a sign is told of long ago.
    pub(super) fn is_past(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        Mark::of(reading, hit).is_some_and(|sign| self.speaks_for(&self.past, sign))
    }

    /// Whether a sign is in a film, on the news, in a dream.
    pub(super) fn is_told(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        Mark::of(reading, hit).is_some_and(|sign| self.speaks_for(&self.told, sign))
    }

    /// In the same clause, or at the end of the one before when that says nothing else of this sort:
    /// "toen ik klein was, sloeg mijn vader mij". "Vroeger was alles goed, maar hij slaat" is not so.
    fn speaks_for(&self, marks: &[Mark], sign: Mark) -> bool {
        near(marks, sign, REACH).any(|mark| {
            let leads = mark.closes
                && mark.clause + 1 == sign.clause
                && self.signs.binary_search(&mark.clause).is_err();
            mark.sentence == sign.sentence && (mark.clause == sign.clause || leads)
        })
    }

    /// Whether a sign is said to be over: in its clause, or after it in this sentence or the next.
    pub(super) fn is_over(&self, reading: &Reading<'_>, hit: &Hit<'_>, kind: DangerKind) -> bool {
        let Some(sign) = Mark::of(reading, hit) else { return false };
        self.over.iter().filter(|(_, kinds)| kinds.contains(&kind)).any(|(mark, _)| {
            let after = mark.first > sign.last
                && mark.sentence <= sign.sentence + 1
                && mark.distance(sign) <= OVER_REACH;
            after || mark.clause == sign.clause
        })
    }

    /// Whether a sign is said to be now, or to go on.
    pub(super) fn goes_on(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        let Some(sign) = Mark::of(reading, hit) else { return false };
        near(&self.recent, sign, REACH).any(|mark| mark.clause == sign.clause)
            || near(&self.still, sign, OVER_REACH)
                .any(|mark| mark.sentence == sign.sentence || mark.sentence == sign.sentence + 1)
    }

    /// Whether a date stands in the sentence of a threat.
    pub(super) fn is_dated(&self, reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
        Mark::of(reading, hit)
            .is_some_and(|sign| self.dates.iter().any(|mark| mark.sentence == sign.sentence))
    }
}

fn near(marks: &[Mark], sign: Mark, reach: usize) -> impl Iterator<Item = &Mark> {
    marks.iter().filter(move |mark| mark.distance(sign) <= reach)
}
