//! Measures how well own words are understood, on the labelled sentences in `cases/understand/`.
//!
//! `make eval` prints recall, precision and every miss, for each language and kind, on the
//! development part and on the test part that nobody tunes on. The word lists are read from the
//! tree at each run, so whoever edits them needs no build.
//!
//! ```text
//! cargo run -p domain --example eval -- --help
//! ```
#![expect(clippy::unwrap_used, reason = "a tool for editors may stop at the first broken file")]

mod figures;
mod files;
mod options;

use std::io::{BufRead as _, stdin};

use domain::need::understand_in;

use self::{figures::Figures, options::Options};

fn main() {
    let Some(options) = Options::parse(std::env::args().skip(1)) else {
        print!("{}", options::HELP);
        return;
    };
    let lexicons = files::lexicons(&options.root, options.check);
    if options.check {
        return;
    }
    if options.read {
        let hint = options.languages.first().map_or("", String::as_str);
        for line in stdin().lock().lines() {
            println!("{:#?}", understand_in(&line.unwrap(), &lexicons, hint));
        }
        return;
    }
    let mut total = Figures::default();
    for part in &options.parts {
        let mut of_part = Figures::default();
        for language in &options.languages {
            let sentences = files::sentences(&options.root, language, part);
            if sentences.is_empty() {
                continue;
            }
            let mut figures = Figures::default();
            for sentence in &sentences {
                figures.add(sentence, &understand_in(&sentence.text, &lexicons, ""), language);
            }
            println!("\n=== {language}, {part} ===");
            figures.print(options.misses);
            of_part.join(figures);
        }
        if options.languages.len() > 1 {
            println!("\n=== all languages, {part} ===");
            of_part.print(false);
        }
        total.join(of_part);
    }
}
