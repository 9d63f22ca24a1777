//! The need: own words or tiles, what should be different, and where.

use crate::{
    area::{Place, Postcode, WijkCode},
    codes::coded,
    field::{FieldError, Form, Problem},
    journey::{Journey, MAX_NEED_CHARS, MAX_TEXT_CHARS, NamedArea},
    life_area::LifeArea,
    need::understand,
};

use super::{Next, Outcome, Page, Stop, World, text_field};

/// Most areas taken from own words; the resident can add more.
const MAX_UNDERSTOOD_AREAS: usize = 4;

coded! {
    /// A step of the need.
    pub enum NeedStep {
        /// The need in own words.
        Words = "woorden",
        /// The areas, as tiles; those the words point to are ticked.
        Areas = "gebieden",
        /// What should be different.
        Wish = "wens",
        /// The postcode.
        Place = "plaats",
        /// Which wijk, where the postcode is in several.
        Wijk = "wijk",
        /// The postcode is outside the municipality.
        Outside = "buiten",
    }
}

impl NeedStep {
    /// The step with this code; the first when there is none. A step that needs an earlier answer
    /// falls back to the one that asks it.
    pub fn of(code: &str, journey: &Journey) -> Self {
        match Self::parse(code).unwrap_or(Self::Words) {
            Self::Wijk if !matches!(journey.place, Place::SomewhereIn(_) | Place::In(_)) => {
                Self::Place
            }
            Self::Outside if !matches!(journey.place, Place::Outside(_)) => Self::Place,
            step => step,
        }
    }

    /// The step before this one, for the way back.
    pub const fn previous(self) -> Option<Self> {
        match self {
            Self::Words => None,
            Self::Areas => Some(Self::Words),
            Self::Wish => Some(Self::Areas),
            Self::Place => Some(Self::Wish),
            Self::Wijk | Self::Outside => Some(Self::Place),
        }
    }
}

fn stop(step: NeedStep) -> Stop {
    Stop::at(Page::Need, step.code())
}

/// Applies a form of this page.
pub fn submit(journey: &Journey, step: &str, form: &Form, world: World<'_>) -> Outcome {
    match NeedStep::of(step, journey) {
        NeedStep::Words => words(journey, form, world),
        NeedStep::Areas => areas(journey, form),
        NeedStep::Wish => wish(journey, form),
        NeedStep::Place => place(journey, form, world),
        NeedStep::Wijk => wijk(journey, form, world),
        NeedStep::Outside => Ok(go(journey.clone(), Stop::first(Page::Options))),
    }
}

const fn go(journey: Journey, to: Stop) -> Next {
    Next { journey, to }
}

