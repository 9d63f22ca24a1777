//! The self-assessment: "voorbereiding op het gesprek". Own wording, no score, no level number.
//!
//! # How it goes
//! First how it goes in each area; then, for the areas where it does not go well, a few short
//! questions that each decide something; then the people around and what somebody can do. Which
//! question comes when is [`path`]; what is asked in which area is [`question`]; what an answer
//! means is [`option`]; what all answers together come to is [`told`].
//!
//! The areas are those of DOMAIN §5; the instrument professionals use for them is not used here:
//! no words of it, no scale, no total.
//!
//! # For who builds on it
//! [`crate::screen::assessment`] puts the questions on screens and reads the forms. [`result`] is
//! what the last page shows and [`picture`] the lines of its drawing; both are data.

pub mod option;
pub mod path;
pub mod people;
pub mod picture;
pub mod question;
pub mod result;
pub mod told;

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

impl Answer {
    /// Whether it does not go well: only then something more is asked. Who would rather not say is
    /// left in peace.
    pub const fn is_hard(self) -> bool {
        matches!(self, Self::Hard | Self::Barely | Self::Emergency)
    }
}
