//! What can be wrong with a word list, in words for whoever edits it.

use core::fmt;

use super::{
    lexicon::{Lexicon, NUMBER, Sense},
    normalise::Plain,
    reading::{Hit, Reading},
};
use crate::{danger::DangerKind, life_area::LifeArea};

/// Something wrong with a word list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LexiconProblem {
    /// Not exactly one language: none, or these.
    Language(Vec<String>),
    /// A phrase names a group that is not listed.
    UnknownGroup {
        /// The name, in braces.
        group: String,
        /// The phrase as written.
        phrase: String,
    },
    /// A member of a group is not exactly one word.
    NotOneWord(String),
    /// A phrase has more alternatives than anybody could review.
    TooManyForms(String),
    /// More words than can be numbered.
    TooLarge,
    /// A phrase without a single letter.
    Empty,
    /// A form in two lists for the same area, or the same danger.
    Duplicate(String),
    /// A form that is listed as a sign of danger and as harmless.
    Contradiction(String),
    /// A danger that is never seen where a longer, less serious one is listed around it.
    Shadowed {
        /// The more serious form.
        form: String,
        /// The longer form around it.
        by: String,
    },
    /// A variant in the spelling table is corrected to something that is itself corrected.
    SpellingChain(String),
    /// An area without a word.
    AreaWithoutWords(LifeArea),
    /// A kind of danger without a sign.
    DangerWithoutSigns(DangerKind),
}

impl fmt::Display for LexiconProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Language(named) if named.is_empty() => {
                f.write_str("no file says `language = \"…\"`")
            }
            Self::Language(named) => {
                write!(f, "files of several languages together: {}", named.join(", "))
            }
            Self::UnknownGroup { group, phrase } => {
                write!(f, "\"{phrase}\" names the group {group}, which is not under [groups]")
            }
            Self::NotOneWord(member) => {
                write!(f, "\"{member}\" is a member of a group and not exactly one word")
            }
            Self::TooManyForms(phrase) => {
                write!(f, "\"{phrase}\" has more than 400 alternatives; split it")
            }
            Self::TooLarge => f.write_str("more than 65,000 different words or lists"),
            Self::Empty => f.write_str("a phrase holds no letter"),
            Self::Duplicate(form) => write!(f, "\"{form}\" is listed twice with the same meaning"),
            Self::Contradiction(form) => {
                write!(f, "\"{form}\" is listed as danger and as harmless")
            }
            Self::Shadowed { form, by } => {
                write!(f, "\"{by}\" hides the more serious \"{form}\" inside it")
            }
            Self::SpellingChain(word) => {
                write!(f, "the spelling table reads \"{word}\" as a word that it reads otherwise")
            }
            Self::AreaWithoutWords(area) => write!(f, "the area {area} has no words"),
            Self::DangerWithoutSigns(kind) => write!(f, "the danger {kind} has no signs"),
        }
    }
}

impl Lexicon {
    /// Looks for what is wrong with the lists; empty when they are sound.
    ///
    /// Run by `voorelkaar check` and by the tests, never while somebody types.
    pub fn check(&self) -> Vec<LexiconProblem> {
        let mut problems = Vec::new();
        self.check_coverage(&mut problems);
        self.check_spelling(&mut problems);
        for form in &self.forms {
            for example in self.examples(form) {
                self.check_example(&example.replace(NUMBER, "7"), &mut problems);
            }
        }
        problems.dedup();
        problems
    }

    fn check_coverage(&self, problems: &mut Vec<LexiconProblem>) {
        if self.forms.iter().any(|form| form.words.is_empty()) {
            problems.push(LexiconProblem::Empty);
        }
        for area in LifeArea::ALL {
            if self.area_forms(*area).is_empty() {
                problems.push(LexiconProblem::AreaWithoutWords(*area));
            }
        }
        for kind in DangerKind::ALL {
            if self.danger_forms(*kind).is_empty() {
                problems.push(LexiconProblem::DangerWithoutSigns(*kind));
            }
        }
    }

    fn check_spelling(&self, problems: &mut Vec<LexiconProblem>) {
        for entry in &self.spelling {
            let is_chain = entry.means.iter().any(|id| {
                self.words
                    .get(usize::from(*id))
                    .is_some_and(|word| self.respelled(&word.plain).is_some())
            });
            if is_chain {
                problems.push(LexiconProblem::SpellingChain(entry.plain.clone()));
            }
        }
    }

    /// Reads a listed form as if somebody had typed it, and looks at what else stands there.
    fn check_example(&self, example: &str, problems: &mut Vec<LexiconProblem>) {
        let plain = Plain::of(example);
        let reading = Reading::of_all(&plain, self);
        let end = reading.len();
        let (whole, inside): (Vec<&Hit<'_>>, Vec<&Hit<'_>>) =
            reading.hits.iter().partition(|hit| hit.start == 0 && hit.end == end);
        for (i, one) in whole.iter().enumerate() {
            for other in whole.iter().skip(i + 1) {
                if one.sense != other.sense && says_the_same(one.sense, other.sense) {
                    problems.push(LexiconProblem::Duplicate(reading.shown(one)));
                }
                if contradicts(one.sense, other.sense) || contradicts(other.sense, one.sense) {
                    problems.push(LexiconProblem::Contradiction(reading.shown(one)));
                }
            }
            let Sense::Danger { kind: outer, narrows: false, .. } = one.sense else { continue };
            for hit in &inside {
                // A longer form hides what it holds. That is harmless when it is at least as
                // serious; otherwise a danger would be lost.
                if danger_kind(hit.sense).is_some_and(|kind| kind < *outer) {
                    problems.push(LexiconProblem::Shadowed {
                        form: reading.shown(hit),
                        by: reading.shown(one),
                    });
                }
            }
        }
    }
}

fn danger_kind(sense: &Sense) -> Option<DangerKind> {
    match sense {
        Sense::Danger { kind, .. } => Some(*kind),
        Sense::Threat { .. } => Some(DangerKind::CrisisOther),
        _ => None,
    }
}

fn says_the_same(a: &Sense, b: &Sense) -> bool {
    match (a, b) {
        (Sense::Area { area: a, .. }, Sense::Area { area: b, .. }) => a == b,
        (Sense::Danger { kind: a, .. }, Sense::Danger { kind: b, .. }) => a == b,
        (Sense::Threat { threat: a, .. }, Sense::Threat { threat: b, .. }) => a == b,
        _ => false,
    }
}

fn contradicts(a: &Sense, b: &Sense) -> bool {
    danger_kind(a).is_some() && matches!(b, Sense::Harmless | Sense::Gentle { .. })
}
