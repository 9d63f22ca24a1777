//! The tables of the content files, as written: every value has its shape, nothing is put together
//! yet. A value that is missing or wrong is `None` here and a problem in the collector.

use chrono::NaiveDate;
use domain::{
    area::Postcode, danger::DangerKind, hours::Open, ladder::Rung, life_area::LifeArea,
    offer::OfferStatus, routing::DestinationKind,
};

use super::{
    problem::Spot,
    reader::{At, Fields, Words, filled},
    shape,
};

/// Where an entry comes from and who keeps it; every entry has one.
#[derive(Debug)]
pub(super) struct Provenance {
    pub(super) owner: Option<String>,
    pub(super) source: Option<String>,
    pub(super) verified: Option<NaiveDate>,
    /// Where the entry starts.
    pub(super) spot: Spot,
}

impl Provenance {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            owner: fields.text("owner").map(|at| at.value),
            source: fields.text("source").map(|at| at.value),
            verified: fields.date("verified"),
            spot: fields.spot(),
        }
    }
}

/// `[municipality]`.
#[derive(Debug)]
pub(super) struct Basics {
    pub(super) name: Option<String>,
    pub(super) languages: Vec<At<String>>,
    pub(super) postcodes: Vec<At<Postcode>>,
    pub(super) central_desk: Option<At<String>>,
    pub(super) provenance: Provenance,
}

/// `[phone]` and `[talk]`.
#[derive(Debug)]
pub(super) struct Number {
    pub(super) phone: Option<String>,
    pub(super) hours: Option<Words>,
    pub(super) provenance: Provenance,
}

/// `[[zone]]`: the area of an Expertiseteam.
#[derive(Debug)]
pub(super) struct Zone {
    pub(super) code: Option<At<String>>,
    pub(super) name: Option<String>,
    pub(super) provenance: Provenance,
}

/// `[[stadsdeel]]`.
#[derive(Debug)]
pub(super) struct Stadsdeel {
    pub(super) name: Option<At<String>>,
    pub(super) provenance: Provenance,
}

/// `[[wijk]]`.
#[derive(Debug)]
pub(super) struct RawWijk {
    pub(super) code: Option<At<String>>,
    pub(super) name: Option<String>,
    pub(super) stadsdeel: Option<At<String>>,
    pub(super) zone: Option<At<String>>,
    pub(super) postcodes: Vec<At<Postcode>>,
    pub(super) buurten: Vec<At<String>>,
    pub(super) popular_names: Vec<At<String>>,
    pub(super) centre: Option<At<(f64, f64)>>,
    pub(super) provenance: Provenance,
}

/// `[[team]]` and `[[destination]]`: a party that takes handovers.
#[derive(Debug)]
pub(super) struct Party {
    pub(super) code: Option<At<String>>,
    pub(super) kind: Option<At<DestinationKind>>,
    pub(super) name: Option<String>,
    pub(super) label: Option<String>,
    /// The wijken of a team; empty for the others.
    pub(super) wijken: Vec<At<String>>,
    pub(super) zone: Option<At<String>>,
    pub(super) phone: Option<String>,
    pub(super) hours: Option<Words>,
    pub(super) mailbox: Option<String>,
    pub(super) work_addresses: Vec<At<String>>,
    pub(super) provenance: Provenance,
}

/// `[[helpline]]`.
#[derive(Debug)]
pub(super) struct RawHelpline {
    pub(super) code: Option<At<String>>,
    pub(super) name: Option<Words>,
    pub(super) phone: Option<String>,
    pub(super) purpose: Option<Words>,
    pub(super) hours: Option<Words>,
    pub(super) open: Option<Open>,
    pub(super) status: Option<String>,
    pub(super) provenance: Provenance,
}

/// `[danger]`: codes of helplines by kind of danger.
#[derive(Debug)]
pub(super) struct DangerTable {
    pub(super) kinds: Vec<(At<String>, Vec<At<String>>)>,
    pub(super) spot: Spot,
}

