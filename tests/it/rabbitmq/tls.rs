//! TLS with certificates of a private authority that openssl makes.

use std::path::{Path, PathBuf};
use std::process::Command;

use mothertongue::broker::{OpenBrokerError, RabbitSettings, RabbitTls};
use mothertongue::domain::{ModeName, Rank};

use super::setting::{kind, lanes, open, open_ready, ticket};
use crate::servers::{free_port, rabbitmq};

fn openssl(dir: &Path, args: &[&str]) {
    let done = Command::new("openssl").args(args).current_dir(dir).output();
    let done = done.unwrap_or_else(|error| panic!("openssl cannot be run ({error}); install it: apt-get install openssl"));
    assert!(done.status.success(), "openssl {args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// An authority, and a certificate of it for a name.
fn authority(dir: &Path, ca: &str) {
    let (key, cert, name) = (format!("{ca}.key"), format!("{ca}.pem"), format!("/CN=test authority {ca}"));
    openssl(
        dir,
        &["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", &name, "-keyout", &key, "-out", &cert],
    );
}

fn certificate(dir: &Path, ca: &str, name: &str, alternative: &str) {
    let (key, request, cert) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
    openssl(dir, &["req", "-newkey", "rsa:2048", "-nodes", "-subj", &format!("/CN={name}"), "-keyout", &key, "-out", &request]);
    std::fs::write(dir.join("extensions"), format!("subjectAltName={alternative}\n")).unwrap();
    let (ca_cert, ca_key) = (format!("{ca}.pem"), format!("{ca}.key"));
    openssl(
        dir,
        &[
            "x509",
            "-req",
            "-in",
            &request,
            "-CA",
            &ca_cert,
            "-CAkey",
            &ca_key,
            "-CAcreateserial",
            "-days",
            "2",
            "-extfile",
            "extensions",
            "-out",
            &cert,
        ],
    );
}

fn tls(ca: &str, client: Option<&str>) -> RabbitTls {
    let file = |name: &str, kind: &str| Some(PathBuf::from(format!("{name}.{kind}")));
    RabbitTls {
        ca_file: file(ca, "pem"),
        cert_file: client.and_then(|client| file(client, "pem")),
        key_file: client.and_then(|client| file(client, "key")),
        server_name: None,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_a_broker_with_a_certificate_of_the_named_authority_is_talked_to() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    authority(at, "ours");
    authority(at, "theirs");
    certificate(at, "ours", "server", "IP:127.0.0.1");
    certificate(at, "ours", "client", "DNS:gateway");
    certificate(at, "theirs", "stranger", "DNS:gateway");
    std::fs::write(at.join("password"), "guest").unwrap();
    let port = free_port();
    let file = |name: &str| at.join(name).display().to_string();
    let node = rabbitmq::start_with(&format!(
        "listeners.ssl.1 = 127.0.0.1:{port}\nssl_options.cacertfile = {}\nssl_options.certfile = {}\nssl_options.keyfile = {}\n\
         ssl_options.verify = verify_peer\nssl_options.fail_if_no_peer_cert = true\n",
        file("ours.pem"),
        file("server.pem"),
        file("server.key"),
    ));
    let with = |tls| RabbitSettings {
        addrs: vec![("127.0.0.1".to_owned(), port)],
        tls: Some(tls),
        confirm_ms: 3_000,
        ..node.settings()
    };
    let broker = open_ready(&with(tls("ours", Some("client"))), at).await;
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    broker.close().await;
    let named = |server_name: &str| RabbitTls { server_name: Some(server_name.to_owned()), ..tls("ours", Some("client")) };
    for (tls, why) in [
        (tls("theirs", Some("client")), "another authority"),
        (tls("ours", None), "no certificate of the client"),
        (tls("ours", Some("stranger")), "a client of another authority"),
        (named("other.example"), "another name"),
    ] {
        let broker = open(&with(tls), at).await;
        let fault = broker.ready(&lanes()).await.unwrap_err();
        assert!(matches!(fault, mothertongue::broker::BrokerError::Unreachable { .. }), "{why}: {fault}");
        broker.close().await;
    }
}

#[tokio::test]
async fn files_that_do_not_serve_and_a_missing_password_are_said_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    std::fs::write(at.join("password"), "guest").unwrap();
    std::fs::write(at.join("empty.pem"), "").unwrap();
    let settings = RabbitSettings::new(
        vec![("127.0.0.1".to_owned(), 1)],
        "/",
        "guest",
        mothertongue::secret::SecretSource::File("password".into()),
    );
    for ca in ["empty", "missing"] {
        let settings = RabbitSettings { tls: Some(tls(ca, None)), ..settings.clone() };
        let fault = mothertongue::broker::open(&kind(&settings), ModeName::Exercise, at).await.err().unwrap();
        assert!(matches!(&fault, OpenBrokerError::Tls { .. }) && fault.to_string().contains(ca), "{fault}");
    }
    std::fs::remove_file(at.join("password")).unwrap();
    let fault = mothertongue::broker::open(&kind(&settings), ModeName::Exercise, at).await.err().unwrap();
    assert!(matches!(fault, OpenBrokerError::NoPassword), "{fault}");
}
