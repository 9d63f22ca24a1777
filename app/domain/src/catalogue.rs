//! The public content of one municipality in one language: the same for everybody, and so
//! allowed to travel to every browser. It holds no mailboxes and no sign-in addresses.

use serde::{Deserialize, Serialize};

use crate::{
    area::{Postcode, Wijk, WijkCode},
    danger::DangerKind,
    hours::{Moment, Open},
    offer::Offer,
    order::order_by,
    routing::{DestinationCode, DestinationKind},
    wire::read_fields,
};

/// A number to call, shown beside danger or as help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    /// Stable identifier, such as `112`.
    pub code: String,
    /// Who answers.
    pub name: String,
    /// When to call, in a few words.
    pub purpose: String,
    /// The number as people read it.
    pub phone: String,
    /// When somebody answers, in words; empty when unknown.
    pub hours: String,
    /// When somebody answers; `None` when no source says so.
    pub open: Option<Open>,
}

read_fields!(Helpline { code, name, purpose, phone, hours, open });

/// The number for life and death. It is answered always, whatever content says.
const EMERGENCY: &str = "112";

impl Helpline {
    /// The number for a `tel:` link: digits only, with a leading `+` where it has one.
    pub fn dial(&self) -> String {
        dial(&self.phone)
    }

    /// Whether somebody answers at this moment; `None` when unknown.
    pub fn answers(&self, moment: Moment) -> Option<bool> {
        if self.dial() == EMERGENCY { Some(true) } else { self.open.map(|open| open.at(moment)) }
    }
}

/// A number as people read it, made ready for a `tel:` link: `14 070` becomes `14070`.
pub fn dial(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// The numbers for one kind of danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerHelp {
    /// Which danger.
    pub kind: DangerKind,
    /// Codes of the helplines, the first to call first.
    pub helplines: Vec<String>,
}

read_fields!(DangerHelp { kind, helplines });

/// A party that can take a handover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// Stable identifier, such as `buurtteam-08`.
    pub code: DestinationCode,
    /// What it is.
    pub kind: DestinationKind,
    /// Name as residents see it.
    pub name: String,
    /// The wijken a Buurtteam serves; empty for the other kinds.
    pub wijken: Vec<WijkCode>,
}

read_fields!(Destination { code, kind, name, wijken });

/// A municipality next to ours, so that people outside get a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Name of the municipality.
    pub name: String,
    /// Its four-digit postcodes.
    pub postcodes: Vec<Postcode>,
}

read_fields!(Neighbour { name, postcodes });

/// Facts about the municipality itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Municipality {
    /// Name.
    pub name: String,
    /// General number.
    pub phone: String,
    /// Number of the Sociale Buurtteams: "Ik wil nu iemand spreken".
    pub talk_phone: String,
    /// When that number is answered, in words.
    pub talk_hours: String,
}

read_fields!(Municipality { name, phone, talk_phone, talk_hours });

/// Everything public about one municipality, in one language.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Catalogue {
    /// The municipality.
    pub municipality: Municipality,
    /// Its wijken.
    pub wijken: Vec<Wijk>,
    /// Its destinations, the central desk among them.
    pub destinations: Vec<Destination>,
    /// Buurtsteun and general provisions.
    pub offers: Vec<Offer>,
    /// Numbers to call; 112 first.
    pub helplines: Vec<Helpline>,
    /// Which of them to show for which danger; every kind is there.
    pub danger: Vec<DangerHelp>,
    /// Municipalities around it.
    pub neighbours: Vec<Neighbour>,
}

read_fields!(Catalogue {
    municipality,
    wijken,
    destinations,
    offers,
    helplines,
    danger,
    neighbours,
});

impl Catalogue {
    /// The wijken with this postcode, those for which it is the main postcode first.
    pub fn wijken_at(&self, postcode: Postcode) -> Vec<&Wijk> {
        let mut found: Vec<(usize, &Wijk)> = self
            .wijken
            .iter()
            .filter_map(|wijk| Some((wijk.postcodes.iter().position(|p| *p == postcode)?, wijk)))
            .collect();
        order_by(&mut found, |a, b| a.0.cmp(&b.0));
        found.into_iter().map(|(_, wijk)| wijk).collect()
    }

