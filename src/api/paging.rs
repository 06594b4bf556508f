//! Lists in pages: a cursor names the last entry that was given, so that a page stays what it is while entries arrive.
//!
//! A cursor says nothing to its bearer and opens nothing: it is checked like anything else that a caller sends.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::asked::Paging;
use super::problem::Problem;

/// Most entries of one page.
pub const PAGE_MAX: u32 = 500;
/// Entries of a page when nothing is said.
pub const PAGE_DEFAULT: u32 = 100;
/// Longest cursor, in characters.
pub const CURSOR_MAX_CHARS: usize = 512;

/// How many entries are wanted.
pub(super) fn limit_of(limit: Option<u32>) -> Result<u32, Problem> {
    match limit.unwrap_or(PAGE_DEFAULT) {
        limit @ 1..=PAGE_MAX => Ok(limit),
        _ => Err(Problem::invalid("limit", format!("`limit` is 1 to {PAGE_MAX}"))),
    }
}

/// The cursor behind an entry of a list.
pub(super) fn cursor(list: &str, key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list} {key}"))
}

fn wrong() -> Problem {
    Problem::invalid("cursor", "`cursor` is not one that this list gave, or its entry is no longer there: start without it")
}

/// The entry that a cursor of that list stands behind.
pub(super) fn key_of(list: &str, cursor: Option<&str>) -> Result<Option<String>, Problem> {
    let Some(cursor) = cursor else { return Ok(None) };
    if cursor.len() > CURSOR_MAX_CHARS {
        return Err(wrong());
    }
    let text = URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(wrong)?;
    match text.split_once(' ') {
        Some((of, key)) if of == list && !key.is_empty() => Ok(Some(key.to_owned())),
        _ => Err(wrong()),
    }
}

/// The problem of a cursor whose entry cannot be.
pub(super) fn wrong_cursor<T>(entry: Option<T>) -> Result<T, Problem> {
    entry.ok_or_else(wrong)
}

/// A page of entries that are all there, each with a key of its own; and the cursor of the next one.
pub(super) fn page<'a, T>(
    list: &str,
    entries: &'a [T],
    key: impl Fn(&T) -> String,
    asked: &Paging,
) -> Result<(&'a [T], Option<String>), Problem> {
    let limit = usize::try_from(limit_of(asked.limit)?).unwrap_or(usize::MAX);
    let from = match key_of(list, asked.cursor.as_deref())? {
        Some(last) => wrong_cursor(entries.iter().position(|entry| key(entry) == last))? + 1,
        None => 0,
    };
    let rest = entries.get(from..).unwrap_or_default();
    let given = rest.get(..limit).unwrap_or(rest);
    let next = given.last().filter(|_| given.len() < rest.len()).map(|last| cursor(list, &key(last)));
    Ok((given, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(limit: u32, cursor: Option<String>) -> Paging {
        Paging { limit: Some(limit), cursor }
    }

    #[test]
    fn pages_meet_without_gap_and_overlap_also_when_entries_arrive_in_front() {
        let mut entries: Vec<u32> = (0..7).collect();
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let (given, next) = page("numbers", &entries, ToString::to_string, &asked(3, cursor)).unwrap();
            seen.extend_from_slice(given);
            cursor = next;
            if cursor.is_none() {
                break;
            }
            entries.insert(0, 100 + u32::try_from(entries.len()).unwrap());
        }
        assert_eq!(seen, (0..7).collect::<Vec<_>>());
    }

    #[test]
    fn a_cursor_of_another_list_or_of_nobody_is_refused() {
        let entries = [1, 2, 3];
        let of = |cursor: String| page("numbers", &entries, ToString::to_string, &asked(1, Some(cursor))).map(|(given, _)| given);
        assert_eq!(of(cursor("numbers", "1")).unwrap(), [2]);
        for wrong in [cursor("letters", "1"), cursor("numbers", "9"), cursor("numbers", ""), "%".into(), "a".repeat(600)] {
            assert!(of(wrong).is_err());
        }
        assert!(limit_of(Some(0)).is_err() && limit_of(Some(PAGE_MAX + 1)).is_err());
        assert_eq!(limit_of(None).unwrap(), PAGE_DEFAULT);
    }
}
