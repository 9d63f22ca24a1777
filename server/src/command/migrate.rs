//! `voorelkaar migrate`: brings the database up to date.

use clap::{ArgMatches, Args};

use super::{
    output::{Failure, say},
    store::{self, StoreFlags},
};
use crate::serve;

/// Arguments of `migrate`.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    store: StoreFlags,
}

pub(super) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let settings = store::settings(matches)?;
    let storage = serve::storage(&settings).await.map_err(Failure::problem)?;
    let done = storage.migrate().await?;
    say(format!("{}: {done} migrations run, up to date", storage.name()));
    storage.close().await;
    Ok(())
}
