//! To a destination: there is a handover. Nothing in it comes from the resident.

use app::setting::Setting;

use super::{Letter, layout::lay_out};

/// What the mail may know.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What people say on the telephone.
    pub reference: &'a str,
    /// Whether it goes before others.
    pub urgent: bool,
    /// The handover at the desk.
    pub link: &'a str,
}

/// The mail to this mailbox.
pub fn letter(setting: &Setting, mailbox: &str, facts: Facts<'_>) -> Letter {
    let (subject, urgency) = if facts.urgent {
        ("mail-team-subject-urgent", "mail-team-urgent")
    } else {
        ("mail-team-subject", "mail-team-not-urgent")
    };
    let paragraphs = [
        setting.t("mail-team-intro"),
        format!(
            "{}\n{}",
            setting.fill("mail-team-reference", &[("reference", facts.reference)]),
            setting.t(urgency)
        ),
        format!("{}\n{}", setting.t("mail-team-open"), facts.link),
        setting.t("mail-team-sign-in"),
    ];
    Letter {
        to: mailbox.to_owned(),
        language: setting.language.to_string(),
        subject: setting.fill(subject, &[("reference", facts.reference)]),
        text: lay_out(setting, &paragraphs),
    }
}
