//! Mails to a mail server. Each goes over a connection of its own: there are few, and a connection
//! that is kept open is one more thing that breaks.

use std::{error::Error as _, net::IpAddr, str::FromStr as _, time::Duration};

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    transport::smtp::{
        self,
        authentication::Credentials,
        client::{Tls, TlsParameters},
    },
};

use super::{SendError, SmtpTls, TransportError};

/// The longest that one mail may take, connection included. Shorter than the lease of a job, so
/// that no other worker sends it at the same time.
pub const MOST_PATIENCE: Duration = Duration::from_mins(4);

/// The server says that it does not know us: a matter of settings, that an operator puts right.
/// RFC 4954 section 6.
const LOGIN_REFUSED: [u16; 4] = [530, 534, 535, 538];

/// A mail server.
#[derive(Debug, Clone)]
pub(super) struct Smtp {
    inner: AsyncSmtpTransport<Tokio1Executor>,
    patience: Duration,
}

impl Smtp {
    pub(super) fn new(
        host: &str,
        port: u16,
        tls: SmtpTls,
        login: Option<(String, String)>,
        timeout: Duration,
    ) -> Result<Self, TransportError> {
        // An IPv6 address stands in brackets in an address, and without them here.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let parameters = || {
            TlsParameters::new(host.to_owned())
                .map_err(|error| TransportError::Tls(host.to_owned(), error.to_string()))
        };
        let tls = match tls {
            SmtpTls::None if !is_this_machine(host) => {
                return Err(TransportError::Unprotected(host.to_owned()));
            }
            SmtpTls::None => Tls::None,
            SmtpTls::Starttls => Tls::Required(parameters()?),
            SmtpTls::Tls => Tls::Wrapper(parameters()?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(tls)
            .timeout(Some(timeout));
        if let Some((user, password)) = login {
            builder = builder.credentials(Credentials::new(user, password));
        }
        let patience = timeout.saturating_mul(4).min(MOST_PATIENCE);
        Ok(Self { inner: builder.build(), patience })
    }

    /// Sends a message. The transport itself limits only how long connecting takes, so the whole is
    /// limited here.
    pub(super) async fn send(&self, message: Message) -> Result<(), SendError> {
        match tokio::time::timeout(self.patience, self.inner.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(meaning(&error)),
            Err(_) => Err(SendError::Retry("the mail server took too long".into())),
        }
    }
}

fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || IpAddr::from_str(host).is_ok_and(|address| address.to_canonical().is_loopback())
}

/// What an error means for the job, without the words of the server.
fn meaning(error: &smtp::Error) -> SendError {
    if let Some(code) = error.status() {
        let number = u16::from(code);
        let words = format!("the mail server answered {number}");
        return if LOGIN_REFUSED.contains(&number) {
            SendError::Retry(words + ": it refuses our login, see smtp-user")
        } else if error.is_permanent() {
            SendError::Fail(words)
        } else {
            SendError::Retry(words)
        };
    }
    if error.is_response() {
        return SendError::Retry("the answer of the mail server was not understood".into());
    }
    if error.is_client() {
        // No STARTTLS, no way to log in that both know, or an address that needs SMTPUTF8.
        return SendError::Retry("the mail server cannot do what this mail needs".into());
    }
    // The rest is about the connection: what the operating system or TLS says of it names at most
    // the server.
    let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
    SendError::Retry(format!("no connection to the mail server{cause}"))
}
