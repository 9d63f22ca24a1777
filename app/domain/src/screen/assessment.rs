//! The self-assessment on screens: what a form does to the journey, and what comes next.
//!
//! Which questions there are is [`crate::assessment::path`]; here they get their number, their form
//! is read, and the next stop follows. After one changed answer the way leads straight back to the
//! last page, over the questions that the change opened and no others.

mod form;

use crate::{
    assessment::{
        Answer,
        path::{self, listed_areas, listed_emergencies},
        told::answer_to,
    },
    field::Form,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    person::{Role, areas_for},
};

pub use crate::assessment::path::{Question, questions};
pub(crate) use form::choice;
pub(super) use form::{consent, role};

use super::{Next, Outcome, Page, Stop};

/// Code of the last step: what it comes to, with all answers.
pub const OVERVIEW: &str = "overzicht";
/// Code of the step that asks whether to take it again.
pub const AGAIN: &str = "opnieuw";
/// Stands behind the number of a step on the way back to the last page.
pub(crate) const RETURNING: char = 't';

/// What a step shows: a question with its number (from 1), the last page, or the start of another
/// round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This question.
    Ask(usize, Question),
    /// What it comes to.
    Overview,
    /// Whether to take it again.
    Again,
}

impl Step {
    /// The step with this code; the first question when there is none.
    pub fn of(code: &str, journey: &Journey) -> Self {
        match code {
            OVERVIEW => return Self::Overview,
            AGAIN => return Self::Again,
            _ => {}
        }
        let questions = questions(journey);
        let number = code.trim_end_matches(RETURNING).parse::<usize>().unwrap_or(1);
        let number = number.clamp(1, questions.len().max(1));
        questions.get(number - 1).map_or(Self::Overview, |question| Self::Ask(number, *question))
    }

    /// The code of the step.
    pub fn code(self) -> String {
        match self {
            Self::Ask(number, _) => number.to_string(),
            Self::Overview => OVERVIEW.to_owned(),
            Self::Again => AGAIN.to_owned(),
        }
    }
}

/// Whether this step is on the way back to the last page after one answer was changed.
pub fn is_returning(step: &str) -> bool {
    step.ends_with(RETURNING) && step != OVERVIEW
}

/// The answer stored for an area.
pub fn answer_of(journey: &Journey, area: LifeArea) -> Option<Answer> {
    journey.all_areas().find(|named| named.area == area).and_then(|named| named.answer)
}

/// The areas one can still add at "is er nog iets anders?".
pub fn other_areas(journey: &Journey) -> Vec<LifeArea> {
    areas_for(journey.perspective, journey.role)
        .into_iter()
        .filter(|area| !journey.areas.iter().any(|named| named.area == *area))
        .collect()
}

/// Applies a form of this page. `skip` leaves a question unanswered; `terug` returns to the last
/// page after one answer was changed.
pub fn submit(journey: &Journey, step: &str, form: &Form) -> Outcome {
    let (number, question) = match Step::of(step, journey) {
        Step::Ask(number, question) => (number, question),
        Step::Overview => {
            return Ok(Next { journey: journey.clone(), to: Stop::first(Page::Options) });
        }
        Step::Again => return Ok(Next { journey: again(journey), to: ask(1, false) }),
    };
    let mut journey = journey.clone();
    if form.ticked("skip") {
        form::skip(&mut journey, question);
    } else {
        form::answer(&mut journey, question, form)?;
    }
    if matches!(question, Question::People) && (form.ticked("add") || form.ticked("remove")) {
        return Ok(Next { journey, to: Stop::at(Page::Assessment, step) });
    }
    let returning = form.text("terug") == OVERVIEW;
    let to = after(&journey, number, question, returning);
    Ok(Next { journey, to })
}

fn ask(number: usize, returning: bool) -> Stop {
    let mut step = number.to_string();
    if returning {
        step.push(RETURNING);
    }
    Stop::at(Page::Assessment, step)
}

fn after(journey: &Journey, number: usize, question: Question, returning: bool) -> Stop {
    let questions = questions(journey);
    let overview = Stop::at(Page::Assessment, OVERVIEW);
    if !returning {
        return if number < questions.len() { ask(number + 1, false) } else { overview };
    }
    let opened = |(_, next): &(usize, &Question)| is_opened(journey, question, **next);
    let next = questions.iter().enumerate().skip(number).find(opened);
    next.map_or(overview, |(place, _)| ask(place + 1, true))
}

/// Whether a change of this question may have opened that one, and nobody answered or skipped it.
fn is_opened(journey: &Journey, changed: Question, next: Question) -> bool {
    let added = |area: LifeArea| journey.more_areas.iter().any(|named| named.area == area);
    let adds = match changed {
        Question::Role | Question::More | Question::List => true,
        Question::Area(area) | Question::Safety(area) => added(area),
        _ => false,
    };
    match next {
        Question::Follow(follow_up) => answer_to(journey, follow_up).is_none(),
        Question::Safety(area) => is_not_asked(journey, area),
        Question::ListSafety => listed_emergencies(journey).any(|area| is_not_asked(journey, area)),
        Question::Area(area) => {
            let carer = changed == Question::Role && area == LifeArea::CarerStrain;
            (carer || (adds && added(area))) && answer_of(journey, area).is_none()
        }
        Question::List => {
            changed == Question::More && listed_areas(journey).any(|named| named.answer.is_none())
        }
        Question::Role
        | Question::Consent
        | Question::More
        | Question::People
        | Question::OwnStrength => false,
    }
}

fn is_not_asked(journey: &Journey, area: LifeArea) -> bool {
    !journey.safe.iter().any(|safe| safe.area == area)
}

/// The answers become those of the time before, and every question is asked anew. Words, people and
/// plan stay.
fn again(journey: &Journey) -> Journey {
    let mut journey = journey.clone();
    let answered = journey.all_areas().filter(|named| named.answer.is_some()).cloned().collect();
    journey.previous = answered;
    let all = journey.areas.iter_mut().chain(&mut journey.more_areas);
    all.for_each(|named| named.answer = None);
    journey.safe.clear();
    journey.answers.clear();
    journey.asked_for_more = false;
    journey
}

/// A carer gets a second track: their own load is asked too, and is an area like any other.
fn set_role(journey: &mut Journey, role: Option<Role>) {
    let was = journey.role.is_some_and(Role::counts_as_carer);
    journey.role = role;
    let is = role.is_some_and(Role::counts_as_carer);
    let strain = |named: &NamedArea| named.area == LifeArea::CarerStrain;
    if is && !journey.all_areas().any(strain) {
        let place = journey.areas.len().min(path::MAX_AREAS - 1);
        journey.areas.insert(place, NamedArea { area: LifeArea::CarerStrain, answer: None });
    } else if was && !is {
        journey.areas.retain(|named| !strain(named) || named.answer.is_some());
    }
}
