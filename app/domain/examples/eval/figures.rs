//! Recall, precision and the list of misses.

use std::collections::BTreeMap;

use domain::{danger::DangerKind, life_area::LifeArea, need::Understanding};

use crate::files::Sentence;

/// Found, missed and too many.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    right: u32,
    missed: u32,
    extra: u32,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.missed += other.missed;
        self.extra += other.extra;
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.missed + self.extra)
    }
}

/// All figures of a set of sentences.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    sentences: u32,
    /// With danger, and any danger found.
    in_danger: u32,
    seen: u32,
    harmless: u32,
    alarms: u32,
    /// With areas, and one of them found.
    with_areas: u32,
    one_right: u32,
    language_right: u32,
    gentle: Count,
    wgs: Count,
    kinds: BTreeMap<DangerKind, Count>,
    areas: BTreeMap<LifeArea, Count>,
    misses: Vec<String>,
}

impl Figures {
    pub(crate) fn add(&mut self, sentence: &Sentence, found: &Understanding, language: &str) {
        let kinds: Vec<DangerKind> = found.danger.iter().map(|sign| sign.kind).collect();
        let areas: Vec<LifeArea> = found.areas.iter().map(|area| area.area).collect();
        self.sentences += 1;
        self.language_right += u32::from(found.language == language);
        for (kind, count) in compare(&sentence.danger, &kinds) {
            self.kinds.entry(kind).or_default().add(count);
        }
        for (area, count) in compare(&sentence.areas, &areas) {
            self.areas.entry(area).or_default().add(count);
        }
        self.gentle.add(flag(sentence.gentle, !found.ask_gently.is_empty()));
        let threat = |expected| flag(sentence.wgs_threat.is_some(), expected);
        self.wgs.add(threat(
            found.wgs_threat.is_some()
                && (sentence.wgs_threat.is_none() || sentence.wgs_threat == found.wgs_threat),
        ));
        if sentence.danger.is_empty() {
            self.harmless += 1;
            self.alarms += u32::from(!kinds.is_empty());
        } else {
            self.in_danger += 1;
            self.seen += u32::from(!kinds.is_empty());
        }
        let one_right = sentence.areas.iter().any(|area| areas.contains(area));
        if !sentence.areas.is_empty() {
            self.with_areas += 1;
            self.one_right += u32::from(one_right);
        }
        if kinds != sentence.danger {
            let because: Vec<_> = found.danger.iter().flat_map(|sign| &sign.because).collect();
            self.misses.push(format!(
                "danger {:?} found {kinds:?} {because:?}: {}",
                sentence.danger, sentence.text
            ));
        }
        if !one_right && !sentence.areas.is_empty() {
            self.misses
                .push(format!("areas {:?} found {areas:?}: {}", sentence.areas, sentence.text));
        } else if areas.iter().any(|area| !sentence.areas.contains(area)) {
            let extra: Vec<String> = (found.areas.iter())
                .filter(|found| !sentence.areas.contains(&found.area))
                .map(|found| format!("{} {:?}", found.area, found.because))
                .collect();
            self.misses.push(format!("too many areas {}: {}", extra.join(", "), sentence.text));
        }
        if sentence.gentle && found.ask_gently.is_empty() {
            self.misses.push(format!("no gentle question: {}", sentence.text));
        }
        if sentence.wgs_threat != found.wgs_threat {
            self.misses.push(format!(
                "threat {:?} found {:?}: {}",
                sentence.wgs_threat, found.wgs_threat, sentence.text
            ));
        }
    }

    pub(crate) fn join(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.in_danger += other.in_danger;
        self.seen += other.seen;
        self.harmless += other.harmless;
        self.alarms += other.alarms;
        self.with_areas += other.with_areas;
        self.one_right += other.one_right;
        self.language_right += other.language_right;
        self.gentle.add(other.gentle);
        self.wgs.add(other.wgs);
        for (kind, count) in other.kinds {
            self.kinds.entry(kind).or_default().add(count);
        }
        for (area, count) in other.areas {
            self.areas.entry(area).or_default().add(count);
        }
    }

    pub(crate) fn print(&self, misses: bool) {
        let mut all = Count::default();
        self.areas.values().for_each(|count| all.add(*count));
        println!(
            "{} sentences, language right {:.3}\n\
             danger: recall {:.3} ({} of {}), false alarms {:.3} ({} of {})",
            self.sentences,
            share(self.language_right, self.sentences),
            share(self.seen, self.in_danger),
            self.seen,
            self.in_danger,
            share(self.alarms, self.harmless),
            self.alarms,
            self.harmless,
        );
        println!(
            "areas: one right {:.3}, recall {:.3}, precision {:.3}, F1 {:.3}; threats F1 {:.3}; gentle recall {:.3}",
            share(self.one_right, self.with_areas),
            all.recall(),
            all.precision(),
            all.f1(),
            self.wgs.f1(),
            self.gentle.recall(),
        );
        for (kind, count) in &self.kinds {
            println!(
                "  {kind:<18} recall {:.3}  precision {:.3}  of {}",
                count.recall(),
                count.precision(),
                count.right + count.missed
            );
        }
        for (area, count) in &self.areas {
            println!(
                "  {area:<18} recall {:.3}  precision {:.3}  of {}",
                count.recall(),
                count.precision(),
                count.right + count.missed
            );
        }
        if misses {
            self.misses.iter().for_each(|miss| println!("  - {miss}"));
        }
    }
}

fn compare<T: Copy + PartialEq>(expected: &[T], found: &[T]) -> Vec<(T, Count)> {
    let right = |one: &&T| expected.contains(one);
    let of = |items: Vec<T>, count: Count| items.into_iter().map(move |one| (one, count));
    let hits = found.iter().filter(right).copied().collect();
    let extra = found.iter().filter(|one| !expected.contains(one)).copied().collect();
    let missed = expected.iter().filter(|one| !found.contains(one)).copied().collect();
    of(hits, Count { right: 1, ..Count::default() })
        .chain(of(extra, Count { extra: 1, ..Count::default() }))
        .chain(of(missed, Count { missed: 1, ..Count::default() }))
        .collect()
}

const fn flag(expected: bool, found: bool) -> Count {
    Count {
        right: (expected && found) as u32,
        missed: (expected && !found) as u32,
        extra: (!expected && found) as u32,
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}
