//! Plans of the scenarios that ship, as the gateway makes them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mothertongue::app::{self, Desk, Loopback, Scenario};
use mothertongue::domain::{Clock, Exercise, Plan, ReplayClock, has_errors, render_findings};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("config")
}

/// The plan of a scenario's first alert, with a few subscribers of each group.
pub async fn first_plan(name: &str) -> Plan<Exercise> {
    let folder = tempfile::tempdir().unwrap();
    let data = root().join("scenarios").join(name);
    let mut scenario = Scenario::load(&data).unwrap();
    for group in &mut scenario.subscribers {
        group.count = 3;
    }
    let clock: Arc<dyn Clock> = Arc::new(ReplayClock::starting_at(scenario.steps[0].at));
    let mut config = scenario.config(&root(), &data, folder.path());
    let (knowledge, findings) = app::load_knowledge(&config, &*clock);
    assert!(!has_errors(&findings), "{}", render_findings(&findings));
    let nowhere = ([127, 0, 0, 1], 9).into();
    let other = Loopback { smsc: nowhere, spare: nowhere, wall: nowhere };
    config.exercise = Some(scenario.world(&knowledge.table, &other, folder.path()).unwrap());
    let world = app::world::<Exercise>(&config, &knowledge.table).unwrap();
    let store = app::open_store(&config, &world).await.unwrap();
    store.import_subscribers(scenario.synthetic(1).unwrap(), clock.now()).await.unwrap();
    let desk = Desk { config: &config, knowledge: &knowledge, world: &world, store: &*store, clock: &*clock };
    let step = &scenario.steps[0];
    let bytes = std::fs::read(data.join(&step.alert)).unwrap();
    let plan = desk.plan_cap::<Exercise>(&bytes, "alert", &step.given()).await.unwrap();
    assert!(!plan.is_blocked(), "{}", render_findings(&plan.findings));
    store.close().await;
    plan
}
