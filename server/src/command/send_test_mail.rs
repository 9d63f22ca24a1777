//! `voorelkaar send-test-mail`: whether mail goes out with these settings.

use clap::{ArgMatches, Args};
use domain::{contact::Email, person::Perspective};
use storage::SystemClock;

use super::{
    output::{Failure, say},
    store,
};
use crate::{
    config::{ContentFlags, DataFlags, MailFlags},
    content::Content,
    mail::send_test_mail,
    serve::{mail_transport, municipality},
};

/// Arguments of `send-test-mail`.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    /// Where to send it
    #[arg(value_name = "ADDRESS")]
    address: String,
    #[command(flatten)]
    content: ContentFlags,
    #[command(flatten)]
    data: DataFlags,
    #[command(flatten)]
    mail: MailFlags,
}

pub(super) async fn run(arguments: &Arguments, matches: &ArgMatches) -> Result<(), Failure> {
    let address = Email::parse(&arguments.address)
        .ok_or_else(|| Failure::usage("ADDRESS: expected a mail address"))?;
    let settings = store::settings(matches)?;
    let content = Content::new(municipality(&settings).map_err(Failure::problem)?)
        .map_err(Failure::problem)?;
    let setting = content.setting(content.first_language(), Perspective::Me);
    let transport = mail_transport(&settings).map_err(Failure::problem)?;
    let url = settings.web.public_url.origin();
    let sent = send_test_mail(&transport, &setting, &SystemClock, url, address.as_str()).await;
    say(format!("sent, {}", sent.map_err(Failure::problem)?));
    Ok(())
}
