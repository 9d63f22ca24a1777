//! Mails the central desk that a job was given up.

use storage::{HandoverId, JobId, JobState};
use uuid::Uuid;

use super::{
    JobError, Task,
    subject::{mailbox, work_setting},
};
use crate::{
    mail::{Letter, dead_letter},
    portal::Portal,
};

pub(super) async fn letter(portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
    let mut unit = portal.storage.read().await?;
    let found = unit.jobs().lookup(JobId(subject)).await?;
    // Somebody may have brought it back by now.
    let Some(dead) = found.filter(|job| job.state == JobState::Dead) else { return Ok(None) };
    let about_handover = Task::parse(&dead.kind).is_some_and(Task::is_about_handover);
    let handover = if about_handover {
        unit.handovers().lookup(HandoverId(dead.subject)).await?
    } else {
        None
    };
    drop(unit);
    let mailbox = mailbox(portal, portal.content.municipality.central_desk())?;
    let about = dead_letter::Facts {
        kind: &dead.kind,
        job: dead.id,
        error: &dead.last_error,
        reference: handover.as_ref().map(|handover| handover.facts.reference.as_str()),
    };
    Ok(Some(dead_letter::letter(&work_setting(portal), &mailbox, about)))
}
