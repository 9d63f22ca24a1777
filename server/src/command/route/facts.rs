//! The question of `voorelkaar route`: from flags or from JSON to the facts of routing.

use std::collections::BTreeMap;

use clap::Args;
use domain::{
    area::{Place, Postcode, WijkCode},
    assessment::Answer,
    catalogue::Catalogue,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    need::{Lexicons, understand},
    person::{Perspective, Role, YesNoUnsure},
    routing::Facts,
};
use serde::Deserialize;

use super::super::output::Failure;

/// The facts as typed.
#[derive(Debug, Clone, Args)]
pub(super) struct Typed {
    /// Areas of life, each perhaps with how it goes there: finance,housing=barely
    #[arg(long, value_name = "AREA[=ANSWER]", value_delimiter = ',')]
    areas: Vec<String>,
    /// Wijk of the person who needs help, as CBS codes it: WK091721
    #[arg(long, value_name = "CODE")]
    wijk: Option<String>,
    /// Postcode of the person who needs help; the wijk is more exact
    #[arg(long, value_name = "POSTCODE")]
    postcode: Option<String>,
    /// In what capacity somebody asks: `own`, `carer`, `parent_of_child` …
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Own words: danger, threats and provisions are read from them
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,
    /// Answer to "are you safe now?": yes, no or unsure
    #[arg(long, value_name = "ANSWER")]
    safe: Option<String>,
}

/// The facts as JSON.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Question {
    /// Areas with how it goes there, if that was answered.
    areas: BTreeMap<String, Option<String>>,
    wijk: Option<String>,
    postcode: Option<String>,
    role: Option<String>,
    /// For whom: `mij`, `naaste` or `buurtgenoot`.
    perspective: Option<String>,
    text: String,
    safe: Option<String>,
}

impl Typed {
    /// Whether nothing was typed, so that questions come from standard input.
    pub(super) fn is_empty(&self) -> bool {
        let Self { areas, wijk, postcode, role, text, safe } = self;
        areas.is_empty() && [wijk, postcode, role, text, safe].iter().all(|fact| fact.is_none())
    }

    /// The same as a question.
    pub(super) fn question(&self) -> Question {
        let areas = self.areas.iter().map(|typed| match typed.split_once('=') {
            Some((area, answer)) => (area.to_owned(), Some(answer.to_owned())),
            None => (typed.clone(), None),
        });
        Question {
            areas: areas.collect(),
            wijk: self.wijk.clone(),
            postcode: self.postcode.clone(),
            role: self.role.clone(),
            perspective: None,
            text: self.text.clone().unwrap_or_default(),
            safe: self.safe.clone(),
        }
    }
}

impl Question {
    /// The facts, as the journey would give them.
    pub(super) fn facts(
        &self,
        catalogue: &Catalogue,
        lexicons: &Lexicons,
    ) -> Result<Facts, Failure> {
        let perspective = optional(
            "perspective",
            self.perspective.as_deref(),
            Perspective::parse,
            Perspective::ALL,
        )?;
        let mut journey = Journey::new(perspective.unwrap_or(Perspective::Me));
        if let Some(role) = optional("role", self.role.as_deref(), Role::parse, Role::ALL)? {
            journey.role = Some(role);
        }
        let safe_now =
            optional("safe", self.safe.as_deref(), YesNoUnsure::parse, YesNoUnsure::ALL)?;
        for (area, answer) in &self.areas {
            journey.areas.push(NamedArea {
                area: one_of("area", area, LifeArea::parse, LifeArea::ALL)?,
                answer: optional("answer", answer.as_deref(), Answer::parse, Answer::ALL)?,
            });
        }
        journey.place = self.place(catalogue)?;
        Ok(Facts { safe_now, ..Facts::of(&journey, &understand(&self.text, lexicons)) })
    }

    fn place(&self, catalogue: &Catalogue) -> Result<Place, Failure> {
        if let Some(code) = &self.wijk {
            let code = WijkCode(code.clone());
            if catalogue.wijk(&code).is_some() {
                return Ok(Place::In(code));
            }
            let codes = catalogue.wijken.iter().map(|wijk| wijk.code.0.as_str());
            return Err(unexpected("wijk", &code.0, codes));
        }
        let Some(text) = &self.postcode else { return Ok(Place::Unknown) };
        Postcode::parse(text)
            .map(Place::SomewhereIn)
            .ok_or_else(|| unexpected("postcode", text, ["6411", "6411AB"]))
    }
}

fn optional<T: Copy + std::fmt::Display>(
    what: &str,
    code: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
    all: &[T],
) -> Result<Option<T>, Failure> {
    code.map(|code| one_of(what, code, parse, all)).transpose()
}

fn one_of<T: Copy + std::fmt::Display>(
    what: &str,
    code: &str,
    parse: impl Fn(&str) -> Option<T>,
    all: &[T],
) -> Result<T, Failure> {
    let codes = || all.iter().map(ToString::to_string).collect::<Vec<_>>();
    parse(code).ok_or_else(|| unexpected(what, code, codes().iter().map(String::as_str)))
}

fn unexpected<'a>(what: &str, found: &str, known: impl IntoIterator<Item = &'a str>) -> Failure {
    let known: Vec<&str> = known.into_iter().collect();
    Failure::usage(format!("{what}: expected one of {}, found \"{found}\"", known.join(", ")))
}
