//! Commands of the docs, run as they stand there: a shell for each machine, and the blocks of a page.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// The longest wait for the end of a command.
const DEADLINE: Duration = Duration::from_secs(120);
/// What stands before the exit code of a command.
const END: &str = "== ended with ";
/// Does one line after the other, so that no command reads the next one as its own input.
const LOOP: &str = r#"exec 2>&1 3<&0 </dev/null; trap 'kill -KILL $! 2>/dev/null' EXIT
while IFS= read -r line <&3; do eval "$line"; printf '\n== ended with %s\n' $?; done"#;

/// One block of a page, in the order of the page.
#[derive(Clone, Debug)]
pub struct Block {
    /// The word behind the fence.
    pub language: String,
    pub text: String,
}

impl Block {
    /// Its commands, without what only explains them.
    pub fn commands(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    }
}

/// The fenced blocks of a page between a heading and the next one of the same or a higher level.
pub fn blocks(page: &str, heading: &str) -> Vec<Block> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap();
    let level = heading.chars().take_while(|c| *c == '#').count();
    let ends = |line: &str| {
        let marks = line.chars().take_while(|c| *c == '#').count();
        marks > 0 && marks <= level && line.chars().nth(marks) == Some(' ')
    };
    let mut lines = text.lines().skip_while(|line| *line != heading).skip(1);
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if ends(line) {
            break;
        }
        if let Some(language) = line.strip_prefix("```") {
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            found.push(Block { language: language.to_owned(), text: text.join("\n") });
        }
    }
    assert!(!found.is_empty(), "{page} has no block under `{heading}`");
    found
}

/// A shell that keeps its folder, its variables and what it started, as that of a person does. What it started ends with it.
pub struct Shell {
    child: Child,
    input: Option<ChildStdin>,
    said: Receiver<String>,
}

impl Shell {
    /// Starts one in a folder, with the program under test and `programs` before everything else in its path.
    pub fn start(folder: &Path, programs: &[&Path], variables: &[(String, String)]) -> Self {
        let own = Path::new(env!("CARGO_BIN_EXE_mothertongue")).parent().unwrap();
        let usual = std::env::var("PATH").unwrap_or_default();
        let path: Vec<String> = [own].iter().chain(programs).map(|folder| folder.display().to_string()).chain([usual]).collect();
        let mut child = Command::new("sh")
            .args(["-c", LOOP])
            .current_dir(folder)
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .env("PATH", path.join(":"))
            .env_remove("RUST_LOG")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let (told, said) = channel();
        let out = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if told.send(line).is_err() {
                    return;
                }
            }
        });
        let input = child.stdin.take();
        Self { child, input, said }
    }

    /// Does one command; what it said and its exit code.
    #[track_caller]
    pub fn run(&mut self, command: &str) -> Ran {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{command}").unwrap();
        input.flush().unwrap();
        let mut lines = Vec::new();
        loop {
            let line = self.said.recv_timeout(DEADLINE);
            let line = line.unwrap_or_else(|why| panic!("`{command}` does not end ({why}):\n{}", lines.join("\n")));
            if let Some(code) = line.strip_prefix(END) {
                return Ran { command: command.to_owned(), code: code.parse().unwrap(), said: lines.join("\n") };
            }
            lines.push(line);
        }
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.wait();
    }
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ran {
    pub command: String,
    pub code: i32,
    pub said: String,
}

impl Ran {
    /// Stops the test unless it ended with that code.
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "`{}` said:\n{}", self.command, self.said);
        self
    }
}
