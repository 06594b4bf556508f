//! The whole way over a real SMPP session; counts are taken at the other side.

use std::sync::Arc;

use mothertongue::channel::sms_smpp::simulator::{ReceiptSettings, Simulator, SimulatorSettings};
use mothertongue::channel::sms_smpp::{self, BindMode, Settings as SmppSettings};
use mothertongue::domain::*;

use super::setting::*;

async fn house_on(simulator: &Simulator) -> House {
    house_bound(simulator, BindMode::Transceiver).await
}

async fn house_bound(simulator: &Simulator, bind: BindMode) -> House {
    let clock = Arc::new(ManualClock::new(start()));
    let settings = SmppSettings {
        addrs: vec![simulator.local_addr().to_string()],
        system_id: "mt".into(),
        password: Some(Secret::new("secret")),
        source: "ALERT".into(),
        binds: 2,
        bind,
        window: 200,
        rate_per_s: 50_000.0,
        ..SmppSettings::default()
    };
    let channel = sms_smpp::open(ChannelId("sms".into()), settings, Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
    House::on(vec![channel], clock, super::setting::settings()).await
}

async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let ends = tokio::time::Instant::now() + DEADLINE;
    while !holds().await {
        assert!(tokio::time::Instant::now() < ends, "{what}");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_subscriber_gets_one_copy_through_a_flaky_smsc_and_receipts_are_matched() {
    let receipts = Some(ReceiptSettings { after_ms: 5, delivered: 1.0 });
    let simulator = Simulator::start(SimulatorSettings { flaky: 0.05, receipts, remember: true, ..SimulatorSettings::default() })
        .await
        .unwrap();
    let house = house_on(&simulator).await;
    house.people("my", 3_000).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    // Retries after a fault of the provider wait by the store's clock.
    let clock = Arc::clone(&house.clock);
    let hurry = tokio::spawn(async move {
        let mut tick = tokio::time::interval(std::time::Duration::from_millis(50));
        loop {
            tick.tick().await;
            clock.advance_ms(100);
        }
    });
    house.settled(&key).await;
    until("receipts were not all matched", async || {
        let progress = house.gateway.progress(&key).await.unwrap();
        progress[0].states == [(JobState::Delivered, 3_000)]
    })
    .await;
    hurry.abort();
    house.gateway.drain(DEADLINE).await.unwrap();
    let counts = simulator.stop().await;
    assert_eq!((counts.distinct, counts.segments), (3_000, 3_000), "lost or doubled at the other side");
    assert!(counts.copies.values().all(|copies| *copies == 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_drain_over_smpp_loses_nothing_and_doubles_nothing() {
    let simulator =
        Simulator::start(SimulatorSettings { delay_ms: 5, remember: true, ..SimulatorSettings::default() }).await.unwrap();
    let house = house_on(&simulator).await;
    house.people("my", 8_000).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    until("nothing was sent", async || simulator.counts().segments > 500).await;
    house.gateway.drain(DEADLINE).await.unwrap();
    let sent = simulator.stop().await;
    let progress = house.store.progress(&key).await.unwrap();
    let accepted = progress[0].states.iter().find(|(state, _)| *state == JobState::Accepted).map_or(0, |(_, count)| *count);
    assert_eq!(accepted, sent.segments, "{:?}", progress[0].states);
    assert!(sent.copies.values().all(|copies| *copies == 1));
    assert_eq!(progress[0].ever_in_doubt, 0);
}

/// The number that `House::people` gives to its first person, as operators write it.
fn first_number(language: &str) -> String {
    format!("81{:05}{:06}", language.bytes().map(u32::from).sum::<u32>(), 0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_over_the_session_reaches_the_store_and_the_number_gets_nothing() {
    for (plus, bind) in [("", BindMode::Transceiver), ("+", BindMode::TransmitterReceiver)] {
        let number = first_number("my");
        let inbound = Some((format!("{plus}{number}"), "Stop.".to_owned()));
        let simulator =
            Simulator::start(SimulatorSettings { inbound, remember: true, ..SimulatorSettings::default() }).await.unwrap();
        let house = house_bound(&simulator, bind).await;
        house.people("my", 20).await;
        house.gateway.start();
        until("the STOP did not reach the store", async || subscribers(&house).await == 19).await;
        let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
        assert_eq!(house.settled(&key).await, [(JobState::Accepted, 19)].into());
        house.gateway.drain(DEADLINE).await.unwrap();
        let counts = simulator.stop().await;
        assert_eq!(counts.segments, 19);
        assert!(counts.copies.keys().all(|copy| !copy.contains(&number)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_over_the_session_before_the_number_is_known_keeps_it_out_of_a_later_import() {
    let inbound = Some((first_number("my"), "STOP".to_owned()));
    let simulator = Simulator::start(SimulatorSettings { inbound, ..SimulatorSettings::default() }).await.unwrap();
    let house = house_on(&simulator).await;
    house.gateway.start();
    until("the STOP was not heard", async || {
        let text = house.gateway.metrics().text().unwrap();
        text.lines().any(|line| line.starts_with("mothertongue_inbound") && line.ends_with(" 2"))
    })
    .await;
    // What was heard is written before the gateway ends.
    house.gateway.drain(DEADLINE).await.unwrap();
    house.people("my", 20).await;
    assert_eq!(subscribers(&house).await, 19);
    simulator.stop().await;
}

async fn subscribers(house: &House) -> u64 {
    house.store.subscriber_counts().await.unwrap().iter().map(|cell| cell.count).sum()
}
