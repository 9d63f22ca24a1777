//! Sessions: how long they last, what ends them, and whose handovers they open.

use std::path::Path;

use axum::http::StatusCode;
use chrono::TimeDelta;
use server::municipality::Municipality;

use crate::people::{COLLEAGUE, NEED, STRANGER, WORKER};

/// Whether this is the form to sign in, saying that a session has ended.
fn says_signed_out(body: &str) -> bool {
    body.contains("name=\"email\"") && body.contains("ve-sheet") && body.contains("30 minuten")
}

on_both_databases! {
    async fn the_cookie_is_for_this_site_only_and_the_database_holds_no_token(test) {
        let link = test.link_for(WORKER).await;
        let mut browser = test.browser();
        let answer = browser.post("/team/link", &[("token", &link)]).await;
        let cookie = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=28800"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        // 256 bits in base64url.
        assert_eq!(browser.cookies["team"].len(), 43);
        let other = test.signed_in(WORKER).await;
        assert_ne!(browser.cookies["team"], other.cookies["team"]);
    }

    async fn half_an_hour_without_use_ends_a_session(test) {
        let mut browser = test.signed_in(WORKER).await;
        test.clock.advance(TimeDelta::minutes(29));
        assert!(browser.get("/team").await.body.contains("ve-desk-bar"));
        test.clock.advance(TimeDelta::minutes(29));
        assert!(browser.get("/team").await.body.contains("ve-desk-bar"), "use keeps it going");
        test.clock.advance(TimeDelta::minutes(30));
        let answer = browser.get("/team").await;
        assert!(says_signed_out(&answer.body), "{}", answer.main());
        assert!(!browser.cookies.contains_key("team"), "the cookie is taken away");
    }

    async fn eight_hours_end_a_session_however_busy(test) {
        let mut browser = test.signed_in(WORKER).await;
        for _ in 0..23 {
            test.clock.advance(TimeDelta::minutes(20));
            assert!(browser.get("/team").await.body.contains("ve-desk-bar"));
        }
        test.clock.advance(TimeDelta::minutes(20));
        assert!(says_signed_out(&browser.get("/team").await.body));
    }

    async fn a_made_up_session_is_none(test) {
        let mut browser = test.browser();
        browser.cookies.insert("team".to_owned(), "A".repeat(43));
        assert!(says_signed_out(&browser.get("/team").await.body));
    }

    async fn signing_out_ends_the_session_for_every_copy_of_its_cookie(test) {
        let mut browser = test.signed_in(WORKER).await;
        let mut copy = browser.clone();
        let token = browser.get("/team").await.hidden("token").unwrap();
        let answer = browser.post("/team/afmelden", &[("token", &token)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/team/afmelden"));
        assert!(browser.cookies.is_empty());
        assert_eq!(browser.get("/team/afmelden").await.status, StatusCode::OK);
        assert!(!copy.get("/team").await.body.contains("ve-desk-bar"));
    }

    async fn signing_in_again_ends_the_session_before_it(test) {
        let mut browser = test.signed_in(WORKER).await;
        let mut copy = browser.clone();
        let link = test.link_for(WORKER).await;
        browser.post("/team/link", &[("token", &link)]).await;
        assert!(browser.get("/team").await.body.contains("ve-desk-bar"));
        assert!(!copy.get("/team").await.body.contains("ve-desk-bar"));
    }

    async fn a_form_without_the_token_of_its_session_changes_nothing(test) {
        let page = test.handover(1, |_| {}).await;
        let mut browser = test.signed_in(WORKER).await;
        let of_another = test.signed_in(COLLEAGUE).await.get("/team").await.hidden("token").unwrap();
        let made_up = "A".repeat(43);
        for token in [None, Some(""), Some(of_another.as_str()), Some(made_up.as_str())] {
            let form: Vec<(&str, &str)> = token.map(|token| ("token", token)).into_iter().collect();
            for address in ["/team/afmelden", &format!("{page}/opgepakt")] {
                let answer = browser.post(address, &form).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address} {token:?}");
            }
        }
        assert!(test.seen(1).await.is_empty());
        assert!(browser.get("/team").await.body.contains("ve-desk-bar"), "still signed in");
    }

    async fn a_work_address_that_is_taken_out_of_the_content_is_out_at_once(test) {
        let page = test.handover(1, |_| {}).await;
        let mut browser = test.signed_in(WORKER).await;
        let elsewhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/municipalities/kleindorp");
        let changed = test.with_content(Municipality::load(&elsewhere).unwrap());
        let mut same_cookie = changed.browser();
        same_cookie.cookies.clone_from(&browser.cookies);
        assert!(!same_cookie.get(&page).await.body.contains("ve-desk-bar"));
        assert!(!browser.get(&page).await.body.contains("ve-desk-bar"), "the session is gone");
    }

    async fn another_teams_an_erased_and_an_unknown_handover_are_one_page_without_information(test) {
        let other = test.handover(1, |sent| sent.urgent = true).await;
        let erased = test.handover(2, |sent| sent.destination = "buurtteam-12").await;
        test.withdrawn(2).await;
        let mut unit = test.portal.storage.write().await.unwrap();
        let now = test.portal.now();
        assert_eq!(unit.handovers().erase_withdrawn_until(now, now).await.unwrap(), 1);
        unit.save().await.unwrap();
        let mut browser = test.signed_in(STRANGER).await;
        let mut pages = Vec::new();
        for address in [
            other.as_str(),
            erased.as_str(),
            "/team/overdracht/01890000-0000-7000-8000-000000000000",
            "/team/overdracht/geen-nummer",
            "/team/01890000-0000-7000-8000-000000000000",
            "/team/iets/anders",
        ] {
            let answer = browser.get(address).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
            for text in [NEED, "VE-0000", "buurtteam-05", "Testpersoon"] {
                assert!(!answer.body.contains(text), "{text} at {address}");
            }
            pages.push(answer.body);
        }
        pages.dedup();
        assert_eq!(pages.len(), 1);
        assert!(test.seen(1).await.is_empty(), "nothing was opened");
    }

    async fn another_teams_handover_is_not_taken_up(test) {
        let page = test.handover(1, |_| {}).await;
        let mut browser = test.signed_in(STRANGER).await;
        let token = browser.get("/team").await.hidden("token").unwrap();
        let answer = browser.post(&format!("{page}/opgepakt"), &[("token", &token)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(test.seen(1).await.is_empty());
    }

    async fn without_a_session_every_page_is_the_form_to_sign_in(test) {
        let page = test.handover(1, |_| {}).await;
        for address in ["/team", page.as_str(), "/team/iets"] {
            let answer = test.browser().get(address).await;
            assert!(answer.body.contains("name=\"email\""), "{address}");
            assert!(!answer.body.contains("VE-0000"), "{address}");
        }
        let answer = test.browser().post(&format!("{page}/opgepakt"), &[("token", "")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(test.seen(1).await.is_empty());
    }

    async fn nothing_of_the_desk_is_kept_or_compressed(test) {
        let page = test.handover(1, |_| {}).await;
        let mut browser = test.signed_in(WORKER).await;
        for address in ["/team", page.as_str(), "/team/aanmelden", "/team/afmelden", "/team/niets"] {
            let answer = browser.get(address).await;
            assert_eq!(answer.header("cache-control"), "private, no-store", "{address}");
            assert_eq!(answer.header("content-encoding"), "", "{address}");
        }
        let answer = test.browser().get("/team").await;
        assert_eq!(answer.header("cache-control"), "private, no-store", "without a session too");
    }
}
