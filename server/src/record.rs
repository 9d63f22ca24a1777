//! What is sealed of a handover, and how it is opened again.

use domain::{contact::Email, handover::Handover};
use serde::{Deserialize, Serialize};
use storage::{AdditionId, HandoverId, Sealed};

use crate::secrets::{Keys, Purpose};

/// What the team opens: everything the resident chose to send, and what they saw when they did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What was sent.
    pub handover: Handover,
    /// Language of the page it was sent from.
    pub page_language: String,
    /// Name of the destination as the resident saw it.
    pub shown_destination: String,
    /// Kinds of danger the server saw, by code, the most serious first.
    pub danger: Vec<String>,
}

impl Record {
    /// Seals it for this handover.
    pub fn seal(&self, keys: &Keys, id: HandoverId) -> Sealed {
        seal(keys, id.0.as_bytes(), self)
    }

    /// Opens it; `None` when no key opens it for this handover.
    pub fn open(keys: &Keys, id: HandoverId, sealed: &Sealed) -> Option<Self> {
        open(keys, id.0.as_bytes(), sealed)
    }
}

/// Where mail to the resident goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyTo {
    /// The address.
    pub email: Email,
    /// "Dit adres is alleen van mij": only then a mail may say what it is about.
    pub is_own: bool,
}

impl ReplyTo {
    /// Seals it for this handover.
    pub fn seal(&self, keys: &Keys, id: HandoverId) -> Sealed {
        seal(keys, &reply_about(id), self)
    }

    /// Opens it; `None` when no key opens it for this handover.
    pub fn open(keys: &Keys, id: HandoverId, sealed: &Sealed) -> Option<Self> {
        open(keys, &reply_about(id), sealed)
    }
}

/// Text added to a handover later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The changed handover, whole.
    pub handover: Handover,
}

impl Added {
    /// Seals it for this addition.
    pub fn seal(&self, keys: &Keys, id: AdditionId) -> Sealed {
        seal(keys, id.0.as_bytes(), self)
    }

    /// Opens it; `None` when no key opens it for this addition.
    pub fn open(keys: &Keys, id: AdditionId, sealed: &Sealed) -> Option<Self> {
        open(keys, id.0.as_bytes(), sealed)
    }
}

/// A body and a reply address never open in each other's place.
fn reply_about(id: HandoverId) -> Vec<u8> {
    [id.0.as_bytes().as_slice(), b"reply"].concat()
}

fn seal<T: Serialize>(keys: &Keys, about: &[u8], value: &T) -> Sealed {
    let plain = serde_json::to_vec(value).unwrap_or_default();
    Sealed(keys.seal(Purpose::Record, about, &plain))
}

fn open<T: for<'a> Deserialize<'a>>(keys: &Keys, about: &[u8], sealed: &Sealed) -> Option<T> {
    serde_json::from_slice(&keys.open(Purpose::Record, about, sealed.as_bytes())?).ok()
}
