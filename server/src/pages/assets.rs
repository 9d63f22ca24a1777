//! Files with the hash of their content in their address, the data files, and files at fixed
//! addresses.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse as _, Response},
};

use crate::{embedded::SITE, portal::Portal, web::not_found};

const FOREVER: &str = "public, max-age=31536000, immutable";

fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|list| {
        list.split(',').any(|entry| entry.trim().split(';').next() == Some(coding))
    })
}

/// A file of the site or the data file of a language.
pub async fn get(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path();
    if let Some(asset) = SITE.iter().find(|asset| asset.url == path) {
        return match (asset.brotli, asset.gzip) {
            (Some(bytes), _) if accepts(&headers, "br") => {
                file(asset.media_type, Some("br"), bytes.to_vec())
            }
            (_, Some(bytes)) if accepts(&headers, "gzip") => {
                file(asset.media_type, Some("gzip"), bytes.to_vec())
            }
            _ => file(asset.media_type, None, asset.plain.to_vec()),
        };
    }
    if let Some(data) = portal.content.data_at(path) {
        let kind = "application/octet-stream";
        return if accepts(&headers, "br") {
            file(kind, Some("br"), data.brotli.clone())
        } else {
            file(kind, None, data.plain.clone())
        };
    }
    not_found(&portal, &uri)
}

fn file(media_type: &'static str, coding: Option<&'static str>, bytes: Vec<u8>) -> Response {
    let mut response = (StatusCode::OK, bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOREVER));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

/// `/healthz`: the process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `/robots.txt`: public pages may be found; what is personal may not.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /team\nDisallow: /snel-weg\n"
}

/// `/.well-known/security.txt` (RFC 9116); valid for half a year from now.
pub async fn security_txt(State(portal): State<Portal>) -> String {
    let expires = portal.now() + chrono::TimeDelta::days(180);
    format!(
        "Contact: {}\nExpires: {}\nPreferred-Languages: nl, en\nCanonical: {}/.well-known/security.txt\n",
        portal.site.security_contact,
        expires.format("%Y-%m-%dT00:00:00Z"),
        portal.site.public_url,
    )
}
