//! One suite of claims that every store must hold to, run against each implementation.
//!
//! A new store adds a [`Factory`] and one line at the end; it never gets claims of its own.

#![expect(clippy::unwrap_used, reason = "a claim that cannot go on fails by panicking")]

mod adding;
mod announcing;
mod attendance;
mod claims;
mod crash;
mod endings;
pub(crate) mod given;
mod group;
mod people;
mod plans;
mod previous;
mod random;
mod receipts;
mod subscribers;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::servers::postgres;
use async_trait::async_trait;
use mothertongue::domain::ModeName;
use mothertongue::store::{AddressKey, Settings, Store, StoreError};

/// Makes stores of one kind, each factory its own data.
#[async_trait]
pub trait Factory: Send + Sync {
    /// Opens the store of this factory.
    async fn open_with(&self, mode: ModeName, key: [u8; 32]) -> Result<Arc<dyn Store>, StoreError>;

    /// What a machine would find after losing its power now, as a factory of its own.
    fn after_power_cut(&self) -> Box<dyn Factory>;

    /// Every byte that lies on disk.
    fn bytes_on_disk(&self) -> Vec<u8>;

    /// Tries to change and to delete lines of a table behind the store's back; the errors, where it was refused.
    async fn tamper_with(&self, table: &str, column: &str) -> Vec<Option<String>>;

    /// What somebody with the database itself can do: takes the audit log's triggers away and runs a statement.
    async fn force(&self, sql: &str);

    /// Whether the store agrees with itself; what does not.
    async fn faults(&self) -> Vec<&'static str>;

    /// Opens it for exercises with the usual key.
    async fn open(&self) -> Arc<dyn Store> {
        self.open_with(ModeName::Exercise, given::KEY).await.expect("opens")
    }
}

struct Sqlite(tempfile::TempDir);

async fn faults(settings: &Settings, base: &Path) -> Vec<&'static str> {
    let key = AddressKey::from_bytes(given::KEY);
    let found = mothertongue::store::check(settings, base, ModeName::Exercise, &key).await.expect("can be checked");
    found.rows.iter().filter(|row| !row.good).map(|row| row.what).collect()
}

impl Sqlite {
    async fn behind_its_back(&self) -> sqlx::SqliteConnection {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.path());
        sqlx::ConnectOptions::connect(&options).await.expect("connects")
    }

    fn new() -> Self {
        Self(tempfile::tempdir().expect("makes a folder"))
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("store.db")
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.0.path()).expect("lists the folder");
        entries.map(|entry| entry.expect("reads an entry").path()).collect()
    }
}

fn name(path: &Path) -> &std::ffi::OsStr {
    path.file_name().expect("has a name")
}

#[async_trait]
impl Factory for Sqlite {
    async fn open_with(&self, mode: ModeName, key: [u8; 32]) -> Result<Arc<dyn Store>, StoreError> {
        let settings = Settings::sqlite(self.path());
        mothertongue::store::open(&settings, mode, AddressKey::from_bytes(key), self.0.path()).await
    }

    fn after_power_cut(&self) -> Box<dyn Factory> {
        let copy = Sqlite::new();
        // The index of the log lives in shared memory and is gone after a power cut.
        for file in self.files().iter().filter(|file| !name(file).to_string_lossy().ends_with("-shm")) {
            std::fs::copy(file, copy.0.path().join(name(file))).expect("copies");
        }
        Box::new(copy)
    }

    fn bytes_on_disk(&self) -> Vec<u8> {
        self.files().iter().flat_map(|file| std::fs::read(file).expect("reads")).collect()
    }

    async fn tamper_with(&self, table: &str, column: &str) -> Vec<Option<String>> {
        let mut conn = self.behind_its_back().await;
        let mut refusals = Vec::new();
        for sql in [format!("UPDATE {table} SET {column} = 0"), format!("DELETE FROM {table}")] {
            let done = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut conn).await;
            refusals.push(done.err().map(|error| error.to_string()));
        }
        refusals
    }

    async fn force(&self, sql: &str) {
        let mut conn = self.behind_its_back().await;
        let sql =
            format!("DROP TRIGGER IF EXISTS audit_only_grows_update; DROP TRIGGER IF EXISTS audit_only_grows_delete; {sql}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut conn).await.expect("is done");
    }

    async fn faults(&self) -> Vec<&'static str> {
        faults(&Settings::sqlite(self.path()), self.0.path()).await
    }
}

