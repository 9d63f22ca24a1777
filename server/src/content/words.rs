//! The word lists as files for the browser, and which of them a page needs, in what order.
//!
//! Signs of danger in the page's language come before anything goes live; those in Dutch, areas of life,
//! and the signs of the other languages follow. Which files a page names depends on its language
//! alone, never on what anybody types.

use std::collections::BTreeMap;

use app::shell::DataAddresses;

use super::DataFile;
use crate::embedded::WORDS;

/// The language that people here mix into every other.
const EVERYWHERE: &str = "nl";

/// All files of words.
#[derive(Debug)]
pub(super) struct WordFiles {
    danger: BTreeMap<String, DataFile>,
    areas: BTreeMap<String, DataFile>,
    /// For each language of the portal.
    addresses: BTreeMap<String, Addresses>,
}

#[derive(Debug, Default)]
struct Addresses {
    danger: String,
    words: String,
    other_words: String,
}

impl WordFiles {
    /// The files in the binary, for pages in these languages.
    pub(super) fn new<'a>(pages: impl Iterator<Item = &'a String>) -> Self {
        let mut files =
            Self { danger: BTreeMap::new(), areas: BTreeMap::new(), addresses: BTreeMap::new() };
        for words in WORDS {
            let name = format!("{}.{}", words.name, words.language);
            let (plain, brotli) = (words.plain.to_vec(), words.brotli.to_vec());
            let file = DataFile { url: DataFile::address(&name, &plain), plain, brotli };
            let of_sort = match words.name {
                "danger" => &mut files.danger,
                _ => &mut files.areas,
            };
            of_sort.insert(words.language.to_owned(), file);
        }
        files.addresses = pages.map(|page| (page.clone(), files.for_page(page))).collect();
        files
    }

    fn for_page(&self, page: &str) -> Addresses {
        let url = |file: &DataFile| file.url.clone();
        let is_here = |code: &str| code == page || code == EVERYWHERE;
        let dutch = (page != EVERYWHERE).then_some(EVERYWHERE);
        let mut words: Vec<String> =
            dutch.and_then(|code| self.danger.get(code)).map(url).into_iter().collect();
        let here = [page].into_iter().chain(dutch);
        words.extend(here.filter_map(|code| self.areas.get(code).map(url)));
        words.extend(
            self.danger.iter().filter(|(code, _)| !is_here(code)).map(|(_, file)| url(file)),
        );
        let others = self.areas.iter().filter(|(code, _)| !is_here(code));
        let named: Vec<String> =
            others.map(|(code, file)| format!("{code}:{}", file.url)).collect();
        Addresses {
            danger: self.danger.get(page).map(url).unwrap_or_default(),
            words: words.join(" "),
            other_words: named.join(" "),
        }
    }

    /// Every file.
    pub(super) fn files(&self) -> impl Iterator<Item = &DataFile> {
        self.danger.values().chain(self.areas.values())
    }

    /// What a page in this language names; nothing for a language the portal does not speak.
    pub(super) fn addresses(&self, page: &str) -> DataAddresses<'_> {
        self.addresses.get(page).map_or_else(DataAddresses::default, |addresses| DataAddresses {
            public: "",
            danger: &addresses.danger,
            words: &addresses.words,
            other_words: &addresses.other_words,
        })
    }
}
