//! One offer, with why it is shown.

use domain::{
    letters::in_small_letters,
    matching::{Match, MatchReason},
    offer::OfferStatus,
};

use super::{
    choices::{Choice, area_name, checkbox},
    help::phone_link,
    icon::icon,
    text::{details, item, list, paragraph},
};
use crate::{
    html::{Html, element, nothing, text},
    setting::Setting,
};

/// The card; `chosen` is whether it is in the plan.
pub fn offer_card(setting: &Setting, found: &Match<'_>, chosen: bool) -> Html {
    let offer = found.offer;
    let badge = match offer.status {
        OfferStatus::Example => element("span", "ve-badge").text(&setting.t("offer-example")),
        OfferStatus::Sourced => nothing(),
    };
    let when =
        if offer.when.is_empty() { nothing() } else { fact(setting, "clock", text(&offer.when)) };
    let phone = match &offer.phone {
        Some(phone) => fact(setting, "phone", phone_link(phone)),
        None => nothing(),
    };
    let mut reasons = Vec::new();
    for reason in &found.reasons {
        reasons.push(item(reason_text(setting, *reason)));
    }
    let label = setting.fill("offer-choose", &[("name", &offer.name)]);
    let card = element("article", "ve-offer").with(vec![
        element("h3", "nl-heading nl-heading--level-3").with(vec![
            text(&offer.name),
            text(" "),
            badge,
        ]),
        paragraph(offer.summary.clone()),
        fact(setting, "near", text(&setting.coded("nearness", found.nearness.code()))),
        when,
        phone,
        details(setting.t("offer-why"), list(reasons)),
        checkbox("offer", Choice::new(&offer.slug, label, chosen)),
        element("p", "ve-source").text(&source_text(setting, &offer.source, offer.source_year)),
    ]);
    element("li", "").with(vec![card])
}

fn fact(setting: &Setting, symbol: &str, words: Html) -> Html {
    element("p", "ve-offer__near").with(vec![icon(setting, symbol), text(" "), words])
}

/// "Bron: …, 2020" or "jaar onbekend".
pub fn source_text(setting: &Setting, source: &str, year: Option<u16>) -> String {
    let year = match year {
        Some(year) => year.to_string(),
        None => setting.t("offer-year-unknown"),
    };
    if source.contains(year.as_str()) {
        return setting.fill("offer-source-dated", &[("source", source)]);
    }
    setting.fill("offer-source", &[("source", source), ("year", &year)])
}

fn reason_text(setting: &Setting, reason: MatchReason) -> String {
    match reason {
        MatchReason::HelpsWith(area) => {
            let area = in_small_letters(&area_name(setting, area));
            setting.fill("match-helps-with", &[("area", &area)])
        }
        other => setting.coded("match", other.code()),
    }
}
