//! Free text to plain words: small letters, no accents, no punctuation.
//!
//! It is written for people who type on a phone, in a hurry, upset: capitals, accents,
//! apostrophes and invisible characters mean nothing. A letter that is stretched ("heeelp") is
//! kept three times, so that [`unstretched`] can offer what may have been meant. What
//! punctuation is good for is kept as [`Break`].

use crate::letters::small;

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Break {
    /// Nothing but a space, a hyphen or an apostrophe.
    None,
    /// A comma, a colon, brackets, quotation marks, three dots.
    Clause,
    /// The end of a sentence or of a line.
    Sentence,
}

/// A plain word in [`Plain::letters`].
#[derive(Debug, Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    before: Break,
}

/// A text as plain words, all in one buffer.
#[derive(Debug, Default)]
pub(crate) struct Plain {
    letters: String,
    tokens: Vec<Token>,
}

impl Plain {
    /// Reads a text once, from begin to end.
    pub(crate) fn of(text: &str) -> Self {
        let mut plain = Self { letters: String::with_capacity(text.len()), tokens: Vec::new() };
        let mut open: Option<usize> = None;
        let mut before = Break::Sentence;
        let mut chars = text.chars().peekable();
        let mut last = ' ';
        while let Some(c) = chars.next() {
            if is_ignored(c) {
                continue;
            }
            if c.is_alphanumeric() {
                open.get_or_insert(plain.letters.len());
                plain.push_folded(small(c));
                last = c;
                continue;
            }
            if let Some(start) = open.take() {
                plain.tokens.push(Token { start, end: plain.letters.len(), before });
                // So that no letter is counted as a stretch of the word before.
                plain.letters.push(' ');
                before = Break::None;
            }
            let next = chars.peek().copied().unwrap_or(' ');
            before = stronger(before, break_at(last, c, next));
            last = c;
        }
        if let Some(start) = open {
            plain.tokens.push(Token { start, end: plain.letters.len(), before });
        }
        plain.tokens.retain(|token| token.start < token.end);
        plain
    }

    /// The words in order, each with what stands before it.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, Break)> {
        self.tokens
            .iter()
            .filter_map(|token| Some((self.letters.get(token.start..token.end)?, token.before)))
    }

    /// Adds a small letter without its accent; a letter is never kept more than three times.
    fn push_folded(&mut self, c: char) {
        match fold(c) {
            Folded::Same => {
                let stretched = c.is_alphabetic()
                    && self.letters.chars().rev().take(3).filter(|l| *l == c).count() == 3;
                if !stretched {
                    self.letters.push(c);
                }
            }
            Folded::As(plain) => {
                for letter in plain.chars() {
                    self.push_folded(letter);
                }
            }
        }
    }
}

/// What a stretched word may have been: each letter that is there three times twice, then once.
/// `None` for a word in which nothing is stretched.
pub(crate) fn unstretched(word: &str) -> Option<[String; 2]> {
    let mut twice = String::new();
    let mut once = String::new();
    let mut rest = word;
    let mut found = false;
    while let Some(c) = rest.chars().next() {
        let after = rest.trim_start_matches(c);
        let times = (rest.len() - after.len()) / c.len_utf8();
        let is_stretched = times >= 3 && c.is_alphabetic();
        found |= is_stretched;
        twice.extend(core::iter::repeat_n(c, if is_stretched { 2 } else { times }));
        once.extend(core::iter::repeat_n(c, if is_stretched { 1 } else { times }));
        rest = after;
    }
    found.then_some([twice, once])
}

/// Whether a word is a number, also with a Dutch or English ending such as `15e` or `2nd`.
pub(crate) fn is_number(word: &str) -> bool {
    let ending = word.trim_start_matches(|c: char| c.is_ascii_digit());
    ending.len() < word.len()
        && matches!(ending, "" | "e" | "de" | "ste" | "st" | "nd" | "rd" | "th")
}

fn stronger(a: Break, b: Break) -> Break {
    match (a, b) {
        (Break::Sentence, _) | (_, Break::Sentence) => Break::Sentence,
        (Break::Clause, _) | (_, Break::Clause) => Break::Clause,
        _ => Break::None,
    }
}

/// What a character that is no letter does to the text; `3.50` and `12.5` hold no full stop and
/// three dots are a pause.
fn break_at(last: char, c: char, next: char) -> Break {
    match c {
        '.' if next == '.' || last == '.' => Break::Clause,
        '.' if last.is_ascii_digit() && next.is_ascii_digit() => Break::None,
        '.' | '!' | '?' | ';' | '\n' | '\r' | '؟' | '。' => Break::Sentence,
        ',' | ':' | '(' | ')' | '"' | '…' | '–' | '—' | '،' | '“' | '”' | '„' => {
            Break::Clause
        }
        _ => Break::None,
    }
}

/// Apostrophes, accents that stand alone and invisible characters: they do not end a word.
fn is_ignored(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '\u{ad}' | '\u{feff}')
        || matches!(u32::from(c), 0x300..=0x36f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069)
}

enum Folded {
    Same,
    As(&'static str),
}

/// Latin letters without their accents. Other scripts stay as they are.
fn fold(c: char) -> Folded {
    if c.is_ascii() {
        return Folded::Same;
    }
    Folded::As(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return Folded::Same,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Plain::of(text).words().map(|(word, _)| word.to_string()).collect()
    }

    #[test]
    fn capitals_accents_and_apostrophes_mean_nothing() {
        assert_eq!(words("SUÏCIDE, m'n Café's, I can’t"), ["suicide", "mn", "cafes", "i", "cant"]);
    }

    #[test]
    fn a_decomposed_accent_and_an_invisible_character_mean_nothing() {
        assert_eq!(words("sui\u{308}cide do\u{200b}od"), ["suicide", "dood"]);
    }

    #[test]
    fn a_stretched_letter_is_offered_twice_and_once() {
        assert_eq!(words("eenzaammmmm"), ["eenzaammm"]);
        assert_eq!(unstretched("eenzaammm"), Some(["eenzaamm".into(), "eenzaam".into()]));
        assert_eq!(unstretched("alleen"), None);
    }

    #[test]
    fn the_end_of_one_word_does_not_stretch_the_next() {
        assert_eq!(words("zee eend"), ["zee", "eend"]);
    }

    #[test]
    fn sentences_end_and_pauses_do_not() {
        let plain = Plain::of("ik wil niet meer... leven. Nee, 3.50 euro");
        let breaks: Vec<_> = plain.words().map(|(_, before)| before).collect();
        assert_eq!(breaks[4], Break::Clause);
        assert_eq!(breaks[5], Break::Sentence);
        assert_eq!(breaks[6], Break::Clause);
        assert_eq!(breaks[7], Break::None);
    }

    #[test]
    fn numbers_are_known_with_their_endings() {
        for word in ["15", "1e", "2nd", "20ste"] {
            assert!(is_number(word), "{word}");
        }
        for word in ["", "e", "5g", "b2"] {
            assert!(!is_number(word), "{word}");
        }
    }
}
