//! The quick exit: 200, everything cleared, and on to somewhere neutral at once.

use axum::http::StatusCode;

use super::every_page;
use crate::{page::tags, walk::Story};

on_a_file! {
    async fn it_answers_200_clears_everything_and_goes_on_without_script(test) {
        let mut browser = test.browser();
        Story::default().tell(&mut browser).await;
        let left = browser.get("/snel-weg?taal=en").await;
        assert_eq!(left.status, StatusCode::OK, "one engine clears nothing on a redirect");
        let cleared = left.header("clear-site-data");
        assert!(cleared.contains("\"cache\"") && cleared.contains("\"storage\""), "{cleared}");
        assert_eq!(left.header("cache-control"), "no-store");
        assert!(!browser.cookies.contains_key("reis"));

        let all = tags(&left.body);
        let refresh = all.iter().find(|tag| tag.get("http-equiv") == Some("refresh")).unwrap();
        assert_eq!(refresh.get("content"), Some("0; url=https://example.org/"));
        let title = all.iter().find(|tag| tag.name == "title").unwrap().text();
        assert!(!title.contains("Voor Elkaar") && !title.is_empty(), "{title}");
        let words = test.portal.content.setting("en", domain::person::Perspective::Me);
        assert!(left.body.contains(&words.t("leave-history")), "history is cleared by hand");
    }

    async fn it_changes_a_cookie_also_for_who_has_none(test) {
        for _ in 0..2 {
            let left = test.browser().get("/snel-weg").await;
            let cookies = left.headers.get_all("set-cookie").iter();
            let set = cookies.map(|cookie| cookie.to_str().unwrap());
            let set: Vec<&str> = set.filter(|cookie| !cookie.contains("Max-Age=0")).collect();
            assert_eq!(set.len(), 1, "to end a cookie that is not there is no change: {set:?}");
            assert!(set[0].starts_with("weg=") && set[0].contains("Max-Age="), "{set:?}");
        }
    }

    async fn it_is_a_link_on_every_page_of_the_portal(test) {
        for (path, page) in every_page(&test).await {
            let links = tags(&page.body);
            let exit = links.iter().find(|tag| tag.get("data-quick-exit").is_some());
            if path == "/snel-weg" {
                continue;
            }
            let exit = exit.unwrap_or_else(|| panic!("{path} has no quick exit"));
            assert!(exit.name == "a" && exit.get("href").unwrap().starts_with("/snel-weg"), "{path}");
            let language = if page.body.contains("<html lang=\"en\"") { "en" } else { "nl" };
            let help = format!("/{language}/nu-hulp");
            let help = |tag: &crate::page::Tag<'_>| {
                tag.get("href").is_some_and(|href| href.starts_with(&help))
            };
            assert!(links.iter().any(help), "{path}: the way to help now");
        }
    }
}
