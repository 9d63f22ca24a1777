//! May this person hand over somebody's need, and if not, what do we offer instead?
//!
//! Called before the handover page is shown and again on the server when a handover comes in.
//! The rows are those of the roles above; each outcome says why.

use crate::{
    codes::coded,
    journey::Journey,
    life_area::LifeArea,
    person::{Role, YesNoUnsure},
};

coded! {
    /// Why a handover may or may not be sent; the sentence is `consent-reason-<code>`.
    pub enum ConsentReason {
        /// It is about oneself.
        Own = "own",
        /// The law lets this person act: parent, curator or mentor.
        LegalRepresentative = "legal-representative",
        /// The law lets a bewindvoerder act where it is about money only.
        LegalRepresentativeForMoney = "legal-representative-for-money",
        /// The other gave a written authorisation and did not object.
        Authorised = "authorised",
        /// Partner or family may represent the other, who did not object (Wmo 1.1.1(2)).
        Family = "family",
        /// The other knows and agrees.
        Agrees = "agrees",
        /// The other does not want it.
        SaysNo = "says-no",
        /// The other does not know.
        DoesNotKnow = "does-not-know",
        /// It is not sure that the other knows and agrees.
        NotSure = "not-sure",
        /// It was not said in what role this person acts, or the role is none for this perspective.
        RoleNotTold = "role-not-told",
    }
}

/// What may be done for the other person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Consent {
    /// The handover may be sent.
    Allowed(ConsentReason),
    /// Advice and anonymous help; no handover in the other's name.
    AdviceOnly(ConsentReason),
    /// No handover in the other's name either, and there is danger: the help-now page.
    HelpNow(ConsentReason),
}

impl Consent {
    /// Whether a handover may be sent.
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Allowed(_))
    }

    /// Why.
    pub const fn reason(self) -> ConsentReason {
        match self {
            Self::Allowed(reason) | Self::AdviceOnly(reason) | Self::HelpNow(reason) => reason,
        }
    }
}

/// Whether a handover may be sent in this role, given what the other knows and wants.
///
/// `knows` and `agrees` are `None` when not asked. `areas` are the areas the handover is about:
/// they matter for a bewindvoerder only.
pub fn may_hand_over(
    role: Role,
    knows: Option<YesNoUnsure>,
    agrees: Option<YesNoUnsure>,
    in_danger: bool,
    areas: &[LifeArea],
) -> Consent {
    let says_no = agrees == Some(YesNoUnsure::No);
    let knows_and_agrees = knows == Some(YesNoUnsure::Yes) && agrees == Some(YesNoUnsure::Yes);
    // Without a named area nothing shows that it is about money.
    let money_only = !areas.is_empty() && areas.iter().all(|area| *area == LifeArea::Finance);

    let allowed = match role {
        Role::Own => Some(ConsentReason::Own),
        // The law lets them act, also against a no; what the other wants is recorded.
        Role::ParentOfChild | Role::Curator | Role::Mentor => {
            Some(ConsentReason::LegalRepresentative)
        }
        Role::Administrator if money_only => Some(ConsentReason::LegalRepresentativeForMoney),
        Role::Authorised if !says_no => Some(ConsentReason::Authorised),
        Role::FamilyRepresentative if !says_no => Some(ConsentReason::Family),
        Role::Administrator
        | Role::Carer
        | Role::Volunteer
        | Role::Professional
        | Role::WorriedNeighbour
            if knows_and_agrees =>
        {
            Some(ConsentReason::Agrees)
        }
        _ => None,
    };

    match allowed {
        Some(reason) => Consent::Allowed(reason),
        None => withheld(why_not(knows, agrees), in_danger),
    }
}

/// [`may_hand_over`] for a journey.
///
/// A role that is missing, or that nobody can choose for this perspective, allows nothing: "for
/// oneself" in a journey about a neighbour would otherwise step around the questions.
pub fn consent_of(journey: &Journey, in_danger: bool) -> Consent {
    let areas: Vec<LifeArea> = journey.all_areas().map(|named| named.area).collect();
    match journey.role {
        Some(role) if Role::for_perspective(journey.perspective).contains(&role) => {
            may_hand_over(role, journey.knows, journey.agrees, in_danger, &areas)
        }
        _ => withheld(ConsentReason::RoleNotTold, in_danger),
    }
}

const fn withheld(reason: ConsentReason, in_danger: bool) -> Consent {
    if in_danger { Consent::HelpNow(reason) } else { Consent::AdviceOnly(reason) }
}

fn why_not(knows: Option<YesNoUnsure>, agrees: Option<YesNoUnsure>) -> ConsentReason {
    if agrees == Some(YesNoUnsure::No) {
        ConsentReason::SaysNo
    } else if knows == Some(YesNoUnsure::No) {
        ConsentReason::DoesNotKnow
    } else {
        ConsentReason::NotSure
    }
}
