//! Help beside the text by form: which numbers, put away and brought back, one gentle question.

use axum::http::StatusCode;
use chrono::TimeDelta;
use domain::{
    danger::DangerKind,
    hours::Moment,
    journey::Journey,
    person::{Role, YesNoUnsure},
};

use super::carried;
use crate::{
    client::Client as _,
    page::{form, tags},
    portal::{Answer, Browser, TestPortal},
    walk::Story,
};

const HIDE: (&str, &str) = ("help", "hide");
const SHOW: (&str, &str) = ("help", "show");
/// Opens the place where help stands.
const PLACE: &str = "data-live=\"help\"";

/// What stands in the place for help.
fn beside(page: &Answer) -> &str {
    let (_, rest) = page.main().split_once(PLACE).expect("a place for help");
    // What follows it holds no number to dial before the next form or the end.
    rest.split("<form").next().unwrap_or_default()
}

/// The numbers that stand there, as they are dialled.
fn dialled(page: &Answer) -> Vec<String> {
    let links = tags(beside(page));
    let links = links.iter().filter_map(|tag| tag.get("href")?.strip_prefix("tel:"));
    links.map(str::to_owned).collect()
}

/// Somebody who told this, on the screen after it.
async fn tells(test: &TestPortal, language: &str, need: &str) -> (Browser, Answer) {
    let mut browser = test.browser();
    let sent = browser.post(&format!("/{language}/vraag"), &[("need", need)]).await;
    let page = browser.follow(&sent).await;
    (browser, page)
}

fn is_shown(page: &Answer) -> bool {
    beside(page).contains("id=\"help-title\"")
}

