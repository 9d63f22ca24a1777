//! What an editor sees of an entry: who keeps it, where it comes from, when it was last verified.

use std::fmt;

use chrono::{Months, NaiveDate};

use super::problem::Spot;

/// What an entry describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// The municipality as a whole.
    Municipality,
    /// One of its own telephone numbers.
    Phone,
    /// The area of an Expertiseteam.
    Zone,
    /// A stadsdeel.
    Stadsdeel,
    /// A wijk.
    Wijk,
    /// A Buurtteam.
    Team,
    /// Another party that takes handovers.
    Destination,
    /// A number to call.
    Helpline,
    /// Buurtsteun or a general provision.
    Offer,
    /// A municipality around ours.
    Neighbour,
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Municipality => "municipality",
            Self::Phone => "phone",
            Self::Zone => "zone",
            Self::Stadsdeel => "stadsdeel",
            Self::Wijk => "wijk",
            Self::Team => "team",
            Self::Destination => "destination",
            Self::Helpline => "helpline",
            Self::Offer => "offer",
            Self::Neighbour => "neighbour",
        })
    }
}

/// One entry of the content, for editors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it describes.
    pub kind: EntryKind,
    /// Its code or slug; its name where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The telephone number that residents see with it.
    pub phone: Option<String>,
    /// How sure we are: `bron`, `controleren` or `voorbeeld`; only helplines and offers have it.
    pub status: Option<String>,
    /// What every editor must know, such as `voorbeeldindeling`.
    pub label: Option<String>,
    /// The role that keeps it.
    pub owner: String,
    /// Where it comes from.
    pub source: String,
    /// The last day for which the source vouches, or on which an editor checked it.
    pub verified: NaiveDate,
    /// Where it stands.
    pub spot: Spot,
}

impl Entry {
    /// Whether it was verified in the twelve months up to and including `today`. A day in the future
    /// is a mistake and counts as not verified.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        let oldest = today.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN);
        (oldest..=today).contains(&self.verified)
    }
}
