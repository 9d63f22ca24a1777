//! What a form sends, and what can be wrong with it. Form problems are data: the page turns
//! them into sentences, and nothing typed is lost.

use crate::codes::coded;

/// The fields of a submitted form, in order; a name may occur several times (checkboxes).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// The first value with this name, trimmed; empty when absent.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The same with the ends of lines that forms send (`\r\n`) made plain.
    pub fn lines(&self, name: &str) -> String {
        let mut plain = String::new();
        for c in self.text(name).chars() {
            if c == '\n' && plain.ends_with('\r') {
                plain.pop();
            }
            plain.push(c);
        }
        plain
    }

    /// The first value with this name as typed, absent when the form has no such field.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All values with this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box with this name is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Form {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.iter().map(|(k, v)| ((*k).to_string(), (*v).to_string())).collect())
    }
}

coded! {
    /// What is wrong with a field; the sentence is `problem-<field>-<code>` or `problem-<code>`.
    pub enum Problem {
        /// Nothing was filled in and something is needed.
        Missing = "missing",
        /// More than the limit.
        TooLong = "too-long",
        /// Not one of the answers.
        NotAnAnswer = "not-an-answer",
        /// Too many in a short time.
        TooMany = "too-many",
        /// Not of the right shape: postcode, number, address.
        Malformed = "malformed",
    }
}

/// A problem with one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field, as in the form.
    pub field: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

impl FieldError {
    /// A problem with this field.
    pub const fn new(field: &'static str, problem: Problem) -> Self {
        Self { field, problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_plainly_and_the_ends_of_the_text_are_trimmed() {
        let form = Form::from([("need", " een\r\ntwee\n\r\ndrie\rvier\r\n")]);
        assert_eq!(form.lines("need"), "een\ntwee\n\ndrie\rvier");
        assert_eq!(form.lines("wish"), "");
    }
}
