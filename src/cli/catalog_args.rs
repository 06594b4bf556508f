//! From the arguments of `catalog` to its functions.

use std::io::Write;
use std::path::{Component, PathBuf};

use clap::Subcommand;
use jiff::tz::TimeZone;

use super::args::Cli;
use super::catalog::{self, RenderArgs};
use super::catalog_check::{self, CheckArgs, Shape};
use super::{BLOCKED, Failure, USAGE, catalog_exchange, catalog_new, catalog_review, catalog_status, load};
use crate::catalog::{Catalog as Texts, LintOptions};
use crate::domain::{Clock, Language, ModeName, SystemClock, has_errors};
use crate::place::Gazetteer;
use crate::routing::read_contacts;

#[derive(Debug, Subcommand)]
pub enum Catalog {
    /// Check templates, layouts and locales: every finding, and one line a locale. Exits 5 when there is an error.
    Check {
        /// The gate: `exercise` lets drafts pass with a warning, `live` takes approved texts only.
        #[arg(long, default_value = "exercise", value_parser = ["exercise", "live"])]
        gate: String,
        /// text (warnings cut short), json (as --json), or sarif for tools of code review
        #[arg(long, value_enum, default_value = "text", value_name = "SHAPE", hide_possible_values = true)]
        format: Shape,
        /// Only what concerns this locale
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// Show every warning in text too, however many there are of a kind
        #[arg(long)]
        all: bool,
    },
    /// Explain a code of the check, with a bad and a good example; all codes when none is given.
    Explain {
        /// The code, such as L03.
        code: Option<String>,
    },
    /// Render a template with its sample facts.
    Render {
        /// The template's id.
        template: String,
        /// watch, act-now, update, correction, cancel or all-clear.
        #[arg(long, default_value = "act-now")]
        moment: String,
        /// sms, radio, social, email or cap.
        #[arg(long, default_value = "sms")]
        form: String,
        /// The language; all when not given. `en-XA` and `ar-XB` are pseudolocales, for trying layouts.
        #[arg(long)]
        lang: Option<String>,
    },
    /// Show every text on local pages, in all languages and forms side by side, drawn again as files change.
    Preview(super::preview::PreviewArgs),
    /// Show how far the review of each locale has come, template by template, and what blocks it from live alerts.
    Status(catalog_status::Status),
    /// List the templates and the facts that they cite.
    List,
    /// The review ledger: who has read which text.
    #[command(subcommand)]
    Review(catalog_review::Review),
    /// Write texts into a file for translators: a spreadsheet, gettext PO or XLIFF 2.1.
    Export(catalog_exchange::Export),
    /// Take a file of translations back into a locale. Refuses rows that change the variables of a sentence.
    Import(catalog_exchange::Import),
    /// Make a new template, with its headlines to be written.
    New(catalog_new::New),
    /// Make a new locale, with its settings from CLDR.
    NewLocale(catalog_new::NewLocaleArgs),
}

