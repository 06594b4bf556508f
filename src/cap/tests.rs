use jiff::Timestamp;

use super::*;
use crate::domain::{
    Alert, AlertKey, Area, Digest, Direction, Finding, Form, Language, Level, MessagePart, Moment, PartRole, RenderedMessage,
    ReviewState, Scope, Shape, Status, TemplateId,
};

fn now() -> Timestamp {
    "2026-07-01T04:00:00Z".parse().unwrap()
}

const AREA: &str = "<area><areaDesc>River</areaDesc><geocode><valueName>SAME</valueName><value>036061</value></geocode></area>";

/// A good alert with the parts that a test swaps.
struct Sample {
    sent: &'static str,
    status: &'static str,
    message_type: &'static str,
    scope: &'static str,
    head: &'static str,
    infos: Vec<String>,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            sent: "2026-07-01T12:00:00+09:00",
            status: "Actual",
            message_type: "Alert",
            scope: "Public",
            head: "",
            infos: vec![block("<language>en</language>", EXPIRES, AREA)],
        }
    }
}

const EXPIRES: &str = "<expires>2026-07-01T18:00:00+09:00</expires>";

fn block(language: &str, expires: &str, area: &str) -> String {
    format!(
        "<info>{language}<category>Met</category><event>Flood {language}</event><urgency>Immediate</urgency>\
         <severity>Severe</severity><certainty>Observed</certainty>{expires}{area}</info>"
    )
    .replace("<event>Flood <language>", "<event>Flood ")
    .replace("</language></event>", "</event>")
    .replace("<language/></event>", "</event>")
}

impl Sample {
    fn xml(&self) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alert xmlns=\"{NAMESPACE}\">\n<identifier>A-1</identifier>\n\
             <sender>w@example.org</sender>\n<sent>{}</sent>\n<status>{}</status>\n<msgType>{}</msgType>\n<scope>{}</scope>\n{}{}</alert>",
            self.sent,
            self.status,
            self.message_type,
            self.scope,
            self.head,
            self.infos.concat()
        )
    }

    fn area(area: &str) -> Self {
        Self { infos: vec![block("<language>en</language>", EXPIRES, area)], ..Self::default() }
    }

    fn polygon(list: &str) -> Self {
        Self::area(&format!("<area><areaDesc>x</areaDesc><polygon>{list}</polygon></area>"))
    }
}

fn run_with(xml: &str, policy: &Policy) -> (Option<Alert>, Vec<Finding>) {
    let parsed = parse(xml.as_bytes(), "a.xml", &Limits::default());
    let mut findings = parsed.findings;
    let Some(draft) = parsed.draft else { return (None, findings) };
    let (alert, more) = check(&draft, policy, now());
    findings.extend(more);
    (alert, findings)
}

fn run(sample: &Sample) -> (Option<Alert>, Vec<Finding>) {
    run_with(&sample.xml(), &Policy::default())
}

fn has(findings: &[Finding], code: &str, level: Level) -> bool {
    findings.iter().any(|finding| finding.code == code && finding.level == level)
}

#[track_caller]
fn refused(sample: &Sample, code: &str) {
    let (alert, findings) = run(sample);
    assert!(alert.is_none() && has(&findings, code, Level::Error), "{code}: {findings:#?}");
}

#[track_caller]
fn mended(sample: &Sample, code: &str) -> Alert {
    let (alert, findings) = run(sample);
    assert!(has(&findings, code, Level::Warning), "{code}: {findings:#?}");
    alert.unwrap_or_else(|| panic!("{findings:#?}"))
}

fn ring_of(alert: &Alert) -> Vec<(f64, f64)> {
    match &alert.lead().areas[0].shapes[0] {
        Shape::Polygon(points) => points.iter().map(|p| (p.lat, p.lon)).collect(),
        Shape::Circle { .. } => panic!("a circle"),
    }
}

#[test]
fn a_good_alert_has_no_finding() {
    let (alert, findings) = run(&Sample::default());
    assert_eq!((alert.is_some(), findings), (true, vec![]));
}

