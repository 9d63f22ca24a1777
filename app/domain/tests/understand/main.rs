#![expect(clippy::unwrap_used, reason = "a test may stop at the first broken file")]
//! Understanding own words: the word lists are sound, and read sentences as people do.

mod alone;
mod danger_rules;
mod load;
mod understand_cases;
mod understand_lists;
mod understand_robust;
mod understand_sentences;
