use std::time::{Duration, Instant};

use mothertongue::channel::Probe;
use mothertongue::channel::sms_smpp::simulator::{ReceiptSettings, ServerTls, Simulator, SimulatorSettings};
use mothertongue::channel::sms_smpp::{BindMode, SUBMISSIONS_MAX, TlsSettings, pdu_smoke};
use mothertongue::domain::{ChannelEvent, ReceiptState, SubmitOutcome, Why};
use mothertongue::sms;

use super::{DEADLINE, LINK_LOST, accepted, because, channel, past, settings, submission, submit};

fn remembering() -> SimulatorSettings {
    SimulatorSettings { remember: true, ..SimulatorSettings::default() }
}

#[tokio::test]
async fn a_thousand_messages_in_several_scripts_arrive_octet_for_octet() {
    for (batch, text) in [
        "Flood: go to high ground now.",
        "洪水です。すぐに高い所へ逃げてください。",
        "ရေကြီးနေပြီ။ မြင့်သောနေရာသို့ ယခုသွားပါ။ ".repeat(4).trim(),
        "ጎርፍ! አሁን ወደ ከፍታ ቦታ ሂዱ። 🌊",
        "فيضان: اذهب الآن إلى مكان مرتفع.",
    ]
    .into_iter()
    .enumerate()
    {
        let simulator = Simulator::start(remembering()).await.unwrap();
        let channel = channel(settings(&simulator.local_addr().to_string())).await;
        let outcomes = submit(&channel, submission(batch as i64, text, 200)).await;
        channel.close().await;
        let counts = simulator.stop().await;
        assert_eq!(accepted(&outcomes), 200);
        assert_eq!(counts.segments, counts.distinct);
        for job in 0..200 {
            let prefix = format!("8170{job:08},");
            let mut parts: Vec<_> =
                counts.octets.range(prefix.clone()..).take_while(|(key, _)| key.starts_with(&prefix)).collect();
            parts.sort_by_key(|(key, _)| key.rsplit(',').next().unwrap().parse::<u8>().unwrap());
            let read: String = parts
                .iter()
                .map(|(_, (coding, octets))| {
                    let (udh, rest) =
                        if parts.len() > 1 { octets.split_at(usize::from(octets[0]) + 1) } else { (&[][..], &octets[..]) };
                    sms::decode(*coding, udh, rest).unwrap()
                })
                .collect();
            assert_eq!(read, text);
        }
    }
}

#[tokio::test]
async fn a_throttle_slows_and_loses_nothing() {
    let simulator = Simulator::start(SimulatorSettings { throttle_per_s: Some(300), ..remembering() }).await.unwrap();
    let channel = channel(settings(&simulator.local_addr().to_string())).await;
    let began = Instant::now();
    let outcomes = submit(&channel, submission(1, "slow", 600)).await;
    let took = began.elapsed();
    let counts = simulator.counts();
    assert_eq!(accepted(&outcomes) as u64, counts.segments);
    assert!(accepted(&outcomes) >= 590, "{} of 600 after {took:?}", accepted(&outcomes));
    assert!(counts.turned_away > 0 && counts.copies.values().all(|copies| *copies == 1));
    assert!(took < Duration::from_secs(10), "{took:?}");
    channel.close().await;
}

#[tokio::test]
async fn a_cut_link_leaves_in_doubt_exactly_what_was_written() {
    let quick = Simulator::start(SimulatorSettings { cut_after_octets: Some(4_000), dead_after: Some(0), ..remembering() })
        .await
        .unwrap();
    let mut cut_settings = settings(&quick.local_addr().to_string());
    cut_settings.window = 50;
    cut_settings.reconnect_min_ms = 20_000;
    cut_settings.reconnect_max_ms = 20_000;
    cut_settings.link_wait_ms = 1_000;
    let channel = channel(cut_settings).await;
    let outcomes = submit(&channel, submission(1, &"x".repeat(150), 200)).await;
    let counts = quick.counts();
    let unknown = because(&outcomes, &LINK_LOST);
    let deferred = because(&outcomes, &SubmitOutcome::Deferred { why: Why::NoLink, retry_after: None });
    assert_eq!(unknown + deferred, 200, "{outcomes:?}");
    assert_eq!(unknown, 50, "the window was out and nothing more");
    assert!(counts.segments <= 50);
    for (job, outcome) in &outcomes {
        let seen = counts.copies.keys().any(|key| key.starts_with(&format!("8170{job:08},")));
        assert!(!seen || *outcome == LINK_LOST, "job {job} was read by the other side and is {outcome:?}");
    }
    channel.close().await;
}

