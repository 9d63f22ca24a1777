//! A follow-up on its screen: one option, or as many as fit.

use domain::assessment::{
    option::NONE,
    question::{FollowUp, Kind},
    told::{Told, answer_to},
};

use crate::{
    html::{Html, all},
    pages::JourneyModel,
    parts::{
        choices::{Choice, boxes, radios},
        field::FieldModel,
        icon::pictogram,
    },
    setting::{Setting, key},
};

/// The question with its options.
pub(super) fn follow_up(model: &JourneyModel, question: FollowUp) -> Html {
    let setting = &model.setting;
    let told = answer_to(&model.journey, question);
    let mut choices = Vec::new();
    for option in question.options() {
        let stored = told.is_some_and(|told| told.has(option.code));
        let chosen = model.entered.chosen("choice", option.code, stored);
        let choice = Choice::new(option.code, setting.coded("choice", option.code), chosen);
        choices.push(Choice { apart: option.code == NONE, ..choice });
    }
    let field = FieldModel {
        name: "choice",
        label: question_text(setting, question),
        is_heading: true,
        hint: setting.t(&key(&["assessment-ask", question.code(), "hint"])),
        error: model.entered.problem(setting, "choice"),
    };
    let group = match question.kind() {
        Kind::One => radios(field, choices),
        Kind::Any => boxes(field, choices),
    };
    all(vec![pictogram(setting, question.area()), group])
}

/// A follow-up in words.
pub fn question_text(setting: &Setting, question: FollowUp) -> String {
    setting.coded("assessment-ask", question.code())
}

/// What was chosen, in words; empty when it was skipped.
pub fn told_text(setting: &Setting, told: Told) -> String {
    let mut words = Vec::new();
    for option in told.choices() {
        words.push(setting.coded("choice", option.code));
    }
    words.join(", ")
}
