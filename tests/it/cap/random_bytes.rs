//! Bytes of any kind: reading ends, never panics, and never makes an alert that does not read back.

use mothertongue::cap::{Limits, Policy, check, parse, write};
use proptest::prelude::*;

use super::{GOOD, now, read};

fn survives(bytes: &[u8]) {
    let parsed = parse(bytes, "random", &Limits::default());
    let Some(draft) = parsed.draft else {
        assert!(!parsed.findings.is_empty(), "no draft and no word why");
        return;
    };
    let (alert, findings) = check(&draft, &Policy::any_file(), now());
    match alert {
        Some(alert) => {
            let again =
                parse(write(&alert).as_bytes(), "written", &Limits::default()).draft.expect("what was written is an alert");
            assert_eq!(check(&again, &Policy::any_file(), now()).0, Some(alert));
        }
        None => assert!(!findings.is_empty(), "no alert and no word why"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_end_in_findings(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        survives(&bytes);
    }

    #[test]
    fn a_good_alert_with_random_mutations_never_panics(
        sample in 0..GOOD.len(),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, proptest::collection::vec(any::<u8>(), 0..12)), 1..4),
    ) {
        let mut bytes = GOOD[sample].1.as_bytes().to_vec();
        for (at, remove, insert) in cuts {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = (at + remove).min(bytes.len());
            bytes.splice(at..end, insert);
        }
        survives(&bytes);
    }

    #[test]
    fn any_text_and_ring_is_written_so_that_it_reads_back_equal(
        text in "[\\PC\n]{1,200}",
        (lat, lon) in (-80.0_f64..80.0, -170.0_f64..170.0),
        radius_km in 0.001_f64..20_000.0,
    ) {
        let text = text.trim().to_owned();
        prop_assume!(!text.is_empty());
        let mut fields = read("sample", GOOD[0].1).fields().clone();
        fields.infos[0].description = Some(text.clone());
        fields.infos[0].event = text;
        let center = mothertongue::domain::Point { lat, lon };
        fields.infos[0].areas[0].shapes.push(mothertongue::domain::Shape::Circle { center, radius_km });
        let alert = mothertongue::domain::Alert::new(fields).unwrap();
        let again = parse(write(&alert).as_bytes(), "written", &Limits::default());
        let (read_back, findings) = check(&again.draft.unwrap(), &Policy::default(), now());
        prop_assert_eq!(read_back.as_ref(), Some(&alert), "{:?} {:?}", again.findings, findings);
    }
}

#[test]
fn deep_nesting_and_long_lists_end_quickly() {
    survives("<a>".repeat(200_000).as_bytes());
    let ring = "1,1 ".repeat(90_000);
    let (_, good) = GOOD[0];
    survives(good.replace("38.3,141.0 38.5,141.0", &ring).as_bytes());
}
