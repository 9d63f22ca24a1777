//! What holds between entries: references, duplicates, and what must not be missing.

use std::collections::{BTreeMap, BTreeSet};

use domain::{danger::DangerKind, routing::DestinationKind};

use super::{
    content::{DangerTable, RawReach, RawWijk},
    files::Content,
    problem::{Collector, Spot},
    reader::At,
};

/// Reports everything in `content` that does not fit together.
pub(super) fn check(content: &Content, report: &Collector) {
    duplicates(content, report);
    languages(content, report);
    postcodes(content, report);
    wijken(content, report);
    parties(content, report);
    teams_and_wijken(content, report);
    danger(content, report);
    offers(content, report);
}

/// Reports a reference to something that is not there.
fn refer(report: &Collector, reference: &At<String>, known: &BTreeSet<&str>, what: &str) {
    if !known.contains(reference.value.as_str()) {
        report.add(&reference.spot, what, format!("\"{}\", which is nowhere", reference.value));
    }
}

/// The values that are there.
fn known<'a>(codes: impl Iterator<Item = Option<&'a At<String>>>) -> BTreeSet<&'a str> {
    codes.flatten().map(|code| code.value.as_str()).collect()
}

fn wijk_codes(content: &Content) -> BTreeSet<&str> {
    known(content.wijken.iter().map(|wijk| wijk.code.as_ref()))
}

fn zone_codes(content: &Content) -> BTreeSet<&str> {
    known(content.zones.iter().map(|zone| zone.code.as_ref()))
}

/// Reports the second and later of equal values.
fn unique<'a>(report: &Collector, expected: &str, codes: impl Iterator<Item = &'a At<String>>) {
    let mut seen: BTreeMap<String, &Spot> = BTreeMap::new();
    for code in codes {
        if let Some(first) = seen.get(&code.value.to_lowercase()) {
            report.add(&code.spot, expected, format!("\"{}\" again, after {first}", code.value));
        } else {
            seen.insert(code.value.to_lowercase(), &code.spot);
        }
    }
}

fn duplicates(content: &Content, report: &Collector) {
    unique(
        report,
        "a zone code of its own",
        content.zones.iter().filter_map(|zone| zone.code.as_ref()),
    );
    unique(
        report,
        "a stadsdeel name of its own",
        content.stadsdelen.iter().filter_map(|part| part.name.as_ref()),
    );
    unique(
        report,
        "a wijk code of its own",
        content.wijken.iter().filter_map(|wijk| wijk.code.as_ref()),
    );
    unique(
        report,
        "a destination code of its own",
        content.parties.iter().filter_map(|party| party.code.as_ref()),
    );
    unique(
        report,
        "a helpline code of its own",
        content.helplines.iter().filter_map(|line| line.code.as_ref()),
    );
    unique(
        report,
        "an offer slug of its own",
        content.offers.iter().filter_map(|offer| offer.slug.as_ref()),
    );
    unique(
        report,
        "a neighbour name of its own",
        content.neighbours.iter().filter_map(|near| near.name.as_ref()),
    );
    for party in &content.parties {
        unique(report, "a work address of its own", party.work_addresses.iter());
    }
}

fn languages(content: &Content, report: &Collector) {
    let Some(basics) = &content.basics else { return };
    unique(report, "a language of its own", basics.languages.iter());
    if basics.languages.is_empty() {
        report.add(&basics.provenance.spot, "at least one language in `languages`", "none");
    }
}

/// Every postcode of the municipality lies in a wijk, and nothing refers to one that does not.
fn postcodes(content: &Content, report: &Collector) {
    let Some(basics) = &content.basics else { return };
    let ours: BTreeSet<_> = basics.postcodes.iter().map(|at| at.value).collect();
    let in_wijken: BTreeSet<_> =
        content.wijken.iter().flat_map(|wijk| &wijk.postcodes).map(|at| at.value).collect();
    for at in basics.postcodes.iter().filter(|at| !in_wijken.contains(&at.value)) {
        report.add(
            &at.spot,
            "a postcode that lies in a wijk",
            format!("{}, which lies in none", at.value),
        );
    }
    for at in content
        .wijken
        .iter()
        .flat_map(|wijk| &wijk.postcodes)
        .filter(|at| !ours.contains(&at.value))
    {
        let expected = "a postcode listed under `postcodes` of [municipality]";
        report.add(&at.spot, expected, format!("{}, which is not", at.value));
    }
    for at in content
        .neighbours
        .iter()
        .flat_map(|near| &near.postcodes)
        .filter(|at| ours.contains(&at.value))
    {
        report.add(&at.spot, "a postcode of the neighbour", format!("{}, which is ours", at.value));
    }
}

fn wijken(content: &Content, report: &Collector) {
    let stadsdelen = known(content.stadsdelen.iter().map(|part| part.name.as_ref()));
    let zones = zone_codes(content);
    if content.wijken.is_empty() {
        report.add(&content.whole, "at least one [[wijk]]", "none");
    }
    for wijk in &content.wijken {
        if let Some(part) = &wijk.stadsdeel {
            refer(report, part, &stadsdelen, "the name of a [[stadsdeel]]");
        }
        if let Some(zone) = &wijk.zone {
            refer(report, zone, &zones, "the code of a [[zone]]");
        }
        if let Some(centre) = &wijk.centre {
            let (longitude, latitude) = centre.value;
            if !(-180.0..=180.0).contains(&longitude) || !(-90.0..=90.0).contains(&latitude) {
                let found = format!("[{longitude}, {latitude}]");
                report.add(&centre.spot, "longitude (-180 to 180) and latitude (-90 to 90)", found);
            }
        }
    }
}

