//! Content of one municipality: read from TOML, checked as a whole, held for as long as the server
//! runs. The command line loads it at start; pages, routing, mails and sign-in ask it.
//!
//! # Map
//! * `problem` says what is wrong and where · `reader` reads one table · `shape` knows what a
//!   number, an address and a code look like.
//! * `content` has one type per table · `files` finds the tables in the files.
//! * `check` looks at what holds between entries · `assemble` makes the catalogues of `domain`.
//! * `entry` is what editors see · `embedded` is the content inside the binary.
//!
//! To add a kind of entry, touch: a type with `read` in `content`, its list in `files`, its rules in
//! `check`, its place in `assemble`, a case per mistake in
//! `server/tests/cases/municipality_mistakes.toml`, and the README of the
//! content.

mod assemble;
mod check;
mod content;
mod embedded;
mod entry;
mod files;
mod problem;
mod reader;
mod shape;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, fmt, fs, path::Path, sync::Arc};

use chrono::NaiveDate;
use domain::{area::WijkCode, catalogue::Catalogue, routing::DestinationCode};

pub use self::{
    entry::{Entry, EntryKind},
    problem::{Problem, Problems, Spot},
};
use self::{problem::Collector, reader::File};

/// What only the server knows of a destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestinationFacts {
    /// Where mail about a handover goes.
    pub mailbox: String,
    /// Personal work addresses that may sign in, as written.
    pub work_addresses: Vec<String>,
    /// Code of the Expertiseteam's area behind a Buurtteam.
    pub zone: Option<String>,
    /// What every editor must see, such as `voorbeeldindeling`.
    pub label: Option<String>,
    /// Telephone number, where a source gives one.
    pub phone: Option<String>,
    /// Opening hours in words, by language; empty when no source gives them.
    pub hours: BTreeMap<String, String>,
}

/// How much there is of everything; prints as one line for `voorelkaar check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says what is counted")]
pub struct Counts {
    pub languages: usize,
    pub stadsdelen: usize,
    pub wijken: usize,
    pub buurten: usize,
    pub postcodes: usize,
    pub teams: usize,
    pub other_destinations: usize,
    pub work_addresses: usize,
    pub helplines: usize,
    pub offers: usize,
    pub neighbours: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} languages, {} stadsdelen, {} wijken, {} buurten, {} postcodes, {} teams, {} other destinations, \
             {} work addresses, {} helplines, {} offers, {} neighbours",
            self.languages,
            self.stadsdelen,
            self.wijken,
            self.buurten,
            self.postcodes,
            self.teams,
            self.other_destinations,
            self.work_addresses,
            self.helplines,
            self.offers,
            self.neighbours,
        )
    }
}

/// Everything about one municipality.
#[derive(Debug, Clone)]
pub struct Municipality {
    languages: Vec<String>,
    first: Arc<Catalogue>,
    catalogues: BTreeMap<String, Arc<Catalogue>>,
    destinations: BTreeMap<DestinationCode, DestinationFacts>,
    zones: BTreeMap<WijkCode, String>,
    central_desk: DestinationCode,
    credits: BTreeMap<String, Vec<String>>,
    entries: Vec<Entry>,
    counts: Counts,
}

impl Municipality {
    /// The content inside the binary.
    pub fn embedded() -> Result<Self, Problems> {
        Self::from_files(embedded::NAME, embedded::FILES.iter().copied())
    }

    /// The content of a directory: every file in it that ends in `.toml`, by name.
    pub fn load(directory: &Path) -> Result<Self, Problems> {
        let name = directory
            .file_name()
            .map_or_else(|| directory.to_string_lossy(), |name| name.to_string_lossy());
        let unreadable = |path: &Path, error: std::io::Error| {
            let collector = Collector::default();
            let spot = Spot { file: path.to_string_lossy().into(), line: 0 };
            collector.add(&spot, "a directory with readable .toml files", error.to_string());
            collector.into_problems()
        };
        let mut paths = Vec::new();
        for item in fs::read_dir(directory).map_err(|error| unreadable(directory, error))? {
            let path = item.map_err(|error| unreadable(directory, error))?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                paths.push(path);
            }
        }
        paths.sort();
        let mut files = Vec::new();
        for path in &paths {
            let text = fs::read_to_string(path).map_err(|error| unreadable(path, error))?;
            files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
        Self::from_files(&name, files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// The content of these files (name and text), in this order; `name` stands before each file
    /// name in a problem.
    pub fn from_files<'a>(
        name: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Problems> {
        let files: Vec<File> = files
            .into_iter()
            .map(|(file, text)| File {
                name: format!("{name}/{file}").into(),
                text: text.to_owned(),
            })
            .collect();
        let whole = Spot { file: name.into(), line: 0 };
        let collector = Collector::default();
        let content = files::read(whole.clone(), &files, &collector);
        if let Some(content) = &content {
            check::check(content, &collector);
        }
        if !collector.is_empty() {
            return Err(collector.into_problems());
        }
        content.as_ref().and_then(assemble::assemble).ok_or_else(|| {
            collector.add(&whole, "complete content", "something missing");
            collector.into_problems()
        })
    }

    /// The languages of the content, the first one first.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The catalogue in this language, or in the first language of the content.
    pub fn catalogue(&self, language: &str) -> &Arc<Catalogue> {
        self.catalogues.get(language).unwrap_or(&self.first)
    }

    /// What only the server knows of this destination; `None` when content does not (or no longer)
    /// have it.
    pub fn destination(&self, code: &DestinationCode) -> Option<&DestinationFacts> {
        self.destinations.get(code)
    }

    /// Where mail about a handover to this destination goes.
    pub fn mailbox(&self, code: &DestinationCode) -> Option<&str> {
        self.destination(code).map(|facts| facts.mailbox.as_str())
    }

    /// The destination for everything that no rule can place, and for dead letters.
    pub const fn central_desk(&self) -> &DestinationCode {
        &self.central_desk
    }

    /// The destinations for which this work address may sign in; capitals make no difference. Empty
    /// for an address that is not listed.
    pub fn destinations_of(&self, work_address: &str) -> Vec<DestinationCode> {
        let wanted = work_address.trim().to_lowercase();
        self.destinations
            .iter()
            .filter(|(_, facts)| {
                facts.work_addresses.iter().any(|address| address.to_lowercase() == wanted)
            })
            .map(|(code, _)| code.clone())
            .collect()
    }

    /// Code of the Expertiseteam's area in which this wijk lies.
    pub fn zone_of(&self, wijk: &WijkCode) -> Option<&str> {
        self.zones.get(wijk).map(String::as_str)
    }

    /// Sentences that name the sources of the content, for the page about the portal.
    pub fn credits(&self, language: &str) -> &[String] {
        let first = self.languages.first().and_then(|first| self.credits.get(first));
        self.credits.get(language).or(first).map_or(&[], Vec::as_slice)
    }

    /// Every entry with its owner, source and verified day, in the order of the files.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The editor's facts of one entry.
    pub fn entry(&self, kind: EntryKind, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.kind == kind && entry.code == code)
    }

    /// How much there is of everything.
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// The entries whose telephone number residents see and that was not verified in the twelve
    /// months before `today`: `check --production` fails on them. Wrong numbers have cost lives.
    pub fn stale_numbers(&self, today: NaiveDate) -> Vec<&Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.phone.is_some() && !entry.is_fresh(today))
            .collect()
    }
}
