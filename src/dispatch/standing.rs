//! Where this worker stands among those who attend the same endpoint, and what part of its rate it may use.
//!
//! It reads no clock and no store. The sum of all parts that are in use never exceeds the whole: whoever was there takes
//! the smaller part as soon as it hears of one more, and who comes waits until everybody before it has surely heard.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;

/// So often must a worker's attendance be seen to go on: the first time its answer may still be on the way to it, the
/// second time it has been worked up, since a worker asks one time after the other.
const SIGNS: u32 = 2;

struct Awaited {
    until: Option<Timestamp>,
    signs: u32,
    from: Instant,
}

/// One endpoint as this worker sees it.
#[derive(Default)]
pub(super) struct Standing {
    before: Vec<String>,
    awaited: Option<HashMap<String, Awaited>>,
    admitted: bool,
    present: usize,
}

impl Standing {
    /// Hears who attends, in the order of coming. `until` says until when a worker's attendance is written, `lapsed` that
    /// this worker's own had run out meanwhile.
    pub(super) fn hear(
        &mut self,
        me: &str,
        present: &[String],
        until: impl Fn(&str) -> Option<Timestamp>,
        lapsed: bool,
        lease: Duration,
        now: Instant,
    ) {
        let before: Vec<String> = present.iter().take_while(|worker| *worker != me).cloned().collect();
        // Whoever stands before me and did not do so has come while I was held to be gone.
        let overtaken = self.admitted && before.iter().any(|worker| !self.before.contains(worker));
        if lapsed || overtaken {
            self.admitted = false;
            self.awaited = None;
        }
        self.present = present.len().max(1);
        if !self.admitted {
            let first = || before.iter().map(|worker| (worker.clone(), Awaited { until: until(worker), signs: 0, from: now }));
            let awaited = self.awaited.get_or_insert_with(|| first().collect());
            awaited.retain(|worker, seen| {
                let current = until(worker);
                if current != seen.until {
                    *seen = Awaited { until: current, signs: seen.signs + 1, from: now };
                }
                let silent = now.saturating_duration_since(seen.from) >= lease;
                before.contains(worker) && seen.signs < SIGNS && !silent
            });
            self.admitted = awaited.is_empty();
        }
        if self.admitted {
            self.awaited = None;
        }
        self.before = before;
    }

    /// Parts of this worker, and all parts.
    pub(super) fn parts(&self) -> (u32, u32) {
        (u32::from(self.admitted), u32::try_from(self.present.max(1)).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const LEASE: Duration = Duration::from_secs(10);

    /// A little store: worker, until (as a count of seconds), in the order of coming.
    #[derive(Default)]
    struct Book(Vec<(String, i64)>);

    impl Book {
        fn attend(&mut self, worker: &str, until: i64) {
            match self.0.iter_mut().find(|(known, _)| known == worker) {
                Some(entry) => entry.1 = until,
                None => self.0.push((worker.to_owned(), until)),
            }
        }

        fn tell(&self, standing: &mut Standing, me: &str, lapsed: bool, now: Instant) -> (u32, u32) {
            let present: Vec<String> = self.0.iter().map(|(worker, _)| worker.clone()).collect();
            let times: BTreeMap<&str, i64> = self.0.iter().map(|(worker, until)| (worker.as_str(), *until)).collect();
            let until = |worker: &str| times.get(worker).map(|at| Timestamp::from_second(*at).unwrap());
            standing.hear(me, &present, until, lapsed, LEASE, now);
            standing.parts()
        }
    }

    #[test]
    fn who_comes_waits_for_two_signs_of_everybody_before_it() {
        let (mut book, now) = (Book::default(), Instant::now());
        let (mut ann, mut bo) = (Standing::default(), Standing::default());
        book.attend("ann", 10);
        assert_eq!(book.tell(&mut ann, "ann", false, now), (1, 1), "alone at once");
        book.attend("bo", 10);
        assert_eq!(book.tell(&mut bo, "bo", false, now), (0, 2));
        assert_eq!(book.tell(&mut bo, "bo", false, now), (0, 2), "ann gave no sign");
        book.attend("ann", 11);
        assert_eq!(book.tell(&mut bo, "bo", false, now), (0, 2), "ann may not have heard the answer yet");
        assert_eq!(book.tell(&mut ann, "ann", false, now), (1, 2));
        book.attend("ann", 12);
        assert_eq!(book.tell(&mut bo, "bo", false, now), (1, 2));
        book.0.remove(0);
        assert_eq!(book.tell(&mut bo, "bo", false, now), (1, 1), "what a worker leaves goes to the others");
    }

    #[test]
    fn nobody_waits_for_one_who_is_gone_or_silent_for_a_lease() {
        let (mut book, now) = (Book::default(), Instant::now());
        book.attend("dead", 10);
        book.attend("gone", 10);
        book.attend("bo", 10);
        let mut bo = Standing::default();
        assert_eq!(book.tell(&mut bo, "bo", false, now), (0, 3));
        book.0.remove(1);
        assert_eq!(book.tell(&mut bo, "bo", false, now + LEASE / 2), (0, 2));
        assert_eq!(book.tell(&mut bo, "bo", false, now + LEASE), (1, 2), "the dead one's own clock has stopped it");
    }

    #[test]
    fn who_was_held_to_be_gone_waits_like_one_who_comes() {
        let (mut book, now) = (Book::default(), Instant::now());
        book.attend("ann", 10);
        let mut ann = Standing::default();
        assert_eq!(book.tell(&mut ann, "ann", false, now), (1, 1));
        book.0.clear();
        book.attend("bo", 20);
        book.attend("ann", 20);
        assert_eq!(book.tell(&mut ann, "ann", false, now), (0, 2), "bo stands before ann, and did not before");
        for until in [21, 22] {
            book.attend("bo", until);
            book.tell(&mut ann, "ann", false, now);
        }
        assert_eq!(ann.parts(), (1, 2));
        assert_eq!(book.tell(&mut ann, "ann", true, now), (0, 2), "ann's own lease had run out");
    }

    #[test]
    fn whatever_happens_the_parts_in_use_are_never_more_than_the_whole() {
        let mut seed = 7_u64;
        let mut draw = move |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        let names = ["a", "b", "c", "d"];
        let (mut book, mut clock, now) = (Book::default(), 0, Instant::now());
        let mut workers: BTreeMap<&str, Standing> = BTreeMap::new();
        let mut answers: BTreeMap<&str, Book> = BTreeMap::new();
        let mut in_use: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        let mut shared = 0;
        for _ in 0..20_000 {
            let name = names[usize::try_from(draw(4)).unwrap()];
            clock += 1;
            let here = workers.contains_key(name);
            if here && draw(20) == 0 {
                // Ends well: it sends nothing any more when it leaves.
                workers.remove(name);
                in_use.remove(name);
                answers.remove(name);
                book.0.retain(|(worker, _)| worker != name);
            } else if let Some(answer) = answers.remove(name) {
                // The answer may be old by now.
                let parts = answer.tell(workers.entry(name).or_default(), name, false, now);
                in_use.insert(name, parts);
            } else if here || draw(2) == 0 {
                workers.entry(name).or_default();
                book.attend(name, clock);
                answers.insert(name, Book(book.0.clone()));
            }
            // In sixtieths, so that thirds and quarters are whole.
            let sum: u32 = in_use.values().map(|(part, of)| part * 60 / of).sum();
            assert!(sum <= 60, "{in_use:?}");
            shared += usize::from(sum == 60 && in_use.len() > 1);
        }
        assert!(shared > 1_000, "the whole is in use {shared} times");
    }
}
