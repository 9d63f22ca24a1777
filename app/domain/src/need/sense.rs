//! What the entries of the word lists mean.

use serde::{Deserialize, Serialize};

use super::WgsThreat;
use crate::{
    danger::DangerKind,
    life_area::LifeArea,
    wire::{Read, Reader},
};

/// How much a form says about an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Weight {
    /// This is what it is about.
    Strong,
    /// Points there.
    Clear,
    /// Points there only beside another word, or when nothing else was found.
    Hint,
}

impl Weight {
    /// Above 0 and below 1, so that several together never reach more than 1.
    pub(crate) const fn value(self) -> f32 {
        match self {
            Self::Strong => 0.9,
            Self::Clear => 0.6,
            Self::Hint => 0.3,
        }
    }
}

/// What else a form of an area tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Note {
    /// It names a provision under the Wmo.
    Provision,
    /// It says that somebody cares for another.
    Carer,
}

/// Whether words beside a sign can take it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Firmness {
    /// A sentence that says it happens ("slaat mij"): only a denial inside it takes it away.
    Firm,
    /// A name for it or a past tense ("mishandeling", "sloeg mij"): it can be denied, over or told.
    Deniable,
}

/// How far a threat under the debt law has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// It threatens; a date beside it makes it urgent.
    Threatens,
    /// It has happened, or the phrase itself holds the date.
    Done,
}

/// What the entries of one list mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sense {
    /// Points to an area of life.
    Area { area: LifeArea, weight: Weight, note: Option<Note> },
    /// A sign of danger, and the areas it belongs to; `narrows` where it may hide a more serious
    /// one inside it.
    Danger { kind: DangerKind, firmness: Firmness, narrows: bool, areas: Vec<LifeArea> },
    /// A threat for which the debt law sets a term.
    Threat { threat: WgsThreat, stage: Stage, areas: Vec<LifeArea> },
    /// Sounds like danger and is none; hides what stands inside it.
    Harmless,
    /// Danger that is denied in so many words: asks one gentle question.
    Gentle { kind: DangerKind, areas: Vec<LifeArea> },
    /// Says that danger of these kinds is over ("dat is nu voorbij", "kan bij mijn zus slapen").
    Over { kinds: Vec<DangerKind> },
    /// Says that something was long ago.
    Past,
    /// Says that it goes on, or again.
    Still,
    /// Says that it is now, or was just now.
    Recent,
    /// A date, a day or a term.
    Date,
    /// Says that it is told and not lived: a film, the news, a dream.
    Fiction,
    /// Holds a negator that denies nothing: "niet alleen".
    NoDenial,
    /// Says that it is about somebody else.
    Other,
    /// Makes the number beside it an age.
    Age,
    /// A piece of longer patterns; means nothing by itself.
    Piece,
}

impl Read for Sense {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => {
                let area = Read::read(from);
                let weights = [Weight::Strong, Weight::Clear, Weight::Hint];
                let weight = from.one_of(&weights, Weight::Hint);
                let has_note = bool::read(from);
                let note = |from: &mut Reader<'_>| {
                    from.one_of(&[Note::Provision, Note::Carer], Note::Carer)
                };
                Self::Area { area, weight, note: has_note.then(|| note(from)) }
            }
            1 => {
                let kind = Read::read(from);
                let firmness = from.one_of(&[Firmness::Firm, Firmness::Deniable], Firmness::Firm);
                Self::Danger { kind, firmness, narrows: Read::read(from), areas: Read::read(from) }
            }
            2 => {
                let threat = Read::read(from);
                let stage = from.one_of(&[Stage::Threatens, Stage::Done], Stage::Done);
                Self::Threat { threat, stage, areas: Read::read(from) }
            }
            3 => Self::Harmless,
            4 => Self::Gentle { kind: Read::read(from), areas: Read::read(from) },
            5 => Self::Over { kinds: Read::read(from) },
            6 => Self::Past,
            7 => Self::Still,
            8 => Self::Recent,
            9 => Self::Date,
            10 => Self::Fiction,
            11 => Self::NoDenial,
            12 => Self::Other,
            13 => Self::Age,
            14 => Self::Piece,
            _ => {
                from.give_up();
                Self::Piece
            }
        }
    }
}

impl Sense {
    /// Whether entries of this list stand in the layer of danger, where only that layer hides.
    pub(crate) const fn about_danger(&self) -> bool {
        matches!(self, Self::Danger { .. } | Self::Threat { .. } | Self::Gentle { .. })
    }

    /// The kind of danger it is a sign of.
    pub(crate) const fn danger(&self) -> Option<DangerKind> {
        match self {
            Self::Danger { kind, .. } => Some(*kind),
            Self::Threat { .. } => Some(DangerKind::CrisisOther),
            _ => None,
        }
    }
}

/// What a single word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Part(pub(super) u8);

impl Part {
    /// May stand inside a phrase without breaking it ("wil *echt* niet").
    pub(super) const FILLER: u8 = 1;
    /// Takes away what it stands right before ("geen", "not").
    pub(super) const NEGATOR: u8 = 2;
    /// Begins a new clause ("maar", "but").
    pub(super) const CLAUSE: u8 = 4;
    /// A small word by which the language is known.
    pub(super) const COMMON: u8 = 8;

    /// Whether the word does this.
    pub(super) const fn is(self, part: u8) -> bool {
        self.0 & part != 0
    }
}
