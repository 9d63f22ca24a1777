//! To a resident whose address others may read: there is a message, and nothing else. Not what it
//! is about, not from whom, no link.

use app::setting::Setting;

use super::{Letter, layout::lay_out};

/// The mail to this address, in the language of the page.
pub fn letter(setting: &Setting, address: &str) -> Letter {
    Letter {
        to: address.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-unread-subject"),
        text: lay_out(setting, &[setting.t("mail-unread-text")]),
    }
}
