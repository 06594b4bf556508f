//! The consumer of docs/partners.md, run as it stands there, by Python with pika and cryptography.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

use lapin::BasicProperties;
use lapin::message::Delivery;
use lapin::types::FieldTable;
use mothertongue::domain::{Digest, PublicHead};
use serde_json::Value;

use super::peer::{DEADLINE, EXERCISE, url};
use super::rights::give_rights;
use super::whole::{House, TAP, expected};
use crate::servers::rabbitmq::shared;

/// The only Python block of the page.
fn program() -> String {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/partners.md")).unwrap();
    let (_, rest) = page.split_once("```python\n").expect("the page has a consumer");
    let (code, rest) = rest.split_once("```").unwrap();
    assert!(!rest.contains("```python"), "there is one consumer");
    code.to_owned()
}

fn lines_of(from: impl Read + Send + 'static) -> Receiver<String> {
    let (said, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            if said.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

struct Consumer {
    child: Child,
    out: Receiver<String>,
    err: Receiver<String>,
}

impl Consumer {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let python = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracles/.venv/bin/python"));
        assert!(python.exists(), "{} is missing: run `script/test`, which installs what tests need", python.display());
        std::fs::write(folder.join("consumer.py"), program()).unwrap();
        let mut child = Command::new(python)
            .arg("consumer.py")
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (out, err) = (lines_of(child.stdout.take().unwrap()), lines_of(child.stderr.take().unwrap()));
        Self { child, out, err }
    }

    fn next(&self) -> Value {
        match self.out.recv_timeout(DEADLINE) {
            Ok(line) => serde_json::from_str(&line).unwrap(),
            Err(why) => panic!("{why}: {:?}", self.err.try_iter().collect::<Vec<_>>()),
        }
    }
}

impl Drop for Consumer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a topic binding fits a key, by the words of AMQP 0-9-1.
fn fits(binding: &[&str], key: &[&str]) -> bool {
    match (binding.split_first(), key.split_first()) {
        (None, None) => true,
        (Some((&"#", rest)), _) => (0..=key.len()).any(|skip| fits(rest, &key[skip..])),
        (Some((&word, rest)), Some((&given, more))) => (word == "*" || word == given) && fits(rest, more),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn wanted(bindings: &[&str], head: &PublicHead) -> bool {
    let split = |text: &'_ str| text.split('.').map(str::to_owned).collect::<Vec<_>>();
    head.routing_keys().iter().any(|key| {
        let key = split(key);
        let key: Vec<&str> = key.iter().map(String::as_str).collect();
        bindings.iter().any(|binding| fits(&binding.split('.').collect::<Vec<_>>(), &key))
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_consumer_of_the_page_gets_what_it_bound_checks_it_and_refuses_the_rest() {
    assert!(program().lines().filter(|line| !line.trim().is_empty()).count() <= 26, "it is no longer about twenty lines");
    let house = House::start().await;
    let rabbit = shared();
    let user = format!("riverside{}", house.vhost);
    give_rights(rabbit, &house.vhost, &user, "word", EXERCISE);
    std::fs::write(house.folder.path().join("gateway.pem"), house.public_key().to_pem()).unwrap();
    let bindings = ["exercise.*.vi.#.sms", "*.*.vi.jp.jp-04.jp-04100.#"];
    let queue = format!("{user}.desk");
    let account = url(rabbit, &user, "word", &house.vhost);
    let mut arguments = vec![account.as_str(), EXERCISE, queue.as_str(), "gateway.pem"];
    arguments.extend(bindings);
    let consumer = Consumer::start(house.folder.path(), &arguments);
    let began = std::time::Instant::now();
    while !rabbit.ctl(&["list_consumers", "-p", &house.vhost]).contains(&queue) {
        assert!(began.elapsed() < DEADLINE, "it does not consume: {:?}", consumer.err.try_iter().collect::<Vec<_>>());
    }
    let plan = house.send(&crate::cli::tsunami("consumer-1", 240)).await;
    let all = expected(&plan);
    let told = house.tap.wait_for(TAP, all.len()).await;
    let mine: BTreeMap<&Digest, _> = all.iter().filter(|(_, message)| wanted(&bindings, &message.head)).collect();
    assert!(mine.len() >= 2 && mine.len() < all.len(), "{} of {}", mine.len(), all.len());
    let mut heard: Vec<Value> = mine.iter().map(|_| consumer.next()).collect();
    let mut meant: Vec<Value> =
        mine.values().map(|message| serde_json::from_slice(&message.to_bytes().unwrap()).unwrap()).collect();
    let by_text = |value: &Value| value.to_string();
    heard.sort_by_key(by_text);
    meant.sort_by_key(by_text);
    assert_eq!(heard, meant, "exactly what was bound");

    // A replay is known by its digest; an altered body, another signature and none at all are refused.
    let one: &Delivery = told.iter().find(|delivery| mine.contains_key(&Digest::of(&delivery.data))).unwrap();
    let key = one.routing_key.as_str();
    house.tap.publish(EXERCISE, key, &one.data, one.properties.clone()).await;
    let mut altered = one.data.clone();
    let digit = altered.iter().rposition(u8::is_ascii_digit).unwrap();
    altered[digit] = if altered[digit] == b'0' { b'1' } else { b'0' };
    house.tap.publish(EXERCISE, key, &altered, one.properties.clone()).await;
    house.tap.publish(EXERCISE, key, &one.data, BasicProperties::default()).await;
    let other = told.iter().find(|delivery| delivery.data != one.data).unwrap();
    house.tap.publish(EXERCISE, key, &one.data, without_keys(&other.properties)).await;
    let refused: Vec<String> = (0..3).map(|_| consumer.err.recv_timeout(DEADLINE).unwrap()).collect();
    assert!(refused.iter().all(|line| line.starts_with("refused: ")), "{refused:?}");
    assert!(refused[0].contains("InvalidSignature") && refused[2].contains("InvalidSignature"), "{refused:?}");
    assert_eq!(consumer.out.try_iter().collect::<Vec<_>>(), Vec::<String>::new(), "nothing of that is shown");
}

/// The properties of a message without its further keys, so that a copy goes where the test sends it.
fn without_keys(properties: &BasicProperties) -> BasicProperties {
    let mut kept = FieldTable::default();
    for (name, value) in properties.headers().iter().flat_map(FieldTable::inner) {
        if name.as_str() != "CC" {
            kept.insert(name.clone(), value.clone());
        }
    }
    properties.clone().with_headers(kept)
}
