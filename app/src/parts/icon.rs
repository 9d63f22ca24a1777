//! Pictograms: always beside words, never alone.

use domain::life_area::LifeArea;
use leptos::prelude::*;

use crate::setting::Setting;

/// The pictogram of a life area.
pub fn pictogram(setting: &Setting, area: LifeArea) -> AnyView {
    let href = format!("{}#area-{}", setting.icons.areas, area.code());
    view! { <svg class="ve-pictogram" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// A symbol of the interface, such as `phone` or `back`.
pub fn icon(setting: &Setting, name: &str) -> AnyView {
    let href = format!("{}#icon-{name}", setting.icons.ui);
    view! { <svg class="ve-icon" aria-hidden="true"><use href=href></use></svg> }.into_any()
}
