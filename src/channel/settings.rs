//! The settings of any kind of channel, and how one is opened. A new kind adds its lines here.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserializer;

use super::{Channel, http, mastodon, outbox, radio, sms_http, sms_smpp, telegram, webhook};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, Secret};
use crate::secret::SecretSource;

/// Settings of one channel, by kind.
#[derive(Clone, Debug)]
pub enum Settings {
    /// See [`sms_smpp`].
    SmsSmpp(Box<sms_smpp::Settings>),
    /// See [`sms_http`].
    SmsHttp(Box<sms_http::Settings>),
    /// See [`radio`].
    Radio(Box<radio::Settings>),
    /// See [`telegram`].
    Telegram(Box<telegram::Settings>),
    /// See [`mastodon`].
    Mastodon(Box<mastodon::Settings>),
    /// See [`webhook`].
    Webhook(Box<webhook::Settings>),
    /// See [`outbox`].
    Outbox(Box<outbox::Settings>),
}

/// What a channel needs from the process that opens it.
#[derive(Clone)]
pub struct OpenContext {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Folder that relative paths of the settings start from.
    pub base: PathBuf,
}

/// Why a channel could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The way out over HTTP.
    #[error("channel {id}: the way out cannot be opened")]
    Http {
        /// The channel.
        id: ChannelId,
        /// Cause.
        #[source]
        source: http::OpenHttpError,
    },
    /// The SMPP account.
    #[error("channel {id}: the SMPP account does not serve")]
    Smpp {
        /// The channel.
        id: ChannelId,
        /// Cause.
        #[source]
        source: sms_smpp::OpenError,
    },
    /// A secret could not be read.
    #[error("channel {id}: {what} cannot be read from the environment or file that the settings name")]
    Secret {
        /// The channel.
        id: ChannelId,
        /// Which secret.
        what: &'static str,
    },
    /// A folder could not be made.
    #[error("channel {id}: the folder {folder} cannot be made")]
    Folder {
        /// The channel.
        id: ChannelId,
        /// The folder.
        folder: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// A setting does not make sense.
    #[error("channel {id}: {what}")]
    Setting {
        /// The channel.
        id: ChannelId,
        /// What is wrong.
        what: String,
    },
}

impl Settings {
    /// Reads the settings of a kind.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn read<'de, D: Deserializer<'de>>(kind: ChannelKind, from: D) -> Result<Self, D::Error> {
        use serde::Deserialize;
        Ok(match kind {
            ChannelKind::SmsSmpp => {
                let settings: Box<sms_smpp::Settings> = Deserialize::deserialize(from)?;
                if settings.password.is_some() {
                    let where_to =
                        "a password cannot stand here: name a file with password_file, or a variable with password_env";
                    return Err(serde::de::Error::custom(where_to));
                }
                Self::SmsSmpp(settings)
            }
            ChannelKind::SmsHttp => Self::SmsHttp(Deserialize::deserialize(from)?),
            ChannelKind::Radio => Self::Radio(Deserialize::deserialize(from)?),
            ChannelKind::Telegram => Self::Telegram(Deserialize::deserialize(from)?),
            ChannelKind::Mastodon => Self::Mastodon(Deserialize::deserialize(from)?),
            ChannelKind::Webhook => Self::Webhook(Deserialize::deserialize(from)?),
            ChannelKind::Outbox => Self::Outbox(Deserialize::deserialize(from)?),
        })
    }

    /// The kind.
    pub fn kind(&self) -> ChannelKind {
        match self {
            Self::SmsSmpp(_) => ChannelKind::SmsSmpp,
            Self::SmsHttp(_) => ChannelKind::SmsHttp,
            Self::Radio(_) => ChannelKind::Radio,
            Self::Telegram(_) => ChannelKind::Telegram,
            Self::Mastodon(_) => ChannelKind::Mastodon,
            Self::Webhook(_) => ChannelKind::Webhook,
            Self::Outbox(_) => ChannelKind::Outbox,
        }
    }

    /// The profile of each end, for planning; reaches nothing.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        match self {
            Self::SmsSmpp(settings) => vec![settings.profile(id)],
            Self::SmsHttp(settings) => settings.profiles(id),
            Self::Radio(settings) => settings.profiles(id),
            Self::Telegram(settings) => settings.profiles(id),
            Self::Mastodon(settings) => settings.profiles(id),
            Self::Webhook(settings) => settings.profiles(id),
            Self::Outbox(settings) => settings.profiles(id),
        }
    }

    /// Opens the channel. Does not wait for the other side to be up.
    ///
    /// # Errors
    /// When settings, secrets or folders do not serve.
    pub async fn open(&self, id: &ChannelId, context: &OpenContext) -> Result<Arc<dyn Channel>, OpenError> {
        Ok(match self {
            Self::SmsSmpp(settings) => {
                let mut settings = sms_smpp::Settings::clone(settings);
                for path in settings.password_file.iter_mut().chain(settings.tls.iter_mut().map(|tls| &mut tls.ca_file)) {
                    *path = context.base.join(&path);
                }
                let opened = sms_smpp::open(id.clone(), settings, context.clock.clone()).await;
                opened.map_err(|source| OpenError::Smpp { id: id.clone(), source })?
            }
            Self::SmsHttp(settings) => Arc::new(sms_http::SmsHttp::open(id, settings, context)?),
            Self::Radio(settings) => Arc::new(radio::Radio::open(id, settings, context)?),
            Self::Telegram(settings) => Arc::new(telegram::Telegram::open(id, settings, context)?),
            Self::Mastodon(settings) => Arc::new(mastodon::Mastodon::open(id, settings, context)?),
            Self::Webhook(settings) => Arc::new(webhook::Webhook::open(id, settings, context)?),
            Self::Outbox(settings) => Arc::new(outbox::Outbox::open(id, settings, context)?),
        })
    }
}

/// Reads a secret from an environment variable or a file; exactly one of the two is named.
pub(super) fn read_secret(
    id: &ChannelId,
    what: &'static str,
    source: &SecretSource,
    context: &OpenContext,
) -> Result<Secret, OpenError> {
    source.read(&context.base).ok_or_else(|| OpenError::Secret { id: id.clone(), what })
}
