//! Keys, sealing and codes. The only place with randomness and cryptography.
//!
//! One key file outside the database, 32 random bytes in hexadecimal on a line; further lines are
//! older keys, which still open but never seal. Every use has a key of its own, derived from it.

use std::{fmt, fs, io::Write as _, path::Path};

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, Mac};
use sha2::{Digest as _, Sha256};

/// What a sealed thing is for: one purpose never opens what another sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The cookie with the journey.
    JourneyCookie,
    /// The cookie of the receipt, 15 minutes.
    ReceiptCookie,
    /// What is stored of a handover.
    Record,
    /// The code on a receipt.
    ReceiptCode,
    /// The one-time link of a sign-in.
    SignIn,
    /// The token in a desk form.
    DeskForm,
    /// Counting requests without keeping addresses.
    Throttle,
}

impl Purpose {
    const fn label(self) -> &'static str {
        match self {
            Self::JourneyCookie => "journey cookie",
            Self::ReceiptCookie => "receipt cookie",
            Self::Record => "record",
            Self::ReceiptCode => "receipt code",
            Self::SignIn => "sign-in",
            Self::DeskForm => "desk form",
            Self::Throttle => "throttle",
        }
    }
}

/// Why a key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// Reading or writing failed.
    #[error("key file {0}: {1}")]
    File(String, std::io::Error),
    /// A line is no key.
    #[error("key file {file}, line {line}: expected 64 hexadecimal digits")]
    Malformed {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// No key in it.
    #[error("key file {0}: expected at least one line of 64 hexadecimal digits")]
    Empty(String),
}

type Key = [u8; 32];

/// The keys of this portal.
#[derive(Clone)]
pub struct Keys {
    current: Key,
    older: Vec<Key>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({} older)", self.older.len())
    }
}

impl Keys {
    /// Keys for tests: a known current key.
    pub const fn from_bytes(current: [u8; 32]) -> Self {
        Self { current, older: Vec::new() }
    }

    /// Reads the key file; makes one with mode 0600 when it does not exist and `create` is given.
    ///
    /// # Errors
    /// [`KeyError`] names the file, the line and what was expected.
    pub fn load(path: &Path, create: bool) -> Result<Self, KeyError> {
        let name = path.display().to_string();
        if create && !path.exists() {
            write_new(path).map_err(|error| KeyError::File(name.clone(), error))?;
        }
        let text = fs::read_to_string(path).map_err(|error| KeyError::File(name.clone(), error))?;
        let mut keys = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = HEXLOWER_PERMISSIVE.decode(line.as_bytes()).ok();
            let key = key.and_then(|bytes| Key::try_from(bytes).ok());
            keys.push(key.ok_or(KeyError::Malformed { file: name.clone(), line: index + 1 })?);
        }
        match keys.split_first() {
            Some((current, older)) => Ok(Self { current: *current, older: older.to_vec() }),
            None => Err(KeyError::Empty(name)),
        }
    }

    fn derive(master: &Key, purpose: Purpose) -> Key {
        mac(master, &[b"voor elkaar: ", purpose.label().as_bytes()])
    }

    /// Seals bytes. `about` is bound to them: only the same value opens them again.
    pub fn seal(&self, purpose: Purpose, about: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; 24] = random();
        let cipher = XChaCha20Poly1305::new(&Self::derive(&self.current, purpose).into());
        let payload = Payload { msg: plain, aad: about };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what [`Self::seal`] made, with the current or an older key.
    pub fn open(&self, purpose: Purpose, about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, msg) = sealed.split_first_chunk::<24>()?;
        std::iter::once(&self.current).chain(&self.older).find_map(|master| {
            let cipher = XChaCha20Poly1305::new(&Self::derive(master, purpose).into());
            cipher.decrypt(&XNonce::from(*nonce), Payload { msg, aad: about }).ok()
        })
    }

    /// A keyed hash for a purpose.
    pub fn keyed_hash(&self, purpose: Purpose, data: &[u8]) -> [u8; 32] {
        mac(&Self::derive(&self.current, purpose), &[data])
    }

    /// The receipt code of an idempotency key: 100 bits, the same for every repeat.
    pub fn receipt_code(&self, key: &[u8; 16]) -> ReceiptCode {
        let hash = self.keyed_hash(Purpose::ReceiptCode, key);
        ReceiptCode(code_text(&hash))
    }

    /// A token of 256 bits for an identifier, and nothing stored but its hash.
    pub fn sign_in_token(&self, id: &[u8]) -> String {
        BASE64URL_NOPAD.encode(&self.keyed_hash(Purpose::SignIn, id))
    }
}

fn write_new(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let key: Key = random();
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    writeln!(file, "{}", HEXLOWER_PERMISSIVE.encode(&key))?;
    file.sync_all()
}

