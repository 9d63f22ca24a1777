//! What a number, an address or a code looks like. Each function returns the value if it has the
//! shape; the constant beside it says the shape in words for the editor.

use lettre::Address;

/// Shape of a telephone number, in words.
pub(super) const PHONE: &str =
    "a Dutch telephone number such as 045-1234567, 0800-2000, 14 070 or 112";
/// Shape of a mail address, in words.
pub(super) const MAIL: &str = "a mail address such as post@team.example";
/// Shape of a code or slug, in words.
pub(super) const SLUG: &str = "1 to 32 small letters, digits and single hyphens between them";
/// Shape of the code of a wijk, in words.
pub(super) const WIJK_CODE: &str = "a code as CBS writes it: WK and six digits";
/// Shape of a language, in words.
pub(super) const LANGUAGE: &str = "a language of two small letters such as nl";

/// A telephone number as people read it: digits with single spaces or hyphens between them.
pub(super) fn phone(text: &str) -> Option<String> {
    let international = text.strip_prefix('+');
    let body = international.unwrap_or(text);
    let groups_fit =
        body.split([' ', '-']).all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()));
    let digits: String = body.chars().filter(char::is_ascii_digit).collect();
    let length_fits = if international.is_some() {
        (9..=15).contains(&digits.len()) && !digits.starts_with('0')
    } else if digits.starts_with("11") {
        // Emergency and other short numbers: 112, 113.
        digits.len() == 3
    } else if let Some(area) = body.strip_prefix("14 ") {
        // Municipalities: 14 and the area code.
        matches!(area.len(), 3 | 4) && area.starts_with('0')
    } else if ["0800", "0900", "0906", "0909"].iter().any(|prefix| digits.starts_with(prefix)) {
        matches!(digits.len(), 8 | 11)
    } else {
        digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("00")
    };
    (groups_fit && length_fits).then(|| text.to_owned())
}

/// A mail address with a dot in its domain.
pub(super) fn mail(text: &str) -> Option<String> {
    let address: Address = text.parse().ok()?;
    let domain = address.domain();
    (domain.contains('.') && !domain.ends_with('.')).then(|| text.to_owned())
}

/// A code or slug. 32 bytes is the limit of `domain::journey::MAX_SLUG_BYTES`.
pub(super) fn slug(text: &str) -> Option<String> {
    let parts_fit = text.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    });
    (parts_fit && text.len() <= domain::journey::MAX_SLUG_BYTES).then(|| text.to_owned())
}

/// The code of a wijk.
pub(super) fn wijk_code(text: &str) -> Option<String> {
    let digits = text.strip_prefix("WK")?;
    (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

/// A language code.
pub(super) fn language(text: &str) -> Option<String> {
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase())).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_people_dial_is_a_number() {
        for text in [
            "112",
            "113",
            "14 045",
            "14 0900",
            "045-5604004",
            "045-577 88 44",
            "0800-2000",
            "0800-3200032",
            "0900-8844",
            "+31 45 5604004",
            "06-12345678",
        ] {
            assert!(phone(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_number_with_a_digit_too_few_or_too_many_is_none() {
        for text in [
            "",
            "1122",
            "045-560400",
            "045-56040044",
            "0800-200",
            "0800-20000",
            "14 045 4",
            "045 - 5604004",
            "bel ons",
            "0031455604004",
            "5604004",
            "045-5604004 ",
            "+0455604004",
            "045–5604004",
        ] {
            assert!(phone(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_mail_address_has_a_name_and_a_domain_with_a_dot() {
        assert!(mail("post@team.example").is_some());
        for text in
            ["post", "post@team", "@team.example", "post@team.example.", "post team@x.example"]
        {
            assert!(mail(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_slug_is_small_letters_digits_and_hyphens_up_to_32() {
        assert!(slug("buurtteam-08").is_some());
        assert!(slug(&"a".repeat(32)).is_some());
        for text in ["", "Team", "a--b", "-a", "a-", "é", "a b", &"a".repeat(33)] {
            assert!(slug(text).is_none(), "{text}");
        }
    }
}
