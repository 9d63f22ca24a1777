//! Numbers to call, and the help shown beside what somebody writes.

use domain::{
    catalogue::{Helpline, dial},
    danger::DangerSign,
};

use super::{
    icon::icon,
    text::{note, paragraph},
};
use crate::{
    html::{Html, element, nothing, text},
    setting::Setting,
};

/// Most numbers shown at once beside a text.
const MAX_NUMBERS: usize = 3;

/// Address that dials a number.
pub fn tel(phone: &str) -> String {
    ["tel:", &dial(phone)].concat()
}

/// A link in a text that dials.
pub fn phone_link(phone: &str) -> Html {
    element("a", "nl-link").attr("href", &tel(phone)).attr("dir", "ltr").text(phone)
}

/// A large link that dials.
pub fn call(setting: &Setting, name: String, phone: String, urgent: bool) -> Html {
    let words = element("span", "ve-call__text").with(vec![
        element("span", "ve-call__name").text(&name),
        text(" "),
        element("span", "ve-call__number").attr("dir", "ltr").text(&phone),
    ]);
    element("a", if urgent { "ve-call ve-call--urgent" } else { "ve-call" })
        .attr("href", &tel(&phone))
        .with(vec![icon(setting, "phone"), text(" "), words])
}

/// A number with who answers, and when.
pub fn helpline(setting: &Setting, line: &Helpline) -> Html {
    element("li", "").with(vec![
        call(setting, line.name.clone(), line.phone.clone(), line.code == "112"),
        note([&line.purpose, " ", &line.hours].concat().trim().to_owned()),
    ])
}

/// The place beside a text where help appears; [`help_content`] fills it, again and again in the
/// browser while somebody types.
pub fn help_beside(setting: &Setting, signs: &[DangerSign]) -> Html {
    element("div", "")
        .attr("role", "status")
        .attr("data-live", "help")
        .with(vec![help_content(setting, signs)])
}

/// What people write in with the place for help beside it where the screen is wide enough, and
/// right below it on a phone.
pub fn beside_help(setting: &Setting, signs: &[DangerSign], written: Html) -> Html {
    let written = element("div", "").with(vec![written]);
    element("div", "ve-beside").with(vec![written, help_beside(setting, signs)])
}

/// Help for the signs that were seen, the most serious first; nothing when there are none.
pub fn help_content(setting: &Setting, signs: &[DangerSign]) -> Html {
    let Some(first) = signs.first() else {
        return nothing();
    };
    let mut lines = Vec::new();
    for line in setting.catalogue.helplines_for(first.kind).into_iter().take(MAX_NUMBERS) {
        lines.push(helpline(setting, line));
    }
    let why = match signs.iter().flat_map(|sign| &sign.because).next() {
        Some(word) => setting.fill("help-why-word", &[("word", word)]),
        None => setting.t("help-why-answer"),
    };
    let heading =
        element("h2", "nl-heading nl-heading--level-3").attr("id", "help-title").with(vec![
            icon(setting, "heart"),
            text(" "),
            text(&setting.coded("help-title", first.kind.code())),
        ]);
    element("section", "ve-help").attr("aria-labelledby", "help-title").with(vec![
        heading,
        paragraph(setting.t("help-lead")),
        element("ul", "ve-calls").with(lines),
        note(why),
    ])
}
