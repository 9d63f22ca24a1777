//! The command line: one file for each command.
//!
//! Ends with 0 when all is well, 1 when a problem was found, 2 when the command or a setting is
//! wrong. What was asked for goes to standard output, everything else to standard error.
//!
//! To add a command: a file in `command/` with its arguments and `run`, and a line in [`Command`]
//! and in [`run`].

mod backup;
mod check;
mod log;
mod migrate;
mod outbox;
mod output;
mod route;
mod send_test_mail;
mod serve;
mod store;
mod understand;

use std::ffi::OsString;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

use self::output::Failure;

/// Voor Elkaar: the portal for help from the neighbourhood and the municipality
#[derive(Debug, Parser)]
#[command(name = "voorelkaar", version, after_help = AFTER)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const AFTER: &str = "Ends with 0 when all is well, 1 when a problem was found, 2 when the command or \
                     a setting is wrong.";

/// Says once how settings are given; every command with settings shows it.
const SETTINGS: &str = "\
Each setting can also be given as a variable of the environment (VOORELKAAR_SMTP_HOST=mail.example) or in \
voorelkaar.toml (smtp-host = \"mail.example\"). A flag is stronger than a variable, a variable stronger than \
the file. A key that is not known and a value that cannot be are errors, wherever they stand.";

/// What can be done.
#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal
    ///
    /// With nothing set it serves on this machine, with Heerlen as content, and its data (database,
    /// mails as files, key) in the folder `var`.
    #[command(after_help = SETTINGS)]
    Serve(serve::Arguments),
    /// Bring the database up to date; `serve` does it by itself
    #[command(after_help = SETTINGS)]
    Migrate(migrate::Arguments),
    /// Look at settings, content, texts and word lists, and say what was looked at
    ///
    /// With --production also whether everything is set that running in public needs, and whether
    /// every telephone number that residents see was verified in the last twelve months.
    #[command(after_help = SETTINGS)]
    Check(check::Arguments),
    /// Say what the portal makes of somebody's own words, as JSON
    Understand(understand::Arguments),
    /// Say who takes a handover with these facts, and why
    Route(route::Arguments),
    /// Look at the jobs that send mail
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// Send a mail, to see whether mail goes out
    #[command(after_help = SETTINGS)]
    SendTestMail(send_test_mail::Arguments),
    /// Copy the database, while the portal runs; the key is kept apart
    #[command(after_help = SETTINGS)]
    Backup(backup::Arguments),
}

/// Runs a command line, the name of the program first, and gives the number to end with.
pub async fn run(words: impl IntoIterator<Item = OsString>) -> u8 {
    let matches = match CommandLine::command().try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) => {
            // Standard output for help, standard error for the rest; gone is gone.
            let _ = error.print();
            return if error.use_stderr() { output::USAGE } else { 0 };
        }
    };
    let done = match CommandLine::from_arg_matches(&matches) {
        Ok(line) => line.command.run(innermost(&matches)).await,
        Err(error) => Err(Failure::usage(error.to_string())),
    };
    match done {
        Ok(()) => 0,
        Err(failure) => failure.report(),
    }
}

impl Command {
    async fn run(self, matches: &ArgMatches) -> Result<(), Failure> {
        match self {
            Self::Serve(_) => serve::run(matches).await,
            Self::Migrate(_) => migrate::run(matches).await,
            Self::Check(_) => check::run(matches),
            Self::Understand(arguments) => understand::run(&arguments),
            Self::Route(arguments) => route::run(&arguments, matches),
            Self::Outbox(command) => outbox::run(command, matches).await,
            Self::SendTestMail(arguments) => send_test_mail::run(&arguments, matches).await,
            Self::Backup(arguments) => backup::run(&arguments, matches).await,
        }
    }
}

/// The matches of the command itself, below `outbox` and the like.
fn innermost(matches: &ArgMatches) -> &ArgMatches {
    matches.subcommand().map_or(matches, |(_, below)| innermost(below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_of_the_command_line_is_sound() {
        CommandLine::command().debug_assert();
    }
}
