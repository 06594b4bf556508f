//! `simulate`: the other side, on loopback, until Ctrl-C.

use std::io::Write;

use super::args::Simulate;
use super::{Failure, OK, load, simulate_smsc};
use crate::channel::social_simulator::SocialSimulator;

pub(super) fn simulate(command: &Simulate, err: &mut dyn Write) -> Result<u8, Failure> {
    let runtime = load::runtime()?;
    match command {
        Simulate::Smsc(args) => {
            runtime.block_on(simulate_smsc::run(args.as_ref().clone()))?;
            Ok(OK)
        }
        Simulate::Social { listen, file } => {
            let simulator = runtime.block_on(SocialSimulator::start(*listen, file.clone()))?;
            writeln!(err, "social simulator on http://{}/ ; Ctrl-C ends it", simulator.address())?;
            runtime.block_on(tokio::signal::ctrl_c())?;
            writeln!(err, "{} posts", simulator.posts().len())?;
            Ok(OK)
        }
    }
}
