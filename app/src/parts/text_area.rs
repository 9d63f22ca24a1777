//! A text area: the only place that writes `<textarea>`, whose content server rendering leaves
//! unescaped.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::field::{FieldModel, described_by, description};

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
    /// The counter's pattern, with `{left}`.
    pub count: String,
}

/// Label, hint, problem, text area and counter.
pub fn text_area(area: TextArea) -> Html {
    let TextArea { field, value, rows, max_chars, count } = area;
    let count_id = format!("{}-count", field.name);
    let described = described_by(&field, &[&count_id]);
    let left = counter_text(&count, &value, max_chars);
    view! {
        <div class="utrecht-form-field" class:utrecht-form-field--invalid=field.error.is_some()>
            {description(&field)}
            <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id=field.name
                name=field.name
                rows=rows.to_string()
                aria-describedby=described
                aria-invalid=field.error.as_ref().map(|_| "true")
                autocomplete="off"
                inner_html=escape(&value)
            ></textarea>
            <p
                class="ve-count"
                id=count_id
                data-count-for=field.name
                data-max=max_chars.to_string()
                data-pattern=count
            >
                {left}
            </p>
        </div>
    }
    .into_html()
}

/// What the counter says for this text.
pub fn counter_text(pattern: &str, text: &str, max_chars: usize) -> String {
    let left = i64::try_from(max_chars).unwrap_or(i64::MAX)
        - i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    pattern.replace("{left}", &left.to_string())
}

/// Escapes text for element content.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
    out
}
