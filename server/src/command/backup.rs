//! `voorelkaar backup`: copies the database, and the key to another place.

use std::{
    fs, io,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use clap::{ArgMatches, Args};
use storage::{Clock as _, StorageError, SystemClock};

use super::{
    output::{Failure, say},
    store::{self, StoreFlags},
};

/// Arguments of `backup`.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    /// Folder for the copy of the database; made when it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Copy the key too, to this folder: another one, kept in another place
    #[arg(long, value_name = "DIR")]
    key_to: Option<PathBuf>,
    #[command(flatten)]
    store: StoreFlags,
}

pub(super) async fn run(arguments: &Arguments, matches: &ArgMatches) -> Result<(), Failure> {
    let settings = store::settings(matches)?;
    let storage = store::open(&settings).await?;
    let folder = made(&arguments.folder)?;
    let key_folder = arguments.key_to.as_deref().map(made).transpose()?;
    if key_folder.as_ref().is_some_and(|key| key.starts_with(&folder) || folder.starts_with(key)) {
        return Err(Failure::usage("the key must not lie with the database that it opens"));
    }
    let moment = SystemClock.now().format("%Y%m%dT%H%M%SZ");
    let copy = folder.join(format!("voorelkaar-{moment}.db"));
    match storage.copy_to(&copy).await {
        Ok(()) => say(format!("database: {}", copy.display())),
        Err(StorageError::CopiedByOthers { tool }) => {
            let dump = folder.join(format!("voorelkaar-{moment}.dump"));
            return Err(Failure::problem(format!(
                "{} is copied with its own tool:\n  {tool} --format=custom --file={} \
                 \"$VOORELKAAR_DATABASE\"",
                storage.name(),
                dump.display(),
            )));
        }
        Err(error) => return Err(error.into()),
    }
    storage.close().await;
    let key = &settings.data.key_file;
    if let Some(folder) = key_folder {
        let copy = folder.join(format!("voorelkaar-{moment}.key"));
        copy_private(key, &copy)
            .map_err(|error| Failure::problem(format!("{}: {error}", key.display())))?;
        say(format!("key: {}", copy.display()));
    } else {
        say(format!("key: not copied; it is {}", key.display()));
    }
    say(
        "Without the key nobody can read what is in the database, you neither. With both, everybody \
         can:\nkeep the key in another place than the copies of the database.",
    );
    Ok(())
}

/// The folder by its full name, made when it is not there.
fn made(folder: &Path) -> Result<PathBuf, Failure> {
    fs::create_dir_all(folder)
        .and_then(|()| folder.canonicalize())
        .map_err(|error| Failure::problem(format!("{}: {error}", folder.display())))
}

/// Copies into a new file that only its owner reads.
fn copy_private(from: &Path, to: &Path) -> io::Result<()> {
    let mut source = fs::File::open(from)?;
    let mut target = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    io::copy(&mut source, &mut target)?;
    target.sync_all()
}
