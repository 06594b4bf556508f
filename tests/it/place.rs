//! Places: codes and shapes of alerts become places with shares.
#![expect(clippy::unwrap_used, reason = "the fixtures of a test are right, or the test fails")]

use mothertongue::domain::{Area, Geocode, Level, PlaceCode, Point, Shape, has_errors};
use mothertongue::place::table::{
    MAX_CELL_CHARS, MAX_CSV_BYTES, MAX_CSV_ROWS, MAX_FINDINGS_PER_FILE, Table, TableCodes, read_text,
};
use mothertongue::place::{
    Gazetteer, MAX_ALERT_SHAPES, MAX_GEOJSON_BYTES, MAX_PLACES, OverlapRule, PLACE_CODES, Region, Resolution, RingFault, ShareBy,
};
use proptest::prelude::*;

const PLACES: &str = "\
code,parent,level,name,language,names,codes,zone,population,source
#adm+code,#adm+code+parent,#adm+level,#adm+name,,,,,#population,#meta+source
AA,,0,Aland,en,fr=Alande,ISO3166-2=AA,Asia/Tokyo,1000,illustrative
AA-W,AA,1,West,en,,SAME=001000,,600,illustrative
AA-E,AA,1,East,en,,SAME=002000;DICO=E1,,400,illustrative
AA-W1,AA-W,2,Westport,en,,SAME=001001,,450,illustrative
AA-W2,AA-W,2,Westhill,en,,SAME=001003,Asia/Seoul,150,illustrative
AA-E1,AA-E,2,Eastport,en,,,,,illustrative
FJ,,0,Fiji,en,,,Pacific/Fiji,,illustrative
";

/// West is 0–10°E, East 10–20°E, both 0–10°N; Westport the west half of West; Fiji crosses the antimeridian, in two parts.
const OUTLINES: &str = r#"{"type":"FeatureCollection","source":"illustrative","features":[
{"type":"Feature","properties":{"code":"AA-W"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}},
{"type":"Feature","properties":{"code":"AA-E"},"geometry":{"type":"Polygon","coordinates":[[[10,0],[20,0],[20,10],[10,10],[10,0]]]}},
{"type":"Feature","properties":{"code":"AA-W1"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[5,0],[5,10],[0,10],[0,0]]]}},
{"type":"Feature","properties":{"code":"FJ"},"geometry":{"type":"MultiPolygon","coordinates":[[[[177,-19],[180,-19],[180,-16],[177,-16],[177,-19]]],[[[-180,-19],[-178,-19],[-178,-16],[-180,-16],[-180,-19]]]]}}
]}"#;

fn gazetteer() -> Gazetteer {
    let (gazetteer, findings) = Gazetteer::from_texts(
        ("places.csv", Some(PLACES)),
        ("places.geojson", Some(OUTLINES)),
        ("code_systems.csv", Some("alias,system\n#x,#y\nTOWN,DICO\n")),
    );
    assert!(findings.is_empty(), "{findings:#?}");
    gazetteer
}

fn code(text: &str) -> PlaceCode {
    PlaceCode::parse(text).unwrap()
}

fn area(shapes: Vec<Shape>, codes: &[(&str, &str)]) -> Area {
    let geocodes = codes.iter().map(|(system, value)| Geocode { system: (*system).into(), value: (*value).into() }).collect();
    Area { description: "the area".into(), shapes, holes: Vec::new(), geocodes }
}

fn ring(points: &[(f64, f64)]) -> Vec<Point> {
    points.iter().map(|(lon, lat)| Point { lat: *lat, lon: *lon }).collect()
}

fn rectangle(west: f64, south: f64, east: f64, north: f64) -> Vec<Point> {
    ring(&[(west, south), (east, south), (east, north), (west, north), (west, south)])
}

fn resolve(area: &Area) -> Resolution {
    gazetteer().resolve(&[area], &OverlapRule::default())
}

fn share(resolution: &Resolution, place: &str) -> f64 {
    resolution.share(&code(place)).unwrap_or(0.0)
}

#[test]
fn zones_are_inherited_and_the_tree_is_walked_both_ways() {
    let gazetteer = gazetteer();
    assert_eq!(gazetteer.zone_of(&code("AA-W1")), Some("Asia/Tokyo"));
    assert_eq!(gazetteer.zone_of(&code("AA-W2")), Some("Asia/Seoul"));
    assert!(gazetteer.is_within(&code("AA-W1"), &code("AA")));
    assert!(!gazetteer.is_within(&code("AA"), &code("AA-W1")));
    assert_eq!(gazetteer.descendants(&code("AA")).len(), 5);
    let above: Vec<&str> = gazetteer.ancestors(&code("AA-W1")).map(|place| place.code.as_str()).collect();
    assert_eq!(above, ["AA-W", "AA"]);
}

