//! Geometry on the globe: rings become areas in an equal-area plane, split at the antimeridian.
//!
//! The plane is the cylindrical equal-area projection of the sphere (x = longitude, y = sine of latitude), in which
//! any share of areas is exact for the sphere. It never compares lengths or angles, only areas.

use geo::algorithm::bool_ops::FillRule;
use geo::{Area as _, BooleanOps, BoundingRect, Coord, Destination, Geodesic, LineString, MultiPolygon, Polygon, Rect};

use crate::domain::{Point, Shape};

/// The most points of one ring.
pub const MAX_RING_POINTS: usize = 20_000;
/// Points on the ring that stands for a circle.
pub const CIRCLE_POINTS: u32 = 72;
/// The largest radius of a circle, in kilometres; a wider one is refused.
pub const MAX_RADIUS_KM: f64 = 5_000.0;
/// Edges are cut into pieces of at most this many degrees, so that they stay straight in latitude and longitude.
const MAX_EDGE_DEG: f64 = 1.0;
const KM_PER_DEGREE: f64 = 6_371.008_8 * std::f64::consts::PI / 180.0;
const DEGREES_PER_RADIAN: f64 = 180.0 / std::f64::consts::PI;

/// What was mended in, or is wrong with, a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RingFault {
    /// The first point is not the last; it was closed.
    Unclosed,
    /// Points are repeated; the repeats were dropped.
    Repeated,
    /// It crosses itself; everything it encloses counts.
    SelfCrossing,
    /// It runs round a pole; the side of the nearer pole counts.
    RoundPole,
    /// Longitudes past ±180 were brought back.
    Longitude,
    /// Fewer than three different points or no area: not used.
    Empty,
    /// A point is not on the globe: not used.
    OffGlobe,
    /// More points than [`MAX_RING_POINTS`]: not used.
    TooManyPoints,
    /// A radius of 0 is a point, not an area: not used.
    PointOnly,
    /// A radius that is negative, not a number, or past [`MAX_RADIUS_KM`]: not used.
    Radius,
}

impl RingFault {
    /// What is wrong, and what was done about it.
    pub fn as_str(self) -> &'static str {
        match self {
            RingFault::Unclosed => "its first point is not its last; it was closed",
            RingFault::Repeated => "it repeats points; the repeats were dropped",
            RingFault::SelfCrossing => "it crosses itself; everything it encloses counts",
            RingFault::RoundPole => "it runs round a pole; the side of the nearer pole counts",
            RingFault::Longitude => "it has longitudes past ±180; they were brought back",
            RingFault::Empty => "it encloses no area; it is not used",
            RingFault::OffGlobe => "it has a point that is not on the globe; it is not used",
            RingFault::TooManyPoints => "it has too many points; it is not used",
            RingFault::PointOnly => "a radius of 0 is a point, not an area; it is not used",
            RingFault::Radius => "its radius is not between 0 and 5,000 km; it is not used",
        }
    }

    /// Whether the shape could not be used at all.
    pub fn is_fatal(self) -> bool {
        match self {
            RingFault::Empty | RingFault::OffGlobe | RingFault::TooManyPoints | RingFault::PointOnly | RingFault::Radius => true,
            RingFault::Unclosed | RingFault::Repeated | RingFault::SelfCrossing | RingFault::RoundPole | RingFault::Longitude => {
                false
            }
        }
    }
}

/// An area of the globe in the equal-area plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    plane: MultiPolygon<f64>,
}

impl Region {
    /// Nothing.
    pub fn empty() -> Self {
        Self { plane: MultiPolygon::new(Vec::new()) }
    }

    /// The region of one ring of points, and what was mended.
    pub fn of_ring(ring: &[Point]) -> (Self, Vec<RingFault>) {
        match mended_ring(ring) {
            Ok((points, mut faults)) => {
                let signed = plane_polygon(&points).signed_area().abs();
                let region = Self { plane: wrap(&points) };
                let area = region.plane.unsigned_area();
                if area <= f64::EPSILON || !area.is_finite() {
                    return (Self::empty(), vec![RingFault::Empty]);
                }
                if !faults.contains(&RingFault::RoundPole) && (area - signed).abs() > area * 1e-4 {
                    faults.push(RingFault::SelfCrossing);
                }
                (region, faults)
            }
            Err(fault) => (Self::empty(), vec![fault]),
        }
    }

