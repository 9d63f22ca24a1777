//! The list of problems above a form; each leads to its field.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{
    field::{Entered, problem_text},
    icon::icon,
};
use crate::setting::Setting;

/// The summary, nothing when there is nothing wrong.
pub fn error_summary(setting: &Setting, entered: &Entered) -> Html {
    if entered.errors.is_empty() {
        return ().into_html();
    }
    let problems = entered
        .errors
        .iter()
        .map(|error| {
            let href = format!("#{}", error.field);
            let text = problem_text(setting, error.field, error.problem);
            view! { <li><a class="nl-link" href=href>{text}</a></li> }
        })
        .collect_view();
    view! {
        <div class="ve-error-summary" id="errors" tabindex="-1" role="alert">
            <h2 class="nl-heading nl-heading--level-3">
                {icon(setting, "warning")} " " {setting.t("problem-summary")}
            </h2>
            <ul class="ve-list">{problems}</ul>
        </div>
    }
    .into_html()
}
