//! From the arguments of `route` and `coverage` to their functions.

use std::io::Write;
use std::path::PathBuf;

use super::args::{Cli, DataDir, Route};
use super::route::{self, Look, Question};
use super::{Failure, USAGE, load};
use crate::app;
use crate::domain::{Language, PlaceCode};

fn look(cli: &Cli) -> Look {
    Look { json: cli.json, plain: cli.plain }
}

fn folder(cli: &Cli, data: &DataDir) -> Result<PathBuf, Failure> {
    match &data.data {
        Some(folder) => Ok(folder.clone()),
        None => {
            let config = load::config(cli)?;
            Ok(config.path(&config.data.dir))
        }
    }
}

pub(super) fn route(cli: &Cli, command: &Route, out: &mut dyn Write) -> Result<u8, Failure> {
    let hazards = app::hazards(&load::config(cli)?);
    Ok(match command {
        Route::Explain { language, place, hazard, severity, phase, data } => {
            let question = Question { language, place, hazard, severity, phase };
            let dir = folder(cli, data)?;
            let faults = question.faults(&dir, &hazards);
            if !faults.is_empty() {
                return Err(Failure::new(USAGE, faults.join("; ")).help("mothertongue route explain --help lists the arguments"));
            }
            route::explain(out, &dir, &hazards, &question, look(cli))?
        }
        Route::Test { data } => route::test(out, &folder(cli, data)?, &hazards, look(cli))?,
        Route::Show { language, place, data } => {
            let language =
                language.as_deref().map(Language::parse).transpose().map_err(|fault| Failure::new(USAGE, fault.to_string()))?;
            let place = place.as_deref().map(PlaceCode::parse).transpose().map_err(|fault| Failure::new(USAGE, fault))?;
            route::show(out, &folder(cli, data)?, &hazards, language.as_ref(), place.as_ref(), look(cli))?
        }
    })
}

pub(super) fn coverage(cli: &Cli, data: &DataDir, out: &mut dyn Write) -> Result<u8, Failure> {
    let hazards = app::hazards(&load::config(cli)?);
    Ok(route::coverage(out, &folder(cli, data)?, &hazards, &app::languages(&load::config(cli)?), look(cli))?)
}
