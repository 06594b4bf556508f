//! The public pages as readers see them: a real `serve`, alerts that were accepted, requests over HTTP.

mod browser;

use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use mothertongue::app;
use mothertongue::catalog::{Catalog, RenderRequest};
use mothertongue::config::Config;
use mothertongue::domain::*;
use mothertongue::sign::{SignKey, check_code};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::crash::alert;

/// The longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(60);

/// A folder with a configuration, and the texts that alerts are made of.
struct World {
    dir: tempfile::TempDir,
    catalog: Catalog,
}

/// A `serve`; it is ended when dropped.
struct Running {
    _child: Child,
    port: u16,
}

#[derive(Debug)]
struct Answer {
    code: u16,
    head: String,
    body: String,
}

impl Answer {
    #[track_caller]
    fn ok(self) -> String {
        assert_eq!(self.code, 200, "{self:?}");
        self.body
    }

    /// The value of a header.
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

impl World {
    fn new(more: &str) -> Self {
        let (dir, root) = (tempfile::tempdir().unwrap(), env!("CARGO_MANIFEST_DIR"));
        let text = format!(
            "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
             [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
             [planning]\nzone = \"Asia/Tokyo\"\nsender_name = \"Desk & Sons\"\ncap_sender = \"desk@example.org\"\n\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
             [exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n{more}"
        );
        std::fs::write(dir.path().join("gateway.toml"), text).unwrap();
        let (catalog, findings) = Catalog::load(&Path::new(root).join("templates"), &Path::new(root).join("locales"));
        assert!(!has_errors(&findings), "{findings:#?}");
        Self { dir, catalog }
    }

    /// A world with public pages, and a key that signs.
    fn open() -> Self {
        let world = Self::new("[exercise.public]\nbase = \"https://alerts.example.org/city\"\n");
        SignKey::load_or_create(&world.path("keys/exercise.signing.pem")).unwrap();
        world
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.dir.path().join(name)
    }

    fn config(&self) -> Config {
        let (config, findings) = Config::load(&self.path("gateway.toml"));
        assert!(!has_errors(&findings), "{findings:#?}");
        config.unwrap()
    }

    /// A plan of a flood alert with real texts in some languages, sent to one folder.
    fn plan(&self, alert: Alert, moment: Moment, languages: &[&str]) -> Plan<Exercise> {
        let template = TemplateId("flood".into());
        let facts = self.catalog.template(&template).unwrap().samples_facts().remove(0).1;
        let expires = alert.expires();
        let mut plan = Plan::new(alert, template.clone(), moment, Hazard("flood".into()), Phase::Emergency, expires);
        for tag in languages {
            let language = Language::parse(tag).unwrap();
            for form in [Form::CapInfo, Form::Sms] {
                let request = RenderRequest {
                    template: &template,
                    moment,
                    form,
                    language: &language,
                    facts: &facts,
                    mode: ModeName::Exercise,
                    zone: &TimeZone::get("Asia/Tokyo").unwrap(),
                    issuer: "Desk & Sons",
                    gloss: None,
                };
                plan.messages.push(self.catalog.render(&request).unwrap());
            }
            plan.targets.push(Target {
                route: None,
                endpoint: EndpointId("box/a".into()),
                failover: vec![],
                kind: ChannelKind::Outbox,
                form: Form::Sms,
                language_asked: language.clone(),
                language_used: language,
                message: plan.messages.len() - 1,
                rank: Rank::Urgent,
                communities: vec![CommunityId("secret-community".into())],
                people: Estimate::new(98_761, 98_762),
                recipients: Recipients::Endpoint,
                segments_each: 1,
                cost_micros: None,
                currency: None,
            });
        }
        plan
    }

    /// An alert that holds for so many seconds.
    fn alert(&self, name: &str, seconds: i64, kind: MessageType, of: &[&Plan<Exercise>]) -> Alert {
        let expires = SystemClock.now() + SignedDuration::from_secs(seconds);
        let references = of.iter().map(|plan| plan.alert.key().clone()).collect();
        alert::alert(alert::key(name), expires, kind, references)
    }

    async fn submit(&self, plan: &Plan<Exercise>) -> Digest {
        let open = self.gateway().await;
        let digest = open.gateway.submit(plan, "ann").await.unwrap();
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
        digest
    }

    async fn gateway(&self) -> app::OpenWorld<Exercise> {
        let config = self.config();
        let world = config.world(ModeName::Exercise).unwrap().clone();
        app::build::<Exercise>(&config, world, Arc::new(SystemClock), &app::one_time_name("test")).await.unwrap()
    }

    /// Has plans accepted; gives their digests.
    async fn send(&self, plans: &[&Plan<Exercise>]) -> Vec<Digest> {
        let open = self.gateway().await;
        let mut digests = Vec::new();
        for plan in plans {
            let digest = open.gateway.submit(plan, "ann").await.unwrap();
            let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
            open.gateway.send(approved, "ann").await.unwrap();
            digests.push(digest);
        }
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
        digests
    }

    async fn withdraw(&self, plan: &Plan<Exercise>) {
        let open = self.gateway().await;
        open.gateway.withdraw(plan.alert.key(), "wrong river", "ann").await.unwrap();
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
    }

    async fn serve(&self) -> Running {
        let port_file = self.path("port");
        let child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .arg("--config")
            .arg(self.path("gateway.toml"))
            .args(["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(&port_file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(self.path("log")).unwrap())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let started = Instant::now();
        loop {
            if let Ok(text) = std::fs::read_to_string(&port_file) {
                return Running { _child: child, port: text.trim().parse().unwrap() };
            }
            let log = std::fs::read_to_string(self.path("log")).unwrap_or_default();
            assert!(started.elapsed() < DEADLINE, "the port file was not written:\n{log}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// What the program prints, or what it says when it fails.
    async fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
        command.arg("--config").arg(self.path("gateway.toml")).args(arguments).stdin(Stdio::null());
        let out = tokio::time::timeout(DEADLINE, command.output()).await.unwrap().unwrap();
        let told = if out.status.success() { out.stdout } else { out.stderr };
        (out.status.code(), String::from_utf8(told).unwrap())
    }
}

impl Running {
    /// Each of `headers` ends with its line end.
    async fn request(&self, method: &str, path: &str, headers: &str) -> Answer {
        let work = async {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
            let head = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).await.unwrap();
            String::from_utf8(answer).unwrap()
        };
        let text = tokio::time::timeout(DEADLINE, work).await.unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Answer { code: head.split(' ').nth(1).unwrap().parse().unwrap(), head: head.to_owned(), body: body.to_owned() }
    }

    async fn get(&self, path: &str) -> Answer {
        self.request("GET", path, "").await
    }

    /// A page once it fits.
    async fn until(&self, path: &str, what: &str, fits: impl Fn(&Answer) -> bool) -> Answer {
        let started = Instant::now();
        loop {
            let answer = self.get(path).await;
            if fits(&answer) {
                return answer;
            }
            assert!(started.elapsed() < DEADLINE, "{what} never came:\n{answer:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn said(plan: &Plan<Exercise>, tag: &str, role: PartRole) -> String {
    let message = plan.messages.iter().find(|message| message.language.as_str() == tag && message.form == Form::CapInfo).unwrap();
    escaped(&message.parts.iter().find(|part| part.role == role).unwrap_or_else(|| panic!("{message:?}")).text)
}

/// As askama writes it.
fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;").replace('\'', "&#39;")
}

fn xml_is_well_formed(xml: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feed.xml");
    std::fs::write(&file, xml).unwrap();
    let run = std::process::Command::new("xmllint").args(["--nonet", "--noout"]).arg(file).output();
    let run = run.expect("xmllint is needed for this test: install libxml2-utils");
    assert!(run.status.success(), "{}\n{xml}", String::from_utf8_lossy(&run.stderr));
}

#[tokio::test]
async fn one_link_shows_the_alert_then_its_correction_then_its_cancel() {
    let world = World::open();
    let first = world.plan(world.alert("one", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["es", "ar", "en"]);
    let digest = world.send(&[&first]).await.remove(0);
    let serve = world.serve().await;
    let link = format!("/public/alerts/{digest}/es");
    let page = serve.get(&link).await.ok();
    for part in [
        "<html lang=\"es\" dir=\"ltr\">",
        "<title>Esto es solo un simulacro.",
        "<p class=\"band\">Esto es solo un simulacro.",
        &said(&first, "es", PartRole::Headline),
        &said(&first, "es", PartRole::Action),
        &said(&first, "es", PartRole::Validity),
        "Una máquina tradujo este texto.",
        "lang=\"ar\" dir=\"rtl\" hreflang=\"ar\">العربية</a>",
        "<textarea id=\"text\"",
        "https://alerts.example.org/city/public/feeds/es.atom",
        &format!("href=\"/city/public/alerts/{digest}/cap.xml\""),
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    for never in ["secret-community", "98761", "98762", "box/a", "<script", "style=\"", "src=\"http"] {
        assert!(!page.contains(never), "{never} is in\n{page}");
    }
    let key = SignKey::load_or_create(&world.path("keys/exercise.signing.pem")).unwrap().public();
    let messages = mothertongue::dispatch::public_messages(&first, &digest, &[]);
    let message = messages.iter().find(|one| one.head.form == Form::CapInfo && one.head.language.used.as_str() == "es").unwrap();
    let code = check_code(&key, &message.to_bytes().unwrap());
    assert!(page.contains(&code), "{code} is not in\n{page}");
    assert!(page.contains("Si alguien le da este texto con otro código"), "{page}");

    let mend = world.alert("two", 7_200, MessageType::Update, &[&first]);
    let mend = world.plan(mend, Moment::Correction, &["es", "ar", "en"]);
    let mended = world.send(&[&mend]).await.remove(0);
    let changed = |words: &'static str| move |answer: &Answer| answer.body.contains(words);
    let page = serve.until(&link, "the correction", changed("El texto de esta página ha cambiado:")).await.ok();
    assert!(page.contains("Esta es una corrección."), "{page}");
    assert!(page.contains(&format!("<a href=\"/city/public/alerts/{mended}/es\">Lea el mensaje más reciente.</a>")), "{page}");
    let list = serve.get("/public/?lang=es").await.ok();
    assert!(list.contains(&format!("/alerts/{mended}/es")) && !list.contains(digest.as_str()), "only the newest: {list}");

    let cancel = world.plan(world.alert("three", 7_200, MessageType::Cancel, &[&mend]), Moment::Cancel, &["es", "ar"]);
    let cancelled = world.send(&[&cancel]).await.remove(0);
    let page = serve.until(&link, "the cancel", changed("El mensaje anterior queda cancelado.")).await.ok();
    assert!(!page.contains(&said(&first, "es", PartRole::Action)), "nothing of it is to be done any more: {page}");
    assert!(page.contains(&said(&cancel, "es", PartRole::Headline)) && page.contains(cancelled.as_str()), "{page}");
    let english = serve.get(&format!("/public/alerts/{digest}/en")).await.ok();
    assert!(
        english.contains("The earlier message is cancelled.") && english.contains("Please choose another language."),
        "{english}"
    );
    assert!(!english.contains(&said(&first, "en", PartRole::Action)), "{english}");
    let feed = serve.get("/public/feeds/es.atom").await.ok();
    assert_eq!(feed.matches("<entry>").count(), 1, "{feed}");
}

#[tokio::test]
async fn what_is_known_is_answered_in_few_bytes_and_every_answer_has_its_headers() {
    let world = World::open();
    let plan = world.plan(world.alert("one", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["es", "ur"]);
    let digest = world.send(&[&plan]).await.remove(0);
    let serve = world.serve().await;
    let paths = [
        ("/public/".to_owned(), "text/html"),
        (format!("/public/alerts/{digest}"), "text/html"),
        (format!("/public/alerts/{digest}/ur"), "text/html"),
        ("/public/feeds/ur.atom".to_owned(), "application/atom+xml"),
        (format!("/public/alerts/{digest}/cap.xml"), "application/cap+xml"),
    ];
    for (path, kind) in &paths {
        let whole = serve.get(path).await;
        assert_eq!(whole.code, 200, "{path}: {whole:?}");
        assert!(whole.header("content-type").unwrap().starts_with(kind), "{whole:?}");
        assert_eq!(whole.header("cache-control"), Some("public, max-age=15"), "{whole:?}");
        let policy = whole.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'"), "{policy}");
        assert_eq!(
            (whole.header("x-content-type-options"), whole.header("referrer-policy")),
            (Some("nosniff"), Some("no-referrer"))
        );
        let tag = whole.header("etag").unwrap();
        let again = serve.request("GET", path, &format!("if-none-match: {tag}\r\n")).await;
        assert_eq!((again.code, again.body.as_str(), again.header("etag")), (304, "", Some(tag)), "{path}");
        let since = format!("if-modified-since: {}\r\n", whole.header("last-modified").unwrap());
        assert_eq!(serve.request("GET", path, &since).await.code, 304, "{path}");
        let head = serve.request("HEAD", path, "").await;
        assert_eq!((head.code, head.body.as_str()), (200, ""), "{path}");
        assert_eq!(head.header("content-length"), Some(whole.body.len().to_string().as_str()), "{path}");
        assert_eq!(serve.request("POST", path, "content-length: 0\r\n").await.code, 405, "{path}");
    }
    let chosen =
        serve.request("GET", &format!("/public/alerts/{digest}"), "accept-language: de, ur-PK;q=0.8, es;q=0.5\r\n").await;
    assert_eq!(chosen.header("vary"), Some("Accept-Language"), "{chosen:?}");
    assert!(chosen.ok().contains("<html lang=\"ur\" dir=\"rtl\">"));
    let font = serve.request("HEAD", "/public/fonts/noto-nastaliq-urdu-400.woff2", "").await;
    assert_eq!(font.header("content-type"), Some("font/woff2"));
    let list = serve.request("GET", "/public", "").await;
    assert_eq!((list.code, list.header("location")), (308, Some("/city/public/")), "{list:?}");
}

#[tokio::test]
async fn what_is_not_there_is_404_with_the_languages_that_are() {
    let world = World::open();
    let plan = world.plan(world.alert("one", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["es", "ar"]);
    let digest = world.send(&[&plan]).await.remove(0);
    let waits = world.plan(world.alert("waits", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["es"]);
    let waits = world.submit(&waits).await;
    let private: Alert = AlertFields { scope: Scope::Private, ..world.alert("private", 7_200, MessageType::Alert, &[]).into() }
        .try_into()
        .unwrap();
    let private = world.send(&[&world.plan(private, Moment::ActNow, &["es"])]).await.remove(0);
    let serve = world.serve().await;
    for language in ["fr", "xx", "not%20a%20tag"] {
        let answer = serve.request("GET", &format!("/public/alerts/{digest}/{language}"), "accept-language: fr\r\n").await;
        assert_eq!(answer.code, 404, "{language}: {answer:?}");
        for part in [
            "Ce message n&#39;existe pas dans cette langue.",
            "Elija su idioma.",
            "اختاروا لغتكم.",
            &format!("href=\"/city/public/alerts/{digest}/ar\""),
        ] {
            assert!(answer.body.contains(part), "{language}: {part} is not in {}", answer.body);
        }
    }
    let none = "0".repeat(64);
    for path in [
        format!("/public/alerts/{waits}"),
        format!("/public/alerts/{private}/es"),
        format!("/public/alerts/{private}/cap.xml"),
        format!("/public/alerts/{none}"),
        "/public/alerts/x/cap.xml".to_owned(),
        "/public/feeds/xx.atom".to_owned(),
        "/public/feeds/es".to_owned(),
        "/public/fonts/..%2Fstyle.css".to_owned(),
        "/public/a/b/c".to_owned(),
    ] {
        let answer = serve.request("GET", &path, "accept-language: es\r\n").await;
        assert_eq!(answer.code, 404, "{path}: {answer:?}");
        assert!(answer.body.contains("Aquí no existe esa página."), "{path}: {}", answer.body);
    }
    let list = serve.get("/public/?lang=es").await.ok();
    assert!(!list.contains(waits.as_str()) && !list.contains(private.as_str()), "{list}");
    let elsewhere = serve.get("/public/?lang=fr").await.ok();
    assert!(
        elsewhere.contains("Merci de choisir une autre langue.") && elsewhere.contains(&format!("{digest}/ar")),
        "{elsewhere}"
    );
}

#[tokio::test]
async fn withdrawn_alerts_say_so_and_expired_ones_leave_the_list() {
    let world = World::open();
    let wrong = world.plan(world.alert("wrong", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["en"]);
    let short = world.plan(world.alert("short", 6, MessageType::Alert, &[]), Moment::ActNow, &["en"]);
    let digests = world.send(&[&wrong, &short]).await;
    let serve = world.serve().await;
    let (wrong_path, short_path) = (format!("/public/alerts/{}/en", digests[0]), format!("/public/alerts/{}/en", digests[1]));
    assert!(serve.get(&wrong_path).await.ok().contains(&said(&wrong, "en", PartRole::Action)));
    world.withdraw(&wrong).await;
    let page =
        serve.until(&wrong_path, "the withdrawal", |answer| answer.body.contains("This message was withdrawn.")).await.ok();
    assert!(!page.contains(&said(&wrong, "en", PartRole::Action)), "{page}");
    let page = serve.until(&short_path, "the end", |answer| answer.body.contains("This message is no longer valid.")).await.ok();
    assert!(page.contains(&said(&short, "en", PartRole::Action)) && !page.contains("<textarea"), "{page}");
    let list = serve.get("/public/?lang=en").await.ok();
    assert!(list.contains(digests[0].as_str()) && list.contains("This message was withdrawn."), "{list}");
    assert!(!list.contains(digests[1].as_str()), "{list}");
    let feed = serve.get("/public/feeds/en.atom").await.ok();
    assert!(feed.contains("This message was withdrawn.") && !feed.contains(digests[1].as_str()), "{feed}");
}

#[tokio::test]
async fn the_feed_and_the_cap_file_are_read_by_other_programs_and_the_command_prints_the_same_feed() {
    let world = World::open();
    let mut fields: AlertFields = world.alert("one", 7_200, MessageType::Alert, &[]).into();
    fields.status = Status::Actual;
    let plan = world.plan(fields.try_into().unwrap(), Moment::ActNow, &["es", "ar"]);
    let digest = world.send(&[&plan]).await.remove(0);
    let serve = world.serve().await;
    for language in ["es", "ar", "ja"] {
        let feed = serve.get(&format!("/public/feeds/{language}.atom")).await.ok();
        xml_is_well_formed(&feed);
        assert!(feed.contains(&format!("xml:lang=\"{language}\"")) && feed.contains("<name>Desk &amp; Sons</name>"), "{feed}");
        assert_eq!(feed.matches("<entry>").count(), usize::from(language != "ja"), "{feed}");
        let updated = feed.split("<updated>").nth(1).unwrap().split('<').next().unwrap();
        assert!(updated.parse::<Timestamp>().is_ok(), "{updated}");
    }
    let feed = serve.get("/public/feeds/es.atom").await.ok();
    let address = format!("https://alerts.example.org/city/public/alerts/{digest}");
    for part in [
        format!("<id>{address}/es</id>"),
        format!("type=\"application/cap+xml\" href=\"{address}/cap.xml\""),
        "<title>Esto es solo un simulacro. No hay ningún peligro real. ".to_owned(),
    ] {
        assert!(feed.contains(&part), "{part} is not in {feed}");
    }
    let cap = serve.get(&format!("/public/alerts/{digest}/cap.xml")).await.ok();
    crate::cap::schema::xmllint(&cap).unwrap_or_else(|fault| panic!("{fault}\n{cap}"));
    assert_eq!(cap.matches("<info>").count(), 2, "{cap}");
    assert!(cap.contains("<status>Exercise</status>") && cap.contains("<sender>desk@example.org</sender>"), "{cap}");
    let (code, printed) = world.run(&["alert", "feed", "--lang", "es"]).await;
    assert_eq!((code, printed), (Some(0), feed));
    let (code, told) = world.run(&["alert", "feed", "--lang", "xx"]).await;
    assert_eq!(code, Some(3), "{told}");
}

#[tokio::test]
async fn without_the_setting_nothing_is_there() {
    let world = World::new("");
    let plan = world.plan(world.alert("one", 7_200, MessageType::Alert, &[]), Moment::ActNow, &["es"]);
    let digest = world.send(&[&plan]).await.remove(0);
    let serve = world.serve().await;
    for path in ["/public/".to_owned(), format!("/public/alerts/{digest}"), "/public/feeds/es.atom".to_owned()] {
        let answer = serve.get(&path).await;
        assert_eq!((answer.code, answer.body.as_str()), (404, ""), "{path}");
    }
    let (code, told) = world.run(&["alert", "feed", "--lang", "es"]).await;
    assert!(code == Some(5) && told.contains("[exercise.public]"), "{code:?} {told}");
}
