//! Sound files: how long they are, and several recordings as one.
//!
//! It never changes a sound: what cannot be joined as it is, is not joined.

use std::path::Path;

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

/// Silence between two recordings, in seconds.
const PAUSE_S: u32 = 1;

/// Why a sound file does not serve.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// Not a WAV file.
    #[error("`{0}` is not a WAV file")]
    Unreadable(String, #[source] hound::Error),
    /// Not 16-bit mono.
    #[error("`{file}` has {channels} channels of {bits} bits; recordings are 16-bit mono PCM")]
    Shape {
        /// The file.
        file: String,
        /// Its channels.
        channels: u16,
        /// Its bits.
        bits: u16,
    },
    /// Another sample rate than the first.
    #[error("`{file}` has {rate} samples a second, the first has {first}")]
    Rate {
        /// The file.
        file: String,
        /// Its rate.
        rate: u32,
        /// That of the first.
        first: u32,
    },
    /// The joined file cannot be written.
    #[error("`{0}` cannot be written")]
    Write(String, #[source] hound::Error),
}

fn open(path: &Path) -> Result<WavReader<std::io::BufReader<std::fs::File>>, SoundError> {
    let file = path.display().to_string();
    let reader = WavReader::open(path).map_err(|error| SoundError::Unreadable(file.clone(), error))?;
    let spec = reader.spec();
    if spec.channels != 1 || spec.bits_per_sample != 16 || spec.sample_format != SampleFormat::Int {
        return Err(SoundError::Shape { file, channels: spec.channels, bits: spec.bits_per_sample });
    }
    Ok(reader)
}

/// How long a 16-bit mono WAV file is, in seconds.
///
/// # Errors
/// When it is none.
pub fn length_s(path: &Path) -> Result<f64, SoundError> {
    let reader = open(path)?;
    Ok(f64::from(reader.duration()) / f64::from(reader.spec().sample_rate.max(1)))
}

/// Writes recordings one after the other with a pause between.
pub(super) fn join(files: &[&Path], target: &Path) -> Result<(), SoundError> {
    let failed = |error| SoundError::Write(target.display().to_string(), error);
    let mut writer: Option<(WavWriter<std::io::BufWriter<std::fs::File>>, WavSpec)> = None;
    for path in files {
        let mut reader = open(path)?;
        let spec = reader.spec();
        match &mut writer {
            None => writer = Some((WavWriter::create(target, spec).map_err(failed)?, spec)),
            Some((writer, first)) => {
                if spec.sample_rate != first.sample_rate {
                    let file = path.display().to_string();
                    return Err(SoundError::Rate { file, rate: spec.sample_rate, first: first.sample_rate });
                }
                for _ in 0..first.sample_rate * PAUSE_S {
                    writer.write_sample(0_i16).map_err(failed)?;
                }
            }
        }
        if let Some((writer, _)) = &mut writer {
            for sample in reader.samples::<i16>() {
                let sample = sample.map_err(|error| SoundError::Unreadable(path.display().to_string(), error))?;
                writer.write_sample(sample).map_err(failed)?;
            }
        }
    }
    match writer {
        Some((writer, _)) => writer.finalize().map_err(failed),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(path: &Path, sample_rate: u32, samples: u32) {
        let spec = WavSpec { channels: 1, sample_rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut writer = WavWriter::create(path, spec).unwrap();
        for _ in 0..samples {
            writer.write_sample(7_i16).unwrap();
        }
        writer.finalize().unwrap();
    }

    #[test]
    fn recordings_are_joined_with_a_pause_and_only_when_they_are_alike() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        wave(&at("a.wav"), 8_000, 4_000);
        wave(&at("b.wav"), 8_000, 8_000);
        wave(&at("c.wav"), 16_000, 8_000);
        join(&[&at("a.wav"), &at("b.wav")], &at("all.wav")).unwrap();
        assert!((length_s(&at("all.wav")).unwrap() - 2.5).abs() < 1e-6);
        assert!(matches!(join(&[&at("a.wav"), &at("c.wav")], &at("x.wav")), Err(SoundError::Rate { first: 8_000, .. })));
        std::fs::write(at("d.wav"), b"ID3").unwrap();
        assert!(matches!(length_s(&at("d.wav")), Err(SoundError::Unreadable(..))));
    }
}
