//! The order of help: first yourself, then people around you, then the neighbourhood, and so on.
//!
//! Source: the founding brochure (2015) gives own strength → network → general provisions →
//! individual; cutting it into six rungs is ours. The ladder is offered, never a condition
//! (Wmo 2015 article 2.3.2(1)), and danger skips it.

use crate::codes::coded;

coded! {
    /// A rung, the lightest first.
    pub enum Rung {
        /// What you can do yourself.
        OwnStrength = "eigen-kracht",
        /// Family, friends, neighbours.
        OwnNetwork = "eigen-netwerk",
        /// What people in the neighbourhood do for each other.
        Buurtsteun = "buurtsteun",
        /// Help anyone can walk into without an investigation.
        GeneralProvision = "algemene-voorziening",
        /// A counter for a single, simple question.
        Counter = "loket",
        /// The Sociaal Buurtteam.
        Team = "buurtteam",
    }
}
