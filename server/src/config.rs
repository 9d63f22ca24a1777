//! Settings, from the command line, the environment (`VOORELKAAR_…`) and `voorelkaar.toml`, in that
//! order of strength. The only place that reads the environment.
//!
//! # Map
//! * `flags` describes every setting, once · `value` parses them.
//! * `layers` puts the sources together · [`problem`] says what is wrong and where.
//! * `production` names what misses for running in public.
//! * [`Settings`] is what the rest of the server gets: complete, and fit together.

mod flags;
mod layers;
pub mod problem;
mod production;
mod value;

use std::{
    env,
    ffi::OsString,
    fs,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{ArgMatches, Args as _, Command};
use lettre::{Address, message::Mailbox};

use self::{flags::MailBy, value::is_loopback};
pub use self::{
    flags::{ContentFlags, DataFlags, Flags, LogFlags, LogFormat, MailFlags, SmtpTls, WebFlags},
    problem::{Problem, Problems},
    value::{PublicUrl, Secret, TrustedProxy},
};

/// Name in front of the sender's address, when none is set.
const SENDER: &str = "Voor Elkaar";

/// Everything that is set, complete and fit together.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Whether everything must be as running in public needs it.
    pub production: bool,
    /// How people reach the portal.
    pub web: Web,
    /// Where things are kept.
    pub data: Data,
    /// How mail goes out.
    pub mail: Mail,
    /// What is logged.
    pub log: Log,
}

/// How people reach the portal.
#[derive(Debug, Clone)]
pub struct Web {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address people use.
    pub public_url: PublicUrl,
    /// Proxies whose `X-Forwarded-…` headers are believed; empty: none.
    pub trusted_proxies: Vec<TrustedProxy>,
    /// Where to serve figures for monitoring.
    pub metrics_listen: Option<SocketAddr>,
    /// Where the quick exit leads: an `https:` address.
    pub leave_to: String,
    /// Whom to tell about a hole in the security: `mailto:…` or `https:…`.
    pub security_contact: Option<String>,
}

impl Web {
    /// Whether this address is a proxy whose headers are believed.
    pub fn trusts(&self, peer: IpAddr) -> bool {
        self.trusted_proxies.iter().any(|proxy| proxy.contains(peer))
    }

    /// Whether cookies are `Secure` and carry `__Host-`: whenever people come in over TLS.
    pub fn has_secure_cookies(&self) -> bool {
        self.public_url.is_https()
    }
}

/// Where things are kept.
#[derive(Debug, Clone)]
pub struct Data {
    /// Folder for everything below that has no place of its own.
    pub folder: PathBuf,
    /// Address of the database; may hold a password.
    pub database: Secret,
    /// File of the key.
    pub key_file: PathBuf,
    /// Folder with a municipality's content; `None`: the one inside the program.
    pub municipality: Option<PathBuf>,
}

/// How mail goes out.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Sender.
    pub from: Mailbox,
    /// What happens with a mail.
    pub transport: Transport,
}

/// What happens with a mail.
#[derive(Debug, Clone)]
pub enum Transport {
    /// It is written to a file in this folder, which may not be there yet.
    Files(PathBuf),
    /// It is sent.
    Smtp(Smtp),
}

/// A mail server.
#[derive(Debug, Clone)]
pub struct Smtp {
    /// Host.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection of the connection; [`SmtpTls::None`] only when the host is this machine.
    pub tls: SmtpTls,
    /// Name and password, where the server wants them.
    pub login: Option<(String, Secret)>,
    /// How long to wait for each answer.
    pub timeout: Duration,
}

/// What is logged.
#[derive(Debug, Clone)]
pub struct Log {
    /// Filter as `tracing` reads it.
    pub filter: String,
    /// How it is written.
    pub format: LogFormat,
}

impl Flags {
    /// The flags of a command line, the environment of this process and the file. Settings that the
    /// command does not have as flags come from the other two.
    ///
    /// # Errors
    /// Every mistake of every source.
    pub fn load(command_line: &ArgMatches) -> Result<Self, Problems> {
        layers::load(command_line, env::vars_os(), Path::new(""))
    }

    /// As [`Self::load`], with another environment, and another folder for `voorelkaar.toml`.
    ///
    /// # Errors
    /// Every mistake of every source.
    pub fn load_from(
        command_line: &ArgMatches,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        folder: &Path,
    ) -> Result<Self, Problems> {
        layers::load(command_line, environment, folder)
    }

    /// Whether everything must be as running in public needs it.
    pub const fn is_production(&self) -> bool {
        self.web.production
    }

    /// The folder with a municipality's content.
    pub fn municipality(&self) -> Option<&Path> {
        self.content.municipality.as_deref()
    }
}

impl Settings {
    /// Settings from words of a command line alone, without file and environment: for tests.
    ///
    /// # Errors
    /// Every mistake.
    pub fn from_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, Problems> {
        let command = Flags::augment_args(Command::new("settings")).no_binary_name(true);
        let matches = command
            .try_get_matches_from(words)
            .map_err(|error| Problems(vec![Problem::together("", error.to_string())]))?;
        // No file is looked for in a folder that cannot be.
        let nowhere = Path::new("/dev/null/nowhere");
        Self::new(&Flags::load_from(&matches, [], nowhere)?)
    }

