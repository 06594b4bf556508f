//! Lint knows every script that the catalogue is written in: what belongs passes, what does not is found.

use mothertongue::domain::Finding;

use super::lint::{ENGLISH, SPANISH, Sandbox, plain};

/// Locale, script, CLDR locale, a right sentence.
const RIGHT: [(&str, &str, &str, &str); 21] = [
    ("vi", "Latn", "vi", "Hãy đi lên chỗ cao ngay."),
    ("ps", "Arab", "ps", "لوړ ځای ته لاړ شئ."),
    ("ckb", "Arab", "ckb", "بچن بۆ شوێنێکی بەرز."),
    ("ur", "Arab", "ur", "اونچی جگہ پر جائیں۔"),
    ("zh-Hans", "Hans", "zh-Hans", "请马上到高处去。"),
    ("zh-Hant", "Hant", "zh-Hant", "請馬上到高處去。"),
    ("uk", "Cyrl", "uk", "Ідіть на високе місце."),
    ("ko", "Kore", "ko", "높은 곳으로 가십시오."),
    ("ko-Hang", "Hang", "ko", "높은 곳으로 가십시오."),
    ("hi", "Deva", "hi", "ऊँची जगह पर जाएँ।"),
    ("bn", "Beng", "bn", "উঁচু জায\u{9BC}গায\u{9BC} যান।"),
    ("my", "Mymr", "my", "မြင့်သောနေရာသို့ သွားပါ။"),
    ("pa-Guru", "Guru", "pa", "ਉੱਚੀ ਥਾਂ ਤੇ ਜਾਓ।"),
    ("ta", "Taml", "ta", "உயரமான இடத்திற்குச் செல்லுங்கள்."),
    ("si", "Sinh", "si", "ශ්\u{200D}රී උස් තැනකට යන්න."),
    ("th", "Thai", "th", "ไปที่สูงทันที"),
    ("km", "Khmr", "km", "ទៅទីខ្ពស់\u{200B}ភ្លាម។"),
    ("am", "Ethi", "am", "ወደ ከፍታ ቦታ ይሂዱ።"),
    ("ja", "Jpan", "ja", "すぐに高い所へ逃げてください。"),
    ("hy", "Armn", "hy", "Գնացեք բարձր տեղ։"),
    ("ka", "Geor", "ka", "წადით მაღალ ადგილზე."),
];

/// The findings about looks and letters in one sentence of a locale.
fn findings(tag: &str, script: &str, format: &str, sentence: &str) -> Vec<Finding> {
    let sandbox = Sandbox::new();
    sandbox.write("locales/en/more.ftl", "zz = Go to a high place.\n");
    sandbox.write("locales/es/more.ftl", "zz = Vaya a un lugar alto.\n");
    sandbox.locale(tag, script, format, "x", &format!("zz = {sentence}\n"));
    let file = format!("locales/{tag}/all.ftl");
    let looked_at = ["L06", "L08", "L10", "L15", "W02", "W08", "W09"];
    sandbox
        .findings(&plain())
        .into_iter()
        .filter(|finding| finding.file.as_deref() == Some(&file) && looked_at.contains(&finding.code.as_str()))
        .collect()
}

#[test]
fn a_right_sentence_of_every_script_passes() {
    for (tag, script, format, sentence) in RIGHT {
        let found = findings(tag, script, format, sentence);
        assert!(found.is_empty(), "{tag}: {found:?}");
    }
}

#[test]
fn letters_of_another_script_are_found_in_every_script() {
    for (tag, script, format, sentence) in RIGHT {
        let foreign = if script == "Latn" { "гора" } else { "mountain" };
        for bad in [format!("{foreign} {sentence}"), format!("\u{E000}{sentence}"), format!("\u{FFFD}{sentence}")] {
            let found = findings(tag, script, format, &bad);
            assert!(found.iter().any(|finding| finding.code == "L10"), "{tag}: {bad}: {found:?}");
        }
        let acronym = findings(tag, script, format, &format!("SMS {sentence}"));
        assert!(!acronym.iter().any(|finding| finding.code == "L10"), "{tag}: {acronym:?}");
    }
}

#[test]
fn bare_numbers_are_found_in_right_to_left_text_in_any_digits_and_nowhere_else() {
    for (tag, script, format, sentence) in RIGHT {
        for digits in ["30", "٣٠", "۳۰"] {
            let found = findings(tag, script, format, &format!("{digits} {sentence}"));
            let told = found.iter().any(|finding| finding.code == "L08");
            assert_eq!(told, script == "Arab", "{tag} {digits}: {found:?}");
            let isolated = findings(tag, script, format, &format!("\u{2068}{digits}\u{2069} {sentence}"));
            assert!(!isolated.iter().any(|finding| finding.code == "L08"), "{tag} {digits}: {isolated:?}");
        }
        let turned = findings(tag, script, format, &format!("\u{202B}{sentence}"));
        assert!(turned.iter().any(|finding| finding.code == "L08"), "{tag}: {turned:?}");
    }
}

#[test]
fn a_missing_stop_is_found_in_every_script_that_writes_stops() {
    for (tag, script, format, sentence) in RIGHT {
        let bare = sentence.trim_end_matches(|c: char| !c.is_alphabetic() && c != '\u{0BCD}');
        let found = findings(tag, script, format, bare);
        assert_eq!(found.iter().any(|finding| finding.code == "W09"), script != "Thai", "{tag}: {found:?}");
    }
}

#[test]
fn locales_of_one_language_may_share_texts_and_others_may_not() {
    for (one, other, shared) in [
        ("zh-Hans", "zh-Hant", false),
        ("fa", "fa-AF", false),
        ("ja", "ja-x-easy", false),
        ("de", "de-x-simple", false),
        ("en", "en-x-simple", false),
        ("pt", "gl", true),
        ("fa", "ps", true),
    ] {
        let sandbox = Sandbox::new();
        for tag in [one, other] {
            let texts = if one == "en" { ENGLISH.to_owned() } else { SPANISH.replace(" = ", " = Q ") };
            sandbox.locale(tag, "Latn", one, "x", &texts);
        }
        let told = sandbox.findings(&plain()).iter().any(|finding| finding.code == "L15");
        assert_eq!(told, shared, "{one} and {other}");
    }
}
