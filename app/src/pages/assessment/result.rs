//! What it comes to: first what one can do now, then the picture, what was told, and why.

use domain::{
    assessment::{
        path::{Question, listed_areas, listed_emergencies},
        picture::previous,
        result::{Action, ActionNow, AreaSeen, Summary, Why, summary as summary_of},
        told::answer_to,
    },
    letters::in_small_letters,
    life_area::LifeArea,
    person::YesNoUnsure,
    screen::{
        Page, Stop,
        assessment::{AGAIN, OVERVIEW, answer_of, questions},
    },
};

use super::{
    answer_text,
    follow::{question_text, told_text},
    people::count_words,
    picture,
};
use crate::{
    html::{Html, all, element, nothing, text},
    pages::{JourneyModel, help_alone},
    parts::{
        actions::{actions, back, button_link, second_link},
        choices::area_name,
        text::{
            details, item, lead, link, list, note, paragraph, quote, section, small_heading,
            summary, summary_row, title, unseen,
        },
    },
    setting::Setting,
};

/// The last page.
pub(super) fn result(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let journey = &model.journey;
    let found = summary_of(journey, setting.world());
    let last = Stop::at(Page::Assessment, questions(journey).len().to_string());
    all(vec![
        back(setting, setting.stop(&last)),
        title(setting.t("result-heading")),
        now(setting, &found.now),
        help_alone(model),
        terms(setting, &found),
        actions(vec![
            button_link(setting.page("mogelijkheden"), setting.t("assessment-to-options")),
            second_link(setting.page("overdracht"), setting.t("common-ask-help")),
        ]),
        how_it_goes(model),
        told(model, &found),
        note(setting.t("assessment-support")),
    ])
}

/// "Dit kunt u nu doen", each with its reason.
fn now(setting: &Setting, actions: &[ActionNow]) -> Html {
    let mut items = Vec::new();
    for it in actions {
        let offer = it.offer.as_ref().and_then(|slug| setting.catalogue.offer(slug));
        let name = offer.map_or("", |offer| &offer.name);
        let words = setting.coded("result-now", it.action.code());
        let words = crate::text::fill(&words, &[("name", name)]);
        let what = match it.action {
            Action::VisitOffer => link(setting.page("mogelijkheden"), words),
            Action::AskTeam => link(setting.page("overdracht"), words),
            _ => element("strong", "").text(&words),
        };
        let because = note(setting.coded("result-because", it.because.code()));
        items.push(element("li", "").with(vec![what, because]));
    }
    element("ol", "ve-list ve-now").with(items)
}

fn terms(setting: &Setting, found: &Summary) -> Html {
    if found.terms.is_empty() {
        return nothing();
    }
    let mut items = Vec::new();
    for term in &found.terms {
        items.push(item(setting.coded("result-term", term.code())));
    }
    section(setting.t("result-terms-heading"), vec![list(items)])
}

/// The picture, and the way to take it again.
fn how_it_goes(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let again = setting.stop(&Stop::at(Page::Assessment, AGAIN));
    section(
        setting.t("result-picture-heading"),
        vec![
            paragraph(setting.t("result-picture-lead")),
            picture::how_it_goes(setting, &model.journey),
            second_link(again, setting.t("result-again")),
        ],
    )
}

/// Their own words, every answer with its way to change it, and why each area is there.
fn told(model: &JourneyModel, found: &Summary) -> Html {
    let setting = &model.setting;
    let journey = &model.journey;
    let mut rows = Vec::new();
    for (index, question) in questions(journey).iter().enumerate() {
        let (name, answer) = row(model, *question);
        let stop = Stop::at(Page::Assessment, (index + 1).to_string());
        let about = unseen([" ", &in_small_letters(&name)].concat());
        let change = element("a", "nl-link")
            .attr("href", &returning_href(setting.stop(&stop)))
            .with(vec![text(&setting.t("common-change")), about]);
        rows.push(summary_row(name, answer, change));
    }
    section(
        setting.t("result-told-heading"),
        vec![
            lead(setting.t("result-told-lead")),
            own_words(setting, "result-told-need", &journey.need),
            own_words(setting, "result-told-wish", &journey.wish),
            summary(rows),
            details(setting.t("result-why"), why(setting, &found.areas)),
        ],
    )
}

