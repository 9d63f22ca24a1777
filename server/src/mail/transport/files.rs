//! Mails as `.eml` files in a folder: for a first look and for tests.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use data_encoding::HEXLOWER;

use super::{SendError, TransportError};
use crate::secrets::random;

/// The folder.
#[derive(Debug, Clone)]
pub(super) struct Files {
    dir: Arc<Path>,
}

impl Files {
    /// A transport into this folder, which only its owner can look into when it is made here.
    pub(super) fn new(dir: PathBuf) -> Result<Self, TransportError> {
        match DirBuilder::new().recursive(true).mode(0o700).create(&dir) {
            Ok(()) => Ok(Self { dir: dir.into() }),
            Err(error) => Err(TransportError::Folder(dir, error)),
        }
    }

    /// Writes a message under a name that follows from its id: whole, or not at all.
    pub(super) async fn write(&self, message_id: &str, bytes: Vec<u8>) -> Result<(), SendError> {
        let dir = Arc::clone(&self.dir);
        let name = file_name(message_id);
        let written = tokio::task::spawn_blocking(move || write(&dir, &name, &bytes)).await;
        match written {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(SendError::Retry(format!("the file was not written: {error}"))),
            Err(_) => Err(SendError::Retry("the file was not written".into())),
        }
    }
}

/// `<id@host>` becomes `id@host.eml`; what is unusual in a file name becomes `_`.
fn file_name(message_id: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-.@".contains(c) { c } else { '_' };
    let bare = message_id.trim_start_matches('<').trim_end_matches('>');
    bare.chars().map(plain).collect::<String>() + ".eml"
}

fn write(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let draft = dir.join(format!(".{}.draft", HEXLOWER.encode(&random::<8>())));
    let moved = fill(&draft, bytes).and_then(|()| fs::rename(&draft, dir.join(name)));
    if moved.is_err() {
        // The draft is of no use to anybody; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&draft);
    }
    moved?;
    File::open(dir)?.sync_all()
}

fn fill(draft: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
    file.write_all(bytes)?;
    file.sync_all()
}
