//! Radio scripts as files for stations: plain text, a sheet to print, SSML, and audio where a voice can say it.
//!
//! It never makes an attention tone or a data burst, and never lets a machine voice pass for a person.

mod audio;
mod read_time;
mod sheet;
mod ssml;
mod write;

mod settings;

pub use read_time::{Rate, ReadTime, read_time, syllables};
pub use settings::Settings;
pub use write::Radio;
