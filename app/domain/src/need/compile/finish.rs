//! The last step: words, groups and pieces get their numbers, and everything its order.

use std::collections::{BTreeMap, BTreeSet};

use super::{Compiler, Symbol};
use crate::need::{
    lexicon::{Form, Frame, Means, Respelling, WordId, WordList},
    problem::LexiconProblem,
    sense::Part,
};

impl Compiler<'_> {
    /// The list, or what makes it impossible.
    pub(super) fn finish(mut self) -> Result<WordList, Vec<LexiconProblem>> {
        let (mut words, mut beginnings, mut endings) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let of_forms = self.forms.iter().flat_map(|(words, _)| words);
        let of_frames = self.frames.iter().flat_map(|frame| &frame.without);
        let of_groups = self.used_groups.values().flatten();
        for symbol in of_forms.chain(of_frames).chain(of_groups) {
            match symbol {
                Symbol::Word(word) => words.insert(word.clone()),
                Symbol::Beginning(word) => beginnings.insert(word.clone()),
                Symbol::Ending(word) => endings.insert(word.clone()),
                Symbol::Group(_) => false,
            };
        }
        words.extend(self.parts.keys().cloned());
        // Where the base of what is meant is listed, or it is a small word.
        let respell: BTreeMap<String, Vec<String>> = (self.respell.iter())
            .map(|(from, to)| (from.clone(), to.iter().map(|to| self.base(to.clone())).collect()))
            .filter(|(_, to): &(String, Vec<String>)| {
                to.iter().any(|word| words.contains(word) || self.respell.contains_key(word))
            })
            .collect();
        words.extend(respell.values().flatten().cloned());

        let symbols = (words.iter().map(|word| Symbol::Word(word.clone())))
            .chain(beginnings.iter().map(|word| Symbol::Beginning(word.clone())))
            .chain(endings.iter().map(|word| Symbol::Ending(word.clone())))
            .chain(self.used_groups.keys().map(|name| Symbol::Group(name.clone())));
        let numbers: BTreeMap<Symbol, WordId> = symbols
            .zip(0_u32..)
            .map(|(symbol, id)| (symbol, u16::try_from(id).unwrap_or(u16::MAX)))
            .collect();
        if numbers.len() >= usize::from(WordId::MAX) || self.lists.len() >= usize::from(u16::MAX) {
            self.problems.push(LexiconProblem::TooLarge);
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let ids = |symbols: &mut dyn Iterator<Item = &Symbol>| -> Vec<WordId> {
            symbols.filter_map(|symbol| numbers.get(symbol).copied()).collect()
        };
        let mut forms: Vec<Form> = (self.forms.iter())
            .map(|(words, means)| Form { words: ids(&mut words.iter()), means: *means })
            .collect();
        forms.sort();
        let renumbered = in_order(&mut forms);
        let piece = |piece: &u16| renumbered.get(piece).copied();
        let mut frames: Vec<Frame> = (self.frames.into_iter())
            .map(|frame| Frame {
                pieces: frame.pieces.iter().filter_map(piece).collect(),
                joins: frame.joins,
                without: ids(&mut frame.without.iter()),
                list: frame.list,
            })
            .collect();
        frames.sort();
        let word_id = |word: &String| numbers.get(&Symbol::Word(word.clone())).copied();
        let spelling = (respell.into_iter())
            .map(|(plain, means)| Respelling {
                plain,
                means: means.iter().filter_map(word_id).collect(),
            })
            .collect();
        let mut groups = Vec::new();
        for members in self.used_groups.values() {
            groups.push(ids(&mut members.iter()));
        }
        let mut lookalikes = self.lookalikes;
        lookalikes.sort();
        lookalikes.dedup();
        let part = |word: &String| Part(self.parts.get(word).copied().unwrap_or_default());
        Ok(WordList {
            language: self.language,
            parts: words.iter().map(part).collect(),
            words: words.into_iter().collect(),
            beginnings: beginnings.into_iter().collect(),
            endings: endings.into_iter().collect(),
            groups,
            spelling,
            lists: self.lists,
            forms,
            frames,
            sounds: self.sounds,
            lookalikes,
            negative_endings: self.negative_endings,
            prefixes: self.prefixes,
            compounds: self.compounds,
            lemmas: self.lemmas,
            ..WordList::default()
        }
        .indexed())
    }
}

/// Numbers the pieces in the order of the forms, and gives the new number of each. What stands in
/// order packs well.
fn in_order(forms: &mut [Form]) -> BTreeMap<u16, u16> {
    let mut numbers = BTreeMap::new();
    for form in forms {
        if let Means::Piece(piece) = &mut form.means {
            let next = u16::try_from(numbers.len()).unwrap_or(u16::MAX);
            *piece = *numbers.entry(*piece).or_insert(next);
        }
    }
    numbers
}
