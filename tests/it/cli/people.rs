//! `user` and `audit`, and `--by` of `alert` in a world with users.

use super::{Desk, EXERCISE, tsunami};

/// A password that serves; on standard input, as a line.
const PASSWORD: &str = "lantern quarry otter 58\n";

/// Passwords at a cost for tests: a setting that a live world refuses.
fn desk() -> Desk {
    let desk = Desk::with_worlds(&format!("[people.password]\nmemory_kib = 64\npasses = 1\n\n{EXERCISE}"));
    desk.write("tsunami.xml", &tsunami("people-1", 240));
    desk
}

fn add(desk: &Desk, id: &str, roles: &[&str], by: &str) -> super::Run {
    let mut words = vec!["user", "add", id, "--password-stdin", "--by", by];
    for role in roles {
        words.extend(["--role", role]);
    }
    desk.run_with(&words, PASSWORD, &[])
}

/// An administrator, two officers and an approver.
fn peopled() -> Desk {
    let desk = desk();
    add(&desk, "admin-1", &["administrator"], "").ends(0);
    add(&desk, "officer-1", &["officer"], "admin-1").ends(0);
    add(&desk, "approver-1", &["approver", "auditor"], "admin-1").ends(0);
    desk
}

#[test]
fn the_first_user_is_an_administrator_and_the_last_one_stays_one() {
    let desk = desk();
    desk.run(&["user", "list"]).ends(3);
    let refused = add(&desk, "officer-1", &["officer"], "").ends(4).err;
    assert!(refused.contains("no active administrator would be left"), "{refused}");
    let made = desk.run_with(&["user", "add", "admin-1", "--role", "administrator", "--password-stdin", "--json"], PASSWORD, &[]);
    let made = made.ends(0).json("mothertongue.user/1");
    assert_eq!((made["user"]["id"].as_str(), made["user"]["roles"][0].as_str()), (Some("admin-1"), Some("administrator")));
    assert!(made["may"].as_array().unwrap().contains(&"users:manage".into()), "{made}");
    add(&desk, "officer-1", &["officer"], "").ends(4);
    assert!(add(&desk, "admin-1", &["officer"], "admin-1").ends(5).err.contains("there is a user admin-1 already"));
    add(&desk, "officer-1", &["officer"], "admin-1").ends(0);
    desk.run(&["user", "disable", "admin-1", "--by", "admin-1"]).ends(4);
    desk.run(&["user", "roles", "admin-1", "--role", "officer", "--by", "admin-1"]).ends(4);
    assert!(
        desk.run(&["user", "roles", "officer-1", "--role", "auditor", "--by", "officer-1"]).ends(4).err.contains("administrator")
    );
    desk.run(&["user", "roles", "officer-1", "--role", "auditor", "--role", "officer", "--by", "admin-1"]).ends(0);
    assert!(desk.run(&["user", "disable", "officer-1", "--by", "admin-1"]).ends(0).out.contains("disabled since"));
    let shown = desk.run(&["user", "show", "officer-1", "--json"]).ends(0).json("mothertongue.user/1");
    assert_eq!((shown["user"]["roles"].as_array().unwrap().len(), shown["may"].as_array().unwrap().len()), (2, 0));
    desk.run(&["user", "enable", "officer-1", "--by", "admin-1"]).ends(0);
    assert!(desk.run(&["user", "show", "officer-1"]).ends(0).out.contains("alerts:submit"));
    desk.run(&["user", "show", "officer-9", "--json"]).ends(3).error();
    let listed = desk.run(&["user", "list", "--json"]).ends(0).json("mothertongue.users/1");
    assert_eq!(listed["users"].as_array().unwrap().len(), 2);
    assert!(!listed.to_string().contains("argon2"), "what is kept of a password is not shown");
    assert!(desk.run(&["user", "list"]).ends(0).out.contains("2 users in the exercise world, 2 of them active"));
    desk.run(&["user", "list", "--live", "--json"]).ends(5).error();
}

