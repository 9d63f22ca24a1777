//! What is wrong with settings, said so that an operator can repair it: where, which key, what was
//! expected.

use std::{fmt, path::PathBuf};

/// Where a setting was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// In the file, on this line counted from 1; 0 for the whole file.
    File(PathBuf, usize),
    /// In the variable of this name.
    Environment(String),
    /// Nowhere, or in several places: settings that do not go together.
    Together,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, 0) => write!(f, "{}: ", path.display()),
            Self::File(path, line) => write!(f, "{}:{line}: ", path.display()),
            Self::Environment(name) => write!(f, "environment {name}: "),
            Self::Together => Ok(()),
        }
    }
}

/// One mistake. Prints as `voorelkaar.toml:4: smtp-port: expected a port number, …, found "x"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub origin: Origin,
    /// Name of the setting, as its flag without the hyphens in front; empty for the whole file.
    pub key: String,
    /// What should be there, and what is, in a sentence.
    pub what: String,
}

impl Problem {
    pub(super) fn new(origin: Origin, key: &str, what: impl Into<String>) -> Self {
        Self { origin, key: key.to_owned(), what: what.into() }
    }

    pub(super) fn together(key: &str, what: impl Into<String>) -> Self {
        Self::new(Origin::Together, key, what)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.origin.fmt(f)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.what)
    }
}

/// Every mistake, one per line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
