//! A form field: label, hint, problem, control, in that order and tied together.

use super::text::title_around;
use crate::{
    html::{Element, Html, all, element, nothing},
    setting::{Setting, key},
};
use domain::field::{FieldError, Form, Problem};

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
    let own = key(&["problem", field, problem.code()]);
    let general = key(&["problem", problem.code()]);
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
        let hint = key(&[page, name, "hint"]);
        Self {
            name,
            label: setting.t(&key(&[page, name, "label"])),
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

/// What ties a control to the words of its field.
pub(super) trait Described {
    /// Names hint, problem and the elements with these ids as what describes it.
    fn describe(self, field: &FieldModel, more: &[&str]) -> Self;

    /// Says whether something is wrong with what is in it.
    fn invalid(self, field: &FieldModel) -> Self;
}

impl Described for Element {
    fn describe(self, field: &FieldModel, more: &[&str]) -> Self {
        let mut ids = Vec::new();
        if !field.hint.is_empty() {
            ids.push([field.name, "-hint"].concat());
        }
        if field.error.is_some() {
            ids.push([field.name, "-error"].concat());
        }
        ids.extend(more.iter().map(|id| (*id).to_owned()));
        if ids.is_empty() { self } else { self.attr("aria-describedby", &ids.join(" ")) }
    }

    fn invalid(self, field: &FieldModel) -> Self {
        if field.error.is_some() { self.attr("aria-invalid", "true") } else { self }
    }
}

/// A field with its label, hint and problem above these controls.
pub(super) fn form_field(field: &FieldModel, controls: Vec<Html>) -> Html {
    let invalid = "utrecht-form-field utrecht-form-field--invalid";
    let class = if field.error.is_some() { invalid } else { "utrecht-form-field" };
    element("div", class).with(vec![label(field), hint_and_error(field), all(controls)])
}

fn label(field: &FieldModel) -> Html {
    if field.is_heading {
        title_around(element("label", "").attr("for", field.name).text(&field.label))
    } else {
        element("label", "utrecht-form-label").attr("for", field.name).text(&field.label)
    }
}

/// Hint and problem.
pub(super) fn hint_and_error(field: &FieldModel) -> Html {
    let hint = if field.hint.is_empty() {
        nothing()
    } else {
        let id = [field.name, "-hint"].concat();
        element("p", "utrecht-form-field-description").attr("id", &id).text(&field.hint)
    };
    let error = match &field.error {
        Some(error) => {
            let id = [field.name, "-error"].concat();
            element("p", "utrecht-form-field-error-message").attr("id", &id).text(error)
        }
        None => nothing(),
    };
    all(vec![hint, error])
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
    let class = match kind {
        InputKind::Postcode => "utrecht-textbox utrecht-textbox--html-input ve-textbox--short",
        _ => "utrecht-textbox utrecht-textbox--html-input",
    };
    let input_type = match kind {
        InputKind::Text | InputKind::Postcode | InputKind::Code => "text",
        InputKind::Phone => "tel",
        InputKind::Email => "email",
    };
    let mut input = element("input", class).attr("type", input_type);
    if matches!(kind, InputKind::Phone | InputKind::Email) {
        input = input.attr("inputmode", input_type);
    }
    if kind != InputKind::Text {
        input = input.attr("autocapitalize", "off").attr("spellcheck", "false");
    }
    let input = input
        .attr("id", field.name)
        .attr("name", field.name)
        .attr("value", &value)
        .describe(&field, &[])
        .invalid(&field)
        .attr("autocomplete", "off");
    form_field(&field, vec![input.alone()])
}
