//! A text read with one word list: where its listed forms and patterns stand.
//!
//! A form is found in full and in order, within one sentence. Only listed fillers may stand inside
//! it. Where one sign lies inside another the longer one counts; an idiom hides what it covers and
//! nothing beside it.

mod longest;

use super::{
    lexicon::{Form, Means, WordId, WordList},
    normalise::{Break, Plain, unstretched},
    sense::{Part, Sense},
    words::{Found, Words},
};
use crate::order::order_by;

/// Most words between a pattern and a word with which it does not count: as far as a denial, the
/// past or a film reaches, for one part of a sentence must not silence another.
const WITHOUT_REACH: usize = 6;

/// Most fillers inside one form: it bounds the work for each word of the text.
const MAX_FILLERS: u8 = 4;

/// The words of a form found so far: their positions, and whether their endings deny it.
type Path = Vec<(usize, bool)>;

/// A word of the text, as the list knows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Number of the word in the text.
    token: usize,
    /// What it is, from and to in [`Reading::ids`].
    ids: (usize, usize),
    part: Part,
    /// Whether it is read as something that is not what was typed.
    guessed: bool,
    before: Break,
    sentence: u32,
    clause: u32,
}

/// Where something listed stands in the text.
#[derive(Debug, Clone)]
pub(crate) struct Hit<'a> {
    /// Positions of its words, in order; never empty.
    pub(crate) at: Vec<usize>,
    /// What it means.
    pub(crate) sense: &'a Sense,
    /// Whether one of its words has an ending that denies it.
    pub(crate) negative: bool,
}

impl Hit<'_> {
    /// Position of its first word.
    pub(crate) fn first(&self) -> usize {
        self.at.first().copied().unwrap_or_default()
    }

    /// Position of its last word.
    pub(crate) fn last(&self) -> usize {
        self.at.last().copied().unwrap_or_default()
    }

    fn holds(&self, position: usize) -> bool {
        self.at.binary_search(&position).is_ok()
    }

    fn is_inside(&self, other: &Self) -> bool {
        self.at.len() < other.at.len() && self.at.iter().all(|position| other.holds(*position))
    }
}

/// A text as one word list sees it.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    pub(super) list: &'a WordList,
    plain: &'a Plain<'a>,
    places: Vec<Place>,
    ids: Vec<Found>,
    /// What was found, in the order of the text.
    pub(crate) hits: Vec<Hit<'a>>,
    /// Pieces of patterns: which, the positions from and to, and whether an ending denies it.
    pub(super) pieces: Vec<(u16, usize, usize, bool)>,
}

impl<'a> Reading<'a> {
    /// Reads a text; the work grows with its length alone. Where `guess` is set, words that no list
    /// has are also tried as misspellings.
    pub(crate) fn of(plain: &'a Plain<'a>, list: &'a WordList, guess: bool) -> Self {
        let mut reading = Self::words_of(plain, list, guess);
        reading.find();
        reading
    }

    /// Looks for what is listed, and keeps what lies inside nothing longer.
    pub(super) fn find(&mut self) {
        self.find_all();
        self.keep_longest();
    }

    /// The words of a text as the list knows them; nothing is looked for yet.
    pub(super) fn words_of(plain: &'a Plain<'a>, list: &'a WordList, guess: bool) -> Self {
        let mut reading = Self {
            list,
            plain,
            places: Vec::new(),
            ids: Vec::new(),
            hits: Vec::new(),
            pieces: Vec::new(),
        };
        let words = Words { list, guess };
        for (token, (word, before)) in plain.words().enumerate() {
            reading.place(words, token, word, before);
        }
        reading.number_clauses();
        reading
    }

    /// Finds everything listed, also what lies inside something longer.
    pub(super) fn find_all(&mut self) {
        let mut path = Vec::new();
        for start in 0..self.places.len() {
            self.follow(&self.list.forms, 0, start, MAX_FILLERS, &mut path);
        }
        self.find_frames();
        order_by(&mut self.hits, |a, b| a.first().cmp(&b.first()));
    }

