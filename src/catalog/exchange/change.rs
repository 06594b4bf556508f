//! What a file that came back would change, text by text.

use serde::Serialize;

/// One text that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The unit.
    pub id: String,
    /// The message that it belongs to.
    pub message: String,
    /// What the locale says today; none when it says nothing.
    pub old: Option<String>,
    /// What the file says.
    pub new: String,
    /// Line of the file, from 1.
    pub line: u32,
}
