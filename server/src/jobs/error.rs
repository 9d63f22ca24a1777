//! What a job says when it could not be done.

use storage::StorageError;

use crate::mail::SendError;

/// Why a job was not done, and whether to try again. The words hold no personal data: they stand
/// in the job row, in the log and in the mail about a dead letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{words}")]
pub struct JobError {
    words: String,
    may_pass: bool,
}

impl JobError {
    /// Trying again later may work.
    pub fn retry(words: impl Into<String>) -> Self {
        Self { words: words.into(), may_pass: true }
    }

    /// It will never work: a person has to look at it.
    pub fn fail(words: impl Into<String>) -> Self {
        Self { words: words.into(), may_pass: false }
    }

    /// Whether trying again later may work.
    pub const fn may_pass(&self) -> bool {
        self.may_pass
    }
}

impl From<SendError> for JobError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Retry(words) => Self::retry(words),
            SendError::Fail(words) => Self::fail(words),
        }
    }
}

impl From<StorageError> for JobError {
    fn from(error: StorageError) -> Self {
        if error.may_pass() {
            Self::retry(error.to_string())
        } else {
            Self::fail(error.to_string())
        }
    }
}
