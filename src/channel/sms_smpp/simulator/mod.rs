//! An SMSC that ships with the product: takes binds and messages, answers as it is told to, and counts.
//!
//! For demos, faults and counting from the other side. Never passes a message on to anybody.

mod connection;
mod counts;
mod faults;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use connection::{ANSWERS_MAX, RECEIPTS_MAX};
pub use counts::{Counts, REMEMBERED_MAX};

/// The most connections at one time; more are closed at once.
pub const CONNECTIONS_MAX: usize = 256;

/// Receipts that the simulator sends.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptSettings {
    /// How long after the message, in milliseconds.
    pub after_ms: u64,
    /// Share of the messages that arrive, 0 to 1; the others are reported as undelivered.
    pub delivered: f64,
}

/// Certificate and key of the simulator.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerTls {
    /// PEM file with the certificate.
    pub certificate_file: PathBuf,
    /// PEM file with its key.
    pub key_file: PathBuf,
}

/// How the simulator behaves.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SimulatorSettings {
    /// Where to listen; port 0 takes a free one.
    pub listen: String,
    /// The account's name; anything is taken when empty.
    pub system_id: String,
    /// The password; anything is taken when empty.
    pub password: String,
    /// How long every answer is kept back, in milliseconds.
    pub delay_ms: u64,
    /// Segments a second over all links, above which the answer is `ESME_RTHROTTLED`.
    pub throttle_per_s: Option<u32>,
    /// Share of segments answered with `ESME_RSYSERR`, 0 to 1.
    pub flaky: f64,
    /// After so many segments nothing is answered any more.
    pub dead_after: Option<u64>,
    /// Most octets read on a link in a millisecond, for a peer that reads slowly.
    pub slow_octets: Option<usize>,
    /// Segments taken before the answer is `ESME_RMSGQFUL`.
    pub capacity: Option<u64>,
    /// Receipts; none without it.
    pub receipts: Option<ReceiptSettings>,
    /// Share of segments answered with octets that are no SMPP, 0 to 1.
    pub garbage: f64,
    /// Each link is cut after so many octets were read on it.
    pub cut_after_octets: Option<u64>,
    /// Share of segments that get no answer, 0 to 1.
    pub no_response: f64,
    /// Seed of all chance.
    pub seed: u64,
    /// Keeps every copy for counting, up to [`REMEMBERED_MAX`].
    pub remember: bool,
    /// One line a segment, written before it is answered: `dest,message_ref,segment,unix_ms`.
    pub log_file: Option<PathBuf>,
    /// A message from a person, sent to each receiving link right after its bind: sender and text (ASCII).
    pub inbound: Option<(String, String)>,
    /// TLS.
    pub tls: Option<ServerTls>,
}

impl Default for SimulatorSettings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:0".to_owned(),
            system_id: String::new(),
            password: String::new(),
            delay_ms: 0,
            throttle_per_s: None,
            flaky: 0.0,
            dead_after: None,
            slow_octets: None,
            capacity: None,
            receipts: None,
            garbage: 0.0,
            cut_after_octets: None,
            no_response: 0.0,
            seed: 1,
            remember: false,
            log_file: None,
            inbound: None,
            tls: None,
        }
    }
}

/// Why the simulator does not start.
#[derive(Debug, thiserror::Error)]
pub enum SimulatorError {
    /// The address cannot be listened on.
    #[error("cannot listen on the address")]
    Listen(#[source] std::io::Error),
    /// The log file cannot be opened.
    #[error("cannot open the log file")]
    Log(#[source] std::io::Error),
    /// Certificate or key cannot be read.
    #[error("certificate or key cannot be read")]
    Pem(#[source] rustls::pki_types::pem::Error),
    /// TLS cannot be set up.
    #[error("TLS cannot be set up")]
    Tls(#[source] rustls::Error),
}

/// A running simulator.
#[derive(Debug)]
pub struct Simulator {
    local_addr: SocketAddr,
    counter: Arc<counts::Counter>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

fn acceptor(tls: &ServerTls) -> Result<TlsAcceptor, SimulatorError> {
    let chain = CertificateDer::pem_file_iter(&tls.certificate_file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(SimulatorError::Pem)?;
    let key = PrivateKeyDer::from_pem_file(&tls.key_file).map_err(SimulatorError::Pem)?;
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(SimulatorError::Tls)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(SimulatorError::Tls)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

impl Simulator {
    /// Listens and serves until it is stopped.
    ///
    /// # Errors
    /// When it cannot listen, open its log or set up TLS.
    pub async fn start(settings: SimulatorSettings) -> Result<Self, SimulatorError> {
        let tls = settings.tls.as_ref().map(acceptor).transpose()?;
        let listener = TcpListener::bind(&settings.listen).await.map_err(SimulatorError::Listen)?;
        let local_addr = listener.local_addr().map_err(SimulatorError::Listen)?;
        let counter =
            Arc::new(counts::Counter::new(settings.remember, settings.log_file.as_deref()).map_err(SimulatorError::Log)?);
        let faults = Arc::new(faults::Faults::new(&settings));
        let settings = Arc::new(settings);
        let stop = CancellationToken::new();
        let tasks = TaskTracker::new();
        let (serve_tasks, serve_stop, serve_counter) = (tasks.clone(), stop.clone(), Arc::clone(&counter));
        tasks.spawn(async move {
            loop {
                let stream = tokio::select! {
                    accepted = listener.accept() => accepted,
                    () = serve_stop.cancelled() => return,
                };
                let Ok((stream, _)) = stream else { continue };
                if serve_tasks.len() > CONNECTIONS_MAX || stream.set_nodelay(true).is_err() {
                    continue;
                }
                let connection =
                    connection::Connection::new(Arc::clone(&settings), Arc::clone(&faults), Arc::clone(&serve_counter));
                let (tls, stop) = (tls.clone(), serve_stop.clone());
                serve_tasks.spawn(async move {
                    tokio::select! {
                        () = async {
                            match tls {
                                None => {
                                    let (reader, writer) = stream.into_split();
                                    connection.serve(reader, writer).await;
                                }
                                Some(tls) => {
                                    if let Ok(stream) = tls.accept(stream).await {
                                        let (reader, writer) = tokio::io::split(stream);
                                        connection.serve(reader, writer).await;
                                    }
                                }
                            }
                        } => {}
                        () = stop.cancelled() => {}
                    }
                });
            }
        });
        tasks.close();
        Ok(Self { local_addr, counter, stop, tasks })
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.local_addr
    }

    /// What it has seen up to now.
    pub fn counts(&self) -> Counts {
        self.counter.counts()
    }

    /// Closes every link and stops listening; gives the final counts.
    pub async fn stop(self) -> Counts {
        self.stop.cancel();
        self.tasks.wait().await;
        self.counter.counts()
    }
}
