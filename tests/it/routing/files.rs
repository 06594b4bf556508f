//! The files of routing: faults, explanation, expectations, coverage, and what the commands print.

use std::collections::BTreeSet;

use mothertongue::cli::route::{self, Look, Question};
use mothertongue::domain::{Hazard, Phase, Severity};
use mothertongue::place::Gazetteer;
use mothertongue::routing::{MAX_COMMUNITIES, ROUTING_CODES, RoutingTable, Verdict};
use proptest::prelude::*;

use super::country::{COMMUNITIES, Country, hazards, language, place, write};

#[test]
fn explain_says_for_each_row_why_it_did_or_did_not_fire() {
    let country = Country::new(&[("SAME", "001000")], "flood");
    let explain = |tag: &str, code: &str, hazard: &str, severity| {
        let hazard = Hazard(hazard.into());
        country.table.explain(&language(tag), &place(code), &hazard, severity, Phase::Emergency, &country.gazetteer)
    };
    let flood = explain("vi", "AA-W", "flood", Severity::Severe);
    let ends: Vec<&str> = flood.endpoints.iter().map(|end| end.0.as_str()).collect();
    assert_eq!(ends, ["wall", "radio", "smsc", "smsb", "outbox"], "by priority");
    let rows: Vec<&str> = flood.rows.iter().map(|row| row.route.0.as_str()).collect();
    assert_eq!(rows[..3], ["ne-quiet", "vi-post", "relay"], "the most specific first, then by id");
    let minor = explain("vi", "AA-W1", "tsunami", Severity::Minor);
    let why = |id: &str| minor.rows.iter().find(|row| row.route.0 == id).unwrap().verdict.clone();
    assert_eq!(
        why("vi-post"),
        Verdict::No {
            why: vec![
                "it is for AA-W alone, without the places within".into(),
                "it is for flood, not tsunami".into(),
                "Minor is less severe than Severe".into(),
            ]
        }
    );
    assert_eq!(why("post"), Verdict::No { why: vec!["AA-W1 is not within AA-E".into()] });
    assert!(matches!(why("radio"), Verdict::No { .. }));
    let unknown = explain("vi", "AA-W", "flood", Severity::Unknown);
    assert!(unknown.endpoints.iter().any(|end| end.0 == "radio"), "an unknown severity passes every threshold");
}

#[test]
fn a_specific_row_with_stop_keeps_less_specific_ones_from_firing() {
    let country = Country::new(&[("SAME", "001000")], "flood");
    let hazard = Hazard("tsunami".into());
    let found =
        country.table.explain(&language("ne"), &place("AA-W1"), &hazard, Severity::Severe, Phase::Emergency, &country.gazetteer);
    assert_eq!(found.endpoints.len(), 1);
    let all = found.rows.iter().find(|row| row.route.0 == "all").unwrap();
    assert!(matches!(&all.verdict, Verdict::Stopped { by } if by.0 == "ne-quiet"));
}

#[test]
fn expectations_pass_fail_and_are_checked() {
    let country = Country::new(&[("SAME", "001000")], "flood");
    let text = "language,place,hazard,severity,phase,expect\n\
        ne,AA-W1,tsunami,Severe,emergency,smsc\n\
        vi,AA,flood,Severe,emergency,-\n\
        vi,AA-E,flood,Severe,emergency,wall\n\
        vi,NOWHERE,flood,Bad,never,-\n";
    let (results, findings) = country.table.test_text("route-tests.csv", text, &country.gazetteer);
    let passed: Vec<bool> = results.iter().map(|result| result.passed).collect();
    assert_eq!(passed, [true, true, false]);
    assert_eq!(findings.iter().map(|finding| finding.line).collect::<Vec<_>>(), [Some(5); 3]);
}

#[test]
fn coverage_puts_people_without_a_route_first() {
    let country = Country::new(&[("SAME", "001000")], "flood");
    let coverage = country.table.coverage(&country.gazetteer, &[language("vi"), language("en")]);
    assert!(coverage.rows[0].routes.is_empty());
    let row = |id: &str| coverage.rows.iter().find(|row| row.community.0 == id).unwrap();
    assert_eq!(row("ne-w").told_in, Some(language("en")));
    assert_eq!(row("ti-w").told_in, None);
    assert_eq!(coverage.own_language, row("vi-w").people);
    let parts = [coverage.own_language, coverage.fallback, coverage.no_route, coverage.no_language, coverage.unknown_language];
    assert_eq!(parts.into_iter().sum::<mothertongue::domain::Estimate>(), coverage.total, "nobody is lost in the sums");
}

