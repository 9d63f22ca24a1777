//! `voorelkaar outbox`: the jobs that send mail, and a new start for those that were given up.

use clap::{ArgMatches, Args, Subcommand, builder::PossibleValuesParser};
use storage::{Clock as _, JobId, JobState, Storage, SystemClock};
use uuid::Uuid;

use super::{
    output::{Failure, say},
    store::{self, StoreFlags},
};

/// What can be done with jobs.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum Command {
    /// List jobs, the one due first in front; nothing personal is in them
    List(List),
    /// Let jobs that were given up start anew
    Retry(Retry),
}

/// Arguments of `outbox list`.
#[derive(Debug, Clone, Args)]
pub(super) struct List {
    /// Which jobs
    #[arg(long, default_value = "dead", value_parser = PossibleValuesParser::new(["pending", "done", "dead"]))]
    state: String,
    /// How many at most
    #[arg(long, value_name = "NUMBER", default_value_t = 100)]
    limit: u32,
    #[command(flatten)]
    store: StoreFlags,
}

/// Arguments of `outbox retry`.
#[derive(Debug, Clone, Args)]
pub(super) struct Retry {
    /// Ids of jobs, as `outbox list` shows them
    #[arg(value_name = "ID", required_unless_present = "all")]
    jobs: Vec<Uuid>,
    /// All that were given up
    #[arg(long, conflicts_with = "jobs")]
    all: bool,
    #[command(flatten)]
    store: StoreFlags,
}

pub(super) async fn run(command: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let storage = store::open(&store::settings(matches)?).await?;
    let done = match command {
        Command::List(list) => show(&list, &storage).await,
        Command::Retry(retry) => revive(&retry, &storage).await,
    };
    storage.close().await;
    done
}

async fn show(list: &List, storage: &Storage) -> Result<(), Failure> {
    let state = JobState::parse(&list.state).unwrap_or(JobState::Dead);
    let mut unit = storage.read().await?;
    let counts = unit.jobs().counts().await?;
    say(format!("{} to be done, {} done, {} given up", counts.pending, counts.done, counts.dead));
    for job in unit.jobs().list(state, list.limit).await? {
        let error = if job.last_error.is_empty() { "-" } else { &job.last_error };
        let due = job.due_at.format("%Y-%m-%dT%H:%M:%SZ");
        say(format!("{}  {}  {due}  tried {} times  {error}", job.id.0, job.kind, job.attempts));
    }
    Ok(())
}

async fn revive(retry: &Retry, storage: &Storage) -> Result<(), Failure> {
    let now = SystemClock.now();
    let mut unit = storage.write().await?;
    let wanted: Vec<JobId> = if retry.all {
        let dead = unit.jobs().list(JobState::Dead, u32::MAX >> 1).await?;
        dead.into_iter().map(|job| job.id).collect()
    } else {
        retry.jobs.iter().copied().map(JobId).collect()
    };
    let mut unknown = Vec::new();
    let mut revived = 0;
    for id in wanted {
        if unit.jobs().revive(id, now).await? {
            revived += 1;
        } else {
            unknown.push(id.0.to_string());
        }
    }
    unit.save().await?;
    say(format!("{revived} start anew; a portal that runs sees them within a minute"));
    if unknown.is_empty() {
        return Ok(());
    }
    Err(Failure::problem(format!("not among those that were given up: {}", unknown.join(", "))))
}
