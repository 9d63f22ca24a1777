//! `/{l}/wis`: "Wis alles". The device forgets by script; the cookies end here.

use axum::{
    extract::{Path, State},
    http::Uri,
    response::Response,
};

use crate::{
    portal::Portal,
    web::{Cookie, expired, not_found, see_other},
};

/// Ends the visit and goes home.
pub async fn post(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
) -> Response {
    if !portal.content.speaks(&language) {
        return not_found(&portal, &uri);
    }
    let cookies = [Cookie::Journey, Cookie::Receipt].map(|cookie| expired(cookie, &portal.site));
    see_other(&format!("/{language}"), &cookies)
}
