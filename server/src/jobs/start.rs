//! What `serve` checks before it listens.

use storage::StorageError;

use crate::{portal::Portal, record::Record};

/// Why the portal must not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Something stored is sealed with a key that is not in the key file: residents' handovers
    /// could not be opened by the teams.
    #[error(
        "the database holds handovers that no key in the key file opens: restore the key file \
         that belongs to this database, or add its lines below the present ones"
    )]
    WrongKeys,
    /// The database does not answer.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Whether the keys open the oldest and the newest of what is stored.
pub async fn check_keys(portal: &Portal) -> Result<(), StartError> {
    let mut unit = portal.storage.read().await?;
    let examples = unit.handovers().sealed_examples().await?;
    drop(unit);
    let opens = |id, body| Record::open(&portal.keys, id, body).is_some();
    if examples.iter().all(|example| opens(example.id, &example.body)) {
        Ok(())
    } else {
        Err(StartError::WrongKeys)
    }
}
