//! Each warning fires on the small catalogue made wrong in one place, with its golden file.

use super::lint::{ENGLISH, SPANISH, Sandbox, plain};

#[test]
fn w01_plural_variants_that_the_language_does_not_have_or_lacks() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "locales/en/more.ftl",
        "a =\n    { PLURAL($until) ->\n        [one] One road is closed.\n       *[other] Many roads are closed.\n    }\n\
         b =\n    { $until ->\n        [one] One bus comes.\n       *[other] Many buses come.\n    }\n",
    );
    sandbox.write(
        "locales/es/more.ftl",
        "a =\n    { PLURAL($until) ->\n        [few] Una calle cerrada.\n       *[other] Muchas calles cerradas.\n    }\n\
         b =\n    { PLURAL($until) ->\n        [one] Viene un bus.\n        [1] Viene un bus.\n       *[other] Vienen varios buses.\n    }\n",
    );
    sandbox.fires("W01", &plain());
}

#[test]
fn w02_a_text_that_was_never_translated() {
    let sandbox = Sandbox::new();
    sandbox.spanish("Repito.", "I repeat.");
    sandbox.fires("W02", &plain());
}

#[test]
fn w03_terms_that_are_not_used_not_rendered_or_not_known() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "locales/en/glossary.toml",
        "[terms.flood]\nforms = [\"flood\", \"floods\"]\n\n[terms.water]\nforms = [\"water\"]\nnote = \"to drink\"\n\n[terms.hill]\nforms = [\"hill\"]\n",
    );
    sandbox.write(
        "locales/es/glossary.toml",
        "[terms.flood]\nforms = [\"inundación\", \"INUNDACIONES\"]\n\n[terms.water]\nforms = [\"Agua\"]\n\n[terms.river]\nforms = [\"río\"]\n",
    );
    sandbox.fires("W03", &plain());
    sandbox.write("locales/en/glossary.toml", "[terms.take-away]\nforms = [\"take\", \"Water for\"]\n");
    sandbox.write("locales/es/glossary.toml", "[terms.take-away]\nforms = [\"lleve\"]\n");
    assert!(!sandbox.findings(&plain()).iter().any(|finding| finding.code == "W03"), "any case, and any of the forms");
    sandbox.write("locales/en/glossary.toml", "[terms.part]\nforms = [\"wat\"]\n");
    sandbox.write("locales/es/glossary.toml", "[terms.part]\nforms = [\"xyz\"]\n");
    assert!(!sandbox.findings(&plain()).iter().any(|finding| finding.code == "W03"), "whole words of the source only");
    std::fs::remove_file(sandbox.0.path().join("locales/es/glossary.toml")).unwrap();
    assert!(sandbox.findings(&plain()).iter().any(|finding| finding.message.contains("there is no glossary for the 1 terms")));
    sandbox.write("locales/es/glossary.toml", "[terms.part]\nforms = []\n");
    assert!(sandbox.findings(&plain()).iter().any(|finding| finding.code == "L01" && finding.message.contains("has no form")));
}

#[test]
fn w04_a_sentence_that_a_newsreader_runs_out_of_breath_in() {
    let sandbox = Sandbox::new();
    sandbox.spanish(
        "Agua en { $place }. Salga ya.",
        "El agua del mar puede llegar muy pronto a todas las calles bajas cerca de { $place }. Salga ya.",
    );
    sandbox.fires("W04", &plain());
}

#[test]
fn w05_a_script_that_takes_longer_than_a_minute() {
    let sandbox = Sandbox::new();
    let of =
        |text: &str, sentence: &str, word: &str| text.replacen(word, &format!("{word} {}", sentence.repeat(60).trim_end()), 1);
    sandbox.write("locales/en/all.ftl", &of(ENGLISH, "Walk to the hill. ", "for 3 days."));
    sandbox.write("locales/es/all.ftl", &of(SPANISH, "Camine hasta la colina. ", "para 3 dias."));
    sandbox.fires("W05", &plain());
}

#[test]
fn w06_one_character_that_costs_segments() {
    let sandbox = Sandbox::new();
    sandbox.write("locales/es/all.ftl", &SPANISH.replace("para 3 dias", "para 3 d\u{ed}as"));
    sandbox.fires("W06", &plain());
}

#[test]
fn w07_zero_width_characters_lost_since_the_text_was_entered() {
    let sandbox = Sandbox::new();
    let entry = "source = \"0\"\ntarget = \"0\"\nstate = \"draft\"\nby = \"machine\"\non = \"2026-06-01\"\nzero_width = 2\n";
    sandbox.write("locales/es/review.toml", &format!("[messages.radio-repeat]\n{entry}"));
    sandbox.fires("W07", &plain());
    sandbox.spanish("Repito.", "Re\u{200C}pi\u{200D}to.");
    assert!(!sandbox.findings(&plain()).iter().any(|finding| finding.code == "W07"));
}

#[test]
fn w08_a_text_in_capitals() {
    let sandbox = Sandbox::new();
    sandbox.spanish("Queda cancelado.", "QUEDA CANCELADO YA.");
    sandbox.fires("W08", &plain());
}

#[test]
fn w09_a_text_without_a_stop() {
    let sandbox = Sandbox::new();
    sandbox.spanish("Salga ya.", "Salga ya");
    sandbox.fires("W09", &plain());
}

#[test]
fn w10_w13_texts_without_back_translation_and_drafts_are_told_once_a_locale() {
    let sandbox = Sandbox::new();
    sandbox.fires("W10", &plain());
    sandbox.fires("W13", &plain());
}

#[test]
fn w11_reviews_older_than_18_months_are_told_once_a_locale() {
    let sandbox = Sandbox::new();
    let entry = |id: &str, on: &str| {
        format!("[messages.{id}]\nsource = \"0\"\ntarget = \"0\"\nstate = \"approved\"\nby = \"reviewer-1\"\non = \"{on}\"\n\n")
    };
    let ledger = [("radio-repeat", "2024-12-31"), ("radio-attention", "2024-06-01"), ("frame-update", "2025-01-01")];
    sandbox.write("locales/es/review.toml", &ledger.map(|(id, on)| entry(id, on)).concat());
    sandbox.fires("W11", &plain());
}

#[test]
fn w12_a_language_that_no_machine_voice_can_read() {
    let sandbox = Sandbox::new();
    let somali: String = SPANISH
        .lines()
        .map(|line| line.split_once(" = ").map_or_else(|| format!("{line}\n"), |(id, text)| format!("{id} = So {text}\n")))
        .collect();
    sandbox.locale("so", "Latn", "so", "x", &somali);
    sandbox.write(
        "locales/voices.toml",
        "[voices.en]\nvoice = \"en\"\nusable = true\n\n[voices.es]\nusable = false\nvoice = \"es\"\nreason = \"it says b for v\"\n",
    );
    sandbox.fires("W12", &plain());
}

#[test]
fn a_plain_language_version_of_the_source_may_read_like_it_and_needs_no_back_translation() {
    let sandbox = Sandbox::new();
    sandbox.locale("en-x-simple", "Latn", "en", "passport", ENGLISH);
    let findings = sandbox.findings(&plain());
    let own = |code: &str| {
        findings.iter().any(|finding| {
            finding.code == code && finding.file.as_deref().is_some_and(|file| file.starts_with("locales/en-x-simple/"))
        })
    };
    assert!(!own("W02") && !own("L15") && !own("W10") && own("W13"));
}
