//! A TCP proxy that harms what goes through it, for tests: delay, a narrow line, a black hole, lost answers, cuts,
//! resets, half-closed links, strange octets.
//!
//! It changes no octet unless it is told to, and forwards to one fixed address of loopback.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// The most that is read at once, in octets.
const READ_OCTETS: usize = 16_384;
/// Pieces on their way in one direction of one link; a line that is full is not read.
const PIECES: usize = 256;
/// A narrow line passes this share of a second's octets at once.
const SHARES_PER_S: u32 = 20;

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From whoever connected to the server behind.
    ToServer,
    /// From the server behind to whoever connected.
    ToClient,
}

/// How the line is, until it is set otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Every octet comes so much later, in both directions.
    pub delay: Duration,
    /// Octets a second in each direction; any number when `None`.
    pub octets_per_s: Option<u32>,
    /// Nothing is passed on and nothing is closed.
    pub hole: bool,
    /// What comes this way is taken and thrown away.
    pub swallow: Option<Way>,
    /// New links are closed at once.
    pub refuse: bool,
}

/// Something that happens once, to every link that is open.
#[derive(Clone, Debug)]
enum Blow {
    Reset,
    HalfClose(Way),
    Inject(Way, Vec<u8>),
    CutAfter(Way, usize),
}

/// See the module.
pub struct Proxy {
    at: SocketAddr,
    line: watch::Sender<Line>,
    blows: broadcast::Sender<Blow>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Listens on a free port of loopback and forwards to `server`.
    pub async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let (line, watched) = watch::channel(Line::default());
        let (blows, _) = broadcast::channel(64);
        let given = blows.clone();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if !watched.borrow().refuse {
                    tokio::spawn(link(client, server, watched.clone(), given.clone()));
                }
            }
        });
        Self { at, line, blows, task }
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.at
    }

    /// How the line is from now on.
    pub fn set(&self, line: Line) {
        self.line.send_replace(line);
    }

    /// Resets every open link; says how many directions of links there were.
    pub fn reset(&self) -> usize {
        self.blow(Blow::Reset)
    }

    /// Ends one direction of every open link as a side does that has nothing more to say.
    pub fn half_close(&self, way: Way) -> usize {
        self.blow(Blow::HalfClose(way))
    }

    /// Puts octets into one direction of every open link.
    pub fn inject(&self, way: Way, octets: &[u8]) -> usize {
        self.blow(Blow::Inject(way, octets.to_vec()))
    }

    /// Resets each open link once so many more octets went that way.
    pub fn cut_after(&self, way: Way, octets: usize) -> usize {
        self.blow(Blow::CutAfter(way, octets))
    }

    fn blow(&self, blow: Blow) -> usize {
        self.blows.send(blow).unwrap_or(0)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
        let _ = self.blows.send(Blow::Reset);
    }
}

async fn link(client: TcpStream, server: SocketAddr, line: watch::Receiver<Line>, blows: broadcast::Sender<Blow>) {
    let Ok(behind) = TcpStream::connect(server).await else { return };
    for stream in [&client, &behind] {
        let _ = stream.set_nodelay(true);
    }
    let broken = CancellationToken::new();
    let (client_reads, client_writes) = client.into_split();
    let (behind_reads, behind_writes) = behind.into_split();
    tokio::join!(
        pump(Way::ToServer, client_reads, behind_writes, line.clone(), blows.subscribe(), broken.clone()),
        pump(Way::ToClient, behind_reads, client_writes, line, blows.subscribe(), broken),
    );
}

/// One direction of one link; ends both when it is cut.
async fn pump(
    way: Way,
    from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    line: watch::Receiver<Line>,
    blows: broadcast::Receiver<Blow>,
    broken: CancellationToken,
) {
    let (give, take) = mpsc::channel(PIECES);
    let reading = read(from, give, Arc::new(line.clone()));
    let writing = write(way, &mut to, take, line, blows);
    let cut = tokio::select! {
        () = broken.cancelled() => true,
        // The end of one direction leaves the other one open; a cut ends both.
        cut = writing => cut,
        () = async { reading.await; std::future::pending().await } => false,
    };
    if cut {
        // Without lingering the link ends with a reset.
        let _ = to.as_ref().set_zero_linger();
        broken.cancel();
    }
}

async fn read(mut from: OwnedReadHalf, give: mpsc::Sender<(Instant, Vec<u8>)>, line: Arc<watch::Receiver<Line>>) {
    let mut piece = vec![0; READ_OCTETS];
    loop {
        let read = from.read(&mut piece).await;
        let due = Instant::now() + line.borrow().delay;
        let Ok(octets @ 1..) = read else {
            return;
        };
        if give.send((due, piece[..octets].to_vec())).await.is_err() {
            return;
        }
    }
}

