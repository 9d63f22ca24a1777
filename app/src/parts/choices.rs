//! Radio cards, checkboxes and tiles.

use domain::life_area::LifeArea;

use super::{
    field::{Described as _, FieldModel, form_field, hint_and_error},
    icon::pictogram,
    text::title,
};
use crate::{
    html::{Html, element, nothing, text},
    setting::Setting,
};

/// One answer of a group.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Value in the form.
    pub value: String,
    /// Words.
    pub label: String,
    /// More words, empty for none.
    pub hint: String,
    /// Whether it is on.
    pub chosen: bool,
    /// Whether it stands apart: "wil ik niet zeggen".
    pub apart: bool,
}

impl Choice {
    /// An answer without a hint.
    pub fn new(value: &str, label: String, chosen: bool) -> Self {
        Self { value: value.to_owned(), label, hint: String::new(), chosen, apart: false }
    }
}

/// A group of radio cards. The first has the field's name as its id: problems lead to it.
pub fn radios(field: FieldModel, choices: Vec<Choice>) -> Html {
    group(field, "radio", "utrecht-radio-button utrecht-radio-button--html-input", choices)
}

/// A group of boxes, as many of which can be ticked as fit. The first has the field's name as its
/// id.
pub fn boxes(field: FieldModel, choices: Vec<Choice>) -> Html {
    group(field, "checkbox", "utrecht-checkbox", choices)
}

fn group(field: FieldModel, kind: &str, class: &str, choices: Vec<Choice>) -> Html {
    let mut cards = Vec::new();
    for choice in choices {
        let mut input = element("input", class)
            .attr("type", kind)
            .attr("name", field.name)
            .attr("value", &choice.value)
            .flag("checked", choice.chosen);
        if cards.is_empty() {
            input = input.attr("id", field.name);
        }
        cards.push(card(input.alone(), choice));
    }
    fieldset(&field, element("div", "ve-choices").with(cards))
}

/// Tiles for life areas, with pictograms. The first has the field's name as its id.
pub fn area_tiles(setting: &Setting, field: FieldModel, areas: Vec<(LifeArea, bool)>) -> Html {
    let mut tiles = Vec::new();
    for (area, ticked) in areas {
        let mut input = element("input", "utrecht-checkbox")
            .attr("type", "checkbox")
            .attr("name", field.name)
            .attr("value", area.code())
            .flag("checked", ticked);
        if tiles.is_empty() {
            input = input.attr("id", field.name);
        }
        tiles.push(element("label", "ve-tile").with(vec![
            input.alone(),
            pictogram(setting, area),
            element("span", "ve-tile__text").text(&area_name(setting, area)),
        ]));
    }
    fieldset(&field, element("div", "ve-tiles").with(tiles))
}

/// The name of a life area in plain words.
pub fn area_name(setting: &Setting, area: LifeArea) -> String {
    setting.coded("area", area.code())
}

/// A single checkbox.
pub fn checkbox(name: &'static str, choice: Choice) -> Html {
    let input = element("input", "utrecht-checkbox")
        .attr("type", "checkbox")
        .attr("name", name)
        .attr("value", &choice.value)
        .flag("checked", choice.chosen)
        .alone();
    card(input, choice)
}

/// A control with its words, all of which can be pressed.
fn card(control: Html, choice: Choice) -> Html {
    let hint = if choice.hint.is_empty() {
        nothing()
    } else {
        element("span", "ve-choice__hint").text(&choice.hint)
    };
    let words = element("span", "ve-choice__text").with(vec![text(&choice.label), text(" "), hint]);
    element("label", if choice.apart { "ve-choice ve-choice--apart" } else { "ve-choice" })
        .with(vec![control, text(" "), words])
}

/// A list to choose one from, for answers that are many and known.
pub fn select(field: FieldModel, choices: Vec<Choice>) -> Html {
    let mut options = Vec::new();
    for choice in choices {
        options.push(
            element("option", "")
                .attr("value", &choice.value)
                .flag("selected", choice.chosen)
                .text(&choice.label),
        );
    }
    let control = element("select", "utrecht-textbox ve-select")
        .attr("id", field.name)
        .attr("name", field.name)
        .describe(&field, &[])
        .with(options);
    form_field(&field, vec![control])
}

fn fieldset(field: &FieldModel, controls: Html) -> Html {
    let invalid = "ve-fieldset ve-fieldset--invalid";
    let legend = if field.is_heading { title(field.label.clone()) } else { text(&field.label) };
    element("fieldset", if field.error.is_some() { invalid } else { "ve-fieldset" })
        .describe(field, &[])
        .with(vec![
            element("legend", "ve-legend").with(vec![legend]),
            hint_and_error(field),
            controls,
        ])
}
