//! The options: the ladder from the lightest help up, and why each is shown.

use domain::{
    area::Place,
    danger::DangerKind,
    ladder::Rung,
    life_area::LifeArea,
    matching::offers_for,
    routing::{Facts, Routed, route},
    screen::handover::{HandoverStep, step},
};

use super::{JourneyModel, handover::route_reasons, journey_form};
use crate::{
    html::{Html, all, element, nothing},
    parts::{
        actions::{actions, back, second_link, submit},
        error_summary::error_summary,
        help::{call, help_beside},
        offer_card::offer_card,
        text::{details, item, lead, list, note, paragraph, section, title},
    },
    setting::Setting,
};

/// The page.
pub fn body(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let content = all(vec![
        offers(model, Rung::Buurtsteun),
        offers(model, Rung::GeneralProvision),
        actions(vec![submit(setting.t("options-to-plan"))]),
    ]);
    all(vec![
        back(setting, setting.page("check")),
        title(setting.t("options-heading")),
        help_beside(setting, &model.beside()),
        lead(setting.t("options-lead")),
        error_summary(setting, &model.entered),
        own_strength(model),
        own_network(setting),
        journey_form(model, content),
        official_help(model),
    ])
}

/// The first rung: one thing to do now for each area that was named.
fn own_strength(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut tips = Vec::new();
    let unsafe_at_home = is_unsafe_at_home(model);
    if unsafe_at_home {
        tips.push(item(setting.t("options-safe-place")));
    }
    for named in model.journey.all_areas() {
        if !(unsafe_at_home && named.area == LifeArea::HomeRelations) {
            tips.push(item(setting.coded("options-self", named.area.code())));
        }
    }
    if tips.is_empty() {
        tips.push(item(setting.t("options-self-general")));
    }
    section(setting.t("options-self-heading"), vec![list(tips)])
}

/// Where somebody is hit or threatened, "talk about it at a quiet moment" is dangerous advice.
fn is_unsafe_at_home(model: &JourneyModel) -> bool {
    let home = [DangerKind::Violence, DangerKind::ChildSafety];
    model.signs().iter().any(|sign| home.contains(&sign.kind))
}

fn own_network(setting: &Setting) -> Html {
    let words = paragraph(setting.t("options-network-text"));
    section(setting.t("options-network-heading"), vec![words])
}

fn offers(model: &JourneyModel, rung: Rung) -> Html {
    let setting = &model.setting;
    let found = offers_for(&model.journey, &setting.catalogue);
    let mut cards = Vec::new();
    let unsafe_at_home = is_unsafe_at_home(model);
    for found in found.iter().filter(|found| found.offer.rung == rung) {
        if unsafe_at_home && found.offer.areas.contains(&LifeArea::HomeRelations) {
            continue;
        }
        let slug = &found.offer.slug;
        let stored = model.journey.plan.offers.contains(slug);
        cards.push(offer_card(setting, found, model.entered.chosen("offer", slug, stored)));
    }
    let heading = setting.t(&["options-", rung.code(), "-heading"].concat());
    let nearest = rung == Rung::Buurtsteun;
    if cards.is_empty() && !nearest {
        return nothing();
    }
    if cards.is_empty() {
        return section(heading, vec![paragraph(setting.t("options-no-offers"))]);
    }
    let note = if nearest && !matches!(model.journey.place, Place::In(_)) {
        note(setting.t("options-place-unknown"))
    } else {
        nothing()
    };
    section(heading, vec![note, element("ul", "ve-offers").with(cards)])
}

/// The last rungs: never a condition, always there.
fn official_help(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let town = &setting.catalogue.municipality;
    let routed = route(&Facts::of(&model.journey, &model.understanding()), &setting.catalogue);
    let Routed::To(route) = routed else {
        let words = setting.fill("options-outside-text", &[("municipality", &town.name)]);
        return section(setting.t("options-outside-heading"), vec![paragraph(words)]);
    };
    if matches!(
        step(&model.journey, "", &model.signs()),
        HandoverStep::AdviceOnly | HandoverStep::HelpNow
    ) {
        return section(
            setting.t("options-official-heading"),
            vec![
                paragraph(setting.t("handover-advice-anonymous")),
                call(setting, setting.t("common-talk"), town.talk_phone.clone(), false),
                note(setting.t("options-support")),
            ],
        );
    }
    let destination = setting.catalogue.destination(&route.destination);
    let name = destination.map_or("", |destination| &destination.name);
    section(
        setting.t("options-official-heading"),
        vec![
            paragraph(setting.fill("options-official-text", &[("name", name)])),
            details(setting.t("route-why"), route_reasons(setting, &route)),
            actions(vec![
                second_link(setting.page("overdracht"), setting.t("common-ask-help")),
                call(setting, setting.t("common-talk"), town.talk_phone.clone(), false),
            ]),
            note(setting.t("options-support")),
        ],
    )
}
