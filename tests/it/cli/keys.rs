//! `key show` and `key verify`.

use std::os::unix::fs::PermissionsExt as _;

use mothertongue::sign::{SignKey, check_code};

use super::{Desk, EXERCISE};

#[test]
fn a_key_is_made_once_and_only_its_public_half_is_shown() {
    let desk = Desk::new();
    let shown = desk.run(&["key", "show", "--json"]).ends(0).json("mothertongue.key/1");
    let file = desk.path("keys/exercise.signing.pem");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let key = SignKey::load_or_create(&file).unwrap().public();
    assert_eq!(shown["key_id"], key.id().as_str());
    assert_eq!(shown["pem"], key.to_pem());
    assert_eq!((shown["mode"].as_str(), shown["public_key"].as_str()), (Some("exercise"), Some(key.to_base64().as_str())));
    let text = desk.run(&["key", "show"]).ends(0);
    let private = std::fs::read_to_string(&file).unwrap();
    text.says_nowhere(private.lines().nth(1).unwrap());
    for said in [key.id().as_str(), &key.fingerprint(), &key.to_base64(), &key.to_pem()] {
        assert!(text.out.contains(said), "`{said}` is not in\n{}", text.out);
    }
    assert!(!desk.path("state").exists(), "no store is made for it");
}

#[test]
fn the_worlds_have_keys_of_their_own_where_the_configuration_says() {
    let live = EXERCISE.replace("exercise", "live").replace("state_dir = \"state\"", "state_dir = \"live-state\"");
    let live = live.replace("key_file = \"keys/live.key\"", "key_file = \"keys/live.key\"\nsigning_key_file = \"own/live.pem\"");
    let desk = Desk::with_worlds(&format!("{EXERCISE}\n{live}"));
    let id = |words: &[&str]| desk.run(words).ends(0).json("mothertongue.key/1")["key_id"].as_str().unwrap().to_owned();
    assert_ne!(id(&["key", "show", "--json"]), id(&["key", "show", "--live", "--json"]));
    assert!(desk.path("own/live.pem").exists());
    std::fs::set_permissions(desk.path("own/live.pem"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let error = desk.run(&["key", "show", "--live", "--json"]).ends(1).error();
    assert!(error["message"].as_str().unwrap().contains("0600"), "{error}");
}

#[test]
fn a_signature_is_checked_without_a_configuration_and_an_altered_file_fails() {
    let desk = Desk::new();
    std::fs::remove_file(desk.path("gateway.toml")).unwrap();
    let key = SignKey::from_seed(&[9; 32]);
    let body = "{\"text\":\"高台へ\"}";
    desk.write("body", body);
    desk.write("pem", &key.public().to_pem());
    desk.write("base64", &key.public().to_base64());
    let signature = key.sign(body.as_bytes()).to_base64();
    for public in ["pem", "base64"] {
        let words = ["key", "verify", "--public-key", public, "--signature", &signature];
        let run = desk.run(&[&words[..], &["body"]].concat()).ends(0);
        assert!(run.out.contains(&check_code(&key.public(), body.as_bytes())), "{}", run.out);
        let said = desk.run_with(&[&words[..], &["-", "--json"]].concat(), body, &[]).ends(0).json("mothertongue.verified/1");
        assert_eq!(said["key_id"], key.public().id().as_str());
        desk.run_with(&[&words[..], &["-", "--json"]].concat(), &format!("{body}\n"), &[]).ends(1).error();
    }
    let wrong = |public: &str, signature: &str, file: &str, code: i32| {
        let words = ["key", "verify", "--public-key", public, "--signature", signature, file, "--json"];
        desk.run(&words).ends(code).error()
    };
    wrong("pem", "hello", "body", 2);
    wrong("body", &signature, "body", 1);
    wrong("none", &signature, "body", 1);
    wrong("pem", &signature, "none", 1);
    desk.write("other", &SignKey::from_seed(&[8; 32]).public().to_pem());
    let error = wrong("other", &signature, "body", 1);
    assert!(error["message"].as_str().unwrap().contains("not made by this key"), "{error}");
}
