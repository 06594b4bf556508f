//! Tells the service manager that the gateway is ready, still runs, and stops (the protocol of `sd_notify(3)`).
//!
//! Without a socket in the environment it does nothing. It never says more than these words.

use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

/// Where the service manager listens.
const SOCKET: &str = "NOTIFY_SOCKET";
/// Within how many microseconds it wants to hear again.
const WATCHDOG: &str = "WATCHDOG_USEC";

/// The service manager, if there is one.
pub(super) struct Manager {
    socket: Option<(UnixDatagram, SocketAddr)>,
    every: Option<Duration>,
}

impl Manager {
    /// From the environment.
    pub(super) fn of_environment() -> Self {
        let every = std::env::var(WATCHDOG).ok().and_then(|text| text.parse::<u64>().ok()).filter(|usec| *usec > 1);
        Self::at(std::env::var(SOCKET).ok().as_deref(), every.map(Duration::from_micros))
    }

    fn at(socket: Option<&str>, watchdog: Option<Duration>) -> Self {
        let address = socket.and_then(|name| match name.strip_prefix('@') {
            Some(name) => SocketAddr::from_abstract_name(name).ok(),
            None => SocketAddr::from_pathname(name).ok(),
        });
        let socket = address.and_then(|address| Some((UnixDatagram::unbound().ok()?, address)));
        // A manager that is slow to read must not stop the gateway.
        let socket = socket.filter(|(own, _)| own.set_nonblocking(true).is_ok());
        Self { socket, every: watchdog.map(|longest| longest / 2) }
    }

    fn say(&self, words: &str) {
        if let Some((own, address)) = &self.socket
            && let Err(error) = own.send_to_addr(words.as_bytes(), address)
        {
            tracing::debug!(%error, "the service manager did not hear");
        }
    }

    /// Says that it serves, then from time to time that it still runs, and that it stops once `shutdown` fires.
    pub(super) async fn keep(self, shutdown: CancellationToken, ended: CancellationToken) {
        self.say("READY=1");
        let mut stopping = false;
        loop {
            let pause = tokio::time::sleep(self.every.unwrap_or(Duration::from_secs(3_600)));
            tokio::select! {
                () = ended.cancelled() => return,
                () = shutdown.cancelled(), if !stopping => {
                    stopping = true;
                    self.say("STOPPING=1");
                }
                () = pause => if self.every.is_some() { self.say("WATCHDOG=1") },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(socket: &UnixDatagram) -> String {
        let mut buffer = [0; 64];
        let count = socket.recv(&mut buffer).unwrap();
        String::from_utf8_lossy(&buffer[..count]).into_owned()
    }

    #[tokio::test]
    async fn the_manager_hears_that_it_is_ready_still_runs_and_stops() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let heard = UnixDatagram::bind(&path).unwrap();
        heard.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let manager = Manager::at(path.to_str(), Some(Duration::from_millis(20)));
        let (shutdown, ended) = (CancellationToken::new(), CancellationToken::new());
        let kept = tokio::spawn(manager.keep(shutdown.clone(), ended.clone()));
        let words = tokio::task::spawn_blocking(move || {
            let words = vec![next(&heard), next(&heard), next(&heard)];
            shutdown.cancel();
            let stopping = (0..1_000).map(|_| next(&heard)).find(|word| word == "STOPPING=1");
            (words, stopping)
        });
        let (words, stopping) = words.await.unwrap();
        assert_eq!(words, ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]);
        assert_eq!(stopping.as_deref(), Some("STOPPING=1"));
        ended.cancel();
        kept.await.unwrap();
    }

    #[tokio::test]
    async fn without_a_manager_nothing_is_said() {
        let (shutdown, ended) = (CancellationToken::new(), CancellationToken::new());
        ended.cancel();
        Manager::at(None, None).keep(shutdown, ended).await;
    }
}
