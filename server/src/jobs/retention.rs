//! Every hour: erases and removes what was kept long enough. The terms are those of
//! `domain::retention`; what is erased does not stay behind in the files of the database.

use std::time::Duration;

use storage::{
    StorageError,
    retention::{RetentionTerms, Swept, sweep},
};
use tokio::{sync::watch, time};

use crate::portal::Portal;

const EVERY: Duration = Duration::from_hours(1);

/// Sweeps at once and then every hour, until `stop` says true or its sender is gone.
pub async fn keep(portal: Portal, mut stop: watch::Receiver<bool>) {
    loop {
        match sweep_once(&portal).await {
            Ok(swept) if swept == Swept::default() => tracing::debug!("nothing to sweep"),
            Ok(Swept { handovers, tokens, sessions, jobs }) => {
                tracing::info!(handovers, tokens, sessions, jobs, "swept");
            }
            Err(error) => tracing::error!(%error, "not everything was swept; again in an hour"),
        }
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = time::sleep(EVERY) => {}
        }
    }
}

/// One sweep, with the files of the database cleaned after it.
pub async fn sweep_once(portal: &Portal) -> Result<Swept, StorageError> {
    let mut unit = portal.storage.write().await?;
    let swept = sweep(unit.as_mut(), &RetentionTerms::default(), portal.now()).await?;
    unit.save().await?;
    // Always, also when nothing was erased now: the last time may have found a reader in the way.
    portal.storage.forget_erased().await?;
    Ok(swept)
}
