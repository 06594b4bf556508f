//! `alert`, from the CAP file to the account, in the exercise world.

use serde_json::Value;

use super::{Desk, EXERCISE, tsunami};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("tsunami.xml", &tsunami("flow-1", 240));
    desk
}

/// Submits a plan and gives its digest.
fn submit(desk: &Desk, words: &[&str]) -> String {
    let told = desk.run(&[words, &["--json"]].concat()).ends(6).json("mothertongue.alert/1");
    assert_eq!((told["mode"].as_str(), told["done"].as_str()), (Some("exercise"), Some("submitted")));
    told["plan"].as_str().unwrap().to_owned()
}

fn approve_and_send(desk: &Desk, digest: &str) -> Value {
    desk.run(&["alert", "approve", digest, "--by", "bo"]).ends(0);
    let run = desk.run(&["alert", "send", digest, "--wait", "--json"]);
    assert!([0, 7].contains(&run.code), "{}\n{}\n{}", run.code, run.out, run.err);
    assert!(run.err.contains("are on disk; sending"), "{}", run.err);
    run.json("mothertongue.report/1")
}

/// Every file below a folder.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn a_plan_shows_the_texts_byte_for_byte_and_keeps_nothing() {
    let desk = desk();
    let text = desk.run(&["alert", "plan", "tsunami.xml"]).ends(0).out;
    for said in ["EXERCISE · flow-1 · tsunami", "What goes where", "radio/date-fm", "\ndigest "] {
        assert!(text.contains(said), "`{said}` is not in\n{text}");
    }
    let plan = desk.run(&["alert", "plan", "tsunami.xml", "--json"]).ends(0).json("mothertongue.plan/1");
    assert_eq!(plan["blocked"], false);
    let messages = plan["plan"]["messages"].as_array().unwrap();
    assert!(messages.len() > 3, "{plan}");
    for (language, form) in [("ja", "radio"), ("zh-Hans", "radio"), ("zh-Hans", "social")] {
        let wanted = messages.iter().find(|message| message["language"] == language && message["form"] == form).unwrap();
        let shown = desk.run(&["alert", "plan", "tsunami.xml", "--show", &format!("{language}:{form}")]).ends(0).out;
        assert_eq!(shown, wanted["text"].as_str().unwrap(), "byte for byte");
    }
    let prepared = desk.run(&["alert", "plan", "tsunami.xml", "--show", "ja:radio:cancel", "--json"]).ends(0);
    assert_eq!(prepared.json("mothertongue.message/1")["message"]["moment"], "cancel");
    let none = desk.run(&["alert", "plan", "tsunami.xml", "--show", "xx:radio", "--json"]).ends(3).error();
    assert!(none["help"].as_str().unwrap().contains("ja:radio"), "{none}");
    desk.run(&["alert", "list"]).ends(3);
}

