//! Mails a one-time link. The token is made again from the id of its row, so that neither the row
//! nor the job holds it.

use storage::{Digest, SignInTokenId};
use uuid::Uuid;

use super::{JobError, subject::work_setting};
use crate::{
    mail::{Letter, links, sign_in},
    portal::Portal,
    secrets::hash,
};

pub(super) async fn letter(portal: &Portal, subject: Uuid) -> Result<Option<Letter>, JobError> {
    let mut unit = portal.storage.read().await?;
    let found = unit.sign_in_tokens().lookup(SignInTokenId(subject)).await?;
    drop(unit);
    let now = portal.now();
    // A link that does not work any more helps nobody: the person has asked for another, or will.
    let usable = found.filter(|row| row.used_at.is_none() && row.expires_at > now);
    let Some(row) = usable else { return Ok(None) };
    let token = portal.keys.sign_in_token(subject.as_bytes());
    if Digest(hash(token.as_bytes())) != row.token_hash {
        return Err(JobError::fail("the sign-in link was made with another key"));
    }
    let link = links::sign_in(&portal.site.public_url, &token);
    Ok(Some(sign_in::letter(&work_setting(portal), row.address.as_str(), &link, row.expires_at)))
}
