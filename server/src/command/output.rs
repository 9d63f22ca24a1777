//! What commands print, and how they end.

use std::{
    fmt::Display,
    io::{self, Write as _},
};

use crate::config::Problems;

/// The number for a problem that was found.
pub(super) const PROBLEM: u8 = 1;
/// The number for a command or a setting that is wrong.
pub(super) const USAGE: u8 = 2;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(super) struct Failure {
    code: u8,
    message: String,
}

impl Failure {
    /// Something is not as it should be.
    pub(super) fn problem(message: impl Display) -> Self {
        Self { code: PROBLEM, message: message.to_string() }
    }

    /// The command or a setting is wrong.
    pub(super) fn usage(message: impl Display) -> Self {
        Self { code: USAGE, message: message.to_string() }
    }

    /// Prints the message and gives the number to end with.
    pub(super) fn report(&self) -> u8 {
        let _ = writeln!(io::stderr(), "{}", self.message.trim_end());
        self.code
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::usage(problems)
    }
}

impl From<storage::StorageError> for Failure {
    fn from(error: storage::StorageError) -> Self {
        Self::problem(error)
    }
}

/// Prints a line on standard output. When nobody reads it any more (`| head`) that is no mistake.
pub(super) fn say(line: impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}
