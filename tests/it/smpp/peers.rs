use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use mothertongue::channel::Probe;

use super::{accepted, channel, settings, submission, submit};

struct Peer(Child);

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The `smpp` package for Node.js as the server.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_npm_smpp_reads_every_text_as_it_was_written() {
    let root = env!("CARGO_MANIFEST_DIR");
    assert!(
        std::path::Path::new(root).join("tests/oracles/node_modules/smpp").is_dir(),
        "npm package `smpp` is missing: run `npm ci` in tests/oracles"
    );
    let mut child = Command::new("node")
        .arg(format!("{root}/tests/peers/smpp_server.js"))
        .stdout(Stdio::piped())
        .stdin(Stdio::piped())
        .spawn()
        .expect("node is installed");
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let peer = Peer(child);
    let mut port = String::new();
    lines.read_line(&mut port).unwrap();
    let channel = channel(settings(&format!("127.0.0.1:{}", port.trim()))).await;
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    let texts =
        ["Flood: go up now. [€]", "津波です。高台へ。", "ရေကြီးနေပြီ", "ጎርፍ! 🌊", &"Wasser steigt sehr schnell. ".repeat(12)]
            .map(str::to_owned);
    for (batch, text) in texts.iter().enumerate() {
        assert_eq!(accepted(&submit(&channel, submission(batch as i64, text, 200)).await), 200);
    }
    channel.close().await;
    let mut peer = peer;
    drop(peer.0.stdin.take());
    let mut heard = String::new();
    lines.read_to_string(&mut heard).unwrap();
    let mut by_recipient = std::collections::BTreeMap::<String, String>::new();
    for line in heard.lines() {
        let (to, text): (String, String) = serde_json::from_str(line).unwrap();
        by_recipient.entry(to).or_default().push_str(&text);
    }
    assert_eq!(by_recipient.len(), 200);
    for read in by_recipient.values() {
        assert_eq!(*read, texts.concat());
    }
}
