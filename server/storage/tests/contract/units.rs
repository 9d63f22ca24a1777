//! A unit of work: all or nothing.

use storage::StorageError;

use crate::samples::{handover, handover_id, job, store};

contract! {
    async fn what_is_saved_stays(database) {
        store(&database.storage, &[handover(1)]).await;
        let again = database.another_program().await;
        let mut unit = again.read().await.unwrap();
        assert!(unit.handovers().lookup(handover_id(1)).await.unwrap().is_some());
    }

    async fn a_unit_that_is_dropped_leaves_nothing_behind(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.handovers().add(&handover(1)).await.unwrap();
        unit.jobs().add(&job(1)).await.unwrap();
        drop(unit);
        // Also through the connection that was used: it must not come back inside a transaction.
        let mut unit = database.storage.write().await.unwrap();
        assert!(unit.handovers().lookup(handover_id(1)).await.unwrap().is_none());
        assert!(unit.jobs().lookup(job(1).id).await.unwrap().is_none());
        unit.save().await.unwrap();
    }

    async fn a_unit_that_failed_half_way_keeps_nothing_of_it(database) {
        store(&database.storage, &[handover(1)]).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.handovers().add(&handover(2)).await.unwrap();
        unit.jobs().add(&job(1)).await.unwrap();
        let error = unit.jobs().add(&job(1)).await.unwrap_err();
        assert!(error.is_duplicate_of("jobs_id"), "{error}");
        drop(unit);
        let mut unit = database.storage.read().await.unwrap();
        assert!(unit.handovers().lookup(handover_id(2)).await.unwrap().is_none());
    }

    async fn a_unit_for_reading_changes_nothing(database) {
        let mut unit = database.storage.read().await.unwrap();
        let error = unit.handovers().add(&handover(1)).await.unwrap_err();
        assert_eq!(error, StorageError::ReadOnly);
    }

    async fn a_unit_for_reading_sees_one_moment_and_waits_for_nobody(database) {
        store(&database.storage, &[handover(1)]).await;
        let mut before = database.storage.read().await.unwrap();
        assert!(before.handovers().lookup(handover_id(1)).await.unwrap().is_some());
        store(&database.storage, &[handover(2)]).await;
        assert!(before.handovers().lookup(handover_id(2)).await.unwrap().is_none());
        let mut writing = database.storage.write().await.unwrap();
        writing.handovers().add(&handover(3)).await.unwrap();
        let mut after = database.storage.read().await.unwrap();
        assert!(after.handovers().lookup(handover_id(2)).await.unwrap().is_some());
        assert!(after.handovers().lookup(handover_id(3)).await.unwrap().is_none());
    }
}
