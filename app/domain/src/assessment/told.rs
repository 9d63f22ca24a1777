//! What somebody answered, and what all answers together decide.

use serde::{Deserialize, Serialize};

use crate::{
    danger::{DangerKind, DangerSign},
    field::{FieldError, Form, Problem},
    journey::Journey,
    life_area::LifeArea,
    need::{Understanding, WgsThreat},
    order::order_by,
    wire::read_fields,
};

use super::{
    option::{Choice, Effect, NONE, TermNote},
    path::follow_ups_asked,
    question::{FollowUp, Kind},
};

/// The answer to one follow-up, in two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which question.
    pub question: FollowUp,
    /// The options chosen, a bit for each from the lowest; none when it was skipped.
    chosen: u8,
}

read_fields!(Told { question, chosen });

impl Told {
    /// A question that was skipped.
    pub const fn skipped(question: FollowUp) -> Self {
        Self { question, chosen: 0 }
    }

    /// An answer with the options of these codes; unknown codes are left out.
    pub fn with(question: FollowUp, codes: &[&str]) -> Self {
        let mut chosen = 0;
        for (place, option) in question.options().iter().enumerate() {
            if codes.contains(&option.code) {
                chosen |= 1 << place;
            }
        }
        Self { question, chosen }
    }

    /// Reads the form of a follow-up: the field is `choice`.
    ///
    /// # Errors
    /// Nothing chosen, several where one is asked, or something that is no option.
    pub fn parse(question: FollowUp, form: &Form) -> Result<Self, FieldError> {
        let mut codes: Vec<&str> = form.all("choice").filter(|code| !code.is_empty()).collect();
        let known = |code: &&str| question.options().iter().any(|option| option.code == *code);
        if !codes.iter().all(known) || (question.kind() == Kind::One && codes.len() > 1) {
            return Err(FieldError::new("choice", Problem::NotAnAnswer));
        }
        if codes.len() > 1 {
            codes.retain(|code| *code != NONE);
        }
        if codes.is_empty() {
            return Err(FieldError::new("choice", Problem::Missing));
        }
        Ok(Self::with(question, &codes))
    }

    /// The options chosen, in their order.
    pub fn choices(self) -> impl Iterator<Item = &'static Choice> {
        let options = self.question.options().iter().enumerate();
        options.filter(move |(place, _)| self.chosen & (1 << place) != 0).map(|(_, option)| option)
    }

    /// Whether the option with this code was chosen.
    pub fn has(self, code: &str) -> bool {
        self.choices().any(|option| option.code == code)
    }
}

/// Something an answer decides, and the answer that does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The question.
    pub question: FollowUp,
    /// The option chosen.
    pub choice: &'static Choice,
    /// What it decides.
    pub effect: Effect,
}

/// The answers to what is asked now. What was answered before an area went well again is kept on
/// the device for a while and counts for nothing.
pub fn told(journey: &Journey) -> Vec<Told> {
    let asked = follow_ups_asked(journey);
    asked.into_iter().filter_map(|question| answer_to(journey, question)).collect()
}

/// The answer to a follow-up, if it was asked.
pub fn answer_to(journey: &Journey, question: FollowUp) -> Option<Told> {
    journey.answers.iter().find(|told| told.question == question).copied()
}

/// Everything the answers decide, in the order of the questions.
pub fn decided(journey: &Journey) -> Vec<Decided> {
    let mut all = Vec::new();
    for told in told(journey) {
        for choice in told.choices() {
            for effect in choice.effects {
                all.push(Decided { question: told.question, choice, effect: *effect });
            }
        }
    }
    all
}

/// The threats that answers name, the most pressing first, and whether one has a day.
pub fn threats(decided: &[Decided]) -> (Vec<WgsThreat>, bool) {
    let threats = decided.iter().filter_map(|it| match it.effect {
        Effect::Threat(threat) => Some(threat),
        _ => None,
    });
    let threats: Vec<WgsThreat> = threats.collect();
    let dated = !threats.is_empty() && decided.iter().any(|it| it.effect == Effect::Dated);
    (threats, dated)
}

/// Adds what the answers decide to what was understood from the words.
pub fn add_to(understanding: &mut Understanding, journey: &Journey) {
    let decided = decided(journey);
    let (threats, dated) = threats(&decided);
    if let Some(threat) = threats.first() {
        // A day makes the threat of the answers the most pressing; else the words were first.
        if dated || understanding.wgs_threat.is_none() {
            understanding.wgs_threat = Some(*threat);
        }
    }
    if dated {
        add_danger(understanding, DangerKind::CrisisOther);
    }
    for it in &decided {
        match it.effect {
            Effect::Danger(kind) => add_danger(understanding, kind),
            Effect::Gently(kind) if !understanding.ask_gently.contains(&kind) => {
                understanding.ask_gently.push(kind);
            }
            Effect::Provision => understanding.wmo_provision = true,
            _ => {}
        }
    }
}

/// A kind of danger that no word of theirs showed.
pub(crate) fn add_danger(understanding: &mut Understanding, kind: DangerKind) {
    let signs = &mut understanding.danger;
    if !signs.iter().any(|sign| sign.kind == kind) {
        signs.push(DangerSign { kind, because: Vec::new() });
        order_by(signs, |a, b| a.kind.cmp(&b.kind));
    }
}

/// The areas whose offers the answers bring in, each once.
pub fn offer_areas(journey: &Journey) -> Vec<LifeArea> {
    let mut areas = Vec::new();
    for it in decided(journey) {
        match it.effect {
            Effect::Offers(area) if !areas.contains(&area) => areas.push(area),
            _ => {}
        }
    }
    areas
}

/// The terms and rights to know of, each once; a threat comes first.
pub fn terms(journey: &Journey) -> Vec<TermNote> {
    let decided = decided(journey);
    let mut terms = Vec::new();
    if !threats(&decided).0.is_empty() {
        terms.push(TermNote::DebtThreeDays);
    }
    for it in decided {
        match it.effect {
            Effect::Term(term) if !terms.contains(&term) => terms.push(term),
            _ => {}
        }
    }
    terms
}

/// Whether the answers say this anywhere.
pub fn says(journey: &Journey, effect: Effect) -> bool {
    decided(journey).iter().any(|it| it.effect == effect)
}
