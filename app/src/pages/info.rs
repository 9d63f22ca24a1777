//! Pages of text: privacy, accessibility, about, and what to do when something is wrong.

use domain::journey::MAX_NEED_CHARS;
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::{
        actions::button_link,
        field::FieldModel,
        help::call,
        text_area::{TextArea, text_area},
    },
    setting::Setting,
};

/// A heading and paragraphs: `<page>-heading`, `<page>-lead`, then sections `<page>-1-heading`,
/// `<page>-1-text`, as long as there are any. Lines of a text become paragraphs.
pub fn text_page(setting: &Setting, page: &str, values: &[(&str, &str)]) -> Html {
    let sections = (1..)
        .map(|number| (format!("{page}-{number}-heading"), format!("{page}-{number}-text")))
        .take_while(|(heading, _)| setting.texts.has(heading))
        .map(|(heading, text)| {
            let paragraphs = setting
                .fill(&text, values)
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(|line| view! { <p class="nl-paragraph">{line.to_owned()}</p> })
                .collect_view();
            view! {
                <section class="ve-section">
                    <h2 class="nl-heading nl-heading--level-2">{setting.fill(&heading, values)}</h2>
                    {paragraphs}
                </section>
            }
        })
        .collect_view();
    view! {
        <h1 class="nl-heading nl-heading--level-1">
            {setting.fill(&format!("{page}-heading"), values)}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">
            {setting.fill(&format!("{page}-lead"), values)}
        </p>
        {sections}
    }
    .into_html()
}

/// The page about this portal, with the sentences that name its sources.
pub fn about(setting: &Setting, sources: &[String]) -> Html {
    let sources = sources.iter().map(|source| view! { <li>{source.clone()}</li> }).collect_view();
    let town = setting.catalogue.municipality.name.clone();
    view! {
        {text_page(setting, "about", &[("municipality", &town)])}
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("about-sources-heading")}</h2>
            <ul class="ve-list">{sources}</ul>
        </section>
    }
    .into_html()
}

/// A page that says what went wrong, what is kept, and what to do now: `error-<code>-heading`
/// and `error-<code>-text`. What was typed is shown again, if there was anything.
pub fn error(setting: &Setting, code: &str, typed: &str) -> Html {
    let town = &setting.catalogue.municipality;
    let kept = (!typed.is_empty()).then(|| {
        let area = TextArea {
            field: FieldModel {
                name: "kept",
                label: setting.t("error-kept-label"),
                is_heading: false,
                hint: setting.t("error-kept-hint"),
                error: None,
            },
            value: typed.to_owned(),
            rows: 8,
            max_chars: MAX_NEED_CHARS,
        };
        text_area(setting, area)
    });
    view! {
        <h1 class="nl-heading nl-heading--level-1">{setting.t(&format!("error-{code}-heading"))}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t(&format!("error-{code}-text"))}</p>
        {kept}
        <div class="ve-actions">
            {button_link(setting.page(""), setting.t("error-home"))}
            {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
        </div>
    }
    .into_html()
}
