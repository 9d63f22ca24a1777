//! The self-assessment as data: every way through it ends, no question decides nothing, and no way
//! is too long.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a walk that goes wrong has failed the test"
)]

use std::collections::BTreeSet;

use domain::{
    assessment::{
        Answer,
        option::{Effect, NONE},
        path::{MAX_AREAS, MAX_SCREENS, Question, questions},
        question::{FollowUp, Kind, MOST_IN_AREA, depth, follow_ups},
        told::{Told, told},
    },
    field::Form,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    person::{Perspective, Role, YesNoUnsure},
    screen::assessment::{OVERVIEW, submit},
};

fn form(pairs: &[(&str, &str)]) -> Form {
    Form(pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
}

/// Every form that makes a difference for a question: each answer, each option by itself, all
/// options together, skipping.
fn forms(question: Question) -> Vec<Form> {
    let skip = form(&[("skip", "1")]);
    let mut forms = match question {
        Question::Role => vec![form(&[("role", "carer")]), form(&[("role", "mentor")])],
        Question::Consent => vec![form(&[("knows", "yes"), ("agrees", "no")])],
        Question::Area(_) => {
            Answer::ALL.iter().map(|answer| form(&[("answer", answer.code())])).collect()
        }
        Question::Safety(_) => {
            YesNoUnsure::ALL.iter().map(|safe| form(&[("safe_now", safe.code())])).collect()
        }
        Question::Follow(follow_up) => {
            let codes: Vec<&str> = follow_up.options().iter().map(|option| option.code).collect();
            let mut forms: Vec<Form> = codes.iter().map(|code| form(&[("choice", code)])).collect();
            if follow_up.kind() == Kind::Any {
                let all = codes.iter().filter(|code| **code != NONE);
                forms.push(form(&all.map(|code| ("choice", *code)).collect::<Vec<_>>()));
            }
            forms
        }
        Question::More
        | Question::List
        | Question::ListSafety
        | Question::People
        | Question::OwnStrength => return vec![form(&[])],
    };
    forms.push(skip);
    forms
}

/// Walks every way from this step on; answers how many there are and how long the longest is.
fn walk(journey: &Journey, step: &str, seen: &[Question]) -> (usize, usize) {
    assert!(seen.len() <= MAX_SCREENS, "too long: {seen:?}");
    if step == OVERVIEW {
        return (1, seen.len());
    }
    let number: usize = step.parse().unwrap();
    let question = questions(journey)[number - 1];
    assert!(!seen.contains(&question), "{question:?} twice: {seen:?}");
    let seen: Vec<Question> = seen.iter().copied().chain([question]).collect();
    let (mut ways, mut longest) = (0, 0);
    for form in forms(question) {
        let next = submit(journey, step, &form).unwrap();
        assert!(Journey::decode(&next.journey.encode()).is_some());
        let (more, length) = walk(&next.journey, &next.to.step, &seen);
        ways += more;
        longest = longest.max(length);
    }
    (ways, longest)
}

#[test]
fn every_way_through_an_area_ends_on_the_last_page() {
    for area in LifeArea::ALL {
        let mut journey = Journey::new(Perspective::Me);
        journey.areas.push(NamedArea { area: *area, answer: None });
        let (ways, longest) = walk(&journey, "1", &[]);
        println!("{area}: {ways} ways, the longest has {longest} screens");
        assert!((2..=10).contains(&longest), "{area}: {longest}");
    }
}

#[test]
fn every_way_for_another_ends_on_the_last_page() {
    // No area of the other: who cares for them has the own one all the same.
    let (ways, longest) = walk(&Journey::new(Perspective::Relative), "1", &[]);
    println!("for a relative: {ways} ways, the longest has {longest} screens");
}

#[test]
fn no_question_decides_nothing() {
    for question in FollowUp::ALL {
        let effects: BTreeSet<String> =
            question.options().iter().map(|option| format!("{:?}", option.effects)).collect();
        assert!(effects.len() > 1, "{question}: every option does the same");
    }
}

#[test]
fn every_question_can_come_and_every_kind_of_effect_is_used() {
    let asked: BTreeSet<FollowUp> =
        LifeArea::ALL.iter().flat_map(|area| follow_ups(*area)).copied().collect();
    let effects = || FollowUp::ALL.iter().flat_map(|it| it.options()).flat_map(|it| it.effects);
    for question in FollowUp::ALL {
        let opened = effects().any(|effect| *effect == Effect::Asks(*question));
        assert!(asked.contains(question) || opened, "{question} is never asked");
    }
    for area in LifeArea::ALL {
        assert!((1..=MOST_IN_AREA).contains(&follow_ups(*area).len()), "{area}");
        let offered = effects().any(|effect| *effect == Effect::Offers(*area));
        assert!(offered || !follow_ups(*area).is_empty());
    }
    for wanted in ["Threat", "Dated", "Danger", "Gently", "Provision", "Fact", "Offers", "Term"] {
        assert!(effects().any(|effect| format!("{effect:?}").starts_with(wanted)), "{wanted}");
    }
}

#[test]
fn options_have_codes_of_their_own_and_fit_one_byte() {
    for question in FollowUp::ALL {
        let codes: BTreeSet<&str> = question.options().iter().map(|option| option.code).collect();
        assert_eq!(codes.len(), question.options().len(), "{question}");
        assert!(codes.len() <= 8, "{question}");
        let told = Told::with(*question, &codes.iter().copied().collect::<Vec<_>>());
        assert_eq!(told.choices().count(), codes.len(), "{question}");
    }
}

/// A journey of a class: so many areas in the story and added, the first or last of them an
/// emergency or hard, and every follow-up answered with all its options, so that all open.
fn of_class(for_another: bool, story: usize, more: usize, hard: [usize; 3], last: bool) -> Journey {
    let perspective = if for_another { Perspective::Relative } else { Perspective::Me };
    let mut answers = Vec::new();
    for (answer, count) in [Answer::Emergency, Answer::Barely, Answer::Hard].into_iter().zip(hard) {
        answers.extend(std::iter::repeat_n(answer, count));
    }
    answers.resize(story + more, Answer::Good);
    if last {
        answers.reverse();
    }
    let named: Vec<NamedArea> = LifeArea::ALL
        .iter()
        .zip(answers)
        .map(|(area, answer)| NamedArea { area: *area, answer: Some(answer) })
        .collect();
    let (areas, more_areas) = named.split_at(story);
    let mut journey = Journey::new(perspective);
    journey.areas = areas.to_vec();
    journey.more_areas = more_areas.to_vec();
    for _ in 0..=MOST_IN_AREA {
        for question in questions(&journey) {
            if let Question::Follow(question) = question
                && !journey.answers.iter().any(|told| told.question == question)
            {
                let codes: Vec<&str> = question.options().iter().map(|it| it.code).collect();
                journey.answers.push(Told::with(question, &codes));
            }
        }
    }
    journey
}

#[test]
fn no_class_of_ways_has_more_than_twenty_screens() {
    let (mut longest, mut classes) = (0, 0);
    for all in 0..=LifeArea::ALL.len() {
        for story in [0, 1, 3, MAX_AREAS, MAX_AREAS + 1, all].into_iter().filter(|it| *it <= all) {
            for emergencies in 0..=all {
                let rest = all - emergencies;
                for hard in [[0, 0], [rest, 0], [0, rest], [rest / 2, rest - rest / 2]] {
                    for (for_another, last) in
                        [(false, false), (false, true), (true, false), (true, true)]
                    {
                        let counts = [emergencies, hard[0], hard[1]];
                        let journey = of_class(for_another, story, all - story, counts, last);
                        let found = questions(&journey);
                        check(&journey, &found);
                        longest = longest.max(found.len());
                        classes += 1;
                    }
                }
            }
        }
    }
    println!("{classes} classes, the longest way has {longest} screens");
    assert_eq!(longest, MAX_SCREENS, "the budget is used where there is much to tell");
}

fn check(journey: &Journey, found: &[Question]) {
    assert!(found.len() <= MAX_SCREENS, "{} screens: {found:?}", found.len());
    let follows: Vec<FollowUp> = found
        .iter()
        .filter_map(|question| match question {
            Question::Follow(follow_up) => Some(*follow_up),
            _ => None,
        })
        .collect();
    let hard = journey.all_areas().any(|named| named.answer.is_some_and(Answer::is_hard));
    assert_eq!(hard, !follows.is_empty(), "{found:?}");
    assert!(follows.len() <= MAX_AREAS * MOST_IN_AREA);
    assert!(told(journey).len() <= follows.len());
    for (place, question) in found.iter().enumerate() {
        assert!(!found[..place].contains(question), "{question:?} twice");
    }
}

#[test]
fn nobody_is_asked_on_about_an_area_that_goes_well_or_is_nobodys_business() {
    for area in LifeArea::ALL {
        for answer in [Answer::Good, Answer::SmallWorries, Answer::RatherNot] {
            assert_eq!(depth(*area, answer), 0);
            let mut journey = Journey::new(Perspective::Me);
            journey.areas.push(NamedArea { area: *area, answer: Some(answer) });
            assert_eq!(questions(&journey), [Question::Area(*area), Question::More]);
        }
    }
}

#[test]
fn the_worst_areas_come_first_and_only_five_are_asked_about() {
    let mut journey = Journey::new(Perspective::Me);
    journey.areas = LifeArea::ALL[..7]
        .iter()
        .map(|area| NamedArea { area: *area, answer: Some(Answer::Hard) })
        .collect();
    journey.areas[6].answer = Some(Answer::Barely);
    let follows: Vec<FollowUp> = questions(&journey)
        .into_iter()
        .filter_map(|question| match question {
            Question::Follow(follow_up) => Some(follow_up),
            _ => None,
        })
        .collect();
    let expected = [
        FollowUp::BodyNeeds,
        FollowUp::WhoHelps,
        FollowUp::Letter,
        FollowUp::Age,
        FollowUp::DayWish,
        FollowUp::HomeTopic,
    ];
    assert_eq!(follows, expected);
}

#[test]
fn a_carer_gets_a_second_track_and_who_is_none_does_not() {
    let start = Journey::new(Perspective::Relative);
    let as_role = |journey: &Journey, role: Role| {
        submit(journey, "1", &form(&[("role", role.code())])).unwrap().journey
    };
    let carer = as_role(&start, Role::Carer);
    let strain = Question::Area(LifeArea::CarerStrain);
    assert!(questions(&carer).contains(&strain));
    assert!(!questions(&as_role(&start, Role::Mentor)).contains(&strain));
    assert!(!questions(&as_role(&carer, Role::Mentor)).contains(&strain), "it goes with the role");
}
