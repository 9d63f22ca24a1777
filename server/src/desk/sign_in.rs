//! Asking for a link. The answer is the same for every address, and takes the same time.

use std::time::Duration;

use app::{
    pages::desk::{self as view, Arrival, Notice},
    parts::field::Entered,
};
use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use domain::{
    contact::Email,
    field::{FieldError, Form, Problem},
    retention::SIGN_IN_LINK,
};
use storage::{Digest, SignInToken, SignInTokenId, StorageError, WorkAddress};
use uuid::Uuid;

use super::{
    HOME,
    answer::{notice, or_broken, show},
};
use crate::{
    jobs::Task,
    portal::Portal,
    secrets::{Purpose, hash, random},
    security::{Throttled, address_key},
    web::{Peer, form_of, see_other},
};

/// Every answer waits this long: storing a link takes some milliseconds, and they must not tell
/// that the address is listed.
const ANSWER_AFTER: Duration = Duration::from_millis(300);

/// What follows the form, whatever the address was.
pub async fn asked(State(portal): State<Portal>) -> Response {
    notice(&portal, StatusCode::OK, None, Notice::Asked)
}

/// An address that only takes forms leads to the start.
pub async fn to_start() -> Response {
    see_other(HOME, &[])
}

/// Asks for a link.
pub async fn post(State(portal): State<Portal>, peer: Peer, body: Bytes) -> Response {
    let form = form_of(&body);
    let typed = form.text("email").to_owned();
    if typed.is_empty() {
        return refuse(&portal, StatusCode::UNPROCESSABLE_ENTITY, form, Problem::Missing);
    }
    if Email::parse(&typed).is_none() {
        return refuse(&portal, StatusCode::UNPROCESSABLE_ENTITY, form, Problem::Malformed);
    }
    let key = address_key(&portal.keys, peer.0);
    if !portal.throttle.allows(Throttled::SignInsFromAddress, key, portal.now()) {
        return refuse(&portal, StatusCode::TOO_MANY_REQUESTS, form, Problem::TooMany);
    }
    portal.throttle.count(Throttled::SignInsFromAddress, key, portal.now());
    let wait = tokio::time::sleep(ANSWER_AFTER);
    let outcome = send_link(&portal, &typed).await;
    wait.await;
    or_broken(&portal, outcome.map(|()| see_other("/team/aanmelden", &[])))
}

fn refuse(portal: &Portal, status: StatusCode, form: Form, problem: Problem) -> Response {
    let entered = Entered::refused(form, vec![FieldError::new("email", problem)]);
    show(portal, status, |setting| view::sign_in(setting, &entered, Arrival::Fresh))
}

/// Stores a link and the job that mails it, for an address that is listed and did not ask too
/// often. A unit is begun for every address, so that a database that is away tells nothing either.
async fn send_link(portal: &Portal, typed: &str) -> Result<(), StorageError> {
    let mut unit = portal.storage.write().await?;
    let Some(address) = listed(portal, typed) else {
        return Ok(());
    };
    let now = portal.now();
    let key = portal.keys.keyed_hash(Purpose::Throttle, address.as_str().as_bytes());
    if !portal.throttle.allows(Throttled::SignInsForPerson, key, now) {
        return Ok(());
    }
    portal.throttle.count(Throttled::SignInsForPerson, key, now);
    let id = SignInTokenId(Uuid::from_bytes(random()));
    let token = portal.keys.sign_in_token(id.0.as_bytes());
    let link = SignInToken {
        id,
        token_hash: Digest(hash(token.as_bytes())),
        address,
        created_at: now,
        expires_at: now + SIGN_IN_LINK,
        used_at: None,
    };
    unit.sign_in_tokens().add(&link).await?;
    Task::SendSignInLink.add(unit.as_mut(), id.0, now).await?;
    unit.save().await?;
    portal.jobs_added.notify_one();
    Ok(())
}

/// The address as content writes it. Mail goes there and never to what was typed: two spellings
/// that are the same in small letters need not be the same mailbox.
fn listed(portal: &Portal, typed: &str) -> Option<WorkAddress> {
    let municipality = &portal.content.municipality;
    let wanted = typed.trim().to_lowercase();
    let facts = municipality.destination(municipality.destinations_of(typed).first()?)?;
    let written = facts.work_addresses.iter().find(|address| address.to_lowercase() == wanted)?;
    Some(WorkAddress(written.clone()))
}
