//! The options: choosing offers for the plan.

use crate::{
    field::{FieldError, Form, Problem},
    journey::{Journey, MAX_CHOSEN_OFFERS},
};

use super::{Next, Outcome, Page, Stop, World};

/// Applies a form of this page: the ticked offers become those of the plan.
pub fn submit(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let mut journey = journey.clone();
    journey.plan.offers = chosen_offers(form, world)?;
    Ok(Next { journey, to: Stop::first(Page::Plan) })
}

/// The offers ticked in a form, each known and once.
pub(super) fn chosen_offers(form: &Form, world: World<'_>) -> Result<Vec<String>, Vec<FieldError>> {
    let mut offers: Vec<String> = Vec::new();
    for slug in form.all("offer") {
        if world.catalogue.offer(slug).is_none() {
            return Err(vec![FieldError::new("offer", Problem::NotAnAnswer)]);
        }
        if !offers.iter().any(|chosen| chosen == slug) {
            offers.push(slug.to_owned());
        }
    }
    if offers.len() > MAX_CHOSEN_OFFERS {
        return Err(vec![FieldError::new("offer", Problem::TooLong)]);
    }
    Ok(offers)
}
