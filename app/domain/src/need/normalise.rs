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
    /// Where it stands in the text as typed.
    typed: (usize, usize),
    before: Break,
}

/// A text as plain words, all in one buffer.
#[derive(Debug, Default)]
pub(crate) struct Plain<'a> {
    text: &'a str,
    letters: String,
    tokens: Vec<Token>,
}

impl<'a> Plain<'a> {
    /// Reads a text once, from begin to end.
    pub(crate) fn of(text: &'a str) -> Self {
        let letters = String::with_capacity(text.len());
        let mut plain = Self { text, letters, tokens: Vec::new() };
        let mut open: Option<(usize, usize)> = None;
        let mut before = Break::Sentence;
        let mut chars = text.char_indices().peekable();
        let mut last = ' ';
        while let Some((at, c)) = chars.next() {
            if is_ignored(c) {
                continue;
            }
            if c.is_alphanumeric() {
                open.get_or_insert((plain.letters.len(), at));
                plain.push_folded(small(c));
                last = c;
                continue;
            }
            if let Some(begin) = open.take() {
                plain.close(begin, at, before);
                // So that no letter is counted as a stretch of the word before.
                plain.letters.push(' ');
                before = Break::None;
            }
            let next = chars.peek().map_or(' ', |(_, next)| *next);
            let then = chars.clone().nth(1).map_or(' ', |(_, then)| then);
            before = stronger(before, break_at(last, c, next, then));
            last = c;
        }
        if let Some(begin) = open {
            plain.close(begin, text.len(), before);
        }
        plain.tokens.retain(|token| token.start < token.end);
        plain
    }

    fn close(&mut self, (start, typed): (usize, usize), typed_end: usize, before: Break) {
        let end = self.letters.len();
        self.tokens.push(Token { start, end, typed: (typed, typed_end), before });
    }

    /// A word, by its number.
    pub(crate) fn word(&self, number: usize) -> &str {
        let token = self.tokens.get(number);
        token.and_then(|token| self.letters.get(token.start..token.end)).unwrap_or_default()
    }

    /// The number of words.
    pub(crate) const fn len(&self) -> usize {
        self.tokens.len()
    }

    /// A word as it was typed.
    pub(crate) fn typed(&self, number: usize) -> &'a str {
        let token = self.tokens.get(number);
        token.and_then(|token| self.text.get(token.typed.0..token.typed.1)).unwrap_or_default()
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
/// three dots are a pause. After a figure a full stop may be that of "am 15. wird" or "3. April".
fn break_at(last: char, c: char, next: char, then: char) -> Break {
    match c {
        '.' if last.is_ascii_digit() && next == ' ' && then.is_alphabetic() => {
            if small(then) == then { Break::None } else { Break::Clause }
        }
        '.' if next == '.' || last == '.' => Break::Clause,
        '.' if last.is_ascii_digit() && next.is_ascii_digit() => Break::None,
        '.' | '!' | '?' | ';' | '\n' | '\r' | '؟' | '؛' | '。' => Break::Sentence,
        ',' | ':' | '(' | ')' | '"' | '…' | '–' | '—' | '،' | '“' | '”' | '„' => {
            Break::Clause
        }
        _ => Break::None,
    }
}

/// Apostrophes, accents and vowel signs that stand alone, and invisible characters: they do not end
/// a word.
fn is_ignored(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ـ' | '\u{ad}' | '\u{feff}')
        || matches!(u32::from(c), 0x300..=0x36f | 0x610..=0x61a | 0x64b..=0x65f | 0x670
            | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069)
}

enum Folded {
    Same,
    As(&'static str),
}

/// Latin letters without their accents, and Arabic ones as people mix them up: alef with and without
/// hamza, final yaa and alef maqsura, taa marbuta and haa, and the figures of both scripts. Other
/// scripts stay as they are.
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
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' | 'ی' | 'ئ' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        'ک' => "ك",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
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
    fn arabic_letters_that_people_mix_up_are_one() {
        assert_eq!(words("أُرِيد إلى مدرسة ١٥"), ["اريد", "الي", "مدرسه", "15"]);
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
    fn a_full_stop_after_a_figure_ends_no_sentence_before_a_small_letter() {
        let breaks = |text| Plain::of(text).words().map(|(_, before)| before).collect::<Vec<_>>();
        assert_eq!(breaks("am 15. wird geräumt")[2], Break::None);
        assert_eq!(breaks("am 3. April")[2], Break::Clause);
        assert_eq!(breaks("ik ben 45.\nHij slaat")[3], Break::Sentence);
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
