//! Puts checked content together: one catalogue per language for residents, and what only the
//! server may know.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    area::{Wijk, WijkCode},
    catalogue::{self, Catalogue, DangerHelp, Helpline, Neighbour},
    danger::DangerKind,
    offer::{Offer, Reach},
    routing::{DestinationCode, DestinationKind},
};

use super::{
    Counts, DestinationFacts, Municipality,
    content::{Party, Provenance, RawHelpline, RawOffer, RawReach, RawWijk},
    entry::{Entry, EntryKind},
    files::Content,
    reader::{At, Words},
};

/// The municipality. `None` only when something required is missing, which is a problem already.
pub(super) fn assemble(content: &Content) -> Option<Municipality> {
    let catalogues: BTreeMap<String, Arc<Catalogue>> = content
        .languages
        .iter()
        .map(|language| Some((language.clone(), Arc::new(catalogue(content, language)?))))
        .collect::<Option<_>>()?;
    let first = Arc::clone(catalogues.get(content.languages.first()?)?);
    let destinations: BTreeMap<DestinationCode, DestinationFacts> = content
        .parties
        .iter()
        .map(|party| Some((destination_code(party)?, facts(party)?)))
        .collect::<Option<_>>()?;
    let zones = content
        .wijken
        .iter()
        .map(|w| Some((wijk_code(w.code.as_ref()?), w.zone.as_ref()?.value.clone())));
    let credits = content.languages.iter().map(|language| {
        let texts = content.credits.iter().map(|words| words.get(language).cloned());
        Some((language.clone(), texts.collect::<Option<Vec<_>>>()?))
    });
    Some(Municipality {
        languages: content.languages.clone(),
        first,
        catalogues,
        zones: zones.collect::<Option<_>>()?,
        central_desk: DestinationCode(
            content.basics.as_ref()?.central_desk.as_ref()?.value.clone(),
        ),
        credits: credits.collect::<Option<_>>()?,
        entries: entries(content)?,
        counts: counts(content),
        destinations,
    })
}

fn catalogue(content: &Content, language: &str) -> Option<Catalogue> {
    let talk = content.talk.as_ref()?;
    let municipality = catalogue::Municipality {
        name: content.basics.as_ref()?.name.clone()?,
        phone: content.phone.as_ref()?.phone.clone()?,
        talk_phone: talk.phone.clone()?,
        talk_hours: talk.hours.as_ref()?.get(language)?.clone(),
    };
    let danger = content.danger.as_ref()?.kinds.iter().map(|(kind, codes)| {
        let helplines = codes.iter().map(|code| code.value.clone()).collect();
        Some(DangerHelp { kind: DangerKind::parse(&kind.value)?, helplines })
    });
    let mut danger: Vec<DangerHelp> = danger.collect::<Option<_>>()?;
    danger.sort_by_key(|help| help.kind);
    let neighbours = content.neighbours.iter().map(|near| {
        let postcodes = near.postcodes.iter().map(|at| at.value).collect();
        Some(Neighbour { name: near.name.as_ref()?.value.clone(), postcodes })
    });
    Some(Catalogue {
        municipality,
        wijken: content.wijken.iter().map(wijk).collect::<Option<_>>()?,
        destinations: content.parties.iter().map(destination).collect::<Option<_>>()?,
        offers: content.offers.iter().map(|raw| offer(raw, language)).collect::<Option<_>>()?,
        helplines: content
            .helplines
            .iter()
            .map(|raw| helpline(raw, language))
            .collect::<Option<_>>()?,
        danger,
        neighbours: neighbours.collect::<Option<_>>()?,
    })
}

fn wijk_code(at: &At<String>) -> WijkCode {
    WijkCode(at.value.clone())
}

fn texts(list: &[At<String>]) -> Vec<String> {
    list.iter().map(|at| at.value.clone()).collect()
}

/// An optional text in this language; empty when there is none.
fn maybe_word(words: Option<&Words>, language: &str) -> String {
    words.and_then(|words| words.get(language)).cloned().unwrap_or_default()
}

fn wijk(raw: &RawWijk) -> Option<Wijk> {
    Some(Wijk {
        code: wijk_code(raw.code.as_ref()?),
        name: raw.name.clone()?,
        stadsdeel: raw.stadsdeel.as_ref()?.value.clone(),
        buurten: texts(&raw.buurten),
        popular_names: texts(&raw.popular_names),
        postcodes: raw.postcodes.iter().map(|at| at.value).collect(),
        centre: raw.centre.as_ref()?.value,
    })
}

fn destination_code(party: &Party) -> Option<DestinationCode> {
    Some(DestinationCode(party.code.as_ref()?.value.clone()))
}

fn destination(party: &Party) -> Option<catalogue::Destination> {
    Some(catalogue::Destination {
        code: destination_code(party)?,
        kind: party.kind.as_ref()?.value,
        name: party.name.clone()?,
        wijken: party.wijken.iter().map(wijk_code).collect(),
    })
}

fn facts(party: &Party) -> Option<DestinationFacts> {
    Some(DestinationFacts {
        mailbox: party.mailbox.clone()?,
        work_addresses: texts(&party.work_addresses),
        zone: party.zone.as_ref().map(|at| at.value.clone()),
        label: party.label.clone(),
        phone: party.phone.clone(),
        hours: party.hours.clone().unwrap_or_default(),
    })
}

