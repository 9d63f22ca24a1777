//! Redirects lead to pages of the portal, whatever a request says.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::portal::Answer;

/// Whether a redirect leads to a page that the portal itself names.
fn leads_home(answer: &Answer) -> bool {
    let Some(rest) = ["/nl", "/en"].iter().find_map(|start| answer.location().strip_prefix(start))
    else {
        return false;
    };
    let (word, query) = rest.split_once('?').unwrap_or((rest, ""));
    let words = ["", "/vraag", "/check", "/mogelijkheden", "/plan", "/overdracht", "/ontvangst"];
    let plain = |value: &str| value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let is_known = |pair: &str| match pair.split_once('=') {
        Some(("voor", value)) => ["naaste", "buurtgenoot"].contains(&value),
        Some(("stap" | "klaar", value)) => plain(value),
        _ => pair.is_empty(),
    };
    words.contains(&word) && query.split('&').all(is_known)
}

const NASTY: [&str; 10] = [
    "//elders.example",
    "https://elders.example/",
    "\\\\elders.example",
    "/../..//elders.example",
    "javascript:alert(1)",
    "woorden\r\nSet-Cookie: a=b",
    "woorden\nLocation: https://elders.example",
    "\0",
    "\u{202e}\u{feff}",
    "wens&voor=//elders.example",
];

on_a_file! {
    async fn no_step_perspective_or_field_leads_elsewhere(test) {
        for nasty in NASTY {
            let encoded: String = form_urlencoded::byte_serialize(nasty.as_bytes()).collect();
            for path in [
                format!("/nl/vraag?stap={encoded}"),
                format!("/nl/vraag?voor={encoded}"),
                format!("/en/check?stap={encoded}&voor={encoded}&terug={encoded}"),
                format!("/nl/plan?stap={encoded}"),
                format!("/nl/overdracht?stap={encoded}"),
                format!("/nl/ontvangst?next={encoded}"),
                format!("/nl/wis?naar={encoded}"),
            ] {
                let pairs = [("need", nasty), ("terug", nasty), ("skip", nasty), ("next", nasty)];
                let answer = test.browser().post(&path, &pairs).await;
                if answer.status.is_redirection() {
                    assert!(leads_home(&answer), "{path}: {:?}", answer.location());
                } else {
                    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
                    assert_eq!(answer.location(), "");
                }
                assert!(answer.headers.get("a").is_none());
            }
        }
    }

    async fn an_address_that_looks_like_another_site_is_no_page(test) {
        for path in [
            "//elders.example", "//elders.example/nl", "/nl//elders.example", "/%2f%2felders.example",
            "/nl%0d%0aSet-Cookie:a=b", "/nl/%2e%2e/%2e%2e/etc", "/xx", "/nl/vraag/", "/nl/%00",
        ] {
            let answer = test.browser().get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!((answer.location(), answer.header("set-cookie")), ("", ""), "{path}");
        }
    }

    async fn the_language_of_a_browser_chooses_among_ours_only(test) {
        for (wanted, leads) in [
            ("en-GB,en;q=0.9", "/en"), ("de,pl", "/nl"), ("//elders.example", "/nl"), ("", "/nl"),
            ("xx, en", "/en"),
        ] {
            let request = Request::get("/").header(header::ACCEPT_LANGUAGE, wanted);
            let answer = test.browser().send(request, Body::empty()).await;
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, leads));
        }
    }
}
