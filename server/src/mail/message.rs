//! From a letter to the message that goes over the line.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};
use uuid::Uuid;

use super::{Letter, SendError, links};

/// What tells one mail from another, and when it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// `<id@host>`, with the angle brackets.
    pub message_id: String,
    /// Now.
    pub date: DateTime<Utc>,
}

impl Stamp {
    /// The stamp of a job's mail: the same job always gives the same `Message-ID`, so that a mail
    /// that is sent again after a crash is recognised as the same one.
    pub fn new(id: Uuid, public_url: &str, date: DateTime<Utc>) -> Self {
        Self { message_id: format!("<{id}@{}>", links::host(public_url)), date }
    }
}

/// Says that nobody wrote it by hand (RFC 3834), so that no holiday answer comes back.
#[derive(Debug, Clone, Copy)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the text (RFC 3282): a screen reader may choose its voice by it.
#[derive(Debug, Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// The message of a letter.
///
/// # Errors
/// [`SendError::Fail`] when no mail can go to the address; the error does not show it.
pub fn message(from: &Mailbox, letter: &Letter, stamp: &Stamp) -> Result<Message, SendError> {
    let to: Address =
        letter.to.parse().map_err(|_| SendError::Fail("the address is no mail address".into()))?;
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .message_id(Some(stamp.message_id.clone()))
        .date(SystemTime::from(stamp.date))
        .header(AutoSubmitted)
        .header(ContentLanguage(letter.language.clone()))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .map_err(|_| SendError::Fail("the mail could not be put together".into()))
}
