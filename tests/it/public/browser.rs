//! The public pages in Debian's Chromium, driven by `tests/browser`. Without the browser or the npm packages the test fails.

use std::path::Path;
use std::process::Command;

use mothertongue::domain::{MessageType, Moment};
use serde_json::json;

use super::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_narrow_telephone_without_a_script_reads_every_page_in_both_directions() {
    let world = World::new("[exercise.public]\nbase = \"http://127.0.0.1\"\n");
    mothertongue::sign::SignKey::load_or_create(&world.path("keys/exercise.signing.pem")).unwrap();
    let languages = ["es", "ar", "ur", "my", "en"];
    let first = world.plan(world.alert("one", 7_200, MessageType::Alert, &[]), Moment::ActNow, &languages);
    let second = world.plan(world.alert("two", 7_200, MessageType::Alert, &[]), Moment::ActNow, &languages);
    let mend = world.plan(world.alert("three", 7_200, MessageType::Update, &[&second]), Moment::Correction, &languages);
    let digests = world.send(&[&first, &second, &mend]).await;
    let serve = world.serve().await;
    let path = |at: usize, tag: &str| format!("/public/alerts/{}/{tag}", digests[at]);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let given = json!({
        "base": format!("http://127.0.0.1:{}/", serve.port),
        "browser": "/usr/bin/chromium",
        "folder": root.join("target/screenshots"),
        "pages": {
            "alert-es": path(0, "es"),
            "alert-ar": path(0, "ar"),
            "alert-ur": path(0, "ur"),
            "alert-my": path(0, "my"),
            "corrected-en": path(1, "en"),
            "list-es": "/public/?lang=es",
            "list-ar": "/public/?lang=ar",
        },
        "missing": { "not-in-fr": path(0, "fr") },
    });
    let run = Command::new("node").arg(root.join("tests/browser/run.mjs")).args(["publicPages", &given.to_string()]).output();
    let run = run.expect("`node` must be installed for the browser tests");
    assert!(run.status.success(), "{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
}
