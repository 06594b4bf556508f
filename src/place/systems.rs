//! Code systems and the names under which alerts in the wild write them.
//!
//! It maps names to names; it never guesses the meaning of an unknown one.

use std::collections::BTreeMap;

/// Names seen in real CAP feeds, and the system that they mean.
const BUILT_IN: &[(&str, &str)] = &[
    ("SAME", "SAME"),
    ("US-SAME", "SAME"),
    ("FIPS6", "FIPS6"),
    ("FIPS", "FIPS6"),
    ("UGC", "UGC"),
    ("EMMA_ID", "EMMA_ID"),
    ("EMMAID", "EMMA_ID"),
    ("NUTS", "NUTS"),
    ("NUTS1", "NUTS"),
    ("NUTS2", "NUTS"),
    ("NUTS3", "NUTS"),
    ("WARNCELLID", "WARNCELLID"),
    ("CLC", "CLC"),
    ("profile:CAP-CP:Location:0.3", "CAP-CP"),
    ("profile:CAP-CP:Location", "CAP-CP"),
    ("CAP-CP Location", "CAP-CP"),
    ("CAP-CP", "CAP-CP"),
    ("ISO3166-2", "ISO3166-2"),
    ("ISO 3166-2", "ISO3166-2"),
    ("ISO-3166-2", "ISO3166-2"),
    ("ISO_3166_2", "ISO3166-2"),
    ("ISO3166_2", "ISO3166-2"),
    ("CISORP", "CISORP"),
    ("DICO", "DICO"),
    ("TargetAreaCode", "TargetAreaCode"),
    ("JMA", "JMA"),
    ("PCODE", "PCODE"),
    ("P-CODE", "PCODE"),
    ("PLACE", "PLACE"),
];

/// Systems whose codes are written the same way, so that one may be looked up in the other.
const SAME_CODES: &[(&str, &str)] = &[("FIPS6", "SAME"), ("SAME", "FIPS6")];

/// Aliases of code systems: built in, and from `code_systems.csv`.
#[derive(Clone, Debug)]
pub struct CodeSystems {
    aliases: BTreeMap<String, String>,
}

impl Default for CodeSystems {
    fn default() -> Self {
        Self { aliases: BUILT_IN.iter().map(|(alias, system)| (fold(alias), (*system).to_owned())).collect() }
    }
}

impl CodeSystems {
    /// The system that a name means; none when it is not known. Case, spaces, `-`, `_`, `.` and `:` do not matter.
    pub fn canonical(&self, name: &str) -> Option<&str> {
        self.aliases.get(&fold(name)).map(String::as_str)
    }

    /// Adds an alias; false when the name already means another system that was declared in a file.
    pub(super) fn add(&mut self, alias: &str, system: &str, declared: &mut BTreeMap<String, String>) -> bool {
        let key = fold(alias);
        match declared.get(&key) {
            Some(before) if before != system => false,
            Some(_) | None => {
                declared.insert(key.clone(), system.to_owned());
                self.aliases.insert(key, system.to_owned());
                self.aliases.entry(fold(system)).or_insert_with(|| system.to_owned());
                true
            }
        }
    }

    /// The systems to look a code of `system` up in, the system itself first.
    pub(super) fn lookups<'a>(&self, system: &'a str) -> Vec<&'a str> {
        let mut systems = vec![system];
        systems.extend(SAME_CODES.iter().filter(|(from, _)| *from == system).map(|(_, to)| *to));
        systems
    }
}

fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_seen_in_feeds_mean_one_system() {
        let systems = CodeSystems::default();
        for (name, system) in [
            ("iso 3166-2", "ISO3166-2"),
            ("ISO_3166_2", "ISO3166-2"),
            ("profile:CAP-CP:Location:0.3", "CAP-CP"),
            ("same", "SAME"),
            ("NUTS3", "NUTS"),
            ("emma_id", "EMMA_ID"),
        ] {
            assert_eq!(systems.canonical(name), Some(system), "{name}");
        }
        assert_eq!(systems.canonical("MOON-SECTOR"), None);
    }
}
