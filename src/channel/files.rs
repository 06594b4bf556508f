//! Files as a way out: safe names, and writing that is whole or not at all. Shared by the kinds that write into folders.
//!
//! It never writes outside the folder that it is given.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::{OpenContext, OpenError, Probe};
use crate::domain::{ChannelId, Digest};

/// The folder of a channel.
#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Makes the folder of the settings, below that of the configuration.
    pub(super) fn open(id: &ChannelId, named: &Path, context: &OpenContext) -> Result<Self, OpenError> {
        let folder = context.base.join(named);
        match std::fs::create_dir_all(&folder) {
            Ok(()) => Ok(Self(folder)),
            Err(source) => Err(OpenError::Folder { id: id.clone(), folder, source }),
        }
    }

    /// The folder itself.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of one end.
    pub(super) fn of_end(&self, end: &str) -> PathBuf {
        self.0.join(file_part(end))
    }

    /// Whether it is there and can be written.
    pub(super) fn probe(&self) -> Probe {
        match std::fs::metadata(&self.0) {
            Ok(found) if found.is_dir() && !found.permissions().readonly() => {
                Probe::Up(format!("{} can be written", self.0.display()))
            }
            Ok(_) => Probe::Down(format!("{} cannot be written", self.0.display())),
            Err(why) => Probe::Down(format!("{}: {why}", self.0.display())),
        }
    }
}

/// Most characters of a text that stand in a file name as they are.
const MAX_PART_CHARS: usize = 100;

/// A text as a part of a file name. Letters, digits, dash, dot and underscore stay; a text with anything else, or a longer
/// one, is followed by digits of its digest, so that two texts never share a name.
pub(super) fn file_part(text: &str) -> String {
    let kept = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let clean: String = text.chars().map(|c| if kept(c) { c } else { '-' }).take(MAX_PART_CHARS).collect();
    let clean = clean.trim_start_matches('.');
    if clean == text && !clean.is_empty() { clean.to_owned() } else { format!("{clean}-{}", Digest::of(text.as_bytes()).short()) }
}

/// Writes a file so that it is there whole or not at all, and on disk when this returns.
pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let half = folder.join(format!(".{name}.part"));
    let mut file = std::fs::File::create(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&half, path)?;
    std::fs::File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_name_leaves_the_folder_and_no_two_texts_share_one() {
        let given = ["../../etc/passwd", "a b/c", "a-b-c", "a-b/c", "", "..", ".hidden", "hidden", "JMA:2011,1", "JMA-2011-1"];
        let long = "x".repeat(300);
        let longer = "x".repeat(301);
        let names: Vec<String> = given.into_iter().chain([long.as_str(), longer.as_str()]).map(file_part).collect();
        for name in &names {
            assert!(!name.starts_with('.') && !name.contains('/') && name.len() < 130, "{name}");
        }
        let different: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
        assert_eq!(file_part("tohoku-2011-001"), "tohoku-2011-001");
    }
}
