//! The whole document around a page. Server only; rendered to a string.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::{help::call, icon::icon, page_title::page_title},
    setting::Setting,
};

/// Addresses of the embedded assets, with the hash of their content.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The start-up script.
    pub boot: String,
    /// The glue of the client.
    pub client: String,
    /// The client itself.
    pub wasm: String,
    /// Favicon.
    pub favicon: String,
    /// Web manifest.
    pub manifest: String,
    /// Picture on the home page.
    pub hero: String,
    /// Script of the leave page.
    pub leave: String,
}

/// A language the portal speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Code, as in the path.
    pub code: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
}

/// How the page takes part in the journey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Part {
    /// Not at all.
    #[default]
    None,
    /// A page of the journey: its island takes over. The value is its word in the path.
    Island(&'static str),
    /// A page of the journey with an answer that must stay as it is: a refused handover.
    Answer(&'static str),
    /// The receipt: the device forgets the journey.
    Receipt,
    /// A page of the team's side: wide, in one language, without what only residents need.
    Desk,
}

/// Where the browser finds what islands need. Addresses in one text stand in the order in which they
/// are to be loaded, with spaces between.
#[derive(Debug, Clone, Copy, Default)]
pub struct DataAddresses<'a> {
    /// The public data file of this language.
    pub public: &'a str,
    /// The signs of danger without which no island goes live: those of this language.
    pub danger: &'a str,
    /// The word lists that follow: signs of danger in Dutch, areas of life of this language and in
    /// Dutch, then the signs of danger of all other languages.
    pub words: &'a str,
    /// Areas of life in other languages, as `code:address`, for a browser that is set to one.
    pub other_words: &'a str,
}

/// A document.
pub struct Document<'a> {
    /// Language, perspective, content.
    pub setting: &'a Setting,
    /// All languages.
    pub languages: &'a [Language],
    /// Addresses of assets.
    pub assets: &'a Assets,
    /// Addresses of the public data files.
    pub data: DataAddresses<'a>,
    /// Title, without the name of the portal.
    pub title: String,
    /// The page's word in the path and its query, for the language switch; empty for home.
    pub path: String,
    /// Whether this visit travels by form.
    pub by_form: bool,
    /// How the page takes part in the journey.
    pub part: Part,
}

/// Renders a document around a body that is made inside a reactive owner.
pub fn render(document: &Document<'_>, body: impl FnOnce() -> Html) -> String {
    let html = Owner::new().with(|| {
        let main = wrap(&document.part, body());
        page(document, main).to_html()
    });
    without_placeholders(&html)
}

/// Drops the placeholders of the renderer: nothing here is hydrated, and the HTML checker takes them
/// for bogus comments. Text never holds them: it is escaped.
fn without_placeholders(html: &str) -> String {
    html.replace("<!>", "")
}

fn wrap(part: &Part, body: Html) -> Html {
    match part {
        Part::None | Part::Receipt | Part::Desk => body,
        Part::Island(word) => view! { <div data-island=*word>{body}</div> }.into_html(),
        Part::Answer(word) => view! { <div data-island=*word data-answer>{body}</div> }.into_html(),
    }
}

fn page(document: &Document<'_>, main: Html) -> Html {
    let setting = document.setting;
    let language = document.languages.iter().find(|l| l.code == *setting.language);
    let direction = if language.is_some_and(|l| l.right_to_left) { "rtl" } else { "ltr" };
    let title = format!("{} - {}", document.title, setting.t("common-portal"));
    let assets = document.assets;
    view! {
        <!DOCTYPE html>
        <html
            lang=setting.language.to_string()
            dir=direction
            data-way=document.by_form.then_some("form")
            data-receipt=(document.part == Part::Receipt).then_some("")
            data-public=document.data.public.to_owned()
            data-danger=document.data.danger.to_owned()
            data-words=document.data.words.to_owned()
            data-other-words=document.data.other_words.to_owned()
            data-client=assets.client.clone()
            data-wasm=assets.wasm.clone()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="description" content=setting.t("common-description")/>
                {page_title(&title)}
                <link rel="stylesheet" href=assets.css.clone()/>
                <link rel="icon" href=assets.favicon.clone() type="image/svg+xml"/>
                <link rel="manifest" href=assets.manifest.clone()/>
                <script type="module" src=assets.boot.clone()></script>
            </head>
            <body class="ve-page">
                <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
                    {setting.t("common-skip")}
                </a>
                {header(document)}
                <main
                    class="ve-main"
                    class:ve-main--wide=document.part == Part::Desk
                    id="main"
                    tabindex="-1"
                >
                    {boot_failed(document)}
                    {main}
                </main>
                {footer(document)}
            </body>
        </html>
    }
    .into_html()
}

fn here(document: &Document<'_>, language: &str) -> String {
    if document.path.is_empty() {
        format!("/{language}")
    } else if document.path.starts_with('?') {
        format!("/{language}{}", document.path)
    } else {
        format!("/{language}/{}", document.path)
    }
}

