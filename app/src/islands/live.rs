//! What changes while somebody types. Each part is mounted fresh in an element of its own when it
//! changes, so that a page translator that rewrote the old words cannot leave them standing.

use domain::{
    help::Beside, hours::Moment, journey::Journey, life_area::LifeArea, need::understand,
    screen::understand_journey,
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::{
    controls,
    device::{document, elements},
};
use crate::{
    html::Html,
    pages::need::understood,
    parts::{
        help::help_content,
        text_area::{bsn_warning, counter_text},
    },
    setting::Setting,
};

/// What was last shown, so that nothing is announced twice.
#[derive(Default)]
pub(super) struct Live {
    help: Option<(Beside, Moment)>,
    areas: Option<Vec<LifeArea>>,
}

impl Live {
    /// The page was mounted anew: what is on screen comes from the page itself.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// The help that stands on the page; `None` when it is as the page was mounted.
    pub(super) fn shown(&self) -> Option<&Beside> {
        self.help.as_ref().map(|(beside, _)| beside)
    }

    /// Brings help, understanding and counters up to date with this journey.
    pub(super) fn update(&mut self, host: &HtmlElement, setting: &Setting, journey: &Journey) {
        counters(host);
        warnings(host, setting);
        let whole = understand_journey(journey, &setting.lexicons);
        let [need, others @ ..] = journey.free_texts();
        let found = if others.iter().all(|text| text.is_empty()) {
            whole.areas.clone()
        } else {
            understand(need, &setting.lexicons).areas
        };
        let beside = Beside::of(journey, whole);
        let help = Some((beside, setting.moment));
        if let Some((beside, _)) = help.as_ref().filter(|_| self.help != help) {
            fill(host, "help", help_content(setting, beside));
        }
        self.help = help;
        let areas: Vec<LifeArea> = found.iter().map(|found| found.area).collect();
        if self.areas.as_ref() != Some(&areas) {
            fill(host, "understood", understood(setting, &found));
            self.areas = Some(areas);
        }
    }
}

fn fill(host: &HtmlElement, name: &str, content: Html) {
    if let Ok(Some(place)) = host.query_selector(&["[data-live=\"", name, "\"]"].concat()) {
        let changed = controls::capture(&place);
        place.set_inner_html(content.as_str());
        controls::restore(&place, &changed);
    }
}

fn warnings(host: &HtmlElement, setting: &Setting) {
    for place in elements(host, "[data-warns-for]") {
        let name = place.get_attribute("data-warns-for").unwrap_or_default();
        let Some(area) = text_area_named(&name) else {
            continue;
        };
        let warning = bsn_warning(setting, &area.value());
        // Said once, when it appears; a page translator may have changed what is inside.
        if warning.as_str().is_empty() != (place.child_element_count() == 0) {
            place.set_inner_html(warning.as_str());
        }
    }
}

fn text_area_named(id: &str) -> Option<HtmlTextAreaElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn counters(host: &HtmlElement) {
    for counter in elements(host, "[data-count-for]") {
        let name = counter.get_attribute("data-count-for").unwrap_or_default();
        let Some(area) = text_area_named(&name) else {
            continue;
        };
        let max = counter.get_attribute("data-max").and_then(|max| max.parse().ok()).unwrap_or(0);
        let pattern = counter.get_attribute("data-pattern").unwrap_or_default();
        let text = counter_text(&pattern, &area.value(), max);
        if counter.text_content().as_deref() != Some(&text) {
            counter.set_text_content(Some(&text));
        }
        let over = area.value().chars().count() > max;
        let _ = counter.class_list().toggle_with_force("ve-count--over", over);
    }
}
