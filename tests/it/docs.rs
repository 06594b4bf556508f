//! The docs are true: every file they name exists, and every channel kind has its page.

use std::path::Path;

use mothertongue::domain::ChannelKind;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages(dir: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "md") {
            found.push(path);
        }
    }
}

#[test]
fn every_path_that_the_docs_name_exists() {
    let mut found = vec![root().join("README.md"), root().join("CHANGELOG.md")];
    pages(&root().join("docs"), &mut found);
    assert!(found.len() > 5);
    let tops = ["src/", "docs/", "config/", "templates/", "locales/", "tests/", "script/", "fuzz/"];
    let mut missing = Vec::new();
    for page in found {
        let text = std::fs::read_to_string(&page).unwrap();
        for quoted in text.split('`').skip(1).step_by(2) {
            let plain = !quoted.contains(|c: char| c.is_whitespace() || "<>*{}$…".contains(c));
            if plain && tops.iter().any(|top| quoted.starts_with(top)) {
                let path = quoted.split(['#', ':']).next().unwrap_or_default();
                if !root().join(path).exists() {
                    missing.push(format!("{}: `{quoted}`", page.strip_prefix(root()).unwrap().display()));
                }
            }
        }
        for link in text.split("](").skip(1) {
            let target = link.split(')').next().unwrap_or_default();
            let path = target.split('#').next().unwrap_or_default();
            if !path.is_empty() && !path.contains("://") && !page.parent().unwrap().join(path).exists() {
                missing.push(format!("{}: link to {target}", page.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(missing.is_empty(), "named but not there:\n{}", missing.join("\n"));
}

#[test]
fn every_channel_kind_that_is_built_has_a_page() {
    for kind in ChannelKind::ALL {
        if root().join("src/channel").join(kind.as_str()).exists() {
            let page = root().join(format!("docs/channels/{kind}.md"));
            assert!(page.exists(), "{} is missing", page.display());
        }
    }
}
