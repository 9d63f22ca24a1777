//! To a resident who asked for it and whose address is theirs alone: the status has changed. What
//! it changed to stands on the page, behind the code. Others get [`super::unread`].

use app::setting::Setting;

use super::{Letter, layout::lay_out};

/// The mail to this address, in the language of the page.
pub fn letter(setting: &Setting, address: &str, status_link: &str) -> Letter {
    let paragraphs =
        [setting.t("mail-news-text"), format!("{}\n{status_link}", setting.t("mail-news-look"))];
    Letter {
        to: address.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-news-subject"),
        text: lay_out(setting, &paragraphs),
    }
}