#[test]
fn a_code_names_its_place_all_within_and_a_part_of_what_is_above_by_population() {
    let found = resolve(&area(vec![], &[("same", "001000")]));
    assert_eq!(share(&found, "AA-W"), 1.0);
    assert_eq!(share(&found, "AA-W2"), 1.0);
    assert!((share(&found, "AA") - 0.6).abs() < 1e-9, "{found:?}");
    assert_eq!(share(&found, "AA-E"), 0.0);
    assert!(found.places.iter().all(|place| place.by == ShareBy::Code));
    let part = resolve(&area(vec![], &[("FIPS6", "001001")]));
    assert!((share(&part, "AA-W") - 0.75).abs() < 1e-9);
}

#[test]
fn a_part_of_a_county_and_an_alias_and_a_list_of_codes_are_understood() {
    assert_eq!(share(&resolve(&area(vec![], &[("SAME", "901001")])), "AA-W1"), 1.0);
    assert_eq!(share(&resolve(&area(vec![], &[("town", "e1")])), "AA-E"), 1.0);
    let both = resolve(&area(vec![], &[("SAME", "001000 002000")]));
    assert_eq!(share(&both, "AA"), 1.0);
}

#[test]
fn an_unknown_system_or_code_is_a_finding_and_never_everywhere() {
    let found = resolve(&area(vec![], &[("MOON", "7"), ("SAME", "099999")]));
    assert!(found.places.is_empty());
    assert_eq!(found.unknown.len(), 2);
    let codes: Vec<&str> = found.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["PLC020", "PLC021"]);
}

#[test]
fn no_area_is_nobody() {
    assert!(gazetteer().resolve(&[], &OverlapRule::default()).places.is_empty());
}

#[test]
fn overlap_is_by_area_and_a_place_without_outline_takes_the_share_of_the_one_above() {
    let found = resolve(&area(vec![Shape::Polygon(rectangle(2.5, 0.0, 15.0, 10.0))], &[]));
    assert!((share(&found, "AA-W") - 0.75).abs() < 1e-3, "{found:?}");
    assert!((share(&found, "AA-W1") - 0.5).abs() < 1e-3);
    assert!((share(&found, "AA-E") - 0.5).abs() < 1e-3);
    assert!((share(&found, "AA-E1") - 0.5).abs() < 1e-3, "Eastport has no outline, East has");
    assert!((share(&found, "AA") - 0.65).abs() < 1e-3, "the country has none, its parts have: by population");
}

#[test]
fn a_border_sliver_does_not_count_but_a_small_shape_inside_a_big_place_does() {
    let sliver = resolve(&area(vec![Shape::Polygon(rectangle(5.0, 0.0, 10.1, 10.0))], &[]));
    assert_eq!(share(&sliver, "AA-E"), 0.0, "one percent of East is under the rule");
    assert!(share(&sliver, "AA-W") > 0.4);
    let small = resolve(&area(vec![Shape::Circle { center: Point { lat: 5.0, lon: 15.0 }, radius_km: 5.0 }], &[]));
    assert!(share(&small, "AA-E") > 0.0 && share(&small, "AA-E") < 0.001, "{small:?}");
    assert_eq!(share(&small, "AA-W"), 0.0);
}

#[test]
fn a_small_shape_counts_in_the_smallest_place_and_in_those_that_hold_it() {
    let small = resolve(&area(vec![Shape::Circle { center: Point { lat: 5.0, lon: 2.0 }, radius_km: 5.0 }], &[]));
    for place in ["AA-W1", "AA-W", "AA"] {
        assert!(share(&small, place) > 0.0, "{place}: {small:?}");
    }
    assert_eq!(share(&small, "AA-E"), 0.0);
}

#[test]
fn a_hole_is_taken_from_its_own_area() {
    let mut holed = area(vec![Shape::Polygon(rectangle(0.0, 0.0, 10.0, 10.0))], &[]);
    holed.holes.push(rectangle(0.0, 0.0, 5.0, 10.0));
    let found = resolve(&holed);
    assert!((share(&found, "AA-W") - 0.5).abs() < 1e-3);
    assert_eq!(share(&found, "AA-W1"), 0.0);
    let mut coded = area(vec![], &[("SAME", "001000")]);
    coded.holes.push(rectangle(0.0, 0.0, 5.0, 10.0));
    assert!((share(&resolve(&coded), "AA-W") - 0.5).abs() < 1e-3, "a hole in a coded area counts too");
}