/// Where an offer reaches, as written.
#[derive(Debug)]
pub(super) enum RawReach {
    /// `"gemeente"`.
    Municipality,
    /// `"regio"`.
    Region,
    /// Codes of wijken.
    Wijken(Vec<At<String>>),
}

/// `[[offer]]`.
#[derive(Debug)]
pub(super) struct RawOffer {
    pub(super) slug: Option<At<String>>,
    pub(super) name: Option<String>,
    pub(super) summary: Option<Words>,
    pub(super) when: Option<Words>,
    pub(super) areas: Vec<At<LifeArea>>,
    pub(super) rung: Option<At<Rung>>,
    pub(super) reach: Option<RawReach>,
    pub(super) wijk: Option<At<String>>,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) status: Option<At<OfferStatus>>,
    pub(super) source_year: Option<u16>,
    pub(super) provenance: Provenance,
}

/// `[[neighbour]]`.
#[derive(Debug)]
pub(super) struct RawNeighbour {
    pub(super) name: Option<At<String>>,
    pub(super) postcodes: Vec<At<Postcode>>,
    pub(super) provenance: Provenance,
}

/// Every code of an enum that content may use, for the editor: `a, b or c`.
pub(super) fn one_of(codes: impl IntoIterator<Item = &'static str>) -> String {
    let codes: Vec<&str> = codes.into_iter().collect();
    match codes.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("one of {} or {last}", rest.join(", ")),
        _ => codes.join(""),
    }
}

const POSTCODE: &str = "the four digits of a postcode, without quotes";

fn postcode(digits: &str) -> Option<Postcode> {
    Postcode::from_number(digits.parse().ok()?)
}

