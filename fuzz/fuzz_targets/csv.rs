//! Routing data: a table of communities never panics the reader.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = mothertongue::routing::RoutingTable::parse_communities(text);
});
