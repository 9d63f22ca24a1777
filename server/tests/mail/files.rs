//! Mails as files.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use chrono::{DateTime, TimeDelta};
use server::mail::{Letter, MailSettings, SendError, Stamp, Transport, TransportSettings};
use uuid::Uuid;

use crate::readable::{header, readable};

fn transport(dir: &Path) -> Transport {
    let from = "Voor Elkaar <noreply@voorelkaar.example>".parse().unwrap();
    let transport = TransportSettings::File { dir: dir.to_owned() };
    Transport::new(MailSettings { from, transport }).unwrap()
}

fn letter(text: &str) -> Letter {
    Letter {
        to: "een@post.example".to_owned(),
        language: "nl".to_owned(),
        subject: "Proef".to_owned(),
        text: text.to_owned(),
    }
}

fn stamp(n: u8) -> Stamp {
    let date = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
    Stamp::new(Uuid::from_bytes([n; 16]), "http://127.0.0.1:3000", date)
}

fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_mail_is_a_file_named_after_its_message_id_that_only_its_owner_reads() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("var/mail");
    transport(&dir).send(&letter("één"), &stamp(1)).await.unwrap();
    let name = "01010101-0101-0101-0101-010101010101@127.0.0.1.eml";
    assert_eq!(names(&dir), [name]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir.join(name)), 0o600);
    assert_eq!(mode(&dir), 0o700);
    let message = readable(&fs::read(dir.join(name)).unwrap());
    assert_eq!(header(&message, "Subject").unwrap(), "Proef");
    assert!(message.ends_with("\n\néén"), "{message}");
}

#[tokio::test]
async fn the_same_mail_again_replaces_its_file_and_another_gets_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let transport = transport(dir.path());
    transport.send(&letter("een"), &stamp(1)).await.unwrap();
    transport.send(&letter("twee"), &stamp(1)).await.unwrap();
    transport.send(&letter("drie"), &stamp(2)).await.unwrap();
    assert_eq!(names(dir.path()).len(), 2);
    let first = fs::read_to_string(dir.path().join(&names(dir.path())[0])).unwrap();
    assert!(first.ends_with("twee"));
}

#[tokio::test]
async fn a_folder_that_is_gone_is_a_reason_to_try_again() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("mail");
    let transport = transport(&dir);
    fs::remove_dir(&dir).unwrap();
    let error = transport.send(&letter("een"), &stamp(1)).await.unwrap_err();
    assert!(matches!(error, SendError::Retry(_)), "{error:?}");
    fs::create_dir(&dir).unwrap();
    transport.send(&letter("een"), &stamp(1)).await.unwrap();
    assert_eq!(names(&dir).len(), 1);
}
