//! To a resident whose address is theirs alone: the handover arrived, with both dates.
//!
//! Confirms the receipt of a report (Wmo 2.3.2(1)), names the persoonlijk plan (2.3.2(2)) and free
//! cliëntondersteuning (2.3.2(3)). The code that opens the status is not in it.

use app::setting::Setting;
use chrono::{DateTime, Utc};
use domain::term::{investigation_ends, plan_until};

use super::{Letter, layout::lay_out};
use crate::moment::{day_in_words, local_day, moment_in_words};

/// What the mail says.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What people say on the telephone.
    pub reference: &'a str,
    /// Name of the destination as the resident saw it.
    pub destination: &'a str,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// The page that asks for the code.
    pub status_link: &'a str,
}

/// The mail to this address; `setting` has the language of the page and the perspective of the
/// journey.
pub fn letter(setting: &Setting, address: &str, facts: Facts<'_>) -> Letter {
    let sent_day = local_day(facts.sent_at);
    let sent = moment_in_words(setting, facts.sent_at);
    let investigation = day_in_words(setting, investigation_ends(sent_day));
    let plan = day_in_words(setting, plan_until(sent_day));
    let place = &setting.catalogue.municipality;
    let emergency = setting.catalogue.helplines.first().map_or("112", |line| line.phone.as_str());
    let paragraphs = [
        format!(
            "{}\n{}\n{}",
            setting.fill("mail-confirmation-sent", &[("moment", &sent)]),
            setting.fill("mail-confirmation-to", &[("destination", facts.destination)]),
            setting.fill("mail-confirmation-reference", &[("reference", facts.reference)]),
        ),
        titled(
            setting,
            "mail-confirmation-next-heading",
            &setting.fill("mail-confirmation-next", &[("date", &investigation)]),
        ),
        titled(
            setting,
            "mail-confirmation-plan-heading",
            &setting.fill("mail-confirmation-plan", &[("date", &plan)]),
        ),
        titled(
            setting,
            "mail-confirmation-support-heading",
            &setting.t("mail-confirmation-support"),
        ),
        titled(
            setting,
            "mail-confirmation-worse-heading",
            &setting.fill(
                "mail-confirmation-worse",
                &[
                    ("emergency", emergency),
                    ("phone", &place.talk_phone),
                    ("hours", &place.talk_hours),
                ],
            ),
        ),
        titled(
            setting,
            "mail-confirmation-status-heading",
            &format!("{}\n{}", setting.t("mail-confirmation-status"), facts.status_link),
        ),
    ];
    Letter {
        to: address.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-unread-subject"),
        text: lay_out(setting, &paragraphs),
    }
}

fn titled(setting: &Setting, heading: &str, text: &str) -> String {
    format!("{}\n{text}", setting.t(heading))
}
