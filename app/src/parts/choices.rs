//! Radio cards, checkboxes and tiles.

use domain::life_area::LifeArea;
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{
    field::{FieldModel, described_by, description, hint_and_error},
    icon::pictogram,
};
use crate::setting::Setting;

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
    pub fn new(value: impl Into<String>, label: String, chosen: bool) -> Self {
        Self { value: value.into(), label, hint: String::new(), chosen, apart: false }
    }
}

/// A group of radio cards.
pub fn radios(field: FieldModel, choices: Vec<Choice>) -> Html {
    let name = field.name;
    let cards = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let hint = (!choice.hint.is_empty())
                .then(|| view! { <span class="ve-choice__hint">{choice.hint}</span> });
            view! {
                <label class="ve-choice" class:ve-choice--apart=choice.apart>
                    <input
                        class="utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        name=name
                        value=choice.value
                        id=(index == 0).then_some(name)
                        checked=choice.chosen
                    />
                    " "
                    <span class="ve-choice__text">{choice.label} " " {hint}</span>
                </label>
            }
        })
        .collect_view();
    fieldset(field, view! { <div class="ve-choices">{cards}</div> }.into_html())
}

/// Tiles for life areas, with pictograms.
pub fn area_tiles(setting: &Setting, field: FieldModel, areas: Vec<(LifeArea, bool)>) -> Html {
    let name = field.name;
    let tiles = areas
        .into_iter()
        .enumerate()
        .map(|(index, (area, ticked))| {
            view! {
                <label class="ve-tile">
                    <input
                        class="utrecht-checkbox"
                        type="checkbox"
                        name=name
                        value=area.code()
                        id=(index == 0).then_some(name)
                        checked=ticked
                    />
                    {pictogram(setting, area)}
                    <span class="ve-tile__text">{area_name(setting, area)}</span>
                </label>
            }
        })
        .collect_view();
    fieldset(field, view! { <div class="ve-tiles">{tiles}</div> }.into_html())
}

/// The name of a life area in plain words.
pub fn area_name(setting: &Setting, area: LifeArea) -> String {
    setting.t(&format!("area-{}", area.code().replace('_', "-")))
}

/// A single checkbox.
pub fn checkbox(name: &'static str, choice: Choice) -> Html {
    let hint = (!choice.hint.is_empty())
        .then(|| view! { <span class="ve-choice__hint">{choice.hint}</span> });
    view! {
        <label class="ve-choice">
            <input
                class="utrecht-checkbox"
                type="checkbox"
                name=name
                value=choice.value
                checked=choice.chosen
            />
            " "
            <span class="ve-choice__text">{choice.label} " " {hint}</span>
        </label>
    }
    .into_html()
}

/// A list to choose one from, for answers that are many and known.
pub fn select(field: FieldModel, choices: Vec<Choice>) -> Html {
    let described = described_by(&field, &[]);
    let options = choices
        .into_iter()
        .map(|choice| {
            view! { <option value=choice.value selected=choice.chosen>{choice.label}</option> }
        })
        .collect_view();
    view! {
        <div class="utrecht-form-field" class:utrecht-form-field--invalid=field.error.is_some()>
            {description(&field)}
            <select
                class="utrecht-textbox ve-select"
                id=field.name
                name=field.name
                aria-describedby=described
            >
                {options}
            </select>
        </div>
    }
    .into_html()
}

fn fieldset(field: FieldModel, controls: Html) -> Html {
    let described = described_by(&field, &[]);
    let legend = if field.is_heading {
        view! { <h1 class="nl-heading nl-heading--level-1">{field.label.clone()}</h1> }.into_html()
    } else {
        field.label.clone().into_html()
    };
    view! {
        <fieldset
            class="ve-fieldset"
            class:ve-fieldset--invalid=field.error.is_some()
            aria-describedby=described
        >
            <legend class="ve-legend">{legend}</legend>
            {hint_and_error(&field)}
            {controls}
        </fieldset>
    }
    .into_html()
}
