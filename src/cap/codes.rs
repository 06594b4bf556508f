//! The table of finding codes.
//!
//! A code never changes its meaning; a code that is no longer used is not given out again.

/// One row of the table of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRow {
    /// The code, such as `CAP012`.
    pub code: &'static str,
    /// What it means, one short sentence.
    pub meaning: &'static str,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $meaning:literal;)+) => {
        $(pub(crate) const $name: &str = $code;)+

        /// Every code that reading and checking CAP can give.
        pub const CODES: &[CodeRow] = &[$(CodeRow { code: $code, meaning: $meaning }),+];
    };
}

codes! {
    LIMIT = "CAP001", "The file is past a limit and is refused as a whole.";
    ENCODING = "CAP002", "The bytes are not text in the encoding that the file declares.";
    NOT_XML = "CAP003", "The file is not well-formed XML.";
    FORBIDDEN_XML = "CAP004", "The file has a document type declaration or an entity; both are refused.";
    NAMESPACE = "CAP005", "The namespace is not that of CAP 1.2.";
    NOT_AN_ALERT = "CAP006", "The root element is not `alert`.";
    UNKNOWN_ELEMENT = "CAP007", "An element that CAP 1.2 does not know, or of another namespace; it was not read.";
    ORDER = "CAP008", "An element is not where the schema wants it.";
    MISSING = "CAP009", "A required element is missing or empty.";
    REPEATED = "CAP010", "An element that may stand once stands again.";
    WORD = "CAP011", "A word is not of the closed list of its element.";
    EMPTY = "CAP012", "An optional element is empty and was left out.";
    KEY = "CAP013", "The sender or identifier has a space, a comma, `<` or `&`.";
    TIME_FORM = "CAP014", "A time is not written as CAP wants it.";
    TIME_ZULU = "CAP015", "UTC is not written as `-00:00`.";
    TIME_ERA = "CAP016", "A year that looks like one of the Buddhist era.";
    TIME_RANGE = "CAP017", "A time is before 1990 or after 2100.";
    SENT_FUTURE = "CAP018", "The alert was sent in the future.";
    TIME_ORDER = "CAP019", "Times of one info block contradict each other or `sent`.";
    EXPIRED = "CAP020", "The alert has expired.";
    NO_EXPIRY = "CAP021", "An info block has no expiry.";
    REFERENCE_FORM = "CAP022", "A reference is not `sender,identifier,sent`.";
    REFERENCE_BARE = "CAP023", "A reference is a bare identifier.";
    REFERENCE_NONE = "CAP024", "An Update or Cancel references no message.";
    REFERENCE_UNKNOWN = "CAP025", "A reference names a message that is not known here.";
    REFERENCE_LEFT_OUT = "CAP026", "A message that is still active is not referenced.";
    LANGUAGE_DEFAULT = "CAP027", "An info block has no language and counts as `en-US`.";
    LANGUAGE_TAG = "CAP028", "A language tag is not well-formed or not canonical.";
    LANGUAGE_SAME_TEXT = "CAP029", "The same text stands under two languages.";
    LANGUAGE_SEQUENCE = "CAP030", "Several info blocks have the same language and are read as a sequence.";
    BLOCKS_DIFFER = "CAP031", "Category or event code differ between the languages.";
    NO_INFO = "CAP032", "There is no info block.";
    NO_AREA = "CAP033", "An info block has no area. That never means everywhere.";
    EMPTY_AREA = "CAP034", "An area has neither polygon, circle nor geocode.";
    COORDINATES = "CAP035", "Coordinates cannot be read or are out of range.";
    SWAPPED = "CAP036", "Longitude stands before latitude.";
    LONGITUDE_WRAP = "CAP037", "Longitudes are past ±180 degrees.";
    RING_OPEN = "CAP038", "A polygon does not end where it began.";
    RING_POINTS = "CAP039", "A polygon has too few different points.";
    RING_CROSSES = "CAP040", "A polygon crosses itself.";
    LIST_LAYOUT = "CAP041", "Line breaks or stray blanks inside a list of coordinates.";
    RADIUS_ZERO = "CAP042", "A circle with radius 0 is a point, not an area.";
    RADIUS = "CAP043", "The radius of a circle is missing or impossible.";
    GEOCODE = "CAP044", "A geocode has no system or no value.";
    HOLE = "CAP045", "A hole (`EXCLUDE_POLYGON`) cannot be read.";
    STATUS_GATE = "CAP046", "The status is not accepted here.";
    SCOPE_GATE = "CAP047", "The scope is not accepted here.";
    RESTRICTION = "CAP048", "`restriction` and `addresses` do not fit the scope.";
    NOT_FOR_PEOPLE = "CAP049", "An Ack or Error is not a warning to people.";
    UNREADABLE = "CAP050", "Faults found while reading keep the alert from being checked.";
    CANCEL_FILLED = "CAP051", "A Cancel without info block takes areas and texts from the alert that it cancels.";
    NOT_CARRIED = "CAP052", "A part of the alert is valid but not carried on.";
    CUT_LIST = "CAP053", "There are more findings than are listed.";
    TEXT_CHARACTER = "CAP054", "A text has a character that XML 1.0 does not allow.";
    NO_FILE = "CAP055", "The file cannot be read.";
}
