//! What a word may have been meant to be, when no list has it: a spelling that sounds alike, one
//! letter wrong, the base form, or the parts of a compound.
//!
//! Each way is tried only when the one before found nothing, and none for a word that the language
//! has in itself: small words and look-alikes are listed.

/// Fewest letters of a word that may hold one wrong letter.
const MIN_MISSPELT: usize = 6;
/// Fewest letters of a word that may be spelt as it sounds.
const MIN_SOUND: usize = 4;
/// Fewest letters of a part of a compound.
const MIN_PART: usize = 4;

/// Whether two words differ by one letter: one wrong, missing or too many, or two swapped.
pub(super) fn one_apart(a: &str, b: &str) -> bool {
    let rest = |a: &str, b: &str| -> (String, String) {
        let prefix = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let (a, b) = (a.chars().skip(prefix), b.chars().skip(prefix));
        let (a, b): (Vec<char>, Vec<char>) = (a.collect(), b.collect());
        let suffix = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
        let kept = |rest: &[char]| rest.iter().take(rest.len() - suffix).collect();
        (kept(&a), kept(&b))
    };
    // Two bytes: the wrong letter may be one with an accent that stayed.
    if a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    let (a, b) = rest(a, b);
    match (a.chars().count(), b.chars().count()) {
        (0 | 1, 1) | (1, 0) => true,
        (2, 2) => a.chars().eq(b.chars().rev()),
        _ => false,
    }
}

/// Whether a word is long enough to be read as another with one letter's difference.
pub(super) fn may_be_misspelt(word: &str) -> bool {
    word.chars().nth(MIN_MISSPELT - 1).is_some()
}

/// A word as it sounds: the listed letters replaced, doubled letters single. `None` for a word too
/// short to tell.
pub(super) fn sound(word: &str, sounds: &[(String, String)]) -> Option<String> {
    word.chars().nth(MIN_SOUND - 1)?;
    let mut heard = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        // `$` after the written letters: at the end of a word only.
        let rule = sounds.iter().find_map(|(heard, written)| match written.strip_suffix('$') {
            Some(ending) => (rest == ending).then_some((heard, ending)),
            None => rest.starts_with(written.as_str()).then_some((heard, written.as_str())),
        });
        let (letters, taken) = match rule {
            Some((heard, written)) if !written.is_empty() => (heard.as_str(), written.len()),
            _ => (rest.get(..c.len_utf8()).unwrap_or_default(), c.len_utf8()),
        };
        for letter in letters.chars() {
            if !heard.ends_with(letter) {
                heard.push(letter);
            }
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    Some(heard)
}

/// Where a long word may be two: each split into a first and a last part, the longest last part
/// first. A linking s may stand between.
pub(super) fn splits(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let from = word.char_indices().nth(MIN_PART - 1).map_or(word.len(), |(at, _)| at);
    let is_long = word.chars().count() >= 2 * MIN_PART;
    word.char_indices()
        .map(|(at, _)| at)
        .filter(move |at| is_long && *at >= from)
        .filter_map(|at| word.split_at_checked(at))
}

/// A part of a compound without a linking s.
pub(super) fn without_link(part: &str) -> Option<&str> {
    part.strip_suffix('s').filter(|part| part.len() >= MIN_PART)
}

/// Whether a part of a compound is long enough to mean something.
pub(super) const fn is_part(part: &str) -> bool {
    part.len() >= MIN_PART
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_told_from_two() {
        for (a, b) in [("schulden", "schuden"), ("eenzaam", "eenzama"), ("zelfmoord", "zelfmoort")]
        {
            assert!(one_apart(a, b), "{a} {b}");
            assert!(one_apart(b, a), "{b} {a}");
        }
        for (a, b) in [("schulden", "schulden"), ("schulden", "scholen"), ("kind", "kinderen")] {
            assert!(!one_apart(a, b), "{a} {b}");
        }
    }

    #[test]
    fn words_that_sound_alike_are_one() {
        let sounds = [("ij".to_string(), "ei".to_string()), ("t".into(), "dt$".into())];
        assert_eq!(sound("beid", &sounds), sound("bijd", &sounds));
        assert_eq!(sound("wordt", &sounds).as_deref(), Some("wort"));
        assert_eq!(sound("alleen", &sounds).as_deref(), Some("alen"));
        assert_eq!(sound("uit", &sounds), None);
    }

    #[test]
    fn a_compound_is_split_with_the_longest_last_part_first() {
        let first = splits("huurachterstand").find(|(_, last)| *last == "achterstand");
        assert_eq!(first, Some(("huur", "achterstand")));
        assert_eq!(without_link("werklozes"), Some("werkloze"));
    }
}
