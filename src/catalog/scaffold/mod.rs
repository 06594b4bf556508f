//! New templates and new locales: every file that one needs, with what is to be written marked so that the check finds it.
//!
//! Never writes over a file; what is unfinished can never be sent.

mod cldr;
mod locale;
mod template;

pub use locale::NewLocale;
pub use template::NewTemplate;

use std::path::PathBuf;

use crate::domain::Language;

/// Files to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scaffold {
    /// Path, whole content, and whether the file is new.
    pub files: Vec<(PathBuf, String, bool)>,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// It is there already.
    #[error("`{0}` is there already; nothing was written")]
    Exists(String),
    /// The id is none.
    #[error("`{0}` is no id: write it with a-z, 0-9 and -, such as flood-shelter")]
    Id(String),
    /// The template would not be read.
    #[error("the template would have faults: {0}")]
    Template(String),
    /// The tag is written otherwise.
    #[error("the canonical tag of `{given}` is `{canonical}`; ask for that")]
    Tag {
        /// As it was given.
        given: String,
        /// As it is written.
        canonical: Language,
    },
    /// CLDR knows no name.
    #[error("CLDR has no name for `{0}`; give --name (in the language itself) and --english")]
    NoName(Language),
    /// CLDR has no dates.
    #[error("CLDR has no dates for `{0}`; name the locale whose dates its readers know with --format-locale")]
    NoFormats(Language),
    /// CLDR knows no script.
    #[error("CLDR knows no script for `{0}`; give --script, four letters of ISO 15924 such as Latn")]
    NoScript(Language),
    /// There is no source language to take the files from.
    #[error("the source language has no texts; nothing can be translated")]
    NoSource,
    /// A file cannot be read or written.
    #[error("`{0}` cannot be read or written")]
    File(String, #[source] std::io::Error),
}

impl Scaffold {
    /// Writes every file; new ones only where there is none.
    ///
    /// # Errors
    /// When a file cannot be written, or came into being since.
    pub fn write(&self) -> Result<(), ScaffoldError> {
        for (path, text, new) in &self.files {
            let fault = |error| ScaffoldError::File(path.display().to_string(), error);
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(fault)?;
            }
            if *new {
                let mut file = std::fs::File::create_new(path).map_err(fault)?;
                std::io::Write::write_all(&mut file, text.as_bytes()).map_err(fault)?;
            } else {
                std::fs::write(path, text).map_err(fault)?;
            }
        }
        Ok(())
    }
}
