//! The public pages of alerts that were sent, in every language that they were sent in, with feeds, for anyone and without sign-in.
//!
//! They show only the texts of accepted plans that partners are told too: never a recipient, a number of people or an address
//! of anyone. There is no script, no form and no cookie, and no page asks another host for anything.

mod answer;
mod asked;
mod cap;
mod feeds;
mod pages;
mod settings;
mod sheet;
mod shelf;
mod words;

use std::marker::PhantomData;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::catalog::Catalog;
use crate::domain::{Clock, Digest, Language, Mode, PlacePath, with_causes};
use crate::fonts;
use crate::place::Gazetteer;
use crate::sign::VerifyKey;
use crate::store::Store;
use answer::{Door, Page};
use sheet::Sheet;
use shelf::{Listed, Shelf, Snapshot};
use words::Words;

pub use cap::{CapOutError, cap_of};
pub use settings::{ENDED_LISTED_MAX_MIN, Settings};

/// Requests in work at one time; more are told to come again.
pub const IN_WORK_MAX: usize = 64;
/// After so many seconds a reader who was answered 503 should come again.
pub const RETRY_AFTER_S: u64 = 5;
/// The store is asked at most once in this time, in milliseconds.
pub const REFRESH_MS: u64 = 1_000;
/// Longest wait for the store, in milliseconds.
pub const READ_MAX_MS: u64 = 5_000;
/// How long a page, a feed or a CAP file may be kept by others, in seconds.
pub const PAGE_MAX_AGE_S: u64 = 15;
/// How long fonts and styles may be kept by others, in seconds.
pub const ASSET_MAX_AGE_S: u64 = 86_400;
/// Most alerts that have a page: the newest.
pub const ALERTS_MAX: usize = 200;
/// Most plans of the store that are looked through for them.
pub const PLANS_READ_MAX: u32 = 1_000;
/// Most pages that are kept drawn.
pub const PAGES_KEPT_MAX: usize = 1_024;
/// The highest `entries`.
pub const ENTRIES_MAX: usize = ALERTS_MAX;
/// Most languages of a browser that are looked at.
pub const LANGUAGES_ASKED_MAX: usize = 20;
/// Most characters of `Accept-Language` that are read.
pub const ACCEPT_LANGUAGE_MAX_CHARS: usize = 500;
/// Up to so many languages are shown without being asked for.
const LANGUAGES_OPEN_MAX: usize = 8;

/// Why there are no public pages.
#[derive(Debug, thiserror::Error)]
pub enum OpenPublicError {
    /// The source language lacks a sentence of the pages.
    #[error("the catalogue does not have the sentences of the public pages in its source language: locales/en/public.ftl")]
    Words,
}

/// What the pages are made of.
pub struct Parts<'a> {
    /// How they are set up.
    pub settings: Settings,
    /// Where the accepted plans are.
    pub store: Arc<dyn Store>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The sentences of the pages; nothing of it is kept but those.
    pub catalog: &'a Catalog,
    /// Names of places in CAP files, and their time zones.
    pub gazetteer: Gazetteer,
    /// The zone of times when the place does not say.
    pub zone: TimeZone,
    /// The language of a reader of whom nothing is known.
    pub language: Language,
    /// CAP `sender` of the CAP files.
    pub cap_sender: String,
    /// Who gives the feeds.
    pub author: String,
    /// The public half of the key that signs what partners are told; without it there are no check codes.
    pub key: Option<VerifyKey>,
}

/// The public pages of one world.
pub struct Public<M: Mode> {
    settings: Settings,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    gazetteer: Gazetteer,
    words: Words,
    zone: TimeZone,
    otherwise: Language,
    cap_sender: String,
    author: String,
    key: Option<VerifyKey>,
    root: String,
    path: String,
    opened: Timestamp,
    shelf: Shelf,
    door: Door,
    marker: PhantomData<M>,
}

