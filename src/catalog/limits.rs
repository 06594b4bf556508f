//! Every limit of the catalogue, with its unit.
//!
//! Holds figures only; the module that reads a file enforces them before any parser sees the text.

/// The longest layout, in bytes.
pub const MAX_LAYOUT_BYTES: usize = 4 * 1024;
/// The longest single Fluent entry (value and attributes), in bytes.
pub const MAX_ENTRY_BYTES: usize = 4 * 1024;
/// The longest Fluent file, in bytes.
pub const MAX_FTL_BYTES: usize = 256 * 1024;
/// The longest TOML file of the catalogue (template, locale, review), in bytes.
pub const MAX_TOML_BYTES: usize = 512 * 1024;
/// The deepest nesting of braces or blocks in a layout or a Fluent text, in levels.
pub const MAX_NESTING: usize = 16;
/// The longest rendered text, in characters.
pub const MAX_RENDERED_CHARS: usize = 10_000;
/// The most actions one moment says.
pub const MAX_ACTIONS: usize = 12;
/// The most templates of a catalogue.
pub const MAX_TEMPLATES: usize = 1_000;
/// The most locales of a catalogue.
pub const MAX_LOCALES: usize = 300;
/// The most findings that are collected in one run.
pub const MAX_FINDINGS: usize = 10_000;
