//! What the last page shows: first what somebody can do now, then each area with why it is there,
//! and the terms to know of. Pure data; no score, no advice that decides for anybody.

use crate::{
    codes::coded,
    danger::DangerKind,
    journey::Journey,
    life_area::LifeArea,
    matching::offers_for,
    need::{Understanding, understand},
    offer::Slug,
    person::Role,
    screen::{World, understand_journey},
};

use super::{
    Answer,
    option::{Effect, TermNote},
    path::goes_hard,
    people::Closeness,
    picture::previous,
    question::{FollowUp, follow_ups},
    told::{Told, answer_to, decided, terms, told},
};

/// Most things to do now: who is told more does nothing.
pub const MAX_NOW: usize = 3;

coded! {
    /// Something one can do now; the sentence is `result-now-<code>`.
    pub enum Action {
        /// Call one of the numbers on this page.
        CallNow = "call_now",
        /// Ask for a place to sleep today.
        AskBed = "ask_bed",
        /// Call whoever sent the letter, today.
        CallSender = "call_sender",
        /// Apply for income today.
        ReportIncome = "report_income",
        /// Let somebody take over the care.
        ShareCare = "share_care",
        /// Tell one person how it is.
        TellSomebody = "tell_somebody",
        /// Ask somebody near.
        AskSomebody = "ask_somebody",
        /// Begin with what one can do oneself.
        OwnStep = "own_step",
        /// Look at an offer near.
        VisitOffer = "visit_offer",
        /// Let a team think along.
        AskTeam = "ask_team",
        /// Keep what goes well.
        KeepGoing = "keep_going",
    }
}

coded! {
    /// Why something is to be done; the sentence is `result-because-<code>`.
    pub enum ActionReason {
        /// A sign of danger.
        Danger = "danger",
        /// No bed tonight.
        NoBed = "no_bed",
        /// A letter with a threat.
        Letter = "letter",
        /// No income, or an age at which waiting costs money.
        Income = "income",
        /// A carer who cannot go on for long.
        CarerTired = "carer_tired",
        /// Somebody to talk to is missing.
        Alone = "alone",
        /// There are people near.
        PeopleNear = "people_near",
        /// Somebody said what they can do.
        OwnWords = "own_words",
        /// An offer fits.
        OfferFits = "offer_fits",
        /// Something does not go well.
        Hard = "hard",
        /// Nothing goes badly.
        Well = "well",
    }
}

/// One thing to do now, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionNow {
    /// What.
    pub action: Action,
    /// Why.
    pub because: ActionReason,
    /// Which offer, where it is one.
    pub offer: Option<Slug>,
}

/// Why an area is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// These words of theirs, as listed.
    Words(Vec<String>),
    /// A tile they chose.
    Tile,
    /// Chosen at "is er nog iets anders?".
    Added,
    /// They care for another: the carer's own need counts too (Wmo 2.3.2(4)d).
    Carer,
}

impl Why {
    /// Every reason's code, for the test that each has a text; the sentence is `result-why-<code>`.
    pub const CODES: [&'static str; 4] = ["words", "tile", "added", "carer"];

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Words(_) => "words",
            Self::Tile => "tile",
            Self::Added => "added",
            Self::Carer => "carer",
        }
    }
}

/// One area on the last page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaSeen {
    /// Which area.
    pub area: LifeArea,
    /// How it goes.
    pub answer: Option<Answer>,
    /// How it went the time before.
    pub before: Option<Answer>,
    /// Why it is there.
    pub why: Why,
    /// What was answered to its follow-ups.
    pub told: Vec<Told>,
}

/// Everything the last page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// "Dit kunt u nu doen": one to [`MAX_NOW`].
    pub now: Vec<ActionNow>,
    /// The areas, in the order in which they were told.
    pub areas: Vec<AreaSeen>,
    /// Terms and rights to know of.
    pub terms: Vec<TermNote>,
}

