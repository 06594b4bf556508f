//! The tasks that write: writes that wait when a transaction starts go into it together and share its sync.
//!
//! A write is never answered before the commit that holds it is known to be on disk. When the connection is lost during
//! a commit, the server is asked what became of it. A transaction that met another one is tried again; one that fails
//! is taken apart, so that a write that cannot be done never spoils the others.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::fault::{is_cut, is_passing};
use super::link::Link;
use super::unit::{Setting, Unit};
use crate::domain::with_causes;
use crate::store::StoreError;
use crate::store::values::failed;

/// The most writes that wait for each connection; more wait outside.
const QUEUE_LIMIT_WRITES: usize = 1_024;

/// The most writes of one commit.
const GROUP_LIMIT_WRITES: usize = 256;

/// Connections for writes that need a transaction of their own.
const ALONE: usize = 2;

/// How long a transaction is tried again when it met another one, or the server is away.
const RETRY_FOR: Duration = Duration::from_secs(10);

/// What the store did when nobody knows whether a commit happened.
const UNANSWERED: &str = "committed, and the server went away before it said whether it had";

/// The first pause before another try; it doubles up to the last.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LAST_PAUSE: Duration = Duration::from_secs(1);

pub(super) type WriteFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What a write needs of its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// Nothing: any group will do.
    Plain,
    /// This batch, locked and in memory; somebody else's lock is waited for.
    Batch(i64),
    /// This batch, if nobody else has locked it.
    BatchAtOnce(i64),
    /// A transaction of its own.
    Alone,
    /// A transaction of its own that takes its first locks itself.
    AloneUnlocked,
}

