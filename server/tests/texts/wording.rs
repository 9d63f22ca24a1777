//! Plain words: short sentences, no words of the office, neutral titles, nothing that belongs to
//! content.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{DUTCH, Read, everything_in, is_for_residents, none};

/// What we aim for: most words in a sentence (B1, "Direct Duidelijk").
pub(crate) const AIM_WORDS: usize = 15;
/// What no sentence may have more of, wherever it stands.
const MOST_WORDS: usize = 20;
/// What we aim for on the scale of Flesch and Douma; higher is easier.
pub(crate) const AIM_FLESCH: f64 = 70.0;

/// The sentences of a text. A full stop within "2.3.2" ends none.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        for (index, c) in line.char_indices() {
            let ends = matches!(c, '.' | '?' | '!')
                && line[index + c.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
            if ends {
                found.push(line[start..=index].trim());
                start = index + c.len_utf8();
            }
        }
        found.push(line[start..].trim());
    }
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

/// The words of a sentence; a placeholder counts as one.
pub(crate) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

#[test]
fn dutch_sentences_are_short() {
    let mut problems = Vec::new();
    for Read { file, key, text } in everything_in(DUTCH) {
        for sentence in sentences(&text) {
            let count = words(sentence).count();
            if count > AIM_WORDS {
                println!("{file} {key}: {count} words: {sentence}");
            }
            let most = if is_for_residents(&key) { AIM_WORDS } else { MOST_WORDS };
            if count > most {
                problems.push(format!("{file} {key}: {count} words, {most} at most: {sentence}"));
            }
        }
    }
    none(&problems);
}

/// Words of the office and what to write instead; "ontvangen" reads as money that came in.
pub(crate) const FORBIDDEN: [(&str, &str); 11] = [
    ("melding", "u vraagt hulp aan"),
    ("meldingen", "u vraagt hulp aan"),
    ("maatwerkvoorziening", "hulp speciaal voor u"),
    ("algemene voorziening", "hulp waar iedereen heen kan"),
    ("gebruikelijke hulp", "wat huisgenoten samen doen"),
    ("zelfredzaam", "wat u zelf kunt"),
    ("cliëntondersteuner", "iemand die met u meedenkt, gratis"),
    ("beschikking", "besluit"),
    ("ontvangen", "uw vraag is verstuurd op"),
    ("ontvangst", "uw bewijs"),
    ("indienen", "versturen"),
];

#[test]
fn residents_read_no_words_of_the_office() {
    let mut problems = Vec::new();
    for Read { file, key, text } in
        everything_in(DUTCH).iter().filter(|read| is_for_residents(&read.key))
    {
        let text = text.to_lowercase();
        for (word, better) in FORBIDDEN {
            if text.contains(word) {
                problems.push(format!("{file} {key}: not \"{word}\" but \"{better}\""));
            }
        }
    }
    none(&problems);
}

/// What a title in a history or on a tab may not tell.
const TELLING: [&str; 22] = [
    "hulp",
    "help",
    "gevaar",
    "danger",
    "geweld",
    "violence",
    "nood",
    "emergency",
    "crisis",
    "schuld",
    "debt",
    "zorg",
    "care",
    "verslav",
    "addict",
    "veilig",
    "safe",
    "zelfmoord",
    "suicide",
    "mishandel",
    "abuse",
    "team",
];

#[test]
fn titles_tell_nothing_and_are_short() {
    let mut problems = Vec::new();
    for language in crate::all_tables().keys() {
        for Read { file, key, text } in everything_in(language) {
            // A page for when something is wrong has its heading as title.
            let is_error = key.starts_with("error-") && key.ends_with("-heading");
            if !is_for_residents(&key) || !(key.ends_with("-title") || is_error) {
                continue;
            }
            let lower = text.to_lowercase();
            let telling = TELLING.iter().find(|word| lower.contains(**word));
            let long = !is_error && words(&text).count() > 2;
            if long || telling.is_some() {
                problems.push(format!("{language}/{file} {key}: {text} ({telling:?})"));
            }
        }
    }
    none(&problems);
}

/// Numbers to call and the name of the place are content with an owner and a date.
#[test]
fn no_text_holds_a_phone_number_or_the_name_of_the_municipality() {
    let name = municipality_name();
    let mut problems = Vec::new();
    for language in crate::all_tables().keys() {
        for Read { file, key, text } in everything_in(language) {
            let numbers = text.split(|c: char| !c.is_ascii_digit());
            let dials = |number: &str| {
                (number.len() >= 3 && number.starts_with('0')) || ["112", "113"].contains(&number)
            };
            if text.contains(&name) || numbers.into_iter().any(dials) {
                problems.push(format!("{language}/{file} {key}: {text}"));
            }
        }
    }
    none(&problems);
}

fn municipality_name() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("municipality/heerlen/municipality.toml");
    let text = fs::read_to_string(file).expect("the content is there");
    let content: toml::Table = toml::from_str(&text).expect("the content is TOML");
    content["municipality"]["name"].as_str().expect("a name").to_owned()
}

/// Words that residents need and that are long: each counts as two syllables. Reviewed; keep short.
const NEEDED_LONG_WORDS: [&str; 3] = ["burgerservicenummer", "zorgverzekering", "toegankelijkheid"];

/// Vowels that sound as one, the longest first.
const ONE_SOUND: [&str; 18] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
    "au", "ou", "y",
];

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    if NEEDED_LONG_WORDS.iter().any(|long| word.contains(long)) {
        return 2;
    }
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        let sound = ONE_SOUND.iter().find(|sound| rest.starts_with(**sound));
        if sound.is_some() || "aeiouáéíóúàèëïöü".contains(first) {
            count += 1;
        }
        rest = &rest[sound.map_or(first.len_utf8(), |sound| sound.len())..];
    }
    count.max(1)
}

/// 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence (Douma, 1960).
pub(crate) fn flesch_douma(texts: &[&str]) -> (usize, f64) {
    let sentences: Vec<&str> = texts.iter().flat_map(|text| sentences(text)).collect();
    let all: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let sounds: usize = all.iter().map(|word| syllables(word)).sum();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let per_hundred = 100.0 * count(sounds) / count(all.len()).max(1.0);
    let per_sentence = count(all.len()) / count(sentences.len()).max(1.0);
    (all.len(), 206.8 - 0.77 * per_hundred - 0.93 * per_sentence)
}

#[test]
fn dutch_texts_for_residents_are_easy_to_read() {
    let read = everything_in(DUTCH);
    let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    // The names of days and months are no sentences.
    for one in read.iter().filter(|one| is_for_residents(&one.key) && one.file != "date.ftl") {
        by_file.entry(one.file).or_default().push(&one.text);
    }
    let mut problems = Vec::new();
    for (file, texts) in &by_file {
        let (words, score) = flesch_douma(texts);
        println!("{score:6.1}  {file} ({words} words)");
        if score < AIM_FLESCH {
            problems.push(format!("{file}: {score:.1}, aim {AIM_FLESCH}"));
        }
    }
    none(&problems);
}

#[test]
fn sentences_and_syllables_are_counted_as_people_do() {
    assert_eq!(sentences("Wmo 2015, artikel 2.3.2. Bel ons! Ja\nNee").len(), 4);
    for (word, count) in [
        ("buurt", 1),
        ("gemeente", 3),
        ("ideeën", 3),
        ("sociaal", 3),
        ("vrijwilliger", 4),
        ("nieuws", 1),
        ("januari", 4),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}
