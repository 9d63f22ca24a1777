//! The areas beyond the fifth, on one page: one answer each.

use domain::{
    assessment::path::{listed_areas, listed_emergencies},
    life_area::LifeArea,
};

use super::{
    ask::{answers, safety_field},
    yes_no_unsure,
};
use crate::{
    html::{Html, all},
    pages::JourneyModel,
    parts::{
        choices::{Choice, radios, select},
        field::FieldModel,
        text::{paragraph, title},
    },
};

/// How it goes in each further area.
pub(super) fn list(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let mut fields = vec![
        title(setting.t("assessment-list-heading")),
        paragraph(setting.t("assessment-list-lead")),
    ];
    for named in listed_areas(&model.journey) {
        let name = named.area.code();
        let nothing_yet = named.answer.is_none();
        let mut choices = vec![Choice::new("", setting.t("assessment-list-choose"), nothing_yet)];
        choices.extend(answers(model, name, named.answer));
        fields.push(select(area_field(model, named.area), choices));
    }
    all(fields)
}

fn area_field(model: &JourneyModel, area: LifeArea) -> FieldModel {
    let setting = &model.setting;
    FieldModel {
        name: area.code(),
        label: setting.coded("assessment-question", area.code()),
        is_heading: false,
        hint: String::new(),
        error: model.entered.problem(setting, area.code()),
    }
}

/// Whether the person is safe in each of them that is an emergency.
pub(super) fn safety(model: &JourneyModel) -> Html {
    let mut fields = vec![title(model.setting.t("assessment-list-safety-heading"))];
    for area in listed_emergencies(&model.journey) {
        let stored = model.journey.is_safe_in(area);
        let field = safety_field(model, area, area.code());
        fields.push(radios(field, yes_no_unsure(model, area.code(), stored)));
    }
    all(fields)
}
