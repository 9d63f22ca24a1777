//! Asking for a link, and what a link is good for.

use axum::http::StatusCode;
use chrono::TimeDelta;
use storage::SignInTokenId;

use crate::people::{STRANGER, WORKER};

on_both_databases! {
    async fn an_unknown_address_hears_exactly_what_a_listed_one_hears(test) {
        let unknown = "iemand@elders.example";
        let mut answers = Vec::new();
        for address in [WORKER, unknown] {
            let mut browser = test.browser();
            let began = tokio::time::Instant::now();
            let sent = browser.post("/team/aanmelden", &[("email", address)]).await;
            assert!(began.elapsed() >= std::time::Duration::from_millis(300), "{address}");
            assert_eq!(sent.status, StatusCode::SEE_OTHER);
            let page = browser.get(sent.location()).await;
            answers.push((sent.location().to_owned(), sent.body, page.status, page.body));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(test.jobs("send-sign-in-link").await.len(), 1, "only the listed one gets mail");
    }

    async fn the_mailed_link_signs_in_whoever_presses_its_button(test) {
        // Capitals make no difference, and the mail goes to the address as content writes it.
        let typed = WORKER.to_uppercase();
        test.browser().post("/team/aanmelden", &[("email", &typed)]).await;
        let jobs = test.jobs("send-sign-in-link").await;
        let mut unit = test.portal.storage.read().await.unwrap();
        let stored = unit.sign_in_tokens().lookup(SignInTokenId(jobs[0].subject)).await.unwrap();
        drop(unit);
        assert_eq!(stored.unwrap().address.as_str(), WORKER);

        let token = test.portal.keys.sign_in_token(jobs[0].subject.as_bytes());
        let mut browser = test.browser();
        let page = browser.get(&format!("/team/link/{token}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.hidden("token").as_deref(), Some(token.as_str()));
        let entered = browser.post("/team/link", &[("token", &token)]).await;
        assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/team"));
        assert!(browser.get("/team").await.body.contains("ve-desk-bar"));
    }

    async fn the_page_of_a_link_is_kept_by_nobody_and_its_address_told_to_nobody(test) {
        let link = test.link_for(WORKER).await;
        let page = test.browser().get(&format!("/team/link/{link}")).await;
        assert_eq!(page.header("cache-control"), "private, no-store");
        assert_eq!(page.header("referrer-policy"), "strict-origin");
        assert_eq!(page.header("content-encoding"), "");
    }

    async fn programs_that_open_links_do_not_use_them_up(test) {
        let link = test.link_for(WORKER).await;
        for _ in 0..3 {
            test.browser().get(&format!("/team/link/{link}")).await;
        }
        let entered = test.browser().post("/team/link", &[("token", &link)]).await;
        assert_eq!(entered.location(), "/team");
    }

    async fn a_used_an_old_and_a_made_up_link_get_one_and_the_same_answer(test) {
        let used = test.link_for(WORKER).await;
        test.browser().post("/team/link", &[("token", &used)]).await;
        let old = test.link_for(WORKER).await;
        test.clock.advance(TimeDelta::minutes(15));
        let made_up = test.portal.keys.sign_in_token(b"made up");
        let mut bodies = Vec::new();
        for link in [&used, &old, &made_up, "", "<script>"] {
            let mut browser = test.browser();
            let answer = browser.post("/team/link", &[("token", link)]).await;
            assert_eq!(answer.status, StatusCode::GONE);
            assert!(browser.cookies.is_empty());
            assert!(answer.body.contains("href=\"/team\""), "a way to a new link");
            bodies.push(answer.body);
        }
        bodies.dedup();
        assert_eq!(bodies.len(), 1);
    }

    async fn a_link_works_until_its_fifteenth_minute(test) {
        let link = test.link_for(WORKER).await;
        test.clock.advance(TimeDelta::minutes(15) - TimeDelta::seconds(1));
        let entered = test.browser().post("/team/link", &[("token", &link)]).await;
        assert_eq!(entered.location(), "/team");
    }

    async fn a_link_that_has_no_shape_of_one_is_not_put_into_a_page(test) {
        let page = test.browser().get("/team/link/%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(!page.body.contains("alert(1)"));
    }

    async fn a_link_of_somebody_who_is_not_listed_any_more_lets_nobody_in(test) {
        let link = test.link_for("oud@buurtteam-05.example").await;
        let answer = test.browser().post("/team/link", &[("token", &link)]).await;
        assert_eq!(answer.status, StatusCode::GONE);
    }

    async fn an_address_that_is_none_is_refused_and_stays_in_its_box(test) {
        for (typed, problem) in [("", "problem"), ("dit is \"niets\"", "&quot;niets&quot;")] {
            let answer = test.browser().post("/team/aanmelden", &[("email", typed)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            assert!(answer.body.contains("id=\"errors\""), "a summary");
            assert!(answer.body.contains("aria-invalid=\"true\""));
            assert!(problem == "problem" || answer.body.contains(problem), "{}", answer.main());
        }
    }

    async fn whoever_asks_too_often_for_one_person_hears_nothing_else_and_no_more_mail_goes(test) {
        let mut answers = Vec::new();
        for _ in 0..7 {
            let answer = test.browser().post("/team/aanmelden", &[("email", WORKER)]).await;
            answers.push((answer.status, answer.location().to_owned()));
        }
        answers.dedup();
        assert_eq!(answers, [(StatusCode::SEE_OTHER, "/team/aanmelden".to_owned())]);
        assert_eq!(test.jobs("send-sign-in-link").await.len(), 5);
        test.clock.advance(TimeDelta::minutes(15));
        test.browser().post("/team/aanmelden", &[("email", WORKER)]).await;
        assert_eq!(test.jobs("send-sign-in-link").await.len(), 6);
    }

    async fn an_address_of_the_network_that_asks_too_often_is_told_so(test) {
        use server::security::{Throttled, address_key};
        let key = address_key(&test.portal.keys, [127, 0, 0, 1].into());
        for _ in 0..20 {
            test.portal.throttle.count(Throttled::SignInsFromAddress, key, test.portal.now());
        }
        let answer = test.browser().post("/team/aanmelden", &[("email", STRANGER)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(answer.body.contains(STRANGER), "what was typed is kept");
        assert!(test.jobs("send-sign-in-link").await.is_empty());
    }

    async fn a_form_from_another_site_signs_nobody_in(test) {
        let link = test.link_for(WORKER).await;
        for origin in ["https://elders.example", "null"] {
            let mut browser = test.browser();
            let answer = browser.post_from(origin, "/team/link", &[("token", &link)]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{origin}");
            assert!(browser.cookies.is_empty());
        }
    }
}
