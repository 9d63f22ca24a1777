//! `/{l}/privacy`, `/{l}/toegankelijkheid`, `/{l}/over`.

use app::{
    html::Html,
    pages::info::{about, text_page},
    setting::Setting,
    shell::Part,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};

use crate::{
    portal::Portal,
    web::{Visit, not_found, page},
};

fn show(
    portal: &Portal,
    language: &str,
    uri: &Uri,
    headers: &HeaderMap,
    word: &str,
    body: impl FnOnce(&Setting) -> Html,
) -> Response {
    let Some(visit) = Visit::of(portal, language, uri, headers) else {
        return not_found(portal, uri);
    };
    let setting = visit.setting.clone();
    let title = setting.t(&format!("{word}-title"));
    page(portal, &visit, StatusCode::OK, title, Part::None, || body(&setting))
}

/// What happens to data: both ways to travel, task, basis, retention, rights.
pub async fn privacy(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    show(&portal, &language, &uri, &headers, "privacy", |setting| {
        let town = &setting.catalogue.municipality;
        let values = [("municipality", town.name.as_str()), ("phone", town.phone.as_str())];
        text_page(setting, "privacy", &values)
    })
}

/// The accessibility statement.
pub async fn accessibility(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    show(&portal, &language, &uri, &headers, "accessibility", |setting| {
        let town = &setting.catalogue.municipality;
        let values = [("municipality", town.name.as_str()), ("phone", town.phone.as_str())];
        text_page(setting, "accessibility", &values)
    })
}

/// What this is, and where its content comes from.
pub async fn about_page(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let credits = portal.content.municipality.credits(&language).to_vec();
    show(&portal, &language, &uri, &headers, "about", |setting| about(setting, &credits))
}
