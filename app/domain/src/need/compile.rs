//! From the lists as people write them to a [`Lexicon`]: alternatives written out, words and
//! groups numbered, forms sorted. Runs on the server only, once at start.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    lexicon::{
        Firmness, Form, Lexicon, NUMBER, Note, Part, Respelling, Sense, Stage, Weight, Word, WordId,
    },
    normalise::{Plain, unstretched},
    problem::LexiconProblem,
    source::{AreaWords, LexiconSource},
};
use crate::{letters::in_small_letters, life_area::LifeArea};

/// Most forms that one phrase may stand for; more is a slip of the pen.
const MAX_FORMS_OF_ONE_PHRASE: usize = 400;

/// Fewest alternatives at one place that are kept as a group; fewer are written out.
const SMALLEST_GROUP: usize = 3;

impl Lexicon {
    /// Makes a lexicon of all sources of one language.
    ///
    /// # Errors
    /// What makes it impossible: no language or two, a group that is nowhere listed or has a
    /// member of several words, a phrase with more than 400 alternatives, more than 65,000 words. Whether the lists are *good*
    /// is for [`Lexicon::check`].
    pub fn compile(sources: &[LexiconSource]) -> Result<Self, Vec<LexiconProblem>> {
        let mut compiler = Compiler::default();
        compiler.language(sources);
        for source in sources {
            for (name, members) in &source.groups {
                compiler
                    .groups
                    .entry(in_braces(name))
                    .or_default()
                    .extend(members.iter().map(String::as_str));
            }
            for (meant, variants) in &source.spelling {
                for variant in variants {
                    compiler.respell.insert(plain(variant), plain_words(meant));
                }
            }
        }
        for source in sources {
            compiler.source(source);
        }
        compiler.finish()
    }
}

#[derive(Default)]
struct Compiler<'a> {
    language: String,
    /// Members by name, the name in braces as it stands in phrases.
    groups: BTreeMap<String, Vec<&'a str>>,
    respell: BTreeMap<String, Vec<String>>,
    lists: Vec<Sense>,
    forms: BTreeSet<(Vec<String>, usize)>,
    shown: BTreeMap<String, String>,
    parts: BTreeMap<String, u8>,
    problems: Vec<LexiconProblem>,
}

impl<'a> Compiler<'a> {
    fn language(&mut self, sources: &[LexiconSource]) {
        let named: BTreeSet<&str> =
            sources.iter().map(|s| s.language.as_str()).filter(|code| !code.is_empty()).collect();
        match (named.len(), named.first()) {
            (1, Some(code)) => self.language = (*code).to_string(),
            _ => self.problems.push(LexiconProblem::Language(
                named.into_iter().map(ToString::to_string).collect(),
            )),
        }
    }

    fn source(&mut self, source: &'a LexiconSource) {
        for (words, part) in [
            (&source.fillers, Part::FILLER),
            (&source.negators, Part::NEGATOR),
            (&source.clause_words, Part::CLAUSE),
        ] {
            for word in words {
                self.part(word, part);
            }
        }
        for (area, words) in &source.areas {
            self.area(*area, words);
        }
        for list in &source.danger {
            let firmness = if list.deniable { Firmness::Deniable } else { Firmness::Firm };
            let sense = Sense::Danger {
                kind: list.kind,
                firmness,
                narrows: list.narrows,
                areas: list.areas.clone(),
            };
            self.list(sense, &list.phrases);
        }
        for list in &source.threats {
            let stage = if list.done { Stage::Done } else { Stage::Threatens };
            let sense = Sense::Threat { threat: list.threat, stage, areas: list.areas.clone() };
            self.list(sense, &list.phrases);
        }
        for list in &source.gentle {
            self.list(Sense::Gentle { kind: list.kind, areas: list.areas.clone() }, &list.phrases);
        }
        for list in &source.over {
            self.list(Sense::Over { kinds: list.kinds.clone() }, &list.phrases);
        }
        self.list(Sense::Harmless, &source.idioms);
        self.list(Sense::Past, &source.past);
        self.list(Sense::Still, &source.still);
        self.list(Sense::Recent, &source.recent);
        self.list(Sense::Date, &source.dates);
    }

    fn area(&mut self, area: LifeArea, words: &'a AreaWords) {
        for (phrases, weight, note) in [
            (&words.strong, Weight::Strong, None),
            (&words.clear, Weight::Clear, None),
            (&words.hint, Weight::Hint, None),
            (&words.provision, Weight::Strong, Some(Note::Provision)),
            (&words.carer, Weight::Strong, Some(Note::Carer)),
        ] {
            self.list(Sense::Area { area, weight, note }, phrases);
        }
    }

    /// A word that does something in a sentence. A word of the spelling table passes it on to
    /// what it is read as.
    fn part(&mut self, word: &str, part: u8) {
        let read = self.read(word);
        for plain in read.into_iter().take(1) {
            *self.parts.entry(plain).or_default() |= part;
        }
    }

    fn list(&mut self, sense: Sense, phrases: &'a [String]) {
        if phrases.is_empty() {
            return;
        }
        let number = self.lists.len();
        self.lists.push(sense);
        for phrase in phrases {
            for written in self.written_out(phrase) {
                let words = written.iter().flat_map(|word| self.read_and_show(word)).collect();
                self.forms.insert((words, number));
            }
        }
    }

