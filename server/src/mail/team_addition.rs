//! To a destination: the resident sent a change to a handover. Nothing in it comes from them.

use app::setting::Setting;

use super::{Letter, layout::lay_out, team::Facts};

/// The mail to this mailbox.
pub fn letter(setting: &Setting, mailbox: &str, facts: Facts<'_>) -> Letter {
    let urgency = if facts.urgent { "mail-team-urgent" } else { "mail-team-not-urgent" };
    let paragraphs = [
        setting.t("mail-team-addition-intro"),
        format!(
            "{}\n{}",
            setting.fill("mail-team-reference", &[("reference", facts.reference)]),
            setting.t(urgency)
        ),
        format!("{}\n{}", setting.t("mail-team-addition-open"), facts.link),
        setting.t("mail-team-sign-in"),
    ];
    Letter {
        to: mailbox.to_owned(),
        language: setting.language.to_string(),
        subject: setting.fill("mail-team-addition-subject", &[("reference", facts.reference)]),
        text: lay_out(setting, &paragraphs),
    }
}
