//! What the rules look at: nothing of what somebody wrote, only what it comes to.

use crate::{
    area::Place,
    assessment::{
        Answer,
        option::Effect,
        question::FollowUp,
        result::is_carers_own,
        told::{Told, says, told},
    },
    danger::DangerKind,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    need::{Understanding, WgsThreat},
    person::{Role, YesNoUnsure},
};

/// The facts that decide who takes a handover.
///
/// Whether a household is already known to a team, and sheltered living, belong here as soon as the
/// journey asks for them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Areas named, with how it goes there. An area counts once.
    pub areas: Vec<NamedArea>,
    /// Kinds of danger seen in own words.
    pub danger: Vec<DangerKind>,
    /// Answer to "bent u (is de ander) nu veilig?".
    pub safe_now: Option<YesNoUnsure>,
    /// A threat under the debt law.
    pub wgs_threat: Option<WgsThreat>,
    /// Whether a provision of the Wmo was named.
    pub wmo_provision: bool,
    /// Whether all children told of are of age.
    pub children_grown: bool,
    /// Whether a carer cannot go on.
    pub carer_stops: bool,
    /// In what capacity it was filled in.
    pub role: Option<Role>,
    /// Where the person who needs help lives.
    pub place: Place,
}

impl Facts {
    /// The facts of a journey and of what its words and answers came to.
    pub fn of(journey: &Journey, understanding: &Understanding) -> Self {
        Self {
            areas: areas(journey),
            danger: understanding.danger.iter().map(|sign| sign.kind).collect(),
            safe_now: journey.safe_now(),
            wgs_threat: understanding.wgs_threat,
            wmo_provision: understanding.wmo_provision,
            children_grown: children_grown(journey),
            carer_stops: says(journey, Effect::CarerStops),
            role: journey.role,
            place: journey.place.clone(),
        }
    }

    /// The areas that need attention; see [`concerns`].
    pub fn concerns(&self) -> Vec<LifeArea> {
        concerns(&self.areas)
    }

    /// The only area that needs attention, if there is exactly one.
    pub fn single_concern(&self) -> Option<LifeArea> {
        match self.concerns().as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// How many areas hardly work or are an emergency.
    pub fn hard_areas(&self) -> usize {
        let answered = |area: LifeArea, answer| {
            self.areas.iter().any(|named| named.area == area && named.answer == Some(answer))
        };
        let hard = |area: &&LifeArea| {
            answered(**area, Answer::Barely) || answered(**area, Answer::Emergency)
        };
        LifeArea::ALL.iter().filter(hard).count()
    }

    /// Whether "het is nu een noodsituatie" was answered anywhere.
    pub fn emergency(&self) -> bool {
        self.areas.iter().any(|named| named.answer == Some(Answer::Emergency))
    }

    /// Whether the safety question was answered with anything but yes.
    fn not_safe(&self) -> bool {
        matches!(self.safe_now, Some(YesNoUnsure::No | YesNoUnsure::Unsure))
    }

    /// Whether the numbers for help now belong beside everything that follows. An emergency with the
    /// safety question skipped counts: showing numbers costs nothing.
    pub fn help_now(&self) -> bool {
        let sure_to_be_safe = self.safe_now == Some(YesNoUnsure::Yes);
        !self.danger.is_empty() || self.not_safe() || (self.emergency() && !sure_to_be_safe)
    }

    /// Why it goes before others; empty when it does not.
    pub fn urgent(&self) -> Vec<super::UrgentReason> {
        use super::UrgentReason;
        [
            (!self.danger.is_empty(), UrgentReason::Danger),
            (self.not_safe(), UrgentReason::NotSafe),
            (self.emergency(), UrgentReason::Emergency),
            (self.wgs_threat.is_some(), UrgentReason::DebtThreat),
            (self.carer_stops, UrgentReason::CarerStops),
        ]
        .into_iter()
        .filter_map(|(holds, reason)| holds.then_some(reason))
        .collect()
    }
}

/// The areas somebody named. A carer's own area, which comes by itself beside that of the other,
/// counts only where it does not go well: else a single question would no longer be one.
fn areas(journey: &Journey) -> Vec<NamedArea> {
    let counts = |named: &&NamedArea| {
        !is_carers_own(journey, named.area) || named.answer.is_some_and(Answer::is_hard)
    };
    let areas: Vec<NamedArea> = journey.all_areas().filter(counts).cloned().collect();
    if areas.is_empty() { journey.all_areas().cloned().collect() } else { areas }
}

fn children_grown(journey: &Journey) -> bool {
    let ages = told(journey).into_iter().find(|told| told.question == FollowUp::ChildAges);
    let mut ages = ages.into_iter().flat_map(Told::choices).peekable();
    ages.peek().is_some() && ages.all(|age| age.effects.contains(&Effect::Grown))
}

/// The areas that need attention: those named, each once, without those that go well.
///
/// When all of them go well they all count: whoever asks about an area has a question there.
pub fn concerns(areas: &[NamedArea]) -> Vec<LifeArea> {
    let mut named: Vec<LifeArea> = Vec::new();
    let mut troubled: Vec<LifeArea> = Vec::new();
    for NamedArea { area, answer } in areas {
        if !named.contains(area) {
            named.push(*area);
        }
        if *answer != Some(Answer::Good) && !troubled.contains(area) {
            troubled.push(*area);
        }
    }
    if troubled.is_empty() { named } else { troubled }
}
