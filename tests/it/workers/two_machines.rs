//! The chapter "Two machines, step by step" of docs/several-workers.md, done as it stands there: two folders are the machines,
//! and a PostgreSQL and a RabbitMQ of the tests' own are the servers.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use mothertongue::channel::sms_smpp::simulator::{Simulator, SimulatorSettings};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::servers::{free_port, postgres, rabbitmq};
use crate::shell::{Block, Shell, blocks};

const PAGE: &str = "docs/several-workers.md";
const CHAPTER: &str = "## Two machines, step by step";
/// The longest wait for anything that the machines do by themselves.
const DEADLINE: Duration = Duration::from_secs(90);
/// Subscribers of each language.
const EACH: usize = 150;
const LANGUAGES: [&str; 6] = ["zh-Hans", "ko", "vi", "fil", "my", "ne"];
/// Segments a second of the whole endpoint: slow enough that there is a middle to stop one in.
const RATE: u32 = 800;
/// Segments that were taken when the second machine is stopped.
const MIDDLE: u64 = 400;
/// Where the page has every gateway listen.
const LISTEN: &str = "127.0.0.1:8090";

/// What only a person's own deployment can say; all else of the page is done as it stands.
struct Machine {
    shell: Shell,
    port: u16,
    own: Vec<(&'static str, String)>,
}

impl Machine {
    fn start(folder: &Path, variables: &[(String, String)]) -> Self {
        let port = free_port();
        let programs = postgres::programs();
        let shell = Shell::start(folder, &[&programs, Path::new(rabbitmq::BIN)], variables);
        let own = vec![("/etc/mothertongue", folder.display().to_string()), (LISTEN, format!("127.0.0.1:{port}"))];
        Self { shell, port, own }
    }

    /// Does the commands of a block; what each of them said.
    #[track_caller]
    fn run(&mut self, block: &Block, plan: &str) -> String {
        let mut said = String::new();
        for command in block.commands() {
            let mut here = command.replace("PLAN", plan);
            for (there, own) in &self.own {
                here = here.replace(there, own);
            }
            // Of all commands one ends otherwise than with 0: it says that a second person must look.
            let code = if command.contains("alert submit") { 6 } else { 0 };
            said.push_str(&self.shell.run(&here).ends(code).said);
            said.push('\n');
        }
        said
    }

    /// Messages that a provider took from this machine, as its own metrics have it.
    async fn accepted(&self) -> f64 {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)).await else { return 0.0 };
        stream.write_all(b"GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let of = |line: &&str| line.starts_with("mothertongue_submit_outcomes_total{") && line.contains("outcome=\"accepted\"");
        answer.lines().filter(of).filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
    }
}