/// A schema on a server.
struct Postgres {
    server: Option<postgres::Postgres>,
    schema: String,
}

impl Postgres {
    fn new() -> Self {
        Self { server: None, schema: postgres::Postgres::fresh_schema() }
    }

    fn server(&self) -> &postgres::Postgres {
        self.server.as_ref().unwrap_or_else(|| postgres::shared())
    }
}

#[async_trait]
impl Factory for Postgres {
    async fn open_with(&self, mode: ModeName, key: [u8; 32]) -> Result<Arc<dyn Store>, StoreError> {
        let settings = Settings::Postgresql(self.server().settings(&self.schema));
        mothertongue::store::open(&settings, mode, AddressKey::from_bytes(key), Path::new("/")).await
    }

    fn after_power_cut(&self) -> Box<dyn Factory> {
        Box::new(Self { server: Some(self.server().copy_as_after_a_crash()), schema: self.schema.clone() })
    }

    fn bytes_on_disk(&self) -> Vec<u8> {
        self.server().bytes_of(&self.schema)
    }

    async fn tamper_with(&self, table: &str, column: &str) -> Vec<Option<String>> {
        let schema = &self.schema;
        let sql = [
            format!("UPDATE {schema}.{table} SET {column} = 0"),
            format!("DELETE FROM {schema}.{table}"),
            format!("TRUNCATE {schema}.{table}"),
        ];
        sql.iter().map(|sql| self.server().refusal(sql)).collect()
    }

    async fn force(&self, sql: &str) {
        let schema = &self.schema;
        self.server().sql(&format!("SET search_path = {schema}; DROP TRIGGER IF EXISTS audit_only_grows ON audit; {sql}"));
    }

    async fn faults(&self) -> Vec<&'static str> {
        faults(&Settings::Postgresql(self.server().settings(&self.schema)), Path::new("/")).await
    }
}

macro_rules! suite {
    ($store:ident: $factory:expr; $($module:ident { $($claim:ident),+ $(,)? })+) => {
        mod $store {
            use super::*;
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $claim() {
                    let deadline = std::time::Duration::from_secs(60);
                    tokio::time::timeout(deadline, $module::$claim(&$factory)).await.expect("ends in time");
                }
            )+)+
        }
    };
}

