//! The link in the mail. Opening it changes nothing, because programs that look at mail open links
//! too; the button behind it signs in, once.

use app::pages::desk::{self as view, FORM_TOKEN, Notice};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use storage::{Session, StorageError};

use super::{
    HOME,
    answer::{notice, or_broken, show},
    gate::{form_token_of, stored_of},
};
use crate::{
    portal::Portal,
    secrets::random_token,
    web::{Cookie, cookie_value, form_of, see_other},
};

/// Characters of a token: 256 bits in base64url.
const TOKEN_LENGTH: usize = 43;

/// The page with the button.
///
/// The token stands in the address of this page, so no other page may hear that address. It is
/// `strict-origin` and not `no-referrer`, because with the latter browsers send `Origin: null` with
/// the form, which is refused.
pub async fn get(State(portal): State<Portal>, Path(token): Path<String>) -> Response {
    let fits = token.len() == TOKEN_LENGTH
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let mut response = if fits {
        show(&portal, StatusCode::OK, |setting| view::link(setting, &token))
    } else {
        notice(&portal, StatusCode::GONE, None, Notice::BadLink)
    };
    let policy = HeaderValue::from_static("strict-origin");
    response.headers_mut().insert(header::REFERRER_POLICY, policy);
    response
}

/// Signs in.
pub async fn post(State(portal): State<Portal>, headers: HeaderMap, body: Bytes) -> Response {
    let before = cookie_value(&headers, Cookie::Session, &portal.site);
    let form = form_of(&body);
    let answer =
        sign_in(&portal, form.text(FORM_TOKEN), before).await.map(|session| match session {
            Some(token) => see_other(HOME, &[Cookie::Session.set(&portal.site, token)]),
            None => notice(&portal, StatusCode::GONE, None, Notice::BadLink),
        });
    or_broken(&portal, answer)
}

/// Uses the link up and begins a session: gives the token for the cookie. Nothing for a link that is
/// old, used or made up, or whose address is not listed any more. A session that this browser had
/// ends.
async fn sign_in(
    portal: &Portal,
    link: &str,
    before: Option<String>,
) -> Result<Option<String>, StorageError> {
    let now = portal.now();
    let mut unit = portal.storage.write().await?;
    let Some(address) = unit.sign_in_tokens().use_once(&stored_of(link), now).await? else {
        return Ok(None);
    };
    if portal.content.municipality.destinations_of(address.as_str()).is_empty() {
        unit.save().await?;
        return Ok(None);
    }
    if let Some(before) = before {
        unit.sessions().remove(&stored_of(&before)).await?;
    }
    let token = random_token();
    let session = Session {
        token_hash: stored_of(&token),
        address,
        form_hash: stored_of(&form_token_of(portal, &token)),
        created_at: now,
        last_seen_at: now,
    };
    unit.sessions().add(&session).await?;
    unit.save().await?;
    Ok(Some(token))
}
