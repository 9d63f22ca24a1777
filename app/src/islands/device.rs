//! What lives on the device: the journey in `sessionStorage`, the step in the history.

use domain::{
    hours::Moment,
    journey::Journey,
    screen::{Page, Stop},
};
use wasm_bindgen::{JsCast, JsValue, UnwrapThrowExt as _};
use web_sys::{Document, Element, HtmlElement, Storage, UrlSearchParams, Window};

/// Name under which the journey is kept; `boot.js` reads and removes it too.
const KEY: &str = "journey";

/// The window, which every page has.
pub(super) fn window() -> Window {
    web_sys::window().unwrap_throw()
}

/// The document, which every window has.
pub(super) fn document() -> Document {
    window().document().unwrap_throw()
}

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The journey on this device.
pub(super) fn load() -> Option<Journey> {
    Journey::from_text(&storage()?.get_item(KEY).ok().flatten()?)
}

/// Keeps the journey on this device, for this tab only.
pub(super) fn save(journey: &Journey) {
    if let Some(storage) = storage() {
        // A full or forbidden storage: the step still goes on, a later page starts anew.
        let _ = storage.set_item(KEY, &journey.to_text());
    }
}

/// Whether offices answer the phone now, by the clock of this device.
pub(super) fn moment() -> Moment {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit by far")]
    Moment::since_1970(js_sys::Date::now() as i64)
}

/// Sixteen random bytes, the idempotency key of the handover.
pub(super) fn random_key() -> Option<[u8; 16]> {
    let mut key = [0; 16];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut key).ok()?;
    Some(key)
}

/// A value of the page's query.
pub(super) fn query(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

fn state() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// Whether this entry of the history was made by an island.
pub(super) fn has_state() -> bool {
    state().is_some()
}

/// Whether the address points to a place on the page.
pub(super) fn is_at_fragment() -> bool {
    window().location().hash().is_ok_and(|hash| !hash.is_empty())
}

/// The step to show: the one in the history, or the one asked for in the address.
pub(super) fn stop(page: Page) -> Stop {
    Stop::at(page, state().or_else(|| query("stap")).unwrap_or_default())
}

/// Adds a step to the history. The address stays the page's own: no step is in it.
pub(super) fn push(stop: &Stop, address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::from_str(&stop.step), "", Some(address));
    }
}

/// Goes to another page. Without a network the page stays, with a notice and a number to call: what
/// was told is on the device already.
pub(super) fn leave_for(address: &str) {
    let notice = document().get_element_by_id("boot-failed");
    if let Some(notice) = notice.filter(|_| !window().navigator().on_line()) {
        let _ = notice.remove_attribute("hidden");
        notice.scroll_into_view();
        return;
    }
    let _ = window().location().assign(address);
}

/// Shows the buttons that only work with script.
pub(super) fn show_print_buttons(host: &Element) {
    for button in elements(host, "[data-print]") {
        let _ = button.remove_attribute("hidden");
    }
}

/// Moves to the top of a new step, for eyes and for screen readers.
pub(super) fn focus_heading(host: &Element) {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    focus(host, "h1");
}

/// Moves to the button that took the place of the one that was pressed, or to help that came back.
pub(super) fn focus_help(host: &Element) {
    focus(host, "[data-live=help] :is(h2, [name=help])");
}

/// Moves to the list of problems.
pub(super) fn focus_errors(host: &Element) {
    focus(host, "#errors");
}

fn focus(host: &Element, selector: &str) {
    let found = host.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        if !element.has_attribute("tabindex") {
            let _ = element.set_attribute("tabindex", "-1");
        }
        let _ = element.focus();
    }
}

/// All elements inside this one that match.
pub(super) fn elements(host: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = host.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|i| list.item(i)?.dyn_into::<Element>().ok()).collect()
}
