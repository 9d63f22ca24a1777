//! A [`WordList`] on its way to the browser: without what can be made again, and so laid out that
//! a general compressor finds what is alike.
//!
//! What is sorted travels as differences, and what is of one sort stands together.

use serde::{Deserialize, Serialize};

use super::{
    lemma::Lemmas,
    lexicon::{Form, Frame, Means, Respelling, WordList},
    pattern::Join,
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
    /// How many members each group has.
    group_sizes: Vec<u16>,
    /// The members of all groups, each as its difference from the one before it in its group.
    members: Vec<u16>,
    spelling: String,
    spelling_sizes: Vec<u8>,
    spelt: Vec<u16>,
    lists: Vec<Sense>,
    /// How many words a form shares with the one before, and how many it has after those.
    shared: Vec<u8>,
    own: Vec<u8>,
    /// The first own word of each form as its difference from the word there before it.
    first_own: Vec<u16>,
    other_own: Vec<u16>,
    /// For each form 0 for a piece, else its list plus one.
    means: Vec<u16>,
    frame_sizes: Vec<u8>,
    /// The first piece of each frame as its difference from that of the frame before it.
    first_pieces: Vec<u16>,
    other_pieces: Vec<u16>,
    joins: Vec<Join>,
    without_sizes: Vec<u8>,
    without: Vec<u16>,
    frame_lists: Vec<u16>,
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
        let spelt: Vec<&str> = list.spelling.iter().map(|entry| entry.plain.as_str()).collect();
        let mut packed = Self {
            parts: parts.map(|(id, part)| (id, *part)).collect(),
            language: list.language,
            words: list.words.join("\n"),
            beginnings: list.beginnings.join("\n"),
            endings: list.endings.join("\n"),
            group_sizes: list.groups.iter().map(|group| small(group.len())).collect(),
            members: list.groups.iter().flat_map(|group| differences(group)).collect(),
            spelling: spelt.join("\n"),
            spelling_sizes: list.spelling.iter().map(|entry| tiny(entry.means.len())).collect(),
            spelt: list.spelling.iter().flat_map(|entry| entry.means.clone()).collect(),
            lists: list.lists,
            shared: Vec::new(),
            own: Vec::new(),
            first_own: Vec::new(),
            other_own: Vec::new(),
            means: Vec::new(),
            frame_sizes: list.frames.iter().map(|frame| tiny(frame.pieces.len())).collect(),
            first_pieces: differences(&first_pieces(&list.frames)),
            other_pieces: list
                .frames
                .iter()
                .flat_map(|frame| frame.pieces.iter().skip(1).copied())
                .collect(),
            joins: list.frames.iter().flat_map(|frame| frame.joins.clone()).collect(),
            without_sizes: list.frames.iter().map(|frame| tiny(frame.without.len())).collect(),
            without: list.frames.iter().flat_map(|frame| frame.without.clone()).collect(),
            frame_lists: list.frames.iter().map(|frame| frame.list).collect(),
            sounds: list.sounds,
            lookalikes: list.lookalikes.join("\n"),
            negative_endings: list.negative_endings,
            prefixes: list.prefixes,
            compounds: list.compounds,
            lemmas: list.lemmas,
        };
        packed.forms(&list.forms);
        packed
    }
}

impl Packed {
    fn forms(&mut self, forms: &[Form]) {
        let mut before: &[u16] = &[];
        for form in forms {
            let shared = form.words.iter().zip(before).take_while(|(a, b)| a == b).count();
            let own = form.words.get(shared..).unwrap_or_default();
            self.shared.push(tiny(shared));
            self.own.push(tiny(own.len()));
            if let Some((first, others)) = own.split_first() {
                let there = before.get(shared).copied().unwrap_or_default();
                self.first_own.push(first.wrapping_sub(there));
                self.other_own.extend(others);
            }
            self.means.push(match form.means {
                Means::Piece(_) => 0,
                Means::List(list) => list.saturating_add(1),
            });
            before = &form.words;
        }
    }
}