#[tokio::test]
async fn after_each_cut_the_channel_connects_again_and_goes_on() {
    let simulator = Simulator::start(SimulatorSettings { cut_after_octets: Some(6_000), ..remembering() }).await.unwrap();
    let mut settings = settings(&simulator.local_addr().to_string());
    (settings.window, settings.reconnect_min_ms, settings.reconnect_max_ms) = (10, 1, 50);
    let channel = channel(settings).await;
    let outcomes = submit(&channel, submission(1, &"x".repeat(100), 400)).await;
    let counts = simulator.counts();
    let in_doubt = because(&outcomes, &LINK_LOST);
    assert_eq!(accepted(&outcomes) + in_doubt, 400, "{outcomes:?}");
    let cuts = usize::try_from(counts.binds).unwrap();
    assert!(cuts >= 5, "{cuts} links");
    assert!(in_doubt <= 10 * cuts, "{in_doubt} in doubt after {cuts} links with a window of 10");
    assert!(accepted(&outcomes) >= 200, "{} accepted", accepted(&outcomes));
    assert!(counts.copies.values().all(|copies| *copies == 1), "what is in doubt is not written again by the channel");
    // The next submission goes its way as if nothing had been.
    let next = submit(&channel, submission(2, "y", 5)).await;
    assert_eq!(accepted(&next) + because(&next, &LINK_LOST), 5);
    channel.close().await;
}

#[tokio::test]
async fn a_channel_that_finds_nobody_connects_once_somebody_listens() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    drop(taken);
    let mut settings = settings(&addr);
    (settings.reconnect_min_ms, settings.reconnect_max_ms, settings.link_wait_ms) = (1, 50, 1);
    let channel = channel(settings).await;
    let outcomes = submit(&channel, submission(1, "x", 3)).await;
    assert_eq!(because(&outcomes, &SubmitOutcome::Deferred { why: Why::NoLink, retry_after: None }), 3);
    let simulator = Simulator::start(SimulatorSettings { listen: addr, ..remembering() }).await.unwrap();
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    assert_eq!(accepted(&submit(&channel, submission(2, "x", 3)).await), 3);
    assert_eq!(simulator.counts().segments, 3);
    channel.close().await;
}

#[tokio::test]
async fn a_peer_that_reads_slowly_slows_and_loses_nothing() {
    let simulator = Simulator::start(SimulatorSettings { slow_octets: Some(100), ..remembering() }).await.unwrap();
    let channel = channel(settings(&simulator.local_addr().to_string())).await;
    let began = Instant::now();
    assert_eq!(accepted(&submit(&channel, submission(1, &"x".repeat(140), 200)).await), 200);
    assert!(began.elapsed() >= Duration::from_millis(400), "40,000 octets, 100 a millisecond: {:?}", began.elapsed());
    assert_eq!(simulator.counts().distinct, 200);
    channel.close().await;
}

#[tokio::test]
async fn one_submission_too_many_is_deferred_at_once() {
    let silent = Simulator::start(SimulatorSettings { dead_after: Some(0), ..remembering() }).await.unwrap();
    let mut settings = settings(&silent.local_addr().to_string());
    settings.window = 1;
    let channel = channel(settings).await;
    let mut waiting = tokio::task::JoinSet::new();
    for batch in 0..SUBMISSIONS_MAX as i64 {
        let channel = std::sync::Arc::clone(&channel);
        waiting.spawn(async move { submit(&channel, submission(batch, "x", 1)).await });
    }
    // They are all in hand when one more is turned away; until then the extra one is stopped and tried again.
    let deadline = Instant::now() + DEADLINE;
    let full = SubmitOutcome::Deferred { why: Why::QueueFull, retry_after: Some(Duration::from_secs(1)) };
    loop {
        assert!(Instant::now() < deadline, "the limit is reached in time");
        let extra = submission(10_000, "x", 3);
        extra.stop.cancel();
        let outcomes = submit(&channel, extra).await;
        if because(&outcomes, &full) == 3 {
            break;
        }
        assert_eq!(because(&outcomes, &SubmitOutcome::Deferred { why: Why::Stopped, retry_after: None }), 3);
        tokio::task::yield_now().await;
    }
    waiting.abort_all();
    while waiting.join_next().await.is_some() {}
    let extra = submission(10_001, "x", 3);
    extra.stop.cancel();
    assert_eq!(because(&submit(&channel, extra).await, &full), 0, "there is room again");
}

#[tokio::test]
async fn an_unanswered_segment_is_in_doubt_after_its_time() {
    let simulator = Simulator::start(SimulatorSettings { no_response: 0.5, ..remembering() }).await.unwrap();
    let mut settings = settings(&simulator.local_addr().to_string());
    (settings.response_timeout_s, settings.late_response_s) = (1, 1);
    let channel = channel(settings).await;
    let outcomes = submit(&channel, submission(1, "x", 100)).await;
    let silent = because(&outcomes, &SubmitOutcome::Unknown { why: Why::Timeout });
    assert_eq!(silent as u64, simulator.counts().unanswered);
    assert_eq!(silent + accepted(&outcomes), 100);
    channel.close().await;
}

