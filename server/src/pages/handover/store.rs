//! Stores a handover and the jobs that follow from it, in one transaction.

use chrono::{DateTime, Utc};
use domain::{
    danger::DangerKind,
    handover::Handover,
    need::{Understanding, WgsThreat},
    routing::{DestinationCode, Route},
};
use storage::{
    AddedAddition, AddedHandover, Addition, AdditionId, Digest, HandoverFacts, HandoverId,
    HandoverStatus, NewHandover, StorageError, UnitOfWork,
};
use uuid::Uuid;

use super::wijk_of;
use crate::{
    jobs::Task,
    portal::Portal,
    record::{Added, Record, ReplyTo},
    secrets::{Purpose, hash, random},
    web::Visit,
};

/// How often a taken reference is tried again; with a thousand million of them once is plenty.
const REFERENCE_TRIES: usize = 5;

/// Whether the same key was used before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Repeat {
    /// A new handover.
    No,
    /// The same message again: nothing new was made.
    Same,
    /// The same key with another message: the change was added to the same handover.
    Changed,
}

/// What became of a handover that was sent.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It is stored, now or before.
    Stored(Stored),
    /// The same key was used for another message, sent at this moment: ask before adding to it.
    SentBefore(DateTime<Utc>),
    /// The handover of this key was withdrawn: nobody would read what is sent now.
    Withdrawn,
}

/// What the receipt needs to know.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The reference.
    pub reference: String,
    /// The receipt code, grouped.
    pub code: String,
    /// Who has it.
    pub destination: DestinationCode,
    /// When it was sent first.
    pub sent_at: DateTime<Utc>,
    /// Whether it goes before others, now.
    pub urgent: bool,
    /// Whether help now comes first.
    pub help_now: bool,
    /// The most serious danger that was seen in this message.
    pub danger: Option<DangerKind>,
    /// A threat under the debt law, for its term.
    pub wgs_threat: Option<WgsThreat>,
    /// Whether it was sent before.
    pub repeat: Repeat,
}

/// Stores a handover, or finds the one with the same key. Another message with the same key is
/// added to that one only when the resident asks for it.
pub async fn store(
    portal: &Portal,
    visit: &Visit,
    handover: &Handover,
    route: &Route,
    understanding: &Understanding,
    as_addition: bool,
) -> Result<Outcome, StorageError> {
    let key = handover.journey.key.unwrap_or_default();
    let code = portal.keys.receipt_code(&key);
    let body = serde_json::to_vec(handover).unwrap_or_default();
    let body_hash = Digest(portal.keys.keyed_hash(Purpose::Record, &body));
    let id = HandoverId(Uuid::from_bytes(random()));
    let record = Record {
        handover: handover.clone(),
        page_language: visit.setting.language.to_string(),
        shown_destination: name_of(visit, route),
        danger: understanding.danger.iter().map(|sign| sign.kind.code().to_owned()).collect(),
    };
    let reply_to = handover
        .contact
        .email
        .clone()
        .map(|email| ReplyTo { email, is_own: handover.contact.email_is_own });
    let mut new = NewHandover {
        id,
        reference: reference(),
        code_hash: Digest(code.hash()),
        key_hash: Digest(hash(&key)),
        body_hash,
        destination: route.destination.clone(),
        wijk: wijk_of(&handover.journey.place, &visit.setting.catalogue),
        cluster: route.cluster.map(|cluster| cluster.code().to_owned()),
        urgent: route.is_urgent(),
        help_now: route.help_now,
        reasons: reasons(route),
        language: visit.setting.language.to_string(),
        wants_news: handover.contact.wants_news,
        sent_at: portal.now(),
        body: record.seal(&portal.keys, id),
        reply_to: reply_to.as_ref().map(|reply_to| reply_to.seal(&portal.keys, id)),
    };
    let mut unit = portal.storage.write().await?;
    let added = add(unit.as_mut(), &mut new).await?;
    let stored = match added {
        AddedHandover::Added => {
            Task::TellTeam.add(unit.as_mut(), id.0, portal.now()).await?;
            if reply_to.is_some() {
                Task::ConfirmToResident.add(unit.as_mut(), id.0, portal.now()).await?;
            }
            Stored {
                reference: new.reference.clone(),
                code: code.grouped(),
                destination: new.destination.clone(),
                sent_at: new.sent_at,
                urgent: new.urgent,
                help_now: new.help_now,
                danger: understanding.danger.first().map(|sign| sign.kind),
                wgs_threat: understanding.wgs_threat,
                repeat: Repeat::No,
            }
        }
        AddedHandover::AlreadyThere(before)
            if before.status == HandoverStatus::Withdrawn || before.erased_at.is_some() =>
        {
            return Ok(Outcome::Withdrawn);
        }
        AddedHandover::AlreadyThere(before) => {
            let repeat = if before.body_hash == body_hash {
                Repeat::Same
            } else if !as_addition {
                return Ok(Outcome::SentBefore(before.sent_at));
            } else {
                add_change(portal, unit.as_mut(), &before, handover, route, body_hash).await?
            };
            let changed = repeat == Repeat::Changed;
            Stored {
                urgent: before.urgent || (changed && route.is_urgent()),
                help_now: before.help_now || (changed && route.help_now),
                reference: before.reference,
                code: code.grouped(),
                destination: before.destination,
                sent_at: before.sent_at,
                danger: understanding.danger.first().map(|sign| sign.kind),
                wgs_threat: understanding.wgs_threat,
                repeat,
            }
        }
    };
    unit.save().await?;
    Ok(Outcome::Stored(stored))
}

/// Adds with another reference when the first is taken.
async fn add(
    unit: &mut dyn UnitOfWork,
    new: &mut NewHandover,
) -> Result<AddedHandover, StorageError> {
    for _ in 1..REFERENCE_TRIES {
        match unit.handovers().add(new).await {
            Err(StorageError::Duplicate { .. }) => new.reference = reference(),
            outcome => return outcome,
        }
    }
    unit.handovers().add(new).await
}

/// The same key with another message: it goes to the same handover as an addition.
async fn add_change(
    portal: &Portal,
    unit: &mut dyn UnitOfWork,
    before: &HandoverFacts,
    handover: &Handover,
    route: &Route,
    body_hash: Digest,
) -> Result<Repeat, StorageError> {
    let id = AdditionId(Uuid::from_bytes(random()));
    let addition = Addition {
        id,
        handover: before.id,
        body_hash,
        sealed: Added { handover: handover.clone() }.seal(&portal.keys, id),
        added_at: portal.now(),
    };
    if unit.additions().add(&addition).await? == AddedAddition::Added {
        if route.is_urgent() {
            unit.handovers().raise_urgency(before.id, route.help_now).await?;
        }
        Task::TellTeamOfAddition.add(unit, before.id.0, portal.now()).await?;
    }
    Ok(Repeat::Changed)
}

fn name_of(visit: &Visit, route: &Route) -> String {
    let destination = visit.setting.catalogue.destination(&route.destination);
    destination.map(|destination| destination.name.clone()).unwrap_or_default()
}

fn reasons(route: &Route) -> Vec<String> {
    let reasons = route.reasons.iter().map(|reason| reason.code());
    reasons.chain(route.urgent.iter().map(|reason| reason.code())).map(str::to_owned).collect()
}

/// `VE-` and eight digits: easy to say on the telephone, and says nothing.
fn reference() -> String {
    let number = u64::from_be_bytes(random()) % 100_000_000;
    format!("VE-{:04}-{:04}", number / 10_000, number % 10_000)
}
