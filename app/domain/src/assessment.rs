//! The self-assessment: "voorbereiding op het gesprek". Own wording, no score, no level number.

use crate::codes::coded;

coded! {
    /// How it goes in one area of life.
    pub enum Answer {
        /// Gaat goed.
        Good = "good",
        /// Gaat, met kleine zorgen.
        SmallWorries = "small_worries",
        /// Lukt niet goed.
        Hard = "hard",
        /// Lukt bijna niet.
        Barely = "barely",
        /// Het is nu een noodsituatie.
        Emergency = "emergency",
        /// Wil ik niet zeggen.
        RatherNot = "rather_not",
    }
}
