//! The follow-up questions: what is asked in which area, and in which order.
//!
//! A follow-up is there because it decides something: a danger or a threat with its term, a
//! provision of the Wmo, one of the seven facts of Wmo 2.3.2(4), or which offers are shown. What
//! its options decide stands in [`super::option`]; a test refuses a question that decides nothing.

use crate::{assessment::Answer, codes::coded, life_area::LifeArea};

coded! {
    /// A follow-up question. The question is `question-ask-<code>`, its hint `question-hint-<code>`.
    ///
    /// The order is that of the encoding: a new question goes to the end.
    pub enum FollowUp {
        /// Which letter came: the three threats of the debt law (Wgs article 4(2)).
        Letter = "letter",
        /// For which day; asked after a threat only. With a day it is a crisis now.
        LetterDay = "letter_day",
        /// Food for today.
        Food = "food",
        /// Who helps with money.
        MoneyHelp = "money_help",
        /// Age: the search term of the Participatiewet.
        Age = "age",
        /// What somebody lives on.
        Income = "income",
        /// What somebody would like to do during the day.
        DayWish = "day_wish",
        /// What keeps somebody at home.
        KeepsHome = "keeps_home",
        /// What it is about at home: stairs, rent, neighbours.
        HomeTopic = "home_topic",
        /// Where somebody sleeps tonight.
        Sleep = "sleep",
        /// Whether home is safe.
        HomeSafe = "home_safe",
        /// With whom it is hard.
        HomeWho = "home_who",
        /// Thoughts of death.
        Death = "death",
        /// Who somebody talks to.
        TalkTo = "talk_to",
        /// What the body makes hard.
        BodyNeeds = "body_needs",
        /// What somebody uses.
        UseWhat = "use_what",
        /// Whether help with it is wanted.
        UseHelp = "use_help",
        /// What gets stuck in caring for oneself.
        SelfCare = "self_care",
        /// Who helps now: housemates (b), family and friends (c), professionals (f).
        WhoHelps = "who_helps",
        /// What gets stuck in the household.
        Household = "household",
        /// What contact somebody would like.
        ContactWish = "contact_wish",
        /// What somebody would like to join in.
        JoinWish = "join_wish",
        /// What it is about with police and courts.
        JusticeWhat = "justice_what",
        /// The ages of the children.
        ChildAges = "child_ages",
        /// Whether the child is safe.
        ChildSafe = "child_safe",
        /// What it is about with the children.
        ChildTopic = "child_topic",
        /// Volhoudtijd: how long a carer can keep this up if nothing changes.
        KeepUp = "keep_up",
        /// What a carer no longer gets round to: sleep, work, own time.
        CarerLoad = "carer_load",
        /// Who could take over.
        TakeOver = "take_over",
    }
}

/// How many options can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one.
    One,
    /// As many as fit.
    Any,
}

/// Most follow-ups in one area, with those that an answer opens.
pub const MOST_IN_AREA: usize = 3;

/// The follow-ups of an area, the most deciding first.
pub const fn follow_ups(area: LifeArea) -> &'static [FollowUp] {
    use FollowUp as Q;
    match area {
        LifeArea::Finance => &[Q::Letter, Q::Food, Q::MoneyHelp],
        LifeArea::WorkEducation => &[Q::Age, Q::Income],
        LifeArea::Daytime => &[Q::DayWish, Q::KeepsHome],
        LifeArea::Housing => &[Q::HomeTopic, Q::Sleep],
        LifeArea::HomeRelations => &[Q::HomeSafe, Q::HomeWho],
        LifeArea::MentalHealth => &[Q::Death, Q::TalkTo],
        LifeArea::PhysicalHealth => &[Q::BodyNeeds, Q::WhoHelps],
        LifeArea::Addiction => &[Q::UseWhat, Q::UseHelp],
        LifeArea::AdlBasic => &[Q::SelfCare, Q::WhoHelps],
        LifeArea::AdlHousehold => &[Q::Household, Q::WhoHelps],
        LifeArea::SocialNetwork => &[Q::ContactWish, Q::KeepsHome],
        LifeArea::Participation => &[Q::JoinWish, Q::KeepsHome],
        LifeArea::Justice => &[Q::JusticeWhat],
        LifeArea::Parenting => &[Q::ChildAges, Q::ChildSafe, Q::ChildTopic],
        LifeArea::CarerStrain => &[Q::KeepUp, Q::CarerLoad, Q::TakeOver],
    }
}

/// How many of an area's follow-ups this answer asks for: the harder it goes, the more.
///
/// Children and carers get two at least: an age without "is the child safe" decides too little, and
/// so does how long without who takes over. So do the two areas of daily care, where who helps now
/// is the next thing the law wants known.
pub const fn depth(area: LifeArea, answer: Answer) -> usize {
    let least = match area {
        LifeArea::Parenting
        | LifeArea::CarerStrain
        | LifeArea::AdlBasic
        | LifeArea::AdlHousehold => 2,
        _ => 1,
    };
    match answer {
        Answer::Hard => least,
        Answer::Barely => 2,
        Answer::Emergency => MOST_IN_AREA,
        Answer::Good | Answer::SmallWorries | Answer::RatherNot => 0,
    }
}

impl FollowUp {
    /// How many options can be chosen.
    pub const fn kind(self) -> Kind {
        match self {
            Self::LetterDay
            | Self::Food
            | Self::Age
            | Self::Income
            | Self::Sleep
            | Self::HomeSafe
            | Self::Death
            | Self::UseHelp
            | Self::ChildSafe
            | Self::KeepUp => Kind::One,
            Self::Letter
            | Self::MoneyHelp
            | Self::DayWish
            | Self::KeepsHome
            | Self::HomeTopic
            | Self::HomeWho
            | Self::TalkTo
            | Self::BodyNeeds
            | Self::UseWhat
            | Self::SelfCare
            | Self::WhoHelps
            | Self::Household
            | Self::ContactWish
            | Self::JoinWish
            | Self::JusticeWhat
            | Self::ChildAges
            | Self::ChildTopic
            | Self::CarerLoad
            | Self::TakeOver => Kind::Any,
        }
    }

    /// The area whose pictogram stands beside it; some questions belong to several areas.
    pub fn area(self) -> LifeArea {
        if self == Self::LetterDay {
            return LifeArea::Finance;
        }
        let asks = |area: &&LifeArea| follow_ups(**area).contains(&self);
        LifeArea::ALL.iter().find(asks).copied().unwrap_or(LifeArea::Finance)
    }
}
