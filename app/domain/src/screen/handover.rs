//! The handover's screens before the form itself: who fills it in, and whether that is enough.

use crate::{
    codes::coded,
    danger::DangerSign,
    field::Form,
    journey::Journey,
    person::{Consent, Perspective, consent_of},
};

use super::{
    Next, Outcome, Page, Stop,
    assessment::{consent, role},
};

coded! {
    /// What the page shows.
    pub enum HandoverStep {
        /// In what capacity, and whether the other knows and agrees.
        Who = "wie",
        /// The preview and the contact form.
        Preview = "voorbeeld",
        /// No consent and no danger: advice and anonymous help only.
        AdviceOnly = "advies",
        /// No consent and danger: numbers to call.
        HelpNow = "nu-hulp",
    }
}

/// What to show for this journey; `danger` is everything seen in it.
pub fn step(journey: &Journey, code: &str, danger: &[DangerSign]) -> HandoverStep {
    let for_another = journey.perspective != Perspective::Me;
    let unknown = journey.role.is_none() || journey.knows.is_none() || journey.agrees.is_none();
    if for_another && (unknown || code == HandoverStep::Who.code()) {
        return HandoverStep::Who;
    }
    match consent_of(journey, !danger.is_empty()) {
        Consent::Allowed(_) => HandoverStep::Preview,
        Consent::AdviceOnly(_) => HandoverStep::AdviceOnly,
        Consent::HelpNow(_) => HandoverStep::HelpNow,
    }
}

/// Applies the form that asks who fills it in.
pub fn submit_role(journey: &Journey, form: &Form) -> Outcome {
    let mut errors = Vec::new();
    let role = role(journey.perspective, form).map_err(|problems| errors.extend(problems)).ok();
    let answers = consent(form).map_err(|problems| errors.extend(problems)).ok();
    let (Some(role), Some((knows, agrees))) = (role, answers) else {
        return Err(errors);
    };
    let journey =
        Journey { role: Some(role), knows: Some(knows), agrees: Some(agrees), ..journey.clone() };
    Ok(Next { journey, to: Stop::first(Page::Handover) })
}
