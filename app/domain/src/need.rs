//! Own words to life areas, with reasons.

use serde::{Deserialize, Serialize};

use crate::{danger::DangerSign, life_area::LifeArea};

/// An area that the words point to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AreaFound {
    /// Which area.
    pub area: LifeArea,
    /// How strongly, above 0 and at most 1.
    pub weight: f32,
    /// The words that matched, as listed.
    pub because: Vec<String>,
}

/// A threat for which the debt law sets a term of three working days (Wgs article 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WgsThreat {
    /// Eviction.
    Eviction,
    /// Gas, electricity, heat or water cut off.
    Utilities,
    /// Loss of health insurance.
    HealthInsurance,
}

/// What the portal made of somebody's own words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Understanding {
    /// Areas, the strongest first.
    pub areas: Vec<AreaFound>,
    /// Every kind of danger found, the most serious first; empty when there is none.
    pub danger: Vec<DangerSign>,
    /// Whether a threat under the debt law was named.
    pub wgs_threat: Option<WgsThreat>,
    /// Whether a provision under the Wmo was named, such as a stairlift or household help.
    pub wmo_provision: bool,
    /// Whether somebody seems to care for another.
    pub carer: bool,
}
