//! When a mail cannot be sent, a person hears of it, once.

use axum::{body::to_bytes, extract::State};
use chrono::TimeDelta;
use server::jobs::{Task, backoff::GIVE_UP_AFTER, ready, run_due_once};
use storage::JobState;

use crate::{
    office::{Office, reference, start},
    readable::{header, readable},
    smtp_server::{Script, SmtpServer},
};

/// What `/readyz` answers.
async fn readyz(office: &Office) -> (u16, String) {
    let response = ready(State(office.portal.clone())).await;
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 1_000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// Moves the clock to whatever is due next and works on it, until nothing waits any more.
async fn until_nothing_waits(office: &Office) {
    while let Some(next) = office.jobs(JobState::Pending).await.first() {
        office.clock.set(next.due_at.max(office.portal.now()));
        office.run().await;
    }
}

on_both! {
    async fn after_48_hours_the_central_desk_gets_a_mail_and_readyz_says_so(office) {
        let id = office.send_and_tell().await;
        assert_eq!(readyz(&office).await, (200, "ready\n".to_owned()));
        office.break_mail();
        while office.jobs(JobState::Dead).await.is_empty() {
            let next = office.job(JobState::Pending).await.due_at;
            office.clock.set(next);
            office.run().await;
        }
        let tried_for = office.portal.now() - start();
        assert!(tried_for > GIVE_UP_AFTER - TimeDelta::minutes(70) && tried_for <= GIVE_UP_AFTER);
        assert_eq!(readyz(&office).await, (200, "ready\ndead letters: 1\n".to_owned()));
        office.mend_mail();
        assert_eq!(office.run().await, 1);
        let mail = office.mail();
        assert_eq!(header(&mail, "To").unwrap(), "post@stand-by.example");
        let dead = office.job(JobState::Dead).await;
        for expected in [&reference(id), &dead.id.to_string(), &dead.kind, &dead.last_error] {
            // A long line is broken at its spaces.
            let flat = mail.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(expected.as_str()), "{expected}: {mail}");
        }
    }

    async fn a_dead_letter_about_a_dead_letter_makes_no_further_mail(office) {
        office.send_and_tell().await;
        office.break_mail();
        until_nothing_waits(&office).await;
        let mut kinds: Vec<_> =
            office.jobs(JobState::Dead).await.into_iter().map(|job| job.kind).collect();
        kinds.sort();
        assert_eq!(kinds, [Task::TellDeadLetter.code(), Task::TellTeam.code()]);
        assert_eq!(readyz(&office).await, (200, "ready\ndead letters: 2\n".to_owned()));
    }

    async fn a_dead_letter_that_is_brought_back_in_time_is_sent_and_the_desk_is_not_told(office) {
        let refused = Script { recipient: Some("550 no"), ..Script::default() };
        let server = SmtpServer::start(refused).await;
        let transport = Office::by_smtp(&server);
        office.send_and_tell().await;
        run_due_once(&office.portal, &transport).await.unwrap();
        let dead = office.job(JobState::Dead).await;
        let tell = office.job(JobState::Pending).await;
        assert_eq!((tell.kind.as_str(), tell.subject), (Task::TellDeadLetter.code(), dead.id.0));
        let mut unit = office.write().await;
        assert!(unit.jobs().revive(dead.id, office.portal.now()).await.unwrap());
        unit.save().await.unwrap();
        server.answer(|script| *script = Script::default());
        assert_eq!(run_due_once(&office.portal, &transport).await.unwrap(), 2);
        let mails = server.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(header(&readable(&mails[0]), "To").unwrap(), "post@buurtteam-01.example");
        assert_eq!(readyz(&office).await, (200, "ready\n".to_owned()));
    }

    async fn a_database_that_does_not_answer_is_not_ready(office) {
        office.portal.storage.close().await;
        assert_eq!(readyz(&office).await, (503, "the database does not answer\n".to_owned()));
    }
}
