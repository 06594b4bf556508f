//! A small made-up country: two provinces, six communities, eight routes.
#![expect(clippy::unwrap_used, reason = "the fixtures of a test are right, or the test fails")]

use std::path::Path;

use mothertongue::domain::{
    Alert, AlertFields, AlertKey, Area, Category, Certainty, ChannelKind, Digest, EndpointId, EndpointProfile, Form, Geocode,
    Hazard, Info, Language, LimitUnit, MessageType, Moment, Phase, PlaceCode, Rank, RenderedMessage, ReviewState, Scope,
    Severity, Status, SubscriberCount, Tariff, TemplateId, TextLimit, Urgency,
};
use mothertongue::place::{Gazetteer, OverlapRule, Resolution};
use mothertongue::routing::{Audience, Ground, PlanInput, PlanParts, PreviousAudience, RoutingTable, plan_parts};

pub const COMMUNITIES: &str = "\
id,language,place,people_low,people_high,basis,grade,source,date,spoken_variety
#meta+id,#meta+lang,#adm+code,#population+min,#population+max,,,#meta+source,#date,
vi-w,vi,AA-W,900,1100,speakers,B,census,2020,
ne-w,ne,AA-W,400,600,origin,C,register,2020,
ti-w,ti,AA-W,50,70,group,D,illustrative,2020,
am-e,am,AA-E,200,300,group,D,illustrative,2020,
so-e,so,AA-E,100,100,group,D,illustrative,2020,
unknown,und,AA,1000,2000,origin,D,illustrative,2020,
";
const LADDERS: &str = "\
community,language,place,step,to,mode,source,date
,ne,,1,hi,spoken,survey,2021
,ne,,2,en,written,survey,2021
,ti,,1,-,,survey,2021
,am,,1,en,both,survey,2021
so-e,,,1,ar,both,survey,2021
";
const ROUTES: &str = "\
id,language,place,subtree,hazard,least_severity,phase,endpoint,failover,reach_low_pct,reach_high_pct,priority,stop
all,*,*,yes,*,*,*,outbox,,0,1,0,no
sms,*,AA-W,yes,*,*,*,smsc,,10,20,50,no
sms2,vi,AA-W,yes,*,*,*,smsb,,10,20,40,no
radio,*,AA-W,yes,*,Moderate,*,radio,,30,50,80,no
post,*,AA-E,yes,*,*,emergency,wall,,1,5,30,no
vi-post,vi,AA-W,no,flood,Severe,*,wall,,1,5,90,no
ne-quiet,ne,AA-W1,yes,tsunami,*,*,smsc,,1,5,90,yes
relay,so,AA-E,yes,*,*,*,group/so,,0,100,10,no
";
const STATIONS: &str = "\
endpoint,name,country,where,languages,footprint,zone,source
radio/west-fm,West FM,AA,host,ja;vi;hi,AA-W1,Asia/Tokyo,illustrative
radio/east-fm,East FM,AA,host,vi,AA-E,Asia/Tokyo,illustrative
radio/far,Far,NP,origin,ne,,Asia/Kathmandu,illustrative
";
const RELAYS: &str =
    "endpoint,name,languages,places,how,band_low,band_high,source\ngroup/so,Circle,so;ar,AA-E,phone tree,10,40,said\n";
const PLACES: &str = "\
code,parent,level,name,language,names,codes,zone,population,source
AA,,0,Aland,en,,ISO3166-1=AA,Asia/Tokyo,1000,x
AA-W,AA,1,West,en,,SAME=001000,,600,x
AA-E,AA,1,East,en,,SAME=002000,,400,x
AA-W1,AA-W,2,Westport,en,,SAME=001001,,300,x
";

