//! Pictograms: always beside words, never alone.

use domain::life_area::LifeArea;
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::setting::Setting;

/// The pictogram of a life area.
pub fn pictogram(setting: &Setting, area: LifeArea) -> Html {
    let href = format!("{}#area-{}", setting.icons.areas, area.code());
    view! { <svg class="ve-pictogram" aria-hidden="true"><use href=href></use></svg> }.into_html()
}

/// A symbol of the interface, such as `phone` or `back`.
pub fn icon(setting: &Setting, name: &str) -> Html {
    let href = format!("{}#icon-{name}", setting.icons.ui);
    view! { <svg class="ve-icon" aria-hidden="true"><use href=href></use></svg> }.into_html()
}