impl Basics {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        let read = Self {
            name: fields.text("name").map(|at| at.value),
            languages: fields.list("languages", shape::LANGUAGE, shape::language),
            postcodes: fields.numbers("postcodes", POSTCODE, postcode),
            central_desk: fields.text("central_desk"),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl Number {
    /// A number; `languages` is given when its hours are required.
    pub(super) fn read(mut fields: Fields<'_>, languages: Option<&[String]>) -> Self {
        let read = Self {
            phone: fields.parsed("number", shape::PHONE, shape::phone).map(|at| at.value),
            hours: languages.and_then(|languages| fields.words("hours", languages)),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl Zone {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        let read = Self {
            code: fields.parsed("code", shape::SLUG, shape::slug),
            name: fields.text("name").map(|at| at.value),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl Stadsdeel {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        let read = Self { name: fields.text("name"), provenance: Provenance::read(&mut fields) };
        fields.finish();
        read
    }
}

impl RawWijk {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        let read = Self {
            code: fields.parsed("code", shape::WIJK_CODE, shape::wijk_code),
            name: fields.text("name").map(|at| at.value),
            stadsdeel: fields.text("stadsdeel"),
            zone: fields.text("zone"),
            postcodes: fields.numbers("postcodes", POSTCODE, postcode),
            buurten: fields.list("buurten", "a name", filled),
            popular_names: fields.maybe_list("popular_names", "a name", filled),
            centre: fields
                .pair("centre", "longitude and latitude in degrees, such as [5.98, 50.88]"),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl Party {
    /// A Buurtteam: it has wijken and a zone, and its kind is known.
    pub(super) fn read_team(mut fields: Fields<'_>, languages: &[String]) -> Self {
        let kind = At { value: DestinationKind::Buurtteam, spot: fields.spot() };
        let wijken = fields.list("wijken", "the code of a wijk", filled);
        let zone = fields.text("zone");
        Self::read(fields, languages, Some(kind), wijken, zone)
    }

    /// Any other party: it says its kind.
    pub(super) fn read_other(mut fields: Fields<'_>, languages: &[String]) -> Self {
        let others = || {
            DestinationKind::ALL.iter().copied().filter(|kind| *kind != DestinationKind::Buurtteam)
        };
        let expected = one_of(others().map(DestinationKind::code));
        let kind =
            fields.parsed("kind", &expected, |code| others().find(|kind| kind.code() == code));
        Self::read(fields, languages, kind, Vec::new(), None)
    }

    fn read(
        mut fields: Fields<'_>,
        languages: &[String],
        kind: Option<At<DestinationKind>>,
        wijken: Vec<At<String>>,
        zone: Option<At<String>>,
    ) -> Self {
        let read = Self {
            code: fields.parsed("code", shape::SLUG, shape::slug),
            kind,
            name: fields.text("name").map(|at| at.value),
            label: fields.maybe_text("label").map(|at| at.value),
            wijken,
            zone,
            phone: fields.maybe_parsed("phone", shape::PHONE, shape::phone).map(|at| at.value),
            hours: fields.maybe_words("hours", languages),
            mailbox: fields.parsed("mailbox", shape::MAIL, shape::mail).map(|at| at.value),
            work_addresses: fields.list("work_addresses", shape::MAIL, shape::mail),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl RawHelpline {
    pub(super) fn read(mut fields: Fields<'_>, languages: &[String]) -> Self {
        // "uit geheugen" is no status: a number known only from memory is never shown.
        let status = |code: &str| ["bron", "controleren"].contains(&code).then(|| code.to_owned());
        let open = one_of(Open::ALL.iter().map(|open| open.code()));
        let read = Self {
            code: fields.parsed("code", shape::SLUG, shape::slug),
            name: fields.text_or_words("name", languages),
            phone: fields.parsed("phone", shape::PHONE, shape::phone).map(|at| at.value),
            purpose: fields.words("purpose", languages),
            hours: fields.maybe_words("hours", languages),
            open: fields.maybe_parsed("open", &open, Open::parse).map(|at| at.value),
            status: fields
                .parsed("status", "one of bron or controleren", status)
                .map(|at| at.value),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl DangerTable {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        Self { kinds: fields.remaining_lists(), spot: fields.spot() }
    }

    /// The codes of the kinds, for the editor.
    pub(super) fn expected() -> String {
        one_of(DangerKind::ALL.iter().map(|kind| kind.code()))
    }
}

impl RawOffer {
    pub(super) fn read(mut fields: Fields<'_>, languages: &[String]) -> Self {
        let rungs = [Rung::Buurtsteun, Rung::GeneralProvision];
        let rung = |code: &str| rungs.into_iter().find(|rung| rung.code() == code);
        let areas = one_of(LifeArea::ALL.iter().map(|area| area.code()));
        let status = one_of(OfferStatus::ALL.iter().map(|status| status.code()));
        let year = |digits: &str| digits.parse().ok().filter(|year| (1990..=2100).contains(year));
        let read = Self {
            slug: fields.parsed("slug", shape::SLUG, shape::slug),
            name: fields.text("name").map(|at| at.value),
            summary: fields.words("summary", languages),
            when: fields.maybe_words("when", languages),
            areas: fields.list("areas", &areas, LifeArea::parse),
            rung: fields.parsed("rung", &one_of(rungs.map(Rung::code)), rung),
            reach: RawReach::read(&mut fields),
            wijk: fields.maybe_text("wijk"),
            phone: fields.maybe_parsed("phone", shape::PHONE, shape::phone).map(|at| at.value),
            email: fields.maybe_parsed("email", shape::MAIL, shape::mail).map(|at| at.value),
            status: fields.parsed("status", &status, OfferStatus::parse),
            source_year: fields.maybe_number("source_year", "a year, without quotes", year),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}

impl RawReach {
    fn read(fields: &mut Fields<'_>) -> Option<Self> {
        if fields.is_list("reach") {
            return Some(Self::Wijken(fields.list("reach", "the code of a wijk", filled)));
        }
        let parse = |text: &str| match text {
            "gemeente" => Some(Self::Municipality),
            "regio" => Some(Self::Region),
            _ => None,
        };
        fields
            .parsed("reach", "a list of wijken, \"gemeente\" or \"regio\"", parse)
            .map(|at| at.value)
    }
}

impl RawNeighbour {
    pub(super) fn read(mut fields: Fields<'_>) -> Self {
        let read = Self {
            name: fields.text("name"),
            postcodes: fields.numbers("postcodes", POSTCODE, postcode),
            provenance: Provenance::read(&mut fields),
        };
        fields.finish();
        read
    }
}
