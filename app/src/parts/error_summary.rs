//! The list of problems above a form; each leads to its field.

use super::{
    field::{Entered, problem_text},
    icon::icon,
    text::{link, list},
};
use crate::{
    html::{Html, element, nothing, text},
    setting::Setting,
};

/// The summary, nothing when there is nothing wrong.
pub fn error_summary(setting: &Setting, entered: &Entered) -> Html {
    if entered.errors.is_empty() {
        return nothing();
    }
    let mut problems = Vec::new();
    for error in &entered.errors {
        let words = problem_text(setting, error.field, error.problem);
        let link = link(["#", error.field].concat(), words);
        problems.push(element("li", "").with(vec![link]));
    }
    let heading = element("h2", "nl-heading nl-heading--level-3").with(vec![
        icon(setting, "warning"),
        text(" "),
        text(&setting.t("problem-summary")),
    ]);
    element("div", "ve-error-summary")
        .attr("id", "errors")
        .attr("tabindex", "-1")
        .attr("role", "alert")
        .with(vec![heading, list(problems)])
}
