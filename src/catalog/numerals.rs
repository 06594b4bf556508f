//! Digits of every numbering system, folded to ASCII.
//!
//! Never parses numbers written as words.

/// The zero of each decimal numbering system of Unicode 16 (general category Nd) that people write, in order.
const ZEROS: [u32; 43] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0,
    0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11136, 0x1E140, 0x1E2F0, 0x1E950,
];

/// The value of a digit of any system, 0 to 9.
pub(super) fn digit(c: char) -> Option<u32> {
    let code = c as u32;
    let zero = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1).and_then(|at| ZEROS.get(at))?;
    Some(code - zero).filter(|value| *value < 10)
}

/// The runs of digits in a text, folded, each with its byte offset and its length in characters.
pub(super) fn runs(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        match digit(c).and_then(|value| char::from_digit(value, 10)) {
            Some(folded) => {
                if open {
                    if let Some((_, run)) = found.last_mut() {
                        run.push(folded);
                    }
                } else {
                    found.push((at, folded.to_string()));
                    open = true;
                }
            }
            None => open = false,
        }
    }
    found
}

/// All digits of a localized whole number as a number; group separators are skipped.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_fold_to_the_same_number() {
        for text in ["1,205", "١٬٢٠٥", "၁,၂၀၅", "१,२०५", "１２０５"] {
            assert_eq!(whole(text), Some(1205), "{text}");
        }
        assert!(ZEROS.is_sorted());
        assert_eq!(
            ["/", "0", "9", ":", "a", "\u{1E95A}"].map(|text| text.chars().next().and_then(digit)),
            [None, Some(0), Some(9), None, None, None]
        );
        assert_eq!(runs("က ၁၂ x7"), vec![(4, "12".to_owned()), (12, "7".to_owned())]);
    }
}
