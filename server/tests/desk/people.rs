//! People of teams, and what residents sent them.

use domain::{
    assessment::Answer as HowItGoes,
    contact::{Email, Phone},
    handover::{CallWhen, Contact, Handover, SpokenLanguage},
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    person::{Perspective, YesNoUnsure},
    routing::DestinationCode,
};
use server::{
    record::{Added, Record, ReplyTo},
    secrets::hash,
};
use storage::{
    Addition, AdditionId, Digest, HandoverId, Job, JobState, NewHandover, Opening, SignInToken,
    SignInTokenId, WorkAddress,
};
use uuid::Uuid;

use crate::portal::{Browser, TestPortal};

/// Works for the team below.
pub const WORKER: &str = "medewerker1@buurtteam-05.example";
/// Works for it too.
pub const COLLEAGUE: &str = "medewerker2@buurtteam-05.example";
/// Works for another team.
pub const STRANGER: &str = "medewerker1@buurtteam-12.example";
/// The team that gets every handover here.
pub const TEAM: &str = "buurtteam-05";
/// Own words that no page may show to others.
pub const NEED: &str = "Ik slaap slecht van de post <en> ga de deur niet meer uit";

impl TestPortal {
    /// Somebody of a team who has just signed in by a link.
    pub async fn signed_in(&self, address: &str) -> Browser {
        let link = self.link_for(address).await;
        let mut browser = self.browser();
        let answer = browser.post("/team/link", &[("token", &link)]).await;
        assert_eq!(answer.location(), "/team", "{}", answer.body);
        browser
    }

    /// A link as the mail brings it, without asking for it: asking takes a while on purpose.
    pub async fn link_for(&self, address: &str) -> String {
        #[expect(clippy::disallowed_methods, reason = "links of one test need different ids")]
        let id = Uuid::new_v4();
        let token = self.portal.keys.sign_in_token(id.as_bytes());
        let now = self.portal.now();
        let link = SignInToken {
            id: SignInTokenId(id),
            token_hash: Digest(hash(token.as_bytes())),
            address: WorkAddress(address.to_owned()),
            created_at: now,
            expires_at: now + domain::retention::SIGN_IN_LINK,
            used_at: None,
        };
        let mut unit = self.portal.storage.write().await.unwrap();
        unit.sign_in_tokens().add(&link).await.unwrap();
        unit.save().await.unwrap();
        token
    }

    /// Stores a handover for the team; gives the address of its page.
    pub async fn handover(&self, number: u8, change: impl FnOnce(&mut Sent)) -> String {
        let id = HandoverId(Uuid::from_bytes([number; 16]));
        let mut sent = Sent::new(number);
        change(&mut sent);
        let record = Record {
            handover: sent.handover,
            page_language: "nl".to_owned(),
            shown_destination: "Sociaal Buurtteam".to_owned(),
            danger: sent.danger.iter().map(|&kind| kind.to_owned()).collect(),
        };
        let keys = &self.portal.keys;
        let reply_to = sent
            .reply_to
            .map(|email| ReplyTo { email: Email::parse(email).unwrap(), is_own: true });
        let new = NewHandover {
            id,
            reference: format!("VE-0000-{number:04}"),
            code_hash: Digest([number; 32]),
            key_hash: Digest([number; 32]),
            body_hash: Digest([number; 32]),
            destination: DestinationCode(sent.destination.to_owned()),
            wijk: None,
            cluster: Some("jeugd-en-gezin".to_owned()),
            urgent: sent.urgent,
            help_now: sent.urgent,
            reasons: sent.reasons.iter().map(|&reason| reason.to_owned()).collect(),
            language: "nl".to_owned(),
            wants_news: sent.wants_news,
            sent_at: self.portal.now(),
            body: record.seal(keys, id),
            reply_to: reply_to.map(|reply_to| reply_to.seal(keys, id)),
        };
        let mut unit = self.portal.storage.write().await.unwrap();
        unit.handovers().add(&new).await.unwrap();
        unit.save().await.unwrap();
        format!("/team/overdracht/{id}")
    }

    /// Adds to a handover what a resident changed later.
    pub async fn addition(&self, number: u8, change: impl FnOnce(&mut Handover)) {
        let id = AdditionId(Uuid::from_bytes([number; 16]));
        let mut handover = Sent::new(number).handover;
        change(&mut handover);
        let addition = Addition {
            id,
            handover: HandoverId(Uuid::from_bytes([number; 16])),
            body_hash: Digest([99; 32]),
            sealed: Added { handover }.seal(&self.portal.keys, id),
            added_at: self.portal.now(),
        };
        let mut unit = self.portal.storage.write().await.unwrap();
        unit.additions().add(&addition).await.unwrap();
        unit.save().await.unwrap();
    }

    /// The resident takes it back.
    pub async fn withdrawn(&self, number: u8) {
        let id = HandoverId(Uuid::from_bytes([number; 16]));
        let mut unit = self.portal.storage.write().await.unwrap();
        assert!(unit.handovers().withdraw(id, self.portal.now()).await.unwrap());
        unit.save().await.unwrap();
    }

    /// Who saw a handover, the newest first.
    pub async fn seen(&self, number: u8) -> Vec<Opening> {
        let id = HandoverId(Uuid::from_bytes([number; 16]));
        let mut unit = self.portal.storage.read().await.unwrap();
        unit.openings().list(id, 100).await.unwrap()
    }

    /// The jobs that wait, of this kind.
    pub async fn jobs(&self, kind: &str) -> Vec<Job> {
        let mut unit = self.portal.storage.read().await.unwrap();
        let jobs = unit.jobs().list(JobState::Pending, 100).await.unwrap();
        jobs.into_iter().filter(|job| job.kind == kind).collect()
    }
}

/// A handover as a test wants it.
pub struct Sent {
    pub handover: Handover,
    pub destination: &'static str,
    pub urgent: bool,
    pub reasons: Vec<&'static str>,
    pub danger: Vec<&'static str>,
    pub wants_news: bool,
    pub reply_to: Option<&'static str>,
}

impl Sent {
    fn new(number: u8) -> Self {
        let mut journey = Journey::new(Perspective::Me);
        journey.need = format!("{NEED} {number}");
        journey.wish = "Weer rust in huis".into();
        let answer = Some(HowItGoes::Hard);
        journey.areas = vec![NamedArea { area: LifeArea::Finance, answer }];
        journey.plan.goal = "Elke maandag de post openen".into();
        journey.plan.own_steps = "Een map kopen".into();
        journey.plan.helper = "Mijn buurvrouw".into();
        let contact = Contact {
            name: "Testpersoon".to_owned(),
            phone: Phone::parse("06 12345678"),
            phone_safe: Some(YesNoUnsure::Yes),
            email: None,
            email_is_own: false,
            call_when: CallWhen::Morning,
            language: SpokenLanguage::Polish,
            wants_news: false,
        };
        Self {
            handover: Handover { journey, line: "Bel twee keer".to_owned(), contact },
            destination: TEAM,
            urgent: false,
            reasons: vec!["team-question", "team-of-wijk"],
            danger: Vec::new(),
            wants_news: false,
            reply_to: None,
        }
    }
}
