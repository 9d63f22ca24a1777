//! Jobs after they were claimed: done, tried again, given up, revived, removed.

use storage::{Job, JobCounts, JobState, UnitOfWork};
use uuid::Uuid;

use crate::samples::{day, job, minutes, store_jobs};

/// Claims the one job that is due.
async fn claim(unit: &mut dyn UnitOfWork, day_number: i64) -> Job {
    let mut claimed = unit.jobs().claim(day(day_number), minutes(5), 1).await.unwrap();
    claimed.pop().unwrap()
}

contract! {
    async fn a_job_is_stored_as_it_was_given(database) {
        store_jobs(&database.storage, 7..8).await;
        let mut unit = database.storage.read().await.unwrap();
        let new = job(7);
        let expected = Job {
            id: new.id,
            kind: new.kind,
            subject: new.subject,
            due_at: new.due_at,
            attempts: 0,
            state: JobState::Pending,
            lease_until: None,
            last_error: String::new(),
            created_at: new.created_at,
            finished_at: None,
        };
        assert_eq!(unit.jobs().lookup(new.id).await.unwrap(), Some(expected));
        assert_eq!(unit.jobs().lookup(storage::JobId(Uuid::nil())).await.unwrap(), None);
    }

    async fn a_job_that_is_done_is_never_claimed_again(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        let held = claim(&mut *unit, 1).await;
        assert!(unit.jobs().done(&held, day(1)).await.unwrap());
        assert!(!unit.jobs().done(&held, day(2)).await.unwrap());
        assert_eq!(unit.jobs().claim(day(9), minutes(5), 9).await.unwrap(), []);
        let after = unit.jobs().lookup(held.id).await.unwrap().unwrap();
        assert_eq!((after.state, after.finished_at), (JobState::Done, Some(day(1))));
    }

    async fn a_job_to_try_again_waits_until_it_is_due(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        let held = claim(&mut *unit, 1).await;
        let long = "ë".repeat(600);
        assert!(unit.jobs().retry_at(&held, day(3), &long).await.unwrap());
        assert_eq!(unit.jobs().claim(day(2), minutes(5), 9).await.unwrap(), []);
        let again = claim(&mut *unit, 3).await;
        assert_eq!(again.attempts, 2);
        assert_eq!(again.last_error, "ë".repeat(500));
    }

    async fn a_worker_whose_lease_ended_may_say_done_but_not_undo_the_next_claim(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        let late = claim(&mut *unit, 1).await;
        let held = claim(&mut *unit, 2).await;
        assert_eq!(late.id, held.id);
        assert!(!unit.jobs().retry_at(&late, day(9), "late").await.unwrap());
        assert!(!unit.jobs().dead(&late, day(2), "late").await.unwrap());
        assert_eq!(unit.jobs().lookup(held.id).await.unwrap().as_ref(), Some(&held));
        assert!(unit.jobs().done(&late, day(2)).await.unwrap());
        assert!(!unit.jobs().retry_at(&held, day(9), "again").await.unwrap());
        assert!(!unit.jobs().dead(&held, day(2), "again").await.unwrap());
    }

    async fn a_dead_letter_stays_until_it_is_revived_and_then_starts_afresh(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        let held = claim(&mut *unit, 1).await;
        assert!(!unit.jobs().revive(held.id, day(1)).await.unwrap());
        assert!(unit.jobs().dead(&held, day(1), "mailbox is gone").await.unwrap());
        assert_eq!(unit.jobs().claim(day(9), minutes(5), 9).await.unwrap(), []);
        let dead = unit.jobs().list(JobState::Dead, 10).await.unwrap();
        assert_eq!(dead.len(), 1);
        assert_eq!(dead[0].last_error, "mailbox is gone");
        assert!(unit.jobs().revive(held.id, day(9)).await.unwrap());
        assert_eq!(claim(&mut *unit, 9).await.attempts, 1);
    }

    async fn jobs_are_listed_and_counted_by_state(database) {
        store_jobs(&database.storage, 1..7).await;
        let mut unit = database.storage.write().await.unwrap();
        let held = unit.jobs().claim(day(1), minutes(5), 3).await.unwrap();
        unit.jobs().done(&held[0], day(1)).await.unwrap();
        unit.jobs().done(&held[1], day(1)).await.unwrap();
        unit.jobs().dead(&held[2], day(1), "no").await.unwrap();
        let counts = unit.jobs().counts().await.unwrap();
        assert_eq!(counts, JobCounts { pending: 3, done: 2, dead: 1 });
        let pending = unit.jobs().list(JobState::Pending, 2).await.unwrap();
        let ids: Vec<_> = pending.iter().map(|job| job.id).collect();
        assert_eq!(ids, [job(4).id, job(5).id]);
    }

    async fn only_jobs_done_long_enough_ago_are_removed(database) {
        store_jobs(&database.storage, 1..5).await;
        let mut unit = database.storage.write().await.unwrap();
        let held = unit.jobs().claim(day(1), minutes(5), 3).await.unwrap();
        unit.jobs().done(&held[0], day(1)).await.unwrap();
        unit.jobs().done(&held[1], day(2)).await.unwrap();
        unit.jobs().dead(&held[2], day(1), "no").await.unwrap();
        assert_eq!(unit.jobs().remove_done_until(day(1)).await.unwrap(), 1);
        let counts = unit.jobs().counts().await.unwrap();
        assert_eq!(counts, JobCounts { pending: 1, done: 1, dead: 1 });
    }
}
