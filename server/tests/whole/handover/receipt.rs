//! The receipt: what is on it, and how long it stays.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use domain::person::Perspective;

use super::repeat::code;
use crate::{
    client::Client as _,
    page::{form_if_there, tags},
    portal::{Answer, TestPortal, start},
    sending::Sending,
    walk::Story,
};

/// The days on a receipt, as machines read them: sent, first talk on debts if there is one, plan,
/// investigation.
fn days(receipt: &Answer) -> Vec<String> {
    let all = tags(&receipt.body);
    let times = all.iter().filter(|tag| tag.name == "time");
    times.map(|tag| tag.get("datetime").unwrap().to_owned()).collect()
}

async fn receipt_of(test: &TestPortal, sending: &Sending) -> Answer {
    let mut browser = test.browser();
    let sent = sending.send(&mut browser).await;
    browser.follow(&sent).await
}

fn at(day: (i32, u32, u32), hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(day.0, day.1, day.2, hour, minute, 0).unwrap()
}

on_a_file! {
    async fn a_refresh_shows_it_again_for_fifteen_minutes(test) {
        let mut browser = test.browser();
        let sent = Sending::new(1).send(&mut browser).await;
        assert!(sent.header("set-cookie").contains("Max-Age=900"), "{}", sent.header("set-cookie"));
        let first = browser.follow(&sent).await;
        test.clock.set(start() + TimeDelta::seconds(15 * 60 - 1));
        let last = browser.get("/nl/ontvangst").await;
        assert_eq!(code(&last), code(&first));
        test.clock.set(start() + TimeDelta::minutes(15));
        let gone = browser.get("/nl/ontvangst").await;
        assert_eq!(gone.status, StatusCode::OK);
        assert!(gone.main().contains("Hier staat geen bewijs meer"), "{}", gone.main());
        assert!(!gone.body.contains(&code(&first)));
    }

    async fn klaar_ends_it_at_once(test) {
        let mut browser = test.browser();
        let sent = Sending::new(1).send(&mut browser).await;
        let receipt = browser.follow(&sent).await;
        let done = browser.post("/nl/ontvangst", &[("done", "1")]).await;
        assert!(browser.cookies.is_empty());
        let gone = browser.follow(&done).await;
        assert!(gone.main().contains("Het bewijs is weg"), "{}", gone.main());
        assert!(!browser.get("/nl/ontvangst").await.body.contains(&code(&receipt)));
    }

    async fn only_the_receipt_clears_the_journey(test) {
        let mut browser = test.browser();
        Story::default().walk(&mut browser).await;
        let sent = Sending::new(1).send(&mut browser).await;
        assert!(browser.cookies.contains_key("reis"), "an answer that is lost loses nothing");
        assert!(!sent.header("set-cookie").contains("reis"));
        let receipt = browser.follow(&sent).await;
        assert!(!browser.cookies.contains_key("reis"));
        assert!(receipt.body.contains(" data-receipt"), "the device clears what it has");
        let page = browser.get("/nl/vraag").await;
        assert!(!page.body.contains(" data-receipt"));
    }

    async fn it_says_everything_in_each_language(test) {
        for language in ["nl", "en"] {
            let setting = test.portal.content.setting(language, Perspective::Me);
            let words = ["plan", "investigation", "decision", "support", "worse", "code-text"];
            let words = words.map(|key| setting.t(&format!("receipt-{key}")));
            let sending = Sending { path: format!("/{language}/overdracht"), ..Sending::new(1) };
            let sending = sending.told(|journey| journey.key = Some([language.as_bytes()[0]; 16]));
            let receipt = receipt_of(&test, &sending).await;
            let (stored, _) = test.opened(&sending).await;
            let catalogue = test.portal.content.municipality.catalogue(language);
            let destination = catalogue.destination(&stored.facts.destination).unwrap();
            let talk = domain::catalogue::dial(&catalogue.municipality.talk_phone);
            let talk = format!("tel:{talk}");
            let main = receipt.main();
            let reference = stored.facts.reference.as_str();
            let named = [reference, destination.name.as_str(), "tel:112", &talk];
            let words = words.iter().map(String::as_str);
            for piece in words.chain(named).chain(["data-print"]) {
                assert!(main.contains(piece), "{language}: {piece} in {main}");
            }
            assert_eq!(days(&receipt), ["2026-11-23", "2026-11-30", "2027-01-04"]);
            assert!(form_if_there(&receipt, "class").is_some(), "the button that says klaar");
        }
    }

    async fn a_term_that_ends_on_a_day_off_ends_on_the_next_working_day(test) {
        let cases = [
            // A week later is Christmas, then comes a weekend.
            (at((2026, 12, 18), 9, 0), ["2026-12-18", "2026-12-28", "2027-01-29"]),
            // Six weeks later is King's Day.
            (at((2027, 3, 16), 9, 0), ["2027-03-16", "2027-03-23", "2027-04-28"]),
            // A week later is Easter Monday.
            (at((2027, 3, 22), 9, 0), ["2027-03-22", "2027-03-30", "2027-05-03"]),
            // Half past midnight in Heerlen is still the day before in Greenwich.
            (at((2027, 6, 9), 22, 30), ["2027-06-10", "2027-06-17", "2027-07-22"]),
        ];
        for (key, (moment, expected)) in (1..).zip(cases) {
            test.clock.set(moment);
            assert_eq!(days(&receipt_of(&test, &Sending::new(key)).await), expected);
        }
    }

    async fn a_threat_under_the_debt_law_shows_its_three_working_days(test) {
        let need = "1 december is de ontruiming";
        let sending = Sending::new(1).told(|journey| journey.need = need.into());
        test.clock.set(at((2026, 11, 27), 9, 0));
        let receipt = receipt_of(&test, &sending).await;
        assert_eq!(days(&receipt), ["2026-11-27", "2026-12-02", "2026-12-04", "2027-01-08"]);
        assert!(receipt.main().contains("Uw vraag gaat voor"), "{}", receipt.main());
        assert!(test.opened(&sending).await.0.facts.urgent);
    }

    async fn a_threat_in_the_closing_line_counts_too(test) {
        let sending = Sending::new(1).with("line", "1 december is de ontruiming");
        let receipt = receipt_of(&test, &sending).await;
        assert!(receipt.main().contains("Uw vraag gaat voor"), "{}", receipt.main());
        assert!(test.opened(&sending).await.0.facts.urgent);
    }

    async fn the_numbers_fit_the_danger_that_was_seen(test) {
        let calm = receipt_of(&test, &Sending::new(1)).await;
        assert!(!calm.main().contains("tel:113"), "{}", calm.main());
        let sending = Sending::new(2).with("line", "Ik wil niet meer leven");
        let receipt = receipt_of(&test, &sending).await;
        assert!(receipt.main().contains("tel:113"), "{}", receipt.main());
    }

    async fn somebody_who_may_not_be_called_is_asked_for_an_address(test) {
        for (name, value) in [("phone_safe", "no"), ("call_when", "write")] {
            let mut browser = test.browser();
            let sending = Sending::new(3).with("email", "").with(name, value);
            let answer = sending.send(&mut browser).await;
            assert_eq!(answer.status, 422, "{name}");
            assert!(answer.main().contains("#email"), "{}", answer.main());
        }
    }

    async fn an_addition_that_is_urgent_makes_the_handover_urgent(test) {
        let first = Sending::new(1);
        receipt_of(&test, &first).await;
        assert!(!test.opened(&first).await.0.facts.urgent);
        let more = Sending::new(1).with("line", "Ik wil niet meer leven").with("addition", "1");
        let receipt = receipt_of(&test, &more).await;
        assert!(receipt.main().contains("Uw vraag gaat voor"), "{}", receipt.main());
        let facts = test.opened(&first).await.0.facts;
        assert!(facts.urgent && facts.help_now);
    }

    async fn a_cookie_of_another_receipt_or_a_damaged_one_opens_nothing(test) {
        let mut browser = test.browser();
        let sent = Sending::new(1).send(&mut browser).await;
        let receipt = browser.follow(&sent).await;
        let value = browser.cookies["ontvangst"].clone();
        for wrong in [format!("{value}A"), value[4..].to_owned(), "leeg".to_owned()] {
            browser.cookies.insert("ontvangst".into(), wrong);
            let page = browser.get("/nl/ontvangst").await;
            assert!(!page.body.contains(&code(&receipt)));
            assert_eq!(page.header("cache-control"), "private, no-store");
        }
        // What is sealed for the journey is no receipt.
        Story::default().tell(&mut browser).await;
        browser.cookies.insert("ontvangst".into(), browser.cookies["reis"].clone());
        let page = browser.get("/nl/ontvangst").await;
        assert!(page.main().contains("geen bewijs meer"));
    }
}
