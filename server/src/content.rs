//! Everything public, made once at start: texts, word lists, the municipality, and the data file
//! and files of words that carry them to the browser.

mod words;

use std::{collections::BTreeMap, sync::Arc};

use app::{
    data::{PublicData, decode_words},
    setting::{Icons, Setting},
    shell::{Assets, DataAddresses, Language},
    text::{TextTable, Texts},
};
use data_encoding::HEXLOWER;
use domain::{
    hours::Moment,
    need::{Lexicon, Lexicons, WordFile},
    person::Perspective,
};

use crate::{
    embedded::{self, WORDS},
    municipality::{Municipality, Problems},
    secrets::hash,
    texts::{self, TextProblem},
};

use self::words::WordFiles;

/// The languages in the order of the switch; others follow by code.
const ORDER: [&str; 6] = ["nl", "en", "de", "pl", "ar", "tr"];
/// Languages that run from right to left.
const RIGHT_TO_LEFT: [&str; 3] = ["ar", "fa", "he"];

/// First words of the keys that the journey needs in the browser. Mails and other pages stay here.
pub const BROWSER_TEXTS: [&str; 24] = [
    "answer",
    "area",
    "assessment",
    "choice",
    "closeness",
    "common",
    "handover",
    "help",
    "match",
    "nearness",
    "need",
    "offer",
    "options",
    "place",
    "plan",
    "problem",
    "relation",
    "result",
    "role",
    "route",
    "urgent",
    "cluster",
    "consent",
    "gentle",
];

/// Why the content cannot be used: every problem at once.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// In the texts.
    #[error("{}", lines(.0))]
    Texts(Vec<TextProblem>),
    /// In the municipality.
    #[error("{0}")]
    Municipality(#[from] Problems),
}

fn lines<T: ToString>(problems: &[T]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A public data file, ready to send.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Address, with the hash of its content.
    pub url: String,
    /// As it is.
    pub plain: Vec<u8>,
    /// Compressed with brotli.
    pub brotli: Vec<u8>,
}

impl DataFile {
    /// The address of a file, with the hash of its content.
    fn address(name: &str, plain: &[u8]) -> String {
        let tag: String = HEXLOWER.encode(&hash(plain)).chars().take(12).collect();
        format!("/pkg/{name}.{tag}.bin")
    }

    /// A file that is compressed here.
    fn new(name: &str, plain: Vec<u8>) -> Self {
        Self { url: Self::address(name, &plain), brotli: compress(&plain), plain }
    }
}

/// All public content.
#[derive(Debug)]
pub struct Content {
    /// The municipality, with what only the server knows.
    pub municipality: Municipality,
    /// The languages of the portal, in the order of the switch.
    pub languages: Vec<Language>,
    /// Word lists of all languages.
    pub lexicons: Arc<Lexicons>,
    /// Addresses of assets.
    pub assets: Assets,
    tables: BTreeMap<String, Arc<TextTable>>,
    data: BTreeMap<String, DataFile>,
    words: WordFiles,
    icons: Arc<Icons>,
}

impl Content {
    /// Reads texts and word lists from the binary and puts this municipality to them.
    pub fn new(municipality: Municipality) -> Result<Self, ContentError> {
        let tables: BTreeMap<String, Arc<TextTable>> = texts::tables(&texts::embedded())
            .map_err(ContentError::Texts)?
            .into_iter()
            .map(|(language, table)| (language, Arc::new(table)))
            .collect();
        let words = WordFiles::new(tables.keys());
        let lexicons = Arc::new(lexicons());
        let icons = Arc::new(Icons {
            areas: embedded::url("icons/areas.svg"),
            ui: embedded::url("icons/ui.svg"),
        });
        let languages = languages(&tables);
        let mut content = Self {
            municipality,
            languages,
            lexicons,
            assets: assets(),
            tables,
            data: BTreeMap::new(),
            words,
            icons,
        };
        content.data = content
            .tables
            .keys()
            .map(|language| (language.clone(), content.data_file(language)))
            .collect();
        Ok(content)
    }

