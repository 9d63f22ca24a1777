//! The screens of the journey: which comes when, and what a submitted form does to the journey.
//!
//! The server's form handlers and the islands on the device call the same functions. Every one
//! takes the journey and the form and gives either the next stop, or the problems with the form;
//! the journey is then unchanged and the page shows what was typed.

pub mod assessment;
pub mod handover;
pub mod need;
pub mod options;
pub mod plan;

use crate::{
    assessment::told::{add_danger, add_to},
    catalogue::Catalogue,
    codes::coded,
    danger::DangerKind,
    field::{FieldError, Form, Problem},
    help::{self, Press},
    journey::{Journey, MAX_ENCODED, MAX_TEXT_BYTES},
    life_area::LifeArea,
    need::{Lexicons, Understanding, understand_all},
    person::YesNoUnsure,
};

/// What the screens need to know of the world: public content only.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// Places, offers, destinations and numbers.
    pub catalogue: &'a Catalogue,
    /// Word lists.
    pub lexicons: &'a Lexicons,
}

coded! {
    /// A page of the journey; the code is its address.
    pub enum Page {
        /// The need.
        Need = "vraag",
        /// The self-assessment.
        Assessment = "check",
        /// Offers and other help.
        Options = "mogelijkheden",
        /// The plan.
        Plan = "plan",
        /// The handover.
        Handover = "overdracht",
    }
}

/// A page and the step on it; the step's code is empty for the first or only one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Which page.
    pub page: Page,
    /// Code of the step on that page (`?stap=`).
    pub step: String,
}

impl Stop {
    /// The first step of a page.
    pub const fn first(page: Page) -> Self {
        Self { page, step: String::new() }
    }

    /// A step of a page.
    pub fn at(page: Page, step: impl Into<String>) -> Self {
        Self { page, step: step.into() }
    }
}

/// The journey after a form, and where it goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The changed journey.
    pub journey: Journey,
    /// Where to go.
    pub to: Stop,
}

/// What comes of a submitted form.
pub type Outcome = Result<Next, Vec<FieldError>>;

/// Applies a form that was sent from this stop.
pub fn submit(journey: &Journey, from: &Stop, form: &Form, world: World<'_>) -> Outcome {
    match Press::of(form) {
        Some(press) => help::submit(press, journey, from, form, world),
        None => submit_to(journey, from, form, world),
    }
}

/// The same for the page itself, without the buttons of the help beside it.
pub(crate) fn submit_to(journey: &Journey, from: &Stop, form: &Form, world: World<'_>) -> Outcome {
    let next = match from.page {
        Page::Need => need::submit(journey, &from.step, form, world),
        Page::Assessment => assessment::submit(journey, &from.step, form),
        Page::Options => options::submit(journey, form, world),
        Page::Plan => plan::submit(journey, form, world),
        Page::Handover => handover::submit_role(journey, form),
    }?;
    within_limits(&next.journey).map(|()| next)
}

/// The limit on all text together; the field that is named is the one most people fill most.
fn within_limits(journey: &Journey) -> Result<(), Vec<FieldError>> {
    if journey.typed_bytes() > MAX_TEXT_BYTES || journey.encode().len() > MAX_ENCODED {
        return Err(vec![FieldError::new("journey", Problem::TooLong)]);
    }
    Ok(())
}

/// Reads everything told so far: the words of all free text, what the answers decide, and
/// emergencies in which somebody is not known to be safe.
pub fn understand_journey(journey: &Journey, lexicons: &Lexicons) -> Understanding {
    let mut understanding = understand_all(&journey.free_texts(), lexicons);
    for area in journey.emergencies() {
        if journey.is_safe_in(area) != Some(YesNoUnsure::Yes) {
            add_danger(&mut understanding, emergency_kind(area));
        }
    }
    add_to(&mut understanding, journey);
    understanding
}

/// Whose numbers to show when an area is an emergency.
pub const fn emergency_kind(area: LifeArea) -> DangerKind {
    match area {
        LifeArea::PhysicalHealth | LifeArea::AdlBasic | LifeArea::Addiction => {
            DangerKind::AcuteMedical
        }
        LifeArea::MentalHealth | LifeArea::SocialNetwork => DangerKind::Suicide,
        LifeArea::Parenting => DangerKind::ChildSafety,
        LifeArea::HomeRelations => DangerKind::Violence,
        LifeArea::Housing => DangerKind::HomelessTonight,
        LifeArea::Finance
        | LifeArea::WorkEducation
        | LifeArea::Daytime
        | LifeArea::AdlHousehold
        | LifeArea::Participation
        | LifeArea::Justice
        | LifeArea::CarerStrain => DangerKind::CrisisOther,
    }
}

/// A free text field within its limit, trimmed.
fn text_field(
    form: &Form,
    field: &'static str,
    max_chars: usize,
    errors: &mut Vec<FieldError>,
) -> String {
    let text = form.lines(field);
    if text.chars().count() > max_chars {
        errors.push(FieldError::new(field, Problem::TooLong));
    }
    text
}
