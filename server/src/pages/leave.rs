//! `/snel-weg`: the quick exit. It answers 200 (one engine ignores `Clear-Site-Data` on a
//! redirect), always changes a cookie (otherwise one engine brings the page with its typed text
//! back from its back/forward cache), and goes on at once.

use app::shell::leave_page;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Uri, header},
    response::{Html, IntoResponse as _, Response},
};
use domain::person::Perspective;

use crate::{
    portal::Portal,
    web::{Cookie, expired, form_of},
};

/// The page.
pub async fn get(State(portal): State<Portal>, uri: Uri) -> Response {
    let query = form_of(uri.query().unwrap_or_default().as_bytes());
    let asked = query.text("taal");
    let language =
        if portal.content.speaks(asked) { asked } else { portal.content.first_language() };
    let setting = portal.content.setting(language, Perspective::Me);
    let to = &portal.site.leave_to;
    let mut response = Html(leave_page(&setting, &portal.content.assets, to)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    end_all_cookies(&portal, headers);
    response
}

fn end_all_cookies(portal: &Portal, headers: &mut HeaderMap) {
    for cookie in [Cookie::Journey, Cookie::Receipt, Cookie::Session, Cookie::Left] {
        if let Ok(value) = HeaderValue::from_str(&expired(cookie, &portal.site)) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}
