//! Patterns of several pieces: which stand in the text.
//!
//! A pattern is looked for at each place of its first piece, and its other pieces only near it, so
//! the work grows with the length of the text alone.

use super::{
    lexicon::{Frame, PieceId},
    pattern::Join,
    reading::{Hit, Reading},
};
use crate::order::{order_by, sort};

/// Most words from the first piece to another within a clause.
const CLAUSE_REACH: usize = 7;
/// The same within a sentence.
const SENTENCE_REACH: usize = 13;
/// Most words between two pieces in order.
const BETWEEN: usize = 5;

/// A piece in the text: from, to, and whether an ending denies it.
type Span = (usize, usize, bool);

impl Reading<'_> {
    /// Adds the patterns that stand in the text to the hits.
    pub(super) fn find_frames(&mut self) {
        let list = self.list;
        sort(&mut self.pieces);
        self.pieces.dedup();
        for number in 0..self.pieces.len() {
            let Some((piece, from, to, denied)) = self.pieces.get(number).copied() else { break };
            let begin = list.frames.partition_point(|frame| frame.pieces.first() < Some(&piece));
            let frames = list.frames.iter().skip(begin);
            for frame in frames.take_while(|frame| frame.pieces.first() == Some(&piece)) {
                let Some(spans) = self.complete(frame, (from, to, denied)) else { continue };
                let Some(sense) = list.sense(frame.list) else { continue };
                let negative = spans.iter().any(|(.., denied)| *denied);
                let mut at: Vec<usize> =
                    spans.iter().flat_map(|(from, to, _)| *from..*to).collect();
                order_by(&mut at, Ord::cmp);
                if !frame.without.is_empty() && self.has_near(&at, &frame.without) {
                    continue;
                }
                self.hits.push(Hit { at, sense, negative });
            }
        }
    }

    /// The places of all pieces of a pattern whose first stands here.
    fn complete(&self, frame: &Frame, first: Span) -> Option<Vec<Span>> {
        let mut spans = vec![first];
        for (piece, join) in frame.pieces.iter().skip(1).zip(&frame.joins) {
            let next = self.nearest(*piece, *join, &spans)?;
            spans.push(next);
        }
        Some(spans)
    }

    /// The place of a piece that is nearest to the first one and overlaps none found already.
    fn nearest(&self, piece: PieceId, join: Join, spans: &[Span]) -> Option<Span> {
        let (first, last) = (*spans.first()?, *spans.last()?);
        let (lowest, highest) = match join {
            Join::Clause => (first.0.saturating_sub(CLAUSE_REACH), first.1 + CLAUSE_REACH),
            Join::Sentence => (first.0.saturating_sub(SENTENCE_REACH), first.1 + SENTENCE_REACH),
            Join::Ordered => (last.1, last.1 + BETWEEN + 1),
        };
        let begin = self.pieces.partition_point(|one| (one.0, one.1) < (piece, lowest));
        self.pieces
            .iter()
            .skip(begin)
            .take_while(|(one, from, ..)| *one == piece && *from < highest)
            .map(|(_, from, to, denied)| (*from, *to, *denied))
            .filter(|span| {
                let together = match join {
                    Join::Sentence => self.sentence(span.0) == self.sentence(first.0),
                    Join::Clause | Join::Ordered => self.clause(span.0) == self.clause(first.0),
                };
                together && spans.iter().all(|known| span.1 <= known.0 || known.1 <= span.0)
            })
            .min_by_key(|span| span.0.abs_diff(first.0))
    }
}
