//! What running in public needs beyond what a first look needs. All that misses is named at once.

use super::{
    flags::{Flags, MailBy},
    problem::Problem,
};

/// Adds a problem for each setting that production misses.
pub(super) fn missing(flags: &Flags, problems: &mut Vec<Problem>) {
    let needs = [
        (
            flags.mail.mail == MailBy::Smtp,
            "mail",
            "production needs smtp: mails in files reach nobody",
        ),
        (flags.mail.smtp_host.is_some(), "smtp-host", "production needs the mail server"),
        (
            flags.web.public_url.as_ref().is_some_and(super::PublicUrl::is_https),
            "public-url",
            "production needs the public address, beginning with https://",
        ),
        (
            flags.data.key_file.is_some(),
            "key-file",
            "production needs a key file of which you know where it is, apart from the data",
        ),
        (
            !flags.web.trusted_proxy.is_empty(),
            "trusted-proxy",
            "production needs the address of the proxy that ends TLS",
        ),
        (
            flags.web.security_contact.is_some(),
            "security-contact",
            "production needs somebody to tell about a hole in the security",
        ),
    ];
    for (there, key, what) in needs {
        if !there {
            problems.push(Problem::together(key, what));
        }
    }
}
