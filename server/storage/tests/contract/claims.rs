//! Claiming jobs: nobody holds what another holds.

use std::collections::BTreeSet;
use std::time::Duration;

use storage::{JobId, Storage};

use crate::databases::{Database, on_postgres};
use crate::samples::{day, job, minutes, store_jobs};

/// Claims a few at a time until nothing is left.
async fn claim_all(storage: Storage) -> Vec<JobId> {
    let mut held = Vec::new();
    loop {
        let mut unit = storage.write().await.unwrap();
        let claimed = unit.jobs().claim(day(1), minutes(5), 3).await.unwrap();
        unit.save().await.unwrap();
        assert!(claimed.len() <= 3);
        if claimed.is_empty() {
            return held;
        }
        held.extend(claimed.into_iter().map(|job| job.id));
        tokio::task::yield_now().await;
    }
}

contract! {
    async fn claimers_side_by_side_never_get_the_same_job_and_leave_none(database) {
        store_jobs(&database.storage, 0..60).await;
        let other = database.another_program().await;
        let claimers = [&database.storage, &other, &database.storage, &other];
        let tasks = claimers.map(|storage| tokio::spawn(claim_all(storage.clone())));
        let mut held = Vec::new();
        for task in tasks {
            held.extend(task.await.unwrap());
        }
        assert_eq!(held.len(), 60);
        let different: BTreeSet<_> = held.into_iter().collect();
        assert_eq!(different, (0..60).map(|n| job(n).id).collect());
    }

    async fn what_is_due_is_claimed_earliest_first_and_the_rest_waits(database) {
        store_jobs(&database.storage, [3, 1, 2, 50].into_iter()).await;
        let mut unit = database.storage.write().await.unwrap();
        let now = day(0) + minutes(3);
        let claimed = unit.jobs().claim(now, minutes(5), 10).await.unwrap();
        let ids: Vec<_> = claimed.iter().map(|job| job.id).collect();
        assert_eq!(ids, [job(1).id, job(2).id, job(3).id]);
        assert!(claimed.iter().all(|job| job.attempts == 1));
        assert!(claimed.iter().all(|job| job.lease_until == Some(now + minutes(5))));
    }

    async fn a_claim_that_is_rolled_back_leaves_the_job_for_others(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        assert_eq!(unit.jobs().claim(day(1), minutes(5), 10).await.unwrap().len(), 1);
        drop(unit);
        // PostgreSQL's pool rolls back in the background; until then the job is passed over.
        for _ in 0..100 {
            let mut unit = database.storage.write().await.unwrap();
            let claimed = unit.jobs().claim(day(1), minutes(5), 10).await.unwrap();
            if let [job] = claimed.as_slice() {
                assert_eq!(job.attempts, 1);
                return;
            }
            drop(unit);
            tokio::time::sleep(core::time::Duration::from_millis(20)).await;
        }
        panic!("the job was left to nobody");
    }

    async fn a_job_of_a_worker_that_died_is_claimed_again_when_its_lease_ends(database) {
        store_jobs(&database.storage, 1..2).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.jobs().claim(day(1), minutes(5), 10).await.unwrap();
        let early = day(1) + minutes(4);
        assert_eq!(unit.jobs().claim(early, minutes(5), 10).await.unwrap(), []);
        let later = day(1) + minutes(5);
        let again = unit.jobs().claim(later, minutes(5), 10).await.unwrap();
        assert_eq!(again[0].attempts, 2);
    }
}

/// Only PostgreSQL lets two write at once. A claimer must not wait there for another's unit.
#[tokio::test(flavor = "multi_thread")]
async fn on_postgres_a_claimer_skips_what_another_is_claiming() {
    on_postgres(async |database: Database| {
        store_jobs(&database.storage, 0..4).await;
        let mut first = database.storage.write().await.unwrap();
        let mut second = database.storage.write().await.unwrap();
        let of_first = first.jobs().claim(day(1), minutes(5), 2).await.unwrap();
        let mut jobs = second.jobs().claim(day(1), minutes(5), 10);
        // It fails here when it waits for the other.
        let of_second = tokio::time::timeout(Duration::from_secs(3), &mut jobs);
        let of_second = of_second.await.unwrap().unwrap();
        let ids = |jobs: &[storage::Job]| jobs.iter().map(|job| job.id).collect::<Vec<_>>();
        assert_eq!(ids(&of_first), [job(0).id, job(1).id]);
        assert_eq!(ids(&of_second), [job(2).id, job(3).id]);
    })
    .await;
}
