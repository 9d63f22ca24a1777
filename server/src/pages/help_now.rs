//! `/{l}/nu-hulp`: the numbers.

use app::{pages::help_now, shell::Part};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};

use crate::{
    portal::Portal,
    web::{Visit, not_found, page},
};

/// The page.
pub async fn get(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    let setting = visit.setting.clone();
    let title = setting.t("help-now-title");
    page(&portal, &visit, StatusCode::OK, title, Part::None, || help_now::body(&setting))
}