pub(super) fn run(cli: &Cli, command: &Catalog, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    if let Catalog::Explain { code } = command {
        return Ok(catalog::explain_code(code.as_deref(), cli.json, out, err)?);
    }
    if let Catalog::Preview(args) = command {
        return super::preview::preview(cli, args, out, err);
    }
    let config = load::config(cli)?;
    let (templates, locales) = (tidy(config.path(&config.catalog.templates)), tidy(config.path(&config.catalog.locales)));
    let now = SystemClock.now();
    let contacts = || read_contacts(&config.path(&config.data.dir), now.to_zoned(TimeZone::UTC).date()).0;
    let texts = || Texts::load(&templates, &locales).0.citing(&contacts());
    // What writes into the catalogue must have read all of it.
    let whole = || {
        let (texts, findings) = Texts::load(&templates, &locales);
        if has_errors(&findings) {
            return Err(Failure::of_findings(BLOCKED, "nothing was done; mend these first", findings));
        }
        Ok(texts.citing(&contacts()))
    };
    let reviewers = &config.people.reviewers;
    Ok(match command {
        Catalog::Explain { .. } | Catalog::Preview(_) => super::OK,
        Catalog::Check { gate, format, lang, all } => {
            let language =
                lang.as_deref().map(Language::parse).transpose().map_err(|error| Failure::new(USAGE, error.to_string()))?;
            let shape = match (cli.json, format) {
                (false, shape) => *shape,
                (true, Shape::Text | Shape::Json) => Shape::Json,
                (true, Shape::Sarif) => {
                    return Err(Failure::new(USAGE, "--json and --format sarif do not go together").help("leave one of them out"));
                }
            };
            let dir = config.path(&config.data.dir);
            let (contacts, _) = read_contacts(&dir, now.to_zoned(TimeZone::UTC).date());
            let (gazetteer, _) = Gazetteer::load(&dir);
            let known = |name: &str| {
                gazetteer.places().any(|place| place.names.local == name || place.names.names.values().any(|own| own == name))
            };
            // Samples of the catalogue are of many countries; only a deployment's own places can be looked up.
            let known_place: Option<&dyn Fn(&str) -> bool> = (gate == "live").then_some(&known);
            let args = CheckArgs {
                templates: &templates,
                locales: &locales,
                contacts: &contacts,
                known_place,
                live: gate == "live",
                language: language.as_ref(),
                all: *all,
                shape,
                now,
            };
            catalog_check::check(&args, out, err)?
        }
        Catalog::Render { template, moment, form, lang } => {
            let setting = |what: &str| Failure::new(BLOCKED, format!("the configuration's {what}"));
            let zone = TimeZone::get(&config.planning.zone).map_err(|_| setting("planning.zone is not an IANA time zone"))?;
            let gloss = Language::parse(&config.planning.gloss_language)
                .map_err(|_| setting("planning.gloss_language is not a BCP 47 tag"))?;
            let args = RenderArgs {
                template,
                moment,
                form,
                language: lang.as_deref(),
                facts: None,
                mode: if cli.live { ModeName::Live } else { ModeName::Exercise },
                zone: &zone,
                issuer: &config.planning.sender_name,
                gloss: Some(&gloss),
            };
            let pseudo = lang.as_deref().is_some_and(|tag| Language::parse(tag).is_ok_and(|language| language.is_pseudo()));
            let texts = if pseudo { Texts::load_with_pseudo(&templates, &locales).0 } else { texts() };
            catalog::render(&texts, &args, cli.json, out, err)?
        }
        Catalog::Status(args) => {
            let texts = texts();
            let contacts = contacts();
            let findings = || texts.lint(&LintOptions { contacts: &contacts, now, known_place: None, live: true });
            catalog_status::run(cli, &texts, &findings, args, out)?
        }
        Catalog::List => catalog::list(&texts(), cli.json, out)?,
        Catalog::Review(command) => {
            let (catalog, today) = (whole()?, now.to_zoned(TimeZone::UTC).date());
            let place = catalog_review::Place { catalog: &catalog, locales: &locales, reviewers, today };
            catalog_review::run(cli, &place, command, out)?
        }
        Catalog::Export(args) => catalog_exchange::export(cli, &whole()?, args, out)?,
        Catalog::Import(args) => {
            let place = catalog_exchange::Place { templates: &templates, locales: &locales, reviewers, now };
            catalog_exchange::import(cli, &whole()?, &place, args, out)?
        }
        Catalog::New(args) => catalog_new::template(cli, &texts(), (&templates, &locales), args, out)?,
        Catalog::NewLocale(args) => catalog_new::locale(cli, &texts(), &locales, args, out)?,
    })
}

/// A path as people write it: `config/../locales` is `locales`, where both are the same folder.
fn tidy(path: PathBuf) -> PathBuf {
    let mut short = PathBuf::new();
    for part in path.components() {
        match (part, short.components().next_back()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                short.pop();
            }
            (part, _) => short.push(part),
        }
    }
    match (short.canonicalize(), path.canonicalize()) {
        (Ok(one), Ok(other)) if one == other && !short.as_os_str().is_empty() => short,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_through_another_folder_is_shown_short_where_it_is_the_same() {
        let folder = std::env::current_dir().unwrap();
        assert_eq!(tidy(folder.join("config/../locales")), folder.join("locales"));
        assert_eq!(tidy("config/../nowhere".into()), PathBuf::from("config/../nowhere"));
        assert_eq!(tidy("../x/./y".into()), PathBuf::from("../x/./y"));
    }
}
