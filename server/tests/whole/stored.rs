//! Looks into the database: what was stored, opened and raw.

use server::{
    record::{Added, Record},
    secrets::hash,
};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _};
use storage::{Digest, Handover, HandoverId, JobState};

use crate::{
    portal::{TestPortal, databases::Database},
    sending::Sending,
};

impl TestPortal {
    /// The handover with this key.
    pub async fn stored(&self, key: [u8; 16]) -> Option<Handover> {
        let mut unit = self.portal.storage.read().await.unwrap();
        unit.handovers().lookup_by_key(&Digest(hash(&key))).await.unwrap()
    }

    /// The handover of what was sent, and what is sealed in it.
    pub async fn opened(&self, sending: &Sending) -> (Handover, Record) {
        let stored = self.stored(sending.key()).await.expect("it is stored");
        let body = stored.body.clone().unwrap();
        let record = Record::open(&self.portal.keys, stored.facts.id, &body).unwrap();
        (stored, record)
    }

    /// What was added to a handover, opened.
    pub async fn additions(&self, to: HandoverId) -> Vec<Added> {
        let mut unit = self.portal.storage.read().await.unwrap();
        let stored = unit.additions().list(to).await.unwrap();
        let keys = &self.portal.keys;
        stored.iter().map(|added| Added::open(keys, added.id, &added.sealed).unwrap()).collect()
    }

    /// Kinds of the jobs that wait, in the order of the alphabet.
    pub async fn waiting(&self) -> Vec<String> {
        let mut unit = self.portal.storage.read().await.unwrap();
        let jobs = unit.jobs().list(JobState::Pending, 100).await.unwrap();
        let mut kinds: Vec<String> = jobs.into_iter().map(|job| job.kind).collect();
        kinds.sort();
        kinds
    }
}

/// Everything that stands in the files of the database, or in its rows.
pub async fn raw(database: &Database) -> Vec<u8> {
    if !database.url.starts_with("sqlite:") {
        return rows(&database.url).await;
    }
    let files = std::fs::read_dir(database.path().parent().unwrap()).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

async fn rows(url: &str) -> Vec<u8> {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
    let tables = connection.fetch_all(tables).await.unwrap();
    let mut all = String::new();
    for table in tables {
        let name: String = table.get(0);
        let rows = AssertSqlSafe(format!("SELECT t::text FROM \"{name}\" t"));
        for row in connection.fetch_all(rows).await.unwrap() {
            all.push_str(row.get(0));
            all.push('\n');
        }
    }
    all.into_bytes()
}

/// Whether a text stands in something raw: as it is, or in hexadecimal digits.
pub fn stands_in(raw: &[u8], text: &str) -> bool {
    let holds = |needle: &[u8]| raw.windows(needle.len()).any(|window| window == needle);
    holds(text.as_bytes()) || holds(data_encoding::HEXLOWER.encode(text.as_bytes()).as_bytes())
}
