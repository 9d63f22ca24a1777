//! Where links lead: to pages of this portal, to telephones, and nowhere that data says.

use app::parts::help::tel;

use super::every_page;
use crate::{page::tags, portal::PUBLIC_URL};

/// Attributes in which an address can stand.
const ADDRESSES: [&str; 7] = ["href", "src", "action", "formaction", "data", "poster", "ping"];

/// A page of this portal, a file of it, a place on the page, or a number to dial.
fn is_plain(address: &str) -> bool {
    let dials = |number: &str| {
        !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit() || sign == '+')
    };
    let here = address.starts_with('/')
        && !address.starts_with("//")
        && address.chars().all(|sign| sign.is_ascii_alphanumeric() || "/?&=#._-".contains(sign));
    here || address.starts_with('#') || address.strip_prefix("tel:").is_some_and(dials)
}

on_a_file! {
    async fn every_link_on_every_page_leads_to_the_portal_or_to_a_telephone(test) {
        let leave_to = &test.portal.site.leave_to;
        for (path, page) in every_page(&test).await {
            for tag in tags(&page.body) {
                let found = tag.attributes.iter().filter(|(name, _)| ADDRESSES.contains(name));
                for (name, address) in found {
                    let left = path == "/snel-weg" && address == leave_to;
                    // Without a built site the addresses of its files are empty.
                    let ours = is_plain(address) || address.is_empty() || left;
                    assert!(ours, "{path}: {name}={address}");
                    assert!(!address.contains(PUBLIC_URL), "{path}: {address}");
                }
            }
        }
    }
}

/// A link that is data would have to be read with a parser for addresses. There is none as long as
/// the public types have no field for one; this test names the place where that changes.
#[test]
fn no_field_of_the_public_content_is_an_address_of_a_page() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/domain/src/");
    for file in ["catalogue.rs", "offer.rs", "area.rs"] {
        let code = std::fs::read_to_string(format!("{folder}{file}")).unwrap();
        let fields = code.lines().filter_map(|line| line.trim().strip_prefix("pub "));
        let fields = fields.filter_map(|line| line.split_once(": ")).map(|(name, _)| name);
        for field in fields {
            let is_link =
                ["url", "link", "href", "website", "site"].iter().any(|w| field.contains(w));
            assert!(
                !is_link,
                "{file}: {field} is a link, so read it with a type that takes only http(s)"
            );
        }
    }
}

#[test]
fn whatever_stands_in_a_telephone_number_only_dials() {
    assert_eq!(tel("javascript:alert(1)"), "tel:1");
    assert_eq!(tel("14 045\" onclick=\"x"), "tel:14045");
    assert_eq!(tel("+31 45 560 40 04"), "tel:+31455604004");
}
