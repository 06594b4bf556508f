//! `radio` and `contact` from the outside.

use super::{Desk, EXERCISE};

#[test]
fn radio_check_says_for_each_language_of_the_stations_what_it_has_and_what_is_missing() {
    let desk = Desk::new();
    let run = desk.run(&["radio", "check", "--json"]).ends(0);
    let report = run.json("mothertongue.radio-check/1");
    assert_eq!(report["ok"], true);
    let row = |tag: &str| report["languages"].as_array().unwrap().iter().find(|row| row["language"] == tag).unwrap().clone();
    let spanish = row("es");
    assert_eq!(spanish["text"], "text");
    assert!(spanish["templates"].as_u64().unwrap() >= 12 && spanish["voice"].is_string(), "{spanish}");
    assert!(spanish["longest_s"].as_f64().unwrap() > 30.0);
    let japanese = row("ja");
    assert!(japanese["voice"].is_null() && japanese["voice_reason"].is_string(), "{japanese}");
    let codes: Vec<&str> =
        report["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"RAD006"), "{codes:?}");
    let people = desk.run(&["radio", "check"]).ends(0);
    assert!(people.out.contains("60 s cut") && people.out.contains("without a text"), "{}", people.out);
}

#[test]
fn radio_check_stops_at_a_voice_program_that_is_not_there_and_at_an_empty_station_list() {
    let worlds = EXERCISE.replace("kind = \"radio\"\n", "kind = \"radio\"\nvoice_program = \"no-such-program-here\"\n");
    let desk = Desk::with_worlds(&worlds);
    let run = desk.run(&["radio", "check"]).ends(5);
    assert!(run.out.contains("RAD005") && run.out.contains("no-such-program-here"), "{}", run.out);
    let data = desk.path("data");
    std::fs::create_dir_all(&data).unwrap();
    let run = desk.run(&["radio", "check", "--data", "data"]).ends(3);
    assert!(run.out.contains("no station"), "{}", run.out);
}

#[test]
fn radio_render_writes_what_a_station_would_get_and_words_lists_what_to_record() {
    let desk = Desk::new();
    let run = desk.run(&["radio", "render", "flood", "--lang", "vi", "--out", "scripts", "--no-audio", "--json"]).ends(0);
    let report = run.json("mothertongue.radio-render/1");
    let files: Vec<&str> = report["scripts"][0]["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
    for ending in ["vi.ssml", "vi.html", "vi.txt", "vi.30s.txt"] {
        let file = files.iter().find(|file| file.ends_with(ending)).unwrap_or_else(|| panic!("no {ending} in {files:?}"));
        assert!(desk.path("scripts").join(file).is_file());
    }
    let words = desk.run(&["radio", "words", "vi"]).ends(0);
    assert!(words.out.contains("radio-attention\t-\tXin"), "{}", words.out);
    assert_eq!(desk.run(&["radio", "render", "no-such-template", "--json"]).ends(3).error()["code"], 3);
    assert_eq!(desk.run(&["radio", "render", "flood", "--moment", "soon", "--json"]).ends(2).error()["code"], 2);
    desk.run(&["radio", "words", "nl"]).ends(3);
    let refused = desk.run(&["radio", "record", "vi", "radio-attention", "a.wav", "--on", "2026-11-24"]).ends(2);
    assert!(refused.err.contains("agreed"), "{}", refused.err);
    desk.write("a.wav", "no sound");
    let refused = desk.run(&["radio", "record", "vi", "radio-attention", "a.wav", "--on", "2026-11-24", "--consent"]).ends(5);
    assert!(refused.err.contains("not a WAV file"), "{}", refused.err);
}

#[test]
fn catalog_status_lists_the_languages_that_are_served_by_voice_first() {
    let desk = Desk::new();
    let report = desk.run(&["catalog", "status", "--json"]).ends(0).json("mothertongue.catalog-status/1");
    let listed: Vec<&str> =
        report["audio_first"].as_array().unwrap().iter().map(|row| row["language"].as_str().unwrap()).collect();
    for tag in ["rhg", "hmn", "ksw", "quc", "mam", "qu", "yue"] {
        assert!(listed.contains(&tag), "{tag}: {listed:?}");
        assert!(!report["locales"].as_array().unwrap().iter().any(|row| row["language"] == tag), "{tag} has texts");
    }
    let people = desk.run(&["catalog", "status"]).ends(0);
    assert!(people.out.contains("audio first") && people.out.contains("Rohingya"), "{}", people.out);
}

const HEADER: &str = "id,number,languages,hours,checked_on,expires_on,source\n#meta+id,#contact+phone,#meta+lang+list,#date+hours,#date+checked,#date+end,#meta+source\n";

#[test]
fn contacts_are_listed_by_what_expires_first_and_the_check_stops_at_an_expired_one() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("data")).unwrap();
    let day = |offset: i64| {
        use mothertongue::domain::{Clock as _, SystemClock};
        let at = SystemClock.now() + jiff::SignedDuration::from_hours(24 * offset);
        at.to_zoned(jiff::tz::TimeZone::UTC).date()
    };
    let row = |id: &str, left: i64| format!("{id},119,ja;en,24/7,{},{},illustrative\n", day(-60), day(left));
    desk.write("data/contacts.csv", &format!("{HEADER}{}{}", row("later", 400), row("soon", 10)));
    let listed = desk.run(&["contact", "list", "--data", "data", "--json"]).ends(0).json("mothertongue.contacts/1");
    let of = |value: &serde_json::Value| -> Vec<(String, String)> {
        let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
        value["contacts"].as_array().unwrap().iter().map(|row| (text(row, "id"), text(row, "state"))).collect()
    };
    let pair = |id: &str, state: &str| (id.to_owned(), state.to_owned());
    assert_eq!(of(&listed), [pair("soon", "expires soon"), pair("later", "holds")]);
    let run = desk.run(&["contact", "check", "--data", "data"]).ends(0);
    assert!(run.out.contains("CON007") && run.out.contains("1 within 30 days"), "{}", run.out);
    desk.run(&["contact", "list", "--data", "data", "--within", "5"]).ends(3);
    desk.write("data/contacts.csv", &format!("{HEADER}{}{}", row("gone", -2), row("later", 400)));
    let run = desk.run(&["contact", "check", "--data", "data", "--json"]).ends(5);
    assert_eq!(run.json("mothertongue.contact-check/1")["expired"], 1);
    let near = desk.run(&["contact", "list", "--data", "data", "--within", "5"]).ends(0);
    assert!(near.out.contains("gone") && !near.out.contains("later"), "{}", near.out);
}