#[test]
fn a_password_comes_from_standard_input_serves_or_is_refused_and_is_never_shown() {
    let desk = peopled();
    for (password, code) in [("", 2), ("\n", 2), ("short\n", 5), ("123456789012345\n", 5), ("officer-1 walnut bridge\n", 5)] {
        let run =
            desk.run_with(&["user", "password", "officer-1", "--password-stdin", "--by", "admin-1", "--json"], password, &[]);
        let run = run.ends(code);
        run.error();
        if password.len() > 1 {
            run.says_nowhere(password.trim());
        }
    }
    let run = desk.run_with(&["user", "password", "officer-1", "--by", "admin-1"], PASSWORD, &[]).ends(2);
    assert!(run.err.contains("--password-stdin"), "without a terminal nobody is asked: {}", run.err);
    let run = desk.run_with(&["user", "password", "officer-1", "--password-stdin", "--by", "admin-1"], PASSWORD, &[]).ends(0);
    run.says_nowhere(PASSWORD.trim());
    let log = desk.run(&["audit", "show", "--about", "officer-1"]).ends(0);
    assert!(log.out.contains("users:password"), "{}", log.out);
    log.says_nowhere(PASSWORD.trim());
    for wrong in
        [&["user", "add", "Ann Smith", "--role", "officer"][..], &["user", "add", "a", "--role", "king"], &["user", "add", "a"]]
    {
        desk.run(wrong).ends(2);
    }
}

#[test]
fn a_token_is_shown_once_listed_without_itself_and_revoked() {
    let desk = peopled();
    let make = |words: &[&str]| desk.run(&[&["user", "token", "officer-1"][..], words].concat());
    let made = make(&["--scope", "alerts:read", "--scope", "alerts:submit", "--days", "30", "--by", "admin-1", "--json"]);
    let made = made.ends(0).json("mothertongue.token/1");
    let (token, id) = (made["token"].as_str().unwrap(), made["kept"]["id"].as_str().unwrap());
    assert!(token.starts_with("mt_") && token.len() == 46 && id.len() == 12, "{made}");
    let text = make(&["--scope", "alerts:read", "--days", "1", "--by", "admin-1"]).ends(0).out;
    assert!(text.contains("shown once"), "{text}");
    make(&["--scope", "alerts:approve", "--days", "1", "--by", "admin-1"]).ends(2);
    make(&["--scope", "alerts:read", "--days", "367", "--by", "admin-1"]).ends(2);
    make(&["--scope", "alerts:read", "--days", "1", "--by", "officer-1"]).ends(4);
    let listed = desk.run(&["user", "tokens", "--json"]).ends(0);
    listed.says_nowhere(token);
    assert_eq!(listed.json("mothertongue.tokens/1")["tokens"].as_array().unwrap().len(), 2);
    desk.run(&["user", "tokens", "approver-1"]).ends(3);
    assert!(desk.run(&["user", "revoke", id, "--by", "admin-1"]).ends(0).out.contains("revoked at"));
    desk.run(&["user", "revoke", "none", "--by", "admin-1"]).ends(3);
    let log = desk.run(&["audit", "show", "--about", id, "--json"]).ends(0);
    log.says_nowhere(token);
    let acts: Vec<_> =
        log.json("mothertongue.audit/1")["lines"].as_array().unwrap().iter().map(|line| line["act"].clone()).collect();
    assert_eq!(acts, ["tokens:make", "tokens:revoke"]);
}

