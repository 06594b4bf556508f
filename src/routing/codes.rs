//! The finding codes of routing and planning, one table for the code and for the docs.
//!
//! It holds no logic; a test keeps `docs/routing.md` and this table the same.

use crate::place::table::TableCodes;

/// Every finding code of this module and what it means.
pub const ROUTING_CODES: &[(&str, &str)] = &[
    ("RTE001", "a file is missing, cannot be read, or is not UTF-8"),
    ("RTE002", "a limit on bytes, rows or findings is passed"),
    ("RTE003", "the header is missing, a column is missing or there twice"),
    ("RTE004", "a row is not CSV or has the wrong number of cells"),
    ("RTE005", "a language is not a BCP 47 tag"),
    ("RTE006", "a place is not in the gazetteer"),
    ("RTE007", "an id is missing or there twice"),
    ("RTE008", "a cell is not what its column needs"),
    ("RTE009", "no row for people whose language is not known (`und`)"),
    ("RTE010", "rows of one language overlap: their people may be counted twice"),
    ("RTE011", "a ladder names an unknown community, has steps out of order, or goes on after `-`"),
    ("RTE012", "the catch-all row is missing"),
    ("RTE013", "a hazard is not in the catalogue"),
    ("RTE014", "a catch-all row has stop=yes, and there is nothing less specific to stop"),
    ("RTE015", "a figure has no source or no date"),
    ("PLAN01", "a text is longer than its endpoint takes"),
    ("PLAN02", "a route leads to an endpoint that is not configured"),
    ("PLAN03", "a radio endpoint has no row in stations.csv"),
    ("PLAN04", "the alert reaches nobody at all"),
    ("PLAN05", "people who got the earlier alert cannot be told: no text in their language"),
    ("PLAN06", "people who got the earlier alert cannot be told: their endpoint is gone"),
    ("PLAN07", "a route leads only to SMS, and nobody there has subscribed"),
    ("PLAN08", "a text exists but its review state does not let it out"),
];

pub(super) const TABLE: TableCodes = TableCodes { unreadable: "RTE001", too_big: "RTE002", header: "RTE003", row: "RTE004" };