#[test]
fn rule_1_the_key_keeps_its_instant_and_utc_is_written_as_minus_zero() {
    let alert = mended(&Sample { sent: "2026-07-01T03:00:00Z", ..Sample::default() }, "CAP015");
    assert_eq!(alert.key().sent.to_string(), "2026-07-01T03:00:00Z");
    let written = write(&alert);
    assert!(written.contains("<sent>2026-07-01T03:00:00-00:00</sent>"), "{written}");
    assert!(!written.contains("Z<"));
    let spaced = Sample::default().xml().replace(">A-1<", ">A 1<");
    let (alert, findings) = run_with(&spaced, &Policy::default());
    assert!(alert.is_none() && has(&findings, "CAP013", Level::Error));
    refused(&Sample { sent: "2026-07-01T12:00:00", ..Sample::default() }, "CAP014");
}

#[test]
fn rule_2_update_and_cancel_reference_what_they_replace() {
    refused(&Sample { message_type: "Update", ..Sample::default() }, "CAP024");
    let head = "<references>w@example.org,A-0,2026-07-01T11:00:00+09:00</references>";
    let (alert, _) = run(&Sample { message_type: "Update", head, ..Sample::default() });
    assert_eq!(alert.unwrap().fields().references[0].identifier, "A-0");
    let bare = Sample { message_type: "Update", head: "<references>A-0</references>", ..Sample::default() };
    refused(&bare, "CAP023");
    let known = run_with(
        &Sample { sent: "2026-07-01T11:00:00+09:00", ..Sample::default() }.xml().replace("A-1", "A-0"),
        &Policy::default(),
    );
    let policy = Policy { known: vec![known.0.unwrap()], ..Policy::default() };
    let (alert, findings) = run_with(&bare.xml(), &policy);
    assert!(has(&findings, "CAP023", Level::Warning), "{findings:#?}");
    assert_eq!(alert.unwrap().fields().references[0], *policy.known[0].key());
    refused(&Sample { message_type: "Update", head: "<references>a,b</references>", ..Sample::default() }, "CAP022");
}

#[test]
fn rule_3_language_tags_seen_in_the_wild_are_mended_and_said() {
    for (written, tag, level) in [
        ("<language>english</language>", "en", Some(Level::Warning)),
        ("<language>sp-US</language>", "es-US", Some(Level::Warning)),
        ("<language>en_US</language>", "en-US", Some(Level::Warning)),
        ("<language>EN-GB</language>", "en-GB", Some(Level::Note)),
        ("<language>zh-mo</language>", "zh-MO", Some(Level::Note)),
        ("<language>de-LS</language>", "de-x-easy", Some(Level::Warning)),
        ("<language>fa-AF</language>", "fa-AF", None),
    ] {
        let (alert, findings) = run(&Sample { infos: vec![block(written, EXPIRES, AREA)], ..Sample::default() });
        assert_eq!(alert.unwrap().lead().language.as_str(), tag, "{written}");
        assert_eq!(findings.iter().find(|f| f.code == "CAP028").map(|f| f.level), level, "{written}");
    }
    for written in ["", "<language/>"] {
        let (alert, findings) = run(&Sample { infos: vec![block(written, EXPIRES, AREA)], ..Sample::default() });
        assert_eq!(alert.unwrap().lead().language.as_str(), "en-US");
        assert!(findings.iter().any(|f| f.code == "CAP027"));
    }
    for written in ["<language>ku</language>", "<language>klingon</language>", "<language>??</language>"] {
        refused(&Sample { infos: vec![block(written, EXPIRES, AREA)], ..Sample::default() }, "CAP028");
    }
}

#[test]
fn rule_3_one_text_under_two_languages_is_a_warning_and_one_language_twice_is_a_sequence() {
    let with = |tag: &str, text: &str| {
        block(&format!("<language>{tag}</language>"), &format!("{EXPIRES}<description>{text}</description>"), AREA)
    };
    let twice = Sample { infos: vec![with("en", "Go up."), with("es", "Go up.")], ..Sample::default() };
    mended(&twice, "CAP029");
    let (_, findings) = run(&Sample { infos: vec![with("en", "Go up."), with("es", "Suba.")], ..Sample::default() });
    assert_eq!(findings, vec![]);
    let (alert, findings) = run(&Sample { infos: vec![with("en", "First."), with("en", "Then.")], ..Sample::default() });
    assert!(has(&findings, "CAP030", Level::Note));
    let texts: Vec<_> = alert.unwrap().fields().infos.iter().map(|info| info.description.clone().unwrap()).collect();
    assert_eq!(texts, ["First.", "Then."]);
    let other = with("es", "Suba.").replace("Met", "Geo");
    mended(&Sample { infos: vec![with("en", "Go up."), other], ..Sample::default() }, "CAP031");
}

