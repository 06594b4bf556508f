//! What an endpoint allows a text to use: national tables, and how long the concatenation reference is.
//!
//! It never switches a national table on by itself: handset and operator must be known to support it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::NationalLanguage;
use crate::domain::Language;

/// How long the reference in the concatenation header is (3GPP TS 23.040, 9.2.3.24.1 and 9.2.3.24.8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReferenceBits {
    /// One octet; 153 septets or 67 UTF-16 units a segment.
    #[default]
    Eight,
    /// Two octets; 152 septets or 66 UTF-16 units a segment.
    Sixteen,
}

/// What an endpoint allows a text to use. By default no national tables, and 8-bit references.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextPolicy {
    /// Languages whose tables may be used, in order of preference.
    pub national: Vec<NationalLanguage>,
    /// Length of the concatenation reference.
    pub reference_bits: ReferenceBits,
}

/// Why a policy cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextPolicyError {
    /// The text is not a language tag.
    #[error("cannot read the tag of a national table")]
    Tag(#[source] crate::domain::LanguageError),
    /// 3GPP TS 23.038 has no table for the language, or not for that script.
    #[error("no national table for `{0}`; there are tr, es, pt, bn, gu, hi, kn, ml, or, pa, ta, te, ur")]
    NoTable(String),
}

impl TextPolicy {
    /// The default policy with the tables of some languages, given as BCP 47 tags, switched on.
    ///
    /// A region is ignored (`pt-BR` is `pt`); a script that the table is not for is an error (`pa-Arab`).
    ///
    /// # Errors
    /// At the first tag that is malformed or has no table.
    pub fn with_national(tags: &[String]) -> Result<Self, TextPolicyError> {
        let mut national = Vec::new();
        for tag in tags {
            let language = Language::parse(tag).map_err(TextPolicyError::Tag)?;
            let mut subtags = language.as_str().split('-');
            let primary = subtags.next().unwrap_or_default();
            let script = subtags.next().filter(|subtag| subtag.chars().count() == 4 && subtag.chars().all(char::is_alphabetic));
            let known = NationalLanguage::ALL
                .into_iter()
                .find(|known| known.tag() == primary && script.is_none_or(|script| script == known.script()))
                .ok_or_else(|| TextPolicyError::NoTable(tag.clone()))?;
            if !national.contains(&known) {
                national.push(known);
            }
        }
        Ok(Self { national, reference_bits: ReferenceBits::default() })
    }
}

/// The reference that joins the segments of one message; only its low octet is sent with 8-bit references.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reference(pub u16);

impl Reference {
    /// Derives a reference from what identifies a message, so that a resend carries the same one.
    ///
    /// The parts are kept apart: (`ab`, `c`) and (`a`, `bc`) differ.
    pub fn derive(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
        let digest = hash.finalize();
        Self(u16::from_be_bytes([digest[0], digest[1]]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(tags: &[&str]) -> Result<TextPolicy, TextPolicyError> {
        TextPolicy::with_national(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn tags_switch_tables_on_once_and_in_order() {
        let policy = with(&["hi", "pt-BR", "pa-Guru", "hi-IN"]).unwrap();
        assert_eq!(policy.national, [NationalLanguage::Hindi, NationalLanguage::Portuguese, NationalLanguage::Punjabi]);
    }

    #[test]
    fn a_language_or_script_without_a_table_is_an_error() {
        for tag in ["ar", "pa-Arab", "hi-Latn", "und", "ne"] {
            assert_eq!(with(&[tag]), Err(TextPolicyError::NoTable(tag.to_owned())));
        }
        assert!(matches!(with(&["not a tag"]), Err(TextPolicyError::Tag(_))));
    }

    #[test]
    fn the_same_parts_give_the_same_reference_and_others_another() {
        assert_eq!(Reference::derive(&[b"ab", b"c"]), Reference::derive(&[b"ab", b"c"]));
        assert_ne!(Reference::derive(&[b"ab", b"c"]), Reference::derive(&[b"a", b"bc"]));
    }
}
