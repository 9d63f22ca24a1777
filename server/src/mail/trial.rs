//! To whom an operator says: mail goes out. `voorelkaar send-test-mail` sends it.

use app::setting::Setting;
use storage::Clock;
use uuid::Uuid;

use super::{Letter, SendError, Stamp, Transport, layout::lay_out};
use crate::secrets::random;

/// The mail to this address.
pub fn letter(setting: &Setting, address: &str) -> Letter {
    Letter {
        to: address.to_owned(),
        language: setting.language.to_string(),
        subject: setting.t("mail-trial-subject"),
        text: lay_out(setting, &[setting.t("mail-trial-text")]),
    }
}

/// Sends it at once, and gives its `Message-ID`.
pub async fn send_test_mail(
    transport: &Transport,
    setting: &Setting,
    clock: &dyn Clock,
    public_url: &str,
    to: &str,
) -> Result<String, SendError> {
    let stamp = Stamp::new(Uuid::from_bytes(random()), public_url, clock.now());
    transport.send(&letter(setting, to), &stamp).await?;
    Ok(stamp.message_id)
}
