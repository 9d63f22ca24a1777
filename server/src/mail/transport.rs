//! How a mail leaves: into a folder, or to a mail server.
//!
//! An error says whether it makes sense to try again, in words without an address: what a mail
//! server answers may repeat one, so only its code is kept.

mod files;
mod smtp;

use std::{fmt, io, path::PathBuf, time::Duration};

use lettre::message::Mailbox;

pub use self::smtp::MOST_PATIENCE;
use self::{files::Files, smtp::Smtp};
use super::{Letter, Stamp, message::message};

/// How mail goes out.
#[derive(Debug, Clone)]
pub struct MailSettings {
    /// Sender.
    pub from: Mailbox,
    /// What happens with a mail.
    pub transport: TransportSettings,
}

/// What happens with a mail.
#[derive(Clone)]
pub enum TransportSettings {
    /// It is written to a file in a folder, made when missing.
    File {
        /// The folder.
        dir: PathBuf,
    },
    /// It is sent.
    Smtp {
        /// Host: a name or an address.
        host: String,
        /// Port.
        port: u16,
        /// Protection of the connection.
        tls: SmtpTls,
        /// Name to log in with; without it there is no login.
        user: Option<String>,
        /// Password that belongs to the name.
        password: Option<String>,
        /// How long to wait for a connection. The whole conversation may take four times as long,
        /// and never longer than [`MOST_PATIENCE`].
        timeout: Duration,
    },
}

impl fmt::Debug for TransportSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { dir } => write!(f, "File({})", dir.display()),
            Self::Smtp { host, port, tls, .. } => write!(f, "Smtp({host}:{port}, {tls:?})"),
        }
    }
}

/// Protection of the connection to a mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// None: only to this machine itself.
    None,
    /// STARTTLS. Without it nothing is sent.
    Starttls,
    /// TLS from the first byte.
    Tls,
}

/// Why a transport cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// In the clear over the network.
    #[error("mail server {0}: expected starttls or tls, since it is not this machine itself")]
    Unprotected(String),
    /// TLS cannot be used here, for example because this machine knows no certificate authorities.
    #[error("mail server {0}: TLS cannot be used: {1}")]
    Tls(String, String),
    /// The folder cannot be made.
    #[error("mail folder {0}: {1}")]
    Folder(PathBuf, io::Error),
}

/// Why a mail was not sent. The words hold no address and nothing of the mail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Trying again later may work.
    #[error("{0}")]
    Retry(String),
    /// It will never work.
    #[error("{0}")]
    Fail(String),
}

/// Takes mails away. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Transport {
    from: Mailbox,
    way: Way,
}

#[derive(Debug, Clone)]
enum Way {
    Files(Files),
    Smtp(Smtp),
}

impl Transport {
    /// A transport from settings. Makes the folder; connects to no server.
    pub fn new(settings: MailSettings) -> Result<Self, TransportError> {
        let way = match settings.transport {
            TransportSettings::File { dir } => Way::Files(Files::new(dir)?),
            TransportSettings::Smtp { host, port, tls, user, password, timeout } => {
                let login = user.map(|user| (user, password.unwrap_or_default()));
                Way::Smtp(Smtp::new(&host, port, tls, login, timeout)?)
            }
        };
        Ok(Self { from: settings.from, way })
    }

    /// Sends a letter. When it returns well, the mail server has accepted it, or its file is on the
    /// disk. Sending again with the same stamp replaces the file.
    pub async fn send(&self, letter: &Letter, stamp: &Stamp) -> Result<(), SendError> {
        let message = message(&self.from, letter, stamp)?;
        match &self.way {
            Way::Files(files) => files.write(&stamp.message_id, message.formatted()).await,
            Way::Smtp(smtp) => smtp.send(message).await,
        }
    }
}
