//! Mails to residents: what they say depends on who else reads the mailbox.

use domain::person::Perspective;
use server::jobs::Task;
use storage::JobState;

use crate::{
    office::{MARKER, Sent, reference},
    readable::{header, readable},
};

/// Everything but the line that names whom it goes to.
fn without_recipient(mail: &str) -> String {
    mail.lines().filter(|line| !line.starts_with("To: ")).collect::<Vec<_>>().join("\n")
}

on_both! {
    async fn an_address_of_their_own_gets_the_full_confirmation_without_the_code(office) {
        let id = office.send(Sent { address: Some(true), ..Sent::default() }).await;
        office.add(Task::ConfirmToResident, id.0).await;
        office.run().await;
        let mail = office.mail();
        assert_eq!(header(&mail, "To").unwrap(), format!("{MARKER}@post.example"));
        assert_eq!(header(&mail, "Subject").unwrap(), "Er is een bericht voor u");
        for expected in [
            reference(id).as_str(),
            "vrijdag 20 november 2026 om 14:03",
            "Sociaal Buurtteam Hoensbroek-Noord",
            "vrijdag 27 november 2026",
            "4 januari 2027",
            "cliëntondersteuning",
            "https://voorelkaar.example/nl/status",
        ] {
            assert!(mail.contains(expected), "{expected}: {mail}");
        }
        assert!(!without_recipient(&mail).contains(MARKER), "{mail}");
    }

    async fn an_address_that_others_read_gets_nothing_but_that_there_is_a_message(office) {
        let sent = Sent { address: Some(false), wants_news: true, ..Sent::default() };
        let id = office.send(sent).await;
        office.add(Task::ConfirmToResident, id.0).await;
        office.add(Task::TellNews, id.0).await;
        office.run().await;
        let mails = office.mails();
        assert_eq!(mails.len(), 2);
        for mail in mails {
            assert_eq!(header(&mail, "Subject").unwrap(), "Er is een bericht voor u");
            let rest = without_recipient(&mail);
            for telling in [MARKER, &reference(id), "Buurtteam", "http", "hulp", "vraag"] {
                assert!(!rest.contains(telling), "{telling}: {rest}");
            }
        }
    }

    async fn a_resident_reads_the_language_of_the_page_and_words_for_who_it_is_for(office) {
        let sent = Sent {
            address: Some(true),
            language: "en",
            perspective: Perspective::Relative,
            ..Sent::default()
        };
        let id = office.send(sent).await;
        office.add(Task::ConfirmToResident, id.0).await;
        office.run().await;
        let mail = office.mail();
        assert_eq!(header(&mail, "Content-Language").unwrap(), "en");
        assert!(mail.contains("Somebody sent a question for you on"), "{mail}");
        assert!(mail.contains("https://voorelkaar.example/en/status"), "{mail}");
    }

    async fn a_page_in_a_language_the_portal_no_longer_speaks_gets_the_first_one(office) {
        let id = office.send(Sent { address: Some(true), language: "xx", ..Sent::default() }).await;
        office.add(Task::ConfirmToResident, id.0).await;
        office.run().await;
        assert_eq!(header(&office.mail(), "Content-Language").unwrap(), "nl");
    }

    async fn news_is_mailed_only_to_whom_asked_for_it_and_does_not_say_what_it_is(office) {
        for wants_news in [false, true] {
            let id = office.send(Sent { address: Some(true), wants_news, ..Sent::default() }).await;
            office.add(Task::TellNews, id.0).await;
        }
        assert_eq!(office.run().await, 2);
        let mail = office.mail();
        assert_eq!(header(&mail, "Subject").unwrap(), "Er is nieuws voor u");
        assert!(mail.contains("https://voorelkaar.example/nl/status"), "{mail}");
        let rest = without_recipient(&mail);
        for telling in [MARKER, "Kenmerk", "VE-", "Buurtteam", "opgepakt"] {
            assert!(!rest.contains(telling), "{telling}: {rest}");
        }
    }

    async fn who_gave_no_address_gets_no_mail_and_the_job_is_done(office) {
        let id = office.send(Sent::default()).await;
        office.add(Task::ConfirmToResident, id.0).await;
        assert_eq!(office.run().await, 1);
        assert_eq!(office.mails().len(), 0);
        assert_eq!(office.jobs(JobState::Done).await.len(), 1);
    }

    async fn an_address_is_nowhere_in_the_job_rows(office) {
        let server = crate::smtp_server::SmtpServer::start(crate::smtp_server::Script {
            recipient: Some("550 <zonnebloem@post.example> unknown"),
            ..Default::default()
        })
        .await;
        let id = office.send(Sent { address: Some(true), ..Sent::default() }).await;
        office.add(Task::ConfirmToResident, id.0).await;
        let transport = crate::office::Office::by_smtp(&server);
        server::jobs::run_due_once(&office.portal, &transport).await.unwrap();
        let dead = office.job(JobState::Dead).await;
        assert_eq!(dead.last_error, "the mail server answered 550");
        server.answer(|script| script.recipient = Some("250 ok"));
        server::jobs::run_due_once(&office.portal, &transport).await.unwrap();
        let mail = readable(&server.mails()[0]);
        assert_eq!(header(&mail, "To").unwrap(), "post@stand-by.example");
        assert!(mail.contains(&reference(id)) && !mail.contains(MARKER), "{mail}");
    }
}
