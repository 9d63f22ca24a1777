//! Migrations and statements fit together, on both databases and between program and database.

use storage::{Storage, StorageError, StorageOptions};

use crate::databases::{Database, on_postgres, on_sqlite};
use crate::samples::{handover, handover_id, store};

contract! {
    async fn every_statement_can_be_prepared(database) {
        let number = database.storage.prepare_every_statement().await.unwrap();
        assert!(number > 30, "only {number} statements were prepared");
    }

    async fn a_statement_that_does_not_fit_the_tables_is_named(database) {
        database.run("ALTER TABLE sessions RENAME COLUMN form_hash TO other").await;
        let error = database.storage.prepare_every_statement().await.unwrap_err();
        assert!(error.to_string().contains("sessions::ADD"), "{error}");
    }

    async fn migrating_again_changes_nothing(database) {
        assert_eq!(database.storage.migrate().await.unwrap(), 0);
        database.storage.check_migrations().await.unwrap();
    }

    async fn a_database_that_is_newer_than_the_program_is_left_alone(database) {
        database
            .run("UPDATE _sqlx_migrations SET version = 9000 WHERE version = 1")
            .await;
        let newer = StorageError::DatabaseIsNewer { database: 9000, program: 1 };
        assert_eq!(database.storage.check_migrations().await.unwrap_err(), newer);
        assert_eq!(database.storage.migrate().await.unwrap_err(), newer);
        assert!(newer.to_string().contains("start the newer program"), "{newer}");
    }

    async fn a_database_that_misses_migrations_says_how_to_run_them(database) {
        database.run("DELETE FROM _sqlx_migrations").await;
        let error = database.storage.check_migrations().await.unwrap_err();
        assert_eq!(error, StorageError::NotMigrated { missing: 1 });
        assert!(error.to_string().contains("voorelkaar migrate"), "{error}");
    }

    async fn a_migration_that_fails_says_which_and_does_not_block_the_next_try(database) {
        database.run("DELETE FROM _sqlx_migrations").await;
        // The tables are there already, so the first migration fails.
        for _ in 0..2 {
            let error = database.storage.migrate().await.unwrap_err();
            assert!(error.to_string().contains("number 1"), "{error}");
        }
    }

    async fn a_released_migration_that_was_edited_is_noticed(database) {
        database.run("UPDATE _sqlx_migrations SET checksum = substr(checksum, 2)").await;
        let error = database.storage.migrate().await.unwrap_err();
        assert!(matches!(error, StorageError::Migration { .. }), "{error}");
    }

    async fn a_value_this_program_does_not_know_is_said_by_column_and_not_shown(database) {
        store(&database.storage, &[handover(1)]).await;
        database.run("UPDATE handovers SET reasons = 'geheim'").await;
        let mut unit = database.storage.read().await.unwrap();
        let error = unit.handovers().lookup(handover_id(1)).await.unwrap_err();
        assert_eq!(error, StorageError::Unreadable { column: "reasons".to_owned() });
    }
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let (mut sqlite, mut postgres) = (Vec::new(), Vec::new());
    on_sqlite(async |database: Database| sqlite = database.columns().await).await;
    on_postgres(async |database: Database| postgres = database.columns().await).await;
    assert!(sqlite.contains(&"handovers.body?".to_owned()), "{sqlite:?}");
    assert_eq!(sqlite, postgres);
}

#[tokio::test]
async fn a_new_file_misses_its_migrations_until_they_are_run() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("new.db").display());
    let storage = Storage::connect(&url, &StorageOptions::default()).await.unwrap();
    assert_eq!(storage.name(), "SQLite");
    let error = storage.check_migrations().await.unwrap_err();
    assert_eq!(error, StorageError::NotMigrated { missing: 1 });
    assert_eq!(storage.migrate().await.unwrap(), 1);
    storage.check_migrations().await.unwrap();
    storage.close().await;
}
