//! Who reviews: an opaque id such as `reviewer-3`.
//!
//! Never a name; an id that looks like nothing but a role and a number is all that the ledger takes.

use std::fmt;

/// The id of a person who reviews: a role in small letters, a hyphen, a number. Never a person's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reviewer(String);

/// The longest role of an id, in characters.
const MAX_ROLE: usize = 24;
/// The most digits of an id's number.
const MAX_DIGITS: usize = 6;

impl Reviewer {
    /// Reads an id.
    ///
    /// # Errors
    /// With a sentence when it is no role with a number.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fits = text.rsplit_once('-').is_some_and(|(role, number)| {
            (1..=MAX_ROLE).contains(&role.len())
                && role.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
                && (1..=MAX_DIGITS).contains(&number.len())
                && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        if fits { Ok(Self(text.to_owned())) } else { Err(format!("`{text}` is not a reviewer's id such as reviewer-3")) }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reviewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_role_and_a_number_and_nothing_that_a_person_is_called() {
        for good in ["reviewer-3", "translator-12", "red-cross-0007"] {
            assert_eq!(Reviewer::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "machine", "source", "R. Díaz", "reviewer", "reviewer-", "-3", "Reviewer-3", "reviewer-1234567", "a b-1"]
        {
            assert!(Reviewer::parse(bad).is_err(), "{bad}");
        }
    }
}
