//! Numbers to call, and the help shown beside what somebody writes.

use domain::{
    catalogue::{Helpline, dial},
    danger::{DangerKind, DangerSign},
    help::{Beside, FIELD, Gently, Press},
};

use super::{
    icon::icon,
    text::{note, paragraph},
};
use crate::{
    html::{Html, all, element, nothing, text},
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
        call_line(setting, line),
        note([&line.purpose, " ", &line.hours].concat().trim().to_owned()),
    ])
}

/// The place beside a text where help appears; [`help_content`] fills it, again and again in the
/// browser while somebody types. Its buttons belong to the form `journey` of the page.
pub fn help_beside(setting: &Setting, beside: &Beside) -> Html {
    element("div", "")
        .attr("role", "status")
        .attr("data-live", "help")
        .with(vec![help_content(setting, beside)])
}

/// What people write in with the place for help beside it where the screen is wide enough, and
/// right below it on a phone.
pub fn beside_help(setting: &Setting, beside: &Beside, written: Html) -> Html {
    let written = element("div", "").with(vec![written]);
    element("div", "ve-beside").with(vec![written, help_beside(setting, beside)])
}

/// Help for the signs that were seen, a gentle question, or the line that brings both back; nothing
/// where there is nothing.
pub fn help_content(setting: &Setting, beside: &Beside) -> Html {
    if beside.is_hidden {
        return press(setting, Press::Show);
    }
    let hide = press(setting, Press::Hide);
    match (beside.signs.first(), beside.gently) {
        (None, None) => nothing(),
        (Some(first), None) => numbers(setting, first.kind, &beside.signs, hide),
        (None, Some(gently)) => question(setting, gently, hide),
        (Some(first), Some(gently)) => all(vec![
            numbers(setting, first.kind, &beside.signs, nothing()),
            question(setting, gently, hide),
        ]),
    }
}

fn numbers(setting: &Setting, first: DangerKind, signs: &[DangerSign], hide: Html) -> Html {
    let why = match signs.iter().flat_map(|sign| &sign.because).next() {
        Some(word) => setting.fill("help-why-word", &[("word", word)]),
        None => setting.t("help-why-answer"),
    };
    let heading = element("h2", "nl-heading nl-heading--level-3")
        .attr("id", "help-title")
        .with(vec![icon(setting, "heart"), text(" "), text(&title(setting, first))]);
    element("section", "ve-help").attr("aria-labelledby", "help-title").with(vec![
        heading,
        paragraph(setting.t("help-lead")),
        element("ul", "ve-calls").with(lines(setting, signs, MAX_NUMBERS)),
        note(why),
        hide,
    ])
}

fn title(setting: &Setting, kind: DangerKind) -> String {
    setting.coded("help-title", kind.code())
}

/// The numbers of the most serious danger, at most this many, and the first one of each other.
pub fn lines(setting: &Setting, signs: &[DangerSign], most: usize) -> Vec<Html> {
    let mut lines = Vec::new();
    for (place, sign) in signs.iter().enumerate() {
        let numbers = setting.catalogue.helplines_for(sign.kind, setting.moment);
        if place == 0 {
            for line in numbers.into_iter().take(most) {
                lines.push(helpline(setting, line));
            }
        } else if let Some(line) = numbers.first() {
            lines.push(
                element("li", "")
                    .with(vec![paragraph(title(setting, sign.kind)), call_line(setting, line)]),
            );
        }
    }
    lines
}

fn call_line(setting: &Setting, line: &Helpline) -> Html {
    call(setting, line.name.clone(), line.phone.clone(), line.code == "112")
}

/// One calm question, with one number and no colour of alarm.
fn question(setting: &Setting, gently: Gently, hide: Html) -> Html {
    let (words, why) = if gently.by_answer {
        (setting.t("help-gently-answer"), setting.t("help-why-answer"))
    } else {
        let words = setting.coded("help-gently", gently.kind.code());
        (words, setting.t("help-why-list"))
    };
    let number = match setting.catalogue.helplines_for(gently.kind, setting.moment).first() {
        Some(line) => call(setting, line.name.clone(), line.phone.clone(), false),
        None => nothing(),
    };
    let heading =
        element("h2", "nl-heading nl-heading--level-3").attr("id", "help-question").text(&words);
    element("section", "ve-help ve-help--calm").attr("aria-labelledby", "help-question").with(vec![
        heading,
        number,
        note(why),
        hide,
    ])
}

/// The button that puts help away, or the one that brings it back.
fn press(setting: &Setting, press: Press) -> Html {
    let words = setting.t(match press {
        Press::Hide => "help-hide",
        Press::Show => "help-show",
    });
    // The enter key presses the first button of a form: never this one, wherever help stands.
    let first = element("button", "")
        .attr("type", "submit")
        .attr("form", "journey")
        .flag("hidden", true)
        .text(&setting.t("common-next"));
    let button = element("button", "utrecht-button utrecht-button--subtle")
        .attr("type", "submit")
        .attr("form", "journey")
        .attr("name", FIELD)
        .attr("value", press.code())
        .text(&words);
    element("p", "ve-help-press ve-no-print").with(vec![first, button])
}