impl From<Packed> for WordList {
    fn from(packed: Packed) -> Self {
        let words = lines(&packed.words);
        let mut parts = vec![Part::default(); words.len()];
        for (id, part) in &packed.parts {
            if let Some(place) = parts.get_mut(usize::from(*id)) {
                *place = *part;
            }
        }
        let spelling = lines(&packed.spelling).into_iter();
        let spelling = spelling.zip(cut(&packed.spelt, &packed.spelling_sizes));
        let groups = cut(&packed.members, &packed.group_sizes);
        Self {
            parts,
            beginnings: lines(&packed.beginnings),
            endings: lines(&packed.endings),
            groups: groups.into_iter().map(|group| summed(&group)).collect(),
            spelling: spelling.map(|(plain, means)| Respelling { plain, means }).collect(),
            forms: unpacked_forms(&packed),
            frames: unpacked_frames(&packed),
            words,
            language: packed.language,
            lists: packed.lists,
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

fn unpacked_forms(packed: &Packed) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::with_capacity(packed.means.len());
    let (mut first, mut others) = (packed.first_own.iter(), packed.other_own.iter());
    let mut pieces = 0..u16::MAX;
    for ((shared, own), means) in packed.shared.iter().zip(&packed.own).zip(&packed.means) {
        let before = forms.last().map_or(&[][..], |form| &form.words);
        let shared = usize::from(*shared);
        let mut words: Vec<u16> = before.iter().take(shared).copied().collect();
        if *own > 0 {
            let there = before.get(shared).copied().unwrap_or_default();
            words.extend(first.next().map(|difference| there.wrapping_add(*difference)));
            words.extend(others.by_ref().take(usize::from(*own) - 1));
        }
        let means = match means.checked_sub(1) {
            Some(list) => Means::List(list),
            None => Means::Piece(pieces.next().unwrap_or_default()),
        };
        forms.push(Form { words, means });
    }
    forms
}

fn unpacked_frames(packed: &Packed) -> Vec<Frame> {
    let (mut others, mut joins) = (packed.other_pieces.iter(), packed.joins.iter());
    let further = |size: &u8| usize::from(size.saturating_sub(1));
    summed(&packed.first_pieces)
        .into_iter()
        .zip(&packed.frame_sizes)
        .zip(cut(&packed.without, &packed.without_sizes))
        .zip(&packed.frame_lists)
        .map(|(((first, size), without), list)| Frame {
            pieces: [first]
                .into_iter()
                .chain(others.by_ref().take(further(size)).copied())
                .collect(),
            joins: joins.by_ref().take(further(size)).copied().collect(),
            without,
            list: *list,
        })
        .collect()
}

fn first_pieces(frames: &[Frame]) -> Vec<u16> {
    frames.iter().filter_map(|frame| frame.pieces.first().copied()).collect()
}

/// Each number as its difference from the one before.
fn differences(numbers: &[u16]) -> Vec<u16> {
    let before = [0].into_iter().chain(numbers.iter().copied());
    numbers.iter().zip(before).map(|(number, before)| number.wrapping_sub(before)).collect()
}

/// The numbers of [`differences`].
fn summed(differences: &[u16]) -> Vec<u16> {
    let add = |sum: &mut u16, difference: &u16| {
        *sum = sum.wrapping_add(*difference);
        Some(*sum)
    };
    differences.iter().scan(0, add).collect()
}

/// Numbers cut into runs of these lengths.
fn cut<T: Copy + Into<u64>>(numbers: &[u16], sizes: &[T]) -> Vec<Vec<u16>> {
    let mut numbers = numbers.iter().copied();
    let take = |size: &T| usize::try_from((*size).into()).unwrap_or_default();
    sizes.iter().map(|size| numbers.by_ref().take(take(size)).collect()).collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_string).collect()
}

fn tiny(size: usize) -> u8 {
    u8::try_from(size).unwrap_or(u8::MAX)
}

fn small(size: usize) -> u16 {
    u16::try_from(size).unwrap_or(u16::MAX)
}
