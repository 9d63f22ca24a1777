//! Putting short lists in order.
//!
//! The sort of the standard library is made for millions of items and costs some four kilobytes
//! in the browser for every kind of item. What we order are the offers of one municipality, the
//! words found in one text: tens, at most some hundreds, mostly in order already.

use core::cmp::Ordering;

/// Puts a short list in order; items that are equal keep theirs. The work grows with the number
/// of pairs that stand the wrong way round.
pub(crate) fn order_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        for at in (1..=end).rev() {
            let wrong = match items.get(at - 1..=at) {
                Some([before, item]) => compare(before, item).is_gt(),
                _ => false,
            };
            if !wrong {
                break;
            }
            items.swap(at - 1, at);
        }
    }
}

/// Steps of [`sort`]: those of Ciura (2001), and on as far as a long text needs.
const STEPS: [usize; 10] = [3937, 1750, 701, 301, 132, 57, 23, 10, 4, 1];

/// Sorts items that may stand in any order; equal ones may change places. A shell sort: little code,
/// and quick enough for the thousands of words of a long text.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    for step in STEPS {
        for end in step..items.len() {
            let mut at = end;
            while let Some(before) = at.checked_sub(step) {
                if items.get(before) <= items.get(at) {
                    break;
                }
                items.swap(before, at);
                at = before;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items: Vec<u16>) {
            let mut expected = items.clone();
            expected.sort_unstable();
            let mut ours = items;
            sort(&mut ours);
            prop_assert_eq!(ours, expected);
        }

        #[test]
        fn it_orders_as_the_standard_library_does(items: Vec<(u8, u16)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            let mut ours = items;
            order_by(&mut ours, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(ours, expected);
        }
    }
}
