//! What jobs look up: in a unit of its own that is closed before anything is sent.

use app::setting::Setting;
use domain::{person::Perspective, routing::DestinationCode};
use storage::{Handover, HandoverId, HandoverStatus};
use uuid::Uuid;

use super::JobError;
use crate::{portal::Portal, record::ReplyTo};

/// The handover a job is about, when it is still there and the resident has not taken it back.
pub(super) async fn open_handover(
    portal: &Portal,
    subject: Uuid,
) -> Result<Option<Handover>, JobError> {
    let mut unit = portal.storage.read().await?;
    let handover = unit.handovers().lookup(HandoverId(subject)).await?;
    Ok(handover.filter(|handover| handover.facts.status != HandoverStatus::Withdrawn))
}

/// Where mail about a handover to this destination goes.
pub(super) fn mailbox(portal: &Portal, code: &DestinationCode) -> Result<String, JobError> {
    let mailbox = portal.content.municipality.mailbox(code).map(str::to_owned);
    mailbox.ok_or_else(|| JobError::fail(format!("the content has no destination {}", code.0)))
}

/// Where mail to the resident goes; `None` when they gave no address, or it was erased.
pub(super) fn reply_to(portal: &Portal, handover: &Handover) -> Result<Option<ReplyTo>, JobError> {
    let Some(sealed) = &handover.reply_to else { return Ok(None) };
    match ReplyTo::open(&portal.keys, handover.facts.id, sealed) {
        Some(reply_to) => Ok(Some(reply_to)),
        None => Err(JobError::fail("no key opens the address of this handover")),
    }
}

/// Words for people who work here: the first language of the portal.
pub(super) fn work_setting(portal: &Portal) -> Setting {
    portal.content.setting(portal.content.first_language(), Perspective::Me)
}

/// Words for a resident: the language of the page they sent from, while the portal speaks it.
pub(super) fn resident_setting(
    portal: &Portal,
    language: &str,
    perspective: Perspective,
) -> Setting {
    let content = &portal.content;
    let language = if content.speaks(language) { language } else { content.first_language() };
    content.setting(language, perspective)
}
