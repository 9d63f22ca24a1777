//! Walks a stored journey through the screens, form by form, as the server and the device do.

use std::collections::BTreeMap;

use domain::{
    assessment::{
        path::{Question, listed_areas, listed_emergencies, questions},
        result::summary,
    },
    field::Form,
    journey::Journey,
    ladder::rungs_for,
    life_area::LifeArea,
    matching::offers_for,
    need::understand,
    person::Perspective,
    routing::{Facts, Routed, route},
    screen::{Page, Stop, World, assessment::OVERVIEW, need::NeedStep, submit, understand_journey},
};
use serde::Deserialize;

/// One stored journey: what somebody tells, and what must come of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Who it is, in a few words.
    pub name: String,
    /// Whether the founding documents give it as an example.
    #[serde(default)]
    pub brochure: bool,
    /// For whom: `mij`, `naaste`, `buurtgenoot`.
    #[serde(default)]
    perspective: Option<Perspective>,
    /// Role, whether the other knows, whether the other agrees.
    #[serde(default)]
    who: Vec<String>,
    #[serde(default)]
    need: String,
    #[serde(default)]
    wish: String,
    /// The tiles in the end; those the words point to are there already.
    #[serde(default)]
    tiles: Vec<String>,
    /// A postcode, `unknown` or `rather_not`.
    place: String,
    #[serde(default)]
    wijk: Option<String>,
    /// How it goes; an area that is not here is skipped.
    #[serde(default)]
    how: BTreeMap<String, String>,
    #[serde(default)]
    more: Vec<String>,
    /// Whether it is safe, by area; skipped where it is not here.
    #[serde(default)]
    safe: BTreeMap<String, String>,
    /// Options of follow-ups; one that is not here is skipped.
    #[serde(default)]
    choices: BTreeMap<String, Vec<String>>,
    /// Relations of people added.
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    own_strength: String,
    /// What must come of it.
    pub expect: Found,
}

impl Case {
    /// Whether somebody only chose tiles.
    pub fn is_wordless(&self) -> bool {
        self.need.is_empty()
    }
}

/// What comes of a journey.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// The areas in the end, in the order of the portal.
    pub areas: Vec<String>,
    /// The follow-ups asked, in the order of their codes.
    pub asked: Vec<String>,
    /// Screens of the self-assessment.
    pub screens: usize,
    /// Why it is urgent.
    #[serde(default)]
    pub urgent: Vec<String>,
    /// The rungs shown, in order.
    pub rungs: Vec<String>,
    /// Where a handover goes, or `outside`.
    pub destination: String,
    /// Who of the team looks first.
    #[serde(default)]
    pub cluster: String,
    /// The first thing to do now.
    pub now: String,
}

/// What the words of the need pointed to, beside what comes of the journey.
pub struct Walked {
    /// Areas found in the words.
    pub understood: Vec<String>,
    /// What came of it.
    pub found: Found,
}

fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Form {
    Form(pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// Walks the journey from the first word to the last page.
///
/// # Panics
/// Where a screen refuses what the case says, or a code is unknown.
pub fn walk(case: &Case, world: World<'_>) -> Walked {
    let mut journey = Journey::new(case.perspective.unwrap_or(Perspective::Me));
    let mut at = Stop::first(Page::Need);
    let mut screens = 0;
    while at.step != OVERVIEW || at.page != Page::Assessment {
        let form = match at.page {
            Page::Need => need_form(case, &at, &journey),
            Page::Assessment => {
                screens += 1;
                let number: usize = at.step.parse().unwrap_or(1);
                question_form(case, questions(&journey)[number - 1], &mut journey)
            }
            _ => break,
        };
        let next = submit(&journey, &at, &form, world)
            .unwrap_or_else(|errors| panic!("{}: {errors:?} at {at:?}", case.name));
        (journey, at) = (next.journey, next.to);
    }
    let understood = understand(&case.need, world.lexicons).areas;
    Walked {
        understood: understood.iter().map(|found| found.area.to_string()).collect(),
        found: found(&journey, screens, world),
    }
}

fn need_form(case: &Case, at: &Stop, journey: &Journey) -> Form {
    match NeedStep::of(&at.step, journey) {
        NeedStep::Words => form([("need", case.need.as_str())]),
        NeedStep::Areas => form(case.tiles.iter().map(|area| ("area", area.as_str()))),
        NeedStep::Wish => form([("wish", case.wish.as_str())]),
        NeedStep::Place if case.place.starts_with(|c: char| c.is_ascii_digit()) => {
            form([("postcode", case.place.as_str())])
        }
        NeedStep::Place => form([("where", case.place.as_str())]),
        NeedStep::Wijk => form([("wijk", case.wijk.as_deref().unwrap_or("unknown"))]),
        NeedStep::Outside => form([]),
    }
}

fn question_form(case: &Case, question: Question, journey: &mut Journey) -> Form {
    let skip = || form([("skip", "1")]);
    let one = |name, value: Option<&String>| {
        value.map_or_else(skip, |value| form([(name, value.as_str())]))
    };
    let each = |codes: Vec<&'static str>, values: &BTreeMap<String, String>| {
        let filled = codes.into_iter().filter_map(|code| Some((code, values.get(code)?.as_str())));
        form(filled.collect::<Vec<_>>())
    };
    match question {
        Question::Role => one("role", case.who.first()),
        Question::Consent => match case.who.as_slice() {
            [_, knows, agrees] => form([("knows", knows.as_str()), ("agrees", agrees.as_str())]),
            _ => skip(),
        },
        Question::Area(area) => one("answer", case.how.get(area.code())),
        Question::Safety(area) => one("safe_now", case.safe.get(area.code())),
        Question::More => form(case.more.iter().map(|area| ("area", area.as_str()))),
        Question::List => {
            each(listed_areas(journey).map(|named| named.area.code()).collect(), &case.how)
        }
        Question::ListSafety => {
            each(listed_emergencies(journey).map(LifeArea::code).collect(), &case.safe)
        }
        Question::Follow(question) => match case.choices.get(question.code()) {
            Some(codes) => form(codes.iter().map(|code| ("choice", code.as_str()))),
            None => skip(),
        },
        // Added one by one on the same page; the last goes on with it.
        Question::People => match case.people.get(journey.people.len()) {
            Some(relation) if journey.people.len() + 1 < case.people.len() => {
                form([("add", "1"), ("relation", relation.as_str())])
            }
            Some(relation) => form([("relation", relation.as_str())]),
            None => form([]),
        },
        Question::OwnStrength => form([("own_strength", case.own_strength.as_str())]),
    }
}

fn found(journey: &Journey, screens: usize, world: World<'_>) -> Found {
    let facts = Facts::of(journey, &understand_journey(journey, world.lexicons));
    let routed = route(&facts, world.catalogue);
    let ladder = rungs_for(&offers_for(journey, world.catalogue), &routed);
    let mut areas: Vec<_> = journey.all_areas().map(|named| named.area).collect();
    areas.sort();
    let mut asked: Vec<String> = questions(journey)
        .into_iter()
        .filter_map(|question| match question {
            Question::Follow(question) => Some(question.to_string()),
            _ => None,
        })
        .collect();
    asked.sort();
    let (destination, cluster) = match &routed {
        Routed::Outside { .. } => ("outside".into(), String::new()),
        Routed::To(route) => (
            route.destination.0.clone(),
            route.cluster.map(|cluster| cluster.to_string()).unwrap_or_default(),
        ),
    };
    Found {
        areas: areas.iter().map(ToString::to_string).collect(),
        asked,
        screens,
        urgent: facts.urgent().iter().map(ToString::to_string).collect(),
        rungs: ladder.rungs.iter().map(ToString::to_string).collect(),
        destination,
        cluster,
        now: summary(journey, world).now[0].action.to_string(),
    }
}

/// All stored journeys, file by file.
///
/// # Panics
/// When a file cannot be read.
pub fn cases() -> Vec<(String, Vec<Case>)> {
    #[derive(Deserialize)]
    struct File {
        journey: Vec<Case>,
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/journeys");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let file: File =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_stem().unwrap().to_string_lossy().into_owned(), file.journey)
        })
        .collect()
}

/// The middle of an ordered list.
pub fn median(mut numbers: Vec<usize>) -> usize {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
