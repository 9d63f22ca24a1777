//! Buurtsteun and other help one can walk into, as content describes it.

use serde::{Deserialize, Serialize};

use crate::{
    area::WijkCode,
    codes::coded,
    ladder::Rung,
    life_area::LifeArea,
    wire::{Read, Reader, read_fields},
};

coded! {
    /// How sure we are that an offer exists as described.
    pub enum OfferStatus {
        /// Named by a public source; see `source_year`.
        Sourced = "bron",
        /// Made up to show how the portal works.
        Example = "voorbeeld",
    }
}

/// Who may use an offer, by place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// People in these wijken.
    Wijken(Vec<WijkCode>),
    /// Everybody in the municipality.
    Municipality,
    /// The wider region.
    Region,
}

impl Read for Reach {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Wijken(Read::read(from)),
            1 => Self::Municipality,
            2 => Self::Region,
            _ => {
                from.give_up();
                Self::Region
            }
        }
    }
}

/// Identifies an offer: lower-case letters, digits and hyphens, at most 32 bytes.
pub type Slug = String;

/// One offer, in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Stable identifier.
    pub slug: Slug,
    /// Proper name.
    pub name: String,
    /// What it is, in one or two plain sentences.
    pub summary: String,
    /// When and how to get there, in plain words; empty when unknown.
    pub when: String,
    /// Life areas it helps with.
    pub areas: Vec<LifeArea>,
    /// Its place on the ladder.
    pub rung: Rung,
    /// Who may use it.
    pub reach: Reach,
    /// The wijk it is in, if it has a place.
    pub wijk: Option<WijkCode>,
    /// Telephone number as people dial it.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Whether it is real.
    pub status: OfferStatus,
    /// Where we know it from.
    pub source: String,
    /// The year of the source; `None` is "jaar onbekend".
    pub source_year: Option<u16>,
}

read_fields!(Offer {
    slug,
    name,
    summary,
    when,
    areas,
    rung,
    reach,
    wijk,
    phone,
    email,
    status,
    source,
    source_year,
});