    /// The wijk with this code.
    pub fn wijk(&self, code: &WijkCode) -> Option<&Wijk> {
        self.wijken.iter().find(|wijk| wijk.code == *code)
    }

    /// The offer with this slug.
    pub fn offer(&self, slug: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.slug == slug)
    }

    /// The destination with this code.
    pub fn destination(&self, code: &DestinationCode) -> Option<&Destination> {
        self.destinations.iter().find(|d| d.code == *code)
    }

    /// The neighbouring municipality with this postcode, where content has it.
    pub fn neighbour_at(&self, postcode: Postcode) -> Option<&Neighbour> {
        self.neighbours.iter().find(|n| n.postcodes.contains(&postcode))
    }

    /// The helpline with this code.
    pub fn helpline(&self, code: &str) -> Option<&Helpline> {
        self.helplines.iter().find(|line| line.code == code)
    }

    /// The numbers for this kind of danger, the first to call first.
    ///
    /// Those that answer at this moment come first, in the order of the content; then those of which
    /// nobody knows. Those that do not answer are left out, unless there would be none left.
    pub fn helplines_for(&self, kind: DangerKind, moment: Moment) -> Vec<&Helpline> {
        let codes = self.danger.iter().filter(|help| help.kind == kind);
        let codes = codes.flat_map(|help| &help.helplines);
        let all: Vec<&Helpline> = codes.filter_map(|code| self.helpline(code)).collect();
        let that =
            |answers| all.iter().copied().filter(move |line| line.answers(moment) == answers);
        let found: Vec<&Helpline> = that(Some(true)).chain(that(None)).collect();
        if found.is_empty() { all } else { found }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: [(&str, Option<Open>); 5] = [
        ("112", None),
        ("unknown", None),
        ("by-day", Some(Open::OfficeHours)),
        ("by-night", Some(Open::OutOfHours)),
        ("always", Some(Open::Always)),
    ];

    /// The codes shown at a moment where content lists these.
    fn shown(codes: &[&str], moment: Moment) -> Vec<String> {
        let line = |(code, open): (&str, Option<Open>)| Helpline {
            code: code.into(),
            name: String::new(),
            purpose: String::new(),
            phone: code.into(),
            hours: String::new(),
            open,
        };
        let kind = DangerKind::CrisisOther;
        let helplines = codes.iter().map(|code| (*code).to_owned()).collect();
        let catalogue = Catalogue {
            helplines: NUMBERS.map(line).to_vec(),
            danger: vec![DangerHelp { kind, helplines }],
            ..Catalogue::default()
        };
        let lines = catalogue.helplines_for(kind, moment);
        lines.iter().map(|line| line.code.clone()).collect()
    }

    #[test]
    fn numbers_that_do_not_answer_now_are_left_out_and_unknown_ones_come_last() {
        let all = ["by-day", "unknown", "by-night", "112", "always"];
        assert_eq!(shown(&all, Moment::OfficeHours), ["by-day", "112", "always", "unknown"]);
        assert_eq!(shown(&all, Moment::OutOfHours), ["by-night", "112", "always", "unknown"]);
    }

    #[test]
    fn when_no_number_answers_now_all_are_shown() {
        assert_eq!(shown(&["by-day"], Moment::OutOfHours), ["by-day"]);
        assert_eq!(shown(&["by-day", "unknown"], Moment::OutOfHours), ["unknown"]);
    }

    #[test]
    fn the_emergency_number_is_never_left_out() {
        let line = Helpline {
            code: "nood".into(),
            name: String::new(),
            purpose: String::new(),
            phone: "112".into(),
            hours: String::new(),
            open: Some(Open::OfficeHours),
        };
        assert_eq!(line.answers(Moment::OutOfHours), Some(true));
    }
}
