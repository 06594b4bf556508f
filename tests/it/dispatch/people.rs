//! Who may do what in a store with users, and what the audit log tells of it.

use std::sync::Arc;

use mothertongue::dispatch::{DispatchError, Refusal, Registrar, RegistrarError, Settings};
use mothertongue::domain::*;
use mothertongue::secret::password::{Cost, PasswordError};
use mothertongue::store::{AuditChain, AuditEntry, AuditFilter, AuditLine, NewUser, StoreError, UserChange};

use super::approval::refusals;
use super::setting::*;

/// Cheap, so that tests are quick; a live world refuses it.
const CHEAP: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };
const PASSWORD: &str = "lantern quarry otter 58";

fn id(text: &str) -> UserId {
    UserId::parse(text).unwrap()
}

async fn empty() -> House {
    House::with(&[Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted())], settings()).await
}

/// A house with one user for each role, named after it and `-1`, a second officer and approver, and one who is both.
async fn house() -> House {
    let house = empty().await;
    let mut people: Vec<(String, Vec<Role>)> = vec![("administrator-1".to_owned(), vec![Role::Administrator])];
    people
        .extend(Role::ALL.into_iter().filter(|role| *role != Role::Administrator).map(|role| (format!("{role}-1"), vec![role])));
    people.push(("officer-2".to_owned(), vec![Role::Officer]));
    people.push(("approver-2".to_owned(), vec![Role::Approver]));
    people.push(("both-1".to_owned(), vec![Role::Officer, Role::Approver]));
    for (name, roles) in people {
        let line = AuditLine::new("test", "users:add", &name, &serde_json::json!({}));
        let user = NewUser { id: id(&name), password: Secret::new("none"), roles };
        house.store.add_user(&user, &line, start()).await.unwrap();
    }
    house
}

async fn disable(house: &House, who: &str) {
    let line = AuditLine::new("test", "users:disable", who, &serde_json::json!({}));
    house.store.change_user(&id(who), &UserChange::Disable, &line, start()).await.unwrap();
}

/// What the audit log tells after the users were made: who, act, outcome and codes; and that it is whole.
async fn told(house: &House) -> Vec<(String, String, String)> {
    let lines = house.store.audit(&AuditFilter::default(), 0, 10_000).await.unwrap();
    let mut chain = AuditChain::new(ModeName::Exercise);
    for line in &lines {
        chain.check(line).unwrap();
    }
    let lines = lines.into_iter().filter(|line| !line.act.starts_with("users:"));
    lines.map(|line| (line.who.clone(), line.act.clone(), outcome(&line))).collect()
}

fn outcome(line: &AuditEntry) -> String {
    let detail: serde_json::Value = serde_json::from_str(&line.detail).unwrap();
    let codes: Vec<&str> = detail["codes"].as_array().into_iter().flatten().map(|code| code.as_str().unwrap()).collect();
    [&[detail["outcome"].as_str().unwrap()][..], &codes].concat().join(" ")
}

fn plan_of(identifier: &str) -> Plan<Exercise> {
    flood(identifier, "sms", Rank::Life, "my")
}

#[tokio::test]
async fn each_act_takes_one_of_its_roles_and_no_other_does() {
    let house = house().await;
    house.people("my", 3).await;
    let gateway = &house.gateway;
    let submitted = gateway.submit(&plan_of("waits"), "officer-2").await.unwrap();
    let approved = gateway.submit(&plan_of("approved"), "officer-2").await.unwrap();
    let approved = gateway.approve(approved.as_str(), "approver-2").await.unwrap();
    let sent = gateway.submit(&plan_of("sent"), "officer-2").await.unwrap();
    let sent = gateway.approve(sent.as_str(), "approver-2").await.unwrap();
    let sent_key = sent.plan().alert.key().clone();
    gateway.send(sent, "officer-2").await.unwrap();
    for role in Role::ALL {
        let by = format!("{role}-1");
        let may = |act: Act| act.is_allowed(&[role]);
        let check = |act: Act, done: Result<(), DispatchError>| match done {
            Ok(()) => assert!(may(act), "{by} did {act}"),
            Err(DispatchError::Refused(why)) => {
                assert_eq!(why, [Refusal::NotInRole { by: by.clone(), act }]);
                assert!(!may(act), "{by} could not {act}");
                assert!(why[0].to_string().contains(&format!("it takes the role {}", act.roles()[0])), "{}", why[0]);
            }
            Err(other) => panic!("{by} {act}: {other:?}"),
        };
        let new = plan_of(&format!("by-{role}"));
        check(Act::Submit, gateway.submit(&new, &by).await.map(|_| ()));
        // Somebody else's plan for each, so that nothing but the role is in the way.
        let other = |what: &str| plan_of(&format!("{what}-{role}"));
        let waits = gateway.submit(&other("a"), "officer-2").await.unwrap();
        check(Act::Return, gateway.return_for_mending(waits.as_str(), &by, "mend").await);
        let waits = gateway.submit(&other("b"), "officer-2").await.unwrap();
        check(Act::Reject, gateway.reject(waits.as_str(), &by, "no").await);
        let waits = gateway.submit(&other("c"), "officer-2").await.unwrap();
        check(Act::Approve, gateway.approve(waits.as_str(), &by).await.map(|_| ()));
        check(Act::Send, gateway.send(approved.clone(), &by).await.map(|_| ()));
        check(Act::Stop, gateway.withdraw(&sent_key, "enough", &by).await.map(|_| ()));
    }
    assert_eq!(house.store.plan(submitted.as_str()).await.unwrap().state, mothertongue::store::PlanState::Submitted);
}

