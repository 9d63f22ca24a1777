//! Which party takes a handover, and why. First rule that fits; every rule has a reason that the
//! resident sees.

use serde::{Deserialize, Serialize};

use crate::codes::coded;

/// Stable identifier of a destination, such as `buurtteam-08` or `stand-by`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DestinationCode(pub String);

coded! {
    /// What kind of party a destination is.
    pub enum DestinationKind {
        /// One of the Sociale Buurtteams.
        Buurtteam = "buurtteam",
        /// The counter for Wmo questions.
        WmoCounter = "wmo-loket",
        /// The gate for work and income.
        WorkAndIncome = "werk-en-inkomen",
        /// Team Opvang en Beschermd Wonen.
        Tobw = "tobw",
        /// The central desk.
        StandBy = "stand-by",
    }
}
