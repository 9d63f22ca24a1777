//! The need: own words or tiles, what should be different, and where.

use crate::{
    area::{Place, Postcode, WijkCode},
    assessment::result::is_carers_own,
    codes::coded,
    field::{FieldError, Form, Problem},
    handover::place_at,
    journey::{Journey, MAX_NEED_CHARS, MAX_TEXT_CHARS, NamedArea},
    life_area::LifeArea,
    need::understand,
};

use super::{Next, Outcome, Page, Stop, World, text_field};

/// Field that names each area that was shown beside the text, ticked or not.
pub const SEEN: &str = "seen";

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
        journey.areas = pointed_to(&need, &journey, world);
    }
    // What was shown beside the text and taken away is not meant.
    let kept = ticked_areas(form)?;
    let taken_away =
        |area: LifeArea| form.all(SEEN).any(|seen| seen == area.code()) && !kept.contains(&area);
    journey.areas.retain(|named| !taken_away(named.area));
    journey.need = need;
    Ok(go(journey, stop(NeedStep::Areas)))
}

/// The areas that words point to, with the answers already given.
fn pointed_to(need: &str, journey: &Journey, world: World<'_>) -> Vec<NamedArea> {
    let found = understand(need, world.lexicons).areas;
    let found = found.into_iter().map(|found| found.area).take(MAX_UNDERSTOOD_AREAS);
    let mut found: Vec<LifeArea> = found.collect();
    // A carer's own area came with the role, not with the words.
    for named in &journey.areas {
        if is_carers_own(journey, named.area) && !found.contains(&named.area) {
            found.push(named.area);
        }
    }
    named(found, &journey.areas)
}

/// The journey with the tiles ticked that its words point to, when word lists arrive while the tiles
/// are on screen and none is ticked; `None` when there is nothing to change.
pub fn reread(journey: &Journey, at: &Stop, world: World<'_>) -> Option<Journey> {
    let on_tiles = at.page == Page::Need && at.step == NeedStep::Areas.code();
    if !on_tiles || !journey.areas.is_empty() {
        return None;
    }
    let areas = pointed_to(&journey.need, journey, world);
    (!areas.is_empty()).then(|| Journey { areas, ..journey.clone() })
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
    journey.areas = named(strongest_first(ticked, &journey.areas), &journey.areas);
    let areas = &journey.areas;
    journey.more_areas.retain(|more| !areas.iter().any(|named| named.area == more.area));
    Ok(go(journey, stop(NeedStep::Wish)))
}

/// Those that were there keep their order, the strongest first; what was ticked beside them follows.
fn strongest_first(ticked: Vec<LifeArea>, before: &[NamedArea]) -> Vec<LifeArea> {
    let kept = before.iter().map(|named| named.area).filter(|area| ticked.contains(area));
    let mut areas: Vec<LifeArea> = kept.collect();
    areas.extend(ticked.iter().filter(|area| !before.iter().any(|named| named.area == **area)));
    areas
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
        _ => place_of(form.text("postcode"), world)?,
    };
    let to = match place {
        Place::SomewhereIn(_) => stop(NeedStep::Wijk),
        Place::Outside(_) => stop(NeedStep::Outside),
        _ => Stop::first(Page::Assessment),
    };
    Ok(go(Journey { place, ..journey.clone() }, to))
}

fn place_of(typed: &str, world: World<'_>) -> Result<Place, Vec<FieldError>> {
    if typed.is_empty() {
        return Err(vec![FieldError::new("postcode", Problem::Missing)]);
    }
    let postcode = Postcode::parse(typed)
        .ok_or_else(|| vec![FieldError::new("postcode", Problem::Malformed)])?;
    Ok(place_at(postcode, world))
}

/// The postcodes it is about and the wijken to choose from, once a postcode in several wijken was
/// given. After a wijk was chosen: all it could have been chosen from, so that it can be changed.
pub fn wijk_choice(journey: &Journey, world: World<'_>) -> Option<(Vec<Postcode>, Vec<WijkCode>)> {
    let postcodes = match &journey.place {
        Place::SomewhereIn(postcode) => vec![*postcode],
        Place::In(wijk) => world
            .catalogue
            .wijk(wijk)?
            .postcodes
            .iter()
            .copied()
            .filter(|postcode| world.catalogue.wijken_at(*postcode).len() > 1)
            .collect(),
        _ => return None,
    };
    let mut wijken: Vec<WijkCode> = Vec::new();
    for postcode in &postcodes {
        for wijk in world.catalogue.wijken_at(*postcode) {
            if !wijken.contains(&wijk.code) {
                wijken.push(wijk.code.clone());
            }
        }
    }
    (!wijken.is_empty()).then_some((postcodes, wijken))
}

fn wijk(journey: &Journey, form: &Form, world: World<'_>) -> Outcome {
    let Some((postcodes, choice)) = wijk_choice(journey, world) else {
        return Ok(go(journey.clone(), stop(NeedStep::Place)));
    };
    let place = match form.text("wijk") {
        "" => return Err(vec![FieldError::new("wijk", Problem::Missing)]),
        "unknown" => match postcodes.as_slice() {
            [postcode] => Place::SomewhereIn(*postcode),
            _ => Place::Unknown,
        },
        code => choice
            .into_iter()
            .find(|wijk| wijk.0 == code)
            .map(Place::In)
            .ok_or_else(|| vec![FieldError::new("wijk", Problem::NotAnAnswer)])?,
    };
    Ok(go(Journey { place, ..journey.clone() }, Stop::first(Page::Assessment)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{area::Wijk, catalogue::Catalogue, need::Lexicons, person::Perspective};

    fn wijk(code: &str, postcodes: &[u16]) -> Wijk {
        Wijk {
            code: WijkCode(code.into()),
            name: code.into(),
            stadsdeel: String::new(),
            buurten: Vec::new(),
            popular_names: Vec::new(),
            postcodes: postcodes.iter().filter_map(|n| Postcode::from_number(*n)).collect(),
            centre: (0.0, 0.0),
        }
    }

    #[test]
    fn a_wijk_can_be_changed_for_another_of_the_postcode_that_was_typed() {
        let wijken = vec![wijk("A", &[1114, 1113]), wijk("B", &[1113]), wijk("C", &[1114])];
        let catalogue = Catalogue { wijken, ..Catalogue::default() };
        let lexicons = Lexicons::new(Vec::new());
        let world = World { catalogue: &catalogue, lexicons: &lexicons };
        let journey = Journey::new(Perspective::Me);
        let go = |journey: &Journey, step: NeedStep, form: Form| {
            submit(journey, step.code(), &form, world).unwrap()
        };
        let asked = go(&journey, NeedStep::Place, Form::from([("postcode", "1113")]));
        assert_eq!(asked.to.step, NeedStep::Wijk.code());
        let chosen = go(&asked.journey, NeedStep::Wijk, Form::from([("wijk", "A")]));
        assert_eq!(chosen.journey.place, Place::In(WijkCode("A".into())));
        let changed = go(&chosen.journey, NeedStep::Wijk, Form::from([("wijk", "B")]));
        assert_eq!(changed.journey.place, Place::In(WijkCode("B".into())));
        let unknown = go(&chosen.journey, NeedStep::Wijk, Form::from([("wijk", "unknown")]));
        assert_eq!(unknown.journey.place, Place::Unknown);
        let again = go(&chosen.journey, NeedStep::Place, Form::from([("postcode", "1113")]));
        assert_eq!(again.journey.place, asked.journey.place);
    }
}