#[tokio::test]
async fn who_is_no_user_or_disabled_or_gives_no_name_does_nothing_and_it_is_written() {
    let house = house().await;
    disable(&house, "officer-2").await;
    let gateway = &house.gateway;
    let plan = plan_of("a");
    assert_eq!(refusals(gateway.submit(&plan, "ann").await), [Refusal::Unknown("ann".into())]);
    assert_eq!(refusals(gateway.submit(&plan, "Officer-1").await), [Refusal::Unknown("Officer-1".into())]);
    assert_eq!(refusals(gateway.submit(&plan, "officer-2").await), [Refusal::Disabled("officer-2".into())]);
    assert_eq!(refusals(gateway.submit(&plan, " ").await), [Refusal::NoName]);
    let digest = gateway.submit(&plan, "officer-1").await.unwrap();
    let approved = gateway.approve(digest.as_str(), "approver-1").await.unwrap();
    assert_eq!(refusals(gateway.send(approved.clone(), "").await), [Refusal::NoName]);
    assert_eq!(refusals(gateway.withdraw(&key("a"), "why", "").await), [Refusal::NoName]);
    disable(&house, "approver-1").await;
    let refused = refusals(gateway.send(approved, "officer-1").await);
    assert_eq!(refused, [Refusal::Disabled("approver-1".into())], "the approval of who may do nothing is none");
    let told = told(&house).await;
    let told: Vec<(&str, &str, &str)> = told.iter().map(|(who, act, how)| (who.as_str(), act.as_str(), how.as_str())).collect();
    assert_eq!(
        told,
        [
            ("ann", "alerts:submit", "refused unknown-user"),
            ("Officer-1", "alerts:submit", "refused unknown-user"),
            ("officer-2", "alerts:submit", "refused disabled-user"),
            ("-", "alerts:submit", "refused no-name"),
            ("officer-1", "alerts:submit", "allowed"),
            ("approver-1", "alerts:approve", "allowed"),
            ("-", "alerts:send", "refused no-name"),
            ("-", "alerts:stop", "refused no-name"),
            ("officer-1", "alerts:send", "refused disabled-user"),
        ]
    );
}

#[tokio::test]
async fn nobody_who_had_a_hand_in_any_version_of_an_alert_approves_it() {
    let house = house().await;
    let gateway = &house.gateway;
    let version = |text: &str| {
        let mut plan = plan_of("a");
        plan.messages[0].text.push_str(text);
        plan
    };
    gateway.submit(&version(" One."), "both-1").await.unwrap();
    let second = gateway.submit(&version(" Two."), "officer-1").await.unwrap();
    let by = async |who: &str| refusals(gateway.approve(second.as_str(), who).await);
    assert_eq!(by("both-1").await, [Refusal::EarlierSubmitter("both-1".into())]);
    assert_eq!(by("officer-1").await, [Refusal::NotInRole { by: "officer-1".into(), act: Act::Approve }]);
    let third = gateway.submit(&version(" Three."), "both-1").await.unwrap();
    assert_eq!(refusals(gateway.approve(third.as_str(), "both-1").await), [Refusal::SamePerson("both-1".into())]);
    gateway.return_for_mending(third.as_str(), "approver-1", "mend").await.unwrap();
    assert_eq!(by("approver-1").await, [Refusal::Returner("approver-1".into())]);
    gateway.approve(second.as_str(), "approver-2").await.unwrap();
}

