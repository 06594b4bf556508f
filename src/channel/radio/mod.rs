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
pub use write::{Radio, ScriptOptions, Written, write_script};
