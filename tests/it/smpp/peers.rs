//! Servers that others wrote: each reads what the gateway writes with its own decoder.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};

use async_trait::async_trait;
use mothertongue::channel::Probe;
use mothertongue::domain::{ChannelEvent, ReceiptState, SubmitOutcome};
use smpp34::server::ESME;
use smpp34::{
    SmppConnectionInformation, SmppError, SmppServer, SmppServerListener, TlvTag, bind_transceiver, bind_transceiver_resp,
    submit_sm, submit_sm_resp,
};

use super::{DEADLINE, accepted, channel, settings, submission, submit};

/// A child and what it prints, line by line.
struct Peer {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Peer {
    fn start(command: &mut Command, missing: &str) -> Self {
        let mut child = command.stdout(Stdio::piped()).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().expect(missing);
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { child, lines }
    }

    fn line(&self) -> String {
        self.lines.recv_timeout(DEADLINE).expect("the peer prints a line in time")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn texts() -> [String; 6] {
    [
        "Flood: go to high ground now",
        "津波です。高台へ。",
        "ရေကြီးနေပြီ",
        "ጎርፍ! 🌊",
        &"Wasser steigt sehr schnell. ".repeat(12),
        &"မြင့်သောနေရာသို့ ယခုသွားပါ။ 🌊 ".repeat(6),
    ]
    .map(str::to_owned)
}

/// User data as the standards have it, made without the gateway's own code: ASCII that is the same in the GSM alphabet as
/// it is, all else in UTF-16.
fn expected(text: &str) -> (u8, Vec<u8>) {
    if text.is_ascii() { (0, text.as_bytes().to_vec()) } else { (8, text.encode_utf16().flat_map(u16::to_be_bytes).collect()) }
}

/// One segment as a peer read it.
#[derive(Clone, Debug)]
struct Heard {
    esm_class: u8,
    data_coding: u8,
    octets: Vec<u8>,
}

/// The coding of a message, and its segments without their headers by their number.
type Message = (u8, BTreeMap<u8, Vec<u8>>);

/// Holds what came for one recipient to the texts: the segments of each text are told apart by their reference.
fn assert_heard(heard: &[Heard], texts: &[String]) {
    let mut messages: BTreeMap<Vec<u8>, Message> = BTreeMap::new();
    for (position, segment) in heard.iter().enumerate() {
        let (key, number, total, body) = match segment.octets.as_slice() {
            // 3GPP TS 23.040 section 9.2.3.24.1 and .8: concatenation with a reference of one or of two octets.
            [5, 0, 3, reference, total, number, body @ ..] if segment.esm_class == 0x40 => {
                (vec![1, *reference], *number, *total, body)
            }
            [6, 8, 4, high, low, total, number, body @ ..] if segment.esm_class == 0x40 => {
                (vec![2, *high, *low], *number, *total, body)
            }
            body => {
                assert_eq!(segment.esm_class, 0, "no header that is unknown here: {body:02x?}");
                (vec![0, u8::try_from(position).unwrap()], 1, 1, body)
            }
        };
        let message = messages.entry(key).or_insert_with(|| (segment.data_coding, BTreeMap::new()));
        assert_eq!(message.0, segment.data_coding, "all segments of a message have one coding");
        assert!(number >= 1 && number <= total, "{number} of {total}");
        assert!(segment.octets.len() <= if segment.data_coding == 8 { 140 } else { 160 }, "a segment fits one short message");
        assert!(message.1.insert(number, body.to_vec()).is_none(), "segment {number} came twice");
        if message.1.len() == usize::from(total) {
            assert_eq!(*message.1.keys().next_back().unwrap(), total, "the segments are numbered from 1");
        }
    }
    let mut read: Vec<_> =
        messages.into_values().map(|(coding, parts)| (coding, parts.into_values().collect::<Vec<_>>().concat())).collect();
    let mut wanted: Vec<_> = texts.iter().map(|text| expected(text)).collect();
    read.sort();
    wanted.sort();
    assert_eq!(read, wanted);
}

/// The `smpp` package for Node.js as the server.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_npm_smpp_reads_every_text_as_it_was_written() {
    let root = env!("CARGO_MANIFEST_DIR");
    assert!(
        Path::new(root).join("tests/oracles/node_modules/smpp").is_dir(),
        "npm package `smpp` is missing: run `npm ci` in tests/oracles"
    );
    let mut peer = Peer::start(Command::new("node").arg(format!("{root}/tests/peers/smpp_server.js")), "node is installed");
    let channel = channel(settings(&format!("127.0.0.1:{}", peer.line()))).await;
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    let texts = texts();
    for (batch, text) in texts.iter().enumerate() {
        assert_eq!(accepted(&submit(&channel, submission(batch as i64, text, 200)).await), 200);
    }
    channel.close().await;
    drop(peer.child.stdin.take());
    let mut by_recipient = BTreeMap::<String, String>::new();
    while let Ok(line) = peer.lines.recv_timeout(DEADLINE) {
        let (to, text): (String, String) = serde_json::from_str(&line).unwrap();
        by_recipient.entry(to).or_default().push_str(&text);
    }
    assert_eq!(by_recipient.len(), 200);
    for read in by_recipient.values() {
        assert_eq!(*read, texts.concat());
    }
}

/// Where the Debian package keeps its server.
fn smsc_pl() -> PathBuf {
    let found = Command::new("perl").args(["-MNet::SMPP", "-e1"]).output().expect("perl is installed");
    assert!(found.status.success(), "Debian package `libnet-smpp-perl` is missing: install it with apt-get");
    let script = Path::new("/usr/share/doc/libnet-smpp-perl/examples/smsc.pl");
    assert!(
        script.is_file(),
        "{} is missing: install Debian package `libnet-smpp-perl` with its documentation (dpkg may be set to leave it out)",
        script.display()
    );
    script.to_owned()
}

/// `smsc.pl` of Debian's `libnet-smpp-perl` as the server.
#[tokio::test(flavor = "multi_thread")]
async fn smsc_pl_of_debian_reads_every_text_octet_for_octet() {
    let root = env!("CARGO_MANIFEST_DIR");
    let script = smsc_pl();
    let mut peer =
        Peer::start(Command::new("perl").arg(format!("{root}/tests/peers/smsc_perl.pl")).arg(script), "perl is installed");
    let first = peer.line();
    let port = first.strip_prefix("port ").expect("the port comes first");
    let channel = channel(settings(&format!("127.0.0.1:{port}"))).await;
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    let texts = texts();
    for (batch, text) in texts.iter().enumerate() {
        let outcomes = submit(&channel, submission(batch as i64, text, 60)).await;
        assert_eq!(accepted(&outcomes), 60);
        for outcome in outcomes.values() {
            let SubmitOutcome::Accepted { provider_ref, .. } = outcome else { panic!("{outcome:?}") };
            assert_eq!(provider_ref.as_deref(), Some("123456789"), "the id that smsc.pl gives to all");
        }
    }
    channel.close().await;
    // The process that serves the link ends with it; the one that listens is ended here.
    let _ = peer.child.kill();
    let mut by_recipient = BTreeMap::<String, Vec<Heard>>::new();
    let (mut bound, mut unbound) = (0, 0);
    while let Ok(line) = peer.lines.recv_timeout(DEADLINE) {
        bound += usize::from(line.contains(":bind_transceiver"));
        unbound += usize::from(line.contains(":unbind"));
        let Some(line) = line.strip_prefix("submit ") else { continue };
        let fields: Vec<_> = line.split(' ').collect();
        let [to, esm_class, data_coding, hex] = fields[..] else { panic!("{line}") };
        let octets = (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let (esm_class, data_coding) = (esm_class.parse().unwrap(), data_coding.parse().unwrap());
        by_recipient.entry(to.to_owned()).or_default().push(Heard { esm_class, data_coding, octets });
    }
    assert_eq!((bound, unbound), (1, 1), "one bind, ended in good order");
    assert_eq!(by_recipient.len(), 60);
    for (job, (to, heard)) in by_recipient.iter().enumerate() {
        assert_eq!(*to, format!("8170{job:08}"));
        assert_heard(heard, &texts);
    }
}

/// Keeps every segment, and sends a receipt for each that asks for one.
#[derive(Default)]
struct Smsc {
    heard: Mutex<Vec<submit_sm>>,
    esmes: tokio::sync::Mutex<BTreeMap<String, Arc<ESME>>>,
}

#[async_trait]
impl SmppServerListener for Smsc {
    async fn on_bind_transceiver(
        &self,
        request: bind_transceiver,
        _connection: &SmppConnectionInformation,
        _session: &String,
    ) -> bind_transceiver_resp {
        if request.system_id == "gateway" && request.password == "secret" {
            request.accept("smsc".to_owned(), Some(0x34))
        } else {
            request.reject(SmppError::ESME_RINVPASWD)
        }
    }

    async fn on_esme_bound(&self, esme: ESME, session: &String) {
        self.esmes.lock().await.insert(session.clone(), Arc::new(esme));
    }

    async fn on_submit_sm(
        &self,
        request: submit_sm,
        _connection: &SmppConnectionInformation,
        session: &String,
    ) -> submit_sm_resp {
        let id = {
            let mut heard = self.heard.lock().unwrap();
            heard.push(request.clone());
            format!("m-{}", heard.len())
        };
        let esme = self.esmes.lock().await.get(session).cloned();
        if let Some(esme) = esme.filter(|_| request.registered_delivery & 1 == 1) {
            let (to, id) = (request.destination_addr.clone(), id.clone());
            tokio::spawn(async move {
                let told = esme
                    .deliver_sm()
                    .source_addr(to)
                    .esm_class(0x04)
                    .short_message(format!("id:{id} stat:DELIVRD err:000"))
                    .tlv(TlvTag::ReceiptedMessageId, format!("{id}\0").into_bytes())
                    .tlv(TlvTag::MessageStateTlv, [2]);
                told.send().await
            });
        }
        request.accept(id)
    }
}

/// The crate `smpp34` as the server.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_smpp34_reads_every_text_octet_for_octet_and_its_receipts_are_heard() {
    let smsc = Arc::new(Smsc::default());
    let mut server = None;
    // Another process may take the free port first.
    for _ in 0..10 {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut candidate = SmppServer::new(IpAddr::V4(Ipv4Addr::LOCALHOST), free, Arc::clone(&smsc) as _);
        candidate.start().await;
        if candidate.is_alive() {
            server = Some((candidate, free));
            break;
        }
    }
    let (mut server, port) = server.expect("there is a free port");
    let mut settings = settings(&format!("127.0.0.1:{port}"));
    // Receipts come as they are sent, so a receipt may come before the answer does: both carry the id.
    settings.window = 50;
    let channel = channel(settings).await;
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    let mut events = channel.take_events().unwrap();
    let texts = texts();
    let mut ids = std::collections::BTreeSet::new();
    for (batch, text) in texts.iter().enumerate() {
        let outcomes = submit(&channel, submission(batch as i64, text, 50)).await;
        assert_eq!(accepted(&outcomes), 50, "{outcomes:?}");
        for outcome in outcomes.into_values() {
            let SubmitOutcome::Accepted { provider_ref: Some(id), .. } = outcome else { panic!("no id: {outcome:?}") };
            assert!(ids.insert(id), "an id stands for one job");
        }
    }
    let mut receipts = std::collections::BTreeSet::new();
    while receipts.len() < ids.len() {
        let event = tokio::time::timeout(DEADLINE, events.recv()).await.expect("every receipt comes in time").unwrap();
        let ChannelEvent::Receipt(receipt) = event else { panic!("{event:?}") };
        assert_eq!(receipt.state, ReceiptState::Delivered);
        assert!(receipts.insert(receipt.provider_ref), "one receipt a message");
    }
    assert_eq!(receipts, ids);
    channel.close().await;
    server.stop().await;
    let mut by_recipient = BTreeMap::<String, Vec<Heard>>::new();
    for segment in smsc.heard.lock().unwrap().iter() {
        assert_eq!((segment.dest_addr_ton, segment.dest_addr_npi), (1, 1));
        assert!(segment.validity_period.ends_with("000+"), "{}", segment.validity_period);
        by_recipient.entry(segment.destination_addr.clone()).or_default().push(Heard {
            esm_class: segment.esm_class,
            data_coding: segment.data_coding,
            octets: segment.short_message.clone(),
        });
    }
    assert_eq!(by_recipient.len(), 50);
    for heard in by_recipient.values() {
        assert_heard(heard, &texts);
    }
}
