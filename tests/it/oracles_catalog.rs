//! A sample of the shipped texts, rendered again with `@fluent/bundle` and npm `handlebars`: every template, every locale, every
//! moment and form in each locale, and every message of every locale at least once. Without those packages the test fails.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, RenderRequest, Template};
use mothertongue::domain::{Facts, Form, Language, ModeName, Moment};
use serde_json::{Value, json};

use crate::catalog::{ISSUER, root, shipped};

/// In how many locales each template is rendered at every moment.
const LOCALES_OF_A_TEMPLATE: usize = 4;

/// One text of the sample.
struct Wanted<'a> {
    template: &'a Template,
    language: &'a Language,
    moment: Moment,
    form: Form,
    mode: ModeName,
}

/// What is compared: bounded, however many templates and locales there are.
fn sample<'a>(templates: &[&'a Template], languages: &[&'a Language]) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    let modes = [ModeName::Exercise, ModeName::Live];
    // Every template at every moment in some locales; the locales, forms and modes take turns.
    for (number, template) in templates.iter().copied().enumerate() {
        for turn in 0..LOCALES_OF_A_TEMPLATE.min(languages.len()) {
            let language = languages[(number * LOCALES_OF_A_TEMPLATE + turn) % languages.len()];
            for (step, moment) in Moment::ALL.iter().copied().enumerate() {
                let form = Form::ALL[(step + turn + number) % Form::ALL.len()];
                wanted.push(Wanted { template, language, moment, form, mode: modes[(step + turn) % 2] });
            }
        }
    }
    for (number, language) in languages.iter().copied().enumerate() {
        // Every moment in every form and mode in each locale; the templates take turns.
        for (step, moment) in Moment::ALL.iter().copied().enumerate() {
            let template = templates[(number * Moment::ALL.len() + step) % templates.len()];
            for form in Form::ALL.iter().copied() {
                wanted.extend(modes.map(|mode| Wanted { template, language, moment, form, mode }));
            }
        }
        // Every message at least once as SMS and once on the radio, in the first template that says it.
        let mut said = BTreeSet::new();
        for template in templates.iter().copied() {
            for (moment, texts) in &template.moments {
                // Not `any`: every id of the text is said.
                if texts.ids().filter(|id| said.insert((*id).to_owned())).count() > 0 {
                    for form in [Form::Sms, Form::RadioScript] {
                        wanted.push(Wanted { template, language, moment: *moment, form, mode: ModeName::Exercise });
                    }
                }
            }
        }
    }
    wanted
}

fn facts_of(template: &Template) -> (Facts, TimeZone) {
    let (_, facts) = template.samples_facts().into_iter().next().unwrap();
    let zone = template.samples.first().and_then(|sample| sample.zone.as_deref()).unwrap_or("UTC");
    (facts, TimeZone::get(zone).unwrap())
}

fn inputs_and_texts(catalog: &Catalog, wanted: &[Wanted<'_>]) -> (Vec<Value>, Vec<String>) {
    let one = |text: &Wanted<'_>| {
        let (facts, zone) = facts_of(text.template);
        let request = RenderRequest {
            template: &text.template.id,
            moment: text.moment,
            form: text.form,
            language: text.language,
            facts: &facts,
            mode: text.mode,
            zone: &zone,
            issuer: ISSUER,
            gloss: None,
        };
        (catalog.render_inputs(&request).unwrap(), catalog.render(&request).unwrap().text)
    };
    wanted.iter().map(one).unzip()
}

#[test]
fn fluent_and_handlebars_of_other_makers_give_the_same_bytes_for_a_sample_with_every_message() {
    let oracles = root().join("tests/oracles");
    for package in ["@fluent/bundle", "handlebars"] {
        assert!(
            oracles.join("node_modules").join(package).exists(),
            "npm package `{package}` is missing: run `npm ci` in tests/oracles (script/test does)"
        );
    }
    let catalog = shipped();
    let templates: Vec<&Template> = catalog.templates().collect();
    let languages: Vec<&Language> = catalog.locales().into_iter().map(|locale| &locale.tag).collect();
    let wanted = sample(&templates, &languages);
    for template in &templates {
        assert!(wanted.iter().any(|text| text.template.id == template.id), "{}", template.id);
    }
    let (inputs, ours) = inputs_and_texts(&catalog, &wanted);
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
