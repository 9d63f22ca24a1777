//! The mail with a one-time link.

use chrono::TimeDelta;
use server::{jobs::Task, secrets::hash};
use storage::{Digest, JobState, SignInToken, SignInTokenId, WorkAddress};
use uuid::Uuid;

use crate::{office::Office, readable::header};

/// Somebody asks for a link, as the desk does it.
async fn ask(office: &Office, n: u8) -> SignInToken {
    let id = Uuid::from_bytes([n; 16]);
    let token = office.portal.keys.sign_in_token(id.as_bytes());
    let now = office.portal.now();
    let row = SignInToken {
        id: SignInTokenId(id),
        token_hash: Digest(hash(token.as_bytes())),
        address: WorkAddress("medewerker1@buurtteam-01.example".to_owned()),
        created_at: now,
        expires_at: now + TimeDelta::minutes(15),
        used_at: None,
    };
    let mut unit = office.write().await;
    unit.sign_in_tokens().add(&row).await.unwrap();
    Task::SendSignInLink.add(unit.as_mut(), id, now).await.unwrap();
    unit.save().await.unwrap();
    row
}

on_both! {
    async fn the_link_that_is_mailed_signs_in_once(office) {
        let row = ask(&office, 1).await;
        office.run().await;
        let mail = office.mail();
        assert_eq!(header(&mail, "To").unwrap(), row.address.as_str());
        let link = mail.lines().find(|line| line.starts_with("https://")).unwrap();
        let token = link.strip_prefix("https://voorelkaar.example/team/link/").unwrap();
        assert!(mail.contains("14:18"), "{mail}");
        let digest = Digest(hash(token.as_bytes()));
        let mut unit = office.write().await;
        let signed_in = unit.sign_in_tokens().use_once(&digest, office.portal.now()).await.unwrap();
        assert_eq!(signed_in, Some(row.address));
    }

    async fn a_link_that_no_longer_works_is_not_mailed(office) {
        let row = ask(&office, 1).await;
        office.wait(TimeDelta::minutes(15));
        ask(&office, 2).await;
        let mut unit = office.write().await;
        unit.sign_in_tokens().use_once(&Digest(hash(
            office.portal.keys.sign_in_token(&[2; 16]).as_bytes(),
        )), office.portal.now()).await.unwrap().unwrap();
        unit.save().await.unwrap();
        assert!(row.expires_at <= office.portal.now());
        assert_eq!(office.run().await, 2);
        assert_eq!(office.mails().len(), 0);
        assert_eq!(office.jobs(JobState::Done).await.len(), 2);
    }
}
