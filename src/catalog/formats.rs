//! Numbers and times as the readers of one locale write them, out of CLDR.
//!
//! Never chooses words: units and sentences are the translators'.

use std::collections::BTreeSet;

use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, fieldsets};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale::Locale;
use icu_locale::preferences::extensions::unicode::keywords::{HourCycle, NumberingSystem};
use icu_plurals::{PluralCategory, PluralRules};
use icu_time::{DateTime, Time};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::Form;

/// Why a locale's numbers and times cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// The tag of `format_locale` is malformed.
    #[error("`{0}` is not a locale of CLDR")]
    Tag(String),
    /// CLDR has no data to load.
    #[error("CLDR has no {what} for `{tag}`")]
    Data {
        /// What was looked for.
        what: &'static str,
        /// The tag.
        tag: String,
    },
    /// CLDR has only the root's month numbers for the locale.
    #[error("CLDR has no month names for `{0}`; name a locale with data in `format_locale`")]
    RootOnly(String),
    /// A time that no calendar can show.
    #[error("a time outside the years that calendars know")]
    OutOfRange,
}

/// The formatters of one locale.
#[derive(Debug)]
pub(super) struct Formats {
    numbers: DecimalFormatter,
    short: DateTimeFormatter<fieldsets::MDET>,
    long: DateTimeFormatter<fieldsets::MDET>,
    plurals: PluralRules,
}

/// CLDR writes narrow and no-break spaces into times; they are outside the GSM alphabet and cost every Latin SMS its size.
fn plain_spaces(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\u{202F}' | '\u{00A0}' | '\u{2009}') { ' ' } else { c }).collect()
}

impl Formats {
    /// Loads CLDR's data for `format_locale` with the locale's own digits and hour cycle.
    pub fn load(format_locale: &str, digits: &str, h23: bool) -> Result<Self, FormatError> {
        let locale: Locale = format_locale.parse().map_err(|_| FormatError::Tag(format_locale.to_owned()))?;
        let tag = || format_locale.to_owned();
        let numbering = digits
            .parse::<icu_locale::extensions::unicode::Value>()
            .ok()
            .and_then(|value| NumberingSystem::try_from(value).ok())
            .ok_or_else(|| FormatError::Data { what: "numbering system", tag: digits.to_owned() })?;
        let mut number_preferences = icu_decimal::DecimalFormatterPreferences::from(&locale);
        number_preferences.numbering_system = Some(numbering);
        let numbers = DecimalFormatter::try_new(number_preferences, DecimalFormatterOptions::default())
            .map_err(|_| FormatError::Data { what: "digits", tag: tag() })?;
        let mut preferences = DateTimeFormatterPreferences::from(&locale);
        preferences.numbering_system = Some(numbering);
        preferences.hour_cycle = Some(if h23 { HourCycle::H23 } else { HourCycle::H12 });
        let data = |_| FormatError::Data { what: "dates", tag: tag() };
        let formats = Self {
            numbers,
            short: DateTimeFormatter::try_new(preferences, fieldsets::MDE::medium().with_time_hm()).map_err(data)?,
            long: DateTimeFormatter::try_new(preferences, fieldsets::MDE::long().with_time_hm()).map_err(data)?,
            plurals: PluralRules::try_new_cardinal((&locale).into())
                .map_err(|_| FormatError::Data { what: "plural rules", tag: tag() })?,
        };
        let probe = formats.datetime(Timestamp::UNIX_EPOCH, &TimeZone::UTC, Form::RadioScript)?;
        if probe.contains("M01") { Err(FormatError::RootOnly(tag())) } else { Ok(formats) }
    }

    /// A time with its date, in the zone; shorter for SMS.
    pub fn datetime(&self, at: Timestamp, zone: &TimeZone, form: Form) -> Result<String, FormatError> {
        let local = at.to_zoned(zone.clone()).datetime();
        let part = |value: i8| u8::try_from(value).map_err(|_| FormatError::OutOfRange);
        let date = Date::try_new_iso(i32::from(local.year()), part(local.month())?, part(local.day())?)
            .map_err(|_| FormatError::OutOfRange)?;
        let time = Time::try_new(part(local.hour())?, part(local.minute())?, 0, 0).map_err(|_| FormatError::OutOfRange)?;
        let value = DateTime { date, time };
        let text = match form {
            Form::Sms => self.short.format(&value).to_string(),
            Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo => self.long.format(&value).to_string(),
        };
        Ok(plain_spaces(&text))
    }

    /// A whole number with the locale's digits and groups.
    pub fn whole(&self, number: u64) -> String {
        plain_spaces(&self.numbers.format(&Decimal::from(number)).to_string())
    }

    /// Kilometres, to one decimal place, none when it is 0.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a distance on earth, checked to be finite and not negative"
    )]
    pub fn distance_km(&self, km: f64) -> String {
        let tenths = (km.clamp(0.0, 1e6) * 10.0).round() as u64;
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        number.absolute.trim_end();
        plain_spaces(&self.numbers.format(&number).to_string())
    }
}

/// CLDR's name of a plural category.
pub(super) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

impl Formats {
    /// The plural categories of the locale, `other` among them.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.plurals.categories().map(category_name).collect()
    }

    /// The plural category of a whole number.
    pub fn plural(&self, number: u64) -> &'static str {
        category_name(self.plurals.category_for(number))
    }

    /// Every plural category of the language, those of fractions among them.
    pub fn categories(&self) -> Vec<&'static str> {
        self.plurals.categories().map(category_name).collect()
    }

    /// The plural categories that whole numbers below a thousand fall into.
    pub fn whole_categories(&self) -> BTreeSet<&'static str> {
        (0..1_000).map(|number| self.plural(number)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_their_date_in_the_zone_and_without_costly_spaces() {
        let at: Timestamp = "2026-07-01T09:05:00Z".parse().unwrap();
        let zone = TimeZone::get("Asia/Tokyo").unwrap();
        for (tag, digits, shown) in [("en", "latn", "18:05"), ("my", "mymr", "၁၈"), ("am", "latn", "18"), ("ar", "latn", "18:05")]
        {
            let formats = Formats::load(tag, digits, true).unwrap();
            for form in [Form::Sms, Form::RadioScript] {
                let text = formats.datetime(at, &zone, form).unwrap();
                assert!(text.contains(shown), "{tag}: {text}");
                assert!(!text.contains(['\u{202F}', '\u{A0}']), "{tag}: {text:?}");
            }
        }
    }

    #[test]
    fn a_language_without_data_is_refused_until_a_locale_with_data_is_declared() {
        assert!(matches!(Formats::load("rhg", "latn", true), Err(FormatError::RootOnly(_))));
    }

    #[test]
    fn distances_keep_one_decimal_and_arabic_plurals_are_cldrs() {
        let english = Formats::load("en", "latn", true).unwrap();
        assert_eq!(
            (english.distance_km(5.0), english.distance_km(2.55), english.whole(12_000)),
            ("5".into(), "2.6".into(), "12,000".into())
        );
        let arabic = Formats::load("ar", "latn", true).unwrap();
        assert_eq!([0, 1, 2, 103, 111, 100].map(|n| arabic.plural(n)), ["zero", "one", "two", "few", "many", "other"]);
        let russian = Formats::load("ru", "latn", true).unwrap();
        assert_eq!(russian.whole_categories(), BTreeSet::from(["one", "few", "many"]));
        assert!(russian.categories().contains(&"other"), "of fractions");
    }
}
