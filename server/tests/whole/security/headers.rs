//! The headers on every answer, also when something went wrong.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use chrono::{DateTime, Utc};
use storage::Clock;

use super::every_page;
use crate::{
    portal::{Answer, TestPortal, start},
    sending::Sending,
    walk::Story,
};

/// As the architecture has it, word for word.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Answers that are no pages, and answers to mistakes.
async fn others(test: &TestPortal) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    let data = test.portal.content.data("nl").unwrap().url.clone();
    for path in [
        "/",
        "/healthz",
        "/readyz",
        "/robots.txt",
        "/.well-known/security.txt",
        &data,
        "/nergens",
        "/assets/nergens.css",
        "/nl/wis",
        "/team/nergens",
    ] {
        answers.push((path.to_owned(), test.browser().get(path).await));
    }
    let mut browser = test.browser();
    answers.push(("303".into(), browser.post("/nl/vraag", &[("need", "x")]).await));
    answers.push(("422".into(), browser.post("/nl/check?stap=1", &[]).await));
    answers.push(("413".into(), browser.post("/nl/vraag", &[("need", &"a".repeat(70_000))]).await));
    answers.push(("403".into(), browser.post_from("null", "/nl/vraag", &[]).await));
    answers.push(("sent".into(), Sending::new(9).send(&mut browser).await));
    answers
}

/// A clock that breaks when it is read the second time.
#[derive(Debug, Default)]
struct Broken(AtomicUsize);

impl Clock for Broken {
    fn now(&self) -> DateTime<Utc> {
        assert_ne!(self.0.fetch_add(1, Ordering::SeqCst), 1, "this clock breaks on purpose");
        start()
    }
}

/// The answer of a handler that panics.
async fn after_a_panic(test: &TestPortal) -> Answer {
    let broken = test.changed(|portal| portal.clock = Arc::new(Broken::default()));
    broken.browser().post("/nl/status", &[("code", "Mijn geheime code")]).await
}

fn assert_guarded(path: &str, answer: &Answer) {
    assert_eq!(answer.header("content-security-policy"), POLICY, "{path}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    let referrer = if path.starts_with("/team/link/") { "strict-origin" } else { "same-origin" };
    assert_eq!(answer.header("referrer-policy"), referrer, "{path}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
    assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
    for telling in ["server", "x-powered-by"] {
        assert_eq!(answer.header(telling), "", "{path}");
    }
}

on_a_file! {
    async fn every_answer_carries_every_guard(test) {
        let mut answers = every_page(&test).await;
        answers.extend(others(&test).await);
        answers.push(("panic".into(), after_a_panic(&test).await));
        for (path, answer) in &answers {
            assert_guarded(path, answer);
            assert_eq!(answer.header("strict-transport-security"), "", "{path}: without TLS");
        }
    }

    async fn behind_tls_browsers_are_told_to_come_back_with_tls(test) {
        let test = test.changed(|portal| portal.site.secure_cookies = true);
        for (path, answer) in others(&test).await {
            let policy = answer.header("strict-transport-security");
            assert_eq!(policy, "max-age=63072000; includeSubDomains", "{path}");
        }
    }

    async fn a_panic_is_a_page_that_says_what_to_do(test) {
        let answer = after_a_panic(&test).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(answer.main().contains("Er ging iets mis"), "{}", answer.main());
        assert!(answer.main().contains("href=\"tel:") && answer.main().contains("href=\"/nl\""));
        assert!(!answer.body.contains("on purpose"), "what broke is for the log");
        assert_eq!(answer.header("cache-control"), "private, no-store");
    }

    async fn an_address_that_is_none_is_a_page_in_the_language_asked(test) {
        for (path, words) in [
            ("/nergens", "Deze pagina is er niet"),
            ("/nl/nergens", "Deze pagina is er niet"),
            ("/en/nergens/en/verder", "This page"),
            ("/en/wis", "This page"),
            ("/pkg/data.nl.000000000000.bin", "Deze pagina is er niet"),
        ] {
            let answer = test.browser().get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(answer.main().contains(words), "{path}: {}", answer.main());
            assert!(answer.main().contains("href=\"tel:"), "{path}");
        }
    }

    async fn what_is_personal_is_kept_by_nobody(test) {
        let mut browser = test.browser();
        Story::default().walk(&mut browser).await;
        let told = ["/nl", "/nl/vraag", "/nl/plan", "/nl/overdracht", "/nl/privacy", "/nl/nergens"];
        for path in told {
            let page = browser.get(path).await;
            assert_eq!(page.header("cache-control"), "private, no-store", "{path}");
            assert_eq!(page.header("cdn-cache-control"), "", "{path}");
        }
        for (path, answer) in others(&test).await {
            let public = path.starts_with("/pkg");
            assert_eq!(answer.header("cache-control").contains("no-store"), !public, "{path}");
        }
        let request = Request::get("/team").header("cookie", "team=verlopen");
        let desk = test.browser().send(request, Body::empty()).await;
        assert_eq!(desk.header("cache-control"), "private, no-store");
    }
}
