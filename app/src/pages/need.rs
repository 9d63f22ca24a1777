//! The need: own words or tiles, what should be different, and where.

use domain::{
    area::{Place, WijkCode},
    journey::{MAX_NEED_CHARS, MAX_TEXT_CHARS},
    life_area::LifeArea,
    need::{AreaFound, understand},
    person::areas_for,
    screen::{
        Page, Stop,
        need::{NeedStep, wijk_choice},
    },
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{JourneyModel, journey_form};
use crate::{
    parts::{
        actions::{back, button_link, progress, second_link, submit, submit_as},
        choices::{Choice, area_name, area_tiles, radios},
        error_summary::error_summary,
        field::{FieldModel, InputKind, text_box},
        help::{help_beside, tel},
        icon::pictogram,
        text_area::{TextArea, text_area},
    },
    setting::Setting,
};

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
    let number = NeedStep::ALL.iter().position(|s| *s == step).unwrap_or_default() + 1;
    let of = 4;
    let step_text = model
        .setting
        .fill("need-step", &[("number", &number.min(of).to_string()), ("of", &of.to_string())]);
    view! {
        {way_back(model, step)}
        {progress(step_text, number.min(of), of)}
        {error_summary(&model.setting, &model.entered)}
        <div class="ve-beside">
            <div>{journey_form(model, content)}</div>
            {help_beside(&model.setting, &model.signs())}
        </div>
    }
    .into_html()
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
        count: setting.t("common-characters-left"),
    };
    let tiles = setting.stop(&Stop::at(Page::Need, NeedStep::Areas.code()));
    view! {
        {text_area(area)}
        <div data-live="understood" role="status">{understood(setting, &model.journey.need)}</div>
        <div class="ve-actions">
            {submit(setting.t("common-next"))} {second_link(tiles, setting.t("need-tiles-instead"))}
        </div>
        <p class="nl-paragraph ve-note">{setting.t("need-stays-here")}</p>
    }
    .into_html()
}

/// "Gaat het hierover?": what the words point to, nothing while they point nowhere.
pub fn understood(setting: &Setting, text: &str) -> Html {
    let found = understand(text, &setting.lexicons).areas;
    if found.is_empty() {
        return ().into_html();
    }
    let items = found
        .iter()
        .take(4)
        .map(|found| {
            view! { <li>{pictogram(setting, found.area)} " " {area_name(setting, found.area)}</li> }
        })
        .collect_view();
    view! {
        <p class="nl-paragraph">{setting.t("need-understood")}</p>
        <ul class="ve-understood">{items}</ul>
    }
    .into_html()
}

fn areas(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let named = |area: LifeArea| model.journey.areas.iter().any(|named| named.area == area);
    let tiles = areas_for(model.journey.perspective, model.journey.role)
        .into_iter()
        .map(|area| (area, model.entered.chosen("area", area.code(), named(area))))
        .collect();
    let found = understand(&model.journey.need, &setting.lexicons).areas;
    view! {
        {area_tiles(setting, field(model, "area").as_heading(), tiles)}
        {why_ticked(setting, &found)}
        <div class="ve-actions">{submit(setting.t("common-next"))}</div>
    }
    .into_html()
}

/// Why tiles were ticked: the words that were seen.
fn why_ticked(setting: &Setting, found: &[AreaFound]) -> Html {
    if found.is_empty() {
        return ().into_html();
    }
    let reasons = found
        .iter()
        .take(4)
        .map(|found| {
            let words = found.because.join(", ");
            let area = area_name(setting, found.area);
            let text = setting.fill("need-because", &[("area", &area), ("words", &words)]);
            view! { <li>{text}</li> }
        })
        .collect_view();
    view! {
        <details class="ve-details">
            <summary>{setting.t("need-why-ticked")}</summary>
            <ul class="ve-list">{reasons}</ul>
        </details>
    }
    .into_html()
}

