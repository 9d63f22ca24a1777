//! Base64url without padding (RFC 4648, section 5): the form of the journey that fits a cookie and a
//! form field. A crate for it brings more code to the browser than the rest of the journey.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bits of a digit, and of a byte.
const DIGIT: u32 = 6;
const BYTE: u32 = 8;

/// The bytes as text.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut bits, mut count) = (0_u32, 0);
    // Zeros fill up the last digit.
    for byte in bytes.iter().copied().map(Some).chain([None]) {
        if let Some(byte) = byte {
            bits = bits << BYTE | u32::from(byte);
            count += BYTE;
        } else if count > 0 {
            bits <<= DIGIT - count;
            count = DIGIT;
        }
        while count >= DIGIT {
            count -= DIGIT;
            let digit = DIGITS.get((bits >> count & 63) as usize);
            text.extend(digit.map(|digit| char::from(*digit)));
        }
    }
    text
}

/// The bytes of a text; `None` when it is none. Only what [`encode`] writes is read.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes() {
        let value = DIGITS.iter().zip(0..).find(|(known, _)| **known == digit)?.1;
        bits = bits << DIGIT | value;
        count += DIGIT;
        if count >= BYTE {
            count -= BYTE;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    let filled_with_zeros = count < DIGIT && bits & ((1 << count) - 1) == 0;
    filled_with_zeros.then_some(bytes)
}

#[cfg(test)]
mod tests {
    use data_encoding::BASE64URL_NOPAD;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_are_written_as_anybody_writes_them(bytes: Vec<u8>) {
            prop_assert_eq!(encode(&bytes), BASE64URL_NOPAD.encode(&bytes));
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn a_text_is_read_as_anybody_reads_it(text in "[A-Za-d0-3_+=é-]{0,9}") {
            prop_assert_eq!(decode(&text), BASE64URL_NOPAD.decode(text.as_bytes()).ok());
        }
    }
}
