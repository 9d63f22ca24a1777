//! The receipt: it always carries everything, whatever a mail may hold back.

use domain::{danger::DangerKind, hours::Moment};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::{
        actions::button_link,
        help::{call, helpline},
        icon::icon,
    },
    setting::Setting,
};

/// A day, for machines and for people.
#[derive(Debug, Clone)]
pub struct Day {
    /// `2026-11-22`.
    pub iso: String,
    /// In words, formatted by the server.
    pub words: String,
}

/// What the receipt says.
#[derive(Debug, Clone)]
pub struct ReceiptModel {
    /// Language, perspective, content.
    pub setting: Setting,
    /// The reference that a team uses too.
    pub reference: String,
    /// The code for the status; grouped for reading.
    pub code: String,
    /// Name of the party it went to.
    pub destination: String,
    /// When it was sent, with the time.
    pub sent: Day,
    /// Until when a persoonlijk plan can be handed in: 7 days (Wmo 2.3.2(2)).
    pub plan_until: Day,
    /// Until when the investigation may take: 6 weeks (Wmo 2.3.2(1)).
    pub investigation_until: Day,
    /// When a call must come because a debt threat is near: 3 working days (Wgs article 4).
    pub debt_talk_until: Option<Day>,
    /// Whether it goes before others.
    pub urgent: bool,
    /// Whether help now belongs at the top.
    pub help_now: bool,
    /// The most serious danger that was seen: its numbers are shown.
    pub danger: Option<DangerKind>,
    /// Whether this was sent before: the sentence says when.
    pub repeated: Option<String>,
}

/// The page.
pub fn body(model: &ReceiptModel) -> Html {
    let setting = &model.setting;
    let repeated = model.repeated.clone().map(|text| {
        view! {
            <div class="utrecht-alert utrecht-alert--warning" role="status">
                <div class="utrecht-alert__content"><p class="nl-paragraph">{text}</p></div>
            </div>
        }
    });
    view! {
        <h1 class="nl-heading nl-heading--level-1">{icon(setting, "check")} " " {setting.t("receipt-heading")}</h1>
        {repeated}
        <p class="nl-paragraph nl-paragraph--lead">
            {setting.fill("receipt-lead", &[("destination", &model.destination)])}
        </p>
        {model.help_now.then(|| worse(setting, model.danger))}
        <p class="ve-code">
            <span class="ve-code__label">{setting.t("receipt-code-label")}</span>
            " "
            <strong class="ve-code__value" dir="ltr" translate="no">{model.code.clone()}</strong>
        </p>
        <p class="nl-paragraph">{setting.t("receipt-code-text")}</p>
        <p class="nl-paragraph">
            {setting.t("receipt-reference-label")} " "
            <strong dir="ltr" translate="no">{model.reference.clone()}</strong>
        </p>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("receipt-next-heading")}</h2>
            {model.urgent.then(|| view! { <p class="nl-paragraph">{setting.t("receipt-urgent")}</p> })}
            <ol class="ve-timeline">
                {step(&model.sent, setting.t("receipt-sent"))}
                {model
                    .debt_talk_until
                    .as_ref()
                    .map(|day| step(day, setting.t("receipt-debt-talk")))}
                {step(&model.plan_until, setting.t("receipt-plan"))}
                {step(&model.investigation_until, setting.t("receipt-investigation"))}
            </ol>
            <p class="nl-paragraph">{setting.t("receipt-decision")}</p>
        </section>
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("receipt-support-heading")}</h2>
            <p class="nl-paragraph">{setting.t("receipt-support")}</p>
        </section>
        {(!model.help_now).then(|| worse(setting, model.danger))}
        <div class="ve-actions ve-no-print">
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-print hidden>
                {icon(setting, "print")} " " {setting.t("common-print")}
            </button>
            {button_link(setting.page("status"), setting.t("receipt-to-status"))}
        </div>
        <form method="post" action=setting.page("ontvangst") class="ve-no-print">
            <p class="nl-paragraph ve-note">{setting.t("receipt-done-text")}</p>
            <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="done" value="1">
                {setting.t("receipt-done")}
            </button>
        </form>
    }
    .into_html()
}

fn step(day: &Day, what: String) -> Html {
    view! {
        <li class="ve-timeline__item">
            <time class="ve-timeline__when" datetime=day.iso.clone()>{day.words.clone()}</time>
            " "
            <span class="ve-timeline__what">{what}</span>
        </li>
    }
    .into_html()
}

/// "Wat als het vanavond erger wordt?"
fn worse(setting: &Setting, danger: Option<DangerKind>) -> Html {
    let town = &setting.catalogue.municipality;
    let lines = match danger {
        // Tonight is when offices are closed, whenever this is read.
        Some(kind) => setting.catalogue.helplines_for(kind, Moment::OutOfHours),
        None => setting.catalogue.helplines.iter().take(1).collect(),
    };
    let lines = lines.into_iter().take(3).map(|line| helpline(setting, line)).collect_view();
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("receipt-worse-heading")}</h2>
            <p class="nl-paragraph">{setting.t("receipt-worse")}</p>
            <ul class="ve-calls">
                {lines}
                <li>
                    {call(setting, setting.t("common-talk"), town.talk_phone.clone(), false)}
                    <p class="nl-paragraph ve-note">{town.talk_hours.clone()}</p>
                </li>
            </ul>
        </section>
    }
    .into_html()
}

/// The page after "klaar", or when the receipt can no longer be shown.
pub fn gone(setting: &Setting, done: bool) -> Html {
    let (heading, text) = if done {
        ("receipt-gone-done-heading", "receipt-gone-done")
    } else {
        ("receipt-gone-heading", "receipt-gone")
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1">{setting.t(heading)}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t(text)}</p>
        <div class="ve-actions">{button_link(setting.page("status"), setting.t("receipt-to-status"))}</div>
    }
    .into_html()
}
