//! Buttons, the way back, and the bar that says how far one is.

use super::icon::icon;
use crate::{
    html::{Html, element, text},
    setting::Setting,
};

/// The row of what one can do next.
pub fn actions(buttons: Vec<Html>) -> Html {
    element("div", "ve-actions").with(buttons)
}

/// The main button of a form.
pub fn submit(label: String) -> Html {
    element("button", "utrecht-button utrecht-button--primary-action")
        .attr("type", "submit")
        .text(&label)
}

/// Another button of the form, which sends its own name and value.
pub fn submit_as(name: &'static str, value: &'static str, label: String) -> Html {
    sending("utrecht-button utrecht-button--subtle", name, value, label)
}

/// The same, as clear to see as a link that looks like a second button.
pub fn second_submit(name: &'static str, value: &'static str, label: String) -> Html {
    sending("utrecht-button utrecht-button--secondary-action", name, value, label)
}

fn sending(class: &str, name: &str, value: &str, label: String) -> Html {
    element("button", class)
        .attr("type", "submit")
        .attr("name", name)
        .attr("value", value)
        .text(&label)
}

/// The link back to the screen before this one.
pub fn back(setting: &Setting, href: String) -> Html {
    element("a", "ve-back").attr("href", &href).with(vec![
        icon(setting, "back"),
        text(" "),
        text(&setting.t("common-back")),
    ])
}

/// A link that looks like the main button.
pub fn button_link(href: String, label: String) -> Html {
    element("a", "utrecht-button utrecht-button--primary-action ve-button-link")
        .attr("href", &href)
        .text(&label)
}

/// A link that looks like a second button.
pub fn second_link(href: String, label: String) -> Html {
    element("a", "utrecht-button utrecht-button--secondary-action ve-button-link")
        .attr("href", &href)
        .text(&label)
}

/// "Vraag 2 van 5", as words and as a bar.
pub fn progress(words: String, number: usize, of: usize) -> Html {
    element("div", "ve-step").with(vec![
        element("p", "ve-step__text").attr("id", "step").text(&words),
        element("progress", "ve-step__bar")
            .attr("max", &of.to_string())
            .attr("value", &number.to_string())
            .attr("aria-labelledby", "step")
            .with(Vec::new()),
    ])
}
