//! The command line: reads arguments, calls `app`, prints, and gives the exit code.

pub mod simulate_smsc;

/// Runs the command line.
pub fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
