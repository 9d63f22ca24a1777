//! Where a page is shown: language, perspective, content. Every view gets it.

use std::sync::Arc;

use domain::{
    catalogue::Catalogue,
    hours::Moment,
    need::Lexicons,
    person::Perspective,
    screen::{Stop, World},
    wire::read_fields,
};

use serde::{Deserialize, Serialize};

use crate::text::Texts;

/// Language, perspective and public content, shared by all views. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Language code, as in the path.
    pub language: Arc<str>,
    /// For whom.
    pub perspective: Perspective,
    /// The words.
    pub texts: Texts,
    /// Public content in this language.
    pub catalogue: Arc<Catalogue>,
    /// Word lists.
    pub lexicons: Arc<Lexicons>,
    /// Addresses of the pictograms.
    pub icons: Arc<Icons>,
    /// Whether offices answer the phone now.
    pub moment: Moment,
}

/// Addresses of the sprites, with the hash of their content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Icons {
    /// One symbol for each life area.
    pub areas: String,
    /// Symbols of the interface.
    pub ui: String,
}

read_fields!(Icons { areas, ui });

impl Setting {
    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The text of `<subject>-<code>`, for what has a stable code; `_` in it is `-` in keys.
    pub fn coded(&self, subject: &str, code: &str) -> String {
        self.t(&key(&[subject, code]))
    }

    /// The text of a key with its placeholders filled.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.texts.fill(key, values)
    }

    /// What the domain needs to know of the world.
    pub fn world(&self) -> World<'_> {
        World { catalogue: &self.catalogue, lexicons: &self.lexicons }
    }

    /// Address of a page by its word in the path, with the perspective.
    pub fn page(&self, word: &str) -> String {
        self.address(word, "")
    }

    /// Address of a stop of the journey.
    pub fn stop(&self, stop: &Stop) -> String {
        self.address(stop.page.code(), &stop.step)
    }

    fn address(&self, word: &str, step: &str) -> String {
        let mut address = ["/", &self.language].concat();
        if !word.is_empty() {
            address.push('/');
            address.push_str(word);
        }
        let mut separator = '?';
        if self.perspective != Perspective::Me {
            address.push_str("?voor=");
            address.push_str(self.perspective.code());
            separator = '&';
        }
        if !step.is_empty() {
            address.push(separator);
            address.push_str("stap=");
            address.push_str(step);
        }
        address
    }
}

/// A key from its words and codes: `-` between them and for each `_` in them.
pub(crate) fn key(words: &[&str]) -> String {
    words.join("-").replace('_', "-")
}
