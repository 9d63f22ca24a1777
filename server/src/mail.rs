//! Mails: what they say, and how they go out.
//!
//! Only the jobs make and send mails. A mail to a destination carries a reference, an urgency and a
//! link without a secret. A mail to a resident says what it is about only when the address is theirs
//! alone. No mail carries a receipt code: it opens the status and withdraws, and mail is read by
//! others and kept for years. The receipt page shows it, once, to the person in front of it.
//!
//! # Map
//! * One file for each mail: [`team`], [`team_addition`], [`confirmation`], [`unread`], [`news`],
//!   [`sign_in`], [`dead_letter`], [`trial`]. Each is a pure function from facts to a [`Letter`].
//! * [`layout`] puts the paragraphs of all of them in one form; [`links`] knows where links lead.
//! * [`message`] makes a letter ready to go; [`transport`] takes it away.
//!
//! # To add a mail
//! `mail/<word>.rs` · its texts `mail-<word>-…` in `locales/*/mail.ftl` · its snapshot in
//! `server/tests/mail/letters.rs` · the job that sends it, see [`crate::jobs`].

pub mod confirmation;
pub mod dead_letter;
pub mod layout;
pub mod links;
pub mod message;
pub mod news;
pub mod sign_in;
pub mod team;
pub mod team_addition;
pub mod transport;
pub mod trial;
pub mod unread;

use std::fmt;

pub use self::{
    message::Stamp,
    transport::{MailSettings, SendError, SmtpTls, Transport, TransportError, TransportSettings},
    trial::send_test_mail,
};

/// A mail before it is stamped with its id and date.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Address it goes to.
    pub to: String,
    /// Language it is in.
    pub language: String,
    /// Subject: never personal, and neutral for residents, since it shows on locked telephones.
    pub subject: String,
    /// Text, wrapped.
    pub text: String,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({}, {} bytes)", self.language, self.text.len())
    }
}