fn helpline(raw: &RawHelpline, language: &str) -> Option<Helpline> {
    Some(Helpline {
        code: raw.code.as_ref()?.value.clone(),
        name: raw.name.as_ref()?.get(language)?.clone(),
        purpose: raw.purpose.as_ref()?.get(language)?.clone(),
        phone: raw.phone.clone()?,
        hours: maybe_word(raw.hours.as_ref(), language),
        open: raw.open,
    })
}

fn offer(raw: &RawOffer, language: &str) -> Option<Offer> {
    Some(Offer {
        slug: raw.slug.as_ref()?.value.clone(),
        name: raw.name.clone()?,
        summary: raw.summary.as_ref()?.get(language)?.clone(),
        when: maybe_word(raw.when.as_ref(), language),
        areas: raw.areas.iter().map(|area| area.value).collect(),
        rung: raw.rung.as_ref()?.value,
        reach: match raw.reach.as_ref()? {
            RawReach::Municipality => Reach::Municipality,
            RawReach::Region => Reach::Region,
            RawReach::Wijken(codes) => Reach::Wijken(codes.iter().map(wijk_code).collect()),
        },
        wijk: raw.wijk.as_ref().map(wijk_code),
        phone: raw.phone.clone(),
        email: raw.email.clone(),
        status: raw.status.as_ref()?.value,
        source: raw.provenance.source.clone()?,
        source_year: raw.source_year,
    })
}

fn entry(kind: EntryKind, code: &str, name: &str, from: &Provenance) -> Option<Entry> {
    Some(Entry {
        kind,
        code: code.to_owned(),
        name: name.to_owned(),
        phone: None,
        status: None,
        label: None,
        owner: from.owner.clone()?,
        source: from.source.clone()?,
        verified: from.verified?,
        spot: from.spot.clone(),
    })
}

fn entries(content: &Content) -> Option<Vec<Entry>> {
    let basics = content.basics.as_ref()?;
    let name = basics.name.as_ref()?;
    let mut all = vec![entry(EntryKind::Municipality, name, name, &basics.provenance)?];
    for (code, number) in [("phone", &content.phone), ("talk", &content.talk)] {
        let number = number.as_ref()?;
        all.push(Entry {
            phone: number.phone.clone(),
            ..entry(EntryKind::Phone, code, code, &number.provenance)?
        });
    }
    for zone in &content.zones {
        all.push(entry(
            EntryKind::Zone,
            &zone.code.as_ref()?.value,
            zone.name.as_ref()?,
            &zone.provenance,
        )?);
    }
    for part in &content.stadsdelen {
        let name = &part.name.as_ref()?.value;
        all.push(entry(EntryKind::Stadsdeel, name, name, &part.provenance)?);
    }
    for raw in &content.wijken {
        all.push(entry(
            EntryKind::Wijk,
            &raw.code.as_ref()?.value,
            raw.name.as_ref()?,
            &raw.provenance,
        )?);
    }
    for party in &content.parties {
        let kind = match party.kind.as_ref()?.value {
            DestinationKind::Buurtteam => EntryKind::Team,
            _ => EntryKind::Destination,
        };
        let entry =
            entry(kind, &party.code.as_ref()?.value, party.name.as_ref()?, &party.provenance)?;
        all.push(Entry { phone: party.phone.clone(), label: party.label.clone(), ..entry });
    }
    for raw in &content.helplines {
        let name = raw.name.as_ref()?.get(content.languages.first()?)?;
        let code = &raw.code.as_ref()?.value;
        let entry = entry(EntryKind::Helpline, code, name, &raw.provenance)?;
        all.push(Entry { phone: raw.phone.clone(), status: raw.status.clone(), ..entry });
    }
    for raw in &content.offers {
        let status = Some(raw.status.as_ref()?.value.code().to_owned());
        let entry = entry(
            EntryKind::Offer,
            &raw.slug.as_ref()?.value,
            raw.name.as_ref()?,
            &raw.provenance,
        )?;
        all.push(Entry { phone: raw.phone.clone(), status, ..entry });
    }
    for near in &content.neighbours {
        let name = &near.name.as_ref()?.value;
        all.push(entry(EntryKind::Neighbour, name, name, &near.provenance)?);
    }
    Some(all)
}

fn counts(content: &Content) -> Counts {
    let teams = content.parties.iter().filter(|party| !party.wijken.is_empty()).count();
    Counts {
        languages: content.languages.len(),
        stadsdelen: content.stadsdelen.len(),
        wijken: content.wijken.len(),
        buurten: content.wijken.iter().map(|wijk| wijk.buurten.len()).sum(),
        postcodes: content.basics.as_ref().map_or(0, |basics| basics.postcodes.len()),
        teams,
        other_destinations: content.parties.len() - teams,
        work_addresses: content.parties.iter().map(|party| party.work_addresses.len()).sum(),
        helplines: content.helplines.len(),
        offers: content.offers.len(),
        neighbours: content.neighbours.len(),
    }
}
