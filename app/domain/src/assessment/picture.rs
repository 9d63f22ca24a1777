//! Where the lines of the two drawings go. Server and browser draw the same from it.
//!
//! How it goes: for each area a bar of five steps, full when it goes well. No number stands at it,
//! and the answer stands beside it in words: the length says nothing that the words do not.

use crate::{
    assessment::Answer,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
};

use super::people::{Closeness, Person};

/// Steps of a bar.
pub const STEPS: i32 = 5;
/// Width and height of a step, in units of the drawing.
pub const STEP_SIZE: (i32, i32) = (72, 18);
/// From one step to the next.
const STEP: i32 = 80;
/// From the name of an area to its bar.
const NAME: i32 = 28;
/// From one bar of an area to the next.
const BAR: i32 = 48;
/// From one area to the next, beside its bars.
const GAP: i32 = 20;

/// When an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In this round.
    Now,
    /// The time before.
    Before,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// When the answer was given.
    pub when: When,
    /// The answer.
    pub answer: Option<Answer>,
    /// Top of the steps.
    pub y: i32,
    /// Left side of each step, and whether it is full.
    pub steps: Vec<(i32, bool)>,
}

/// One area with its bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which area.
    pub area: LifeArea,
    /// Baseline of its name.
    pub y: i32,
    /// Now, and the time before where there was one.
    pub bars: Vec<Bar>,
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picture {
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// The areas, in the order in which they were told.
    pub rows: Vec<Row>,
}

/// The drawing of how it goes; without rows when no area was answered.
pub fn picture(journey: &Journey) -> Picture {
    let mut rows = Vec::new();
    let mut y = 0;
    for named in journey.all_areas() {
        let before = previous(journey, named.area);
        if named.answer.is_none() && before.is_none() {
            continue;
        }
        let top = y + NAME;
        let mut bars = vec![bar(When::Now, named.answer, top)];
        if before.is_some() {
            bars.push(bar(When::Before, before, top + BAR));
        }
        y = bars.last().map_or(top, |bar| bar.y) + BAR + GAP;
        rows.push(Row { area: named.area, y: top - 8, bars });
    }
    Picture { width: STEP * STEPS, height: y, rows }
}

/// The answer of the time before.
pub fn previous(journey: &Journey, area: LifeArea) -> Option<Answer> {
    let is_it = |named: &&NamedArea| named.area == area;
    journey.previous.iter().find(is_it).and_then(|named| named.answer)
}

fn bar(when: When, answer: Option<Answer>, y: i32) -> Bar {
    let full = match answer {
        Some(Answer::Good) => 5,
        Some(Answer::SmallWorries) => 4,
        Some(Answer::Hard) => 3,
        Some(Answer::Barely) => 2,
        Some(Answer::Emergency) => 1,
        Some(Answer::RatherNot) | None => 0,
    };
    Bar { when, answer, y, steps: (0..STEPS).map(|step| (step * STEP, step < full)).collect() }
}

/// Width and height of the drawing of people; the person is in the middle.
pub const PEOPLE_SIZE: i32 = 320;

/// Radius of the ring of people one can always call.
pub const NEAR: i32 = 78;
/// Radius of the ring of the others.
pub const FURTHER: i32 = 132;

/// Twelve directions, in thousandths of the radius: clockwise from the top.
const DIRECTIONS: [(i32, i32); 12] = [
    (0, -1000),
    (500, -866),
    (866, -500),
    (1000, 0),
    (866, 500),
    (500, 866),
    (0, 1000),
    (-500, 866),
    (-866, 500),
    (-1000, 0),
    (-866, -500),
    (-500, -866),
];

/// Where each person stands: near ones on the inner ring, the others on the outer, spread evenly.
pub fn places(people: &[Person]) -> Vec<(i32, i32)> {
    let middle = PEOPLE_SIZE / 2;
    let count = people.len().clamp(1, DIRECTIONS.len());
    people
        .iter()
        .enumerate()
        .map(|(place, person)| {
            let radius = match person.closeness {
                Closeness::Near => NEAR,
                Closeness::Further => FURTHER,
            };
            let direction = (place * DIRECTIONS.len() / count) % DIRECTIONS.len();
            let (x, y) = DIRECTIONS.get(direction).copied().unwrap_or_default();
            (middle + x * radius / 1000, middle + y * radius / 1000)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assessment::people::Relation, person::Perspective};

    fn named(area: LifeArea, answer: Answer) -> NamedArea {
        NamedArea { area, answer: Some(answer) }
    }

    #[test]
    fn a_bar_is_shorter_the_harder_it_goes_and_empty_without_an_answer() {
        let full = |answer| bar(When::Now, answer, 0).steps.iter().filter(|step| step.1).count();
        let counts: Vec<usize> = Answer::ALL.iter().map(|answer| full(Some(*answer))).collect();
        assert_eq!(counts, [5, 4, 3, 2, 1, 0]);
        assert_eq!(full(None), 0);
    }

    #[test]
    fn nothing_in_the_drawing_stands_on_something_else() {
        let mut journey = Journey::new(Perspective::Me);
        journey.areas = vec![
            named(LifeArea::Finance, Answer::Hard),
            NamedArea { area: LifeArea::Housing, answer: None },
            named(LifeArea::Daytime, Answer::Good),
        ];
        journey.previous = vec![named(LifeArea::Finance, Answer::Barely)];
        let picture = picture(&journey);
        assert_eq!(picture.rows.len(), 2, "an area without any answer is left out");
        let bars: Vec<&Bar> = picture.rows.iter().flat_map(|row| &row.bars).collect();
        assert_eq!(bars.len(), 3);
        assert!(bars.windows(2).all(|two| two[0].y + STEP_SIZE.1 < two[1].y));
        assert!(bars.iter().all(|bar| bar.y + STEP_SIZE.1 < picture.height));
    }

    #[test]
    fn twelve_people_stand_apart_and_inside_the_drawing() {
        let person = |n: usize| Person {
            initials: String::new(),
            relation: Relation::Friend,
            closeness: Closeness::ALL[n % 2],
        };
        for count in 1..=crate::assessment::people::MAX_PEOPLE {
            let places = places(&(0..count).map(person).collect::<Vec<_>>());
            for (n, (x, y)) in places.iter().enumerate() {
                assert!((22..=PEOPLE_SIZE - 22).contains(x) && (22..=PEOPLE_SIZE - 22).contains(y));
                for (other_x, other_y) in &places[n + 1..] {
                    let apart = (x - other_x).pow(2) + (y - other_y).pow(2);
                    assert!(apart >= 40 * 40, "{count}: {apart}");
                }
            }
        }
    }
}
