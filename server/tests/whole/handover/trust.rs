//! The server decides again: it trusts nothing that a client worked out.

use axum::http::StatusCode;
use domain::{
    area::{Place, WijkCode},
    journey::Journey,
    person::{Perspective, Role, YesNoUnsure},
};

use crate::{
    client::Client as _,
    journey::{WIDE, postcode},
    page::form_if_there,
    sending::Sending,
    walk::Story,
};

/// For another person, with what that person said.
fn for_another(role: Option<Role>, knows: YesNoUnsure, agrees: YesNoUnsure) -> Sending {
    let sending = Sending { path: "/nl/overdracht?voor=naaste".into(), ..Sending::new(1) };
    sending.told(|journey| {
        journey.perspective = Perspective::Relative;
        journey.role = role;
        (journey.knows, journey.agrees) = (Some(knows), Some(agrees));
    })
}

on_both! {
    async fn the_cookie_does_not_count_when_a_handover_is_sent(test, _) {
        let mut browser = test.browser();
        let story = Story { need: "Dit staat alleen in de koek".into(), ..Story::default() };
        story.tell(&mut browser).await;
        let sending = Sending::new(1);
        assert_eq!(sending.send(&mut browser).await.location(), "/nl/ontvangst");
        let (_, record) = test.opened(&sending).await;
        assert_eq!(record.handover.journey.need, sending.journey.need);
        let json = serde_json::to_string(&record).unwrap();
        assert!(!json.contains("alleen in de koek"));
    }

    async fn danger_and_routing_are_read_again_whatever_the_form_claims(test, _) {
        let claims =
            [("danger", "none"), ("urgent", "0"), ("help_now", "0"), ("destination", "tobw")];
        let claiming = |sending: Sending| {
            claims.iter().fold(sending, |sending, (name, value)| sending.with(name, value))
        };
        let calm = claiming(Sending::new(1));
        calm.send(&mut test.browser()).await;
        let facts = test.opened(&calm).await.0.facts;
        assert_eq!(facts.destination.0, "buurtteam-01");
        assert!(!facts.urgent && !facts.help_now);
        assert_eq!(facts.reasons, ["several-areas", "team-of-wijk"]);

        let need = "Ik wil niet meer leven";
        let danger = claiming(Sending::new(2).told(|journey| journey.need = need.into()));
        danger.send(&mut test.browser()).await;
        let (stored, record) = test.opened(&danger).await;
        assert!(stored.facts.urgent && stored.facts.help_now);
        assert_eq!(stored.facts.reasons, ["several-areas", "team-of-wijk", "danger"]);
        assert_eq!(record.danger, ["suicide"]);
    }

    async fn danger_in_the_last_line_counts_too(test, _) {
        let sending = Sending::new(1).with("line", "Mijn man slaat mij");
        sending.send(&mut test.browser()).await;
        let (stored, record) = test.opened(&sending).await;
        assert!(stored.facts.urgent && stored.facts.help_now);
        assert_eq!(record.danger, ["violence"]);
    }

    async fn without_consent_nothing_is_stored(test, _) {
        let carer = Some(Role::Carer);
        let refused = [
            for_another(carer, YesNoUnsure::Yes, YesNoUnsure::No),
            for_another(carer, YesNoUnsure::No, YesNoUnsure::No),
            for_another(carer, YesNoUnsure::Yes, YesNoUnsure::Unsure),
            for_another(None, YesNoUnsure::Yes, YesNoUnsure::Yes),
            // "For oneself" is no role in which somebody speaks for another.
            for_another(Some(Role::Own), YesNoUnsure::Yes, YesNoUnsure::Yes),
            for_another(carer, YesNoUnsure::Yes, YesNoUnsure::No)
                .told(|journey| journey.need = "Hij wil niet meer leven".into()),
        ];
        for sending in refused {
            let answer = sending.send(&mut test.browser()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(form_if_there(&answer, "data-handover").is_none(), "{}", answer.main());
            assert!(answer.main().contains("href=\"tel:") || answer.main().contains("data-journey"));
            assert!(test.stored(sending.key()).await.is_none());
        }
        assert!(test.waiting().await.is_empty());
        let agreed = for_another(carer, YesNoUnsure::Yes, YesNoUnsure::Yes);
        agreed.send(&mut test.browser()).await;
        assert_eq!(test.opened(&agreed).await.1.handover.journey.role, carer);
    }

    async fn outside_the_municipality_nothing_is_stored(test, _) {
        let outside = Sending::new(1)
            .told(|journey| journey.place = Place::Outside(postcode(1012)))
            .without("place");
        let late = Sending::new(2)
            .told(|journey| journey.place = Place::NotAsked)
            .with("postcode", "1012");
        for sending in [outside, late] {
            let answer = sending.send(&mut test.browser()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(form_if_there(&answer, "data-handover").is_none(), "{}", answer.main());
            assert!(test.stored(sending.key()).await.is_none());
        }
        assert!(test.waiting().await.is_empty());
    }

    async fn without_a_sure_wijk_the_central_desk_takes_it(test, _) {
        let somewhere = Place::SomewhereIn(postcode(6413));
        let made_up = Place::In(WijkCode("WK000000".into()));
        let places = [
            (Place::NotAsked, "place-not-known"),
            (Place::Unknown, "place-not-known"),
            (Place::RatherNot, "place-not-known"),
            (somewhere, "wijk-not-sure"),
            (made_up, "place-not-known"),
        ];
        for (key, (place, reason)) in (1..).zip(places) {
            let sending = Sending::new(key).told(|journey| journey.place = place.clone());
            sending.send(&mut test.browser()).await;
            let facts = test.opened(&sending).await.0.facts;
            assert_eq!(facts.destination.0, "stand-by", "{place:?}");
            assert!(facts.reasons.contains(&reason.to_owned()), "{place:?}: {:?}", facts.reasons);
        }
        let left_out = Sending::new(99).without("place");
        left_out.send(&mut test.browser()).await;
        assert_eq!(test.opened(&left_out).await.0.facts.destination.0, "stand-by");
    }

    async fn a_journey_over_the_limits_is_refused(test, _) {
        type Change = fn(&mut Journey);
        let changes: [Change; 4] = [
            |journey| journey.need = "a".repeat(1_001),
            |journey| journey.wish = "a".repeat(401),
            |journey| journey.plan.helper = "a".repeat(401),
            |journey| journey.need = WIDE.repeat(610),
        ];
        for change in changes {
            let sending = Sending::new(1).told(change).with("line", "Deze regel blijft");
            let answer = sending.send(&mut test.browser()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.main().contains("Deze regel blijft"), "{}", answer.main());
            assert!(test.stored(sending.key()).await.is_none());
        }
    }

    async fn a_handover_without_a_readable_journey_or_without_a_key_is_refused(test, _) {
        let key_less = Sending::new(1).told(|journey| journey.key = None).journey.to_text();
        for journey in ["", "AAAA", "geen reis", &key_less] {
            let mut browser = test.browser();
            let pairs = [("journey", journey), ("phone", "0612345678"), ("phone_safe", "yes")];
            let answer = browser.post("/nl/overdracht", &pairs).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.main().contains("value=\"0612345678\""), "the contact is still there");
        }
        assert!(test.waiting().await.is_empty());
    }
}

on_a_file! {
    async fn somebody_who_only_wants_to_talk_sends_a_line_and_a_number(test) {
        let mut browser = test.browser();
        let home = browser.get("/nl").await;
        assert!(home.body.contains("href=\"/nl/overdracht\""));
        let page = browser.get("/nl/overdracht").await;
        let sent = crate::page::form(&page, "data-handover")
            .fill("line", "Kunt u mij bellen?")
            .fill("postcode", "6432")
            .fill("phone", "06 12345678")
            .choose("phone_safe", "yes")
            .send(&mut browser)
            .await;
        let receipt = browser.follow(&sent).await;
        assert!(receipt.main().contains("ve-code__value"));
        let key = Journey::from_text(&page.hidden("journey").unwrap()).unwrap().key.unwrap();
        let facts = test.stored(key).await.unwrap().facts;
        assert_eq!(facts.reasons, ["just-talk", "team-of-wijk"]);
    }
}
