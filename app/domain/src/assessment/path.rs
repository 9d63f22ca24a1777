//! Which question comes when: a pure function of the journey.
//!
//! First how it goes everywhere, then the follow-ups of the worst areas, then people and own
//! strength. Nobody is asked more about an area that goes well, that goes with small worries, or
//! about which they would rather not speak. No way is longer than [`MAX_SCREENS`].

use crate::{
    assessment::Answer,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    order::order_by,
    person::Perspective,
};

use super::{
    option::Effect,
    question::{FollowUp, MOST_IN_AREA, depth, follow_ups},
    told::answer_to,
};

/// Most screens of the self-assessment, whatever somebody answers.
pub const MAX_SCREENS: usize = 20;
/// Most areas with a screen of their own, and most areas with follow-ups.
pub const MAX_AREAS: usize = 5;

/// One screen of the self-assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// In what capacity somebody fills it in for another.
    Role,
    /// Whether the other knows, and agrees.
    Consent,
    /// How it goes in one area.
    Area(LifeArea),
    /// Whether the person is safe; asked right after an emergency answer.
    Safety(LifeArea),
    /// Whether there is anything else.
    More,
    /// How it goes in all further areas, on one page.
    List,
    /// Whether the person is safe in the areas of the list that are an emergency.
    ListSafety,
    /// A follow-up in one of the worst areas.
    Follow(FollowUp),
    /// "Wie is er om u heen?"
    People,
    /// "Wat kunt u zelf?"
    OwnStrength,
}

/// All questions of this journey, in order. It grows with the answers; what was asked stays in
/// place where it can.
pub fn questions(journey: &Journey) -> Vec<Question> {
    let mut questions = before_follow_ups(journey);
    questions.extend(follow_ups_asked(journey).into_iter().map(Question::Follow));
    if goes_hard(journey) {
        questions.extend([Question::People, Question::OwnStrength]);
    }
    questions
}

/// The follow-ups this journey is asked, in order: of the worst areas first, at most
/// [`MOST_IN_AREA`] in each. Where there is no room for all, every area gets its first question
/// before any gets its second.
pub fn follow_ups_asked(journey: &Journey) -> Vec<FollowUp> {
    let closing = if goes_hard(journey) { 2 } else { 0 };
    let mut room = MAX_SCREENS.saturating_sub(before_follow_ups(journey).len() + closing);
    let mut seen = Vec::new();
    let wanted: Vec<Vec<FollowUp>> = worst(journey)
        .into_iter()
        .map(|(area, answer)| in_area(journey, area, answer, &mut seen))
        .collect();
    let mut granted = vec![0; wanted.len()];
    for round in 0..MOST_IN_AREA {
        for (granted, wanted) in granted.iter_mut().zip(&wanted) {
            if wanted.len() > round && room > 0 {
                *granted += 1;
                room -= 1;
            }
        }
    }
    let each = wanted.into_iter().zip(granted);
    each.flat_map(|(wanted, granted)| wanted.into_iter().take(granted)).collect()
}

/// The areas that have a screen of their own, those of the story first.
pub fn single_areas(journey: &Journey) -> impl Iterator<Item = &NamedArea> {
    journey.all_areas().take(MAX_AREAS)
}

/// The further areas, which share one page.
pub fn listed_areas(journey: &Journey) -> impl Iterator<Item = &NamedArea> {
    journey.all_areas().skip(MAX_AREAS)
}

/// The areas of the list that are an emergency.
pub fn listed_emergencies(journey: &Journey) -> impl Iterator<Item = LifeArea> {
    listed_areas(journey).filter(|named| is_emergency(named)).map(|named| named.area)
}

fn is_emergency(named: &NamedArea) -> bool {
    named.answer == Some(Answer::Emergency)
}

/// Whether any area goes hard or worse.
pub fn goes_hard(journey: &Journey) -> bool {
    journey.all_areas().any(|named| named.answer.is_some_and(Answer::is_hard))
}

fn before_follow_ups(journey: &Journey) -> Vec<Question> {
    let mut questions = Vec::new();
    if journey.perspective != Perspective::Me {
        questions.extend([Question::Role, Question::Consent]);
    }
    let of_story = journey.areas.len().min(MAX_AREAS);
    for (place, named) in single_areas(journey).enumerate() {
        if place == of_story {
            questions.push(Question::More);
        }
        questions.push(Question::Area(named.area));
        if is_emergency(named) {
            questions.push(Question::Safety(named.area));
        }
    }
    if !questions.contains(&Question::More) {
        questions.push(Question::More);
    }
    if listed_areas(journey).next().is_some() {
        questions.push(Question::List);
    }
    if listed_emergencies(journey).next().is_some() {
        questions.push(Question::ListSafety);
    }
    questions
}

/// The areas that do not go well, the worst first, at most [`MAX_AREAS`].
fn worst(journey: &Journey) -> Vec<(LifeArea, Answer)> {
    let hard = |named: &NamedArea| {
        let answer = named.answer.filter(|answer| answer.is_hard())?;
        Some((named.area, answer))
    };
    let mut worst: Vec<(LifeArea, Answer)> = journey.all_areas().filter_map(hard).collect();
    order_by(&mut worst, |a, b| b.1.cmp(&a.1));
    worst.truncate(MAX_AREAS);
    worst
}

/// The follow-ups of one area, each with those that its answer opens right after it; without what
/// another area asks already.
fn in_area(
    journey: &Journey,
    area: LifeArea,
    answer: Answer,
    seen: &mut Vec<FollowUp>,
) -> Vec<FollowUp> {
    let mut asked = Vec::new();
    for question in follow_ups(area).iter().take(depth(area, answer)) {
        ask(journey, *question, seen, &mut asked);
    }
    asked.truncate(MOST_IN_AREA);
    seen.extend(&asked);
    asked
}

fn ask(journey: &Journey, question: FollowUp, seen: &[FollowUp], asked: &mut Vec<FollowUp>) {
    if seen.contains(&question) || asked.contains(&question) {
        return;
    }
    asked.push(question);
    let Some(told) = answer_to(journey, question) else { return };
    for effect in told.choices().flat_map(|choice| choice.effects) {
        if let Effect::Asks(opened) = effect {
            ask(journey, *opened, seen, asked);
        }
    }
}
