//! SQLite: what is erased is also gone from the files.

use storage::{NewHandover, Sealed};

use crate::databases::{Database, on_sqlite};
use crate::samples::{address, day, handover, handover_id, store};

const MARK: &[u8] = b"a mark that stands for sealed content";

/// The files of the database in which the mark stands.
fn files_with_the_mark(database: &Database) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(database.path().parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        if bytes.windows(MARK.len()).any(|window| window == MARK) {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}

#[tokio::test]
async fn erased_content_is_gone_from_the_database_file_and_from_the_log_beside_it() {
    on_sqlite(async |database: Database| {
        // Larger than a page, so that it also stands on overflow pages.
        let body = Sealed(MARK.repeat(400));
        let storage = &database.storage;
        store(storage, &[NewHandover { body, ..handover(1) }]).await;
        assert_eq!(files_with_the_mark(&database), ["portal.db-wal"]);
        storage.forget_erased().await.unwrap();
        assert_eq!(files_with_the_mark(&database), ["portal.db"]);

        let mut unit = storage.write().await.unwrap();
        unit.handovers().take_up(handover_id(1), &address("een"), day(1)).await.unwrap();
        assert_eq!(unit.handovers().erase_taken_up_until(day(1), day(1)).await.unwrap(), 1);
        unit.save().await.unwrap();
        storage.forget_erased().await.unwrap();
        assert_eq!(files_with_the_mark(&database), Vec::<String>::new());
    })
    .await;
}
