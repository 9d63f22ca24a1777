//! The handover: who fills it in, the exact preview of what is sent, contact, "Ja, verstuur dit".

use domain::{
    area::Place,
    assessment::told::told,
    handover::{CallWhen, Part, SpokenLanguage, keep},
    journey::MAX_TEXT_CHARS,
    person::YesNoUnsure,
    routing::{Facts, Route, Routed, route},
    screen::{
        Page, Stop,
        handover::{HandoverStep, step},
        need::NeedStep,
    },
};

use super::{
    JourneyModel,
    assessment::{answer_text, consent_fields, count_words, question_text, role_field, told_text},
    help_alone, hidden, journey_form,
};
use crate::{
    html::{Html, all, element, nothing, text},
    parts::{
        actions::{actions, back, button_link, second_link, submit},
        choices::{Choice, area_name, checkbox, radios, select},
        error_summary::error_summary,
        field::{FieldModel, InputKind, text_box},
        help::{call, help_beside, lines},
        text::{
            Frame, details, framed, item, item_heading, lead, link, list, note, paragraph,
            paragraph_with, quote, section, summary, summary_row, title, unseen,
        },
        text_area::{TextArea, text_area},
    },
    setting::{Setting, key},
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
    let names = [("municipality", town.name.as_str())];
    let change = Stop::at(Page::Need, NeedStep::Place.code());
    all(vec![
        back(setting, setting.page("mogelijkheden")),
        title(setting.fill("need-outside-heading", &names)),
        lead(setting.fill("handover-outside", &names)),
        call(setting, town.name.clone(), town.phone.clone(), false),
        second_link(setting.stop(&change), setting.t("need-outside-change")),
        help_alone(model),
    ])
}

fn who(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut model = model.clone();
    HandoverStep::Who.code().clone_into(&mut model.stop.step);
    let content = all(vec![
        role_field(&model, false),
        consent_fields(&model),
        actions(vec![submit(setting.t("common-next"))]),
    ]);
    all(vec![
        back(setting, setting.page("mogelijkheden")),
        title(setting.t("handover-who-heading")),
        paragraph(setting.t("handover-who-lead")),
        error_summary(setting, &model.entered),
        journey_form(&model, content),
        help_beside(setting, &model.beside()),
    ])
}

fn change_who(setting: &Setting) -> String {
    setting.stop(&Stop::at(Page::Handover, HandoverStep::Who.code()))
}

/// No consent and no danger: advice and anonymous help, no handover in the other's name.
fn advice_only(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let town = &setting.catalogue.municipality;
    all(vec![
        back(setting, change_who(setting)),
        title(setting.t("handover-advice-heading")),
        lead(setting.t("handover-advice-lead")),
        list(vec![
            item(setting.t("handover-advice-talk")),
            item(setting.t("handover-advice-anonymous")),
            item(setting.t("handover-advice-offers")),
        ]),
        actions(vec![
            call(setting, setting.t("common-talk"), town.talk_phone.clone(), false),
            button_link(setting.page("mogelijkheden"), setting.t("handover-advice-options")),
            second_link(change_who(setting), setting.t("handover-change-who")),
        ]),
        help_alone(model),
    ])
}

/// No consent and danger: the numbers.
fn help_now(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let lines = lines(setting, &model.signs(), usize::MAX);
    all(vec![
        back(setting, change_who(setting)),
        title(setting.t("handover-danger-heading")),
        lead(setting.t("handover-danger-lead")),
        element("ul", "ve-calls ve-calls--large").with(lines),
        actions(vec![
            second_link(setting.page("nu-hulp"), setting.t("handover-danger-all")),
            second_link(change_who(setting), setting.t("handover-change-who")),
        ]),
    ])
}

fn preview(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let privacy = link(setting.page("privacy"), setting.t("common-privacy"));
    let form = element("form", "")
        .attr("id", "journey")
        .attr("tabindex", "-1")
        .attr("method", "post")
        .attr("action", &setting.page("overdracht"))
        .flag("data-handover", true)
        .flag("data-journey", true)
        .attr("autocomplete", "off")
        .flag("novalidate", true)
        .with(vec![
            hidden("journey", &keep(&model.journey, Part::ALL).to_text()),
            parts(model),
            who_row(model),
            contact(model),
            note(setting.t("handover-law")),
            element("p", "nl-paragraph ve-note").with(vec![
                text(&setting.t("handover-privacy")),
                text(" "),
                privacy,
            ]),
            send(model),
        ]);
    all(vec![
        back(setting, setting.page("plan")),
        title(setting.t("handover-heading")),
        error_summary(setting, &model.entered),
        help_beside(setting, &model.beside()),
        lead(setting.t("handover-lead")),
        destination(model),
        form,
    ])
}

