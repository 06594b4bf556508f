//! What an operator writes about one SMPP account, and what planning makes of it without connecting.
//!
//! Reads no file and opens no socket, except for [`Settings::read_password`].

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, Secret, Tariff, TextLimit};
use crate::sms::{TextPolicy, TextPolicyError};

/// The most binds of one channel.
pub const BINDS_MAX: u16 = 64;
/// The widest window of one bind, in unanswered segments.
pub const WINDOW_MAX: u32 = 5_000;
/// The most octets of a system id (SMPP 3.4 section 5.2.1).
pub const SYSTEM_ID_MAX_OCTETS: usize = 15;
/// The most octets of a password (SMPP 3.4 section 5.2.2).
pub const PASSWORD_MAX_OCTETS: usize = 8;
/// The most octets of a system type (SMPP 3.4 section 5.2.3).
pub const SYSTEM_TYPE_MAX_OCTETS: usize = 12;
/// The most octets of a source address (SMPP 3.4 section 5.2.8).
pub const SOURCE_MAX_OCTETS: usize = 20;

/// How the account is bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BindMode {
    /// Each bind sends and receives.
    #[default]
    Transceiver,
    /// Each bind is a pair of links: one sends, one receives.
    TransmitterReceiver,
}

/// How the other side writes message ids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdFormat {
    /// As text that must not be changed.
    #[default]
    AsIs,
    /// As a hexadecimal number.
    Hex,
    /// As a decimal number.
    Dec,
}

/// How the end of an alert is written as `validity_period` (SMPP 3.4 section 7.1.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValidityFormat {
    /// A time in UTC.
    #[default]
    Absolute,
    /// The time that is left.
    Relative,
    /// Left out; the gateway still sends nothing after the end.
    None,
}

/// TLS towards the other side.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TlsSettings {
    /// PEM file with the certificates to trust.
    pub ca_file: PathBuf,
    /// The name that the certificate must carry.
    pub server_name: String,
}

/// Type of number and numbering plan (SMPP 3.4 sections 5.2.5 and 5.2.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbering {
    /// Type of number; 1 is international, 5 is a name.
    pub ton: u8,
    /// Numbering plan; 1 is E.164.
    pub npi: u8,
}

/// One SMPP account.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Host names or addresses, `host` or `host:port`, tried in turn.
    pub addrs: Vec<String>,
    /// Port for the addresses without one.
    pub port: u16,
    /// The account's name, up to 15 octets.
    pub system_id: String,
    /// The password, up to 8 octets.
    pub password: Option<Secret>,
    /// A file that holds the password instead.
    pub password_file: Option<PathBuf>,
    /// An environment variable that holds the password instead.
    pub password_env: Option<String>,
    /// What some operators ask for, up to 12 octets.
    pub system_type: String,
    /// How the account is bound.
    pub bind: BindMode,
    /// Number of binds.
    pub binds: u16,
    /// Most unanswered segments of one bind.
    pub window: u32,
    /// Most segments a second of one bind.
    pub rate_per_s: f64,
    /// Seconds of silence before the link is checked.
    pub enquire_link_s: u32,
    /// Seconds until an unanswered segment gives its place in the window back.
    pub response_timeout_s: u32,
    /// Seconds after that in which a late answer still counts; then the job is in doubt.
    pub late_response_s: u32,
    /// Shortest wait before a new connection, in milliseconds.
    pub reconnect_min_ms: u64,
    /// Longest wait before a new connection, in milliseconds.
    pub reconnect_max_ms: u64,
    /// How long a submission waits for a link before it goes back, in milliseconds.
    pub link_wait_ms: u64,
    /// TLS; none means plain TCP.
    pub tls: Option<TlsSettings>,
    /// The sender, up to 20 octets.
    pub source: String,
    /// Numbering of the sender.
    pub source_numbering: Numbering,
    /// Numbering of the recipients.
    pub dest_numbering: Numbering,
    /// Whether receipts are asked for.
    pub registered_delivery: bool,
    /// The data coding that the other side takes for the GSM 7-bit default alphabet.
    pub gsm7_data_coding: u8,
    /// National language tables that the endpoint was verified with, as BCP 47 tags.
    pub national_tables: Vec<String>,
    /// How the end of the alert is passed on.
    pub validity: ValidityFormat,
    /// Price of a segment.
    pub tariff: Option<TariffSettings>,
    /// How answers write message ids.
    pub message_id: IdFormat,
    /// How receipts write message ids, when it differs.
    pub receipt_id: Option<IdFormat>,
    /// The most segments of one message.
    pub segments_max: u16,
}

