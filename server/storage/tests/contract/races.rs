//! Two at the same time: both databases must give one of them the turn.

use std::sync::Arc;
use std::time::Duration;

use storage::{AddedHandover, NewHandover, Storage};
use tokio::sync::Barrier;

use crate::samples::{address, day, digest, handover, handover_id, store, token};

/// Starts `number` tasks that all begin at the same moment, and gathers what they say.
async fn at_once<T, F>(number: u8, task: impl Fn(u8) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let gate = Arc::new(Barrier::new(usize::from(number)));
    let tasks: Vec<_> = (0..number)
        .map(|n| {
            let (gate, work) = (gate.clone(), task(n));
            tokio::spawn(async move {
                gate.wait().await;
                work.await
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

async fn send(storage: Storage, new: NewHandover) -> AddedHandover {
    let mut unit = storage.write().await.unwrap();
    let outcome = unit.handovers().add(&new).await.unwrap();
    unit.save().await.unwrap();
    outcome
}

contract! {
    async fn of_posts_with_one_key_that_race_one_makes_a_handover(database) {
        let programs = [database.storage.clone(), database.another_program().await];
        for round in 0..10 {
            // As in life: the key is the same and so is the code; the rest each makes anew.
            let outcomes = at_once(6, |n| {
                let new = NewHandover {
                    key_hash: digest(2, round),
                    code_hash: digest(1, round),
                    ..handover(100 + round * 6 + n)
                };
                send(programs[usize::from(n % 2)].clone(), new)
            })
            .await;
            let added = outcomes.iter().filter(|outcome| **outcome == AddedHandover::Added).count();
            assert_eq!(added, 1, "round {round}");
            let mut unit = database.storage.read().await.unwrap();
            let stored = unit.handovers().lookup_by_key(&digest(2, round)).await.unwrap().unwrap();
            for outcome in outcomes {
                if let AddedHandover::AlreadyThere(facts) = outcome {
                    assert_eq!(*facts, stored.facts);
                }
            }
        }
    }

    async fn a_unit_that_reads_first_can_still_write_when_another_program_wrote_meanwhile(database) {
        let mut unit = database.storage.write().await.unwrap();
        assert!(unit.handovers().lookup(handover_id(1)).await.unwrap().is_none());
        let other = database.another_program().await;
        let meanwhile = tokio::spawn(async move { store(&other, &[handover(2)]).await });
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(unit.handovers().add(&handover(1)).await.unwrap(), AddedHandover::Added);
        unit.save().await.unwrap();
        meanwhile.await.unwrap();
        let mut unit = database.storage.read().await.unwrap();
        for id in [handover_id(1), handover_id(2)] {
            assert!(unit.handovers().lookup(id).await.unwrap().is_some());
        }
    }

    async fn of_two_who_take_up_at_once_one_is_told_so(database) {
        store(&database.storage, &[handover(1)]).await;
        let outcomes = at_once(4, |n| {
            let storage = database.storage.clone();
            async move {
                let mut unit = storage.write().await.unwrap();
                let by = address(&format!("iemand-{n}"));
                let mine = unit.handovers().take_up(handover_id(1), &by, day(2)).await.unwrap();
                unit.save().await.unwrap();
                mine
            }
        })
        .await;
        assert_eq!(outcomes.iter().filter(|mine| **mine).count(), 1);
    }

    async fn of_two_who_use_a_link_at_once_one_gets_in(database) {
        let mut unit = database.storage.write().await.unwrap();
        unit.sign_in_tokens().add(&token(1)).await.unwrap();
        unit.save().await.unwrap();
        let outcomes = at_once(4, |_| {
            let storage = database.storage.clone();
            async move {
                let mut unit = storage.write().await.unwrap();
                let who = unit.sign_in_tokens().use_once(&digest(5, 1), day(0)).await.unwrap();
                unit.save().await.unwrap();
                who
            }
        })
        .await;
        assert_eq!(outcomes.iter().flatten().count(), 1);
    }
}
