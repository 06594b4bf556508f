//! What planning knows before any alert comes: hazards and languages of the catalogue.

use std::path::Path;

use crate::config::Config;
use crate::domain::{Hazard, Language};

/// The hazards that the templates of the configuration name, sorted; `any` is not one.
pub fn hazards(config: &Config) -> Vec<Hazard> {
    let mut found: Vec<Hazard> = names(&config.path(&config.catalog.templates).join("alerts"), "toml")
        .filter_map(|file| {
            std::fs::read_to_string(file).ok()?.parse::<toml::Table>().ok()?.get("hazard")?.as_str().map(str::to_owned)
        })
        .filter(|hazard| hazard != "any")
        .map(Hazard)
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The languages that the catalogue has a folder for, sorted.
pub fn languages(config: &Config) -> Vec<Language> {
    let mut found: Vec<Language> = names(&config.path(&config.catalog.locales), "")
        .filter_map(|folder| Language::parse(folder.file_name()?.to_str()?).ok())
        .collect();
    found.sort();
    found
}

fn names(folder: &Path, ending: &'static str) -> impl Iterator<Item = std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    entries.filter(move |path| path.extension().map_or("", |found| found.to_str().unwrap_or("-")) == ending)
}
