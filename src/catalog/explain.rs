//! What each code means.
//!
//! Never looks at a file.

/// What a code means, with an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The code.
    pub code: &'static str,
    /// What it finds.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What is found.
    pub bad: &'static str,
    /// What is right.
    pub good: &'static str,
}

const fn code(code: &'static str, title: &'static str, why: &'static str, bad: &'static str, good: &'static str) -> Explanation {
    Explanation { code, title, why, bad, good }
}

/// Every code that the catalogue gives.
pub const CODES: &[Explanation] = &[
    code(
        "L01",
        "a file cannot be read",
        "A text that cannot be read cannot be sent. Size and nesting are measured before any parser sees the file.",
        "hazard-flood = Water is rising in { $place",
        "hazard-flood = Water is rising in { $place }.",
    ),
    code(
        "L02",
        "a message or attribute is missing",
        "An alert in this language would have a hole in it, so it is not sent at all.",
        "(no action-higher-ground in locales/es/action.ftl)",
        "action-higher-ground = Vaya a un lugar alto.",
    ),
    code(
        "L03",
        "the variables differ from the source, in any branch",
        "A place, time or number that gets lost in one branch of a sentence is lost for exactly the people it concerns.",
        "frame-call = Si necesita ayuda, llame.",
        "frame-call = Si necesita ayuda, llame al { $contact }.",
    ),
    code(
        "L04",
        "a variable that the template does not have",
        "Nothing fills it, so the text could never be rendered.",
        "hazard-flood = Water is rising in { $town }.",
        "hazard-flood = Water is rising in { $place }.",
    ),
    code(
        "L05",
        "a text is not approved, or is stale",
        "A live alert takes only words that two people have vouched for and that have not changed since.",
        "state = \"draft\", by = \"machine\"",
        "state = \"approved\", by = a person, with the digests of today's text",
    ),
    code(
        "L06",
        "a telephone number, link or time is typed into a text",
        "Typed numbers are never checked again, and in right-to-left text they come out reversed.",
        "frame-call = For help, call 0199 555 210.",
        "frame-call = For help, call { $contact }.",
    ),
    code(
        "L07",
        "the numbers differ between source and translation",
        "Two days of water instead of three is a wrong instruction. Digits of all scripts are compared as numbers.",
        "en: Keep water for 3 days. · my: … ၂ …",
        "en: Keep water for 3 days. · my: … ၃ …",
    ),
    code(
        "L08",
        "direction marks are wrong",
        "An open isolate or an override turns the rest of the line around; a bare number moves in right-to-left text.",
        "U+202E, or U+2068 without U+2069",
        "U+2068 3 U+2069, or the number as a word",
    ),
    code(
        "L09",
        "more SMS segments than the template allows",
        "Long messages arrive late, in pieces, or not at all, and cost more. Counted with the longest real values and the exercise words.",
        "9 segments, 6 allowed",
        "a shorter `.sms` attribute",
    ),
    code(
        "L10",
        "characters that do not belong",
        "Text that is not NFC, private-use or lost characters, letters of another script and Zawgyi show as boxes or as other words.",
        "\u{FFFD}, a Cyrillic letter in a Latin word, Zawgyi-encoded Burmese",
        "the locale's own script, in Unicode, in NFC",
    ),
    code(
        "L11",
        "a word that keeps people from help",
        "Whoever fears for their papers stays away when a warning speaks of police or documents. Only assurances may, in a named authority's name.",
        "Bring your passport.",
        "Bring what you need for two days.",
    ),
    code(
        "L12",
        "a word of a language in a layout",
        "A layout serves all languages; a word in it would stand untranslated in every one.",
        "{{headline}} Source: {{source}}",
        "{{headline}} {{source}}",
    ),
    code(
        "L13",
        "words for the life of an alert are missing",
        "Without exercise, correction, update, cancel and all-clear words an alert can neither be practised nor taken back.",
        "(no frame-correction)",
        "frame-correction = This is a correction.",
    ),
    code(
        "L14",
        "a place that the gazetteer does not know",
        "A place outside the gazetteer has no names in other languages and no people.",
        "place = \"Springfeild\"",
        "place = \"Springfield\"",
    ),
    code(
        "L15",
        "the same text in two locales",
        "A file copied into the wrong folder gives people a language they cannot read.",
        "es and pt with the same sentence",
        "each language in its own words",
    ),
    code(
        "W01",
        "a choice by number does not fit the language",
        "CLDR says which forms whole numbers take in a language. A form that is missing gives people a wrong sentence, one too many is never said.",
        "ru: { PLURAL($count) -> [one] … *[other] … }",
        "ru: { PLURAL($count) -> [one] … [few] … *[many] … }",
    ),
    code(
        "W02",
        "a text reads as in the source language",
        "It was probably never translated.",
        "es: Go to higher ground.",
        "es: Vaya a un lugar alto.",
    ),
    code(
        "W03",
        "a term of the glossary is not used",
        "One thing has one name: people who hear two names for a shelter look for two places.",
        "en: shelter, es: refugio in the glossary, and “albergue” in the text",
        "the rendering of glossary.toml, or one more rendering there",
    ),
    code(
        "W04",
        "a radio sentence is too long",
        "A listener hears a sentence once. More than 15 words or 25 syllables are lost in noise and fear; a newsreader runs out of breath.",
        "If you are in a low place near the river then go at once to higher ground and take water with you.",
        "Are you in a low place near the river? Go to higher ground now. Take water with you.",
    ),
    code(
        "W05",
        "a radio script cannot be cut to a minute",
        "A station gives each language about 60 seconds. What a cut must never leave out has to fit, or somebody cuts who does not know what matters.",
        "seven actions that are never cut, 85 s",
        "the three actions that a life hangs on, 45 s",
    ),
    code(
        "W06",
        "one character makes the SMS longer",
        "A single character outside the GSM alphabet takes a segment from 160 to 70 characters.",
        "Don\u{2019}t drive.",
        "Do not drive.",
    ),
    code(
        "W07",
        "zero-width characters were lost",
        "Joiners and non-joiners are spelling in Persian, Sinhala and other languages, and zero-width spaces are word breaks in Khmer. Editors and chats strip them unseen.",
        "fa: میرود",
        "fa: می‌رود (U+200C)",
    ),
    code(
        "W08",
        "all capitals",
        "Capitals are slower to read, and sound like shouting.",
        "EVACUATE NOW FROM HERE.",
        "Evacuate now.",
    ),
    code(
        "W09",
        "no final stop",
        "Texts are joined; a voice reads two sentences without a stop as one.",
        "Leave the house now",
        "Leave the house now.",
    ),
    code(
        "W10",
        "texts have no back-translation",
        "Whoever releases an alert often cannot read it. A translation back into the source language shows what the text really says.",
        "(no `back` in review.toml)",
        "back = \"Go to a high place now.\"",
    ),
    code(
        "W11",
        "reviews are older than 18 months",
        "Offices, habits and words change. A text that was right two years ago may name a thing that is gone.",
        "on = \"2024-01-10\"",
        "read again, with the new day in `on`",
    ),
    code(
        "W12",
        "no machine voice can read the language",
        "Without a voice there is no audio unless a person speaks it: radio in this language needs a newsreader or a recording.",
        "so: radio by machine voice only",
        "so: a script for a newsreader, or a recording",
    ),
    code(
        "W13",
        "machine drafts",
        "Texts that a machine drafted and nobody has read. Exercises mark them; the live gate stops them (L05).",
        "83 of 83 texts are machine drafts",
        "read by two people and approved",
    ),
];

/// What a code means.
pub fn explain(code: &str) -> Option<Explanation> {
    CODES.iter().copied().find(|explanation| explanation.code.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_from_l01_to_l15_and_w01_to_w13_is_explained_in_order() {
        let codes: Vec<&str> = CODES.iter().map(|one| one.code).collect();
        let numbered = |letter: char, last: u32| (1..=last).map(move |number| format!("{letter}{number:02}"));
        assert_eq!(codes, numbered('L', 15).chain(numbered('W', 13)).collect::<Vec<_>>());
        for one in CODES {
            assert!([one.title, one.why, one.bad, one.good].iter().all(|said| !said.is_empty()), "{}", one.code);
        }
        assert_eq!(explain(" l03 ").map(|one| one.code), Some("L03"));
        assert_eq!(explain("L99"), None);
    }
}
