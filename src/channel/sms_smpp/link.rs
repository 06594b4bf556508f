//! Opens one connection, plain or with TLS, to one address. Knows nothing of SMPP.

use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::settings::{OpenError, Settings, TlsSettings};

/// Reading half of a link.
pub(crate) type Reader = Box<dyn AsyncRead + Send + Unpin>;
/// Writing half of a link.
pub(crate) type Writer = Box<dyn AsyncWrite + Send + Unpin>;

/// Where a link goes, and how.
pub(crate) struct Dialer {
    addrs: Vec<(String, u16)>,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

fn tls(settings: &TlsSettings) -> Result<(TlsConnector, ServerName<'static>), OpenError> {
    let mut roots = rustls::RootCertStore::empty();
    let certificates = CertificateDer::pem_file_iter(&settings.ca_file).map_err(|_| OpenError::CaFile)?;
    for certificate in certificates {
        roots.add(certificate.map_err(|_| OpenError::CaFile)?).map_err(OpenError::Tls)?;
    }
    if roots.is_empty() {
        return Err(OpenError::CaFile);
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(OpenError::Tls)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(settings.server_name.clone())
        .map_err(|_| OpenError::Setting { field: "tls.server_name", fault: "is no host name" })?;
    Ok((TlsConnector::from(Arc::new(config)), name))
}

impl Dialer {
    pub(crate) fn new(settings: &Settings) -> Result<Self, OpenError> {
        let mut addrs = Vec::new();
        for addr in &settings.addrs {
            let (host, port) = match addr.rsplit_once(':') {
                Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                    let bad = OpenError::Setting { field: "addrs", fault: "has a port that is no number" };
                    (host, port.parse().map_err(|_| bad)?)
                }
                _ => (addr.as_str(), settings.port),
            };
            addrs.push((host.trim_matches(['[', ']']).to_owned(), port));
        }
        Ok(Self { addrs, tls: settings.tls.as_ref().map(tls).transpose()? })
    }

    /// Connects to the address whose turn it is.
    pub(crate) async fn dial(&self, turn: usize) -> std::io::Result<(Reader, Writer)> {
        let (host, port) = &self.addrs[turn % self.addrs.len()];
        let stream = TcpStream::connect((host.as_str(), *port)).await?;
        stream.set_nodelay(true)?;
        Ok(match &self.tls {
            None => {
                let (reader, writer) = stream.into_split();
                (Box::new(reader), Box::new(writer))
            }
            Some((connector, name)) => {
                let (reader, writer) = tokio::io::split(connector.connect(name.clone(), stream).await?);
                (Box::new(reader), Box::new(writer))
            }
        })
    }
}
