//! Jobs: the only ones that send anything.
//!
//! A job row is added in the transaction of what caused it and holds an id, nothing personal. The
//! worker claims it for a while, looks up and unseals what it is about, sends with no transaction
//! open, and marks it done. A worker that dies loses its claim; then the same mail goes again, with
//! the same `Message-ID`.
//!
//! # Map
//! * One file for each [`Task`]: from the id of its subject to a letter, or to nothing when there is
//!   nothing to say any more.
//! * [`worker`] claims and sends; [`backoff`] says when to try again, and when to give up.
//! * [`retention`] removes what was kept long enough; [`ready()`] tells monitoring; [`start`]
//!   checks at start that the keys fit what is stored.
//!
//! # To add a job
//! `jobs/<task>.rs` · [`Task`] and its `letter` · the mail, see [`crate::mail`] · its words in
//! `mail-dead-letter-kind-<code>` · where it is caused: `Task::X.add(unit, …)` and, after saving,
//! `portal.jobs_added.notify_one()` · `server/tests/jobs`.

pub mod backoff;
mod confirm_to_resident;
mod error;
mod ready;
pub mod retention;
mod send_sign_in_link;
pub mod start;
mod subject;
mod tell_dead_letter;
mod tell_news;
mod tell_team;
mod tell_team_of_addition;
pub mod worker;

use chrono::{DateTime, Utc};
use storage::{JobId, NewJob, StorageError, UnitOfWork};
use tokio::sync::watch;
use uuid::Uuid;

pub use self::{
    error::JobError,
    ready::ready,
    start::{StartError, check_keys},
    worker::run_due_once,
};
use crate::{
    mail::{Letter, Transport},
    portal::Portal,
    secrets::random,
};

/// Does all the work of a server that is not an answer to a request, until `stop` says true or its
/// sender is gone. Ends once what it was doing is finished, or after ten seconds.
pub async fn work(portal: Portal, transport: Transport, stop: watch::Receiver<bool>) {
    tokio::join!(
        worker::send_mails(portal.clone(), transport, stop.clone()),
        retention::keep(portal, stop)
    );
}

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
    /// Mail the central desk that a job was given up. Subject: that job.
    TellDeadLetter,
}

impl Task {
    /// Every task.
    pub const ALL: &'static [Self] = &[
        Self::TellTeam,
        Self::TellTeamOfAddition,
        Self::ConfirmToResident,
        Self::TellNews,
        Self::SendSignInLink,
        Self::TellDeadLetter,
    ];

    /// The code in the job row.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TellTeam => "tell-team",
            Self::TellTeamOfAddition => "tell-team-of-addition",
            Self::ConfirmToResident => "confirm-to-resident",
            Self::TellNews => "tell-news",
            Self::SendSignInLink => "send-sign-in-link",
            Self::TellDeadLetter => "tell-dead-letter",
        }
    }

    /// The task with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|task| task.code() == code)
    }

    /// Whether its subject is a handover.
    pub const fn is_about_handover(self) -> bool {
        match self {
            Self::TellTeam
            | Self::TellTeamOfAddition
            | Self::ConfirmToResident
            | Self::TellNews => true,
            Self::SendSignInLink | Self::TellDeadLetter => false,
        }
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

    /// The mail to send; `None` when there is nothing to say any more.
    async fn letter(self, portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
        match self {
            Self::TellTeam => tell_team::letter(portal, subject).await,
            Self::TellTeamOfAddition => tell_team_of_addition::letter(portal, subject).await,
            Self::ConfirmToResident => confirm_to_resident::letter(portal, subject).await,
            Self::TellNews => tell_news::letter(portal, subject).await,
            Self::SendSignInLink => send_sign_in_link::letter(portal, subject).await,
            Self::TellDeadLetter => tell_dead_letter::letter(portal, subject).await,
        }
    }
}