trait Write: Send {
    fn scope(&self) -> Scope;
    /// Does the work; the answer is kept until the commit. `Err` when the database failed and nothing of the group holds.
    fn run<'a>(&'a mut self, unit: &'a mut Unit) -> WriteFuture<'a, ()>;
    /// Whether the work was refused and has an answer already.
    fn refused(&self) -> bool;
    /// Tells the waiting caller, once the commit has or has not happened.
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Operation<F, T> {
    scope: Scope,
    work: F,
    result: Option<Result<T, StoreError>>,
    caller: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Write for Operation<F, T>
where
    F: for<'a> Fn(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
    T: Send + 'static,
{
    fn scope(&self) -> Scope {
        self.scope
    }

    fn run<'a>(&'a mut self, unit: &'a mut Unit) -> WriteFuture<'a, ()> {
        let work = (self.work)(unit);
        Box::pin(async move {
            match work.await {
                Err(StoreError::Database { doing, source }) => Err(StoreError::Database { doing, source }),
                result => {
                    self.result = Some(result);
                    Ok(())
                }
            }
        })
    }

    fn refused(&self) -> bool {
        matches!(self.result, Some(Err(_)))
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let closed = || failed("was closed")(sqlx::Error::PoolClosed);
        let result = match (self.result, committed) {
            (Some(Err(own)), Ok(())) => Err(own),
            (_, Err(error)) => Err(error),
            (result, Ok(())) => result.unwrap_or_else(|| Err(closed())),
        };
        // A caller that went away wants no answer.
        let _ = self.caller.send(result);
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

type Sender = mpsc::Sender<Box<dyn Write>>;
type Inbox = Arc<tokio::sync::Mutex<mpsc::Receiver<Box<dyn Write>>>>;

/// The ways to the tasks that write.
#[derive(Clone)]
struct Senders {
    groups: Vec<Sender>,
    alone: Sender,
}

/// The tasks that write. Once it is closed or dropped, they finish what waits and end.
pub(super) struct Writers {
    senders: Mutex<Option<Senders>>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

impl Writers {
    /// Starts that many tasks for groups, and those for transactions of their own.
    pub(super) fn start(link: &Arc<Link>, setting: &Setting, groups: u32) -> Self {
        let mut tasks = Vec::new();
        let mut serve = |inbox: &Inbox, most: usize| {
            let task = Task { link: Arc::clone(link), setting: setting.clone(), unit: None };
            tasks.push(tokio::spawn(task.serve(Arc::clone(inbox), most)));
        };
        let groups = (0..groups)
            .map(|_| {
                let (sender, inbox) = mpsc::channel(QUEUE_LIMIT_WRITES);
                serve(&Arc::new(tokio::sync::Mutex::new(inbox)), GROUP_LIMIT_WRITES);
                sender
            })
            .collect();
        let (alone, inbox) = mpsc::channel(QUEUE_LIMIT_WRITES);
        let inbox = Arc::new(tokio::sync::Mutex::new(inbox));
        for _ in 0..ALONE {
            serve(&inbox, 1);
        }
        Self { senders: Mutex::new(Some(Senders { groups, alone })), tasks: Mutex::new(tasks) }
    }

    /// Does `work` in the next commit and answers once that is synced. It may be done several times before it holds.
    pub(super) async fn write<F, T>(&self, scope: Scope, work: F) -> Result<T, StoreError>
    where
        F: for<'a> Fn(&'a mut Unit) -> WriteFuture<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        let closed = || failed("was closed")(sqlx::Error::PoolClosed);
        let senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(closed)?;
        let sender = match scope {
            Scope::Alone | Scope::AloneUnlocked => &senders.alone,
            Scope::Plain => &senders.groups[0],
            Scope::Batch(id) | Scope::BatchAtOnce(id) => {
                let at = id.unsigned_abs() % senders.groups.len() as u64;
                &senders.groups[usize::try_from(at).unwrap_or(0)]
            }
        };
        let (caller, answer) = oneshot::channel();
        let write = Operation { scope, work, result: None, caller };
        sender.send(Box::new(write)).await.map_err(|_| closed())?;
        drop(senders);
        answer.await.map_err(|_| closed())?
    }

    /// Finishes what waits, and ends.
    pub(super) async fn close(&self) {
        self.senders.lock().unwrap_or_else(PoisonError::into_inner).take();
        let tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            if let Err(error) = task.await {
                tracing::warn!(error = %with_causes(&error), "a writer did not end by itself");
            }
        }
    }
}

struct Task {
    link: Arc<Link>,
    setting: Setting,
    unit: Option<Unit>,
}

impl Task {
    async fn serve(mut self, inbox: Inbox, most: usize) {
        loop {
            let mut group = {
                let mut inbox = inbox.lock().await;
                let Some(first) = inbox.recv().await else { break };
                let mut group = vec![first];
                while group.len() < most
                    && let Ok(next) = inbox.try_recv()
                {
                    group.push(next);
                }
                group
            };
            let done = self.persist(&mut group).await;
            match done {
                Err(error) if group.len() > 1 && can_be_taken_apart(&error) => {
                    // One of them cannot be done; which one shows when each is tried by itself.
                    for mut write in group {
                        let done = self.persist(std::slice::from_mut(&mut write)).await;
                        write.answer(done);
                    }
                }
                Err(error) => {
                    for write in group {
                        write.answer(Err(repeat(&error)));
                    }
                }
                Ok(()) => {
                    for write in group {
                        write.answer(Ok(()));
                    }
                }
            }
        }
        if let Some(unit) = self.unit.take() {
            unit.close().await;
        }
    }

    /// Does the writes of a group in one transaction, and again while the cause of a failure may pass.
    async fn persist(&mut self, group: &mut [Box<dyn Write>]) -> Result<(), StoreError> {
        let began = Instant::now();
        let mut pause = FIRST_PAUSE;
        loop {
            let error = match self.attempt(group).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            if !may_pass(&error) || began.elapsed() + pause > RETRY_FOR {
                return Err(error);
            }
            tracing::debug!(error = %with_causes(&error), "a transaction is tried again");
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LAST_PAUSE);
        }
    }

    async fn attempt(&mut self, group: &mut [Box<dyn Write>]) -> Result<(), StoreError> {
        let mut unit = match self.unit.take() {
            Some(unit) => unit,
            None => Unit::new(self.link.connect().await?, self.setting.clone()).await?,
        };
        if let Err(error) = work(&mut unit, group).await {
            // A connection that cannot even roll back is let go.
            if !is_gone(&error) && unit.rollback().await.is_ok() {
                self.unit = Some(unit);
            }
            return Err(error);
        }
        if let [only] = &*group
            && only.refused()
        {
            // Nothing of it may stay.
            if unit.rollback().await.is_ok() {
                self.unit = Some(unit);
            }
            return Ok(());
        }
        match unit.commit().await {
            Ok(()) => {
                self.unit = Some(unit);
                Ok(())
            }
            Err(error) if is_gone(&error) => match unit.xid.take() {
                Some(xid) => self.ask(&xid, error).await,
                None => Err(error),
            },
            Err(error) => {
                if unit.rollback().await.is_ok() {
                    self.unit = Some(unit);
                }
                Err(error)
            }
        }
    }

    /// Asks the server what became of a transaction whose commit was not answered.
    async fn ask(&mut self, xid: &str, error: StoreError) -> Result<(), StoreError> {
        let began = Instant::now();
        while began.elapsed() < RETRY_FOR {
            if let Ok(mut conn) = self.link.connect().await {
                let asked = sqlx::query_scalar::<_, Option<String>>("SELECT pg_xact_status($1::text::xid8)").bind(xid);
                match asked.fetch_one(&mut conn).await {
                    Ok(Some(status)) if status == "committed" => return Ok(()),
                    Ok(Some(status)) if status == "aborted" => return Err(error),
                    // The old connection has not noticed yet.
                    Ok(Some(_)) => {}
                    // A server that does not know the number has not got the transaction.
                    Ok(None) => break,
                    Err(fault) if is_cut(&fault) => {}
                    Err(_) => break,
                }
            }
            tokio::time::sleep(LAST_PAUSE / 4).await;
        }
        // It may have happened, so it must not be tried again.
        let StoreError::Database { source, .. } = error else { return Err(error) };
        Err(failed(UNANSWERED)(source))
    }
}

async fn work(unit: &mut Unit, group: &mut [Box<dyn Write>]) -> Result<(), StoreError> {
    let (mut waiting, mut at_once) = (Vec::new(), Vec::new());
    let mut unlocked = false;
    for write in group.iter() {
        match write.scope() {
            Scope::Batch(id) => waiting.push(id),
            Scope::BatchAtOnce(id) => at_once.push(id),
            Scope::AloneUnlocked => unlocked = true,
            Scope::Plain | Scope::Alone => {}
        }
    }
    if unlocked {
        unit.begin_plain().await?;
    } else {
        unit.begin().await?;
    }
    unit.load(&waiting, &at_once).await?;
    for write in group {
        write.run(unit).await?;
    }
    Ok(())
}

/// Whether the connection is gone.
fn is_gone(error: &StoreError) -> bool {
    matches!(error, StoreError::Database { doing, source } if *doing != UNANSWERED && is_cut(source))
}

/// Whether it certainly has not happened, and for a reason that is one write's own.
fn can_be_taken_apart(error: &StoreError) -> bool {
    matches!(error, StoreError::Database { doing, source } if *doing != UNANSWERED && !is_cut(source))
}

fn may_pass(error: &StoreError) -> bool {
    match error {
        StoreError::Database { doing, source } => *doing != UNANSWERED && is_passing(source),
        StoreError::Open(super::OpenError::Unreachable { .. }) => true,
        _ => false,
    }
}