#[test]
fn rule_4_a_block_without_expiry_is_refused_unless_a_policy_is_declared() {
    let sample = Sample { infos: vec![block("<language>en</language>", "", AREA)], ..Sample::default() };
    refused(&sample, "CAP021");
    let (alert, findings) = run_with(&sample.xml(), &Policy { missing_expiry_hours: Some(6), ..Policy::default() });
    assert!(has(&findings, "CAP021", Level::Warning));
    assert_eq!(alert.unwrap().expires().to_string(), "2026-07-01T09:00:00Z");
    let old = "<expires>2026-07-01T12:30:00+09:00</expires>";
    refused(&Sample { infos: vec![block("<language>en</language>", old, AREA)], ..Sample::default() }, "CAP020");
}

#[test]
fn rule_5_shapes_are_mended_only_where_one_meaning_is_possible() {
    let square = [(38.0, 141.0), (39.0, 141.0), (39.0, 142.0), (38.0, 141.0)];
    assert_eq!(ring_of(&mended(&Sample::polygon("38,141 39,141 39,142"), "CAP038")), square);
    assert_eq!(ring_of(&mended(&Sample::polygon("141,38 141,39 142,39 141,38"), "CAP036")), square);
    let (alert, findings) = run(&Sample::polygon("38,141\n 39, 141 39,142\t38,141"));
    assert!(has(&findings, "CAP041", Level::Note));
    assert_eq!(ring_of(&alert.unwrap()), square);
    assert_eq!(ring_of(&mended(&Sample::polygon("10,190 11,190 11,191 10,190"), "CAP037"))[0], (10.0, -170.0));
    mended(&Sample::polygon("0,0 1,1 0,1 1,0 0,0"), "CAP040");
    refused(&Sample::polygon("10,179 11,181 11,182 10,179"), "CAP037");
    refused(&Sample::polygon("100,190 110,190 110,191 100,190"), "CAP035");
    refused(&Sample::polygon("38,141 39,141 38,141"), "CAP039");
    refused(&Sample::polygon("38,141 NaN,141 39,142 38,141"), "CAP035");
}

#[test]
fn rule_5_a_point_is_not_an_area_and_a_hole_is_kept() {
    let circle = |text: &str| Sample::area(&format!("<area><areaDesc>x</areaDesc><circle>{text}</circle></area>"));
    refused(&circle("38,141 0"), "CAP033");
    refused(&circle("38,141"), "CAP043");
    refused(&circle("38,141 -3"), "CAP043");
    let beside = "<area><areaDesc>x</areaDesc><circle>38,141 0</circle></area>".to_owned() + AREA;
    mended(&Sample::area(&beside), "CAP042");
    let hole = "<area><areaDesc>x</areaDesc><circle>38,141 50</circle><geocode><valueName>EXCLUDE_POLYGON</valueName>\
                <value>38,141 38.1,141 38.1,141.1 38,141</value></geocode></area>";
    let (alert, findings) = run(&Sample::area(hole));
    assert_eq!(findings, vec![]);
    let alert = alert.unwrap();
    assert_eq!((alert.lead().areas[0].holes.len(), alert.lead().areas[0].geocodes.len()), (1, 0));
}

#[test]
fn rule_5_no_area_never_means_everywhere() {
    refused(&Sample::area(""), "CAP033");
    refused(&Sample::area("<area><areaDesc>The whole country</areaDesc></area>"), "CAP034");
    refused(&Sample::area("<area><areaDesc>x</areaDesc><polygon/></area>"), "CAP034");
}

#[test]
fn rule_6_codes_of_any_system_are_kept_as_written() {
    let area = ["UGC", "EMMA_ID", "DICO", "profile:CAP-CP:Location:0.3"]
        .map(|name| format!("<geocode><valueName>{name}</valueName><value>a 1</value></geocode>"))
        .concat();
    let (alert, _) = run(&Sample::area(&format!("<area><areaDesc>x</areaDesc>{area}</area>")));
    let alert = alert.unwrap();
    let systems: Vec<_> = alert.lead().areas[0].geocodes.iter().map(|code| code.system.as_str()).collect();
    assert_eq!(systems, ["UGC", "EMMA_ID", "DICO", "profile:CAP-CP:Location:0.3"]);
    refused(&Sample::area("<area><areaDesc>x</areaDesc><geocode><value>1</value></geocode></area>"), "CAP044");
}

