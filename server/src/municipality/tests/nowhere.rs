//! Nothing in the code or in the texts knows the embedded municipality.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::super::{Municipality, embedded};

fn files_under(directory: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let Ok(items) = fs::read_dir(directory) else { return };
    for item in items {
        let path = item.unwrap().path();
        if path.is_dir() {
            files_under(&path, extension, found);
        } else if path.extension().is_some_and(|end| end == extension) {
            found.push(path);
        }
    }
}

/// What would give the municipality away: its names, places, codes and numbers.
fn telltales() -> Vec<String> {
    let municipality = Municipality::embedded().unwrap_or_else(|problems| panic!("{problems}"));
    let catalogue = municipality.catalogue("nl");
    let facts = &catalogue.municipality;
    let mut words = vec![facts.name.clone(), facts.phone.clone(), facts.talk_phone.clone()];
    for wijk in &catalogue.wijken {
        words.extend([wijk.code.0.clone(), wijk.name.clone(), wijk.stadsdeel.clone()]);
    }
    words.extend(
        catalogue.offers.iter().map(|offer| offer.slug.clone()).filter(|slug| slug.contains('-')),
    );
    words.extend(
        catalogue.destinations.iter().filter(|d| !d.wijken.is_empty()).map(|d| d.code.0.clone()),
    );
    words.iter().map(|word| word.to_lowercase()).collect()
}

/// The part of a source file that runs: without comments and without tests.
fn running(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| line.split("// ").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn assert_unknown_in(files: &[PathBuf], read: impl Fn(&str) -> String) {
    let telltales = telltales();
    for file in files {
        let text = read(&fs::read_to_string(file).unwrap()).to_lowercase();
        for word in &telltales {
            assert!(!text.contains(word), "{} knows \"{word}\"", file.display());
        }
    }
}

#[test]
fn no_code_knows_the_embedded_municipality() {
    let server = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["../app/src", "../app/domain/src", "../app/client/src", "src", "storage/src"] {
        files_under(&server.join(folder), "rs", &mut files);
    }
    assert!(files.len() > 20, "{}", files.len());
    files.retain(|file| {
        let path = file.to_string_lossy();
        // The one list of embedded files, and tests.
        !path.ends_with("municipality/embedded.rs")
            && !path.contains("/tests/")
            && !path.ends_with("/tests.rs")
    });
    assert_unknown_in(&files, running);
}

#[test]
fn no_text_for_residents_knows_the_embedded_municipality() {
    let mut files = Vec::new();
    files_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales"), "ftl", &mut files);
    assert!(!files.is_empty());
    assert_unknown_in(&files, str::to_owned);
}

#[test]
fn the_search_for_telltales_finds_what_it_looks_for() {
    let telltales = telltales();
    assert!(telltales.contains(&embedded::NAME.to_owned()));
    let text = running(
        "// a heerlen comment\nlet x = \"Heerlen\"; // heerlen\n#[cfg(test)]\nmod tests {\nheerlen",
    );
    assert_eq!(text, "let x = \"Heerlen\"; ");
}
