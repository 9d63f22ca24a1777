//! The options of every follow-up and what each of them decides.
//!
//! They are data: to change what an answer does, change its line. The words are `choice-<code>`.

use crate::{
    codes::coded, danger::DangerKind, life_area::LifeArea, need::WgsThreat, term::DEBT_TALK,
};

use super::question::FollowUp;

coded! {
    /// The seven things the investigation looks at: Wmo 2015 article 2.3.2(4), a to g. The code is
    /// the letter.
    pub enum WmoFact {
        /// Needs and preferences.
        Needs = "a",
        /// Own strength, and what people of one household do for each other.
        OwnStrength = "b",
        /// Carer and people around.
        Network = "c",
        /// What the carer needs.
        Carer = "d",
        /// Help that anyone can walk into.
        General = "e",
        /// Work, income, youth, care.
        OtherFields = "f",
        /// The contribution somebody pays; not asked here.
        Contribution = "g",
    }
}

coded! {
    /// A term or a right that somebody should know of; the sentence is `result-term-<code>`.
    pub enum TermNote {
        /// Under one of the three threats: a talk within three working days (Wgs article 4(2)).
        DebtThreeDays = "debt_three_days",
        /// The first talk on debts within four weeks (Wgs article 4(1)); see [`DEBT_TALK`].
        DebtFourWeeks = "debt_four_weeks",
        /// Under 27 a search term of four weeks may apply: report at once all the same
        /// (Participatiewet).
        SearchTerm = "search_term",
        /// Whoever applies for income should report at once (Participatiewet).
        ReportNow = "report_now",
        /// The general practitioner may refer to youth help directly (Jeugdwet).
        DirectReferral = "direct_referral",
        /// A child of twelve or over has a say of its own in the talk.
        ChildsWord = "childs_word",
        /// The carer's own need is looked at too (Wmo 2.3.2(4)d).
        CarerToo = "carer_too",
    }
}

const _: () = assert!(matches!(DEBT_TALK, crate::term::Term::Weeks(4)), "the text says four weeks");

/// What choosing an option decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// A threat of the debt law.
    Threat(WgsThreat),
    /// The threat has a day, or has happened: it is a crisis now.
    Dated,
    /// A kind of danger.
    Danger(DangerKind),
    /// One gentle question: no sign of danger yet, and not nothing.
    Gently(DangerKind),
    /// A single question about a provision of the Wmo.
    Provision,
    /// Where the answer goes in the record. Without it: [`WmoFact::Needs`].
    Fact(WmoFact),
    /// Offers of this area are shown too.
    Offers(LifeArea),
    /// A term or a right to know of.
    Term(TermNote),
    /// Opens another question.
    Asks(FollowUp),
    /// A child that is of age: no longer a matter of youth help.
    Grown,
    /// A carer who cannot go on.
    CarerStops,
}

/// One option of a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The stable code; the words are `choice-<code>`.
    pub code: &'static str,
    /// What it decides.
    pub effects: &'static [Effect],
}

/// The code of "none of these", which cannot stand beside another.
pub const NONE: &str = "none";

impl Choice {
    /// Where it goes in the record.
    pub fn fact(&self) -> WmoFact {
        let fact = self.effects.iter().find_map(|effect| match effect {
            Effect::Fact(fact) => Some(*fact),
            _ => None,
        });
        fact.unwrap_or(WmoFact::Needs)
    }
}

/// A line for each option: its code and what it decides.
macro_rules! options {
    ($($code:expr => [$($effect:expr),*],)+) => {
        const { &[$(Choice { code: $code, effects: &[$($effect),*] }),+] }
    };
}