fn wish(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let area = TextArea {
        field: field(model, "wish").as_heading(),
        value: model.entered.text("wish", &model.journey.wish),
        rows: 4,
        max_chars: MAX_TEXT_CHARS,
        count: setting.t("common-characters-left"),
    };
    view! {
        {text_area(area)}
        <div class="ve-actions">{submit(setting.t("common-next"))}</div>
    }
    .into_html()
}

fn place(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let stored = match &model.journey.place {
        Place::SomewhereIn(postcode) | Place::Outside(postcode) => postcode.to_string(),
        Place::In(wijk) => main_postcode(model, wijk),
        Place::NotAsked | Place::Unknown | Place::RatherNot => String::new(),
    };
    let value = model.entered.text("postcode", &stored);
    view! {
        {text_box(field(model, "postcode").as_heading(), value, InputKind::Postcode)}
        <div class="ve-actions">
            {submit(setting.t("common-next"))}
            {submit_as("where", "unknown", setting.t("common-unknown"))}
            {submit_as("where", "rather_not", setting.t("common-rather-not"))}
        </div>
    }
    .into_html()
}

fn main_postcode(model: &JourneyModel, wijk: &WijkCode) -> String {
    let wijk = model.setting.catalogue.wijk(wijk);
    wijk.and_then(|wijk| wijk.postcodes.first()).map(ToString::to_string).unwrap_or_default()
}

fn wijk(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let (postcode, wijken) = match wijk_choice(&model.journey, setting.world()) {
        Some((postcode, wijken)) => (postcode.to_string(), wijken),
        None => (String::new(), Vec::new()),
    };
    let stored = |code: &str| matches!(&model.journey.place, Place::In(wijk) if wijk.0 == code);
    let mut choices: Vec<Choice> = wijken
        .iter()
        .filter_map(|code| setting.catalogue.wijk(code))
        .map(|wijk| {
            let names: Vec<&str> =
                wijk.buurten.iter().chain(&wijk.popular_names).map(String::as_str).collect();
            Choice {
                hint: names.join(", "),
                ..Choice::new(
                    wijk.code.0.clone(),
                    wijk.name.clone(),
                    model.entered.chosen("wijk", &wijk.code.0, stored(&wijk.code.0)),
                )
            }
        })
        .collect();
    choices.push(Choice {
        apart: true,
        ..Choice::new(
            "unknown",
            setting.t("common-unknown"),
            model.entered.chosen("wijk", "unknown", false),
        )
    });
    let field = FieldModel {
        hint: setting.fill("need-wijk-hint", &[("postcode", &postcode)]),
        ..field(model, "wijk").as_heading()
    };
    view! {
        {radios(field, choices)}
        <div class="ve-actions">{submit(setting.t("common-next"))}</div>
    }
    .into_html()
}

fn outside(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let Place::Outside(postcode) = model.journey.place else {
        return place(model);
    };
    let town = setting.catalogue.municipality.name.clone();
    let neighbour = setting.catalogue.neighbour_at(postcode).map(|neighbour| {
        let text = setting.fill("need-outside-neighbour", &[("name", &neighbour.name)]);
        view! { <p class="nl-paragraph">{text}</p> }
    });
    let phone = setting.catalogue.municipality.phone.clone();
    view! {
        {way_back(model, NeedStep::Outside)}
        <h1 class="nl-heading nl-heading--level-1">
            {setting.fill("need-outside-heading", &[("municipality", &town)])}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">
            {setting.fill("need-outside-lead", &[("municipality", &town), ("postcode", &postcode.to_string())])}
        </p>
        {neighbour}
        <p class="nl-paragraph">
            {setting.t("need-outside-call")} " "
            <a class="nl-link" href=tel(&phone) dir="ltr">{phone.clone()}</a>
        </p>
        <div class="ve-actions">
            {button_link(setting.page("mogelijkheden"), setting.t("need-outside-options"))}
            {second_link(
                setting.stop(&Stop::at(Page::Need, NeedStep::Place.code())),
                setting.t("need-outside-change"),
            )}
        </div>
        {help_beside(setting, &model.signs())}
    }
    .into_html()
}
