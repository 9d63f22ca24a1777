//! Limits, kept in memory under a keyed hash and never written down.
//!
//! Many people share one address (mobile carriers, the contactpunt), so limits per address are
//! high. They are never applied to urgent handovers.

use std::{collections::HashMap, net::IpAddr, sync::Mutex};

use chrono::{DateTime, TimeDelta, Utc};

use crate::secrets::{Keys, Purpose};

/// What is limited, how often, in which time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Throttled {
    /// Handovers from one address prefix: 60 in an hour.
    Handovers,
    /// Wrong receipt codes from one address prefix: 10 in 15 minutes.
    WrongCodes,
    /// Sign-in links asked from one address prefix: 20 in 15 minutes.
    SignInsFromAddress,
    /// Sign-in links for one work address: 5 in 15 minutes.
    SignInsForPerson,
}

impl Throttled {
    /// How many are allowed in which time.
    pub const fn limit(self) -> (usize, TimeDelta) {
        match self {
            Self::Handovers => (60, TimeDelta::minutes(60)),
            Self::WrongCodes => (10, TimeDelta::minutes(15)),
            Self::SignInsFromAddress => (20, TimeDelta::minutes(15)),
            Self::SignInsForPerson => (5, TimeDelta::minutes(15)),
        }
    }
}

/// Most keys remembered at once; the oldest are dropped beyond it.
const MOST_KEYS: usize = 20_000;

type Marks = HashMap<(Throttled, [u8; 32]), Vec<DateTime<Utc>>>;

/// Counts what happened lately.
#[derive(Debug, Default)]
pub struct Throttle {
    marks: Mutex<Marks>,
}

impl Throttle {
    /// Whether one more is allowed. Does not count it.
    pub fn allows(&self, what: Throttled, key: [u8; 32], now: DateTime<Utc>) -> bool {
        let (most, span) = what.limit();
        let marks = self.marks.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let recent = marks
            .get(&(what, key))
            .map_or(0, |marks| marks.iter().filter(|mark| now - **mark < span).count());
        recent < most
    }

    /// Counts one.
    pub fn count(&self, what: Throttled, key: [u8; 32], now: DateTime<Utc>) {
        let (most, span) = what.limit();
        let mut all = self.marks.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if all.len() >= MOST_KEYS {
            all.retain(|(what, _), marks| {
                marks.last().is_some_and(|mark| now - *mark < what.limit().1)
            });
        }
        let marks = all.entry((what, key)).or_default();
        marks.retain(|mark| now - *mark < span);
        if marks.len() < most {
            marks.push(now);
        }
    }
}

/// A keyed hash of the prefix of an address: /24 for IPv4, /48 for IPv6.
pub fn address_key(keys: &Keys, address: IpAddr) -> [u8; 32] {
    let prefix: Vec<u8> = match address.to_canonical() {
        IpAddr::V4(v4) => v4.octets().into_iter().take(3).collect(),
        IpAddr::V6(v6) => v6.octets().into_iter().take(6).collect(),
    };
    keys.keyed_hash(Purpose::Throttle, &prefix)
}
