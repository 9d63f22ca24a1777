//! The plan: what somebody wants to reach, the chosen offers, own steps, who helps. It prints.

use domain::{
    journey::MAX_TEXT_CHARS,
    screen::{Page, Stop, plan::SAVED},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{JourneyModel, journey_form};
use crate::parts::{
    actions::{back, button_link, second_link, submit},
    choices::{Choice, checkbox},
    error_summary::error_summary,
    field::FieldModel,
    help::help_beside,
    icon::icon,
    text_area::{TextArea, text_area},
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
    let content = view! {
        {area(model, "goal", goal)}
        {chosen(model)}
        {area(model, "own_steps", &plan.own_steps)}
        {area(model, "helper", &plan.helper)}
        <div class="ve-actions">
            {submit(setting.t("plan-save"))}
            <button
                class="utrecht-button utrecht-button--secondary-action"
                type="submit"
                name="ask_help"
                value="1"
            >
                {setting.t("plan-ask-help")}
            </button>
        </div>
    }
    .into_html();
    view! {
        {back(setting, setting.page("mogelijkheden"))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("plan-heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("plan-lead")}</p>
        {error_summary(setting, &model.entered)}
        <div class="ve-beside">
            <div>{journey_form(model, content)}</div>
            {help_beside(setting, &model.signs())}
        </div>
    }
    .into_html()
}

fn area(model: &JourneyModel, name: &'static str, stored: &str) -> Html {
    let setting = &model.setting;
    text_area(TextArea {
        field: FieldModel::new(setting, &model.entered, "plan", name),
        value: model.entered.text(name, stored),
        rows: 3,
        max_chars: MAX_TEXT_CHARS,
        count: setting.t("common-characters-left"),
    })
}

/// The chosen offers; unticking takes one out of the plan.
fn chosen(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let boxes = model
        .journey
        .plan
        .offers
        .iter()
        .filter_map(|slug| setting.catalogue.offer(slug))
        .map(|offer| {
            let on = model.entered.chosen("offer", &offer.slug, true);
            let choice = Choice {
                hint: offer.when.clone(),
                ..Choice::new(offer.slug.clone(), offer.name.clone(), on)
            };
            checkbox("offer", choice)
        })
        .collect::<Vec<_>>();
    let none = boxes.is_empty().then(|| {
        view! { <p class="nl-paragraph ve-note">{setting.t("plan-no-offers")}</p> }
    });
    view! {
        <fieldset class="ve-fieldset">
            <legend class="ve-legend">{setting.t("plan-offers-label")}</legend>
            {none}
            <div class="ve-choices">{boxes}</div>
        </fieldset>
    }
    .into_html()
}

fn sheet(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let plan = &model.journey.plan;
    let offers = plan
        .offers
        .iter()
        .filter_map(|slug| setting.catalogue.offer(slug))
        .map(|offer| {
            let phone = offer.phone.clone().unwrap_or_default();
            let details: Vec<String> = [offer.when.clone(), phone]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect();
            view! {
                <li><strong>{offer.name.clone()}</strong> " " {offer.summary.clone()} " " {details.join(" · ")}</li>
            }
        })
        .collect_view();
    let part = |key: &str, text: &str| {
        (!text.is_empty()).then(|| {
            view! {
                <h2 class="nl-heading nl-heading--level-3">{setting.t(key)}</h2>
                <p class="nl-paragraph ve-quote">{text.to_owned()}</p>
            }
        })
    };
    let phone = setting.catalogue.municipality.talk_phone.clone();
    view! {
        {back(setting, setting.page("plan"))}
        <article class="ve-sheet">
            <h1 class="nl-heading nl-heading--level-1">{setting.t("plan-sheet-heading")}</h1>
            {part("plan-sheet-need", &model.journey.need)}
            {part("plan-sheet-goal", &plan.goal)}
            {(!plan.offers.is_empty())
                .then(|| {
                    view! {
                        <h2 class="nl-heading nl-heading--level-3">{setting.t("plan-sheet-offers")}</h2>
                        <ul class="ve-list">{offers}</ul>
                    }
                })}
            {part("plan-sheet-own-steps", &plan.own_steps)}
            {part("plan-sheet-helper", &plan.helper)}
            <p class="nl-paragraph">{setting.fill("plan-sheet-call", &[("phone", &phone)])}</p>
            <p class="nl-paragraph ve-note">{setting.t("plan-sheet-law")}</p>
        </article>
        <div class="ve-actions ve-no-print">
            {button_link(setting.page("overdracht"), setting.t("common-ask-help"))}
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-print hidden>
                {icon(setting, "print")} " " {setting.t("common-print")}
            </button>
            {second_link(setting.stop(&Stop::first(Page::Plan)), setting.t("plan-change"))}
        </div>
        <p class="nl-paragraph ve-note ve-no-print">{setting.t("plan-print-hint")}</p>
        {help_beside(setting, &model.signs())}
    }
    .into_html()
}
