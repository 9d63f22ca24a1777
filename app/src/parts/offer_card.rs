//! One offer, with why it is shown.

use domain::{
    matching::{Match, MatchReason, Nearness},
    offer::OfferStatus,
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{
    choices::{Choice, area_name, checkbox},
    help::tel,
    icon::icon,
};
use crate::setting::Setting;

/// The card; `chosen` is whether it is in the plan.
pub fn offer_card(setting: &Setting, found: &Match<'_>, chosen: bool) -> Html {
    let offer = found.offer;
    let phone = offer.phone.clone().map(|phone| {
        view! {
            <p class="ve-offer__near">
                {icon(setting, "phone")} " " <a class="nl-link" href=tel(&phone) dir="ltr">{phone.clone()}</a>
            </p>
        }
    });
    let when = (!offer.when.is_empty()).then(|| {
        view! { <p class="ve-offer__near">{icon(setting, "clock")} " " {offer.when.clone()}</p> }
    });
    let badge = (offer.status == OfferStatus::Example)
        .then(|| view! { <span class="ve-badge">{setting.t("offer-example")}</span> });
    let reasons = found
        .reasons
        .iter()
        .map(|reason| view! { <li>{reason_text(setting, *reason)}</li> })
        .collect_view();
    view! {
        <li>
            <article class="ve-offer">
                <h3 class="nl-heading nl-heading--level-3">{offer.name.clone()} " " {badge}</h3>
                <p class="nl-paragraph">{offer.summary.clone()}</p>
                <p class="ve-offer__near">
                    {icon(setting, "near")} " " {nearness_text(setting, found.nearness)}
                </p>
                {when}
                {phone}
                <details class="ve-details">
                    <summary>{setting.t("offer-why")}</summary>
                    <ul class="ve-list">{reasons}</ul>
                </details>
                {checkbox(
                    "offer",
                    Choice::new(
                        offer.slug.clone(),
                        setting.fill("offer-choose", &[("name", &offer.name)]),
                        chosen,
                    ),
                )}
                <p class="ve-source">{source_text(setting, &offer.source, offer.source_year)}</p>
            </article>
        </li>
    }
    .into_html()
}

/// "Bron: …, 2020" or "jaar onbekend".
pub fn source_text(setting: &Setting, source: &str, year: Option<u16>) -> String {
    let year = year.map_or_else(|| setting.t("offer-year-unknown"), |year| year.to_string());
    setting.fill("offer-source", &[("source", source), ("year", &year)])
}

fn nearness_text(setting: &Setting, nearness: Nearness) -> String {
    setting.t(&format!("nearness-{}", nearness.code()))
}

fn reason_text(setting: &Setting, reason: MatchReason) -> String {
    match reason {
        MatchReason::HelpsWith(area) => {
            setting.fill("match-helps-with", &[("area", &area_name(setting, area).to_lowercase())])
        }
        other => setting.t(&format!("match-{}", other.code())),
    }
}
