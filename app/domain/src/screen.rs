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
    assessment::Answer,
    catalogue::Catalogue,
    codes::coded,
    danger::{DangerKind, DangerSign},
    field::{FieldError, Form, Problem},
    journey::{Journey, MAX_ENCODED, MAX_TEXT_BYTES},
    life_area::LifeArea,
    need::{Lexicons, Understanding, understand},
    order::order_by,
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
    let bytes: usize = journey.free_texts().iter().map(|text| text.len()).sum();
    if bytes > MAX_TEXT_BYTES || journey.encode().len() > MAX_ENCODED {
        return Err(vec![FieldError::new("journey", Problem::TooLong)]);
    }
    Ok(())
}

/// Reads everything told so far: the words of all free text, and emergencies in which somebody is
/// not known to be safe.
pub fn understand_journey(journey: &Journey, lexicons: &Lexicons) -> Understanding {
    let mut understanding = understand(&journey.free_texts().join("\n"), lexicons);
    if journey.safe_now != Some(YesNoUnsure::Yes) {
        for kind in emergencies(journey) {
            if !understanding.danger.iter().any(|sign| sign.kind == kind) {
                understanding.danger.push(DangerSign { kind, because: Vec::new() });
            }
        }
        order_by(&mut understanding.danger, |a, b| a.kind.cmp(&b.kind));
    }
    understanding
}

/// The kinds of danger in areas answered "het is nu een noodsituatie".
fn emergencies(journey: &Journey) -> impl Iterator<Item = DangerKind> {
    journey
        .all_areas()
        .filter(|named| named.answer == Some(Answer::Emergency))
        .map(|named| emergency_kind(named.area))
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