    /// Fits flags together.
    ///
    /// # Errors
    /// Every pair that does not fit, and everything that production misses, at once.
    pub fn new(flags: &Flags) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        if flags.web.production {
            production::missing(flags, &mut problems);
        }
        let web = web(flags, &mut problems);
        let mail = mail(flags, web.as_ref().map(|web| &web.public_url), &mut problems);
        match (web, mail) {
            (Some(web), Some(mail)) if problems.is_empty() => Ok(Self {
                production: flags.web.production,
                web,
                data: data(flags),
                mail,
                log: Log { filter: flags.log.log.clone(), format: flags.log.log_format },
            }),
            _ => Err(Problems(problems)),
        }
    }
}

fn web(flags: &Flags, problems: &mut Vec<Problem>) -> Option<Web> {
    let flags = &flags.web;
    let usual = || PublicUrl::parse(&format!("http://{}", flags.addr)).ok();
    let public_url = flags.public_url.clone().or_else(usual)?;
    // Cookies without `Secure` would go over the network in the clear.
    if !public_url.is_https() && !is_loopback(public_url.host()) && !flags.production {
        let what = format!("expected https://…, since {public_url} is not this machine itself");
        problems.push(Problem::together("public-url", what));
    }
    Some(Web {
        listen: flags.addr,
        public_url,
        trusted_proxies: flags.trusted_proxy.clone(),
        metrics_listen: flags.metrics_listen,
        leave_to: flags.leave_to.clone(),
        security_contact: flags.security_contact.clone(),
    })
}

fn data(flags: &Flags) -> Data {
    let kept = &flags.data;
    let beside = |name: &str| kept.data.join(name);
    let usual = || format!("sqlite://{}", beside("voorelkaar.db").display());
    Data {
        folder: kept.data.clone(),
        database: Secret(kept.database.as_ref().map_or_else(usual, |url| url.0.clone())),
        key_file: kept.key_file.clone().unwrap_or_else(|| beside("key")),
        municipality: flags.content.municipality.clone(),
    }
}

fn mail(
    flags: &Flags,
    public_url: Option<&PublicUrl>,
    problems: &mut Vec<Problem>,
) -> Option<Mail> {
    let from = flags.mail.mail_from.clone().or_else(|| usual_sender(public_url?))?;
    let transport = match flags.mail.mail {
        MailBy::File => Transport::Files(flags.data.data.join("mail")),
        MailBy::Smtp => Transport::Smtp(smtp(flags, problems)?),
    };
    Some(Mail { from, transport })
}

/// `noreply@` the host people know, or this machine when that is an address of numbers.
fn usual_sender(public_url: &PublicUrl) -> Option<Mailbox> {
    let host = public_url.host();
    let numbers = host.starts_with('[') || host.parse::<IpAddr>().is_ok();
    let host = if numbers { "localhost" } else { host };
    Some(Mailbox::new(Some(SENDER.to_owned()), Address::new("noreply", host).ok()?))
}

fn smtp(flags: &Flags, problems: &mut Vec<Problem>) -> Option<Smtp> {
    let mail = &flags.mail;
    let Some(host) = mail.smtp_host.clone() else {
        // Production says it already.
        if !flags.web.production {
            let what = "expected the name of the mail server, since mail = smtp";
            problems.push(Problem::together("smtp-host", what));
        }
        return None;
    };
    if mail.smtp_tls == SmtpTls::None && !is_loopback(&host) {
        let what = format!("expected starttls or tls, since {host} is not this machine itself");
        problems.push(Problem::together("smtp-tls", what));
    }
    let usual_port = match mail.smtp_tls {
        SmtpTls::None => 25,
        SmtpTls::Starttls => 587,
        SmtpTls::Tls => 465,
    };
    Some(Smtp {
        host,
        port: mail.smtp_port.unwrap_or(usual_port),
        tls: mail.smtp_tls,
        login: login(mail, problems),
        timeout: mail.smtp_timeout,
    })
}

fn login(mail: &MailFlags, problems: &mut Vec<Problem>) -> Option<(String, Secret)> {
    match (&mail.smtp_user, &mail.smtp_password_file) {
        (None, None) => None,
        (Some(user), Some(file)) => match fs::read_to_string(file) {
            Ok(text) if !text.trim().is_empty() => {
                Some((user.clone(), Secret(text.trim_end_matches(['\r', '\n']).to_owned())))
            }
            other => {
                let found = other.map_or_else(|error| error.to_string(), |_| "nothing".to_owned());
                let what = format!("expected a password in {}, found: {found}", file.display());
                problems.push(Problem::together("smtp-password-file", what));
                None
            }
        },
        (Some(_), None) => {
            let what = "expected the file with the password that belongs to smtp-user";
            problems.push(Problem::together("smtp-password-file", what));
            None
        }
        (None, Some(_)) => {
            let what = "expected the name that belongs to smtp-password-file";
            problems.push(Problem::together("smtp-user", what));
            None
        }
    }
}
