//! What an error says, with everything that caused it.
//!
//! It only writes text and never decides anything by it.

use std::error::Error;
use std::fmt;

/// Writes an error and its causes in one line; see [`with_causes`].
#[derive(Clone, Copy, Debug)]
pub struct WithCauses<'e>(&'e dyn Error);

/// The error, a colon, its cause, a colon, that one's cause, and so on, for a line of a log and for a person. A cause that the
/// text before it ends with already is not said a second time.
pub fn with_causes(error: &dyn Error) -> WithCauses<'_> {
    WithCauses(error)
}

impl fmt::Display for WithCauses<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = self.0.to_string();
        let mut source = self.0.source();
        while let Some(cause) = source {
            let more = cause.to_string();
            if !said.ends_with(&more) {
                said.push_str(": ");
                said.push_str(&more);
            }
            source = cause.source();
        }
        f.write_str(&said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{said}")]
    struct Fault {
        said: &'static str,
        #[source]
        cause: Option<Box<Fault>>,
    }

    fn chain(words: &[&'static str]) -> Fault {
        let (said, rest) = words.split_first().unwrap();
        Fault { said, cause: (!rest.is_empty()).then(|| Box::new(chain(rest))) }
    }

    #[test]
    fn every_cause_is_said_once() {
        let text = |words: &[&'static str]| with_causes(&chain(words)).to_string();
        assert_eq!(text(&["the store did not do it"]), "the store did not do it");
        assert_eq!(text(&["it failed", "the disk", "is full"]), "it failed: the disk: is full");
        assert_eq!(text(&["it failed: no room", "no room", "28"]), "it failed: no room: 28", "that was said");
    }
}