#[test]
fn every_fault_of_the_files_is_reported_at_once_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path());
    let put = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
    put(
        "communities.csv",
        "id,language,place,people_low,people_high,basis,grade,source,date,spoken_variety\n\
         a,vi,AA,1,2,speakers,A,x,2020,\n\
         a,vi,AA-W,1,2,speakers,A,x,2020,\n\
         b,vi,AA-W,5,2,guess,Z,,,\n\
         c,ku,NOWHERE,-1,x,speakers,A,x,2020,\n\
         d,vi,AA-W,1,2,speakers,A,,2020,\n\
         e,vi\n",
    );
    put(
        "ladders.csv",
        "community,language,place,step,to,mode,source,date\nzz,,,1,en,both,x,2020\n,vi,,2,en,loud,x,2020\n,vi,,3,fr,both,x,2020\n",
    );
    put(
        "routes.csv",
        "id,language,place,subtree,hazard,least_severity,phase,endpoint,failover,reach_low_pct,reach_high_pct,priority,stop\n\
         r,vi,AA,maybe,comet,Bad,never,UPPER,,90,101,x,no\n\
         ,*,AA,yes,*,*,*,smsc,,1,2,3,no\n",
    );
    let (gazetteer, _) = Gazetteer::load(dir.path());
    let (_, findings) = RoutingTable::load(dir.path(), &gazetteer, &hazards());
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    for code in ["RTE004", "RTE005", "RTE006", "RTE007", "RTE008", "RTE009", "RTE010", "RTE011", "RTE012", "RTE013", "RTE015"] {
        assert!(codes.contains(code), "{code} is missing: {codes:?}");
    }
    let hazard = findings.iter().find(|finding| finding.code == "RTE013").unwrap();
    assert_eq!((hazard.line, hazard.column, hazard.width), (Some(2), Some(15), 5));
}

#[test]
fn too_many_communities_are_refused_and_said() {
    let mut text = COMMUNITIES.lines().next().unwrap().to_owned();
    for row in 0..=MAX_COMMUNITIES {
        text.push_str(&format!("\nc{row},und,AA,1,2,speakers,A,x,2020,"));
    }
    let (communities, findings) = RoutingTable::parse_communities(&text);
    assert_eq!(communities.len(), MAX_COMMUNITIES);
    assert!(findings.iter().any(|finding| finding.code == "RTE002"));
}

#[test]
fn commands_answer_in_tables_and_json_with_exit_codes() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path());
    std::fs::write(
        dir.path().join("route-tests.csv"),
        "language,place,hazard,severity,phase,expect\nvi,AA,flood,Severe,emergency,smsc\n",
    )
    .unwrap();
    let question = Question { language: "vi", place: "AA-W", hazard: "flood", severity: "Severe", phase: "emergency" };
    let (json, plain) = (Look { json: true, plain: false }, Look { json: false, plain: true });
    let hazards = hazards();
    let mut out = Vec::new();
    assert_eq!(route::explain(&mut out, dir.path(), &hazards, &question, json).unwrap(), route::OK);
    let answer: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(
        (answer["schema"].as_str(), answer["rows"][1]["verdict"].as_str()),
        (Some("mothertongue.route-explain/1"), Some("fires"))
    );
    out.clear();
    assert_eq!(
        route::explain(&mut out, dir.path(), &hazards, &Question { place: "AA", ..question }, plain).unwrap(),
        route::NOTHING
    );
    assert!(String::from_utf8(out.clone()).unwrap().contains("AA is not within AA-W"));
    out.clear();
    assert_eq!(
        route::explain(&mut out, dir.path(), &hazards, &Question { severity: "Bad", ..question }, plain).unwrap(),
        route::USAGE
    );
    out.clear();
    assert_eq!(route::test(&mut out, dir.path(), &hazards, plain).unwrap(), route::FAILED);
    let text = String::from_utf8(out.clone()).unwrap();
    assert!(text.contains("line 2: vi at AA, flood, Severe, emergency: expected smsc, got -"), "{text}");
    out.clear();
    assert_eq!(route::show(&mut out, dir.path(), &hazards, None, Some(&place("AA-E")), json).unwrap(), route::OK);
    let routes: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(routes["routes"].as_array().map(Vec::len), Some(3));
    out.clear();
    assert_eq!(route::coverage(&mut out, dir.path(), &hazards, &[language("vi")], plain).unwrap(), route::OK);
    assert!(String::from_utf8(out).unwrap().contains("language not known: 1000–2000"));
}

#[test]
fn the_docs_name_every_code() {
    let docs = include_str!("../../../docs/routing.md");
    for (code, meaning) in ROUTING_CODES {
        assert!(docs.contains(&format!("| {code} | {meaning} |")), "{code} is not in docs/routing.md as the code has it");
    }
    assert_eq!(docs.matches("| RTE").count() + docs.matches("| PLAN").count(), ROUTING_CODES.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_panic(text in ".{0,400}", cells in prop::collection::vec("[a-z0-9,;\"\n -]{0,30}", 0..20)) {
        RoutingTable::parse_communities(&text);
        let header = COMMUNITIES.lines().next().unwrap();
        RoutingTable::parse_communities(&format!("{header}\n{}", cells.join(",")));
    }
}
