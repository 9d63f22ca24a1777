//! Every setting, described in this one place: `voorelkaar serve --help` prints it, and the names in
//! the file and in the environment follow from the flags.
//!
//! To add a setting: a field here, its place in [`Settings`](super::Settings), and, where it matters
//! for running in public, a line in `production.rs`.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{ArgAction, Args, ValueEnum};
use lettre::message::Mailbox;

use super::value::{self, DatabaseUrl, PublicUrl, TrustedProxy};

/// All settings.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    #[command(flatten)]
    pub(super) content: ContentFlags,
    #[command(flatten)]
    pub(super) web: WebFlags,
    #[command(flatten)]
    pub(super) data: DataFlags,
    #[command(flatten)]
    pub(super) mail: MailFlags,
    #[command(flatten)]
    pub(super) log: LogFlags,
}

/// Settings that also the tools need which neither serve nor store.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings: content")]
pub struct ContentFlags {
    /// Read settings from this file [default: voorelkaar.toml, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder with the content of a municipality [default: Heerlen, inside the program]
    #[arg(long, value_name = "DIR")]
    pub municipality: Option<PathBuf>,
}

/// How people reach the portal.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings: web")]
pub struct WebFlags {
    /// Address and port to listen on
    #[arg(long, visible_alias = "listen", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3000",
        value_parser = value::listen)]
    pub(super) addr: SocketAddr,
    /// Address under which people reach the portal; links in mails begin with it. Without TLS only
    /// on this machine itself [default: http://ADDRESS:PORT]
    #[arg(long, value_name = "URL", value_parser = PublicUrl::parse)]
    pub(super) public_url: Option<PublicUrl>,
    /// Refuse to start unless everything is set that running in public needs; name all that misses
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true,
        default_value = "false", default_missing_value = "true", hide_default_value = true,
        action = ArgAction::Set, value_parser = value::yes_no)]
    pub(super) production: bool,
    /// Address or network of the proxy that ends TLS; its X-Forwarded-For is believed,
    /// that of others never. May be given more than once, or as a list with commas
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',', action = ArgAction::Append,
        value_parser = TrustedProxy::parse)]
    pub(super) trusted_proxy: Vec<TrustedProxy>,
    /// Serve figures for monitoring on this separate address [default: not served]
    #[arg(long, value_name = "ADDRESS:PORT", value_parser = value::listen)]
    pub(super) metrics_listen: Option<SocketAddr>,
    /// Where the button for leaving at once leads: a page that looks like any other
    #[arg(long, value_name = "URL", default_value = "https://www.buienradar.nl/",
        value_parser = value::web_address)]
    pub(super) leave_to: String,
    /// Whom to tell about a hole in the security: mailto:… or https://…, shown in security.txt
    #[arg(long, value_name = "URL", value_parser = value::security_contact)]
    pub(super) security_contact: Option<String>,
}

/// Where things are kept.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings: data")]
pub struct DataFlags {
    /// Folder for the database, mails in files, and the key
    #[arg(long, value_name = "DIR", default_value = "var")]
    pub(super) data: PathBuf,
    /// Address of the database, `sqlite://path/to/file` or `postgres://USER@HOST/DATABASE`
    /// [default: voorelkaar.db in the data folder]
    #[arg(long, value_name = "URL", value_parser = value::database)]
    pub(super) database: Option<DatabaseUrl>,
    /// File with the key that opens what is stored; back it up apart from the database
    /// [default: key in the data folder]
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
}

/// How mail goes out.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings: mail")]
pub struct MailFlags {
    /// What to do with mails: write them to files (mail/*.eml in the data folder) or send them
    #[arg(long, value_name = "HOW", value_enum, default_value_t = MailBy::File)]
    pub(super) mail: MailBy,
    /// Sender of every mail [default: Voor Elkaar <noreply@HOST of the public address>]
    #[arg(long, value_name = "MAILBOX", value_parser = value::mailbox)]
    pub(super) mail_from: Option<Mailbox>,
    /// Mail server
    #[arg(long, value_name = "HOST", value_parser = value::text)]
    pub(super) smtp_host: Option<String>,
    /// Port of the mail server [default: 587 with starttls, 465 with tls, 25 with none]
    #[arg(long, value_name = "PORT", value_parser = value::port)]
    pub(super) smtp_port: Option<u16>,
    /// How to protect the connection; none is allowed to this machine itself only
    #[arg(long, value_name = "HOW", value_enum, default_value_t = SmtpTls::Starttls)]
    pub(super) smtp_tls: SmtpTls,
    /// Name to sign in with at the mail server
    #[arg(long, value_name = "NAME", value_parser = value::text)]
    pub(super) smtp_user: Option<String>,
    /// File that holds the password for the mail server, on one line
    #[arg(long, value_name = "FILE")]
    pub(super) smtp_password_file: Option<PathBuf>,
    /// Seconds to wait for the mail server
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = value::seconds)]
    pub(super) smtp_timeout: Duration,
}

/// What is logged, and how.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings: logs")]
pub struct LogFlags {
    /// What to log: a level, or a list such as warn,server=debug
    #[arg(long, value_name = "FILTER", default_value = "info", value_parser = value::log_filter)]
    pub(super) log: String,
    /// How to write logs: for people or for programs
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub(super) log_format: LogFormat,
}

/// What is done with mails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MailBy {
    /// Written to files.
    File,
    /// Sent to a mail server.
    Smtp,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SmtpTls {
    /// Not at all.
    None,
    /// It begins in the clear and must change to TLS before anything is said.
    Starttls,
    /// TLS from the first byte.
    Tls,
}

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// A line for people.
    Text,
    /// A JSON object on a line.
    Json,
}
