//! A word that somebody types everywhere is found with the team and nowhere else: in no log, no
//! address, no header, no figure, no mail to a team, not in the database and not in the files beside
//! it.

use std::{
    fs, io, panic,
    path::Path,
    sync::{Arc, Mutex, OnceLock},
};

use axum::http::StatusCode;
use chrono::TimeDelta;
use server::{
    jobs::run_due_once,
    mail::{MailSettings, Transport, TransportSettings},
    metrics,
};
use tracing_subscriber::fmt::MakeWriter;

use crate::{
    client::Client,
    page::{form, tags},
    portal::{Answer, Browser, TestPortal},
    process::{Server, until},
    readable::{header, readable},
    sending::Sending,
    stored::{raw, stands_in},
    walk::Story,
};

/// The word. Nothing in the portal has it.
const MARKER: &str = "Zebravinkje";
/// For where only digits fit.
const NUMBER: &str = "0698765401";

/// Whether the marker stands in a text, in any case and any encoding of addresses.
fn is_marked(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains(&MARKER.to_lowercase()) || text.contains(NUMBER)
}

/// Everything that was logged, by every crate, down to the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Of this process: there can be one only.
    fn of_all() -> Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        LOG.get_or_init(|| {
            let log = Self::default();
            let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
            lines.json().flatten_event(true).with_writer(log.clone()).init();
            log
        })
        .clone()
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// A browser that writes down every address and header it sees.
struct Watching<C> {
    inner: C,
    seen: Vec<String>,
}

impl<C: Client> Watching<C> {
    fn new(inner: C) -> Self {
        Self { inner, seen: Vec::new() }
    }

    fn look(&mut self, path: &str, answer: &Answer) {
        self.seen.push(path.to_owned());
        for (name, value) in &answer.headers {
            self.seen.push(format!("{name}: {}", value.to_str().unwrap()));
        }
        for tag in tags(&answer.body) {
            let addresses = tag.attributes.iter().filter(|(name, _)| {
                matches!(*name, "href" | "action" | "src") || name.starts_with("data-")
            });
            self.seen.extend(addresses.map(|(name, value)| format!("{path}: {name}={value}")));
            if tag.name == "title" {
                self.seen.push(tag.text());
            }
        }
    }
}

impl<C: Client> Client for Watching<C> {
    async fn get(&mut self, path: &str) -> Answer {
        let answer = self.inner.get(path).await;
        self.look(path, &answer);
        answer
    }

    async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let answer = self.inner.post(path, pairs).await;
        self.look(path, &answer);
        answer
    }
}

fn marked(text: &str) -> String {
    format!("{text} {MARKER}")
}

/// Goes all the way and types the word wherever something can be typed; gives the receipt.
async fn leave_marks(browser: &mut impl Client, voor: &'static str, need: &str) -> Answer {
    let story = Story {
        perspective: voor,
        need: marked(need),
        wish: marked("Weer rust in huis"),
        postcode: "6432",
        own_strength: marked("Koken gaat goed"),
        goal: marked("Elke maandag de post openen"),
        own_steps: marked("Een map kopen"),
        helper: marked("Mijn buurvrouw"),
        ..Story::default()
    };
    let preview = story.walk(browser).await;
    assert!(is_marked(preview.main()), "the preview shows it");
    for path in
        ["/nl/vraag", "/nl/vraag?stap=wens", "/nl/check?stap=overzicht", "/nl/plan?stap=klaar"]
    {
        browser.get(path).await;
    }
    let filled = form(&preview, "data-handover")
        .fill("line", &marked("Bel twee keer"))
        .fill("name", MARKER)
        .fill("email", &format!("{MARKER}@post.example"))
        .choose("news", "1");
    let refused = filled.clone().fill("phone", MARKER).send(browser).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = filled.fill("phone", NUMBER).choose("phone_safe", "no").send(browser).await;
    let receipt = browser.follow(&sent).await;
    assert!(receipt.main().contains("ve-code__value"));
    receipt
}

/// The word in everything that goes wrong.
async fn mark_mistakes(browser: &mut impl Client) {
    let long = MARKER.repeat(200);
    let huge = MARKER.repeat(7_000);
    for (path, field, text) in [
        ("/nl/vraag", "need", long.as_str()),
        ("/nl/vraag", "need", &huge),
        ("/nl/vraag?stap=plaats", "postcode", MARKER),
        ("/nl/vraag?stap=wijk", "wijk", MARKER),
        ("/nl/mogelijkheden", "offer", MARKER),
        ("/nl/overdracht", "journey", MARKER),
        ("/nl/status", "code", MARKER),
        ("/nl/nergens", "need", MARKER),
        ("/team/aanmelden", "email", "zebravinkje@elders.example"),
        ("/team/link", "token", MARKER),
        ("/team/afmelden", "token", MARKER),
    ] {
        browser.post(path, &[(field, text)]).await;
    }
}

/// Every mail, as people read it.
fn mails(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.map(|path| readable(&fs::read(path).unwrap())).collect()
}

/// Mails to teams have no mark; a mail to the resident has it in its address alone.
fn assert_mails_are_clean(mails: &[String]) {
    let to = |mail: &String| header(mail, "To").unwrap();
    let (residents, teams): (Vec<_>, Vec<_>) = mails.iter().partition(|mail| is_marked(&to(mail)));
    assert!(!residents.is_empty() && !teams.is_empty(), "{} mails", mails.len());
    assert!(teams.iter().all(|mail| !is_marked(mail)), "{teams:#?}");
    for mail in residents {
        assert!(!is_marked(&mail.replace(&to(mail), "")), "{mail}");
    }
}

