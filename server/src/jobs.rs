//! Jobs: the only ones that send anything.
//!
//! A job row is added in the transaction of what caused it and holds an id, nothing personal.

use chrono::{DateTime, Utc};
use storage::{JobId, NewJob, StorageError, UnitOfWork};
use uuid::Uuid;

use crate::secrets::random;

/// What there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Task {
    /// Mail a destination that there is a handover. Subject: the handover.
    TellTeam,
    /// Mail a destination that something was added. Subject: the handover.
    TellTeamOfAddition,
    /// Mail the resident that the handover arrived. Subject: the handover.
    ConfirmToResident,
    /// Mail the resident, neutrally, that there is news. Subject: the handover.
    TellNews,
    /// Mail a one-time link to somebody of a destination. Subject: the sign-in token.
    SendSignInLink,
}

impl Task {
    /// Every task.
    pub const ALL: &'static [Self] = &[
        Self::TellTeam,
        Self::TellTeamOfAddition,
        Self::ConfirmToResident,
        Self::TellNews,
        Self::SendSignInLink,
    ];

    /// The code in the job row.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TellTeam => "tell-team",
            Self::TellTeamOfAddition => "tell-team-of-addition",
            Self::ConfirmToResident => "confirm-to-resident",
            Self::TellNews => "tell-news",
            Self::SendSignInLink => "send-sign-in-link",
        }
    }

    /// The task with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|task| task.code() == code)
    }

    /// Adds a job for this task to a unit of work; it is due at once.
    pub async fn add(
        self,
        unit: &mut dyn UnitOfWork,
        subject: Uuid,
        now: DateTime<Utc>,
    ) -> Result<(), StorageError> {
        let job = NewJob {
            id: JobId(Uuid::from_bytes(random())),
            kind: self.code().to_owned(),
            subject,
            due_at: now,
            created_at: now,
        };
        unit.jobs().add(&job).await
    }
}
