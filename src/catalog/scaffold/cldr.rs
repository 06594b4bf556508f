//! What CLDR says of a language: its names, its script, its digits, its clock.
//!
//! Never guesses: what CLDR does not say is none.

use icu_datetime::{NoCalendarFormatter, fieldsets};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use icu_locale::{Locale, LocaleExpander};
use icu_time::Time;
use writeable::TryWriteable as _;

use crate::domain::Language;

/// A language's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// In the language itself.
    pub own: String,
    /// In English.
    pub english: String,
}

/// The zero of each numbering system that a locale of CLDR has as its own.
const ZEROS: [(char, &str); 22] = [
    ('0', "latn"),
    ('٠', "arab"),
    ('۰', "arabext"),
    ('०', "deva"),
    ('০', "beng"),
    ('੦', "guru"),
    ('૦', "gujr"),
    ('୦', "orya"),
    ('௦', "tamldec"),
    ('౦', "telu"),
    ('೦', "knda"),
    ('൦', "mlym"),
    ('๐', "thai"),
    ('໐', "laoo"),
    ('༠', "tibt"),
    ('၀', "mymr"),
    ('០', "khmr"),
    ('᠐', "mong"),
    ('߀', "nkoo"),
    ('᱐', "olck"),
    ('꯰', "mtei"),
    ('𞥐', "adlm"),
];

/// The names of a language; none when CLDR lacks either.
pub(super) fn names(tag: &Language) -> Option<Names> {
    let locale: Locale = tag.as_str().parse().ok()?;
    let options = LanguageIdentifierDisplayNameOptions::default();
    let name = |reader: &Locale| {
        let name = LanguageIdentifierDisplayName::try_new_heavy(reader.into(), locale.id.clone(), options).ok()?;
        name.as_borrowed().try_write_to_string().ok().map(|name| name.into_owned())
    };
    let english = name(&"en".parse().ok()?)?;
    // A name out of CLDR's root is only the tag again.
    let own = name(&locale).filter(|own| *own != tag.as_str())?;
    let mut letters = own.chars();
    let first = letters.next()?;
    Some(Names { own: first.to_uppercase().chain(letters).collect(), english })
}

/// The script that the language is mostly written in.
pub(super) fn script(tag: &Language) -> Option<String> {
    let mut id = tag.as_str().parse::<Locale>().ok()?.id;
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string()).map(|script| if script == "Hani" { "Hans".to_owned() } else { script })
}

/// The numbering system that CLDR gives the locale.
pub(super) fn digits(tag: &str) -> Option<&'static str> {
    let locale: Locale = tag.parse().ok()?;
    let formatter = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?;
    let zero = formatter.format(&Decimal::from(0)).to_string();
    ZEROS.iter().find(|(digit, _)| zero.contains(*digit)).map(|(_, name)| *name)
}

/// Whether the clock of the locale goes to 23; 13 o'clock then has a 13 in it.
pub(super) fn is_h23(tag: &str) -> bool {
    let Ok(locale) = tag.parse::<Locale>() else { return true };
    let (Ok(clock), Ok(numbers)) = (
        NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()),
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()),
    ) else {
        return true;
    };
    let Ok(time) = Time::try_new(13, 0, 0, 0) else { return true };
    clock.format(&time).to_string().contains(&numbers.format(&Decimal::from(13)).to_string())
}
