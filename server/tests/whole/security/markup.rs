//! What a strict content security policy needs of every page: no style and no script inside it.

use crate::{
    page::tags,
    portal::{Answer, TestPortal},
    sending::Sending,
    walk::Story,
};

const WORDS: [&str; 14] = [
    "",
    "/nu-hulp",
    "/vraag",
    "/vraag?stap=gebieden",
    "/vraag?stap=wens",
    "/vraag?stap=plaats",
    "/vraag?stap=wijk",
    "/check",
    "/check?stap=overzicht",
    "/mogelijkheden",
    "/plan",
    "/plan?stap=klaar",
    "/overdracht",
    "/status",
];
const INFO: [&str; 4] = ["/privacy", "/toegankelijkheid", "/over", "/ontvangst"];

/// Every page in every language: fresh, with a journey, refused, sent, and of a team.
pub async fn every_page(test: &TestPortal) -> Vec<(String, Answer)> {
    let mut pages = Vec::new();
    for language in ["nl", "en"] {
        let story = Story { language, ..Story::default() };
        let mut told = test.browser();
        story.walk(&mut told).await;
        for (browser, how) in [(&mut test.browser(), "fresh"), (&mut told, "told")] {
            for word in WORDS.iter().chain(&INFO) {
                let path = format!("/{language}{word}");
                pages.push((format!("{path} {how}"), browser.get(&path).await));
            }
        }
        for path in ["/vraag", "/vraag?stap=plaats", "/check", "/overdracht", "/status"] {
            let path = format!("/{language}{path}");
            let long = "a".repeat(1_001);
            let refused = told.post(&path, &[("need", &long), ("code", "x")]).await;
            pages.push((format!("{path} refused"), refused));
        }
        let for_another = format!("/{language}/overdracht?voor=naaste");
        pages.push((for_another.clone(), test.browser().get(&for_another).await));
        let sending = Sending { path: format!("/{language}/overdracht"), ..Sending::new(1) };
        let sending = sending.told(|journey| journey.key = Some([language.as_bytes()[0]; 16]));
        sending.send(&mut told).await;
        let receipt = format!("/{language}/ontvangst");
        pages.push((format!("{receipt} sent"), told.get(&receipt).await));
        let changed = sending.with("line", "Nog iets").send(&mut told).await;
        pages.push((format!("{receipt} changed"), changed));
        pages.push((
            format!("/{language}/nergens"),
            told.get(&format!("/{language}/nergens")).await,
        ));
        let foreign = told.post_from("https://elders.example", "/nl/vraag", &[("need", "x")]).await;
        pages.push(("foreign".into(), foreign));
    }
    pages.push(("/snel-weg".into(), test.browser().get("/snel-weg").await));
    pages.push(("/team closed".into(), test.browser().get("/team").await));
    let mut team = test.signed_in("medewerker1@buurtteam-01.example").await;
    let list = team.get("/team").await;
    let opening = tags(&list.body);
    let opening = opening.iter().filter_map(|tag| tag.get("href"));
    let opening = opening.filter(|href| href.starts_with("/team/overdracht/"));
    for path in opening.map(str::to_owned).collect::<Vec<_>>() {
        pages.push((path.clone(), team.get(&path).await));
    }
    pages.push(("/team".into(), list));
    assert!(pages.len() >= 90, "{} pages", pages.len());
    pages
}

on_a_file! {
    async fn no_page_has_a_style_or_a_script_inside(test) {
        for (path, page) in every_page(&test).await {
            for tag in tags(&page.body) {
                assert!(tag.get("style").is_none(), "{path}: style in <{}>", tag.name);
                let handler = tag.attributes.iter().find(|(name, _)| name.starts_with("on"));
                assert!(handler.is_none(), "{path}: {handler:?} in <{}>", tag.name);
                assert_ne!(tag.name, "style", "{path}");
                if tag.name == "script" {
                    assert!(tag.get("src").is_some_and(|src| src.starts_with('/')), "{path}");
                    assert_eq!(tag.text(), "", "{path}: a script inside the page");
                }
            }
        }
    }

    async fn every_form_leaves_nothing_behind_for_the_browser_to_fill_in(test) {
        for (path, page) in every_page(&test).await {
            for form in tags(&page.body).iter().filter(|tag| tag.name == "form") {
                let fields = tags(form.after.split("</form>").next().unwrap());
                let typed = |tag: &crate::page::Tag<'_>| {
                    let written = ["text", "tel", "email"].map(Some);
                    tag.name == "textarea" || written.contains(&tag.get("type"))
                };
                if fields.iter().any(typed) && !path.starts_with("/team") {
                    assert_eq!(form.get("autocomplete"), Some("off"), "{path}");
                }
            }
        }
    }
}
