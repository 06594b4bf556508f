//! Every shipped text, rendered again with `@fluent/bundle` and npm `handlebars`. Without those packages the test fails.

use std::io::Write as _;
use std::process::{Command, Stdio};

use jiff::tz::TimeZone;
use mothertongue::catalog::RenderRequest;
use mothertongue::domain::{Form, ModeName, Moment};
use serde_json::{Value, json};

use crate::catalog::{ISSUER, root, shipped};

#[test]
fn fluent_and_handlebars_of_other_makers_give_the_same_bytes_for_every_text() {
    let oracles = root().join("tests/oracles");
    for package in ["@fluent/bundle", "handlebars"] {
        assert!(
            oracles.join("node_modules").join(package).exists(),
            "npm package `{package}` is missing: run `npm ci` in tests/oracles (script/test does)"
        );
    }
    let catalog = shipped();
    let (mut inputs, mut ours) = (Vec::new(), Vec::new());
    for template in catalog.templates() {
        let (_, facts) = template.samples_facts().into_iter().next().unwrap();
        let zone = template.samples.first().and_then(|sample| sample.zone.as_deref()).unwrap_or("UTC");
        let zone = TimeZone::get(zone).unwrap();
        for locale in catalog.locales() {
            for moment in Moment::ALL {
                for form in Form::ALL {
                    for mode in [ModeName::Exercise, ModeName::Live] {
                        let request = RenderRequest {
                            template: &template.id,
                            moment: *moment,
                            form: *form,
                            language: &locale.tag,
                            facts: &facts,
                            mode,
                            zone: &zone,
                            issuer: ISSUER,
                            gloss: None,
                        };
                        inputs.push(catalog.render_inputs(&request).unwrap());
                        ours.push(catalog.render(&request).unwrap().text);
                    }
                }
            }
        }
    }
    let locales: serde_json::Map<String, Value> =
        catalog.locales().iter().map(|locale| (locale.tag.to_string(), json!(catalog.fluent_sources(&locale.tag)))).collect();
    let mut node = Command::new("node")
        .arg("catalog.mjs")
        .current_dir(&oracles)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`node` must be installed for the comparison");
    let mut stdin = node.stdin.take().unwrap();
    let document = json!({"locales": locales, "messages": inputs}).to_string();
    let writer = std::thread::spawn(move || stdin.write_all(document.as_bytes()));
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "catalog.mjs failed");
    let theirs: Vec<String> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(theirs.len(), ours.len());
    for ((own, other), input) in ours.iter().zip(&theirs).zip(&inputs) {
        assert!(
            own == other,
            "{} {} {} {}\n--- ours\n{own}\n--- theirs\n{other}",
            input["template"],
            input["language"],
            input["form"],
            input["moment"]
        );
    }
    println!("{} texts are the same bytes in @fluent/bundle and handlebars", ours.len());
}
