//! One key is one handover.

use axum::http::StatusCode;

use crate::{
    client::Client as _,
    page::{form, tags},
    sending::Sending,
};

/// The code on a receipt.
pub fn code(receipt: &crate::portal::Answer) -> String {
    let all = tags(&receipt.body);
    let code = all.iter().find(|tag| tag.get("class") == Some("ve-code__value"));
    code.unwrap_or_else(|| panic!("no code in {}", receipt.main())).text()
}

on_both! {
    async fn a_double_click_is_one_handover_with_one_code_and_one_mail(test, _) {
        let sending = Sending::new(1).with("email", "iemand@post.example");
        let (mut first, mut second) = (test.browser(), test.browser());
        let (one, two) = tokio::join!(sending.send(&mut first), sending.send(&mut second));
        let receipts = [first.follow(&one).await, second.follow(&two).await];
        assert_eq!(code(&receipts[0]), code(&receipts[1]));
        let reference = &test.stored(sending.key()).await.unwrap().facts.reference;
        assert!(receipts.iter().all(|receipt| receipt.main().contains(reference.as_str())));
        assert_eq!(test.waiting().await, ["confirm-to-resident", "tell-team"]);
    }

    async fn sending_again_after_a_lost_answer_says_when_it_was_sent(test, _) {
        let sending = Sending::new(1);
        let mut browser = test.browser();
        let sent = sending.send(&mut browser).await;
        let first = browser.follow(&sent).await;
        assert!(!first.main().contains("utrecht-alert--warning"));
        test.clock.advance(chrono::TimeDelta::minutes(3));
        let mut again = test.browser();
        let sent = sending.send(&mut again).await;
        let receipt = again.follow(&sent).await;
        assert_eq!(code(&receipt), code(&first));
        assert!(receipt.main().contains("al om 09:00"), "{}", receipt.main());
        assert_eq!(test.waiting().await, ["tell-team"]);
    }

    async fn another_message_with_the_same_key_is_offered_as_an_addition(test, _) {
        let sending = Sending::new(1);
        let mut browser = test.browser();
        let sent = sending.send(&mut browser).await;
        let first = browser.follow(&sent).await;
        let changed = sending.clone().with("line", "Mijn bel is stuk, klop op het raam");

        let asked = changed.send(&mut browser).await;
        assert_eq!(asked.status, StatusCode::CONFLICT);
        assert!(asked.main().contains("al een bericht om 09:00"), "{}", asked.main());
        let (stored, record) = test.opened(&sending).await;
        assert_eq!(record.handover.line, "");
        assert!(test.additions(stored.facts.id).await.is_empty(), "nothing without being asked to");
        assert_eq!(test.waiting().await, ["tell-team"]);

        let adding = form(&asked, "data-handover");
        assert_eq!(adding.values("line"), ["Mijn bel is stuk, klop op het raam"]);
        for _ in 0..2 {
            let sent = adding.send(&mut browser).await;
            let receipt = browser.follow(&sent).await;
            assert_eq!(code(&receipt), code(&first));
            assert!(receipt.main().contains("hoort daar nu bij"), "{}", receipt.main());
        }
        let added = test.additions(stored.facts.id).await;
        assert_eq!(added.len(), 1, "once, however often it is sent");
        assert_eq!(added[0].handover.line, "Mijn bel is stuk, klop op het raam");
        assert_eq!(test.waiting().await, ["tell-team", "tell-team-of-addition"]);
        assert_eq!(test.opened(&sending).await.1, record, "what was sent first stays");
    }

    async fn nothing_is_added_to_a_handover_that_was_withdrawn(test, _) {
        let sending = Sending::new(1);
        let mut browser = test.browser();
        let sent = sending.send(&mut browser).await;
        let code = code(&browser.follow(&sent).await);
        browser.post("/nl/status", &[("code", &code), ("withdraw", "1")]).await;
        let id = test.stored(sending.key()).await.unwrap().facts.id;
        let late = sending.with("line", "Toch wel").with("addition", "1");
        for late in [late, Sending::new(1)] {
            let answer = late.send(&mut browser).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.location());
            assert!(answer.main().contains("ingetrokken"), "{}", answer.main());
        }
        assert!(test.additions(id).await.is_empty());
        assert_eq!(test.waiting().await, ["tell-team"]);
    }

    async fn other_keys_are_other_handovers_with_other_codes(test, _) {
        let mut browser = test.browser();
        let mut codes = Vec::new();
        for key in 1..=3 {
            let sent = Sending::new(key).send(&mut browser).await;
            codes.push(code(&browser.follow(&sent).await));
        }
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), 3);
        assert_eq!(test.waiting().await, ["tell-team"; 3]);
    }
}
