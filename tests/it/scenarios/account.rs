//! What must hold after a replay, whatever the scenario.

use std::collections::{BTreeMap, BTreeSet};

use mothertongue::domain::{EndpointId, Exercise, Form, MessageType, Plan, Recipients};

use super::replay::{Played, play};
use super::{plan_text, root};

pub async fn check(scenario: &str) {
    let replay = play(scenario).await;
    let words = ExerciseWords::read();
    let mut ends = false;
    for (index, step) in replay.steps.iter().enumerate() {
        let name = &step.plan.alert.key().identifier;
        let report = &step.report;
        assert_eq!(report.jobs.open, 0, "{name} has jobs without an end\n{report}");
        assert_eq!(report.jobs.planned, step.plan.totals.jobs, "{name}\n{report}");
        assert!(report.jobs.is_whole() && report.jobs.ever_in_doubt == 0, "{name}\n{report}");
        assert_eq!(report.jobs.accepted, step.plan.totals.jobs, "{name}\n{report}");
        for message in &step.plan.messages {
            words.check(message.language.as_str(), message.form, &message.text);
        }
        each_number_got_one_message(step);
        let earlier: Vec<&Played> = referenced(&replay.steps[..index], &step.plan);
        if step.plan.alert.fields().message_type == MessageType::Alert {
            assert!(step.plan.targets.iter().all(|target| !matches!(target.recipients, Recipients::Previous { .. })));
        } else {
            assert!(!earlier.is_empty(), "{name} follows nothing");
            goes_to_exactly_those_who_got_the_first(step, &earlier);
            ends |= step.plan.moment.as_str() == "cancel" || step.plan.moment.as_str() == "all-clear";
        }
    }
    assert!(ends, "{scenario} never ends the danger");
    let first = &replay.steps[0];
    assert!(first.sms.len() <= replay.subscribers && first.sms.len() * 2 > replay.subscribers, "{}", first.sms.len());
    let social = |played: &Played, channel: &[&str]| {
        let of = |end: &EndpointId| channel.contains(&end.channel().0.as_str());
        played.plan.targets.iter().filter(|target| of(&target.endpoint)).map(|target| target.recipients.count()).sum::<u64>()
    };
    let planned: u64 = replay.steps.iter().map(|step| social(step, &["mastodon", "telegram"])).sum();
    assert_eq!(u64::try_from(replay.posts.len()).unwrap(), planned, "posts on the wall");
    let planned: u64 = replay.steps.iter().map(|step| social(step, &["radio", "outbox"])).sum();
    assert_eq!(u64::try_from(replay.files.len()).unwrap(), planned, "scripts and relay texts in the folders");
    for text in replay.posts.iter().map(|post| &post.text).chain(replay.files.iter().map(|(_, text)| text)) {
        assert!(words.stand_around(text), "the exercise words do not stand first and last in\n{text}");
    }
    for (index, step) in replay.steps.iter().enumerate() {
        plan_text::compare(scenario, index, &plan_text::text(&step.plan));
    }
}

fn each_number_got_one_message(step: &Played) {
    let name = &step.plan.alert.key().identifier;
    assert_eq!(u64::try_from(step.sms.len()).unwrap(), step.plan.totals.sms_jobs, "{name}: numbers at the SMSC");
    let mut got: BTreeMap<&str, u64> = BTreeMap::new();
    for (number, messages) in &step.sms {
        assert_eq!(messages.len(), 1, "{name}: {number} got {messages:?}");
        *got.entry(used(step, &messages[0])).or_default() += 1;
    }
    let mut planned: BTreeMap<&str, u64> = BTreeMap::new();
    for target in step.plan.targets.iter().filter(|target| target.form == Form::Sms) {
        *planned.entry(target.language_used.as_str()).or_default() += target.recipients.count();
    }
    assert_eq!(got, planned, "{name}: numbers by the language they got");
}

/// The language of a text that came out at the SMSC; a text that is not in the plan stops the test.
fn used<'a>(step: &'a Played, text: &str) -> &'a str {
    let mut sms = step.plan.messages.iter().filter(|message| message.form == Form::Sms);
    let message = sms.find(|message| message.text == text);
    message.unwrap_or_else(|| panic!("this text is not in the plan:\n{text}")).language.as_str()
}

fn referenced<'a>(before: &'a [Played], plan: &Plan<Exercise>) -> Vec<&'a Played> {
    let references = &plan.alert.fields().references;
    before.iter().filter(|played| references.contains(played.plan.alert.key())).collect()
}

fn goes_to_exactly_those_who_got_the_first(step: &Played, earlier: &[&Played]) {
    let name = &step.plan.alert.key().identifier;
    let languages = |played: &Played| -> BTreeSet<(String, String)> {
        played.sms.iter().map(|(number, messages)| (number.clone(), used(played, &messages[0]).to_owned())).collect()
    };
    let before: BTreeSet<_> = earlier.iter().flat_map(|played| languages(played)).collect();
    let now = languages(step);
    let added: Vec<_> = now.difference(&before).collect();
    let forgotten: Vec<_> = before.difference(&now).collect();
    assert!(added.is_empty(), "{name} goes to numbers, or in languages, that the first did not: {added:?}");
    assert!(forgotten.is_empty(), "{name} leaves out {forgotten:?}");
    let ends = |played: &Played| -> BTreeSet<(EndpointId, String, String)> {
        let targets = played.plan.targets.iter();
        let key = |target: &mothertongue::domain::Target| {
            (target.endpoint.clone(), target.language_asked.to_string(), target.language_used.to_string())
        };
        targets.map(key).collect()
    };
    let before: BTreeSet<_> = earlier.iter().flat_map(|played| ends(played)).collect();
    assert_eq!(ends(step), before, "{name}: stations, relays and pages");
}

/// The exercise words of each language, read from the locales by other means than the product's.
struct ExerciseWords {
    /// By language: in full, and for SMS.
    words: BTreeMap<String, (String, String)>,
}

impl ExerciseWords {
    fn read() -> Self {
        let mut words = BTreeMap::new();
        for entry in std::fs::read_dir(root().join("../locales")).unwrap() {
            let folder = entry.unwrap().path();
            if !folder.is_dir() {
                continue;
            }
            let frame = std::fs::read_to_string(folder.join("frame.ftl")).unwrap();
            let mut lines = frame.lines().skip_while(|line| !line.starts_with("frame-exercise ="));
            let full = lines.next().unwrap().split_once('=').unwrap().1.to_owned();
            let short = lines.next().unwrap().trim().strip_prefix(".sms =").unwrap().to_owned();
            words.insert(folder.file_name().unwrap().to_string_lossy().into_owned(), (bare(&full), bare(&short)));
        }
        assert!(words.len() >= 14);
        Self { words }
    }

    fn check(&self, language: &str, form: Form, text: &str) {
        let (full, short) = &self.words[language];
        let words = if form == Form::Sms { short } else { full };
        let said = bare(text);
        assert!(said.starts_with(words) && said.ends_with(words), "{language} {form}: exercise words first and last in\n{text}");
    }

    /// Whether the words of any language stand first and last.
    fn stand_around(&self, text: &str) -> bool {
        let said = bare(text);
        self.words.values().any(|(full, _)| said.starts_with(full) && said.ends_with(full))
    }
}

/// Without spaces and line ends.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
