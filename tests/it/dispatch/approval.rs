//! Two persons, one digest.

use std::collections::BTreeMap;
use std::sync::Arc;

use mothertongue::broker;
use mothertongue::dispatch::{DispatchError, Gateway, GatewayParts, Refusal, Settings};
use mothertongue::domain::*;

use super::setting::*;

pub fn refusals<T: std::fmt::Debug>(result: Result<T, DispatchError>) -> Vec<Refusal> {
    match result {
        Err(DispatchError::Refused(refusals)) => refusals,
        other => panic!("not refused: {other:?}"),
    }
}

async fn house() -> House {
    House::with(&[Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted())], settings()).await
}

#[tokio::test]
async fn only_the_listed_submit_and_approve_and_never_the_same_person_both() {
    let channel = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let (submitters, approvers) = (vec!["ann".into()], vec!["bo".into(), "ann".into()]);
    let house = House::with(&[channel], Settings { submitters, approvers, ..settings() }).await;
    let refused = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "bo").await;
    assert_eq!(refusals(refused), [Refusal::NotSubmitter("bo".into())]);
    let digest = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "ann").await.unwrap();
    let by = async |name: &str| refusals(house.gateway.approve(digest.as_str(), name).await);
    assert_eq!(by("ann").await, [Refusal::SamePerson("ann".into())]);
    assert_eq!(by(" Ann ").await, [Refusal::SamePerson(" Ann ".into())]);
    assert_eq!(by("eve").await, [Refusal::NotApprover("eve".into())]);
    assert_eq!(by(" ").await, [Refusal::NoName]);
    house.gateway.approve(digest.as_str(), "bo").await.unwrap();
    assert!(matches!(by("bo").await[..], [Refusal::WrongState { .. }]));
}

#[tokio::test]
async fn what_is_not_approved_or_was_rejected_is_never_sent() {
    let house = house().await;
    let digest = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "ann").await.unwrap();
    assert!(matches!(refusals(house.gateway.approved(digest.as_str(), "ann").await)[..], [Refusal::WrongState { .. }]));
    let approved = house.gateway.approve(digest.as_str(), "bo").await.unwrap();
    house.gateway.reject(digest.as_str(), "cy", "wrong river").await.unwrap();
    assert!(matches!(refusals(house.gateway.send(approved, "ann").await)[..], [Refusal::WrongState { .. }]));
}

#[tokio::test]
async fn who_returned_an_earlier_version_cannot_approve_the_next() {
    let house = house().await;
    let first = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "ann").await.unwrap();
    house.gateway.return_for_mending(first.as_str(), "bo", "say which bridge").await.unwrap();
    let mut mended = flood("a", "sms", Rank::Life, "my");
    mended.messages[0].text.push_str(" The bridge is closed.");
    let second = house.gateway.submit(&mended, "ann").await.unwrap();
    assert_ne!(first, second);
    assert_eq!(refusals(house.gateway.approve(second.as_str(), "bo").await), [Refusal::Returner("bo".into())]);
    house.gateway.approve(second.as_str(), "cy").await.unwrap();
}

#[tokio::test]
async fn a_plan_changed_in_the_store_voids_its_approval() {
    let house = house().await;
    let digest = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "ann").await.unwrap();
    let approved = house.gateway.approve(digest.as_str(), "bo").await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(house.path());
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let changed = sqlx::query("UPDATE plans SET plan_json = replace(plan_json, 'high ground', 'the river')")
        .execute(&mut connection)
        .await
        .unwrap();
    assert_eq!(changed.rows_affected(), 1);
    assert_eq!(refusals(house.gateway.send(approved, "ann").await), [Refusal::DigestChanged]);
}

#[tokio::test]
async fn every_rule_that_a_plan_breaks_is_named_at_once() {
    let house = house().await;
    let mut bad = flood("a", "nowhere", Rank::Life, "my");
    bad.findings.push(Finding::error("X01", "no"));
    bad.messages[0].text = "Go to { $shelter }".into();
    bad.targets[0].language_asked = Language::parse("ne").unwrap();
    let found = refusals(house.gateway.submit(&bad, "ann").await);
    let fallback = Refusal::FallbackNotListed { target: 0, asked: "ne".into(), used: "my".into() };
    let channel = Refusal::NoChannel(ChannelId("nowhere".into()));
    assert_eq!(found, [Refusal::Blocked(1), Refusal::Placeholder(0), fallback, channel]);
}

#[tokio::test]
async fn an_alert_that_ran_out_is_refused_at_submit_approve_and_send() {
    let house = house().await;
    let plan = flood("a", "sms", Rank::Life, "my");
    let digest = house.gateway.submit(&plan, "ann").await.unwrap();
    let other = house.gateway.submit(&flood("b", "sms", Rank::Life, "my"), "ann").await.unwrap();
    let approved = house.gateway.approve(other.as_str(), "bo").await.unwrap();
    house.clock.advance_ms(6 * 3_600_000);
    let expired = [Refusal::Expired(plan.expires)];
    assert_eq!(refusals(house.gateway.submit(&plan, "ann").await), expired);
    assert_eq!(refusals(house.gateway.approve(digest.as_str(), "bo").await), expired);
    assert_eq!(refusals(house.gateway.send(approved, "ann").await), expired);
}

#[tokio::test]
async fn an_update_must_reference_what_was_sent_and_a_released_alert_is_never_replaced() {
    let house = house().await;
    house.people("my", 3).await;
    let update = plan(alert("u", MessageType::Update, vec![key("a")]), Moment::Update, "sms", Rank::Life, "my");
    let found = refusals(house.gateway.submit(&update, "ann").await);
    assert_eq!(found, [Refusal::ReferenceNotSent(MessageType::Update)]);
    house.send(&flood("a", "sms", Rank::Life, "my")).await;
    house.gateway.submit(&update, "ann").await.unwrap();
    let mut edited = flood("a", "sms", Rank::Life, "my");
    edited.messages[0].text.push('!');
    assert_eq!(refusals(house.gateway.submit(&edited, "ann").await), [Refusal::AlreadyReleased(key("a"))]);
}

#[tokio::test]
async fn sending_the_same_approved_plan_twice_makes_its_jobs_once() {
    let house = house().await;
    house.people("my", 3).await;
    let digest = house.gateway.submit(&flood("a", "sms", Rank::Life, "my"), "ann").await.unwrap();
    let approved = house.gateway.approve(digest.as_str(), "bo").await.unwrap();
    assert!(!house.gateway.send(approved.clone(), "ann").await.unwrap().repeated);
    let again = house.gateway.send(approved, "ann").await.unwrap();
    assert!(again.repeated && again.jobs == 3, "{again:?}");
}

#[tokio::test]
async fn a_gateway_refuses_the_store_of_the_other_mode() {
    let dir = tempfile::tempdir().unwrap();
    let parts = GatewayParts {
        store: open_store(&dir, ModeName::Exercise).await,
        broker: broker::embedded(&broker::EmbeddedSettings::default()),
        channels: BTreeMap::new(),
        clock: Arc::new(ManualClock::new(start())),
        settings: settings(),
        worker: "w".into(),
        signer: None,
    };
    let refused = Gateway::<Live>::new(parts).err();
    assert!(
        matches!(refused, Some(DispatchError::WrongMode { gateway: ModeName::Live, other: ModeName::Exercise })),
        "{refused:?}"
    );
}
