//! Lists of coordinates ▷ rings and circles.
//!
//! A ring is mended only where one meaning is possible; a ring across the 180th meridian is refused, not bent.

use crate::domain::{Point, Shape};

use super::codes;
use super::draft::Spot;
use super::report::Report;

/// Half the Earth's girth in kilometres: no circle on it is wider.
const MAX_RADIUS_KM: f64 = 20_038.0;
/// Pairs of edges that are looked at for crossings in one ring; past it the ring is taken as it is.
const MAX_CROSSING_TESTS: usize = 500_000;

/// Reads one ring. `None` when it cannot be read; the report says why.
pub(super) fn ring(text: &str, spot: Spot, what: &str, code: &'static str, report: &mut Report<'_>) -> Option<Vec<Point>> {
    let numbers = numbers_of_pairs(text, spot, what, code, report)?;
    let mut points = order(&numbers, spot, what, code, report)?;
    wrap(&mut points, spot, what, report)?;
    let distinct = {
        let mut seen: Vec<(u64, u64)> = points.iter().map(|p| (p.lat.to_bits(), p.lon.to_bits())).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    };
    if distinct < 3 {
        report.error(
            codes::RING_POINTS,
            Some(spot),
            format!("{what} has {distinct} different points; at least 3 are needed"),
            "give at least four points, the last equal to the first",
        );
        return None;
    }
    if points.first() != points.last() {
        report.warning(
            codes::RING_OPEN,
            Some(spot),
            format!("{what} does not end where it began; it was closed"),
            "repeat the first point at the end",
        );
        let first = points[0];
        points.push(first);
    }
    if crosses_itself(&points) {
        report.warning(
            codes::RING_CROSSES,
            Some(spot),
            format!("{what} crosses itself, so which side is inside is not sure"),
            "draw the outline without crossings",
        );
    }
    Some(points)
}

