//! What may be kept, and by whom.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use server::embedded::SITE;

use crate::portal::{Answer, TestPortal};

/// Pages that are the same for everybody and on which nobody writes.
const READ: [&str; 7] = [
    "/nl",
    "/en",
    "/nl/nu-hulp",
    "/en/privacy",
    "/nl/toegankelijkheid",
    "/en/over",
    "/nl?voor=naaste",
];
/// Pages that are the same for everybody and on which people write.
const WRITTEN_ON: [&str; 6] = [
    "/nl/vraag",
    "/en/vraag?stap=wens",
    "/nl/check",
    "/en/mogelijkheden",
    "/nl/plan",
    "/nl/vraag?voor=naaste",
];
const PUBLIC: &str = "public, max-age=300";
const PRIVATE: &str = "private, no-store";

/// An answer for everybody: kept by edge caches, and by browsers unless somebody writes on it.
fn assert_public(path: &str, answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    if WRITTEN_ON.contains(&path) {
        // A browser that keeps the page keeps the text typed in it, and would bring it back after
        // the quick exit.
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("cdn-cache-control"), PUBLIC, "{path}");
    } else {
        assert_eq!(answer.header("cache-control"), PUBLIC, "{path}");
    }
    let vary: Vec<&str> = answer.headers.get_all("vary").iter().flat_map(|v| v.to_str()).collect();
    assert!(vary.iter().any(|vary| vary.contains("Cookie")), "{path}: {vary:?}");
    assert_eq!(answer.header("set-cookie"), "", "{path}");
}

fn assert_private(path: &str, answer: &Answer) {
    assert_eq!(answer.header("cache-control"), PRIVATE, "{path}");
    assert_eq!(answer.header("cdn-cache-control"), "", "{path}");
}

async fn with_cookie(test: &TestPortal, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path).header("cookie", cookie);
    test.browser().send(request, Body::empty()).await
}

on_a_file! {
    async fn a_page_is_for_everybody_without_a_cookie_and_for_one_person_with_one(test) {
        let mut told = test.browser();
        told.post("/nl/vraag", &[("need", "Mijn verhaal")]).await;
        for path in READ.into_iter().chain(WRITTEN_ON) {
            // In both orders: whoever comes first decides nothing for who comes next.
            let fresh = test.browser().get(path).await;
            assert_public(path, &fresh);
            assert_private(path, &told.get(path).await);
            let again = test.browser().get(path).await;
            assert_public(path, &again);
            assert_eq!(again.body, fresh.body, "{path}: the same for everybody");
            assert!(!fresh.body.contains("Mijn verhaal"), "{path}");
        }
        for path in READ.into_iter().chain(WRITTEN_ON) {
            assert_private(path, &told.get(path).await);
            assert_public(path, &test.browser().get(path).await);
        }
    }

    async fn every_personal_cookie_counts_and_no_other(test) {
        for path in ["/nl", "/nl/vraag", "/en/privacy"] {
            for cookie in ["reis=x", "ontvangst=x", "team=x", "a=b; team=x"] {
                assert_private(path, &with_cookie(&test, path, cookie).await);
            }
            for cookie in ["", "weg=1", "_statistiek=1", "reis="] {
                assert_public(path, &with_cookie(&test, path, cookie).await);
            }
        }
    }

    async fn the_pages_with_a_code_or_a_key_are_for_one_person_alone(test) {
        for path in ["/nl/overdracht", "/en/overdracht?voor=naaste", "/nl/ontvangst", "/nl/status"] {
            let fresh = test.browser().get(path).await;
            assert_private(path, &fresh);
            assert_eq!(fresh.header("set-cookie"), "", "{path}: a visit on the device has no cookie");
        }
        let one = test.browser().get("/nl/overdracht").await;
        let two = test.browser().get("/nl/overdracht").await;
        assert_ne!(one.hidden("journey"), two.hidden("journey"), "each has a key of its own");
    }

    async fn what_was_refused_is_not_kept(test) {
        for path in ["/nl/vraag", "/nl/plan", "/nl/status"] {
            let long = "a".repeat(1_001);
            let pairs = [("need", long.as_str()), ("goal", &long), ("code", "x")];
            assert_private(path, &test.browser().post(path, &pairs).await);
        }
        assert_private("/nergens", &test.browser().get("/nergens").await);
    }

    async fn files_with_the_hash_of_their_content_in_their_name_are_kept_for_ever(test) {
        assert!(!SITE.is_empty(), "there is no site in this build: `make build` makes one");
        let data = test.portal.content.data("nl").unwrap().url.clone();
        let files = SITE.iter().map(|asset| asset.url).filter(|url| url.starts_with("/assets/"));
        for path in files.chain([data.as_str()]) {
            let file = with_cookie(&test, path, "reis=x").await;
            assert_eq!(file.status, StatusCode::OK, "{path}");
            assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable", "{path}");
            assert_eq!(file.header("vary"), "Accept-Encoding", "{path}");
            assert_eq!(file.header("set-cookie"), "", "{path}");
        }
    }
}
