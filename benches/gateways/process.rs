//! Processor time and memory of programs and all that they started, from `/proc`; and the machine.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

/// Clock ticks a second in `/proc/…/stat` on Linux.
const TICKS_PER_S: f64 = 100.0;

struct Stat {
    parent: u32,
    ticks: u64,
    reaped: u64,
}

fn stat(pid: u32) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name stands in brackets and may hold blanks (proc(5)).
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some(Stat { parent: fields.get(1)?.parse().ok()?, ticks: number(11)? + number(12)?, reaped: number(13)? + number(14)? })
}

fn family(roots: &[u32]) -> HashMap<u32, Stat> {
    let all: HashMap<u32, Stat> = fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
        .filter_map(|pid| Some((pid, stat(pid)?)))
        .collect();
    let belongs = |pid: u32| {
        let mut at = pid;
        loop {
            if roots.contains(&at) {
                return true;
            }
            match all.get(&at) {
                Some(stat) if stat.parent > 1 => at = stat.parent,
                _ => return false,
            }
        }
    };
    let members: Vec<u32> = all.keys().copied().filter(|pid| belongs(*pid)).collect();
    all.into_iter().filter(|(pid, _)| members.contains(pid)).collect()
}

/// Seconds of processor time so far, user and system, of these programs and their children.
pub fn cpu_s(roots: &[u32]) -> f64 {
    let ticks: u64 = family(roots).values().map(|stat| stat.ticks + stat.reaped).sum();
    f64::from(u32::try_from(ticks).unwrap()) / TICKS_PER_S
}

/// The most memory that these programs and their children held at one time each, added up, in MiB.
pub fn peak_mib(roots: &[u32]) -> f64 {
    let kib = |pid: &u32| -> Option<u32> {
        let text = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    family(roots).keys().filter_map(kib).map(f64::from).sum::<f64>() / 1_024.0
}

/// The machine in one line.
pub fn machine(folder: &Path) -> String {
    let line = |file: &str, name: &str| {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = line("/proc/cpuinfo", "model name").unwrap_or_default();
    let memory = line("/proc/meminfo", "MemTotal").unwrap_or_default();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or_default().to_owned();
    format!(
        "{cores} cores of {processor}, memory {memory}, Linux {}, load average before {load}, a synced write of 4 KiB {:.2} ms",
        kernel.trim(),
        sync_ms(folder)
    )
}

fn sync_ms(folder: &Path) -> f64 {
    let mut file = fs::File::create(folder.join("sync")).unwrap();
    let mut times: Vec<f64> = (0..20)
        .map(|_| {
            let began = Instant::now();
            file.write_all(&[0x55; 4_096]).unwrap();
            file.sync_data().unwrap();
            began.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[10]
}
