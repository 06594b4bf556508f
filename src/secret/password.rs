//! Passwords: how strong one must be, and how it is kept and compared (Argon2id, RFC 9106).
//!
//! It never keeps, prints or logs a password, and takes as long for a person who is not there as for one who is.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::domain::{Secret, UserId};

/// The shortest password, in characters.
pub const PASSWORD_MIN_CHARS: usize = 12;
/// The longest password, in bytes of UTF-8.
pub const PASSWORD_MAX_BYTES: usize = 1_024;
/// The least that guessing it must take, on zxcvbn's scale from 0 to 4: 3 is about 10^8 guesses.
pub const PASSWORD_MIN_SCORE: u8 = 3;
/// So many characters of a password are judged; the time for that grows faster than its length.
const JUDGED_CHARS: usize = 64;
/// Length of a salt, in bytes (RFC 9106, section 3.1).
const SALT_BYTES: usize = 16;

/// What one look at a password costs: `[people.password]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes that could be worked at one time.
    pub lanes: u32,
}

impl Default for Cost {
    /// RFC 9106, section 4: 64 MiB and 3 passes, for where memory is scarce; one lane, because one thread works it.
    fn default() -> Self {
        Self { memory_kib: 65_536, passes: 3, lanes: 1 }
    }
}

impl Cost {
    /// The least memory for the live world, in KiB, and the least passes with it.
    pub const LEAST_MEMORY_KIB: u32 = 19_456;
    /// See [`Cost::LEAST_MEMORY_KIB`].
    pub const LEAST_PASSES: u32 = 2;
    /// The most memory, in KiB.
    pub const MOST_MEMORY_KIB: u32 = 4_194_304;
    /// The most passes, and the most lanes.
    pub const MOST_PASSES: u32 = 64;

    /// What is wrong with it, in words; nothing when it can be used.
    pub fn fault(self) -> Option<String> {
        let (least, most) = (8 * u64::from(self.lanes.max(1)), Self::MOST_MEMORY_KIB);
        if !(1..=Self::MOST_PASSES).contains(&self.passes) || !(1..=Self::MOST_PASSES).contains(&self.lanes) {
            return Some(format!("`passes` and `lanes` are 1 to {}", Self::MOST_PASSES));
        }
        if u64::from(self.memory_kib) < least || self.memory_kib > most {
            return Some(format!("`memory_kib` is {least} to {most} with so many lanes"));
        }
        None
    }

    /// Whether guessing is so cheap that only tests and drills may use it.
    pub fn is_cheap(self) -> bool {
        self.memory_kib < Self::LEAST_MEMORY_KIB || self.passes < Self::LEAST_PASSES
    }

    fn argon2(self) -> Result<Argon2<'static>, PasswordError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, None).map_err(|_| PasswordError::Cost)?;
        Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
    }
}

/// Why a password is not taken, or could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too short.
    #[error(
        "the password has {is} characters and needs {PASSWORD_MIN_CHARS}; several words that do not belong together are good"
    )]
    Short {
        /// How many it has.
        is: usize,
    },
    /// Too long.
    #[error("the password is longer than {PASSWORD_MAX_BYTES} bytes")]
    Long,
    /// It holds the id of its user.
    #[error("the password has the user's id in it")]
    HasId,
    /// Easily guessed.
    #[error("the password is easily guessed ({why}); several words that do not belong together are good")]
    Weak {
        /// Why, in words that do not repeat it.
        why: String,
    },
    /// The settings do not serve.
    #[error("the settings of [people.password] cannot be used")]
    Cost,
    /// No random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// It could not be kept.
    #[error("the password could not be kept")]
    Hash,
}

/// A password as it is compared: however a keyboard composes its letters, it is the same (NFKC).
fn composed(password: &Secret) -> Zeroizing<String> {
    Zeroizing::new(ComposingNormalizerBorrowed::new_nfkc().normalize(password.reveal()).into_owned())
}

/// Refuses a password that is too short, too long or easily guessed, for this user.
///
/// # Errors
/// [`PasswordError`] says which, without repeating the password.
pub fn judge(password: &Secret, id: &UserId) -> Result<(), PasswordError> {
    if password.reveal().len() > PASSWORD_MAX_BYTES {
        return Err(PasswordError::Long);
    }
    let password = composed(password);
    let is = password.chars().count();
    if is < PASSWORD_MIN_CHARS {
        return Err(PasswordError::Short { is });
    }
    // A short id such as `a` may stand in any word.
    if id.as_str().len() >= 4 && password.to_lowercase().contains(id.as_str()) {
        return Err(PasswordError::HasId);
    }
    let judged: Zeroizing<String> = Zeroizing::new(password.chars().take(JUDGED_CHARS).collect());
    let found = zxcvbn::zxcvbn(&judged, &[id.as_str(), "mothertongue"]);
    if u8::from(found.score()) < PASSWORD_MIN_SCORE {
        let warning = found.feedback().and_then(zxcvbn::feedback::Feedback::warning);
        let why = warning.map_or_else(|| "too few guesses find it".to_owned(), |warning| plain(&warning.to_string()));
        return Err(PasswordError::Weak { why });
    }
    Ok(())
}

