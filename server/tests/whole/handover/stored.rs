//! What is stored: sealed, only what was kept, all of it or nothing.

use axum::http::StatusCode;
use domain::{
    area::{Place, WijkCode},
    handover::Part,
};
use server::{record::ReplyTo, secrets::ReceiptCode};
use storage::Digest;

use super::repeat::code;
use crate::{
    client::Client as _,
    sending::Sending,
    stored::{raw, stands_in},
};

/// Every part with a text of its own, told by one person.
fn all_parts(key: u8) -> Sending {
    Sending::new(key).told(|journey| {
        journey.own_strength = "Koken gaat goed".into();
        journey.plan.own_steps = "Een map kopen".into();
        journey.plan.helper = "Mijn buurvrouw".into();
    })
}

on_both! {
    async fn the_parts_that_were_left_out_are_not_in_the_record(test, _) {
        let texts = |part: Part| match part {
            Part::Need => "Ik kan de huur",
            Part::Wish => "Weer rust",
            Part::Areas => "finance",
            Part::Around => "Koken gaat",
            Part::Plan => "Een map kopen",
            Part::Place => "WK091710",
        };
        for (key, left_out) in (1..).zip(Part::ALL) {
            let sending = all_parts(key).without(left_out.code());
            sending.send(&mut test.browser()).await;
            let (stored, record) = test.opened(&sending).await;
            let json = serde_json::to_string(&record).unwrap();
            for part in Part::ALL {
                assert_eq!(json.contains(texts(*part)), part != left_out, "{part} of {left_out}");
            }
            assert_eq!(stored.facts.wijk.is_none(), *left_out == Part::Place);
        }
        let nothing = Sending { keep: Vec::new(), ..all_parts(99) };
        nothing.send(&mut test.browser()).await;
        let json = serde_json::to_string(&test.opened(&nothing).await.1).unwrap();
        assert!(Part::ALL.iter().all(|part| !json.contains(texts(*part))), "{json}");
    }

    async fn the_record_has_what_was_kept_and_how_to_reach_the_person(test, _) {
        let sending = all_parts(1)
            .with("name", "Testpersoon")
            .with("email", "iemand@post.example")
            .with("email_own", "1")
            .with("news", "1")
            .with("call_when", "morning")
            .with("line", "Bel twee keer");
        sending.send(&mut test.browser()).await;
        let (stored, record) = test.opened(&sending).await;
        assert_eq!(record.handover.journey, sending.journey);
        assert_eq!(record.handover.line, "Bel twee keer");
        assert_eq!(record.handover.contact.name, "Testpersoon");
        assert_eq!(record.page_language, "nl");
        assert!(!record.shown_destination.is_empty());
        assert!(stored.facts.wants_news);
        let sealed = stored.reply_to.unwrap();
        let reply_to = ReplyTo::open(&test.portal.keys, stored.facts.id, &sealed).unwrap();
        assert_eq!((reply_to.email.as_str(), reply_to.is_own), ("iemand@post.example", true));
    }

    async fn nothing_typed_and_no_code_stands_in_the_database(test, database) {
        let sending = all_parts(1)
            .with("name", "Testpersoon")
            .with("email", "iemand@post.example")
            .with("line", "Bel twee keer");
        let mut browser = test.browser();
        let sent = sending.send(&mut browser).await;
        let code = code(&browser.follow(&sent).await);
        let raw = raw(database).await;
        assert!(stands_in(&raw, "tell-team"), "the database was read");
        let plain = code.replace('-', "");
        for secret in [
            "Ik kan de huur", "Weer rust", "finance", "Een map kopen", "Mijn buurvrouw",
            "Testpersoon", "06 12345678", "iemand@post.example", "Bel twee keer", &code, &plain,
        ] {
            assert!(!stands_in(&raw, secret), "{secret}");
        }
        let hash = Digest(ReceiptCode::parse(&code).unwrap().hash());
        let mut unit = test.portal.storage.read().await.unwrap();
        assert!(unit.handovers().lookup_by_code(&hash).await.unwrap().is_some());
    }

    async fn a_made_up_wijk_is_not_stored_in_clear(test, database) {
        let made_up = Place::In(WijkCode("Mijn naam is\0Testpersoon".into()));
        let sending = Sending::new(1).told(|journey| journey.place = made_up);
        assert_eq!(sending.send(&mut test.browser()).await.location(), "/nl/ontvangst");
        assert_eq!(test.stored(sending.key()).await.unwrap().facts.wijk, None);
        assert!(!stands_in(&raw(database).await, "Testpersoon"));
    }

    async fn a_handover_whose_jobs_cannot_be_stored_is_not_stored_either(test, database) {
        database.run("DROP TABLE jobs").await;
        let sending = Sending::new(1).with("line", "Bel twee keer");
        let answer = sending.send(&mut test.browser()).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(answer.main().contains("Versturen is niet gelukt"), "{}", answer.main());
        assert!(answer.main().contains("href=\"tel:"));
        assert!(answer.main().contains("Bel twee keer"), "what was typed can be copied");
        assert_eq!(answer.header("set-cookie"), "", "no receipt");
        assert!(test.stored(sending.key()).await.is_none());
    }
}

#[test]
fn a_code_has_at_least_eighty_bits() {
    let alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let keys = server::secrets::Keys::from_bytes([1; 32]);
    let code = keys.receipt_code(&[2; 16]).grouped().replace('-', "");
    assert!(code.chars().all(|sign| alphabet.contains(sign)), "{code}");
    // Five bits a sign; ReceiptCode::parse takes no shorter one.
    assert!(code.len() * 5 >= 80);
    assert!(ReceiptCode::parse(&code).is_some());
    assert!(ReceiptCode::parse(&code[1..]).is_none());
}
