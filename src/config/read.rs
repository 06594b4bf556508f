//! Reads `gateway.toml`: every fault at once, each with its line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use super::{Config, STORE_FILE, World};
use crate::api;
use crate::broker;
use crate::channel;
use crate::dispatch;
use crate::domain::{ChannelId, ChannelKind, Finding, ModeName};
use crate::public;
use crate::secret::password::Cost;
use crate::store::{self, SqliteSettings};

/// Longest configuration file, in bytes.
const MAX_BYTES: u64 = 1_048_576;

const SECTIONS: &[&str] = &["catalog", "data", "people", "planning", "dispatch", "log", "exercise", "live"];

struct Reader<'t> {
    file: String,
    text: &'t str,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn fault(&mut self, code: &str, message: impl Into<String>, at: usize, help: &str) {
        let finding = Finding::error(code, message).in_file(&self.file).at_offset(self.text, at, 1).help(help);
        self.findings.push(finding);
    }

    fn toml_fault(&mut self, fault: &Error, at: usize) {
        let span = fault.span().unwrap_or(at..at + 1);
        let mut finding = Finding::error("CFG002", fault.message().trim().to_owned())
            .in_file(&self.file)
            .at_offset(self.text, span.start, u32::try_from(span.len()).unwrap_or(1))
            .help("docs/configuration.md lists every setting with its unit and default");
        if names_a_secret(finding.excerpt.as_deref().unwrap_or_default()) {
            // A secret that was written in the wrong place must not be shown a second time.
            finding.message = "a secret cannot stand here".to_owned();
            finding.excerpt = None;
            finding.help = Some("name a variable, { env = \"NAME\" }, or a file, { file = \"path\" }".to_owned());
        }
        self.findings.push(finding);
    }

    fn section<T: DeserializeOwned + Default>(&mut self, root: &mut DeTable<'_>, name: &str) -> T {
        match take(root, name) {
            Some(value) => {
                let at = value.span().start;
                T::deserialize(ValueDeserializer::from(value)).unwrap_or_else(|fault| {
                    self.toml_fault(&fault, at);
                    T::default()
                })
            }
            None => T::default(),
        }
    }

    fn world(&mut self, root: &mut DeTable<'_>, mode: ModeName) -> Option<World> {
        let value = take(root, mode.as_str())?;
        let at = value.span().start;
        let DeValue::Table(mut table) = value.into_inner() else {
            self.fault("CFG002", format!("`{mode}` is not a table"), at, "write [exercise] or [live] as a table");
            return None;
        };
        let state_dir = self.path(&mut table, "state_dir", at);
        let key_file = self.path(&mut table, "key_file", at);
        let signing_key_file =
            if table.contains_key("signing_key_file") { self.path(&mut table, "signing_key_file", at) } else { None };
        let store = self.part(&mut table, "store", store::KINDS, |kind, from| store::Settings::read(kind, from));
        let broker =
            self.part(&mut table, "broker", broker::KINDS, |kind, from| broker::Settings::read(kind, from)).unwrap_or_default();
        let api = self.api(&mut table, mode);
        let public = self.public(&mut table, mode);
        let mut channels = BTreeMap::new();
        if let Some(listed) = take(&mut table, "channels") {
            let at = listed.span().start;
            match listed.into_inner() {
                DeValue::Table(listed) => {
                    for (name, settings) in listed {
                        let (id, at) = (name.get_ref().to_string(), name.span().start);
                        if let Some(read) = self.channel(&id, settings, at) {
                            channels.insert(ChannelId(id), read);
                        }
                    }
                }
                _ => self.fault("CFG002", "`channels` is not a table", at, "write [exercise.channels.NAME] for each channel"),
            }
        }
        self.rest(&table, &format!("[{mode}]"));
        if channels.is_empty() {
            self.fault(
                "CFG005",
                format!("[{mode}] has no channel, so nothing can be sent"),
                at,
                "add [exercise.channels.NAME] with a kind",
            );
        }
        let (state_dir, key_file) = (state_dir?, key_file?);
        let store = match store.unwrap_or_default() {
            store::Settings::Sqlite(found) => {
                store::Settings::Sqlite(SqliteSettings { path: state_dir.join(STORE_FILE), ..found })
            }
            other @ store::Settings::Postgresql(_) => other,
        };
        if key_file.starts_with(&state_dir) {
            self.fault(
                "CFG006",
                format!("the key file of [{mode}] lies in the store's folder"),
                at,
                "keep the key apart from the database, so that who takes one has not both",
            );
        }
        if signing_key_file.as_ref().is_some_and(|file| file.starts_with(&state_dir) || *file == key_file) {
            self.fault(
                "CFG006",
                format!("the signing key of [{mode}] lies in the store's folder or in the address key's file"),
                at,
                "keep it in a file of its own, apart from the database",
            );
        }
        let signing_key_file = signing_key_file.unwrap_or_else(|| World::signing_key_beside(&key_file));
        Some(World { mode, state_dir, key_file, signing_key_file, store, broker, api, public, channels })
    }

    /// Reads `[WORLD.api]`; `None` when it is not there or has faults.
    fn api(&mut self, table: &mut DeTable<'_>, mode: ModeName) -> Option<api::Settings> {
        let value = take(table, "api")?;
        let at = value.span().start;
        let settings = match api::Settings::deserialize(ValueDeserializer::from(value)) {
            Ok(settings) => settings,
            Err(fault) => {
                self.toml_fault(&fault, at);
                return None;
            }
        };
        for fault in settings.faults() {
            self.fault("CFG004", format!("[{mode}.api]: {fault}"), at, "docs/api.md says how tokens are written");
        }
        Some(settings)
    }

    /// Reads `[WORLD.public]`; `None` when it is not there or has faults.
    fn public(&mut self, table: &mut DeTable<'_>, mode: ModeName) -> Option<public::Settings> {
        let value = take(table, "public")?;
        let at = value.span().start;
        let settings = match public::Settings::deserialize(ValueDeserializer::from(value)) {
            Ok(settings) => settings,
            Err(fault) => {
                self.toml_fault(&fault, at);
                return None;
            }
        };
        for fault in settings.faults() {
            self.fault("CFG004", format!("[{mode}.public]: {fault}"), at, "docs/public.md says what each setting is");
        }
        Some(settings)
    }

    /// Reads `[WORLD.NAME]`, a table with a kind; `None` when it is not there or has faults.
    fn part<T>(
        &mut self,
        table: &mut DeTable<'_>,
        name: &str,
        kinds: &[&str],
        read: impl FnOnce(&str, ValueDeserializer<'_>) -> Result<Option<T>, Error>,
    ) -> Option<T> {
        let value = take(table, name)?;
        let span = value.span();
        let known = kinds.join(", ");
        let DeValue::Table(mut inner) = value.into_inner() else {
            self.fault("CFG002", format!("`{name}` is not a table"), span.start, "write it as a table with a kind");
            return None;
        };
        let Some(kind) = take(&mut inner, "kind") else {
            let help = format!("the kinds are {known}");
            self.fault("CFG003", format!("`{name}` has no `kind`"), span.start, &help);
            return None;
        };
        let (kind_at, word) = (kind.span().start, kind.get_ref().as_str().unwrap_or_default().to_owned());
        match read(&word, ValueDeserializer::from(Spanned::new(span.clone(), DeValue::Table(inner)))) {
            Ok(Some(settings)) => Some(settings),
            Ok(None) => {
                let help = format!("the kinds are {known}");
                self.fault("CFG004", format!("`{word}` is not a kind of {name}"), kind_at, &help);
                None
            }
            Err(fault) => {
                self.toml_fault(&fault, span.start);
                None
            }
        }
    }

    fn path(&mut self, table: &mut DeTable<'_>, name: &str, at: usize) -> Option<PathBuf> {
        match take(table, name).map(Spanned::into_inner) {
            Some(DeValue::String(text)) if !text.is_empty() => Some(PathBuf::from(text.into_owned())),
            Some(_) => {
                self.fault("CFG002", format!("`{name}` is not a path"), at, "write the path as a string");
                None
            }
            None => {
                self.fault("CFG003", format!("`{name}` is missing"), at, "docs/configuration.md says what it is for");
                None
            }
        }
    }

    fn channel(&mut self, id: &str, value: Spanned<DeValue<'_>>, at: usize) -> Option<channel::Settings> {
        let span = value.span();
        let well_named = !id.is_empty()
            && id.len() <= 64
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b));
        if !well_named {
            self.fault("CFG004", format!("`{id}` cannot be a channel's name"), at, "use 1 to 64 of a-z 0-9 - _");
        }
        let DeValue::Table(mut table) = value.into_inner() else {
            self.fault("CFG002", format!("channel `{id}` is not a table"), at, "write [exercise.channels.NAME] with a kind");
            return None;
        };
        let kind = match take(&mut table, "kind") {
            Some(kind) => {
                let kind_at = kind.span().start;
                let word = kind.get_ref().as_str().unwrap_or_default().to_owned();
                let known = ChannelKind::ALL.iter().copied().find(|kind| kind.as_str() == word);
                if known.is_none() {
                    let list = ChannelKind::ALL.map(ChannelKind::as_str).join(", ");
                    self.fault("CFG004", format!("`{word}` is not a kind of channel"), kind_at, &format!("the kinds are {list}"));
                }
                known?
            }
            None => {
                self.fault(
                    "CFG003",
                    format!("channel `{id}` has no `kind`"),
                    at,
                    "the kinds are listed in docs/configuration.md",
                );
                return None;
            }
        };
        match channel::Settings::read(kind, ValueDeserializer::from(Spanned::new(span, DeValue::Table(table)))) {
            Ok(settings) => Some(settings),
            Err(fault) => {
                self.toml_fault(&fault, at);
                None
            }
        }
    }

    /// Settings of `[dispatch]` that do not go together.
    fn dispatch(&mut self, settings: &dispatch::Settings) {
        let at = self.text.find("[dispatch]").unwrap_or(0);
        if settings.heartbeat_ms.saturating_mul(2) > settings.lease_ms {
            self.fault(
                "CFG008",
                "`heartbeat_ms` is more than half of `lease_ms`",
                at,
                "a claim that is prolonged too late is lost, and its messages are in doubt: keep the heartbeat under a third",
            );
        }
        if settings.attend_ms == 0 || settings.attend_ms.saturating_mul(3) > settings.attend_lease_ms {
            self.fault(
                "CFG008",
                "`attend_ms` is 0 or more than a third of `attend_lease_ms`",
                at,
                "a worker that says too late that it is there counts as gone: keep three times attend_ms under attend_lease_ms",
            );
        }
        for (name, people) in [("submitters", &settings.submitters), ("approvers", &settings.approvers)] {
            if !people.is_empty() {
                let help = format!("list {name} under [people]");
                self.fault("CFG008", format!("`{name}` is not a setting of [dispatch]"), at, &help);
            }
        }
    }

    /// `[people.password]`: what cannot be used, and what is too cheap for passwords that matter.
    fn password(&mut self, cost: Cost, live: bool) {
        let at = self.text.find("[people.password]").unwrap_or(0);
        if let Some(fault) = cost.fault() {
            self.fault("CFG009", fault, at, "leave [people.password] out for the defaults");
        } else if live && cost.is_cheap() {
            let (memory, passes) = (Cost::LEAST_MEMORY_KIB, Cost::LEAST_PASSES);
            self.fault(
                "CFG009",
                "passwords are kept so cheaply that they can be guessed, and there is a [live] world",
                at,
                &format!("give at least memory_kib = {memory} and passes = {passes}, or leave [people.password] out"),
            );
        }
    }

    /// What is left over in a table is a mistake.
    fn rest(&mut self, table: &DeTable<'_>, place: &str) {
        for (name, _) in table {
            let (word, at) = (name.get_ref().to_string(), name.span().start);
            self.fault(
                "CFG001",
                format!("`{word}` is not a setting of {place}"),
                at,
                "docs/configuration.md lists every setting",
            );
        }
    }
}