    fn data_file(&self, language: &str) -> DataFile {
        let table = self.tables.get(language).cloned().unwrap_or_default();
        let for_browser =
            |key: &str| BROWSER_TEXTS.contains(&key.split('-').next().unwrap_or_default());
        let plain = PublicData {
            texts: Arc::new(table.only(for_browser)),
            catalogue: Arc::clone(self.municipality.catalogue(language)),
            icons: Arc::clone(&self.icons),
        }
        .encode();
        DataFile::new(&format!("data.{language}"), plain)
    }

    /// Whether the portal speaks this language.
    pub fn speaks(&self, language: &str) -> bool {
        self.tables.contains_key(language)
    }

    /// The first language, used where none is known.
    pub fn first_language(&self) -> &str {
        self.languages.first().map_or("nl", |language| language.code.as_str())
    }

    /// Language, perspective and content for a page.
    pub fn setting(&self, language: &str, perspective: Perspective) -> Setting {
        let table = self.tables.get(language).cloned().unwrap_or_default();
        Setting {
            language: Arc::from(language),
            perspective,
            texts: Texts::new(table, perspective),
            catalogue: Arc::clone(self.municipality.catalogue(language)),
            lexicons: Arc::clone(&self.lexicons),
            icons: Arc::clone(&self.icons),
            // Who shows numbers to call sets it from the clock.
            moment: Moment::OutOfHours,
        }
    }

    /// The table of a language.
    pub fn table(&self, language: &str) -> Option<&Arc<TextTable>> {
        self.tables.get(language)
    }

    /// The data file of a language.
    pub fn data(&self, language: &str) -> Option<&DataFile> {
        self.data.get(language)
    }

    /// The data file or file of words with this address.
    pub fn data_at(&self, url: &str) -> Option<&DataFile> {
        self.data.values().chain(self.words.files()).find(|file| file.url == url)
    }

    /// What a page in this language names for the browser to load.
    pub fn data_addresses(&self, language: &str) -> DataAddresses<'_> {
        let public = self.data(language).map_or("", |data| data.url.as_str());
        DataAddresses { public, ..self.words.addresses(language) }
    }
}

/// Compresses with brotli at quality 9: nearly as small as 11, and start-up stays quick.
pub fn compress(plain: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    // Writing to a vector cannot fail.
    let _ = brotli::BrotliCompress(&mut &*plain, &mut out, &params);
    out
}

/// The word lists in the binary, of each language.
pub fn each_lexicon() -> Vec<Lexicon> {
    let mut danger = BTreeMap::new();
    let mut areas = BTreeMap::new();
    for words in WORDS {
        match decode_words(words.plain) {
            Some(WordFile::Danger(list)) => danger.insert(words.language, list),
            Some(WordFile::Areas(list)) => areas.insert(words.language, list),
            // The build wrote it, and a test reads it.
            None => None,
        };
    }
    danger
        .into_iter()
        .filter_map(|(code, danger)| Some(Lexicon { danger, areas: areas.remove(code)? }))
        .collect()
}

/// The same as one set.
pub fn lexicons() -> Lexicons {
    Lexicons::new(each_lexicon())
}

fn languages(tables: &BTreeMap<String, Arc<TextTable>>) -> Vec<Language> {
    let rank = |code: &str| ORDER.iter().position(|known| *known == code).unwrap_or(ORDER.len());
    let mut codes: Vec<&String> = tables.keys().collect();
    codes.sort_by_key(|code| (rank(code), code.as_str().to_owned()));
    codes
        .into_iter()
        .map(|code| Language {
            code: code.clone(),
            name: tables
                .get(code)
                .map(|table| Texts::new(Arc::clone(table), Perspective::Me).get("language-name"))
                .unwrap_or_default(),
            right_to_left: RIGHT_TO_LEFT.contains(&code.as_str()),
        })
        .collect()
}

fn assets() -> Assets {
    Assets {
        css: embedded::url("main.css"),
        boot: embedded::url("boot.js"),
        client: embedded::url("client.js"),
        wasm: embedded::url("client_bg.wasm"),
        favicon: embedded::url("favicon.svg"),
        manifest: embedded::url("manifest.webmanifest"),
        hero: embedded::url("icons/hero.svg"),
        leave: embedded::url("leave.js"),
    }
}