/// What is sent, each part with its box to leave it out.
fn parts(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut parts = Vec::new();
    for part in Part::ALL.iter().filter(|part| part.is_in(&model.journey)) {
        parts.push(part_view(model, *part));
    }
    if parts.is_empty() {
        return nothing();
    }
    let lead = paragraph(setting.t("handover-parts-lead"));
    let parts = element("ul", "ve-parts").with(parts);
    section(setting.t("handover-parts-heading"), vec![lead, parts])
}

/// "Ja, verstuur dit"; or, when it was sent before, the same as an addition.
fn send(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let Some(time) = &model.already_sent else {
        return actions(vec![submit(setting.t("handover-send"))]);
    };
    let sent = paragraph(setting.fill("handover-already-sent", &[("time", time)]));
    all(vec![
        framed(Frame::Alert, vec![sent]),
        hidden("addition", "1"),
        actions(vec![submit(setting.t("handover-send-addition"))]),
    ])
}

/// Where it goes, and why.
fn destination(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let routed = route(&Facts::of(&model.journey, &model.understanding()), &setting.catalogue);
    let Routed::To(route) = routed else {
        return nothing();
    };
    let destination = setting.catalogue.destination(&route.destination);
    let name = destination.map_or("", |destination| &destination.name);
    let name = element("strong", "").text(name);
    let why = details(setting.t("route-why"), route_reasons(setting, &route));
    framed(Frame::Note, vec![paragraph_with(setting.t("handover-goes-to"), name), why])
}

/// The reasons of a routing, in words.
pub fn route_reasons(setting: &Setting, route: &Route) -> Html {
    let mut reasons = Vec::new();
    for reason in &route.reasons {
        reasons.push(item(setting.coded("route-reason", reason.code())));
    }
    for reason in &route.urgent {
        reasons.push(item(setting.coded("urgent-reason", reason.code())));
    }
    list(reasons)
}

fn part_view(model: &JourneyModel, part: Part) -> Html {
    let setting = &model.setting;
    let name = setting.coded("handover-part", part.code());
    let keep = element("input", "utrecht-checkbox")
        .attr("type", "checkbox")
        .attr("name", "keep")
        .attr("value", part.code())
        .flag("checked", model.entered.chosen("keep", part.code(), true))
        .alone();
    let words = element("span", "ve-choice__text")
        .with(vec![text(&setting.t("handover-keep")), unseen([": ", &name].concat())]);
    let content = element("div", "ve-part__content")
        .with(vec![item_heading(name), part_content(model, part)]);
    let choice = element("label", "ve-choice").with(vec![keep, text(" "), words]);
    element("li", "ve-part").with(vec![content, choice])
}

fn part_content(model: &JourneyModel, part: Part) -> Html {
    let setting = &model.setting;
    let journey = &model.journey;
    match part {
        Part::Need => quote(journey.need.clone()),
        Part::Wish => quote(journey.wish.clone()),
        Part::Areas => area_lines(model),
        Part::Around => around(model),
        Part::Plan => plan_lines(model),
        Part::Place => quote(place_text(setting, &journey.place)),
    }
}

fn area_lines(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut lines = Vec::new();
    for named in model.journey.all_areas() {
        let answer = match named.answer {
            Some(answer) => answer_text(setting, answer),
            None => setting.t("assessment-skipped"),
        };
        lines.push(item([&area_name(setting, named.area), ": ", &answer].concat()));
    }
    for told in told(&model.journey) {
        let answer = told_text(setting, told);
        if !answer.is_empty() {
            lines.push(item([&question_text(setting, told.question), " ", &answer].concat()));
        }
    }
    if let Some(safe) = model.journey.safe_now() {
        let answer = setting.coded("answer", safe.code());
        lines.push(item([&setting.t("assessment-safety-short"), ": ", &answer].concat()));
    }
    list(lines)
}

