//! Home, and the address without a language.

use app::{pages::home, shell::Part};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
};

use crate::{
    portal::Portal,
    web::{Visit, not_found, page, redirect},
};

/// `/`: on to the language the browser asks for, or the first one.
pub async fn root(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let language = wanted
        .split(',')
        .filter_map(|entry| entry.split([';', '-']).next())
        .map(str::trim)
        .find(|code| portal.content.speaks(code))
        .unwrap_or_else(|| portal.content.first_language());
    let mut response = redirect(StatusCode::SEE_OTHER, &format!("/{language}"), &[]);
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// `/{l}`.
pub async fn get(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    let title = visit.setting.t("home-title");
    let hero = portal.content.assets.hero.clone();
    let setting = visit.setting.clone();
    page(&portal, &visit, StatusCode::OK, title, Part::None, || home::body(&setting, &hero))
}
