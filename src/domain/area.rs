//! Whom to tell, as CAP gives it: areas, codes, shapes; and the code of a place of the gazetteer.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A point in degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Latitude in degrees, −90 to 90.
    pub lat: f64,
    /// Longitude in degrees, −180 to 180.
    pub lon: f64,
}

/// Geometry of an area (CAP 1.2 section 3.2.4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A closed ring of at least four points, first equal to last.
    Polygon(Vec<Point>),
    /// Everything within a distance of a point. A radius of 0 is a point, not an area.
    Circle {
        /// Centre.
        center: Point,
        /// Radius in kilometres.
        radius_km: f64,
    },
}

/// A code of a named system, such as `SAME` `036061`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Geocode {
    /// Name of the code system as the alert wrote it.
    pub system: String,
    /// The code.
    pub value: String,
}

/// One CAP `area`: a union of its shapes and codes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Text for people, in the language of the info block.
    pub description: String,
    /// Shapes; their union.
    pub shapes: Vec<Shape>,
    /// Holes, from the geocode `EXCLUDE_POLYGON`; each a closed ring.
    pub holes: Vec<Vec<Point>>,
    /// Codes; a union with the shapes.
    pub geocodes: Vec<Geocode>,
}

/// The code of one place of the gazetteer, such as `JP-04`.
///
/// 1 to 64 ASCII letters, digits and `-._:`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlaceCode(String);

impl PlaceCode {
    /// The longest code, in characters.
    pub const MAX_CHARS: usize = 64;

    /// Checks a code.
    ///
    /// # Errors
    /// With a sentence when it is empty, too long or has other characters.
    pub fn parse(code: &str) -> Result<Self, String> {
        let code = code.trim();
        let fits = !code.is_empty() && code.chars().count() <= Self::MAX_CHARS;
        if fits && code.chars().all(|c| c.is_ascii_alphanumeric() || "-._:".contains(c)) {
            Ok(Self(code.to_owned()))
        } else {
            Err(format!("`{code}` is not a place code: 1 to 64 ASCII letters, digits and -._: are needed"))
        }
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlaceCode({})", self.0)
    }
}

impl TryFrom<String> for PlaceCode {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code)
    }
}

impl From<PlaceCode> for String {
    fn from(code: PlaceCode) -> String {
        code.0
    }
}
