//! Help beside what somebody tells: putting it away, bringing it back, and one gentle question.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use domain::{
    assessment::{Answer, question::FollowUp, told::Told},
    catalogue::Catalogue,
    danger::DangerKind,
    field::{FieldError, Form, Problem},
    handover::{Part, keep},
    help::{Beside, FIELD, Gently, Press},
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    need::{Lexicon, LexiconSource, Lexicons, MAX_READ_CHARS, understand},
    person::Perspective,
    routing::Facts,
    screen::{
        Next, Page, Stop, World, assessment::OVERVIEW, plan::SAVED, submit, understand_journey,
    },
};

const WORDS: &str = r#"
language = "nl"
common = ["ik", "en", "mij"]
negators = ["niet"]
[[danger]]
kind = "suicide"
about = ""
areas = ["mental_health"]
phrases = ["wil dood"]
[[danger]]
kind = "violence"
about = ""
areas = ["home_relations"]
phrases = ["slaat mij"]
[[gentle]]
kind = "suicide"
areas = ["mental_health"]
phrases = ["wil niet dood"]
"#;

fn lexicons() -> Lexicons {
    let source: LexiconSource = toml::from_str(WORDS).unwrap();
    Lexicons::new(vec![Lexicon::compile(&[source]).unwrap()])
}

fn told(need: &str) -> Journey {
    Journey { need: need.into(), ..Journey::new(Perspective::Me) }
}

fn beside(journey: &Journey) -> Beside {
    Beside::of(journey, understand_journey(journey, &lexicons()))
}

fn kinds(journey: &Journey) -> Vec<DangerKind> {
    beside(journey).signs.iter().map(|sign| sign.kind).collect()
}

/// Sends a form from a stop.
fn send(journey: &Journey, from: &Stop, pairs: &[(&str, &str)]) -> Result<Next, Vec<FieldError>> {
    let catalogue = Catalogue::default();
    let lexicons = lexicons();
    let world = World { catalogue: &catalogue, lexicons: &lexicons };
    let pairs = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into()));
    submit(journey, from, &Form(pairs.collect()), world)
}

/// Presses a button on the last page of the assessment, where nothing is filled in.
fn press(journey: &Journey, press: Press) -> Journey {
    let from = Stop::at(Page::Assessment, OVERVIEW);
    let next = send(journey, &from, &[(FIELD, press.code())]).unwrap();
    assert_eq!(next.to, from);
    next.journey
}

#[test]
fn help_that_was_put_away_stays_away_and_comes_back_when_asked() {
    let journey = told("ik wil dood");
    assert!(!beside(&journey).is_hidden);
    let hidden = press(&journey, Press::Hide);
    assert!(beside(&hidden).is_hidden);
    assert_eq!(kinds(&hidden), [DangerKind::Suicide]);
    let later = Journey { wish: "echt, ik wil dood".into(), ..hidden.clone() };
    assert!(beside(&later).is_hidden, "the same kind in other words");
    assert_eq!(press(&hidden, Press::Show), journey);
}

#[test]
fn a_new_kind_brings_all_help_back() {
    let hidden = press(&told("ik wil dood"), Press::Hide);
    let more = Journey { wish: "hij slaat mij".into(), ..hidden };
    assert!(!beside(&more).is_hidden);
    assert_eq!(kinds(&more), [DangerKind::Suicide, DangerKind::Violence]);
    assert!(beside(&press(&more, Press::Hide)).is_hidden);
}

#[test]
fn where_nothing_stands_nothing_is_hidden() {
    let journey = press(&told("mooi weer"), Press::Hide);
    assert_eq!(journey, told("mooi weer"));
    assert_eq!(beside(&journey), Beside::default());
}

#[test]
fn putting_help_away_changes_nothing_about_danger_and_urgency() {
    let journey = told("ik wil dood");
    let hidden = press(&journey, Press::Hide);
    let facts = |journey: &Journey| Facts::of(journey, &understand_journey(journey, &lexicons()));
    assert_eq!(facts(&hidden), facts(&journey));
    assert!(facts(&hidden).help_now());
    assert_eq!(keep(&hidden, Part::ALL), keep(&journey, Part::ALL), "nor is it sent");
}

#[test]
fn a_denied_wish_to_die_asks_one_gentle_question() {
    let journey = told("ik wil niet dood");
    let gently = Gently { kind: DangerKind::Suicide, by_answer: false };
    assert_eq!(beside(&journey), Beside { gently: Some(gently), ..Beside::default() });
    assert!(beside(&press(&journey, Press::Hide)).is_hidden);
}

#[test]
fn the_gentle_question_makes_way_for_danger_of_its_kind() {
    let both = beside(&told("ik wil niet dood. ik wil dood"));
    assert_eq!(both.signs.len(), 1);
    assert_eq!(both.gently, None);
    let other = beside(&told("ik wil niet dood. hij slaat mij"));
    assert_eq!(other.signs.len(), 1);
    assert_eq!(other.gently.map(|gently| gently.kind), Some(DangerKind::Suicide));
}

