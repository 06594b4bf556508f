//! Links that throttle, delay, break, lie and fall silent.

use std::time::{Duration, Instant};

use super::super::servers::proxy::{Line, Way};
use super::house::{House, IN_FLIGHT, Spec};
use super::table::Row;

pub const THROTTLED: Row = Row {
    fault: "the SMSC throttles (ESME_RTHROTTLED) above 150/s",
    set_up: "one gateway that may send 400/s, embedded",
    expected: "what is throttled goes again within a second; nothing is in doubt (time: the longest pause of the run)",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_throttle_costs_time_and_nothing_else() {
    let dice = THROTTLED.dice();
    let smsc = vec!["--delay-ms", "40", "--throttle-per-s", "150"];
    let house = House::with_accepted(Spec { rate_per_s: 400, smsc, ..Spec::of(dice.recipients) }).await;
    let life = house.serve().await;
    house.everybody_has_it().await;
    life.stop().await;
    THROTTLED.close(&house.figures(0, Some(house.smsc.longest_pause())).await, 0);
}

pub const DELAYED: Row = Row {
    fault: "a slow line: 150 ms each way, 64 kB/s",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "the window covers the delay; nothing is in doubt (time: the longest pause of the run)",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_line_costs_time_and_nothing_else() {
    let dice = DELAYED.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    house.proxy.set(Line { delay: Duration::from_millis(150), octets_per_s: Some(65_536), ..Line::default() });
    let life = house.serve().await;
    house.everybody_has_it().await;
    life.stop().await;
    DELAYED.close(&house.figures(0, Some(house.smsc.longest_pause())).await, 0);
}

/// A blow to the link while messages are on it, as often as the dice say; everybody gets the message in the end.
async fn blows(row: &Row, mut blow: impl AsyncFnMut(&House, &mut super::dice::Dice)) {
    let mut dice = row.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let life = house.serve().await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        blow(&house, &mut dice).await;
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    row.close(&house.figures(0, Some(flowing)).await, u64::from(dice.rounds) * IN_FLIGHT);
}

/// Waits until the link has ended: whatever is taken after it came over another one.
async fn struck() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

pub const CUT: Row = Row {
    fault: "the link is cut in the middle of a PDU to the SMSC",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "the link is made again; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_cut_in_the_middle_of_a_message_loses_nobody() {
    blows(&CUT, async |house, dice| {
        let octets = usize::try_from(dice.draw(17..60)).unwrap();
        assert!(house.proxy.cut_after(Way::ToServer, octets) > 0, "there is a link");
        struck().await;
    })
    .await;
}

pub const CUT_ANSWER: Row = Row {
    fault: "the link is cut in the middle of an answer",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "taken, answer lost: listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_cut_in_the_middle_of_an_answer_loses_nobody() {
    blows(&CUT_ANSWER, async |house, dice| {
        let octets = usize::try_from(dice.draw(1..32)).unwrap();
        assert!(house.proxy.cut_after(Way::ToClient, octets) > 0, "there is a link");
        struck().await;
    })
    .await;
}

pub const RESET: Row = Row {
    fault: "the link is reset (RST), and new ones are refused for a while",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "it knocks again until it is let in; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_link_loses_nobody() {
    blows(&RESET, async |house, dice| {
        house.proxy.set(Line { refuse: true, ..Line::default() });
        house.proxy.reset();
        tokio::time::sleep(Duration::from_millis(dice.draw(100..1_500))).await;
        house.proxy.set(Line::default());
    })
    .await;
}

pub const HALF_CLOSED: Row = Row {
    fault: "the link is half closed, by either side",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "a link without an answering side is left and made again; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_half_closed_link_loses_nobody() {
    let mut to_server = false;
    blows(&HALF_CLOSED, async |house, _| {
        to_server = !to_server;
        house.proxy.half_close(if to_server { Way::ToServer } else { Way::ToClient });
        struck().await;
    })
    .await;
}

pub const GARBAGE: Row = Row {
    fault: "the SMSC answers octets that are no SMPP",
    set_up: "one gateway, a proxy before the SMSC, embedded",
    expected: "the link is left and made again; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_no_smpp_loses_nobody() {
    blows(&GARBAGE, async |house, dice| {
        let octet = u8::try_from(dice.draw(0..256)).unwrap();
        let octets = vec![octet; usize::try_from(dice.draw(16..200)).unwrap()];
        assert!(house.proxy.inject(Way::ToClient, &octets) > 0, "there is a link");
        struck().await;
    })
    .await;
}

pub const SWALLOWED: Row = Row {
    fault: "messages are taken and the answers are lost",
    set_up: "one gateway, a proxy before the SMSC that swallows the answers for 2 s, embedded",
    expected: "after the time for answers they are listed in doubt and sent again, flagged as possible copies",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lost_answers_are_doubt_and_not_loss() {
    blows(&SWALLOWED, async |house, _| {
        house.proxy.set(Line { swallow: Some(Way::ToClient), ..Line::default() });
        tokio::time::sleep(Duration::from_secs(2)).await;
        house.proxy.set(Line::default());
    })
    .await;
}

pub const BLACK_HOLE: Row = Row {
    fault: "a black hole: nothing passes and nothing is closed",
    set_up: "one gateway, a proxy before the SMSC that keeps everything for 1 to 4 s, embedded",
    expected: "the link check notices and the link is made again; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_black_hole_loses_nobody() {
    blows(&BLACK_HOLE, async |house, dice| {
        house.proxy.set(Line { hole: true, ..Line::default() });
        tokio::time::sleep(Duration::from_millis(dice.draw(1_000..4_000))).await;
        house.proxy.set(Line::default());
    })
    .await;
}
