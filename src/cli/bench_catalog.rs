//! `bench catalog`: how long the catalogue takes to load, to check and to say one alert in every language.

use std::fmt::Write as _;
use std::io::Write;

use super::args::Cli;
use super::{Failure, OK, load};
use crate::app::{CatalogFigures, Spread, bench_catalog as measure};
use crate::domain::{Clock as _, SystemClock};

/// Arguments of `bench catalog`.
#[derive(Clone, Debug, clap::Args)]
pub struct BenchCatalogArgs {
    /// How often the catalogue is loaded and checked
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000))]
    pub rounds: u64,
}

pub(super) fn bench_catalog(cli: &Cli, args: &BenchCatalogArgs, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let (templates, locales) = (config.path(&config.catalog.templates), config.path(&config.catalog.locales));
    let rounds = usize::try_from(args.rounds).unwrap_or(usize::MAX);
    let figures = measure(&templates, &locales, rounds, SystemClock.now())?;
    if cli.json {
        writeln!(out, "{}", serde_json::to_string(&figures)?)?;
    } else {
        write!(out, "{}", text(&figures)?)?;
    }
    Ok(OK)
}

fn text(figures: &CatalogFigures) -> Result<String, std::fmt::Error> {
    let (mut text, machine) = (String::new(), &figures.machine);
    writeln!(
        text,
        "{} build {}; {} cores; {}; {} MiB; Linux {}",
        machine.build,
        machine.version,
        machine.cores,
        machine.processor.as_deref().unwrap_or("processor not known"),
        machine.memory_mib.map_or_else(|| "?".to_owned(), |mib| mib.to_string()),
        machine.kernel.as_deref().unwrap_or("?"),
    )?;
    writeln!(
        text,
        "{} templates, {} locales, {} messages: {} texts at all moments in all forms; {} errors, {} warnings\n",
        figures.templates, figures.locales, figures.messages, figures.texts, figures.errors, figures.warnings
    )?;
    writeln!(text, "{:<46}{:>10}{:>10}{:>10}{:>10}", "", "least ms", "median", "most", "target")?;
    line(&mut text, &format!("load ({} rounds)", figures.rounds), figures.load)?;
    line(&mut text, "check", figures.check)?;
    line(&mut text, "load and check", figures.whole)?;
    line(&mut text, &format!("one alert: {} texts, of each template", figures.alert_texts), figures.alert)?;
    if let Some(cpu) = figures.whole_cpu_ms {
        writeln!(text, "\nload and check use {cpu:.0} ms of processor time a round, over all cores")?;
    }
    writeln!(text, "the alert that took longest is `{}`", figures.slowest)?;
    if figures.without_text > 0 {
        writeln!(text, "{} texts cannot be rendered; `mothertongue catalog check` says why", figures.without_text)?;
    }
    Ok(text)
}

fn line(text: &mut String, name: &str, spread: Spread) -> std::fmt::Result {
    let target = spread.target_ms.map_or_else(String::new, |target| {
        format!("{target:>10.0}  {}", if spread.most_ms <= target { "met" } else { "not met" })
    });
    writeln!(text, "{name:<46}{:>10.2}{:>10.2}{:>10.2}{target}", spread.least_ms, spread.median_ms, spread.most_ms)
}
