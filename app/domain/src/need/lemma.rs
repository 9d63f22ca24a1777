//! Base forms of words: exceptions first, then the longest ending that fits.
//!
//! Both the lists and the text are read so; two words that come to the same base are the same
//! word. The tables are data of the language and are made by `lexicon/lemmas.py`.

use serde::{Deserialize, Serialize};

/// Fewest letters that stay when an ending is replaced.
const MIN_STEM: usize = 2;

/// How words of one language come to their base forms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Lemmas {
    /// Endings and what they become; sorted by ending.
    endings: Vec<(String, String)>,
    /// Words and their base forms; sorted by word.
    exceptions: Vec<(String, String)>,
}

impl Lemmas {
    /// From tables that are sorted by what is looked up.
    pub(super) const fn new(
        endings: Vec<(String, String)>,
        exceptions: Vec<(String, String)>,
    ) -> Self {
        Self { endings, exceptions }
    }

    /// Both tables, each as what is looked up and what it becomes.
    pub(super) fn tables(self) -> [(Vec<String>, Vec<String>); 2] {
        [self.endings, self.exceptions].map(|table| table.into_iter().unzip())
    }

    /// The base form of a plain word; the word itself when nothing says otherwise.
    pub(super) fn base(&self, word: &str) -> Option<String> {
        if let Some(base) = find(&self.exceptions, word) {
            return Some(base.to_string());
        }
        let mut starts = word.char_indices().map(|(at, _)| at).skip(MIN_STEM);
        starts.find_map(|at| {
            let (stem, ending) = word.split_at_checked(at)?;
            Some([stem, find(&self.endings, ending)?].concat())
        })
    }
}

fn find<'a>(table: &'a [(String, String)], key: &str) -> Option<&'a str> {
    let at = table.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
    table.get(at).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut pairs: Vec<_> =
            of.iter().map(|(a, b)| ((*a).to_string(), (*b).to_string())).collect();
        pairs.sort();
        pairs
    }

    #[test]
    fn exceptions_come_before_endings_and_long_endings_before_short_ones() {
        let lemmas = Lemmas::new(
            pairs(&[("en", ""), ("eren", "eren"), ("t", "")]),
            pairs(&[("liep", "loop")]),
        );
        assert_eq!(lemmas.base("liep").as_deref(), Some("loop"));
        assert_eq!(lemmas.base("werken").as_deref(), Some("werk"));
        assert_eq!(lemmas.base("leren").as_deref(), Some("ler"));
        assert_eq!(lemmas.base("studeren").as_deref(), Some("studeren"));
        assert_eq!(lemmas.base("auto"), None);
    }
}