#[test]
fn a_polygon_across_the_antimeridian_finds_both_sides_and_nothing_between() {
    for points in [rectangle(177.0, -19.0, 182.0, -16.0), rectangle(177.0, -19.0, -178.0, -16.0)] {
        let found = resolve(&area(vec![Shape::Polygon(points)], &[]));
        assert!((share(&found, "FJ") - 1.0).abs() < 1e-3, "{found:?}");
        assert_eq!(found.places.len(), 1);
    }
    let circle = resolve(&area(vec![Shape::Circle { center: Point { lat: -17.5, lon: 179.9 }, radius_km: 600.0 }], &[]));
    assert!((share(&circle, "FJ") - 1.0).abs() < 1e-3, "{circle:?}");
}

#[test]
fn dirty_rings_are_mended_and_said_or_refused() {
    let bow = ring(&[(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0), (0.0, 0.0)]);
    let cases: Vec<(Vec<Point>, RingFault, bool)> = vec![
        (ring(&[(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)]), RingFault::Unclosed, true),
        (ring(&[(0.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 0.0)]), RingFault::Repeated, true),
        (bow, RingFault::SelfCrossing, true),
        (ring(&[(0.0, 80.0), (120.0, 80.0), (-120.0, 80.0), (0.0, 80.0)]), RingFault::RoundPole, true),
        (rectangle(181.0, 0.0, 185.0, 3.0), RingFault::Longitude, true),
        (ring(&[(0.0, 0.0), (1.0, 1.0), (0.0, 0.0)]), RingFault::Empty, false),
        (ring(&[]), RingFault::Empty, false),
        (ring(&[(0.0, 95.0), (1.0, 0.0), (1.0, 1.0), (0.0, 95.0)]), RingFault::OffGlobe, false),
        (ring(&[(f64::NAN, 5.0), (1.0, 0.0), (1.0, 1.0), (0.0, 5.0)]), RingFault::OffGlobe, false),
    ];
    for (points, fault, usable) in cases {
        let (region, faults) = Region::of_ring(&points);
        assert!(faults.contains(&fault), "{fault:?}: {faults:?}");
        assert_eq!(!region.is_empty(), usable, "{fault:?}");
    }
    let many: Vec<Point> = (0..=mothertongue::place::MAX_RING_POINTS).map(|_| Point { lat: 1.0, lon: 1.0 }).collect();
    assert_eq!(Region::of_ring(&many).1, [RingFault::TooManyPoints]);
}

#[test]
fn a_radius_of_nought_is_a_point_and_a_huge_one_is_refused() {
    for (radius_km, fault) in [(0.0, RingFault::PointOnly), (-1.0, RingFault::Radius), (9_000.0, RingFault::Radius)] {
        let (region, faults) = Region::of_shape(&Shape::Circle { center: Point { lat: 5.0, lon: 5.0 }, radius_km });
        assert!(region.is_empty());
        assert_eq!(faults, [fault]);
    }
}

#[test]
fn an_epicentre_beside_a_coded_area_does_not_stop_an_alert() {
    let point = Shape::Circle { center: Point { lat: 5.0, lon: 5.0 }, radius_km: 0.0 };
    let found = resolve(&area(vec![point], &[("SAME", "001000")]));
    assert!(!has_errors(&found.findings) && found.unknown.is_empty(), "{:?}", found.findings);
    assert_eq!(share(&found, "AA-W"), 1.0);
}

#[test]
fn areas_are_right_to_a_percent_on_the_globe() {
    let (circle, _) = Region::of_shape(&Shape::Circle { center: Point { lat: 60.0, lon: 25.0 }, radius_km: 100.0 });
    assert!((circle.area_km2() / 31_416.0 - 1.0).abs() < 0.01, "{}", circle.area_km2());
    // One degree by one degree at the equator is 12,364 km² on the sphere.
    let (square, _) = Region::of_ring(&rectangle(0.0, 0.0, 1.0, 1.0));
    assert!((square.area_km2() / 12_363.0 - 1.0).abs() < 0.01, "{}", square.area_km2());
}

#[test]
fn a_shape_in_the_open_sea_is_a_finding_and_an_unknown_area() {
    let found = resolve(&area(vec![Shape::Polygon(rectangle(-40.0, 0.0, -30.0, 10.0))], &[]));
    assert!(found.places.is_empty());
    assert_eq!(found.unknown[0].system, "shape");
    assert_eq!(found.findings[0].code, "PLC023");
}