/// What the page takes for granted on a machine: everything of the configuration that is not of several machines, and the files.
fn furnish(folder: &Path, page: &Block, smsc: std::net::SocketAddr) {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut tables = page.text.clone();
    let replaced = [
        ("/var/lib/mothertongue/exercise", "state".to_owned()),
        ("db.example.org:5432", format!("127.0.0.1:{}", postgres::shared().port)),
        ("mq.example.org:5671", format!("127.0.0.1:{}", rabbitmq::shared().port)),
        // The servers of the tests are on loopback and speak plain TCP there.
        ("tls = { ca_file = \"secrets/ca.pem\" }", String::new()),
        ("ca_file = \"secrets/ca.pem\"", "tls = \"off\"".to_owned()),
    ];
    for (there, here) in replaced {
        assert!(tables.contains(there), "the configuration of {PAGE} no longer has `{there}`");
        tables = tables.replace(there, &here);
    }
    let text = format!(
        "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
         [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
         [planning]\nhost_language = \"ja\"\ngloss_language = \"ja\"\nzone = \"Asia/Tokyo\"\nsender_name = \"Desk\"\n\
         [dispatch]\ngroup_size = 50\nattend_ms = 200\nattend_lease_ms = 5000\n\
         {tables}\n\
         [exercise.channels.smsc-a]\nkind = \"sms_smpp\"\naddrs = [\"{smsc}\"]\nsystem_id = \"exercise\"\nsource = \"ALERT\"\n\
         window = 50\nrate_per_s = {RATE}\nregistered_delivery = false\n"
    );
    std::fs::write(folder.join("gateway.toml"), text).unwrap();
    let numbers = LANGUAGES
        .iter()
        .enumerate()
        .flat_map(|(at, language)| (0..EACH).map(move |number| format!("+81701{:07},{language},JP-04\n", at * EACH + number)));
    let csv: String = std::iter::once("number,language,place\n".to_owned()).chain(numbers).collect();
    std::fs::write(folder.join("numbers.csv"), csv).unwrap();
    std::fs::write(folder.join("exercise.xml"), crate::cli::tsunami("two-machines", 240)).unwrap();
}

async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !so().await {
        assert!(began.elapsed() < DEADLINE, "not within {DEADLINE:?}: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_machines_share_an_exercise_as_the_page_says_and_when_one_stops_the_other_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("first"), folder.path().join("second"));
    [&one, &two].iter().for_each(|folder| std::fs::create_dir(folder).unwrap());
    let smsc =
        Simulator::start(SimulatorSettings { delay_ms: 20, remember: true, ..SimulatorSettings::default() }).await.unwrap();
    let page = blocks(PAGE, CHAPTER);
    let configuration = page.iter().find(|block| block.language == "toml").unwrap();
    furnish(&one, configuration, smsc.local_addr());
    // Whoever runs the servers, on the first machine.
    let mut administrator: Vec<(String, String)> =
        rabbitmq::shared().envs().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let (port, user) = (postgres::shared().port.to_string(), postgres::USER.to_owned());
    let server =
        [("PGHOST", "127.0.0.1".to_owned()), ("PGPORT", port), ("PGUSER", user), ("PGPASSWORD", postgres::PASSWORD.to_owned())];
    administrator.extend(server.map(|(name, value)| (name.to_owned(), value)));
    let (mut first, mut second) = (Machine::start(&one, &administrator), Machine::start(&two, &[]));
    let (mut plan, mut said) = (String::new(), BTreeMap::new());
    let (mut shares, mut reported) = ((0.0, 0.0), String::new());
    for block in page.iter().filter(|block| block.language == "sh") {
        let who = block.text.lines().next().unwrap().trim_start_matches("# on ");
        if block.text.contains("tar -xpf") {
            std::fs::copy(one.join("second.tar"), two.join("second.tar")).unwrap();
        }
        if block.text.contains("worker list") && plan.is_empty() {
            until("both attend the endpoint", async || {
                first.shell.run("mothertongue worker list").said.matches("endpoint:smsc-a").count() == 2
            })
            .await;
        }
        if block.text.contains("kill -TERM") {
            until("both are sending", async || {
                shares = (first.accepted().await, second.accepted().await);
                shares.0 > 0.0 && shares.1 > 0.0 && smsc.counts().segments > MIDDLE
            })
            .await;
            let seen = smsc
                .counts()
                .copies
                .keys()
                .filter_map(|key| key.split(',').next())
                .collect::<std::collections::BTreeSet<_>>()
                .len();
            assert!(seen < EACH * LANGUAGES.len(), "all was sent before one was stopped: a slower rate is needed");
        }
        if block.text.contains("alert report") {
            until("the other has sent the rest", async || {
                let status = first.shell.run(&format!("mothertongue alert status {plan} --json")).said;
                serde_json::from_str::<serde_json::Value>(status.trim()).is_ok_and(|status| status["open"] == 0)
            })
            .await;
        }
        let told = match who {
            "the first machine" => first.run(block, &plan),
            "the second machine" => second.run(block, &plan),
            "both machines" => first.run(block, &plan) + &second.run(block, &plan),
            other => panic!("{PAGE}: a block is for `{other}`"),
        };
        if let Some(digest) = told.lines().find_map(|line| line.strip_prefix("submitted ")) {
            digest.trim().clone_into(&mut plan);
        }
        if block.text.contains("alert report") {
            reported.clone_from(&told);
        }
        if block.text.contains("worker list") {
            said.insert(said.len(), told);
        }
    }
    assert!(!plan.is_empty() && shares.0 > 0.0 && shares.1 > 0.0, "both had a part in it: {shares:?}");
    assert!(said[&0].contains("2 workers in the exercise world") && said[&0].matches("leads").count() == 1, "{}", said[&0]);
    assert!(said[&1].contains("1 workers in the exercise world") && said[&1].contains("leads"), "{}", said[&1]);
    assert!(!reported.is_empty(), "the page ends with the account");
    let counts = smsc.counts();
    assert!(counts.copies.values().all(|copies| *copies == 1), "somebody got a message twice");
    let reached: std::collections::BTreeSet<&str> = counts.copies.keys().filter_map(|key| key.split(',').next()).collect();
    assert_eq!(reached.len(), EACH * LANGUAGES.len(), "everybody got it");
    first.shell.run("kill -TERM $!").ends(0);
    first.shell.run("wait $!").ends(0);
    drop((first, second));
    smsc.stop().await;
}