/// Whether a line sets something that is a secret.
fn names_a_secret(line: &str) -> bool {
    let key = line.split('=').next().unwrap_or_default();
    let named = ["token", "secret", "password", "key"].iter().any(|word| key.contains(word));
    // A URL may carry a password before its host.
    named || (line.contains("://") && line.contains('@'))
}

fn take<'v>(table: &mut DeTable<'v>, name: &str) -> Option<Spanned<DeValue<'v>>> {
    table.remove(name)
}

pub(super) fn load(file: &Path) -> (Option<Config>, Vec<Finding>) {
    let name = file.display().to_string();
    let unreadable = |why: String| {
        let finding = Finding::error("CFG000", format!("the configuration cannot be read: {why}")).in_file(&name);
        (None, vec![finding.help("name another file with --config")])
    };
    match std::fs::metadata(file) {
        Ok(found) if found.len() > MAX_BYTES => return unreadable(format!("it is longer than {MAX_BYTES} bytes")),
        Ok(_) => {}
        Err(why) => return unreadable(why.to_string()),
    }
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(why) => return unreadable(why.to_string()),
    };
    let mut reader = Reader { file: name, text: &text, findings: Vec::new() };
    let (root, faults) = DeTable::parse_recoverable(&text);
    for fault in &faults {
        reader.toml_fault(fault, 0);
    }
    let mut root = root.into_inner();
    let config = Config {
        file: file.to_owned(),
        base: file.parent().map(Path::to_owned).unwrap_or_default(),
        catalog: reader.section(&mut root, "catalog"),
        data: reader.section(&mut root, "data"),
        people: reader.section(&mut root, "people"),
        planning: reader.section(&mut root, "planning"),
        dispatch: reader.section(&mut root, "dispatch"),
        log: reader.section(&mut root, "log"),
        exercise: reader.world(&mut root, ModeName::Exercise),
        live: reader.world(&mut root, ModeName::Live),
    };
    reader.dispatch(&config.dispatch);
    reader.password(config.people.password, config.live.is_some());
    reader.rest(&root, &format!("the configuration; its sections are {}", SECTIONS.join(", ")));
    if let (Some(exercise), Some(live)) = (&config.exercise, &config.live)
        && (exercise.state_dir == live.state_dir
            || exercise.key_file == live.key_file
            || exercise.signing_key_file == live.signing_key_file)
    {
        reader.fault(
            "CFG006",
            "exercise and live share a store or a key",
            0,
            "give each its own state_dir, key_file and signing_key_file",
        );
    }
    if let (Some(exercise), Some(live)) = (&config.exercise, &config.live)
        && broker::share_queues(&exercise.broker, &live.broker)
    {
        reader.fault("CFG006", "exercise and live share the queues of a broker", 0, "give each its own `prefix` or `vhost`");
    }
    if config.exercise.is_none() && config.live.is_none() && reader.findings.is_empty() {
        reader.fault("CFG003", "there is neither [exercise] nor [live]", 0, "config/gateway.toml is a commented example");
    }
    (Some(config), reader.findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::has_errors;

    fn read(text: &str) -> (Option<Config>, Vec<Finding>) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("gateway.toml");
        std::fs::write(&file, text).unwrap();
        load(&file)
    }

    #[test]
    fn every_fault_is_reported_at_once_with_its_line() {
        let (_, findings) = read(
            "[planing]\n[planning]\nmin_share = \"much\"\n[exercise]\nstate_dir = \"out/x\"\nkey_file = \"out/x/key\"\nspeed = 9\n\
             [exercise.channels.Smsc]\nkind = \"pigeon\"\n[exercise.channels.wall]\nkind = \"mastodon\"\nserver = \"https://a.example\"\n",
        );
        let lines: Vec<(&str, Option<u32>)> = findings.iter().map(|finding| (finding.code.as_str(), finding.line)).collect();
        for expected in [
            ("CFG001", Some(1)),
            ("CFG002", Some(3)),
            ("CFG001", Some(7)),
            ("CFG004", Some(8)),
            ("CFG004", Some(9)),
            ("CFG006", Some(4)),
        ] {
            assert!(lines.contains(&expected), "{expected:?} is not among {lines:#?}");
        }
        assert!(findings.iter().any(|finding| finding.message.contains("token")), "a missing secret is said: {findings:#?}");
    }

    #[test]
    fn a_good_file_gives_two_worlds() {
        let (config, findings) = read(
            "[exercise]\nstate_dir = \"out/exercise\"\nkey_file = \"out/keys/exercise\"\n[exercise.channels.box]\nkind = \"outbox\"\nfolder = \"out/box\"\n\
             [live]\nstate_dir = \"out/live\"\nkey_file = \"out/keys/live\"\n[live.channels.box]\nkind = \"outbox\"\nfolder = \"out/live-box\"\n",
        );
        assert!(!has_errors(&findings), "{findings:#?}");
        let config = config.unwrap();
        assert_eq!(config.world(ModeName::Exercise).unwrap().profiles().len(), 1);
        assert_eq!(config.world(ModeName::Live).unwrap().state_dir, PathBuf::from("out/live"));
    }

    #[test]
    fn a_secret_in_the_wrong_place_is_not_shown_again() {
        let (_, findings) = read(
            "[exercise]\nstate_dir = \"a\"\nkey_file = \"k\"\n[exercise.channels.wall]\nkind = \"mastodon\"\nserver = \"https://a.example\"\ntoken = \"hunter2\"\n",
        );
        assert!(has_errors(&findings));
        assert!(!format!("{findings:?}").contains("hunter2"), "{findings:#?}");
        let (_, findings) = read(
            "[exercise]\nstate_dir = \"a\"\nkey_file = \"k\"\n[exercise.channels.smsc]\nkind = \"sms_smpp\"\npassword = \"hunter2\"\n",
        );
        assert!(findings.iter().any(|finding| finding.message.contains("password_file")), "{findings:#?}");
        assert!(!format!("{findings:?}").contains("hunter2"), "{findings:#?}");
    }

    #[test]
    fn times_of_dispatch_that_do_not_go_together_are_said() {
        let (config, findings) = read("[dispatch]\nlease_ms = 900\nheartbeat_ms = 500\nattend_ms = 4000\napprovers = [\"bo\"]\n");
        assert_eq!(
            findings.iter().filter(|finding| finding.code == "CFG008" && finding.line == Some(1)).count(),
            3,
            "{findings:#?}"
        );
        let config = config.unwrap();
        assert_eq!((config.dispatch.lease_ms, config.dispatch.group_size), (900, 500), "what is not written keeps its default");
        let (_, findings) = read("[dispatch]\ngroup_sise = 9\n");
        assert!(
            findings.iter().any(|finding| finding.code == "CFG002" && finding.message.contains("group_sise")),
            "{findings:#?}"
        );
    }

    #[test]
    fn passwords_are_kept_cheaply_only_where_there_is_no_live_world() {
        let cheap = "[people.password]\nmemory_kib = 64\npasses = 1\n";
        let world = |mode: &str| {
            format!(
                "[{mode}]\nstate_dir = \"s-{mode}\"\nkey_file = \"k-{mode}\"\n[{mode}.channels.box]\nkind = \"outbox\"\nfolder = \"b-{mode}\"\n"
            )
        };
        let (config, findings) = read(&format!("{cheap}{}", world("exercise")));
        assert!(!has_errors(&findings), "{findings:#?}");
        assert_eq!(config.unwrap().people.password, Cost { memory_kib: 64, passes: 1, lanes: 1 });
        let (_, findings) = read(&format!("{cheap}{}", world("live")));
        assert!(findings.iter().any(|finding| finding.code == "CFG009"), "{findings:#?}");
        let (_, findings) = read(&format!("[people.password]\nlanes = 0\n{}", world("exercise")));
        assert!(findings.iter().any(|finding| finding.code == "CFG009"), "{findings:#?}");
    }

    #[test]
    fn two_worlds_never_share_a_store() {
        let (_, findings) = read(
            "[exercise]\nstate_dir = \"a\"\nkey_file = \"k1\"\n[exercise.channels.box]\nkind = \"outbox\"\nfolder = \"b\"\n\
             [live]\nstate_dir = \"a\"\nkey_file = \"k2\"\n[live.channels.box]\nkind = \"outbox\"\nfolder = \"c\"\n",
        );
        assert!(findings.iter().any(|finding| finding.code == "CFG006"), "{findings:#?}");
    }

    #[test]
    fn the_signing_key_lies_beside_the_address_key_and_never_in_the_store_or_in_both_worlds() {
        let world = |mode: &str, rest: &str| {
            format!(
                "[{mode}]\nstate_dir = \"s-{mode}\"\nkey_file = \"k/{mode}.key\"\n{rest}\n[{mode}.channels.box]\nkind = \"outbox\"\nfolder = \"b\"\n"
            )
        };
        let (config, findings) = read(&(world("exercise", "") + &world("live", "signing_key_file = \"l.pem\"")));
        assert!(!has_errors(&findings), "{findings:#?}");
        let config = config.unwrap();
        let file = |mode| config.world(mode).unwrap().signing_key_file.clone();
        assert_eq!(file(ModeName::Exercise), PathBuf::from("k/exercise.signing.pem"));
        assert_eq!(file(ModeName::Live), PathBuf::from("l.pem"));
        for wrong in ["s-exercise/own.pem", "k/exercise.key", "k/live.signing.pem"] {
            let (_, findings) = read(&(world("exercise", &format!("signing_key_file = \"{wrong}\"")) + &world("live", "")));
            assert!(findings.iter().any(|finding| finding.code == "CFG006"), "{wrong}: {findings:#?}");
        }
    }

    #[test]
    fn broken_toml_does_not_hide_what_else_is_wrong() {
        let (_, findings) = read("[log\nfilter = 3\n[nonsense]\n");
        assert!(findings.len() >= 2, "{findings:#?}");
    }
}
