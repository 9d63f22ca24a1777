//! A text read with one lexicon: where its listed forms stand.
//!
//! A form is found in full and in order, within one sentence. Only listed fillers may stand
//! inside it. Where forms lie inside each other the longest counts: "doodmoe van de stress" hides
//! nothing beside it, and an area never hides a danger.

use super::{
    lexicon::{Form, Lexicon, NUMBER, Part, Sense, UNKNOWN, WordId},
    normalise::{Break, Plain, is_number, unstretched},
};
use crate::order::order_by;

/// Most fillers inside one form: it bounds the work for each word of the text.
const MAX_FILLERS: u8 = 4;

/// A word of the text, as the lexicon knows it.
#[derive(Debug, Clone, Copy)]
struct Place {
    id: WordId,
    before: Break,
    sentence: u32,
    clause: u32,
}

/// A form that stands in the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit<'a> {
    /// Position of its first word.
    pub(crate) start: usize,
    /// Position after its last word.
    pub(crate) end: usize,
    /// The form.
    form: &'a Form,
    /// What it means.
    pub(crate) sense: &'a Sense,
}

/// A text as one lexicon sees it.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    lexicon: &'a Lexicon,
    places: Vec<Place>,
    /// The forms found, in the order of the text.
    pub(crate) hits: Vec<Hit<'a>>,
}

impl<'a> Reading<'a> {
    /// Reads a text; the work grows with its length alone.
    pub(crate) fn of(plain: &Plain, lexicon: &'a Lexicon) -> Self {
        let mut reading = Self::of_all(plain, lexicon);
        reading.keep_longest();
        reading
    }

    /// The same with every form, also those inside longer ones.
    pub(super) fn of_all(plain: &Plain, lexicon: &'a Lexicon) -> Self {
        let mut reading = Self { lexicon, places: Vec::new(), hits: Vec::new() };
        for (word, before) in plain.words() {
            reading.place(word, before);
        }
        reading.number_clauses();
        for start in 0..reading.places.len() {
            reading.arrive(&lexicon.forms, 0, start, start, MAX_FILLERS);
        }
        reading
    }

