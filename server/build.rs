//! Embeds the texts, the word lists and the built site into the binary.
//!
//! The word lists are compiled and compressed here, once, so that the portal starts at once. A list
//! that cannot be compiled stops the build with the file and what is wrong.
//!
//! The site is what `style/site.mjs` leaves in `<target>/site`. Without it the crate still compiles
//! (for checks and tests of the rules), and `serve` says what to run.
#![expect(clippy::expect_used, reason = "a build script stops the build with a message")]

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use domain::need::{Lexicon, LexiconSource, WordFile};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = here.parent().expect("the workspace is around the crate").to_path_buf();
    let mut code = String::new();
    text_files(&mut code, "LOCALES", &root.join("locales"), "ftl");
    word_lists(&mut code, &root.join("app/domain/lexicon"), &out);
    site(&mut code, &site_dir(&out));
    fs::write(out.join("embedded.rs"), code).expect("writing to OUT_DIR");
}

/// A table of `(language, file name, content)` for `<dir>/<language>/*.<extension>`.
fn text_files(code: &mut String, name: &str, dir: &Path, extension: &str) {
    println!("cargo::rerun-if-changed={}", dir.display());
    writeln!(code, "pub static {name}: &[(&str, &str, &str)] = &[").expect("to a string");
    for language in sorted(dir) {
        for file in sorted(&language) {
            if file.extension().is_none_or(|found| found != extension) {
                continue;
            }
            let language = language.file_name().expect("a folder has a name").to_string_lossy();
            let file_name = file.file_name().expect("a file has a name").to_string_lossy();
            writeln!(
                code,
                "    ({language:?}, {file_name:?}, include_str!({:?})),",
                file.display()
            )
            .expect("to a string");
        }
    }
    code.push_str("];\n");
}

/// A table of the files of words, two for each language in `<dir>/<language>/*.toml`.
fn word_lists(code: &mut String, dir: &Path, out: &Path) {
    println!("cargo::rerun-if-changed={}", dir.display());
    code.push_str("pub static WORDS: &[super::Words] = &[\n");
    for folder in sorted(dir).into_iter().filter(|path| path.is_dir()) {
        let sources: Vec<LexiconSource> = sorted(&folder)
            .iter()
            .filter(|file| file.extension().is_some_and(|found| found == "toml"))
            .map(|file| {
                let text = fs::read_to_string(file).expect("a word list can be read");
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
            })
            .collect();
        let Lexicon { danger, areas } = Lexicon::compile(&sources).unwrap_or_else(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}:\n{}", folder.display(), lines.join("\n"))
        });
        let language = danger.language().to_owned();
        for (name, file) in
            [("danger", WordFile::Danger(danger)), ("areas", WordFile::Areas(areas))]
        {
            let plain = postcard::to_allocvec(&file).expect("to memory");
            let path = out.join(format!("{name}.{language}.bin"));
            fs::write(&path, &plain).expect("writing to OUT_DIR");
            let compressed = out.join(format!("{name}.{language}.bin.br"));
            fs::write(&compressed, compress(&plain)).expect("writing to OUT_DIR");
            let (path, compressed) = (path.display().to_string(), compressed.display().to_string());
            writeln!(
                code,
                "    super::Words {{ name: {name:?}, language: {language:?}, \
                 plain: include_bytes!({path:?}), brotli: include_bytes!({compressed:?}) }},",
            )
            .expect("to a string");
        }
    }
    code.push_str("];\n");
}

fn compress(plain: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &*plain, &mut out, &params).expect("to memory");
    out
}

fn sorted(dir: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(dir)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    found.sort();
    found
}

/// `<target>/site`: the target directory is four levels above this build's own folder.
fn site_dir(out: &Path) -> PathBuf {
    out.ancestors().nth(4).expect("OUT_DIR lies deep in the target directory").join("site")
}

fn site(code: &mut String, dir: &Path) {
    let manifest = dir.join("manifest.json");
    println!("cargo::rerun-if-changed={}", manifest.display());
    code.push_str("pub static SITE: &[super::Asset] = &[\n");
    if let Ok(text) = fs::read_to_string(&manifest) {
        let files: Vec<serde_json::Value> =
            serde_json::from_str(&text).expect("style/site.mjs writes a list");
        for file in files {
            let text = |key: &str| {
                file.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
            };
            let bytes = |key: &str| match file.get(key).and_then(|value| value.as_str()) {
                Some(name) => {
                    format!("Some(include_bytes!({:?}))", dir.join(name).display().to_string())
                }
                None => "None".to_owned(),
            };
            writeln!(
                code,
                "    super::Asset {{ name: {:?}, url: {:?}, media_type: {:?}, plain: include_bytes!({:?}), brotli: {}, gzip: {} }},",
                text("name"), text("url"), text("type"), dir.join(text("file")).display().to_string(), bytes("br"), bytes("gz"),
            )
            .expect("to a string");
        }
    }
    code.push_str("];\n");
}
