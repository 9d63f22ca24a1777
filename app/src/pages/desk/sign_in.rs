//! Asking for a link to sign in, and the button behind that link.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    parts::{
        actions::submit,
        error_summary::error_summary,
        field::{Entered, FieldModel, InputKind, text_box},
        icon::icon,
    },
    setting::Setting,
};

/// How somebody comes to the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Without a session.
    Fresh,
    /// With a session that has ended by itself.
    SessionEnded,
}

/// The page that asks a personal work address.
pub fn sign_in(setting: &Setting, entered: &Entered, arrival: Arrival) -> Html {
    let ended = (arrival == Arrival::SessionEnded).then(|| {
        view! {
            <div class="utrecht-alert utrecht-alert--warning" role="status">
                {icon(setting, "lock")}
                <div class="utrecht-alert__content">
                    <p class="nl-paragraph">{setting.t("desk-session-ended")}</p>
                </div>
            </div>
        }
    });
    let field = FieldModel::new(setting, entered, "desk", "email");
    view! {
        <div class="ve-sheet ve-sheet--narrow">
            <h1 class="nl-heading nl-heading--level-1">{setting.t("desk-sign-in-heading")}</h1>
            {ended}
            <p class="nl-paragraph">{setting.t("desk-sign-in-lead")}</p>
            <p class="nl-paragraph ve-note">{setting.t("desk-sign-in-note")}</p>
            {error_summary(setting, entered)}
            <form method="post" action="/team/aanmelden" autocomplete="off" novalidate>
                {text_box(field, entered.text("email", ""), InputKind::Email)}
                <div class="ve-actions">{submit(setting.t("desk-sign-in-ask"))}</div>
            </form>
        </div>
    }
    .into_html()
}

/// The page that a mailed link opens. Programs that look at links in mail open it too, so only its
/// button signs in.
pub fn link(setting: &Setting, token: &str) -> Html {
    view! {
        <div class="ve-sheet ve-sheet--narrow">
            <h1 class="nl-heading nl-heading--level-1">{setting.t("desk-link-heading")}</h1>
            <p class="nl-paragraph">{setting.t("desk-link-lead")}</p>
            <form method="post" action="/team/link" autocomplete="off">
                <input type="hidden" name="token" value=token.to_owned()/>
                <div class="ve-actions">{submit(setting.t("desk-link-enter"))}</div>
            </form>
        </div>
    }
    .into_html()
}