#[test]
fn every_fault_of_the_files_is_reported_at_once_with_its_line() {
    let places = "code,parent,level,name,language,names,codes,zone,population,source\n\
        AA,,0,A,en,,SAME=1,Asia/Tokyo,,x\n\
        AA,,0,A again,en,,,Asia/Tokyo,,x\n\
        B B,,0,B,en,,,Asia/Tokyo,,x\n\
        C,NOWHERE,0,C,en,,SAME=1,Asia/Tokyo,,x\n\
        D,,x,,ku,fr,SAME,Mars/Olympus,many,x\n\
        E,,0,E,en,,,,,x\n\
        F,,0\n\
        G,H,0,G,en,,,Asia/Tokyo,,x\n\
        H,G,0,H,en,,,Asia/Tokyo,,x\n";
    let outlines = r#"{"features":[
        {"properties":{"code":"ZZ"},"geometry":null},
        {"properties":{"code":"AA"},"geometry":{"type":"Point","coordinates":[1,2]}},
        {"properties":{"code":"AA"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}}]}"#;
    let systems = "alias,system\nX,ONE\nx,TWO\n,\n";
    let (gazetteer, findings) = Gazetteer::from_texts(
        ("places.csv", Some(places)),
        ("places.geojson", Some(outlines)),
        ("code_systems.csv", Some(systems)),
    );
    let codes: std::collections::BTreeSet<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    for code in ["PLC004", "PLC005", "PLC006", "PLC007", "PLC008", "PLC009", "PLC010", "PLC011", "PLC012", "PLC013", "PLC014"] {
        assert!(codes.contains(code), "{code} is missing: {codes:?}");
    }
    let twice = findings.iter().find(|finding| finding.code == "PLC006").unwrap();
    assert_eq!((twice.file.as_deref(), twice.line, twice.column), (Some("places.csv"), Some(3), Some(1)));
    assert!(gazetteer.place(&code("AA")).is_some(), "what can be read is read");
}

#[test]
fn a_missing_file_is_a_finding() {
    let dir = tempfile::tempdir().unwrap();
    let (_, findings) = Gazetteer::load(dir.path());
    let levels: Vec<Level> = findings.iter().map(|finding| finding.level).collect();
    assert_eq!(levels, [Level::Error, Level::Warning, Level::Note]);
    assert!(findings.iter().all(|finding| finding.code == "PLC001"));
    std::fs::write(dir.path().join("places.csv"), b"code\xff").unwrap();
    assert!(has_errors(&Gazetteer::load(dir.path()).1));
}

const CODES: TableCodes = TableCodes { unreadable: "U", too_big: "B", header: "H", row: "R" };

