//! "Wie is er om u heen?": a simple drawing of people.
//!
//! Initials stay on the device: [`counted`] is all that a handover may carry.

use serde::{Deserialize, Serialize};

use crate::{
    codes::coded,
    field::{FieldError, Form, Problem},
    order::order_by,
    wire::read_fields,
};

/// Most people in the drawing.
pub const MAX_PEOPLE: usize = 12;
/// Most letters of somebody's initials.
pub const MAX_INITIALS: usize = 3;

coded! {
    /// Who somebody is to the person; the words are `relation-<code>`.
    pub enum Relation {
        /// Partner.
        Partner = "partner",
        /// Child.
        Child = "child",
        /// Father or mother.
        Parent = "parent",
        /// Other family.
        Family = "family",
        /// Friend.
        Friend = "friend",
        /// Neighbour.
        Neighbour = "neighbour",
        /// From work, school or a club.
        Club = "club",
        /// Somebody who helps for their work.
        Professional = "professional",
        /// A pet counts.
        Pet = "pet",
    }
}

coded! {
    /// How near somebody is; the words are `closeness-<code>`.
    pub enum Closeness {
        /// One can call them any time.
        Near = "near",
        /// Seen now and then.
        Further = "further",
    }
}

/// Somebody around the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// At most [`MAX_INITIALS`] letters; empty for none.
    pub initials: String,
    /// Who it is.
    pub relation: Relation,
    /// How near.
    pub closeness: Closeness,
}

read_fields!(Person { initials, relation, closeness });

/// Reads the fields `initials`, `relation` and `closeness`; `None` when nothing was filled in.
///
/// # Errors
/// Initials of more than three letters, or a relation that is missing or none.
pub fn parse(form: &Form) -> Result<Option<Person>, FieldError> {
    let letters = form.text("initials").chars().filter(|c| c.is_alphabetic());
    let initials: String = letters.clone().take(MAX_INITIALS).collect();
    if letters.count() > MAX_INITIALS {
        return Err(FieldError::new("initials", Problem::TooLong));
    }
    let relation = match form.text("relation") {
        "" if initials.is_empty() => return Ok(None),
        "" => return Err(FieldError::new("relation", Problem::Missing)),
        code => Relation::parse(code).ok_or(FieldError::new("relation", Problem::NotAnAnswer))?,
    };
    let closeness = Closeness::parse(form.text("closeness")).unwrap_or(Closeness::Near);
    Ok(Some(Person { initials, relation, closeness }))
}

/// The same people without initials, without who is near, and in an order that tells nothing: what
/// is left is how many there are of each relation.
pub fn counted(people: &[Person]) -> Vec<Person> {
    let mut counted: Vec<Person> = people
        .iter()
        .map(|person| Person {
            initials: String::new(),
            relation: person.relation,
            closeness: Closeness::Near,
        })
        .collect();
    order_by(&mut counted, |a, b| a.relation.cmp(&b.relation));
    counted
}

/// How many there are of each relation.
pub fn counts(people: &[Person]) -> Vec<(Relation, usize)> {
    let count = |relation: Relation| people.iter().filter(|it| it.relation == relation).count();
    let counts = Relation::ALL.iter().map(|relation| (*relation, count(*relation)));
    counts.filter(|(_, count)| *count > 0).collect()
}
