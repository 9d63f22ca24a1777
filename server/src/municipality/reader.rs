//! Reads one table of a content file key by key and reports what does not fit, with its line.
//!
//! Not serde: it stops at the first mistake, and an editor should see all of them.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::problem::{Collector, Spot};

/// A text in every language of the content, by language.
pub(super) type Words = BTreeMap<String, String>;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) spot: Spot,
}

/// A content file: its name for people and its text.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: Arc<str>,
    pub(super) text: String,
}

impl File {
    /// The place of this range of bytes.
    pub(super) fn spot(&self, range: &Range<usize>) -> Spot {
        let before = self.text.bytes().take(range.start).filter(|b| *b == b'\n').count();
        Spot { file: Arc::clone(&self.name), line: u32::try_from(before + 1).unwrap_or(u32::MAX) }
    }
}

/// A table while it is read: what is left in it, and where it stands.
pub(super) struct Fields<'a> {
    file: &'a File,
    collector: &'a Collector,
    spot: Spot,
    left: BTreeMap<&'a str, (Spot, &'a Spanned<DeValue<'a>>)>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(
        file: &'a File,
        collector: &'a Collector,
        range: &Range<usize>,
        table: &'a DeTable<'a>,
    ) -> Self {
        let left = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), (file.spot(&key.span()), value)))
            .collect();
        Self { file, collector, spot: file.spot(range), left }
    }

    /// Where the table starts.
    pub(super) fn spot(&self) -> Spot {
        self.spot.clone()
    }

    /// Whether this key is (still) there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.left.contains_key(key)
    }

    /// Whether this key holds a list.
    pub(super) fn is_list(&self, key: &str) -> bool {
        self.left.get(key).is_some_and(|(_, value)| value.get_ref().as_array().is_some())
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, (spot, _)) in self.left {
            self.collector.add(&spot, "a known key", format!("`{key}`"));
        }
    }

    fn take(&mut self, key: &str) -> Option<(Spot, &'a DeValue<'a>)> {
        let found = self.left.remove(key);
        if found.is_none() {
            self.collector.add(&self.spot, format!("the key `{key}`"), "none");
        }
        found.map(|(spot, value)| (spot, value.get_ref()))
    }

    fn wrong(&self, spot: &Spot, expected: &str, value: &DeValue<'_>) {
        self.collector.add(spot, expected, describe(value));
    }

    /// A required text that `parse` accepts; `expected` says in words what it accepts.
    pub(super) fn parsed<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        let (spot, value) = self.take(key)?;
        self.parse_value(spot, value, &format!("`{key}` to be {expected}"), parse)
    }

    fn parse_value<T>(
        &self,
        spot: Spot,
        value: &DeValue<'_>,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        if let Some(parsed) = value.as_str().and_then(parse) {
            return Some(At { value: parsed, spot });
        }
        self.wrong(&spot, expected, value);
        None
    }

    /// A text that may be absent.
    pub(super) fn maybe_parsed<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        if self.has(key) { self.parsed(key, expected, parse) } else { None }
    }

    /// A required text that is not empty.
    pub(super) fn text(&mut self, key: &str) -> Option<At<String>> {
        self.parsed(key, "a text", filled)
    }

    /// A text that may be absent but not empty.
    pub(super) fn maybe_text(&mut self, key: &str) -> Option<At<String>> {
        self.maybe_parsed(key, "a text", filled)
    }

    /// A required list of texts that `parse` accepts; what it does not accept is reported and left out.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<At<T>> {
        let Some((spot, value)) = self.take(key) else { return Vec::new() };
        let expected_all = format!("`{key}` to be a list, each {expected}");
        let Some(items) = value.as_array() else {
            self.wrong(&spot, &expected_all, value);
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| {
                self.parse_value(
                    self.file.spot(&item.span()),
                    item.get_ref(),
                    &expected_all,
                    &parse,
                )
            })
            .collect()
    }

    /// A list that may be absent.
    pub(super) fn maybe_list<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<At<T>> {
        if self.has(key) { self.list(key, expected, parse) } else { Vec::new() }
    }

    /// A required list of numbers that `parse` accepts, written as digits without quotes.
    pub(super) fn numbers<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<At<T>> {
        let Some((spot, value)) = self.take(key) else { return Vec::new() };
        let expected = format!("`{key}` to be a list, each {expected}");
        let Some(items) = value.as_array() else {
            self.wrong(&spot, &expected, value);
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items {
            let spot = self.file.spot(&item.span());
            match number(item.get_ref()).and_then(&parse) {
                Some(value) => found.push(At { value, spot }),
                None => self.wrong(&spot, &expected, item.get_ref()),
            }
        }
        found
    }

    /// A number that may be absent.
    pub(super) fn maybe_number<T>(
        &mut self,
        key: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if !self.has(key) {
            return None;
        }
        let (spot, value) = self.take(key)?;
        let parsed = number(value).and_then(parse);
        if parsed.is_none() {
            self.wrong(&spot, &format!("`{key}` to be {expected}"), value);
        }
        parsed
    }

    /// A required day, written without quotes.
    pub(super) fn date(&mut self, key: &str) -> Option<NaiveDate> {
        let (spot, value) = self.take(key)?;
        let day = value
            .as_datetime()
            .filter(|d| d.time.is_none() && d.offset.is_none())
            .and_then(|d| d.date);
        let parsed =
            day.and_then(|d| NaiveDate::from_ymd_opt(d.year.into(), d.month.into(), d.day.into()));
        if parsed.is_none() {
            self.wrong(
                &spot,
                &format!("`{key}` to be a day such as 2026-01-31, without quotes"),
                value,
            );
        }
        parsed
    }

    /// A required text in exactly these languages: `key.nl = "…"`, `key.en = "…"`.
    pub(super) fn words(&mut self, key: &str, languages: &[String]) -> Option<Words> {
        let (spot, value) = self.take(key)?;
        let Some(table) = value.as_table() else {
            let example = languages.first().map_or("nl", String::as_str);
            self.wrong(&spot, &format!("a text per language, such as `{key}.{example}`"), value);
            return None;
        };
        let mut fields = Self {
            file: self.file,
            collector: self.collector,
            spot,
            left: table
                .iter()
                .map(|(language, text)| {
                    (language.get_ref().as_ref(), (self.file.spot(&language.span()), text))
                })
                .collect(),
        };
        let mut words = Words::new();
        for language in languages {
            if fields.has(language) {
                if let Some(text) = fields.text(language) {
                    words.insert(language.clone(), text.value);
                }
            } else {
                let there: Vec<&str> =
                    fields.left.keys().copied().chain(words.keys().map(String::as_str)).collect();
                self.collector.add(
                    &fields.spot,
                    format!("`{key}.{language}`"),
                    format!("only {}", there.join(", ")),
                );
            }
        }
        for (language, (spot, _)) in fields.left {
            let known = format!("`{key}` in {} only", languages.join(", "));
            self.collector.add(&spot, known, format!("`{key}.{language}`"));
        }
        Some(words)
    }

    /// A required text: one for all languages, or one in each.
    pub(super) fn text_or_words(&mut self, key: &str, languages: &[String]) -> Option<Words> {
        let is_table = |(_, value): &(Spot, &Spanned<DeValue<'_>>)| value.get_ref().is_table();
        if self.left.get(key).is_some_and(is_table) {
            return self.words(key, languages);
        }
        let text = self.text(key)?.value;
        Some(languages.iter().map(|language| (language.clone(), text.clone())).collect())
    }

    /// A text per language that may be absent.
    pub(super) fn maybe_words(&mut self, key: &str, languages: &[String]) -> Option<Words> {
        if self.has(key) { self.words(key, languages) } else { None }
    }

    /// Two required numbers with a decimal point.
    pub(super) fn pair(&mut self, key: &str, expected: &str) -> Option<At<(f64, f64)>> {
        let (spot, value) = self.take(key)?;
        let numbers: Option<Vec<f64>> = value
            .as_array()
            .and_then(|items| items.iter().map(|i| number(i.get_ref())?.parse().ok()).collect());
        if let Some([first, second]) = numbers.as_deref() {
            return Some(At { value: (*first, *second), spot });
        }
        self.wrong(&spot, &format!("`{key}` to be {expected}"), value);
        None
    }

    /// A single table, `[key]`, that may be absent.
    pub(super) fn maybe_table(&mut self, key: &str) -> Option<Fields<'a>> {
        let (_, value) = self.left.remove(key)?;
        let spot = self.file.spot(&value.span());
        if let Some(table) = value.get_ref().as_table() {
            return Some(Self::new(self.file, self.collector, &value.span(), table));
        }
        self.wrong(&spot, &format!("a table [{key}]"), value.get_ref());
        None
    }

    /// The tables of a list, `[[key]]`; none when it is absent.
    pub(super) fn tables(&mut self, key: &str) -> Vec<Fields<'a>> {
        let Some((spot, value)) = self.left.remove(key) else { return Vec::new() };
        let expected = format!("tables [[{key}]]");
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(&spot, &expected, value.get_ref());
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items {
            match item.get_ref().as_table() {
                Some(table) => {
                    found.push(Self::new(self.file, self.collector, &item.span(), table));
                }
                None => self.wrong(&self.file.spot(&item.span()), &expected, item.get_ref()),
            }
        }
        found
    }

    /// Every key that is left with its list of texts; for tables whose keys are codes.
    pub(super) fn remaining_lists(&mut self) -> Vec<(At<String>, Vec<At<String>>)> {
        let keys: Vec<(String, Spot)> =
            self.left.iter().map(|(key, (spot, _))| ((*key).to_owned(), spot.clone())).collect();
        keys.into_iter()
            .map(|(key, spot)| {
                let list = self.list(&key, "a text", filled);
                (At { value: key, spot }, list)
            })
            .collect()
    }
}

/// A text with something in it.
pub(super) fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty() && text.trim() == text).then(|| text.to_owned())
}

/// The digits of a number.
fn number<'a>(value: &'a DeValue<'_>) -> Option<&'a str> {
    match value {
        DeValue::Integer(whole) if whole.radix() == 10 => Some(whole.as_str()),
        DeValue::Float(float) => Some(float.as_str()),
        _ => None,
    }
}

/// What stands there, for an editor.
fn describe(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(whole) => format!("the number {whole}"),
        DeValue::Float(float) => format!("the number {float}"),
        DeValue::Boolean(yes) => yes.to_string(),
        DeValue::Datetime(when) => format!("the date {when}"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
