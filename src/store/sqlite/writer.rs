//! The one task that writes: all writes that wait when a commit starts go into one transaction and share its sync.
//!
//! It never answers a write before the commit that holds it is on disk, and a write that is refused never spoils the
//! others of its group.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::unit::Unit;
use crate::store::StoreError;

/// The most writes that wait; more wait outside.
pub(super) const QUEUE_LIMIT_WRITES: usize = 1_024;

/// The most writes of one commit.
pub(super) const GROUP_LIMIT_WRITES: usize = 256;

/// How long a write that can wait waits for one that cannot, to share its sync.
pub(super) const SHARE_WAIT: Duration = Duration::from_millis(5);

pub(super) type WriteFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Tells the waiting caller, once the commit has or has not happened.
type Answer = Box<dyn FnOnce(Result<(), &StoreError>) + Send>;

trait Write: Send {
    /// Does the work; the answer is kept until the commit. True when the database failed and nothing of the group holds.
    fn run<'a>(self: Box<Self>, unit: &'a mut Unit) -> Pin<Box<dyn Future<Output = (Answer, bool)> + Send + 'a>>;
    /// Answers without having done the work.
    fn fail(self: Box<Self>, error: &StoreError);
    /// Whether it waits a moment for others.
    fn can_wait(&self) -> bool;
}

struct Operation<F, T> {
    work: F,
    can_wait: bool,
    caller: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Write for Operation<F, T>
where
    F: for<'a> FnOnce(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
    T: Send + 'static,
{
    fn run<'a>(self: Box<Self>, unit: &'a mut Unit) -> Pin<Box<dyn Future<Output = (Answer, bool)> + Send + 'a>> {
        Box::pin(async move {
            let Operation { work, caller, can_wait: _ } = *self;
            let result = work(unit).await;
            let broken = matches!(result, Err(StoreError::Database { .. } | StoreError::Corrupt { .. }));
            let answer: Answer = Box::new(move |committed| {
                let result = match (result, committed) {
                    (Err(own), _) => Err(own),
                    (Ok(value), Ok(())) => Ok(value),
                    (Ok(_), Err(error)) => Err(repeat(error)),
                };
                // A caller that went away wants no answer.
                let _ = caller.send(result);
            });
            (answer, broken)
        })
    }

    fn fail(self: Box<Self>, error: &StoreError) {
        let _ = self.caller.send(Err(repeat(error)));
    }

    fn can_wait(&self) -> bool {
        self.can_wait
    }
}

/// The same failure again, for each write of a group.
fn repeat(error: &StoreError) -> StoreError {
    match error {
        StoreError::Database { doing, source } => {
            StoreError::Database { doing, source: sqlx::Error::Io(std::io::Error::other(source.to_string())) }
        }
        other => StoreError::Corrupt { what: "commit", why: other.to_string() },
    }
}

/// The way to the writer. Once the last one is dropped, the writer finishes what waits and ends.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Box<dyn Write>>);

impl Writer {
    /// Starts the task.
    pub(super) fn start(unit: Unit) -> (Self, tokio::task::JoinHandle<()>) {
        let (sender, inbox) = mpsc::channel(QUEUE_LIMIT_WRITES);
        (Self(sender), tokio::spawn(serve(unit, inbox)))
    }

    /// Does `work` in the next commit and answers once that is synced.
    pub(super) async fn write<F, T>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        self.ask(work, false).await
    }

    /// As [`Self::write`], but it may wait [`SHARE_WAIT`] for a write that has no time, and go with that.
    pub(super) async fn write_with_others<F, T>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        self.ask(work, true).await
    }

    async fn ask<F, T>(&self, work: F, can_wait: bool) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        let (caller, answer) = oneshot::channel();
        let closed = || StoreError::Database { doing: "was closed", source: sqlx::Error::PoolClosed };
        self.0.send(Box::new(Operation { work, can_wait, caller })).await.map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }
}

async fn serve(mut unit: Unit, mut inbox: mpsc::Receiver<Box<dyn Write>>) {
    let mut waiting = VecDeque::new();
    while !waiting.is_empty() || gather(&mut waiting, &mut inbox).await {
        if let Err(error) = unit.begin().await {
            unit.rollback().await;
            while let Some(write) = next(&mut waiting, &mut inbox) {
                write.fail(&error);
            }
            continue;
        }
        let mut answers = Vec::new();
        let mut broken = false;
        while !broken
            && !unit.closing
            && answers.len() < GROUP_LIMIT_WRITES
            && let Some(write) = next(&mut waiting, &mut inbox)
        {
            let (answer, failed) = write.run(&mut unit).await;
            answers.push(answer);
            broken |= failed;
        }
        let committed = if broken {
            Err(StoreError::Database {
                doing: "wrote this together with others",
                source: sqlx::Error::Protocol("another write of the same commit failed".to_owned()),
            })
        } else {
            unit.commit().await
        };
        if committed.is_err() {
            unit.rollback().await;
        }
        if unit.closing {
            unit.close().await;
            answer_all(answers, &committed);
            return;
        }
        answer_all(answers, &committed);
    }
    unit.close().await;
}

/// Waits for a write, and for as long as all that is there can wait. False when there will be none any more.
async fn gather(waiting: &mut VecDeque<Box<dyn Write>>, inbox: &mut mpsc::Receiver<Box<dyn Write>>) -> bool {
    waiting.extend(inbox.recv().await);
    let until = tokio::time::Instant::now() + SHARE_WAIT;
    while waiting.back().is_some_and(|last| last.can_wait()) && waiting.len() < GROUP_LIMIT_WRITES {
        match tokio::time::timeout_at(until, inbox.recv()).await {
            Ok(Some(write)) => waiting.push_back(write),
            Ok(None) | Err(_) => break,
        }
    }
    !waiting.is_empty()
}

fn next(waiting: &mut VecDeque<Box<dyn Write>>, inbox: &mut mpsc::Receiver<Box<dyn Write>>) -> Option<Box<dyn Write>> {
    waiting.pop_front().or_else(|| inbox.try_recv().ok())
}

fn answer_all(answers: Vec<Answer>, committed: &Result<(), StoreError>) {
    for answer in answers {
        answer(committed.as_ref().copied());
    }
}
