//! The command line, run as people run it: what it prints and how it ends.
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Runs the program in an empty folder, with nothing set in the environment.
fn run(folder: &Path, words: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_voorelkaar"))
        .args(words)
        .current_dir(folder)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Standard output, of a program that ended well.
fn said(words: &[&str], input: &str) -> String {
    let output = run(folder().path(), words, input);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn lines_of_json(words: &[&str], input: &str) -> Vec<Value> {
    said(words, input).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The number it ends with, and standard error.
fn refused(folder: &Path, words: &[&str]) -> (Option<i32>, String) {
    let output = run(folder, words, "");
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn help_is_asked_for_and_a_wrong_command_is_a_mistake() {
    assert!(said(&["--help"], "").contains("voorelkaar <COMMAND>"));
    let help = said(&["serve", "--help"], "");
    for flag in ["--addr", "--data", "--public-url", "--mail", "--smtp-host", "--trusted-proxy"] {
        assert!(help.contains(flag), "{flag}");
    }
    assert_eq!(refused(folder().path(), &["sreve"]).0, Some(2));
    assert_eq!(refused(folder().path(), &["serve", "--smtp-port", "0"]).0, Some(2));
}

#[test]
fn a_wrong_key_in_the_file_stops_serve_before_anything_is_made() {
    let folder = folder();
    fs::write(folder.path().join("voorelkaar.toml"), "\nsmtp-hots = 'x'\n").unwrap();
    let (code, message) = refused(folder.path(), &["serve"]);
    assert_eq!(code, Some(2));
    assert!(message.starts_with("voorelkaar.toml:2: smtp-hots: expected"), "{message}");
    assert!(!folder.path().join("var").exists());
}

#[test]
fn production_without_its_settings_does_not_start_and_names_all_of_them() {
    let (code, message) = refused(folder().path(), &["serve", "--production"]);
    assert_eq!(code, Some(2));
    assert_eq!(message.lines().count(), 6, "{message}");
}

#[test]
fn check_says_what_it_looked_at() {
    let said = said(&["check"], "");
    for what in ["settings: ", "content: ", "texts: ", "word lists, nl: ", "word lists, en: "] {
        assert!(said.contains(what), "{what} in {said}");
    }
}

#[test]
fn check_names_file_and_line_of_wrong_content() {
    let folder = folder();
    fs::write(folder.path().join("dorp.toml"), "[municipality]\nname = 7\n").unwrap();
    let name = folder.path().to_str().unwrap();
    let (code, message) = refused(folder.path(), &["check", "--municipality", name]);
    assert_eq!(code, Some(1));
    assert!(message.contains("/dorp.toml:2: expected"), "{message}");
}

#[test]
fn own_words_are_understood_with_reasons_a_line_each() {
    let answers = lines_of_json(&["understand"], "ik kan de huur niet betalen\nik ben eenzaam\n");
    assert_eq!(answers[0]["text"], "ik kan de huur niet betalen");
    assert_eq!(answers[0]["areas"][0]["area"], "finance");
    assert!(answers[0]["areas"][0]["weight"].as_f64().unwrap() > 0.0);
    assert!(!answers[0]["areas"][0]["because"].as_array().unwrap().is_empty());
    assert_eq!(answers[1]["areas"][0]["area"], "social_network");
    assert_eq!(answers[1]["danger"], json!([]));
}

#[test]
fn danger_in_own_words_is_seen_with_the_words_that_say_so() {
    let answers = lines_of_json(&["understand", "ik wil niet meer leven"], "");
    assert_eq!(answers[0]["danger"][0]["kind"], "suicide");
    assert!(!answers[0]["danger"][0]["because"].as_array().unwrap().is_empty());
}

#[test]
fn a_route_is_asked_with_flags() {
    let words = ["route", "--postcode", "6413AB", "--wijk", "WK091721", "--areas"];
    let answers = lines_of_json(&[&words[..], &["finance,housing", "--json"]].concat(), "");
    assert_eq!(answers[0]["destination"], "buurtteam-05");
    assert_eq!(answers[0]["zone"], "noord");
    assert_eq!(answers[0]["urgent"], false);
    assert_eq!(answers[0]["reasons"], json!(["several-areas", "team-of-wijk"]));
}

#[test]
fn routes_are_asked_on_standard_input_a_line_each() {
    let input = r#"{"areas":{"finance":"barely"},"wijk":null,"postcode":"6411","role":"own","perspective":"mij","text":""}
{"areas":{"housing":null},"postcode":"6411","text":"ik wil niet meer leven"}
{"areas":{},"postcode":"1012"}
"#;
    let answers = lines_of_json(&["route"], input);
    assert_eq!(answers[0]["destination"], "werk-en-inkomen");
    assert_eq!((&answers[1]["urgent"], &answers[1]["help_now"]), (&json!(true), &json!(true)));
    assert_eq!(
        (&answers[2]["destination"], &answers[2]["reasons"]),
        (&json!(null), &json!(["outside"]))
    );
}

#[test]
fn a_fact_that_does_not_exist_is_answered_with_those_that_do() {
    let cases: [(&[&str], &str); 4] = [
        (&["--areas", "money"], "area: expected one of finance,"),
        (&["--areas", "finance=bad"], "answer: expected one of good,"),
        (&["--wijk", "WK000000"], "wijk: expected one of WK0917"),
        (&["--postcode", "64"], "postcode: expected one of 6411"),
    ];
    for (facts, expected) in cases {
        let (code, message) = refused(folder().path(), &[&["route"], facts].concat());
        assert_eq!(code, Some(2));
        assert!(message.starts_with(expected), "{message}");
    }
}

#[test]
fn the_database_is_made_once_and_its_outbox_is_empty() {
    let folder = folder();
    let migrated = run(folder.path(), &["migrate"], "");
    assert_eq!(migrated.status.code(), Some(0));
    assert!(folder.path().join("var/voorelkaar.db").exists());
    let again = String::from_utf8(run(folder.path(), &["migrate"], "").stdout).unwrap();
    assert!(again.contains(": 0 migrations run"), "{again}");
    let list = String::from_utf8(run(folder.path(), &["outbox", "list"], "").stdout).unwrap();
    assert_eq!(list, "0 to be done, 0 done, 0 given up\n");
    let unknown = ["outbox", "retry", "0192aaaa-0000-7000-8000-000000000000"];
    assert_eq!(refused(folder.path(), &unknown).0, Some(1));
}

#[test]
fn an_outbox_is_not_made_by_looking_at_it() {
    let folder = folder();
    let (code, message) = refused(folder.path(), &["outbox", "list"]);
    assert_eq!(code, Some(1));
    assert!(message.contains("there is no database at var/voorelkaar.db"), "{message}");
    assert!(!folder.path().join("var").exists());
}

#[test]
fn a_backup_keeps_the_key_apart() {
    let folder = folder();
    run(folder.path(), &["migrate"], "");
    fs::write(folder.path().join("var/key"), "a key\n").unwrap();
    let plain = run(folder.path(), &["backup", "copies"], "");
    assert_eq!(plain.status.code(), Some(0), "{}", String::from_utf8_lossy(&plain.stderr));
    assert_eq!(names(&folder.path().join("copies")), ["db"]);
    let together = ["backup", "copies", "--key-to", "copies/keys"];
    assert_eq!(refused(folder.path(), &together).0, Some(2));
    let apart = run(folder.path(), &["backup", "others", "--key-to", "keys"], "");
    assert_eq!(apart.status.code(), Some(0), "{}", String::from_utf8_lossy(&apart.stderr));
    assert_eq!(names(&folder.path().join("keys")), ["key"]);
}

/// Endings of the files in a folder.
fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter_map(|file| Some(file.extension()?.to_str()?.to_owned())).collect()
}

#[test]
fn a_test_mail_is_a_file_when_nothing_is_set() {
    let folder = folder();
    let sent = run(folder.path(), &["send-test-mail", "operator@voorelkaar.example"], "");
    assert_eq!(sent.status.code(), Some(0), "{}", String::from_utf8_lossy(&sent.stderr));
    assert_eq!(names(&folder.path().join("var/mail")), ["eml"]);
    assert_eq!(refused(folder.path(), &["send-test-mail", "nobody"]).0, Some(2));
}
