//! "Wie is er om u heen?": people, one by one, and a simple drawing of them.

use domain::assessment::{
    people::{Closeness, MAX_PEOPLE, Person, Relation, counts},
    picture::{PEOPLE_SIZE, places},
};

use super::field;
use crate::{
    html::{Html, all, element, nothing, text},
    pages::JourneyModel,
    parts::{
        actions::{actions, second_submit},
        choices::{Choice, radios, select},
        field::{InputKind, text_box},
        text::{note, paragraph, title, unseen},
    },
    setting::Setting,
};

/// The drawing, who is in it, and the fields for one more.
pub(super) fn people(model: &JourneyModel) -> Html {
    let setting = &model.setting;
    let people = &model.journey.people;
    let more = if people.len() < MAX_PEOPLE { one_more(model) } else { nothing() };
    all(vec![
        title(setting.t("assessment-people-heading")),
        paragraph(setting.t("assessment-people-lead")),
        drawing(setting, people),
        named(setting, people),
        more,
        note(setting.t("assessment-people-stay")),
    ])
}

fn one_more(model: &JourneyModel) -> Html {
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
    all(vec![
        select(field(model, "relation"), relations),
        text_box(field(model, "initials"), initials, InputKind::Text),
        radios(field(model, "closeness"), near),
        actions(vec![second_submit("add", "1", setting.t("assessment-people-add"))]),
    ])
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
    if items.is_empty() { nothing() } else { element("ul", "ve-people").with(items) }
}

/// The person in the middle, near people on the inner ring, others on the outer.
fn drawing(setting: &Setting, people: &[Person]) -> Html {
    if people.is_empty() {
        return nothing();
    }
    let middle = PEOPLE_SIZE / 2;
    let mut parts = Vec::new();
    for radius in [78, 132] {
        parts.push(circle("ve-picture__ring", middle, middle, radius));
    }
    for (person, (x, y)) in people.iter().zip(places(people)) {
        parts.push(
            element("line", "ve-picture__line")
                .attr("x1", &middle.to_string())
                .attr("y1", &middle.to_string())
                .attr("x2", &x.to_string())
                .attr("y2", &y.to_string())
                .with(Vec::new()),
        );
        parts.push(circle("ve-picture__person", x, y, 21));
        let relation = relation_text(setting, person.relation);
        let short: String = relation.chars().take(3).collect();
        let initials = if person.initials.is_empty() { &short } else { &person.initials };
        parts.push(label(x, y, initials));
    }
    parts.push(circle("ve-picture__me", middle, middle, 30));
    parts.push(label(middle, middle, &setting.t("assessment-people-me")));
    let mut said = Vec::new();
    for person in people {
        said.push(words(setting, person));
    }
    let size = PEOPLE_SIZE.to_string();
    element("svg", "ve-picture ve-picture--people")
        .attr("viewBox", &["0 0 ", &size, " ", &size].concat())
        .attr("role", "img")
        .attr("aria-label", &said.join(". "))
        .with(parts)
}

fn circle(class: &str, x: i32, y: i32, radius: i32) -> Html {
    element("circle", class)
        .attr("cx", &x.to_string())
        .attr("cy", &y.to_string())
        .attr("r", &radius.to_string())
        .with(Vec::new())
}

fn label(x: i32, y: i32, words: &str) -> Html {
    element("text", "ve-picture__label")
        .attr("x", &x.to_string())
        .attr("y", &(y + 5).to_string())
        .attr("text-anchor", "middle")
        .text(words)
}

/// How many there are of each relation, in words: all that a handover may carry.
pub fn count_words(setting: &Setting, people: &[Person]) -> String {
    let mut words = Vec::new();
    for (relation, count) in counts(people) {
        words.push([&relation_text(setting, relation), ": ", &count.to_string()].concat());
    }
    words.join(", ")
}
