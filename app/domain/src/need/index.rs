//! Looking up a word among thousands at once.
//!
//! The hash maps of the standard library guard against keys chosen to collide and are large in the
//! browser. These words are our own, and what is looked up never grows the table.

/// Where each of a list of words stands, by a hash of its letters (FNV-1a).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Index {
    /// Places in the list plus one; 0 is empty. Its length is a power of two, at least twice the list.
    slots: Vec<u16>,
}

impl Index {
    /// Of words in the order of the list; empty ones, and more than 65,534, are left out.
    pub(super) fn new<'a>(words: impl ExactSizeIterator<Item = &'a str>) -> Self {
        let mut index = Self { slots: vec![0; (words.len() * 2).next_power_of_two()] };
        for (word, place) in words.zip(1..u16::MAX).filter(|(word, _)| !word.is_empty()) {
            let free = index.probe(word).find(|at| index.slots.get(*at) == Some(&0));
            if let Some(slot) = free.and_then(|at| index.slots.get_mut(at)) {
                *slot = place;
            }
        }
        index
    }

    /// The place of a word; `at` tells which word stands at a place.
    pub(super) fn find<'a>(
        &self,
        word: &str,
        at: impl Fn(usize) -> Option<&'a str>,
    ) -> Option<usize> {
        self.probe(word)
            .map_while(|slot| usize::from(*self.slots.get(slot)?).checked_sub(1))
            .find(|place| at(*place) == Some(word))
    }

    /// The slots where a word may be, the first first.
    fn probe(&self, word: &str) -> impl Iterator<Item = usize> + use<> {
        let hash = word
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let mask = self.slots.len().saturating_sub(1);
        let first = usize::try_from(hash).unwrap_or_default();
        (0..self.slots.len()).map(move |step| first.wrapping_add(step) & mask)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_word_is_found_at_its_place_and_no_other(
            words in proptest::collection::btree_set("[a-eé]{1,3}", 0..40),
            other in "[a-eé]{1,3}",
        ) {
            let words: Vec<String> = words.into_iter().collect();
            let index = Index::new(words.iter().map(String::as_str));
            let at = |place: usize| words.get(place).map(String::as_str);
            for (place, word) in words.iter().enumerate() {
                prop_assert_eq!(index.find(word, at), Some(place));
            }
            prop_assert_eq!(index.find(&other, at), words.iter().position(|word| *word == other));
        }
    }
}
