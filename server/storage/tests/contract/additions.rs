//! Additions: once each, and only to a handover that is open for them.

use storage::AddedAddition;

use crate::samples::{addition, address, day, handover, handover_id, store};

contract! {
    async fn additions_are_listed_oldest_first_and_only_those_of_the_handover(database) {
        store(&database.storage, &[handover(1), handover(2)]).await;
        let mut unit = database.storage.write().await.unwrap();
        for new in [addition(3, 1), addition(2, 1), addition(4, 2)] {
            assert_eq!(unit.additions().add(&new).await.unwrap(), AddedAddition::Added);
        }
        let list = unit.additions().list(handover_id(1)).await.unwrap();
        assert_eq!(list, [addition(2, 1), addition(3, 1)]);
    }

    async fn the_same_addition_again_creates_nothing_but_another_handover_may_have_it(database) {
        store(&database.storage, &[handover(1), handover(2)]).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.additions().add(&addition(1, 1)).await.unwrap();
        let mut again = addition(2, 1);
        again.body_hash = addition(1, 1).body_hash;
        assert_eq!(unit.additions().add(&again).await.unwrap(), AddedAddition::AlreadyThere);
        again.handover = handover_id(2);
        assert_eq!(unit.additions().add(&again).await.unwrap(), AddedAddition::Added);
        assert_eq!(unit.additions().list(handover_id(1)).await.unwrap(), [addition(1, 1)]);
    }

    async fn nothing_is_added_to_what_nobody_will_read(database) {
        store(&database.storage, &[handover(1), handover(2), handover(3)]).await;
        let mut unit = database.storage.write().await.unwrap();
        unit.handovers().withdraw(handover_id(1), day(5)).await.unwrap();
        unit.handovers().take_up(handover_id(2), &address("een"), day(5)).await.unwrap();
        unit.handovers().take_up(handover_id(3), &address("een"), day(9)).await.unwrap();
        unit.handovers().erase_taken_up_until(day(8), day(8)).await.unwrap();
        for closed in [1, 2, 99] {
            let outcome = unit.additions().add(&addition(closed, closed)).await.unwrap();
            assert_eq!(outcome, AddedAddition::Closed, "{closed}");
        }
        let outcome = unit.additions().add(&addition(3, 3)).await.unwrap();
        assert_eq!(outcome, AddedAddition::Added);
    }
}
