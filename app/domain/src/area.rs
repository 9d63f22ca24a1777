//! Where somebody lives: postcode, wijk, and what we do when we do not know.

use serde::{Deserialize, Serialize};

use crate::wire::{Read, Reader, read_fields};

/// The four digits of a Dutch postcode, 1000 to 9999. Letters are read and dropped: they are not needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Postcode(u16);

read_fields!(Postcode(..));

impl Postcode {
    /// Reads `6411`, `6411 AB` or `6411ab`.
    pub fn parse(text: &str) -> Option<Self> {
        let compact: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (digits, letters) = compact.split_at_checked(4)?;
        let letters_fit = letters.is_empty()
            || (letters.len() == 2 && letters.iter().all(char::is_ascii_alphabetic));
        let number: String = digits.iter().collect();
        if !letters_fit || !number.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Self::from_number(number.parse().ok()?)
    }

    /// The postcode with this number, if it is in 1000..=9999.
    pub fn from_number(number: u16) -> Option<Self> {
        (1000..=9999).contains(&number).then_some(Self(number))
    }

    /// The four digits as a number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl core::fmt::Display for Postcode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// Code of a wijk as CBS writes it, such as `WK091733`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WijkCode(pub String);

read_fields!(WijkCode(..));

/// A wijk: the smallest place that decides which team helps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wijk {
    /// CBS code.
    pub code: WijkCode,
    /// Name as CBS writes it.
    pub name: String,
    /// Stadsdeel it lies in.
    pub stadsdeel: String,
    /// Buurten in it, by name.
    pub buurten: Vec<String>,
    /// Names people use for it that are no official name.
    pub popular_names: Vec<String>,
    /// Four-digit postcodes, the one with most people first.
    pub postcodes: Vec<Postcode>,
    /// Centre: longitude and latitude in degrees (WGS84).
    pub centre: (f64, f64),
}

read_fields!(Wijk { code, name, stadsdeel, buurten, popular_names, postcodes, centre });

/// What we know of the place of the person who needs help.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Place {
    /// Not asked yet.
    #[default]
    NotAsked,
    /// "Weet ik niet."
    Unknown,
    /// "Liever niet."
    RatherNot,
    /// A postcode in several wijken; which one is not known (yet).
    SomewhereIn(Postcode),
    /// In this wijk.
    In(WijkCode),
    /// A postcode in none of our wijken.
    Outside(Postcode),
}

impl Read for Place {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::NotAsked,
            1 => Self::Unknown,
            2 => Self::RatherNot,
            3 => Self::SomewhereIn(Read::read(from)),
            4 => Self::In(Read::read(from)),
            5 => Self::Outside(Read::read(from)),
            _ => {
                from.give_up();
                Self::NotAsked
            }
        }
    }
}
