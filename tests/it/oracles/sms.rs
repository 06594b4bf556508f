//! SMS text against npm `sms-segments-calculator`, PyPI `smsutil` and `gsmcodecs`, and the crate `sms_splitter`.
//!
//! One difference is declared: `smsutil` and `sms_splitter` cut between any two characters, and `sms-segments-calculator` by
//! an older edition of Unicode. So where the first differing cut of an oracle is inside a cluster that we keep, it is counted
//! as that difference; any other difference fails.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mothertongue::sms::{Alphabet, NationalLanguage, Reference, TextPolicy, decode, measure, split};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use unicode_segmentation::UnicodeSegmentation;

use crate::sms::PIECES;

const STRINGS: usize = 4000;

type Answer = (String, Vec<String>);

fn oracles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracles")
}

/// Runs a script over JSON lines. Panics with what to do when the oracle is not installed.
fn ask<Q: serde::Serialize, A: serde::de::DeserializeOwned>(
    program: PathBuf,
    package: PathBuf,
    script: &str,
    lines: &[Q],
) -> Vec<A> {
    for needed in [&package, &program] {
        assert!(
            needed.exists() || needed.components().count() == 1,
            "{} is missing: run `script/test`, which installs the oracles",
            needed.display()
        );
    }
    let mut child = Command::new(&program)
        .arg(oracles().join("sms").join(script))
        .current_dir(oracles())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {}: {error}; run `script/test`", program.display()));
    let mut input = child.stdin.take().expect("it is piped");
    let text: String = lines.iter().map(|line| serde_json::to_string(line).expect("text is JSON") + "\n").collect();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("the script ends");
    writer.join().expect("the writer ends").expect("the script reads to the end");
    assert!(output.status.success(), "{script} failed");
    let answers: Vec<A> = String::from_utf8(output.stdout)
        .expect("JSON is UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("an answer is JSON"))
        .collect();
    assert_eq!(answers.len(), lines.len(), "{script} left out answers");
    answers
}

fn node<A: serde::de::DeserializeOwned>(lines: &[String]) -> Vec<A> {
    ask("node".into(), oracles().join("node_modules/sms-segments-calculator"), "segments.js", lines)
}

fn python<Q: serde::Serialize, A: serde::de::DeserializeOwned>(script: &str, lines: &[Q]) -> Vec<A> {
    let venv = oracles().join(".venv");
    ask(venv.join("bin/python"), venv, script, lines)
}

/// The same strings in every run: runs and mixtures of pieces of all scripts, and every length around the borders.
fn strings() -> Vec<String> {
    let runs = prop::collection::vec((prop::sample::select(PIECES), 1usize..80), 1..7)
        .prop_map(|runs| runs.into_iter().map(|(piece, times)| piece.repeat(times)).collect::<String>());
    let mixed = prop::collection::vec(prop::sample::select(PIECES), 1..260).prop_map(|pieces| pieces.concat());
    let seven_bits = "[a-zA-Z0-9 @£$èéùΔΦ€\\[\\]{}~|^\\\\]{1,480}".prop_map(|text| text);
    let strategy = prop_oneof![runs, mixed, seven_bits];
    let mut runner = TestRunner::deterministic();
    let mut strings: Vec<String> =
        (0..STRINGS).map(|_| strategy.new_tree(&mut runner).expect("the pieces are not empty").current()).collect();
    for length in (60..75).chain(130..140).chain(150..165).chain(300..312) {
        strings.extend(["a", "я", "😀", "€", "日"].map(|unit| unit.repeat(length)));
    }
    strings
}

/// Whether an offset is inside what a segment keeps together.
fn inside_cluster(text: &str, at: usize) -> bool {
    if !text.is_char_boundary(at) {
        return false;
    }
    text[..at].ends_with(['\u{200D}', '\u{17D2}', '\u{1039}'])
        || text.grapheme_indices(true).any(|(start, cluster)| start < at && at < start + cluster.len())
}

fn first_differing_cut(ours: &[String], theirs: &[String]) -> Option<usize> {
    let mut at = 0;
    for (mine, other) in ours.iter().zip(theirs) {
        if mine != other {
            return Some(at + other.len());
        }
        at += mine.len();
    }
    None
}

fn compare(name: &str, strings: &[String], answers: &[Answer]) -> usize {
    let (mut agreed, mut clusters, mut other) = (0, 0, Vec::new());
    for (text, (alphabet, parts)) in strings.iter().zip(answers) {
        let sms = split(text, &TextPolicy::default(), Reference(1));
        assert_eq!(measure(text, &TextPolicy::default()), (sms.alphabet, sms.segment_count()), "{text:?}");
        let ours: Vec<String> = sms.segments.iter().map(|segment| segment.text.clone()).collect();
        if *alphabet != sms.alphabet.to_string() {
            other.push(format!("{text:?}: {alphabet} against {}", sms.alphabet));
        } else if ours == *parts {
            agreed += 1;
        } else if first_differing_cut(&ours, parts).is_some_and(|at| inside_cluster(text, at)) {
            clusters += 1;
        } else {
            other.push(format!("{text:?}: {parts:?} against {ours:?}"));
        }
    }
    println!("{name}: {} strings, {agreed} agree, {clusters} cut a grapheme cluster, {} otherwise", strings.len(), other.len());
    assert!(other.is_empty(), "{name}, {} differences, the first: {}", other.len(), other[0]);
    assert!(agreed > strings.len() / 3, "{name} agrees too seldom to mean anything");
    clusters
}

#[test]
fn segments_agree_with_sms_segments_calculator() {
    let strings = strings();
    compare("sms-segments-calculator", &strings, &node(&strings));
}

#[test]
fn segments_agree_with_smsutil() {
    let strings = strings();
    compare("smsutil", &strings, &python("segments.py", &strings));
}

#[test]
fn segments_agree_with_sms_splitter() {
    let strings = strings();
    let answers: Vec<Answer> = strings
        .iter()
        .map(|text| {
            let result = sms_splitter::SplitSms::default().split(text.clone());
            let alphabet = if result.character_set == "GSM" { "GSM-7" } else { "UCS-2" };
            (alphabet.to_owned(), result.parts.into_iter().map(|part| part.content).collect())
        })
        .collect();
    compare("sms_splitter", &strings, &answers);
}

#[test]
fn national_tables_agree_with_gsmcodecs() {
    let languages = || std::iter::once(None).chain(NationalLanguage::ALL.map(Some));
    let identifier = |language: Option<NationalLanguage>| language.map_or(0, NationalLanguage::identifier);
    // Every code of every pair of tables, plain and after the escape.
    let mut questions = Vec::new();
    for (locking, single) in languages().flat_map(|locking| languages().map(move |single| (locking, single))) {
        for code in (0..128u8).filter(|&code| code != 0x1B) {
            questions.push((identifier(locking), identifier(single), String::new(), vec![code]));
            questions.push((identifier(locking), identifier(single), String::new(), vec![0x1B, code]));
        }
    }
    let cells = questions.len();
    // Texts that went out with a national table.
    let mut sent = Vec::new();
    let mut runner = TestRunner::deterministic();
    for language in NationalLanguage::ALL {
        let policy = TextPolicy { national: vec![language], ..TextPolicy::default() };
        let header = [6, 0x25, 1, language.identifier(), 0x24, 1, language.identifier()];
        let header = if language.has_locking() { &header[..] } else { &[3, 0x24, 1, 2][..] };
        let read = |octets: &[u8]| decode(0, header, octets).ok();
        let plain = (0..128u8).filter_map(|code| read(&[code]));
        let letters: Vec<String> = plain.chain((0..128u8).filter_map(|code| read(&[0x1B, code]))).collect();
        let texts = prop::collection::vec(prop::sample::select(letters), 71..400).prop_map(|letters| letters.concat());
        for _ in 0..100 {
            let sms = split(&texts.new_tree(&mut runner).unwrap().current(), &policy, Reference(1));
            if let Alphabet::National { locking, single } = sms.alphabet {
                for segment in sms.segments {
                    questions.push((identifier(locking), identifier(single), segment.text.clone(), segment.octets));
                    sent.push(segment.text);
                }
            }
        }
    }
    let answers: Vec<(Option<String>, bool)> = python("national.py", &questions);
    let (mut agreed, mut fell_back) = (0, 0);
    for ((locking, single, _, octets), (theirs, _)) in questions[..cells].iter().zip(&answers) {
        let mut udh = vec![0];
        udh.extend([[0x25, 1, *locking], [0x24, 1, *single]].into_iter().filter(|element| element[2] != 0).flatten());
        udh[0] = u8::try_from(udh.len() - 1).unwrap();
        let ours = decode(0, &udh, octets).ok();
        if ours == *theirs {
            agreed += 1;
        } else {
            // An escaped code without a cell: gsmcodecs refuses it, the standard shows the unescaped character.
            assert!(theirs.is_none() && octets.len() == 2, "{locking} {single} {octets:02x?}: {theirs:?} against {ours:?}");
            fell_back += 1;
        }
    }
    for (text, (theirs, has_all)) in sent.iter().zip(&answers[cells..]) {
        assert!(*has_all && theirs.as_ref() == Some(text), "{text:?} reads as {theirs:?}");
    }
    println!("gsmcodecs: {cells} codes, {agreed} agree, {fell_back} empty escapes; {} national segments agree", sent.len());
    assert!(sent.len() > 1000, "only {} segments used a national table", sent.len());
}
