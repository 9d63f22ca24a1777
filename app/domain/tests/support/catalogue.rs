//! A small made-up municipality: four wijken in a row from west to east, two teams, a neighbour.
//!
//! * `W1` Dijk and `W2` Haven, one kilometre apart, share `buurtteam-1`.
//! * `W3` Polder, two kilometres further, has `buurtteam-2`.
//! * `W4` Duin, seven kilometres further, has no team: content would be refused, routing must cope.
//! * Postcode 1111 lies in W1 and W2, 2222 in W2 and W3, 3333 in W3, 4444 in W4.
//! * Postcode 5555 is in neighbouring Buurdorp; 9999 is nowhere we know.

use domain::{
    area::{Postcode, Wijk, WijkCode},
    catalogue::{Catalogue, Destination, Municipality, Neighbour},
    ladder::Rung,
    life_area::LifeArea,
    offer::{Offer, OfferStatus, Reach},
    routing::{DestinationCode, DestinationKind},
};

/// The public content of the made-up municipality.
pub fn catalogue() -> Catalogue {
    Catalogue {
        municipality: Municipality {
            name: "Waterdam".into(),
            phone: "14 000".into(),
            talk_phone: "000-0000000".into(),
            talk_hours: "op werkdagen".into(),
        },
        wijken: vec![
            wijk("W1", "Dijk", &[1111], 5.0),
            wijk("W2", "Haven", &[2222, 1111], 5.0146),
            wijk("W3", "Polder", &[3333, 2222], 5.0438),
            wijk("W4", "Duin", &[4444], 5.146),
        ],
        destinations: vec![
            party("buurtteam-1", DestinationKind::Buurtteam, &["W1", "W2"]),
            party("buurtteam-2", DestinationKind::Buurtteam, &["W3"]),
            party("wmo-loket", DestinationKind::WmoCounter, &[]),
            party("werk-en-inkomen", DestinationKind::WorkAndIncome, &[]),
            party("tobw", DestinationKind::Tobw, &[]),
            party("stand-by", DestinationKind::StandBy, &[]),
        ],
        offers: offers(),
        neighbours: vec![Neighbour { name: "Buurdorp".into(), postcodes: postcodes(&[5555]) }],
        ..Catalogue::default()
    }
}

fn offers() -> Vec<Offer> {
    use LifeArea::{AdlHousehold, Finance, SocialNetwork};
    use Rung::{Buurtsteun, GeneralProvision};
    let only = |codes: &[&str]| Reach::Wijken(wijk_codes(codes));
    vec![
        offer("inloop", GeneralProvision, Reach::Municipality, Some("W3"), &[SocialNetwork]),
        offer("voedselhulp", GeneralProvision, Reach::Region, Some("W3"), &[Finance]),
        offer("maatje", Buurtsteun, Reach::Region, None, &[Finance, SocialNetwork]),
        offer("belcirkel", Buurtsteun, Reach::Municipality, None, &[SocialNetwork]),
        offer("soep", Buurtsteun, only(&["W1", "W2"]), Some("W1"), &[SocialNetwork, Finance]),
        offer("klus", Buurtsteun, Reach::Municipality, Some("W2"), &[AdlHousehold, SocialNetwork]),
        offer("burenhulp", Buurtsteun, only(&["W3"]), None, &[AdlHousehold, SocialNetwork]),
    ]
}

fn wijk(code: &str, name: &str, at: &[u16], longitude: f64) -> Wijk {
    Wijk {
        code: WijkCode(code.into()),
        name: name.into(),
        stadsdeel: "Stad".into(),
        buurten: vec![format!("{name}-Oost")],
        popular_names: Vec::new(),
        postcodes: postcodes(at),
        centre: (longitude, 52.0),
    }
}

fn party(code: &str, kind: DestinationKind, wijken: &[&str]) -> Destination {
    Destination {
        code: DestinationCode(code.into()),
        kind,
        name: code.into(),
        wijken: wijk_codes(wijken),
    }
}

fn offer(slug: &str, rung: Rung, reach: Reach, wijk: Option<&str>, areas: &[LifeArea]) -> Offer {
    Offer {
        slug: slug.into(),
        name: slug.into(),
        summary: format!("Over {slug}."),
        when: String::new(),
        areas: areas.to_vec(),
        rung,
        reach,
        wijk: wijk.map(|code| WijkCode(code.into())),
        phone: None,
        email: None,
        status: OfferStatus::Example,
        source: "verzonnen".into(),
        source_year: None,
    }
}

fn wijk_codes(codes: &[&str]) -> Vec<WijkCode> {
    codes.iter().map(|code| WijkCode((*code).into())).collect()
}

fn postcodes(numbers: &[u16]) -> Vec<Postcode> {
    numbers.iter().filter_map(|number| Postcode::from_number(*number)).collect()
}