#[test]
fn a_question_that_was_put_away_does_not_hide_the_numbers() {
    let asked = press(&told("ik wil niet dood"), Press::Hide);
    let real = Journey { wish: "ik wil dood".into(), ..asked };
    assert!(!beside(&real).is_hidden);
    let numbers = press(&told("ik wil dood"), Press::Hide);
    let denied = Journey { need: "ik wil niet dood".into(), ..numbers };
    assert!(beside(&denied).is_hidden, "the question is less than the numbers were");
}

#[test]
fn an_answer_may_ask_the_gentle_question_too() {
    let mut journey = told("");
    let answer = Some(Answer::Hard);
    journey.areas = vec![NamedArea { area: LifeArea::MentalHealth, answer }];
    journey.asked_for_more = true;
    let question = FollowUp::ALL
        .iter()
        .find(|question| question.options().iter().any(|option| option.code == "death_sometimes"));
    journey.answers = vec![Told::with(*question.unwrap(), &["death_sometimes"])];
    let gently = Gently { kind: DangerKind::Suicide, by_answer: true };
    assert_eq!(beside(&journey).gently, Some(gently));
}

#[test]
fn what_was_typed_is_kept_and_the_journey_stays_where_it_is() {
    let from = Stop::first(Page::Need);
    let hide = (FIELD, Press::Hide.code());
    let next = send(&told("ik wil dood"), &from, &[hide, ("need", "ik wil dood nu")]).unwrap();
    assert_eq!((next.to, next.journey.need.as_str()), (from.clone(), "ik wil dood nu"));
    let refused = send(&told("ik wil dood"), &from, &[hide, ("need", &"a".repeat(1_001))]);
    assert_eq!(refused.unwrap_err(), [FieldError::new("need", Problem::TooLong)]);
    let place = Stop::at(Page::Need, "plaats");
    let next = send(&told("ik wil dood"), &place, &[hide, ("postcode", "")]).unwrap();
    assert!(beside(&next.journey).is_hidden, "nothing filled in is nothing wrong");
    assert_eq!(next.to, place);
}

#[test]
fn a_kind_that_is_typed_with_the_button_was_not_seen_yet() {
    let hide = (FIELD, Press::Hide.code());
    let typed = [hide, ("need", "ik wil dood. hij slaat mij")];
    let next = send(&told("ik wil dood"), &Stop::first(Page::Need), &typed).unwrap();
    assert!(!beside(&next.journey).is_hidden);
}

#[test]
fn pages_without_a_form_stay_as_they_are() {
    let mut journey = told("ik wil dood");
    journey.plan.goal = "rust".into();
    journey.areas = vec![NamedArea { area: LifeArea::Finance, answer: Some(Answer::Hard) }];
    for (page, step) in
        [(Page::Plan, SAVED), (Page::Assessment, OVERVIEW), (Page::Assessment, "opnieuw")]
    {
        let from = Stop::at(page, step);
        let next = send(&journey, &from, &[(FIELD, Press::Hide.code())]).unwrap();
        assert_eq!(next.to, from);
        let hidden_help = next.journey.hidden_help;
        assert_eq!(next.journey, Journey { hidden_help, ..journey.clone() });
        assert!(beside(&next.journey).is_hidden);
    }
}

#[test]
fn on_the_way_back_to_the_last_page_one_stays_on_that_way() {
    let mut journey = told("ik wil dood");
    journey.areas = vec![NamedArea { area: LifeArea::Finance, answer: Some(Answer::Hard) }];
    let pairs = [(FIELD, Press::Hide.code()), ("terug", OVERVIEW)];
    let next = send(&journey, &Stop::at(Page::Assessment, "1"), &pairs).unwrap();
    assert_eq!(next.to, Stop::at(Page::Assessment, "1t"));
    let odd = Stop::at(Page::Assessment, "1&voor=\r\n");
    assert_eq!(send(&journey, &odd, &pairs).unwrap().to, Stop::first(Page::Assessment));
}

#[test]
fn a_text_of_any_length_is_read_up_to_a_limit_and_hides_no_other() {
    let lexicons = lexicons();
    let long = "a ".repeat(50_000);
    assert!(understand(&format!("{long}wil dood"), &lexicons).danger.is_empty());
    assert_eq!(understand(&format!("wil dood {long}"), &lexicons).danger.len(), 1);
    let just = format!("{}wil dood", "é ".repeat((MAX_READ_CHARS - "wil dood".len()) / 2));
    assert_eq!(understand(&just, &lexicons).danger.len(), 1);
    let journey = Journey { wish: "ik wil dood".into(), ..told(&long) };
    assert_eq!(kinds(&journey), [DangerKind::Suicide]);
}

#[test]
fn odd_texts_show_nothing_and_stop_nothing() {
    let controls: String = (0..32).filter_map(char::from_u32).collect();
    for odd in ["", " ", "😀😭🏳️‍🌈", &controls, "\u{202e}\u{feff}", "Ик 我 ᚠ ሀ ik أنا"]
    {
        assert_eq!(beside(&told(odd)), Beside::default(), "{odd:?}");
    }
    assert_eq!(kinds(&told("😀 ik wil dood 😭")), [DangerKind::Suicide]);
    assert_eq!(kinds(&told("我 ik wil dood أنا")), [DangerKind::Suicide]);
}
