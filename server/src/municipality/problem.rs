//! What is wrong with content, said so that an editor can repair it: file, line, what was expected.

use std::{cell::RefCell, fmt, sync::Arc};

/// A place in a content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Directory and file, such as `kleindorp/teams.toml`.
    pub file: Arc<str>,
    /// Line, counted from 1; 0 when the whole file or directory is meant.
    pub line: u32,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}", self.file),
        }
    }
}

/// One mistake. Prints as `kleindorp/teams.toml:41: expected …, found …`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where.
    pub spot: Spot,
    /// What should stand there.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.spot, self.expected, self.found)
    }
}

/// Every mistake of a directory, one per line, in the order of the files.
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

/// Collects problems while content is read, so that an editor sees all of them at once.
#[derive(Debug, Default)]
pub(super) struct Collector(RefCell<Vec<Problem>>);

impl Collector {
    pub(super) fn add(&self, spot: &Spot, expected: impl Into<String>, found: impl Into<String>) {
        let problem =
            Problem { spot: spot.clone(), expected: expected.into(), found: found.into() };
        self.0.borrow_mut().push(problem);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// What was collected, by file and line, each once.
    pub(super) fn into_problems(self) -> Problems {
        let mut problems = self.0.into_inner();
        problems.sort();
        problems.dedup();
        Problems(problems)
    }
}