macro_rules! every_claim {
    ($store:ident: $factory:expr) => {
        suite! { $store: $factory;
            plans {
                a_plan_is_found_by_the_first_digits_of_its_digest_and_keeps_its_state,
                the_same_plan_accepted_again_is_answered_with_the_first_acceptance,
                another_plan_under_the_same_key_is_refused,
                a_plan_that_nobody_approved_is_not_accepted,
                a_plan_of_the_other_mode_is_refused_and_the_store_keeps_its_mode,
                a_hundred_thousand_recipients_are_accepted_into_batches_of_a_thousand,
            }
            adding {
                a_recipient_added_later_gets_the_text_of_the_target_and_counts_with_it,
                what_was_asked_once_is_done_once_and_another_request_under_that_name_is_refused,
                a_name_is_forgotten_after_a_day,
                a_number_that_said_stop_is_not_added,
                nothing_is_added_to_an_alert_that_was_withdrawn_or_has_expired,
                an_alert_or_target_that_is_not_there_takes_nobody,
                a_number_that_got_a_single_message_is_on_no_list_until_it_is_imported,
                a_follow_up_goes_to_those_who_were_added_too,
                a_number_that_says_stop_after_it_was_added_is_left_out,
                withdrawing_stops_an_added_recipient,
                many_additions_at_once_are_all_kept_and_lie_sealed_on_disk,
                a_job_says_how_it_stands,
                who_claims_what_is_added_holds_it_like_any_other_claim,
                what_is_begun_as_it_is_added_is_sent_or_in_doubt,
            }
            claims {
                a_claimed_batch_carries_what_is_needed_and_nobody_else_gets_it,
                two_workers_never_hold_one_batch,
                a_stale_claim_changes_nothing,
                exactly_the_begun_jobs_of_a_lost_worker_are_in_doubt_and_come_back_flagged,
                in_doubt_jobs_stay_where_they_are_when_the_alert_is_not_to_be_sent_again,
                a_deferred_job_is_due_again_at_its_time_on_the_other_endpoint,
                an_endpoint_batch_has_one_job_for_its_end,
                life_lanes_are_due_first_and_a_long_lane_hides_no_other,
                a_buried_batch_is_a_dead_letter_and_never_due_again,
                a_late_verdict_resolves_a_doubt,
                a_batch_that_is_done_says_so_and_an_unknown_one_is_not_found,
                progress_about_a_job_that_is_not_there_is_refused_whole,
            }
            endings {
                withdrawing_stops_what_is_queued_and_claimed_but_not_what_was_begun,
                what_expires_while_queued_is_never_claimed,
                nothing_is_begun_after_expiry_and_a_deferral_then_is_the_end,
                what_may_have_been_sent_never_ends_as_withdrawn,
            }
            receipts {
                receipts_move_accepted_jobs_on_and_never_back,
                receipts_that_come_before_the_verdict_are_kept_and_matched,
                receipts_of_an_unknown_submission_change_nothing,
            }
            previous {
                a_follow_up_goes_exactly_to_those_who_may_have_got_the_alert,
                a_follow_up_split_by_language_asked_tells_nobody_twice,
                a_post_is_followed_up_on_its_own_endpoint,
            }
            subscribers {
                an_import_counts_what_is_new_changed_and_known,
                a_number_that_said_stop_stays_stopped_and_is_left_out_of_claims,
                no_number_lies_readable_on_disk,
                another_key_opens_nothing,
            }
            people {
                a_user_is_made_changed_and_found_and_each_change_is_a_line_of_the_audit_log,
                a_store_with_users_never_loses_its_last_administrator,
                an_administrator_is_left_however_two_processes_disable_two_at_one_time,
                what_is_refused_changes_nothing_and_writes_no_line,
                no_more_users_are_made_than_the_limit,
                a_token_is_found_by_its_digest_until_it_ends_or_is_revoked,
                lines_of_two_processes_at_one_time_are_one_chain,
                the_audit_log_only_grows_and_is_found_by_time_and_by_what_it_is_about,
                a_changed_line_and_a_line_left_out_are_found,
                what_was_written_before_a_power_cut_is_there_after_it,
            }
            group {
                a_refused_write_does_not_spoil_the_others_of_its_commit,
                more_writes_than_the_queue_holds_are_all_done,
                many_workers_finish_at_once_and_every_job_is_counted_once,
                two_openings_of_one_store_see_each_other,
                two_openings_that_write_at_one_time_both_get_on,
            }
            announcing {
                an_accepted_alert_is_to_be_announced_until_that_is_done,
                what_was_given_out_comes_again_only_after_its_time,
                nothing_is_announced_after_expiry,
                of_a_withdrawn_alert_only_the_withdrawal_is_announced,
                what_was_accepted_before_a_power_cut_is_announced_after_it,
                what_is_to_be_announced_comes_in_order_and_within_the_limit,
            }
            attendance {
                who_attends_longest_stands_first_and_each_post_has_its_own_order,
                an_attendance_that_runs_out_is_over_and_who_comes_back_stands_last,
                who_leaves_is_gone_at_once_and_a_post_that_is_named_no_more_is_left,
                who_leaves_gives_back_its_claims_at_once_and_its_word_counts_no_more,
                the_list_of_attendance_says_since_when_and_until_when,
                all_openings_of_one_store_agree_on_the_order,
                a_name_has_one_process_until_that_ends_or_runs_out,
                who_is_surely_dead_gives_its_name_and_what_it_held_to_the_next,
            }
            crash {
                nothing_that_was_accepted_is_lost_when_the_power_goes,
                a_store_that_is_dropped_without_close_keeps_all_that_was_answered,
                the_ledger_only_grows,
                a_closed_store_refuses_writes,
            }
            random {
                whatever_workers_do_no_job_moves_backwards_and_counts_agree,
            }
        }
    };
}

every_claim! { sqlite: Sqlite::new() }
every_claim! { postgresql: Postgres::new() }
