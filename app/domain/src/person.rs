//! Who fills it in, for whom, and whether the other person agrees.
//!
//! Source: Wmo 2015 articles 1.1.1(2) and 2.3.2(1); the privacy rule that nobody is handed over
//! without knowing it, unless there is danger.

mod consent;

pub use consent::{Consent, ConsentReason, consent_of, may_hand_over};

use crate::{codes::coded, life_area::LifeArea};

coded! {
    /// For whom the portal speaks: it changes the words on every page (`?voor=`).
    pub enum Perspective {
        /// For oneself.
        Me = "mij",
        /// For a relative or somebody dear.
        Relative = "naaste",
        /// For somebody in the neighbourhood.
        Neighbour = "buurtgenoot",
    }
}

coded! {
    /// In what capacity somebody fills it in for another.
    pub enum Role {
        /// For oneself; no other person is involved.
        Own = "own",
        /// Parent of a child that is not of age: legal representative.
        ParentOfChild = "parent_of_child",
        /// Curator: legal representative for everything.
        Curator = "curator",
        /// Mentor: legal representative for care.
        Mentor = "mentor",
        /// Bewindvoerder: legal representative for money only.
        Administrator = "administrator",
        /// Somebody with a written authorisation.
        Authorised = "authorised",
        /// Partner or family acting as representative (Wmo 1.1.1(2)).
        FamilyRepresentative = "family_representative",
        /// Mantelzorger without representation.
        Carer = "carer",
        /// Volunteer at the contactpunt.
        Volunteer = "volunteer",
        /// Professional: general practitioner, school, housing association.
        Professional = "professional",
        /// A worried neighbour.
        WorriedNeighbour = "worried_neighbour",
    }
}

coded! {
    /// Yes, no, or: I cannot say.
    pub enum YesNoUnsure {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Cannot or will not say.
        Unsure = "unsure",
    }
}

impl Role {
    /// The roles to choose from for this perspective, the most usual first.
    ///
    /// Those with a task by law or in writing stand in both lists: a curator or mentor is as often
    /// family as somebody from outside.
    pub const fn for_perspective(perspective: Perspective) -> &'static [Self] {
        match perspective {
            Perspective::Me => &[Self::Own],
            Perspective::Relative => &[
                Self::Carer,
                Self::FamilyRepresentative,
                Self::ParentOfChild,
                Self::Authorised,
                Self::Mentor,
                Self::Curator,
                Self::Administrator,
            ],
            Perspective::Neighbour => &[
                Self::WorriedNeighbour,
                Self::Volunteer,
                Self::Professional,
                Self::Carer,
                Self::Authorised,
                Self::Mentor,
                Self::Curator,
                Self::Administrator,
            ],
        }
    }

    /// Whether the law wants this person's own load looked at too (Wmo 2.3.2(4)d).
    ///
    /// Family that speaks for somebody, and the parent of a child that needs help, nearly always
    /// care as well. A task by law or in writing, a post or a worry does not make a carer.
    pub const fn counts_as_carer(self) -> bool {
        matches!(self, Self::Carer | Self::FamilyRepresentative | Self::ParentOfChild)
    }
}

/// The areas of life to choose from.
///
/// Children and parenting is always among them: whether there are children is the resident's own
/// word, and asking first would be one question more. The load of caring is offered
/// * to who speaks for oneself: being a carer is an own word too, and a carer without the other's
///   agreement can still ask help for themselves this way;
/// * to who speaks for somebody dear, whatever the role: a mentor may be the sister who cares;
/// * to a neighbour only as [`Role::Carer`]: others do not answer for a load that is not theirs.
pub fn areas_for(perspective: Perspective, role: Option<Role>) -> Vec<LifeArea> {
    let may_be_carer = match perspective {
        Perspective::Me | Perspective::Relative => true,
        Perspective::Neighbour => role == Some(Role::Carer),
    };
    let fits = |area: &LifeArea| *area != LifeArea::CarerStrain || may_be_carer;
    LifeArea::ALL.iter().copied().filter(fits).collect()
}
