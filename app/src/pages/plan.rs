//! The plan: what somebody wants to reach, the chosen offers, own steps, who helps. It prints.

use domain::{
    journey::MAX_TEXT_CHARS,
    offer::Offer,
    screen::{Page, Stop, plan::SAVED},
};

use super::{JourneyModel, help_alone, journey_form};
use crate::{
    html::{Html, all, element, nothing, text},
    parts::{
        actions::{actions, back, button_link, second_link, second_submit, submit},
        choices::{Choice, checkbox},
        error_summary::error_summary,
        field::FieldModel,
        help::beside_help,
        icon::icon,
        text::{dotted, lead, list, note, paragraph, quote, small_heading, title},
        text_area::{TextArea, text_area},
    },
};

/// The page: the form, or the finished plan.
pub fn body(model: &JourneyModel) -> Html {
    if model.stop.step == SAVED && model.entered.errors.is_empty() {
        return sheet(model);
    }
    form(model)
}

fn form(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let plan = &model.journey.plan;
    let goal = if plan.goal.is_empty() { &model.journey.wish } else { &plan.goal };
    let content = all(vec![
        area(model, "goal", goal),
        chosen(model),
        area(model, "own_steps", &plan.own_steps),
        area(model, "helper", &plan.helper),
        actions(vec![
            submit(setting.t("plan-save")),
            second_submit("ask_help", "1", setting.t("plan-ask-help")),
        ]),
    ]);
    all(vec![
        back(setting, setting.page("mogelijkheden")),
        title(setting.t("plan-heading")),
        lead(setting.t("plan-lead")),
        error_summary(setting, &model.entered),
        beside_help(setting, &model.beside(), journey_form(model, content)),
    ])
}

fn area(model: &JourneyModel, name: &'static str, stored: &str) -> Html {
    let setting = &model.setting;
    let area = TextArea {
        field: FieldModel::new(setting, &model.entered, "plan", name),
        value: model.entered.text(name, stored),
        rows: 3,
        max_chars: MAX_TEXT_CHARS,
    };
    text_area(setting, area)
}

fn offers(model: &JourneyModel) -> Vec<&Offer> {
    let chosen = &model.journey.plan.offers;
    chosen.iter().filter_map(|slug| model.setting.catalogue.offer(slug)).collect()
}

/// The chosen offers; unticking takes one out of the plan.
fn chosen(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut boxes = Vec::new();
    for offer in offers(model) {
        let on = model.entered.chosen("offer", &offer.slug, true);
        let choice = Choice::new(&offer.slug, offer.name.clone(), on);
        boxes.push(checkbox("offer", Choice { hint: offer.when.clone(), ..choice }));
    }
    let none = if boxes.is_empty() { note(setting.t("plan-no-offers")) } else { nothing() };
    element("fieldset", "ve-fieldset").with(vec![
        element("legend", "ve-legend").text(&setting.t("plan-offers-label")),
        none,
        element("div", "ve-choices").with(boxes),
    ])
}

fn sheet(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let plan = &model.journey.plan;
    let phone = &setting.catalogue.municipality.talk_phone;
    let sheet = element("article", "ve-sheet").with(vec![
        title(setting.t("plan-sheet-heading")),
        written(model, "plan-sheet-need", &model.journey.need),
        written(model, "plan-sheet-goal", &plan.goal),
        offer_lines(model),
        written(model, "plan-sheet-own-steps", &plan.own_steps),
        written(model, "plan-sheet-helper", &plan.helper),
        paragraph(setting.fill("plan-sheet-call", &[("phone", phone)])),
        note(setting.t("plan-sheet-law")),
    ]);
    let print = element("button", "utrecht-button utrecht-button--secondary-action")
        .attr("type", "button")
        .flag("data-print", true)
        .flag("hidden", true)
        .with(vec![icon(setting, "print"), text(" "), text(&setting.t("common-print"))]);
    all(vec![
        back(setting, setting.page("plan")),
        sheet,
        element("div", "ve-actions ve-no-print").with(vec![
            button_link(setting.page("overdracht"), setting.t("common-ask-help")),
            print,
            second_link(setting.stop(&Stop::first(Page::Plan)), setting.t("plan-change")),
        ]),
        element("p", "nl-paragraph ve-note ve-no-print").text(&setting.t("plan-print-hint")),
        help_alone(model),
    ])
}

/// A part of the sheet, when something was written for it.
fn written(model: &JourneyModel, key: &str, words: &str) -> Html {
    if words.is_empty() {
        return nothing();
    }
    all(vec![small_heading(model.setting.t(key)), quote(words.to_owned())])
}

fn offer_lines(model: &JourneyModel) -> Html {
    let mut lines = Vec::new();
    for offer in offers(model) {
        let name = element("strong", "").text(&offer.name);
        let details = [offer.when.as_str(), offer.phone.as_deref().unwrap_or_default()];
        let line = [" ", &offer.summary, " ", &dotted(&details)].concat();
        lines.push(element("li", "").with(vec![name, text(&line)]));
    }
    if model.journey.plan.offers.is_empty() {
        return nothing();
    }
    all(vec![small_heading(model.setting.t("plan-sheet-offers")), list(lines)])
}