#[test]
fn two_persons_release_an_alert_and_it_is_accounted_for_and_cancelled() {
    let desk = desk();
    let shown = desk.run(&["alert", "plan", "tsunami.xml", "--show", "ja:radio"]).ends(0).out;
    let digest = submit(&desk, &["alert", "submit", "tsunami.xml", "--by", "ann"]);
    let short = &digest[..12];
    let refused = desk.run(&["alert", "send", short, "--json"]).ends(6).error();
    assert!(refused["message"].as_str().unwrap().contains("submitted"), "{refused}");
    for by in ["ann", " Ann "] {
        let refused = desk.run(&["alert", "approve", short, "--by", by, "--json"]).ends(4).error();
        assert!(refused["message"].as_str().unwrap().contains("another person"), "{refused}");
    }
    let early = desk.run(&["alert", "cancel", short, "--by", "ann", "--json"]).ends(4).error();
    assert!(early["message"].as_str().unwrap().contains("not sent"), "{early}");
    desk.run(&["alert", "status", short]).ends(6);

    let report = approve_and_send(&desk, short);
    assert_eq!(report["jobs"]["open"], 0, "{report}");
    assert!(report["jobs"]["planned"].as_u64().unwrap() > 3, "{report}");
    let radio = files(&desk.path("radio"));
    let written =
        radio.iter().find(|file| file.ends_with("date-fm/flow-1.act-now.ja.txt")).unwrap_or_else(|| panic!("{radio:?}"));
    assert_eq!(std::fs::read_to_string(written).unwrap(), format!("{}\n", shown.trim_end()));
    assert!(!files(&desk.path("outbox")).is_empty());

    let status = desk.run(&["alert", "status", short, "--json"]).ends(0).json("mothertongue.status/1");
    assert_eq!((status["open"].as_u64(), status["plan"].as_str()), (Some(0), Some(digest.as_str())));
    let run = desk.run(&["alert", "report", short, "--json"]);
    assert_eq!(run.json("mothertongue.report/1")["jobs"], report["jobs"]);
    let text = desk.run(&["alert", "report", short]);
    assert_eq!(text.code, run.code);
    let ledger = desk.run(&["alert", "ledger", short, "--json"]).ends(0).out;
    let events: Vec<Value> = ledger.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(events.len() > 5 && events.windows(2).all(|pair| pair[0]["seq"].as_u64() < pair[1]["seq"].as_u64()), "{ledger}");
    assert_eq!(desk.run(&["alert", "ledger", short]).ends(0).out.lines().count(), events.len());
    desk.run(&["alert", "send", short]).ends(0);
    let after = desk.run(&["alert", "report", short, "--json"]).json("mothertongue.report/1");
    assert_eq!(after["jobs"], report["jobs"], "a second send adds no job");

    let cancel = submit(&desk, &["alert", "cancel", short, "--by", "ann"]);
    assert_ne!(cancel, digest);
    let cancelled = approve_and_send(&desk, &cancel);
    for (plan, kind) in [(&digest, "Alert"), (&cancel, "Cancel")] {
        let cap = desk.run(&["alert", "cap", plan]).ends(0).out;
        crate::cap::schema::xmllint(&cap).unwrap_or_else(|fault| panic!("{kind}: {fault}\n{cap}"));
        assert!(cap.contains(&format!("<msgType>{kind}</msgType>")), "{cap}");
        assert!(cap.matches("<info>").count() > 1 && cap.contains("<language>ja</language>"), "one block a language: {cap}");
        assert!(cap.contains("mothertongue:automatic-translation"), "machine drafts are marked: {cap}");
    }
    desk.run(&["alert", "dead"]).ends(3);
    assert_eq!(cancelled["jobs"]["open"], 0);
    assert_eq!(cancelled["jobs"]["planned"], report["jobs"]["planned"], "exactly those who got it");
    let listed = desk.run(&["alert", "list", "--json"]).ends(0).json("mothertongue.plans/1");
    let digests: Vec<&str> = listed["plans"].as_array().unwrap().iter().map(|plan| plan["digest"].as_str().unwrap()).collect();
    assert_eq!(digests, [cancel.as_str(), digest.as_str()], "the newest first");
    assert!(files(&desk.path("radio")).iter().any(|file| file.to_string_lossy().ends_with(".cancel.ja.txt")));
}

#[test]
fn a_rejected_plan_is_never_sent_and_a_stopped_one_tells_nobody_else() {
    let desk = desk();
    let digest = submit(&desk, &["alert", "submit", "tsunami.xml", "--by", "ann"]);
    desk.run(&["alert", "reject", &digest, "--by", "bo", "--reason", "wrong coast"]).ends(0);
    desk.run(&["alert", "approve", &digest, "--by", "bo", "--json"]).ends(4).error();
    desk.run(&["alert", "send", &digest, "--json"]).ends(6).error();

    desk.write("other.xml", &tsunami("flow-2", 240));
    let digest = submit(&desk, &["alert", "submit", "other.xml", "--by", "ann"]);
    desk.run(&["alert", "approve", &digest, "--by", "bo"]).ends(0);
    assert!(desk.run(&["alert", "send", &digest]).ends(0).out.contains("are on disk: "));
    let stopped = desk.run(&["alert", "stop", &digest, "--reason", "false alarm"]).ends(0).out;
    assert!(stopped.contains("jobs stopped of") && !stopped.starts_with("0 "), "{stopped}");
    let report = desk.run(&["alert", "report", &digest, "--json"]).json("mothertongue.report/1");
    assert_eq!(report["jobs"]["withdrawn"], report["jobs"]["planned"], "{report}");
    assert!(files(&desk.path("outbox")).is_empty());
}

