//! The handover: who fills it in, the exact preview of what is sent, contact, "Ja, verstuur dit".

use domain::{
    area::Place,
    handover::{CallWhen, Part, SpokenLanguage},
    journey::MAX_TEXT_CHARS,
    person::YesNoUnsure,
    routing::{Facts, Route, Routed, route},
    screen::handover::{HandoverStep, step},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{
    JourneyModel,
    assessment::{answer_text, consent_fields, role_field},
    journey_form,
};
use crate::{
    parts::{
        actions::{back, button_link, second_link, submit},
        choices::{Choice, area_name, checkbox, radios, select},
        error_summary::error_summary,
        field::{FieldModel, InputKind, text_box},
        help::{call, help_beside, helpline},
        text_area::{TextArea, text_area},
    },
    setting::Setting,
};

/// The page for what may be done with this journey.
pub fn body(model: &JourneyModel) -> Html {
    if let Place::Outside(_) = model.journey.place {
        return outside(model);
    }
    match step(&model.journey, &model.stop.step, &model.signs()) {
        HandoverStep::Who => who(model),
        HandoverStep::Preview => preview(model),
        HandoverStep::AdviceOnly => advice_only(model),
        HandoverStep::HelpNow => help_now(model),
    }
}

fn outside(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let town = &setting.catalogue.municipality;
    view! {
        {back(setting, setting.page("mogelijkheden"))}
        <h1 class="nl-heading nl-heading--level-1">
            {setting.fill("need-outside-heading", &[("municipality", &town.name)])}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">
            {setting.fill("handover-outside", &[("municipality", &town.name)])}
        </p>
        {call(setting, town.name.clone(), town.phone.clone(), false)}
        {second_link(format!("{}stap=plaats", with_query(&setting.page("vraag"))), setting.t("need-outside-change"))}
        {help_beside(setting, &model.signs())}
    }
    .into_html()
}

fn with_query(address: &str) -> String {
    format!("{address}{}", if address.contains('?') { '&' } else { '?' })
}

fn who(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut model = model.clone();
    HandoverStep::Who.code().clone_into(&mut model.stop.step);
    let content = view! {
        {role_field(&model, false)}
        {consent_fields(&model)}
        <div class="ve-actions">{submit(setting.t("common-next"))}</div>
    }
    .into_html();
    view! {
        {back(setting, setting.page("mogelijkheden"))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("handover-who-heading")}</h1>
        <p class="nl-paragraph">{setting.t("handover-who-lead")}</p>
        {error_summary(setting, &model.entered)}
        {journey_form(&model, content)}
        {help_beside(setting, &model.signs())}
    }
    .into_html()
}

fn change_who(setting: &Setting) -> String {
    format!("{}stap={}", with_query(&setting.page("overdracht")), HandoverStep::Who.code())
}

/// No consent and no danger: advice and anonymous help, no handover in the other's name.
fn advice_only(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let town = &setting.catalogue.municipality;
    view! {
        {back(setting, change_who(setting))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("handover-advice-heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("handover-advice-lead")}</p>
        <ul class="ve-list">
            <li>{setting.t("handover-advice-talk")}</li>
            <li>{setting.t("handover-advice-anonymous")}</li>
            <li>{setting.t("handover-advice-offers")}</li>
        </ul>
        <div class="ve-actions">
            {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
            {button_link(setting.page("mogelijkheden"), setting.t("handover-advice-options"))}
            {second_link(change_who(setting), setting.t("handover-change-who"))}
        </div>
    }
    .into_html()
}

/// No consent and danger: the numbers.
fn help_now(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let lines = model
        .signs()
        .first()
        .map(|sign| setting.catalogue.helplines_for(sign.kind))
        .unwrap_or_default()
        .into_iter()
        .map(|line| helpline(setting, line))
        .collect_view();
    view! {
        {back(setting, change_who(setting))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("handover-danger-heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("handover-danger-lead")}</p>
        <ul class="ve-calls ve-calls--large">{lines}</ul>
        <div class="ve-actions">
            {second_link(setting.page("nu-hulp"), setting.t("handover-danger-all"))}
            {second_link(change_who(setting), setting.t("handover-change-who"))}
        </div>
    }
    .into_html()
}

fn preview(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let parts: Vec<Html> = Part::ALL
        .iter()
        .filter(|part| part.is_in(&model.journey))
        .map(|part| part_view(model, *part))
        .collect();
    let sent = if parts.is_empty() {
        ().into_html()
    } else {
        view! {
            <section class="ve-section">
                <h2 class="nl-heading nl-heading--level-2">{setting.t("handover-parts-heading")}</h2>
                <p class="nl-paragraph">{setting.t("handover-parts-lead")}</p>
                <ul class="ve-parts">{parts}</ul>
            </section>
        }
        .into_html()
    };
    view! {
        {back(setting, setting.page("plan"))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("handover-heading")}</h1>
        {error_summary(setting, &model.entered)}
        {help_beside(setting, &model.signs())}
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("handover-lead")}</p>
        {destination(model)}
        <form method="post" action=setting.page("overdracht") data-handover data-journey autocomplete="off" novalidate>
            <input type="hidden" name="journey" value=model.journey.to_text()/>
            {sent}
            {who_row(model)}
            {contact(model)}
            <p class="nl-paragraph ve-note">{setting.t("handover-law")}</p>
            <p class="nl-paragraph ve-note">
                {setting.t("handover-privacy")} " "
                <a class="nl-link" href=setting.page("privacy")>{setting.t("common-privacy")}</a>
            </p>
            {send(model)}
        </form>
    }
    .into_html()
}

/// "Ja, verstuur dit"; or, when it was sent before, the same as an addition.
fn send(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let Some(time) = &model.already_sent else {
        return view! { <div class="ve-actions">{submit(setting.t("handover-send"))}</div> }
            .into_html();
    };
    view! {
        <div class="utrecht-alert utrecht-alert--warning" role="alert">
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">{setting.fill("handover-already-sent", &[("time", time)])}</p>
            </div>
        </div>
        <input type="hidden" name="addition" value="1"/>
        <div class="ve-actions">{submit(setting.t("handover-send-addition"))}</div>
    }
    .into_html()
}

/// Where it goes, and why.
fn destination(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let routed = route(&Facts::of(&model.journey, &model.understanding()), &setting.catalogue);
    let Routed::To(route) = routed else {
        return ().into_html();
    };
    let name = setting
        .catalogue
        .destination(&route.destination)
        .map(|destination| destination.name.clone())
        .unwrap_or_default();
    view! {
        <div class="utrecht-alert utrecht-alert--info" role="note">
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">
                    {setting.t("handover-goes-to")} " " <strong>{name}</strong>
                </p>
                <details class="ve-details">
                    <summary>{setting.t("route-why")}</summary>
                    {route_reasons(setting, &route)}
                </details>
            </div>
        </div>
    }
    .into_html()
}

/// The reasons of a routing, in words.
pub fn route_reasons(setting: &Setting, route: &Route) -> Html {
    let reasons = route
        .reasons
        .iter()
        .map(|reason| view! { <li>{setting.t(&format!("route-reason-{}", reason.code()))}</li> })
        .collect_view();
    let urgent = route
        .urgent
        .iter()
        .map(|reason| view! { <li>{setting.t(&format!("urgent-reason-{}", reason.code()))}</li> })
        .collect_view();
    view! { <ul class="ve-list">{reasons} {urgent}</ul> }.into_html()
}

fn part_view(model: &JourneyModel, part: Part) -> Html {
    let setting = &model.setting;
    let name = setting.t(&format!("handover-part-{}", part.code()));
    let kept = model.entered.chosen("keep", part.code(), true);
    let content = part_content(model, part);
    view! {
        <li class="ve-part">
            <div class="ve-part__content">
                <h3 class="nl-heading nl-heading--level-3">{name.clone()}</h3>
                {content}
            </div>
            <label class="ve-choice">
                <input
                    class="utrecht-checkbox"
                    type="checkbox"
                    name="keep"
                    value=part.code()
                    checked=kept
                />
                " "
                <span class="ve-choice__text">
                    {setting.t("handover-keep")}
                    <span class="ve-visually-hidden">": " {name}</span>
                </span>
            </label>
        </li>
    }
    .into_html()
}

fn quote(text: &str) -> Html {
    view! { <p class="nl-paragraph ve-quote">{text.to_owned()}</p> }.into_html()
}

fn part_content(model: &JourneyModel, part: Part) -> Html {
    let setting = &model.setting;
    let journey = &model.journey;
    match part {
        Part::Need => quote(&journey.need),
        Part::Wish => quote(&journey.wish),
        Part::Areas => {
            let rows = journey
                .all_areas()
                .map(|named| {
                    let answer = named.answer.map_or_else(
                        || setting.t("assessment-skipped"),
                        |answer| answer_text(setting, answer),
                    );
                    view! { <li>{area_name(setting, named.area)} ": " {answer}</li> }
                })
                .collect_view();
            let safe = journey.safe_now.map(|safe| {
                let answer = setting.t(&format!("answer-{}", safe.code()));
                view! { <li>{setting.t("assessment-safe-now-short")} ": " {answer}</li> }
            });
            view! { <ul class="ve-list">{rows} {safe}</ul> }.into_html()
        }
        Part::Plan => plan_lines(model),
        Part::Place => quote(&place_text(setting, &journey.place)),
    }
}

fn plan_lines(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let plan = &model.journey.plan;
    let offers: Vec<String> = plan
        .offers
        .iter()
        .filter_map(|slug| setting.catalogue.offer(slug))
        .map(|offer| offer.name.clone())
        .collect();
    let lines = [
        ("plan-sheet-goal", plan.goal.clone()),
        ("plan-sheet-offers", offers.join(", ")),
        ("plan-sheet-own-steps", plan.own_steps.clone()),
        ("plan-sheet-helper", plan.helper.clone()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(key, text)| view! { <li class="ve-quote">{setting.t(key)} ": " {text}</li> })
    .collect_view();
    view! { <ul class="ve-list">{lines}</ul> }.into_html()
}

/// A place in words.
pub fn place_text(setting: &Setting, place: &Place) -> String {
    match place {
        Place::NotAsked | Place::Unknown => setting.t("place-unknown"),
        Place::RatherNot => setting.t("place-rather-not"),
        Place::SomewhereIn(postcode) => {
            setting.fill("place-somewhere-in", &[("postcode", &postcode.to_string())])
        }
        Place::In(code) => setting.catalogue.wijk(code).map_or_else(
            || setting.t("place-unknown"),
            |wijk| setting.fill("place-in", &[("wijk", &wijk.name)]),
        ),
        Place::Outside(postcode) => {
            setting.fill("place-outside", &[("postcode", &postcode.to_string())])
        }
    }
}

/// In what capacity, when it is for another: always sent, so shown.
fn who_row(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let Some(role) = model.journey.role.filter(|role| *role != domain::person::Role::Own) else {
        return ().into_html();
    };
    let said = |answer: Option<YesNoUnsure>| {
        answer.map(|a| setting.t(&format!("answer-{}", a.code()))).unwrap_or_default()
    };
    let consent = setting.fill(
        "assessment-consent-answer",
        &[("knows", &said(model.journey.knows)), ("agrees", &said(model.journey.agrees))],
    );
    view! {
        <dl class="ve-summary">
            <div class="ve-summary__row">
                <dt>{setting.t("assessment-role-short")}</dt>
                <dd>{setting.t(&format!("role-{}", role.code().replace('_', "-")))} ". " {consent}</dd>
                <dd class="ve-summary__action">
                    <a class="nl-link" href=change_who(setting)>{setting.t("handover-change-who")}</a>
                </dd>
            </div>
        </dl>
    }
    .into_html()
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "handover", name)
}

fn contact(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let text =
        |name: &'static str, kind| text_box(field(model, name), model.entered.text(name, ""), kind);
    let ask_place =
        (model.journey.place == Place::NotAsked).then(|| text("postcode", InputKind::Postcode));
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("handover-contact-heading")}</h2>
            {text_area(TextArea {
                field: field(model, "line"),
                value: model.entered.text("line", ""),
                rows: 3,
                max_chars: MAX_TEXT_CHARS,
                count: setting.t("common-characters-left"),
            })}
            {ask_place}
            {text("name", InputKind::Text)}
            {text("phone", InputKind::Phone)}
            {radios(field(model, "phone_safe"), safe_choices(model))}
            {radios(field(model, "call_when"), coded_choices(model, "call_when", "any", &call_whens()))}
            {text("email", InputKind::Email)}
            <div class="ve-choices">
                {checkbox("email_own", box_choice(model, "email_own", "handover-email-own"))}
                {checkbox("news", box_choice(model, "news", "handover-news"))}
            </div>
            {select(
                field(model, "language"),
                coded_choices(model, "language", language_of(&setting.language), &languages()),
            )}
        </section>
    }
    .into_html()
}

fn box_choice(model: &JourneyModel, name: &str, key: &str) -> Choice {
    Choice {
        hint: model.setting.t(&format!("{key}-hint")),
        ..Choice::new("1", model.setting.t(key), model.entered.chosen(name, "1", false))
    }
}

fn safe_choices(model: &JourneyModel) -> Vec<Choice> {
    YesNoUnsure::ALL
        .iter()
        .map(|answer| {
            let label = model.setting.t(&format!("handover-phone-safe-{}", answer.code()));
            Choice::new(
                answer.code(),
                label,
                model.entered.chosen("phone_safe", answer.code(), false),
            )
        })
        .collect()
}

fn call_whens() -> Vec<&'static str> {
    CallWhen::ALL.iter().map(|when| when.code()).collect()
}

fn languages() -> Vec<&'static str> {
    SpokenLanguage::ALL.iter().map(|language| language.code()).collect()
}

fn language_of(page: &str) -> &'static str {
    SpokenLanguage::parse(page).unwrap_or(SpokenLanguage::Dutch).code()
}

fn coded_choices(model: &JourneyModel, name: &str, default: &str, codes: &[&str]) -> Vec<Choice> {
    let key = name.replace('_', "-");
    codes
        .iter()
        .map(|code| {
            let label = model.setting.t(&format!("handover-{key}-{code}"));
            Choice::new(*code, label, model.entered.chosen(name, code, *code == default))
        })
        .collect()
}
