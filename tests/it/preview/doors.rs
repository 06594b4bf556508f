//! Answers, headers, refusals, broken files.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;

use super::{DEADLINE, House, TEMPLATE};

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn every_page_forbids_what_is_not_its_own_and_has_nothing_in_it_that_is_forbidden() {
    let house = House::new();
    let preview = house.preview();
    assert_eq!(preview.announced["schema"], "mothertongue.preview/1");
    let template = format!("/templates/{TEMPLATE}");
    let mail = format!("/mail/{TEMPLATE}/ar");
    for path in ["/", &template, &mail, "/locales", "/locales/ar", "/findings", "/no/such/page"] {
        let answer = preview.get(path);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert_eq!(status(head), if path == "/no/such/page" { "404" } else { "200" }, "{path}");
        for header in
            ["content-security-policy: default-src 'none';", "x-content-type-options: nosniff", "referrer-policy: no-referrer"]
        {
            assert!(head.to_lowercase().contains(header), "{path}: {head}");
        }
        for word in ["unsafe-inline", "unsafe-eval", "http:", "https:", "data:", "*"] {
            let policy = head.lines().find(|line| line.starts_with("content-security-policy")).unwrap();
            assert!(!policy.contains(word), "{path}: {policy}");
        }
        for word in [" style=", "<style", "javascript:", " onclick", "://"] {
            assert!(!body.contains(word), "{path}: {word}");
        }
        assert!(body.split("<script").skip(1).all(|rest| rest.starts_with(" src=\"/preview.js\" defer></script>")), "{path}");
    }
    for (path, kind) in [
        ("/style.css", "text/css"),
        ("/fonts.css", "text/css"),
        ("/preview.js", "text/javascript"),
        ("/icon.svg", "image/svg+xml"),
        ("/fonts/noto-sans-khmer-400.woff2", "font/woff2"),
    ] {
        let answer = preview.get(path);
        assert_eq!(status(&answer), "200", "{path}");
        assert!(answer.contains(&format!("content-type: {kind}")), "{path}");
    }
    for path in [
        "/fonts/..%2Fstyle.css",
        "/fonts/none",
        "/templates/none",
        "/locales/xx-Nope",
        "/locales/en-XA",
        "/locales/..",
        "/mail/flood/xx",
        "/etc",
    ] {
        assert_eq!(status(&preview.get(path)), "404", "{path}");
    }
}

#[test]
fn a_call_by_a_foreign_name_and_every_call_that_is_no_reading_are_refused() {
    let house = House::new();
    let preview = house.preview();
    for host in ["localhost", "127.0.0.1:9", "[::1]:80"] {
        assert_eq!(status(&preview.request("GET", "/", host)), "200", "{host}");
    }
    for host in ["example.org", "localhost.example.org", ""] {
        assert_eq!(status(&preview.request("GET", "/", host)), "421", "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        assert_eq!(status(&preview.request(method, "/", "localhost")), "405", "{method}");
    }
    assert_eq!(status(&preview.request("HEAD", "/", "localhost")), "200");
}

#[test]
fn what_a_file_says_can_never_become_markup() {
    let house = House::new();
    house.edit("locales/en/hazard.ftl", "Dangerous flood in { $place }.", "<script src=\"/x\"></script><b>{ $place }");
    house.edit("locales/en/locale.toml", "name = \"English\"", "name = \"<i>English\"");
    let preview = house.preview();
    for path in [format!("/templates/{TEMPLATE}?lang=en"), "/locales/en".to_owned(), "/locales".to_owned(), "/".to_owned()] {
        let page = preview.get(&path);
        assert!(!page.contains("<script src=\"/x\">") && !page.contains("<b>") && !page.contains("<i>"), "{path}");
    }
    assert!(preview.get(&format!("/templates/{TEMPLATE}?lang=en&form=sms")).contains("&#60;script src"));
    assert!(preview.get("/?q=%3Cscript%3E").contains("0 templates for “&#60;script&#62;”"));
}

#[test]
fn a_file_that_is_broken_from_the_start_is_told_and_mending_it_is_seen() {
    let house = House::new();
    house.edit("locales/es/hazard.ftl", "hazard-flood-act-now = ", "hazard-flood-act-now ");
    let preview = house.preview();
    assert!(preview.announced["errors"].as_u64().unwrap() > 0);
    let page = preview.get(&format!("/templates/{TEMPLATE}?lang=es"));
    assert!(page.contains("Some files cannot be read. What they say is missing here."), "{page}");
    assert!(page.contains("hazard.ftl:"), "{page}");
    assert!(page.contains("There is no text.") && page.contains("missing: hazard-flood-act-now"), "{page}");
    assert!(preview.get("/locales/es?state=missing").contains("id=\"hazard-flood-act-now\""));
    house.edit("locales/es/hazard.ftl", "hazard-flood-act-now ", "hazard-flood-act-now = ");
    let page =
        preview.until(&format!("/templates/{TEMPLATE}?lang=es"), "the mended text", |page| !page.contains("cannot be read"));
    assert!(!page.contains("There is no text."));
}

#[test]
fn a_broken_template_keeps_its_page_and_a_polled_folder_is_followed_too() {
    let house = House::new();
    let preview = super::Previewing::start(house.command(&["catalog", "preview", "--json", "--listen", "127.0.0.1:0", "--poll"]));
    let path = format!("/templates/{TEMPLATE}?lang=en&form=sms");
    assert!(preview.get(&path).contains("Dangerous flood"));
    let file = format!("templates/alerts/{TEMPLATE}.toml");
    house.edit(&file, "segments = 8", "segments = \"eight");
    let page = preview.until(&path, "the finding", |page| page.contains("A file cannot be read. These are the texts of"));
    assert!(page.contains("Dangerous flood") && page.contains(&format!("{TEMPLATE}.toml:")), "{page}");
    house.edit(&file, "segments = \"eight", "segments = 7");
    preview.until(&path, "the new limit", |page| page.contains("of at most 7") && !page.contains("cannot be read"));
}

#[test]
fn open_pages_are_told_of_each_change_and_do_not_keep_it_from_stopping() {
    let house = House::new();
    let preview = house.preview();
    let mut stream = TcpStream::connect(preview.at).unwrap();
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    write!(stream, "GET /events HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let mut state = || lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).expect("a state");
    let first = loop {
        let first = state();
        let page = preview.get("/");
        if page.contains(&format!("data-state=\"{first}\"")) && !page.contains("data-checking") {
            break first;
        }
    };
    house.edit("locales/en/hazard.ftl", "Dangerous flood", "A dangerous flood");
    let second = state();
    assert_ne!(first, second);
    assert!(preview.stop().success());
    assert_eq!(lines.find(|line| line.starts_with("data:")), None);
}

#[test]
fn an_address_that_is_taken_and_a_folder_that_is_not_there_are_told() {
    let house = House::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap().to_string();
    let run = house.command(&["catalog", "preview", "--listen", &at]).output().unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1), "{said}");
    assert!(said.contains(&format!("cannot listen on {at}")) && said.contains("help: name another address"), "{said}");
    std::fs::remove_dir_all(house.path("locales")).unwrap();
    let run = house.command(&["catalog", "preview", "--json", "--listen", "127.0.0.1:0"]).output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&run.stderr).unwrap();
    assert_eq!((run.status.code(), said["schema"].as_str()), (Some(1), Some("mothertongue.error/1")));
    assert!(said["message"].as_str().unwrap().contains("cannot be read"), "{said}");
}
