//! A [`WordList`] on its way to the browser: without what can be made again, and so laid out that
//! a general compressor finds what is alike.

use serde::{Deserialize, Serialize};

use super::{
    lemma::Lemmas,
    lexicon::{Form, Frame, Means, Respelling, WordList},
    sense::{Part, Sense},
};

/// What travels. Words of one sort stand in one text, a line each; each form says only how it
/// differs from the one before it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Packed {
    language: String,
    words: String,
    /// Words that do something in a sentence, and what.
    parts: Vec<(u16, Part)>,
    beginnings: String,
    endings: String,
    groups: Vec<Vec<u16>>,
    spelling: Vec<Respelling>,
    lists: Vec<Sense>,
    /// How many words a form shares with the one before.
    shared: Vec<u8>,
    /// How many words it has after those.
    own: Vec<u8>,
    words_of_forms: Vec<u16>,
    means: Vec<Means>,
    frames: Vec<Frame>,
    sounds: Vec<(String, String)>,
    lookalikes: String,
    negative_endings: Vec<String>,
    prefixes: Vec<String>,
    compounds: bool,
    lemmas: Lemmas,
}

impl From<WordList> for Packed {
    fn from(list: WordList) -> Self {
        let parts = (0..).zip(&list.parts).filter(|(_, part)| part.0 != 0);
        let mut packed = Self {
            language: list.language,
            words: list.words.join("\n"),
            parts: parts.map(|(id, part)| (id, *part)).collect(),
            beginnings: list.beginnings.join("\n"),
            endings: list.endings.join("\n"),
            groups: list.groups,
            spelling: list.spelling,
            lists: list.lists,
            shared: Vec::new(),
            own: Vec::new(),
            words_of_forms: Vec::new(),
            means: Vec::new(),
            frames: list.frames,
            sounds: list.sounds,
            lookalikes: list.lookalikes.join("\n"),
            negative_endings: list.negative_endings,
            prefixes: list.prefixes,
            compounds: list.compounds,
            lemmas: list.lemmas,
        };
        let mut before: &[u16] = &[];
        for form in &list.forms {
            let shared = form.words.iter().zip(before).take_while(|(a, b)| a == b).count();
            packed.shared.push(u8::try_from(shared).unwrap_or(u8::MAX));
            packed.own.push(u8::try_from(form.words.len() - shared).unwrap_or(u8::MAX));
            packed.words_of_forms.extend(form.words.iter().skip(shared));
            packed.means.push(form.means);
            before = &form.words;
        }
        packed
    }
}

impl From<Packed> for WordList {
    fn from(packed: Packed) -> Self {
        let words = lines(&packed.words);
        let mut parts = vec![Part::default(); words.len()];
        for (id, part) in packed.parts {
            if let Some(place) = parts.get_mut(usize::from(id)) {
                *place = part;
            }
        }
        let mut forms: Vec<Form> = Vec::with_capacity(packed.means.len());
        let mut ids = packed.words_of_forms.into_iter();
        for ((shared, own), means) in packed.shared.into_iter().zip(packed.own).zip(packed.means) {
            let before = forms.last().map_or(&[][..], |form| &form.words);
            let mut words: Vec<u16> = before.iter().take(usize::from(shared)).copied().collect();
            words.extend(ids.by_ref().take(usize::from(own)));
            forms.push(Form { words, means });
        }
        Self {
            language: packed.language,
            words,
            parts,
            beginnings: lines(&packed.beginnings),
            endings: lines(&packed.endings),
            groups: packed.groups,
            spelling: packed.spelling,
            lists: packed.lists,
            forms,
            frames: packed.frames,
            sounds: packed.sounds,
            lookalikes: lines(&packed.lookalikes),
            negative_endings: packed.negative_endings,
            prefixes: packed.prefixes,
            compounds: packed.compounds,
            lemmas: packed.lemmas,
            ..Self::default()
        }
        .indexed()
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_string).collect()
}