fn own_words(setting: &Setting, key: &str, words: &str) -> Html {
    if words.is_empty() {
        return nothing();
    }
    all(vec![small_heading(setting.t(key)), quote(words.to_owned())])
}

fn why(setting: &Setting, areas: &[AreaSeen]) -> Html {
    let mut items = Vec::new();
    for seen in areas {
        let words = match &seen.why {
            Why::Words(words) => words.join(", "),
            Why::Tile | Why::Added | Why::Carer => String::new(),
        };
        let because = setting.coded("result-why", seen.why.code());
        let because = crate::text::fill(&because, &[("words", &words)]);
        items.push(item([&area_name(setting, seen.area), ": ", &because].concat()));
    }
    list(items)
}

fn returning_href(mut stop: String) -> String {
    stop.push(if stop.contains('?') { '&' } else { '?' });
    stop + "terug=" + OVERVIEW
}

/// A question and its answer, in words.
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
        Question::Area(area) => (area_name(setting, area), area_answer(model, area)),
        Question::Safety(area) => {
            (setting.coded("assessment-safe", area.code()), yes_no(journey.is_safe_in(area)))
        }
        Question::More => {
            let more: Vec<String> =
                journey.more_areas.iter().map(|named| area_name(setting, named.area)).collect();
            let answer =
                if more.is_empty() { setting.t("assessment-more-none") } else { more.join(", ") };
            (setting.t("assessment-more-short"), journey.asked_for_more.then_some(answer))
        }
        Question::List => (
            setting.t("assessment-list-short"),
            Some(lines(setting, listed_areas(journey).map(|named| named.area), |area| {
                area_answer(model, area)
            })),
        ),
        Question::ListSafety => (
            setting.t("assessment-safety-short"),
            Some(lines(setting, listed_emergencies(journey), |area| {
                yes_no(journey.is_safe_in(area))
            })),
        ),
        Question::Follow(question) => (
            question_text(setting, question),
            answer_to(journey, question).map(|told| told_text(setting, told)),
        ),
        Question::People => {
            (setting.t("assessment-people-heading"), Some(count_words(setting, &journey.people)))
        }
        Question::OwnStrength => {
            (setting.t("assessment-own-strength-label"), Some(journey.own_strength.clone()))
        }
    };
    let answer = answer.filter(|answer| !answer.is_empty());
    (name, answer.unwrap_or_else(|| setting.t("assessment-skipped")))
}

/// How it goes in an area, and how it went the time before.
fn area_answer(model: &JourneyModel, area: LifeArea) -> Option<String> {
    let setting = &model.setting;
    let answer = answer_of(&model.journey, area).map(|answer| answer_text(setting, answer));
    let Some(before) = previous(&model.journey, area) else { return answer };
    let before = setting.fill("result-before", &[("answer", &answer_text(setting, before))]);
    let now = answer.unwrap_or_else(|| setting.t("assessment-skipped"));
    let now = setting.fill("result-now", &[("answer", &now)]);
    Some([&now, "\n", &before].concat())
}

/// A line for each area.
fn lines(
    setting: &Setting,
    areas: impl Iterator<Item = LifeArea>,
    answer: impl Fn(LifeArea) -> Option<String>,
) -> String {
    let mut lines = Vec::new();
    for area in areas {
        let answer = answer(area).unwrap_or_else(|| setting.t("assessment-skipped"));
        lines.push([&area_name(setting, area), ": ", &answer].concat());
    }
    lines.join("\n")
}