on_a_file! {
    async fn the_numbers_are_those_that_answer_at_this_hour(test) {
        // The clock of the tests stands at 9:00 on a Monday; an hour before, offices are closed.
        let need = "ik heb al dagen geen eten in huis";
        let (mut browser, page) = tells(&test, "nl", need).await;
        assert_eq!(dialled(&page), ["0455604004", "112", "14045"]);
        test.clock.advance(TimeDelta::hours(8));
        let page = browser.get("/nl/vraag?stap=gebieden").await;
        assert_eq!(dialled(&page), ["0455604004", "0455778844", "112"]);
    }

    async fn help_that_is_put_away_stays_away_until_asked_for(test) {
        for (language, hide, show) in [
            ("nl", "Verberg deze hulp", "Hulpnummers tonen"),
            ("en", "Hide this help", "Show help numbers"),
        ] {
            let (mut browser, page) = tells(&test, language, "Ik wil niet meer leven").await;
            assert!(is_shown(&page) && page.main().contains(hide), "{}", page.main());
            let stop = format!("/{language}/vraag?stap=gebieden");
            let sent = browser.post(&stop, &[HIDE]).await;
            assert_eq!(sent.location(), stop);
            let page = browser.follow(&sent).await;
            assert!(!is_shown(&page) && beside(&page).contains(show), "{}", page.main());
            for later in ["vraag?stap=wens", "check?stap=1", "mogelijkheden", "plan", "overdracht"] {
                let page = browser.get(&format!("/{language}/{later}")).await;
                assert!(!is_shown(&page) && beside(&page).contains(show), "{later}");
            }
            let back = browser.post(&format!("/{language}/plan"), &[SHOW]).await;
            assert_eq!(back.location(), format!("/{language}/plan"));
            assert!(is_shown(&browser.follow(&back).await));
        }
    }

    async fn a_new_kind_shows_help_again(test) {
        let (mut browser, _) = tells(&test, "nl", "Ik wil niet meer leven").await;
        browser.post("/nl/vraag?stap=gebieden", &[HIDE]).await;
        let sent = browser.post("/nl/vraag?stap=wens", &[("wish", "mijn man slaat mij")]).await;
        let page = browser.follow(&sent).await;
        assert!(is_shown(&page));
        // All numbers of the first kind, and the first one of the other.
        assert_eq!(dialled(&page), ["113", "08000113", "112", "112"]);
        assert!(beside(&page).contains("Bent u niet veilig?"));
    }

    async fn what_is_typed_is_kept_when_help_is_put_away(test) {
        let (mut browser, _) = tells(&test, "nl", "Ik wil niet meer leven").await;
        let sent = browser.post("/nl/vraag?stap=wens", &[HIDE, ("wish", "Rust <b>")]).await;
        assert_eq!(sent.location(), "/nl/vraag?stap=wens");
        let page = browser.follow(&sent).await;
        assert_eq!(form(&page, "data-journey").values("wish"), ["Rust <b>"]);
        assert!(!is_shown(&page));
        let long = "b".repeat(401);
        let refused = browser.post("/nl/plan", &[SHOW, ("goal", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(form(&refused, "data-journey").values("goal"), [long.as_str()]);
    }

    async fn a_question_and_the_last_page_stay_as_they_are(test) {
        let mut browser = test.browser();
        let story = Story { need: "Ik wil niet meer leven".into(), ..Story::default() };
        let page = story.tell(&mut browser).await;
        story.check(&mut browser, page).await;
        let before = carried(&test, &browser).unwrap();
        for stop in ["/nl/check?stap=1", "/nl/check?stap=overzicht", "/nl/check?stap=opnieuw"] {
            browser.post(stop, &[SHOW]).await;
            let sent = browser.post(stop, &[HIDE]).await;
            assert_eq!(sent.location(), stop);
            assert!(!is_shown(&browser.follow(&sent).await), "{stop}");
        }
        let hidden_help = carried(&test, &browser).unwrap().hidden_help;
        assert_ne!(hidden_help, before.hidden_help);
        let journey = carried(&test, &browser).unwrap();
        assert_eq!(journey, Journey { hidden_help, ..before });
        let sent = browser.post("/nl/check?stap=1", &[SHOW, ("terug", "overzicht")]).await;
        assert_eq!(sent.location(), "/nl/check?stap=1t", "on the way back to the last page");
    }

    async fn on_the_preview_what_was_typed_and_left_out_is_kept(test) {
        let mut browser = test.browser();
        let story = Story { need: "Ik wil niet meer leven".into(), ..Story::default() };
        let preview = story.walk(&mut browser).await;
        assert!(is_shown(&preview));
        let journey = form(&preview, "data-handover").values("journey").concat();
        let pairs = [
            HIDE,
            ("line", "Bel twee keer"),
            ("phone", "06 12345678"),
            ("keep", "need"),
            ("journey", &journey),
        ];
        let page = browser.post("/nl/overdracht", &pairs).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!is_shown(&page));
        let again = form(&page, "data-handover");
        assert_eq!(again.values("line"), ["Bel twee keer"]);
        assert_eq!(again.values("phone"), ["06 12345678"]);
        assert_eq!(again.values("keep"), ["need"]);
        assert_eq!(again.values("journey"), [journey.as_str()], "the same key");
        assert!(!is_shown(&browser.get("/nl/overdracht").await));
        let refused = again.fill("phone", "06 123").send(&mut browser).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!is_shown(&refused));
    }

    async fn a_denied_wish_to_die_asks_one_gentle_question(test) {
        for (path, need, asks) in [
            (
                "/nl/vraag",
                "Ik wil geen zelfmoord plegen",
                "U schrijft over de dood. Wilt u daar met iemand over praten?",
            ),
            (
                "/nl/vraag?voor=naaste",
                "Mijn moeder wil geen zelfmoord plegen",
                "U schrijft over de dood. Wilt u met iemand praten over uw naaste?",
            ),
            ("/en/vraag", "I do not want to die", "You write about death."),
        ] {
            let mut browser = test.browser();
            let sent = browser.post(path, &[("need", need)]).await;
            let page = browser.follow(&sent).await;
            assert!(!is_shown(&page), "{need}");
            assert!(beside(&page).contains(asks), "{need}: {}", page.main());
            assert_eq!(dialled(&page), ["113"]);
            assert!(!beside(&page).contains("ve-call--urgent"), "calm");
            let stop = sent.location().to_owned();
            let sent = browser.post(&stop, &[HIDE]).await;
            assert!(dialled(&browser.follow(&sent).await).is_empty());
        }
    }

    async fn without_consent_every_danger_has_a_number(test) {
        let mut browser = test.browser();
        let need = "Mijn buurman wil niet meer leven en hij slaat zijn vrouw";
        browser.post("/nl/vraag?voor=buurtgenoot", &[("need", need)]).await;
        let who = [
            ("role", Role::WorriedNeighbour.code()),
            ("knows", YesNoUnsure::No.code()),
            ("agrees", YesNoUnsure::No.code()),
        ];
        let sent = browser.post("/nl/overdracht?voor=buurtgenoot&stap=wie", &who).await;
        let page = browser.follow(&sent).await;
        for kind in [DangerKind::Suicide, DangerKind::Violence] {
            let catalogue = test.portal.content.municipality.catalogue("nl");
            let first = catalogue.helplines_for(kind, Moment::OfficeHours)[0];
            assert!(page.main().contains(&format!("tel:{}", first.dial())), "{kind}");
        }
        assert!(page.main().contains("Is de ander niet veilig?"), "{}", page.main());
    }

    async fn odd_input_gets_a_calm_answer_and_stays_in_the_box(test) {
        let controls: String = ('\u{1}'..'\u{20}').filter(|c| !c.is_whitespace()).collect();
        let long = "a ".repeat(600);
        for odd in ["", "😀😭🏳️‍🌈", &controls, "Ик 我 ᚠ ሀ ik أنا \u{202e}", &long, &"😭".repeat(601)] {
            let mut browser = test.browser();
            let sent = browser.post("/nl/vraag", &[("need", odd)]).await;
            let fits = odd.chars().count() <= 600;
            let page = if fits {
                browser.follow(&sent).await;
                browser.get("/nl/vraag").await
            } else {
                assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
                sent
            };
            assert_eq!(form(&page, "data-journey").values("need"), [odd], "{odd:?}");
            assert!(dialled(&page).is_empty(), "{odd:?}");
        }
    }

    async fn a_text_of_100_000_characters_gets_a_calm_answer_with_the_text_in_it(test) {
        let mut browser = test.browser();
        let long = format!("Mijn verhaal {}", "a".repeat(100_000));
        let page = browser.post("/nl/vraag", &[("need", &long)]).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.main().contains("Mijn verhaal aaa") && page.main().contains("href=\"tel:"));
        assert!(page.main().contains("Maak uw tekst korter"));
        assert!(page.main().len() > 60_000, "as much as can be read stands there");
    }
}