/// A sentence as part of another one.
fn plain(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.');
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// What is kept of a password: a PHC string with its own salt and cost, from which the password cannot be read.
///
/// # Errors
/// When the cost does not serve or there are no random numbers.
pub fn hash(password: &Secret, cost: Cost) -> Result<String, PasswordError> {
    let mut salt = [0_u8; SALT_BYTES];
    getrandom::fill(&mut salt).map_err(|_| PasswordError::NoRandomness)?;
    let salt = SaltString::encode_b64(&salt).map_err(|_| PasswordError::Hash)?;
    let kept = cost.argon2()?.hash_password(composed(password).as_bytes(), &salt).map_err(|_| PasswordError::Hash)?;
    Ok(kept.to_string())
}

/// Whether this is the password that was kept; compared in constant time. With nothing kept it does the same work and says no.
///
/// # Errors
/// When what was kept cannot be read.
pub fn fits(password: &Secret, kept: Option<&str>, cost: Cost) -> Result<bool, PasswordError> {
    if password.reveal().len() > PASSWORD_MAX_BYTES {
        return Ok(false);
    }
    match kept {
        Some(kept) => {
            let kept = PasswordHash::new(kept).map_err(|_| PasswordError::Hash)?;
            // The cost is that of the kept one; the settings here only carry the function.
            Ok(cost.argon2()?.verify_password(composed(password).as_bytes(), &kept).is_ok())
        }
        None => {
            hash(password, cost)?;
            Ok(false)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

    fn secret(text: &str) -> Secret {
        Secret::new(text)
    }

    fn id() -> UserId {
        UserId::parse("officer-3").unwrap()
    }

    #[test]
    fn a_password_fits_only_what_was_kept_of_it_and_two_are_never_kept_alike() {
        let kept = hash(&secret("lantern quarry otter 58"), CHEAP).unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=64,t=1,p=1$") && !kept.contains("lantern"), "{kept}");
        assert_ne!(kept, hash(&secret("lantern quarry otter 58"), CHEAP).unwrap());
        let other = Cost { memory_kib: 128, passes: 2, lanes: 1 };
        assert!(fits(&secret("lantern quarry otter 58"), Some(&kept), other).unwrap(), "it knows its own cost");
        assert!(!fits(&secret("lantern quarry otter 59"), Some(&kept), CHEAP).unwrap());
        assert!(!fits(&secret(""), Some(&kept), CHEAP).unwrap());
        assert!(!fits(&secret("lantern quarry otter 58"), None, CHEAP).unwrap());
        assert!(!fits(&secret(&"long ".repeat(400)), Some(&kept), CHEAP).unwrap());
        assert_eq!(fits(&secret("x"), Some("nonsense"), CHEAP), Err(PasswordError::Hash));
    }

    #[test]
    fn letters_that_are_composed_in_another_way_are_the_same() {
        let kept = hash(&secret("caf\u{e9} lantern quarry"), CHEAP).unwrap();
        assert!(fits(&secret("cafe\u{301} lantern quarry"), Some(&kept), CHEAP).unwrap());
    }

    #[test]
    fn what_is_short_guessed_or_made_of_the_id_is_refused_without_being_repeated() {
        assert_eq!(judge(&secret("shortest"), &id()), Err(PasswordError::Short { is: 8 }));
        assert_eq!(judge(&secret(&"lantern quarry otter ".repeat(60)), &id()), Err(PasswordError::Long));
        assert_eq!(judge(&secret("Officer-3 lantern quarry"), &id()), Err(PasswordError::HasId));
        for weak in ["aaaaaaaaaaaaaaaa", "123456789012", "abcdefghijklmnop", "qwertyuiop123", "passwordpassword", "mothertongue1"]
        {
            let refused = judge(&secret(weak), &id()).unwrap_err();
            assert!(matches!(refused, PasswordError::Weak { .. }), "{weak}: {refused:?}");
            assert!(!refused.to_string().contains(weak), "{refused}");
        }
        for good in ["lantern quarry otter 58", "津波注意報を聞いたら高台へ", &"x7#Qm9!vLp2$".repeat(80)] {
            assert_eq!(judge(&secret(good), &id()), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_cost_that_cannot_be_used_is_said_and_a_cheap_one_is_known() {
        assert_eq!(Cost::default().fault(), None);
        assert!(!Cost::default().is_cheap() && CHEAP.is_cheap());
        for wrong in [
            Cost { memory_kib: 7, ..CHEAP },
            Cost { passes: 0, ..CHEAP },
            Cost { lanes: 0, ..CHEAP },
            Cost { memory_kib: 64, lanes: 9, passes: 1 },
            Cost { memory_kib: u32::MAX, ..CHEAP },
        ] {
            assert!(wrong.fault().is_some(), "{wrong:?}");
        }
        assert!(hash(&secret("x"), CHEAP).is_ok());
    }
}