/// True when the link is cut, false when this direction has ended well.
async fn write(
    way: Way,
    to: &mut OwnedWriteHalf,
    mut take: mpsc::Receiver<(Instant, Vec<u8>)>,
    mut line: watch::Receiver<Line>,
    mut blows: broadcast::Receiver<Blow>,
) -> bool {
    let mut left: Option<usize> = None;
    let mut waiting: Option<(Instant, Vec<u8>)> = None;
    loop {
        let hole = line.borrow_and_update().hole;
        let due = waiting.as_ref().map(|(due, _)| *due);
        tokio::select! {
            biased;
            blow = blows.recv() => match blow {
                Ok(Blow::Reset) | Err(broadcast::error::RecvError::Closed) => return true,
                Ok(Blow::HalfClose(at)) if at == way => return to.shutdown().await.is_err(),
                Ok(Blow::Inject(at, octets)) if at == way => {
                    if to.write_all(&octets).await.is_err() {
                        return true;
                    }
                }
                Ok(Blow::CutAfter(at, octets)) if at == way => left = Some(octets),
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => {}
            },
            changed = line.changed() => if changed.is_err() { return true },
            piece = take.recv(), if waiting.is_none() => match piece {
                Some(piece) => waiting = Some(piece),
                None => return to.shutdown().await.is_err(),
            },
            () = tokio::time::sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() && !hole => {
                let Some((due, mut piece)) = waiting.take() else { continue };
                let now = *line.borrow();
                if now.swallow == Some(way) {
                    continue;
                }
                let mut most = piece.len();
                if let Some(per_s) = now.octets_per_s {
                    most = most.min((per_s / SHARES_PER_S).max(1) as usize);
                }
                if let Some(left) = left {
                    most = most.min(left);
                }
                let rest = piece.split_off(most);
                if to.write_all(&piece).await.is_err() {
                    return true;
                }
                left = left.map(|left| left - most);
                if left == Some(0) {
                    return true;
                }
                if !rest.is_empty() {
                    waiting = Some((due, rest));
                }
                if let Some(per_s) = now.octets_per_s {
                    tokio::time::sleep(Duration::from_secs(1).mul_f64(most as f64 / f64::from(per_s))).await;
                }
            }
        }
    }
}

mod tests {
    use super::*;

    /// The longest wait for anything that must come.
    const DEADLINE: Duration = Duration::from_secs(30);
    /// How long is looked whether something comes that must not.
    const QUIET: Duration = Duration::from_millis(200);

    /// A server that gives back what it gets, and a link to it through the proxy.
    async fn echo() -> (Proxy, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let (mut reads, mut writes) = stream.split();
                    let _ = tokio::io::copy(&mut reads, &mut writes).await;
                    let _ = writes.shutdown().await;
                });
            }
        });
        let proxy = Proxy::start(at).await;
        let link = TcpStream::connect(proxy.local_addr()).await.unwrap();
        (proxy, link)
    }

    async fn hear(link: &mut TcpStream, octets: usize) -> Vec<u8> {
        let mut heard = vec![0; octets];
        tokio::time::timeout(DEADLINE, link.read_exact(&mut heard)).await.unwrap().unwrap();
        heard
    }

    async fn is_quiet(link: &mut TcpStream) -> bool {
        tokio::time::timeout(QUIET, link.read_u8()).await.is_err()
    }

    /// What still comes before the link ends.
    async fn rest(link: &mut TcpStream) -> Vec<u8> {
        let mut rest = Vec::new();
        let _ = tokio::time::timeout(DEADLINE, link.read_to_end(&mut rest)).await.expect("the link ends");
        rest
    }

    #[tokio::test]
    async fn a_line_without_faults_changes_nothing_and_passes_the_end_on() {
        let (_proxy, mut link) = echo().await;
        link.write_all(b"one").await.unwrap();
        assert_eq!(hear(&mut link, 3).await, b"one");
        link.write_all(b"two").await.unwrap();
        link.shutdown().await.unwrap();
        assert_eq!(rest(&mut link).await, b"two");
    }

    #[tokio::test]
    async fn a_delay_and_a_narrow_line_take_their_time_and_lose_nothing() {
        let (proxy, mut link) = echo().await;
        proxy.set(Line { delay: Duration::from_millis(50), octets_per_s: Some(2_000), ..Line::default() });
        let began = Instant::now();
        link.write_all(&[7; 1_000]).await.unwrap();
        assert_eq!(hear(&mut link, 1_000).await, [7; 1_000]);
        assert!(began.elapsed() >= Duration::from_millis(500), "{:?}", began.elapsed());
    }

    #[tokio::test]
    async fn a_black_hole_keeps_everything_until_it_ends() {
        let (proxy, mut link) = echo().await;
        proxy.set(Line { hole: true, ..Line::default() });
        link.write_all(b"kept").await.unwrap();
        assert!(is_quiet(&mut link).await);
        proxy.set(Line::default());
        assert_eq!(hear(&mut link, 4).await, b"kept");
    }

    #[tokio::test]
    async fn answers_can_be_swallowed() {
        let (proxy, mut link) = echo().await;
        proxy.set(Line { swallow: Some(Way::ToClient), ..Line::default() });
        link.write_all(b"gone").await.unwrap();
        assert!(is_quiet(&mut link).await);
        proxy.set(Line::default());
        link.write_all(b"here").await.unwrap();
        assert_eq!(hear(&mut link, 4).await, b"here");
    }

    #[tokio::test]
    async fn a_cut_lets_exactly_so_many_octets_through() {
        let (proxy, mut link) = echo().await;
        link.write_all(b"a").await.unwrap();
        hear(&mut link, 1).await;
        proxy.cut_after(Way::ToClient, 5);
        link.write_all(b"0123456789").await.unwrap();
        assert_eq!(rest(&mut link).await, b"01234");
    }

    #[tokio::test]
    async fn octets_can_be_put_in_and_links_reset_half_closed_and_refused() {
        let (proxy, mut link) = echo().await;
        link.write_all(b"a").await.unwrap();
        hear(&mut link, 1).await;
        assert_eq!(proxy.inject(Way::ToClient, b"strange"), 2);
        assert_eq!(hear(&mut link, 7).await, b"strange");
        proxy.half_close(Way::ToClient);
        assert_eq!(rest(&mut link).await, b"");
        let mut second = TcpStream::connect(proxy.local_addr()).await.unwrap();
        second.write_all(b"b").await.unwrap();
        hear(&mut second, 1).await;
        proxy.reset();
        assert_eq!(rest(&mut second).await, b"");
        proxy.set(Line { refuse: true, ..Line::default() });
        let mut third = TcpStream::connect(proxy.local_addr()).await.unwrap();
        assert_eq!(rest(&mut third).await, b"");
    }
}
