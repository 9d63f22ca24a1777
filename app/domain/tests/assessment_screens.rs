//! The self-assessment on its screens: changing one answer, safety, people, taking it again.
#![expect(clippy::unwrap_used, reason = "a screen that refuses has failed the test")]

use domain::{
    area::Place,
    area::WijkCode,
    assessment::{
        Answer,
        option::{Effect, TermNote},
        path::{MAX_AREAS, Question},
        people::{Closeness, MAX_INITIALS, MAX_PEOPLE, Person, Relation},
        question::{FollowUp, MOST_IN_AREA},
        result::{Action, Why, summary},
        told::{Told, says, terms},
    },
    catalogue::Catalogue,
    danger::DangerKind,
    field::{FieldError, Form, Problem},
    handover::{Part, keep},
    journey::{
        Journey, MAX_CHOSEN_OFFERS, MAX_ENCODED, MAX_SLUG_BYTES, MAX_TEXT_BYTES, NamedArea, SafeIn,
    },
    life_area::LifeArea,
    need::{Lexicons, WgsThreat},
    person::{Perspective, Role, YesNoUnsure},
    routing::{DestinationKind, Facts, Routed, UrgentReason, route},
    screen::{
        World,
        assessment::{AGAIN, OVERVIEW, Step, questions, submit},
        understand_journey,
    },
};

mod support {
    pub mod catalogue;
}
use support::catalogue::catalogue;