    /// A hit as people may read it: its words as they were typed.
    pub(crate) fn shown(&self, hit: &Hit<'_>) -> String {
        let mut text = String::new();
        let mut last = None;
        for place in hit.at.iter().filter_map(|at| self.places.get(*at)) {
            if last.replace(place.token) == Some(place.token) {
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.extend(self.plain.typed(place.token).chars().map(crate::letters::small));
        }
        text
    }

    /// The number of words read.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Number of the sentence at a position.
    pub(crate) fn sentence(&self, at: usize) -> Option<u32> {
        Some(self.places.get(at)?.sentence)
    }

    /// Number of the clause at a position.
    pub(crate) fn clause(&self, at: usize) -> Option<u32> {
        Some(self.places.get(at)?.clause)
    }

    /// The whole number that stands at a position, as typed.
    pub(crate) fn number(&self, at: usize) -> Option<u32> {
        let token = self.places.get(at)?.token;
        let word = self.plain.word(token);
        word.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()
    }

    /// How much speaks for this text being in the language of this list: a small word most, a word
    /// listed in full more than one that is only known by its stem, a loan in another script nothing.
    pub(super) fn evidence(&self) -> u32 {
        let is_of_script =
            |place: &&Place| self.plain.word(place.token).is_ascii() == self.list.is_latin;
        self.places
            .iter()
            .filter(is_of_script)
            .map(|place| {
                let found = self.found(place);
                let exact = found.iter().any(|found| found.exact) && !place.guessed;
                let stem = !found.is_empty() && !place.guessed;
                u32::from(place.part.is(Part::COMMON)) * 4 + u32::from(exact) + u32::from(stem)
            })
            .sum()
    }

    /// Whether the word of the text at a position is one of this language.
    pub(super) fn knows(&self, token: usize) -> bool {
        let from = self.places.partition_point(|place| place.token < token);
        self.places
            .iter()
            .skip(from)
            .take_while(|place| place.token == token)
            .any(|place| !place.guessed && (place.part.0 != 0 || place.ids.0 < place.ids.1))
    }

    /// The numbers of the words of the text that a hit stands on.
    pub(super) fn tokens(&self, hit: &Hit<'_>) -> impl Iterator<Item = usize> {
        hit.at.iter().filter_map(|at| Some(self.places.get(*at)?.token))
    }

    /// The numbers of the words of the text in the clause where a hit begins.
    pub(super) fn clause_tokens(&self, hit: &Hit<'_>) -> core::ops::RangeInclusive<usize> {
        let clause = self.clause(hit.first()).unwrap_or_default();
        let from = self.places.partition_point(|place| place.clause < clause);
        let to = self.places.partition_point(|place| place.clause <= clause);
        let token = |at: usize| self.places.get(at).map_or(0, |place| place.token);
        token(from)..=token(to.saturating_sub(1)).max(token(from))
    }

    /// Whether a word that denies stands at a position.
    pub(crate) fn is_negator(&self, at: usize) -> bool {
        self.places.get(at).is_some_and(|place| place.part.is(Part::NEGATOR))
    }

    /// Whether a hit has a denial of its own: "kan niet ademen".
    pub(crate) fn has_negator(&self, hit: &Hit<'_>) -> bool {
        hit.at.iter().any(|at| self.is_negator(*at))
    }

    /// Whether two positions next to each other stand in one clause.
    pub(crate) fn is_joined(&self, at: usize, next: usize) -> bool {
        self.places.get(next).is_some_and(|place| place.before == Break::None)
            && self.clause(at) == self.clause(next)
    }

    /// Whether a hit is worth something: a word that is read as another with one letter's difference
    /// is no sign by itself unless it is long.
    pub(crate) fn is_sure(&self, hit: &Hit<'_>) -> bool {
        match hit.at.as_slice() {
            [only] => self.places.get(*only).is_none_or(|place| {
                !place.guessed || self.plain.typed(place.token).chars().count() >= 7
            }),
            _ => true,
        }
    }

    pub(super) fn found(&self, place: &Place) -> &[Found] {
        self.ids.get(place.ids.0..place.ids.1).unwrap_or_default()
    }

    /// Whether one of these words stands near these positions, in the clause of one of them.
    pub(super) fn has_near(&self, at: &[usize], words: &[WordId]) -> bool {
        let (Some(first), Some(last)) = (at.first(), at.last()) else { return false };
        let clauses = [self.clause(*first), self.clause(*last)];
        let from = first.saturating_sub(WITHOUT_REACH);
        (from..=last + WITHOUT_REACH).any(|near| {
            self.places.get(near).is_some_and(|place| {
                clauses.contains(&Some(place.clause))
                    && self.found(place).iter().any(|found| words.contains(&found.id))
            })
        })
    }

    /// Adds the words that a word of the text is read as.
    fn place(&mut self, words: Words<'a>, token: usize, word: &str, before: Break) {
        if self.read_as(words, token, word, before) {
            return;
        }
        let unstretched = unstretched(word);
        for other in unstretched.iter().flatten() {
            if self.read_as(words, token, other, before) {
                return;
            }
        }
        let from = self.ids.len();
        let word = unstretched.as_ref().map_or(word, |[_, once]| once);
        let guessed = words.guess(word, &mut self.ids);
        let part = if guessed { words.part(self.ids.get(from..)) } else { Part::default() };
        self.push(token, from, part, guessed, before);
    }

    fn read_as(&mut self, words: Words<'a>, token: usize, word: &str, before: Break) -> bool {
        if let Some(means) = self.list.respelled(word) {
            let mut before = before;
            for id in means {
                let from = self.ids.len();
                words.add(*id, false, &mut self.ids);
                words.stems_of(*id, &mut self.ids);
                self.push(token, from, self.list.part(*id), false, before);
                before = Break::None;
            }
            return true;
        }
        let from = self.ids.len();
        let part = words.look_up(word, &mut self.ids);
        let known = self.ids.len() > from;
        if known {
            self.push(token, from, part, false, before);
        }
        known
    }

    fn push(&mut self, token: usize, from: usize, part: Part, guessed: bool, before: Break) {
        let ids = (from, self.ids.len());
        self.places.push(Place { token, ids, part, guessed, before, sentence: 0, clause: 0 });
    }

    fn number_clauses(&mut self) {
        let (mut sentence, mut clause) = (0, 0);
        for place in &mut self.places {
            let begins = place.part.is(Part::CLAUSE);
            sentence += u32::from(place.before == Break::Sentence);
            clause += u32::from(place.before != Break::None || begins);
            place.sentence = sentence;
            place.clause = clause;
        }
    }

    /// Takes up the forms that fit so far: those that are complete are hits, the others go on.
    fn arrive(&mut self, forms: &'a [Form], depth: usize, next: usize, left: u8, path: &mut Path) {
        let complete = forms.iter().take_while(|form| form.words.len() == depth).count();
        let (complete, longer) = forms.split_at(complete.min(forms.len()));
        let negative = path.iter().any(|(_, negative)| *negative);
        for form in complete {
            match form.means {
                Means::List(list) => {
                    if let Some(sense) = self.list.sense(list) {
                        let at = path.iter().map(|(at, _)| *at).collect();
                        self.hits.push(Hit { at, sense, negative });
                    }
                }
                Means::Piece(piece) => {
                    let first = path.first().map_or(0, |(first, _)| *first);
                    self.pieces.push((piece, first, next, negative));
                }
            }
        }
        self.follow(longer, depth, next, left, path);
    }

    /// Looks for the next word of these forms, over fillers if need be.
    fn follow(&mut self, forms: &'a [Form], depth: usize, from: usize, left: u8, path: &mut Path) {
        for (at, left) in (from..).zip((0..=left).rev()) {
            if forms.is_empty() {
                return;
            }
            let Some(place) = self.places.get(at).copied() else { return };
            if depth > 0 && place.before == Break::Sentence {
                return;
            }
            for index in place.ids.0..place.ids.1 {
                let Some(Found { id, negative, .. }) = self.ids.get(index).copied() else { break };
                let next = |form: &Form| form.words.get(depth).copied();
                let fitting = if depth == 0 {
                    self.list.forms_from(id)
                } else {
                    let begin = forms.partition_point(|form| next(form) < Some(id));
                    let rest = forms.get(begin..).unwrap_or_default();
                    rest.get(..rest.partition_point(|form| next(form) <= Some(id)))
                };
                if let Some(fitting) = fitting.filter(|fitting| !fitting.is_empty()) {
                    path.push((at, negative));
                    self.arrive(fitting, depth + 1, at + 1, left, path);
                    path.pop();
                }
            }
            if depth == 0 || !place.part.is(Part::FILLER) {
                return;
            }
        }
    }
}
