//! Help now: the numbers, large, and how to leave without a trace.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::help::{call, helpline},
    setting::Setting,
};

/// The page.
pub fn body(setting: &Setting) -> Html {
    let town = &setting.catalogue.municipality;
    let lines =
        setting.catalogue.helplines.iter().map(|line| helpline(setting, line)).collect_view();
    view! {
        <h1 class="nl-heading nl-heading--level-1">{setting.t("help-now-heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("help-now-lead")}</p>
        <ul class="ve-calls ve-calls--large">{lines}</ul>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("help-now-talk-heading")}</h2>
            {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
            <p class="nl-paragraph ve-note">{town.talk_hours.clone()}</p>
        </section>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("help-now-leave-heading")}</h2>
            <p class="nl-paragraph">{setting.t("help-now-leave")}</p>
            <p class="nl-paragraph">{setting.t("help-now-history")}</p>
        </section>
    }
    .into_html()
}
