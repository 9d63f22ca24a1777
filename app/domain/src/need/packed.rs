//! A [`WordList`] on its way to the browser: without what can be made again, and so laid out that
//! a general compressor finds what is alike.
//!
//! What is sorted travels as differences, and what is of one sort stands together.

use serde::{Deserialize, Serialize};

use crate::wire::read_fields;

use super::{
    lemma::Lemmas,
    lexicon::{Form, Frame, Means, Respelling, WordList},
    pattern::Join,
    sense::{Part, Sense},
};

/// What travels: columns of numbers and of texts, for decoding each its own field would be more code
/// than all the rest. Which column is which is told by [`Packed::from`] and its counterpart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Packed {
    /// Words of one sort, a line each.
    texts: Vec<String>,
    numbers: Vec<Vec<u16>>,
    lists: Vec<Sense>,
}

read_fields!(Packed { texts, numbers, lists });

impl From<WordList> for Packed {
    fn from(list: WordList) -> Self {
        let spelt: Vec<String> = list.spelling.iter().map(|entry| entry.plain.clone()).collect();
        let (heard, written) = list.sounds.into_iter().unzip();
        let [(ending, becomes), (word, base)] = list.lemmas.tables();
        let texts = [
            vec![list.language],
            list.words,
            list.beginnings,
            list.endings,
            spelt,
            heard,
            written,
            list.lookalikes,
            list.negative_endings,
            list.prefixes,
            ending,
            becomes,
            word,
            base,
        ];
        let frames = &list.frames;
        let shape = Shape::of(&list.forms);
        let numbers = vec![
            list.parts.iter().map(|part| u16::from(part.0)).collect(),
            list.groups.iter().map(|group| small(group.len())).collect(),
            list.groups.iter().flat_map(|group| differences(group)).collect(),
            list.spelling.iter().map(|entry| small(entry.means.len())).collect(),
            list.spelling.iter().flat_map(|entry| entry.means.clone()).collect(),
            shape.shared,
            shape.own,
            shape.first_own,
            shape.other_own,
            shape.means,
            frames.iter().map(|frame| small(frame.pieces.len())).collect(),
            differences(&first_pieces(frames)),
            frames.iter().flat_map(|frame| frame.pieces.iter().skip(1).copied()).collect(),
            frames.iter().flat_map(|frame| frame.joins.iter().map(|join| join.number())).collect(),
            frames.iter().map(|frame| small(frame.without.len())).collect(),
            frames.iter().flat_map(|frame| frame.without.clone()).collect(),
            frames.iter().map(|frame| frame.list).collect(),
            vec![u16::from(list.compounds)],
        ];
        let in_lines = |words: &Vec<String>| words.iter().flat_map(|word| [word, "\n"]).collect();
        let texts = texts.iter().map(in_lines).collect();
        Self { texts, numbers, lists: list.lists }
    }
}

/// The forms in columns: each says only how it differs from the one before it.
#[derive(Default)]
struct Shape {
    /// How many words a form shares with the one before.
    shared: Vec<u16>,
    /// How many it has after those.
    own: Vec<u16>,
    /// The first own word as its difference from the word there before.
    first_own: Vec<u16>,
    other_own: Vec<u16>,
    /// 0 for a piece, which are numbered in order, else the list plus one.
    means: Vec<u16>,
}

impl Shape {
    fn of(forms: &[Form]) -> Self {
        let mut shape = Self::default();
        let mut before: &[u16] = &[];
        for form in forms {
            let shared = form.words.iter().zip(before).take_while(|(a, b)| a == b).count();
            let own = form.words.get(shared..).unwrap_or_default();
            shape.shared.push(small(shared));
            shape.own.push(small(own.len()));
            if let Some((first, others)) = own.split_first() {
                let there = before.get(shared).copied().unwrap_or_default();
                shape.first_own.push(first.wrapping_sub(there));
                shape.other_own.extend(others);
            }
            shape.means.push(match form.means {
                Means::Piece(_) => 0,
                Means::List(list) => list.saturating_add(1),
            });
            before = &form.words;
        }
        shape
    }

