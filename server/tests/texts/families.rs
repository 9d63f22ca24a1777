//! Texts that belong to the variants of an enum: one for each, none too many.

use std::{collections::BTreeSet, path::Path};

use domain::{
    assessment::{
        Answer,
        option::TermNote,
        people::{Closeness, Relation},
        question::FollowUp,
        result::{Action, ActionReason, Why},
    },
    danger::DangerKind,
    field::Problem,
    handover::{CallWhen, Part, SpokenLanguage},
    ladder::{LadderAdvice, Rung},
    life_area::LifeArea,
    matching::{MatchReason, Nearness},
    person::{ConsentReason, Role, YesNoUnsure},
    routing::{Cluster, RouteReason, UrgentReason},
};

use crate::{all_keys, none, rust};

/// The texts `<prefix><code>`: exactly one for each code, and those `besides` that share the prefix.
struct Family {
    prefix: &'static str,
    codes: Vec<String>,
    besides: &'static [&'static str],
}

macro_rules! codes {
    ($($enumeration:ident),+) => {{
        let mut codes = Vec::new();
        $(codes.extend($enumeration::ALL.iter().map(|value| value.code().to_owned()));)+
        codes
    }};
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// Every follow-up has a question and a hint.
fn questions_and_hints() -> Vec<String> {
    let codes = codes!(FollowUp);
    codes.iter().flat_map(|code| [code.clone(), format!("{code}-hint")]).collect()
}

/// The options of all follow-ups; the same words may serve several.
fn choices() -> Vec<String> {
    let options = FollowUp::ALL.iter().flat_map(|question| question.options());
    options.map(|option| option.code.to_owned()).collect()
}

fn families() -> Vec<Family> {
    let family = |prefix, codes| Family { prefix, codes, besides: &[] };
    vec![
        family("area-", codes!(LifeArea)),
        family("answer-", codes!(Answer, YesNoUnsure)),
        family("role-", codes!(Role)),
        family("assessment-question-", codes!(LifeArea)),
        family("assessment-hint-", codes!(LifeArea)),
        family("assessment-ask-", questions_and_hints()),
        family("assessment-safe-", codes!(LifeArea)),
        family("choice-", choices()),
        family("relation-", codes!(Relation)),
        family("closeness-", codes!(Closeness)),
        family("result-now-", codes!(Action)),
        family("result-because-", codes!(ActionReason)),
        family("result-term-", codes!(TermNote)),
        family("result-why-", owned(&Why::CODES)),
        family("nearness-", codes!(Nearness)),
        family("match-", owned(&MatchReason::CODES)),
        family("route-reason-", codes!(RouteReason)),
        family("urgent-reason-", codes!(UrgentReason)),
        family("consent-reason-", codes!(ConsentReason)),
        family("ladder-advice-", codes!(LadderAdvice)),
        family("help-title-", codes!(DangerKind)),
        Family { besides: &["answer"], ..family("help-gently-", codes!(DangerKind)) },
        family("handover-part-", codes!(Part)),
        Family { besides: &["heading", "general"], ..family("options-self-", codes!(LifeArea)) },
        Family { besides: &["label"], ..family("handover-call-when-", codes!(CallWhen)) },
        Family { besides: &["label"], ..family("handover-language-", codes!(SpokenLanguage)) },
        Family {
            besides: &["label", "hint"],
            ..family("handover-phone-safe-", codes!(YesNoUnsure))
        },
        family("cluster-", codes!(Cluster)),
        family("desk-role-", codes!(Role)),
        Family { besides: &["note"], ..family("desk-danger-", codes!(DangerKind)) },
        family("weekday-", owned(&["1", "2", "3", "4", "5", "6", "7"])),
        family("month-", owned(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"])),
    ]
}

#[test]
fn every_variant_has_its_text_and_every_such_text_its_variant() {
    let keys = all_keys();
    let mut problems = Vec::new();
    for family in families() {
        let codes = family.codes.iter().map(String::as_str).chain(family.besides.iter().copied());
        let expected: BTreeSet<String> =
            codes.map(|code| format!("{}{}", family.prefix, code.replace('_', "-"))).collect();
        let found: BTreeSet<String> =
            keys.iter().filter(|key| key.starts_with(family.prefix)).cloned().collect();
        problems.extend(expected.difference(&found).map(|key| format!("{key}: no text")));
        problems.extend(found.difference(&expected).map(|key| format!("{key}: no such variant")));
    }
    none(&problems);
}

#[test]
fn every_problem_with_a_field_has_a_sentence() {
    let keys = all_keys();
    for problem in Problem::ALL {
        assert!(keys.contains(&format!("problem-{problem}")), "problem-{problem}");
    }
}

#[test]
fn the_rungs_with_offers_have_a_heading() {
    let keys = all_keys();
    for rung in [Rung::Buurtsteun, Rung::GeneralProvision] {
        assert!(keys.contains(&format!("options-{rung}-heading")), "options-{rung}-heading");
    }
}

/// Enums with words of their own: in [`families`] or in a test above.
const WITH_TEXTS: [&str; 22] = [
    "Action",
    "ActionReason",
    "Answer",
    "CallWhen",
    "Closeness",
    "Cluster",
    "ConsentReason",
    "DangerKind",
    "FollowUp",
    "LadderAdvice",
    "LifeArea",
    "Nearness",
    "Part",
    "Problem",
    "Relation",
    "Role",
    "RouteReason",
    "Rung",
    "SpokenLanguage",
    "TermNote",
    "UrgentReason",
    "YesNoUnsure",
];
/// Enums that people never read the codes of: they select a page, a step, a party or a badge.
const WITHOUT_TEXTS: [&str; 10] = [
    "DestinationKind",
    "HandoverStep",
    "NeedStep",
    "OfferStatus",
    "Open",
    "Page",
    "Perspective",
    "Press",
    "WgsThreat",
    "WmoFact",
];

#[test]
fn an_enum_with_codes_is_known_to_have_texts_or_to_need_none() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/domain/src");
    let mut found = 0;
    let mut problems = Vec::new();
    for file in rust::files(&folder) {
        for part in file.code.split("coded! {").skip(1) {
            let Some((_, rest)) = part.split_once("pub enum ") else {
                continue;
            };
            let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            found += 1;
            if !WITH_TEXTS.contains(&name.as_str()) && !WITHOUT_TEXTS.contains(&name.as_str()) {
                problems.push(format!("{name}: add it to families() or to WITHOUT_TEXTS"));
            }
        }
    }
    assert!(found >= 20, "the enums of the domain are found: {found}");
    none(&problems);
}
