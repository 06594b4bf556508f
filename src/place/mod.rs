//! Where: the gazetteer, code systems and their aliases, shapes, and which places an alert's areas touch.
//!
//! It never asks the network, never guesses what an unknown code means, and never takes "no area" for "everywhere".

mod codes;
mod countries;
mod gazetteer;
mod geometry;
mod load;
mod resolve;
mod systems;
pub mod table;

pub use codes::PLACE_CODES;
pub use gazetteer::{Gazetteer, Place};
pub use geometry::{CIRCLE_POINTS, MAX_RADIUS_KM, MAX_RING_POINTS, Region, RingFault};
pub use load::{MAX_GEOJSON_BYTES, MAX_OUTLINE_POINTS, MAX_PLACES};
pub use resolve::{MAX_ALERT_SHAPES, OverlapRule, PlaceShare, Resolution, ShareBy};
pub use systems::CodeSystems;
