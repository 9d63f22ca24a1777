//! Refuses posts from another site and bodies over 64 kB, and shows what was typed, so that it is
//! not lost.

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http_body_util::BodyExt as _;

use crate::{
    portal::Portal,
    web::{error_page_keeping, form_of},
};

/// Most bytes in the body of a request.
pub const MAX_BODY: usize = 64 * 1024;

/// Lets a request pass that only reads, or that comes from this site with a body of fitting size.
/// With neither `Origin` nor `Sec-Fetch-Site` (an old browser, a command line) it passes: cookies
/// are `SameSite` as well.
pub async fn guard_posts(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Some((bytes, whole)) = read(body).await else {
        // Half a form must never be taken for a whole one.
        return StatusCode::BAD_REQUEST.into_response();
    };
    if !is_own(&portal, &parts.headers) {
        return error_page_keeping(&portal, &parts.uri, "foreign", &typed(&bytes)).into_response();
    }
    if !whole {
        return error_page_keeping(&portal, &parts.uri, "too-large", &typed(&bytes))
            .into_response();
    }
    next.run(Request::from_parts(parts, Body::from(bytes))).await
}

/// At most [`MAX_BODY`] bytes, and whether that was all; `None` when the connection broke off.
async fn read(mut body: Body) -> Option<(Bytes, bool)> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else {
            continue;
        };
        let room = MAX_BODY.saturating_sub(bytes.len());
        if data.len() > room {
            bytes.extend(data.into_iter().take(room));
            return Some((bytes.into(), false));
        }
        bytes.extend(data);
    }
    Some((bytes.into(), true))
}

/// The longest text in a form: what somebody would be sorry to lose.
fn typed(bytes: &[u8]) -> String {
    let typed = form_of(bytes).0.into_iter().filter(|(name, _)| name != "journey");
    typed.map(|(_, value)| value).max_by_key(String::len).unwrap_or_default()
}

fn is_own(portal: &Portal, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site") == Some("cross-site") {
        return false;
    }
    if !headers.contains_key(header::ORIGIN) {
        return true;
    }
    let Some(origin) = text("origin") else {
        return false;
    };
    if origin == portal.site.public_url {
        return true;
    }
    // Development on loopback is reached under several names; the browser sets both headers.
    let host = text("host").unwrap_or_default();
    let same_host = origin.split_once("://").is_some_and(|(_, origin)| origin == host);
    !portal.site.production && !host.is_empty() && same_host
}
