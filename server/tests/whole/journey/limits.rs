//! The limits of the journey, the same on both ways, and the sealed cookie that they fit into.

use axum::http::StatusCode;
use domain::{
    area::{Place, WijkCode},
    assessment::{
        Answer as HowItGoes,
        path::MAX_SCREENS,
        people::{Closeness, MAX_INITIALS, MAX_PEOPLE, Person, Relation},
        question::FollowUp,
        told::Told,
    },
    field::{FieldError, Form, Problem},
    journey::{
        Journey, MAX_CHOSEN_OFFERS, MAX_ENCODED, MAX_SLUG_BYTES, MAX_TEXT_BYTES, NamedArea, Plan,
        SafeIn,
    },
    life_area::LifeArea,
    need::Lexicons,
    person::{Perspective, Role, YesNoUnsure},
    screen::{Page, Stop, World, submit},
};
use proptest::prelude::*;
use server::{
    municipality::Municipality,
    secrets::Keys,
    web::{journey_cookie, journey_from},
};

use super::steps::carried;
use crate::{page::form, portal::TestPortal};

/// Most bytes of `name=value` that every browser keeps.
const MAX_COOKIE: usize = 4_096;
/// A letter of four bytes.
pub const WIDE: &str = "𝔞";

fn behind_tls(test: &TestPortal) -> TestPortal {
    test.changed(|portal| portal.site.secure_cookies = true)
}

/// All that a journey can hold: text up to the limit in letters of four bytes, every area an
/// emergency, an answer to every question that fits, as many people and offers as are allowed, with
/// the longest slugs there are, and the answers of the time before.
fn largest(offers: &[String]) -> Journey {
    let answer = Some(HowItGoes::Emergency);
    let (some, others) = LifeArea::ALL.split_at(7);
    let named = |areas: &'static [LifeArea]| {
        areas.iter().map(move |area| NamedArea { area: *area, answer })
    };
    let person = Person {
        initials: WIDE.repeat(MAX_INITIALS),
        relation: Relation::Pet,
        closeness: Closeness::Further,
    };
    let safe = |area: &LifeArea| SafeIn { area: *area, answer: Some(YesNoUnsure::Unsure) };
    Journey {
        role: Some(Role::WorriedNeighbour),
        knows: Some(YesNoUnsure::Unsure),
        agrees: Some(YesNoUnsure::Unsure),
        need: WIDE.repeat(MAX_TEXT_BYTES / WIDE.len() - 5 - MAX_PEOPLE * MAX_INITIALS),
        wish: WIDE.into(),
        areas: named(some).collect(),
        asked_for_more: true,
        more_areas: named(others).collect(),
        safe: LifeArea::ALL.iter().map(safe).collect(),
        answers: FollowUp::ALL.iter().take(MAX_SCREENS).map(|it| Told::skipped(*it)).collect(),
        people: vec![person; MAX_PEOPLE],
        own_strength: WIDE.into(),
        previous: named(LifeArea::ALL).collect(),
        place: Place::In(WijkCode("WK091741".into())),
        plan: Plan {
            goal: WIDE.into(),
            offers: offers.to_vec(),
            own_steps: WIDE.into(),
            helper: WIDE.into(),
        },
        key: Some([255; 16]),
        ..Journey::new(Perspective::Neighbour)
    }
}

/// `name=value` of a `Set-Cookie` value.
fn pair(cookie: &str) -> &str {
    cookie.split(';').next().unwrap()
}

