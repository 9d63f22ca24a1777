//! Mails the resident that the handover arrived: in full only to an address that is theirs alone.

use domain::person::Perspective;
use storage::Handover;
use uuid::Uuid;

use super::{
    JobError,
    subject::{open_handover, reply_to, resident_setting},
};
use crate::{
    mail::{Letter, confirmation, links, unread},
    portal::Portal,
    record::Record,
};

pub(super) async fn letter(portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
    let Some(handover) = open_handover(portal, subject).await? else { return Ok(None) };
    let Some(reply_to) = reply_to(portal, &handover)? else { return Ok(None) };
    let address = reply_to.email.as_str();
    let language = &handover.facts.language;
    if !reply_to.is_own {
        let setting = resident_setting(portal, language, Perspective::Me);
        return Ok(Some(unread::letter(&setting, address)));
    }
    let Some(record) = record(portal, &handover)? else { return Ok(None) };
    let setting = resident_setting(portal, language, record.handover.journey.perspective);
    let about = confirmation::Facts {
        reference: &handover.facts.reference,
        destination: &record.shown_destination,
        sent_at: handover.facts.sent_at,
        status_link: &links::status(&portal.site.public_url, &setting.language),
    };
    Ok(Some(confirmation::letter(&setting, address, about)))
}

/// What was sent; `None` once it is erased.
fn record(portal: &Portal, handover: &Handover) -> Result<Option<Record>, JobError> {
    let Some(body) = &handover.body else { return Ok(None) };
    match Record::open(&portal.keys, handover.facts.id, body) {
        Some(record) => Ok(Some(record)),
        None => Err(JobError::fail("no key opens this handover")),
    }
}
