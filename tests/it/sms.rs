//! What SMS text promises for every text: nothing lost, nothing over a limit, nothing cut that belongs together.

use mothertongue::sms::{Alphabet, MAX_SEGMENTS, NationalLanguage, Reference, ReferenceBits, SmsText, TextPolicy, decode, split};
use mothertongue::sms::{COSTLY_CHARACTERS, Header};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// Stretches that belong together or that stand at a border of an alphabet, in many scripts.
pub const PIECES: &[&str] = &[
    "a",
    "b",
    " ",
    "\n",
    "@",
    "é",
    "Δ",
    "€",
    "[",
    "|",
    "^",
    "\u{c}",
    "1",
    "ç",
    "ş",
    "ı",
    "ã",
    "Ê",
    "’",
    "…",
    "я",
    "ж",
    "ў",
    "م",
    "ش",
    "ڤ",
    "پ",
    "ہ",
    "ں",
    "क",
    "क्षि",
    "कि",
    "ন",
    "ক্ষ",
    "ક",
    "ક્ષ",
    "ಕ",
    "ಡ",
    "ಕ್ಷ",
    "ക",
    "ക്ഷ",
    "ଓ",
    "କ୍ଷ",
    "ਪ",
    "ਪੰ",
    "த",
    "கி",
    "తె",
    "క్ష",
    "ශ්\u{200d}රී",
    "ක්\u{200d}ර",
    "ខ្មែ",
    "ស្ត្រី",
    "မြန်",
    "က္က",
    "ไทย",
    "ที่",
    "ጤ",
    "日",
    "本",
    "한",
    "각",
    "e\u{301}",
    "👍",
    "👍🏽",
    "👨\u{200d}👩\u{200d}👧",
    "🇯🇵",
    "😀",
    "𠮷",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec((prop::sample::select(PIECES), 1usize..90), 1..9)
        .prop_map(|runs| runs.into_iter().map(|(piece, times)| piece.repeat(times)).collect::<String>());
    let mixed = prop::collection::vec(prop::sample::select(PIECES), 0..300).prop_map(|pieces| pieces.concat());
    prop_oneof![pieces, mixed, any::<String>(), "[a-z€ \\[\\]]{120,480}", "\\PC{60,220}"]
}

fn policy() -> impl Strategy<Value = TextPolicy> {
    let national = prop::sample::subsequence(NationalLanguage::ALL.to_vec(), 0..=4);
    let bits = prop_oneof![Just(ReferenceBits::Eight), Just(ReferenceBits::Sixteen)];
    (national, bits).prop_map(|(national, reference_bits)| TextPolicy { national, reference_bits })
}

fn counted(text: &str) -> (Alphabet, u16, u32) {
    let sms = split(text, &TextPolicy::default(), Reference(7));
    (sms.alphabet, sms.segment_count(), sms.units)
}

