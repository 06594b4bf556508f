//! A client for one configured host.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Once};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Method, Url, redirect};
use serde::Deserialize;

use super::verdict::{Answer, verdict_of_failure};
use crate::domain::SubmitOutcome;

/// What every HTTP channel may set about its way out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HttpSettings {
    /// Whether loopback and private addresses may be reached. Default: no.
    pub allow_private: bool,
    /// Longest wait for a connection, in milliseconds.
    pub connect_timeout_ms: u64,
    /// Longest wait for the whole answer, in milliseconds.
    pub timeout_ms: u64,
    /// Longest answer that is read, in bytes.
    pub max_answer_bytes: usize,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self { allow_private: false, connect_timeout_ms: 5_000, timeout_ms: 15_000, max_answer_bytes: 1_048_576 }
    }
}

/// Why a client could not be made.
#[derive(Debug, thiserror::Error)]
pub enum OpenHttpError {
    /// Not a URL.
    #[error("`{0}` is not an http or https URL")]
    BadUrl(String),
    /// The host is private and the settings do not allow that.
    #[error("host `{0}` is a private or loopback address; set http.allow_private = true if that is meant")]
    PrivateHost(String),
    /// The TLS or HTTP machinery could not be set up.
    #[error("the HTTP client could not be set up")]
    Client(#[source] reqwest::Error),
}

/// A client for the one host of a base URL.
#[derive(Clone, Debug)]
pub struct Outlet {
    base: Url,
    client: reqwest::Client,
    max_answer_bytes: usize,
}

impl Outlet {
    /// Makes a client for the host of `base_url`.
    ///
    /// # Errors
    /// When the URL is not one, or its host is private and that is not allowed.
    pub fn open(base_url: &str, settings: &HttpSettings) -> Result<Self, OpenHttpError> {
        install_tls();
        let base = Url::parse(base_url).map_err(|_| OpenHttpError::BadUrl(base_url.to_owned()))?;
        let host = base.host_str().map(str::to_owned).unwrap_or_default();
        if !matches!(base.scheme(), "http" | "https") || host.is_empty() {
            return Err(OpenHttpError::BadUrl(base_url.to_owned()));
        }
        if !settings.allow_private {
            let literal = host.trim_matches(['[', ']']).parse::<IpAddr>();
            if literal.is_ok_and(is_private) || host == "localhost" || host.ends_with(".localhost") {
                return Err(OpenHttpError::PrivateHost(host));
            }
        }
        let client = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            .connect_timeout(Duration::from_millis(settings.connect_timeout_ms))
            .timeout(Duration::from_millis(settings.timeout_ms))
            .user_agent(concat!("mothertongue/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(GuardedResolver { host, allow_private: settings.allow_private }))
            .build()
            .map_err(OpenHttpError::Client)?;
        Ok(Self { base, client, max_answer_bytes: settings.max_answer_bytes })
    }

    /// A request to a path below the base URL.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let mut url = self.base.clone();
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let joined = format!("{}/{}", self.base.path().trim_end_matches('/'), path.trim_start_matches('/'));
        url.set_path(if path.is_empty() { self.base.path() } else { &joined });
        url.set_query(query.or(self.base.query()));
        self.client.request(method, url)
    }

    /// Sends, and reads the answer up to its limit.
    ///
    /// # Errors
    /// With the outcome that a failure on the way means: certainly not taken, or perhaps.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Result<Answer, SubmitOutcome> {
        let mut response = request.send().await.map_err(|failure| verdict_of_failure(&failure))?;
        let status = response.status().as_u16();
        let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|failure| verdict_of_failure(&failure))? {
            if body.len() + chunk.len() > self.max_answer_bytes {
                break;
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, retry_after, body })
    }

    /// The host, for people.
    pub fn host(&self) -> &str {
        self.base.host_str().unwrap_or_default()
    }
}

