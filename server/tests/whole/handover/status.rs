//! The status: a code in, plain steps out.

use axum::http::StatusCode;
use chrono::TimeDelta;
use storage::{HandoverStatus, WorkAddress};

use super::repeat::code;
use crate::{client::Client as _, portal::TestPortal, sending::Sending};

/// Sends a handover; gives its code.
async fn sent(test: &TestPortal, sending: &Sending) -> String {
    let mut browser = test.browser();
    let sent = sending.send(&mut browser).await;
    code(&browser.follow(&sent).await)
}

on_both! {
    async fn the_code_shows_the_steps_and_nothing_of_what_was_sent(test, _) {
        let sending = Sending::new(1).with("name", "Testpersoon").with("line", "Bel twee keer");
        let code = sent(&test, &sending).await;
        let reference = test.stored(sending.key()).await.unwrap().facts.reference;
        // As people type it.
        let typed = code.to_lowercase().replace('-', " ");
        let page = test.browser().post("/nl/status", &[("code", &typed)]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains(&reference), "{}", page.main());
        for content in ["huur", "rust in huis", "Testpersoon", "12345678", "Bel twee keer"] {
            assert!(!page.body.contains(content), "{content}");
        }
        assert_eq!(page.header("cache-control"), "private, no-store");
        assert_eq!(page.header("set-cookie"), "", "the code is not kept");
    }

    async fn the_steps_follow_what_the_team_does(test, _) {
        let sending = Sending::new(1);
        let code = sent(&test, &sending).await;
        let pairs = [("code", code.as_str())];
        let before = test.browser().post("/nl/status", &pairs).await;
        test.clock.advance(TimeDelta::hours(1));
        let id = test.stored(sending.key()).await.unwrap().facts.id;
        let by = WorkAddress("medewerker1@buurtteam-01.example".into());
        let mut unit = test.portal.storage.write().await.unwrap();
        assert!(unit.handovers().take_up(id, &by, test.portal.now()).await.unwrap());
        unit.save().await.unwrap();
        let after = test.browser().post("/nl/status", &pairs).await;
        assert!(!before.main().contains("om 10:00") && after.main().contains("om 10:00"));
        assert!(!after.body.contains("medewerker1"), "who took it up is the team's business");
    }

    async fn the_code_withdraws_and_says_so_as_often_as_asked(test, _) {
        let sending = Sending::new(1);
        let code = sent(&test, &sending).await;
        let mut browser = test.browser();
        for _ in 0..2 {
            let pairs = [("code", code.as_str()), ("withdraw", "1")];
            let withdrawn = browser.post("/nl/status", &pairs).await;
            assert_eq!(withdrawn.status, StatusCode::OK);
            assert!(withdrawn.main().contains("Ingetrokken"), "{}", withdrawn.main());
            assert!(!withdrawn.main().contains("name=\"withdraw\""));
        }
        let facts = test.stored(sending.key()).await.unwrap().facts;
        assert_eq!(facts.status, HandoverStatus::Withdrawn);
        assert_eq!(facts.withdrawn_at, Some(test.portal.now()));
    }

    async fn a_code_that_is_none_shows_and_changes_nothing(test, _) {
        let sending = Sending::new(1);
        let right = sent(&test, &sending).await;
        let first = if right.starts_with('A') { "B" } else { "A" };
        let other = format!("{first}{}", &right[1..]);
        for (wrong, words) in [
            ("", "Vul uw code in"),
            ("ABCD", "Deze code klopt niet"),
            (other.as_str(), "Wij vinden niets"),
        ] {
            let pairs = [("code", wrong), ("withdraw", "1")];
            let page = test.browser().post("/nl/status", &pairs).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.main().contains(words), "{words}: {}", page.main());
            assert!(page.main().contains(&format!("value=\"{wrong}\"")), "{wrong} is still there");
        }
        let facts = test.stored(sending.key()).await.unwrap().facts;
        assert_eq!(facts.status, HandoverStatus::Sent);
    }
}
