//! How many syllables a text has when it is read aloud: an estimate, by the rules of its script.
//!
//! Knows letters, never words: what a script does not write is counted as it is on average.

use unicode_segmentation::UnicodeSegmentation;

/// How a character counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// A vowel letter: neighbours make one syllable together.
    Vowel,
    /// A whole syllable (Ethiopic, Hangul, Chinese, kana).
    Syllable,
    /// A kanji in Japanese: two on average.
    TwoSyllables,
    /// A consonant of an abjad: every second one is followed by a short vowel that is not written.
    Abjad,
    /// A base letter of an Indic script: one syllable unless it is closed.
    Akshara,
    /// A digit: two syllables on average.
    Digit,
    /// Nothing.
    Silent,
}

fn sound(c: char, japanese: bool) -> Sound {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'A' | 'E' | 'I' | 'O' | 'U' | 'Y' => Sound::Vowel,
        '\u{00C0}'..='\u{017F}' | '\u{01A0}'..='\u{01B0}' | '\u{1EA0}'..='\u{1EF9}' => {
            if "çÇñÑßšŠžŽčČďĎťŤňŇřŘłŁńŃśŚźŹŻżćĆđĐğĞşŞģķļņŗţț".contains(c) {
                Sound::Silent
            } else {
                Sound::Vowel
            }
        }
        'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'ї' | 'є' => Sound::Vowel,
        'А' | 'Е' | 'Ё' | 'И' | 'О' | 'У' | 'Ы' | 'Э' | 'Ю' | 'Я' | 'І' | 'Ї' | 'Є' => Sound::Vowel,
        'ゃ' | 'ゅ' | 'ょ' | 'ャ' | 'ュ' | 'ョ' | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' => {
            Sound::Silent
        }
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | 'ー' => Sound::Syllable,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' if japanese => Sound::TwoSyllables,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{AC00}'..='\u{D7A3}' => Sound::Syllable,
        '\u{1200}'..='\u{135A}' => Sound::Syllable,
        '\u{0905}'..='\u{0939}'
        | '\u{0985}'..='\u{09B9}'
        | '\u{0A05}'..='\u{0A39}'
        | '\u{0A85}'..='\u{0AB9}'
        | '\u{0B85}'..='\u{0BB9}'
        | '\u{0C05}'..='\u{0C39}'
        | '\u{0D05}'..='\u{0D39}'
        | '\u{0D85}'..='\u{0DC6}'
        | '\u{0E01}'..='\u{0E2E}'
        | '\u{0E81}'..='\u{0EAE}'
        | '\u{1000}'..='\u{102A}'
        | '\u{1780}'..='\u{17B3}' => Sound::Akshara,
        'ا' | 'و' | 'ي' | 'ى' | 'آ' | 'ی' | 'ې' | 'ۆ' | 'ە' | 'ێ' => Sound::Vowel,
        '\u{0621}'..='\u{064A}' | '\u{0671}'..='\u{06D3}' => Sound::Abjad,
        c if c.is_numeric() => Sound::Digit,
        _ => Sound::Silent,
    }
}

/// An estimate of the syllables of a text in a script (ISO 15924). At least one a word that has a letter or digit.
pub(crate) fn count(text: &str, script: &str) -> u32 {
    let japanese = script == "Jpan";
    text.unicode_words().map(|word| of_word(word, japanese)).sum()
}

fn of_word(word: &str, japanese: bool) -> u32 {
    let (mut count, mut half, mut after_vowel) = (0_u32, 0_u32, false);
    for cluster in word.graphemes(true) {
        let closed = cluster.contains(['\u{103A}', '\u{1039}', '\u{094D}', '\u{09CD}', '\u{0BCD}', '\u{0DCA}', '\u{17D2}']);
        let first = cluster.chars().next().map_or(Sound::Silent, |c| sound(c, japanese));
        match first {
            Sound::Vowel if !after_vowel => count += 1,
            Sound::Syllable => count += 1,
            Sound::TwoSyllables | Sound::Digit => count += 2,
            Sound::Akshara if !closed => count += 1,
            Sound::Abjad => half += 1,
            Sound::Vowel | Sound::Akshara | Sound::Silent => {}
        }
        after_vowel = first == Sound::Vowel;
    }
    let whole = count + half / 2;
    if whole == 0 && word.chars().any(char::is_alphanumeric) { 1 } else { whole }
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn syllables_are_counted_by_the_script() {
        for (text, script, expected) in [
            ("Go to higher ground now.", "Latn", 6),
            ("Vayan a un lugar alto.", "Latn", 8),
            ("にげてください。", "Jpan", 7),
            ("津波", "Jpan", 4),
            ("请马上离开", "Hans", 5),
            ("ወደ ከፍታ ቦታ ይሂዱ", "Ethi", 10),
        ] {
            let got = count(text, script);
            assert!(got.abs_diff(expected) <= 1, "{text}: {got}, not about {expected}");
        }
        assert_eq!((count("b", "Latn"), count("…", "Latn")), (1, 0));
    }
}
