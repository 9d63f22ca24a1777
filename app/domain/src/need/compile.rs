//! From the lists as people write them to a [`Lexicon`]: words, groups and pieces numbered, forms
//! sorted. Runs on the server only, once at start.

mod finish;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    lemma::Lemmas,
    lexicon::{Means, NUMBER},
    lexicons::Lexicon,
    normalise::{Plain, unstretched},
    pattern::{Join, Pattern},
    problem::LexiconProblem,
    sense::{Firmness, Note, Part, Sense, Stage, Weight},
    source::{AreaWords, LexiconSource},
};
use crate::life_area::LifeArea;

/// Most forms that one phrase may stand for; more is a slip of the pen.
const MAX_FORMS_OF_ONE_PHRASE: usize = 200;

impl Lexicon {
    /// Makes a lexicon of all sources of one language.
    ///
    /// # Errors
    /// What makes it impossible: no language or two, a group that is nowhere listed or has a member
    /// of several words, a phrase that cannot be taken apart or has too many alternatives, more
    /// than 65,000 words. Whether the lists are *good* is for [`Lexicon::check`].
    pub fn compile(sources: &[LexiconSource]) -> Result<Self, Vec<LexiconProblem>> {
        let danger = Compiler::new(sources).danger(sources).finish();
        let areas = Compiler::new(sources).areas(sources).finish();
        match (danger, areas) {
            (Ok(danger), Ok(areas)) => Ok(Self { danger, areas }),
            (danger, areas) => {
                let mut problems: Vec<_> = danger.err().into_iter().flatten().collect();
                for problem in areas.err().into_iter().flatten() {
                    if !problems.contains(&problem) {
                        problems.push(problem);
                    }
                }
                Err(problems)
            }
        }
    }
}

/// A place of a form before words have numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Symbol {
    Word(String),
    Beginning(String),
    Ending(String),
    Group(String),
}

/// A pattern before words have numbers.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    pieces: Vec<u16>,
    joins: Vec<Join>,
    without: Vec<Symbol>,
    list: u16,
}

#[derive(Default)]
struct Compiler<'a> {
    language: String,
    /// Members by name, the name in braces as it stands in phrases.
    groups: BTreeMap<String, Vec<&'a str>>,
    used_groups: BTreeMap<String, BTreeSet<Symbol>>,
    respell: BTreeMap<String, Vec<String>>,
    sounds: Vec<(String, String)>,
    lookalikes: Vec<String>,
    negative_endings: Vec<String>,
    prefixes: Vec<String>,
    compounds: bool,
    lemmas: Lemmas,
    lists: Vec<Sense>,
    forms: BTreeSet<(Vec<Symbol>, Means)>,
    pieces: BTreeMap<Vec<Symbol>, u16>,
    frames: BTreeSet<Listed>,
    parts: BTreeMap<String, u8>,
    problems: Vec<LexiconProblem>,
}

impl<'a> Compiler<'a> {
    fn new(sources: &'a [LexiconSource]) -> Self {
        let mut compiler = Self::default();
        compiler.language(sources);
        for source in sources {
            compiler.shared(source);
        }
        for source in sources {
            for (words, part) in [
                (&source.fillers, Part::FILLER),
                (&source.negators, Part::NEGATOR),
                (&source.clause_words, Part::CLAUSE),
                (&source.common, Part::COMMON),
            ] {
                for word in words {
                    compiler.part(word, part);
                }
            }
        }
        compiler
    }

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

    /// What both lists of a language need.
    fn shared(&mut self, source: &'a LexiconSource) {
        for (name, members) in &source.groups {
            let of_name = self.groups.entry(format!("{{{name}}}")).or_default();
            of_name.extend(members.iter().map(String::as_str));
        }
        for (meant, variants) in &source.spelling {
            let meant = plain_words(meant);
            for variant in variants.iter().map(|variant| plain(variant)) {
                // "yardım" and "yardim" are one word already.
                if *variant != meant.join(" ") {
                    self.respell.insert(variant, meant.clone());
                }
            }
        }
        for [heard, written] in &source.sounds {
            self.sounds.push((heard.clone(), written.clone()));
        }
        self.lookalikes.extend(source.lookalikes.iter().map(|word| plain(word)));
        self.negative_endings.extend(source.negative_endings.iter().map(|ending| plain(ending)));
        self.prefixes.extend(source.prefixes.iter().map(|prefix| plain(prefix)));
        self.compounds |= source.compounds;
    }

    fn danger(mut self, sources: &'a [LexiconSource]) -> Self {
        for source in sources {
            for list in &source.danger {
                let firmness = if list.firm { Firmness::Firm } else { Firmness::Deniable };
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
                let sense = Sense::Gentle { kind: list.kind, areas: list.areas.clone() };
                self.list(sense, &list.phrases);
            }
            for list in &source.over {
                self.list(Sense::Over { kinds: list.kinds.clone() }, &list.phrases);
            }
            for (sense, phrases) in [
                (Sense::Harmless, &source.idioms),
                (Sense::Past, &source.past),
                (Sense::Still, &source.still),
                (Sense::Recent, &source.recent),
                (Sense::Date, &source.dates),
                (Sense::Fiction, &source.fiction),
                (Sense::NoDenial, &source.not_denials),
            ] {
                self.list(sense, phrases);
            }
        }
        self
    }

