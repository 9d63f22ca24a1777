//! Form controls: what was typed before an island started is put back, with focus and caret.

use domain::{field::Form, journey::Journey};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlOptionElement,
    HtmlSelectElement, HtmlTextAreaElement,
};

use super::device::{document, elements};

/// What somebody changed before the island started.
#[derive(Debug, Default)]
pub(super) struct Typed {
    texts: Vec<(String, String)>,
    boxes: Vec<(String, String, bool)>,
    focus: Option<Focus>,
}

#[derive(Debug)]
struct Focus {
    selector: String,
    caret: Option<(u32, u32)>,
}

fn is_box(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

/// Everything that differs from what the server rendered, and where the caret is.
pub(super) fn capture(host: &Element) -> Typed {
    let mut typed = Typed::default();
    for element in elements(host, "input, textarea, select") {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            if is_box(input) {
                if input.checked() != input.default_checked() {
                    typed.boxes.push((input.name(), input.value(), input.checked()));
                }
            } else if input.value() != input.default_value() {
                typed.texts.push((input.name(), input.value()));
            }
        } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            if area.value() != area.default_value().unwrap_or_default() {
                typed.texts.push((area.name(), area.value()));
            }
        } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>()
            && !chosen_by_default(select)
        {
            typed.texts.push((select.name(), select.value()));
        }
    }
    typed.focus = document().active_element().filter(|it| host.contains(Some(it))).and_then(focus);
    typed
}

fn chosen_by_default(select: &HtmlSelectElement) -> bool {
    elements(select, "option")
        .iter()
        .filter_map(|option| option.dyn_ref::<HtmlOptionElement>())
        .all(|option| option.selected() == option.default_selected())
}

fn focus(active: Element) -> Option<Focus> {
    let name = active.get_attribute("name");
    let selector = match (name, active.get_attribute("value")) {
        (Some(name), Some(value)) if active.dyn_ref::<HtmlInputElement>().is_some_and(is_box) => {
            selector(&name, Some(&value))
        }
        (Some(name), _) => selector(&name, None),
        (None, _) => return None,
    };
    let caret = if let Some(area) = active.dyn_ref::<HtmlTextAreaElement>() {
        area.selection_start().ok().flatten().zip(area.selection_end().ok().flatten())
    } else if let Some(input) = active.dyn_ref::<HtmlInputElement>() {
        input.selection_start().ok().flatten().zip(input.selection_end().ok().flatten())
    } else {
        None
    };
    Some(Focus { selector, caret })
}

/// Finds controls by name, and by value where several have the name.
fn selector(name: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => ["[name=\"", name, "\"][value=\"", value, "\"]"].concat(),
        None => ["[name=\"", name, "\"]"].concat(),
    }
}

/// Puts back what was captured, where the island shows the same controls.
pub(super) fn restore(host: &Element, typed: &Typed) {
    for (name, value) in &typed.texts {
        for element in elements(host, &selector(name, None)) {
            if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value(value);
            } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
                select.set_value(value);
            } else if let Some(input) = element.dyn_ref::<HtmlInputElement>().filter(|i| !is_box(i))
            {
                input.set_value(value);
            }
        }
    }
    for (name, value, checked) in &typed.boxes {
        for element in elements(host, &selector(name, Some(value))) {
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                input.set_checked(*checked);
            }
        }
    }
    if let Some(focus) = &typed.focus {
        let found = host.query_selector(&focus.selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            put_caret(&element, focus.caret);
        }
    }
}

fn put_caret(element: &HtmlElement, caret: Option<(u32, u32)>) {
    let _ = element.focus();
    let Some((start, end)) = caret else {
        return;
    };
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        let _ = area.set_selection_range(start, end);
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let _ = input.set_selection_range(start, end);
    }
}

/// The pairs a form would send, with those of the button that sends it.
pub(super) fn pairs(form: &HtmlFormElement, submitter: Option<&HtmlElement>) -> Form {
    let mut pairs = Vec::new();
    if let Ok(data) = FormData::new_with_form(form)
        && let Ok(Some(entries)) = js_sys::try_iter(&data)
    {
        for entry in entries.flatten() {
            let pair = js_sys::Array::from(&entry);
            if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                pairs.push((name, value));
            }
        }
    }
    if let Some(button) = submitter
        && let Some(name) = button.get_attribute("name").filter(|name| !name.is_empty())
    {
        pairs.push((name, button.get_attribute("value").unwrap_or_default()));
    }
    Form(pairs)
}

/// The journey as it would be with the text that stands in the page now.
pub(super) fn journey_while_typing(host: &Element, journey: &Journey) -> Journey {
    let mut journey = journey.clone();
    for element in elements(host, "textarea") {
        let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() else {
            continue;
        };
        let text = area.value();
        match area.name().as_str() {
            "need" => journey.need = text,
            "wish" => journey.wish = text,
            "own_strength" => journey.own_strength = text,
            "goal" => journey.plan.goal = text,
            "own_steps" => journey.plan.own_steps = text,
            "helper" => journey.plan.helper = text,
            // The line at the handover is no part of the journey, but it is read for danger.
            _ => {
                journey.need.push('\n');
                journey.need.push_str(&text);
            }
        }
    }
    journey
}
