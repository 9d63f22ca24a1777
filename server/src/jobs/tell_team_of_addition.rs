//! Mails a destination that the resident sent a change to a handover.

use uuid::Uuid;

use super::{
    JobError,
    subject::{mailbox, open_handover, work_setting},
};
use crate::{
    mail::{Letter, links, team, team_addition},
    portal::Portal,
};

pub(super) async fn letter(portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
    let Some(handover) = open_handover(portal, subject).await? else { return Ok(None) };
    let facts = handover.facts;
    let mailbox = mailbox(portal, &facts.destination)?;
    let link = links::handover(&portal.site.public_url, facts.id);
    let about = team::Facts { reference: &facts.reference, urgent: facts.urgent, link: &link };
    Ok(Some(team_addition::letter(&work_setting(portal), &mailbox, about)))
}
