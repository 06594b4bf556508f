//! Shorter versions of a radio script. A cut leaves whole blocks out and never changes one.
//!
//! It never leaves out the exercise words, what kind of message it is, what happens and where, the first action, any action
//! that a life hangs on, the number, or the sign-off. When these take longer than the cut, the cut is longer.

use std::collections::BTreeSet;

use super::read_time::{Spoken, total};
use crate::domain::{MessagePart, PartRole, RadioCut, SpeechRate};

/// The lengths that stations ask for, in seconds, the longest first.
pub const CUTS_S: [u32; 2] = [60, 30];

const REPEAT: &str = "radio-repeat";
const ATTENTION: &str = "radio-attention";
const SIGN_OFF: &str = "radio-sign-off";

/// What is left out, step by step, until the rest fits.
fn steps(parts: &[MessagePart], never_cut: &BTreeSet<String>) -> Vec<Vec<usize>> {
    let at = |id: &str| parts.iter().position(|part| part.message_id == id);
    let repeat = at(REPEAT).unwrap_or(parts.len());
    let after = at(SIGN_OFF).unwrap_or(parts.len());
    let body = |role: PartRole| (0..repeat).filter(move |index| parts[*index].role == role);
    let again = |role: PartRole| body(role).skip(1).collect::<Vec<_>>();
    let mut steps = vec![(repeat..after).collect(), again(PartRole::Contact), again(PartRole::Headline)];
    steps.push(body(PartRole::Source).collect());
    let mut actions: Vec<usize> =
        body(PartRole::Action).skip(1).filter(|index| !never_cut.contains(&parts[*index].message_id)).collect();
    actions.reverse();
    steps.extend(actions.into_iter().map(|index| vec![index]));
    steps.push(body(PartRole::Validity).collect());
    steps.push(at(ATTENTION).into_iter().collect());
    steps
}

/// The cut of a script to each length.
pub(super) fn cuts(parts: &[MessagePart], spoken: &[Spoken], rate: SpeechRate, never_cut: &BTreeSet<String>) -> Vec<RadioCut> {
    let steps = steps(parts, never_cut);
    CUTS_S
        .into_iter()
        .map(|target_s| {
            let mut kept: BTreeSet<usize> = (0..parts.len()).collect();
            let time = |kept: &BTreeSet<usize>| total(kept.iter().filter_map(|index| spoken.get(*index)).copied(), rate);
            for step in &steps {
                if time(&kept).mid_s <= f64::from(target_s) {
                    break;
                }
                for index in step {
                    kept.remove(index);
                }
            }
            let said: BTreeSet<&str> = kept.iter().map(|index| parts[*index].message_id.as_str()).collect();
            let mut lost: BTreeSet<&str> = BTreeSet::new();
            let left_out = (0..parts.len())
                .filter(|index| !said.contains(parts[*index].message_id.as_str()))
                .filter(|index| lost.insert(parts[*index].message_id.as_str()))
                .collect();
            RadioCut { target_s, read: time(&kept), kept: kept.into_iter().collect(), left_out }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::read_time::{rate_of, spoken};
    use super::*;
    use crate::domain::Language;

    fn part(role: PartRole, id: &str, words: usize) -> MessagePart {
        MessagePart { role, message_id: id.to_owned(), text: format!("{}.", vec!["agua"; words].join(" ")) }
    }

    fn script() -> Vec<MessagePart> {
        let mut parts = vec![
            part(PartRole::Exercise, "frame-exercise", 4),
            part(PartRole::Cue, ATTENTION, 6),
            part(PartRole::LifeCycle, "frame-update", 4),
            part(PartRole::Headline, "headline", 6),
            part(PartRole::Headline, "headline", 6),
        ];
        let actions = ["first", "kills", "third", "fourth"].map(|id| part(PartRole::Action, id, 8));
        parts.extend(actions.clone());
        parts.extend([
            part(PartRole::Contact, "frame-call", 8),
            part(PartRole::Contact, "frame-call", 8),
            part(PartRole::Source, "frame-issued-by", 4),
            part(PartRole::Validity, "radio-next-update", 8),
            part(PartRole::Cue, REPEAT, 1),
            part(PartRole::Headline, "headline", 6),
        ]);
        parts.extend(actions);
        parts.extend([part(PartRole::Cue, SIGN_OFF, 4), part(PartRole::Exercise, "frame-exercise", 4)]);
        parts
    }

    fn cut() -> (Vec<MessagePart>, Vec<RadioCut>) {
        let (parts, language) = (script(), Language::parse("es").unwrap());
        let spoken: Vec<Spoken> = parts.iter().map(|part| spoken(&part.text, &language, "Latn")).collect();
        let cuts = cuts(&parts, &spoken, rate_of(&language, None), &BTreeSet::from(["kills".to_owned()]));
        (parts, cuts)
    }

    #[test]
    fn a_cut_keeps_what_a_life_hangs_on_and_the_number_and_says_what_it_lost() {
        let (parts, cuts) = cut();
        for cut in &cuts {
            let said: Vec<&str> = cut.kept.iter().map(|index| parts[*index].message_id.as_str()).collect();
            for needed in ["frame-exercise", "frame-update", "headline", "first", "kills", "frame-call", SIGN_OFF] {
                assert!(said.contains(&needed), "{} s lost {needed}: {said:?}", cut.target_s);
            }
            assert_eq!((said.first(), said.last()), (Some(&"frame-exercise"), Some(&"frame-exercise")));
            for index in &cut.left_out {
                assert!(!said.contains(&parts[*index].message_id.as_str()), "what is still said is not lost");
            }
            let heard = said.len() + cut.left_out.len();
            assert!(heard <= parts.len() && cut.kept.windows(2).all(|pair| pair[0] < pair[1]));
        }
        assert!(cuts[0].fits(), "{:?}", cuts[0].read);
    }

    #[test]
    fn the_repeat_goes_first_and_a_cut_that_cannot_fit_says_so() {
        let (parts, cuts) = cut();
        assert!(!cuts[0].kept.iter().any(|index| parts[*index].message_id == REPEAT));
        assert!(cuts[0].left_out.iter().all(|index| parts[*index].message_id == REPEAT || cuts[0].kept.len() < 12));
        let must = cuts[1].kept.len();
        assert!(must >= 8, "{must}");
        assert_eq!(cuts[1].fits(), cuts[1].read.mid_s <= 30.0);
        assert!(cuts[1].read.mid_s < cuts[0].read.mid_s);
    }
}
