//! Claims jobs that are due, sends, and says what came of it.

use std::time::Duration;

use chrono::TimeDelta;
use storage::{Job, StorageError};
use tokio::{sync::watch, task::JoinSet, time};

use super::{JobError, Task, backoff::next_try};
use crate::{
    mail::{Stamp, Transport},
    portal::Portal,
    secrets::random,
};

/// How long a claim lasts. Longer than one mail may take, see
/// [`MOST_PATIENCE`](crate::mail::transport::MOST_PATIENCE).
pub const LEASE: TimeDelta = TimeDelta::minutes(5);
/// How many jobs are worked on at the same time.
const AT_ONCE: usize = 4;
/// Most jobs of one [`run_due_once`].
const AT_MOST: u32 = 100;
/// How long to wait for news before looking for jobs that have become due.
const LOOK_EVERY: Duration = Duration::from_secs(3);
/// How long jobs that are being worked on may take to finish when the server stops. What is not
/// finished goes again after its lease.
const STOP_PATIENCE: Duration = Duration::from_secs(10);

/// Works until `stop` says true, or its sender is gone.
pub async fn send_mails(portal: Portal, transport: Transport, mut stop: watch::Receiver<bool>) {
    let mut running = JoinSet::new();
    loop {
        while running.try_join_next().is_some() {}
        let free = AT_ONCE.saturating_sub(running.len());
        for job in claim_or_log(&portal, free).await {
            let (portal, transport) = (portal.clone(), transport.clone());
            running.spawn(async move { handle(&portal, &transport, &job).await });
        }
        let has_room = running.len() < AT_ONCE;
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            () = portal.jobs_added.notified(), if has_room => {}
            _ = running.join_next(), if !running.is_empty() => {}
            () = time::sleep(LOOK_EVERY) => {}
        }
    }
    let finish = async { while running.join_next().await.is_some() {} };
    if time::timeout(STOP_PATIENCE, finish).await.is_err() {
        tracing::warn!("stopped before every job was finished; they go again after their lease");
    }
}

async fn claim_or_log(portal: &Portal, free: usize) -> Vec<Job> {
    let limit = u32::try_from(free).unwrap_or(0);
    if limit == 0 {
        return Vec::new();
    }
    claim(portal, limit).await.unwrap_or_else(|error| {
        tracing::error!(%error, "jobs could not be claimed");
        Vec::new()
    })
}

async fn claim(portal: &Portal, limit: u32) -> Result<Vec<Job>, StorageError> {
    let mut unit = portal.storage.write().await?;
    let jobs = unit.jobs().claim(portal.now(), LEASE, limit).await?;
    unit.save().await?;
    Ok(jobs)
}

/// Claims what is due now and works on it, one after the other. Says how many jobs it claimed. For
/// tests; a server has [`send_mails`].
pub async fn run_due_once(portal: &Portal, transport: &Transport) -> Result<usize, StorageError> {
    let jobs = claim(portal, AT_MOST).await?;
    for job in &jobs {
        handle(portal, transport, job).await;
    }
    Ok(jobs.len())
}

/// Works on one job that is held, and stores what came of it.
async fn handle(portal: &Portal, transport: &Transport, job: &Job) {
    let (id, kind, attempts) = (job.id, job.kind.as_str(), job.attempts);
    let outcome = deliver(portal, transport, job).await;
    match &outcome {
        Ok(Delivered::Sent) => tracing::info!(%id, kind, attempts, "mail sent"),
        Ok(Delivered::NothingToSay) => {
            tracing::info!(%id, kind, attempts, "no mail needed any more");
        }
        Err(error) => tracing::warn!(%id, kind, attempts, %error, "mail not sent"),
    }
    if let Err(error) = store(portal, job, outcome).await {
        tracing::error!(%id, kind, %error, "what came of a job was not stored; it goes again");
    }
}

enum Delivered {
    Sent,
    NothingToSay,
}

async fn deliver(portal: &Portal, transport: &Transport, job: &Job) -> Result<Delivered, JobError> {
    // A newer program on the same database may know it.
    let task = Task::parse(&job.kind).ok_or_else(|| JobError::retry("not a known kind of job"))?;
    let Some(letter) = task.letter(portal, job.subject).await? else {
        return Ok(Delivered::NothingToSay);
    };
    let stamp = Stamp::new(job.id.0, &portal.site.public_url, portal.now());
    transport.send(&letter, &stamp).await?;
    Ok(Delivered::Sent)
}

async fn store(
    portal: &Portal,
    job: &Job,
    outcome: Result<Delivered, JobError>,
) -> Result<(), StorageError> {
    let now = portal.now();
    let mut unit = portal.storage.write().await?;
    let Err(error) = outcome else {
        unit.jobs().done(job, now).await?;
        return unit.save().await;
    };
    let words = error.to_string();
    let next = if error.may_pass() {
        next_try(job.attempts, job.created_at, now, u32::from_be_bytes(random()))
    } else {
        None
    };
    if let Some(due_at) = next {
        unit.jobs().retry_at(job, due_at, &words).await?;
        return unit.save().await;
    }
    let given_up = unit.jobs().dead(job, now, &words).await?;
    // A dead letter about a dead letter would go the same way.
    let tell = given_up && Task::parse(&job.kind) != Some(Task::TellDeadLetter);
    if tell {
        Task::TellDeadLetter.add(unit.as_mut(), job.id.0, now).await?;
    }
    unit.save().await?;
    if given_up {
        tracing::error!(id = %job.id, kind = %job.kind, error = %words, "dead letter");
    }
    if tell {
        portal.jobs_added.notify_one();
    }
    Ok(())
}
