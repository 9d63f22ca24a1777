//! Mails to destinations.

use server::jobs::Task;
use storage::{JobState, WorkAddress};

use crate::{
    office::{MARKER, Sent, message_id, reference},
    readable::header,
};

on_both! {
    async fn a_team_gets_a_reference_an_urgency_and_a_link_without_a_secret(office) {
        let id = office.send(Sent { urgent: true, ..Sent::default() }).await;
        office.add(Task::TellTeam, id.0).await;
        assert_eq!(office.run().await, 1);
        let mail = office.mail();
        assert_eq!(header(&mail, "To").unwrap(), "post@buurtteam-01.example");
        assert_eq!(header(&mail, "Subject").unwrap(), format!("Spoed: nieuwe vraag {}", reference(id)));
        assert!(mail.contains(&format!("https://voorelkaar.example/team/overdracht/{id}\n")), "{mail}");
        let done = office.job(JobState::Done).await;
        assert_eq!(header(&mail, "Message-ID").unwrap(), message_id(done.id));
        assert_eq!(office.run().await, 0);
    }

    async fn no_mail_to_a_team_holds_anything_the_resident_wrote(office) {
        let sent = Sent { address: Some(true), wants_news: true, ..Sent::default() };
        let id = office.send(sent).await;
        office.add(Task::TellTeam, id.0).await;
        office.add(Task::TellTeamOfAddition, id.0).await;
        office.run().await;
        let mails = office.mails();
        assert_eq!(mails.len(), 2);
        for mail in mails {
            assert!(!mail.to_lowercase().contains(MARKER), "{mail}");
            assert!(!mail.contains("Hoensbroek"), "{mail}");
        }
    }

    async fn a_handover_that_was_taken_back_is_told_to_nobody(office) {
        let sent = Sent { address: Some(true), wants_news: true, ..Sent::default() };
        let id = office.send(sent).await;
        for task in [Task::TellTeam, Task::TellTeamOfAddition, Task::ConfirmToResident, Task::TellNews] {
            office.add(task, id.0).await;
        }
        let mut unit = office.write().await;
        assert!(unit.handovers().withdraw(id, office.portal.now()).await.unwrap());
        unit.save().await.unwrap();
        assert_eq!(office.run().await, 4);
        assert_eq!(office.mails(), Vec::<String>::new());
        assert_eq!(office.jobs(JobState::Done).await.len(), 4);
    }

    async fn a_team_that_has_it_in_hand_is_still_told_of_an_addition(office) {
        let id = office.send(Sent::default()).await;
        let mut unit = office.write().await;
        let somebody = WorkAddress("medewerker1@buurtteam-01.example".to_owned());
        assert!(unit.handovers().take_up(id, &somebody, office.portal.now()).await.unwrap());
        unit.save().await.unwrap();
        office.add(Task::TellTeamOfAddition, id.0).await;
        office.run().await;
        let subject = header(&office.mail(), "Subject").unwrap();
        assert_eq!(subject, format!("Aanvulling op vraag {}", reference(id)));
    }
}
