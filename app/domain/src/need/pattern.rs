//! A phrase as it is written in the lists, taken apart.
//!
//! * `wil niet meer leven`: these words in this order; only fillers may stand between them.
//! * `slaat/sloeg` is either word, `{ouder}` any word of the group `ouder`, `#` any number.
//! * `depress*` is any word that begins so, `*achterstand` any word that ends so.
//! * `{slaat} & {mij}`: all within one clause, in any order, near each other.
//! * `{ziekte} && {alleen}`: the same within one sentence, over commas and "en".
//! * `niet .. adem*`: in this order within one clause, a few other words between.
//! * ` ! {vakantie}` at the end: not where that stands near it in the same clause.

use serde::{Deserialize, Serialize};

/// How a piece of a phrase is joined to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Join {
    /// `&`: in the clause of the first piece, before or after it.
    Clause,
    /// `&&`: in the sentence of the first piece, before or after it.
    Sentence,
    /// `..`: after the piece before it, in the same clause.
    Ordered,
}

impl Join {
    /// As a number, for the way to the browser.
    pub(super) const fn number(self) -> u16 {
        self as u16
    }

    /// The join with this number.
    pub(super) const fn of_number(number: u16) -> Self {
        match number {
            0 => Self::Clause,
            1 => Self::Sentence,
            _ => Self::Ordered,
        }
    }
}

/// A phrase, taken apart. A plain phrase has one piece.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern<'a> {
    /// Each piece as its written words; the first is the one that is looked for.
    pub(super) pieces: Vec<Vec<&'a str>>,
    /// How each further piece is joined.
    pub(super) joins: Vec<Join>,
    /// Words with which it does not count.
    pub(super) without: Vec<&'a str>,
}

impl<'a> Pattern<'a> {
    /// Takes a phrase apart; `None` when there is nothing beside a `&`, `&&`, `..` or `!`.
    pub(super) fn parse(phrase: &'a str) -> Option<Self> {
        let mut pieces = vec![Vec::new()];
        let mut without = Vec::new();
        let mut joins = Vec::new();
        let mut excludes = false;
        for word in phrase.split_whitespace() {
            let join = match word {
                "&" => Join::Clause,
                "&&" => Join::Sentence,
                ".." => Join::Ordered,
                "!" => {
                    excludes = true;
                    continue;
                }
                _ if excludes => {
                    without.push(word);
                    continue;
                }
                _ => {
                    pieces.last_mut()?.push(word);
                    continue;
                }
            };
            if excludes {
                return None;
            }
            joins.push(join);
            pieces.push(Vec::new());
        }
        let whole = pieces.len() == 1 || pieces.iter().all(|piece| !piece.is_empty());
        (whole && !(excludes && without.is_empty())).then_some(Self { pieces, joins, without })
    }

    /// Whether it is a plain phrase: words in order and nothing else.
    pub(super) const fn is_plain(&self) -> bool {
        self.pieces.len() == 1 && self.without.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_phrase_is_one_piece() {
        let pattern = Pattern::parse("wil niet meer leven").unwrap();
        assert!(pattern.is_plain());
        assert_eq!(pattern.pieces, [vec!["wil", "niet", "meer", "leven"]]);
    }

    #[test]
    fn pieces_and_what_must_not_be_there_are_told_apart() {
        let pattern = Pattern::parse("{slaap} & in de auto ! {vakantie} camping").unwrap();
        assert_eq!(pattern.pieces, [vec!["{slaap}"], vec!["in", "de", "auto"]]);
        assert_eq!(pattern.joins, [Join::Clause]);
        assert_eq!(pattern.without, ["{vakantie}", "camping"]);
    }

    #[test]
    fn empty_pieces_are_refused() {
        for phrase in ["a &", "& a", "a !", "a ! b & c"] {
            assert_eq!(Pattern::parse(phrase), None, "{phrase}");
        }
    }
}
