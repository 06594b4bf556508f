//! The finding codes of places, one table for the code and for the docs.
//!
//! It holds no logic; a test keeps `docs/places.md` and this table the same.

use super::table::TableCodes;

/// Every finding code of this module and what it means.
pub const PLACE_CODES: &[(&str, &str)] = &[
    ("PLC001", "a file is missing, cannot be read, or is not UTF-8"),
    ("PLC002", "a limit on bytes, rows, points or findings is passed"),
    ("PLC003", "the header is missing, a column is missing or there twice"),
    ("PLC004", "a row is not CSV or has the wrong number of cells"),
    ("PLC005", "a place code is malformed"),
    ("PLC006", "a place is there twice"),
    ("PLC007", "the parent is not known, is the place itself, or the parents run in a circle"),
    ("PLC008", "a cell is not what its column needs: level, population, language, name or code"),
    ("PLC009", "no time zone, its own or inherited, or not an IANA zone"),
    ("PLC010", "the same code of a system names two places"),
    ("PLC011", "the outlines are not GeoJSON, or an outline is not a polygon"),
    ("PLC012", "an outline has no code, or names a place that is not in places.csv"),
    ("PLC013", "an outline was mended or cannot be used"),
    ("PLC014", "an alias names two code systems"),
    ("PLC020", "an alert names an area by a code system that the gazetteer does not know"),
    ("PLC021", "an alert names an area by a code that no place carries"),
    ("PLC022", "a shape of an alert was mended or cannot be used"),
    ("PLC023", "a shape of an alert touches no known place"),
    ("PLC024", "a share was taken from population or number of parts, because outlines are missing"),
    ("PLC025", "an alert has more shapes than are looked at"),
];

pub(super) const TABLE: TableCodes = TableCodes { unreadable: "PLC001", too_big: "PLC002", header: "PLC003", row: "PLC004" };
