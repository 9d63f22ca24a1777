//! The help beside what somebody tells: what stands there, and what they put away.
//!
//! Putting help away changes what is seen and nothing else: the handover reads danger anew, and an
//! urgent question stays urgent. Kinds are remembered, no words. A kind that was not there before
//! brings help back.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::{option::Effect, told::says},
    codes::coded,
    danger::{DangerKind, DangerSign},
    field::{FieldError, Form, Problem},
    journey::Journey,
    need::Understanding,
    screen::{
        Next, Outcome, Page, Stop, World,
        assessment::{AGAIN, OVERVIEW, RETURNING, is_returning},
        plan::SAVED,
        submit_to, understand_journey,
    },
    wire::read_fields,
};

/// Name of the buttons that put help away and bring it back.
pub const FIELD: &str = "help";
/// Most letters in the code of a step.
const MAX_STEP: usize = 20;

coded! {
    /// A button beside the text.
    pub enum Press {
        /// "Verberg deze hulp".
        Hide = "hide",
        /// "Hulpnummers tonen".
        Show = "show",
    }
}

impl Press {
    /// The button with which this form was sent, if it was one of these.
    pub fn of(form: &Form) -> Option<Self> {
        Self::parse(form.text(FIELD))
    }

    /// What is hidden after it; `seen` is what stood there when it was pressed.
    #[must_use]
    pub fn on(self, hidden: Hidden, seen: &Beside) -> Hidden {
        match self {
            Self::Hide => hidden.with(seen),
            Self::Show => Hidden::NOTHING,
        }
    }
}

/// The kinds that somebody put away, a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hidden {
    danger: u8,
    /// Apart, so that who put away a question still sees the numbers when it turns out to be danger.
    gently: u8,
}

read_fields!(Hidden { danger, gently });

const fn bit(kind: DangerKind) -> u8 {
    1 << kind as u8
}

impl Hidden {
    /// Nothing was put away.
    pub const NOTHING: Self = Self { danger: 0, gently: 0 };

    fn with(self, seen: &Beside) -> Self {
        let danger = seen.signs.iter().fold(self.danger, |bits, sign| bits | bit(sign.kind));
        let asked = seen.gently.map_or(0, |gently| bit(gently.kind));
        // Who put away the numbers of a kind is not asked about it either.
        Self { danger, gently: self.gently | danger | asked }
    }

    fn covers(self, signs: &[DangerSign], gently: Option<Gently>) -> bool {
        signs.iter().all(|sign| self.danger & bit(sign.kind) != 0)
            && gently.is_none_or(|gently| self.gently & bit(gently.kind) != 0)
    }
}

/// A gentle question: danger that was denied, or that an answer leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gently {
    /// About what.
    pub kind: DangerKind,
    /// Whether an answer asks for it; else it is something that was written.
    pub by_answer: bool,
}

/// What stands beside the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The danger that was seen, the most serious first.
    pub signs: Vec<DangerSign>,
    /// One gentle question, about a kind that is no danger.
    pub gently: Option<Gently>,
    /// Whether all of it was put away: then one line brings it back.
    pub is_hidden: bool,
}

impl Beside {
    /// What stands beside this journey, as it was understood.
    pub fn of(journey: &Journey, understanding: Understanding) -> Self {
        let signs = understanding.danger;
        let is_danger = |kind| signs.iter().any(|sign| sign.kind == kind);
        let kind = understanding.ask_gently.into_iter().find(|kind| !is_danger(*kind));
        let gently =
            kind.map(|kind| Gently { kind, by_answer: says(journey, Effect::Gently(kind)) });
        let is_empty = signs.is_empty() && gently.is_none();
        let is_hidden = !is_empty && journey.hidden_help.covers(&signs, gently);
        Self { signs, gently, is_hidden }
    }
}

/// Applies one of the buttons. What is in the form is kept as well, and the journey stays where it
/// is.
///
/// # Errors
/// The problems with what was typed, which would be lost: it has to be put right first. What was
/// not filled in is none.
pub(crate) fn submit(
    press: Press,
    journey: &Journey,
    from: &Stop,
    form: &Form,
    world: World<'_>,
) -> Outcome {
    let seen = Beside::of(journey, understand_journey(journey, world.lexicons));
    let mut kept = match keep_typed(journey, from, form, world) {
        Ok(journey) => journey,
        Err(errors) if errors.iter().all(|error| error.problem == Problem::Missing) => {
            journey.clone()
        }
        Err(errors) => return Err(errors),
    };
    kept.hidden_help = press.on(journey.hidden_help, &seen);
    Ok(Next { journey: kept, to: same(from, form) })
}

fn keep_typed(
    journey: &Journey,
    from: &Stop,
    form: &Form,
    world: World<'_>,
) -> Result<Journey, Vec<FieldError>> {
    // Nothing is filled in there, and going on from there changes much.
    let is_read_only = (from.page == Page::Plan && from.step == SAVED)
        || (from.page == Page::Assessment && [OVERVIEW, AGAIN].contains(&from.step.as_str()));
    if is_read_only {
        return Ok(journey.clone());
    }
    Ok(submit_to(journey, from, form, world)?.journey)
}

/// The same stop again; on the way back to the last page it stays on that way.
fn same(from: &Stop, form: &Form) -> Stop {
    let mut to = from.clone();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if to.step.len() > MAX_STEP || !to.step.chars().all(plain) {
        to.step.clear();
    }
    let returns = from.page == Page::Assessment && form.text("terug") == OVERVIEW;
    if returns && !is_returning(&to.step) && !to.step.is_empty() {
        to.step.push(RETURNING);
    }
    to
}
