//! A server that does word for word what a test says. It reads and writes with `rusmpp`, not with the gateway's own reader.

use std::time::{Duration, Instant};

use futures::{SinkExt as _, StreamExt as _};
use mothertongue::domain::{Secret, SubmitOutcome, Why};
use rusmpp::pdus::{BindTransceiverResp, SubmitSm, SubmitSmResp};
use rusmpp::tokio_codec::CommandCodec;
use rusmpp::types::COctetString;
use rusmpp::{Command, CommandStatus, Pdu};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Encoder as _, Framed};

use super::{DEADLINE, accepted, because, channel, settings, submission, submit};

struct Server {
    listener: TcpListener,
    addr: String,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap().to_string();
        Self { listener, addr }
    }

    /// The next connection, after its bind was answered.
    async fn link(&self) -> Link {
        let accepted = tokio::time::timeout(DEADLINE, self.listener.accept()).await.expect("a connection in time");
        let mut link = Link(Framed::new(accepted.unwrap().0, CommandCodec::new()));
        let request = link.hear().await;
        let Some(Pdu::BindTransceiver(bind)) = request.pdu() else { panic!("a bind comes first: {request:?}") };
        assert_eq!((bind.system_id.as_str(), bind.password.as_str()), ("gateway", "secret"));
        link.say(request.sequence_number(), CommandStatus::EsmeRok, BindTransceiverResp::default()).await;
        link
    }
}

struct Link(Framed<TcpStream, CommandCodec>);

impl Link {
    async fn hear(&mut self) -> Command {
        let heard = tokio::time::timeout(DEADLINE, self.0.next()).await.expect("a PDU in time");
        heard.expect("the link is up").expect("rusmpp reads what the gateway writes")
    }

    async fn say(&mut self, sequence: u32, status: CommandStatus, pdu: impl Into<Pdu>) {
        self.0.send(Command::new(status, sequence, pdu)).await.unwrap();
    }

    /// The next segment.
    async fn segment(&mut self) -> (u32, SubmitSm) {
        let heard = self.hear().await;
        let Some(Pdu::SubmitSm(segment)) = heard.pdu() else { panic!("a segment: {heard:?}") };
        (heard.sequence_number(), segment.clone())
    }

    async fn take(&mut self, sequence: u32, id: &str) {
        let id = COctetString::from_string(id.to_owned()).unwrap();
        self.say(sequence, CommandStatus::EsmeRok, SubmitSmResp::builder().message_id(id).build()).await;
    }

    async fn turn_away(&mut self, sequence: u32, status: CommandStatus) {
        self.say(sequence, status, SubmitSmResp::default()).await;
    }
}

#[tokio::test]
async fn what_is_written_by_hand_is_what_rusmpp_reads_and_writes() {
    let server = Server::start().await;
    let mut settings = settings(&server.addr);
    settings.source = "Bosai".to_owned();
    let channel = channel(settings).await;
    let mut link = server.link().await;
    for (batch, (text, coding, octets)) in [
        ("Flood [1]", 0, &b"Flood \x1B<1\x1B>"[..]),
        ("洪水", 8, &[0x6D, 0x2A, 0x6C, 0x34]),
        ("ጎ🌊", 8, &[0x13, 0x0E, 0xD8, 0x3C, 0xDF, 0x0A]),
    ]
    .into_iter()
    .enumerate()
    {
        let serve = async {
            let (sequence, segment) = link.segment().await;
            // What rusmpp writes for the same fields is, octet for octet, what it read.
            let mut again = BytesMut::new();
            CommandCodec::new().encode(Command::new(CommandStatus::EsmeRok, sequence, segment.clone()), &mut again).unwrap();
            let mut by_hand = vec![0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0];
            by_hand.extend_from_slice(&sequence.to_be_bytes());
            by_hand.extend_from_slice(b"\0\x05\0Bosai\0\x01\x01817000000000\0\0\0\0\0");
            by_hand.extend_from_slice(segment.validity_period.as_ref());
            by_hand.extend_from_slice(&[1, 0, coding, 0, u8::try_from(octets.len()).unwrap()]);
            by_hand.extend_from_slice(octets);
            let length = u32::try_from(by_hand.len()).unwrap();
            by_hand[..4].copy_from_slice(&length.to_be_bytes());
            assert_eq!(again[..], by_hand[..], "{segment:?}");
            assert_eq!(segment.source_addr.as_str(), "Bosai");
            assert_eq!(segment.destination_addr.as_str(), "817000000000");
            assert_eq!(segment.short_message().as_ref(), octets);
            assert_eq!((u8::from(segment.esm_class), u8::from(segment.registered_delivery)), (0, 1));
            assert!(segment.tlvs().is_empty());
            link.take(sequence, "1").await;
        };
        let (outcomes, ()) = tokio::join!(submit(&channel, submission(batch as i64, text, 1)), serve);
        assert_eq!(accepted(&outcomes), 1);
    }
}

