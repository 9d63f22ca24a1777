//! Numbers that look like a burgerservicenummer: the portal never needs one, so it warns.

/// Digits in a burgerservicenummer.
const LENGTH: usize = 9;

/// Whether a text holds nine digits in a row (spaces and dots may stand between them) that pass the
/// test of eleven, as every burgerservicenummer does: nine times the first digit, eight times the
/// second, and so on, minus the last, is a multiple of eleven.
pub fn looks_like_bsn(text: &str) -> bool {
    let mut run: Vec<i32> = Vec::new();
    let mut found = false;
    for c in text.chars().chain([';']) {
        if let Some(digit) = c.to_digit(10) {
            run.push(i32::try_from(digit).unwrap_or(0));
        } else if c != ' ' && c != '.' {
            found |= passes(&run);
            run.clear();
        }
    }
    found
}

fn passes(digits: &[i32]) -> bool {
    let Some((last, front)) = digits.split_last().filter(|_| digits.len() == LENGTH) else {
        return false;
    };
    let sum: i32 = front.iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    sum > 0 && (sum - last) % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::looks_like_bsn;

    #[test]
    fn a_number_that_passes_the_test_of_eleven_is_seen() {
        // Numbers from the range that is kept free for tests.
        for text in ["999990019", "mijn bsn is 999990019.", "9999 90 019", "bsn:999.990.019, graag"]
        {
            assert!(looks_like_bsn(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_amounts_and_other_numbers_are_not() {
        for text in [
            "",
            "06 12345678",
            "0612345678",
            "000000000",
            "999990018",
            "1234567890123",
            "€ 1.200",
            "6411 AB",
        ] {
            assert!(!looks_like_bsn(text), "{text}");
        }
    }
}
