//! A handover as a value.

use chrono::{DateTime, Utc};
use domain::area::WijkCode;
use domain::routing::DestinationCode;

use crate::value::stored;
use crate::{Digest, HandoverId, Sealed, WorkAddress};

stored! {
    /// How far a handover is.
    pub enum HandoverStatus {
        /// Sent; the destination has not taken it up.
        Sent = "sent",
        /// Somebody of the destination has it in hand.
        TakenUp = "taken_up",
        /// The resident took it back.
        Withdrawn = "withdrawn",
    }
}

/// A handover to store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewHandover {
    /// Id, made by the caller; associated data of what is sealed.
    pub id: HandoverId,
    /// What people say on the phone. Unique.
    pub reference: String,
    /// Hash of the receipt code. Unique.
    pub code_hash: Digest,
    /// Hash of the idempotency key. Unique: one key is one handover.
    pub key_hash: Digest,
    /// Hash of what was sent, to see whether a repeated POST has another body.
    pub body_hash: Digest,
    /// Who takes it.
    pub destination: DestinationCode,
    /// Wijk of the person who needs help, when known.
    pub wijk: Option<WijkCode>,
    /// Label for the team, such as youth and family.
    pub cluster: Option<String>,
    /// Whether it goes before others.
    pub urgent: bool,
    /// Whether danger was seen.
    pub help_now: bool,
    /// Codes of the routing rules that led here. Codes, not an enum: an old row must stay readable
    /// when a rule is gone.
    pub reasons: Vec<String>,
    /// Code of the resident's language, as in the path (`nl`).
    pub language: String,
    /// Whether the resident wants a neutral mail when it is taken up.
    pub wants_news: bool,
    /// When it was sent: the moment of the report in the sense of Wmo 2.3.2(1).
    pub sent_at: DateTime<Utc>,
    /// What was sent, sealed.
    pub body: Sealed,
    /// The resident's mail address and whether it is theirs alone, sealed.
    pub reply_to: Option<Sealed>,
}

/// What became of [`add`](super::Handovers::add).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddedHandover {
    /// It is stored.
    Added,
    /// Nothing is stored: this handover was sent before with the same key. Compare its `body_hash`
    /// to see whether it is the same message.
    AlreadyThere(Box<HandoverFacts>),
}

/// What a handover is without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverFacts {
    /// Id.
    pub id: HandoverId,
    /// What people say on the phone.
    pub reference: String,
    /// Hash of what was sent.
    pub body_hash: Digest,
    /// Who takes it.
    pub destination: DestinationCode,
    /// Wijk of the person who needs help, when known.
    pub wijk: Option<WijkCode>,
    /// Label for the team.
    pub cluster: Option<String>,
    /// Whether it goes before others.
    pub urgent: bool,
    /// Whether danger was seen.
    pub help_now: bool,
    /// Codes of the routing rules that led here.
    pub reasons: Vec<String>,
    /// Code of the resident's language.
    pub language: String,
    /// How far it is.
    pub status: HandoverStatus,
    /// Whether the resident wants a neutral mail when it is taken up.
    pub wants_news: bool,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When it was taken up.
    pub taken_up_at: Option<DateTime<Utc>>,
    /// By whom.
    pub taken_up_by: Option<WorkAddress>,
    /// When the resident took it back.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// When its content was erased.
    pub erased_at: Option<DateTime<Utc>>,
}

/// A handover with what is sealed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// What is in clear.
    pub facts: HandoverFacts,
    /// What was sent. Nothing once it is erased.
    pub body: Option<Sealed>,
    /// The resident's mail address. Nothing when none was given or once it is erased.
    pub reply_to: Option<Sealed>,
}

/// A stored body to try the key on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedExample {
    /// The handover it belongs to.
    pub id: HandoverId,
    /// Its body.
    pub body: Sealed,
}