fn form(pairs: &[(&str, &str)]) -> Form {
    Form(pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
}

fn journey(areas: &[(LifeArea, Answer)]) -> Journey {
    let mut journey = Journey::new(Perspective::Me);
    let named =
        |(area, answer): &(LifeArea, Answer)| NamedArea { area: *area, answer: Some(*answer) };
    journey.areas = areas.iter().map(named).collect();
    journey.asked_for_more = true;
    journey
}

/// The number of a question.
fn number(journey: &Journey, question: Question) -> usize {
    questions(journey).iter().position(|found| *found == question).unwrap() + 1
}

/// Answers a question and goes on from it.
fn answer(journey: &Journey, question: Question, pairs: &[(&str, &str)]) -> (Journey, String) {
    let step = number(journey, question).to_string();
    let next = submit(journey, &step, &form(pairs)).unwrap();
    (next.journey, next.to.step)
}

fn facts(journey: &Journey) -> Facts {
    Facts::of(journey, &understand_journey(journey, &Lexicons::default()))
}

fn with(journey: &Journey, question: FollowUp, code: &str) -> Journey {
    let mut journey = journey.clone();
    journey.answers.push(Told::with(question, &[code]));
    journey
}

#[test]
fn a_changed_answer_leads_straight_back_over_what_it_opened() {
    let start = journey(&[(LifeArea::Daytime, Answer::Good), (LifeArea::Finance, Answer::Good)]);
    let back = ("terug", OVERVIEW);
    let finance = Question::Area(LifeArea::Finance);
    let (same, to) = answer(&start, finance, &[("answer", "small_worries"), back]);
    assert_eq!(to, OVERVIEW);
    let (worse, to) = answer(&same, finance, &[("answer", "barely"), back]);
    let letter = number(&worse, Question::Follow(FollowUp::Letter));
    assert_eq!(to, format!("{letter}t"));
    assert_eq!(Step::of(&to, &worse), Step::Ask(letter, Question::Follow(FollowUp::Letter)));
    let (told, to) =
        answer(&worse, Question::Follow(FollowUp::Letter), &[("choice", "none"), back]);
    let food = number(&told, Question::Follow(FollowUp::Food));
    assert_eq!(to, format!("{food}t"));
    let (told, to) = answer(&told, Question::Follow(FollowUp::Food), &[("skip", "1"), back]);
    assert_eq!(to, OVERVIEW, "people and own strength can wait");
    let (_, to) = answer(&told, finance, &[("answer", "barely"), back]);
    assert_eq!(to, OVERVIEW, "what was answered or skipped is not asked again");
}

#[test]
fn an_answer_that_no_longer_belongs_is_forgotten() {
    let start =
        with(&journey(&[(LifeArea::Finance, Answer::Hard)]), FollowUp::Letter, "letter_eviction");
    assert_eq!(facts(&start).wgs_threat, Some(WgsThreat::Eviction));
    let (well, _) = answer(&start, Question::Area(LifeArea::Finance), &[("answer", "good")]);
    assert!(well.answers.is_empty());
    assert_eq!(facts(&well).wgs_threat, None);
}

#[test]
fn a_threat_with_a_day_is_a_crisis_and_without_one_is_not() {
    let letter =
        with(&journey(&[(LifeArea::Finance, Answer::Hard)]), FollowUp::Letter, "letter_utilities");
    assert!(questions(&letter).contains(&Question::Follow(FollowUp::LetterDay)));
    let of = |code: &str| facts(&with(&letter, FollowUp::LetterDay, code));
    for (code, dated) in [("day_known", true), ("day_past", true), ("day_unknown", false)] {
        let facts = of(code);
        assert_eq!(facts.wgs_threat, Some(WgsThreat::Utilities), "{code}");
        assert_eq!(facts.danger.contains(&DangerKind::CrisisOther), dated, "{code}");
        assert!(facts.urgent().contains(&UrgentReason::DebtThreat), "{code}");
    }
    assert_eq!(terms(&letter), [TermNote::DebtThreeDays]);
}

#[test]
fn nowhere_to_sleep_goes_to_shelter_and_a_sure_bed_does_not() {
    let sleep =
        with(&journey(&[(LifeArea::Housing, Answer::Hard)]), FollowUp::HomeTopic, "home_sleep");
    let kind = |code: &str| match route(&facts(&with(&sleep, FollowUp::Sleep, code)), &catalogue())
    {
        Routed::To(route) => route.kind,
        Routed::Outside { .. } => panic!("nobody said outside"),
    };
    assert_eq!(kind("sleep_none"), DestinationKind::Tobw);
    assert_ne!(kind("sleep_sure"), DestinationKind::Tobw);
    assert_ne!(kind("sleep_home"), DestinationKind::Tobw);
}

#[test]
fn every_emergency_gets_its_own_safety_question_and_the_worst_answer_counts() {
    let start = journey(&[
        (LifeArea::Finance, Answer::Emergency),
        (LifeArea::HomeRelations, Answer::Emergency),
    ]);
    assert_eq!(start.safe_now(), None);
    let finance = Question::Safety(LifeArea::Finance);
    let (one, _) = answer(&start, finance, &[("safe_now", "yes")]);
    assert_eq!(one.safe_now(), None, "the other is not known");
    assert!(facts(&one).help_now());
    assert_eq!(facts(&one).danger, [DangerKind::Violence]);
    let home = Question::Safety(LifeArea::HomeRelations);
    let (both, _) = answer(&one, home, &[("safe_now", "unsure")]);
    assert_eq!(both.safe_now(), Some(YesNoUnsure::Unsure));
    let (both, _) = answer(&both, home, &[("safe_now", "yes")]);
    assert_eq!(both.safe_now(), Some(YesNoUnsure::Yes));
    assert!(facts(&both).danger.is_empty());
    let (calm, _) = answer(&both, Question::Area(LifeArea::Finance), &[("answer", "hard")]);
    assert_eq!(calm.safe.len(), 1, "the question went with the emergency");
}

#[test]
fn the_areas_beyond_the_fifth_are_answered_on_one_page() {
    let all: Vec<_> = LifeArea::ALL.iter().map(|area| (*area, Answer::Good)).collect();
    let start = journey(&all);
    let pairs = [("justice", "emergency"), ("parenting", "barely"), ("terug", OVERVIEW)];
    let (told, to) = answer(&start, Question::List, &pairs);
    let answer_in = |area| told.areas.iter().find(|named| named.area == area).unwrap().answer;
    assert_eq!(answer_in(LifeArea::Justice), Some(Answer::Emergency));
    assert_eq!(answer_in(LifeArea::AdlBasic), None, "a line left empty is no answer");
    assert_eq!(to, format!("{}t", number(&told, Question::ListSafety)));
    let (told, _) = answer(&told, Question::ListSafety, &[("justice", "no")]);
    assert_eq!(told.safe_now(), Some(YesNoUnsure::No));
    let wrong =
        submit(&start, &number(&start, Question::List).to_string(), &form(&[("justice", "x")]));
    assert_eq!(wrong.unwrap_err(), [FieldError::new("justice", Problem::NotAnAnswer)]);
}

#[test]
fn a_follow_up_takes_only_its_own_options_and_one_where_one_is_asked() {
    let start = journey(&[(LifeArea::WorkEducation, Answer::Hard)]);
    let step = number(&start, Question::Follow(FollowUp::Age)).to_string();
    let problem = |pairs: &[(&str, &str)]| submit(&start, &step, &form(pairs)).unwrap_err();
    assert_eq!(problem(&[]), [FieldError::new("choice", Problem::Missing)]);
    let no_answer = [FieldError::new("choice", Problem::NotAnAnswer)];
    assert_eq!(problem(&[("choice", "food_no")]), no_answer);
    assert_eq!(problem(&[("choice", "age_17"), ("choice", "age_26")]), no_answer);
    let letter = Form::from([("choice", "none"), ("choice", "letter_other")]);
    let told = Told::parse(FollowUp::Letter, &letter).unwrap();
    assert!(told.has("letter_other") && !told.has("none"), "none of these stands alone");
}

#[test]
fn taking_it_again_keeps_the_answers_of_the_time_before() {
    let mut start = with(&journey(&[(LifeArea::Finance, Answer::Hard)]), FollowUp::Letter, "none");
    start.need = "geld".into();
    let next = submit(&start, AGAIN, &form(&[])).unwrap();
    assert_eq!(next.to.step, "1");
    let again = next.journey;
    assert_eq!(again.previous, start.areas);
    assert!(again.areas.iter().all(|named| named.answer.is_none()) && again.answers.is_empty());
    assert_eq!(again.need, "geld");
    let (now, _) = answer(&again, Question::Area(LifeArea::Finance), &[("answer", "good")]);
    let seen =
        &summary(&now, World { catalogue: &Catalogue::default(), lexicons: &Lexicons::default() });
    assert_eq!(
        (seen.areas[0].answer, seen.areas[0].before),
        (Some(Answer::Good), Some(Answer::Hard))
    );
}

#[test]
fn people_are_added_and_taken_out_and_their_initials_never_leave() {
    let start = journey(&[(LifeArea::SocialNetwork, Answer::Hard)]);
    let add =
        [("add", "1"), ("relation", "friend"), ("initials", "A.B."), ("closeness", "further")];
    let (one, to) = answer(&start, Question::People, &add);
    assert_eq!(to, number(&one, Question::People).to_string(), "the same page again");
    let friend =
        Person { initials: "AB".into(), relation: Relation::Friend, closeness: Closeness::Further };
    assert_eq!(one.people, [friend]);
    let (two, _) = answer(&one, Question::People, &[("relation", "child"), ("initials", "XYZ")]);
    assert_eq!(two.people.len(), 2);
    let sent = keep(&two, Part::ALL);
    let relations: Vec<Relation> = sent.people.iter().map(|person| person.relation).collect();
    assert_eq!(relations, [Relation::Child, Relation::Friend], "counted, in an order of its own");
    assert!(sent.people.iter().all(|person| person.initials.is_empty()));
    assert!(keep(&two, &[Part::Areas]).people.is_empty());
    let (fewer, _) = answer(&two, Question::People, &[("remove", "0")]);
    assert_eq!(fewer.people.len(), 1);
    let step = number(&start, Question::People).to_string();
    let long = submit(&start, &step, &form(&[("initials", "Marie"), ("relation", "friend")]));
    assert_eq!(long.unwrap_err(), [FieldError::new("initials", Problem::TooLong)]);
}

#[test]
fn how_it_went_before_never_leaves() {
    let mut told = journey(&[(LifeArea::Finance, Answer::Hard)]);
    told.previous = told.areas.clone();
    assert!(keep(&told, Part::ALL).previous.is_empty());
}

#[test]
fn own_strength_is_read_for_danger_and_goes_with_its_part() {
    let start = journey(&[(LifeArea::Finance, Answer::Hard)]);
    let (told, to) = answer(&start, Question::OwnStrength, &[("own_strength", " Koken. ")]);
    assert_eq!((told.own_strength.as_str(), to.as_str()), ("Koken.", OVERVIEW));
    assert!(told.free_texts().contains(&"Koken."));
    assert_eq!(keep(&told, &[Part::Around]).own_strength, "Koken.");
    assert!(keep(&told, &[Part::Areas]).own_strength.is_empty());
}

#[test]
fn the_last_page_begins_with_what_is_most_pressing_and_never_with_nothing() {
    let town = catalogue();
    let lexicons = Lexicons::default();
    let now = |journey: &Journey| {
        let found = summary(journey, World { catalogue: &town, lexicons: &lexicons });
        assert!((1..=3).contains(&found.now.len()));
        found.now.into_iter().map(|it| it.action).collect::<Vec<_>>()
    };
    let hard = journey(&[(LifeArea::Finance, Answer::Hard)]);
    assert_eq!(now(&hard), [Action::VisitOffer, Action::AskTeam]);
    let letter = with(&hard, FollowUp::Letter, "letter_insurance");
    assert_eq!(now(&letter)[0], Action::CallSender);
    let danger = with(&letter, FollowUp::LetterDay, "day_past");
    assert_eq!(now(&danger)[..2], [Action::CallNow, Action::CallSender]);
    assert_eq!(now(&Journey::new(Perspective::Me))[0], Action::VisitOffer);
    let nowhere = World { catalogue: &Catalogue::default(), lexicons: &lexicons };
    let well = summary(&journey(&[(LifeArea::Finance, Answer::Good)]), nowhere);
    assert_eq!(well.now[0].action, Action::KeepGoing);
}

#[test]
fn each_area_says_why_it_is_there() {
    let mut told = journey(&[(LifeArea::Finance, Answer::Good)]);
    told.areas.push(NamedArea { area: LifeArea::CarerStrain, answer: None });
    told.more_areas.push(NamedArea { area: LifeArea::Daytime, answer: None });
    told.role = Some(Role::Carer);
    let lexicons = Lexicons::default();
    let found = summary(&told, World { catalogue: &catalogue(), lexicons: &lexicons });
    let why: Vec<Why> = found.areas.into_iter().map(|seen| seen.why).collect();
    assert_eq!(why, [Why::Tile, Why::Carer, Why::Added]);
}

#[test]
fn a_carers_own_area_counts_in_routing_only_where_it_is_hard() {
    let mut told =
        journey(&[(LifeArea::AdlHousehold, Answer::Hard), (LifeArea::CarerStrain, Answer::Good)]);
    told.role = Some(Role::Carer);
    assert_eq!(facts(&told).areas.len(), 1);
    told.areas[1].answer = Some(Answer::Barely);
    assert_eq!(facts(&told).areas.len(), 2);
    let stops = with(&told, FollowUp::KeepUp, "keep_stop");
    assert!(says(&stops, Effect::CarerStops));
    assert!(facts(&stops).urgent().contains(&UrgentReason::CarerStops));
}

#[test]
fn children_of_age_are_no_matter_of_youth_help() {
    let told = journey(&[(LifeArea::Parenting, Answer::Hard)]);
    let grown = with(&told, FollowUp::ChildAges, "child_18");
    assert!(facts(&grown).children_grown);
    let mut both = told;
    both.answers.push(Told::with(FollowUp::ChildAges, &["child_4", "child_18"]));
    assert!(!facts(&both).children_grown);
    assert_eq!(terms(&both), [TermNote::DirectReferral]);
}

#[test]
fn the_largest_journey_is_within_its_bytes() {
    const WIDE: &str = "𝔞";
    let answer = Some(Answer::Emergency);
    let named = |area: &LifeArea| NamedArea { area: *area, answer };
    let person = Person {
        initials: WIDE.repeat(MAX_INITIALS),
        relation: Relation::Pet,
        closeness: Closeness::Further,
    };
    let mut largest = Journey::new(Perspective::Neighbour);
    largest.role = Some(Role::WorriedNeighbour);
    (largest.knows, largest.agrees) = (Some(YesNoUnsure::Unsure), Some(YesNoUnsure::Unsure));
    largest.areas = LifeArea::ALL.iter().map(named).collect();
    largest.previous = largest.areas.clone();
    largest.safe = LifeArea::ALL
        .iter()
        .map(|area| SafeIn { area: *area, answer: Some(YesNoUnsure::Unsure) })
        .collect();
    // More can never stand there: what is no longer asked is forgotten.
    let most = MAX_AREAS * MOST_IN_AREA;
    largest.answers = FollowUp::ALL.iter().take(most).map(|it| Told::skipped(*it)).collect();
    largest.people = vec![person; MAX_PEOPLE];
    largest.own_strength = WIDE.into();
    largest.place = Place::In(WijkCode("WK091741".into()));
    largest.plan.offers = vec!["a".repeat(MAX_SLUG_BYTES); MAX_CHOSEN_OFFERS];
    largest.key = Some([255; 16]);
    let left = MAX_TEXT_BYTES - largest.typed_bytes();
    largest.need = "a".repeat(left);
    assert_eq!(largest.typed_bytes(), MAX_TEXT_BYTES);
    println!("{} of {MAX_ENCODED} bytes", largest.encode().len());
    assert!(largest.encode().len() <= MAX_ENCODED, "{}", largest.encode().len());
    assert_eq!(Journey::decode(&largest.encode()), Some(largest));
}