fn header(document: &Document<'_>) -> Html {
    let setting = document.setting;
    let mark = format!("{}#icon-mark", setting.icons.ui);
    view! {
        <header class="ve-header">
            <a class="ve-brand" href=setting.page("")>
                <svg class="ve-brand__mark" aria-hidden="true"><use href=mark></use></svg>
                <span class="ve-brand__name">{setting.t("common-portal")}</span>
                " "
                <span class="ve-brand__place">{setting.catalogue.municipality.name.clone()}</span>
            </a>
            {(document.part != Part::Desk).then(|| languages(document))}
            <div class="ve-quick">
                <a class="ve-quick__help" href=setting.page("nu-hulp")>
                    {icon(setting, "phone")} " " {setting.t("common-help-now")}
                </a>
                <a class="ve-quick__exit" href=leave_address(setting) data-quick-exit>
                    {setting.t("common-leave")} " " {icon(setting, "exit")}
                </a>
            </div>
        </header>
    }
    .into_html()
}

fn languages(document: &Document<'_>) -> Html {
    let setting = document.setting;
    let links = document
        .languages
        .iter()
        .map(|language| {
            let current = (language.code == *setting.language).then_some("true");
            view! {
                <li>
                    <a
                        class="ve-languages__link"
                        href=here(document, &language.code)
                        lang=language.code.clone()
                        hreflang=language.code.clone()
                        aria-current=current
                    >
                        {language.name.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="ve-languages" aria-label=setting.t("common-language")>
            <ul>{links}</ul>
        </nav>
    }
    .into_html()
}

/// The quick exit says its words in the language of the page it is left from.
fn leave_address(setting: &Setting) -> String {
    format!("/snel-weg?taal={}", setting.language)
}

/// Shown by the start-up script when a visit on the device cannot go on.
fn boot_failed(document: &Document<'_>) -> Html {
    let setting = document.setting;
    if !matches!(document.part, Part::Island(_) | Part::Answer(_)) {
        return ().into_html();
    }
    let town = &setting.catalogue.municipality;
    view! {
        <div class="ve-boot-failed" id="boot-failed" role="alert" hidden>
            <p class="nl-paragraph"><strong>{setting.t("boot-failed-heading")}</strong></p>
            <p class="nl-paragraph">{setting.t("boot-failed-text")}</p>
            <a
                class="utrecht-button utrecht-button--primary-action ve-button-link"
                href=here(document, &setting.language)
                data-reload
            >
                {setting.t("boot-failed-again")}
            </a>
            " "
            {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
        </div>
    }
    .into_html()
}

fn footer(document: &Document<'_>) -> Html {
    let setting = document.setting;
    let for_residents = document.part != Part::Desk;
    let links = [
        ("privacy", "common-privacy"),
        ("toegankelijkheid", "common-accessibility"),
        ("over", "common-about"),
        ("status", "common-status"),
    ]
    .into_iter()
    .map(|(word, key)| {
        view! { <li><a class="nl-link" href=setting.page(word)>{setting.t(key)}</a></li> }
    })
    .collect_view();
    view! {
        <footer class="ve-footer">
            {for_residents.then(|| speak(setting))}
            <div class="ve-footer__end">
                <nav aria-label=setting.t("common-about-site")>
                    <ul class="ve-footer__links">{links}</ul>
                </nav>
                {for_residents.then(|| wipe(setting))}
            </div>
        </footer>
    }
    .into_html()
}

/// "Ik wil nu iemand spreken", at the end of every page.
fn speak(setting: &Setting) -> Html {
    let town = &setting.catalogue.municipality;
    view! {
        <section class="ve-speak" aria-labelledby="speak">
            <h2 class="nl-heading nl-heading--level-2" id="speak">{setting.t("common-speak-heading")}</h2>
            <p class="nl-paragraph">{setting.t("common-speak-text")} " " {town.talk_hours.clone()}</p>
            <p class="ve-actions">
                {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
                <a class="nl-link" href=setting.page("overdracht")>{setting.t("common-speak-write")}</a>
            </p>
        </section>
    }
    .into_html()
}

/// "Wis alles".
fn wipe(setting: &Setting) -> Html {
    view! {
        <form method="post" action=setting.page("wis") data-wipe>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
                {icon(setting, "erase")} " " {setting.t("common-wipe")}
            </button>
        </form>
    }
    .into_html()
}

/// The page behind the quick exit: it answers 200, goes on at once, and says what it cannot do.
pub fn leave_page(setting: &Setting, assets: &Assets, to: &str) -> String {
    let refresh = format!("0; url={to}");
    let html = Owner::new().with(|| {
        view! {
            <!DOCTYPE html>
            <html lang=setting.language.to_string() data-to=to.to_owned()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta http-equiv="refresh" content=refresh/>
                    {page_title(&setting.t("leave-title"))}
                    <script type="module" src=assets.leave.clone()></script>
                </head>
                <body>
                    <p><a href=to.to_owned()>{setting.t("leave-on")}</a></p>
                    <p>{setting.t("leave-history")}</p>
                </body>
            </html>
        }
        .to_html()
    });
    without_placeholders(&html)
}
