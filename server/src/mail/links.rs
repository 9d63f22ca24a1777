//! Where the links in mails lead. The router and the desk have the same addresses.
//!
//! `public_url` is the address of the portal without a slash at the end.

use storage::HandoverId;

/// A handover at the desk. The id is no secret: the page asks to sign in.
pub fn handover(public_url: &str, id: HandoverId) -> String {
    format!("{public_url}/team/overdracht/{id}")
}

/// The page whose button signs in with this token. Opening it uses nothing up, since mail scanners
/// open links.
pub fn sign_in(public_url: &str, token: &str) -> String {
    format!("{public_url}/team/link/{token}")
}

/// The page that asks for a receipt code.
pub fn status(public_url: &str, language: &str) -> String {
    format!("{public_url}/{language}/status")
}

/// The host of an address: what stands behind the `@` of a `Message-ID`.
pub fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_the_address_without_scheme_port_and_path() {
        for (address, expected) in [
            ("https://hulp.example", "hulp.example"),
            ("http://127.0.0.1:3000", "127.0.0.1"),
            ("http://[::1]:3000", "[::1]"),
            ("http://[::1]", "[::1]"),
            ("https://hulp.example:8443/x", "hulp.example"),
        ] {
            assert_eq!(host(address), expected, "{address}");
        }
    }
}