#[test]
fn every_code_of_radio_check_stands_in_the_docs() {
    let page = std::fs::read_to_string(std::path::Path::new(super::ROOT).join("docs/channels/radio.md")).unwrap();
    for (code, meaning) in mothertongue::channel::radio::RADIO_CODES {
        assert!(page.contains(&format!("| {code} | {meaning} |")), "{code}");
    }
}

#[test]
fn an_alert_goes_live_with_no_number_left_out_because_all_have_expired() {
    let live = EXERCISE.replace("[exercise", "[live").replace("\"state\"", "\"live\"").replace("exercise.key", "live.key");
    let live =
        live.replace("folder = \"radio\"", "folder = \"live-radio\"").replace("folder = \"outbox\"", "folder = \"live-outbox\"");
    let desk = Desk::with_worlds(&format!("{EXERCISE}\n{live}"));
    // The contacts of the scenario ran out in 2011.
    let alert = super::tsunami("expired-1", 240);
    desk.write("exercise.xml", &alert);
    desk.write("live.xml", &alert.replace("<status>Exercise</status>", "<status>Actual</status>"));
    let level = |arguments: &[&str]| {
        let run = desk.run(arguments);
        let text = format!("{}{}", run.out, run.err);
        let at = text.find("\"PLAN17\"").unwrap_or_else(|| panic!("no PLAN17 in {text}"));
        let after = &text[at..];
        let word = after.split("\"level\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned();
        (run.code, word)
    };
    assert_eq!(level(&["alert", "plan", "exercise.xml", "--json"]), (0, "warning".to_owned()));
    assert_eq!(level(&["--live", "alert", "plan", "live.xml", "--json"]), (5, "error".to_owned()));
}
