//! RabbitMQ nodes of the tests' own: own folder, cookie, name, ports and port mapper, beside any other on the machine.
//!
//! [`shared`] is one node for the whole test process, and each test takes queue names or a virtual host of its own there.
//! [`start`] gives a node that the test may kill.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use mothertongue::broker::RabbitSettings;
use mothertongue::secret::SecretSource;

use super::{Server, free_port, wait_for_port};

/// Where Debian keeps the programs of RabbitMQ.
pub const BIN: &str = "/usr/lib/rabbitmq/bin";
/// Everything that must come from a node comes within this, on a busy machine too.
const DEADLINE: Duration = Duration::from_secs(120);
/// Loopback only, and no spinning: the machine is shared.
const ERL_ARGS: &str = "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}";

static COUNT: AtomicU32 = AtomicU32::new(0);

fn next() -> u32 {
    COUNT.fetch_add(1, Ordering::SeqCst)
}

/// A folder of this process's own; those of processes that have ended are taken away.
fn folder() -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rabbitmq");
    std::fs::create_dir_all(&all).unwrap();
    for left in std::fs::read_dir(&all).unwrap().flatten() {
        let name = left.file_name().to_string_lossy().into_owned();
        let owner = name.split('-').next().unwrap_or_default().to_owned();
        if !Path::new("/proc").join(owner).exists() {
            let _ = std::fs::remove_dir_all(left.path());
        }
    }
    let own = all.join(format!("{}-{}", std::process::id(), next()));
    std::fs::create_dir_all(&own).unwrap();
    own
}

/// The port mapper that the nodes of one cluster share.
struct PortMapper {
    port: u16,
    _server: Server,
}

impl PortMapper {
    fn start(dir: &Path) -> Arc<Self> {
        let port = free_port();
        let args = ["-port", &port.to_string(), "-address", "127.0.0.1"];
        let server = Server::start("epmd", &args, &[], &dir.join("epmd.log"));
        wait_for_port(port, DEADLINE, "epmd");
        Arc::new(Self { port, _server: server })
    }
}

/// One node.
pub struct Rabbit {
    dir: PathBuf,
    node: String,
    /// The AMQP port; 127.0.0.1 only.
    pub port: u16,
    dist_port: u16,
    mapper: Arc<PortMapper>,
    /// The node's server, where it runs.
    pub server: Option<Server>,
}

/// The node of this test process.
pub fn shared() -> &'static Rabbit {
    static SHARED: OnceLock<Rabbit> = OnceLock::new();
    SHARED.get_or_init(start)
}

/// A node of the test's own.
pub fn start() -> Rabbit {
    start_with("")
}

/// A node of the test's own, with more lines of `rabbitmq.conf`.
pub fn start_with(more: &str) -> Rabbit {
    let dir = folder();
    let mapper = PortMapper::start(&dir);
    Rabbit::node(dir, &mapper, more)
}

/// A cluster of so many nodes.
pub fn cluster(nodes: usize) -> Vec<Rabbit> {
    let mapper = PortMapper::start(&folder());
    let cluster: Vec<Rabbit> = (0..nodes).map(|_| Rabbit::node(folder(), &mapper, "")).collect();
    for node in &cluster[1..] {
        node.ctl(&["stop_app"]);
        node.ctl(&["reset"]);
        node.ctl(&["join_cluster", &cluster[0].node]);
        node.ctl(&["start_app"]);
    }
    cluster
}

impl Rabbit {
    fn node(dir: PathBuf, mapper: &Arc<PortMapper>, more: &str) -> Self {
        assert!(
            Path::new(BIN).join("rabbitmq-server").exists(),
            "there is no RabbitMQ in {BIN}; install it: apt-get install --no-install-recommends rabbitmq-server"
        );
        for inner in ["home", "mnesia", "log", "schema", "config"] {
            std::fs::create_dir_all(dir.join(inner)).unwrap();
        }
        let cookie = dir.join("home/.erlang.cookie");
        std::fs::write(&cookie, "only-for-tests-on-loopback").unwrap();
        let mut only_mine = std::fs::metadata(&cookie).unwrap().permissions();
        std::os::unix::fs::PermissionsExt::set_mode(&mut only_mine, 0o400);
        std::fs::set_permissions(&cookie, only_mine).unwrap();
        std::fs::write(dir.join("env.conf"), "").unwrap();
        std::fs::write(dir.join("advanced.config"), "[].").unwrap();
        std::fs::write(dir.join("plugins"), "[].").unwrap();
        std::fs::write(dir.join("rabbitmq.conf"), format!("disk_free_limit.absolute = 10MB\n{more}\n")).unwrap();
        std::fs::write(dir.join("password"), "guest").unwrap();
        let node = format!("mt{}n{}@localhost", std::process::id(), next());
        let mut new = Self { dir, node, port: free_port(), dist_port: free_port(), mapper: Arc::clone(mapper), server: None };
        new.restart();
        new
    }

