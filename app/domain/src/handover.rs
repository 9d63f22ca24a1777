//! The handover: what is sent, to whom it may be sent, and the record the team opens.
//!
//! It is the report of Wmo 2015 article 2.3.2(1). Nothing here trusts what a client computed: the
//! server parses the form again, reads danger again and routes again.

use serde::{Deserialize, Serialize};

use crate::{
    area::{Place, Postcode},
    assessment::people::counted,
    codes::coded,
    contact::{Email, Phone},
    field::{FieldError, Form, Problem},
    journey::{Journey, MAX_TEXT_CHARS, Plan},
    person::YesNoUnsure,
    screen::{World, assessment::choice},
};

coded! {
    /// A part of the journey that can be left out of the handover.
    pub enum Part {
        /// The need in own words.
        Need = "need",
        /// What should be different.
        Wish = "wish",
        /// The areas and how it goes there.
        Areas = "areas",
        /// What the person can do, and how many people are around. Never who they are.
        Around = "around",
        /// The plan.
        Plan = "plan",
        /// The place; without it the central desk takes the handover.
        Place = "place",
    }
}

impl Part {
    /// Whether the journey has anything in this part.
    pub fn is_in(self, journey: &Journey) -> bool {
        match self {
            Self::Need => !journey.need.is_empty(),
            Self::Wish => !journey.wish.is_empty(),
            Self::Areas => journey.all_areas().next().is_some(),
            Self::Around => !journey.own_strength.is_empty() || !journey.people.is_empty(),
            Self::Plan => journey.plan != Plan::default(),
            Self::Place => matches!(journey.place, Place::In(_) | Place::SomewhereIn(_)),
        }
    }
}

coded! {
    /// When somebody wants to be called.
    pub enum CallWhen {
        /// It does not matter.
        Any = "any",
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// Not by telephone: write.
        Write = "write",
    }
}

coded! {
    /// The language somebody wants to be spoken to in.
    pub enum SpokenLanguage {
        /// Dutch.
        Dutch = "nl",
        /// English.
        English = "en",
        /// German.
        German = "de",
        /// Polish.
        Polish = "pl",
        /// Arabic.
        Arabic = "ar",
        /// Turkish.
        Turkish = "tr",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Tigrinya.
        Tigrinya = "ti",
    }
}

/// How to reach the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What to call them; may be empty.
    pub name: String,
    /// Telephone.
    pub phone: Option<Phone>,
    /// "Is dit nummer veilig om te bellen?"
    pub phone_safe: Option<YesNoUnsure>,
    /// Mail address.
    pub email: Option<Email>,
    /// "Dit adres is alleen van mij."
    pub email_is_own: bool,
    /// When to call.
    pub call_when: CallWhen,
    /// Language to speak.
    pub language: SpokenLanguage,
    /// Whether a neutral mail may say that there is news.
    pub wants_news: bool,
}

/// A handover as sent: only the parts that were kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// The journey without what was left out.
    pub journey: Journey,
    /// One line of own text added at the end.
    pub line: String,
    /// How to reach the person.
    pub contact: Contact,
}

/// The journey with only these parts. Who and consent always stay: the team must know them. The
/// initials of people around and how it went before never leave the device.
pub fn keep(journey: &Journey, parts: &[Part]) -> Journey {
    let mut kept = Journey::new(journey.perspective);
    kept.role = journey.role;
    kept.knows = journey.knows;
    kept.agrees = journey.agrees;
    kept.key = journey.key;
    for part in parts {
        match part {
            Part::Need => kept.need.clone_from(&journey.need),
            Part::Wish => kept.wish.clone_from(&journey.wish),
            Part::Areas => {
                kept.areas.clone_from(&journey.areas);
                kept.more_areas.clone_from(&journey.more_areas);
                kept.asked_for_more = journey.asked_for_more;
                kept.safe.clone_from(&journey.safe);
                kept.answers.clone_from(&journey.answers);
            }
            Part::Around => {
                kept.own_strength.clone_from(&journey.own_strength);
                kept.people = counted(&journey.people);
            }
            Part::Plan => kept.plan = journey.plan.clone(),
            Part::Place => kept.place = journey.place.clone(),
        }
    }
    if let Place::Outside(_) = journey.place {
        kept.place = journey.place.clone();
    }
    kept
}

