//! Looks for what is wrong with the word lists. Run by `voorelkaar check` and by the tests, never
//! while somebody types.

use super::{
    lexicon::{Means, NUMBER, WordList},
    lexicons::Lexicon,
    normalise::Plain,
    problem::LexiconProblem,
    reading::{Hit, Reading},
    sense::Sense,
};
use crate::{danger::DangerKind, life_area::LifeArea};

impl Lexicon {
    /// What is wrong with the lists; empty when they are sound.
    pub fn check(&self) -> Vec<LexiconProblem> {
        let mut problems = Vec::new();
        for area in LifeArea::ALL {
            if self.areas.area_forms(*area).is_empty() {
                problems.push(LexiconProblem::AreaWithoutWords(*area));
            }
        }
        for kind in DangerKind::ALL {
            if self.danger.danger_forms(*kind).is_empty() {
                problems.push(LexiconProblem::DangerWithoutSigns(*kind));
            }
        }
        self.danger.check(&mut problems);
        self.areas.check(&mut problems);
        problems.dedup();
        problems
    }
}

impl WordList {
    fn check(&self, problems: &mut Vec<LexiconProblem>) {
        if self.forms.iter().any(|form| form.words.is_empty()) {
            problems.push(LexiconProblem::Empty);
        }
        for entry in &self.spelling {
            let words = entry.means.iter().filter_map(|id| self.words.get(usize::from(*id)));
            if words.into_iter().any(|word| self.respelled(word).is_some()) {
                problems.push(LexiconProblem::SpellingChain(entry.plain.clone()));
            }
        }
        for pair in self.frames.windows(2) {
            if let [one, other] = pair
                && one.pieces == other.pieces
                && self.say_the_same(one.list, other.list)
            {
                let words = self.words_of(one);
                problems.push(LexiconProblem::Duplicate(self.written(&words, 0)));
            }
        }
        for pair in self.forms.windows(2) {
            if let [one, other] = pair
                && one.words == other.words
                && self.contradict(one.means, other.means)
            {
                problems.push(LexiconProblem::Contradiction(self.written(&one.words, 0)));
            }
        }
        for form in self.forms.iter().filter(|form| matches!(form.means, Means::List(_))) {
            for turn in 0..self.widest(&form.words) {
                let example = self.written(&form.words, turn).replace(NUMBER, "7");
                self.check_example(&example, problems);
            }
        }
    }

    fn say_the_same(&self, one: u16, other: u16) -> bool {
        self.sense(one).zip(self.sense(other)).is_some_and(|(one, other)| says_the_same(one, other))
    }

    fn contradict(&self, one: Means, other: Means) -> bool {
        let sense = |means: Means| match means {
            Means::List(list) => self.sense(list),
            Means::Piece(_) => None,
        };
        let harmless = |sense: &Sense| *sense == Sense::Harmless;
        sense(one).zip(sense(other)).is_some_and(|(one, other)| {
            one.danger().is_some() && harmless(other) || harmless(one) && other.danger().is_some()
        })
    }

    /// Reads a listed form as if somebody had typed it, and looks at what else stands there.
    fn check_example(&self, example: &str, problems: &mut Vec<LexiconProblem>) {
        let plain = Plain::of(example);
        let mut reading = Reading::words_of(&plain, self, false);
        reading.find_all();
        let whole: Vec<&Hit<'_>> =
            reading.hits.iter().filter(|hit| hit.at.len() == reading.len()).collect();
        for (number, one) in whole.iter().enumerate() {
            for other in whole.iter().skip(number + 1) {
                if one.sense != other.sense && says_the_same(one.sense, other.sense) {
                    problems.push(LexiconProblem::Duplicate(reading.shown(one)));
                }
            }
        }
    }
}

fn says_the_same(one: &Sense, other: &Sense) -> bool {
    match (one, other) {
        (Sense::Area { area: one, .. }, Sense::Area { area: other, .. }) => one == other,
        (Sense::Danger { kind: one, .. }, Sense::Danger { kind: other, .. }) => one == other,
        (
            Sense::Threat { threat: one, stage: now, .. },
            Sense::Threat { threat: other, stage: then, .. },
        ) => one == other && now == then,
        _ => false,
    }
}
