//! `voorelkaar check`: settings, content, texts and word lists, all problems at once.

use std::path::Path;

use clap::{ArgMatches, Args};
use storage::{Clock as _, SystemClock};

use super::output::{Failure, say};
use crate::{
    config::{Flags, Settings},
    content,
    municipality::Municipality,
    texts,
};

/// Arguments of `check`.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    flags: Flags,
}

/// What was looked at, and what is wrong with it.
#[derive(Debug, Default)]
struct Findings {
    problems: Vec<String>,
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let flags = Flags::load(matches)?;
    let mut findings = Findings::default();
    let settings = Settings::new(&flags);
    match &settings {
        Ok(settings) => good("settings", summary(settings)),
        Err(problems) => findings.bad("settings", &problems.0),
    }
    let production = settings.as_ref().map_or_else(|_| flags.is_production(), |s| s.production);
    findings.municipality(flags.municipality(), production);
    findings.texts();
    findings.word_lists();
    findings.end()
}

fn summary(settings: &Settings) -> String {
    let how = if settings.production { "for production" } else { "for a first look" };
    format!("{how}, {}", settings.web.public_url)
}

fn good(what: &str, found: impl std::fmt::Display) {
    say(format!("{what}: {found}"));
}

impl Findings {
    fn bad<T: ToString>(&mut self, what: &str, problems: &[T]) {
        say(format!("{what}: {} problems", problems.len()));
        self.problems.extend(problems.iter().map(ToString::to_string));
    }

    fn municipality(&mut self, folder: Option<&Path>, production: bool) {
        let loaded = folder.map_or_else(Municipality::embedded, Municipality::load);
        let municipality = match loaded {
            Ok(municipality) => municipality,
            Err(problems) => return self.bad("content", &problems.0),
        };
        good("content", municipality.counts());
        let today = SystemClock.now().date_naive();
        let stale: Vec<String> = municipality
            .stale_numbers(today)
            .into_iter()
            .map(|entry| {
                format!(
                    "{}: expected a number verified in the last twelve months, found {} verified on {}",
                    entry.spot,
                    entry.phone.as_deref().unwrap_or_default(),
                    entry.verified,
                )
            })
            .collect();
        if stale.is_empty() {
            good("telephone numbers", "all verified in the last twelve months");
        } else if production {
            self.bad("telephone numbers", &stale);
        } else {
            good("telephone numbers", format!("{} to verify before production", stale.len()));
        }
    }

    fn texts(&mut self) {
        match texts::tables(&texts::embedded()) {
            Ok(tables) => {
                let languages: Vec<&str> = tables.keys().map(String::as_str).collect();
                good("texts", languages.join(", "));
            }
            Err(problems) => self.bad("texts", &problems),
        }
    }

    fn word_lists(&mut self) {
        for lexicon in &content::each_lexicon() {
            let name = format!("word lists, {}", lexicon.language());
            let problems = lexicon.check();
            if problems.is_empty() {
                good(&name, format!("{} phrases", lexicon.phrase_count()));
            } else {
                self.bad(&name, &problems);
            }
        }
    }

    fn end(self) -> Result<(), Failure> {
        if self.problems.is_empty() {
            return Ok(());
        }
        Err(Failure::problem(self.problems.join("\n")))
    }
}
