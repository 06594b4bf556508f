//! The pages in Debian's Chromium, driven by `tests/browser`. Without the browser or the npm packages the tests fail.

use std::path::PathBuf;
use std::process::Command;

use mothertongue::catalog::Catalog;
use mothertongue::domain::Direction;
use serde_json::{Value, json};

use super::{House, Previewing, TEMPLATE, root};

/// The languages whose letters join, stack or run from the right, as far as they are in the catalogue.
const COMPLEX: [&str; 17] =
    ["ar", "fa", "fa-AF", "ps", "ur", "ckb", "hi", "ne", "bn", "my", "th", "km", "am", "ti", "ta", "si", "pa-Guru"];

fn chromium() -> PathBuf {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .map(|folder| folder.join("chromium"))
        .find(|program| program.exists())
        .expect("the browser is missing: install the Debian package `chromium` (script/test does)")
}

/// Proves one claim of `tests/browser/claims.mjs`.
fn holds(claim: &str, house: &House, preview: &Previewing, more: &Value) {
    let folder = root().join("tests/browser");
    for package in ["playwright-core", "axe-core"] {
        assert!(
            folder.join("node_modules").join(package).exists(),
            "npm package `{package}` is missing: run `npm ci` in tests/browser (script/test does)"
        );
    }
    let (catalog, _) = Catalog::load(&house.path("templates"), &house.path("locales"));
    let tags = |wanted: &dyn Fn(Direction) -> bool| -> Vec<String> {
        catalog.locales().iter().filter(|locale| wanted(locale.direction)).map(|locale| locale.tag.to_string()).collect()
    };
    let mut given = json!({
        "base": preview.base(),
        "browser": chromium(),
        "template": TEMPLATE,
        "locales": house.path("locales"),
        "languages": tags(&|_| true),
        "rtl": tags(&|direction| direction == Direction::Rtl),
    });
    if let (Some(given), Some(more)) = (given.as_object_mut(), more.as_object()) {
        given.extend(more.clone());
    }
    let out = Command::new("node")
        .arg(folder.join("run.mjs"))
        .args([claim, &given.to_string()])
        .output()
        .expect("`node` must be installed for the browser tests");
    assert!(
        out.status.success(),
        "{claim} does not hold\n{}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
}

/// A house where one apostrophe of the Indonesian flood warning is that of a word processor; it has no other such character.
fn spoiled() -> House {
    let house = House::new();
    house.edit("locales/id/hazard.ftl", "hazard-flood-act-now = ", "hazard-flood-act-now = Jum’at: ");
    house
}

#[test]
fn every_script_is_drawn_by_its_own_font_and_runs_the_right_way() {
    let house = House::whole();
    holds("scripts", &house, &house.preview(), &json!({}));
}

#[test]
fn nothing_runs_out_of_the_page_on_a_telephone() {
    let house = House::whole();
    holds("narrow", &house, &house.preview(), &json!({}));
}

#[test]
fn characters_that_cost_are_marked_where_they_stand_and_the_text_is_what_goes_out() {
    let house = spoiled();
    let sms: serde_json::Map<String, Value> = house
        .rendered("sms")
        .into_iter()
        .map(|message| (message["language"].as_str().unwrap().to_owned(), message["text"].clone()))
        .collect();
    assert!(sms["id"].as_str().unwrap().contains('’'));
    holds("costly", &house, &house.preview(), &json!({"sms": sms, "spoiled": "id"}));
}

#[test]
fn an_open_page_follows_the_files_and_outlives_a_broken_one() {
    let house = House::new();
    holds("live", &house, &house.preview(), &json!({}));
}

#[test]
fn axe_finds_no_fault_in_any_page() {
    let house = spoiled();
    house.edit("locales/fr/hazard.ftl", "hazard-flood-act-now = ", "hazard-flood-act-now ");
    let page = format!("/templates/{TEMPLATE}?lang=fr&lang=id&lang=en");
    holds("accessible", &house, &house.preview(), &json!({"spoiledPage": page}));
}

#[test]
fn the_pages_work_without_a_script() {
    let house = House::new();
    holds("scriptless", &house, &house.preview(), &json!({}));
}

#[test]
fn everything_is_reached_by_keyboard_and_the_focus_is_always_seen() {
    let house = House::new();
    holds("keyboard", &house, &house.preview(), &json!({}));
}

#[test]
fn there_are_pictures_of_every_page_in_three_sizes_to_look_at() {
    let house = House::whole();
    let (catalog, _) = Catalog::load(&house.path("templates"), &house.path("locales"));
    let known = |tag: &&&str| catalog.locales().iter().any(|locale| locale.tag.as_str() == **tag);
    let complex: Vec<&&str> = COMPLEX.iter().filter(known).collect();
    let folder = root().join("target/screenshots");
    holds("pictures", &house, &house.preview(), &json!({"folder": folder, "complex": complex}));
}
