//! Pictograms: always beside words, never alone.

use domain::life_area::LifeArea;

use crate::{
    html::{Html, element},
    setting::Setting,
};

/// The pictogram of a life area.
pub fn pictogram(setting: &Setting, area: LifeArea) -> Html {
    drawing("ve-pictogram", &[&setting.icons.areas, "#area-", area.code()])
}

/// A symbol of the interface, such as `phone` or `back`.
pub fn icon(setting: &Setting, name: &str) -> Html {
    drawing("ve-icon", &[&setting.icons.ui, "#icon-", name])
}

fn drawing(class: &str, href: &[&str]) -> Html {
    let symbol = element("use", "").attr("href", &href.concat()).with(Vec::new());
    element("svg", class).attr("aria-hidden", "true").with(vec![symbol])
}
