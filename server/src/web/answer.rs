//! Answers: pages with the right caching, redirects to typed places only, and pages for when
//! something is wrong.

use app::{
    html::Html,
    pages::info,
    shell::{Document, Part, render},
};
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    response::{Html as HtmlAnswer, IntoResponse as _, Response},
};
use domain::person::Perspective;

use crate::{portal::Portal, web::visit::Visit};

/// What caches may do with a page that is the same for everybody.
const PUBLIC: &str = "public, max-age=300";

/// A page for this visit.
///
/// Without a personal cookie a page that is the same for everybody may be kept by caches; with one
/// never. `status` other than 200 is never kept. A page on which people write is kept by edge caches
/// only (RFC 9213): what a browser keeps, with the text typed in it, would come back after the quick
/// exit.
pub fn page(
    portal: &Portal,
    visit: &Visit,
    status: StatusCode,
    title: String,
    part: Part,
    body: impl FnOnce() -> Html,
) -> Response {
    let cacheable = status == StatusCode::OK && !visit.personal && part != Part::Receipt;
    let document = Document {
        setting: &visit.setting,
        languages: &portal.content.languages,
        assets: &portal.content.assets,
        data: portal.content.data_addresses(&visit.setting.language),
        title,
        path: visit.path.clone(),
        by_form: visit.journey.is_some(),
        part,
    };
    let html = render(&document, body);
    let mut response = (status, HtmlAnswer(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Cookie"));
    let written_on = matches!(document.part, Part::Island(_) | Part::Answer(_));
    let caching = match (cacheable, written_on) {
        (true, false) => PUBLIC,
        (true, true) => {
            let name = HeaderName::from_static("cdn-cache-control");
            headers.insert(name, HeaderValue::from_static(PUBLIC));
            "no-store"
        }
        (false, _) => "private, no-store",
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    response
}

/// Goes on to a page of this site after a form: 303.
pub fn see_other(address: &str, cookies: &[String]) -> Response {
    redirect(StatusCode::SEE_OTHER, address, cookies)
}

/// A redirect to a page of this site. The address is made by the portal, never by a request.
pub fn redirect(status: StatusCode, address: &str, cookies: &[String]) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    if let Ok(location) = HeaderValue::from_str(address) {
        headers.insert(header::LOCATION, location);
    }
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(cookie) {
            headers.append(header::SET_COOKIE, value);
        }
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// A page that says what went wrong and what to do; the code selects the words and the status.
pub fn error_page(portal: &Portal, uri: &Uri, code: &str) -> Response {
    error_page_keeping(portal, uri, code, "")
}

/// [`error_page`], with what was typed, so that it can be copied.
pub fn error_page_keeping(portal: &Portal, uri: &Uri, code: &str, typed: &str) -> Response {
    let status = match code {
        "foreign" => StatusCode::FORBIDDEN,
        "withdrawn" => StatusCode::CONFLICT,
        "too-large" => StatusCode::PAYLOAD_TOO_LARGE,
        "too-many" => StatusCode::TOO_MANY_REQUESTS,
        "not-found" => StatusCode::NOT_FOUND,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    let language =
        if portal.content.speaks(first) { first } else { portal.content.first_language() };
    let setting = portal.content.setting(language, Perspective::Me);
    let title = setting.t(&format!("error-{code}-heading"));
    let visit = Visit {
        setting: setting.clone(),
        journey: None,
        personal: true,
        query: domain::field::Form::default(),
        path: String::new(),
    };
    page(portal, &visit, status, title, Part::None, || info::error(&setting, code, typed))
}

/// The page for an address that is none.
pub fn not_found(portal: &Portal, uri: &Uri) -> Response {
    error_page(portal, uri, "not-found")
}
