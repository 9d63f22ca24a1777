//! A text area: the only place that writes `<textarea>`. Not with `view!`, which would write its
//! content as it is.

use domain::bsn::looks_like_bsn;

use super::{
    field::{Described as _, FieldModel, form_field},
    text::note,
};
use crate::{
    html::{Html, element, nothing},
    setting::Setting,
    text::fill,
};

/// A text area inside its field.
pub struct TextArea {
    /// Name, label, hint and problem.
    pub field: FieldModel,
    /// What is in it.
    pub value: String,
    /// Height in rows of text.
    pub rows: u8,
    /// Most characters, for the counter beneath it.
    pub max_chars: usize,
}

/// Label, hint, problem, text area, counter, and the place where a warning about a number appears.
pub fn text_area(setting: &Setting, area: TextArea) -> Html {
    let TextArea { field, value, rows, max_chars } = area;
    let count = setting.t("common-characters-left");
    let count_id = [field.name, "-count"].concat();
    let left = counter_text(&count, &value, max_chars);
    let control = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea")
        .attr("id", field.name)
        .attr("name", field.name)
        .attr("rows", &rows.to_string())
        .describe(&field, &[&count_id])
        .invalid(&field)
        .attr("autocomplete", "off")
        .text(&value);
    let counter = element("p", "ve-count")
        .attr("id", &count_id)
        .attr("data-count-for", field.name)
        .attr("data-max", &max_chars.to_string())
        .attr("data-pattern", &count)
        .text(&left);
    let warning = element("div", "")
        .attr("role", "status")
        .attr("data-warns-for", field.name)
        .with(vec![bsn_warning(setting, &value)]);
    form_field(&field, vec![control, counter, warning])
}

/// "Haal dit nummer weg" when a text holds what looks like a burgerservicenummer.
pub fn bsn_warning(setting: &Setting, text: &str) -> Html {
    if looks_like_bsn(text) { note(setting.t("common-no-bsn")) } else { nothing() }
}

/// What the counter says for this text.
pub fn counter_text(pattern: &str, text: &str, max_chars: usize) -> String {
    let left = i64::try_from(max_chars).unwrap_or(i64::MAX)
        - i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    fill(pattern, &[("left", &left.to_string())])
}
