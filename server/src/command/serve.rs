//! `voorelkaar serve`: the portal itself.

use clap::{ArgMatches, Args};

use super::{log, output::Failure, store};
use crate::{config::Flags, security::log_panics_by_place, serve::serve};

/// Arguments of `serve`: every setting.
#[derive(Debug, Clone, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    flags: Flags,
}

pub(super) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let settings = store::settings(matches)?;
    log::start(&settings.log)?;
    log_panics_by_place();
    serve(settings).await.map_err(Failure::problem)
}
