//! What the sources keep to, read from the files themselves.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, with its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

fn names(folder: &str) -> BTreeSet<String> {
    let files = files(&root().join("migrations").join(folder));
    files.iter().map(|(path, _)| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn migrations_come_in_pairs_numbered_without_a_gap() {
    let sqlite = names("sqlite");
    assert_eq!(sqlite, names("postgres"));
    assert!(!sqlite.is_empty());
    for (position, name) in sqlite.iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}_", position + 1)), "{name}");
    }
}

#[test]
fn no_sql_asks_the_database_for_the_time() {
    for folder in ["migrations", "src"] {
        for (path, text) in files(&root().join(folder)) {
            // Without comments: they may name what is not done.
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code = code.collect::<Vec<_>>().join("\n").to_lowercase();
            for call in ["now()", "current_timestamp", "datetime('", "strftime(", "unixepoch("] {
                let clock = path.ends_with("src/clock.rs") && call == "now()";
                assert!(clock || !code.contains(call), "{call} in {}", path.display());
            }
        }
    }
}

#[test]
fn sql_stands_only_in_lists_of_statements_so_that_every_one_is_prepared() {
    let calls = ["query(\"", "query_as(\"", "query_scalar(\"", "execute(\"", "AssertSqlSafe"];
    for (path, text) in files(&root().join("src")) {
        let text: String = text.split_whitespace().collect();
        for call in calls {
            assert!(!text.contains(call), "{call} in {}", path.display());
        }
        // A list that is not in `SHARED_STATEMENTS` or is no dialect would be prepared by nobody.
        if text.contains("statements!{") && !path.ends_with("dialect.rs") {
            let listed = std::fs::read_to_string(root().join("src/repository.rs")).unwrap();
            let under = path.strip_prefix(root().join("src")).unwrap().with_extension("");
            let word = under.iter().next().unwrap().to_str().unwrap();
            let entry = format!("crate::{word}::sql::ALL");
            assert!(word == "lib" || listed.contains(&entry), "{entry} is not listed");
        }
    }
}

#[test]
fn both_dialects_have_the_same_statements_but_for_those_about_the_files_of_sqlite() {
    let statements = |backend: &str| -> BTreeSet<String> {
        let path = root().join(format!("src/backend/{backend}/dialect.rs"));
        let text = std::fs::read_to_string(path).unwrap();
        let names = text.lines().filter_map(|line| line.trim().split_once(" = "));
        let names =
            names.filter(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'));
        names.map(|(name, _)| name.to_owned()).collect()
    };
    let mut sqlite = statements("sqlite");
    assert!(sqlite.remove("CUT_THE_LOG") && sqlite.remove("COPY"));
    assert!(sqlite.contains("CLAIM_JOBS"));
    assert_eq!(sqlite, statements("postgres"));
}
