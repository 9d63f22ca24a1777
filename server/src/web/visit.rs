//! A request for a page, as its handler needs it.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use app::setting::Setting;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, Uri, request::Parts},
};
use domain::{field::Form, journey::Journey, person::Perspective};

use crate::{
    moment::kind_of,
    portal::Portal,
    web::cookies::{Cookie, cookie_value, journey_from},
};

/// Who is at the other end of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

impl FromRequestParts<Portal> for Peer {
    type Rejection = Infallible;

    /// The address of the person: the forwarded one when a trusted proxy says so.
    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Infallible> {
        let connection = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let direct = connection.map_or(IpAddr::from([127, 0, 0, 1]), |ConnectInfo(a)| a.ip());
        let trusted = portal.site.trusted_proxies.iter().any(|proxy| proxy.contains(direct));
        // A proxy adds to the header or adds a header; only the very last word is its own.
        let forwarded = parts
            .headers
            .get_all("x-forwarded-for")
            .iter()
            .next_back()
            .filter(|_| trusted)
            .and_then(|value| value.to_str().ok())
            .and_then(|list| list.rsplit(',').next())
            .and_then(|last| last.trim().parse().ok());
        Ok(Self(forwarded.unwrap_or(direct)))
    }
}

/// A visit to a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Language, perspective and content.
    pub setting: Setting,
    /// The journey of a visit by form, if there is one.
    pub journey: Option<Journey>,
    /// Whether any personal cookie came along: then nothing is cached.
    pub personal: bool,
    /// The query, decoded.
    pub query: Form,
    /// The page's word and query as asked, for the language switch.
    pub path: String,
}

impl Visit {
    /// Reads a visit; `None` when the portal does not speak the language.
    pub fn of(portal: &Portal, language: &str, uri: &Uri, headers: &HeaderMap) -> Option<Self> {
        if !portal.content.speaks(language) {
            return None;
        }
        let query = form_of(uri.query().unwrap_or_default().as_bytes());
        let perspective = Perspective::parse(query.text("voor")).unwrap_or(Perspective::Me);
        let setting = Setting {
            moment: kind_of(portal.now()),
            ..portal.content.setting(language, perspective)
        };
        let journey = journey_from(headers, &portal.keys, &portal.site)
            .map(|journey| journey.for_perspective(perspective));
        let personal = [Cookie::Journey, Cookie::Receipt, Cookie::Session]
            .into_iter()
            .any(|cookie| cookie_value(headers, cookie, &portal.site).is_some());
        let path = uri.path().trim_start_matches('/');
        let word = path.split_once('/').map_or("", |(_, word)| word);
        Some(Self { path: same_page(word, &query), setting, journey, personal, query })
    }

    /// The journey, or an empty one.
    pub fn journey_or_new(&self) -> Journey {
        self.journey.clone().unwrap_or_else(|| Journey::new(self.setting.perspective))
    }
}

/// The page's address without its language; only what the portal itself puts in a query.
fn same_page(word: &str, query: &Form) -> String {
    let plain = |value: &&str| {
        !value.is_empty()
            && value.len() <= 40
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let pairs: Vec<String> = ["voor", "stap", "terug"]
        .into_iter()
        .filter_map(|name| Some((name, Some(query.text(name)).filter(plain)?)))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    if pairs.is_empty() { word.to_owned() } else { format!("{word}?{}", pairs.join("&")) }
}

/// Reads `application/x-www-form-urlencoded` bytes: a body or a query.
pub fn form_of(bytes: &[u8]) -> Form {
    Form(form_urlencoded::parse(bytes).into_owned().collect())
}
