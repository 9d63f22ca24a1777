//! Numbers to call, and the help shown beside what somebody writes.

use domain::{
    catalogue::Helpline,
    danger::{DangerKind, DangerSign},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::icon::icon;
use crate::setting::Setting;

/// Address that dials a number.
pub fn tel(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

/// A large link that dials.
pub fn call(setting: &Setting, name: String, phone: String, urgent: bool) -> Html {
    let dials = tel(&phone);
    view! {
        <a class="ve-call" class:ve-call--urgent=urgent href=dials>
            {icon(setting, "phone")}
            " "
            <span class="ve-call__text">
                <span class="ve-call__name">{name}</span>
                " "
                <span class="ve-call__number" dir="ltr">{phone}</span>
            </span>
        </a>
    }
    .into_html()
}

/// A number with who answers, and when.
pub fn helpline(setting: &Setting, line: &Helpline) -> Html {
    let note = [line.purpose.as_str(), line.hours.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    view! {
        <li>
            {call(setting, line.name.clone(), line.phone.clone(), line.code == "112")}
            <p class="nl-paragraph ve-note">{note}</p>
        </li>
    }
    .into_html()
}

/// The place beside a text where help appears; [`help_content`] fills it, again and again in the
/// browser while somebody types.
pub fn help_beside(setting: &Setting, signs: &[DangerSign]) -> Html {
    view! {
        <div class="ve-help" role="status" data-live="help">{help_content(setting, signs)}</div>
    }
    .into_html()
}

/// Help for the signs that were seen, the most serious first; nothing when there are none.
pub fn help_content(setting: &Setting, signs: &[DangerSign]) -> Html {
    let Some(first) = signs.first() else {
        return ().into_html();
    };
    let lines = numbers_for(setting, first.kind);
    let because = signs.iter().flat_map(|sign| &sign.because).next().cloned();
    let note = because.map_or_else(
        || setting.t("help-why-answer"),
        |word| setting.fill("help-why-word", &[("word", &word)]),
    );
    view! {
        <h2 class="nl-heading nl-heading--level-3">
            {icon(setting, "heart")} " " {setting.t(&format!("help-title-{}", first.kind.code().replace('_', "-")))}
        </h2>
        <p class="nl-paragraph">{setting.t("help-lead")}</p>
        <ul class="ve-calls">{lines.iter().map(|line| helpline(setting, line)).collect_view()}</ul>
        <p class="nl-paragraph ve-note">{note}</p>
    }
    .into_html()
}

/// At most three numbers for a kind of danger.
fn numbers_for(setting: &Setting, kind: DangerKind) -> Vec<Helpline> {
    setting.catalogue.helplines_for(kind).into_iter().take(3).cloned().collect()
}