impl<M: Mode> Public<M> {
    /// Takes what the pages need out of the parts; asks nobody for anything yet.
    ///
    /// # Errors
    /// When the source language lacks a sentence of the pages.
    pub fn open(parts: Parts<'_>) -> Result<Self, OpenPublicError> {
        let words = Words::of(parts.catalog)?;
        let otherwise = if words.languages().any(|one| *one == parts.language) { parts.language } else { words.source().clone() };
        Ok(Self {
            root: parts.settings.root(),
            path: parts.settings.root_path(),
            settings: parts.settings,
            store: parts.store,
            opened: parts.clock.now(),
            clock: parts.clock,
            gazetteer: parts.gazetteer,
            zone: parts.zone,
            otherwise,
            cap_sender: parts.cap_sender,
            author: parts.author,
            key: parts.key,
            shelf: Shelf::default(),
            door: Door::new(IN_WORK_MAX, words.busy()),
            words,
            marker: PhantomData,
        })
    }

    /// The Atom feed of a language as text; `None` when the store does not answer or the catalogue does not have the language.
    pub async fn atom(&self, language: &Language) -> Option<String> {
        self.feed_text(&*self.snapshot().await?, language)
    }

    fn zone_of(&self, places: &[PlacePath]) -> Option<TimeZone> {
        TimeZone::get(self.gazetteer.zone_of(&places.first()?.code)?).ok()
    }

    fn zone<'a>(&'a self, sheet: &'a Sheet) -> &'a TimeZone {
        sheet.zone.as_ref().unwrap_or(&self.zone)
    }

    fn alert_path(&self, sheet: &Sheet, language: &Language) -> String {
        format!("{}/alerts/{}/{language}", self.path, sheet.digest)
    }

    fn feed_address(&self, language: &Language) -> String {
        format!("{}/feeds/{language}.atom", self.root)
    }

    /// The language of the interface for who asks.
    fn reader(&self, query: &str, headers: &HeaderMap) -> &Language {
        asked::best(&wanted(query, headers), self.words.languages()).unwrap_or(&self.otherwise)
    }

    /// The language of an alert for who asks: one that it has.
    fn reader_of<'a>(&self, alert: &'a Sheet, query: &str, headers: &HeaderMap) -> Option<&'a Language> {
        asked::best(&wanted(query, headers), alert.texts.keys())
            .or_else(|| alert.texts.get_key_value(&self.otherwise).map(|(language, _)| language))
            .or_else(|| alert.texts.get_key_value(self.words.source()).map(|(language, _)| language))
            .or_else(|| alert.texts.keys().next())
    }
}

fn wanted(query: &str, headers: &HeaderMap) -> Vec<String> {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    asked::wanted(query, header)
}

type Shared<M> = State<Arc<Public<M>>>;

/// The routes under `/public`.
pub fn router<M: Mode>(public: Arc<Public<M>>) -> Router {
    let door = public.door.clone();
    let guarded = |routes: Router<Arc<Public<M>>>| {
        routes.layer(from_fn_with_state(door.clone(), answer::let_in)).layer(from_fn(answer::with_headers))
    };
    let inside = Router::new()
        .route("/", get(to_list::<M>))
        .route("/alerts/{digest}", get(alert::<M>))
        .route("/alerts/{digest}/cap.xml", get(cap_file::<M>))
        .route("/alerts/{digest}/{language}", get(alert_in::<M>))
        .route("/feeds/{file}", get(feed::<M>))
        .route("/fonts/{name}", get(font::<M>))
        .route("/{name}", get(asset::<M>))
        .fallback(nothing::<M>);
    let list = Router::new().route("/public/", get(list::<M>));
    guarded(list).nest("/public", guarded(inside)).with_state(public)
}

async fn to_list<M: Mode>(State(public): Shared<M>) -> Redirect {
    Redirect::permanent(&format!("{}/", public.path))
}

/// A page out of the snapshot, or the page for what is not there.
fn shown<M: Mode>(
    public: &Public<M>,
    snapshot: &Snapshot,
    name: &str,
    headers: &HeaderMap,
    draw: impl FnOnce() -> Option<Page>,
) -> Response {
    if let Some(page) = snapshot.kept(name) {
        return page.answer(headers);
    }
    match draw() {
        Some(page) => snapshot.page(name, || page).answer(headers),
        None => not_here(public, snapshot, headers),
    }
}

fn not_here<M: Mode>(public: &Public<M>, snapshot: &Snapshot, headers: &HeaderMap) -> Response {
    let language = public.reader("", headers);
    let page = snapshot
        .page(&format!("nothing {language}"), || public.nothing(snapshot, language, "public-not-here", Vec::new()).by_language());
    page.answer(headers)
}

