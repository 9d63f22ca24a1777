//! Who fills it in, for whom, and whether the other person agrees.
//!
//! Source: Wmo 2015 articles 1.1.1(2) and 2.3.2(1); the privacy rule that nobody is handed over
//! without knowing it, unless there is danger.

use crate::codes::coded;

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
