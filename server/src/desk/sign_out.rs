//! Signing out.

use app::pages::desk::Notice;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use storage::StorageError;

use super::{
    answer::{end_cookie, notice, or_broken},
    gate::{Gate, enter},
};
use crate::{
    portal::Portal,
    web::{form_of, see_other},
};

/// What follows the button.
pub async fn done(State(portal): State<Portal>) -> Response {
    notice(&portal, StatusCode::OK, None, Notice::SignedOut)
}

/// Ends the session and its cookie.
pub async fn post(State(portal): State<Portal>, headers: HeaderMap, body: Bytes) -> Response {
    let answer = sign_out(&portal, &headers, &body).await;
    or_broken(&portal, answer)
}

async fn sign_out(
    portal: &Portal,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Response, StorageError> {
    if let Gate::Open(person) = enter(portal, headers).await? {
        if !person.sent(&form_of(body)) {
            let status = StatusCode::FORBIDDEN;
            return Ok(notice(portal, status, Some(&person), Notice::StaleForm));
        }
        let mut unit = portal.storage.write().await?;
        unit.sessions().remove(&person.session.token_hash).await?;
        unit.save().await?;
    }
    let mut response = see_other("/team/afmelden", &[]);
    end_cookie(portal, &mut response);
    Ok(response)
}
