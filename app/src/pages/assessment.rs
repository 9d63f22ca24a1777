//! The self-assessment: one question per screen, and the list of answers.

use domain::{
    assessment::Answer,
    life_area::LifeArea,
    person::{Role, YesNoUnsure},
    screen::{
        Page, Stop,
        assessment::{OVERVIEW, Question, Step, answer_of, other_areas, questions},
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
        field::FieldModel,
        help::help_beside,
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
        Question::Consent => view! {
            <h1 class="nl-heading nl-heading--level-1">{setting.t("assessment-consent-heading")}</h1>
            {consent_fields(model)}
        }
        .into_html(),
        Question::Area(area) => area_question(model, area),
        Question::Safety => radios(
            field(model, "safe_now").as_heading(),
            yes_no_unsure(model, "safe_now", model.journey.safe_now),
        ),
        Question::More => more(model),
    };
    let skip =
        (question != Question::More).then(|| submit_as("skip", "1", setting.t("assessment-skip")));
    view! {
        {way_back(model, number)}
        {progress(step, number, of)}
        {error_summary(setting, &model.entered)}
        <div class="ve-beside">
            <div>
                {journey_form(
                    model,
                    view! {
                        {content}
                        <div class="ve-actions">{submit(setting.t("common-next"))} {skip}</div>
                    }
                    .into_html(),
                )}
            </div>
            {help_beside(setting, &model.signs())}
        </div>
    }
    .into_html()
}

fn field(model: &JourneyModel, name: &'static str) -> FieldModel {
    FieldModel::new(&model.setting, &model.entered, "assessment", name)
}

/// In what capacity somebody fills it in; the handover asks it too.
pub(super) fn role_field(model: &JourneyModel, as_heading: bool) -> Html {
    let setting = &model.setting;
    let choices = Role::for_perspective(setting.perspective)
        .iter()
        .map(|role| {
            let code = role.code();
            let stored = model.journey.role == Some(*role);
            let label = setting.t(&format!("role-{}", code.replace('_', "-")));
            Choice::new(code, label, model.entered.chosen("role", code, stored))
        })
        .collect();
    let field = field(model, "role");
    radios(if as_heading { field.as_heading() } else { field }, choices)
}

/// "Weet de ander dit?" and "vindt hij of zij het goed?"; the handover asks them too.
pub(super) fn consent_fields(model: &JourneyModel) -> Html {
    view! {
        {radios(field(model, "knows"), yes_no_unsure(model, "knows", model.journey.knows))}
        {radios(field(model, "agrees"), yes_no_unsure(model, "agrees", model.journey.agrees))}
    }
    .into_html()
}

fn yes_no_unsure(
    model: &JourneyModel,
    name: &'static str,
    stored: Option<YesNoUnsure>,
) -> Vec<Choice> {
    YesNoUnsure::ALL
        .iter()
        .map(|answer| {
            let label = model.setting.t(&format!("answer-{}", answer.code()));
            let chosen = model.entered.chosen(name, answer.code(), stored == Some(*answer));
            Choice {
                apart: *answer == YesNoUnsure::Unsure,
                ..Choice::new(answer.code(), label, chosen)
            }
        })
        .collect()
}

fn area_question(model: &JourneyModel, area: LifeArea) -> Html {
    let setting = &model.setting;
    let stored = answer_of(&model.journey, area);
    let choices = Answer::ALL
        .iter()
        .map(|answer| {
            let chosen = model.entered.chosen("answer", answer.code(), stored == Some(*answer));
            Choice {
                apart: *answer == Answer::RatherNot,
                ..Choice::new(answer.code(), answer_text(setting, *answer), chosen)
            }
        })
        .collect();
    let key = area.code().replace('_', "-");
    let field = FieldModel {
        name: "answer",
        label: setting.t(&format!("assessment-question-{key}")),
        is_heading: true,
        hint: setting.t(&format!("assessment-hint-{key}")),
        error: model.entered.problem(setting, "answer"),
    };
    radios(field, choices)
}

/// An answer in words.
pub fn answer_text(setting: &Setting, answer: Answer) -> String {
    setting.t(&format!("answer-{}", answer.code().replace('_', "-")))
}

fn more(model: &JourneyModel) -> Html {
    let named = |area: LifeArea| model.journey.more_areas.iter().any(|named| named.area == area);
    let tiles = other_areas(&model.journey)
        .into_iter()
        .map(|area| (area, model.entered.chosen("area", area.code(), named(area))))
        .collect();
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
    let rows = questions(&model.journey)
        .iter()
        .enumerate()
        .map(|(index, question)| {
            let (name, answer) = row(model, *question);
            let stop = Stop::at(Page::Assessment, (index + 1).to_string());
            let href = returning_href(&setting.stop(&stop));
            view! {
                <div class="ve-summary__row">
                    <dt>{name.clone()}</dt>
                    <dd>{answer}</dd>
                    <dd class="ve-summary__action">
                        <a class="nl-link" href=href>
                            {setting.t("common-change")}
                            <span class="ve-visually-hidden">" " {name.to_lowercase()}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    let last = Stop::at(Page::Assessment, questions(&model.journey).len().to_string());
    view! {
        {back(setting, setting.stop(&last))}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("assessment-overview-heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{setting.t("assessment-overview-lead")}</p>
        <dl class="ve-summary">{rows}</dl>
        <div class="ve-actions">
            {button_link(setting.page("mogelijkheden"), setting.t("assessment-to-options"))}
            {second_link(setting.page("overdracht"), setting.t("common-ask-help"))}
        </div>
        <p class="nl-paragraph ve-note">{setting.t("assessment-support")}</p>
        {help_beside(setting, &model.signs())}
    }
    .into_html()
}

fn returning_href(stop: &str) -> String {
    format!("{stop}{}terug={OVERVIEW}", if stop.contains('?') { '&' } else { '?' })
}

/// A question and its answer, in words, for the overview.
fn row(model: &JourneyModel, question: Question) -> (String, String) {
    let setting = &model.setting;
    let journey = &model.journey;
    let yes_no = |answer: Option<YesNoUnsure>| {
        answer.map(|answer| setting.t(&format!("answer-{}", answer.code())))
    };
    let (name, answer) = match question {
        Question::Role => (
            setting.t("assessment-role-short"),
            journey.role.map(|role| setting.t(&format!("role-{}", role.code().replace('_', "-")))),
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
