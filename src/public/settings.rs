//! How the public pages are set up: under which address they are found, and how much is listed.
//!
//! There is nothing secret in it.

use serde::Deserialize;

use super::ENTRIES_MAX;

/// The longest time that an alert stays listed after its end, in minutes: 30 days.
pub const ENDED_LISTED_MAX_MIN: i64 = 43_200;

/// `[exercise.public]` or `[live.public]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The address before `/public/`, as readers write it: `https://alerts.example.org`. Never changes: feed ids are made of it.
    pub base: String,
    /// Most alerts of a list and of a feed.
    #[serde(default = "default_entries")]
    pub entries: usize,
    /// How long an alert that was cancelled, ended or withdrawn stays listed after that, in minutes.
    #[serde(default = "default_ended_listed_min")]
    pub ended_listed_min: i64,
}

fn default_entries() -> usize {
    50
}

fn default_ended_listed_min() -> i64 {
    1_440
}

impl Settings {
    /// What is wrong with them, in words; none when nothing is.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let host = self.base.strip_prefix("https://").or_else(|| self.base.strip_prefix("http://"));
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>?#@\\".contains(&b));
        if !host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && plain(host)) {
            faults.push(format!("`{}` is not an address of pages: write base = \"https://alerts.example.org\"", self.base));
        }
        if !(1..=ENTRIES_MAX).contains(&self.entries) {
            faults.push(format!("`entries` is {}: write 1 to {ENTRIES_MAX}", self.entries));
        }
        if !(0..=ENDED_LISTED_MAX_MIN).contains(&self.ended_listed_min) {
            faults.push(format!("`ended_listed_min` is {}: write 0 to {ENDED_LISTED_MAX_MIN}", self.ended_listed_min));
        }
        faults
    }

    /// The address of the pages without the last slash: `https://alerts.example.org/public`.
    pub(super) fn root(&self) -> String {
        format!("{}/public", self.base.trim_end_matches('/'))
    }

    /// The same as a path on its host: what stands in links from page to page.
    pub(super) fn root_path(&self) -> String {
        let root = self.root();
        let host = root.find("://").map_or(0, |at| at + 3);
        root[host..].find('/').map_or_else(|| "/public".to_owned(), |at| root[host + at..].to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(base: &str) -> Settings {
        Settings { base: base.into(), entries: default_entries(), ended_listed_min: default_ended_listed_min() }
    }

    #[test]
    fn links_keep_the_path_that_stands_before_the_pages() {
        assert_eq!(settings("https://a.example").root_path(), "/public");
        assert_eq!(settings("https://a.example/city/").root_path(), "/city/public");
        assert_eq!(settings("https://a.example/city/").root(), "https://a.example/city/public");
    }

    #[test]
    fn an_address_with_a_query_a_password_or_no_host_is_refused() {
        for base in [
            "a.example",
            "ftp://a.example",
            "https://",
            "https:///x",
            "https://a.example/?x",
            "https://u:p@a.example",
            "https://a b",
        ] {
            assert_eq!(settings(base).faults().len(), 1, "{base}");
        }
        assert_eq!(settings("http://127.0.0.1:8450").faults(), Vec::<String>::new());
        let wild = Settings { entries: 0, ended_listed_min: -1, ..settings("https://a.example") };
        assert_eq!(wild.faults().len(), 2);
    }
}
