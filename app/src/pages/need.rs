//! The need: own words or tiles, what should be different, and where.

use domain::{
    area::{Place, WijkCode},
    journey::{MAX_NEED_CHARS, MAX_TEXT_CHARS},
    life_area::LifeArea,
    need::{AreaFound, understand},
    person::areas_for,
    screen::{
        Page, Stop,
        need::{self, NeedStep, wijk_choice},
    },
};

use super::{JourneyModel, help_alone, journey_form};
use crate::{
    html::{Html, all, element, nothing},
    parts::{
        actions::{actions, back, button_link, progress, second_link, submit, submit_as},
        choices::{Choice, area_name, area_tiles, radios},
        error_summary::error_summary,
        field::{FieldModel, InputKind, text_box},
        help::{beside_help, help_beside, phone_link},
        text::{details, item, lead, list, note, paragraph, paragraph_with, title},
        text_area::{TextArea, text_area},
    },
    setting::Setting,
};

/// Most areas of life named as what was understood.
const MAX_SHOWN: usize = 4;

/// The page for the step of this model.
pub fn body(model: &JourneyModel) -> Html {
    let step = NeedStep::of(&model.stop.step, &model.journey);
    let content = match step {
        NeedStep::Words => words(model),
        NeedStep::Areas => areas(model),
        NeedStep::Wish => wish(model),
        NeedStep::Place => place(model),
        NeedStep::Wijk => wijk(model),
        NeedStep::Outside => return outside(model),
    };
    // Where people write, help stands beside the text. Without script it is first seen on the
    // screen after their words: there it comes first. Later it stands below the form.
    let help = help_beside(&model.setting, &model.beside());
    let (first, last) = match step {
        NeedStep::Words | NeedStep::Wish => (nothing(), nothing()),
        NeedStep::Areas => (help, nothing()),
        _ => (nothing(), help),
    };
    let number = NeedStep::ALL.iter().position(|s| *s == step).unwrap_or_default() + 1;
    let of = 4;
    let step_text = model
        .setting
        .fill("need-step", &[("number", &number.min(of).to_string()), ("of", &of.to_string())]);
    all(vec![
        way_back(model, step),
        progress(step_text, number.min(of), of),
        error_summary(&model.setting, &model.entered),
        first,
        journey_form(model, content),
        last,
    ])
}

fn way_back(model: &JourneyModel, step: NeedStep) -> Html {
    let href = match step.previous() {
        Some(step) => model.setting.stop(&Stop::at(Page::Need, step.code())),
        None => model.setting.page(""),
    };
    back(&model.setting, href)
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "need", name)
}

fn words(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let area = TextArea {
        field: field(model, "need").as_heading(),
        value: model.entered.text("need", &model.journey.need),
        rows: 6,
        max_chars: MAX_NEED_CHARS,
    };
    let tiles = setting.stop(&Stop::at(Page::Need, NeedStep::Areas.code()));
    let understood = element("div", "")
        .attr("data-live", "understood")
        .attr("role", "status")
        .with(vec![understood(setting, &understand(&model.journey.need, &setting.lexicons).areas)]);
    all(vec![
        beside_help(setting, &model.beside(), text_area(setting, area)),
        understood,
        actions(vec![
            submit(setting.t("common-next")),
            second_link(tiles, setting.t("need-tiles-instead")),
        ]),
        note(setting.t("need-stays-here")),
    ])
}

/// The button to the next step.
fn next(setting: &Setting) -> Html {
    actions(vec![submit(setting.t("common-next"))])
}

/// "Gaat het hierover?": what the words point to, as tiles to take away what is wrong; nothing while
/// they point nowhere.
pub fn understood(setting: &Setting, found: &[AreaFound]) -> Html {
    if found.is_empty() {
        return nothing();
    }
    let mut seen = Vec::new();
    let mut tiles = Vec::new();
    for found in found.iter().take(MAX_SHOWN) {
        let code = found.area.code();
        seen.push(
            element("input", "")
                .attr("type", "hidden")
                .attr("name", need::SEEN)
                .attr("value", code)
                .alone(),
        );
        tiles.push((found.area, true));
    }
    let field = FieldModel {
        name: "area",
        label: setting.t("need-understood"),
        is_heading: false,
        hint: setting.t("need-understood-hint"),
        error: None,
    };
    all(vec![all(seen), area_tiles(setting, field, tiles)])
}

