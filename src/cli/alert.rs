//! `alert`: plan, submit, approve, send, follow up, account. The rules are enforced in `dispatch`, not here.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::alert_args::{Alert, FollowUp, Source};
use super::args::Cli;
use super::{BLOCKED, Failure, NOT_ALLOWED, NOTHING, OK, PARTLY, USAGE, WAITING, load, plan_view};
use crate::app::{self, Desk, MakePlanError, OpenWorld};
use crate::config::Config;
use crate::dispatch::{DispatchError, Knowledge, Refusal, Report};
use crate::domain::{Clock, Exercise, Language, Live, Mode, Plan, SystemClock, has_errors};
use crate::public::cap_of;
use crate::store::{PlanState, StoreError};

/// Longest CAP file that is read, in bytes; the parser has its own, lower limit.
const MAX_CAP_BYTES: u64 = 16 * 1024 * 1024;
/// How long `send --wait` and `status --watch` wait.
const MAX_WAIT: Duration = Duration::from_secs(24 * 3_600);
/// How long a stop may take.
const DRAIN: Duration = Duration::from_secs(30);
/// How often `status --watch` looks.
const WATCH_EVERY: Duration = Duration::from_secs(1);
/// Lines of the ledger that are read at one time.
const LEDGER_PAGE: u32 = 1_000;

pub(super) fn alert(cli: &Cli, command: &Alert, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    if cli.live { run::<Live>(cli, command, out, err) } else { run::<Exercise>(cli, command, out, err) }
}

fn run<M: Mode>(cli: &Cli, command: &Alert, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    load::world(cli, &config)?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let (table, findings) = app::load_routing(&config);
    if has_errors(&findings) {
        return Err(Failure::of_findings(BLOCKED, "templates or routing data have errors", findings));
    }
    load::runtime()?.block_on(async {
        let world = app::world::<M>(&config, &table)?;
        let open = app::build::<M>(&config, world, clock.clone(), &app::one_time_name("cli")).await?;
        let here = Here { cli, config: &config, knowledge: OnceCell::new(), open: &open, clock: &*clock };
        let done = here.command(command, out, err).await;
        let drained = open.gateway.drain(DRAIN).await;
        open.store.close().await;
        drained?;
        done
    })
}

/// Facts written as NAME=VALUE.
fn facts(written: &[String]) -> Result<BTreeMap<String, String>, Failure> {
    let split = |fact: &String| match fact.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(Failure::new(USAGE, format!("`{fact}` is not NAME=VALUE")).help("write --fact contact=helpline")),
    };
    written.iter().map(split).collect()
}

fn read(source: &Source) -> Result<(Vec<u8>, String), Failure> {
    let name = source.file.display().to_string();
    let mut bytes = Vec::new();
    let read = if name == "-" {
        std::io::stdin().take(MAX_CAP_BYTES).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(&source.file).and_then(|file| file.take(MAX_CAP_BYTES).read_to_end(&mut bytes))
    };
    read.map_err(|why| Failure::new(super::FAILED, format!("{name} cannot be read: {why}")))?;
    Ok((bytes, if name == "-" { "standard input".to_owned() } else { name }))
}

/// A failure of planning, with the findings that are its reason.
pub(super) fn planning_failure(fault: MakePlanError) -> Failure {
    match fault {
        MakePlanError::Findings(findings) => Failure::of_findings(BLOCKED, "the alert cannot be planned", findings),
        MakePlanError::Store(_) | MakePlanError::Setting { .. } => Failure::from(fault),
    }
}

/// A refusal of dispatch has an exit code of its own.
fn refusal(fault: DispatchError) -> Failure {
    match fault {
        DispatchError::Refused(_) => Failure::new(NOT_ALLOWED, fault.to_string()),
        DispatchError::Store { source: StoreError::NotFound { .. } } => Failure { code: NOTHING, ..Failure::from(fault) },
        _ => Failure::from(fault),
    }
}

struct Here<'a, M: Mode> {
    cli: &'a Cli,
    config: &'a Config,
    /// Filled by the first command that plans or names places.
    knowledge: OnceCell<Knowledge>,
    open: &'a OpenWorld<M>,
    clock: &'a dyn Clock,
}

