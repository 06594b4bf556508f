//! Routing: audience, plan, gaps and fallbacks over a small made-up country.

#[path = "routing/country.rs"]
mod country;
#[path = "routing/files.rs"]
mod files;
#[path = "routing/plans.rs"]
mod plans;
