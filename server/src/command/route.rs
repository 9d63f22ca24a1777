//! `voorelkaar route`: who takes a handover with these facts, and why, with the same function as the
//! preview and the handover itself.

mod facts;

use std::io::{self, BufRead as _};

use clap::{ArgMatches, Args};
use domain::{
    need::Lexicons,
    routing::{Cluster, RouteReason, Routed, UrgentReason, route},
};
use serde::Serialize;

use self::facts::{Question, Typed};
use super::{
    output::{Failure, say},
    understand::say_json,
};
use crate::{
    config::{ContentFlags, Flags},
    content,
    municipality::Municipality,
};

const EXAMPLES: &str = r#"Examples:
  voorelkaar route --postcode 1234AB --wijk WK123456 --areas finance,housing=barely
  echo '{"areas":{"finance":"barely"},"postcode":"6411","role":"own","text":"…"}' | voorelkaar route"#;

/// Arguments of `route`.
#[derive(Debug, Clone, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    typed: Typed,
    /// Answer with one JSON object on a line; always so for questions on standard input
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    content: ContentFlags,
}

/// One answer.
#[derive(Debug, Serialize)]
struct Answer {
    /// Code of the party; absent outside the municipality.
    destination: Option<String>,
    kind: Option<&'static str>,
    /// Area of the Expertiseteam behind the team.
    zone: Option<String>,
    cluster: Option<&'static str>,
    urgent: bool,
    urgent_reasons: Vec<&'static str>,
    help_now: bool,
    reasons: Vec<&'static str>,
    /// The municipality that helps instead, where content knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    neighbour: Option<String>,
}

/// What every question is held against.
struct World {
    municipality: Municipality,
    lexicons: Lexicons,
}

pub(super) fn run(arguments: &Arguments, matches: &ArgMatches) -> Result<(), Failure> {
    let flags = Flags::load(matches)?;
    let municipality = flags
        .municipality()
        .map_or_else(Municipality::embedded, Municipality::load)
        .map_err(Failure::problem)?;
    let lexicons = content::lexicons();
    let world = World { municipality, lexicons };
    if arguments.typed.is_empty() {
        for line in io::stdin().lock().lines() {
            let line = line.map_err(Failure::problem)?;
            let question: Question = serde_json::from_str(&line)
                .map_err(|error| Failure::usage(format!("{line}: {error}")))?;
            say_json(&world.answer(&question)?)?;
        }
        return Ok(());
    }
    let answer = world.answer(&arguments.typed.question())?;
    if arguments.json { say_json(&answer) } else { say_lines(&answer) }
}

impl World {
    fn answer(&self, question: &Question) -> Result<Answer, Failure> {
        let catalogue = self.municipality.catalogue("nl");
        let facts = question.facts(catalogue, &self.lexicons)?;
        Ok(match route(&facts, catalogue) {
            Routed::Outside { neighbour, help_now, .. } => Answer {
                destination: None,
                kind: None,
                zone: None,
                cluster: None,
                urgent: !facts.urgent().is_empty(),
                urgent_reasons: facts.urgent().into_iter().map(UrgentReason::code).collect(),
                help_now,
                reasons: vec!["outside"],
                neighbour,
            },
            Routed::To(route) => Answer {
                zone: self
                    .municipality
                    .destination(&route.destination)
                    .and_then(|f| f.zone.clone()),
                urgent: route.is_urgent(),
                destination: Some(route.destination.0),
                kind: Some(route.kind.code()),
                cluster: route.cluster.map(Cluster::code),
                urgent_reasons: route.urgent.into_iter().map(UrgentReason::code).collect(),
                help_now: route.help_now,
                reasons: route.reasons.into_iter().map(RouteReason::code).collect(),
                neighbour: None,
            },
        })
    }
}

fn say_lines(answer: &Answer) -> Result<(), Failure> {
    let value = serde_json::to_value(answer).map_err(Failure::problem)?;
    let fields = value.as_object().into_iter().flatten();
    for (name, value) in fields {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        say(format!("{name}: {text}"));
    }
    Ok(())
}
