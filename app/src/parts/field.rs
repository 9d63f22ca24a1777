//! A form field: label, hint, problem, control, in that order and tied together.

use domain::field::{FieldError, Form, Problem};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::setting::Setting;

/// What was sent and what was wrong with it; empty on a fresh page.
#[derive(Debug, Clone, Default)]
pub struct Entered {
    /// The form as sent.
    pub form: Option<Form>,
    /// What was wrong.
    pub errors: Vec<FieldError>,
}

impl Entered {
    /// A form with problems.
    pub const fn refused(form: Form, errors: Vec<FieldError>) -> Self {
        Self { form: Some(form), errors }
    }

    /// What to show in a text field: what was typed, or what is stored.
    pub fn text(&self, field: &str, stored: &str) -> String {
        self.form.as_ref().and_then(|form| form.raw(field)).unwrap_or(stored).to_owned()
    }

    /// Whether a radio button or checkbox is on: as sent, or as stored.
    pub fn chosen(&self, field: &str, value: &str, stored: bool) -> bool {
        self.form.as_ref().map_or(stored, |form| form.all(field).any(|sent| sent == value))
    }

    /// The sentence for what is wrong with a field.
    pub fn problem(&self, setting: &Setting, field: &str) -> Option<String> {
        let error = self.errors.iter().find(|error| error.field == field)?;
        Some(problem_text(setting, field, error.problem))
    }
}

/// The sentence for a problem: one for this field if there is one, or the general one.
pub fn problem_text(setting: &Setting, field: &str, problem: Problem) -> String {
    let own = format!("problem-{}-{}", field.replace('_', "-"), problem.code());
    let general = format!("problem-{}", problem.code());
    setting.texts.first(&[&own, &general])
}

/// Name, words and problem of a field.
#[derive(Debug, Clone)]
pub struct FieldModel {
    /// Name in the form, and its id.
    pub name: &'static str,
    /// The label above it.
    pub label: String,
    /// Whether the label is the heading of the page.
    pub is_heading: bool,
    /// The hint, empty for none.
    pub hint: String,
    /// What is wrong, if anything.
    pub error: Option<String>,
}

impl FieldModel {
    /// A field whose words are `<page>-<name>-label` and, if there is one, `<page>-<name>-hint`.
    pub fn new(setting: &Setting, entered: &Entered, page: &str, name: &'static str) -> Self {
        let key = format!("{page}-{}", name.replace('_', "-"));
        let hint = format!("{key}-hint");
        Self {
            name,
            label: setting.t(&format!("{key}-label")),
            is_heading: false,
            hint: if setting.texts.has(&hint) { setting.t(&hint) } else { String::new() },
            error: entered.problem(setting, name),
        }
    }

    /// The same field, its label being the heading of the page.
    #[must_use]
    pub fn as_heading(self) -> Self {
        Self { is_heading: true, ..self }
    }
}

/// The ids that describe a control.
pub(super) fn described_by(field: &FieldModel, more: &[&str]) -> Option<String> {
    let mut ids = Vec::new();
    if !field.hint.is_empty() {
        ids.push(format!("{}-hint", field.name));
    }
    if field.error.is_some() {
        ids.push(format!("{}-error", field.name));
    }
    ids.extend(more.iter().map(|id| (*id).to_owned()));
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Label, hint and problem.
pub(super) fn description(field: &FieldModel) -> Html {
    let label = if field.is_heading {
        view! {
            <h1 class="nl-heading nl-heading--level-1">
                <label for=field.name>{field.label.clone()}</label>
            </h1>
        }
        .into_html()
    } else {
        view! { <label class="utrecht-form-label" for=field.name>{field.label.clone()}</label> }
            .into_html()
    };
    view! { {label} {hint_and_error(field)} }.into_html()
}

/// Hint and problem.
pub(super) fn hint_and_error(field: &FieldModel) -> Html {
    let hint = (!field.hint.is_empty()).then(|| {
        let id = format!("{}-hint", field.name);
        view! { <p class="utrecht-form-field-description" id=id>{field.hint.clone()}</p> }
    });
    let error = field.error.clone().map(|error| {
        let id = format!("{}-error", field.name);
        view! { <p class="utrecht-form-field-error-message" id=id>{error}</p> }
    });
    view! { {hint} {error} }.into_html()
}

/// What kind of one-line input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputKind {
    /// Plain text.
    Text,
    /// A postcode: short, begins with digits.
    Postcode,
    /// A telephone number.
    Phone,
    /// A mail address.
    Email,
    /// A code that was handed out.
    Code,
}

/// A one-line input inside its field.
pub fn text_box(field: FieldModel, value: String, kind: InputKind) -> Html {
    let described = described_by(&field, &[]);
    let short = matches!(kind, InputKind::Postcode);
    let (input_type, mode) = match kind {
        InputKind::Text | InputKind::Postcode | InputKind::Code => ("text", None),
        InputKind::Phone => ("tel", Some("tel")),
        InputKind::Email => ("email", Some("email")),
    };
    view! {
        <div class="utrecht-form-field" class:utrecht-form-field--invalid=field.error.is_some()>
            {description(&field)}
            <input
                class="utrecht-textbox utrecht-textbox--html-input"
                class:ve-textbox--short=short
                type=input_type
                inputmode=mode
                id=field.name
                name=field.name
                value=value
                aria-describedby=described
                aria-invalid=field.error.as_ref().map(|_| "true")
                autocomplete="off"
                autocapitalize=(kind != InputKind::Text).then_some("off")
                spellcheck=(kind != InputKind::Text).then_some("false")
            />
        </div>
    }
    .into_html()
}
