//! The self-assessment: one question per screen, and what it comes to.

mod ask;
mod follow;
mod list;
mod people;
mod picture;
mod result;

use domain::{
    assessment::Answer,
    person::{Role, YesNoUnsure},
    screen::{
        Page, Stop,
        assessment::{OVERVIEW, Step, is_returning},
    },
};

use super::{JourneyModel, journey_form};
use crate::{
    html::{Html, all},
    parts::{
        actions::{actions, back, submit},
        choices::{Choice, radios},
        field::FieldModel,
        help::help_beside,
        text::{lead, title},
    },
    setting::Setting,
};

pub use follow::{question_text, told_text};
pub use people::count_words;

/// The page for the step of this model.
pub fn body(model: &JourneyModel) -> Html {
    match Step::of(&model.stop.step, &model.journey) {
        Step::Ask(number, question) => ask::ask(model, number, question),
        Step::Overview => result::result(model),
        Step::Again => again(model),
    }
}

/// The link back: to the last page where one answer is being changed.
fn way_back(model: &JourneyModel, number: usize) -> Html {
    let stop = if model.returning || is_returning(&model.stop.step) {
        overview()
    } else if number > 1 {
        Stop::at(Page::Assessment, (number - 1).to_string())
    } else {
        Stop::at(Page::Need, "plaats")
    };
    back(&model.setting, model.setting.stop(&stop))
}

fn overview() -> Stop {
    Stop::at(Page::Assessment, OVERVIEW)
}

/// Whether to take it again: the answers of now become those of the time before.
fn again(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    all(vec![
        back(setting, setting.stop(&overview())),
        title(setting.t("result-again-heading")),
        lead(setting.t("result-again-lead")),
        journey_form(model, actions(vec![submit(setting.t("result-again-start"))])),
        help_beside(setting, &model.beside()),
    ])
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "assessment", name)
}

/// An answer in words.
pub fn answer_text(setting: &Setting, answer: Answer) -> String {
    setting.coded("answer", answer.code())
}

/// In what capacity somebody fills it in; the handover asks it too.
pub(super) fn role_field(model: &JourneyModel, as_heading: bool) -> Html {
    let setting = &model.setting;
    let mut choices = Vec::new();
    for role in Role::for_perspective(setting.perspective) {
        let code = role.code();
        let chosen = model.entered.chosen("role", code, model.journey.role == Some(*role));
        choices.push(Choice::new(code, setting.coded("role", code), chosen));
    }
    let field = field(model, "role");
    radios(if as_heading { field.as_heading() } else { field }, choices)
}

/// "Weet de ander dit?" and "vindt hij of zij het goed?"; the handover asks them too.
pub(super) fn consent_fields(model: &JourneyModel) -> Html {
    all(vec![
        radios(field(model, "knows"), yes_no_unsure(model, "knows", model.journey.knows)),
        radios(field(model, "agrees"), yes_no_unsure(model, "agrees", model.journey.agrees)),
    ])
}

fn yes_no_unsure(
    model: &JourneyModel,
    name: &'static str,
    stored: Option<YesNoUnsure>,
) -> Vec<Choice> {
    let mut choices = Vec::new();
    for answer in YesNoUnsure::ALL {
        let code = answer.code();
        let chosen = model.entered.chosen(name, code, stored == Some(*answer));
        let choice = Choice::new(code, model.setting.coded("answer", code), chosen);
        choices.push(Choice { apart: *answer == YesNoUnsure::Unsure, ..choice });
    }
    choices
}