    /// What `rabbitmqctl` must find in its environment to reach this node.
    pub fn envs(&self) -> Vec<(&'static str, String)> {
        let at = |name: &str| self.dir.join(name).display().to_string();
        vec![
            ("HOME", at("home")),
            ("ERL_EPMD_PORT", self.mapper.port.to_string()),
            ("ERL_EPMD_ADDRESS", "127.0.0.1".to_owned()),
            ("RABBITMQ_NODENAME", self.node.clone()),
            ("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1".to_owned()),
            ("RABBITMQ_NODE_PORT", self.port.to_string()),
            ("RABBITMQ_DIST_PORT", self.dist_port.to_string()),
            ("RABBITMQ_MNESIA_BASE", at("mnesia")),
            ("RABBITMQ_LOG_BASE", at("log")),
            ("RABBITMQ_PID_FILE", at("pid")),
            ("RABBITMQ_SCHEMA_DIR", at("schema")),
            ("RABBITMQ_GENERATED_CONFIG_DIR", at("config")),
            ("RABBITMQ_CONFIG_FILE", at("rabbitmq.conf")),
            ("RABBITMQ_ADVANCED_CONFIG_FILE", at("advanced.config")),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", at("plugins")),
            ("RABBITMQ_CONF_ENV_FILE", at("env.conf")),
            ("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", ERL_ARGS.to_owned()),
            ("RABBITMQ_CTL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}".to_owned()),
            // The script becomes the node itself, so that a signal reaches the node.
            ("RUNNING_UNDER_SYSTEMD", "1".to_owned()),
        ]
    }

    /// The node's name.
    pub fn name(&self) -> &str {
        &self.node
    }

    /// Folder of the node; settings start there.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Runs `rabbitmqctl` on the node; what it prints.
    pub fn ctl(&self, args: &[&str]) -> String {
        let done =
            Command::new(format!("{BIN}/rabbitmqctl")).args(["--quiet", "-n", &self.node]).args(args).envs(self.envs()).output();
        let done = done.unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "rabbitmqctl {args:?}: {said}{}", String::from_utf8_lossy(&done.stderr));
        said
    }

    /// A new virtual host.
    pub fn vhost(&self) -> String {
        let name = format!("v{}", next());
        self.ctl(&["add_vhost", &name]);
        self.ctl(&["set_permissions", "-p", &name, "guest", ".*", ".*", ".*"]);
        name
    }

    /// Settings for the node, with queue names that nobody else has and new queues trusted at once.
    pub fn settings(&self) -> RabbitSettings {
        let password = SecretSource::File("password".into());
        let mut settings = RabbitSettings::new(vec![("127.0.0.1".to_owned(), self.port)], "/", "guest", password);
        settings.prefix = Some(format!("test.{}.{}", std::process::id(), next()));
        settings.declare_wait_ms = 0;
        settings.reconnect_max_ms = 1_000;
        settings
    }

    /// Kills the node as a power cut would.
    pub fn kill(&mut self) {
        if let Some(server) = self.server.take() {
            server.signal("KILL");
            server.stop();
        }
    }

    /// Starts the node, again when it was killed, and waits until it serves.
    pub fn restart(&mut self) {
        self.kill();
        let _ = std::fs::remove_file(self.dir.join("pid"));
        let envs = self.envs();
        let envs: Vec<(&str, &str)> = envs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let log = self.dir.join("console.log");
        self.server = Some(Server::start(&format!("{BIN}/rabbitmq-server"), &[], &envs, &log));
        let began = Instant::now();
        let (pid, timeout) = (self.dir.join("pid").display().to_string(), DEADLINE.as_secs().to_string());
        self.ctl(&["wait", "--timeout", &timeout, &pid]);
        let left = DEADLINE.saturating_sub(began.elapsed());
        wait_for_port(self.port, left, "RabbitMQ");
    }
}

impl Drop for Rabbit {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}
