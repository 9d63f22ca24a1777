//! The settings and the database of a command that works on what is stored.

use clap::{ArgMatches, Args};
use storage::{Storage, StorageOptions};

use super::output::Failure;
use crate::config::{ContentFlags, DataFlags, Flags, Settings};

/// The settings that such a command shows in its help; others come from the file and the
/// environment.
#[derive(Debug, Clone, Args)]
pub(super) struct StoreFlags {
    #[command(flatten)]
    content: ContentFlags,
    #[command(flatten)]
    data: DataFlags,
}

/// All settings, from wherever they are.
pub(super) fn settings(matches: &ArgMatches) -> Result<Settings, Failure> {
    Ok(Settings::new(&Flags::load(matches)?)?)
}

/// The database as it is; with the migrations it needs.
pub(super) async fn open(settings: &Settings) -> Result<Storage, Failure> {
    if let Some(file) = settings.data.database.expose().strip_prefix("sqlite://")
        && !std::path::Path::new(file).exists()
    {
        return Err(Failure::problem(format!("there is no database at {file}")));
    }
    let address = settings.data.database.expose();
    let storage = Storage::connect(address, &StorageOptions::default()).await?;
    storage.check_migrations().await?;
    Ok(storage)
}
