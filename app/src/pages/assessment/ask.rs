//! One question of the self-assessment on its screen.

use domain::{
    assessment::{Answer, path::Question},
    journey::MAX_TEXT_CHARS,
    life_area::LifeArea,
    screen::assessment::{answer_of, other_areas, questions},
};

use super::{
    consent_fields, field, follow::follow_up, list, people::people, role_field, way_back,
    yes_no_unsure,
};
use crate::{
    html::{Html, all, nothing},
    pages::{JourneyModel, journey_form},
    parts::{
        actions::{actions, progress, submit, submit_as},
        choices::{Choice, area_tiles, radios},
        error_summary::error_summary,
        field::FieldModel,
        help::{beside_help, help_beside},
        icon::pictogram,
        text::{note, title},
        text_area::{TextArea, text_area},
    },
};

/// The screen of a question.
pub(super) fn ask(model: &JourneyModel, number: usize, question: Question) -> Html {
    let setting = &model.setting;
    let of = questions(&model.journey).len();
    let step = setting
        .fill("assessment-step", &[("number", &number.to_string()), ("of", &of.to_string())]);
    let skip = match question {
        Question::More
        | Question::List
        | Question::ListSafety
        | Question::People
        | Question::OwnStrength => nothing(),
        _ => submit_as("skip", "1", setting.t("assessment-skip")),
    };
    let content =
        all(vec![content(model, question), actions(vec![submit(setting.t("common-next")), skip])]);
    // Where people write, help stands beside the text.
    let help = match question {
        Question::OwnStrength => nothing(),
        _ => help_beside(setting, &model.beside()),
    };
    all(vec![
        way_back(model, number),
        progress(step, number, of),
        error_summary(setting, &model.entered),
        journey_form(model, content),
        help,
        note(setting.t("assessment-support")),
    ])
}

fn content(model: &JourneyModel, question: Question) -> Html {
    match question {
        Question::Role => role_field(model, true),
        Question::Consent => {
            all(vec![title(model.setting.t("assessment-consent-heading")), consent_fields(model)])
        }
        Question::Area(area) => area_question(model, area),
        Question::Safety(area) => all(vec![
            pictogram(&model.setting, area),
            radios(
                FieldModel { is_heading: true, ..safety_field(model, area, "safe_now") },
                yes_no_unsure(model, "safe_now", model.journey.is_safe_in(area)),
            ),
        ]),
        Question::More => more(model),
        Question::List => list::list(model),
        Question::ListSafety => list::safety(model),
        Question::Follow(question) => follow_up(model, question),
        Question::People => people(model),
        Question::OwnStrength => own_strength(model),
    }
}

/// "Bent u nu veilig?", in the words of an area.
pub(super) fn safety_field(model: &JourneyModel, area: LifeArea, name: &'static str) -> FieldModel {
    let setting = &model.setting;
    FieldModel {
        name,
        label: setting.coded("assessment-safe", area.code()),
        is_heading: false,
        hint: setting.t("assessment-safety-hint"),
        error: model.entered.problem(setting, name),
    }
}

fn area_question(model: &JourneyModel, area: LifeArea) -> Html {
    let setting = &model.setting;
    let stored = answer_of(&model.journey, area);
    let field = FieldModel {
        name: "answer",
        label: setting.coded("assessment-question", area.code()),
        is_heading: true,
        hint: setting.coded("assessment-hint", area.code()),
        error: model.entered.problem(setting, "answer"),
    };
    all(vec![pictogram(setting, area), radios(field, answers(model, "answer", stored))])
}

/// The six answers.
pub(super) fn answers(
    model: &JourneyModel,
    name: &'static str,
    stored: Option<Answer>,
) -> Vec<Choice> {
    let mut choices = Vec::new();
    for answer in Answer::ALL {
        let code = answer.code();
        let chosen = model.entered.chosen(name, code, stored == Some(*answer));
        let choice = Choice::new(code, super::answer_text(&model.setting, *answer), chosen);
        choices.push(Choice { apart: *answer == Answer::RatherNot, ..choice });
    }
    choices
}

fn more(model: &JourneyModel) -> Html {
    let named = |area: LifeArea| model.journey.more_areas.iter().any(|named| named.area == area);
    let mut tiles = Vec::new();
    for area in other_areas(&model.journey) {
        tiles.push((area, model.entered.chosen("area", area.code(), named(area))));
    }
    let field = FieldModel {
        label: model.setting.t("assessment-more-label"),
        hint: model.setting.t("assessment-more-hint"),
        is_heading: true,
        name: "area",
        error: model.entered.problem(&model.setting, "area"),
    };
    area_tiles(&model.setting, field, tiles)
}

fn own_strength(model: &JourneyModel) -> Html {
    let area = TextArea {
        field: field(model, "own_strength").as_heading(),
        value: model.entered.text("own_strength", &model.journey.own_strength),
        rows: 4,
        max_chars: MAX_TEXT_CHARS,
    };
    beside_help(&model.setting, &model.beside(), text_area(&model.setting, area))
}
