//! Embeds the texts, the word lists and the built site into the binary.
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

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = here.parent().expect("the workspace is around the crate").to_path_buf();
    let mut code = String::new();
    text_files(&mut code, "LOCALES", &root.join("locales"), "ftl");
    text_files(&mut code, "LEXICONS", &root.join("app/domain/lexicon"), "toml");
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
