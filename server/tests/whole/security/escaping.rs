//! Texts stay texts: in text areas, in titles, in values, on every page that shows them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use app::parts::page_title::page_title;
use leptos::prelude::RenderHtml as _;

use crate::{page::form, sending::Sending, walk::Story};

const NASTY: &str = "</textarea></title><script>alert(1)</script><img src=x onerror=\"alert(2)\">";

/// Whether the nasty text is on a page, and only as a text.
fn is_shown_as_text(body: &str) -> bool {
    assert!(!body.contains("<script>alert"), "{body}");
    assert!(!body.contains("<img src=x"), "{body}");
    body.contains("&lt;/textarea&gt;&lt;/title&gt;&lt;script&gt;alert(1)")
}

on_a_file! {
    async fn a_closing_tag_in_a_refused_text_comes_back_as_a_text(test) {
        let mut browser = test.browser();
        let long = format!("{NASTY}{}", "a".repeat(1_000));
        let answer = browser.post("/nl/vraag", &[("need", &long)]).await;
        assert!(is_shown_as_text(&answer.body));
        assert_eq!(form(&answer, "data-journey").values("need"), [long.as_str()]);
        for field in ["postcode", "wish"] {
            let path = format!("/nl/vraag?stap={}", if field == "wish" { "wens" } else { "plaats" });
            let answer = browser.post(&path, &[(field, &long)]).await;
            assert!(is_shown_as_text(&answer.body), "{field}");
        }
        let fields = ["line", "name", "phone", "email"];
        let sending = fields.iter().fold(Sending::new(1), |sent, field| sent.with(field, NASTY));
        let answer = sending.send(&mut browser).await;
        assert!(is_shown_as_text(&answer.body));
        let again = form(&answer, "data-handover");
        assert!(fields.iter().all(|field| again.values(field) == [NASTY]));
        let status = browser.post("/nl/status", &[("code", NASTY)]).await;
        assert!(is_shown_as_text(&status.body));
    }

    async fn a_closing_tag_in_the_journey_is_a_text_on_every_page(test) {
        let mut browser = test.browser();
        let nasty = || NASTY.to_owned();
        let story = Story {
            need: format!("schulden {NASTY}"),
            wish: nasty(),
            goal: nasty(),
            own_steps: nasty(),
            helper: nasty(),
            ..Story::default()
        };
        let preview = story.walk(&mut browser).await;
        assert!(is_shown_as_text(&preview.body));
        for path in ["/nl/vraag", "/nl/vraag?stap=wens", "/nl/plan", "/nl/plan?stap=klaar"] {
            assert!(is_shown_as_text(&browser.get(path).await.body), "{path}");
        }
        let words = browser.get("/nl/vraag").await;
        assert_eq!(form(&words, "data-journey").values("need"), [story.need.as_str()]);
        let preview = form(&preview, "data-handover")
            .fill("line", NASTY)
            .fill("name", NASTY)
            .fill("phone", "06 12345678")
            .choose("phone_safe", "yes");
        let receipt = preview.go(&mut browser).await;
        assert!(!receipt.body.contains("alert(1)"));

        let mut team = test.signed_in("medewerker1@buurtteam-10.example").await;
        let list = team.get("/team").await;
        let opening = crate::page::tags(&list.body);
        let mut opening = opening.iter().filter_map(|tag| tag.get("href"));
        let opened = opening.find(|href| href.starts_with("/team/overdracht/"));
        let opened = team.get(opened.unwrap_or_else(|| panic!("{}", list.main()))).await;
        assert!(is_shown_as_text(&opened.body));
    }

    async fn a_page_for_a_mistake_shows_what_was_typed_as_a_text(test) {
        let mut browser = test.browser();
        let elsewhere = "https://elders.example";
        let foreign = browser.post_from(elsewhere, "/nl/vraag", &[("need", NASTY)]).await;
        assert!(is_shown_as_text(&foreign.body));
        let large = format!("{NASTY}{}", "a".repeat(70_000));
        let large = browser.post("/nl/vraag", &[("need", &large)]).await;
        assert!(is_shown_as_text(&large.body));
    }

    async fn nothing_in_an_address_gets_onto_a_page(test) {
        let mut browser = test.browser();
        let nasty = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for path in ["/nl/vraag?stap=X", "/nl/check?stap=X&terug=X", "/nl?voor=X", "/nl/X", "/X",
            "/nl/ontvangst?klaar=X", "/snel-weg?taal=X", "/team/link/X", "/assets/X"]
        {
            let page = browser.get(&path.replace('X', nasty)).await;
            assert!(!page.body.contains("<script>alert"), "{path}");
        }
    }
}

#[test]
fn a_title_is_a_text() {
    let title = page_title(NASTY).to_html();
    assert!(title.starts_with("<title>") && title.ends_with("</title>"));
    assert!(is_shown_as_text(&title));
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    found.filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// Text areas and titles written with `view!` are not escaped; raw markup is never.
#[test]
fn only_two_parts_write_text_areas_and_titles_and_nothing_writes_raw_markup() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let allowed = [
        ("element(\"textarea\"", Some("parts/text_area.rs")),
        ("element(\"title\"", Some("parts/page_title.rs")),
        ("<textarea", None),
        ("<title", None),
        (" inner_html=", None),
        ("InertElement", Some("html")),
        // The islands put pieces there that are rendered already.
        ("set_inner_html(", Some("islands")),
    ];
    let mut seen = [false; 7];
    for file in rust_files(&source) {
        let code = fs::read_to_string(&file).unwrap();
        let code = code.split("#[cfg(test)]").next().unwrap();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code: String = lines.collect::<Vec<_>>().join("\n");
        let name = file.strip_prefix(&source).unwrap().to_string_lossy();
        for (index, (raw, place)) in allowed.iter().enumerate() {
            if code.contains(raw) {
                assert!(place.is_some_and(|place| name.starts_with(place)), "{name}: {raw}");
                seen[index] = true;
            }
        }
    }
    assert_eq!(seen, [true, true, false, false, false, true, true], "the files were read");
}
