//! The self-assessment: one question per screen, "is er nog iets anders?", and the overview.

use crate::{
    assessment::Answer,
    field::{FieldError, Form, Problem},
    journey::Journey,
    life_area::LifeArea,
    person::{Perspective, Role, YesNoUnsure, areas_for},
};

use super::{
    Next, Outcome, Page, Stop,
    need::{named, ticked_areas},
};

/// Code of the step that lists all answers.
pub const OVERVIEW: &str = "overzicht";

/// One screen of the self-assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// In what capacity somebody fills it in for another.
    Role,
    /// Whether the other knows, and agrees.
    Consent,
    /// How it goes in one area.
    Area(LifeArea),
    /// Whether the person is safe now; asked after the first emergency answer.
    Safety,
    /// Whether there is anything else.
    More,
}

/// All questions of this journey, in order. It grows with the answers; what was asked stays in place.
pub fn questions(journey: &Journey) -> Vec<Question> {
    let mut questions = Vec::new();
    if journey.perspective != Perspective::Me {
        questions.extend([Question::Role, Question::Consent]);
    }
    let mut safety_asked = false;
    let mut ask = |questions: &mut Vec<Question>, named: &crate::journey::NamedArea| {
        questions.push(Question::Area(named.area));
        if named.answer == Some(Answer::Emergency) && !safety_asked {
            safety_asked = true;
            questions.push(Question::Safety);
        }
    };
    journey.areas.iter().for_each(|named| ask(&mut questions, named));
    questions.push(Question::More);
    journey.more_areas.iter().for_each(|named| ask(&mut questions, named));
    questions
}

/// What a step shows: a question with its number (from 1), or the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This question.
    Ask(usize, Question),
    /// The list of answers.
    Overview,
}

impl Step {
    /// The step with this code; the first question when there is none.
    pub fn of(code: &str, journey: &Journey) -> Self {
        let questions = questions(journey);
        if code == OVERVIEW {
            return Self::Overview;
        }
        let number = code.parse::<usize>().unwrap_or(1).clamp(1, questions.len().max(1));
        questions.get(number - 1).map_or(Self::Overview, |question| Self::Ask(number, *question))
    }

    /// The code of the step.
    pub fn code(self) -> String {
        match self {
            Self::Ask(number, _) => number.to_string(),
            Self::Overview => OVERVIEW.to_owned(),
        }
    }
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

/// Applies a form of this page. `skip` leaves a question unanswered; `terug` returns to the
/// overview after one answer was changed.
pub fn submit(journey: &Journey, step: &str, form: &Form) -> Outcome {
    let Step::Ask(number, question) = Step::of(step, journey) else {
        return Ok(Next { journey: journey.clone(), to: Stop::first(Page::Options) });
    };
    let mut journey = journey.clone();
    if form.ticked("skip") {
        skip(&mut journey, question);
    } else {
        answer(&mut journey, question, form)?;
    }
    let to = after(&journey, number, question, form.text("terug") == OVERVIEW);
    Ok(Next { journey, to })
}

fn after(journey: &Journey, number: usize, question: Question, return_to_overview: bool) -> Stop {
    let questions = questions(journey);
    let opened = match question {
        Question::Area(_) => matches!(questions.get(number), Some(Question::Safety)),
        Question::More => journey.more_areas.iter().any(|named| named.answer.is_none()),
        Question::Role | Question::Consent | Question::Safety => false,
    };
    if number >= questions.len() || (return_to_overview && !opened) {
        Stop::at(Page::Assessment, OVERVIEW)
    } else {
        Stop::at(Page::Assessment, (number + 1).to_string())
    }
}

fn skip(journey: &mut Journey, question: Question) {
    match question {
        Question::Role => journey.role = None,
        Question::Consent => (journey.knows, journey.agrees) = (None, None),
        Question::Area(area) => set_answer(journey, area, None),
        Question::Safety => journey.safe_now = None,
        Question::More => journey.asked_for_more = true,
    }
}

fn answer(journey: &mut Journey, question: Question, form: &Form) -> Result<(), Vec<FieldError>> {
    match question {
        Question::Role => journey.role = Some(role(journey.perspective, form)?),
        Question::Consent => {
            let (knows, agrees) = consent(form)?;
            (journey.knows, journey.agrees) = (Some(knows), Some(agrees));
        }
        Question::Area(area) => {
            let answer = choice(form, "answer", Answer::parse).map_err(|error| vec![error])?;
            set_answer(journey, area, Some(answer));
        }
        Question::Safety => {
            let safe = choice(form, "safe_now", YesNoUnsure::parse).map_err(|error| vec![error])?;
            journey.safe_now = Some(safe);
        }
        Question::More => {
            let more = ticked_areas(form)?;
            let allowed = other_areas(journey);
            let more = more.into_iter().filter(|area| allowed.contains(area));
            journey.more_areas = named(more, &journey.more_areas);
            journey.asked_for_more = true;
        }
    }
    Ok(())
}

fn set_answer(journey: &mut Journey, area: LifeArea, answer: Option<Answer>) {
    let all = journey.areas.iter_mut().chain(&mut journey.more_areas);
    all.filter(|named| named.area == area).for_each(|named| named.answer = answer);
    if !journey.all_areas().any(|named| named.answer == Some(Answer::Emergency)) {
        journey.safe_now = None;
    }
}

/// The capacity, one of those that fit the perspective.
pub(super) fn role(perspective: Perspective, form: &Form) -> Result<Role, Vec<FieldError>> {
    let role = choice(form, "role", Role::parse).map_err(|error| vec![error])?;
    if Role::for_perspective(perspective).contains(&role) {
        Ok(role)
    } else {
        Err(vec![FieldError::new("role", Problem::NotAnAnswer)])
    }
}

/// "Weet de ander dit?" and "vindt hij of zij het goed?"; who does not know cannot agree.
pub(super) fn consent(form: &Form) -> Result<(YesNoUnsure, YesNoUnsure), Vec<FieldError>> {
    match (choice(form, "knows", YesNoUnsure::parse), choice(form, "agrees", YesNoUnsure::parse)) {
        (Ok(knows), Ok(agrees)) => Ok((knows, agrees)),
        (Ok(YesNoUnsure::No), Err(error)) if error.problem == Problem::Missing => {
            Ok((YesNoUnsure::No, YesNoUnsure::No))
        }
        (knows, agrees) => Err(knows.err().into_iter().chain(agrees.err()).collect()),
    }
}

/// One of the answers of a radio group.
pub(crate) fn choice<T>(
    form: &Form,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, FieldError> {
    match form.text(field) {
        "" => Err(FieldError::new(field, Problem::Missing)),
        code => parse(code).ok_or(FieldError::new(field, Problem::NotAnAnswer)),
    }
}