fn areas(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let named = |area: LifeArea| model.journey.areas.iter().any(|named| named.area == area);
    let mut tiles = Vec::new();
    for area in areas_for(model.journey.perspective, model.journey.role) {
        tiles.push((area, model.entered.chosen("area", area.code(), named(area))));
    }
    let found = understand(&model.journey.need, &setting.lexicons).areas;
    all(vec![
        area_tiles(setting, field(model, "area").as_heading(), tiles),
        why_ticked(setting, &found),
        next(setting),
    ])
}

/// Why tiles were ticked: the words that were seen.
fn why_ticked(setting: &Setting, found: &[AreaFound]) -> Html {
    if found.is_empty() {
        return nothing();
    }
    let mut reasons = Vec::new();
    for found in found.iter().take(MAX_SHOWN) {
        let (area, words) = (area_name(setting, found.area), found.because.join(", "));
        reasons.push(item(setting.fill("need-because", &[("area", &area), ("words", &words)])));
    }
    details(setting.t("need-why-ticked"), list(reasons))
}

fn wish(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let area = TextArea {
        field: field(model, "wish").as_heading(),
        value: model.entered.text("wish", &model.journey.wish),
        rows: 4,
        max_chars: MAX_TEXT_CHARS,
    };
    all(vec![beside_help(setting, &model.beside(), text_area(setting, area)), next(setting)])
}

fn place(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let stored = match &model.journey.place {
        Place::SomewhereIn(postcode) | Place::Outside(postcode) => postcode.to_string(),
        Place::In(wijk) => main_postcode(model, wijk),
        Place::NotAsked | Place::Unknown | Place::RatherNot => String::new(),
    };
    let value = model.entered.text("postcode", &stored);
    all(vec![
        text_box(field(model, "postcode").as_heading(), value, InputKind::Postcode),
        actions(vec![
            submit(setting.t("common-next")),
            submit_as("where", "unknown", setting.t("common-unknown")),
            submit_as("where", "rather_not", setting.t("common-rather-not")),
        ]),
    ])
}

fn main_postcode(model: &JourneyModel, wijk: &WijkCode) -> String {
    let wijk = model.setting.catalogue.wijk(wijk);
    wijk.and_then(|wijk| wijk.postcodes.first()).map(ToString::to_string).unwrap_or_default()
}

fn wijk(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let (postcode, wijken) = match wijk_choice(&model.journey, setting.world()) {
        Some((postcodes, wijken)) => {
            let postcodes: Vec<String> = postcodes.iter().map(ToString::to_string).collect();
            (postcodes.join(", "), wijken)
        }
        None => (String::new(), Vec::new()),
    };
    let stored = |code: &str| matches!(&model.journey.place, Place::In(wijk) if wijk.0 == code);
    let mut choices = Vec::new();
    for wijk in wijken.iter().filter_map(|code| setting.catalogue.wijk(code)) {
        let names: Vec<&str> =
            wijk.buurten.iter().chain(&wijk.popular_names).map(String::as_str).collect();
        let code = &wijk.code.0;
        let chosen = model.entered.chosen("wijk", code, stored(code));
        let choice = Choice::new(code, wijk.name.clone(), chosen);
        choices.push(Choice { hint: names.join(", "), ..choice });
    }
    let chosen = model.entered.chosen("wijk", "unknown", false);
    let unknown = Choice::new("unknown", setting.t("common-unknown"), chosen);
    choices.push(Choice { apart: true, ..unknown });
    let field = FieldModel {
        hint: setting.fill("need-wijk-hint", &[("postcode", &postcode)]),
        ..field(model, "wijk").as_heading()
    };
    all(vec![radios(field, choices), next(setting)])
}

fn outside(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let Place::Outside(postcode) = model.journey.place else {
        return place(model);
    };
    let town = &setting.catalogue.municipality;
    let neighbour = match setting.catalogue.neighbour_at(postcode) {
        Some(neighbour) => {
            paragraph(setting.fill("need-outside-neighbour", &[("name", &neighbour.name)]))
        }
        None => nothing(),
    };
    let names = [("municipality", town.name.as_str()), ("postcode", &postcode.to_string())];
    let change = Stop::at(Page::Need, NeedStep::Place.code());
    all(vec![
        way_back(model, NeedStep::Outside),
        title(setting.fill("need-outside-heading", &names)),
        lead(setting.fill("need-outside-lead", &names)),
        neighbour,
        paragraph_with(setting.t("need-outside-call"), phone_link(&town.phone)),
        actions(vec![
            button_link(setting.page("mogelijkheden"), setting.t("need-outside-options")),
            second_link(setting.stop(&change), setting.t("need-outside-change")),
        ]),
        help_alone(model),
    ])
}