fn parties(content: &Content, report: &Collector) {
    for party in content.parties.iter().filter(|party| party.work_addresses.is_empty()) {
        let expected = "at least one work address in `work_addresses`";
        report.add(&party.provenance.spot, expected, "none that fits");
    }
    let desks = content
        .parties
        .iter()
        .filter(|party| kind_is(party.kind.as_ref(), DestinationKind::StandBy));
    let desks = known(desks.map(|party| party.code.as_ref()));
    if desks.is_empty() {
        report.add(&content.whole, "a [[destination]] of kind \"stand-by\"", "none");
    }
    if let Some(desk) = content.basics.as_ref().and_then(|basics| basics.central_desk.as_ref()) {
        refer(report, desk, &desks, "the code of a [[destination]] of kind \"stand-by\"");
    }
    let others =
        content.parties.iter().filter(|p| !kind_is(p.kind.as_ref(), DestinationKind::Buurtteam));
    let kinds: Vec<At<String>> = others
        .filter_map(|party| party.kind.as_ref())
        .map(|kind| At { value: kind.value.code().to_owned(), spot: kind.spot.clone() })
        .collect();
    unique(report, "a destination kind of its own", kinds.iter());
}

fn kind_is(kind: Option<&At<DestinationKind>>, wanted: DestinationKind) -> bool {
    kind.is_some_and(|kind| kind.value == wanted)
}

/// Every wijk has exactly one team, in the zone of the wijk.
fn teams_and_wijken(content: &Content, report: &Collector) {
    let codes = wijk_codes(content);
    let zones = zone_codes(content);
    let by_code: BTreeMap<&str, &RawWijk> = content
        .wijken
        .iter()
        .filter_map(|wijk| Some((wijk.code.as_ref()?.value.as_str(), wijk)))
        .collect();
    let teams =
        || content.parties.iter().filter(|p| kind_is(p.kind.as_ref(), DestinationKind::Buurtteam));
    unique(report, "one [[team]] for this wijk", teams().flat_map(|team| &team.wijken));
    for team in teams() {
        if let Some(zone) = &team.zone {
            refer(report, zone, &zones, "the code of a [[zone]]");
        }
        for wijk in &team.wijken {
            refer(report, wijk, &codes, "the code of a [[wijk]]");
            let there = by_code.get(wijk.value.as_str()).and_then(|raw| raw.zone.as_ref());
            if let (Some(of_wijk), Some(of_team)) = (there, &team.zone)
                && of_wijk.value != of_team.value
            {
                let expected = format!("a wijk in zone \"{}\" of the team", of_team.value);
                report.add(
                    &wijk.spot,
                    expected,
                    format!("{} in zone \"{}\"", wijk.value, of_wijk.value),
                );
            }
        }
    }
    let served: BTreeSet<&str> =
        teams().flat_map(|team| &team.wijken).map(|wijk| wijk.value.as_str()).collect();
    for code in content.wijken.iter().filter_map(|wijk| wijk.code.as_ref()) {
        if !served.contains(code.value.as_str()) {
            report.add(&code.spot, "a [[team]] for this wijk", format!("none for {}", code.value));
        }
    }
}

/// Every kind of danger has a number.
fn danger(content: &Content, report: &Collector) {
    let Some(table) = &content.danger else { return };
    let lines = known(content.helplines.iter().map(|line| line.code.as_ref()));
    for (kind, codes) in &table.kinds {
        if DangerKind::parse(&kind.value).is_none() {
            report.add(&kind.spot, DangerTable::expected(), format!("`{}`", kind.value));
        }
        for code in codes {
            refer(report, code, &lines, "the code of a [[helpline]]");
        }
        unique(report, "a place in the list of its own", codes.iter());
        if codes.is_empty() {
            report.add(&kind.spot, format!("at least one helpline for `{}`", kind.value), "none");
        }
    }
    for kind in DangerKind::ALL {
        if !table.kinds.iter().any(|(code, _)| code.value == kind.code()) {
            report.add(&table.spot, format!("at least one helpline for `{kind}`"), "none");
        }
    }
}

fn offers(content: &Content, report: &Collector) {
    let codes = wijk_codes(content);
    for offer in &content.offers {
        if offer.areas.is_empty() {
            report.add(&offer.provenance.spot, "at least one life area in `areas`", "none");
        }
        let areas: Vec<At<String>> = offer
            .areas
            .iter()
            .map(|area| At { value: area.value.code().to_owned(), spot: area.spot.clone() })
            .collect();
        unique(report, "a place in `areas` of its own", areas.iter());
        if let Some(RawReach::Wijken(reach)) = &offer.reach {
            for wijk in reach {
                refer(report, wijk, &codes, "the code of a [[wijk]]");
            }
            if reach.is_empty() {
                report.add(&offer.provenance.spot, "at least one wijk in `reach`", "none");
            }
        }
        if let Some(wijk) = &offer.wijk {
            refer(report, wijk, &codes, "the code of a [[wijk]]");
        }
    }
}