#[test]
fn only_those_on_the_lists_submit_and_approve() {
    let desk = Desk::with_worlds(&format!("[people]\nsubmitters = [\"ann\"]\napprovers = [\"bo\"]\n\n{EXERCISE}"));
    desk.write("tsunami.xml", &tsunami("flow-1", 240));
    let refused = desk.run(&["alert", "submit", "tsunami.xml", "--by", "eve", "--json"]).ends(4).error();
    assert!(refused["message"].as_str().unwrap().contains("list of submitters"), "{refused}");
    let digest = submit(&desk, &["alert", "submit", "tsunami.xml", "--by", "ann"]);
    desk.run(&["alert", "approve", &digest, "--by", "eve", "--json"]).ends(4).error();
    desk.run(&["alert", "approve", &digest, "--by", "bo"]).ends(0);
}

#[test]
fn the_live_world_is_there_only_when_it_is_written() {
    let desk = desk();
    for words in [&["alert", "plan", "tsunami.xml"][..], &["alert", "list"], &["subscriber", "count"]] {
        let error = desk.run(&[words, &["--live", "--json"]].concat()).ends(5).error();
        assert!(error["message"].as_str().unwrap().contains("no [live] section"), "{error}");
        assert!(error["help"].is_string(), "{error}");
    }
}

#[test]
fn an_alert_that_cannot_be_sent_exits_5_with_findings() {
    let desk = desk();
    let good = tsunami("flow-3", 240);
    let (from, to) = (good.find("    <area>").unwrap(), good.find("  </info>").unwrap());
    desk.write("no-area.xml", &format!("{}{}", &good[..from], &good[to..]));
    desk.write("expired.xml", &tsunami("flow-4", -10));
    desk.write("unknown-event.xml", &good.replace("<value>tsunami</value>", "<value>dragons</value>"));
    desk.write("not-xml.xml", "hello");
    for file in ["no-area.xml", "expired.xml", "unknown-event.xml", "not-xml.xml"] {
        let error = desk.run(&["alert", "submit", file, "--by", "ann", "--json"]).ends(5).error();
        assert!(!error["where"].as_array().unwrap().is_empty(), "{file}: {error}");
        let run = desk.run(&["alert", "submit", file, "--by", "ann"]).ends(5);
        assert!(run.err.contains("error["), "{file}: {}", run.err);
    }
    desk.run(&["alert", "list"]).ends(3);
}

#[test]
fn what_is_not_there_and_what_is_written_wrong_have_exit_codes_of_their_own() {
    let desk = desk();
    for command in ["status", "report", "ledger", "send"] {
        desk.run(&["alert", command, "abcdef012345", "--json"]).ends(3).error();
    }
    desk.run(&["alert", "approve", "abcdef012345", "--by", "bo", "--json"]).ends(3).error();
    desk.run(&["alert", "plan", "none.xml", "--json"]).ends(1).error();
    let error = desk.run(&["alert", "plan", "tsunami.xml", "--fact", "contact", "--json"]).ends(2).error();
    assert!(error["message"].as_str().unwrap().contains("NAME=VALUE"), "{error}");
    let input = tsunami("from-stdin", 60);
    let run = desk.run_with(&["alert", "plan", "-"], &input, &[]).ends(0);
    assert!(run.out.contains("from-stdin"), "{}", run.out);
}