#[tokio::test]
async fn only_the_segment_that_was_turned_away_is_written_again() {
    let server = Server::start().await;
    let channel = channel(settings(&server.addr)).await;
    let mut link = server.link().await;
    let text = "Wasser steigt sehr schnell. ".repeat(15);
    let serve = async {
        let mut first = Vec::new();
        for _ in 0..3 {
            first.push(link.segment().await);
        }
        for (position, status) in [(0, None), (1, Some(CommandStatus::EsmeRsyserr)), (2, None)] {
            match status {
                None => link.take(first[position].0, &format!("id{position}")).await,
                Some(status) => link.turn_away(first[position].0, status).await,
            }
        }
        for (status, _) in [(CommandStatus::EsmeRthrottled, 0), (CommandStatus::EsmeRmsgqful, 1)] {
            let (sequence, again) = link.segment().await;
            assert_eq!(again.short_message(), first[1].1.short_message());
            link.turn_away(sequence, status).await;
        }
        let (sequence, again) = link.segment().await;
        assert_eq!(again, first[1].1, "the same segment with the same reference");
        link.take(sequence, "id1").await;
    };
    let (outcomes, ()) = tokio::join!(submit(&channel, submission(1, &text, 1)), serve);
    assert_eq!(outcomes[&0], SubmitOutcome::Accepted { provider_ref: Some("id0".to_owned()), segments: 3 });
    // Nothing more is written: the next PDU is the unbind.
    let close = tokio::spawn(async move { channel.close().await });
    let last = link.hear().await;
    assert!(matches!(last.pdu(), Some(Pdu::Unbind)), "{last:?}");
    drop(link);
    tokio::time::timeout(DEADLINE, close).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_late_answer_still_counts_and_its_place_in_the_window_was_given_back() {
    let server = Server::start().await;
    let mut settings = settings(&server.addr);
    (settings.window, settings.response_timeout_s, settings.late_response_s) = (1, 1, 60);
    let channel = channel(settings).await;
    let mut link = server.link().await;
    let serve = async {
        let (first, _) = link.segment().await;
        let began = Instant::now();
        let (second, _) = link.segment().await;
        assert!(began.elapsed() > Duration::from_millis(500), "a window of one holds the second back until the first is late");
        link.take(first, "late").await;
        link.take(second, "in time").await;
    };
    let (outcomes, ()) = tokio::join!(submit(&channel, submission(1, "x", 2)), serve);
    assert_eq!(outcomes[&0], SubmitOutcome::Accepted { provider_ref: Some("late".to_owned()), segments: 1 });
    assert_eq!(outcomes[&1], SubmitOutcome::Accepted { provider_ref: Some("in time".to_owned()), segments: 1 });
}

#[tokio::test]
async fn a_silent_link_is_checked_kept_when_it_answers_and_left_when_it_does_not() {
    let server = Server::start().await;
    let mut settings = settings(&server.addr);
    (settings.enquire_link_s, settings.response_timeout_s, settings.reconnect_min_ms) = (1, 1, 1);
    let channel = channel(settings).await;
    let mut link = server.link().await;
    for _ in 0..2 {
        let check = link.hear().await;
        assert!(matches!(check.pdu(), Some(Pdu::EnquireLink)), "{check:?}");
        link.say(check.sequence_number(), CommandStatus::EsmeRok, Pdu::EnquireLinkResp).await;
    }
    let check = link.hear().await;
    assert!(matches!(check.pdu(), Some(Pdu::EnquireLink)), "{check:?}");
    // No answer: the same connection ends, and another comes and works.
    let ended = tokio::time::timeout(DEADLINE, link.0.next()).await.expect("the link is left in time");
    assert!(ended.is_none_or(|heard| heard.is_err()), "the link is closed");
    let mut link = server.link().await;
    let serve = async {
        let (sequence, _) = link.segment().await;
        link.take(sequence, "1").await;
    };
    let (outcomes, ()) = tokio::join!(submit(&channel, submission(1, "x", 1)), serve);
    assert_eq!(accepted(&outcomes), 1);
}

#[tokio::test]
async fn a_check_from_the_other_side_is_answered_and_an_unknown_request_is_nacked() {
    let server = Server::start().await;
    let channel = channel(settings(&server.addr)).await;
    let mut link = server.link().await;
    link.say(77, CommandStatus::EsmeRok, Pdu::EnquireLink).await;
    let answer = link.hear().await;
    assert!(matches!(answer.pdu(), Some(Pdu::EnquireLinkResp)) && answer.sequence_number() == 77, "{answer:?}");
    link.say(78, CommandStatus::EsmeRok, SubmitSm::default()).await;
    let answer = link.hear().await;
    assert!(matches!(answer.pdu(), Some(Pdu::GenericNack)) && answer.sequence_number() == 78, "{answer:?}");
    assert_eq!(answer.status(), CommandStatus::EsmeRinvcmdid);
    drop(channel);
}

#[tokio::test]
async fn statuses_of_the_other_side_become_the_outcomes_of_the_table() {
    let server = Server::start().await;
    let mut settings = settings(&server.addr);
    settings.password = Some(Secret::new("secret"));
    let channel = channel(settings).await;
    let mut link = server.link().await;
    let said = [
        (CommandStatus::EsmeRinvdstadr, SubmitOutcome::Refused { why: Why::BadAddress }),
        (CommandStatus::EsmeRinvmsglen, SubmitOutcome::Refused { why: Why::BadMessage }),
        (CommandStatus::EsmeRsyserr, SubmitOutcome::Deferred { why: Why::ProviderFault, retry_after: None }),
        (CommandStatus::EsmeRunknownerr, SubmitOutcome::Unknown { why: Why::ProviderFault }),
        (CommandStatus::Other(0x4FF), SubmitOutcome::Unknown { why: Why::Unreadable }),
    ];
    let serve = async {
        for (status, _) in &said {
            let (sequence, _) = link.segment().await;
            link.turn_away(sequence, *status).await;
        }
    };
    let jobs = u16::try_from(said.len()).unwrap();
    let (outcomes, ()) = tokio::join!(submit(&channel, submission(1, "x", jobs)), serve);
    for (_, wanted) in &said {
        assert_eq!(because(&outcomes, wanted), 1, "{wanted:?} in {outcomes:?}");
    }
}
