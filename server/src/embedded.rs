//! What the binary carries: texts, word lists, and the built site, precompressed.

/// One file of the site.
#[derive(Debug)]
pub struct Asset {
    /// Name before hashing, such as `main.css`.
    pub name: &'static str,
    /// Address, with the hash of its content.
    pub url: &'static str,
    /// Media type.
    pub media_type: &'static str,
    /// As it is.
    pub plain: &'static [u8],
    /// Compressed with brotli, where that is smaller.
    pub brotli: Option<&'static [u8]>,
    /// Compressed with gzip, where that is smaller.
    pub gzip: Option<&'static [u8]>,
}

/// A file of words, compiled.
#[derive(Debug)]
pub struct Words {
    /// `danger` or `areas`.
    pub name: &'static str,
    /// Code of the language.
    pub language: &'static str,
    /// As it is: a [`domain::need::WordFile`] in postcard.
    pub plain: &'static [u8],
    /// Compressed with brotli.
    pub brotli: &'static [u8],
}

#[expect(missing_docs, reason = "written by build.rs")]
mod files {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

pub use files::{LOCALES, SITE, WORDS};

/// Address of an asset by its name; empty when the site was not built.
pub fn url(name: &str) -> String {
    SITE.iter().find(|asset| asset.name == name).map_or(String::new(), |asset| asset.url.to_owned())
}