#[test]
fn in_a_world_with_users_each_step_of_an_alert_is_done_by_one_with_the_role_and_is_in_the_log() {
    let desk = peopled();
    for (by, why) in [("ann", "is no user"), ("approver-1", "it takes the role officer")] {
        let refused = desk.run(&["alert", "submit", "tsunami.xml", "--by", by, "--json"]).ends(4).error();
        assert!(refused["message"].as_str().unwrap().contains(why), "{refused}");
    }
    let told = desk.run(&["alert", "submit", "tsunami.xml", "--by", "officer-1", "--json"]).ends(6).json("mothertongue.alert/1");
    let digest = told["plan"].as_str().unwrap();
    desk.run(&["alert", "approve", digest, "--by", "officer-1"]).ends(4);
    desk.run(&["alert", "approve", digest, "--by", "approver-1"]).ends(0);
    assert!(desk.run(&["alert", "send", digest]).ends(4).err.contains("a name is needed"));
    desk.run(&["alert", "send", digest, "--by", "approver-1"]).ends(4);
    desk.run(&["alert", "send", digest, "--by", "officer-1"]).ends(0);
    desk.run(&["alert", "stop", digest, "--reason", "false alarm"]).ends(4);
    desk.run(&["alert", "stop", digest, "--reason", "false alarm", "--by", "officer-1"]).ends(0);
    let log = desk.run(&["audit", "show", "--about", &digest[..12], "--json"]).ends(0).json("mothertongue.audit/1");
    let lines: Vec<String> = log["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let word = |name: &str| line[name].as_str().unwrap().to_owned();
            format!("{} {} {}", word("who"), word("act"), line["detail"]["outcome"].as_str().unwrap())
        })
        .collect();
    assert!(lines.contains(&"officer-1 alerts:submit allowed".to_owned()), "{lines:#?}");
    assert_eq!(
        lines[lines.len() - 7..],
        [
            "officer-1 alerts:approve refused",
            "approver-1 alerts:approve allowed",
            "- alerts:send refused",
            "approver-1 alerts:send refused",
            "officer-1 alerts:send allowed",
            "- alerts:stop refused",
            "officer-1 alerts:stop allowed",
        ]
    );
    let text = desk.run(&["audit", "show", "--since", "2020-01-01"]).ends(0).out;
    assert!(text.contains("not-in-role") && !text.contains("false alarm"), "{text}");
    desk.run(&["audit", "show", "--since", "2999-01-01T00:00:00Z"]).ends(3);
    desk.run(&["audit", "show", "--since", "yesterday"]).ends(2);
}

#[test]
fn a_line_that_somebody_changed_behind_the_triggers_is_found() {
    let desk = peopled();
    let whole = desk.run(&["audit", "verify", "--json"]).ends(0).json("mothertongue.audit-verify/1");
    assert_eq!((whole["good"].as_bool(), whole["lines"].as_i64()), (Some(true), Some(3)));
    let head = whole["head"].as_str().unwrap().to_owned();
    add(&desk, "officer-2", &["officer"], "admin-1").ends(0);
    desk.run(&["audit", "verify", "--noted", &head]).ends(0);
    assert!(desk.run(&["audit", "verify", "--noted", &"1".repeat(64)]).ends(1).out.contains("no line has the hash"));
    desk.run(&["audit", "verify", "--noted", "abc"]).ends(2);
    let file = desk.path("state/mothertongue.db");
    let sql = |sql: &str| {
        let done = std::process::Command::new("sqlite3").arg(&file).arg(sql).output();
        let done = done.unwrap_or_else(|error| panic!("sqlite3 cannot be run ({error}): install sqlite3"));
        (done.status.success(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let (done, why) = sql("UPDATE audit SET who = 'officer-1' WHERE seq = 2");
    assert!(!done && why.contains("the audit log only grows"), "{why}");
    assert!(sql("DROP TRIGGER audit_only_grows_update; UPDATE audit SET who = 'officer-1' WHERE seq = 2").0);
    let found = desk.run(&["audit", "verify", "--json"]).ends(1).json("mothertongue.audit-verify/1");
    assert_eq!((found["good"].as_bool(), found["broken"]["seq"].as_i64()), (Some(false), Some(2)), "{found}");
    assert!(desk.run(&["audit", "verify"]).ends(1).out.contains("line 2 of the audit log was changed"));
    assert!(desk.run(&["store", "check"]).ends(1).out.contains("FAIL audit log"));
}
