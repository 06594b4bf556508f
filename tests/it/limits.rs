//! docs/limits.md is true: each limit is in the code with that default, its metric is scraped, its test is there.

use std::path::Path;

use crate::operations::{metric_names, scrape};

struct Row {
    name: String,
    file: String,
    default: u64,
    metrics: Vec<String>,
    tests: Vec<(String, String)>,
}

fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/limits.md")).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("| `"));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [name, file, _unit, default, _happens, metrics, tests] = cells[..] else { panic!("{line}") };
            let tests = quoted(tests).into_iter().map(|test| {
                let (file, name) = test.split_once("::").unwrap_or_else(|| panic!("{test} is not FILE::NAME"));
                (file.to_owned(), name.to_owned())
            });
            Row {
                name: quoted(name)[0].clone(),
                file: quoted(file)[0].clone(),
                default: default.replace(',', "").parse().unwrap_or_else(|_| panic!("{default} in {line}")),
                metrics: quoted(metrics),
                tests: tests.collect(),
            }
        })
        .collect()
}

/// The value of a constant or of a setting's default, as the source writes it: a product of whole numbers.
fn value(source: &str, name: &str) -> Option<u64> {
    let product = |text: &str| {
        let figure = |figure: &str| figure.trim().replace('_', "").trim_end_matches(".0").parse::<u64>().ok();
        text.split('*').map(figure).try_fold(1_u64, |product, figure| product.checked_mul(figure?))
    };
    source.lines().map(str::trim).find_map(|line| {
        let line = line.trim_start_matches("pub ").trim_start_matches("(super) ").trim_start_matches("const ");
        let rest = line.strip_prefix(name)?.strip_prefix(':')?;
        let text = rest.split_once('=').map_or(rest, |(_, text)| text);
        product(text.trim_end_matches([';', ',']))
    })
}

#[tokio::test]
async fn every_limit_of_the_table_is_in_the_code_and_has_its_metric_and_its_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let known = metric_names(&scrape().await);
    let rows = rows();
    assert!(rows.len() > 30, "only {} rows were read", rows.len());
    let mut faults = Vec::new();
    for row in rows {
        let source = std::fs::read_to_string(root.join(&row.file)).unwrap_or_default();
        match value(&source, &row.name) {
            Some(found) if found == row.default => {}
            found => faults.push(format!("{} is {found:?} in {}, not {}", row.name, row.file, row.default)),
        }
        for metric in row.metrics {
            if !known.contains(&metric) {
                faults.push(format!("{}: there is no metric {metric}", row.name));
            }
        }
        if row.tests.is_empty() {
            faults.push(format!("{} has no test", row.name));
        }
        for (file, test) in row.tests {
            let source = std::fs::read_to_string(root.join(&file)).unwrap_or_default();
            if !source.contains(&format!("fn {test}(")) {
                faults.push(format!("{}: there is no test {test} in {file}", row.name));
            }
        }
    }
    assert!(faults.is_empty(), "docs/limits.md:\n{}", faults.join("\n"));
}
