//! Once, again, and when: leases, back-off, and mails that are the same mail.

use chrono::TimeDelta;
use server::jobs::{Task, run_due_once, worker::LEASE};
use storage::JobState;

use crate::{
    office::{Office, Sent, message_id},
    readable::{header, readable},
    smtp_server::{Script, SmtpServer},
};

fn seconds(number: i64) -> TimeDelta {
    TimeDelta::seconds(number)
}

on_both! {
    async fn two_workers_send_each_mail_once(office) {
        let server = SmtpServer::start(Script::default()).await;
        for _ in 0..6 {
            office.send_and_tell().await;
        }
        let transport = Office::by_smtp(&server);
        let work = || {
            let (portal, transport) = (office.portal.clone(), transport.clone());
            tokio::spawn(async move { run_due_once(&portal, &transport).await.unwrap() })
        };
        let (first, second) = (work(), work());
        assert_eq!(first.await.unwrap() + second.await.unwrap(), 6);
        let mut ids: Vec<_> = server
            .mails()
            .iter()
            .map(|mail| header(&readable(mail), "Message-ID").unwrap())
            .collect();
        ids.sort();
        ids.dedup();
        assert_eq!((server.lines("DATA").len(), ids.len()), (6, 6));
    }

    async fn a_mail_that_fails_is_tried_again_after_30_seconds_2_and_10_minutes_and_an_hour(office) {
        office.send_and_tell().await;
        office.break_mail();
        for wait in [30, 120, 600, 3_600] {
            assert_eq!(office.run().await, 1);
            let job = office.job(JobState::Pending).await;
            assert_eq!(job.due_at, office.portal.now() + seconds(wait));
            assert!(job.last_error.starts_with("the file was not written"), "{}", job.last_error);
            office.wait(seconds(wait - 1));
            assert_eq!(office.run().await, 0);
            office.wait(seconds(1));
        }
        office.mend_mail();
        assert_eq!(office.run().await, 1);
        assert_eq!(office.mails().len(), 1);
        let done = office.job(JobState::Done).await;
        assert_eq!((done.attempts, done.last_error.as_str()), (5, ""));
    }

    async fn a_job_whose_worker_died_goes_again_after_its_lease(office) {
        office.send_and_tell().await;
        let mut unit = office.write().await;
        let held = unit.jobs().claim(office.portal.now(), LEASE, 1).await.unwrap();
        unit.save().await.unwrap();
        office.wait(LEASE - seconds(1));
        assert_eq!(office.run().await, 0);
        office.wait(seconds(1));
        assert_eq!(office.run().await, 1);
        assert_eq!(header(&office.mail(), "Message-ID").unwrap(), message_id(held[0].id));
        assert_eq!(office.job(JobState::Done).await.attempts, 2);
    }

    async fn a_mail_whose_answer_got_lost_goes_again_as_the_same_mail(office) {
        let server = SmtpServer::start(Script { end: None, ..Script::default() }).await;
        let transport = Office::by_smtp(&server);
        office.send_and_tell().await;
        run_due_once(&office.portal, &transport).await.unwrap();
        server.answer(|script| *script = Script::default());
        office.wait(seconds(30));
        run_due_once(&office.portal, &transport).await.unwrap();
        let mails: Vec<_> = server.mails().iter().map(|mail| readable(mail)).collect();
        assert_eq!(mails.len(), 2);
        let id = message_id(office.job(JobState::Done).await.id);
        assert!(mails.iter().all(|mail| header(mail, "Message-ID").unwrap() == id), "{mails:?}");
    }

    async fn a_kind_of_job_that_a_newer_program_made_is_left_for_it(office) {
        let mut unit = office.write().await;
        let now = office.portal.now();
        let id = storage::JobId(uuid::Uuid::from_bytes([3; 16]));
        let job = storage::NewJob {
            id,
            kind: "fly".to_owned(),
            subject: uuid::Uuid::nil(),
            due_at: now,
            created_at: now,
        };
        unit.jobs().add(&job).await.unwrap();
        unit.save().await.unwrap();
        assert_eq!(office.run().await, 1);
        assert_eq!(office.job(JobState::Pending).await.last_error, "not a known kind of job");
    }

    async fn a_job_is_not_held_up_by_one_that_fails(office) {
        office.add(Task::TellTeam, uuid::Uuid::nil()).await;
        let gone = office.send(Sent { destination: "buurtteam-99", ..Sent::default() }).await;
        office.add(Task::TellTeam, gone.0).await;
        office.send_and_tell().await;
        assert_eq!(office.run().await, 3);
        assert_eq!(office.mails().len(), 1);
        let dead = office.job(JobState::Dead).await;
        assert_eq!(dead.last_error, "the content has no destination buurtteam-99");
    }
}