#[tokio::test]
async fn receipts_and_messages_from_people_come_as_events() {
    let receipts = Some(ReceiptSettings { after_ms: 1, delivered: 1.0 });
    let inbound = Some(("81901234567".to_owned(), "STOP".to_owned()));
    let simulator = Simulator::start(SimulatorSettings { receipts, inbound, ..remembering() }).await.unwrap();
    for bind in [BindMode::Transceiver, BindMode::TransmitterReceiver] {
        let mut settings = settings(&simulator.local_addr().to_string());
        settings.bind = bind;
        let channel = channel(settings).await;
        let mut events = channel.take_events().unwrap();
        assert!(channel.take_events().is_none());
        let event = tokio::time::timeout(DEADLINE, events.recv()).await.unwrap().unwrap();
        let ChannelEvent::Inbound(inbound) = event else { panic!("a person's message comes first: {event:?}") };
        assert_eq!((inbound.from.reveal(), inbound.text.as_str()), ("81901234567", "STOP"));
        if bind == BindMode::Transceiver {
            let outcomes = submit(&channel, submission(1, "x", 1)).await;
            let SubmitOutcome::Accepted { provider_ref, segments: 1 } = &outcomes[&0] else { panic!("{outcomes:?}") };
            let event = tokio::time::timeout(DEADLINE, events.recv()).await.unwrap().unwrap();
            let ChannelEvent::Receipt(receipt) = event else { panic!("{event:?}") };
            assert_eq!((Some(receipt.provider_ref), receipt.state), (provider_ref.clone(), ReceiptState::Delivered));
        }
        channel.close().await;
    }
}

#[tokio::test]
async fn several_binds_share_the_work_and_a_probe_says_how_many() {
    let simulator = Simulator::start(SimulatorSettings { delay_ms: 20, ..remembering() }).await.unwrap();
    let mut settings = settings(&simulator.local_addr().to_string());
    (settings.binds, settings.window) = (4, 10);
    let channel = channel(settings).await;
    let Probe::Up(word) = channel.probe().await else { panic!("up") };
    assert!(word.contains("of 4"), "{word}");
    assert_eq!(accepted(&submit(&channel, submission(1, "x", 400)).await), 400);
    channel.close().await;
    assert_eq!(simulator.stop().await.binds, 4);
}

#[tokio::test]
async fn what_has_run_out_or_is_stopped_is_never_written() {
    let simulator = Simulator::start(remembering()).await.unwrap();
    let channel = channel(settings(&simulator.local_addr().to_string())).await;
    assert!(matches!(channel.probe().await, Probe::Up(_)));
    let mut late = submission(1, "x", 10);
    late.expires = past();
    assert_eq!(because(&submit(&channel, late).await, &SubmitOutcome::Refused { why: Why::Expired }), 10);
    assert_eq!(simulator.counts().submits, 0);
    assert_eq!(accepted(&submit(&channel, submission(2, "x", 1)).await), 1);
    assert!(simulator.counts().last_validity.ends_with("000+"), "{}", simulator.counts().last_validity);
    channel.close().await;
    let stopped = submit(&channel, submission(3, "x", 10)).await;
    assert_eq!(because(&stopped, &SubmitOutcome::Deferred { why: Why::Stopped, retry_after: None }), 10);
}

#[tokio::test]
async fn a_wrong_password_is_told_by_the_probe() {
    let simulator = Simulator::start(SimulatorSettings { password: "other".to_owned(), ..remembering() }).await.unwrap();
    let channel = channel(settings(&simulator.local_addr().to_string())).await;
    let Probe::Down(word) = channel.probe().await else { panic!("down") };
    assert!(word.contains("ESME_RINVPASWD"), "{word}");
    channel.close().await;
}

#[tokio::test]
async fn tls_is_used_and_another_name_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("c.pem"), folder.path().join("k.pem"));
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=smsc.test"])
        .args(["-addext", "subjectAltName=DNS:smsc.test", "-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .expect("openssl is installed");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let tls = Some(ServerTls { certificate_file: certificate.clone(), key_file: key });
    let simulator = Simulator::start(SimulatorSettings { tls, ..remembering() }).await.unwrap();
    for (name, up) in [("smsc.test", true), ("other.test", false)] {
        let mut settings = settings(&simulator.local_addr().to_string());
        settings.tls = Some(TlsSettings { ca_file: certificate.clone(), server_name: name.to_owned() });
        let channel = channel(settings).await;
        assert_eq!(matches!(channel.probe().await, Probe::Up(_)), up, "{name}");
        if up {
            assert_eq!(accepted(&submit(&channel, submission(1, "x", 20)).await), 20);
        }
        channel.close().await;
    }
}

#[test]
fn no_octets_make_the_reader_panic() {
    let mut octets = Vec::new();
    for seed in 0_u32..5_000 {
        octets.clear();
        let length = 16 + seed % 60;
        octets.extend_from_slice(&length.to_be_bytes());
        octets.extend((4..length).map(|at| (seed.wrapping_mul(2_654_435_761).wrapping_add(at * at * 97) >> 5) as u8));
        pdu_smoke(&octets);
    }
}
