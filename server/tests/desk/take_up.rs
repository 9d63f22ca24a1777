//! "Opgepakt": the status changes, it is written down, and mail goes only when it was wanted.

use axum::http::StatusCode;
use storage::{Deed, HandoverId, HandoverStatus};
use uuid::Uuid;

use crate::{
    people::{COLLEAGUE, Sent, WORKER},
    portal::{Answer, Browser, TestPortal},
};

/// Opens a handover and presses its button.
async fn take_up(browser: &mut Browser, page: &str) -> Answer {
    let opened = browser.get(page).await;
    let form = format!("action=\"{page}/opgepakt\"");
    assert!(opened.main().contains(&form), "{}", opened.main());
    let token = opened.hidden("token").unwrap();
    browser.post(&format!("{page}/opgepakt"), &[("token", &token)]).await
}

async fn status_of(test: &TestPortal, number: u8) -> (HandoverStatus, Option<String>) {
    let mut unit = test.portal.storage.read().await.unwrap();
    let id = HandoverId(Uuid::from_bytes([number; 16]));
    let facts = unit.handovers().lookup(id).await.unwrap().unwrap().facts;
    (facts.status, facts.taken_up_by.map(|by| by.0))
}

fn wants_news(sent: &mut Sent) {
    sent.wants_news = true;
    sent.reply_to = Some("inwoner@thuis.example");
}

on_both_databases! {
    async fn taking_up_changes_the_status_and_is_written_down(test) {
        let page = test.handover(1, |_| {}).await;
        let mut browser = test.signed_in(WORKER).await;
        let answer = take_up(&mut browser, &page).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, page.as_str()));
        let by = Some(WORKER.to_owned());
        assert_eq!(status_of(&test, 1).await, (HandoverStatus::TakenUp, by));
        let deeds: Vec<Deed> = test.seen(1).await.iter().map(|seen| seen.deed).collect();
        assert!(deeds.contains(&Deed::TakenUp) && deeds.contains(&Deed::Opened), "{deeds:?}");
        let after = browser.get(&page).await;
        assert!(after.main().contains(&format!("Opgepakt door {WORKER}")));
        assert!(!after.main().contains("/opgepakt\""), "the button is gone");
    }

    async fn news_goes_only_to_who_wanted_it_and_gave_an_address(test) {
        let wanted = test.handover(1, wants_news).await;
        let no_address = test.handover(2, |sent| sent.wants_news = true).await;
        let not_wanted = test.handover(3, |sent| sent.reply_to = Some("inwoner@thuis.example")).await;
        let mut browser = test.signed_in(WORKER).await;
        for page in [&wanted, &no_address, &not_wanted] {
            take_up(&mut browser, page).await;
        }
        let told: Vec<Uuid> = test.jobs("tell-news").await.iter().map(|job| job.subject).collect();
        assert_eq!(told, [Uuid::from_bytes([1; 16])]);
    }

    async fn pressing_twice_takes_up_once(test) {
        let page = test.handover(1, wants_news).await;
        let mut browser = test.signed_in(WORKER).await;
        take_up(&mut browser, &page).await;
        let token = browser.get(&page).await.hidden("token").unwrap();
        let again = browser.post(&format!("{page}/opgepakt"), &[("token", &token)]).await;
        assert_eq!(again.location(), page);
        let seen = test.seen(1).await;
        assert_eq!(seen.iter().filter(|seen| seen.deed == Deed::TakenUp).count(), 1);
        assert_eq!(test.jobs("tell-news").await.len(), 1);
    }

    async fn a_colleague_who_is_later_sees_who_was_first(test) {
        let page = test.handover(1, |_| {}).await;
        let mut late = test.signed_in(COLLEAGUE).await;
        let token = late.get(&page).await.hidden("token").unwrap();
        take_up(&mut test.signed_in(WORKER).await, &page).await;
        let answer = late.post(&format!("{page}/opgepakt"), &[("token", &token)]).await;
        assert!(late.get(answer.location()).await.main().contains(&format!("Opgepakt door {WORKER}")));
        assert_eq!(status_of(&test, 1).await.1.as_deref(), Some(WORKER));
    }

    async fn a_handover_that_was_withdrawn_meanwhile_says_so_and_stays_withdrawn(test) {
        let page = test.handover(1, wants_news).await;
        let mut browser = test.signed_in(WORKER).await;
        let token = browser.get(&page).await.hidden("token").unwrap();
        test.withdrawn(1).await;
        let answer = browser.post(&format!("{page}/opgepakt"), &[("token", &token)]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.main().contains("trok deze vraag in"));
        assert_eq!(status_of(&test, 1).await.0, HandoverStatus::Withdrawn);
        assert!(test.jobs("tell-news").await.is_empty());
    }

    async fn the_address_of_the_button_leads_back_to_the_handover(test) {
        let page = test.handover(1, |_| {}).await;
        let answer = test.browser().get(&format!("{page}/opgepakt")).await;
        assert_eq!(answer.location(), page);
    }
}
