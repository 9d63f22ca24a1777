//! A server that dies between the stored handover and the sent mail.
//!
//! The program itself runs here, and is killed with a signal that it cannot catch.

use std::{fs, path::Path};

use storage::JobState;

use crate::{
    client::Client as _,
    portal::{TestPortal, databases::Database},
    process::{Server, until},
    readable::{header, readable},
    sending::Sending,
    smtp_server::{Script, SmtpServer},
};

/// Starts the program on this database, with its mail to this server.
async fn start(folder: &Path, database: &Database, mail: &SmtpServer) -> Server {
    let port = mail.port.to_string();
    let smtp = ["--mail", "smtp", "--smtp-host", "127.0.0.1", "--smtp-tls", "none"];
    let words = [&smtp[..], &["--smtp-port", &port, "--database", &database.url]].concat();
    Server::start(folder, &words).await
}

/// Sends a handover over the network.
async fn send(server: &Server) -> Sending {
    let sending = Sending::new(1);
    let journey = sending.journey.to_text();
    let mut pairs = vec![("journey", journey.as_str()), ("keep", "need"), ("keep", "place")];
    pairs.extend(sending.fields.iter().map(|(name, value)| (*name, value.as_str())));
    let mut browser = server.browser();
    let sent = browser.post("/nl/overdracht", &pairs).await;
    assert_eq!(sent.location(), "/nl/ontvangst", "{}", sent.body);
    sending
}

/// The claim of the dead server would end after five minutes; here it ends at once.
async fn five_minutes_later(database: &Database) {
    database.run("UPDATE jobs SET due_at = created_at, lease_until = created_at").await;
}

/// How many jobs are done, and how many are not.
async fn jobs(test: &TestPortal) -> (usize, usize) {
    let mut unit = test.portal.storage.read().await.unwrap();
    let done = unit.jobs().list(JobState::Done, 10).await.unwrap().len();
    (done, unit.jobs().list(JobState::Pending, 10).await.unwrap().len())
}

async fn all_done(test: &TestPortal) {
    until("the job is done", async || (jobs(test).await == (1, 0)).then_some(())).await;
}

fn message_id(mail: &[u8]) -> String {
    header(&readable(mail), "Message-ID").expect("every mail has one")
}

on_both! {
    async fn a_mail_that_nobody_took_before_the_kill_is_sent_once_after_it(test, database) {
        let folder = tempfile::tempdir().unwrap();
        // It takes the connection and says nothing.
        let mail = SmtpServer::start(Script { greeting: None, ..Script::default() }).await;
        let server = start(folder.path(), database, &mail).await;
        let sending = send(&server).await;
        until("the mail is under way", async || {
            let mut unit = test.portal.storage.read().await.unwrap();
            let jobs = unit.jobs().list(JobState::Pending, 10).await.unwrap();
            jobs.iter().any(|job| job.lease_until.is_some()).then_some(())
        })
        .await;
        server.kill();
        assert!(test.stored(sending.key()).await.is_some(), "it was stored");
        assert_eq!((mail.mails().len(), jobs(&test).await), (0, (0, 1)), "and not sent");

        mail.answer(|script| script.greeting = Some("220 test"));
        five_minutes_later(database).await;
        let server = start(folder.path(), database, &mail).await;
        all_done(&test).await;
        server.kill();
        assert_eq!(mail.mails().len(), 1);
    }

    async fn a_mail_that_was_taken_unheard_goes_again_as_the_same_mail(test, database) {
        let folder = tempfile::tempdir().unwrap();
        // It takes the mail and does not say so.
        let mail = SmtpServer::start(Script { end: None, ..Script::default() }).await;
        let server = start(folder.path(), database, &mail).await;
        send(&server).await;
        until("the mail is there", async || (!mail.mails().is_empty()).then_some(())).await;
        server.kill();
        assert_eq!(jobs(&test).await, (0, 1));

        mail.answer(|script| script.end = Some("250 taken"));
        five_minutes_later(database).await;
        let server = start(folder.path(), database, &mail).await;
        all_done(&test).await;
        server.kill();
        let mails = mail.mails();
        assert_eq!(mails.len(), 2);
        assert_eq!(message_id(&mails[0]), message_id(&mails[1]), "a mail server sees that it is one");
    }

    async fn a_server_that_comes_back_without_a_mail_server_writes_the_mail(test, database) {
        let folder = tempfile::tempdir().unwrap();
        let mail = SmtpServer::start(Script { end: None, ..Script::default() }).await;
        let server = start(folder.path(), database, &mail).await;
        send(&server).await;
        until("the mail is there", async || (!mail.mails().is_empty()).then_some(())).await;
        server.kill();

        five_minutes_later(database).await;
        let server = Server::start(folder.path(), &["--database", &database.url]).await;
        all_done(&test).await;
        server.kill();
        let files = fs::read_dir(folder.path().join("var/mail")).unwrap();
        let files: Vec<_> = files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
        assert_eq!(files.len(), 1);
        assert_eq!(message_id(&files[0]), message_id(&mail.mails()[0]));
    }
}
