//! The plan: what somebody wants to reach, with which offers and steps, and who helps.

use crate::{
    field::Form,
    journey::{Journey, MAX_TEXT_CHARS, Plan},
};

use super::{Next, Outcome, Page, Stop, World, options::chosen_offers, text_field};

/// Step shown after "bewaar": the finished plan, ready to print.
pub const SAVED: &str = "klaar";

/// Applies a form of this page. With `ask_help` the journey goes on to the handover.
pub fn submit(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let mut errors = Vec::new();
    let plan = Plan {
        goal: text_field(form, "goal", MAX_TEXT_CHARS, &mut errors),
        own_steps: text_field(form, "own_steps", MAX_TEXT_CHARS, &mut errors),
        helper: text_field(form, "helper", MAX_TEXT_CHARS, &mut errors),
        offers: chosen_offers(form, world).unwrap_or_else(|problems| {
            errors.extend(problems);
            Vec::new()
        }),
    };
    if !errors.is_empty() {
        return Err(errors);
    }
    let to = if form.ticked("ask_help") {
        Stop::first(Page::Handover)
    } else {
        Stop::at(Page::Plan, SAVED)
    };
    Ok(Next { journey: Journey { plan, ..journey.clone() }, to })
}
