//! Subscribers: import, STOP, and what an intruder finds.

use mothertongue::domain::{JobState, ModeName};
use mothertongue::store::{ClaimOutcome, Imported, NewSubscriber, StoreError};

use super::Factory;
use super::given::*;

fn subscriber(index: u64, tag: &str, code: &str) -> NewSubscriber {
    NewSubscriber { address: number(index), language: language(tag), place: place(code) }
}

pub async fn an_import_counts_what_is_new_changed_and_known(factory: &dyn Factory) {
    let store = factory.open().await;
    let first: Vec<_> = (0..1_200).map(|index| subscriber(index, "my", "JP-04")).collect();
    let done = store.import_subscribers(first, at(0)).await.unwrap();
    assert_eq!(done, Imported { added: 1_200, ..Imported::default() });
    let mut second: Vec<_> = (0..100).map(|index| subscriber(index, "my", "JP-04")).collect();
    second.extend((100..150).map(|index| subscriber(index, "vi", "JP-04")));
    second.extend([subscriber(5_000, "my", "JP-03"), subscriber(5_000, "my", "JP-03"), subscriber(5_000, "vi", "JP-03")]);
    let done = store.import_subscribers(second, at(1)).await.unwrap();
    assert_eq!(done, Imported { added: 1, changed: 51, unchanged: 101, stopped: 0 });
    let counts: Vec<_> = store
        .subscriber_counts()
        .await
        .unwrap()
        .into_iter()
        .map(|c| (c.language.as_str().to_owned(), c.place.as_str().to_owned(), c.count))
        .collect();
    let expected = [("my", "JP-04", 1_150), ("vi", "JP-03", 1), ("vi", "JP-04", 50)];
    assert_eq!(counts, expected.map(|(tag, code, count)| (tag.to_owned(), code.to_owned(), count)));
    assert_eq!(store.import_subscribers(Vec::new(), at(1)).await.unwrap(), Imported::default());
}

pub async fn a_number_that_said_stop_stays_stopped_and_is_left_out_of_claims(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 4).await;
    assert!(store.stop_subscriber(&number(1), at(11)).await.unwrap());
    assert!(!store.stop_subscriber(&number(77), at(11)).await.unwrap(), "not known, and remembered");
    let again: Vec<_> = [1, 77, 2].map(|index| subscriber(index, "my", "JP-04")).into();
    let done = store.import_subscribers(again, at(12)).await.unwrap();
    assert_eq!(done, Imported { unchanged: 1, stopped: 2, ..Imported::default() });
    assert_eq!(store.subscriber_counts().await.unwrap()[0].count, 3);
    let ticket = only_ticket(&*store, at(20)).await;
    let batch = claim(&*store, &ticket, "w", 20).await;
    assert_eq!(batch.jobs.iter().map(|job| job.job).collect::<Vec<_>>(), [0, 2, 3]);
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, [(JobState::Queued, 3), (JobState::Refused, 1)]);
    for index in [0, 2, 3] {
        assert!(store.stop_subscriber(&number(index), at(21)).await.unwrap());
    }
    let later = 20 + LEASE_MS;
    let all = store.claim(&ticket, "w", at(later + LEASE_MS), at(later)).await.unwrap();
    assert!(matches!(all, ClaimOutcome::Done), "{all:?}");
    let next = super::given::plan("two", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
    assert_eq!(accept(&*store, &next).await.jobs, 0);
}

pub async fn no_number_lies_readable_on_disk(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 300).await;
    send_all(&*store, 20).await;
    store.stop_subscriber(&number(12_345), at(30)).await.unwrap();
    for bytes in [factory.bytes_on_disk(), {
        store.close().await;
        factory.bytes_on_disk()
    }] {
        assert!(bytes.windows(10).any(|part| part == b"text in my"), "the search itself works");
        for index in [0, 1, 150, 299, 12_345] {
            let address = number(index);
            let digits = &address.reveal().as_bytes()[1..];
            // Bare, and as the nibbles of packed digits.
            let packed: Vec<u8> = digits.chunks(2).map(|pair| (pair[0] - b'0') << 4 | (pair[1] - b'0')).collect();
            let swapped: Vec<u8> = packed.iter().map(|byte| byte.rotate_left(4)).collect();
            for hidden in [&digits[3..], &packed[1..], &swapped[1..]] {
                assert!(!bytes.windows(hidden.len()).any(|part| part == hidden), "a number can be read");
            }
        }
    }
}

pub async fn another_key_opens_nothing(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 3).await;
    store.close().await;
    let refused = factory.open_with(ModeName::Exercise, [8; 32]).await.err().expect("is refused");
    assert!(matches!(refused, StoreError::Sealed), "{refused}");
    let store = factory.open().await;
    assert_eq!(claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.jobs[2].address, number(2));
}