/// What the last page shows for this journey.
pub fn summary(journey: &Journey, world: World<'_>) -> Summary {
    let understanding = understand_journey(journey, world.lexicons);
    Summary {
        now: now(journey, &understanding, world),
        areas: areas(journey, world),
        terms: terms(journey),
    }
}

fn areas(journey: &Journey, world: World<'_>) -> Vec<AreaSeen> {
    let words = understand(&journey.need, world.lexicons).areas;
    let mut answered = told(journey);
    let mut areas = Vec::new();
    for (place, named) in journey.all_areas().enumerate() {
        let found = words.iter().find(|found| found.area == named.area);
        let why = match found {
            Some(found) => Why::Words(found.because.clone()),
            None if is_carers_own(journey, named.area) => Why::Carer,
            None if place >= journey.areas.len() => Why::Added,
            None => Why::Tile,
        };
        let (own, others) =
            answered.into_iter().partition(|told: &Told| belongs(*told, named.area));
        answered = others;
        let before = previous(journey, named.area);
        let (area, answer) = (named.area, named.answer);
        areas.push(AreaSeen { area, answer, before, why, told: own });
    }
    // What a follow-up of one area opened in another that nobody named stands with the first.
    if let Some(first) = areas.first_mut() {
        first.told.extend(answered);
    }
    areas
}

fn belongs(told: Told, area: LifeArea) -> bool {
    follow_ups(area).contains(&told.question) || told.question.area() == area
}

/// Whether the area is there because of the role: the second track of somebody who cares.
pub fn is_carers_own(journey: &Journey, area: LifeArea) -> bool {
    area == LifeArea::CarerStrain && journey.role.is_some_and(Role::counts_as_carer)
}

fn now(journey: &Journey, understanding: &Understanding, world: World<'_>) -> Vec<ActionNow> {
    use ActionReason as R;
    let mut now = Vec::new();
    let mut add = |fits: bool, action, because, offer| {
        if fits && now.len() < MAX_NOW {
            now.push(ActionNow { action, because, offer });
        }
    };
    let decided = decided(journey);
    let says = |effect: Effect| decided.iter().any(|it| it.effect == effect);
    let danger = &understanding.danger;
    let no_bed = danger.iter().any(|sign| sign.kind == DangerKind::HomelessTonight);
    let income =
        says(Effect::Term(TermNote::ReportNow)) || says(Effect::Term(TermNote::SearchTerm));
    let told_nobody = [(FollowUp::TalkTo, "talk_nobody"), (FollowUp::WhoHelps, "helps_nobody")];
    let alone = !understanding.ask_gently.is_empty()
        || told_nobody
            .iter()
            .any(|(question, code)| answer_to(journey, *question).is_some_and(|it| it.has(code)));
    let near = journey.people.iter().any(|person| person.closeness == Closeness::Near);
    let offer = offers_for(journey, world.catalogue).first().map(|found| found.offer.slug.clone());
    let hardly = |answer| matches!(answer, Answer::Barely | Answer::Emergency);
    let hardly = journey.all_areas().any(|named| named.answer.is_some_and(hardly));

    add(!danger.is_empty(), Action::CallNow, R::Danger, None);
    add(no_bed, Action::AskBed, R::NoBed, None);
    add(understanding.wgs_threat.is_some(), Action::CallSender, R::Letter, None);
    add(says(Effect::CarerStops), Action::ShareCare, R::CarerTired, None);
    add(income, Action::ReportIncome, R::Income, None);
    add(alone && danger.is_empty(), Action::TellSomebody, R::Alone, None);
    add(hardly, Action::AskTeam, R::Hard, None);
    add(!journey.own_strength.is_empty(), Action::OwnStep, R::OwnWords, None);
    add(near, Action::AskSomebody, R::PeopleNear, None);
    add(offer.is_some(), Action::VisitOffer, R::OfferFits, offer);
    add(goes_hard(journey) && !hardly, Action::AskTeam, R::Hard, None);
    if now.is_empty() {
        now.push(ActionNow { action: Action::KeepGoing, because: R::Well, offer: None });
    }
    now
}
