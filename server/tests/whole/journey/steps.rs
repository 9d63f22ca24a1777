//! The way by form, there and back.

use axum::http::StatusCode;
use domain::area::{Place, Postcode, WijkCode};
use server::{municipality::Municipality, web::journey_from};

use crate::{
    client::Client as _,
    page::{form, form_if_there, tags},
    portal::{Browser, TestPortal},
    walk::Story,
};

/// The journey in the cookie of a browser.
pub fn carried(test: &TestPortal, browser: &Browser) -> Option<domain::journey::Journey> {
    let cookies = browser.cookies.iter().map(|(name, value)| format!("{name}={value}"));
    let header = cookies.collect::<Vec<_>>().join("; ").parse().unwrap();
    let headers = [(axum::http::header::COOKIE, header)].into_iter().collect();
    journey_from(&headers, &test.portal.keys, &test.portal.site)
}

/// A postcode as the journey keeps it.
pub fn postcode(number: u16) -> Postcode {
    Postcode::from_number(number).unwrap()
}

on_both! {
    async fn the_way_by_form_leads_from_a_need_to_a_receipt(test, _) {
        let mut browser = test.browser();
        let preview = Story::default().walk(&mut browser).await;
        for told in ["Ik kan de huur niet betalen", "Weer rust in huis", "Een map kopen"] {
            assert!(preview.main().contains(told), "{told}");
        }
        let sent = form(&preview, "data-handover")
            .fill("phone", "06 12345678")
            .choose("phone_safe", "yes")
            .send(&mut browser)
            .await;
        assert_eq!(sent.location(), "/nl/ontvangst");
        let receipt = browser.follow(&sent).await;
        assert!(receipt.body.contains("ve-code__value"), "{}", receipt.main());
        assert_eq!(carried(&test, &browser), None, "the visit by form ends with the receipt");
    }
}