impl<M: Mode> Here<'_, M> {
    fn knowledge(&self) -> Result<&Knowledge, Failure> {
        if let Some(known) = self.knowledge.get() {
            return Ok(known);
        }
        let (knowledge, findings) = app::load_knowledge(self.config, self.clock);
        if has_errors(&findings) {
            return Err(Failure::of_findings(BLOCKED, "catalogue or routing data have errors", findings));
        }
        Ok(self.knowledge.get_or_init(|| knowledge))
    }

    fn desk(&self) -> Result<Desk<'_>, Failure> {
        Ok(Desk {
            config: self.config,
            knowledge: self.knowledge()?,
            world: &self.open.world,
            store: &*self.open.store,
            clock: self.clock,
        })
    }

    async fn command(&self, command: &Alert, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
        let gateway = &self.open.gateway;
        match command {
            Alert::Plan { source, show } => {
                let plan = self.plan(source).await?;
                match show {
                    Some(wanted) => self.show(&plan, wanted, out),
                    None => self.print(&plan, out),
                }
            }
            Alert::Submit { source, by } => {
                let plan = self.plan(source).await?;
                self.submit(&plan, by, out).await
            }
            Alert::Cancel(follow) => self.follow(follow, app::FollowUp::Cancel, out).await,
            Alert::AllClear(follow) => self.follow(follow, app::FollowUp::AllClear, out).await,
            Alert::Correct(follow) => self.follow(follow, app::FollowUp::Correct, out).await,
            Alert::Approve { plan, by } => {
                let approved = gateway.approve(plan, by).await.map_err(refusal)?;
                self.say(
                    out,
                    "approved",
                    approved.digest().as_str(),
                    &format!("mothertongue alert send {}", approved.digest().short()),
                )
            }
            Alert::Reject { plan, by, reason, r#return } => {
                let done = if *r#return {
                    gateway.return_for_mending(plan, by, reason).await
                } else {
                    gateway.reject(plan, by, reason).await
                };
                done.map_err(refusal)?;
                self.say(out, if *r#return { "returned" } else { "rejected" }, plan, "mothertongue alert list")
            }
            Alert::Send { plan, wait, by } => self.send(plan, by, *wait, out, err).await,
            Alert::List => self.list(out).await,
            Alert::Status { plan, watch } => self.status(plan, *watch, out).await,
            Alert::Report { plan } => {
                let report = self.report(plan).await?;
                self.print_report(&report, out)
            }
            Alert::Cap { plan } => {
                let record = self.open.store.plan(plan).await.map_err(|fault| refusal(fault.into()))?;
                let (sender, places) = (&self.config.planning.cap_sender, &self.knowledge()?.gazetteer);
                let cap = cap_of::<M>(&*self.open.store, &record, sender, places, &|_| true).await?;
                out.write_all(cap.as_bytes())?;
                Ok(OK)
            }
            Alert::Feed { lang } => self.feed(lang, out).await,
            Alert::Dead => self.dead(out).await,
            Alert::Stop { plan, reason, by } => {
                let record = self.open.store.plan(plan).await.map_err(|fault| refusal(fault.into()))?;
                let jobs = gateway.withdraw(&record.key, reason, by).await.map_err(refusal)?;
                self.say(
                    out,
                    &format!("{jobs} jobs stopped of"),
                    record.digest.as_str(),
                    &format!("mothertongue alert cancel {} tells who got it", record.digest.short()),
                )
            }
            Alert::Ledger { plan } => self.ledger(plan, out).await,
        }
    }

    async fn feed(&self, lang: &str, out: &mut dyn Write) -> Result<u8, Failure> {
        let language = Language::parse(lang).map_err(|fault| Failure::new(USAGE, fault.to_string()))?;
        let Some(settings) = self.open.world.public.as_ref() else {
            let said = format!("the {} world has no public pages, so it has no feeds", M::NAME);
            return Err(Failure::new(BLOCKED, said).help(format!("write [{}.public] with base = \"https://…\"", M::NAME)));
        };
        let known = self.knowledge()?;
        let with = (Arc::clone(&self.open.store), Arc::new(SystemClock) as Arc<dyn Clock>);
        let pages = app::public_pages::<M>(self.config, &self.open.world, settings, known, with)?;
        match pages.atom(&language).await {
            Some(feed) => {
                out.write_all(feed.as_bytes())?;
                Ok(OK)
            }
            None => Err(Failure::new(NOTHING, format!("there is no feed in `{language}`")).help("mothertongue catalog list")),
        }
    }

    async fn plan(&self, source: &Source) -> Result<Plan<M>, Failure> {
        let (bytes, name) = read(source)?;
        self.desk()?.plan_cap::<M>(&bytes, &name, &facts(&source.facts)?).await.map_err(planning_failure)
    }

    fn say(&self, out: &mut dyn Write, what: &str, digest: &str, next: &str) -> Result<u8, Failure> {
        if self.cli.json {
            writeln!(
                out,
                "{}",
                json!({ "schema": "mothertongue.alert/1", "mode": M::NAME, "done": what, "plan": digest, "next": next })
            )?;
        } else {
            writeln!(out, "{what} {digest}\n  next: {next}")?;
        }
        Ok(OK)
    }

    fn print(&self, plan: &Plan<M>, out: &mut dyn Write) -> Result<u8, Failure> {
        let digest = plan.digest()?;
        if self.cli.json {
            writeln!(
                out,
                "{}",
                json!({ "schema": "mothertongue.plan/1", "digest": digest, "blocked": plan.is_blocked(), "plan": plan })
            )?;
        } else {
            write!(out, "{}\ndigest {digest}\n", plan_view::text(plan, self.cli.plain))?;
        }
        Ok(if plan.is_blocked() { BLOCKED } else { OK })
    }

    fn show(&self, plan: &Plan<M>, wanted: &str, out: &mut dyn Write) -> Result<u8, Failure> {
        match plan_view::one(plan, wanted) {
            Some(message) if self.cli.json => {
                writeln!(out, "{}", json!({ "schema": "mothertongue.message/1", "message": message }))?;
                Ok(OK)
            }
            Some(message) => {
                out.write_all(message.text.as_bytes())?;
                Ok(OK)
            }
            None => {
                let known: Vec<String> =
                    plan.messages.iter().map(|message| format!("{}:{}", message.language, message.form)).collect();
                Err(Failure::new(NOTHING, format!("the plan has no text `{wanted}`")).help(format!("it has {}", known.join(" "))))
            }
        }
    }

    async fn submit(&self, plan: &Plan<M>, by: &str, out: &mut dyn Write) -> Result<u8, Failure> {
        let digest = self.open.gateway.submit(plan, by).await.map_err(|fault| match fault {
            DispatchError::Refused(ref why) if why.iter().any(|refusal| matches!(refusal, Refusal::Blocked(_))) => {
                Failure::of_findings(BLOCKED, fault.to_string(), plan.findings.clone())
            }
            _ => refusal(fault),
        })?;
        self.say(
            out,
            "submitted",
            digest.as_str(),
            &format!("another person: mothertongue alert approve {} --by PERSON", digest.short()),
        )?;
        Ok(WAITING)
    }

    async fn follow(&self, follow: &FollowUp, how: app::FollowUp, out: &mut dyn Write) -> Result<u8, Failure> {
        let record = self.open.store.plan(&follow.plan).await.map_err(|fault| refusal(fault.into()))?;
        if !matches!(record.state, PlanState::Sent { .. } | PlanState::Withdrawn { .. }) {
            return Err(Failure::new(NOT_ALLOWED, "that plan was not sent, so there is nobody to tell")
                .help("mothertongue alert reject takes it back"));
        }
        let (alert, _) = app::alert_of(&record).ok_or_else(|| Failure::new(super::FAILED, "the stored plan cannot be read"))?;
        let cap = app::follow_up(&alert, how, self.clock.now());
        let plan = self
            .desk()?
            .plan_cap::<M>(cap.as_bytes(), "the follow-up", &facts(&follow.facts)?)
            .await
            .map_err(planning_failure)?;
        self.submit(&plan, &follow.by, out).await
    }

    async fn send(&self, plan: &str, by: &str, wait: bool, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
        let gateway = &self.open.gateway;
        let approved = gateway.approved(plan, by).await.map_err(|fault| match fault {
            DispatchError::Refused(_) => {
                Failure { code: WAITING, ..refusal(fault) }.help("a plan is sent only once another person has approved it")
            }
            _ => refusal(fault),
        })?;
        let (digest, key) = (approved.digest().clone(), approved.plan().alert.key().clone());
        let taken = gateway.send(approved, by).await.map_err(refusal)?;
        if !wait {
            let next = format!("mothertongue alert status {} --watch; `mothertongue serve` must run", digest.short());
            return self.say(
                out,
                &format!("{} jobs in {} batches are on disk:", taken.jobs, taken.batches),
                digest.as_str(),
                &next,
            );
        }
        writeln!(err, "{} jobs in {} batches are on disk; sending", taken.jobs, taken.batches)?;
        gateway.start();
        gateway.wait_until_settled(&key, MAX_WAIT).await.map_err(refusal)?;
        let report = gateway.report(&key).await.map_err(refusal)?;
        self.print_report(&report, out)
    }

    async fn report(&self, plan: &str) -> Result<Report, Failure> {
        let record = self.open.store.plan(plan).await.map_err(|fault| refusal(fault.into()))?;
        self.open.gateway.report(&record.key).await.map_err(refusal)
    }

    fn print_report(&self, report: &Report, out: &mut dyn Write) -> Result<u8, Failure> {
        if self.cli.json {
            writeln!(out, "{}", serde_json::to_string(report)?)?;
        } else {
            writeln!(out, "{report}")?;
            if !report.gaps.is_empty() {
                writeln!(out, "\nNot reached in words they understand\n{}", plan_view::gaps(&report.gaps, self.cli.plain))?;
            }
        }
        Ok(if report.jobs.is_whole() { OK } else { PARTLY })
    }

    async fn list(&self, out: &mut dyn Write) -> Result<u8, Failure> {
        let plans = self.open.store.plans(LEDGER_PAGE).await?;
        if self.cli.json {
            let rows: Vec<_> = plans
                .iter()
                .map(|plan| json!({ "digest": plan.digest, "alert": plan.key, "by": plan.submitted_by, "at": plan.submitted_at, "state": plan.state }))
                .collect();
            writeln!(out, "{}", json!({ "schema": "mothertongue.plans/1", "mode": M::NAME, "plans": rows }))?;
        } else if plans.is_empty() {
            writeln!(out, "no plan was submitted in the {} world yet", M::NAME)?;
        } else {
            for plan in &plans {
                writeln!(
                    out,
                    "{} {:<10} {} by {} at {}",
                    plan.digest.short(),
                    state(&plan.state),
                    plan.key.identifier,
                    plan.submitted_by,
                    plan.submitted_at
                )?;
            }
        }
        Ok(if plans.is_empty() { NOTHING } else { OK })
    }

    async fn status(&self, plan: &str, watch: bool, out: &mut dyn Write) -> Result<u8, Failure> {
        let record = self.open.store.plan(plan).await.map_err(|fault| refusal(fault.into()))?;
        loop {
            let progress = match self.open.store.progress(&record.key).await {
                // A plan that was not sent yet has no jobs.
                Err(StoreError::NotFound { .. }) => Vec::new(),
                found => found?,
            };
            let mut sums: BTreeMap<&'static str, u64> = BTreeMap::new();
            let mut open = 0;
            for (state, count) in progress.iter().flat_map(|target| &target.states) {
                *sums.entry(state.as_str()).or_default() += count;
                open += if state.is_settled() { 0 } else { *count };
            }
            if self.cli.json {
                let body = json!({ "schema": "mothertongue.status/1", "plan": record.digest, "state": record.state, "open": open, "jobs": sums, "targets": progress });
                writeln!(out, "{body}")?;
            } else {
                let line: Vec<String> = sums.iter().map(|(state, count)| format!("{state} {count}")).collect();
                let line = if line.is_empty() { "nothing was sent yet".to_owned() } else { line.join(" · ") };
                writeln!(out, "{} {} {line}", record.digest.short(), state(&record.state))?;
            }
            if !watch || (open == 0 && !progress.is_empty()) {
                return Ok(if progress.is_empty() { WAITING } else { OK });
            }
            tokio::select! {
                () = tokio::time::sleep(WATCH_EVERY) => {}
                _ = tokio::signal::ctrl_c() => return Ok(OK),
            }
        }
    }

    async fn dead(&self, out: &mut dyn Write) -> Result<u8, Failure> {
        let dead = self.open.store.dead_letters(LEDGER_PAGE).await?;
        if self.cli.json {
            writeln!(out, "{}", json!({ "schema": "mothertongue.dead-letters/1", "mode": M::NAME, "batches": dead }))?;
        } else if dead.is_empty() {
            writeln!(out, "no batch was given up in the {} world", M::NAME)?;
        } else {
            for letter in &dead {
                writeln!(
                    out,
                    "batch {} of {} at {} on {}: {}",
                    letter.batch, letter.key.identifier, letter.at, letter.endpoint, letter.reason
                )?;
            }
        }
        Ok(if dead.is_empty() { NOTHING } else { OK })
    }

    async fn ledger(&self, plan: &str, out: &mut dyn Write) -> Result<u8, Failure> {
        let record = self.open.store.plan(plan).await.map_err(|fault| refusal(fault.into()))?;
        let (mut after, mut lines) = (0, 0_u64);
        loop {
            let page = self.open.store.ledger(Some(&record.key), after, LEDGER_PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.seq;
            for entry in &page {
                lines += 1;
                if self.cli.json {
                    writeln!(out, "{}", serde_json::to_string(entry)?)?;
                } else {
                    let batch = entry.batch.map(|batch| format!("batch {batch} ")).unwrap_or_default();
                    writeln!(out, "{:>8} {} {batch}{} {} {}", entry.seq, entry.at, entry.event, entry.count, entry.detail)?;
                }
            }
        }
        Ok(if lines == 0 { NOTHING } else { OK })
    }
}

fn state(state: &PlanState) -> &'static str {
    match state {
        PlanState::Submitted => "submitted",
        PlanState::Approved { .. } => "approved",
        PlanState::Rejected { .. } => "rejected",
        PlanState::Sent { .. } => "sent",
        PlanState::Withdrawn { .. } => "withdrawn",
    }
}