#[test]
fn rule_7_status_and_scope_are_both_gates() {
    for status in ["Test", "System", "Draft"] {
        refused(&Sample { status, ..Sample::default() }, "CAP046");
    }
    refused(&Sample { scope: "Private", ..Sample::default() }, "CAP047");
    refused(&Sample { head: "<restriction>staff</restriction>", ..Sample::default() }, "CAP048");
    let exercise = run(&Sample { status: "Exercise", ..Sample::default() }).0.unwrap();
    assert_eq!(exercise.fields().status, Status::Exercise);
    let policy = Policy { accept_scopes: vec![Scope::Private], ..Policy::default() };
    assert!(run_with(&Sample::default().xml(), &policy).0.is_none());
    refused(&Sample { message_type: "Ack", ..Sample::default() }, "CAP049");
}

#[test]
fn rule_8_cancelled_all_clear_and_expired_are_three_things() {
    let head = "<references>w@example.org,A-0,2026-07-01T11:00:00+09:00</references>";
    let alert = |message_type, from: &str, to: &str| {
        let xml = Sample { message_type, head, ..Sample::default() }.xml().replace(from, to);
        run_with(&xml, &Policy::default()).0.unwrap()
    };
    let clear = "<responseType>AllClear</responseType><urgency>Past</urgency>";
    assert_eq!(life(&alert("Cancel", "x", "x"), now()), Life::Cancelled);
    assert_eq!(life(&alert("Update", "x", "x"), now()), Life::Update);
    let all_clear = alert("Update", "<urgency>Immediate</urgency>", clear);
    assert_eq!(life(&all_clear, now()), Life::AllClear);
    assert_eq!(life(&all_clear, all_clear.expires()), Life::Expired);
    assert_eq!(life(&alert("Alert", "x", "x"), now()), Life::New);
}

#[test]
fn rule_8_a_cancel_without_block_goes_where_the_known_alert_went() {
    let first = run_with(
        &Sample { sent: "2026-07-01T11:00:00+09:00", ..Sample::default() }.xml().replace("A-1", "A-0"),
        &Policy::default(),
    );
    let head = "<references>w@example.org,A-0,2026-07-01T11:00:00+09:00</references>";
    let cancel = Sample { message_type: "Cancel", head, infos: vec![], ..Sample::default() };
    refused(&cancel, "CAP032");
    let policy = Policy { known: vec![first.0.unwrap()], ..Policy::default() };
    let (alert, findings) = run_with(&cancel.xml(), &policy);
    assert!(has(&findings, "CAP051", Level::Note));
    assert_eq!(alert.unwrap().lead().areas, policy.known[0].lead().areas);
}

#[test]
fn rule_9_strange_years_and_a_future_sent_are_found() {
    refused(&Sample { sent: "2569-07-01T12:00:00+09:00", ..Sample::default() }, "CAP016");
    refused(&Sample { sent: "1889-07-01T12:00:00+09:00", ..Sample::default() }, "CAP017");
    refused(&Sample { sent: "2026-07-03T12:00:00+09:00", ..Sample::default() }, "CAP018");
    mended(&Sample { sent: "2026-07-01T14:00:00+09:00", ..Sample::default() }, "CAP018");
}

#[test]
fn rule_10_document_types_and_entities_are_refused() {
    let xml = Sample::default().xml();
    for (from, to, code) in [
        ("<alert ", "<!DOCTYPE alert [<!ENTITY a \"b\">]><alert ", "CAP004"),
        (">River<", ">&bomb;<", "CAP004"),
        ("cap:1.2", "cap:1.1", "CAP005"),
        ("</alert>", "", "CAP003"),
        ("alert", "feed", "CAP006"),
    ] {
        let (alert, findings) = run_with(&xml.replace(from, to), &Policy::default());
        assert!(alert.is_none() && has(&findings, code, Level::Error), "{code} {findings:#?}");
    }
    let (alert, _) = run_with(&xml.replace(">River<", ">A &amp; B &#x963F;<"), &Policy::default());
    assert_eq!(alert.unwrap().lead().areas[0].description, "A & B 阿");
}

