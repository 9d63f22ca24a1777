//! Of what lies inside something longer the longer one counts, and an idiom hides what it covers.

use super::{Hit, Reading};
use crate::need::sense::Sense;

/// How many hits before and after one are looked at for a longer one; they stand in the order of
/// the text, so what is further off does not overlap.
const NEAR: usize = 24;

impl Reading<'_> {
    /// Drops what lies inside something longer of the same layer, and what an idiom covers.
    pub(super) fn keep_longest(&mut self) {
        let idioms: Vec<(usize, usize)> = self
            .hits
            .iter()
            .filter(|hit| *hit.sense == Sense::Harmless)
            .map(|hit| (hit.first(), hit.last()))
            .collect();
        let covered = |hit: &Hit<'_>| {
            hit.at.iter().any(|at| idioms.iter().any(|(from, to)| from <= at && at <= to))
        };
        let mut keep = Vec::with_capacity(self.hits.len());
        for (number, hit) in self.hits.iter().enumerate() {
            keep.push(match hit.sense {
                Sense::Area { .. } => !self.is_hidden(number, hit),
                sense if sense.about_danger() => !covered(hit) && !self.is_hidden(number, hit),
                _ => true,
            });
        }
        let mut keep = keep.into_iter();
        self.hits.retain(|_| keep.next().unwrap_or(true));
    }

    /// Whether another hit of the same layer holds all words of this one and more. A sign hides
    /// none that is more serious, unless it is listed to.
    fn is_hidden(&self, number: usize, hit: &Hit<'_>) -> bool {
        let near = number.saturating_sub(NEAR)..(number + NEAR).min(self.hits.len());
        self.hits.get(near).unwrap_or_default().iter().any(|other| {
            let same_layer = match (hit.sense, other.sense) {
                (Sense::Area { .. }, Sense::Area { .. }) => true,
                (Sense::Danger { kind: inner, .. }, Sense::Danger { kind, narrows, .. }) => {
                    kind <= inner || *narrows
                }
                (Sense::Danger { .. }, Sense::Threat { .. }) => false,
                (inner, outer) => inner.about_danger() && outer.about_danger(),
            };
            let denies = matches!(other.sense, Sense::Gentle { .. });
            same_layer
                && (hit.is_inside(other)
                    || (denies && hit.sense != other.sense && hit.at == other.at))
        })
    }
}
