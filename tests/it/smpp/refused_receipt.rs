//! A receipt that was refused comes again, as from an SMSC; one that was taken does not.

use std::time::{Duration, Instant};

use mothertongue::channel::sms_smpp::simulator::{ReceiptSettings, Simulator, SimulatorSettings};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::DEADLINE;

const BIND_TRANSCEIVER: u32 = 0x09;
const SUBMIT_SM: u32 = 0x04;
const DELIVER_SM: u32 = 0x05;
const RESPONSE: u32 = 0x8000_0000;
/// `ESME_RX_T_APPN`: try later (SMPP 3.4 section 5.1.3).
const TRY_LATER: u32 = 0x64;

async fn say(stream: &mut TcpStream, command: u32, status: u32, sequence: u32, body: &[u8]) {
    let length = u32::try_from(16 + body.len()).unwrap();
    let words = [length, command, status, sequence];
    let mut pdu: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
    pdu.extend_from_slice(body);
    stream.write_all(&pdu).await.unwrap();
}

/// Command, sequence number and body of the next PDU.
async fn hear(stream: &mut TcpStream) -> (u32, u32, Vec<u8>) {
    let length = stream.read_u32().await.unwrap();
    let (command, _, sequence) =
        (stream.read_u32().await.unwrap(), stream.read_u32().await.unwrap(), stream.read_u32().await.unwrap());
    let mut body = vec![0; length as usize - 16];
    stream.read_exact(&mut body).await.unwrap();
    (command, sequence, body)
}

#[tokio::test]
async fn a_receipt_that_was_refused_is_sent_again_and_one_that_was_taken_is_not() {
    let receipts = Some(ReceiptSettings { after_ms: 0, delivered: 1.0 });
    let simulator = Simulator::start(SimulatorSettings { receipts, ..SimulatorSettings::default() }).await.unwrap();
    let mut stream = TcpStream::connect(simulator.local_addr()).await.unwrap();
    let exchange = async {
        say(&mut stream, BIND_TRANSCEIVER, 0, 1, b"a\0\0\0\x34\0\0\0").await;
        assert_eq!(hear(&mut stream).await.0, BIND_TRANSCEIVER | RESPONSE);
        say(&mut stream, SUBMIT_SM, 0, 2, b"\0\x05\0ALERT\0\x01\x01818170000001\0\0\0\0\0\0\x01\0\0\0\x01A").await;
        assert_eq!(hear(&mut stream).await.0, SUBMIT_SM | RESPONSE);
        let first = hear(&mut stream).await;
        assert_eq!(first.0, DELIVER_SM);
        let refused = Instant::now();
        say(&mut stream, DELIVER_SM | RESPONSE, TRY_LATER, first.1, b"\0").await;
        let again = hear(&mut stream).await;
        assert_eq!(again, first);
        assert!(refused.elapsed().as_millis() >= 900, "it came again at once");
        say(&mut stream, DELIVER_SM | RESPONSE, 0, again.1, b"\0").await;
        let silence = tokio::time::timeout(Duration::from_millis(1_500), hear(&mut stream)).await;
        assert!(silence.is_err(), "a receipt that was taken came again");
    };
    tokio::time::timeout(DEADLINE, exchange).await.unwrap();
    assert_eq!(simulator.stop().await.receipts, 1);
}
