//! Home: what this is, for whom, and how to speak to somebody now.

use domain::person::Perspective;
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{parts::icon::icon, setting::Setting};

/// The page.
pub fn body(setting: &Setting, hero: &str) -> Html {
    let doors = Perspective::ALL
        .iter()
        .map(|perspective| {
            let (symbol, code) = match perspective {
                Perspective::Me => ("person", "me"),
                Perspective::Relative => ("people", "relative"),
                Perspective::Neighbour => ("neighbour", "neighbour"),
            };
            let href =
                Setting { perspective: *perspective, ..setting.clone() }.page("vraag");
            view! {
                <li>
                    <a class="ve-door" href=href>
                        {icon(setting, symbol)}
                        " "
                        <span class="ve-door__text">
                            <span class="ve-door__title">{setting.t(&format!("home-for-{code}"))}</span>
                            " "
                            <span class="ve-door__hint">{setting.t(&format!("home-for-{code}-hint"))}</span>
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let town = &setting.catalogue.municipality.name;
    view! {
        <div class="ve-hero">
            <div class="ve-hero__text">
                <h1 class="nl-heading nl-heading--level-1">{setting.t("home-heading")}</h1>
                <p class="nl-paragraph nl-paragraph--lead">
                    {setting.fill("home-lead", &[("municipality", town)])}
                </p>
            </div>
            <img class="ve-hero__picture" src=hero.to_owned() alt="" width="400" height="260"/>
        </div>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("home-for-whom")}</h2>
            <ul class="ve-doors">{doors}</ul>
        </section>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("home-how-heading")}</h2>
            <ol class="ve-list">
                <li>{setting.t("home-how-1")}</li>
                <li>{setting.t("home-how-2")}</li>
                <li>{setting.t("home-how-3")}</li>
                <li>{setting.t("home-how-4")}</li>
            </ol>
            <p class="nl-paragraph">
                <a class="nl-link" href=setting.page("status")>{setting.t("home-status")}</a>
            </p>
        </section>
    }
    .into_html()
}
