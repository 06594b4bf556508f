//! `POST /api/v1/plans`: a CAP alert in, the whole plan out, and nothing kept.

use mothertongue::api::{FACTS_MAX, PLAN_BODY_MAX_BYTES, PLANS_AT_ONCE_MAX};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{Answer, READER, Running, WATCH, World};
use crate::cli::tsunami;

impl Running {
    async fn plan(&self, query: &str, kind: &str, body: &str) -> Answer {
        let headers = format!("authorization: Bearer {WATCH}\r\ncontent-type: {kind}\r\n");
        self.request("POST", &format!("/api/v1/plans{query}"), &headers, body).await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_planned_with_every_text_and_nothing_is_kept() {
    let world = World::new().await;
    let running = world.serve().await;
    let before = running.read("/api/v1/alerts").await;
    let cap = tsunami("api-1", 240);
    let planned = running.plan("", "application/cap+xml; charset=utf-8", &cap).await;
    assert_eq!(planned.code, 200, "{planned:?}");
    assert!(planned.head.contains("cache-control: no-store"), "{planned:?}");
    let plan = &planned.body["plan"];
    assert_eq!((&plan["template"], &plan["mode"]), (&json!("tsunami"), &json!("exercise")));
    assert!(plan["gaps"].as_array().is_some_and(|gaps| !gaps.is_empty()), "this world has no radio: {planned:?}");
    assert_eq!(planned.body["digest"].as_str().map(str::len), Some(64));
    let blockers = planned.body["blockers"].as_array().unwrap();
    assert_eq!(planned.body["blocked"], !blockers.is_empty());
    assert!(blockers.iter().all(|finding| finding["level"] == "error"));
    let again = running.plan("", "application/json", &json!({ "cap": cap }).to_string()).await;
    assert_eq!((again.code, &again.body["digest"]), (200, &planned.body["digest"]), "the same alert is the same plan");
    let fact = running.plan("?fact=nobody-asked%3Dfor-this", "application/xml", &cap).await;
    let facts = json!({ "cap": cap, "facts": { "nobody-asked": "for-this" } });
    let same = running.plan("", "application/json", &facts.to_string()).await;
    assert_eq!((fact.code, &fact.body), (same.code, &same.body), "a fact of the query is a fact of the body");
    assert_eq!(running.read("/api/v1/alerts").await.body, before.body, "nothing is kept");
    running.stop().await;
    let log = world.log();
    assert!(!log.contains("api-1") && !log.contains("token-of"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_planned_says_everything_that_is_wrong() {
    let world = World::new().await;
    let running = world.serve().await;
    let expired = running.plan("", "application/cap+xml", &tsunami("api-2", -5)).await;
    let findings = expired.problem(422, "cannot-plan")["findings"].as_array().unwrap().clone();
    assert!(findings.iter().any(|finding| finding["level"] == "error"), "{findings:?}");
    assert!(findings.iter().all(|finding| finding["excerpt"] == Value::Null), "{findings:?}");
    running.plan("", "application/cap+xml", "not XML at all").await.problem(422, "cannot-plan");
    running.plan("", "application/cap+xml", "").await.problem(422, "cannot-plan");
    running.plan("", "application/json", "{\"cap\": \"<a").await.problem(400, "malformed");
    running.plan("", "application/json", "{\"text\": \"something that nobody approved\"}").await.problem(422, "invalid");
    running.plan("", "text/plain", "hello").await.problem(415, "media-type");
    let cap = tsunami("api-3", 240);
    for query in ["?fact=a", "?fact=a%3Db&fact=a%3Dc", "?facts=a%3Db"] {
        running.plan(query, "application/xml", &cap).await.problem(422, "invalid");
    }
    running.plan("?fact=a%3Db", "application/json", &json!({ "cap": cap }).to_string()).await.problem(422, "invalid");
    let many: serde_json::Map<String, Value> = (0..=FACTS_MAX).map(|n| (format!("f{n}"), json!("x"))).collect();
    running.plan("", "application/json", &json!({ "cap": cap, "facts": many }).to_string()).await.problem(422, "invalid");
    let long = "x".repeat(PLAN_BODY_MAX_BYTES + 1);
    running.plan("", "application/xml", &long).await.problem(413, "too-long");
    let headers = format!("authorization: Bearer {READER}\r\ncontent-type: application/xml\r\n");
    running.request("POST", "/api/v1/plans", &headers, &cap).await.problem(403, "forbidden");
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_plans_at_one_time_than_the_limit_are_told_to_come_again() {
    let world = World::new().await;
    let running = world.serve().await;
    let cap = tsunami("api-4", 240);
    let mut held = Vec::new();
    for _ in 0..PLANS_AT_ONCE_MAX {
        let mut stream = TcpStream::connect(("127.0.0.1", running.port)).await.unwrap();
        let head = format!(
            "POST /api/v1/plans HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {WATCH}\r\ncontent-type: application/xml\r\n\
             content-length: {}\r\nexpect: 100-continue\r\n\r\n",
            cap.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        // The body is asked for by whoever has a place.
        let mut asked = vec![0; "HTTP/1.1 100 Continue\r\n\r\n".len()];
        tokio::time::timeout(super::DEADLINE, stream.read_exact(&mut asked)).await.unwrap().unwrap();
        assert!(asked.starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&asked));
        held.push(stream);
    }
    running.plan("", "application/xml", &cap).await.problem(503, "busy");
    drop(held);
    let started = std::time::Instant::now();
    while running.plan("", "application/xml", &cap).await.code == 503 {
        assert!(started.elapsed() < super::DEADLINE, "a place was not given back");
    }
    running.stop().await;
}
