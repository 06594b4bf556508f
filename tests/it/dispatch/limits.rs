//! What is over a limit is refused at the door, before anything is written, and counted.

use mothertongue::dispatch::limits::{
    PLAN_JSON_MAX_BYTES, PLAN_RECIPIENTS_MAX, PLAN_TARGETS_MAX, PLAN_TEXTS_MAX, PLANS_WAITING_MAX,
};
use mothertongue::dispatch::{DispatchError, PlanMeasure, Refusal};
use mothertongue::domain::*;
use mothertongue::store::{PlanRecord, PlanState};

use super::setting::*;

async fn house() -> House {
    House::with(&[Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted())], settings()).await
}

fn refusals<T: std::fmt::Debug>(result: Result<T, DispatchError>) -> Vec<Refusal> {
    match result {
        Err(DispatchError::Refused(refusals)) => refusals,
        other => panic!("not refused: {other:?}"),
    }
}

fn counted(house: &House, limit: &str) -> bool {
    house.gateway.metrics().text().unwrap().contains(&format!("mothertongue_intake_refused_total{{limit=\"{limit}\"}} 1"))
}

#[tokio::test]
async fn a_plan_over_any_limit_of_size_is_refused_with_the_limit_in_the_words() {
    let house = house().await;
    let plain = || flood("a", "sms", Rank::Life, "my");
    let mut long = plain();
    long.messages[0].text = "a".repeat(PLAN_JSON_MAX_BYTES);
    let mut crowd = plain();
    let Recipients::Subscribers { count, .. } = &mut crowd.targets[0].recipients else { panic!("subscribers") };
    *count = PLAN_RECIPIENTS_MAX + 1;
    let mut wide = plain();
    wide.targets = vec![wide.targets[0].clone(); PLAN_TARGETS_MAX + 1];
    let mut wordy = plain();
    wordy.prepared = vec![wordy.messages[0].clone(); PLAN_TEXTS_MAX];
    for (plan, measure, limit, most) in [
        (long, PlanMeasure::Json, "plan_json", PLAN_JSON_MAX_BYTES as u64),
        (crowd, PlanMeasure::Recipients, "plan_recipients", PLAN_RECIPIENTS_MAX),
        (wide, PlanMeasure::Targets, "plan_targets", PLAN_TARGETS_MAX as u64),
        (wordy, PlanMeasure::Texts, "plan_texts", PLAN_TEXTS_MAX as u64),
    ] {
        let refused = refusals(house.gateway.submit(&plan, "ann").await);
        let over = refused.iter().find(|refusal| matches!(refusal, Refusal::TooBig { what, .. } if *what == measure));
        let said = over.unwrap_or_else(|| panic!("{measure:?} is not among {refused:?}")).to_string();
        assert!(said.contains(&most.to_string()), "{said}");
        assert!(counted(&house, limit), "{limit} is not counted");
    }
    assert!(house.store.plans(10).await.unwrap().is_empty(), "nothing was written");
}

#[tokio::test]
async fn no_more_plans_wait_than_the_limit_and_room_comes_back_when_one_is_decided() {
    let house = house().await;
    for n in 0..PLANS_WAITING_MAX {
        let plan_json = n.to_string();
        let record = PlanRecord {
            digest: Digest::of(plan_json.as_bytes()),
            key: key(&plan_json),
            mode: ModeName::Exercise,
            plan_json,
            submitted_by: "ann".into(),
            submitted_at: start(),
            state: PlanState::Submitted,
        };
        house.store.submit_plan(&record).await.unwrap();
    }
    assert_eq!(house.gateway.plans_waiting().await.unwrap(), PLANS_WAITING_MAX);
    let plan = flood("a", "sms", Rank::Life, "my");
    let refused = refusals(house.gateway.submit(&plan, "ann").await);
    assert_eq!(refused, [Refusal::TooManyWaiting { waiting: PLANS_WAITING_MAX, most: PLANS_WAITING_MAX }]);
    assert!(counted(&house, "plans_waiting"));
    house.gateway.reject(Digest::of(b"7").as_str(), "bo", "old").await.unwrap();
    let digest = house.gateway.submit(&plan, "ann").await.unwrap();
    assert_eq!(house.gateway.submit(&plan, "ann").await.unwrap(), digest, "the same plan again is no new one");
}

#[tokio::test]
async fn with_too_little_room_nothing_new_is_taken_in_and_what_was_taken_goes_out() {
    let house = house().await;
    house.people("my", 3).await;
    let sent = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    let digest = house.gateway.submit(&flood("b", "sms", Rank::Life, "my"), "ann").await.unwrap();
    let approved = house.gateway.approve(digest.as_str(), "bo").await.unwrap();
    house.gateway.set_room(255 * 1024 * 1024);
    let refused = [Refusal::NoRoom { free_mib: 255, least_mib: 256 }];
    assert_eq!(refusals(house.gateway.submit(&flood("c", "sms", Rank::Life, "my"), "ann").await), refused);
    assert_eq!(refusals(house.gateway.send(approved.clone(), "ann").await), refused);
    house.gateway.start();
    assert_eq!(house.settled(&sent).await.get(&JobState::Accepted), Some(&3), "what was taken in is still sent");
    house.gateway.set_room(u64::MAX);
    house.gateway.send(approved, "ann").await.unwrap();
}

#[tokio::test]
async fn the_way_from_acceptance_to_the_first_message_and_every_commit_is_measured() {
    let house = house().await;
    house.people("my", 3).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    house.settled(&key).await;
    let wanted = [
        "mothertongue_accept_to_first_submit_seconds_count{rank=\"life\"} 1",
        "mothertongue_submit_group_seconds_count{channel=\"sms\"} 1",
        "mothertongue_submit_round_trip_seconds_count{channel=\"sms\"} 1",
        "mothertongue_store_commit_seconds_count{what=\"accept\"} 1",
        "mothertongue_jobs_in_doubt_total 0",
    ];
    let began = std::time::Instant::now();
    loop {
        let text = house.gateway.metrics().text().unwrap();
        let missing: Vec<&str> = wanted.into_iter().filter(|line| !text.contains(line)).collect();
        if missing.is_empty() {
            break;
        }
        assert!(began.elapsed() < DEADLINE, "{missing:?} are not in {text}");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}
