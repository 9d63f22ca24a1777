//! `voorelkaar understand`: what the portal makes of somebody's own words, with the same function as
//! the pages.

use std::io::{self, BufRead as _};

use clap::Args;
use domain::need::{AreaFound, Understanding, understand_in};
use serde::Serialize;

use super::output::{Failure, say};
use crate::content;

/// Arguments of `understand`.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    /// The language of the page, for a text that could be of two; otherwise the text alone tells
    #[arg(long, value_name = "CODE", default_value = "")]
    language: String,
    /// Texts; without any, each line of standard input is one
    #[arg(value_name = "TEXT")]
    texts: Vec<String>,
}

/// One line of the answer.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    text: &'a str,
    language: String,
    areas: Vec<Area>,
    danger: Vec<Sign>,
    /// Danger that was denied, about which one gentle question is asked.
    ask_gently: Vec<&'static str>,
    wgs_threat: Option<&'static str>,
    wmo_provision: bool,
    carer: bool,
    for_other: bool,
    ages: Vec<u8>,
}

#[derive(Debug, Serialize)]
struct Area {
    #[serde(rename = "area")]
    code: &'static str,
    weight: f64,
    because: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Sign {
    kind: &'static str,
    because: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let lexicons = content::lexicons();
    let answer =
        |text: &str| say_json(&read(text, understand_in(text, &lexicons, &arguments.language)));
    if arguments.texts.is_empty() {
        for line in io::stdin().lock().lines() {
            answer(&line.map_err(Failure::problem)?)?;
        }
        return Ok(());
    }
    arguments.texts.iter().try_for_each(|text| answer(text))
}

fn read(text: &str, found: Understanding) -> Answer<'_> {
    Answer {
        text,
        language: found.language,
        areas: found.areas.into_iter().map(area).collect(),
        danger: found
            .danger
            .into_iter()
            .map(|sign| Sign { kind: sign.kind.code(), because: sign.because })
            .collect(),
        ask_gently: found.ask_gently.into_iter().map(domain::danger::DangerKind::code).collect(),
        wgs_threat: found.wgs_threat.map(domain::need::WgsThreat::code),
        wmo_provision: found.wmo_provision,
        carer: found.carer,
        for_other: found.for_other,
        ages: found.ages,
    }
}

fn area(found: AreaFound) -> Area {
    // Two decimals: more would look more certain than a word list is.
    let weight = (f64::from(found.weight) * 100.0).round() / 100.0;
    Area { code: found.area.code(), weight, because: found.because }
}

/// Prints one JSON object on a line.
pub(super) fn say_json(value: &impl Serialize) -> Result<(), Failure> {
    say(serde_json::to_string(value).map_err(Failure::problem)?);
    Ok(())
}