/// Price of one segment.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TariffSettings {
    /// ISO 4217 code.
    pub currency: String,
    /// Millionths of the currency unit.
    pub micros_per_segment: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            addrs: Vec::new(),
            port: 2775,
            system_id: String::new(),
            password: None,
            password_file: None,
            password_env: None,
            system_type: String::new(),
            bind: BindMode::default(),
            binds: 1,
            window: 100,
            rate_per_s: 100.0,
            enquire_link_s: 30,
            response_timeout_s: 10,
            late_response_s: 10,
            reconnect_min_ms: 200,
            reconnect_max_ms: 30_000,
            link_wait_ms: 2_000,
            tls: None,
            source: String::new(),
            source_numbering: Numbering { ton: 5, npi: 0 },
            dest_numbering: Numbering { ton: 1, npi: 1 },
            registered_delivery: true,
            gsm7_data_coding: 0,
            national_tables: Vec::new(),
            validity: ValidityFormat::default(),
            tariff: None,
            message_id: IdFormat::default(),
            receipt_id: None,
            segments_max: 10,
        }
    }
}

/// Why a channel cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A setting is missing or out of its range.
    #[error("`{field}` {fault}")]
    Setting {
        /// The setting.
        field: &'static str,
        /// What is wrong with it.
        fault: &'static str,
    },
    /// The password file cannot be read.
    #[error("the password file cannot be read")]
    PasswordFile(#[source] std::io::Error),
    /// A national table has no such language.
    #[error("`national_tables` names a language without a table")]
    NationalTable(#[source] TextPolicyError),
    /// The certificates to trust cannot be read.
    #[error("`tls.ca_file` holds no certificate that can be read")]
    CaFile,
    /// TLS cannot be set up.
    #[error("TLS cannot be set up")]
    Tls(#[source] rustls::Error),
}

impl Settings {
    /// Every setting that is missing or out of range.
    pub fn faults(&self) -> Vec<OpenError> {
        let mut faults = Vec::new();
        let mut check = |bad: bool, field, fault| {
            if bad {
                faults.push(OpenError::Setting { field, fault });
            }
        };
        let octets = |text: &str| text.len();
        check(self.addrs.is_empty(), "addrs", "names no host");
        check(
            self.system_id.is_empty() || octets(&self.system_id) > SYSTEM_ID_MAX_OCTETS,
            "system_id",
            "must have 1 to 15 octets",
        );
        check(octets(&self.system_type) > SYSTEM_TYPE_MAX_OCTETS, "system_type", "may have at most 12 octets");
        check(octets(&self.source) > SOURCE_MAX_OCTETS, "source", "may have at most 20 octets");
        check(!(1..=BINDS_MAX).contains(&self.binds), "binds", "must be 1 to 64");
        check(!(1..=WINDOW_MAX).contains(&self.window), "window", "must be 1 to 5,000");
        check(!(self.rate_per_s >= 1.0 && self.rate_per_s <= 1e6), "rate_per_s", "must be 1 to 1,000,000");
        check(self.enquire_link_s == 0, "enquire_link_s", "must be at least 1");
        check(self.response_timeout_s == 0, "response_timeout_s", "must be at least 1");
        check(self.reconnect_min_ms == 0, "reconnect_min_ms", "must be at least 1");
        check(self.reconnect_max_ms < self.reconnect_min_ms, "reconnect_max_ms", "must not be below reconnect_min_ms");
        check(self.segments_max == 0, "segments_max", "must be at least 1");
        let given = [self.password.is_some(), self.password_file.is_some(), self.password_env.is_some()];
        check(given.iter().filter(|given| **given).count() > 1, "password", "is given in more than one way");
        if let Err(source) = TextPolicy::with_national(&self.national_tables) {
            faults.push(OpenError::NationalTable(source));
        }
        faults
    }

    /// The password, from wherever it is kept; empty when none is given.
    ///
    /// # Errors
    /// When file or variable cannot be read, or the password is too long.
    pub fn read_password(&self) -> Result<Secret, OpenError> {
        let secret = if let Some(secret) = &self.password {
            secret.clone()
        } else if let Some(file) = &self.password_file {
            Secret::new(std::fs::read_to_string(file).map_err(OpenError::PasswordFile)?.trim_end_matches(['\r', '\n']))
        } else if let Some(name) = &self.password_env {
            let missing = OpenError::Setting { field: "password_env", fault: "names a variable that is not set" };
            Secret::new(std::env::var(name).map_err(|_| missing)?)
        } else {
            Secret::new("")
        };
        if secret.reveal().len() > PASSWORD_MAX_OCTETS {
            return Err(OpenError::Setting { field: "password", fault: "may have at most 8 octets" });
        }
        Ok(secret)
    }

    /// What planning needs to know; nothing is opened.
    pub fn profile(&self, id: &ChannelId) -> EndpointProfile {
        EndpointProfile {
            id: EndpointId(id.0.clone()),
            kind: ChannelKind::SmsSmpp,
            form: Form::Sms,
            limit: TextLimit { unit: LimitUnit::Segments, max: u32::from(self.segments_max) },
            receipts: self.registered_delivery,
            rate_per_s: self.rate_per_s * f64::from(self.binds),
            window: self.window.saturating_mul(u32::from(self.binds)),
            tariff: self
                .tariff
                .as_ref()
                .map(|tariff| Tariff { currency: tariff.currency.clone(), micros_per_segment: tariff.micros_per_segment }),
            national_tables: self.national_tables.clone(),
        }
    }
}

/// Free words for a receipt or probe, by name.
pub(crate) type Words<'a> = BTreeMap<&'a str, &'a str>;
