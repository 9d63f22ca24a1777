//! Forms from elsewhere and forms that are too large: refused, with what was typed.

use axum::{
    body::Body,
    http::{HeaderValue, Method, Request, StatusCode, header},
};
use futures_util::stream;

use crate::{
    journey::carried,
    page::tags,
    portal::{PUBLIC_URL, TestPortal},
    sending::Sending,
};

const TYPED: &str = "need=Mijn+verhaal+%3Cb%3E";

/// A post of a story with these headers.
async fn posted(test: &TestPortal, headers: &[(&str, &str)]) -> crate::portal::Answer {
    let request = headers
        .iter()
        .fold(Request::post("/nl/vraag"), |request, (name, value)| request.header(*name, *value));
    test.browser().send(request, Body::from(TYPED)).await
}

on_a_file! {
    async fn a_form_from_another_site_is_refused_and_shows_what_was_typed(test) {
        let foreign: [&[(&str, &str)]; 8] = [
            &[("origin", "https://elders.example")],
            &[("origin", "null")],
            &[("origin", "https://portal.example.elders.example")],
            &[("origin", "http://portal.example:81")],
            &[("origin", "")],
            &[("sec-fetch-site", "cross-site")],
            &[("origin", PUBLIC_URL), ("sec-fetch-site", "cross-site")],
            &[("origin", "https://elders.example"), ("sec-fetch-site", "same-origin")],
        ];
        for headers in foreign {
            let answer = posted(&test, headers).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
            assert!(answer.main().contains("Mijn verhaal &lt;b&gt;"), "{}", answer.main());
            assert!(answer.main().contains("href=\"tel:"));
            assert_eq!(answer.header("set-cookie"), "", "{headers:?}");
            assert_eq!(answer.header("cache-control"), "private, no-store");
        }
    }

    async fn a_form_of_this_site_or_of_a_browser_that_does_not_say_is_accepted(test) {
        let own: [&[(&str, &str)]; 5] = [
            &[],
            &[("origin", PUBLIC_URL)],
            &[("origin", PUBLIC_URL), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "none")],
        ];
        for headers in own {
            let answer = posted(&test, headers).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{headers:?}");
        }
    }

    async fn only_outside_production_another_name_of_this_machine_is_this_site(test) {
        let local = test.changed(|portal| portal.site.public_url = "http://localhost:3000".into());
        let by_number = [("origin", "http://portal.example")];
        assert_eq!(posted(&local, &by_number).await.status, StatusCode::SEE_OTHER);
        let production = test.changed(|portal| {
            portal.site.public_url = "https://voorelkaar.example".into();
            portal.site.production = true;
        });
        assert_eq!(posted(&production, &by_number).await.status, StatusCode::FORBIDDEN);
    }

    async fn every_address_that_changes_something_refuses_other_sites(test) {
        let foreign = "https://elders.example";
        for path in [
            "/nl/vraag", "/nl/check", "/nl/mogelijkheden", "/nl/plan", "/nl/overdracht", "/nl/wis",
            "/nl/ontvangst", "/nl/status", "/team/aanmelden", "/team/link", "/team/afmelden",
            "/team/overdracht/00000000-0000-0000-0000-000000000000/opgepakt", "/nergens",
        ] {
            let answer = test.browser().post_from(foreign, path, &[("need", "x")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        for method in [Method::PUT, Method::PATCH, Method::DELETE] {
            let request = Request::builder().method(method.clone()).uri("/nl/vraag");
            let request = request.header(header::ORIGIN, foreign);
            let answer = test.browser().send(request, Body::empty()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method}");
        }
        let sending = Sending::new(1);
        let journey = sending.journey.to_text();
        let pairs = [("journey", journey.as_str()), ("email", "iemand@post.example")];
        test.browser().post_from(foreign, "/nl/overdracht", &pairs).await;
        assert!(test.stored(sending.key()).await.is_none());
    }

    async fn a_body_over_64_kb_is_refused_and_shows_what_was_typed(test) {
        let long = format!("Mijn verhaal begint hier {}", "a".repeat(70_000));
        let mut browser = test.browser();
        let answer = browser.post("/nl/vraag", &[("need", &long)]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.main().contains("Mijn verhaal begint hier aaa"));
        assert!(answer.main().contains("href=\"tel:"));
        assert_eq!(carried(&test, &browser), None);

        // Nor does it help not to say how long it is.
        let piece = "b".repeat(1_024);
        let pieces = (0..80).map(move |_| Ok::<_, std::io::Error>(piece.clone()));
        let body = Body::from_stream(stream::iter(pieces));
        let answer = browser.send(Request::post("/nl/vraag"), body).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);

        let at_the_limit = format!("need={}", "a".repeat(64 * 1_024 - "need=".len()));
        let answer = browser.send(Request::post("/nl/vraag"), Body::from(at_the_limit)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "too long, but not too large");
    }

    async fn half_a_form_is_never_taken_for_a_whole_one(test) {
        let sending = Sending::new(1);
        let half = format!("journey={}&email=iemand%40post.example", sending.journey.to_text());
        let broken = || Err(std::io::Error::other("gone"));
        let body = Body::from_stream(stream::iter(vec![Ok(half), broken()]));
        let answer = test.browser().send(Request::post("/nl/overdracht"), body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(test.stored(sending.key()).await.is_none());
    }

    async fn forms_are_read_as_forms_whatever_is_in_them(test) {
        let nasty: [&[u8]; 6] =
            [b"need=%00%1b%0d%0aX: y", b"need=%ff%fe", b"%=%&&==&need", b"\xff\xfe", b"", b"need"];
        for body in nasty {
            let mut browser = test.browser();
            let answer = browser.send(Request::post("/nl/vraag"), Body::from(body)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{body:?}");
            let page = browser.get("/nl/vraag").await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(tags(&page.body).len() > 50);
        }
        let odd = HeaderValue::from_bytes(b"reis=%00; \xff=;;; =").unwrap();
        let odd = Request::get("/nl/vraag").header("cookie", odd);
        assert_eq!(test.browser().send(odd, Body::empty()).await.status, StatusCode::OK);
    }
}