fn codes_of(findings: &[mothertongue::domain::Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn a_table_has_limits_on_bytes_rows_cells_and_findings() {
    let (table, findings) = Table::parse("t", &format!("a\n{}", "x\n".repeat(MAX_CSV_ROWS + 1)), &["a"], CODES);
    assert_eq!((table.rows().len(), codes_of(&findings)), (MAX_CSV_ROWS, vec!["B"]));
    let (table, findings) = Table::parse("t", &format!("a\n{}\nshort\n", "é".repeat(MAX_CELL_CHARS + 1)), &["a"], CODES);
    assert_eq!((table.rows().len(), codes_of(&findings)), (1, vec!["B"]));
    let (table, findings) = Table::parse("t", &"a".repeat(MAX_CSV_BYTES + 1), &["a"], CODES);
    assert_eq!((table.rows().len(), codes_of(&findings)), (0, vec!["B"]));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "12345").unwrap();
    assert_eq!(read_text(file.path(), 4, CODES).unwrap_err().code, "B");
    assert_eq!(read_text(file.path(), 5, CODES).unwrap(), "12345");
    let bad = format!("alias,system\n{}", "x,\n".repeat(MAX_FINDINGS_PER_FILE + 5));
    let (_, findings) = Gazetteer::from_texts(("p", None), ("g", None), ("s", Some(&bad)));
    assert_eq!(findings.len(), MAX_FINDINGS_PER_FILE + 1);
    assert_eq!(findings.last().unwrap().message, "5 more findings are not shown");
}

#[test]
fn an_hxl_row_is_skipped_and_a_quoted_cell_keeps_its_column() {
    let (table, findings) = Table::parse("t", "a,b\n#x,\n\"one, two\",three\n", &["a", "b"], CODES);
    assert!(findings.is_empty());
    let row = &table.rows()[0];
    assert_eq!((row.line, table.cell(row, "a"), table.cell(row, "b")), (3, "one, two", "three"));
    let finding = table.at(mothertongue::domain::Finding::error("X", "x"), row, "b");
    assert_eq!((finding.column, finding.width), (Some(12), 5));
}

#[test]
fn a_gazetteer_has_limits_on_places_and_bytes_of_outlines() {
    let mut text = "code,parent,level,name,language,names,codes,zone,population,source\n".to_owned();
    for place in 0..=MAX_PLACES {
        text.push_str(&format!("P{place},,1,P,,,,UTC,,x\n"));
    }
    let (gazetteer, findings) = Gazetteer::from_texts(("p", Some(&text)), ("g", None), ("s", None));
    assert_eq!((gazetteer.places().count(), codes_of(&findings)), (MAX_PLACES, vec!["PLC002"]));
    let big = " ".repeat(MAX_GEOJSON_BYTES + 1);
    let (_, findings) = Gazetteer::from_texts(("p", None), ("g", Some(&big)), ("s", None));
    assert_eq!(codes_of(&findings), ["PLC002"]);
}

#[test]
fn an_alert_with_too_many_shapes_is_said() {
    let point = Shape::Circle { center: Point { lat: 1.0, lon: 1.0 }, radius_km: 0.0 };
    let found = resolve(&area(vec![point; MAX_ALERT_SHAPES + 1], &[]));
    assert!(found.findings.iter().any(|finding| finding.code == "PLC025"));
}

#[test]
fn the_docs_name_every_code() {
    let docs = include_str!("../../docs/places.md");
    for (code, meaning) in PLACE_CODES {
        assert!(docs.contains(&format!("| {code} | {meaning} |")), "{code} is not in docs/places.md as the code has it");
    }
    assert_eq!(docs.matches("| PLC").count(), PLACE_CODES.len());
}

fn any_ring() -> impl Strategy<Value = Vec<Point>> {
    let point = (-100.0..100.0_f64, -600.0..600.0_f64).prop_map(|(lat, lon)| Point { lat, lon });
    let near = (-12.0..12.0_f64, -5.0..25.0_f64).prop_map(|(lat, lon)| Point { lat, lon });
    let grid = (-3..4_i8, -3..4_i8).prop_map(|(lat, lon)| Point { lat: f64::from(lat) * 30.0, lon: f64::from(lon) * 60.0 });
    prop_oneof![prop::collection::vec(point, 0..12), prop::collection::vec(near, 0..12), prop::collection::vec(grid, 0..12),]
}

#[test]
fn a_ring_that_runs_through_the_pole_again_and_again_resolves_to_shares_from_nought_to_one() {
    let corners = [(0.0, -60.0), (90.0, -60.0), (-30.0, 120.0), (90.0, 180.0), (0.0, 120.0), (30.0, 60.0), (90.0, 180.0)];
    let ring = corners.into_iter().map(|(lat, lon)| Point { lat, lon }).collect();
    let circle = Shape::Circle { center: Point { lat: 0.0, lon: 0.0 }, radius_km: f64::NAN };
    for place in &resolve(&area(vec![Shape::Polygon(ring), circle], &[])).places {
        assert!(place.share > 0.0 && place.share <= 1.0, "{place:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_rings_resolve_without_panic_to_shares_from_nought_to_one(
        rings in prop::collection::vec(any_ring(), 1..4), hole in any_ring(),
        radius_km in prop_oneof![Just(f64::NAN), -10.0..6_000.0_f64], lat in -91.0..91.0_f64, lon in -181.0..181.0_f64,
    ) {
        let mut shapes: Vec<Shape> = rings.into_iter().map(Shape::Polygon).collect();
        shapes.push(Shape::Circle { center: Point { lat, lon }, radius_km });
        let mut area = area(shapes, &[]);
        area.holes.push(hole);
        let found = resolve(&area);
        for place in &found.places {
            prop_assert!(place.share > 0.0 && place.share <= 1.0, "{place:?}");
        }
    }

    #[test]
    fn more_area_never_means_less_of_a_place(
        west in 0.0..15.0_f64, south in 0.0..8.0_f64, width in 0.5..5.0_f64, height in 0.5..5.0_f64, more in 0.0..4.0_f64,
    ) {
        let rule = OverlapRule { min_share: 0.0 };
        let gazetteer = gazetteer();
        let small = area(vec![Shape::Polygon(rectangle(west, south, west + width, south + height))], &[]);
        let large = area(vec![Shape::Polygon(rectangle(west - more, south - more, west + width + more, south + height + more))], &[]);
        let (small, large) = (gazetteer.resolve(&[&small], &rule), gazetteer.resolve(&[&large], &rule));
        for place in &small.places {
            let wider = large.share(&place.code).unwrap_or(0.0);
            prop_assert!(wider >= place.share - 1e-6, "{} {} {wider}", place.code, place.share);
        }
    }
}
