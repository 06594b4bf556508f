//! Opens one AMQP connection: TCP, TLS where it is set, and the handshake, each with a deadline.
//!
//! It never logs or prints the password, and trusts nobody but the certificates it was told to trust.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use lapin::tcp::{AsyncTcpStream, RustlsConnector, RustlsConnectorConfig};
use lapin::uri::{AMQPAuthority, AMQPQueryString, AMQPScheme, AMQPUri, AMQPUserInfo};
use lapin::{Connection, ConnectionProperties};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::task::JoinHandle;

use super::{RabbitSettings, RabbitTls};
use crate::broker::OpenBrokerError;
use crate::domain::Secret;

type Attempt = JoinHandle<Result<Connection, lapin::Error>>;

/// Everything that is needed to connect.
pub(super) struct Dial {
    addrs: Vec<(String, u16)>,
    vhost: String,
    user: String,
    password: Secret,
    heartbeat_s: u16,
    connect: Duration,
    tls: Option<Tls>,
}

#[derive(Clone)]
struct Tls {
    connector: Arc<RustlsConnector>,
    server_name: Option<String>,
}

/// Tries that still hang, one for each address at most: a peer that takes a connection and says nothing costs one thread.
#[derive(Default)]
pub(super) struct Attempts(HashMap<usize, Attempt>);

impl Drop for Attempts {
    fn drop(&mut self) {
        self.0.values().for_each(JoinHandle::abort);
    }
}

impl Dial {
    /// Reads what the settings name. Relative files start at `base`.
    pub(super) fn new(settings: &RabbitSettings, base: &Path) -> Result<Self, OpenBrokerError> {
        let password = settings.password.read(base).ok_or(OpenBrokerError::NoPassword)?;
        Ok(Self {
            addrs: settings.addrs.clone(),
            vhost: settings.vhost.clone(),
            user: settings.user.clone(),
            password,
            heartbeat_s: settings.heartbeat_s,
            connect: Duration::from_millis(settings.connect_ms),
            tls: settings.tls.as_ref().map(|tls| client_tls(tls, base)).transpose()?,
        })
    }

    pub(super) fn addrs(&self) -> usize {
        self.addrs.len()
    }

    /// The address of that number, for people.
    pub(super) fn addr(&self, at: usize) -> String {
        self.addrs.get(at).map(|(host, port)| format!("{host}:{port}")).unwrap_or_default()
    }

    fn uri(&self, host: &str, port: u16) -> AMQPUri {
        AMQPUri {
            scheme: AMQPScheme::AMQP,
            authority: AMQPAuthority {
                userinfo: AMQPUserInfo { username: self.user.clone(), password: self.password.reveal().to_owned() },
                host: host.to_owned(),
                port,
            },
            vhost: self.vhost.clone(),
            query: AMQPQueryString { heartbeat: Some(self.heartbeat_s), ..AMQPQueryString::default() },
        }
    }

    /// Connects to the address of that number; `name` is what the broker's own tools call the connection.
    pub(super) async fn connect(&self, at: usize, name: &str, attempts: &mut Attempts) -> Result<Connection, String> {
        let (host, port) = self.addrs.get(at).cloned().ok_or("there is no such address")?;
        let attempt = attempts.0.entry(at).or_insert_with(|| self.attempt(host, port, name));
        let done = tokio::time::timeout(self.connect, attempt).await;
        let Ok(done) = done else { return Err(format!("no answer within {} ms", self.connect.as_millis())) };
        attempts.0.remove(&at);
        match done {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) => Err(said(&error)),
            Err(_) => Err("the try was given up".to_owned()),
        }
    }

    fn attempt(&self, host: String, port: u16, name: &str) -> Attempt {
        let (tls, deadline, uri) = (self.tls.clone(), self.connect, self.uri(&host, port));
        let properties = ConnectionProperties::default().with_connection_name(format!("mothertongue {name}").into());
        tokio::spawn(async move {
            let runtime = lapin::runtime::default_runtime()?;
            Connection::connector(
                uri,
                runtime,
                async move |_, runtime| {
                    let reached = async {
                        let plain = AsyncTcpStream::connect(&runtime, runtime.to_socket_addrs((host.clone(), port))).await?;
                        match &tls {
                            None => Ok(plain),
                            Some(tls) => plain.into_rustls(&tls.connector, tls.server_name.as_deref().unwrap_or(&host)).await,
                        }
                    };
                    match tokio::time::timeout(deadline, reached).await {
                        Ok(reached) => reached.map_err(lapin::Error::from),
                        Err(_) => Err(std::io::Error::from(std::io::ErrorKind::TimedOut).into()),
                    }
                },
                properties,
            )
            .await
        })
    }
}

/// What a fault of the library means, in a sentence without secrets.
pub(super) fn said(error: &lapin::Error) -> String {
    match error.kind() {
        lapin::ErrorKind::ProtocolError(fault) => fault.get_message().to_string(),
        lapin::ErrorKind::IOError(fault) => fault.to_string(),
        _ => error.to_string(),
    }
}

fn client_tls(tls: &RabbitTls, base: &Path) -> Result<Tls, OpenBrokerError> {
    let unreadable = |file: &Path, why: String| OpenBrokerError::Tls { file: base.join(file), why };
    let certs = |file: &Path| -> Result<Vec<CertificateDer<'static>>, OpenBrokerError> {
        let read = CertificateDer::pem_file_iter(base.join(file)).and_then(|found| found.collect::<Result<Vec<_>, _>>());
        match read {
            Ok(found) if !found.is_empty() => Ok(found),
            Ok(_) => Err(unreadable(file, "it holds no certificate".to_owned())),
            Err(why) => Err(unreadable(file, why.to_string())),
        }
    };
    let setup = |why: std::io::Error| OpenBrokerError::TlsSetup { why: why.to_string() };
    let roots = match &tls.ca_file {
        Some(file) => RustlsConnectorConfig::default().with_parsable_certificates(certs(file)?),
        None => RustlsConnectorConfig::new_with_native_certs().map_err(setup)?,
    };
    let connector = match (&tls.cert_file, &tls.key_file) {
        (Some(cert), Some(key)) => {
            let read = PrivateKeyDer::from_pem_file(base.join(key)).map_err(|why| unreadable(key, why.to_string()))?;
            roots.connector_with_single_cert(certs(cert)?, read).map_err(|why| unreadable(key, why.to_string()))?
        }
        (Some(_) | None, None) | (None, Some(_)) => roots.connector_with_no_client_auth().map_err(setup)?,
    };
    Ok(Tls { connector: Arc::new(connector), server_name: tls.server_name.clone() })
}
