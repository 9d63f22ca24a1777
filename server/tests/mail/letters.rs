//! Every mail in every language. The snapshots are what a person gets; read them when they change.

use chrono::{DateTime, Utc};
use domain::person::Perspective;
use server::{
    content::Content,
    jobs::Task,
    mail::{
        Letter, Stamp, confirmation, dead_letter, links, message::message, news, sign_in, team,
        team_addition, trial, unread,
    },
    municipality::Municipality,
};
use storage::{HandoverId, JobId};
use uuid::Uuid;

use crate::readable::{header, readable};

const PUBLIC_URL: &str = "https://voorelkaar.example";

fn content() -> Content {
    Content::new(Municipality::embedded().unwrap()).unwrap()
}

fn id(n: u8) -> Uuid {
    Uuid::from_bytes([n; 16])
}

fn moment() -> DateTime<Utc> {
    "2026-11-20T13:03:00Z".parse().unwrap()
}

fn as_sent(letter: &Letter) -> String {
    let from = "Voor Elkaar <noreply@voorelkaar.example>".parse().unwrap();
    let stamp = Stamp::new(id(9), PUBLIC_URL, moment());
    readable(&message(&from, letter, &stamp).unwrap().formatted())
}

/// Every mail of a language, each under its name.
fn letters(content: &Content, language: &str) -> Vec<(String, Letter)> {
    let setting = content.setting(language, Perspective::Me);
    let link = links::handover(PUBLIC_URL, HandoverId(id(1)));
    let calm = team::Facts { reference: "VE-1234-5678", urgent: false, link: &link };
    let urgent = team::Facts { urgent: true, ..calm };
    let mailbox = "post@buurtteam-01.example";
    let resident = "bewoner@post.example";
    let status_link = links::status(PUBLIC_URL, language);
    let sign_in_link = links::sign_in(PUBLIC_URL, "TOKEN");
    let dead = dead_letter::Facts {
        kind: Task::TellTeam.code(),
        job: JobId(id(2)),
        error: "the mail server answered 550",
        reference: Some("VE-1234-5678"),
    };
    let dead_link =
        dead_letter::Facts { kind: Task::SendSignInLink.code(), reference: None, ..dead };
    let mut letters = vec![
        ("team", team::letter(&setting, mailbox, calm)),
        ("team_urgent", team::letter(&setting, mailbox, urgent)),
        ("team_addition", team_addition::letter(&setting, mailbox, calm)),
        ("unread", unread::letter(&setting, resident)),
        ("news", news::letter(&setting, resident, &status_link)),
        ("sign_in", sign_in::letter(&setting, "een@team.example", &sign_in_link, moment())),
        ("dead_letter", dead_letter::letter(&setting, "post@stand-by.example", dead)),
        ("dead_letter_link", dead_letter::letter(&setting, "post@stand-by.example", dead_link)),
        ("trial", trial::letter(&setting, "beheer@gemeente.example")),
    ];
    let about = confirmation::Facts {
        reference: "VE-1234-5678",
        destination: "Sociaal Buurtteam Vrieheide-De Stack",
        sent_at: moment(),
        status_link: &status_link,
    };
    for (name, perspective) in [
        ("confirmation", Perspective::Me),
        ("confirmation_relative", Perspective::Relative),
        ("confirmation_neighbour", Perspective::Neighbour),
    ] {
        let setting = content.setting(language, perspective);
        letters.push((name, confirmation::letter(&setting, resident, about)));
    }
    letters.into_iter().map(|(name, letter)| (format!("{name}.{language}"), letter)).collect()
}

fn languages(content: &Content) -> Vec<String> {
    content.languages.iter().map(|language| language.code.clone()).collect()
}

#[test]
fn every_mail_in_every_language_is_as_it_was_read() {
    let content = content();
    for language in languages(&content) {
        for (name, letter) in letters(&content, &language) {
            insta::assert_snapshot!(name, as_sent(&letter));
        }
    }
}

#[test]
fn every_mail_says_its_language_and_that_nobody_wrote_it_by_hand() {
    let content = content();
    for language in languages(&content) {
        for (name, letter) in letters(&content, &language) {
            let sent = as_sent(&letter);
            let value = |header_name| header(&sent, header_name).unwrap_or_default();
            assert_eq!(value("Content-Language"), language, "{name}");
            assert_eq!(value("Auto-Submitted"), "auto-generated", "{name}");
            assert_eq!(value("Content-Type"), "text/plain; charset=utf-8", "{name}");
            assert_eq!(value("Message-ID"), format!("<{}@voorelkaar.example>", id(9)), "{name}");
            assert_eq!(value("Date"), "Fri, 20 Nov 2026 13:03:00 +0000", "{name}");
        }
    }
}

#[test]
fn every_mail_has_all_its_words_and_all_its_values() {
    let content = content();
    for language in languages(&content) {
        for (name, letter) in letters(&content, &language) {
            let shown = format!("{}\n{}", letter.subject, letter.text);
            for leftover in ["mail-", "date-", "month-", "weekday-", "{", "}"] {
                assert!(!shown.contains(leftover), "{name}: {leftover}");
            }
        }
    }
}

#[test]
fn subjects_for_residents_say_nothing_of_what_it_is_about() {
    let content = content();
    for language in languages(&content) {
        for (name, letter) in letters(&content, &language) {
            if !letter.to.starts_with("bewoner@") {
                continue;
            }
            let subject = letter.subject.to_lowercase();
            for telling in ["hulp", "vraag", "help", "question", "ve-", "team", "zorg", "gemeente"]
            {
                assert!(!subject.contains(telling), "{name}: {subject}");
            }
        }
    }
}

#[test]
fn an_unread_mail_holds_no_link_no_number_and_no_name() {
    let content = content();
    for language in languages(&content) {
        let setting = content.setting(&language, Perspective::Me);
        let letter = unread::letter(&setting, "bewoner@post.example");
        let shown = format!("{}\n{}", letter.subject, letter.text).to_lowercase();
        let name = content.municipality.catalogue(&language).municipality.name.to_lowercase();
        for telling in ["http", "ve-", "team", "hulp", "help", "vraag", &name] {
            assert!(!shown.contains(telling), "{language}: {telling}");
        }
        assert!(!shown.chars().any(|c| c.is_ascii_digit()), "{language}");
    }
}

#[test]
fn every_kind_of_job_has_words_for_when_it_is_given_up() {
    let content = content();
    for language in languages(&content) {
        let texts = content.setting(&language, Perspective::Me).texts;
        for task in Task::ALL {
            let key = format!("mail-dead-letter-kind-{}", task.code());
            assert!(texts.has(&key), "{language}: {key}");
        }
    }
}

#[test]
fn an_address_no_mail_can_go_to_is_an_error_that_does_not_show_it() {
    let content = content();
    let setting = content.setting("nl", Perspective::Me);
    for address in
        ["zonnebloem", "zonnebloem@", "zonne bloem@post.example", "a@b.example\r\nBcc: c@d.example"]
    {
        let from = "noreply@voorelkaar.example".parse().unwrap();
        let stamp = Stamp::new(id(9), PUBLIC_URL, moment());
        let error = message(&from, &unread::letter(&setting, address), &stamp).unwrap_err();
        assert_eq!(error.to_string(), "the address is no mail address");
    }
}
