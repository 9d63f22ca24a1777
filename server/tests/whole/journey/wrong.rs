//! Wrong answers: the same page again, the field named, and what was typed still there.

use axum::http::StatusCode;

use crate::{
    client::Client as _,
    page::{form, tags},
    portal::Answer,
    walk::Story,
};

/// The fields that the summary of problems links to.
fn named(answer: &Answer) -> Vec<String> {
    let (_, summary) = answer.body.split_once("id=\"errors\"").unwrap_or_default();
    let summary = summary.split("</ul>").next().unwrap_or_default();
    let links = tags(summary);
    let links = links.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href"));
    links.map(|href| href.trim_start_matches('#').to_owned()).collect()
}

/// Address, what is sent, the field that is named, and the field that still has what was sent.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);

on_a_file! {
    async fn a_wrong_answer_is_named_and_linked_and_what_was_sent_is_still_there(test) {
        let long = "a".repeat(1_001);
        let longer = "b".repeat(401);
        let cases: [Case<'_>; 15] = [
            ("/nl/vraag", &[("need", &long)], "need", "need"),
            ("/nl/vraag?stap=wens", &[("wish", &longer)], "wish", "wish"),
            ("/nl/vraag?stap=gebieden", &[("area", "money")], "area", ""),
            ("/nl/vraag?stap=plaats", &[("postcode", "")], "postcode", ""),
            ("/nl/vraag?stap=plaats", &[("postcode", "64 elf")], "postcode", "postcode"),
            ("/nl/vraag?stap=wijk", &[], "wijk", ""),
            ("/nl/vraag?stap=wijk", &[("wijk", "WK000000")], "wijk", ""),
            ("/nl/check?stap=1", &[], "answer", ""),
            ("/nl/check?stap=1", &[("answer", "bad")], "answer", ""),
            ("/nl/plan", &[("goal", &longer)], "goal", "goal"),
            ("/nl/plan", &[("own_steps", &longer)], "own_steps", "own_steps"),
            ("/nl/plan", &[("helper", &longer)], "helper", "helper"),
            ("/nl/check?voor=naaste&stap=1", &[("role", "own")], "role", ""),
            ("/nl/check?voor=naaste&stap=2", &[("knows", "yes")], "agrees", "knows"),
            ("/nl/overdracht?voor=naaste&stap=wie", &[("knows", "yes")], "role", "knows"),
        ];
        let mut browser = test.browser();
        Story::default().tell(&mut browser).await;
        let before = browser.cookies.clone();
        for (path, pairs, field, kept) in cases {
            let refused = browser.post(path, pairs).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {pairs:?}");
            assert!(named(&refused).contains(&field.to_owned()), "{path}: {:?}", named(&refused));
            let ids = tags(&refused.body);
            assert!(ids.iter().any(|tag| tag.get("id") == Some(field)), "{path}: #{field}");
            let error = format!("{field}-error");
            assert!(ids.iter().any(|tag| tag.get("id") == Some(&error)), "{path}: #{error}");
            if !kept.is_empty() {
                let sent = pairs.iter().find(|(name, _)| *name == kept).unwrap().1;
                assert_eq!(form(&refused, "data-journey").values(kept), [sent], "{path}");
            }
            assert_eq!(refused.header("set-cookie"), "", "{path}: the journey stays as it was");
        }
        assert_eq!(browser.cookies, before);
    }

    async fn a_wrong_contact_is_named_and_the_form_is_as_it_was(test) {
        let mut browser = test.browser();
        let preview = Story::default().walk(&mut browser).await;
        let refused = form(&preview, "data-handover")
            .leave_out("keep", "wish")
            .fill("line", "Bel twee keer")
            .fill("name", "Testpersoon")
            .fill("phone", "06 123")
            .fill("email", "geen adres")
            .choose("call_when", "morning")
            .fill("language", "pl")
            .send(&mut browser)
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(named(&refused), ["phone", "email"]);
        let again = form(&refused, "data-handover");
        for (field, value) in [
            ("line", "Bel twee keer"),
            ("name", "Testpersoon"),
            ("phone", "06 123"),
            ("email", "geen adres"),
            ("call_when", "morning"),
            ("language", "pl"),
        ] {
            assert_eq!(again.values(field), [value]);
        }
        assert!(!again.values("keep").contains(&"wish"));
        assert!(again.values("keep").contains(&"need"));
        let before = form(&preview, "data-handover");
        assert_eq!(again.values("journey"), before.values("journey"), "the same key");

        let nobody = before.send(&mut browser).await;
        assert_eq!(named(&nobody), ["phone"], "some way to reach somebody is needed");
        let unsafe_phone = form(&preview, "data-handover").fill("phone", "06 12345678");
        assert_eq!(named(&unsafe_phone.send(&mut browser).await), ["phone_safe"]);
    }

    async fn an_offer_that_is_none_and_too_many_offers_are_refused(test) {
        let mut browser = test.browser();
        Story::default().tell(&mut browser).await;
        let unknown = browser.post("/nl/mogelijkheden", &[("offer", "bestaat-niet")]).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let offers = &test.portal.content.municipality.catalogue("nl").offers;
        let eleven: Vec<(&str, &str)> =
            offers.iter().take(11).map(|offer| ("offer", offer.slug.as_str())).collect();
        assert_eq!(eleven.len(), 11);
        let too_many = browser.post("/nl/mogelijkheden", &eleven).await;
        assert_eq!(too_many.status, StatusCode::UNPROCESSABLE_ENTITY);
        let ten = browser.post("/nl/mogelijkheden", &eleven[..10]).await;
        assert_eq!(browser.follow(&ten).await.status, StatusCode::OK);
    }
}
