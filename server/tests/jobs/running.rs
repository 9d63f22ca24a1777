//! The work of a running server: mails go out by themselves, old things go, keys are checked.

use std::{future::Future, time::Duration};

use chrono::TimeDelta;
use server::{
    jobs::{StartError, Task, check_keys, retention::sweep_once, work},
    secrets::Keys,
};
use storage::{JobState, retention::Swept};
use tokio::{sync::watch, time};

use crate::office::{Office, Sent, portal};

/// Looks until it is so; fails after ten seconds.
async fn until<F: Future<Output = bool>>(is_so: impl Fn() -> F) {
    for _ in 0..500 {
        if is_so().await {
            return;
        }
        time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it did not happen in time");
}

async fn sent(office: &Office) -> usize {
    office.jobs(JobState::Done).await.len()
}

on_both! {
    async fn a_server_sends_what_it_finds_at_start_and_what_it_is_told_of_until_it_stops(office) {
        office.send_and_tell().await;
        let (stop, stopped) = watch::channel(false);
        let working =
            tokio::spawn(work(office.portal.clone(), office.transport.clone(), stopped));
        until(async || sent(&office).await == 1).await;
        for _ in 0..9 {
            office.send_and_tell().await;
        }
        office.portal.jobs_added.notify_one();
        until(async || sent(&office).await == 10).await;
        assert_eq!(office.mails().len(), 10);
        stop.send(true).unwrap();
        time::timeout(Duration::from_secs(5), working).await.unwrap().unwrap();
        office.send_and_tell().await;
        office.portal.jobs_added.notify_one();
        time::sleep(Duration::from_millis(200)).await;
        assert_eq!(sent(&office).await, 10);
    }

    async fn a_sweep_erases_what_was_withdrawn_six_weeks_ago(office) {
        let id = office.send(Sent { address: Some(true), ..Sent::default() }).await;
        let mut unit = office.write().await;
        unit.handovers().withdraw(id, office.portal.now()).await.unwrap();
        unit.save().await.unwrap();
        office.wait(TimeDelta::weeks(6) - TimeDelta::seconds(1));
        assert_eq!(sweep_once(&office.portal).await.unwrap(), Swept::default());
        office.wait(TimeDelta::seconds(1));
        assert_eq!(sweep_once(&office.portal).await.unwrap().handovers, 1);
        let mut unit = office.portal.storage.read().await.unwrap();
        let erased = unit.handovers().lookup(id).await.unwrap().unwrap();
        assert_eq!((erased.body, erased.reply_to), (None, None));
    }

    async fn a_mail_about_content_that_was_erased_is_no_longer_sent(office) {
        let id = office.send(Sent { address: Some(true), ..Sent::default() }).await;
        let mut unit = office.write().await;
        let now = office.portal.now();
        let somebody = storage::WorkAddress("een@team.example".to_owned());
        unit.handovers().take_up(id, &somebody, now).await.unwrap();
        unit.handovers().erase_taken_up_until(now, now).await.unwrap();
        unit.save().await.unwrap();
        office.add(Task::ConfirmToResident, id.0).await;
        assert_eq!(office.run().await, 1);
        assert_eq!((office.mails().len(), sent(&office).await), (0, 1));
    }

    async fn keys_that_do_not_open_what_is_stored_stop_the_start(office) {
        let with_keys = |key| {
            let storage = office.portal.storage.clone();
            portal(storage, office.clock.clone(), Keys::from_bytes([key; 32]))
        };
        check_keys(&with_keys(8)).await.unwrap();
        office.send(Sent::default()).await;
        check_keys(&with_keys(7)).await.unwrap();
        let error = check_keys(&with_keys(8)).await.unwrap_err();
        assert!(matches!(error, StartError::WrongKeys), "{error}");
    }
}