on_a_file! {
    async fn the_journey_carries_what_was_told_and_nothing_else_does(test) {
        let mut browser = test.browser();
        Story::default().walk(&mut browser).await;
        let journey = carried(&test, &browser).unwrap();
        assert_eq!(journey.need, "Ik kan de huur niet betalen");
        assert_eq!(journey.wish, "Weer rust in huis");
        assert_eq!(journey.place, Place::In(WijkCode("WK091734".into())));
        assert!(journey.asked_for_more);
        assert!(journey.all_areas().count() >= 2);
        assert!(journey.all_areas().all(|named| named.answer.is_some()));
        assert_eq!(journey.plan.offers.len(), 2);
        assert_eq!(journey.plan.own_steps, "Een map kopen");
        assert!(journey.key.is_some(), "the preview made the key of the handover");
        assert_eq!(browser.cookies.len(), 1, "{:?}", browser.cookies.keys());
    }

    async fn the_names_of_people_around_stay_and_only_their_number_is_in_the_preview(test) {
        let mut browser = test.browser();
        let preview = Story::default().walk(&mut browser).await;
        let journey = carried(&test, &browser).unwrap();
        assert_eq!(journey.people.len(), 1);
        assert_eq!(journey.people[0].initials, "QZX");
        assert!(!preview.body.contains("QZX"));
        assert!(preview.main().contains("Koken gaat goed"));
        let sent = domain::journey::Journey::from_text(&preview.hidden("journey").unwrap()).unwrap();
        assert_eq!(sent.people.len(), 1);
        assert!(sent.people[0].initials.is_empty());
    }

    async fn taking_it_again_shows_now_and_the_time_before(test) {
        let mut browser = test.browser();
        let story = Story::default();
        let page = story.tell(&mut browser).await;
        story.check(&mut browser, page).await;
        let again = browser.get("/nl/check?stap=opnieuw").await;
        let first = form(&again, "data-journey").go(&mut browser).await;
        let better = Story { answer: "good", ..story };
        let result = better.check(&mut browser, first).await;
        assert!(result.main().contains("Vorige keer: Lukt niet goed"), "{}", result.main());
        assert!(result.main().contains("Nu: Gaat goed"));
        assert!(result.main().contains("<svg class=\"ve-picture\""));
    }

    async fn going_back_shows_what_was_answered_and_a_refresh_changes_nothing(test) {
        let mut browser = test.browser();
        let story = Story::default();
        story.walk(&mut browser).await;
        let shown = [
            ("/nl/vraag", "need", story.need.as_str()),
            ("/nl/vraag?stap=wens", "wish", &story.wish),
            ("/nl/vraag?stap=plaats", "postcode", "6411"),
            ("/nl/vraag?stap=wijk", "wijk", "WK091734"),
            ("/nl/check?stap=1", "answer", "hard"),
            ("/nl/plan", "goal", &story.goal),
            ("/nl/plan", "own_steps", &story.own_steps),
            ("/nl/plan", "helper", &story.helper),
        ];
        for (path, field, expected) in shown {
            let page = browser.get(path).await;
            assert_eq!(form(&page, "data-journey").values(field), [expected], "{path}");
            assert_eq!(browser.get(path).await.body, page.body, "refreshing {path}");
        }
        let tiles = browser.get("/nl/vraag?stap=gebieden").await;
        assert!(form(&tiles, "data-journey").values("area").contains(&"daytime"));
        let options = browser.get("/nl/mogelijkheden").await;
        assert_eq!(form(&options, "data-journey").values("offer").len(), 2);
        let first = browser.get("/nl/overdracht").await;
        let again = browser.get("/nl/overdracht").await;
        assert_eq!(first.hidden("journey"), again.hidden("journey"), "a refresh keeps the key");
    }

    async fn changing_one_answer_leads_straight_back_to_the_overview(test) {
        let mut browser = test.browser();
        let story = Story::default();
        let page = story.tell(&mut browser).await;
        let overview = story.check(&mut browser, page).await;
        let links = tags(overview.main());
        let mut links = links.iter().filter_map(|tag| tag.get("href"));
        let change = links.find(|href| href.contains("terug=")).unwrap().to_owned();
        let question = browser.get(&change).await;
        let sent = form(&question, "data-journey").choose("answer", "good").send(&mut browser).await;
        assert_eq!(sent.location(), "/nl/check?stap=overzicht");
        // A mistake on the way does not lose the way back.
        let refused = browser.post("/nl/check?stap=1", &[("terug", "overzicht")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let refused = form(&refused, "data-journey");
        let sent = refused.choose("answer", "small_worries").send(&mut browser).await;
        assert_eq!(sent.location(), "/nl/check?stap=overzicht");
        // What a change opens is asked first, and then the way leads back.
        let question = browser.get(&change).await;
        let question = form(&question, "data-journey").choose("answer", "hard");
        let opened = question.go(&mut browser).await;
        let sent = form(&opened, "data-journey").choose("choice", "none").send(&mut browser).await;
        assert_eq!(sent.location(), "/nl/check?stap=overzicht");
    }

    async fn not_knowing_and_rather_not_are_answers_to_where(test) {
        for (code, place) in [("unknown", Place::Unknown), ("rather_not", Place::RatherNot)] {
            let mut browser = test.browser();
            let page = browser.get("/nl/vraag?stap=plaats").await;
            let sent = form(&page, "data-journey").choose("where", code).send(&mut browser).await;
            assert_eq!(sent.location(), "/nl/check");
            assert_eq!(carried(&test, &browser).unwrap().place, place);
        }
        let mut browser = test.browser();
        let story = Story { wijk: "unknown", ..Story::default() };
        story.tell(&mut browser).await;
        let somewhere = Place::SomewhereIn(postcode(6411));
        assert_eq!(carried(&test, &browser).unwrap().place, somewhere);
    }

    async fn a_postcode_in_one_wijk_asks_nothing_more(test) {
        let mut browser = test.browser();
        let page = Story { postcode: "6432", ..Story::default() }.tell(&mut browser).await;
        assert!(form(&page, "data-journey").has("answer"));
        let place = Place::In(WijkCode("WK091710".into()));
        assert_eq!(carried(&test, &browser).unwrap().place, place);
    }

    async fn every_question_can_be_skipped(test) {
        let mut browser = test.browser();
        let story = Story { perspective: "naaste", ..Story::default() };
        let mut page = story.tell(&mut browser).await;
        for _ in 0..20 {
            let Some(question) = form_if_there(&page, "data-journey") else {
                break;
            };
            let skipped = if question.has("skip") { question.choose("skip", "1") } else { question };
            page = skipped.go(&mut browser).await;
        }
        let journey = carried(&test, &browser).unwrap();
        assert!(form_if_there(&page, "data-journey").is_none(), "the overview ends it");
        assert!(journey.all_areas().all(|named| named.answer.is_none()));
        assert_eq!((journey.role, journey.knows, journey.agrees), (None, None, None));
    }

    async fn for_another_the_role_and_the_word_of_the_other_decide(test) {
        let handover = |answer: &crate::portal::Answer| form_if_there(answer, "data-handover");
        for (perspective, role) in [("naaste", "carer"), ("buurtgenoot", "worried_neighbour")] {
            let agreed = Story { perspective, who: [role, "yes", "yes"], ..Story::default() };
            let mut browser = test.browser();
            let preview = agreed.walk(&mut browser).await;
            assert!(handover(&preview).is_some(), "{role}: {}", preview.main());

            let refused = Story { who: [role, "yes", "no"], ..agreed.clone() };
            let advice = refused.walk(&mut browser).await;
            assert!(handover(&advice).is_none(), "{role}");
            assert!(advice.main().contains("href=\"tel:"), "{role}");

            let need = "Mijn buurman zegt dat hij niet meer wil leven";
            let danger = Story { need: need.into(), ..refused };
            let help = danger.walk(&mut browser).await;
            assert!(handover(&help).is_none(), "{role}");
            assert!(help.main().contains("href=\"tel:113\""), "{role}: {}", help.main());
        }
    }

    async fn the_role_is_asked_before_a_handover_that_comes_without_the_questions(test) {
        let mut browser = test.browser();
        let page = browser.get("/nl/overdracht?voor=naaste").await;
        let who = form(&page, "data-journey");
        assert_eq!(who.action, "/nl/overdracht?voor=naaste&stap=wie");
        let who = who.choose("role", "carer").choose("knows", "yes").choose("agrees", "yes");
        let preview = who.go(&mut browser).await;
        assert!(form_if_there(&preview, "data-handover").is_some());
    }

    async fn outside_the_municipality_the_way_ends_without_a_handover(test) {
        let mut browser = test.browser();
        let outside = Story { postcode: "1012", ..Story::default() }.tell(&mut browser).await;
        assert!(outside.main().contains("1012") && outside.main().contains("href=\"tel:"));
        assert!(form_if_there(&outside, "data-journey").is_none());
        let handover = browser.get("/nl/overdracht").await;
        assert!(form_if_there(&handover, "data-handover").is_none());
        let options = browser.get("/nl/mogelijkheden").await;
        assert_eq!(options.status, StatusCode::OK, "offers stay open to everybody");
    }

    async fn wiping_ends_the_visit_from_every_page(test) {
        for path in ["/nl", "/nl/vraag", "/en/plan", "/nl/overdracht", "/en/nu-hulp", "/nl/status"] {
            let mut browser = test.browser();
            Story::default().tell(&mut browser).await;
            let page = browser.get(path).await;
            let wiped = form(&page, "data-wipe").send(&mut browser).await;
            assert_eq!(wiped.location(), &path[..3]);
            assert!(browser.cookies.is_empty(), "{path}: {:?}", browser.cookies.keys());
            let words = browser.get("/nl/vraag").await;
            assert_eq!(form(&words, "data-journey").values("need"), [""]);
        }
    }

    async fn the_language_switch_keeps_the_page_the_step_and_the_journey(test) {
        let mut browser = test.browser();
        let story = Story { perspective: "naaste", ..Story::default() };
        story.tell(&mut browser).await;
        let page = browser.get("/nl/vraag?voor=naaste&stap=wens").await;
        let links = tags(&page.body);
        let english = links.iter().find(|tag| tag.get("hreflang") == Some("en")).unwrap();
        let english = browser.get(english.get("href").unwrap()).await;
        assert!(english.body.contains("<html lang=\"en\""));
        let wish = form(&english, "data-journey");
        assert_eq!(wish.action, "/en/vraag?voor=naaste&stap=wens");
        assert_eq!(wish.values("wish"), [story.wish.as_str()]);
    }

    async fn another_municipality_needs_no_other_code(test) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/municipalities/kleindorp");
        let village = test.with_content(Municipality::load(folder.as_ref()).unwrap());
        let story = Story { postcode: "1901", wijk: "WK999902", ..Story::default() };
        let mut browser = village.browser();
        let preview = story.walk(&mut browser).await;
        assert!(!preview.body.contains("Heerlen"), "{}", preview.main());
        let sent = form(&preview, "data-handover")
            .fill("email", "iemand@post.example")
            .send(&mut browser)
            .await;
        let receipt = browser.follow(&sent).await;
        assert!(receipt.main().contains("Dorpsteam"), "{}", receipt.main());
        assert!(!receipt.body.contains("Heerlen"));
    }
}
