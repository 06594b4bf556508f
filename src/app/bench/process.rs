//! What the system says of a process and of the machine (Linux `/proc`); nothing where it does not say.
//!
//! It never guesses a figure that cannot be read.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

/// Clock ticks a second in `/proc/…/stat`: 100 on every Linux that this product is built for.
const TICKS_PER_S: u64 = 100;
/// How often a write to the disk is timed.
const SYNCS: usize = 20;
/// How much is written each time, in octets.
const SYNC_OCTETS: usize = 4_096;

/// The machine and the build.
#[derive(Debug, Serialize)]
pub struct Machine {
    /// Cores that this process may use.
    pub cores: usize,
    /// The processor's name, where the system says it.
    pub processor: Option<String>,
    /// Memory, in MiB.
    pub memory_mib: Option<u64>,
    /// The kernel's release.
    pub kernel: Option<String>,
    /// Median time of a synced write of 4 KiB to the store's folder, in milliseconds.
    pub sync_ms: f64,
    /// `release` or `debug`.
    pub build: &'static str,
    /// Version of the product.
    pub version: &'static str,
    /// The finest step of the figures for processor time, in milliseconds.
    pub cpu_step_ms: u64,
}

impl Machine {
    /// Looks at the machine.
    ///
    /// # Errors
    /// When `folder` cannot be written.
    pub(super) fn look(folder: &Path) -> std::io::Result<Self> {
        let line = |file: &str, name: &str| {
            let text = fs::read_to_string(file).ok()?;
            let line = text.lines().find(|line| line.starts_with(name))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        };
        let memory = line("/proc/meminfo", "MemTotal").and_then(|text| text.split_whitespace().next()?.parse::<u64>().ok());
        Ok(Self {
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            processor: line("/proc/cpuinfo", "model name"),
            memory_mib: memory.map(|kib| kib / 1_024),
            kernel: fs::read_to_string("/proc/sys/kernel/osrelease").ok().map(|text| text.trim().to_owned()),
            sync_ms: sync_ms(folder)?,
            build: if cfg!(debug_assertions) { "debug" } else { "release" },
            version: env!("CARGO_PKG_VERSION"),
            cpu_step_ms: 1_000 / TICKS_PER_S,
        })
    }
}

fn sync_ms(folder: &Path) -> std::io::Result<f64> {
    let path = folder.join("sync");
    let mut file = fs::File::create(&path)?;
    let mut times = Vec::with_capacity(SYNCS);
    for _ in 0..SYNCS {
        let began = Instant::now();
        file.write_all(&[0x55; SYNC_OCTETS])?;
        file.sync_data()?;
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    fs::remove_file(path)?;
    times.sort_by(f64::total_cmp);
    Ok(times[SYNCS / 2])
}

/// Processor time of a process so far, user and system, in milliseconds. Without a number, of this process.
pub(super) fn cpu_ms(process: Option<u32>) -> Option<u64> {
    let name = process.map_or_else(|| "self".to_owned(), |id| id.to_string());
    let stat = fs::read_to_string(format!("/proc/{name}/stat")).ok()?;
    // The name of the program stands in brackets and may hold blanks; utime and stime are fields 14 and 15 (proc(5)).
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(ticks * 1_000 / TICKS_PER_S)
}

/// Forgets the highest memory so far, so that the next figure is of what comes now. Whether the system can.
pub(super) fn forget_peak() -> bool {
    fs::write("/proc/self/clear_refs", "5").is_ok()
}

fn memory_kib(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The most memory held at one time since [`forget_peak`], in KiB.
pub(super) fn peak_kib() -> Option<u64> {
    memory_kib("VmHWM:")
}

/// The memory held now, in KiB.
pub(in crate::app) fn held_kib() -> Option<u64> {
    memory_kib("VmRSS:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn work_shows_in_the_figures_of_this_process() {
        let before = cpu_ms(None).unwrap();
        let began = Instant::now();
        let mut held: Vec<u8> = vec![1; 32 * 1_024 * 1_024];
        while cpu_ms(None).unwrap() < before + 50 {
            held.iter_mut().for_each(|octet| *octet = octet.wrapping_mul(3));
            assert!(began.elapsed().as_secs() < 60, "no processor time was counted");
        }
        assert!(held_kib().unwrap() > 32 * 1_024 && peak_kib() >= held_kib());
        assert!(cpu_ms(Some(std::process::id())).unwrap() >= before + 50);
    }
}