async fn list<M: Mode>(State(public): Shared<M>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let Some(snapshot) = public.snapshot().await else { return public.door.busy() };
    let language = public.reader(query.as_deref().unwrap_or_default(), &headers);
    let draw = || Some(public.list(&snapshot, language)?.by_language());
    shown(&public, &snapshot, &format!("list {language}"), &headers, draw)
}

fn found<'a>(snapshot: &'a Snapshot, digest: &str) -> Option<&'a Listed> {
    snapshot.get(&Digest::parse(digest).ok()?)
}

async fn alert<M: Mode>(
    State(public): Shared<M>,
    Path(digest): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let Some(snapshot) = public.snapshot().await else { return public.door.busy() };
    let Some(alert) = found(&snapshot, &digest) else { return not_here(&public, &snapshot, &headers) };
    let newest = snapshot.newest_of(alert).unwrap_or(alert);
    let Some(language) = public.reader_of(&newest.sheet, query.as_deref().unwrap_or_default(), &headers) else {
        return not_here(&public, &snapshot, &headers);
    };
    let draw = || Some(public.alert(&snapshot, alert, language)?.by_language());
    shown(&public, &snapshot, &format!("any {digest} {language}"), &headers, draw)
}

async fn alert_in<M: Mode>(
    State(public): Shared<M>,
    Path((digest, language)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let Some(snapshot) = public.snapshot().await else { return public.door.busy() };
    let Some(alert) = found(&snapshot, &digest) else { return not_here(&public, &snapshot, &headers) };
    // A tag that is none has a page too: it says which languages there are, in the reader's own.
    match Language::parse(&language).ok().filter(|tag| public.knows(&snapshot, alert, tag)) {
        Some(tag) => shown(&public, &snapshot, &format!("in {digest} {tag}"), &headers, || public.alert(&snapshot, alert, &tag)),
        None => {
            let reader = public.reader("", &headers);
            let draw = || Some(public.no_such_language(&snapshot, alert, reader).by_language());
            shown(&public, &snapshot, &format!("not in {digest} {reader}"), &headers, draw)
        }
    }
}

async fn cap_file<M: Mode>(State(public): Shared<M>, Path(digest): Path<String>, headers: HeaderMap) -> Response {
    let Some(snapshot) = public.snapshot().await else { return public.door.busy() };
    let Some(alert) = found(&snapshot, &digest) else { return not_here(&public, &snapshot, &headers) };
    match public.cap(&snapshot, alert).await {
        Ok(Some(page)) => page.answer(&headers),
        Ok(None) => not_here(&public, &snapshot, &headers),
        Err(error) => {
            tracing::warn!(error = %with_causes(&error), "a CAP file could not be read out of the store");
            public.door.busy()
        }
    }
}

async fn feed<M: Mode>(State(public): Shared<M>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(snapshot) = public.snapshot().await else { return public.door.busy() };
    let language = file.strip_suffix(".atom").and_then(|tag| Language::parse(tag).ok());
    let Some(language) = language else { return not_here(&public, &snapshot, &headers) };
    shown(&public, &snapshot, &format!("feed {language}"), &headers, || public.feed(&snapshot, &language))
}

/// Styles, pictures and fonts change only with the program.
fn built_in(kind: &'static str, bytes: &'static [u8]) -> Response {
    let cache = format!("public, max-age={ASSET_MAX_AGE_S}");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CACHE_CONTROL, cache)], bytes).into_response()
}

async fn font<M: Mode>(state: Shared<M>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    match fonts::font(&name) {
        Some(bytes) => built_in(fonts::MEDIA_TYPE, bytes),
        None => nothing(state, headers).await,
    }
}

async fn asset<M: Mode>(state: Shared<M>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    match name.as_str() {
        "style.css" => built_in("text/css; charset=utf-8", include_bytes!("style.css")),
        "fonts.css" => built_in("text/css; charset=utf-8", fonts::STYLE.as_bytes()),
        "icon.svg" => built_in("image/svg+xml", include_bytes!("icon.svg")),
        "globe.svg" => built_in("image/svg+xml", include_bytes!("globe.svg")),
        _ => nothing(state, headers).await,
    }
}

async fn nothing<M: Mode>(State(public): Shared<M>, headers: HeaderMap) -> Response {
    match public.snapshot().await {
        Some(snapshot) => not_here(&public, &snapshot, &headers),
        None => (StatusCode::NOT_FOUND, "404\n").into_response(),
    }
}