on_a_file! {
    async fn the_largest_journey_fits_a_cookie_in_each_language(test) {
        let test = behind_tls(&test);
        for language in &test.portal.content.languages {
            let catalogue = test.portal.content.municipality.catalogue(&language.code);
            let mut slugs: Vec<String> =
                catalogue.offers.iter().map(|offer| offer.slug.clone()).collect();
            slugs.sort_by_key(|slug| std::cmp::Reverse(slug.len()));
            slugs.truncate(MAX_CHOSEN_OFFERS);
            assert_eq!(slugs.len(), MAX_CHOSEN_OFFERS, "{}", language.code);
            let longest_allowed = vec!["a".repeat(MAX_SLUG_BYTES); MAX_CHOSEN_OFFERS];
            for offers in [slugs, longest_allowed] {
                let journey = largest(&offers);
                assert_eq!(journey.typed_bytes(), MAX_TEXT_BYTES);
                assert!(journey.encode().len() <= MAX_ENCODED, "{}", journey.encode().len());
                let cookie = journey_cookie(&journey, &test.portal.keys, &test.portal.site);
                assert!(pair(&cookie).len() <= MAX_COOKIE, "{} bytes", pair(&cookie).len());
                let headers = [(axum::http::header::COOKIE, pair(&cookie).parse().unwrap())];
                let headers = headers.into_iter().collect();
                let opened = journey_from(&headers, &test.portal.keys, &test.portal.site);
                assert_eq!(opened, Some(journey));
            }
        }
    }

    async fn the_limits_are_the_same_on_the_device_and_by_form(test) {
        let content = &test.portal.content;
        let setting = content.setting("nl", Perspective::Me);
        // Letters typed, of how many bytes, and whether they fit.
        for (letter, count, fits) in
            [("a", 1_000, true), ("a", 1_001, false), (WIDE, 600, true), (WIDE, 601, false)]
        {
            let typed = letter.repeat(count);
            let mut browser = test.browser();
            let by_form = browser.post("/nl/vraag", &[("need", &typed)]).await;
            let on_the_device = submit(
                &Journey::new(Perspective::Me),
                &Stop::first(Page::Need),
                &Form::from([("need", typed.as_str())]),
                setting.world(),
            );
            assert_eq!(by_form.status == StatusCode::SEE_OTHER, fits, "{letter} x {count}");
            assert_eq!(on_the_device.is_ok(), fits, "{letter} x {count}");
            if fits {
                assert_eq!(carried(&test, &browser).unwrap().need, typed);
            } else {
                assert_eq!(by_form.status, StatusCode::UNPROCESSABLE_ENTITY);
                assert_eq!(form(&by_form, "data-journey").values("need"), [typed.as_str()]);
            }
        }
    }

    async fn all_texts_together_have_a_limit_too(test) {
        let mut browser = test.browser();
        browser.post("/nl/vraag", &[("need", &WIDE.repeat(600))]).await;
        let refused = browser.post("/nl/vraag?stap=wens", &[("wish", "x")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(form(&refused, "data-journey").values("wish"), ["x"]);
        browser.post("/nl/vraag", &[("need", &WIDE.repeat(599))]).await;
        let fits = browser.post("/nl/vraag?stap=wens", &[("wish", "xxxx")]).await;
        assert_eq!(fits.status, StatusCode::SEE_OTHER);
    }

    async fn a_damaged_cookie_is_as_good_as_none(test) {
        let mut browser = test.browser();
        browser.post("/nl/vraag", &[("need", "Mijn verhaal")]).await;
        let (name, value) = browser.cookies.first_key_value().unwrap();
        let (name, value) = (name.clone(), value.clone());
        let damaged = [value[1..].to_owned(), format!("{value}A"), "geen koek".into(), "A".into()];
        for damaged in damaged {
            browser.cookies.insert(name.clone(), damaged);
            let page = browser.get("/nl/vraag").await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(form(&page, "data-journey").values("need"), [""]);
            assert_eq!(page.header("cache-control"), "private, no-store");
        }
    }
}

#[test]
fn line_ends_of_a_browser_count_as_one_letter() {
    let municipality = Municipality::embedded().unwrap();
    let lexicons = Lexicons::default();
    let world = World { catalogue: municipality.catalogue("nl"), lexicons: &lexicons };
    let lines = "a\r\n".repeat(500);
    let form = Form::from([("need", lines.as_str())]);
    let start = Journey::new(Perspective::Me);
    let next = submit(&start, &Stop::first(Page::Need), &form, world).unwrap();
    assert_eq!(next.journey.need.chars().count(), 999, "trimmed at the end");
    let form = Form::from([("need", "a\r\n".repeat(501).as_str())]);
    let refused = submit(&start, &Stop::first(Page::Need), &form, world);
    assert_eq!(refused.unwrap_err(), [FieldError::new("need", Problem::TooLong)]);
}

fn journeys() -> impl Strategy<Value = Journey> {
    let area = (0..LifeArea::ALL.len(), proptest::option::of(0..HowItGoes::ALL.len())).prop_map(
        |(area, answer)| NamedArea {
            area: LifeArea::ALL[area],
            answer: answer.map(|answer| HowItGoes::ALL[answer]),
        },
    );
    let place = prop_oneof![
        Just(Place::NotAsked),
        Just(Place::RatherNot),
        "WK[0-9]{6}".prop_map(|code| Place::In(WijkCode(code))),
        (1_000..9_999_u16).prop_map(|number| Place::SomewhereIn(super::steps::postcode(number))),
    ];
    let texts = proptest::collection::vec(any::<String>(), 4);
    let areas = proptest::collection::vec(area, 0..8);
    let offers = proptest::collection::vec("[a-z-]{1,32}", 0..MAX_CHOSEN_OFFERS);
    let perspective = proptest::sample::select(Perspective::ALL);
    let key = proptest::option::of(any::<[u8; 16]>());
    (texts, areas, offers, place, perspective, key).prop_map(
        |(texts, areas, offers, place, perspective, key)| {
            let [need, wish, goal, own_steps] = texts.try_into().unwrap();
            let plan = Plan { goal, offers, own_steps, helper: String::new() };
            let start = Journey::new(perspective);
            Journey { need, wish, areas, place, plan, key, ..start }
        },
    )
}

proptest! {
    #[test]
    fn a_sealed_journey_opens_as_it_was_and_never_damaged(
        journey in journeys(),
        place in any::<prop::sample::Index>(),
        flip in 1..=255_u8,
    ) {
        prop_assume!(journey.encode().len() <= MAX_ENCODED);
        let keys = Keys::from_bytes([9; 32]);
        let sealed = keys.seal(server::secrets::Purpose::JourneyCookie, b"", &journey.encode());
        let open = |sealed: &[u8]| {
            let plain = keys.open(server::secrets::Purpose::JourneyCookie, b"", sealed)?;
            Journey::decode(&plain)
        };
        prop_assert_eq!(open(&sealed), Some(journey.clone()));
        let mut damaged = sealed.clone();
        let at = place.index(damaged.len());
        damaged[at] ^= flip;
        prop_assert_eq!(open(&damaged), None);
        prop_assert_eq!(open(&sealed[..at]), None);
        prop_assert_eq!(Journey::from_text(&journey.to_text()), Some(journey));
    }
}
