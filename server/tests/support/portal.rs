//! A whole portal for a test: its router, its database, its clock, and browsers that visit it.
//!
//! Include it with `#[path = "../support/portal.rs"] mod portal;`. It brings the fresh databases of
//! the storage contract along: [`databases`].

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, TimeZone as _, Utc};
use http_body_util::BodyExt as _;
use server::{
    content::Content,
    metrics::Metrics,
    municipality::Municipality,
    portal::{Portal, PortalInner, Site},
    router::router,
    secrets::Keys,
    security::Throttle,
};
use storage::{FixedClock, Storage};
use tower::ServiceExt as _;

#[expect(
    dead_code,
    reason = "a test of the server looks less far behind storage than its contract"
)]
#[path = "../../storage/tests/contract/databases.rs"]
pub mod databases;

/// Declares tests of a portal; each runs on SQLite and on PostgreSQL.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($portal:ident) $body:block)+) => {$(
        $(#[$meta])*
        async fn $name($portal: $crate::portal::TestPortal) $body

        mod $name {
            use $crate::portal::{TestPortal, databases::{on_postgres, on_sqlite}};

            #[tokio::test]
            async fn on_a_file() {
                on_sqlite(|database| super::$name(TestPortal::on(database.storage))).await;
            }

            #[tokio::test]
            async fn on_a_server() {
                on_postgres(|database| super::$name(TestPortal::on(database.storage))).await;
            }
        }
    )+};
}

/// Where the portal of a test says it is.
pub const PUBLIC_URL: &str = "http://portal.example";

/// A portal with the content of Heerlen, a clock that stands still and a known key.
#[derive(Clone)]
pub struct TestPortal {
    /// The portal.
    pub portal: Portal,
    /// Its clock.
    pub clock: FixedClock,
    /// Its routes.
    pub router: Router,
}

/// When the clock of a test starts: a Monday, 09:00 in Amsterdam.
pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 8, 0, 0).unwrap()
}

impl TestPortal {
    /// A portal on this database.
    pub fn on(storage: Storage) -> Self {
        Self::with(storage, FixedClock::at(start()), Municipality::embedded().unwrap())
    }

    /// The same database, clock and key with other content.
    #[must_use]
    pub fn with_content(&self, municipality: Municipality) -> Self {
        Self::with(self.portal.storage.clone(), self.clock.clone(), municipality)
    }

    fn with(storage: Storage, clock: FixedClock, municipality: Municipality) -> Self {
        let portal = Portal::new(PortalInner {
            content: Content::new(municipality).unwrap(),
            storage,
            keys: Keys::from_bytes([7; 32]),
            clock: Arc::new(clock.clone()),
            site: Site {
                public_url: PUBLIC_URL.to_owned(),
                secure_cookies: false,
                production: false,
                leave_to: "https://example.org/".to_owned(),
                security_contact: "mailto:security@portal.example".to_owned(),
                trusted_proxies: Vec::new(),
            },
            throttle: Throttle::default(),
            metrics: Metrics::default(),
            jobs_added: tokio::sync::Notify::new(),
        });
        Self { router: router(portal.clone()), portal, clock }
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new() }
    }
}

/// Keeps cookies, follows nothing.
#[derive(Clone)]
pub struct Browser {
    /// The portal it visits.
    pub router: Router,
    /// Cookies by name.
    pub cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// A header, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// Value of the first hidden field with this name.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&start)?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    }

    /// What stands between the tags of `<main>`.
    pub fn main(&self) -> &str {
        let (_, rest) = self.body.split_once("<main").unwrap();
        rest.split_once("</main>").unwrap().0
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Posts a form as a browser does from a page of the same site.
    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        self.post_from(PUBLIC_URL, path, pairs).await
    }

    /// Posts a form from a page of this origin.
    pub async fn post_from(&mut self, origin: &str, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let request = Request::post(path)
            .header(header::ORIGIN, origin)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Sends a request with the cookies it has, and keeps those that come back.
    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::HOST, "portal.example")
            .header(header::ACCEPT_ENCODING, "br, gzip")
            .header(header::COOKIE, cookies.join("; "))
            .body(body)
            .unwrap();
        let response: Response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let sent = body.collect().await.unwrap().to_bytes();
        let mut bytes = Vec::new();
        if parts.headers.get(header::CONTENT_ENCODING).is_some_and(|coding| coding == "br") {
            brotli::BrotliDecompress(&mut sent.as_ref(), &mut bytes).unwrap();
        } else {
            bytes.extend_from_slice(&sent);
        }
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}
