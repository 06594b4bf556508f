//! Servers of other people that tests start for themselves: on free ports of loopback, with folders of their own.
//!
//! A server ends with the test process, however that ends: a small shell holds a pipe from the test process, and stops
//! the server when the pipe closes. Nothing else on the machine is touched.

pub mod postgres;
pub mod proxy;
pub mod rabbitmq;

use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starts `"$@"`, says its process id, waits for the pipe to close, stops it (with the signal STOP where TERM is not right),
/// and removes the folder TRASH where one is named.
const KEEPER: &str = r#"exec 3>"$LOG"; "$@" >&3 2>&3 & child=$!; echo $child; cat >/dev/null; kill -s ${STOP:-TERM} $child 2>/dev/null; wait $child; [ -z "$TRASH" ] || rm -rf "$TRASH""#;

/// A running server.
pub struct Server {
    keeper: Child,
    /// The server's own process id.
    pub pid: u32,
}

impl Server {
    /// Starts a program with arguments and environment; what it prints goes to `log`.
    pub fn start(program: &str, args: &[&str], envs: &[(&str, &str)], log: &Path) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "keeper", program]).args(args);
        command.envs(envs.iter().copied()).env("LOG", log);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut keeper = command.spawn().unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
        let mut said = String::new();
        BufReader::new(keeper.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let pid = said.trim().parse().unwrap_or_else(|_| panic!("{program} did not start: {said:?}"));
        Self { keeper, pid }
    }

    /// Sends a signal by name (`KILL`, `TERM`, `STOP`, `CONT`) to the server alone.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.pid.to_string()]).status().unwrap();
        assert!(sent.success(), "{name} could not be sent to {}", self.pid);
    }

    /// Stops the server with SIGTERM and waits until it has ended.
    pub fn stop(mut self) {
        drop(self.keeper.stdin.take());
        self.keeper.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// A port of loopback that nobody holds now.
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Waits until something listens at that port.
pub fn wait_for_port(port: u16, deadline: Duration, what: &str) {
    let began = Instant::now();
    let at = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    while TcpStream::connect_timeout(&at, Duration::from_millis(200)).is_err() {
        assert!(began.elapsed() < deadline, "{what} does not listen on {port} after {deadline:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
