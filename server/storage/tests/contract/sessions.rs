//! Sessions: two limits, touched, ended.

use storage::{Session, SessionLimits, UnitOfWork};

use crate::samples::{day, digest, minutes, session};

/// Whether session 1 is valid so many minutes after sign-in.
async fn valid_after(unit: &mut dyn UnitOfWork, number: i64) -> bool {
    let now = day(0) + minutes(number);
    let found = unit.sessions().lookup(&digest(6, 1), SessionLimits::default(), now).await;
    found.unwrap().is_some()
}

contract! {
    async fn a_session_ends_thirty_minutes_after_somebody_was_last_seen(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.sessions().add(&session(1)).await.unwrap();
        assert!(valid_after(&mut *unit, 29).await);
        assert!(!valid_after(&mut *unit, 30).await);
        let now = day(0) + minutes(29);
        assert!(unit.sessions().touch(&digest(6, 1), now).await.unwrap());
        assert!(valid_after(&mut *unit, 58).await);
        assert!(!valid_after(&mut *unit, 59).await);
        let found = unit.sessions().lookup(&digest(6, 1), SessionLimits::default(), now).await;
        assert_eq!(found.unwrap(), Some(Session { last_seen_at: now, ..session(1) }));
    }

    async fn a_session_ends_eight_hours_after_sign_in_whatever_happens(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.sessions().add(&session(1)).await.unwrap();
        unit.sessions().touch(&digest(6, 1), day(0) + minutes(479)).await.unwrap();
        assert!(valid_after(&mut *unit, 479).await);
        assert!(!valid_after(&mut *unit, 480).await);
    }

    async fn a_late_request_does_not_move_the_moment_back(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.sessions().add(&session(1)).await.unwrap();
        unit.sessions().touch(&digest(6, 1), day(0) + minutes(20)).await.unwrap();
        unit.sessions().touch(&digest(6, 1), day(0) + minutes(10)).await.unwrap();
        assert!(valid_after(&mut *unit, 49).await);
        assert!(!unit.sessions().touch(&digest(6, 9), day(0)).await.unwrap());
    }

    async fn signing_out_ends_one_session(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.sessions().add(&session(1)).await.unwrap();
        unit.sessions().add(&session(2)).await.unwrap();
        assert!(unit.sessions().remove(&digest(6, 2)).await.unwrap());
        assert!(!unit.sessions().remove(&digest(6, 2)).await.unwrap());
        assert!(valid_after(&mut *unit, 1).await);
    }

    async fn sessions_past_either_limit_are_removed(database) {
        let mut unit = database.storage.write().await.unwrap();
        let now = day(0) + minutes(500);
        let old = Session { last_seen_at: now, ..session(1) };
        let idle = Session { created_at: now - minutes(40), last_seen_at: now - minutes(30), ..session(2) };
        let live = Session { created_at: now - minutes(40), last_seen_at: now - minutes(29), ..session(3) };
        for session in [&old, &idle, &live] {
            unit.sessions().add(session).await.unwrap();
        }
        let limits = SessionLimits::default();
        assert_eq!(unit.sessions().remove_expired(limits, now).await.unwrap(), 2);
        let left = unit.sessions().lookup(&digest(6, 3), limits, now).await.unwrap();
        assert_eq!(left, Some(live));
    }
}