#[test]
fn rule_10_three_encodings_and_the_byte_order_mark_are_read() {
    let xml = Sample::default().xml().replace(">River<", ">Rivière<");
    let utf16 = |big: bool| -> Vec<u8> {
        let text = format!("\u{feff}{}", xml.replace("UTF-8", "UTF-16"));
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin: Vec<u8> = xml.replace("UTF-8", "ISO-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for bytes in [xml.clone().into_bytes(), format!("\u{feff}{xml}").into_bytes(), utf16(true), utf16(false), latin.clone()] {
        let parsed = parse(&bytes, "a.xml", &Limits::default());
        assert_eq!(parsed.findings, vec![]);
        assert_eq!(parsed.draft.unwrap().infos[0].areas[0].description, "Rivière");
    }
    let liar = String::from_utf8_lossy(&latin).replace("ISO-8859-1", "UTF-8");
    assert!(parse(liar.as_bytes(), "a.xml", &Limits::default()).draft.is_some());
    let mut wrong = xml.into_bytes();
    wrong.push(0xff);
    assert!(has(&parse(&wrong, "a.xml", &Limits::default()).findings, "CAP002", Level::Error));
}

#[test]
fn rule_10_every_limit_refuses_the_file_whole() {
    let two = Sample {
        infos: vec![block("<language>en</language>", EXPIRES, &format!("{AREA}{AREA}")); 2],
        head: "<references>a,b,2026-07-01T11:00:00+09:00 a,c,2026-07-01T11:00:00+09:00</references>",
        ..Sample::default()
    }
    .xml();
    let ring = Sample::polygon("38,141 39,141 39,142 38,141").xml();
    let default = Limits::default;
    for (xml, limits) in [
        (&two, Limits { max_bytes: 100, ..default() }),
        (&two, Limits { max_depth: 3, ..default() }),
        (&two, Limits { max_elements: 20, ..default() }),
        (&two, Limits { max_infos: 1, ..default() }),
        (&two, Limits { max_areas: 3, ..default() }),
        (&two, Limits { max_geocodes: 3, ..default() }),
        (&two, Limits { max_text_chars: 4, ..default() }),
        (&two, Limits { max_references: 1, ..default() }),
        (&ring, Limits { max_points: 3, ..default() }),
    ] {
        let parsed = parse(xml.as_bytes(), "a.xml", &limits);
        assert!(has(&parsed.findings, "CAP001", Level::Error), "{limits:?}");
        assert!(parsed.draft.is_none_or(|draft| check(&draft, &Policy::default(), now()).0.is_none()));
    }
    let noisy = Sample::default().xml().replace("</scope>", &format!("</scope>{}", "<code/>".repeat(50)));
    let findings = parse(noisy.as_bytes(), "a.xml", &Limits { max_findings: 10, ..default() }).findings;
    assert_eq!((findings.len(), findings.last().unwrap().code.as_str()), (6, "CAP053"));
}

#[test]
fn rule_10_everything_is_said_at_once_with_line_and_column() {
    let xml = Sample { status: "Real", sent: "yesterday", scope: "public", ..Sample::default() }.xml();
    let findings = parse(xml.as_bytes(), "a.xml", &Limits::default()).findings;
    let found: Vec<_> = findings.iter().map(|f| (f.code.as_str(), f.line.unwrap(), f.column.unwrap())).collect();
    assert_eq!(found, [("CAP014", 5, 7), ("CAP011", 6, 9), ("CAP011", 8, 8)]);
}

fn message(tag: &str, draft: bool) -> RenderedMessage {
    let part = |role, text: &str| MessagePart { role, message_id: "m".to_owned(), text: text.to_owned() };
    RenderedMessage {
        template: TemplateId("flood".to_owned()),
        template_digest: Digest::of(b"t"),
        moment: Moment::ActNow,
        form: Form::CapInfo,
        language: Language::parse(tag).unwrap(),
        direction: Direction::Ltr,
        title: Some(format!("Flood {tag}")),
        text: "Water rises. Go up.".to_owned(),
        parts: vec![part(PartRole::Headline, "Water rises."), part(PartRole::Action, "Go up.")],
        gloss: vec![],
        gloss_language: None,
        names: vec![],
        numbers: vec![],
        review: if draft { ReviewState::Draft } else { ReviewState::Approved },
        machine_draft: draft,
        valid_until: None,
        radio: None,
    }
}

#[test]
fn rule_11_one_block_a_language_says_template_review_and_automatic_translation() {
    let alert = run(&Sample::default()).0.unwrap();
    let key = AlertKey { sender: "gateway@example.org".to_owned(), identifier: "G-1".to_owned(), sent: now() };
    let area_name = |_: &Area, language: &Language| (language.as_str() == "vi").then(|| "Sông".to_owned());
    let with = Localization { key: key.clone(), references: vec![], area_name: &area_name, keep_issuer_blocks: true };
    let out = localize(&alert, &[message("vi", true), message("ja", false)], &with).unwrap();
    let languages: Vec<_> = out.fields().infos.iter().map(|info| info.language.as_str()).collect();
    assert_eq!((out.key(), languages), (&key, vec!["vi", "ja", "en"]));
    let vi = out.lead();
    assert_eq!((vi.event.as_str(), vi.headline.as_deref()), ("Flood vi", Some("Flood vi")));
    assert_eq!((vi.description.as_deref(), vi.instruction.as_deref()), (Some("Water rises."), Some("Go up.")));
    assert_eq!(vi.areas[0].description, "Sông");
    let value = |at: usize, name: &str| out.fields().infos[at].parameters.iter().find(|p| p.name == name).unwrap().value.clone();
    assert_eq!(value(0, PARAMETER_TEMPLATE), "flood");
    assert_eq!((value(0, PARAMETER_REVIEW_STATE), value(1, PARAMETER_REVIEW_STATE)), ("draft".to_owned(), "approved".to_owned()));
    assert_eq!(value(0, PARAMETER_AUTOMATIC_TRANSLATION), "true");
    assert_eq!(value(1, PARAMETER_AUTOMATIC_TRANSLATION), "false");
    assert_eq!(localize(&alert, &[], &with), Err(LocalizeError::NoMessage));
}

#[test]
fn rule_11_a_feed_has_the_newest_entries_first_and_escapes_what_it_is_given() {
    let language = Language::parse("en").unwrap();
    let entry = |name: &str, at: &str| Entry {
        id: format!("https://example.org/{name}"),
        cap: format!("https://example.org/{name}/cap.xml"),
        title: format!("Flood & {name}"),
        summary: "Go <now>.\u{1}".into(),
        published: at.parse().unwrap(),
        updated: at.parse().unwrap(),
    };
    let entries =
        [entry("old", "2026-01-01T00:00:00Z"), entry("new", "2026-01-02T00:00:00Z"), entry("mid", "2026-01-01T12:00:00Z")];
    let text = feed(&Feed {
        language: &language,
        address: "https://example.org/en.atom",
        page: "https://example.org/?lang=en",
        title: "Warnings",
        author: "G & Co",
        updated: now(),
        max_entries: 2,
        entries: &entries,
    });
    assert_eq!(text.matches("<entry>").count(), 2, "{text}");
    assert!(text.find("Flood &amp; new").unwrap() < text.find("Flood &amp; mid").unwrap(), "{text}");
    assert!(!text.contains("Flood &amp; old") && text.contains("Go &lt;now&gt;.<"), "{text}");
    assert!(text.contains("G &amp; Co") && text.contains("xml:lang=\"en\""), "{text}");
}

#[test]
fn rule_12_event_codes_and_response_types_reach_the_catalogue_as_written() {
    let block = Sample::default().infos[0]
        .replace("<urgency>", "<responseType>Evacuate</responseType><responseType>Avoid</responseType><urgency>")
        .replace("<expires>", "<eventCode><valueName>OET:v1.0</valueName><value>OET-081</value></eventCode><expires>");
    let alert = run(&Sample { infos: vec![block], ..Sample::default() }).0.unwrap();
    let words: Vec<_> = alert.lead().response_types.iter().map(|word| word.as_str()).collect();
    assert_eq!(words, ["Evacuate", "Avoid"]);
    assert_eq!((alert.lead().event_codes[0].name.as_str(), alert.lead().event_codes[0].value.as_str()), ("OET:v1.0", "OET-081"));
}
