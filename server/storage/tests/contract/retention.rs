//! What has passed its term goes; what says that it was there stays.

use chrono::TimeDelta;
use storage::retention::{RetentionTerms, Swept, sweep};
use storage::{HandoverStatus, UnitOfWork};

use crate::samples::{
    addition, address, day, handover, handover_id, job, minutes, opening, session, store,
    store_jobs, token,
};

/// Whether the content of a handover is there: body, address and additions.
async fn content(unit: &mut dyn UnitOfWork, n: u8) -> (bool, bool, usize) {
    let handover = unit.handovers().lookup(handover_id(n)).await.unwrap().unwrap();
    let additions = unit.additions().list(handover_id(n)).await.unwrap();
    (handover.body.is_some(), handover.reply_to.is_some(), additions.len())
}

contract! {
    async fn content_goes_ninety_days_after_take_up_and_facts_and_openings_stay(database) {
        store(&database.storage, &[handover(1), handover(2)]).await;
        let mut unit = database.storage.write().await.unwrap();
        for n in [1, 2] {
            unit.additions().add(&addition(n, n)).await.unwrap();
            unit.openings().add(&opening(n, n)).await.unwrap();
            unit.handovers().take_up(handover_id(n), &address("een"), day(10)).await.unwrap();
        }
        store_second_later(&mut *unit).await;
        let now = day(100);
        let swept = sweep(&mut *unit, &RetentionTerms::default(), now).await.unwrap();
        assert_eq!(swept, Swept { handovers: 2, ..Swept::default() });
        assert_eq!(content(&mut *unit, 1).await, (false, false, 0));
        assert_eq!(content(&mut *unit, 3).await, (true, true, 1));
        let facts = unit.handovers().lookup(handover_id(1)).await.unwrap().unwrap().facts;
        assert_eq!((facts.status, facts.erased_at), (HandoverStatus::TakenUp, Some(now)));
        assert_eq!(unit.openings().list(handover_id(1), 9).await.unwrap(), [opening(1, 1)]);
        let again = sweep(&mut *unit, &RetentionTerms::default(), now).await.unwrap();
        assert_eq!(again, Swept::default());
    }

    async fn content_goes_six_weeks_after_it_was_withdrawn(database) {
        store(&database.storage, &[handover(1), handover(2), handover(3)]).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.handovers().withdraw(handover_id(1), day(10)).await.unwrap();
        unit.handovers().withdraw(handover_id(2), day(11)).await.unwrap();
        let terms = RetentionTerms::default();
        let swept = sweep(&mut *unit, &terms, day(52)).await.unwrap();
        assert_eq!(swept.handovers, 1);
        assert_eq!(content(&mut *unit, 1).await, (false, false, 0));
        assert_eq!(content(&mut *unit, 2).await, (true, true, 0));
        // What nobody took up or withdrew waits for its destination, however long.
        sweep(&mut *unit, &terms, day(5_000)).await.unwrap();
        assert_eq!(content(&mut *unit, 3).await, (true, true, 0));
    }

    async fn tokens_sessions_and_done_jobs_go_in_the_same_sweep(database) {
        store_jobs(&database.storage, 1..3).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.sign_in_tokens().add(&token(1)).await.unwrap();
        unit.sessions().add(&session(1)).await.unwrap();
        let held = unit.jobs().claim(day(1), minutes(5), 1).await.unwrap();
        unit.jobs().done(&held[0], day(1)).await.unwrap();
        let swept = sweep(&mut *unit, &RetentionTerms::default(), day(31)).await.unwrap();
        assert_eq!(swept, Swept { handovers: 0, tokens: 1, sessions: 1, jobs: 1 });
        assert!(unit.jobs().lookup(job(2).id).await.unwrap().is_some());
    }
}

/// A third one, taken up a microsecond too late to be erased.
async fn store_second_later(unit: &mut dyn UnitOfWork) {
    unit.handovers().add(&handover(3)).await.unwrap();
    unit.additions().add(&addition(3, 3)).await.unwrap();
    let at = day(10) + TimeDelta::microseconds(1);
    unit.handovers().take_up(handover_id(3), &address("een"), at).await.unwrap();
}