    /// The region of a shape of an alert, and what was mended. A circle is a geodesic polygon on WGS 84.
    pub fn of_shape(shape: &Shape) -> (Self, Vec<RingFault>) {
        match shape {
            Shape::Polygon(ring) => Self::of_ring(ring),
            Shape::Circle { center, radius_km } => {
                if *radius_km == 0.0 {
                    return (Self::empty(), vec![RingFault::PointOnly]);
                }
                if !radius_km.is_finite() || *radius_km < 0.0 || *radius_km > MAX_RADIUS_KM {
                    return (Self::empty(), vec![RingFault::Radius]);
                }
                if !on_globe(center) {
                    return (Self::empty(), vec![RingFault::OffGlobe]);
                }
                let origin = geo::Point::new(center.lon, center.lat);
                let mut ring: Vec<Point> = (0..CIRCLE_POINTS)
                    .map(|step| {
                        let bearing = f64::from(step) * 360.0 / f64::from(CIRCLE_POINTS);
                        let at = Geodesic.destination(origin, bearing, radius_km * 1_000.0);
                        Point { lat: at.y().clamp(-90.0, 90.0), lon: at.x() }
                    })
                    .collect();
                ring.extend(ring.first().copied());
                let (region, mut faults) = Self::of_ring(&ring);
                faults.retain(|fault| fault.is_fatal());
                (region, faults)
            }
        }
    }

    /// This and the other.
    pub fn union(&self, other: &Self) -> Self {
        if self.is_empty() {
            return other.clone();
        }
        if other.is_empty() {
            return self.clone();
        }
        Self { plane: self.plane.union_with_fill_rule(&other.plane, FillRule::NonZero) }
    }

    /// What is in both.
    pub fn intersection(&self, other: &Self) -> Self {
        if !self.may_touch(other) {
            return Self::empty();
        }
        Self { plane: self.plane.intersection(&other.plane) }
    }

    /// This without the other: holes.
    pub fn minus(&self, other: &Self) -> Self {
        if !self.may_touch(other) {
            return self.clone();
        }
        Self { plane: self.plane.difference(&other.plane) }
    }

    /// Whether it has no area.
    pub fn is_empty(&self) -> bool {
        self.plane.0.is_empty()
    }

    /// Area in square kilometres on a sphere of 6,371.0088 km.
    pub fn area_km2(&self) -> f64 {
        // The y axis is in degrees too (sine × degrees per radian), so a unit is one square degree at the equator.
        self.plane.unsigned_area() * KM_PER_DEGREE * KM_PER_DEGREE
    }

    /// The part of this region that lies in the other, 0 to 1.
    pub fn share_in(&self, other: &Self) -> f64 {
        let whole = self.plane.unsigned_area();
        if whole <= 0.0 || !whole.is_finite() {
            return 0.0;
        }
        let share = self.intersection(other).plane.unsigned_area() / whole;
        if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
    }

    fn may_touch(&self, other: &Self) -> bool {
        match (self.plane.bounding_rect(), other.plane.bounding_rect()) {
            (Some(a), Some(b)) => {
                a.min().x <= b.max().x && b.min().x <= a.max().x && a.min().y <= b.max().y && b.min().y <= a.max().y
            }
            _ => false,
        }
    }
}

fn on_globe(point: &Point) -> bool {
    point.lat.is_finite() && point.lon.is_finite() && point.lat.abs() <= 90.0 && point.lon.abs() <= 540.0
}

