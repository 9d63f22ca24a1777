//! Reads the tables out of the files. Files may be split or joined: the tables count, not the names
//! of the files.

use toml::de::DeTable;

use super::{
    content::{
        Basics, DangerTable, Number, Party, RawHelpline, RawNeighbour, RawOffer, RawWijk,
        Stadsdeel, Zone,
    },
    problem::{Collector, Spot},
    reader::{Fields, File, Words},
};

/// Everything in the files of one directory.
#[derive(Debug)]
pub(super) struct Content {
    /// The directory as a whole, for what is missing from every file.
    pub(super) whole: Spot,
    pub(super) languages: Vec<String>,
    pub(super) basics: Option<Basics>,
    pub(super) phone: Option<Number>,
    pub(super) talk: Option<Number>,
    pub(super) credits: Vec<Words>,
    pub(super) zones: Vec<Zone>,
    pub(super) stadsdelen: Vec<Stadsdeel>,
    pub(super) wijken: Vec<RawWijk>,
    pub(super) parties: Vec<Party>,
    pub(super) helplines: Vec<RawHelpline>,
    pub(super) danger: Option<DangerTable>,
    pub(super) offers: Vec<RawOffer>,
    pub(super) neighbours: Vec<RawNeighbour>,
}

/// Reads the files. `None` when one of them is no TOML: what it holds is not known then, and
/// whatever refers to it would be reported for nothing.
pub(super) fn read(whole: Spot, files: &[File], collector: &Collector) -> Option<Content> {
    let mut documents = Vec::new();
    for file in files {
        let (document, errors) = DeTable::parse_recoverable(&file.text);
        for error in &errors {
            let spot = file.spot(&error.span().unwrap_or_default());
            collector.add(&spot, "TOML", format!("a mistake: {}", error.message()));
        }
        documents.push(document);
    }
    if !collector.is_empty() {
        return None;
    }
    let mut roots: Vec<Fields<'_>> = files
        .iter()
        .zip(&documents)
        .map(|(file, document)| Fields::new(file, collector, &(0..0), document.get_ref()))
        .collect();
    let content = read_tables(whole, &mut roots, collector);
    roots.into_iter().for_each(Fields::finish);
    Some(content)
}

fn read_tables(whole: Spot, roots: &mut [Fields<'_>], collector: &Collector) -> Content {
    // The languages come first: every other table needs them.
    let basics = single(&whole, roots, collector, "municipality").map(Basics::read);
    let languages: Vec<String> = basics
        .iter()
        .flat_map(|basics| &basics.languages)
        .map(|language| language.value.clone())
        .collect();
    let mut parties = all(roots, "team", |fields| Party::read_team(fields, &languages));
    parties.extend(all(roots, "destination", |fields| Party::read_other(fields, &languages)));
    Content {
        phone: single(&whole, roots, collector, "phone").map(|fields| Number::read(fields, None)),
        talk: single(&whole, roots, collector, "talk")
            .map(|fields| Number::read(fields, Some(&languages))),
        credits: all(roots, "credit", |mut fields| {
            let words = fields.words("text", &languages);
            fields.finish();
            words
        })
        .into_iter()
        .flatten()
        .collect(),
        zones: all(roots, "zone", Zone::read),
        stadsdelen: all(roots, "stadsdeel", Stadsdeel::read),
        wijken: all(roots, "wijk", RawWijk::read),
        helplines: all(roots, "helpline", |fields| RawHelpline::read(fields, &languages)),
        danger: single(&whole, roots, collector, "danger").map(DangerTable::read),
        offers: all(roots, "offer", |fields| RawOffer::read(fields, &languages)),
        neighbours: all(roots, "neighbour", RawNeighbour::read),
        parties,
        basics,
        languages,
        whole,
    }
}

/// The one table with this name; the directory must hold exactly one.
fn single<'a>(
    whole: &Spot,
    roots: &mut [Fields<'a>],
    collector: &Collector,
    key: &str,
) -> Option<Fields<'a>> {
    let mut found: Option<Fields<'a>> = None;
    for table in roots.iter_mut().filter_map(|root| root.maybe_table(key)) {
        match &found {
            Some(first) => {
                collector.add(
                    &table.spot(),
                    format!("one table [{key}]"),
                    format!("a second one, after {}", first.spot()),
                );
            }
            None => found = Some(table),
        }
    }
    if found.is_none() {
        collector.add(whole, format!("a table [{key}] in one of the files"), "none");
    }
    found
}

/// Every table of this list, in the order of the files.
fn all<'a, T>(
    roots: &mut [Fields<'a>],
    key: &str,
    mut read: impl FnMut(Fields<'a>) -> T,
) -> Vec<T> {
    roots.iter_mut().flat_map(|root| root.tables(key)).map(&mut read).collect()
}
