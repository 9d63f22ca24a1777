//! What can be wrong with a word list, in words for whoever edits it.

use core::fmt;

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
    /// A phrase with nothing beside a `&`, `&&`, `..` or `!`.
    Pattern(String),
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
            Self::Pattern(phrase) => {
                write!(
                    f,
                    "\"{phrase}\" mixes `&`, `&&` and `..`, or has nothing beside one of them"
                )
            }
            Self::TooManyForms(phrase) => {
                write!(f, "\"{phrase}\" has more than 200 alternatives; split it")
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