fn words(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let mut errors = Vec::new();
    let need = text_field(form, "need", MAX_NEED_CHARS, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut journey = journey.clone();
    if need != journey.need {
        let found = understand(&need, world.lexicons).areas;
        let found = found.into_iter().map(|found| found.area).take(MAX_UNDERSTOOD_AREAS);
        journey.areas = named(found, &journey.areas);
    }
    journey.need = need;
    Ok(go(journey, stop(NeedStep::Areas)))
}

/// These areas, with the answers already given.
pub(super) fn named(
    areas: impl IntoIterator<Item = LifeArea>,
    before: &[NamedArea],
) -> Vec<NamedArea> {
    areas
        .into_iter()
        .map(|area| NamedArea {
            area,
            answer: before.iter().find(|named| named.area == area).and_then(|named| named.answer),
        })
        .collect()
}

/// The areas ticked in a form, in the portal's order, each once.
pub(super) fn ticked_areas(form: &Form) -> Result<Vec<LifeArea>, Vec<FieldError>> {
    let codes: Vec<&str> = form.all("area").collect();
    if codes.iter().any(|code| LifeArea::parse(code).is_none()) {
        return Err(vec![FieldError::new("area", Problem::NotAnAnswer)]);
    }
    Ok(LifeArea::ALL.iter().copied().filter(|area| codes.contains(&area.code())).collect())
}

fn areas(journey: &Journey, form: &Form) -> Outcome {
    let ticked = ticked_areas(form)?;
    if ticked.is_empty() && journey.need.is_empty() {
        return Err(vec![FieldError::new("area", Problem::Missing)]);
    }
    let mut journey = journey.clone();
    journey.areas = named(ticked, &journey.areas);
    let areas = &journey.areas;
    journey.more_areas.retain(|more| !areas.iter().any(|named| named.area == more.area));
    Ok(go(journey, stop(NeedStep::Wish)))
}

fn wish(journey: &Journey, form: &Form) -> Outcome {
    let mut errors = Vec::new();
    let wish = text_field(form, "wish", MAX_TEXT_CHARS, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(go(Journey { wish, ..journey.clone() }, stop(NeedStep::Place)))
}

fn place(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let place = match form.text("where") {
        "unknown" => Place::Unknown,
        "rather_not" => Place::RatherNot,
        _ => place_of(form.text("postcode"), journey, world)?,
    };
    let to = match place {
        Place::SomewhereIn(_) => stop(NeedStep::Wijk),
        Place::In(ref wijk) if is_ambiguous(wijk, world) => stop(NeedStep::Wijk),
        Place::Outside(_) => stop(NeedStep::Outside),
        _ => Stop::first(Page::Assessment),
    };
    Ok(go(Journey { place, ..journey.clone() }, to))
}

/// Whether the wijk was chosen among several of one postcode, so that the choice can be changed.
fn is_ambiguous(wijk: &WijkCode, world: World<'_>) -> bool {
    world.catalogue.wijk(wijk).is_some_and(|wijk| {
        wijk.postcodes.iter().any(|postcode| world.catalogue.wijken_at(*postcode).len() > 1)
    })
}

fn place_of(typed: &str, journey: &Journey, world: World<'_>) -> Result<Place, Vec<FieldError>> {
    if typed.is_empty() {
        return Err(vec![FieldError::new("postcode", Problem::Missing)]);
    }
    let postcode = Postcode::parse(typed)
        .ok_or_else(|| vec![FieldError::new("postcode", Problem::Malformed)])?;
    let wijken = world.catalogue.wijken_at(postcode);
    Ok(match (wijken.as_slice(), &journey.place) {
        ([], _) => Place::Outside(postcode),
        ([only], _) => Place::In(only.code.clone()),
        (several, Place::In(before)) if several.iter().any(|wijk| wijk.code == *before) => {
            Place::In(before.clone())
        }
        _ => Place::SomewhereIn(postcode),
    })
}

/// The postcode and the wijken to choose from, once a postcode in several wijken was given.
pub fn wijk_choice(journey: &Journey, world: World<'_>) -> Option<(Postcode, Vec<WijkCode>)> {
    let postcode = match &journey.place {
        Place::SomewhereIn(postcode) => *postcode,
        Place::In(wijk) => *world
            .catalogue
            .wijk(wijk)?
            .postcodes
            .iter()
            .find(|postcode| world.catalogue.wijken_at(**postcode).len() > 1)?,
        _ => return None,
    };
    let wijken = world.catalogue.wijken_at(postcode);
    Some((postcode, wijken.into_iter().map(|wijk| wijk.code.clone()).collect()))
}

fn wijk(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let Some((postcode, choice)) = wijk_choice(journey, world) else {
        return Ok(go(journey.clone(), stop(NeedStep::Place)));
    };
    let place = match form.text("wijk") {
        "" => return Err(vec![FieldError::new("wijk", Problem::Missing)]),
        "unknown" => Place::SomewhereIn(postcode),
        code => choice
            .into_iter()
            .find(|wijk| wijk.0 == code)
            .map(Place::In)
            .ok_or_else(|| vec![FieldError::new("wijk", Problem::NotAnAnswer)])?,
    };
    Ok(go(Journey { place, ..journey.clone() }, Stop::first(Page::Assessment)))
}
