//! A portal with a clock that stands still, a folder for mails, and residents who send handovers.

use std::{fs, path::PathBuf, sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    contact::Email,
    handover::{CallWhen, Contact, Handover, SpokenLanguage},
    journey::Journey,
    person::Perspective,
    routing::DestinationCode,
};
use server::{
    content::Content,
    jobs::{Task, run_due_once},
    mail::{MailSettings, SmtpTls, Transport, TransportSettings},
    metrics::Metrics,
    municipality::Municipality,
    portal::{Portal, PortalInner, Site},
    record::{Record, ReplyTo},
    secrets::{Keys, random},
    security::Throttle,
};
use storage::{
    Digest, FixedClock, HandoverId, Job, JobId, JobState, NewHandover, Storage, UnitOfWork,
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{readable::readable, smtp_server::SmtpServer};

/// Stands in everything that a resident of a test writes.
pub const MARKER: &str = "zonnebloem";

pub fn start() -> DateTime<Utc> {
    "2026-11-20T13:03:00Z".parse().unwrap()
}

pub struct Office {
    pub portal: Portal,
    pub clock: FixedClock,
    pub transport: Transport,
    folder: TempDir,
}

impl Office {
    pub fn open(storage: Storage) -> Self {
        let clock = FixedClock::at(start());
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("mail");
        let transport = transport(TransportSettings::File { dir });
        let portal = portal(storage, clock.clone(), Keys::from_bytes([7; 32]));
        Self { portal, clock, transport, folder }
    }

    /// A transport to a mail server of a test.
    pub fn by_smtp(server: &SmtpServer) -> Transport {
        transport(TransportSettings::Smtp {
            host: "127.0.0.1".to_owned(),
            port: server.port,
            tls: SmtpTls::None,
            user: None,
            password: None,
            timeout: Duration::from_millis(250),
        })
    }

    fn mail_dir(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// From now on no mail can be written.
    pub fn break_mail(&self) {
        fs::rename(self.mail_dir(), self.folder.path().join("away")).unwrap();
    }

    /// Mails can be written again.
    pub fn mend_mail(&self) {
        fs::rename(self.folder.path().join("away"), self.mail_dir()).unwrap();
    }

    /// The mails in the folder as people read them, sorted by their ids.
    pub fn mails(&self) -> Vec<String> {
        let mut paths: Vec<_> =
            fs::read_dir(self.mail_dir()).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths.iter().map(|path| readable(&fs::read(path).unwrap())).collect()
    }

    /// The one mail in the folder.
    pub fn mail(&self) -> String {
        let mut mails = self.mails();
        assert_eq!(mails.len(), 1, "{mails:#?}");
        mails.remove(0)
    }

    /// Works on what is due, and says how many jobs that were.
    pub async fn run(&self) -> usize {
        run_due_once(&self.portal, &self.transport).await.unwrap()
    }

    pub fn wait(&self, step: TimeDelta) {
        self.clock.advance(step);
    }

    pub async fn write(&self) -> Box<dyn UnitOfWork> {
        self.portal.storage.write().await.unwrap()
    }

    /// Jobs in this state.
    pub async fn jobs(&self, state: JobState) -> Vec<Job> {
        let mut unit = self.portal.storage.read().await.unwrap();
        unit.jobs().list(state, 1_000).await.unwrap()
    }

    /// The one job in this state.
    pub async fn job(&self, state: JobState) -> Job {
        let mut jobs = self.jobs(state).await;
        assert_eq!(jobs.len(), 1, "{jobs:#?}");
        jobs.remove(0)
    }

    /// Adds a job in a unit of its own.
    pub async fn add(&self, task: Task, subject: Uuid) {
        let mut unit = self.write().await;
        task.add(unit.as_mut(), subject, self.portal.now()).await.unwrap();
        unit.save().await.unwrap();
    }

    /// A resident sends a handover.
    pub async fn send(&self, sent: Sent) -> HandoverId {
        let id = HandoverId(Uuid::from_bytes(random()));
        let new = sent.stored(&self.portal, id);
        let mut unit = self.write().await;
        unit.handovers().add(&new).await.unwrap();
        unit.save().await.unwrap();
        id
    }

    /// A handover with the mail about it to its team still to be sent.
    pub async fn send_and_tell(&self) -> HandoverId {
        let id = self.send(Sent::default()).await;
        self.add(Task::TellTeam, id.0).await;
        id
    }
}

/// The `Message-ID` of a job's mail.
pub fn message_id(job: JobId) -> String {
    format!("<{job}@voorelkaar.example>")
}

fn transport(transport: TransportSettings) -> Transport {
    let from = "Voor Elkaar <noreply@voorelkaar.example>".parse().unwrap();
    Transport::new(MailSettings { from, transport }).unwrap()
}

/// A portal on this database.
pub fn portal(storage: Storage, clock: FixedClock, keys: Keys) -> Portal {
    Portal::new(PortalInner {
        content: Content::new(Municipality::embedded().unwrap()).unwrap(),
        storage,
        keys,
        clock: Arc::new(clock),
        site: Site {
            public_url: "https://voorelkaar.example".to_owned(),
            secure_cookies: true,
            production: false,
            leave_to: "https://www.example.org/".to_owned(),
            security_contact: "mailto:security@voorelkaar.example".to_owned(),
            trusted_proxies: Vec::new(),
        },
        throttle: Throttle::default(),
        metrics: Metrics::default(),
        jobs_added: tokio::sync::Notify::new(),
    })
}

/// What a resident sends; the marker stands in every text of it.
#[derive(Debug, Clone)]
pub struct Sent {
    pub destination: &'static str,
    pub urgent: bool,
    pub language: &'static str,
    pub perspective: Perspective,
    pub wants_news: bool,
    /// Whether there is a mail address, and whether it is theirs alone.
    pub address: Option<bool>,
}

impl Default for Sent {
    fn default() -> Self {
        Self {
            destination: "buurtteam-01",
            urgent: false,
            language: "nl",
            perspective: Perspective::Me,
            wants_news: false,
            address: None,
        }
    }
}

impl Sent {
    fn stored(&self, portal: &Portal, id: HandoverId) -> NewHandover {
        let email = self.address.and_then(|_| Email::parse(&format!("{MARKER}@post.example")));
        let reply_to = email.clone().zip(self.address);
        let reply_to = reply_to.map(|(email, is_own)| ReplyTo { email, is_own });
        let mut journey = Journey::new(self.perspective);
        journey.need = format!("{MARKER} in de vraag");
        journey.wish = format!("{MARKER} in de wens");
        let contact = Contact {
            name: format!("{MARKER} in de naam"),
            phone: None,
            phone_safe: None,
            email,
            email_is_own: self.address == Some(true),
            call_when: CallWhen::Any,
            language: SpokenLanguage::Dutch,
            wants_news: self.wants_news,
        };
        let record = Record {
            handover: Handover { journey, line: format!("{MARKER} in de regel"), contact },
            page_language: self.language.to_owned(),
            shown_destination: "Sociaal Buurtteam Hoensbroek-Noord".to_owned(),
            danger: Vec::new(),
        };
        NewHandover {
            id,
            reference: "VE-".to_owned() + &id.to_string()[..8],
            code_hash: Digest(random()),
            key_hash: Digest(random()),
            body_hash: Digest(random()),
            destination: DestinationCode(self.destination.to_owned()),
            wijk: None,
            cluster: None,
            urgent: self.urgent,
            help_now: false,
            reasons: Vec::new(),
            language: self.language.to_owned(),
            wants_news: self.wants_news,
            sent_at: portal.now(),
            body: record.seal(&portal.keys, id),
            reply_to: reply_to.map(|reply_to| reply_to.seal(&portal.keys, id)),
        }
    }
}

/// The reference of a handover of a test.
pub fn reference(id: HandoverId) -> String {
    format!("VE-{}", &id.to_string()[..8])
}