/// Closes, drops repeats, unwraps longitudes so that neighbours are at most 180° apart, and closes over a pole.
fn mended_ring(ring: &[Point]) -> Result<(Vec<Point>, Vec<RingFault>), RingFault> {
    let mut faults = Vec::new();
    if ring.len() > MAX_RING_POINTS {
        return Err(RingFault::TooManyPoints);
    }
    if !ring.iter().all(on_globe) {
        return Err(RingFault::OffGlobe);
    }
    let (Some(first), Some(last)) = (ring.first().copied(), ring.last().copied()) else { return Err(RingFault::Empty) };
    if ring.iter().any(|point| point.lon.abs() > 180.0) {
        faults.push(RingFault::Longitude);
    }
    if first != last {
        faults.push(RingFault::Unclosed);
    }
    let mut points: Vec<Point> = Vec::with_capacity(ring.len() + 3);
    let mut raw_lon = first.lon;
    for point in ring {
        let lon = points.last().map_or(point.lon, |before| before.lon + step_lon(raw_lon, point.lon));
        raw_lon = point.lon;
        let next = Point { lat: point.lat, lon };
        if points.last() == Some(&next) {
            if !faults.contains(&RingFault::Repeated) {
                faults.push(RingFault::Repeated);
            }
        } else {
            points.push(next);
        }
    }
    let Some(end) = points.last().copied() else { return Err(RingFault::Empty) };
    let home = end.lon + step_lon(raw_lon, first.lon);
    let turn = home - points[0].lon;
    if turn.abs() > 180.0 {
        faults.push(RingFault::RoundPole);
        let mean = points.iter().map(|point| point.lat).sum::<f64>();
        let pole = if mean < 0.0 { -90.0 } else { 90.0 };
        if first != last {
            points.push(Point { lat: first.lat, lon: home });
        }
        let edge = points.last().map_or(home, |point| point.lon);
        points.push(Point { lat: pole, lon: edge });
        points.push(Point { lat: pole, lon: points[0].lon });
    }
    if points.last() != points.first() {
        points.push(points[0]);
    }
    if points.len() < 4 {
        return Err(RingFault::Empty);
    }
    Ok((points, faults))
}

/// The short way from one longitude to another; a full turn stays a full turn.
fn step_lon(from: f64, to: f64) -> f64 {
    let step = to - from;
    if (step.abs() - 360.0).abs() < 1e-9 {
        return step;
    }
    let short = step.rem_euclid(360.0);
    if short > 180.0 { short - 360.0 } else { short }
}

fn to_plane(point: Point) -> Coord<f64> {
    Coord { x: point.lon, y: point.lat.to_radians().sin() * DEGREES_PER_RADIAN }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an edge is at most 1,080 degrees long")]
fn plane_polygon(points: &[Point]) -> Polygon<f64> {
    let mut line: Vec<Coord<f64>> = Vec::with_capacity(points.len());
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let pieces = ((a.lat - b.lat).abs().max((a.lon - b.lon).abs()) / MAX_EDGE_DEG).ceil().clamp(1.0, 1_080.0) as u32;
        for piece in 0..pieces {
            let t = f64::from(piece) / f64::from(pieces);
            line.push(to_plane(Point { lat: a.lat + (b.lat - a.lat) * t, lon: a.lon + (b.lon - a.lon) * t }));
        }
    }
    line.extend(line.first().copied());
    Polygon::new(LineString::new(line), Vec::new())
}

/// Fills what the ring encloses and folds it into −180 to 180.
fn wrap(points: &[Point]) -> MultiPolygon<f64> {
    let flat = plane_polygon(points);
    let Some(bounds) = flat.bounding_rect() else { return MultiPolygon::new(Vec::new()) };
    if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
        return MultiPolygon::new(Vec::new());
    }
    let nothing = MultiPolygon::<f64>::new(Vec::new());
    let filled = flat.union_with_fill_rule(&nothing, FillRule::NonZero);
    if bounds.min().x >= -180.0 && bounds.max().x <= 180.0 {
        return filled;
    }
    let mut folded = nothing;
    let mut shift = -1_080.0;
    while shift <= 1_080.0 {
        if bounds.min().x - shift < 180.0 && bounds.max().x - shift > -180.0 {
            let window = Rect::new(
                Coord { x: -180.0 + shift, y: -DEGREES_PER_RADIAN - 1.0 },
                Coord { x: 180.0 + shift, y: DEGREES_PER_RADIAN + 1.0 },
            )
            .to_polygon();
            let part = filled.intersection(&window);
            let moved = MultiPolygon::new(part.0.into_iter().map(|polygon| shifted(&polygon, -shift)).collect());
            folded = folded.union_with_fill_rule(&moved, FillRule::NonZero);
        }
        shift += 360.0;
    }
    folded
}

fn shifted(polygon: &Polygon<f64>, by: f64) -> Polygon<f64> {
    let ring = |line: &LineString<f64>| line.coords().map(|c| Coord { x: c.x + by, y: c.y }).collect::<LineString<f64>>();
    Polygon::new(ring(polygon.exterior()), polygon.interiors().iter().map(ring).collect())
}
