//! What the system says of this process and of the store's disk, as metrics: memory, open files, free bytes, store size.
//!
//! It never guesses a figure that cannot be read: what the system does not say is left out.

use std::fs;
use std::path::Path;

use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::bench::held_kib;

/// How often the room on the store's disk is looked at while the gateway runs, in milliseconds.
pub const ROOM_EVERY_MS: u64 = 5_000;
/// The most files of a store's folder whose sizes are added up.
const STORE_FILES_MAX: usize = 1_000;

/// Free bytes for this user on the disk of `folder`; `None` when the system does not say.
pub fn free_bytes(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Size of the files that lie in `folder` itself, in bytes: for an embedded store, the store.
fn folder_bytes(folder: &Path) -> Option<u64> {
    let sizes = fs::read_dir(folder).ok()?.take(STORE_FILES_MAX).filter_map(|entry| entry.ok()?.metadata().ok());
    Some(sizes.filter(fs::Metadata::is_file).map(|file| file.len()).sum())
}

/// Open files of this process.
fn open_files() -> Option<u64> {
    u64::try_from(fs::read_dir("/proc/self/fd").ok()?.count()).ok()
}

/// The most files that this process may have open.
fn open_files_max() -> Option<u64> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    limits.lines().find_map(|line| line.strip_prefix("Max open files"))?.split_whitespace().next()?.parse().ok()
}

/// Puts all of it into the registry: what is of the process under the names that Prometheus gives it, the rest with the
/// prefix of this product.
pub(super) fn register(registry: &mut Registry, state_dir: &Path) {
    let mut put = |name: &str, help: &str, value: Option<u64>| {
        if let Some(value) = value {
            let gauge = Gauge::<i64>::default();
            gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
            registry.register(name, help, gauge);
        }
    };
    put("process_resident_memory_bytes", "Memory held", held_kib().map(|kib| kib.saturating_mul(1_024)));
    put("process_open_fds", "Open files", open_files());
    put("process_max_fds", "The most files that may be open", open_files_max());
    put("mothertongue_store_bytes", "Size of the files in the state folder", folder_bytes(state_dir));
    put("mothertongue_store_free_bytes", "Free bytes on the disk of the state folder", free_bytes(state_dir));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn figures_of_this_process_and_of_a_folder_are_those_that_are_there() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("store"), [0; 4_321]).unwrap();
        assert_eq!(folder_bytes(folder.path()), Some(4_321));
        assert!(free_bytes(folder.path()).unwrap() > 0);
        assert!(open_files().unwrap() >= 3 && open_files_max().unwrap() > 3);
        assert_eq!(free_bytes(&folder.path().join("not-there")), None, "nothing is guessed");
    }
}
