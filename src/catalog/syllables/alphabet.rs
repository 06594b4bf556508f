//! Scripts that write every vowel with one letter: Cyrillic, Greek, Armenian, Georgian.

/// Languages that write a long vowel twice.
const LONG_PAIRS: &[&str] = &["mn", "ky"];

fn is_vowel(c: char) -> bool {
    // Cyrillic, Georgian, Armenian (of ու the first letter counts), Greek. A mark on a vowel changes no count.
    "аеёиоуыэюяіїєѐѝүұөәӣӯӓӧӱ".contains(c) || "აეიოუ".contains(c) || "աեէըիոօև".contains(c) || "αεηιουωάέήίόύώϊϋΐΰ".contains(c)
}

/// Greek pairs that are one sound, and the vowels that they leave apart.
fn is_greek_pair(left: char, right: char) -> bool {
    matches!((left, right), ('α' | 'ε' | 'ο' | 'υ', 'ι' | 'ί') | ('α' | 'ε' | 'ο', 'υ' | 'ύ'))
}

/// Syllables of a run.
pub(super) fn syllables(word: &[char], language: &str) -> u32 {
    let word: Vec<char> = word.iter().flat_map(|c| c.to_lowercase()).collect();
    let mut count = 0;
    for (index, c) in word.iter().enumerate() {
        if !is_vowel(*c) {
            continue;
        }
        let joined = index
            .checked_sub(1)
            .map(|at| word[at])
            .is_some_and(|before| (LONG_PAIRS.contains(&language) && before == *c) || is_greek_pair(before, *c));
        count += u32::from(!joined);
    }
    count
}
