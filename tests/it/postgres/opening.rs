//! Openings that cannot be: each says what is wrong and where.

use std::path::Path;

use mothertongue::domain::ModeName;
use mothertongue::secret::SecretSource;
use mothertongue::store::{OpenError, PostgresSettings, Settings, StoreError, Tls};

use super::{given, key, open, open_with};
use crate::servers::postgres::{Postgres, shared, start};

async fn refusal(settings: PostgresSettings) -> String {
    match open_with(settings).await {
        Ok(_) => panic!("is opened"),
        Err(error) => error.to_string(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_cannot_be_reached_is_named_with_its_reason() {
    let port = crate::servers::free_port();
    let hosts = vec![format!("127.0.0.1:{port}"), "[::1]:1".to_owned()];
    let said = refusal(PostgresSettings { hosts, ..shared().settings("none") }).await;
    assert!(said.contains(&format!("127.0.0.1:{port}")) && said.contains("::1:1"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_server_is_used_when_the_first_is_away() {
    let mut settings = shared().settings(&Postgres::fresh_schema());
    settings.hosts.insert(0, format!("127.0.0.1:{}", crate::servers::free_port()));
    let store = open_with(settings).await.unwrap();
    given::sent_to(&*store, 3).await;
    assert_eq!(store.due(given::at(20), 10).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_a_missing_database_are_told_apart_and_no_password_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other");
    std::fs::write(&file, "not-the-password").unwrap();
    let settings = shared().settings("none");
    let said = refusal(PostgresSettings { password: Some(SecretSource::File(file)), ..settings.clone() }).await;
    assert!(said.contains("the password is wrong") && !said.contains("not-the-password"), "{said}");
    let said = refusal(PostgresSettings { database: "nowhere".to_owned(), ..settings.clone() }).await;
    assert!(said.contains("has no database `nowhere`"), "{said}");
    let none = Some(SecretSource::Env("MOTHERTONGUE_TEST_NO_SUCH_VARIABLE".to_owned()));
    let said = refusal(PostgresSettings { password: none, ..settings }).await;
    assert!(said.contains("the store's password is not there"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_that_is_to_be_encrypted_and_is_not_is_refused() {
    let said = refusal(PostgresSettings { tls: Tls::On, ..shared().settings("none") }).await;
    assert!(said.to_lowercase().contains("tls"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_name_no_server_or_no_schema_are_refused() {
    for hosts in [vec![], vec!["localhost".to_owned()], vec!["a:0".to_owned()]] {
        let said = refusal(PostgresSettings { hosts, ..shared().settings("none") }).await;
        assert!(said.contains("`hosts`"), "{said}");
    }
    for schema in ["", "Upper", "a; DROP TABLE b", "1st"] {
        let said = refusal(shared().settings(schema)).await;
        assert!(said.contains("`schema`"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_is_refused() {
    let server = start();
    server.kill();
    std::fs::write(server.data().join("standby.signal"), "").unwrap();
    server.restart();
    let said = refusal(server.settings("store")).await;
    assert!(said.contains("standby"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_something_else_are_left_alone() {
    let schema = Postgres::fresh_schema();
    shared().sql(&format!("CREATE SCHEMA {schema}; CREATE TABLE {schema}.meta (name text)"));
    let error = open_with(shared().settings(&schema)).await.err().unwrap();
    assert!(matches!(error, StoreError::Open(OpenError::Foreign { .. })), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_schema_waits_for_migrate_and_a_newer_one_for_a_newer_release() {
    let schema = Postgres::fresh_schema();
    let server = shared();
    open(server, &schema).await.close().await;
    server.sql(&format!(
        "SET search_path = {schema}; DROP TABLE users, api_tokens, audit; DROP FUNCTION audit_only_grows;
         UPDATE meta SET value = '4' WHERE name = 'schema'"
    ));
    let said = refusal(server.settings(&schema)).await;
    assert!(said.contains("schema version 4") && said.contains("store migrate"), "{said}");
    let settings = Settings::Postgresql(server.settings(&schema));
    // Many at once: one does it, the others find it done.
    let migrations = (0..4).map(|_| mothertongue::store::migrate(&settings, ModeName::Exercise, key(), Path::new("/")));
    let done = futures::future::try_join_all(migrations).await.unwrap();
    assert_eq!(done.iter().filter(|step| step.from == 4).count(), 1, "{done:?}");
    given::sent_to(&*open(server, &schema).await, 3).await;
    server.sql(&format!("UPDATE {schema}.meta SET value = '99' WHERE name = 'schema'"));
    let said = refusal(server.settings(&schema)).await;
    assert!(said.contains("schema version 99, made by a newer release"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_openings_of_an_empty_schema_make_one_store() {
    let schema = Postgres::fresh_schema();
    let openings = (0..6).map(|_| open_with(shared().settings(&schema)));
    let stores = futures::future::try_join_all(openings).await.unwrap();
    given::sent_to(&*stores[0], 3).await;
    assert_eq!(stores[5].due(given::at(20), 10).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledged_commit_is_on_disk_even_where_the_server_would_not_sync() {
    let server = start();
    server.sql("ALTER SYSTEM SET synchronous_commit = off");
    server.sql("SELECT pg_reload_conf()");
    let store = open(&server, "store").await;
    given::sent_to(&*store, 100).await;
    server.kill();
    server.restart();
    assert_eq!(given::count(&store, "one", mothertongue::domain::JobState::Queued).await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_with_a_nul_is_refused_and_spoils_nothing() {
    let store = open(shared(), &Postgres::fresh_schema()).await;
    let mut record = given::record(&given::plan("one", vec![]));
    record.submitted_by = "a\0b".to_owned();
    assert!(matches!(store.submit_plan(&record).await, Err(StoreError::Unstorable { .. })));
    record.submitted_by = "ana".to_owned();
    store.submit_plan(&record).await.unwrap();
}
