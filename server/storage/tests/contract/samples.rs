//! Made-up rows. `n` makes them differ.

use chrono::{DateTime, TimeDelta, Utc};
use domain::area::WijkCode;
use domain::routing::DestinationCode;
use storage::{
    Addition, AdditionId, Deed, Digest, HandoverFacts, HandoverId, HandoverStatus, JobId,
    NewHandover, NewJob, Opening, OpeningId, Sealed, Session, SignInToken, SignInTokenId, Storage,
    WorkAddress,
};
use uuid::Uuid;

/// A moment, some days after an arbitrary first one, with microseconds.
pub fn day(number: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000 + number) + TimeDelta::microseconds(123_456)
}

pub fn minutes(number: i64) -> TimeDelta {
    TimeDelta::minutes(number)
}

pub fn uuid(kind: u8, n: u8) -> Uuid {
    Uuid::from_bytes([kind, n, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
}

pub fn digest(kind: u8, n: u8) -> Digest {
    let mut bytes = [kind; 32];
    bytes[0] = n;
    Digest(bytes)
}

pub fn destination(code: &str) -> DestinationCode {
    DestinationCode(code.to_owned())
}

pub fn address(name: &str) -> WorkAddress {
    WorkAddress(format!("{name}@team.example"))
}

pub fn handover_id(n: u8) -> HandoverId {
    HandoverId(uuid(1, n))
}

pub fn handover(n: u8) -> NewHandover {
    NewHandover {
        id: handover_id(n),
        reference: format!("VE-{n:03}"),
        code_hash: digest(1, n),
        key_hash: digest(2, n),
        body_hash: digest(3, n),
        destination: destination("team-a"),
        wijk: Some(WijkCode("WK000001".to_owned())),
        cluster: Some("youth_and_family".to_owned()),
        urgent: false,
        help_now: true,
        reasons: vec!["parenting".to_owned(), "of_the_wijk".to_owned()],
        language: "nl".to_owned(),
        wants_news: true,
        sent_at: day(i64::from(n)),
        body: Sealed(vec![n; 40]),
        reply_to: Some(Sealed(vec![n, 7])),
    }
}

/// What is in clear of a handover that was just sent.
pub fn facts(new: &NewHandover) -> HandoverFacts {
    let new = new.clone();
    HandoverFacts {
        id: new.id,
        reference: new.reference,
        body_hash: new.body_hash,
        destination: new.destination,
        wijk: new.wijk,
        cluster: new.cluster,
        urgent: new.urgent,
        help_now: new.help_now,
        reasons: new.reasons,
        language: new.language,
        status: HandoverStatus::Sent,
        wants_news: new.wants_news,
        sent_at: new.sent_at,
        taken_up_at: None,
        taken_up_by: None,
        withdrawn_at: None,
        erased_at: None,
    }
}

/// Stores handovers in a unit of their own.
pub async fn store(storage: &Storage, handovers: &[NewHandover]) {
    let mut unit = storage.write().await.unwrap();
    for new in handovers {
        unit.handovers().add(new).await.unwrap();
    }
    unit.save().await.unwrap();
}

pub fn addition(n: u8, handover: u8) -> Addition {
    Addition {
        id: AdditionId(uuid(2, n)),
        handover: handover_id(handover),
        body_hash: digest(4, n),
        sealed: Sealed(vec![n; 10]),
        added_at: day(i64::from(n)),
    }
}

pub fn opening(n: u8, handover: u8) -> Opening {
    Opening {
        id: OpeningId(uuid(3, n)),
        handover: handover_id(handover),
        by: address("een"),
        deed: Deed::Opened,
        at: day(i64::from(n)),
    }
}

pub fn job(n: u8) -> NewJob {
    NewJob {
        id: JobId(uuid(4, n)),
        kind: "mail_to_team".to_owned(),
        subject: uuid(1, n),
        due_at: day(0) + minutes(i64::from(n)),
        created_at: day(0),
    }
}

/// Stores jobs with these numbers in a unit of their own.
pub async fn store_jobs(storage: &Storage, numbers: impl Iterator<Item = u8>) {
    let mut unit = storage.write().await.unwrap();
    for n in numbers {
        unit.jobs().add(&job(n)).await.unwrap();
    }
    unit.save().await.unwrap();
}

pub fn token(n: u8) -> SignInToken {
    SignInToken {
        id: SignInTokenId(uuid(5, n)),
        token_hash: digest(5, n),
        address: address("een"),
        created_at: day(0),
        expires_at: day(0) + minutes(15),
        used_at: None,
    }
}

pub fn session(n: u8) -> Session {
    Session {
        token_hash: digest(6, n),
        address: address("een"),
        form_hash: digest(7, n),
        created_at: day(0),
        last_seen_at: day(0),
    }
}
