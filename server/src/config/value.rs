//! Values of settings, parsed once. Every error begins with "expected", so that it reads the same on
//! the command line, in the environment and in the file.

use std::{fmt, net::IpAddr, str::FromStr, time::Duration};

use axum::http::Uri;
use lettre::message::Mailbox;
use tracing_subscriber::EnvFilter;

/// The address under which people reach the portal: scheme, host and, if unusual, port. No path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    host: String,
}

impl PublicUrl {
    /// Reads `https://help.example` or `http://127.0.0.1:3000`.
    ///
    /// # Errors
    /// What was expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected = || "expected https://HOST or http://HOST:PORT, without a path".to_owned();
        let (scheme, rest) = text.split_once("://").ok_or_else(expected)?;
        let scheme = scheme.to_ascii_lowercase();
        let usual_port = match scheme.as_str() {
            "https" => 443,
            "http" => 80,
            _ => return Err(expected()),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let uri = Uri::from_str(&format!("{scheme}://{authority}/")).map_err(|_| expected())?;
        let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(expected)?;
        // Host and port, and nothing else: no name, no path, no fragment.
        let with_port = uri.port_u16().map(|port| format!("{host}:{port}"));
        if uri.path() != "/" || authority != with_port.as_deref().unwrap_or(host) {
            return Err(expected());
        }
        let host = host.to_ascii_lowercase();
        // Browsers leave the usual port out of `Origin`, so we do too.
        let origin = match uri.port_u16().filter(|port| *port != usual_port) {
            Some(port) => format!("{scheme}://{host}:{port}"),
            None => format!("{scheme}://{host}"),
        };
        Ok(Self { origin, host })
    }

    /// The address without a slash at the end: equal to what a browser sends as `Origin`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Name or address of the host, an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether people reach it over TLS.
    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// The full address of a path that begins with a slash.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}

/// One address, or a network such as `10.0.0.0/8`, of the proxy that ends TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrustedProxy {
    address: IpAddr,
    prefix: u8,
}

impl TrustedProxy {
    /// Reads an address, or an address with the length of the network's prefix in bits.
    ///
    /// # Errors
    /// What was expected. A network of the whole internet is refused: then anybody could write
    /// their own address.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expected =
            || "expected an address such as 10.0.0.2, or a network 10.0.0.0/8".to_owned();
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address = IpAddr::from_str(address).map_err(|_| expected())?.to_canonical();
        let bits = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(bits), u8::from_str).map_err(|_| expected())?;
        if (1..=bits).contains(&prefix) { Ok(Self { address, prefix }) } else { Err(expected()) }
    }

    /// Whether this address is meant. An IPv4 address that came in over IPv6 counts as itself.
    pub fn contains(&self, other: IpAddr) -> bool {
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(mine), IpAddr::V4(other)) => {
                let differs = mine.to_bits() ^ other.to_bits();
                differs.leading_zeros() >= u32::from(self.prefix)
            }
            (IpAddr::V6(mine), IpAddr::V6(other)) => {
                let differs = mine.to_bits() ^ other.to_bits();
                differs.leading_zeros() >= u32::from(self.prefix)
            }
            _ => false,
        }
    }
}

/// Something that no log and no error shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub(super) String);

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// Whether a host is this machine itself, by name or by address.
pub(super) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || IpAddr::from_str(bare).is_ok_and(|address| address.to_canonical().is_loopback())
}

pub(super) fn text(value: &str) -> Result<String, String> {
    let trimmed = value.trim();
    let plain = !trimmed.is_empty() && !trimmed.chars().any(char::is_control);
    plain.then(|| trimmed.to_owned()).ok_or_else(|| "expected a text that is not empty".to_owned())
}

pub(super) fn yes_no(value: &str) -> Result<bool, String> {
    value.parse().map_err(|_| "expected true or false".to_owned())
}

pub(super) fn port(value: &str) -> Result<u16, String> {
    let port = value.parse().ok().filter(|port| *port > 0);
    port.ok_or_else(|| "expected a port number, 1 to 65535".to_owned())
}

