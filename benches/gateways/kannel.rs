//! Kannel as Debian packages it: bearerbox with a spool on disk, and smsbox, on ports and folders of their own.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use super::limits::{START_WAIT, TEXT, WINDOW};
use super::load::Request;
use super::process::{cpu_s, peak_mib};
use super::smsc::{free_port, number};

/// The account that Kannel binds with, and the user that asks it to send.
const USER: &str = "kannel";
const PASSWORD: &str = "secret";

/// Both programs, ended with this.
pub struct Kannel {
    programs: Vec<Child>,
    pub port: u16,
}

/// What the programs call themselves.
pub fn version() -> String {
    let said = Command::new("bearerbox").arg("--version").output().expect("bearerbox is installed: apt-get install kannel");
    let text = String::from_utf8_lossy(&said.stdout).into_owned() + &String::from_utf8_lossy(&said.stderr);
    let line = text.lines().find(|line| line.contains("version"));
    let number = line.and_then(|line| line.split('`').nth(1)).map(|rest| rest.trim_end_matches("'.").trim_end_matches('\''));
    format!("Kannel {}", number.unwrap_or("of unknown version"))
}

impl Kannel {
    /// Starts both programs against the SMSC and waits until the bind stands.
    pub fn start(folder: &Path, smsc_port: u16) -> Self {
        std::fs::create_dir_all(folder.join("spool")).unwrap();
        let (admin, boxes, http) = (free_port(), free_port(), free_port());
        let at = folder.display();
        let config = format!(
            "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nadmin-password = {PASSWORD}\n\
             status-password = {PASSWORD}\nsmsbox-port = {boxes}\nsmsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\n\
             log-file = {at}/bearerbox.log\nlog-level = 2\nstore-type = spool\nstore-location = {at}/spool\n\n\
             group = smsc\nsmsc = smpp\nsmsc-id = bench\nhost = 127.0.0.1\nport = {smsc_port}\ntransceiver-mode = true\n\
             smsc-username = {USER}\nsmsc-password = {PASSWORD}\nsystem-type = \"\"\nmax-pending-submits = {WINDOW}\n\
             source-addr-ton = 5\nsource-addr-npi = 0\ndest-addr-ton = 1\ndest-addr-npi = 1\nreconnect-delay = 1\n\n\
             group = smsbox\nbearerbox-host = 127.0.0.1\nbearerbox-port = {boxes}\nsendsms-port = {http}\n\
             sendsms-interface = 127.0.0.1\nlog-file = {at}/smsbox.log\nlog-level = 2\n\n\
             group = sendsms-user\nusername = {USER}\npassword = {PASSWORD}\nmax-messages = 1\n"
        );
        let file = folder.join("kannel.conf");
        std::fs::write(&file, config).unwrap();
        let run = |program: &str| {
            Command::new(program)
                .arg(&file)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap_or_else(|error| panic!("{program} cannot be started ({error}): apt-get install kannel"))
        };
        let mut kannel = Self { programs: vec![run("bearerbox")], port: http };
        wait_for(boxes);
        kannel.programs.push(run("smsbox"));
        wait_for(http);
        let began = Instant::now();
        while !status(admin).contains("online") {
            assert!(began.elapsed() < START_WAIT, "Kannel does not bind; its logs are in {at}");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        kannel
    }

    fn ids(&self) -> Vec<u32> {
        self.programs.iter().map(Child::id).collect()
    }

    pub fn cpu_s(&self) -> f64 {
        cpu_s(&self.ids())
    }

    pub fn peak_mib(&self) -> f64 {
        peak_mib(&self.ids())
    }

    /// How it is asked to send one message.
    pub fn request() -> Arc<Request> {
        let text = TEXT.replace(' ', "+");
        Arc::new(move |index| {
            format!(
                "GET /cgi-bin/sendsms?username={USER}&password={PASSWORD}&from=ALERT&to=%2B{}&text={text}&dlr-mask=0 HTTP/1.1\r\n\
                 host: localhost\r\n\r\n",
                &number(index)[1..]
            )
            .into_bytes()
        })
    }
}

impl Drop for Kannel {
    fn drop(&mut self) {
        for mut program in self.programs.drain(..).rev() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

fn status(admin: u16) -> String {
    use std::io::{Read as _, Write as _};
    let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", admin)) else { return String::new() };
    let ask = format!("GET /status.txt?password={PASSWORD} HTTP/1.0\r\n\r\n");
    let mut text = Vec::new();
    if stream.write_all(ask.as_bytes()).is_err() || stream.read_to_end(&mut text).is_err() {
        return String::new();
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// Waits until something listens.
fn wait_for(port: u16) {
    let began = Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(began.elapsed() < START_WAIT, "nothing listens on {port}");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}
