//! The word lists and the labelled sentences, read from the tree.

use std::{collections::BTreeMap, fs, path::Path};

use domain::{
    danger::DangerKind,
    life_area::LifeArea,
    need::{Lexicon, LexiconSource, Lexicons, WgsThreat, WordList},
};
use serde::Deserialize;

/// A sentence and what is in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sentence {
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) areas: Vec<LifeArea>,
    #[serde(default)]
    pub(crate) danger: Vec<DangerKind>,
    #[serde(default)]
    #[expect(dead_code, reason = "for whoever reads the file")]
    note: String,
    pub(crate) wgs_threat: Option<WgsThreat>,
    #[serde(default)]
    pub(crate) gentle: bool,
    #[serde(default)]
    #[expect(dead_code, reason = "a label that is not measured")]
    carer: bool,
    #[serde(default)]
    #[expect(dead_code, reason = "a label that is not measured")]
    for_other: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sentence: Vec<Sentence>,
}

/// The sentences of one part of one language; a part may also be the path of a file.
pub(crate) fn sentences(root: &Path, language: &str, part: &str) -> Vec<Sentence> {
    let path = root.join("cases/understand").join(language).join(format!("{part}.toml"));
    let path = if part.contains('/') { Path::new(part).to_path_buf() } else { path };
    let Ok(text) = fs::read_to_string(&path) else { return Vec::new() };
    let file: File = toml::from_str(&text).unwrap_or_else(|error| {
        eprintln!("{}: {error}", path.display());
        File { sentence: Vec::new() }
    });
    file.sentence
}

/// All word lists; what is wrong with them is printed, and with `sizes` how large they are.
pub(crate) fn lexicons(root: &Path, sizes: bool) -> Lexicons {
    let mut sources: BTreeMap<String, Vec<LexiconSource>> = BTreeMap::new();
    let mut paths: Vec<_> = fs::read_dir(root.join("lexicon"))
        .unwrap()
        .flat_map(|folder| fs::read_dir(folder.unwrap().path()).into_iter().flatten())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    for path in paths {
        let language = path.parent().and_then(Path::file_name).unwrap().to_string_lossy();
        match toml::from_str(&fs::read_to_string(&path).unwrap()) {
            Ok(source) => sources.entry(language.into_owned()).or_default().push(source),
            Err(error) => eprintln!("{}: {error}", path.display()),
        }
    }
    let mut compiled = Vec::new();
    for (language, sources) in &sources {
        match Lexicon::compile(sources) {
            Ok(lexicon) => compiled.push(lexicon),
            Err(problems) => problems.iter().for_each(|one| eprintln!("{language}: {one}")),
        }
    }
    if sizes {
        for lexicon in &compiled {
            report(lexicon);
        }
        let danger: Vec<&WordList> = compiled.iter().map(|lexicon| &lexicon.danger).collect();
        println!("danger, all languages: {} bytes brotli", packed(&danger));
    }
    Lexicons::new(compiled)
}

fn report(lexicon: &Lexicon) {
    let language = lexicon.danger.language();
    for problem in lexicon.check() {
        println!("{language}: {problem}");
    }
    println!(
        "{language}: danger {} phrases, {} bytes brotli; areas {} phrases, {} bytes brotli",
        lexicon.danger.phrase_count(),
        packed(&lexicon.danger),
        lexicon.areas.phrase_count(),
        packed(&lexicon.areas),
    );
    for area in LifeArea::ALL {
        print!("{area} {}  ", lexicon.areas.area_forms(*area).len());
    }
    println!();
}

fn packed(value: &impl serde::Serialize) -> usize {
    let plain = postcard::to_allocvec(value).unwrap();
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut plain.as_slice(), &mut out, &params).unwrap();
    out.len()
}
