//! Stored values as every SQL store writes them: times, lists, columns of a row, and the errors about them.
//!
//! It knows no table and no database.

use jiff::Timestamp;
use sqlx::Row as _;

use super::{PlanRecord, StoreError};
use crate::domain::{AlertKey, Language, ModeName};

/// Makes a database error that says what the store did.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |source| StoreError::Database { doing, source }
}

/// Milliseconds since 1970; the store keeps no finer time.
pub(super) fn ms(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// The time that was stored as milliseconds.
pub(super) fn time(ms: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(ms).map_err(|error| StoreError::Corrupt { what: "time", why: error.to_string() })
}

/// A stored value that cannot be read.
pub(super) fn corrupt(what: &'static str) -> impl Fn(String) -> StoreError {
    move |why| StoreError::Corrupt { what, why }
}

/// A value as JSON: a column, or a list for one statement that writes many rows.
pub(super) fn json<T: serde::Serialize + ?Sized>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Corrupt { what: "list of rows", why: error.to_string() })
}

/// The language of a stored tag.
pub(super) fn language(tag: &str) -> Result<Language, StoreError> {
    Language::parse(tag).map_err(|error| corrupt("language")(error.to_string()))
}

/// The mode of a stored word.
pub(super) fn mode(word: &str) -> Result<ModeName, StoreError> {
    match word {
        "live" => Ok(ModeName::Live),
        "exercise" => Ok(ModeName::Exercise),
        other => Err(corrupt("mode")(format!("`{other}` is not a mode"))),
    }
}

impl PlanRecord {
    /// Refuses texts that not every database can hold.
    pub(super) fn without_nul(&self) -> Result<(), StoreError> {
        let texts = [&self.key.sender, &self.key.identifier, &self.submitted_by, &self.plan_json];
        if texts.iter().any(|text| text.contains('\0')) {
            return Err(StoreError::Unstorable { what: "plan", why: "it has a NUL character".to_owned() });
        }
        Ok(())
    }
}

/// Columns of a row by position, whatever the database.
pub(super) trait Fields {
    fn text(&self, at: usize) -> Result<String, sqlx::Error>;
    fn maybe_text(&self, at: usize) -> Result<Option<String>, sqlx::Error>;
    fn number(&self, at: usize) -> Result<i64, sqlx::Error>;
    fn maybe_number(&self, at: usize) -> Result<Option<i64>, sqlx::Error>;
    fn flag(&self, at: usize) -> Result<bool, sqlx::Error>;
    fn bytes(&self, at: usize) -> Result<Vec<u8>, sqlx::Error>;

    /// A number that fits a smaller type.
    fn small<T: TryFrom<i64>>(&self, at: usize) -> Result<T, sqlx::Error> {
        let number = self.number(at)?;
        T::try_from(number)
            .map_err(|_| sqlx::Error::ColumnDecode { index: at.to_string(), source: format!("{number} is out of range").into() })
    }
}

macro_rules! fields {
    ($row:ty) => {
        impl Fields for $row {
            fn text(&self, at: usize) -> Result<String, sqlx::Error> {
                self.try_get(at)
            }
            fn maybe_text(&self, at: usize) -> Result<Option<String>, sqlx::Error> {
                self.try_get(at)
            }
            fn number(&self, at: usize) -> Result<i64, sqlx::Error> {
                self.try_get(at)
            }
            fn maybe_number(&self, at: usize) -> Result<Option<i64>, sqlx::Error> {
                self.try_get(at)
            }
            fn flag(&self, at: usize) -> Result<bool, sqlx::Error> {
                self.try_get(at)
            }
            fn bytes(&self, at: usize) -> Result<Vec<u8>, sqlx::Error> {
                self.try_get(at)
            }
        }
    };
}

fields!(sqlx::sqlite::SqliteRow);
fields!(sqlx::postgres::PgRow);

/// The key of an alert from three columns: sender, identifier, time sent.
pub(super) fn alert_key(row: &impl Fields, at: usize, doing: &'static str) -> Result<AlertKey, StoreError> {
    let doing = failed(doing);
    Ok(AlertKey {
        sender: row.text(at).map_err(&doing)?,
        identifier: row.text(at + 1).map_err(&doing)?,
        sent: time(row.number(at + 2).map_err(&doing)?)?,
    })
}
