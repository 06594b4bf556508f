//! `GET /api/v1/events`: heard as it happens, and what was missed is told to whoever comes back.

use mothertongue::api::LISTENERS_MAX;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{DEADLINE, DESK, READER, Running, WATCH, World, ask};

/// One who listens.
struct Listener {
    stream: TcpStream,
    heard: String,
}

impl Listener {
    async fn new(running: &Running, more: &str) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", running.port)).await.unwrap();
        let head = format!("GET /api/v1/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {WATCH}\r\n{more}\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut listener = Self { stream, heard: String::new() };
        listener.until("\r\n\r\n").await;
        listener
    }

    /// Hears on until all of that was said.
    async fn until(&mut self, said: &str) {
        let hear = async {
            let mut part = vec![0; 4_096];
            while !self.heard.contains(said) {
                let length = self.stream.read(&mut part).await.unwrap();
                assert!(length > 0, "the stream ended: {}", self.heard);
                self.heard.push_str(&String::from_utf8_lossy(&part[..length]));
            }
        };
        assert!(tokio::time::timeout(DEADLINE, hear).await.is_ok(), "`{said}` was not said");
    }

    /// The id of the last event.
    fn last_id(&self) -> String {
        self.heard.lines().rev().find_map(|line| line.strip_prefix("id: ")).unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn submissions_and_progress_are_heard_and_what_was_missed_is_told() {
    let world = World::new().await;
    let running = world.serve().await;
    let mut first = Listener::new(&running, "").await;
    assert!(first.heard.contains("200 OK") && first.heard.contains("text/event-stream"), "{}", first.heard);
    assert!(first.heard.contains("cache-control: no-store"), "{}", first.heard);
    let digest = world.submit("heard").await;
    first.until(digest.as_str()).await;
    assert!(first.heard.contains("event: alert") && first.heard.contains("\"state\":\"submitted\""), "{}", first.heard);
    let before = first.last_id();
    running.post(DESK, "", &ask(&world.key, "+819012345678", "my")).await;
    first.until("\"added\":1").await;
    assert!(first.heard.contains("event: progress") && !first.heard.contains("12345678"), "{}", first.heard);
    drop(first);
    let mut back = Listener::new(&running, &format!("last-event-id: {before}\r\n")).await;
    back.until("\"added\":1").await;
    for wrong in ["x", "-1"] {
        let headers = format!("authorization: Bearer {WATCH}\r\nlast-event-id: {wrong}\r\n");
        running.request("GET", "/api/v1/events", &headers, "").await.problem(422, "invalid");
    }
    running.get(READER, "/api/v1/events").await.problem(403, "forbidden");
    // A stop does not wait for those who listen.
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_listener_more_than_there_are_places_is_told_to_come_again() {
    let world = World::new().await;
    let running = world.serve().await;
    let mut listeners = Vec::new();
    for _ in 0..LISTENERS_MAX {
        listeners.push(Listener::new(&running, "").await);
    }
    let refused = running.get(WATCH, "/api/v1/events").await;
    refused.problem(503, "busy");
    assert!(refused.head.contains("retry-after: 1"), "{refused:?}");
    drop(listeners);
    running.stop().await;
}
