//! `api`: the document of the HTTP API.
//!
//! It reads no configuration and asks nobody.

use std::io::Write;

use clap::Subcommand;

use super::{Failure, OK};
use crate::api;

/// What can be asked about the API.
#[derive(Debug, Subcommand)]
pub enum Api {
    /// Print the OpenAPI 3.1 document that `serve` gives at /api/v1/openapi.json.
    Openapi,
}

pub(super) fn api(command: &Api, out: &mut dyn Write) -> Result<u8, Failure> {
    match command {
        Api::Openapi => writeln!(out, "{}", api::document())?,
    }
    Ok(OK)
}
