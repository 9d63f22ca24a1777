//! Buttons, the way back, and the bar that says how far one is.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::icon::icon;
use crate::setting::Setting;

/// The main button of a form.
pub fn submit(label: String) -> Html {
    view! {
        <button class="utrecht-button utrecht-button--primary-action" type="submit">{label}</button>
    }
    .into_html()
}

/// Another button of the form, which sends its own name and value.
pub fn submit_as(name: &'static str, value: &'static str, label: String) -> Html {
    view! {
        <button
            class="utrecht-button utrecht-button--subtle"
            type="submit"
            name=name
            value=value
        >
            {label}
        </button>
    }
    .into_html()
}

/// The link back to the screen before this one.
pub fn back(setting: &Setting, href: String) -> Html {
    view! {
        <a class="ve-back" href=href>{icon(setting, "back")} " " {setting.t("common-back")}</a>
    }
    .into_html()
}

/// A link that looks like the main button.
pub fn button_link(href: String, label: String) -> Html {
    view! {
        <a class="utrecht-button utrecht-button--primary-action ve-button-link" href=href>
            {label}
        </a>
    }
    .into_html()
}

/// A link that looks like a second button.
pub fn second_link(href: String, label: String) -> Html {
    view! {
        <a class="utrecht-button utrecht-button--secondary-action ve-button-link" href=href>
            {label}
        </a>
    }
    .into_html()
}

/// "Vraag 2 van 5", as words and as a bar.
pub fn progress(text: String, number: usize, of: usize) -> Html {
    view! {
        <div class="ve-step">
            <p class="ve-step__text" id="step">{text}</p>
            <progress
                class="ve-step__bar"
                max=of.to_string()
                value=number.to_string()
                aria-labelledby="step"
            ></progress>
        </div>
    }
    .into_html()
}