    /// A hit as people may read it: the words as listed, without the fillers between.
    pub(crate) fn shown(&self, hit: &Hit<'_>) -> String {
        let mut text = String::new();
        let mut wanted = hit.form.words.iter();
        let mut next = wanted.next();
        for place in self.places.get(hit.start..hit.end).unwrap_or_default() {
            let fits = |id: &WordId| {
                *id == place.id || self.lexicon.groups_of(place.id).binary_search(id).is_ok()
            };
            if next.is_some_and(fits) {
                next = wanted.next();
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(self.lexicon.shown(place.id).unwrap_or_default());
            }
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

    /// Whether "geen" or the like stands right before a position, in the same clause.
    pub(crate) fn is_negated(&self, at: usize) -> bool {
        let here = self.places.get(at);
        let before = at.checked_sub(1).and_then(|i| self.places.get(i));
        before.zip(here).is_some_and(|(before, here)| {
            here.before == Break::None && self.lexicon.part(before.id).is(Part::NEGATOR)
        })
    }

    /// Whether "niet" or the like stands at a position and ends its clause ("slaat mij niet.").
    pub(crate) fn ends_in_negation(&self, at: usize) -> bool {
        self.places.get(at).is_some_and(|here| {
            here.before == Break::None
                && self.lexicon.part(here.id).is(Part::NEGATOR)
                && self.places.get(at + 1).is_none_or(|next| next.clause != here.clause)
        })
    }

    /// Adds the words that a word of the text is read as.
    fn place(&mut self, word: &str, before: Break) {
        let known = self.read_as(word, before)
            || unstretched(word)
                .is_some_and(|try_these| try_these.iter().any(|other| self.read_as(other, before)));
        if !known {
            let number = if is_number(word) { self.lexicon.word(NUMBER) } else { None };
            self.push(number.unwrap_or(UNKNOWN), before);
        }
    }

    fn read_as(&mut self, word: &str, before: Break) -> bool {
        if let Some(means) = self.lexicon.respelled(word) {
            let mut before = before;
            for id in means {
                self.push(*id, before);
                before = Break::None;
            }
            return true;
        }
        let known = self.lexicon.word(word);
        if let Some(id) = known {
            self.push(id, before);
        }
        known.is_some()
    }

    fn push(&mut self, id: WordId, before: Break) {
        self.places.push(Place { id, before, sentence: 0, clause: 0 });
    }

    fn number_clauses(&mut self) {
        let (mut sentence, mut clause) = (0, 0);
        for place in &mut self.places {
            let begins = self.lexicon.part(place.id).is(Part::CLAUSE);
            sentence += u32::from(place.before == Break::Sentence);
            clause += u32::from(place.before != Break::None || begins);
            place.sentence = sentence;
            place.clause = clause;
        }
    }

    /// Takes up the forms that fit so far: those that are complete are hits, the others go on.
    fn arrive(&mut self, forms: &'a [Form], depth: usize, start: usize, end: usize, fillers: u8) {
        let complete = forms.iter().take_while(|form| form.words.len() == depth).count();
        let (complete, longer) = forms.split_at(complete.min(forms.len()));
        if depth > 0 {
            for form in complete {
                if let Some(sense) = self.lexicon.sense(form) {
                    self.hits.push(Hit { start, end, form, sense });
                }
            }
        }
        self.follow(longer, depth, start, end, fillers);
    }

    /// Looks for the next word of these forms, over fillers if need be.
    fn follow(&mut self, forms: &'a [Form], depth: usize, start: usize, end: usize, fillers: u8) {
        let lexicon = self.lexicon;
        for (at, left) in (end..).zip((0..=fillers).rev()) {
            if forms.is_empty() {
                return;
            }
            let Some(place) = self.places.get(at).copied() else { return };
            if place.id == UNKNOWN || (depth > 0 && place.before == Break::Sentence) {
                return;
            }
            let next = |form: &Form| form.words.get(depth).copied().unwrap_or(UNKNOWN);
            for id in [place.id].iter().chain(lexicon.groups_of(place.id)) {
                let from = forms.partition_point(|form| next(form) < *id);
                let to = forms.partition_point(|form| next(form) <= *id);
                if let Some(fitting) = forms.get(from..to).filter(|fitting| !fitting.is_empty()) {
                    self.arrive(fitting, depth + 1, start, at + 1, left);
                }
            }
            if depth == 0 || !self.lexicon.part(place.id).is(Part::FILLER) {
                return;
            }
        }
    }

    /// Drops forms that lie inside a longer one. What is about danger is hidden only by what is
    /// about danger, and an idiom hides nothing else; markers ("nu voorbij", "morgen") stand apart.
    fn keep_longest(&mut self) {
        order_by(&mut self.hits, |a, b| a.start.cmp(&b.start).then(b.end.cmp(&a.end)));
        let (mut marker, mut danger, mut any) = (None, None, None);
        self.hits.retain(|hit| {
            let span = (hit.start, hit.end);
            if hit.sense.is_marker() {
                return widen(&mut marker, span);
            }
            if *hit.sense == Sense::Harmless {
                return widen(&mut danger, span);
            }
            let longest = widen(&mut any, span);
            if hit.sense.about_danger() { widen(&mut danger, span) } else { longest }
        });
    }
}

type Span = (usize, usize);

/// Keeps the span that reaches furthest, and says whether the new one lies inside no longer one.
/// Spans come in the order of their first word, the longest first.
fn widen(furthest: &mut Option<Span>, span: Span) -> bool {
    match furthest {
        Some(known) if span.1 <= known.1 => *known == span,
        _ => {
            *furthest = Some(span);
            true
        }
    }
}
