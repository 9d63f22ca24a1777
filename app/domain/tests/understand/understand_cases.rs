//! The labelled sentences of `cases/understand/`: what is missed and what alarms for nothing.

use std::{fs, path::Path};

use domain::{
    danger::DangerKind,
    life_area::LifeArea,
    need::{WgsThreat, understand},
};
use serde::Deserialize;

use crate::load::lexicons;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark that an editor sets in the file")]
struct Case {
    text: String,
    /// Exactly these kinds, the most serious first.
    #[serde(default)]
    danger: Vec<DangerKind>,
    /// At least these areas.
    #[serde(default)]
    areas: Vec<LifeArea>,
    /// None of these areas.
    #[serde(default)]
    not_areas: Vec<LifeArea>,
    wgs: Option<WgsThreat>,
    #[serde(default)]
    provision: bool,
    #[serde(default)]
    carer: bool,
    #[serde(default)]
    gentle: bool,
    /// Its danger is not found as it should be, and we know it.
    #[serde(default)]
    known_miss: bool,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/understand");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let file: File = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            file.case
        })
        .collect()
}

#[test]
fn danger_is_found_where_it_is_and_nowhere_else() {
    let (mut signs, mut found_signs, mut calm, mut alarms) = (0, 0, 0, 0);
    let mut wrong = Vec::new();
    for case in cases() {
        let found: Vec<DangerKind> =
            understand(&case.text, lexicons()).danger.iter().map(|sign| sign.kind).collect();
        signs += case.danger.len();
        found_signs += case.danger.iter().filter(|kind| found.contains(kind)).count();
        if case.danger.is_empty() {
            calm += 1;
            alarms += usize::from(!found.is_empty());
        }
        if found != case.danger {
            println!("missed: {:?}, found {found:?}: {}", case.danger, case.text);
        }
        // A known miss that is found now must lose its mark.
        if (found == case.danger) == case.known_miss {
            wrong.push(format!("{:?} but found {found:?}: {}", case.danger, case.text));
        }
    }
    println!("danger: {found_signs} of {signs} signs found; {alarms} false alarms in {calm}");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn areas_threats_and_notes_are_found_as_labelled() {
    let (mut areas, mut found_areas) = (0, 0);
    let mut wrong = Vec::new();
    for case in cases() {
        let found = understand(&case.text, lexicons());
        let seen: Vec<LifeArea> = found.areas.iter().map(|area| area.area).collect();
        areas += case.areas.len();
        found_areas += case.areas.iter().filter(|area| seen.contains(area)).count();
        let as_labelled = case.areas.iter().all(|area| seen.contains(area))
            && !case.not_areas.iter().any(|area| seen.contains(area))
            && found.wgs_threat == case.wgs
            && found.wmo_provision == case.provision
            && found.carer == case.carer
            && found.ask_gently.is_empty() != case.gentle;
        if !as_labelled {
            wrong.push(format!("{}\n   {seen:?} {found:?}", case.text));
        }
    }
    println!("areas: {found_areas} of {areas} found");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_enough_cases_to_mean_something() {
    let cases = cases();
    let calm = cases.iter().filter(|case| case.danger.is_empty()).count();
    assert!(cases.len() >= 150, "{}", cases.len());
    assert!(calm >= 60, "{calm}");
    for kind in DangerKind::ALL {
        let count = cases.iter().filter(|case| case.danger.contains(kind)).count();
        assert!(count >= 8, "{kind}: {count}");
    }
    for area in LifeArea::ALL {
        let count = cases.iter().filter(|case| case.areas.contains(area)).count();
        assert!(count >= 3, "{area}: {count}");
    }
}
