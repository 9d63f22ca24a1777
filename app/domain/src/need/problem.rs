//! What can be wrong with a word list, in words for whoever edits it.

use core::fmt;

use super::lexicon::{Form, Lexicon, Sense};
use crate::{danger::DangerKind, life_area::LifeArea};

/// Something wrong with a word list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LexiconProblem {
    /// Not exactly one language: none, or these.
    Language(Vec<String>),
    /// A phrase names a group that is not listed.
    UnknownGroup {
        /// The name between braces.
        group: String,
        /// The phrase as written.
        phrase: String,
    },
    /// A phrase stands for more forms than anybody could review.
    TooManyForms(String),
    /// More words than can be numbered.
    TooLarge,
    /// A phrase without a single letter.
    Empty,
    /// A form that is listed twice for the same area, or the same danger.
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
                write!(f, "\"{phrase}\" names the group {{{group}}}, which is not under [groups]")
            }
            Self::TooManyForms(phrase) => {
                write!(f, "\"{phrase}\" stands for more than 400 forms; split it")
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
        self.check_equal_forms(&mut problems);
        self.check_shadowed(&mut problems);
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

    fn check_equal_forms(&self, problems: &mut Vec<LexiconProblem>) {
        for equal in self.forms.chunk_by(|a, b| a.words == b.words) {
            for (i, one) in equal.iter().enumerate() {
                for other in equal.iter().skip(i + 1) {
                    match self.sense(one).zip(self.sense(other)) {
                        Some((a, b)) if says_the_same(a, b) => {
                            problems.push(LexiconProblem::Duplicate(self.shown(one)));
                        }
                        Some((a, b)) if contradicts(a, b) || contradicts(b, a) => {
                            problems.push(LexiconProblem::Contradiction(self.shown(one)));
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// A longer form hides what it holds. That is meant for idioms and denials, and harmless
    /// when the longer one is at least as serious; otherwise a danger would be lost.
    fn check_shadowed(&self, problems: &mut Vec<LexiconProblem>) {
        for by in &self.forms {
            let Some(outer) = self.sense(by).and_then(danger_kind) else { continue };
            for inner in self.forms_inside(by) {
                let Some(kind) = self.sense(inner).and_then(danger_kind) else { continue };
                if kind < outer {
                    problems.push(LexiconProblem::Shadowed {
                        form: self.shown(inner),
                        by: self.shown(by),
                    });
                }
            }
        }
    }

    /// The forms whose words stand side by side in a longer one.
    fn forms_inside<'a>(&'a self, by: &'a Form) -> impl Iterator<Item = &'a Form> {
        (0..by.words.len()).flat_map(move |from| {
            (from + 1..=by.words.len())
                .filter(move |to| to - from < by.words.len())
                .filter_map(move |to| by.words.get(from..to))
                .flat_map(|part| {
                    let start = self.forms.partition_point(|form| form.words.as_slice() < part);
                    self.forms.iter().skip(start).take_while(move |form| form.words == part)
                })
        })
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
        _ => a == b,
    }
}

fn contradicts(a: &Sense, b: &Sense) -> bool {
    danger_kind(a).is_some() && matches!(b, Sense::Harmless | Sense::Gentle { .. })
}
