//! Radio scripts: the order of what is said, one sentence a line, and numbers digit by digit.
//!
//! Makes the body of the script only; the sheet around it, speech markup and read time belong to the radio channel.

use super::layout::Context;

/// The order of the parts: attention, what and where twice, the actions, the number twice, source and next update, the
/// repeat, the sign-off; in an exercise its words before and after.
pub(super) const ORDER: [&str; 15] = [
    "exercise",
    "attention",
    "lifecycle",
    "headline",
    "headline",
    "actions",
    "contact",
    "contact_again",
    "source",
    "validity",
    "repeat",
    "headline",
    "actions",
    "sign_off",
    "exercise",
];

/// A number as it is read: each digit alone, a comma where the writer left a space.
pub(super) fn digit_by_digit(number: &str) -> String {
    let groups: Vec<String> = number
        .split(|c: char| c.is_whitespace() || "-./()".contains(c))
        .filter(|group| !group.is_empty())
        .map(|group| {
            let (plus, digits) = group.strip_prefix('+').map_or(("", group), |digits| ("+", digits));
            format!("{plus}{}", digits.chars().map(String::from).collect::<Vec<_>>().join(" "))
        })
        .collect();
    groups.join(", ")
}

/// Ends of sentences that need no space after them.
const WIDE_STOPS: &str = "。！？｡";
/// Ends of sentences that a space follows.
const STOPS: &str = ".!?؟۔।॥።၊။។៕։…";

/// Puts each sentence on its own line. A stop inside an isolated value (a name, a number) ends no sentence.
pub fn lines(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    let mut depth = 0usize;
    let mut at = 0;
    while at < characters.len() {
        let c = characters[at];
        out.push(c);
        at += 1;
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || !(WIDE_STOPS.contains(c) || (STOPS.contains(c) && c != '၊')) {
            continue;
        }
        while at < characters.len() && "\"'”’»）」』)\u{2069}".contains(characters[at]) {
            out.push(characters[at]);
            at += 1;
        }
        let spaced = at < characters.len() && characters[at].is_whitespace();
        if spaced || (WIDE_STOPS.contains(c) && at < characters.len()) {
            while at < characters.len() && characters[at].is_whitespace() {
                at += 1;
            }
            if at < characters.len() {
                out.push('\n');
            }
        }
    }
    out
}

/// Puts every text of a script's context on lines.
pub(super) fn one_sentence_a_line(context: &mut Context) {
    let texts = [Some(&mut context.headline), Some(&mut context.source)]
        .into_iter()
        .flatten()
        .chain(
            [
                &mut context.exercise,
                &mut context.lifecycle,
                &mut context.contact,
                &mut context.contact_again,
                &mut context.validity,
            ]
            .into_iter()
            .flatten(),
        )
        .chain(&mut context.actions);
    for text in texts {
        *text = lines(text);
    }
    if let Some(cues) = &mut context.cues {
        for text in [&mut cues.attention, &mut cues.repeat, &mut cues.sign_off].into_iter().chain(&mut cues.next_update) {
            *text = lines(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_digit_by_digit_with_a_pause_between_groups() {
        assert_eq!(digit_by_digit("0199 555-210"), "0 1 9 9, 5 5 5, 2 1 0");
        assert_eq!(digit_by_digit("+1 201 555"), "+1, 2 0 1, 5 5 5");
        assert_eq!(digit_by_digit("119"), "1 1 9");
    }

    #[test]
    fn each_sentence_has_its_line_in_every_script_and_names_stay_whole() {
        for (text, split) in [
            ("Go now. Do not wait!", "Go now.\nDo not wait!"),
            ("Go to \u{2068}St. Mary\u{2069}. Walk.", "Go to \u{2068}St. Mary\u{2069}.\nWalk."),
            ("逃げてください。車を使わないでください。", "逃げてください。\n車を使わないでください。"),
            ("ተጠንቀቁ። ሂዱ።", "ተጠንቀቁ።\nሂዱ።"),
            ("ပြေးပါ။ မစောင့်ပါနှင့်။", "ပြေးပါ။\nမစောင့်ပါနှင့်။"),
            ("ជំនន់ទឹក។ រត់ឥឡូវ។", "ជំនន់ទឹក។\nរត់ឥឡូវ។"),
            ("Գնացեք։ Մի սպասեք։", "Գնացեք։\nՄի սպասեք։"),
            ("2.5 km", "2.5 km"),
        ] {
            assert_eq!(lines(text), split);
        }
    }
}
