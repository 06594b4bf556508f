//! Growth on paper: what a number of recipients in a time needs, which part is full first, and a simulation of it.
//!
//! Nothing is sent and nothing is measured here: the costs come from a file of constants that says where each is from.

mod constants;
mod flow;
mod parts;

use serde::Serialize;

pub use constants::{Constants, ConstantsError, Setting};
pub use parts::{Part, PartLoad};

use crate::domain::Rank;

/// The most recipients of one plan on paper.
pub const SCALE_RECIPIENTS_MAX: u64 = 1_000_000_000;
/// Gateways that there should be, so that one may stop.
pub const GATEWAYS_MIN: u64 = 2;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Wish {
    /// Recipients, all of one kind.
    pub recipients: u64,
    /// Time for all of them, in hours.
    pub hours: f64,
    /// Segments of one message.
    pub segments: f64,
    /// SMSC links.
    pub links: u64,
    /// Binds of each link.
    pub binds: u64,
    /// Window of each bind, in segments.
    pub window: u64,
    /// Time from a submission to its answer, in milliseconds.
    pub round_trip_ms: f64,
    /// Segments a second that each link takes; the provider's limit.
    pub throttle_per_s: f64,
    /// Worker processes.
    pub workers: u64,
    /// Whether each message has a receipt.
    pub receipts: bool,
    /// Part of the recipients in the lane for life safety, 0 to 1.
    pub life_share: f64,
    /// Part of the recipients in the urgent lane, 0 to 1; the rest is bulk.
    pub urgent_share: f64,
}

impl Wish {
    /// Messages a second that all of it needs.
    #[expect(clippy::cast_precision_loss, reason = "recipients are far below 2^52")]
    pub fn needed_per_s(&self) -> f64 {
        self.recipients as f64 / (self.hours * 3_600.0)
    }

    /// Recipients by lane, in the order of [`Rank::ALL`].
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a count")]
    pub fn lanes(&self) -> [u64; 3] {
        let part = |share: f64| ((self.recipients as f64 * share.clamp(0.0, 1.0)).round() as u64).min(self.recipients);
        let life = part(self.life_share);
        let urgent = part(self.urgent_share).min(self.recipients - life);
        [life, urgent, self.recipients - life - urgent]
    }
}

/// How much of a thing the target needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Needs {
    /// Binds over all links, with the window and round trip as asked; `None` when no number of binds is enough under the throttle of so many links.
    pub binds: Option<u64>,
    /// Links, each with its throttle.
    pub links: u64,
    /// Worker processes.
    pub workers: u64,
    /// Processes that take alerts in.
    pub gateways: u64,
    /// How many times as fast the store has to be; at most 1 means that it is fast enough.
    pub store_times: f64,
    /// How many times as fast the broker has to be.
    pub broker_times: f64,
}

/// One thing changed, and what comes of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What is different.
    pub what: &'static str,
    /// Seconds until the last verdict.
    pub drain_s: f64,
    /// The part that is full first.
    pub first: Part,
}

/// Lanes and when each is done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LaneEnd {
    /// The lane's rank.
    pub rank: Rank,
    /// Messages.
    pub messages: u64,
    /// Seconds until its last verdict; 0 when it has none.
    pub drain_s: f64,
}

/// All of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScaleReport {
    /// Name and version of the format.
    pub schema: &'static str,
    /// What was asked.
    pub wish: Wish,
    /// The setting whose constants were taken.
    pub setting: Setting,
    /// The constants.
    pub constants: Constants,
    /// Messages a second that the target needs.
    pub needed_per_s: f64,
    /// Each part: the one that is full first at the top.
    pub parts: Vec<PartLoad>,
    /// Seconds until the last verdict, by simulation.
    pub drain_s: f64,
    /// Seconds until the last receipt, when there are receipts.
    pub receipts_s: Option<f64>,
    /// Whether the target is met.
    pub met: bool,
    /// By lane.
    pub lanes: Vec<LaneEnd>,
    /// What the target needs.
    pub needs: Needs,
    /// What small changes would do.
    pub sensitivity: Vec<Change>,
}

/// Works it out.
pub fn scale(wish: &Wish, setting: Setting, constants: &Constants) -> ScaleReport {
    let run = flow::run(wish, constants);
    let parts = parts::loads(wish, constants, &run);
    let change = |what, change: fn(&mut Wish)| {
        let mut changed = wish.clone();
        change(&mut changed);
        let run = flow::run(&changed, constants);
        Change { what, drain_s: run.drain_s, first: parts::first(&changed, constants) }
    };
    let sensitivity = vec![
        change("as asked", |_| {}),
        change("the round trip is twice as long", |wish| wish.round_trip_ms *= 2.0),
        change("receipts the other way round", |wish| wish.receipts = !wish.receipts),
        change("two segments a message more", |wish| wish.segments += 2.0),
        change("twice the links", |wish| wish.links *= 2),
        change("one link less", |wish| wish.links = (wish.links - 1).max(1)),
        change("twice the workers", |wish| wish.workers *= 2),
        change("one worker less", |wish| wish.workers = (wish.workers - 1).max(1)),
    ];
    let ends = Rank::ALL.iter().zip(wish.lanes()).zip(run.lanes_s);
    ScaleReport {
        schema: "mothertongue.scale/1",
        wish: wish.clone(),
        setting,
        constants: constants.clone(),
        needed_per_s: wish.needed_per_s(),
        met: run.drain_s <= wish.hours * 3_600.0,
        lanes: ends.map(|((rank, messages), drain_s)| LaneEnd { rank: *rank, messages, drain_s }).collect(),
        drain_s: run.drain_s,
        receipts_s: run.receipts_s,
        needs: parts::needs(wish, constants),
        parts,
        sensitivity,
    }
}

#[cfg(test)]
mod tests;
