//! Known cases in closed form, and what must hold for all.

use proptest::prelude::*;

use super::*;

fn constants() -> Constants {
    Constants::load(None, Setting::Embedded).unwrap()
}

fn wish() -> Wish {
    Wish {
        recipients: 10_000,
        hours: 1.0,
        segments: 1.0,
        links: 1,
        binds: 1,
        window: 10,
        round_trip_ms: 100.0,
        throttle_per_s: 1e9,
        workers: 1,
        receipts: false,
        life_share: 0.0,
        urgent_share: 0.0,
    }
}

fn near(is: f64, should: f64, part: f64) {
    assert!((is - should).abs() <= should * part, "{is} is not about {should}");
}

#[test]
fn one_bind_with_a_window_of_10_at_100_ms_carries_100_a_second() {
    let report = scale(&wish(), Setting::Embedded, &constants());
    near(report.parts[0].capacity_per_s, 100.0, 1e-9);
    assert_eq!(report.parts[0].part, Part::Windows);
    near(report.drain_s, 100.0, 0.01);
    assert!(report.met);
    near(report.parts[0].busy_percent, 100.0, 0.01);
    assert_eq!(report.needs.binds, Some(1));
}

#[test]
fn a_throttled_link_drains_at_its_limit() {
    let wish = Wish { throttle_per_s: 50.0, ..wish() };
    let report = scale(&wish, Setting::Embedded, &constants());
    near(report.drain_s, 200.0, 0.01);
    assert_eq!(report.parts[0].part, Part::Throttles);
}

#[test]
fn twice_the_links_halve_the_time_until_another_part_is_full() {
    let mut constants = constants();
    // A broker of one batch a second: 1,000 messages a second.
    constants.broker_tickets_per_s.value = 1.0;
    let time = |links| scale(&Wish { links, recipients: 100_000, ..wish() }, Setting::Embedded, &constants);
    let (one, two, sixteen, many) = (time(1), time(2), time(16), time(32));
    near(two.drain_s, one.drain_s / 2.0, 0.01);
    near(sixteen.drain_s, 100.0, 0.02);
    near(many.drain_s, sixteen.drain_s, 0.02);
    assert_eq!((two.parts[0].part, many.parts[0].part), (Part::Windows, Part::Broker));
}

#[test]
fn life_is_done_first_and_as_fast_as_if_it_were_alone() {
    let wish = Wish { life_share: 0.1, urgent_share: 0.2, ..wish() };
    let report = scale(&wish, Setting::Embedded, &constants());
    let [life, urgent, bulk] = [0, 1, 2].map(|lane| report.lanes[lane].drain_s);
    assert_eq!(report.lanes.iter().map(|lane| lane.messages).collect::<Vec<_>>(), [1_000, 2_000, 7_000]);
    near(life, 10.0, 0.02);
    near(urgent, 30.0, 0.02);
    near(bulk, 100.0, 0.02);
}

#[test]
fn more_segments_and_receipts_take_their_part() {
    let two = scale(&Wish { segments: 2.0, ..wish() }, Setting::Embedded, &constants());
    near(two.drain_s, 200.0, 0.01);
    // Workers alone: 1.4 cores at 6 µs a message, 13.9 µs with its receipt.
    let free = Wish { recipients: 2_000_000, window: 1_000_000, ..wish() };
    let mut constants = constants();
    for figure in [&mut constants.store_messages_per_s, &mut constants.store_receipts_per_s, &mut constants.store_bytes_per_s] {
        figure.value = 1e12;
    }
    constants.store_commit_ms.value = 1e-6;
    let without = scale(&free, Setting::Embedded, &constants);
    let with = scale(&Wish { receipts: true, ..free }, Setting::Embedded, &constants);
    near(without.parts[0].capacity_per_s, 1.4e6 / 6.0, 1e-9);
    near(with.parts[0].capacity_per_s, 1.4e6 / 13.9, 1e-9);
    near(with.receipts_s.unwrap(), 2e6 * 13.9 / 1.4e6, 0.03);
}

#[test]
fn what_is_needed_is_enough_and_one_less_is_not() {
    let wish = Wish { recipients: 1_000_000, throttle_per_s: 60.0, links: 5, ..wish() };
    let needs = scale(&wish, Setting::Embedded, &constants()).needs;
    assert_eq!((needs.binds, needs.links), (Some(3), 5), "277.8 a second over 100 a bind and 60 a link");
    assert_eq!(scale(&Wish { links: 4, ..wish.clone() }, Setting::Embedded, &constants()).needs.binds, None);
    let met = |links| scale(&Wish { links, ..wish.clone() }, Setting::Embedded, &constants()).met;
    assert!(met(5) && !met(4));
}

#[test]
fn constants_that_do_not_serve_are_refused_with_a_word() {
    let text = include_str!("../../../docs/scale-constants.toml");
    let bad = text.replace("worker_cpu_us = { value = 6.0", "worker_cpu_us = { value = 0.0");
    let refused = Constants::read(&bad, Setting::Embedded).unwrap_err().to_string();
    assert!(refused.contains("worker_cpu_us"), "{refused}");
    let missing = text.replace("group_jobs", "group_yobs");
    assert!(Constants::read(&missing, Setting::Scale).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn everything_that_goes_in_comes_out(
        recipients in 1_u64..200_000, links in 1_u64..5, binds in 1_u64..4, window in 1_u64..200, round_trip in 1.0_f64..300.0,
        throttle in 200.0_f64..1e5, segments in 1.0_f64..4.0, receipts: bool, life in 0.0_f64..0.5, urgent in 0.0_f64..0.5,
    ) {
        let wish = Wish {
            recipients, hours: 1.0, segments, links, binds, window: window.max(4), round_trip_ms: round_trip,
            throttle_per_s: throttle, workers: 1, receipts, life_share: life, urgent_share: urgent,
        };
        let constants = constants();
        let run = flow::run(&wish, &constants);
        prop_assert_eq!(run.sent, recipients);
        prop_assert_eq!(run.receipts, if receipts { recipients } else { 0 });
        prop_assert_eq!(wish.lanes().iter().sum::<u64>(), recipients);
        let least = f64::from(u32::try_from(recipients).unwrap()) / parts::capacity(parts::first(&wish, &constants), &wish, &constants);
        let round_trip_s = round_trip / 1e3;
        prop_assert!(run.drain_s + 4.0 * round_trip_s >= least * 0.9, "{} s is faster than the slowest part allows ({least} s)", run.drain_s);
    }
}
