//! What a resident told, under the headings of Wmo 2015 article 2.3.2(4): the investigation looks at
//! these seven, so the team finds each where it looks for it. A heading is there when something is.
//!
//! The seventh, the contribution somebody pays, is not asked here and so never shown.

use domain::{
    assessment::{option::WmoFact, told::told},
    handover::Handover,
    journey::NamedArea,
    life_area::LifeArea,
    person::{Role, YesNoUnsure},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    pages::{
        assessment::{answer_text, count_words, question_text},
        desk::key,
        handover::place_text,
    },
    parts::choices::area_name,
    setting::Setting,
};

/// One heading with what belongs under it.
struct Part {
    /// Which of the seven; its letter is that of the text key.
    fact: WmoFact,
    content: Vec<Html>,
}

/// Everything that was told, or a line that says there is nothing.
pub(super) fn record(setting: &Setting, handover: &Handover) -> Html {
    let parts = [
        Part { fact: WmoFact::Needs, content: needs(setting, handover) },
        Part { fact: WmoFact::OwnStrength, content: own_strength(setting, handover) },
        Part { fact: WmoFact::Network, content: people_around(setting, handover) },
        Part { fact: WmoFact::Carer, content: carer(setting, handover) },
        Part { fact: WmoFact::General, content: provisions(setting, handover) },
        Part { fact: WmoFact::OtherFields, content: other_fields(setting, handover) },
    ];
    let shown: Vec<Html> = parts
        .into_iter()
        .map(|Part { fact, mut content }| {
            content.extend(answers(setting, handover, fact));
            Part { fact, content }
        })
        .filter(|part| !part.content.is_empty())
        .map(|part| {
            view! {
                <h3 class="nl-heading nl-heading--level-3">
                    {setting.t(&format!("desk-law-{}", part.fact))}
                </h3>
                {part.content}
            }
            .into_html()
        })
        .collect();
    if shown.is_empty() {
        return view! { <p class="ve-empty">{setting.t("desk-nothing-told")}</p> }.into_html();
    }
    view! { {shown} <p class="nl-paragraph ve-note">{setting.t("desk-law-note")}</p> }.into_html()
}

/// Own words under a small label; nothing when there are none.
fn quote(setting: &Setting, name: &str, text: &str) -> Option<Html> {
    (!text.is_empty()).then(|| {
        view! {
            <p class="nl-paragraph ve-note">{setting.t(&format!("desk-{name}"))}</p>
            <p class="nl-paragraph ve-quote">{text.to_owned()}</p>
        }
        .into_html()
    })
}

fn areas(setting: &Setting, areas: &[&NamedArea]) -> Option<Html> {
    let rows = areas
        .iter()
        .map(|named| {
            let answer = named.answer.map_or_else(
                || setting.t("desk-not-answered"),
                |answer| answer_text(setting, answer),
            );
            view! { <li>{area_name(setting, named.area)} ": " {answer}</li> }
        })
        .collect_view();
    (!areas.is_empty()).then(|| view! { <ul class="ve-list">{rows}</ul> }.into_html())
}

/// The answers to follow-ups that belong under this heading.
fn answers(setting: &Setting, handover: &Handover, fact: WmoFact) -> Option<Html> {
    let mut rows = Vec::new();
    for told in told(&handover.journey) {
        let chosen = told.choices().filter(|choice| choice.fact() == fact);
        let chosen: Vec<String> =
            chosen.map(|choice| setting.coded("choice", choice.code)).collect();
        if !chosen.is_empty() {
            let question = question_text(setting, told.question);
            rows.push(view! { <li>{question} " " {chosen.join(", ")}</li> });
        }
    }
    (!rows.is_empty()).then(|| view! { <ul class="ve-list">{rows}</ul> }.into_html())
}

/// Needs and preferences.
fn needs(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let journey = &handover.journey;
    let named: Vec<&NamedArea> = journey.all_areas().collect();
    [
        quote(setting, "need", &journey.need),
        quote(setting, "wish", &journey.wish),
        quote(setting, "line", &handover.line),
        quote(setting, "goal", &journey.plan.goal),
        areas(setting, &named),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Own strength, and what people of one household do for each other.
fn own_strength(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let journey = &handover.journey;
    [
        quote(setting, "own-strength", &journey.own_strength),
        quote(setting, "own-steps", &journey.plan.own_steps),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Carer and people around.
fn people_around(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let journey = &handover.journey;
    let network: Vec<&NamedArea> =
        journey.all_areas().filter(|named| named.area == LifeArea::SocialNetwork).collect();
    let filled_in_by = journey.role.filter(|role| role.counts_as_carer()).map(|role| {
        view! { <p class="nl-paragraph">{setting.t(&key("role", role.code()))}</p> }.into_html()
    });
    let around = count_words(setting, &journey.people);
    [
        quote(setting, "helper", &journey.plan.helper),
        quote(setting, "around", &around),
        areas(setting, &network),
        filled_in_by,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What the carer needs: to look at it is a duty of its own.
fn carer(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let strain: Vec<&NamedArea> =
        handover.journey.all_areas().filter(|named| named.area == LifeArea::CarerStrain).collect();
    areas(setting, &strain).into_iter().collect()
}

/// Help that anyone can walk into, as chosen in the plan.
fn provisions(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let offers: Vec<Html> = handover
        .journey
        .plan
        .offers
        .iter()
        .map(|slug| {
            let offer = setting.catalogue.offer(slug);
            let name = offer.map_or_else(|| slug.clone(), |offer| offer.name.clone());
            view! { <li>{name}</li> }.into_html()
        })
        .collect();
    if offers.is_empty() {
        return Vec::new();
    }
    vec![view! { <ul class="ve-list">{offers}</ul> }.into_html()]
}

/// Areas in which the municipality works together with others: work, income, youth, care, housing.
fn other_fields(setting: &Setting, handover: &Handover) -> Vec<Html> {
    let with_others = |area: LifeArea| {
        matches!(
            area,
            LifeArea::Finance
                | LifeArea::WorkEducation
                | LifeArea::Housing
                | LifeArea::MentalHealth
                | LifeArea::PhysicalHealth
                | LifeArea::Addiction
                | LifeArea::Justice
                | LifeArea::Parenting
        )
    };
    let named: Vec<&NamedArea> =
        handover.journey.all_areas().filter(|named| with_others(named.area)).collect();
    areas(setting, &named).into_iter().collect()
}

/// In what capacity it was filled in, and what the other person knows and wants.
pub(super) fn filled_in_by(setting: &Setting, handover: &Handover) -> String {
    let journey = &handover.journey;
    let Some(role) = journey.role.filter(|role| *role != Role::Own) else {
        return setting.t("desk-role-own");
    };
    let said = |answer: Option<YesNoUnsure>| {
        setting.t(&key("said", answer.map_or("not-asked", YesNoUnsure::code)))
    };
    let values = [
        ("role", setting.t(&key("role", role.code()))),
        ("knows", said(journey.knows)),
        ("agrees", said(journey.agrees)),
    ];
    let values: Vec<(&str, &str)> =
        values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    setting.fill("desk-filled-in-for-other", &values)
}

/// Where the person who needs help lives, as told.
pub(super) fn place(setting: &Setting, handover: &Handover) -> String {
    place_text(setting, &handover.journey.place)
}
