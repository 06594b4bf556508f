//! The binary: turns the CLI's result into an exit code and does nothing else.

fn main() -> std::process::ExitCode {
    mothertongue::cli::main()
}
