//! What an operator does to queues from outside a running gateway: declare them, and look at them.
//!
//! It never deletes a queue and never takes a ticket.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::RabbitSettings;
use super::announce;
use super::connection::Link;
use super::dial::Dial;
use super::topology::{QueuePlan, Topology, buried_plan, lane_plan};
use crate::broker::{BrokerError, ExchangeRow, OpenBrokerError, QueueRow, QueueState, Survey};
use crate::domain::{Lane, ModeName};

fn plans(settings: &RabbitSettings, mode: ModeName, lanes: &[Lane]) -> Vec<(Option<Lane>, QueuePlan)> {
    let mut plans = vec![(None, buried_plan(settings, mode))];
    plans.extend(lanes.iter().map(|lane| (Some(lane.clone()), lane_plan(settings, mode, lane))));
    plans
}

async fn connected(settings: &RabbitSettings, mode: ModeName, base: &Path) -> Result<(Link, Arc<Topology>), OpenBrokerError> {
    let link = Link::start(&format!("{mode} admin"), Dial::new(settings, base)?, settings);
    // Each address gets its chance, and the first some time to come up.
    let tries = u32::try_from(settings.addrs.len()).unwrap_or(1);
    let wait = Duration::from_millis(settings.connect_ms).saturating_mul(tries);
    match link.up(wait).await {
        Ok(_) => Ok((link.clone(), Arc::new(Topology::new(link, settings)))),
        Err(fault) => {
            link.close().await;
            Err(fault.into())
        }
    }
}

/// Declares every queue that is missing, and the exchange for partners; gives the names of the queues. Returns after their rest.
pub(in crate::broker) async fn declare(
    settings: &RabbitSettings,
    mode: ModeName,
    base: &Path,
    lanes: &[Lane],
) -> Result<Vec<String>, OpenBrokerError> {
    let (link, topology) = connected(settings, mode, base).await?;
    let queues: Vec<QueuePlan> = plans(settings, mode, lanes).into_iter().map(|(_, plan)| plan).collect();
    let made = topology.declare(&queues).await;
    let partners = async {
        let wait = Duration::from_millis(settings.confirm_ms);
        announce::declare(announce::exchange(mode), &*link.up(wait).await?, wait).await
    };
    let exchange = partners.await;
    if made.as_ref().is_ok_and(|made| !made.is_empty()) {
        tokio::time::sleep(Duration::from_millis(settings.declare_wait_ms)).await;
    }
    link.close().await;
    exchange?;
    Ok(made?)
}

/// Every queue and the exchange for partners as they are.
pub(in crate::broker) async fn survey(
    settings: &RabbitSettings,
    mode: ModeName,
    base: &Path,
    lanes: &[Lane],
) -> Result<Survey, OpenBrokerError> {
    let (link, topology) = connected(settings, mode, base).await?;
    let mut rows = Vec::new();
    let looked = async {
        for (lane, plan) in plans(settings, mode, lanes) {
            let state = match topology.count(&plan).await? {
                None => QueueState::Missing,
                Some(count) => match topology.compare(&plan).await {
                    Ok(()) => QueueState::There { tickets: count.ready, consumers: count.consumers },
                    Err(BrokerError::Mismatch { why, .. }) => QueueState::Different { why },
                    Err(fault) => return Err(fault),
                },
            };
            rows.push(QueueRow { name: plan.name, lane, state });
        }
        let (name, wait) = (announce::exchange(mode), Duration::from_millis(settings.confirm_ms));
        let state = announce::look(name, &*link.up(wait).await?, wait).await?;
        Ok::<_, BrokerError>(ExchangeRow { name: name.to_owned(), state })
    };
    let looked = looked.await;
    link.close().await;
    Ok(Survey { queues: rows, exchange: Some(looked?) })
}
