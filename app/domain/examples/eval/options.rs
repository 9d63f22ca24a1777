//! What the tool is asked to do.

use std::path::PathBuf;

pub(crate) const HELP: &str = "\
Measures how well own words are understood.

  eval                          all languages, both parts
  eval --language pl            one language (may be given more than once)
  eval --part development       only one part (development or test), or a file: --part /tmp/new.toml
  eval --brief                  without the list of misses
  eval --check                  problems and sizes of the word lists (with --language: of one)
  eval --read [--language pl]   what is understood of each line of standard input
  eval --root DIR               the folder with lexicon/ and cases/ (default: that of this crate)
";

pub(crate) struct Options {
    pub(crate) root: PathBuf,
    pub(crate) languages: Vec<String>,
    pub(crate) parts: Vec<String>,
    pub(crate) misses: bool,
    pub(crate) check: bool,
    pub(crate) read: bool,
}

impl Options {
    /// `None` when help is wanted, or something is not understood.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self {
            root: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
            languages: Vec::new(),
            parts: Vec::new(),
            misses: true,
            check: false,
            read: false,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--language" => options.languages.push(arguments.next()?),
                "--part" => options.parts.push(arguments.next()?),
                "--root" => options.root = PathBuf::from(arguments.next()?),
                "--brief" => options.misses = false,
                "--check" => options.check = true,
                "--read" => options.read = true,
                _ => return None,
            }
        }
        if options.languages.is_empty() && !options.read {
            options.languages = ["nl", "en", "de", "pl", "ar", "tr"].map(String::from).to_vec();
        }
        if options.parts.is_empty() {
            options.parts = vec!["development".into(), "test".into()];
        }
        Some(options)
    }
}
