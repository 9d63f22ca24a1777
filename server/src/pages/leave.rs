//! `/snel-weg`: the quick exit. It answers 200 (one engine ignores `Clear-Site-Data` on a
//! redirect), always sets a cookie (otherwise one engine brings the page with its typed text back
//! from its back/forward cache), and goes on at once.

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
        // Not "cookies": that would undo the cookie set below before it counts as a change. Each of
        // ours is ended by its name.
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    change_cookies(&portal, headers);
    response
}

/// Ends every cookie, and sets one that ends by itself: to end a cookie that is not there is no
/// change, and only a change makes Chromium drop the page that was left.
fn change_cookies(portal: &Portal, headers: &mut HeaderMap) {
    let ended = [Cookie::Journey, Cookie::Receipt, Cookie::Session]
        .map(|cookie| expired(cookie, &portal.site));
    for cookie in ended.into_iter().chain([Cookie::Left.set(&portal.site, "1".to_owned())]) {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}