fn mac(key: &Key, parts: &[&[u8]]) -> Key {
    // HMAC pads a key to the block of its hash with zeros; doing so here leaves nothing to fail.
    let mut block = [0; 64];
    for (padded, byte) in block.iter_mut().zip(key) {
        *padded = *byte;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The hash that is stored of a code, a token or a body.
pub fn hash(data: &[u8]) -> [u8; 32] {
    Sha256::digest(data).into()
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::disallowed_methods, reason = "this is the one place for randomness")]
    rand::Rng::fill_bytes(&mut rand::rng(), &mut bytes);
    bytes
}

/// A random token of 256 bits, as text.
pub fn random_token() -> String {
    BASE64URL_NOPAD.encode(&random::<32>())
}

/// Letters and digits that cannot be confused: no 0 and O, no 1 and I.
const CODE_ALPHABET: &str = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Characters in a code: 20 of 5 bits are 100 bits.
const CODE_LENGTH: usize = 20;

/// The code on a receipt: opens the status, and withdraws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptCode(String);

impl ReceiptCode {
    /// Reads a code as people type it: any case, with or without spaces and hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let code: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let fits = code.len() == CODE_LENGTH && code.chars().all(|c| CODE_ALPHABET.contains(c));
        fits.then_some(Self(code))
    }

    /// In groups of four, for reading.
    pub fn grouped(&self) -> String {
        let groups: Vec<String> = self
            .0
            .as_bytes()
            .chunks(4)
            .map(|group| String::from_utf8_lossy(group).into_owned())
            .collect();
        groups.join("-")
    }

    /// What is stored of it.
    pub fn hash(&self) -> [u8; 32] {
        hash(self.0.as_bytes())
    }
}

/// Text of a hash: its first hundred bits, five at a time.
fn code_text(hash: &Key) -> String {
    let [front, ..] = hash.as_chunks::<16>().0 else {
        return String::new();
    };
    let bits = u128::from_be_bytes(*front);
    (1..=CODE_LENGTH)
        .filter_map(|place| {
            let index = usize::try_from((bits >> (128 - 5 * place)) & 31).ok()?;
            CODE_ALPHABET.as_bytes().get(index).copied().map(char::from)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        Keys::from_bytes([7; 32])
    }

    #[test]
    fn the_same_key_gives_the_same_code_and_another_gives_another() {
        let code = keys().receipt_code(&[1; 16]);
        assert_eq!(code, keys().receipt_code(&[1; 16]));
        assert_ne!(code, keys().receipt_code(&[2; 16]));
        assert_ne!(code, Keys::from_bytes([8; 32]).receipt_code(&[1; 16]));
    }

    #[test]
    fn a_code_has_a_hundred_bits_of_signs_that_cannot_be_confused() {
        assert_eq!(CODE_ALPHABET.len(), 32);
        assert!(!CODE_ALPHABET.contains(['0', 'O', '1', 'I']));
        for key in 0..=u8::MAX {
            let code = keys().receipt_code(&[key; 16]);
            assert_eq!(code.0.len(), CODE_LENGTH);
            assert_eq!(code.grouped().len(), CODE_LENGTH + CODE_LENGTH / 4 - 1);
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = keys().receipt_code(&[3; 16]);
        let typed = code.grouped().to_lowercase().replace('-', " - ");
        assert_eq!(ReceiptCode::parse(&typed), Some(code));
        assert_eq!(ReceiptCode::parse("ABCD"), None);
        assert_eq!(ReceiptCode::parse(&"0".repeat(CODE_LENGTH)), None);
    }

    #[test]
    fn what_is_sealed_opens_only_for_its_purpose_and_subject() {
        let keys = keys();
        let sealed = keys.seal(Purpose::Record, b"a", b"inhoud");
        assert_eq!(keys.open(Purpose::Record, b"a", &sealed).as_deref(), Some(&b"inhoud"[..]));
        assert_eq!(keys.open(Purpose::Record, b"b", &sealed), None);
        assert_eq!(keys.open(Purpose::JourneyCookie, b"a", &sealed), None);
        assert_eq!(Keys::from_bytes([8; 32]).open(Purpose::Record, b"a", &sealed), None);
        let changed: Vec<u8> = sealed.iter().map(|byte| byte ^ 1).collect();
        assert_eq!(keys.open(Purpose::Record, b"a", &changed), None);
        assert_eq!(keys.open(Purpose::Record, b"a", b"kort"), None);
    }

    #[test]
    fn an_older_key_still_opens_and_a_key_file_says_where_it_is_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let first = Keys::load(&path, true).unwrap();
        let sealed = first.seal(Purpose::Record, b"", b"oud");
        let old = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("# nieuw\n{}\n{old}", "ab".repeat(32))).unwrap();
        let both = Keys::load(&path, false).unwrap();
        assert_eq!(both.open(Purpose::Record, b"", &sealed).as_deref(), Some(&b"oud"[..]));
        fs::write(&path, "\nkort\n").unwrap();
        let problem = Keys::load(&path, false).unwrap_err().to_string();
        assert!(problem.ends_with("line 2: expected 64 hexadecimal digits"), "{problem}");
    }
}
