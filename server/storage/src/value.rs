//! The small types that rows are made of. What may be personal does not show itself in `Debug`.

use std::fmt;

use uuid::Uuid;

/// Declares a newtype over a UUID, so that the id of one table is never taken for another's.
macro_rules! id {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id! {
    /// Id of a handover.
    HandoverId;
    /// Id of something added to a handover later.
    AdditionId;
    /// Id of a line in the list of who saw what.
    OpeningId;
    /// Id of a job; the `Message-ID` of its mail follows from it.
    JobId;
    /// Id of a sign-in token. Not the token itself: it may stand in a job row.
    SignInTokenId;
}

/// Declares an enum that is stored as text.
macro_rules! stored {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text that is stored.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this text, if there is one.
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
pub(crate) use stored;

/// A hash of 32 bytes: of a receipt code, an idempotency key, a body, a token.
///
/// Hashes of content should be keyed, so that the row says nothing without the key.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(..)")
    }
}

/// Content that only the key file outside the database opens. This crate never looks inside.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(pub Vec<u8>);

impl Sealed {
    /// The sealed bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// The work address somebody of a destination signs in with. Parsed where it came in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkAddress(pub String);

impl WorkAddress {
    /// The address as it is stored and mailed to.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for WorkAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkAddress(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_personal_does_not_show_itself_when_debugged() {
        let shown = format!(
            "{:?} {:?} {:?}",
            Digest([77; 32]),
            Sealed(vec![77; 4]),
            WorkAddress("iemand@team.example".to_owned())
        );
        assert_eq!(shown, "Digest(..) Sealed(4 bytes) WorkAddress(..)");
    }
}