    fn areas(mut self, sources: &'a [LexiconSource]) -> Self {
        let (mut endings, mut exceptions) = (Vec::new(), Vec::new());
        for source in sources {
            endings.extend(source.endings.iter().map(|[from, to]| (from.clone(), to.clone())));
            exceptions.extend(source.lemmas.iter().map(|(word, base)| (plain(word), plain(base))));
        }
        endings.sort();
        exceptions.sort();
        self.lemmas = Lemmas::new(endings, exceptions);
        for source in sources {
            for (area, words) in &source.areas {
                self.area(*area, words);
            }
            self.list(Sense::Other, &source.others);
            self.list(Sense::Age, &source.ages);
        }
        self
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
        for symbol in self.read(word).into_iter().take(1) {
            if let Symbol::Word(plain) = symbol {
                *self.parts.entry(plain).or_default() |= part;
            }
        }
    }

    fn list(&mut self, sense: Sense, phrases: &'a [String]) {
        if phrases.is_empty() {
            return;
        }
        let list = u16::try_from(self.lists.len()).unwrap_or(u16::MAX);
        self.lists.push(sense);
        for phrase in phrases {
            let Some(pattern) = Pattern::parse(phrase) else {
                self.problems.push(LexiconProblem::Pattern(phrase.clone()));
                continue;
            };
            if pattern.is_plain() {
                for piece in &pattern.pieces {
                    for words in self.written_out(piece, phrase) {
                        self.forms.insert((words, Means::List(list)));
                    }
                }
            } else {
                self.frame(&pattern, phrase, list);
            }
        }
    }

    fn frame(&mut self, pattern: &Pattern<'a>, phrase: &str, list: u16) {
        let mut frames: Vec<Vec<u16>> = vec![Vec::new()];
        for piece in &pattern.pieces {
            let written = self.written_out(piece, phrase);
            let numbers: Vec<u16> = written.into_iter().map(|words| self.piece(words)).collect();
            frames = frames
                .iter()
                .flat_map(|frame| {
                    numbers.iter().map(|piece| frame.iter().copied().chain([*piece]).collect())
                })
                .collect();
        }
        if frames.len() > MAX_FORMS_OF_ONE_PHRASE {
            self.problems.push(LexiconProblem::TooManyForms(phrase.to_string()));
            return;
        }
        let mut without = Vec::new();
        for word in &pattern.without {
            for choice in self.choices(word, phrase) {
                without.extend(self.read(choice));
            }
        }
        for pieces in frames {
            let (joins, without) = (pattern.joins.clone(), without.clone());
            self.frames.insert(Listed { pieces, joins, without, list });
        }
    }

    fn piece(&mut self, words: Vec<Symbol>) -> u16 {
        let next = u16::try_from(self.pieces.len()).unwrap_or(u16::MAX);
        let piece = *self.pieces.entry(words.clone()).or_insert(next);
        self.forms.insert((words, Means::Piece(piece)));
        piece
    }

    /// Every form that written words stand for.
    fn written_out(&mut self, words: &[&'a str], phrase: &str) -> Vec<Vec<Symbol>> {
        let mut forms: Vec<Vec<Symbol>> = vec![Vec::new()];
        for word in words {
            let choices = self.choices(word, phrase);
            if forms.len() * choices.len() > MAX_FORMS_OF_ONE_PHRASE {
                self.problems.push(LexiconProblem::TooManyForms(phrase.to_string()));
                return Vec::new();
            }
            let choices: Vec<Vec<Symbol>> =
                choices.iter().map(|choice| self.read(choice)).collect();
            forms = forms
                .iter()
                .flat_map(|form| {
                    choices.iter().map(|choice| form.iter().chain(choice).cloned().collect())
                })
                .collect();
        }
        forms
    }

    /// What may stand at one place of a phrase: a word, or a group. Alternatives become a group of
    /// their own, for one phrase is smaller than many.
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
        if members.len() < 2 && !self.groups.contains_key(piece) {
            return members;
        }
        let (single, several): (Vec<&str>, Vec<&str>) =
            members.into_iter().partition(|member| self.is_one_word(member));
        if single.len() < 2 && !self.groups.contains_key(piece) {
            return single.into_iter().chain(several).collect();
        }
        if !self.used_groups.contains_key(piece) {
            let symbols = single.iter().flat_map(|member| self.read(member)).collect();
            self.used_groups.insert(piece.to_string(), symbols);
        }
        [piece].into_iter().chain(several).collect()
    }

    fn is_one_word(&self, word: &str) -> bool {
        self.read(word).len() == 1
    }

    /// What a written word is read as.
    fn read(&self, word: &str) -> Vec<Symbol> {
        if self.used_groups.contains_key(word) {
            return vec![Symbol::Group(word.to_string())];
        }
        if word.contains(' ') {
            return word.split_whitespace().flat_map(|one| self.read(one)).collect();
        }
        if word == NUMBER {
            return vec![Symbol::Word(word.to_string())];
        }
        if let Some(beginning) = word.strip_suffix('*') {
            return plain_words(beginning).into_iter().map(Symbol::Beginning).collect();
        }
        if let Some(ending) = word.strip_prefix('*') {
            return plain_words(ending).into_iter().map(Symbol::Ending).collect();
        }
        plain_words(word)
            .into_iter()
            .flat_map(|plain| self.respell.get(&plain).cloned().unwrap_or_else(|| vec![plain]))
            .map(|word| Symbol::Word(self.base(word)))
            .collect()
    }

    /// The base form, by which the lists of areas know a word. Small words are their own base, and
    /// nobody else's.
    fn base(&self, word: String) -> String {
        if self.parts.contains_key(&word) {
            return word;
        }
        let base = self.lemmas.base(&word).filter(|base| !self.parts.contains_key(base));
        base.unwrap_or(word)
    }
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
