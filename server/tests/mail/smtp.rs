//! Mails to a mail server: what it says decides whether to try again, and no error repeats it.

use std::time::Duration;

use chrono::{DateTime, TimeDelta};
use server::mail::{
    Letter, MailSettings, SendError, SmtpTls, Stamp, Transport, TransportError, TransportSettings,
};
use uuid::Uuid;

use crate::{
    readable::{header, readable},
    smtp_server::{Script, SmtpServer},
};

const PASSWORD: &str = "geheim-geheim";

fn settings(host: &str, port: u16, tls: SmtpTls, user: Option<&str>) -> MailSettings {
    MailSettings {
        from: "Voor Elkaar <noreply@voorelkaar.example>".parse().unwrap(),
        transport: TransportSettings::Smtp {
            host: host.to_owned(),
            port,
            tls,
            user: user.map(str::to_owned),
            password: user.map(|_| PASSWORD.to_owned()),
            timeout: Duration::from_millis(250),
        },
    }
}

async fn send(settings: MailSettings) -> Result<(), SendError> {
    let letter = Letter {
        to: "bewoner@post.example".to_owned(),
        language: "nl".to_owned(),
        subject: "Proef".to_owned(),
        text: "Één\n.\nTwee\n".to_owned(),
    };
    let date = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
    let stamp = Stamp::new(Uuid::from_bytes([1; 16]), "https://voorelkaar.example", date);
    Transport::new(settings).unwrap().send(&letter, &stamp).await
}

async fn send_to(server: &SmtpServer) -> Result<(), SendError> {
    send(settings("127.0.0.1", server.port, SmtpTls::None, None)).await
}

#[tokio::test]
async fn a_mail_arrives_whole_at_its_recipient() {
    let server = SmtpServer::start(Script::default()).await;
    send_to(&server).await.unwrap();
    assert_eq!(server.lines("RCPT"), ["RCPT TO:<bewoner@post.example>"]);
    let mail = readable(&server.mails()[0]);
    assert_eq!(header(&mail, "From").unwrap(), "\"Voor Elkaar\" <noreply@voorelkaar.example>");
    assert!(
        mail.ends_with("\n\nÉén\n.\nTwee\n\n") || mail.ends_with("\n\nÉén\n.\nTwee\n"),
        "{mail}"
    );
}

#[tokio::test]
async fn a_refusal_for_now_is_tried_again_and_a_refusal_for_good_is_not() {
    let cases = [
        (Script { greeting: Some("421 later"), ..Script::default() }, true),
        (Script { mail: Some("451 later"), ..Script::default() }, true),
        (Script { recipient: Some("450 bewoner@post.example later"), ..Script::default() }, true),
        (Script { end: Some("452 full"), ..Script::default() }, true),
        (
            Script { recipient: Some("550 bewoner@post.example unknown"), ..Script::default() },
            false,
        ),
        (Script { mail: Some("553 no"), ..Script::default() }, false),
        (Script { end: Some("554 no"), ..Script::default() }, false),
    ];
    for (script, again) in cases {
        let server = SmtpServer::start(script.clone()).await;
        let error = send_to(&server).await.unwrap_err();
        assert_eq!(matches!(error, SendError::Retry(_)), again, "{script:?}: {error}");
        assert!(!error.to_string().contains("bewoner"), "{error}");
        assert!(error.to_string().starts_with("the mail server answered "), "{error}");
        server.answer(|script| *script = Script::default());
        send_to(&server).await.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_is_silent_or_not_there_is_tried_again() {
    let cases = [
        Script { greeting: None, ..Script::default() },
        Script { recipient: None, ..Script::default() },
        Script { end: None, ..Script::default() },
        Script { greeting: Some("what is this"), ..Script::default() },
    ];
    for script in cases {
        let server = SmtpServer::start(script.clone()).await;
        let error = send_to(&server).await.unwrap_err();
        assert!(matches!(error, SendError::Retry(_)), "{script:?}: {error:?}");
    }
    // Port 9 of this machine: nobody listens there.
    let error = send(settings("127.0.0.1", 9, SmtpTls::None, None)).await.unwrap_err();
    assert!(error.to_string().starts_with("no connection to the mail server: "), "{error}");
    assert!(matches!(error, SendError::Retry(_)), "{error:?}");
}

#[tokio::test]
async fn it_logs_in_where_the_server_asks_for_it() {
    let script = Script { login: Some(("portaal", PASSWORD)), ..Script::default() };
    let server = SmtpServer::start(script).await;
    send(settings("127.0.0.1", server.port, SmtpTls::None, Some("portaal"))).await.unwrap();
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn a_login_that_is_refused_or_missing_is_put_right_by_an_operator_and_so_tried_again() {
    let script = Script { login: Some(("portaal", "another")), ..Script::default() };
    let server = SmtpServer::start(script).await;
    for user in [Some("portaal"), None] {
        let to_server = settings("127.0.0.1", server.port, SmtpTls::None, user);
        let error = send(to_server).await.unwrap_err();
        assert!(matches!(error, SendError::Retry(_)), "{error:?}");
        assert!(error.to_string().contains("smtp-user"), "{error}");
        assert!(!error.to_string().contains("bewoner"), "{error}");
    }
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn without_the_protection_that_is_set_neither_password_nor_mail_leaves() {
    let script = Script { login: Some(("portaal", PASSWORD)), ..Script::default() };
    let server = SmtpServer::start(script).await;
    for tls in [SmtpTls::Starttls, SmtpTls::Tls] {
        let to_server = settings("127.0.0.1", server.port, tls, Some("portaal"));
        let error = send(to_server).await.unwrap_err();
        assert!(matches!(error, SendError::Retry(_)), "{tls:?}: {error:?}");
    }
    assert!(server.mails().is_empty());
    assert!(server.lines("RCPT").is_empty() && server.lines("AUTH").is_empty());
    assert_eq!(server.lines("EHLO").len(), 1);
}

#[test]
fn in_the_clear_it_goes_to_this_machine_only() {
    for host in ["localhost", "127.0.0.1", "::1", "[::1]"] {
        Transport::new(settings(host, 25, SmtpTls::None, None)).unwrap();
    }
    for host in ["mail.example", "10.0.0.1", "localhost.example"] {
        let error = Transport::new(settings(host, 25, SmtpTls::None, None)).unwrap_err();
        assert!(matches!(error, TransportError::Unprotected(_)), "{host}: {error}");
    }
}

#[test]
fn settings_that_are_shown_hold_no_password() {
    let shown = format!("{:?}", settings("mail.example", 587, SmtpTls::Starttls, Some("portaal")));
    assert!(shown.contains("mail.example:587"), "{shown}");
    assert!(!shown.contains(PASSWORD) && !shown.contains("portaal"), "{shown}");
}
