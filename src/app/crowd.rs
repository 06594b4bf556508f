//! How many callers are served at one time: connections wait outside, calls over the limit are told to come again.
//!
//! Nothing of a call that is refused has been read into memory, and nothing is dropped without an answer.

use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::serve::Listener;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The most HTTP connections at one time; more wait in the system's queue.
pub const HTTP_CONNECTIONS_MAX: usize = 2_048;
/// The most provider calls that are read and written down at one time; more are answered 503.
pub const CALLBACKS_MAX: usize = 64;
/// After so many seconds a caller that was answered 503 should call again.
pub const RETRY_AFTER_S: u64 = 2;

/// Says with a 503 when to call again.
pub(super) fn with_retry_after(mut response: Response) -> Response {
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_S));
    }
    response
}

/// Places for those who are served at one time.
#[derive(Clone)]
pub(super) struct Crowd {
    connections: Arc<Semaphore>,
    calls: Arc<Semaphore>,
    refused: Arc<AtomicU64>,
}

impl Crowd {
    pub(super) fn new() -> Self {
        Self::of(HTTP_CONNECTIONS_MAX, CALLBACKS_MAX)
    }

    fn of(connections: usize, calls: usize) -> Self {
        let (connections, calls) = (Arc::new(Semaphore::new(connections)), Arc::new(Semaphore::new(calls)));
        Self { connections, calls, refused: Arc::default() }
    }

    /// Open connections, calls in hand, calls refused so far.
    pub(super) fn counts(&self) -> (usize, usize, u64) {
        (
            HTTP_CONNECTIONS_MAX.saturating_sub(self.connections.available_permits()),
            CALLBACKS_MAX.saturating_sub(self.calls.available_permits()),
            self.refused.load(Ordering::Relaxed),
        )
    }

    /// Takes connections from a listener as long as there are places.
    pub(super) fn listen(&self, listener: TcpListener) -> Door {
        Door { listener, places: Arc::clone(&self.connections) }
    }
}

/// Lets a provider's call in, or answers 503 before its body is read.
pub(super) async fn let_in(State(crowd): State<Crowd>, request: Request, next: Next) -> Response {
    match crowd.calls.try_acquire() {
        Ok(_place) => with_retry_after(next.run(request).await),
        Err(_) => {
            crowd.refused.fetch_add(1, Ordering::Relaxed);
            let said = json!({ "schema": "mothertongue.error/1", "message": "too many calls at one time; call again" });
            with_retry_after((StatusCode::SERVICE_UNAVAILABLE, axum::Json(said)).into_response())
        }
    }
}

/// A listener that takes no connection when there is no place.
pub(super) struct Door {
    listener: TcpListener,
    places: Arc<Semaphore>,
}

impl Listener for Door {
    type Io = Guest;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Guest, SocketAddr) {
        // The semaphore is never closed; should it be, a connection is taken without a place.
        let place = Arc::clone(&self.places).acquire_owned().await.ok();
        let (stream, from) = Listener::accept(&mut self.listener).await;
        (Guest { stream, _place: place }, from)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection and its place.
pub(super) struct Guest {
    stream: TcpStream,
    _place: Option<OwnedSemaphorePermit>,
}

impl AsyncRead for Guest {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Guest {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::Router;
    use axum::routing::post;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    const DEADLINE: Duration = Duration::from_secs(20);

    async fn serve(crowd: Crowd, gate: Arc<Semaphore>) -> SocketAddr {
        let slow = move |_body: String| {
            let gate = Arc::clone(&gate);
            async move {
                let _ = gate.acquire().await;
                "taken"
            }
        };
        let calls = Router::new().route("/", post(slow)).route_layer(axum::middleware::from_fn_with_state(crowd.clone(), let_in));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let door = crowd.listen(listener);
        tokio::spawn(async move { axum::serve(door, calls).await });
        at
    }

    async fn call(at: SocketAddr) -> TcpStream {
        let mut stream = TcpStream::connect(at).await.unwrap();
        let head = "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 2\r\n\r\nhi";
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }

    async fn answer(mut stream: TcpStream) -> String {
        let mut text = String::new();
        tokio::time::timeout(DEADLINE, stream.read_to_string(&mut text)).await.unwrap().unwrap();
        text
    }

    async fn until(what: &str, condition: impl Fn() -> bool) {
        let began = std::time::Instant::now();
        while !condition() {
            assert!(began.elapsed() < DEADLINE, "{what} does not come");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    #[tokio::test]
    async fn a_call_over_the_limit_is_told_when_to_come_again_and_the_others_are_answered() {
        let (crowd, gate) = (Crowd::of(8, 1), Arc::new(Semaphore::new(0)));
        let at = serve(crowd.clone(), Arc::clone(&gate)).await;
        let first = call(at).await;
        until("the first call", || crowd.calls.available_permits() == 0).await;
        let refused = answer(call(at).await).await;
        assert!(refused.starts_with("HTTP/1.1 503"), "{refused}");
        assert!(refused.contains(&format!("retry-after: {RETRY_AFTER_S}\r\n")), "{refused}");
        assert_eq!(crowd.counts().2, 1);
        gate.add_permits(1);
        assert!(answer(first).await.starts_with("HTTP/1.1 200"));
        assert!(answer(call(at).await).await.starts_with("HTTP/1.1 200"), "there is a place again");
    }

    #[tokio::test]
    async fn a_connection_over_the_limit_waits_until_another_one_ends() {
        let (crowd, gate) = (Crowd::of(1, 8), Arc::new(Semaphore::new(8)));
        let at = serve(crowd.clone(), gate).await;
        let holds = TcpStream::connect(at).await.unwrap();
        until("the first connection", || crowd.connections.available_permits() == 0).await;
        let waits = call(at).await;
        drop(holds);
        assert!(answer(waits).await.starts_with("HTTP/1.1 200"), "it is answered once there is a place");
    }
}