    fn forms(self) -> Vec<Form> {
        let mut forms: Vec<Form> = Vec::with_capacity(self.means.len());
        let (mut first, mut others) = (self.first_own.into_iter(), self.other_own.into_iter());
        let mut pieces = 0..u16::MAX;
        for ((shared, own), means) in self.shared.into_iter().zip(self.own).zip(self.means) {
            let before = forms.last().map_or(&[][..], |form| &form.words);
            let shared = usize::from(shared);
            let mut words: Vec<u16> = before.iter().take(shared).copied().collect();
            if own > 0 {
                let there = before.get(shared).copied().unwrap_or_default();
                words.extend(first.next().map(|difference| there.wrapping_add(difference)));
                words.extend(others.by_ref().take(usize::from(own) - 1));
            }
            let means = match means.checked_sub(1) {
                Some(list) => Means::List(list),
                None => Means::Piece(pieces.next().unwrap_or_default()),
            };
            forms.push(Form { words, means });
        }
        forms
    }
}

/// The columns that are left, in order. The methods are not inlined: each stands a dozen times below.
struct Columns {
    texts: std::vec::IntoIter<String>,
    numbers: std::vec::IntoIter<Vec<u16>>,
}

impl Columns {
    #[inline(never)]
    fn lines(&mut self) -> Vec<String> {
        self.texts.next().unwrap_or_default().lines().map(str::to_string).collect()
    }

    /// Two columns of words side by side.
    #[inline(never)]
    fn pairs(&mut self) -> Vec<(String, String)> {
        self.lines().into_iter().zip(self.lines()).collect()
    }

    #[inline(never)]
    fn numbers(&mut self) -> Vec<u16> {
        self.numbers.next().unwrap_or_default()
    }

    /// A column of lengths and one of numbers, cut into runs of these lengths.
    #[inline(never)]
    fn runs(&mut self) -> Vec<Vec<u16>> {
        cut(&self.numbers(), &self.numbers())
    }
}

impl From<Packed> for WordList {
    fn from(packed: Packed) -> Self {
        let mut from =
            Columns { texts: packed.texts.into_iter(), numbers: packed.numbers.into_iter() };
        let language = from.lines().pop().unwrap_or_default();
        let (words, beginnings, endings) = (from.lines(), from.lines(), from.lines());
        let spelt = from.lines();
        let sounds = from.pairs();
        let (lookalikes, negative_endings, prefixes) = (from.lines(), from.lines(), from.lines());
        let lemmas = Lemmas::new(from.pairs(), from.pairs());

        let parts = from.numbers().into_iter().map(|part| Part(part.to_le_bytes()[0])).collect();
        let groups = from.runs();
        let spelling = spelt.into_iter().zip(from.runs());
        let shape = Shape {
            shared: from.numbers(),
            own: from.numbers(),
            first_own: from.numbers(),
            other_own: from.numbers(),
            means: from.numbers(),
        };
        let frames = Frames {
            sizes: from.numbers(),
            first: from.numbers(),
            others: from.numbers(),
            joins: from.numbers(),
            without: from.runs(),
            lists: from.numbers(),
        };
        Self {
            language,
            words,
            parts,
            beginnings,
            endings,
            groups: groups.into_iter().map(|group| summed(&group)).collect(),
            spelling: spelling.map(|(plain, means)| Respelling { plain, means }).collect(),
            lists: packed.lists,
            forms: shape.forms(),
            frames: frames.frames(),
            sounds,
            lookalikes,
            negative_endings,
            prefixes,
            compounds: from.numbers().contains(&1),
            lemmas,
            ..Self::default()
        }
        .indexed()
    }
}

/// The frames in columns.
struct Frames {
    sizes: Vec<u16>,
    /// The first piece of each as its difference from that of the frame before it.
    first: Vec<u16>,
    others: Vec<u16>,
    joins: Vec<u16>,
    /// Whole: what each frame does not count with.
    without: Vec<Vec<u16>>,
    lists: Vec<u16>,
}

impl Frames {
    fn frames(self) -> Vec<Frame> {
        let (mut others, mut joins) = (self.others.into_iter(), self.joins.into_iter());
        summed(&self.first)
            .into_iter()
            .zip(self.sizes)
            .zip(self.without)
            .zip(self.lists)
            .map(|(((first, size), without), list)| {
                let further = usize::from(size.saturating_sub(1));
                let mut pieces = vec![first];
                pieces.extend(others.by_ref().take(further));
                let joins = joins.by_ref().take(further).map(Join::of_number).collect();
                Frame { pieces, joins, without, list }
            })
            .collect()
    }
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
fn cut(sizes: &[u16], numbers: &[u16]) -> Vec<Vec<u16>> {
    let mut numbers = numbers.iter().copied();
    sizes.iter().map(|size| numbers.by_ref().take(usize::from(*size)).collect()).collect()
}

fn small(size: usize) -> u16 {
    u16::try_from(size).unwrap_or(u16::MAX)
}
