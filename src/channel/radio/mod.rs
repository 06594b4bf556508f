//! Radio scripts as files for stations: plain text, cuts, a sheet to print, SSML, recordings by people, and audio where a
//! voice can say it.
//!
//! It never makes an attention tone or a data burst, and never lets a machine voice pass for a person.

mod audio;
mod boxes;
mod cut;
mod sheet;
mod sound;
mod ssml;
mod write;

mod settings;

pub use audio::{VoiceProgram, voices_of};
pub use settings::Settings;
pub use sound::{SoundError, length_s};
pub use write::{Radio, ScriptOptions, Written, sheet_of, write_script};

/// Codes of the findings of `radio check`, and what each means.
pub const RADIO_CODES: &[(&str, &str)] = &[
    ("RAD001", "a station is not an end of any radio channel"),
    ("RAD002", "a station speaks a language that the catalogue has no texts in"),
    ("RAD003", "scripts take longer than 60 seconds; stations get cuts too"),
    ("RAD004", "what must stay takes longer than the cut"),
    ("RAD005", "the program that speaks is missing, or has not the voice of the table"),
    ("RAD006", "a language has neither a usable voice nor every fixed sentence recorded"),
    ("RAD007", "a recording is stale: its text has changed"),
    ("RAD008", "a sound file is not 16-bit mono WAV"),
    ("RAD009", "a script cannot be made"),
];
