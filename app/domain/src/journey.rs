//! The journey: everything a resident has told us, on the device or in the sealed cookie.
//!
//! It is small on purpose: at most [`MAX_ENCODED`] bytes, so that it fits a cookie.

use serde::{Deserialize, Serialize};

use crate::{
    area::Place,
    assessment::{
        Answer,
        people::{MAX_PEOPLE, Person},
        told::Told,
    },
    base64,
    help::Hidden,
    life_area::LifeArea,
    offer::Slug,
    person::{Perspective, Role, YesNoUnsure},
    wire::{self, read_fields},
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
pub const VERSION: u8 = 3;

/// An area the resident named, with how it goes there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedArea {
    /// Which area.
    pub area: LifeArea,
    /// How it goes; `None` until asked.
    pub answer: Option<Answer>,
}

read_fields!(NamedArea { area, answer });

/// Whether somebody is safe in an area that is an emergency; `None` when the question was skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeIn {
    /// Which area.
    pub area: LifeArea,
    /// Whether they are safe.
    pub answer: Option<YesNoUnsure>,
}

read_fields!(SafeIn { area, answer });

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

read_fields!(Plan { goal, offers, own_steps, helper });

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
    /// Whether the person is safe, for each area that is an emergency; see [`Self::safe_now`].
    #[serde(default)]
    pub safe: Vec<SafeIn>,
    /// Answers to the follow-ups.
    #[serde(default)]
    pub answers: Vec<Told>,
    /// The people around. Their initials stay on the device: see [`crate::handover::keep`].
    #[serde(default)]
    pub people: Vec<Person>,
    /// "Wat kunt u zelf?"
    #[serde(default)]
    pub own_strength: String,
    /// How it went the time before, for "nu / vorige keer". Stays on the device.
    #[serde(default)]
    pub previous: Vec<NamedArea>,
    /// The help beside the text that was put away.
    #[serde(default)]
    pub hidden_help: Hidden,
    /// Where the person who needs help lives.
    pub place: Place,
    /// The plan.
    pub plan: Plan,
    /// Idempotency key of the handover, made once, so that a double click or a lost answer makes no
    /// second one.
    pub key: Option<[u8; 16]>,
}

read_fields!(Journey {
    perspective,
    role,
    knows,
    agrees,
    need,
    wish,
    areas,
    asked_for_more,
    more_areas,
    safe,
    answers,
    people,
    own_strength,
    previous,
    hidden_help,
    place,
    plan,
    key,
});

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
            safe: Vec::new(),
            answers: Vec::new(),
            people: Vec::new(),
            own_strength: String::new(),
            previous: Vec::new(),
            hidden_help: Hidden::NOTHING,
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
    pub fn free_texts(&self) -> [&str; 6] {
        let plan = &self.plan;
        [&self.need, &self.wish, &self.own_strength, &plan.goal, &plan.own_steps, &plan.helper]
    }

    /// Bytes of everything typed, for the limit: free text and initials.
    pub fn typed_bytes(&self) -> usize {
        let texts = self.free_texts().into_iter();
        let initials = self.people.iter().map(|person| person.initials.as_str());
        texts.chain(initials).map(str::len).sum()
    }

    /// "Bent u (is de ander) nu veilig?": the worst of all areas that are an emergency, and not
    /// known while one of them was not answered.
    pub fn safe_now(&self) -> Option<YesNoUnsure> {
        let answers = || self.emergencies().map(|area| self.is_safe_in(area));
        let any = |wanted| answers().any(|answer| answer == wanted);
        [Some(YesNoUnsure::No), Some(YesNoUnsure::Unsure), None, Some(YesNoUnsure::Yes)]
            .into_iter()
            .find(|answer| any(*answer))
            .flatten()
    }

    /// Whether the person is safe in this area; `None` when that was not asked or skipped.
    pub fn is_safe_in(&self, area: LifeArea) -> Option<YesNoUnsure> {
        self.safe.iter().find(|safe| safe.area == area).and_then(|safe| safe.answer)
    }

    /// The areas answered "het is nu een noodsituatie".
    pub fn emergencies(&self) -> impl Iterator<Item = LifeArea> {
        let named = self.all_areas().filter(|named| named.answer == Some(Answer::Emergency));
        named.map(|named| named.area)
    }

    /// Whether texts and plan keep to the limits above. A journey that came through the screens
    /// does; one that was sent from elsewhere may not.
    pub fn is_within_limits(&self) -> bool {
        let [need, others @ ..] = self.free_texts();
        need.chars().count() <= MAX_NEED_CHARS
            && others.iter().all(|text| text.chars().count() <= MAX_TEXT_CHARS)
            && self.typed_bytes() <= MAX_TEXT_BYTES
            && self.people.len() <= MAX_PEOPLE
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
        (*version == VERSION && bytes.len() <= MAX_ENCODED).then(|| wire::decode(rest))?
    }

    /// The compact form as text: base64url without padding.
    pub fn to_text(&self) -> String {
        base64::encode(&self.encode())
    }

    /// Reads [`Journey::to_text`].
    pub fn from_text(text: &str) -> Option<Self> {
        Self::decode(&base64::decode(text.trim())?)
    }
}
