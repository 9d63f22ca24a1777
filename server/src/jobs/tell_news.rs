//! Mails the resident, when they asked for it, that there is news.

use domain::person::Perspective;
use uuid::Uuid;

use super::{
    JobError,
    subject::{open_handover, reply_to, resident_setting},
};
use crate::{
    mail::{Letter, links, news, unread},
    portal::Portal,
};

pub(super) async fn letter(portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
    let Some(handover) = open_handover(portal, subject).await? else { return Ok(None) };
    if !handover.facts.wants_news {
        return Ok(None);
    }
    let Some(reply_to) = reply_to(portal, &handover)? else { return Ok(None) };
    let setting = resident_setting(portal, &handover.facts.language, Perspective::Me);
    let address = reply_to.email.as_str();
    if !reply_to.is_own {
        return Ok(Some(unread::letter(&setting, address)));
    }
    let link = links::status(&portal.site.public_url, &setting.language);
    Ok(Some(news::letter(&setting, address, &link)))
}