/// The team opens what was sent and takes it up.
async fn read_by_the_team(test: &TestPortal) {
    let mut team = test.signed_in("medewerker1@buurtteam-01.example").await;
    let list = team.get("/team").await;
    assert!(!is_marked(&list.body), "the list tells nothing");
    let links = tags(&list.body);
    let opening = links.iter().filter_map(|tag| tag.get("href"));
    let opening: Vec<_> = opening.filter(|href| href.starts_with("/team/overdracht/")).collect();
    assert!(!opening.is_empty());
    for path in opening {
        let opened = team.get(path).await;
        assert!(is_marked(&opened.body), "the team reads it");
        let token = opened.hidden("token").unwrap();
        team.post(&format!("{path}/opgepakt"), &[("token", &token)]).await;
    }
}

async fn figures(test: &TestPortal) -> String {
    let router = metrics::routes(test.portal.clone());
    let figures =
        Browser { router, cookies: std::collections::BTreeMap::new() }.get("/metrics").await;
    assert!(figures.body.contains("voorelkaar_requests_total"));
    figures.body
}

on_both! {
    async fn what_somebody_types_reaches_the_team_and_nothing_else(test, database) {
        let log = Log::of_all();
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("mail");
        let transport = Transport::new(MailSettings {
            from: "Voor Elkaar <noreply@voorelkaar.example>".parse().unwrap(),
            transport: TransportSettings::File { dir: dir.clone() },
        })
        .unwrap();
        let mut browser = Watching::new(test.browser());
        leave_marks(&mut browser, "", "Ik kan de huur niet betalen").await;
        leave_marks(&mut browser, "naaste", "Mijn moeder valt steeds").await;
        leave_marks(&mut browser, "", "Ik wil niet meer leven").await;
        mark_mistakes(&mut browser).await;
        browser.inner.get(&format!("/nl/vraag?zoek={MARKER}&stap={MARKER}")).await;
        browser.inner.get(&format!("/nl/{MARKER}")).await;
        let elsewhere = "https://zebravinkje.example";
        browser.inner.post_from(elsewhere, "/nl/vraag", &[("need", MARKER)]).await;
        run_due_once(&test.portal, &transport).await.unwrap();
        read_by_the_team(&test).await;
        test.clock.advance(TimeDelta::minutes(1));
        run_due_once(&test.portal, &transport).await.unwrap();

        let seen: Vec<&String> = browser.seen.iter().filter(|line| is_marked(line)).collect();
        assert!(seen.is_empty(), "{seen:#?}");
        assert_mails_are_clean(&mails(&dir));
        let figures = figures(&test).await;
        assert!(!is_marked(&figures), "{figures}");
        let raw = raw(database).await;
        for mark in [MARKER, "zebravinkje", NUMBER] {
            assert!(!stands_in(&raw, mark), "{mark} in the database");
        }

        database.run("DROP TABLE jobs").await;
        let failing = Sending::new(77).with("line", MARKER).with("name", MARKER);
        let failed = failing.send(&mut test.browser()).await;
        assert_eq!(failed.status, StatusCode::INTERNAL_SERVER_ERROR);
        let log = log.text();
        assert!(log.contains("a handover could not be stored") && log.contains("\"answered\""));
        let marked: Vec<&str> = log.lines().filter(|line| is_marked(line)).collect();
        assert!(marked.is_empty(), "{marked:#?}");
    }
}

#[test]
fn a_panic_is_logged_by_its_place_alone() {
    let log = Log::of_all();
    server::security::log_panics_by_place();
    let caught = panic::catch_unwind(|| panic!("{MARKER} is no number"));
    // Back to the one that says what is wrong with a test.
    drop(panic::take_hook());
    assert!(caught.is_err());
    let log = log.text();
    assert!(log.contains("\"message\":\"panic\"") && log.contains("marker.rs:"), "{log}");
    assert!(!is_marked(&log), "{log}");
}

#[tokio::test]
async fn the_program_itself_keeps_it_out_of_its_log_and_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["--log", "trace", "--log-format", "json"];
    let server = Server::start(folder.path(), &words).await;
    let mut browser = Watching::new(server.browser());
    leave_marks(&mut browser, "", "Ik kan de huur niet betalen").await;
    mark_mistakes(&mut browser).await;
    browser.inner.get(&format!("/nl/vraag?zoek={MARKER}&stap={MARKER}")).await;
    let mail = folder.path().join("var/mail");
    until("two mails", async || (mails(&mail).len() == 2).then_some(())).await;
    let log = server.log();
    server.kill();

    assert!(!browser.seen.iter().any(|line| is_marked(line)));
    assert_mails_are_clean(&mails(&mail));
    assert!(log.lines().count() > 100, "{log}");
    for line in log.lines() {
        let fields: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(fields["level"].is_string() && fields["timestamp"].is_string(), "{line}");
        assert!(!is_marked(line), "{line}");
    }
    let answered = log.lines().filter(|line| line.contains("\"answered\""));
    assert!(answered.clone().count() >= 30);
    assert!(answered.clone().all(|line| line.contains("\"id\":\"")), "each has its request id");
    for file in fs::read_dir(folder.path().join("var")).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            assert!(!stands_in(&bytes, MARKER) && !stands_in(&bytes, NUMBER), "{}", path.display());
        }
    }
}
