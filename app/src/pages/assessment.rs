//! The self-assessment: one question per screen, and the list of answers.

use domain::{
    assessment::Answer,
    letters::in_small_letters,
    life_area::LifeArea,
    person::{Role, YesNoUnsure},
    screen::{
        Page, Stop,
        assessment::{OVERVIEW, Question, Step, answer_of, other_areas, questions},
    },
};

use super::{JourneyModel, journey_form};
use crate::{
    html::{Html, all, element, nothing, text},
    parts::{
        actions::{actions, back, button_link, progress, second_link, submit, submit_as},
        choices::{Choice, area_name, area_tiles, radios},
        error_summary::error_summary,
        field::FieldModel,
        help::help_beside,
        text::{lead, note, summary, summary_row, title, unseen},
    },
    setting::Setting,
};

/// The page for the step of this model.
pub fn body(model: &JourneyModel) -> Html {
    match Step::of(&model.stop.step, &model.journey) {
        Step::Ask(number, question) => ask(model, number, question),
        Step::Overview => overview(model),
    }
}

fn way_back(model: &JourneyModel, number: usize) -> Html {
    let stop = if model.returning {
        Stop::at(Page::Assessment, OVERVIEW)
    } else if number > 1 {
        Stop::at(Page::Assessment, (number - 1).to_string())
    } else {
        Stop::at(Page::Need, "plaats")
    };
    back(&model.setting, model.setting.stop(&stop))
}

fn ask(model: &JourneyModel, number: usize, question: Question) -> Html {
    let setting = &model.setting;
    let of = questions(&model.journey).len();
    let step = setting
        .fill("assessment-step", &[("number", &number.to_string()), ("of", &of.to_string())]);
    let content = match question {
        Question::Role => role_field(model, true),
        Question::Consent => {
            all(vec![title(setting.t("assessment-consent-heading")), consent_fields(model)])
        }
        Question::Area(area) => area_question(model, area),
        Question::Safety => radios(
            field(model, "safe_now").as_heading(),
            yes_no_unsure(model, "safe_now", model.journey.safe_now),
        ),
        Question::More => more(model),
    };
    let skip = match question {
        Question::More => nothing(),
        _ => submit_as("skip", "1", setting.t("assessment-skip")),
    };
    let content = all(vec![content, actions(vec![submit(setting.t("common-next")), skip])]);
    all(vec![
        way_back(model, number),
        progress(step, number, of),
        error_summary(setting, &model.entered),
        journey_form(model, content),
        help_beside(setting, &model.signs()),
        note(setting.t("assessment-support")),
    ])
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "assessment", name)
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

fn area_question(model: &JourneyModel, area: LifeArea) -> Html {
    let setting = &model.setting;
    let stored = answer_of(&model.journey, area);
    let mut choices = Vec::new();
    for answer in Answer::ALL {
        let code = answer.code();
        let chosen = model.entered.chosen("answer", code, stored == Some(*answer));
        let choice = Choice::new(code, answer_text(setting, *answer), chosen);
        choices.push(Choice { apart: *answer == Answer::RatherNot, ..choice });
    }
    let field = FieldModel {
        name: "answer",
        label: setting.coded("assessment-question", area.code()),
        is_heading: true,
        hint: setting.coded("assessment-hint", area.code()),
        error: model.entered.problem(setting, "answer"),
    };
    radios(field, choices)
}

/// An answer in words.
pub fn answer_text(setting: &Setting, answer: Answer) -> String {
    setting.coded("answer", answer.code())
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

fn overview(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let questions = questions(&model.journey);
    let mut rows = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        let (name, answer) = row(model, *question);
        let stop = Stop::at(Page::Assessment, (index + 1).to_string());
        let about = unseen([" ", &in_small_letters(&name)].concat());
        let change = element("a", "nl-link")
            .attr("href", &returning_href(setting.stop(&stop)))
            .with(vec![text(&setting.t("common-change")), about]);
        rows.push(summary_row(name, answer, change));
    }
    let last = Stop::at(Page::Assessment, questions.len().to_string());
    all(vec![
        back(setting, setting.stop(&last)),
        title(setting.t("assessment-overview-heading")),
        lead(setting.t("assessment-overview-lead")),
        summary(rows),
        actions(vec![
            button_link(setting.page("mogelijkheden"), setting.t("assessment-to-options")),
            second_link(setting.page("overdracht"), setting.t("common-ask-help")),
        ]),
        note(setting.t("assessment-support")),
        help_beside(setting, &model.signs()),
    ])
}

fn returning_href(mut stop: String) -> String {
    stop.push(if stop.contains('?') { '&' } else { '?' });
    stop + "terug=" + OVERVIEW
}

/// A question and its answer, in words, for the overview.
fn row(model: &JourneyModel, question: Question) -> (String, String) {
    let setting = &model.setting;
    let journey = &model.journey;
    let yes_no =
        |answer: Option<YesNoUnsure>| answer.map(|answer| setting.coded("answer", answer.code()));
    let (name, answer) = match question {
        Question::Role => (
            setting.t("assessment-role-short"),
            journey.role.map(|role| setting.coded("role", role.code())),
        ),
        Question::Consent => (
            setting.t("assessment-consent-short"),
            yes_no(journey.knows).zip(yes_no(journey.agrees)).map(|(knows, agrees)| {
                setting.fill("assessment-consent-answer", &[("knows", &knows), ("agrees", &agrees)])
            }),
        ),
        Question::Area(area) => (
            area_name(setting, area),
            answer_of(journey, area).map(|answer| answer_text(setting, answer)),
        ),
        Question::Safety => (setting.t("assessment-safe-now-short"), yes_no(journey.safe_now)),
        Question::More => {
            let more: Vec<String> =
                journey.more_areas.iter().map(|named| area_name(setting, named.area)).collect();
            let answer =
                if more.is_empty() { setting.t("assessment-more-none") } else { more.join(", ") };
            (setting.t("assessment-more-short"), journey.asked_for_more.then_some(answer))
        }
    };
    (name, answer.unwrap_or_else(|| setting.t("assessment-skipped")))
}
