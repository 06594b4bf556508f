//! The floors: a module may use only modules of floors below it, and there is no circle.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Floor of each module. The same table stands in docs/ARCHITECTURE.md.
const FLOORS: &[(&str, u8)] = &[
    ("domain", 0),
    ("cap", 1),
    ("sms", 1),
    ("place", 1),
    ("secret", 1),
    ("sign", 1),
    ("fonts", 1),
    ("catalog", 2),
    ("routing", 2),
    ("store", 3),
    ("broker", 3),
    ("channel", 3),
    ("dispatch", 4),
    ("api", 5),
    ("preview", 5),
    ("public", 5),
    ("config", 6),
    ("app", 7),
    ("cli", 8),
];

/// External crates that only one module may name, so that each stays replaceable.
const HOMES: &[(&str, &[&str])] = &[
    ("quick_xml", &["cap", "catalog"]),
    ("geo", &["place"]),
    ("geojson", &["place"]),
    ("handlebars", &["catalog"]),
    ("fluent_bundle", &["catalog"]),
    ("fluent_syntax", &["catalog"]),
    ("fluent_pseudo", &["catalog"]),
    ("sqlx", &["store"]),
    ("lapin", &["broker"]),
    ("ed25519_dalek", &["sign"]),
    ("rusmpp", &["channel"]),
    ("reqwest", &["channel"]),
    ("hound", &["channel"]),
    ("clap", &["cli"]),
    ("askama", &["api", "preview", "public"]),
    ("utoipa", &["api"]),
    ("utoipa_axum", &["api"]),
    ("notify", &["preview"]),
    ("indicatif", &["cli"]),
    ("argon2", &["secret"]),
    ("zxcvbn", &["secret"]),
    ("rpassword", &["cli"]),
];

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
}

fn module_of(root: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(root).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Names that follow `crate::` in a line of code, groups in braces included.
fn used_modules(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0_i32;
            let mut word = String::new();
            let mut taking = true;
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => taking = true,
                    c if depth == 0 && taking && (c.is_alphanumeric() || c == '_') => word.push(c),
                    c if depth == 0 && taking && c == ':' => taking = false,
                    _ => {}
                }
                if (!taking || c == ',') && !word.is_empty() {
                    used.insert(std::mem::take(&mut word));
                }
            }
            if !word.is_empty() {
                used.insert(word);
            }
        } else {
            let word: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            used.insert(word);
        }
    }
    used
}

fn floor(module: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == module).map(|(_, floor)| *floor)
}

#[test]
fn every_module_uses_only_floors_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > FLOORS.len(), "too few files were found to prove anything");
    let mut faults = Vec::new();
    for file in &files {
        let module = module_of(&root, file);
        if ["lib", "main"].contains(&module.as_str()) {
            continue;
        }
        let Some(own) = floor(&module) else {
            faults.push(format!("{}: module `{module}` has no floor", file.display()));
            continue;
        };
        for used in used_modules(&std::fs::read_to_string(file).unwrap()) {
            match floor(&used) {
                Some(other) if used != module && other >= own => {
                    faults.push(format!("{}: `{module}` (floor {own}) uses `{used}` (floor {other})", file.display()));
                }
                _ => {}
            }
        }
    }
    assert!(faults.is_empty(), "imports that reach up:\n{}", faults.join("\n"));
}

#[test]
fn a_crate_with_a_home_is_named_nowhere_else() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut faults = Vec::new();
    for file in &files {
        let module = module_of(&root, file);
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (name, homes) in HOMES {
                let named = line
                    .match_indices(&format!("{name}::"))
                    .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c)));
                if named && !homes.contains(&module.as_str()) {
                    faults.push(format!("{}: `{name}` belongs to {homes:?}", file.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "crates away from home:\n{}", faults.join("\n"));
}

#[test]
fn the_architecture_page_holds_the_same_floors() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ARCHITECTURE.md")).unwrap();
    for (module, floor) in FLOORS {
        let row = format!("| {floor} | `{module}`");
        assert!(page.contains(&row), "docs/ARCHITECTURE.md has no row that begins with {row:?}");
    }
}

#[test]
fn grouped_and_plain_imports_are_both_read() {
    let used = used_modules("use crate::{domain::{A, B}, store};\nlet x = crate::sms::split();\n// use crate::cli;\n");
    assert_eq!(used.into_iter().collect::<Vec<_>>(), ["domain", "sms", "store"]);
}
