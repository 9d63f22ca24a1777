//! Handovers: add once, find again, list, take up, withdraw.

use storage::{AddedHandover, Handover, HandoverStatus, NewHandover, SealedExample};

use crate::samples::{address, day, destination, digest, facts, handover, handover_id, store};

contract! {
    async fn a_handover_is_found_again_by_id_by_code_and_by_key(database) {
        let bare = NewHandover { wijk: None, cluster: None, reply_to: None, ..handover(2) };
        let both = [handover(1), bare];
        store(&database.storage, &both).await;
        let mut unit = database.storage.read().await.unwrap();
        for new in both {
            let expected = Some(Handover {
                facts: facts(&new),
                body: Some(new.body.clone()),
                reply_to: new.reply_to.clone(),
            });
            let handovers = unit.handovers();
            assert_eq!(handovers.lookup(new.id).await.unwrap(), expected);
            assert_eq!(handovers.lookup_by_code(&new.code_hash).await.unwrap(), expected);
            assert_eq!(handovers.lookup_by_key(&new.key_hash).await.unwrap(), expected);
        }
        assert_eq!(unit.handovers().lookup_by_code(&digest(1, 99)).await.unwrap(), None);
    }

    async fn a_repeated_post_creates_nothing_and_gives_the_first_one(database) {
        let first = handover(1);
        store(&database.storage, std::slice::from_ref(&first)).await;
        let again = NewHandover { key_hash: first.key_hash, ..handover(2) };
        let mut unit = database.storage.write().await.unwrap();
        let outcome = unit.handovers().add(&again).await.unwrap();
        assert_eq!(outcome, AddedHandover::AlreadyThere(Box::new(facts(&first))));
        assert_eq!(unit.handovers().lookup(again.id).await.unwrap(), None);
    }

    async fn a_reference_that_is_taken_is_said_and_the_unit_goes_on(database) {
        store(&database.storage, &[handover(1)]).await;
        let mut unit = database.storage.write().await.unwrap();
        let taken = NewHandover { reference: handover(1).reference, ..handover(2) };
        let error = unit.handovers().add(&taken).await.unwrap_err();
        assert!(error.is_duplicate_of("handovers_reference"), "{error}");
        let taken = NewHandover { code_hash: handover(1).code_hash, ..handover(2) };
        let error = unit.handovers().add(&taken).await.unwrap_err();
        assert!(error.is_duplicate_of("handovers_code_hash"), "{error}");
        let taken = NewHandover { id: handover_id(1), ..handover(2) };
        let error = unit.handovers().add(&taken).await.unwrap_err();
        assert!(error.is_duplicate_of("handovers_id"), "{error}");
        assert_eq!(unit.handovers().add(&handover(2)).await.unwrap(), AddedHandover::Added);
        unit.save().await.unwrap();
    }

    async fn a_list_has_urgent_ones_first_then_the_newest_of_these_destinations_only(database) {
        let urgent = NewHandover { urgent: true, ..handover(1) };
        let other = NewHandover { destination: destination("team-b"), ..handover(4) };
        let third = NewHandover { destination: destination("team-c"), ..handover(5) };
        store(&database.storage, &[urgent, handover(2), handover(3), other, third]).await;
        let mut unit = database.storage.read().await.unwrap();
        let lists: [(&[&str], u32, &[u8]); 5] = [
            (&["team-a"], 10, &[1, 3, 2]),
            (&["team-a"], 2, &[1, 3]),
            (&["team-a", "team-b"], 10, &[1, 4, 3, 2]),
            (&["team-a', 'team-b", "team-d"], 10, &[]),
            (&[], 10, &[]),
        ];
        for (codes, limit, expected) in lists {
            let codes: Vec<_> = codes.iter().map(|code| destination(code)).collect();
            let list = unit.handovers().list(&codes, HandoverStatus::Sent, limit).await.unwrap();
            let ids: Vec<_> = list.iter().map(|facts| facts.id).collect();
            let expected: Vec<_> = expected.iter().map(|n| handover_id(*n)).collect();
            assert_eq!(ids, expected, "{codes:?}");
        }
        let team = [destination("team-a")];
        let taken_up = unit.handovers().list(&team, HandoverStatus::TakenUp, 10).await.unwrap();
        assert_eq!(taken_up, []);
    }

    async fn a_sent_handover_is_taken_up_once(database) {
        store(&database.storage, &[handover(1)]).await;
        let mut unit = database.storage.write().await.unwrap();
        let id = handover_id(1);
        assert!(unit.handovers().take_up(id, &address("een"), day(5)).await.unwrap());
        assert!(!unit.handovers().take_up(id, &address("twee"), day(6)).await.unwrap());
        assert!(!unit.handovers().take_up(handover_id(9), &address("een"), day(5)).await.unwrap());
        let facts = unit.handovers().lookup(id).await.unwrap().unwrap().facts;
        assert_eq!(facts.status, HandoverStatus::TakenUp);
        assert_eq!((facts.taken_up_at, facts.taken_up_by), (Some(day(5)), Some(address("een"))));
    }

    async fn a_handover_is_withdrawn_once_also_after_it_was_taken_up(database) {
        store(&database.storage, &[handover(1), handover(2)]).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.handovers().take_up(handover_id(2), &address("een"), day(5)).await.unwrap();
        for id in [handover_id(1), handover_id(2)] {
            assert!(unit.handovers().withdraw(id, day(6)).await.unwrap());
            assert!(!unit.handovers().withdraw(id, day(7)).await.unwrap());
            assert!(!unit.handovers().take_up(id, &address("een"), day(8)).await.unwrap());
            let facts = unit.handovers().lookup(id).await.unwrap().unwrap().facts;
            assert_eq!(facts.status, HandoverStatus::Withdrawn);
            assert_eq!(facts.withdrawn_at, Some(day(6)));
        }
        assert!(!unit.handovers().withdraw(handover_id(9), day(6)).await.unwrap());
    }

    async fn urgency_is_raised_and_never_lowered(database) {
        let calm = NewHandover { urgent: false, help_now: false, ..handover(1) };
        store(&database.storage, &[calm]).await;
        let mut unit = database.storage.write().await.unwrap();
        for (help_now, expected) in [(false, false), (true, true), (false, true)] {
            unit.handovers().raise_urgency(handover_id(1), help_now).await.unwrap();
            let facts = unit.handovers().lookup(handover_id(1)).await.unwrap().unwrap().facts;
            assert!(facts.urgent);
            assert_eq!(facts.help_now, expected);
        }
    }

    async fn the_key_is_tried_on_the_oldest_and_the_newest_body(database) {
        let mut unit = database.storage.write().await.unwrap();
        assert_eq!(unit.handovers().sealed_examples().await.unwrap(), []);
        let example = |n| SealedExample { id: handover_id(n), body: handover(n).body };
        unit.handovers().add(&handover(2)).await.unwrap();
        assert_eq!(unit.handovers().sealed_examples().await.unwrap(), [example(2)]);
        unit.handovers().add(&handover(3)).await.unwrap();
        unit.handovers().add(&handover(1)).await.unwrap();
        assert_eq!(unit.handovers().sealed_examples().await.unwrap(), [example(1), example(3)]);
    }
}
