//! The journey: everything a resident has told us, on the device or in the sealed cookie.
//!
//! It is small on purpose: at most [`MAX_ENCODED`] bytes, so that it fits a cookie.

use serde::{Deserialize, Serialize};

use crate::{
    area::Place,
    assessment::Answer,
    life_area::LifeArea,
    offer::Slug,
    person::{Perspective, Role, YesNoUnsure},
};

/// Most characters in the need.
pub const MAX_NEED_CHARS: usize = 1_000;
/// Most characters in each of the other free texts.
pub const MAX_TEXT_CHARS: usize = 400;
/// Most bytes (UTF-8) in all free text together.
pub const MAX_TEXT_BYTES: usize = 2_400;
/// Most bytes of an encoded journey, before sealing.
pub const MAX_ENCODED: usize = 3_000;
/// Most offers in a plan.
pub const MAX_CHOSEN_OFFERS: usize = 10;
/// Most bytes in an offer's slug.
pub const MAX_SLUG_BYTES: usize = 32;
/// First byte of the encoding; raised whenever [`Journey`] changes shape.
pub const VERSION: u8 = 1;

/// An area the resident named, with how it goes there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedArea {
    /// Which area.
    pub area: LifeArea,
    /// How it goes; `None` until asked.
    pub answer: Option<Answer>,
}

/// The plan somebody makes: it may serve as the persoonlijk plan of Wmo 2.3.2(2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// What somebody wants to reach.
    pub goal: String,
    /// Offers chosen, by slug, in order of choosing.
    pub offers: Vec<Slug>,
    /// Own steps.
    pub own_steps: String,
    /// Who helps.
    pub helper: String,
}

/// Everything told so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// For whom.
    pub perspective: Perspective,
    /// In what capacity; `None` until asked. [`Role::Own`] when for oneself.
    pub role: Option<Role>,
    /// "Weet de ander dat u dit doet?"
    pub knows: Option<YesNoUnsure>,
    /// "Vindt hij of zij het goed?"
    pub agrees: Option<YesNoUnsure>,
    /// The need in own words.
    pub need: String,
    /// What should be different.
    pub wish: String,
    /// Areas from the words or the tiles.
    pub areas: Vec<NamedArea>,
    /// Whether "is er nog iets anders?" was answered.
    pub asked_for_more: bool,
    /// Areas added at "is er nog iets anders?".
    pub more_areas: Vec<NamedArea>,
    /// Answer to "bent u (is de ander) nu veilig?", asked after an emergency answer.
    pub safe_now: Option<YesNoUnsure>,
    /// Where the person who needs help lives.
    pub place: Place,
    /// The plan.
    pub plan: Plan,
    /// Idempotency key of the handover, made once, so that a double click or a lost answer makes no
    /// second one.
    pub key: Option<[u8; 16]>,
}

impl Journey {
    /// An empty journey.
    pub const fn new(perspective: Perspective) -> Self {
        Self {
            perspective,
            role: match perspective {
                Perspective::Me => Some(Role::Own),
                Perspective::Relative | Perspective::Neighbour => None,
            },
            knows: None,
            agrees: None,
            need: String::new(),
            wish: String::new(),
            areas: Vec::new(),
            asked_for_more: false,
            more_areas: Vec::new(),
            safe_now: None,
            place: Place::NotAsked,
            plan: Plan {
                goal: String::new(),
                offers: Vec::new(),
                own_steps: String::new(),
                helper: String::new(),
            },
            key: None,
        }
    }

    /// The same journey for this person. Who fills it in and what the other said are asked anew
    /// when it is for somebody else than before.
    #[must_use]
    pub fn for_perspective(self, perspective: Perspective) -> Self {
        if self.perspective == perspective {
            return self;
        }
        let Self { role, .. } = Self::new(perspective);
        Self { perspective, role, knows: None, agrees: None, ..self }
    }

    /// Every named area, those of the story first.
    pub fn all_areas(&self) -> impl Iterator<Item = &NamedArea> {
        self.areas.iter().chain(&self.more_areas)
    }

    /// All free text, for the limit and for reading danger.
    pub fn free_texts(&self) -> [&str; 5] {
        [&self.need, &self.wish, &self.plan.goal, &self.plan.own_steps, &self.plan.helper]
    }

    /// Whether texts and plan keep to the limits above. A journey that came through the screens
    /// does; one that was sent from elsewhere may not.
    pub fn is_within_limits(&self) -> bool {
        let [need, others @ ..] = self.free_texts();
        let bytes: usize = self.free_texts().iter().map(|text| text.len()).sum();
        need.chars().count() <= MAX_NEED_CHARS
            && others.iter().all(|text| text.chars().count() <= MAX_TEXT_CHARS)
            && bytes <= MAX_TEXT_BYTES
            && self.plan.offers.len() <= MAX_CHOSEN_OFFERS
    }

    /// The compact form: a version byte and postcard.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(postcard::to_allocvec(self).unwrap_or_default());
        bytes
    }

    /// Reads the compact form; `None` when it is of another version or broken.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        (*version == VERSION && bytes.len() <= MAX_ENCODED)
            .then(|| postcard::from_bytes(rest).ok())?
    }

    /// The compact form as text: base64url without padding.
    pub fn to_text(&self) -> String {
        data_encoding::BASE64URL_NOPAD.encode(&self.encode())
    }

    /// Reads [`Journey::to_text`].
    pub fn from_text(text: &str) -> Option<Self> {
        Self::decode(&data_encoding::BASE64URL_NOPAD.decode(text.trim().as_bytes()).ok()?)
    }
}