pub fn write(dir: &Path) {
    for (name, text) in [
        ("places.csv", PLACES),
        ("places.geojson", r#"{"type":"FeatureCollection","features":[]}"#),
        ("code_systems.csv", "alias,system\nISO3166-1,ISO3166-1\n"),
        ("communities.csv", COMMUNITIES),
        ("ladders.csv", LADDERS),
        ("routes.csv", ROUTES),
        ("stations.csv", STATIONS),
        ("relays.csv", RELAYS),
    ] {
        std::fs::write(dir.join(name), text).unwrap();
    }
}

pub fn hazards() -> Vec<Hazard> {
    vec![Hazard("flood".into()), Hazard("tsunami".into())]
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub fn place(code: &str) -> PlaceCode {
    PlaceCode::parse(code).unwrap()
}

pub fn end(id: &str) -> EndpointId {
    EndpointId(id.into())
}

pub fn message(tag: &str, form: Form) -> RenderedMessage {
    RenderedMessage {
        template: TemplateId("flood".into()),
        template_digest: Digest::of(b"x"),
        moment: Moment::ActNow,
        form,
        language: language(tag),
        direction: language(tag).direction(),
        title: None,
        text: format!("{tag} {form}"),
        parts: Vec::new(),
        gloss: Vec::new(),
        gloss_language: None,
        names: Vec::new(),
        numbers: Vec::new(),
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    }
}

fn profile(id: &str, kind: ChannelKind, form: Form, unit: LimitUnit) -> EndpointProfile {
    EndpointProfile {
        id: end(id),
        kind,
        form,
        limit: TextLimit { unit, max: 6 },
        receipts: false,
        rate_per_s: 10.0,
        window: 10,
        tariff: (form == Form::Sms).then(|| Tariff { currency: "JPY".into(), micros_per_segment: 3 }),
        national_tables: Vec::new(),
    }
}

pub struct Country {
    pub gazetteer: Gazetteer,
    pub table: RoutingTable,
    pub profiles: Vec<EndpointProfile>,
    pub messages: Vec<RenderedMessage>,
    pub subscribers: Vec<SubscriberCount>,
    pub may_go: Vec<ReviewState>,
    pub resolution: Resolution,
    pub audience: Audience,
    pub host: Language,
    pub segments: u16,
}

impl Country {
    pub fn new(codes: &[(&str, &str)], hazard: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path());
        let (gazetteer, findings) = Gazetteer::load(dir.path());
        assert!(findings.is_empty(), "{findings:#?}");
        let (table, findings) = RoutingTable::load(dir.path(), &gazetteer, &hazards());
        assert!(findings.is_empty(), "{findings:#?}");
        let alert = alert(codes);
        let resolution = gazetteer.resolve(&alert.areas(), &OverlapRule::default());
        let audience = table.audience(&alert, &Hazard(hazard.into()), Phase::Emergency, &resolution, &gazetteer);
        let mut messages = Vec::new();
        for form in [Form::Sms, Form::RadioScript, Form::SocialPost] {
            for tag in ["en", "vi", "hi", "ja", "ja-x-easy", "ar"] {
                messages.push(message(tag, form));
            }
        }
        let count = |tag: &str, code: &str, count| SubscriberCount { language: language(tag), place: place(code), count };
        Self {
            gazetteer,
            table,
            profiles: vec![
                profile("smsc", ChannelKind::SmsSmpp, Form::Sms, LimitUnit::Segments),
                profile("smsb", ChannelKind::SmsHttp, Form::Sms, LimitUnit::Segments),
                profile("radio/west-fm", ChannelKind::Radio, Form::RadioScript, LimitUnit::None),
                profile("radio/east-fm", ChannelKind::Radio, Form::RadioScript, LimitUnit::None),
                profile("radio/far", ChannelKind::Radio, Form::RadioScript, LimitUnit::None),
                profile("wall", ChannelKind::Mastodon, Form::SocialPost, LimitUnit::None),
                profile("group/so", ChannelKind::Webhook, Form::SocialPost, LimitUnit::None),
                profile("outbox", ChannelKind::Outbox, Form::SocialPost, LimitUnit::None),
            ],
            messages,
            subscribers: vec![count("vi", "AA-W", 7), count("ne", "AA-W1", 5), count("und", "AA-W", 3), count("tr", "AA-W", 2)],
            may_go: vec![ReviewState::Approved],
            resolution,
            audience,
            host: language("ja"),
            segments: 2,
        }
    }

    pub fn ground(&self) -> Ground<'_> {
        Ground {
            table: &self.table,
            gazetteer: &self.gazetteer,
            resolution: &self.resolution,
            audience: &self.audience,
            profiles: &self.profiles,
            subscribers: &self.subscribers,
            host_language: &self.host,
        }
    }

    pub fn plan(&self, previous: Option<PreviousAudience<'_>>) -> PlanParts {
        let segments = |_: &str, _: &EndpointProfile| self.segments;
        plan_parts(&PlanInput {
            ground: self.ground(),
            messages: &self.messages,
            may_go: &self.may_go,
            rank: Rank::Life,
            previous,
            segments: &segments,
        })
    }
}

pub fn alert(codes: &[(&str, &str)]) -> Alert {
    let geocodes = codes.iter().map(|(system, value)| Geocode { system: (*system).into(), value: (*value).into() }).collect();
    Alert::new(AlertFields {
        key: key(),
        status: Status::Exercise,
        message_type: MessageType::Alert,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: Vec::new(),
        references: Vec::new(),
        incidents: Vec::new(),
        infos: vec![Info {
            language: language("ja"),
            categories: vec![Category::Met],
            event: "flood".into(),
            response_types: Vec::new(),
            urgency: Urgency::Immediate,
            severity: Severity::Severe,
            certainty: Certainty::Observed,
            event_codes: Vec::new(),
            effective: None,
            onset: None,
            expires: "2026-07-01T18:00:00Z".parse().unwrap(),
            sender_name: None,
            headline: None,
            description: None,
            instruction: None,
            web: None,
            contact: None,
            parameters: Vec::new(),
            areas: vec![Area { description: "x".into(), shapes: Vec::new(), holes: Vec::new(), geocodes }],
        }],
    })
    .unwrap()
}

pub fn key() -> AlertKey {
    AlertKey { sender: "s@example.org".into(), identifier: "1".into(), sent: "2026-07-01T12:00:00Z".parse().unwrap() }
}
