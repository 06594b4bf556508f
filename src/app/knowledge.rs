//! What the catalogue of the configuration offers: hazards and languages.

use crate::catalog::Catalog;
use crate::config::Config;
use crate::domain::{Hazard, Language};

fn catalog(config: &Config) -> Catalog {
    Catalog::load(&config.path(&config.catalog.templates), &config.path(&config.catalog.locales)).0
}

/// The hazards of the catalogue.
pub fn hazards(config: &Config) -> Vec<Hazard> {
    catalog(config).hazards()
}

/// The languages of the catalogue.
pub fn languages(config: &Config) -> Vec<Language> {
    catalog(config).locales().iter().map(|locale| locale.tag.clone()).collect()
}
