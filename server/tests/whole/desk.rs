//! Somebody of a team, for tests that need one.

use storage::JobState;

use crate::portal::{Browser, TestPortal};

impl TestPortal {
    /// Somebody with this work address who has just signed in by the link in the mail.
    pub async fn signed_in(&self, address: &str) -> Browser {
        let mut browser = self.browser();
        browser.post("/team/aanmelden", &[("email", address)]).await;
        let mut unit = self.portal.storage.read().await.unwrap();
        let jobs = unit.jobs().list(JobState::Pending, 100).await.unwrap();
        drop(unit);
        let job = jobs.iter().rfind(|job| job.kind == "send-sign-in-link").unwrap();
        let token = self.portal.keys.sign_in_token(job.subject.as_bytes());
        let answer = browser.post("/team/link", &[("token", &token)]).await;
        assert_eq!(answer.location(), "/team", "{}", answer.body);
        browser
    }
}