/// Every pair of numbers of the list, as written.
fn numbers_of_pairs(text: &str, spot: Spot, what: &str, code: &'static str, report: &mut Report<'_>) -> Option<Vec<(f64, f64)>> {
    let trimmed = text.trim();
    let broken_lines = trimmed.contains('\n') || trimmed.contains('\t') || trimmed.contains("  ");
    let mut joined = String::with_capacity(trimmed.len());
    let mut stray = false;
    for word in trimmed.split_whitespace() {
        let glue = joined.ends_with(',') || word.starts_with(',');
        stray |= glue;
        if !joined.is_empty() && !glue {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    if broken_lines || stray {
        report.note(
            codes::LIST_LAYOUT,
            Some(spot),
            format!("{what} has line breaks or stray blanks in its list; it was read all the same"),
            "write lat,lon pairs with one space between them",
        );
    }
    let mut pairs = Vec::new();
    for word in joined.split(' ') {
        match word.split_once(',').and_then(|(first, second)| Some((number(first)?, number(second)?))) {
            Some(pair) => pairs.push(pair),
            None => {
                report.error(
                    code,
                    Some(spot),
                    format!("{what} has `{}`, which is not a pair of numbers", shorten(word)),
                    "write lat,lon pairs with one space between them, in degrees",
                );
                return None;
            }
        }
    }
    Some(pairs)
}

/// A decimal number as CAP writes it: no words, no exponent of any size, finite.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
    let value: f64 = if plain { text.parse().ok()? } else { return None };
    // Minus zero is the same meridian as zero.
    value.is_finite().then_some(if value == 0.0 { 0.0 } else { value })
}

fn shorten(word: &str) -> String {
    let short: String = word.chars().take(40).collect();
    if short == word { short } else { format!("{short}…") }
}

/// Decides which of the two numbers is the latitude, for the ring as a whole.
fn order(pairs: &[(f64, f64)], spot: Spot, what: &str, code: &'static str, report: &mut Report<'_>) -> Option<Vec<Point>> {
    let fits = |latitude: f64| latitude.abs() <= 90.0;
    if pairs.iter().all(|(first, _)| fits(*first)) {
        return Some(pairs.iter().map(|(lat, lon)| Point { lat: *lat, lon: *lon }).collect());
    }
    if pairs.iter().all(|(first, second)| first.abs() <= 180.0 && fits(*second)) {
        report.warning(
            codes::SWAPPED,
            Some(spot),
            format!("{what} has longitude before latitude; it was read the other way round"),
            "write latitude first",
        );
        return Some(pairs.iter().map(|(lon, lat)| Point { lat: *lat, lon: *lon }).collect());
    }
    report.error(
        code,
        Some(spot),
        format!("{what} has a latitude past 90 degrees, and the other order does not fit either"),
        "write latitude (−90 to 90), then longitude (−180 to 180)",
    );
    None
}

/// Brings longitudes past ±180 back when the whole ring lies there.
fn wrap(points: &mut [Point], spot: Spot, what: &str, report: &mut Report<'_>) -> Option<()> {
    if points.iter().all(|p| p.lon.abs() <= 180.0) {
        return Some(());
    }
    let turn = if points.iter().all(|p| p.lon >= 180.0 && p.lon <= 540.0) {
        -360.0
    } else if points.iter().all(|p| p.lon <= -180.0 && p.lon >= -540.0) {
        360.0
    } else {
        report.error(
            codes::LONGITUDE_WRAP,
            Some(spot),
            format!("{what} has longitudes on both sides of 180 degrees or past 540"),
            "cut it in two at the 180th meridian",
        );
        return None;
    };
    for point in points {
        point.lon += turn;
    }
    report.warning(
        codes::LONGITUDE_WRAP,
        Some(spot),
        format!("{what} has longitudes past 180 degrees; they were turned by 360"),
        "write longitudes from −180 to 180",
    );
    Some(())
}

/// Whether two edges that are not neighbours touch or cross. Sweeps along the longitude; gives up after a set work.
fn crosses_itself(points: &[Point]) -> bool {
    let mut edges: Vec<(usize, Point, Point)> =
        points.windows(2).enumerate().filter(|(_, w)| w[0] != w[1]).map(|(i, w)| (i, w[0], w[1])).collect();
    let count = edges.len();
    for (order, edge) in edges.iter_mut().enumerate() {
        edge.0 = order;
    }
    let west = |edge: &(usize, Point, Point)| edge.1.lon.min(edge.2.lon);
    let east = |edge: &(usize, Point, Point)| edge.1.lon.max(edge.2.lon);
    edges.sort_by(|a, b| west(a).total_cmp(&west(b)));
    let mut tests = 0_usize;
    for (at, a) in edges.iter().enumerate() {
        for b in edges[at + 1..].iter().take_while(|b| west(b) <= east(a)) {
            tests += 1;
            if tests > MAX_CROSSING_TESTS {
                return false;
            }
            let apart = a.0.abs_diff(b.0);
            if apart > 1 && apart + 1 < count && cross(a.1, a.2, b.1, b.2) {
                return true;
            }
        }
    }
    false
}

/// Whether two edges cross in a point inside both.
fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.lon - p.lon) * (r.lat - p.lat) - (q.lat - p.lat) * (r.lon - p.lon);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// Reads one circle, `lat,lon radius` in kilometres.
pub(super) fn circle(text: &str, spot: Spot, report: &mut Report<'_>) -> Option<Shape> {
    let trimmed = text.trim();
    let Some((pair, radius)) = trimmed.rsplit_once(char::is_whitespace) else {
        report.error(
            codes::RADIUS,
            Some(spot),
            format!("the circle `{}` has no radius", shorten(trimmed)),
            "write lat,lon, a space, and the radius in kilometres",
        );
        return None;
    };
    let pairs = numbers_of_pairs(pair, spot, "the circle", codes::COORDINATES, report)?;
    let [_] = pairs.as_slice() else {
        report.error(
            codes::COORDINATES,
            Some(spot),
            format!("the circle has {} centres", pairs.len()),
            "write lat,lon, a space, and the radius in kilometres",
        );
        return None;
    };
    let mut points = order(&pairs, spot, "the circle", codes::COORDINATES, report)?;
    wrap(&mut points, spot, "the circle", report)?;
    let radius_km = number(radius).filter(|km| (0.0..=MAX_RADIUS_KM).contains(km));
    let Some(radius_km) = radius_km else {
        report.error(
            codes::RADIUS,
            Some(spot),
            format!("`{}` is not a radius on this Earth", shorten(radius)),
            "write the radius in kilometres as a number",
        );
        return None;
    };
    if radius_km == 0.0 {
        report.warning(
            codes::RADIUS_ZERO,
            Some(spot),
            "a circle with radius 0 is a point, such as an epicentre, not an area",
            "give the area at risk as well",
        );
    }
    Some(Shape::Circle { center: points[0], radius_km })
}