/// What the person can do, and how many people are around: no initials, nobody's name.
fn around(model: &JourneyModel) -> Html {
    let people = count_words(&model.setting, &model.journey.people);
    all(vec![quote(model.journey.own_strength.clone()), paragraph(people)])
}

fn plan_lines(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let plan = &model.journey.plan;
    let offers: Vec<&str> = plan
        .offers
        .iter()
        .filter_map(|slug| setting.catalogue.offer(slug))
        .map(|offer| offer.name.as_str())
        .collect();
    let mut lines = Vec::new();
    for (key, words) in [
        ("plan-sheet-goal", plan.goal.as_str()),
        ("plan-sheet-offers", &offers.join(", ")),
        ("plan-sheet-own-steps", &plan.own_steps),
        ("plan-sheet-helper", &plan.helper),
    ] {
        if !words.is_empty() {
            let line = [&setting.t(key), ": ", words].concat();
            lines.push(element("li", "ve-quote").text(&line));
        }
    }
    list(lines)
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
        return nothing();
    };
    let said = |answer: Option<YesNoUnsure>| {
        answer.map(|answer| setting.coded("answer", answer.code())).unwrap_or_default()
    };
    let consent = setting.fill(
        "assessment-consent-answer",
        &[("knows", &said(model.journey.knows)), ("agrees", &said(model.journey.agrees))],
    );
    let who = [&setting.coded("role", role.code()), ". ", &consent].concat();
    let change = link(change_who(setting), setting.t("handover-change-who"));
    summary(vec![summary_row(setting.t("assessment-role-short"), who, change)])
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "handover", name)
}

fn contact(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let text =
        |name: &'static str, kind| text_box(field(model, name), model.entered.text(name, ""), kind);
    let line = TextArea {
        field: field(model, "line"),
        value: model.entered.text("line", ""),
        rows: 3,
        max_chars: MAX_TEXT_CHARS,
    };
    let place = match model.journey.place {
        Place::NotAsked => text("postcode", InputKind::Postcode),
        _ => nothing(),
    };
    let boxes = element("div", "ve-choices").with(vec![
        checkbox("email_own", box_choice(model, "email_own", "handover-email-own")),
        checkbox("news", box_choice(model, "news", "handover-news")),
    ]);
    let boxes = element("div", "utrecht-form-field").with(vec![boxes]);
    section(
        setting.t("handover-contact-heading"),
        vec![
            text_area(setting, line),
            place,
            text("name", InputKind::Text),
            text("phone", InputKind::Phone),
            radios(field(model, "phone_safe"), phone_safe(model)),
            radios(field(model, "call_when"), call_when(model)),
            text("email", InputKind::Email),
            boxes,
            select(field(model, "language"), languages(model)),
        ],
    )
}

fn box_choice(model: &JourneyModel, name: &str, key: &str) -> Choice {
    let chosen = model.entered.chosen(name, "1", false);
    let hint = model.setting.coded(key, "hint");
    Choice { hint, ..Choice::new("1", model.setting.t(key), chosen) }
}

fn phone_safe(model: &JourneyModel) -> Vec<Choice> {
    let codes = YesNoUnsure::ALL.iter().map(|answer| answer.code()).collect();
    coded_choices(model, "phone_safe", "", codes)
}

fn call_when(model: &JourneyModel) -> Vec<Choice> {
    let codes = CallWhen::ALL.iter().map(|when| when.code()).collect();
    coded_choices(model, "call_when", CallWhen::Any.code(), codes)
}

fn languages(model: &JourneyModel) -> Vec<Choice> {
    let of_page = SpokenLanguage::parse(&model.setting.language);
    let default = of_page.unwrap_or(SpokenLanguage::Dutch).code();
    let codes = SpokenLanguage::ALL.iter().map(|language| language.code()).collect();
    coded_choices(model, "language", default, codes)
}

/// A choice for each code, its words being `handover-<name>-<code>`.
fn coded_choices(model: &JourneyModel, name: &str, default: &str, codes: Vec<&str>) -> Vec<Choice> {
    let subject = key(&["handover", name]);
    let mut choices = Vec::new();
    for code in codes {
        let chosen = model.entered.chosen(name, code, code == default);
        choices.push(Choice::new(code, model.setting.coded(&subject, code), chosen));
    }
    choices
}