/// Installs the TLS provider once a process.
fn install_tls() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// Whether an address belongs to this machine, a private network, a link or a carrier, and not to the public internet.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast()
                || v4.is_documentation()
                || a == 0
                || (a == 100 && (64..128).contains(&b))
                || (a == 192 && b == 0)
                || (a == 198 && (18..20).contains(&b))
                || a >= 240
        }
        IpAddr::V6(v6) => {
            let segments = v6.segments();
            let first = segments[0];
            let v4_at = |at: usize| {
                let ([a, b], [c, d]) = (segments[at].to_be_bytes(), segments[at + 1].to_be_bytes());
                IpAddr::from([a, b, c, d])
            };
            // An IPv4 address may be written inside: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056).
            let mapped = segments[..5] == [0; 5] && segments[5] == 0xffff;
            let compatible = segments[..6] == [0; 6];
            let nat64 = segments[..6] == [0x64, 0xff9b, 0, 0, 0, 0];
            let local_nat64 = segments[..3] == [0x64, 0xff9b, 1];
            ((mapped || compatible || nat64) && is_private(v4_at(6)))
                || (first == 0x2002 && is_private(v4_at(1)))
                || local_nat64
                || v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || (first & 0xfe00) == 0xfc00
                || (first & 0xffc0) == 0xfe80
        }
    }
}

/// Looks up only the configured host, and drops private addresses unless they are allowed.
struct GuardedResolver {
    host: String,
    allow_private: bool,
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (asked, own, allow_private) = (name.as_str().to_owned(), self.host.clone(), self.allow_private);
        Box::pin(async move {
            if !asked.eq_ignore_ascii_case(&own) {
                return Err("a host that is not in the configuration".into());
            }
            let found: Vec<SocketAddr> = tokio::net::lookup_host((asked.as_str(), 0))
                .await?
                .filter(|address| allow_private || !is_private(address.ip()))
                .collect();
            if found.is_empty() {
                return Err("no public address".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_in_every_notation_are_refused_unless_allowed() {
        for url in [
            "http://127.0.0.1:1/",
            "http://10.1.2.3/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[fd00::1]/",
            "http://[::127.0.0.1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[64:ff9b:1::1]/",
            "http://[2002:7f00:1::1]/",
            "http://[2002:c0a8:101::1]/",
            "http://localhost/",
            "http://100.64.0.1/",
            "http://2130706433/",
        ] {
            assert!(matches!(Outlet::open(url, &HttpSettings::default()), Err(OpenHttpError::PrivateHost(_))), "{url}");
        }
        for url in
            ["http://192.0.2.1.example/", "http://8.8.8.8/", "http://[2001:4860:4860::8888]/", "http://[64:ff9b::8.8.8.8]/"]
        {
            assert!(Outlet::open(url, &HttpSettings::default()).is_ok(), "{url}");
        }
        let open = HttpSettings { allow_private: true, ..HttpSettings::default() };
        assert!(Outlet::open("http://127.0.0.1:1/", &open).is_ok());
    }

    #[test]
    fn what_is_not_a_web_url_is_refused() {
        for url in ["", "ftp://example.org/", "file:///etc/hosts", "example.org"] {
            assert!(matches!(Outlet::open(url, &HttpSettings::default()), Err(OpenHttpError::BadUrl(_))), "{url}");
        }
    }

    #[tokio::test]
    async fn a_host_that_is_not_configured_is_not_looked_up() {
        let resolver = GuardedResolver { host: "provider.example".to_owned(), allow_private: true };
        assert!(resolver.resolve("localhost".parse().unwrap()).await.is_err());
        let private = GuardedResolver { host: "localhost".to_owned(), allow_private: false };
        assert!(private.resolve("localhost".parse().unwrap()).await.is_err());
        let allowed = GuardedResolver { host: "localhost".to_owned(), allow_private: true };
        assert!(allowed.resolve("localhost".parse().unwrap()).await.is_ok());
    }
}