/// The parts ticked in a form.
pub fn ticked_parts(form: &Form) -> Vec<Part> {
    form.all("keep").filter_map(Part::parse).collect()
}

/// Reads the form of the handover.
///
/// # Errors
/// Every field that is missing or malformed, in the order of the form.
pub fn parse(
    journey: &Journey,
    form: &Form,
    world: World<'_>,
) -> Result<Handover, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut journey = keep(journey, &ticked_parts(form));
    if journey.place == Place::NotAsked {
        match form.text("postcode") {
            "" => {}
            typed => match Postcode::parse(typed) {
                Some(postcode) => journey.place = place_at(postcode, world),
                None => errors.push(FieldError::new("postcode", Problem::Malformed)),
            },
        }
    }
    if !journey.is_within_limits() {
        errors.push(FieldError::new("journey", Problem::TooLong));
    }
    let line = form.lines("line");
    if line.chars().count() > MAX_TEXT_CHARS {
        errors.push(FieldError::new("line", Problem::TooLong));
    }
    match contact(form) {
        Ok(contact) if errors.is_empty() => Ok(Handover { journey, line, contact }),
        Ok(_) => Err(errors),
        Err(more) => Err(errors.into_iter().chain(more).collect()),
    }
}

/// A place from a postcode alone.
pub fn place_at(postcode: Postcode, world: World<'_>) -> Place {
    match world.catalogue.wijken_at(postcode).as_slice() {
        [] => Place::Outside(postcode),
        [only] => Place::In(only.code.clone()),
        _ => Place::SomewhereIn(postcode),
    }
}

fn contact(form: &Form) -> Result<Contact, Vec<FieldError>> {
    let mut errors = Vec::new();
    let name = form.text("name").to_owned();
    if name.chars().count() > 100 {
        errors.push(FieldError::new("name", Problem::TooLong));
    }
    let phone = parsed(form, "phone", Phone::parse, &mut errors);
    let phone_safe = phone.as_ref().and_then(|_| {
        choice(form, "phone_safe", YesNoUnsure::parse).map_err(|error| errors.push(error)).ok()
    });
    let email = parsed(form, "email", Email::parse, &mut errors);
    if form.text("phone").is_empty() && form.text("email").is_empty() {
        errors.push(FieldError::new("phone", Problem::Missing));
    }
    let call_when = optional(form, "call_when", CallWhen::parse, CallWhen::Any, &mut errors);
    let language =
        optional(form, "language", SpokenLanguage::parse, SpokenLanguage::Dutch, &mut errors);
    // A number that must not be called, or somebody who wants no call: then only mail is left.
    let no_call = phone_safe == Some(YesNoUnsure::No) || call_when == CallWhen::Write;
    if no_call && form.text("email").is_empty() && !form.text("phone").is_empty() {
        errors.push(FieldError::new("email", Problem::Missing));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Contact {
        name,
        phone,
        phone_safe,
        email_is_own: email.is_some() && form.ticked("email_own"),
        wants_news: email.is_some() && form.ticked("news"),
        email,
        call_when,
        language,
    })
}

fn parsed<T>(
    form: &Form,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    let text = form.text(field);
    let value = parse(text);
    if value.is_none() && !text.is_empty() {
        errors.push(FieldError::new(field, Problem::Malformed));
    }
    value
}

fn optional<T>(
    form: &Form,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    default: T,
    errors: &mut Vec<FieldError>,
) -> T {
    match choice(form, field, parse) {
        Ok(value) => value,
        Err(error) => {
            if error.problem != Problem::Missing {
                errors.push(error);
            }
            default
        }
    }
}
