//! Understanding own words: the word lists are sound, and read sentences as people do.

mod danger_rules;
mod load;
mod understand_cases;
mod understand_lists;
mod understand_robust;
