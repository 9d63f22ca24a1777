//! Cookies: sealed, `HttpOnly`, and `__Host-` with `Secure` wherever there is TLS.

use axum::http::{HeaderMap, header};
use cookie::{Cookie as RawCookie, SameSite, time::Duration};
use data_encoding::BASE64URL_NOPAD;
use domain::journey::Journey;

use crate::{
    portal::Site,
    secrets::{Keys, Purpose},
};

/// A cookie of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// The journey of a visit by form; ends with the browser.
    Journey,
    /// The receipt, 15 minutes.
    Receipt,
    /// The session of somebody at the desk; 8 hours at most.
    Session,
    /// Set by the quick exit, so that the browser drops the page it came from; 5 seconds.
    Left,
}

impl Cookie {
    const fn base_name(self) -> &'static str {
        match self {
            Self::Journey => "reis",
            Self::Receipt => "ontvangst",
            Self::Session => "team",
            Self::Left => "weg",
        }
    }

    const fn same_site(self) -> SameSite {
        match self {
            // A link in a mail must find the session and the receipt of the same person.
            Self::Session | Self::Receipt => SameSite::Lax,
            Self::Journey | Self::Left => SameSite::Strict,
        }
    }

    const fn max_age(self) -> Option<Duration> {
        match self {
            Self::Journey => None,
            Self::Left => Some(Duration::seconds(5)),
            Self::Receipt => Some(Duration::minutes(15)),
            Self::Session => Some(Duration::hours(8)),
        }
    }

    /// Name on this site.
    pub fn name(self, site: &Site) -> String {
        let prefix = if site.secure_cookies { "__Host-" } else { "" };
        format!("{prefix}{}", self.base_name())
    }

    /// The `Set-Cookie` value that sets it.
    pub fn set(self, site: &Site, value: String) -> String {
        let mut cookie = RawCookie::build((self.name(site), value))
            .path("/")
            .http_only(true)
            .same_site(self.same_site())
            .secure(site.secure_cookies)
            .build();
        if let Some(age) = self.max_age() {
            cookie.set_max_age(age);
        }
        cookie.to_string()
    }
}

/// The `Set-Cookie` value that ends a cookie.
pub fn expired(cookie: Cookie, site: &Site) -> String {
    let mut raw = RawCookie::build((cookie.name(site), ""))
        .path("/")
        .http_only(true)
        .same_site(cookie.same_site())
        .secure(site.secure_cookies)
        .build();
    raw.set_max_age(Duration::ZERO);
    raw.to_string()
}

/// The value of a cookie in a request.
pub fn cookie_value(headers: &HeaderMap, cookie: Cookie, site: &Site) -> Option<String> {
    let name = cookie.name(site);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(RawCookie::split_parse)
        .flatten()
        .find(|raw| raw.name() == name)
        .map(|raw| raw.value().to_owned())
        .filter(|value| !value.is_empty())
}

/// The journey in the sealed cookie.
pub fn journey_from(headers: &HeaderMap, keys: &Keys, site: &Site) -> Option<Journey> {
    let value = cookie_value(headers, Cookie::Journey, site)?;
    let sealed = BASE64URL_NOPAD.decode(value.as_bytes()).ok()?;
    Journey::decode(&keys.open(Purpose::JourneyCookie, b"", &sealed)?)
}

/// The `Set-Cookie` value that keeps this journey.
pub fn journey_cookie(journey: &Journey, keys: &Keys, site: &Site) -> String {
    let sealed = keys.seal(Purpose::JourneyCookie, b"", &journey.encode());
    Cookie::Journey.set(site, BASE64URL_NOPAD.encode(&sealed))
}
