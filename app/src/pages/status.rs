//! The status: a code in, plain steps out, never content.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::{
        actions::{back, submit},
        error_summary::error_summary,
        field::{Entered, FieldModel, InputKind, text_box},
    },
    setting::Setting,
};

/// How far a handover is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Sent, not taken up yet.
    Sent,
    /// Taken up by the team.
    TakenUp,
    /// Withdrawn by the resident.
    Withdrawn,
}

/// What somebody with the code may see.
#[derive(Debug, Clone)]
pub struct StatusModel {
    /// How far.
    pub progress: Progress,
    /// The reference.
    pub reference: String,
    /// The party it went to.
    pub destination: String,
    /// When it was sent, in words.
    pub sent: String,
    /// When it was taken up or withdrawn, in words.
    pub changed: Option<String>,
    /// The code as typed, for the withdraw form.
    pub code: String,
}

/// The page that asks for the code.
pub fn ask(setting: &Setting, entered: &Entered) -> Html {
    let field = FieldModel::new(setting, entered, "status", "code");
    view! {
        {back(setting, setting.page(""))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("status-heading")}</h1>
        {error_summary(setting, entered)}
        <form method="post" action=setting.page("status") autocomplete="off" novalidate>
            {text_box(field, entered.text("code", ""), InputKind::Code)}
            <div class="ve-actions">{submit(setting.t("status-show"))}</div>
        </form>
    }
    .into_html()
}

/// The page with the steps.
pub fn steps(setting: &Setting, model: &StatusModel) -> Html {
    let taken = model.progress == Progress::TakenUp;
    let content = if model.progress == Progress::Withdrawn {
        let day = model.changed.clone().unwrap_or_default();
        view! {
            <ol class="ve-status">
                {step(setting, "done", setting.t("status-sent"), model.sent.clone())}
                {step(setting, "now", setting.t("status-withdrawn"), day)}
            </ol>
            <p class="nl-paragraph">{setting.t("status-withdrawn-text")}</p>
        }
        .into_html()
    } else {
        let now = if taken { "done" } else { "now" };
        let then = if taken { "now" } else { "later" };
        view! {
            <ol class="ve-status">
                {step(setting, now, setting.t("status-sent"), model.sent.clone())}
                {step(
                    setting,
                    then,
                    setting.t("status-taken-up"),
                    model.changed.clone().unwrap_or_else(|| setting.t("status-taken-up-later")),
                )}
                {step(setting, "later", setting.t("status-talk"), setting.t("status-talk-text"))}
            </ol>
            {withdraw(setting, model)}
        }
        .into_html()
    };
    view! {
        {back(setting, setting.page("status"))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("status-steps-heading")}</h1>
        <p class="nl-paragraph">
            {setting.fill(
                "status-steps-lead",
                &[("reference", &model.reference), ("destination", &model.destination)],
            )}
        </p>
        {content}
    }
    .into_html()
}

fn step(setting: &Setting, state: &'static str, name: String, text: String) -> Html {
    let current = (state == "now").then_some("step");
    view! {
        <li class="ve-status__step" data-state=state aria-current=current>
            <strong>{name}</strong>
            <span class="ve-visually-hidden">" " {setting.t(&format!("status-state-{state}"))}</span>
            " "
            {text}
        </li>
    }
    .into_html()
}

fn withdraw(setting: &Setting, model: &StatusModel) -> Html {
    view! {
        <details class="ve-details">
            <summary>{setting.t("status-withdraw-heading")}</summary>
            <p class="nl-paragraph">{setting.t("status-withdraw-text")}</p>
            <form method="post" action=setting.page("status") autocomplete="off">
                <input type="hidden" name="code" value=model.code.clone()/>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="submit"
                    name="withdraw"
                    value="1"
                >
                    {setting.t("status-withdraw")}
                </button>
            </form>
        </details>
    }
    .into_html()
}
