//! What a form of the self-assessment does to the journey.

use crate::{
    assessment::{
        Answer,
        path::{Question, follow_ups_asked, listed_areas, listed_emergencies},
        people::{self, MAX_PEOPLE},
        told::Told,
    },
    field::{FieldError, Form, Problem},
    journey::{Journey, MAX_TEXT_CHARS, SafeIn},
    life_area::LifeArea,
    person::{Perspective, Role, YesNoUnsure},
    screen::{
        need::{named, ticked_areas},
        text_field,
    },
};

use super::{other_areas, set_role};

/// Leaves a question unanswered.
pub(super) fn skip(journey: &mut Journey, question: Question) {
    match question {
        Question::Role => set_role(journey, None),
        Question::Consent => (journey.knows, journey.agrees) = (None, None),
        Question::Area(area) => set_answer(journey, area, None),
        Question::Safety(area) => set_safe(journey, area, None),
        Question::More => journey.asked_for_more = true,
        // Nothing need be filled in there: what stands there stays.
        Question::List | Question::People | Question::OwnStrength => {}
        Question::ListSafety => {
            for area in listed_emergencies(journey).collect::<Vec<_>>() {
                set_safe(journey, area, None);
            }
        }
        Question::Follow(question) => set_told(journey, Told::skipped(question)),
    }
    forget_unasked(journey);
}

/// Stores the answer of a form.
pub(super) fn answer(
    journey: &mut Journey,
    question: Question,
    form: &Form,
) -> Result<(), Vec<FieldError>> {
    match question {
        Question::Role => {
            let role = role(journey.perspective, form)?;
            set_role(journey, Some(role));
        }
        Question::Consent => {
            let (knows, agrees) = consent(form)?;
            (journey.knows, journey.agrees) = (Some(knows), Some(agrees));
        }
        Question::Area(area) => {
            let answer = one(form, "answer", Answer::parse)?;
            set_answer(journey, area, Some(answer));
        }
        Question::Safety(area) => {
            let safe = one(form, "safe_now", YesNoUnsure::parse)?;
            set_safe(journey, area, Some(safe));
        }
        Question::More => more(journey, form)?,
        Question::List => {
            for area in listed_areas(journey).map(|named| named.area).collect::<Vec<_>>() {
                set_answer(journey, area, optional(form, area.code(), Answer::parse)?);
            }
        }
        Question::ListSafety => {
            for area in listed_emergencies(journey).collect::<Vec<_>>() {
                set_safe(journey, area, optional(form, area.code(), YesNoUnsure::parse)?);
            }
        }
        Question::Follow(question) => {
            let told = Told::parse(question, form).map_err(|error| vec![error])?;
            set_told(journey, told);
        }
        Question::People => around(journey, form)?,
        Question::OwnStrength => {
            let mut errors = Vec::new();
            let text = text_field(form, "own_strength", MAX_TEXT_CHARS, &mut errors);
            if !errors.is_empty() {
                return Err(errors);
            }
            journey.own_strength = text;
        }
    }
    forget_unasked(journey);
    Ok(())
}

fn more(journey: &mut Journey, form: &Form) -> Result<(), Vec<FieldError>> {
    let more = ticked_areas(form)?;
    let allowed = other_areas(journey);
    let more = more.into_iter().filter(|area| allowed.contains(area));
    journey.more_areas = named(more, &journey.more_areas);
    journey.asked_for_more = true;
    Ok(())
}

/// Adds who was filled in, or takes somebody out: the button `remove` has the place.
fn around(journey: &mut Journey, form: &Form) -> Result<(), Vec<FieldError>> {
    if let Ok(place) = form.text("remove").parse::<usize>() {
        if place < journey.people.len() {
            journey.people.remove(place);
        }
        return Ok(());
    }
    let person = people::parse(form).map_err(|error| vec![error])?;
    if person.is_some() && journey.people.len() >= MAX_PEOPLE {
        return Err(vec![FieldError::new("relation", Problem::TooMany)]);
    }
    journey.people.extend(person);
    Ok(())
}

fn set_answer(journey: &mut Journey, area: LifeArea, answer: Option<Answer>) {
    let all = journey.areas.iter_mut().chain(&mut journey.more_areas);
    all.filter(|named| named.area == area).for_each(|named| named.answer = answer);
}

fn set_safe(journey: &mut Journey, area: LifeArea, answer: Option<YesNoUnsure>) {
    journey.safe.retain(|safe| safe.area != area);
    journey.safe.push(SafeIn { area, answer });
}

fn set_told(journey: &mut Journey, told: Told) {
    journey.answers.retain(|other| other.question != told.question);
    journey.answers.push(told);
}

/// Drops what belongs to questions that are no longer asked: an emergency that is none any more, a
/// letter in an area that goes well.
fn forget_unasked(journey: &mut Journey) {
    let emergencies: Vec<LifeArea> = journey.emergencies().collect();
    journey.safe.retain(|safe| emergencies.contains(&safe.area));
    let asked = follow_ups_asked(journey);
    journey.answers.retain(|told| asked.contains(&told.question));
}

/// The capacity, one of those that fit the perspective.
pub(crate) fn role(perspective: Perspective, form: &Form) -> Result<Role, Vec<FieldError>> {
    let role = one(form, "role", Role::parse)?;
    if Role::for_perspective(perspective).contains(&role) {
        Ok(role)
    } else {
        Err(vec![FieldError::new("role", Problem::NotAnAnswer)])
    }
}

/// "Weet de ander dit?" and "vindt hij of zij het goed?"; who does not know cannot agree.
pub(crate) fn consent(form: &Form) -> Result<(YesNoUnsure, YesNoUnsure), Vec<FieldError>> {
    match (choice(form, "knows", YesNoUnsure::parse), choice(form, "agrees", YesNoUnsure::parse)) {
        (Ok(knows), Ok(agrees)) => Ok((knows, agrees)),
        (Ok(YesNoUnsure::No), Err(error)) if error.problem == Problem::Missing => {
            Ok((YesNoUnsure::No, YesNoUnsure::No))
        }
        (knows, agrees) => Err(knows.err().into_iter().chain(agrees.err()).collect()),
    }
}

fn one<T>(
    form: &Form,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, Vec<FieldError>> {
    choice(form, field, parse).map_err(|error| vec![error])
}

fn optional<T>(
    form: &Form,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Vec<FieldError>> {
    if form.text(field).is_empty() { Ok(None) } else { one(form, field, parse).map(Some) }
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
