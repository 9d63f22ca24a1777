//! Contact details, parsed once at the edge.

use serde::{Deserialize, Serialize};

/// A telephone number of a person, as typed, with 10 digits (Dutch) or 8 to 15 after a `+` (E.164).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Reads `06 12345678`, `045-560 40 04` or `+49 241 123456`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let shape = text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '+' | '.'));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let international = text.starts_with('+') || digits.starts_with("00");
        let plus_elsewhere = text.chars().skip(1).any(|c| c == '+');
        let length_fits = if international {
            (8..=17).contains(&digits.len())
        } else {
            digits.len() == 10 && digits.starts_with('0')
        };
        (shape && length_fits && !plus_elsewhere).then(|| Self(text.to_owned()))
    }

    /// The number as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A mail address: one `@`, something before it, a dotted domain after it, at most 254 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// Reads an address; surrounding spaces are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.split_once('@')?;
        let plain = |part: &str| {
            part.split('.').all(|between| !between.is_empty())
                && part.chars().all(may_stand_in_an_address)
        };
        let labels_fit = domain.contains('.')
            && domain.split('.').all(|label| !label.starts_with('-') && !label.ends_with('-'));
        (text.len() <= 254 && plain(local) && plain(domain) && labels_fit)
            .then(|| Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// No space, no control character, nothing that means something in a mail's header.
fn may_stand_in_an_address(c: char) -> bool {
    let special =
        matches!(c, '@' | '<' | '>' | '(' | ')' | ',' | ';' | ':' | '\\' | '"' | '[' | ']');
    !(special || c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::{Email, Phone};

    #[test]
    fn numbers_people_type_are_read() {
        for text in [
            "06 12345678",
            "0612345678",
            "045-560 40 04",
            "+31 6 1234 5678",
            "0049 241 12345",
            " 06-12345678 ",
        ] {
            assert!(Phone::parse(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "112",
            "06 1234567",
            "bel mij",
            "06+12345678",
            "06 12345678 na zes uur",
            "1234567890",
        ] {
            assert!(Phone::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn addresses_are_checked_for_shape_only() {
        for text in ["a@b.nl", "jan.de-vries+hulp@voor-beeld.example", " a@b.nl "] {
            assert!(Email::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "a",
            "a@b",
            "a@@b.nl",
            "a b@c.nl",
            "a@b.nl\nBcc: c@d.nl",
            "a@-b.nl",
            ".a@b.nl",
            "a@b..nl",
        ] {
            assert!(Email::parse(text).is_none(), "{text}");
        }
    }
}