fn octets_on_the_wire(sms: &SmsText, segment: usize) -> usize {
    let (udh, octets) = (&sms.segments[segment].udh, &sms.segments[segment].octets);
    match sms.alphabet {
        Alphabet::Ucs2 => udh.len() + octets.len(),
        Alphabet::Gsm7 | Alphabet::National { .. } => udh.len() + mothertongue::sms::pack(octets, udh.len()).len(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_segments_put_together_and_decoded_are_the_text(text in text(), policy in policy(), reference in any::<u16>()) {
        let sms = split(&text, &policy, Reference(reference));
        prop_assert_eq!(sms.segments.iter().map(|segment| segment.text.as_str()).collect::<String>(), text.as_str());
        for segment in &sms.segments {
            prop_assert_eq!(decode(sms.data_coding(), segment.udh(), &segment.octets), Ok(segment.text.clone()));
        }
        prop_assert_eq!(sms.segments.iter().map(|segment| segment.units).sum::<u32>(), sms.units);
    }

    #[test]
    fn no_segment_is_over_its_limit_and_each_says_which_it_is(text in text(), policy in policy(), reference in any::<u16>()) {
        let sms = split(&text, &policy, Reference(reference));
        for (index, segment) in sms.segments.iter().enumerate() {
            prop_assert!(segment.units <= sms.units_per_segment);
            prop_assert!(octets_on_the_wire(&sms, index) <= 140);
            prop_assert!(sms.segments.len() == 1 || !segment.text.is_empty());
            let concatenation = Header::read(segment.udh()).unwrap().concatenation;
            prop_assert_eq!(concatenation.is_some(), sms.segments.len() > 1);
            if let Some(concatenation) = concatenation {
                prop_assert_eq!(usize::from(concatenation.total), sms.segments.len());
                prop_assert_eq!(usize::from(concatenation.sequence), index + 1);
                let sent = match policy.reference_bits { ReferenceBits::Eight => reference & 0xFF, ReferenceBits::Sixteen => reference };
                prop_assert_eq!(concatenation.reference, sent);
            }
        }
    }

    #[test]
    fn a_grapheme_cluster_that_fits_a_segment_is_never_cut(text in text(), policy in policy()) {
        let sms = split(&text, &policy, Reference(1));
        let mut end = 0;
        let cuts: Vec<usize> = sms.segments.iter().map(|segment| { end += segment.text.len(); end }).collect();
        for (at, cluster) in text.grapheme_indices(true) {
            let units = split(cluster, &policy, Reference(1));
            let fits = units.alphabet == sms.alphabet && units.units <= sms.units_per_segment
                || cluster.encode_utf16().count() <= 60;
            let cut = cuts.iter().any(|&cut| at < cut && cut < at + cluster.len());
            prop_assert!(!(fits && cut), "{cluster:?} is cut");
        }
    }

    #[test]
    fn national_tables_never_make_a_text_longer(text in text(), policy in policy()) {
        let plain = TextPolicy { national: Vec::new(), ..policy.clone() };
        prop_assert!(split(&text, &policy, Reference(1)).segment_count() <= split(&text, &plain, Reference(1)).segment_count());
    }

    #[test]
    fn reading_what_anyone_sends_never_fails_otherwise_than_with_an_error(
        coding in any::<u8>(), udh in prop::collection::vec(any::<u8>(), 0..20), octets in prop::collection::vec(any::<u8>(), 0..160)
    ) {
        let _ = decode(coding, &udh, &octets).map_err(|error| error.to_string());
    }
}

#[test]
fn segments_are_counted_right_at_every_border() {
    let a = |times: usize| "a".repeat(times);
    let ya = |times: usize| "я".repeat(times);
    for (text, alphabet, segments) in [
        (String::new(), Alphabet::Gsm7, 1),
        (a(160), Alphabet::Gsm7, 1),
        (a(161), Alphabet::Gsm7, 2),
        (a(306), Alphabet::Gsm7, 2),
        (a(307), Alphabet::Gsm7, 3),
        (a(158) + "€", Alphabet::Gsm7, 1),
        (a(159) + "€", Alphabet::Gsm7, 2),
        (a(153) + &a(152) + "€", Alphabet::Gsm7, 3),
        (a(152) + "€" + &a(152), Alphabet::Gsm7, 3),
        ("€".repeat(80), Alphabet::Gsm7, 1),
        ("€".repeat(153), Alphabet::Gsm7, 3),
        (ya(70), Alphabet::Ucs2, 1),
        (ya(71), Alphabet::Ucs2, 2),
        (ya(134), Alphabet::Ucs2, 2),
        (ya(135), Alphabet::Ucs2, 3),
        (ya(66) + "😀" + &ya(66), Alphabet::Ucs2, 3),
        ("😀".repeat(35), Alphabet::Ucs2, 1),
        ("😀".repeat(67), Alphabet::Ucs2, 3),
    ] {
        let (found, count, _) = counted(&text);
        assert_eq!((found, count), (alphabet, segments), "{text}");
    }
}

#[test]
fn conjuncts_of_sinhala_khmer_burmese_and_families_stay_in_one_segment() {
    for together in ["ශ්\u{200d}රී", "ស្ត្រី", "က္က", "क्षि", "👨\u{200d}👩\u{200d}👧", "👍🏽", "🇯🇵", "e\u{301}"]
    {
        let text = "я".repeat(66) + together + &"я".repeat(20);
        let sms = split(&text, &TextPolicy::default(), Reference(1));
        assert!(sms.segments[1].text.starts_with(together), "{together:?} is cut: {:?}", sms.segments[1].text);
    }
}

#[test]
fn a_cluster_longer_than_a_segment_is_cut_between_characters() {
    let text = "e".to_owned() + &"\u{301}".repeat(200);
    let sms = split(&text, &TextPolicy::default(), Reference(1));
    assert_eq!((sms.alphabet, sms.segment_count(), sms.units), (Alphabet::Ucs2, 3, 201));
}

#[test]
fn hindi_with_its_table_takes_fewer_segments_only_where_the_endpoint_allows_it() {
    let text = "बाढ़ आ रही है। अभी ऊँची जगह पर जाएँ। ".repeat(4);
    let hindi = TextPolicy::with_national(&["hi".to_owned()]).unwrap();
    let (plain, national) = (split(&text, &TextPolicy::default(), Reference(1)), split(&text, &hindi, Reference(1)));
    assert_eq!((plain.alphabet, plain.data_coding(), plain.segment_count()), (Alphabet::Ucs2, 8, 3));
    assert!(matches!(national.alphabet, Alphabet::National { locking: Some(NationalLanguage::Hindi), .. }));
    assert_eq!((national.data_coding(), national.segment_count()), (0, 2));
}

#[test]
fn a_national_table_that_saves_no_segment_is_not_used() {
    let all = TextPolicy { national: NationalLanguage::ALL.to_vec(), ..TextPolicy::default() };
    assert_eq!(split("नमस्ते", &all, Reference(1)).alphabet, Alphabet::Ucs2);
    assert_eq!(split("hello", &all, Reference(1)).alphabet, Alphabet::Gsm7);
}

#[test]
fn the_character_that_forces_ucs2_is_named_with_what_it_costs() {
    let sms = split(&("Don’t go. ".to_owned() + &"a".repeat(140)), &TextPolicy::default(), Reference(1));
    assert_eq!((sms.segment_count(), sms.segments_without_forcing), (3, 1));
    let [character] = sms.forced_by[..] else { panic!("{:?}", sms.forced_by) };
    assert_eq!((character.position, character.occurrences, character.segments), (4, 1, 2));
    assert_eq!(character.to_string(), "U+2019 right single quotation mark");
}

#[test]
fn at_most_sixteen_characters_are_listed() {
    let text: String = ('а'..='я').collect();
    assert_eq!(split(&text, &TextPolicy::default(), Reference(1)).forced_by.len(), COSTLY_CHARACTERS);
}

#[test]
fn a_text_beyond_255_segments_loses_nothing_and_says_that_it_is_not_one_message() {
    let longest = split(&"a".repeat(153 * 255), &TextPolicy::default(), Reference(9));
    assert!(longest.is_one_message() && longest.segment_count() == MAX_SEGMENTS);
    let sms = split(&"a".repeat(153 * 255 + 1), &TextPolicy::default(), Reference(9));
    assert!(!sms.is_one_message());
    let last = Header::read(sms.segments[255].udh()).unwrap().concatenation.unwrap();
    assert_eq!((sms.segment_count(), last.reference, last.total, last.sequence), (256, 10, 1, 1));
    assert_eq!(sms.segments[255].text, "a");
}
