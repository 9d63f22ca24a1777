//! "Wie is er om u heen?": people, one by one, and a simple drawing of them.

use domain::assessment::{
    people::{Closeness, MAX_PEOPLE, Person, Relation, counts},
    picture::{FURTHER, NEAR, PEOPLE_SIZE, places},
};

use super::field;
use crate::{
    html::{Html, all, element, text},
    pages::JourneyModel,
    parts::{
        actions::{actions, second_submit},
        choices::{Choice, radios, select},
        drawing::{drawing, shape, words_at},
        field::{InputKind, text_box},
        text::{note, paragraph, title, unseen},
    },
    setting::Setting,
};

/// The drawing, who is in it, and the fields for one more.
pub(super) fn people(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let people = &model.journey.people;
    let mut parts = vec![
        title(setting.t("assessment-people-heading")),
        paragraph(setting.t("assessment-people-lead")),
    ];
    if !people.is_empty() {
        parts.push(picture(setting, people));
        parts.push(named(setting, people));
    }
    if people.len() < MAX_PEOPLE {
        one_more(model, &mut parts);
    }
    parts.push(note(setting.t("assessment-people-stay")));
    all(parts)
}

fn one_more(model: &JourneyModel, parts: &mut Vec<Html>) {
    let setting = &model.setting;
    let mut relations = vec![Choice::new("", setting.t("assessment-list-choose"), false)];
    for relation in Relation::ALL {
        let chosen = model.entered.chosen("relation", relation.code(), false);
        relations.push(Choice::new(relation.code(), relation_text(setting, *relation), chosen));
    }
    let mut near = Vec::new();
    for closeness in Closeness::ALL {
        let code = closeness.code();
        let chosen = model.entered.chosen("closeness", code, *closeness == Closeness::Near);
        near.push(Choice::new(code, setting.coded("closeness", code), chosen));
    }
    let initials = model.entered.text("initials", "");
    parts.push(select(field(model, "relation"), relations));
    parts.push(text_box(field(model, "initials"), initials, InputKind::Text));
    parts.push(radios(field(model, "closeness"), near));
    parts.push(actions(vec![second_submit("add", "1", setting.t("assessment-people-add"))]));
}

fn relation_text(setting: &Setting, relation: Relation) -> String {
    setting.coded("relation", relation.code())
}

/// Somebody in words: who it is, and the initials where there are any.
fn words(setting: &Setting, person: &Person) -> String {
    let relation = relation_text(setting, person.relation);
    let near = setting.coded("closeness", person.closeness.code());
    let initials = if person.initials.is_empty() { "" } else { " " };
    [&relation, initials, &person.initials, ": ", &near].concat()
}

/// The people in words, each with a button that takes them out.
fn named(setting: &Setting, people: &[Person]) -> Html {
    let mut items = Vec::new();
    for (place, person) in people.iter().enumerate() {
        let said = words(setting, person);
        let remove = element("button", "utrecht-button utrecht-button--subtle")
            .attr("type", "submit")
            .attr("name", "remove")
            .attr("value", &place.to_string())
            .with(vec![
                text(&setting.t("assessment-people-remove")),
                unseen([" ", &said].concat()),
            ]);
        items.push(element("li", "ve-people__one").with(vec![text(&said), text(" "), remove]));
    }
    element("ul", "ve-people").with(items)
}

/// The person in the middle, near people on the inner ring, others on the outer.
fn picture(setting: &Setting, people: &[Person]) -> Html {
    let mut said = String::new();
    let middle = PEOPLE_SIZE / 2;
    let circle =
        |class, x, y, radius| shape("circle", class, &[("cx", x), ("cy", y), ("r", radius)]);
    let mut parts = vec![
        circle("ve-picture__ring", middle, middle, NEAR),
        circle("ve-picture__ring", middle, middle, FURTHER),
    ];
    for (person, (x, y)) in people.iter().zip(places(people)) {
        let line = [("x1", middle), ("y1", middle), ("x2", x), ("y2", y)];
        parts.push(shape("line", "ve-picture__line", &line));
        parts.push(circle("ve-picture__person", x, y, 21));
        let mut letters = person.initials.clone();
        if letters.is_empty() {
            letters.extend(relation_text(setting, person.relation).chars().take(3));
        }
        parts.push(words_at("ve-picture__label", (x, y + 5), "middle", &letters));
        said.push_str(&words(setting, person));
        said.push_str(". ");
    }
    parts.push(circle("ve-picture__me", middle, middle, 30));
    let me = setting.t("assessment-people-me");
    parts.push(words_at("ve-picture__label", (middle, middle + 5), "middle", &me));
    drawing("ve-picture ve-picture--people", (PEOPLE_SIZE, PEOPLE_SIZE), &said, parts)
}

/// How many there are of each relation, in words: all that a handover may carry.
pub fn count_words(setting: &Setting, people: &[Person]) -> String {
    let mut said = String::new();
    for (relation, count) in counts(people) {
        if !said.is_empty() {
            said.push_str(", ");
        }
        said.push_str(&relation_text(setting, relation));
        said.push_str(": ");
        said.push_str(&count.to_string());
    }
    said
}