    /// Every form a phrase stands for, each as its written words.
    fn written_out(&mut self, phrase: &'a str) -> Vec<Vec<&'a str>> {
        let mut forms: Vec<Vec<&'a str>> = vec![Vec::new()];
        for piece in phrase.split_whitespace() {
            let choices = self.choices(piece, phrase);
            if forms.len() * choices.len() > MAX_FORMS_OF_ONE_PHRASE {
                self.problems.push(LexiconProblem::TooManyForms(phrase.to_string()));
                return Vec::new();
            }
            forms = forms
                .iter()
                .flat_map(|form| {
                    choices.iter().map(|choice| {
                        let mut longer = form.clone();
                        longer.push(*choice);
                        longer
                    })
                })
                .collect();
        }
        forms
    }

    /// What may stand at one place of a phrase: words, or a group. Several alternatives become a
    /// group of their own, for one phrase is smaller than many.
    fn choices(&mut self, piece: &'a str, phrase: &str) -> Vec<&'a str> {
        let mut members: Vec<&str> = Vec::new();
        for choice in piece.split('/') {
            match self.groups.get(choice) {
                Some(of_group) => members.extend(of_group),
                None if choice.starts_with('{') => {
                    self.problems.push(LexiconProblem::UnknownGroup {
                        group: choice.to_string(),
                        phrase: phrase.to_string(),
                    });
                }
                None => members.push(choice),
            }
        }
        if self.groups.contains_key(piece) {
            return vec![piece];
        }
        if members.len() >= SMALLEST_GROUP && members.iter().all(|one| self.read(one).len() == 1) {
            self.groups.insert(piece.to_string(), members);
            return vec![piece];
        }
        members
    }

    /// The plain words that a written word is read as.
    fn read(&self, word: &str) -> Vec<String> {
        if word == NUMBER || self.groups.contains_key(word) {
            return vec![word.to_string()];
        }
        plain_words(word)
            .into_iter()
            .flat_map(|plain| self.respell.get(&plain).cloned().unwrap_or_else(|| vec![plain]))
            .collect()
    }

    /// The same, keeping the written spelling to show it as a reason.
    fn read_and_show(&mut self, word: &str) -> Vec<String> {
        let read = self.read(word);
        if let [only] = read.as_slice() {
            let written = in_small_letters(word);
            let is_word = written.chars().all(|c| c.is_alphanumeric() || c == '\'');
            if is_word && *only == plain(&written) && *only != written {
                self.shown.insert(only.clone(), written);
            }
        }
        read
    }

    /// The members of each group as plain words, in the order of the groups' names.
    fn members(&mut self) -> Vec<(String, Vec<String>)> {
        let mut groups = Vec::new();
        for (name, members) in self.groups.clone() {
            let mut plain = BTreeSet::new();
            for member in members {
                let read = self.read_and_show(member);
                if read.len() != 1 {
                    self.problems.push(LexiconProblem::NotOneWord(member.to_string()));
                }
                plain.extend(read);
            }
            groups.push((name, plain.into_iter().collect()));
        }
        groups
    }

    fn finish(mut self) -> Result<Lexicon, Vec<LexiconProblem>> {
        let members = self.members();
        let mut plain: BTreeSet<&String> = self.parts.keys().collect();
        plain.extend(self.forms.iter().flat_map(|(words, _)| words));
        plain.retain(|word| !self.groups.contains_key(*word));
        plain.extend(self.respell.values().flatten());
        plain.extend(members.iter().flat_map(|(_, words)| words));
        let words: Vec<&String> = plain.into_iter().collect();
        let names = members.iter().map(|(name, _)| name);
        let numbers: BTreeMap<&String, WordId> =
            (0..).zip(words.iter().copied().chain(names)).map(|(id, word)| (word, id)).collect();
        if words.len() + members.len() >= usize::from(WordId::MAX)
            || self.lists.len() > usize::from(u16::MAX)
        {
            self.problems.push(LexiconProblem::TooLarge);
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let ids = |words: &[String]| -> Vec<WordId> {
            words.iter().filter_map(|word| numbers.get(word).copied()).collect()
        };
        let mut forms: Vec<Form> = (self.forms.iter())
            .map(|(words, list)| Form {
                words: ids(words),
                list: u16::try_from(*list).unwrap_or(u16::MAX),
            })
            .collect();
        forms.sort();
        let spelling = (self.respell.iter())
            .map(|(plain, means)| Respelling { plain: plain.clone(), means: ids(means) })
            .collect();
        let words = (words.into_iter())
            .map(|plain| Word {
                plain: plain.clone(),
                shown: self.shown.get(plain).cloned(),
                part: Part(self.parts.get(plain).copied().unwrap_or_default()),
                groups: (members.iter())
                    .filter(|(_, words)| words.contains(plain))
                    .filter_map(|(name, _)| numbers.get(name).copied())
                    .collect(),
            })
            .collect();
        let groups = members.iter().map(|(_, words)| ids(words)).collect();
        Ok(Lexicon { language: self.language, words, spelling, groups, lists: self.lists, forms })
    }
}

fn in_braces(name: &str) -> String {
    format!("{{{name}}}")
}

/// The plain words in a piece of text; a triple letter, as in "tweeëntwintig", is kept twice, for
/// that is how a text is read.
fn plain_words(text: &str) -> Vec<String> {
    Plain::of(text)
        .words()
        .map(|(word, _)| match unstretched(word) {
            Some([twice, _]) => twice,
            None => word.to_string(),
        })
        .collect()
}

fn plain(text: &str) -> String {
    plain_words(text).join(" ")
}