pub(super) fn seconds(value: &str) -> Result<Duration, String> {
    let seconds = value.parse().ok().filter(|seconds| (1..=600).contains(seconds));
    seconds
        .map(Duration::from_secs)
        .ok_or_else(|| "expected a number of seconds, 1 to 600".to_owned())
}

pub(super) fn listen(value: &str) -> Result<std::net::SocketAddr, String> {
    value.parse().map_err(|_| "expected ADDRESS:PORT, such as 127.0.0.1:3000".to_owned())
}

/// The address of a database; never part of an error, since it may hold a password.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct DatabaseUrl(pub(super) String);

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(database)")
    }
}

pub(super) fn database(value: &str) -> Result<DatabaseUrl, String> {
    let known = ["sqlite://", "postgres://", "postgresql://"];
    let fits = known.iter().any(|scheme| value.len() > scheme.len() && value.starts_with(scheme));
    let expected = || "expected sqlite://path/to/file or postgres://USER@HOST/DATABASE".to_owned();
    fits.then(|| DatabaseUrl(value.to_owned())).ok_or_else(expected)
}

pub(super) fn web_address(value: &str) -> Result<String, String> {
    let uri = Uri::from_str(value).ok().filter(|uri| uri.scheme_str() == Some("https"));
    let fits = uri.is_some_and(|uri| uri.host().is_some_and(|host| !host.is_empty()));
    fits.then(|| value.to_owned()).ok_or_else(|| "expected https://HOST/…".to_owned())
}

pub(super) fn security_contact(value: &str) -> Result<String, String> {
    let expected = || "expected mailto:NAME@HOST or https://HOST/…".to_owned();
    match value.strip_prefix("mailto:") {
        Some(address) => {
            lettre::Address::from_str(address).map_err(|_| expected())?;
            Ok(value.to_owned())
        }
        None => web_address(value).map_err(|_| expected()),
    }
}

pub(super) fn mailbox(value: &str) -> Result<Mailbox, String> {
    value.parse().map_err(|_| "expected a mail address, or NAME <mail address>".to_owned())
}

pub(super) fn log_filter(value: &str) -> Result<String, String> {
    let expected =
        "expected a level (error, warn, info, debug, trace) or a list such as warn,server=debug";
    let known = !value.trim().is_empty() && EnvFilter::builder().parse(value).is_ok();
    known.then(|| value.to_owned()).ok_or_else(|| expected.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_is_written_as_browsers_write_an_origin() {
        for (text, origin) in [
            ("https://Help.Example/", "https://help.example"),
            ("HTTPS://help.example:443", "https://help.example"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("http://localhost:80/", "http://localhost"),
            ("http://[::1]:3000", "http://[::1]:3000"),
        ] {
            assert_eq!(PublicUrl::parse(text).unwrap().origin(), origin, "{text}");
        }
    }

    #[test]
    fn an_address_with_more_than_a_host_is_no_public_address() {
        for text in [
            "",
            "help.example",
            "ftp://help.example",
            "https://",
            "https://a@help.example",
            "https://help.example/portal",
            "https://help.example?x",
            "https://help.example#x",
            "https://two hosts",
            "https://help.example:port",
        ] {
            assert!(PublicUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        let network = TrustedProxy::parse("10.1.0.0/16").unwrap();
        assert!(network.contains("10.1.255.3".parse().unwrap()));
        assert!(network.contains("::ffff:10.1.2.3".parse().unwrap()));
        assert!(!network.contains("10.2.0.1".parse().unwrap()));
        assert!(!network.contains("::1".parse().unwrap()));
        let one = TrustedProxy::parse("2001:db8::1").unwrap();
        assert!(one.contains("2001:db8::1".parse().unwrap()));
        assert!(!one.contains("2001:db8::2".parse().unwrap()));
    }

    #[test]
    fn the_whole_internet_is_no_proxy() {
        for text in ["0.0.0.0/0", "::/0", "10.0.0.0/33", "10.0.0", "proxy", "10.0.0.0/"] {
            assert!(TrustedProxy::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn this_machine_is_known_by_name_and_by_address() {
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["localhost.example", "10.0.0.1", "0.0.0.0", "mail"] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
