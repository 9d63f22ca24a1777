//! The public data files: the same for everybody, some for each language.

use std::sync::Arc;

use domain::wire::{self, read_fields};
use domain::{catalogue::Catalogue, need::WordFile};
use serde::{Deserialize, Serialize};

use crate::{setting::Icons, text::TextTable};

/// What a browser needs to run the journey by itself. It holds nothing about anybody.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PublicData {
    /// Texts of the journey's screens.
    pub texts: Arc<TextTable>,
    /// Places, offers, destinations, numbers.
    pub catalogue: Arc<Catalogue>,
    /// Addresses of the pictograms.
    pub icons: Arc<Icons>,
}

read_fields!(PublicData { texts, catalogue, icons });

impl PublicData {
    /// The file's bytes.
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads the file; `None` when it is not of this build.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        wire::decode(bytes)
    }
}

/// Reads a file of words; `None` when it is not of this build.
pub fn decode_words(bytes: &[u8]) -> Option<WordFile> {
    wire::decode(bytes)
}
