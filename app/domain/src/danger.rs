//! Signs of danger in what people write.
//!
//! # How it is read
//! Wherever somebody can type freely, the text is held beside lists of words and phrases, one set
//! of lists for each language and always all of them. The lists stand in
//! `lexicon/<language>/danger-*.toml`, written for people who work with people: they can be read,
//! discussed and mended without a programmer. A phrase counts when it stands in the text in full,
//! a pattern such as `{slaat} & {mij}` when its pieces stand near each other in one clause.
//! Capitals, accents, stretched letters, phone spelling and small words in between make no
//! difference. No model guesses: a word list saw it, and nobody is reading along.
//!
//! # What takes a sign away
//! * An idiom ("doodmoe", "ga dood van de stress") is listed as harmless. It covers its own words
//!   and no others: who is dead tired *and* does not want to live any more is seen.
//! * "Geen" or "niet" inside a sign or right before it denies it. A denied wish to die is no sign,
//!   and asks one gentle question: see
//!   [`Understanding::ask_gently`](crate::need::Understanding::ask_gently).
//! * "Vroeger", "in een film", "dat is nu voorbij" take away a sign near them, unless it "still"
//!   goes on. A wish to die is over only when it is told as past *and* as over; then too the gentle
//!   question is asked.
//! * What is listed as firm, because it is now and is us ("slaat mij"), is taken away by a denial
//!   inside it and by nothing else. Another sentence never does it.
//!
//! What is missed is worse than a number shown for nothing. Lists grow by what people wrote; each
//! new phrase comes with a sentence in `cases/understand/`.

use serde::{Deserialize, Serialize};

use crate::{
    codes::coded,
    need::{Lexicons, understand},
};

pub(crate) mod judge;
mod marks;

coded! {
    /// A kind of danger, the most serious first.
    pub enum DangerKind {
        /// Life signs, overdose, chest pain, unresponsive.
        AcuteMedical = "acute_medical",
        /// Suicide, self-harm, passive wish, farewell; also about somebody else.
        Suicide = "suicide",
        /// A child hit, touched, neglected, locked in, run away.
        ChildSafety = "child_safety",
        /// Violence now or ongoing, control, stalking, elder abuse.
        Violence = "violence",
        /// No bed tonight.
        HomelessTonight = "homeless_tonight",
        /// A dated debt threat, no food, psychosis, a missing person with dementia.
        CrisisOther = "crisis_other",
    }
}

/// A sign that was seen, and the words that showed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerSign {
    /// What kind.
    pub kind: DangerKind,
    /// The words that matched, as typed.
    pub because: Vec<String>,
}

/// The signs of danger in a text: each kind once, the most serious first, with all its words.
///
/// Empty when there is none, which never means that somebody is safe. The same on the device, at
/// every keystroke, and on the server at the handover.
pub fn find(text: &str, lexicons: &Lexicons) -> Vec<DangerSign> {
    understand(text, lexicons).danger
}
