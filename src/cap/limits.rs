//! How much of one file is read.
//!
//! A file past a limit is refused as a whole: half an alert is never made into an alert.

/// The limits of one CAP file. Past any of them the file is refused with a finding that names the limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file in bytes.
    pub max_bytes: usize,
    /// Nesting of elements; a CAP alert needs 5.
    pub max_depth: usize,
    /// Elements in the file.
    pub max_elements: usize,
    /// Info blocks in the alert.
    pub max_infos: usize,
    /// Areas in all info blocks together.
    pub max_areas: usize,
    /// Points of all polygons together.
    pub max_points: usize,
    /// Geocodes of all areas together.
    pub max_geocodes: usize,
    /// Characters of one text such as a description; coordinates do not count.
    pub max_text_chars: usize,
    /// Entries of `references`.
    pub max_references: usize,
    /// Findings that are listed; one more says that the list was cut.
    pub max_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 5 * 1024 * 1024,
            max_depth: 16,
            max_elements: 100_000,
            max_infos: 64,
            max_areas: 2_000,
            max_points: 100_000,
            max_geocodes: 20_000,
            max_text_chars: 20_000,
            max_references: 200,
            max_findings: 200,
        }
    }
}
