//! CAP times: read leniently, written strictly.
//!
//! A time without offset is never given one: it could be any of 38 instants.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::codes;
use super::draft::{Located, Spot};
use super::report::Report;

/// The first year that a time may have.
pub(super) const FIRST_YEAR: i16 = 1990;
/// The last year that a time may have.
pub(super) const LAST_YEAR: i16 = 2100;
/// What the Buddhist era adds to the common era, in years.
const BUDDHIST_OFFSET_YEARS: i16 = 543;

/// Writes a time as CAP 1.2 section 3.3.2 wants it: whole seconds, UTC as `-00:00`.
pub(super) fn write_time(time: Timestamp) -> String {
    let utc = Offset::UTC.to_datetime(time);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}-00:00",
        utc.year(),
        utc.month(),
        utc.day(),
        utc.hour(),
        utc.minute(),
        utc.second()
    )
}

/// What a text says about a time, and how it departs from CAP's form.
pub(super) struct ReadTime {
    pub(super) time: Timestamp,
    pub(super) year: i16,
    pub(super) zulu: bool,
    pub(super) plus_zero: bool,
    pub(super) loose: bool,
}

/// Reads a time; the error is a sentence.
pub(super) fn read_time(text: &str) -> Result<ReadTime, String> {
    let bytes = text.as_bytes();
    if !text.is_ascii() || bytes.len() < 19 {
        return Err(format!("`{text}` is not a date and time"));
    }
    let number = |from: usize, to: usize| -> Result<i16, String> {
        let part = &text[from..to];
        if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().map_err(|_| ()) } else { Err(()) }
            .map_err(|()| format!("`{text}` is not a date and time"))
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let separators = [bytes[4], bytes[7], bytes[13], bytes[16]];
    if separators != *b"--::" || !matches!(bytes[10], b'T' | b't' | b' ') {
        return Err(format!("`{text}` is not a date and time"));
    }
    let mut loose = bytes[10] != b'T';
    let mut rest = &text[19..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return Err(format!("`{text}` is not a date and time"));
        }
        rest = &fraction[digits..];
        loose = true;
    }
    let zulu = matches!(rest, "Z" | "z");
    let (offset_seconds, plus_zero) = if zulu {
        (0, false)
    } else {
        let (sign, digits) = match rest.as_bytes().first() {
            Some(b'+') => (1, &rest[1..]),
            Some(b'-') => (-1, &rest[1..]),
            Some(_) => return Err(format!("`{rest}` is not an offset from UTC")),
            None => return Err(format!("`{text}` has no offset from UTC")),
        };
        let plain: String = digits.chars().filter(|c| *c != ':').collect();
        loose |= digits.as_bytes().get(2) != Some(&b':') || plain.len() != 4 || digits.len() != 5;
        if !(plain.len() == 4 || plain.len() == 2) || !plain.bytes().all(|b| b.is_ascii_digit()) {
            return Err(format!("`{rest}` is not an offset from UTC"));
        }
        let hours: i32 = plain[..2].parse().unwrap_or(99);
        let minutes: i32 = plain.get(2..4).map_or(0, |m| m.parse().unwrap_or(99));
        if hours > 14 || minutes > 59 {
            return Err(format!("`{rest}` is not an offset from UTC"));
        }
        (sign * (hours * 3600 + minutes * 60), sign == 1 && hours == 0 && minutes == 0)
    };
    let part = |value: i16| i8::try_from(value).unwrap_or(i8::MAX);
    let civil = DateTime::new(year, part(month), part(day), part(hour), part(minute), part(second), 0)
        .map_err(|_| format!("`{text}` is not a day and time of the calendar"))?;
    let offset = Offset::from_seconds(offset_seconds).map_err(|_| format!("`{rest}` is not an offset from UTC"))?;
    let time = TimeZone::fixed(offset).to_timestamp(civil).map_err(|_| format!("`{text}` is out of the range of times"))?;
    Ok(ReadTime { time, year, zulu, plus_zero, loose })
}

/// Reads the time of an element and reports how it departs from CAP.
pub(super) fn time_of(name: &str, text: &str, spot: Spot, report: &mut Report<'_>) -> Option<Located<Timestamp>> {
    let text = text.trim();
    let read = match read_time(text) {
        Ok(read) => read,
        Err(message) => {
            report.error(
                codes::TIME_FORM,
                Some(spot),
                format!("{name}: {message}"),
                "write it as 2026-03-11T14:46:00+09:00, with the offset from UTC",
            );
            return None;
        }
    };
    if read.zulu || read.plus_zero {
        let said = if read.zulu { "Z" } else { "+00:00" };
        report.warning(
            codes::TIME_ZULU,
            Some(spot),
            format!("{name} writes UTC as `{said}`; it was read as UTC"),
            "write -00:00 (CAP 1.2 section 3.3.2)",
        );
    }
    if read.loose {
        report.warning(
            codes::TIME_FORM,
            Some(spot),
            format!("{name} is readable but not in CAP's form; it was read as {}", write_time(read.time)),
            "write whole seconds, a `T`, and the offset as ±hh:mm",
        );
    }
    let buddhist = (FIRST_YEAR + BUDDHIST_OFFSET_YEARS)..=(LAST_YEAR + BUDDHIST_OFFSET_YEARS);
    if buddhist.contains(&read.year) {
        report.error(
            codes::TIME_ERA,
            Some(spot),
            format!("{name} has the year {}, which looks like the Buddhist era", read.year),
            &format!("write the year of the common era; {} may be meant", read.year - BUDDHIST_OFFSET_YEARS),
        );
        return None;
    }
    if !(FIRST_YEAR..=LAST_YEAR).contains(&read.year) {
        report.error(
            codes::TIME_RANGE,
            Some(spot),
            format!("{name} has the year {}; times from {FIRST_YEAR} to {LAST_YEAR} are read", read.year),
            "correct the year",
        );
        return None;
    }
    Some(Located::new(read.time, spot))
}
