//! Receipts in every order that a provider can send them in.

use std::time::Duration;

use mothertongue::domain::JobState;

use super::super::servers::proxy::Way;
use super::house::{House, Spec};
use super::table::Row;

pub const RECEIPTS: Row = Row {
    fault: "receipts early, twice, unknown, out of order, unreadable",
    set_up: "one gateway, strange receipts put between the true ones, embedded",
    expected: "every message ends as delivered once the true receipt is there; nothing is sent again (time: the longest pause of the run)",
};

/// A `deliver_sm` with a receipt in its text, as SMPP 3.4 appendix B has it.
fn receipt(id: &str, word: &str, sequence: u32) -> Vec<u8> {
    let text = format!("id:{id} sub:001 dlvrd:001 submit date:2601010000 done date:2601010000 stat:{word} err:000 text:");
    let mut body = vec![0, 1, 1];
    body.extend_from_slice(b"819000000000\0\x01\x01ALERT\0");
    body.extend_from_slice(&[4, 0, 0, 0, 0, 0, 0, 0, 0, u8::try_from(text.len()).unwrap()]);
    body.extend_from_slice(text.as_bytes());
    let length = u32::try_from(body.len() + 16).unwrap();
    [length.to_be_bytes(), 5_u32.to_be_bytes(), 0_u32.to_be_bytes(), sequence.to_be_bytes()]
        .concat()
        .into_iter()
        .chain(body)
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn receipts_in_any_order_lead_to_the_same_end() {
    let mut dice = RECEIPTS.dice();
    let smsc = vec!["--delay-ms", "40", "--receipts-after-ms", "300"];
    let house = House::with_accepted(Spec { smsc, receipts: true, ..Spec::of(dice.recipients) }).await;
    let life = house.serve().await;
    for round in 0..dice.rounds * 4 {
        house.more_are_taken(dice.draw(10..100)).await;
        // Ids of the simulator are numbers in the order of its answers.
        let last = house.smsc.count() as u64;
        let strange = [
            // Not sent yet; the true one comes later and says something else.
            (format!("{:016x}", last + dice.draw(1..200)), "UNDELIV"),
            (format!("{:016x}", last + dice.draw(1..200)), "DELIVRD"),
            // Sent: perhaps before its answer was written, perhaps after its receipt.
            (format!("{:016x}", 1 + dice.draw(0..last)), "DELIVRD"),
            (format!("{:016x}", 1 + dice.draw(0..last)), "ENROUTE"),
            (format!("{:016x}", 1 + dice.draw(0..last)), "nonsense"),
            // Nobody's.
            ("ffffffffffffffff".to_owned(), "DELIVRD"),
            (String::new(), "DELIVRD"),
        ];
        for (number, (id, word)) in (0..).zip(&strange) {
            house.proxy.inject(Way::ToClient, &receipt(id, word, 1_000_000 + round * 100 + number));
        }
    }
    house.ends_in(&[JobState::Delivered]).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    life.stop().await;
    RECEIPTS.close(&house.figures(0, Some(house.smsc.longest_pause())).await, 0);
}