#[tokio::test]
async fn without_users_anybody_may_and_the_lists_of_the_configuration_still_narrow() {
    let channel = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[channel], Settings { submitters: vec!["Ann".into()], ..settings() }).await;
    let gateway = &house.gateway;
    assert_eq!(refusals(gateway.submit(&plan_of("a"), "bo").await), [Refusal::NotSubmitter("bo".into())]);
    let digest = gateway.submit(&plan_of("a"), "Ann").await.unwrap();
    assert!(refusals(gateway.approved(digest.as_str(), "").await)[0].to_string().contains("submitted"));
    let approved = gateway.approve(digest.as_str(), "bo").await.unwrap();
    gateway.send(approved, "").await.unwrap();
    gateway.withdraw(&key("a"), "wrong river, says Mrs Smith", "").await.unwrap();
    let lines = house.store.audit(&AuditFilter::default(), 0, 100).await.unwrap();
    let told: Vec<String> = lines.iter().map(|line| format!("{} {} {}", line.who, line.act, outcome(line))).collect();
    assert_eq!(
        told,
        [
            "bo alerts:submit refused not-submitter",
            "Ann alerts:submit allowed",
            "- alerts:send refused wrong-state",
            "bo alerts:approve allowed",
            "- alerts:send allowed",
            "- alerts:stop allowed",
        ]
    );
    assert!(lines.iter().all(|line| line.about == digest.as_str()), "{lines:?}");
    assert!(lines[1].detail.contains(r#""type":"Alert""#), "{}", lines[1].detail);
    assert!(lines.iter().all(|line| !line.detail.contains("Smith")), "what an officer wrote is not in it");
    // With a user, the lists narrow further.
    let registrar = registrar(&house);
    let both = [Role::Administrator, Role::Officer];
    registrar.add(&id("officer-7"), &both, &Secret::new(PASSWORD), "").await.unwrap();
    assert_eq!(refusals(gateway.submit(&plan_of("b"), "officer-7").await), [Refusal::NotSubmitter("officer-7".into())]);
    assert_eq!(refusals(gateway.submit(&plan_of("b"), "Ann").await), [Refusal::Unknown("Ann".into())]);
}

#[tokio::test]
async fn what_cannot_be_written_into_the_audit_log_is_not_done() {
    let house = empty().await;
    let digest = house.gateway.submit(&plan_of("a"), "ann").await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(house.path());
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let refuse = "CREATE TRIGGER no_line BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no line'); END";
    sqlx::raw_sql(refuse).execute(&mut connection).await.unwrap();
    let refused = house.gateway.approve(digest.as_str(), "bo").await;
    assert!(matches!(refused, Err(DispatchError::Store { .. })), "{refused:?}");
    assert!(house.gateway.submit(&plan_of("b"), "ann").await.is_err());
    sqlx::raw_sql("DROP TRIGGER no_line").execute(&mut connection).await.unwrap();
    assert_eq!(house.store.plans(10).await.unwrap().len(), 1);
    house.gateway.approve(digest.as_str(), "bo").await.unwrap();
}

fn registrar(house: &House) -> Registrar {
    Registrar::new(Arc::clone(&house.store), Arc::clone(&house.clock) as Arc<dyn Clock>, CHEAP)
}

async fn governed() -> (House, Registrar) {
    let house = empty().await;
    let registrar = registrar(&house);
    registrar.add(&id("admin-1"), &[Role::Administrator], &Secret::new(PASSWORD), "").await.unwrap();
    (house, registrar)
}

#[tokio::test]
async fn only_an_administrator_makes_users_once_there_is_one() {
    let house = empty().await;
    let registrar = registrar(&house);
    let secret = Secret::new(PASSWORD);
    let first = registrar.add(&id("officer-1"), &[Role::Officer], &secret, "").await;
    assert!(matches!(first, Err(RegistrarError::Store(StoreError::NoAdministrator))), "{first:?}");
    registrar.add(&id("admin-1"), &[Role::Administrator], &secret, "").await.unwrap();
    for by in ["", "ann"] {
        assert!(registrar.add(&id("officer-1"), &[Role::Officer], &secret, by).await.unwrap_err().is_refusal());
    }
    registrar.add(&id("officer-1"), &[Role::Officer], &secret, "admin-1").await.unwrap();
    assert!(registrar.disable(&id("admin-1"), "officer-1").await.unwrap_err().is_refusal());
    assert!(registrar.disable(&id("admin-1"), "admin-1").await.unwrap_err().is_refusal(), "the last one stays");
    assert!(matches!(registrar.set_roles(&id("officer-1"), &[], "admin-1").await, Err(RegistrarError::NoRole)));
    registrar.set_roles(&id("officer-1"), &[Role::Auditor], "admin-1").await.unwrap();
    registrar.disable(&id("officer-1"), "admin-1").await.unwrap();
    registrar.enable(&id("officer-1"), "admin-1").await.unwrap();
    let lines = house.store.audit(&AuditFilter::default(), 0, 100).await.unwrap();
    let told: Vec<String> = lines.iter().map(|line| format!("{} {} {}", line.who, line.act, line.about)).collect();
    assert_eq!(
        told,
        [
            "machine users:add admin-1",
            "- users:manage officer-1",
            "ann users:manage officer-1",
            "admin-1 users:add officer-1",
            "officer-1 users:manage admin-1",
            "admin-1 users:roles officer-1",
            "admin-1 users:disable officer-1",
            "admin-1 users:enable officer-1",
        ]
    );
}

#[tokio::test]
async fn who_signs_in_is_known_by_the_password_and_nobody_else_is() {
    let (house, registrar) = governed().await;
    let sign_in = async |who: &str, password: &str| registrar.sign_in(who, &Secret::new(password)).await.unwrap();
    assert_eq!(sign_in("admin-1", PASSWORD).await.unwrap().id, id("admin-1"));
    for (who, password) in [("admin-1", "lantern quarry otter 59"), ("admin-2", PASSWORD), (PASSWORD, PASSWORD), ("admin-1", "")]
    {
        assert_eq!(sign_in(who, password).await, None, "{who}");
    }
    let other = Secret::new("another walnut bridge 7");
    registrar.set_password(&id("admin-1"), &other, "admin-1").await.unwrap();
    assert_eq!(sign_in("admin-1", PASSWORD).await, None);
    registrar.add(&id("admin-2"), &[Role::Administrator], &other, "admin-1").await.unwrap();
    registrar.disable(&id("admin-1"), "admin-2").await.unwrap();
    assert_eq!(sign_in("admin-1", other.reveal()).await, None);
    let weak = registrar.set_password(&id("admin-2"), &Secret::new("aaaaaaaaaaaa"), "admin-2").await;
    assert!(matches!(weak, Err(RegistrarError::Password(PasswordError::Weak { .. }))), "{weak:?}");
    let lines = house.store.audit(&AuditFilter::default(), 0, 100).await.unwrap();
    let told: Vec<String> =
        lines.iter().filter(|line| line.act == "sign-in").map(|line| format!("{} {}", line.who, outcome(line))).collect();
    assert_eq!(
        told,
        ["admin-1 allowed", "admin-1 refused", "- refused", "- refused", "admin-1 refused", "admin-1 refused", "admin-1 refused"]
    );
    assert!(lines.iter().all(|line| !format!("{line:?}").contains("lantern")), "no password is in it");
}

#[tokio::test]
async fn a_token_lets_its_user_do_what_its_scopes_say_and_no_more() {
    let (house, registrar) = governed().await;
    let officer = id("officer-1");
    registrar.add(&officer, &[Role::Officer], &Secret::new(PASSWORD), "admin-1").await.unwrap();
    let make = async |scopes: &[Act], days| registrar.make_token(&officer, scopes, days, "admin-1").await;
    assert!(matches!(make(&[Act::Approve], 1).await, Err(RegistrarError::ScopeOfOthers { .. })));
    assert!(matches!(make(&[], 1).await, Err(RegistrarError::NoScope)));
    assert!(matches!(make(&[Act::Submit], 0).await, Err(RegistrarError::Days)));
    assert!(matches!(make(&[Act::Submit], 367).await, Err(RegistrarError::Days)));
    let refused = registrar.make_token(&officer, &[Act::Submit], 1, "officer-1").await;
    assert!(refused.unwrap_err().is_refusal());
    let made = make(&[Act::Submit, Act::ReadAlerts], 2).await.unwrap();
    assert!(!format!("{made:?}").contains(made.token.reveal()), "it is not printed by accident");
    let bearer = registrar.bearer(&made.token).await.unwrap().unwrap();
    assert_eq!((bearer.user.id.as_str(), &bearer.token), ("officer-1", &made.kept.id));
    assert!(bearer.may(Act::Submit) && !bearer.may(Act::Send) && !bearer.may(Act::Approve));
    for wrong in ["", "mt_", "none", &format!("{}x", made.token.reveal())] {
        assert!(registrar.bearer(&Secret::new(wrong)).await.unwrap().is_none(), "{wrong}");
    }
    registrar.set_roles(&officer, &[Role::Auditor], "admin-1").await.unwrap();
    let bearer = registrar.bearer(&made.token).await.unwrap().unwrap();
    assert!(!bearer.may(Act::Submit) && bearer.may(Act::ReadAlerts), "at most what the user may");
    registrar.disable(&officer, "admin-1").await.unwrap();
    assert!(registrar.bearer(&made.token).await.unwrap().is_none());
    registrar.enable(&officer, "admin-1").await.unwrap();
    house.clock.advance_ms(48 * 3_600_000);
    assert!(registrar.bearer(&made.token).await.unwrap().is_none(), "it has ended");
    let made = make(&[Act::ReadAlerts], 1).await.unwrap();
    registrar.revoke_token(&made.kept.id, "admin-1").await.unwrap();
    assert!(registrar.bearer(&made.token).await.unwrap().is_none());
    for file in [house.path(), house.path().with_extension("db-wal")] {
        let bytes = std::fs::read(file).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!holds(made.token.reveal()) && !holds(PASSWORD), "neither token nor password is kept");
    }
}
