//! Small letters, for the scripts whose capitals people here write.
//!
//! The tables of the standard library for every script there is are fifteen kilobytes in the
//! browser. Latin letters with all accents of Europe, Greek and Cyrillic need none.

/// The small letter of a capital; every other character is itself.
pub const fn small(c: char) -> char {
    let code = c as u32;
    let small = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            code + 32
        }
        'Ѐ'..='Џ' => code + 80,
        'Ά' => return 'ά',
        'Έ'..='Ί' => code + 37,
        'Ό' => return 'ό',
        'Ύ' | 'Ώ' => code + 63,
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'ẞ' => return 'ß',
        // Here a capital and its small letter stand side by side.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' | 'Ґ'..='ґ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỹ' => {
            code | 1
        }
        'Ĺ'..='ň' | 'Ź'..='ž' => code + code % 2,
        _ => return c,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => c,
    }
}

/// A text in small letters.
pub fn in_small_letters(text: &str) -> String {
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        let latin = ('\u{0}'..='\u{17f}').chain('Ș'..='ț').chain('Ḁ'..='ỹ');
        let greek_and_cyrillic = ('Ά'..='ώ').chain('Ѐ'..='џ').chain('Ґ'..='ґ');
        for c in latin.chain(greek_and_cyrillic) {
            if c != 'İ' {
                assert_eq!(small(c).to_string(), c.to_lowercase().to_string(), "{c:?}");
            }
        }
    }

    #[test]
    fn other_characters_stay_as_they_are() {
        assert_eq!(in_small_letters("ÉÉN Straat 2, ΑΘΗΝΑ, 通り!"), "één straat 2, αθηνα, 通り!");
        assert_eq!(in_small_letters("İ"), "i");
    }
}
