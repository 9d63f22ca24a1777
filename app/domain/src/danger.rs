//! Signs of danger in what people write.

use serde::{Deserialize, Serialize};

use crate::codes::coded;

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
    /// The words that matched, as listed.
    pub because: Vec<String>,
}
