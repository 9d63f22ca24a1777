//! To the central desk: a mail could not be sent, so that a person makes the telephone call that
//! the mail would have asked for.

use app::setting::Setting;
use storage::JobId;

use super::{Letter, layout::lay_out};

/// What the mail may know.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Code of the kind of job.
    pub kind: &'a str,
    /// The job.
    pub job: JobId,
    /// What went wrong the last time: holds no personal data.
    pub error: &'a str,
    /// The handover it is about, when it is about one.
    pub reference: Option<&'a str>,
}

/// The mail to this mailbox.
pub fn letter(setting: &Setting, mailbox: &str, facts: Facts<'_>) -> Letter {
    let what = setting
        .texts
        .first(&[&format!("mail-dead-letter-kind-{}", facts.kind), "mail-dead-letter-kind-other"]);
    let job = facts.job.to_string();
    let mut details = vec![
        setting.fill("mail-dead-letter-job", &[("kind", facts.kind), ("job", &job)]),
        setting.fill("mail-dead-letter-error", &[("error", facts.error)]),
    ];
    if let Some(reference) = facts.reference {
        details.insert(0, setting.fill("mail-team-reference", &[("reference", reference)]));
    }
    let paragraphs = [
        setting.t("mail-dead-letter-intro"),
        what,
        details.join("\n"),
        setting.fill(
            "mail-dead-letter-retry",
            &[("command", &format!("voorelkaar outbox retry {job}"))],
        ),
    ];
    Letter {
        to: mailbox.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-dead-letter-subject"),
        text: lay_out(setting, &paragraphs),
    }
}
