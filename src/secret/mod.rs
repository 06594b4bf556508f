//! Where a secret lies: a variable or a file, never the settings themselves.
//!
//! It reads the secret when asked, and never keeps or prints it. [`password`] keeps a password so that nobody can read it back.

pub mod password;

use std::path::{Path, PathBuf};

use crate::domain::Secret;

/// Names where a secret lies.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretSource {
    /// An environment variable.
    Env(String),
    /// A file, relative to the configuration's folder.
    File(PathBuf),
}

impl SecretSource {
    /// The secret without the blanks around it; `None` when it is not there or empty. Relative files start at `base`.
    pub fn read(&self, base: &Path) -> Option<Secret> {
        let found = match self {
            Self::Env(name) => std::env::var(name).ok(),
            Self::File(path) => std::fs::read_to_string(base.join(path)).ok(),
        };
        let trimmed = found.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        trimmed.map(Secret::new)
    }
}
