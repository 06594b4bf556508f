//! What a worker gets when it asks for a batch, and the texts that it is to send.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::alert::AlertRow;
use super::jobs::Job;
use crate::domain::{Address, EndpointId, JobIndex, Lane, ModeName, RenderedMessage};
use crate::store::values::time;
use crate::store::{Claim, ClaimedBatch, ClaimedJob, StoreError};

/// The most texts kept in memory.
const KEPT_MESSAGES: usize = 256;

/// What a worker gets, before addresses and text are read.
pub(in crate::store) struct Granted {
    pub(in crate::store) fence: i64,
    pub(in crate::store) alert: AlertRow,
    pub(in crate::store) endpoint: EndpointId,
    pub(in crate::store) failover: Vec<EndpointId>,
    pub(in crate::store) lane: Lane,
    pub(in crate::store) message: i64,
    pub(in crate::store) segments_each: u16,
    pub(in crate::store) subscribers: bool,
    pub(in crate::store) jobs: Vec<(JobIndex, Job)>,
}

pub(in crate::store) enum Taken {
    Granted(Box<Granted>),
    NotNow,
    Done,
}

impl Granted {
    /// The jobs of a batch that goes to the endpoint itself.
    pub(in crate::store) fn jobs_of_endpoint(&self) -> Vec<ClaimedJob> {
        let address = Address::new(self.endpoint.end());
        self.jobs.iter().map(|(index, job)| job.claimed(*index, address.clone())).collect()
    }

    /// The jobs of a batch whose addresses are known, in the order of its jobs.
    pub(in crate::store) fn jobs_to(&self, addresses: Vec<Address>) -> Vec<ClaimedJob> {
        self.jobs.iter().zip(addresses).map(|((index, job), address)| job.claimed(*index, address)).collect()
    }

    /// The whole batch, once text and addresses are read.
    pub(in crate::store) fn into_batch(
        self,
        claim: Claim,
        mode: ModeName,
        message: Arc<RenderedMessage>,
        jobs: Vec<ClaimedJob>,
        begun: bool,
    ) -> Result<ClaimedBatch, StoreError> {
        Ok(ClaimedBatch {
            claim,
            key: self.alert.key,
            mode,
            endpoint: self.endpoint,
            failover: self.failover,
            lane: self.lane,
            message,
            segments_each: self.segments_each,
            expires: time(self.alert.expires)?,
            withdrawn: self.alert.withdrawn,
            resend_in_doubt: self.alert.resend,
            jobs,
            begun,
        })
    }
}

/// Texts that were read before; they never change.
#[derive(Default)]
pub(in crate::store) struct Texts(Mutex<HashMap<i64, Arc<RenderedMessage>>>);

impl Texts {
    pub(in crate::store) fn get(&self, id: i64) -> Option<Arc<RenderedMessage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id).map(Arc::clone)
    }

    pub(in crate::store) fn keep(&self, id: i64, message: RenderedMessage) -> Arc<RenderedMessage> {
        let message = Arc::new(message);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MESSAGES {
            kept.clear();
        }
        kept.insert(id, Arc::clone(&message));
        message
    }
}
