//! Openings: the list of who saw what.

use storage::{Deed, Opening, StorageError};

use crate::samples::{address, handover, handover_id, opening, store};

contract! {
    async fn lines_are_listed_newest_first_and_only_those_of_the_handover(database) {
        store(&database.storage, &[handover(1), handover(2)]).await;
        let mut unit = database.storage.write().await.unwrap();
        let taken_up = Opening { deed: Deed::TakenUp, by: address("twee"), ..opening(3, 1) };
        for line in [opening(1, 1), taken_up.clone(), opening(2, 2), opening(4, 1)] {
            unit.openings().add(&line).await.unwrap();
        }
        let list = unit.openings().list(handover_id(1), 10).await.unwrap();
        assert_eq!(list, [opening(4, 1), taken_up, opening(1, 1)]);
        assert_eq!(unit.openings().list(handover_id(1), 1).await.unwrap(), [opening(4, 1)]);
    }

    async fn a_line_about_a_handover_that_does_not_exist_is_refused(database) {
        let mut unit = database.storage.write().await.unwrap();
        let error = unit.openings().add(&opening(1, 1)).await.unwrap_err();
        assert_eq!(error, StorageError::Dangling);
    }
}
