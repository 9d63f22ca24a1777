//! To somebody of a destination: a link that signs in once.

use app::setting::Setting;
use chrono::{DateTime, Utc};

use super::{Letter, layout::lay_out};
use crate::moment::time_of_day;

/// The mail to this work address. `until`: the first moment at which the link no longer works.
pub fn letter(setting: &Setting, address: &str, link: &str, until: DateTime<Utc>) -> Letter {
    let paragraphs = [
        format!("{}\n{link}", setting.t("mail-sign-in-open")),
        setting.fill("mail-sign-in-until", &[("time", &time_of_day(until))]),
        setting.t("mail-sign-in-not-you"),
    ];
    Letter {
        to: address.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-sign-in-subject"),
        text: lay_out(setting, &paragraphs),
    }
}
