//! Which crate may know which, and what may not be in the browser: the direction of
//! `docs/ARCHITECTURE.md`, kept by looking at what cargo resolves and at the linked wasm.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot set itself up has failed"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What cargo says of the workspace, and of nothing else.
static METADATA: LazyLock<Value> = LazyLock::new(|| {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
});

fn package(name: &str) -> &'static Value {
    let packages = METADATA["packages"].as_array().unwrap();
    packages.iter().find(|package| package["name"] == name).expect("a crate of the workspace")
}

/// What a crate names under `[dependencies]` for the build itself, not for its tests.
fn dependencies(name: &str) -> BTreeSet<&'static str> {
    let all = package(name)["dependencies"].as_array().unwrap();
    let normal = all.iter().filter(|dependency| dependency["kind"].is_null());
    normal.map(|dependency| dependency["name"].as_str().unwrap()).collect()
}

/// Of those, the crates of this workspace.
fn own_dependencies(name: &str) -> BTreeSet<&'static str> {
    let own = ["app", "client", "domain", "server", "storage"];
    dependencies(name).into_iter().filter(|dependency| own.contains(dependency)).collect()
}

#[test]
fn the_crates_know_each_other_in_one_direction_only() {
    let expected: [(&str, &[&str]); 5] = [
        ("domain", &[]),
        ("app", &["domain"]),
        ("client", &["app"]),
        ("storage", &["domain"]),
        ("server", &["app", "domain", "storage"]),
    ];
    for (name, knows) in expected {
        assert_eq!(own_dependencies(name), knows.iter().copied().collect(), "{name}");
    }
}

#[test]
fn nobody_knows_more_crates_than_these() {
    let names = METADATA["packages"].as_array().unwrap().iter();
    let names: BTreeSet<_> = names.map(|package| package["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["app", "client", "domain", "server", "storage"].into());
}

/// Data in, data out: no web framework, no database, no runtime, no texts, no clock.
#[test]
fn domain_builds_on_data_alone() {
    let allowed = BTreeSet::from(["chrono", "postcard", "serde"]);
    assert_eq!(dependencies("domain"), allowed);
    let chrono = package("domain")["dependencies"].as_array().unwrap();
    let chrono = chrono.iter().find(|dependency| dependency["name"] == "chrono").unwrap();
    assert_eq!(chrono["uses_default_features"], false);
    let features: BTreeSet<_> =
        chrono["features"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert!(!features.contains("clock") && !features.contains("now"), "{features:?}");
}

/// Pages are pure functions; only the server has Leptos, only the browser the glue.
#[test]
fn app_builds_on_domain_and_leptos_and_in_the_browser_on_the_glue() {
    let allowed = BTreeSet::from([
        "domain",
        "js-sys",
        "leptos",
        "postcard",
        "serde",
        "wasm-bindgen",
        "web-sys",
    ]);
    assert_eq!(dependencies("app"), allowed);
    let optional = package("app")["dependencies"].as_array().unwrap().iter();
    let optional: BTreeSet<_> = optional
        .filter(|dependency| dependency["optional"] == true)
        .map(|dependency| dependency["name"].as_str().unwrap())
        .collect();
    assert_eq!(optional, ["js-sys", "leptos", "wasm-bindgen", "web-sys"].into());
}

/// A crate that is a library as well silently loses link-time optimisation.
#[test]
fn the_client_is_a_cdylib_and_nothing_else() {
    let targets = package("client")["targets"].as_array().unwrap();
    assert_eq!(targets[0]["crate_types"], serde_json::json!(["cdylib"]));
    assert_eq!(dependencies("client"), ["app", "rlsf", "wasm-bindgen"].into());
}

/// Every crate that ends up in the browser, as cargo resolves it for the wasm target.
fn crates_in_the_browser() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "client", "--target", "wasm32-unknown-unknown"])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn no_crate_of_the_server_is_built_for_the_browser() {
    let built = crates_in_the_browser();
    assert!(built.contains("domain"), "{built:?}");
    for name in [
        "axum",
        "chrono-tz",
        "fluent-bundle",
        "fluent-syntax",
        "hyper",
        "iana-time-zone",
        "leptos",
        "lettre",
        "leptos_meta",
        "leptos_router",
        "ring",
        "server_fn",
        "sqlx",
        "sqlx-core",
        "tower",
    ] {
        assert!(!built.contains(name), "{name} is built for the browser");
    }
}

/// The wasm as wasm-bindgen left it, before it is made small: with the names of its functions.
fn linked_wasm() -> (PathBuf, Vec<u8>) {
    let target = METADATA["target_directory"].as_str().unwrap();
    let path = Path::new(target).join("wasm-bindgen/client_bg.wasm");
    let bytes = fs::read(&path);
    let bytes =
        bytes.unwrap_or_else(|error| panic!("{}: {error}. Run: make build", path.display()));
    (path, bytes)
}

fn holds(wasm: &[u8], word: &str) -> bool {
    wasm.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn the_linked_wasm_holds_no_texts_engine_no_database_no_runtime_and_no_clock() {
    let (path, wasm) = linked_wasm();
    // Without names of functions this test would find nothing, whatever is in there.
    assert!(holds(&wasm, "domain::journey"), "{} holds no names to look for", path.display());
    for word in [
        "fluent_bundle::",
        "fluent_syntax::",
        "intl_pluralrules::",
        "unic_langid",
        "sqlx",
        "tokio::",
        "chrono::offset::local",
        "chrono::offset::utc::Utc::now",
        "iana_time_zone",
        "lettre::",
    ] {
        assert!(!holds(&wasm, word), "{} holds {word}", path.display());
    }
}
