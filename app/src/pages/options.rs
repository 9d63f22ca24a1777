//! The options: the ladder from the lightest help up, and why each is shown.

use domain::{
    area::Place,
    ladder::Rung,
    matching::offers_for,
    routing::{Facts, Routed, route},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{JourneyModel, handover::route_reasons, journey_form};
use crate::{
    parts::{
        actions::{back, second_link, submit},
        error_summary::error_summary,
        help::{call, help_beside},
        offer_card::offer_card,
    },
    setting::Setting,
};

/// The page.
pub fn body(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    view! {
        {back(setting, setting.page("check"))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("options-heading")}</h1>
        {help_beside(setting, &model.signs())}
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("options-lead")}</p>
        {error_summary(setting, &model.entered)}
        {own_strength(model)}
        {own_network(setting)}
        {journey_form(
            model,
            view! {
                {offers(model, Rung::Buurtsteun)}
                {offers(model, Rung::GeneralProvision)}
                <div class="ve-actions">{submit(setting.t("options-to-plan"))}</div>
            }
            .into_html(),
        )}
        {official_help(model)}
    }
    .into_html()
}

/// The first rung: one thing to do now for each area that was named.
fn own_strength(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut tips: Vec<String> = model
        .journey
        .all_areas()
        .map(|named| setting.t(&format!("options-self-{}", named.area.code().replace('_', "-"))))
        .collect();
    if tips.is_empty() {
        tips.push(setting.t("options-self-general"));
    }
    let tips = tips.into_iter().map(|tip| view! { <li>{tip}</li> }).collect_view();
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("options-self-heading")}</h2>
            <ul class="ve-list">{tips}</ul>
        </section>
    }
    .into_html()
}

fn own_network(setting: &Setting) -> Html {
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("options-network-heading")}</h2>
            <p class="nl-paragraph">{setting.t("options-network-text")}</p>
        </section>
    }
    .into_html()
}

fn offers(model: &JourneyModel, rung: Rung) -> Html {
    let setting = &model.setting;
    let found = offers_for(&model.journey, &setting.catalogue);
    let cards: Vec<Html> = found
        .iter()
        .filter(|found| found.offer.rung == rung)
        .map(|found| {
            let slug = &found.offer.slug;
            let stored = model.journey.plan.offers.contains(slug);
            offer_card(setting, found, model.entered.chosen("offer", slug, stored))
        })
        .collect();
    if cards.is_empty() {
        if rung != Rung::Buurtsteun {
            return ().into_html();
        }
        return view! {
            <section class="ve-section">
                <h2 class="nl-heading nl-heading--level-2">{setting.t("options-buurtsteun-heading")}</h2>
                <p class="nl-paragraph">{setting.t("options-no-offers")}</p>
            </section>
        }
        .into_html();
    }
    let place_unknown = rung == Rung::Buurtsteun && !matches!(model.journey.place, Place::In(_));
    let note = place_unknown.then(
        || view! { <p class="nl-paragraph ve-note">{setting.t("options-place-unknown")}</p> },
    );
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">
                {setting.t(&format!("options-{}-heading", rung.code()))}
            </h2>
            {note}
            <ul class="ve-offers">{cards}</ul>
        </section>
    }
    .into_html()
}

/// The last rungs: never a condition, always there.
fn official_help(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let town = &setting.catalogue.municipality;
    let routed = route(&Facts::of(&model.journey, &model.understanding()), &setting.catalogue);
    let Routed::To(route) = routed else {
        return view! {
            <section class="ve-section">
                <h2 class="nl-heading nl-heading--level-2">{setting.t("options-outside-heading")}</h2>
                <p class="nl-paragraph">
                    {setting.fill("options-outside-text", &[("municipality", &town.name)])}
                </p>
            </section>
        }
        .into_html();
    };
    let name = setting
        .catalogue
        .destination(&route.destination)
        .map(|destination| destination.name.clone())
        .unwrap_or_default();
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("options-official-heading")}</h2>
            <p class="nl-paragraph">{setting.fill("options-official-text", &[("name", &name)])}</p>
            <details class="ve-details">
                <summary>{setting.t("route-why")}</summary>
                {route_reasons(setting, &route)}
            </details>
            <div class="ve-actions">
                {second_link(setting.page("overdracht"), setting.t("common-ask-help"))}
                {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
            </div>
            <p class="nl-paragraph ve-note">{setting.t("options-support")}</p>
        </section>
    }
    .into_html()
}