impl FollowUp {
    /// The options, in order: at most eight, because an answer is kept in one byte. An option
    /// keeps its place; a new one goes to the end or [`crate::journey::VERSION`] is raised.
    #[expect(clippy::too_many_lines, reason = "a table: one line for each option")]
    pub const fn options(self) -> &'static [Choice] {
        use Effect::{
            Asks, CarerStops, Danger, Dated, Fact, Gently, Grown, Offers, Provision, Term, Threat,
        };
        use LifeArea as A;
        use WmoFact::{Carer, Network, OtherFields, OwnStrength};
        match self {
            Self::Letter => options! {
                "letter_eviction" => [Threat(WgsThreat::Eviction), Asks(Self::LetterDay), Offers(A::Housing)],
                "letter_utilities" => [Threat(WgsThreat::Utilities), Asks(Self::LetterDay)],
                "letter_insurance" => [Threat(WgsThreat::HealthInsurance), Asks(Self::LetterDay)],
                "letter_other" => [Term(TermNote::DebtFourWeeks)],
                NONE => [],
            },
            Self::LetterDay => options! {
                "day_known" => [Dated],
                "day_past" => [Dated],
                "day_unknown" => [],
            },
            Self::Food => options! {
                "food_yes" => [],
                "food_little" => [Offers(A::AdlBasic)],
                "food_no" => [Danger(DangerKind::CrisisOther)],
            },
            Self::MoneyHelp => options! {
                "money_myself" => [Fact(OwnStrength)],
                "money_family" => [Fact(Network)],
                "money_pro" => [Fact(OtherFields)],
                "money_nobody" => [Offers(A::SocialNetwork)],
            },
            Self::Age => options! {
                "age_17" => [Fact(OtherFields), Offers(A::Parenting)],
                "age_26" => [Fact(OtherFields), Term(TermNote::SearchTerm)],
                "age_27" => [Fact(OtherFields), Term(TermNote::ReportNow)],
            },
            Self::Income => options! {
                "income_work" => [Fact(OtherFields)],
                "income_benefit" => [Fact(OtherFields)],
                "income_partner" => [Fact(Network)],
                "income_none" => [Fact(OtherFields), Term(TermNote::ReportNow), Offers(A::Finance)],
            },
            Self::DayWish => options! {
                "day_people" => [Offers(A::SocialNetwork)],
                "day_help" => [Offers(A::Participation)],
                "day_move" => [Offers(A::PhysicalHealth)],
                "day_learn" => [Offers(A::WorkEducation)],
                "day_guided" => [Provision],
            },
            Self::KeepsHome => options! {
                "keeps_transport" => [Provision, Offers(A::Participation)],
                "keeps_language" => [Offers(A::WorkEducation)],
                "keeps_money" => [Offers(A::Finance)],
                "keeps_afraid" => [Offers(A::MentalHealth)],
                "keeps_body" => [Offers(A::PhysicalHealth)],
                "keeps_care" => [Fact(Carer), Offers(A::CarerStrain)],
                NONE => [],
            },
            Self::HomeTopic => options! {
                "home_sleep" => [Asks(Self::Sleep)],
                "home_rent" => [Asks(Self::Letter), Offers(A::Finance)],
                "home_stairs" => [Provision],
                "home_repairs" => [],
                "home_neighbours" => [Offers(A::HomeRelations)],
                "home_move" => [],
            },
            Self::Sleep => options! {
                "sleep_home" => [],
                "sleep_sure" => [Fact(Network)],
                "sleep_none" => [Danger(DangerKind::HomelessTonight)],
            },
            Self::HomeSafe => options! {
                "safe_always" => [],
                "safe_sometimes" => [Danger(DangerKind::Violence)],
                "safe_no" => [Danger(DangerKind::Violence)],
            },
            Self::HomeWho => options! {
                "with_partner" => [],
                "with_child" => [Offers(A::Parenting)],
                "with_parent" => [Offers(A::CarerStrain)],
                "with_neighbours" => [Offers(A::Housing)],
                "with_other" => [],
            },
            Self::Death => options! {
                "death_never" => [],
                "death_sometimes" => [Gently(DangerKind::Suicide)],
                "death_often" => [Danger(DangerKind::Suicide)],
                "death_now" => [Danger(DangerKind::Suicide)],
            },
            Self::TalkTo => options! {
                "talk_near" => [Fact(Network)],
                "talk_doctor" => [Fact(OtherFields)],
                "talk_nobody" => [Offers(A::SocialNetwork)],
            },
            Self::BodyNeeds => options! {
                "body_walking" => [Provision],
                "body_washing" => [Fact(OtherFields), Offers(A::AdlBasic)],
                "body_household" => [Provision, Offers(A::AdlHousehold)],
                "body_senses" => [Offers(A::Participation)],
                "body_pain" => [Fact(OtherFields)],
                NONE => [],
            },
            Self::UseWhat => options! {
                "use_drink" => [],
                "use_drugs" => [],
                "use_pills" => [Fact(OtherFields)],
                "use_gambling" => [Offers(A::Finance)],
                "use_screen" => [Offers(A::Daytime)],
                "use_smoking" => [Offers(A::PhysicalHealth)],
            },
            Self::UseHelp => options! {
                "want_help" => [Fact(OtherFields)],
                "want_talk" => [Offers(A::MentalHealth)],
                "want_later" => [Fact(OwnStrength)],
            },
            // Washing and dressing are care under the health insurance, for the district nurse of
            // the team; an aid is a provision.
            Self::SelfCare => options! {
                "care_wash" => [Fact(OtherFields)],
                "care_eat" => [Offers(A::AdlHousehold)],
                "care_bed" => [Fact(OtherFields)],
                "care_pills" => [Fact(OtherFields)],
                "care_aid" => [Provision],
            },
            Self::WhoHelps => options! {
                "helps_house" => [Fact(OwnStrength)],
                "helps_family" => [Fact(Network)],
                "helps_neighbours" => [Fact(Network)],
                "helps_pro" => [Fact(OtherFields)],
                "helps_nobody" => [Fact(OwnStrength), Offers(A::SocialNetwork)],
            },
            Self::Household => options! {
                "house_clean" => [Provision],
                "house_cook" => [Offers(A::AdlBasic)],
                "house_shop" => [Offers(A::Participation)],
                "house_post" => [Offers(A::Finance), Offers(A::Justice)],
                "house_laundry" => [Provision],
            },
            Self::ContactWish => options! {
                "contact_chat" => [Offers(A::Daytime)],
                "contact_eat" => [Offers(A::Daytime)],
                "contact_walk" => [Offers(A::PhysicalHealth)],
                "contact_club" => [Offers(A::Participation)],
                "contact_visit" => [Fact(Network)],
                "contact_share" => [Offers(A::MentalHealth)],
            },
            Self::JoinWish => options! {
                "join_volunteer" => [Offers(A::Daytime)],
                "join_language" => [Offers(A::WorkEducation)],
                "join_club" => [Offers(A::SocialNetwork)],
                "join_sport" => [Offers(A::PhysicalHealth)],
                "join_ride" => [Provision],
            },
            Self::JusticeWhat => options! {
                "justice_fine" => [Offers(A::Finance)],
                "justice_case" => [Fact(OtherFields)],
                "justice_sentence" => [Fact(OtherFields)],
                "justice_victim" => [Offers(A::MentalHealth)],
                "justice_threat" => [Danger(DangerKind::Violence)],
            },
            Self::ChildAges => options! {
                "child_0" => [Term(TermNote::DirectReferral)],
                "child_4" => [Term(TermNote::DirectReferral)],
                "child_12" => [Term(TermNote::DirectReferral), Term(TermNote::ChildsWord)],
                "child_16" => [Term(TermNote::DirectReferral), Term(TermNote::ChildsWord)],
                "child_18" => [Grown],
            },
            Self::ChildSafe => options! {
                "child_safe_yes" => [],
                "child_safe_unsure" => [Danger(DangerKind::ChildSafety)],
                "child_safe_no" => [Danger(DangerKind::ChildSafety)],
            },
            Self::ChildTopic => options! {
                "child_school" => [Fact(OtherFields), Offers(A::WorkEducation)],
                "child_behaviour" => [Fact(OtherFields)],
                "child_money" => [Offers(A::Finance)],
                "child_care" => [Fact(OtherFields)],
                "child_parted" => [Offers(A::HomeRelations)],
            },
            Self::KeepUp => options! {
                "keep_years" => [Fact(Carer)],
                "keep_months" => [Fact(Carer), Term(TermNote::CarerToo)],
                "keep_weeks" => [Fact(Carer), Term(TermNote::CarerToo)],
                "keep_days" => [Fact(Carer), Term(TermNote::CarerToo), CarerStops],
                "keep_stop" => [Fact(Carer), Term(TermNote::CarerToo), CarerStops],
            },
            Self::CarerLoad => options! {
                "load_sleep" => [Fact(Carer), Offers(A::MentalHealth)],
                "load_work" => [Fact(Carer), Offers(A::WorkEducation)],
                "load_time" => [Fact(Carer), Offers(A::SocialNetwork)],
                NONE => [],
            },
            Self::TakeOver => options! {
                "over_family" => [Fact(Network)],
                "over_neighbour" => [Fact(Network)],
                "over_volunteer" => [Fact(Carer), Offers(A::SocialNetwork)],
                "over_stay" => [Fact(Carer), Provision],
                "over_nobody" => [Fact(Carer)],
            },
        }
    }
}
