//! [`AlertDraft`] ▷ [`Alert`]: the rules that need the whole alert, the policy and the time.
//!
//! Fails closed: an alert with one error is no alert, and nothing is filled in but what the policy declares.

use jiff::{SignedDuration, Timestamp};

use crate::domain::{Alert, AlertFault, AlertFields, AlertKey, Area, Finding, Info, MessageType, Scope, Shape, Status};

use super::codes;
use super::draft::{AlertDraft, AreaDraft, InfoDraft, Spot};
use super::report::Report;

/// How far `sent` may run before the clock here without a word, in minutes.
const CLOCK_SLACK_MINUTES: i64 = 5;
/// How far `sent` may run before the clock here at all, in hours: more is no slip of a time zone.
const MOST_FUTURE_HOURS: i64 = 24;
/// The most findings that a check lists.
const MAX_FINDINGS: usize = 200;

/// What is accepted here, beyond what CAP allows.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Expiry given to a block without one, in hours after `sent`; `None` refuses such a block.
    pub missing_expiry_hours: Option<u32>,
    /// Statuses that are let in; Test is not Exercise and Exercise is not Actual.
    pub accept_statuses: Vec<Status>,
    /// Scopes that are let in.
    pub accept_scopes: Vec<Scope>,
    /// Whether an alert that has expired is refused; otherwise that is a note.
    pub refuse_expired: bool,
    /// Alerts that were taken in before, newest last: what references can mean.
    pub known: Vec<Alert>,
}

impl Default for Policy {
    /// Public, Actual or Exercise, with expiry, not expired.
    fn default() -> Self {
        Self {
            missing_expiry_hours: None,
            accept_statuses: vec![Status::Actual, Status::Exercise],
            accept_scopes: vec![Scope::Public],
            refuse_expired: true,
            known: Vec::new(),
        }
    }
}

impl Policy {
    /// For looking at a file without taking it in: every status and scope, expired or not.
    pub fn any_file() -> Self {
        Self {
            accept_statuses: Status::ALL.to_vec(),
            accept_scopes: Scope::ALL.to_vec(),
            refuse_expired: false,
            ..Self::default()
        }
    }
}

/// Proves the rules of CAP and of the policy. The alert is there only when no finding is an error.
///
/// Findings of [`parse`](super::parse()) are not repeated; a draft that had errors there is refused here.
pub fn check(draft: &AlertDraft, policy: &Policy, now: Timestamp) -> (Option<Alert>, Vec<Finding>) {
    let mut report = Report::new(&draft.source, &draft.file, MAX_FINDINGS);
    let fields = Checker { draft, policy, now, report: &mut report }.alert();
    let mut alert = None;
    if let Some(fields) = fields
        && !report.has_errors()
    {
        match Alert::new(fields) {
            Ok(made) => alert = Some(made),
            Err(faults) => faults.iter().for_each(|fault| report_fault(fault, draft, &mut report)),
        }
    }
    if draft.unfit {
        let message = "faults found while reading keep this alert from being checked to the end";
        report.error(codes::UNREADABLE, Some(draft.spot), message, "mend those first");
        alert = None;
    }
    (alert, report.finish())
}

fn report_fault(fault: &AlertFault, draft: &AlertDraft, report: &mut Report<'_>) {
    let code = match fault {
        AlertFault::Key(_) => codes::KEY,
        AlertFault::NoInfo => codes::NO_INFO,
        AlertFault::NoArea(_) => codes::NO_AREA,
        AlertFault::EmptyArea(_) => codes::EMPTY_AREA,
        AlertFault::ExpiresBeforeSent(_) => codes::TIME_ORDER,
        AlertFault::NoReferences(_) => codes::REFERENCE_NONE,
        AlertFault::NoCategory(_) => codes::MISSING,
    };
    report.error(code, Some(draft.spot), fault.to_string(), "");
}

struct Checker<'a, 'r> {
    draft: &'a AlertDraft,
    policy: &'a Policy,
    now: Timestamp,
    report: &'a mut Report<'r>,
}

impl Checker<'_, '_> {
    fn alert(&mut self) -> Option<AlertFields> {
        let draft = self.draft;
        for part in [&draft.sender, &draft.identifier].into_iter().flatten() {
            if part.value.contains(|c: char| c.is_whitespace() || ",<&".contains(c)) {
                let message = format!("`{}` has a space, a comma, `<` or `&`", part.value);
                self.report.error(
                    codes::KEY,
                    Some(part.spot),
                    message,
                    "CAP 1.2 section 3.2.1 forbids these in sender and identifier",
                );
            }
        }
        self.sent();
        self.gates();
        let references = self.references();
        let message_type = draft.message_type.as_ref()?.value;
        let sent = draft.sent.as_ref()?.value;
        let mut infos: Vec<Info> = Vec::new();
        for info in &draft.infos {
            infos.extend(self.info(info, sent));
        }
        self.across_languages();
        if draft.infos.is_empty() {
            infos = self.without_infos(message_type, &references, sent);
        }
        Some(AlertFields {
            key: AlertKey {
                sender: draft.sender.as_ref()?.value.clone(),
                identifier: draft.identifier.as_ref()?.value.clone(),
                sent,
            },
            status: draft.status.as_ref()?.value,
            message_type,
            scope: draft.scope.as_ref()?.value,
            source: draft.source_name.clone(),
            note: draft.note.clone(),
            codes: draft.codes.clone(),
            references,
            incidents: draft.incidents.clone(),
            infos,
        })
    }

    fn sent(&mut self) {
        let Some(sent) = &self.draft.sent else { return };
        let ahead = sent.value.duration_since(self.now);
        if ahead > SignedDuration::from_hours(MOST_FUTURE_HOURS) {
            let message = "the alert was sent more than a day in the future";
            self.report.error(codes::SENT_FUTURE, Some(sent.spot), message, "correct `sent`, or the clock here");
        } else if ahead > SignedDuration::from_mins(CLOCK_SLACK_MINUTES) {
            let message = format!("the alert was sent {} minutes in the future", ahead.as_mins());
            self.report.warning(codes::SENT_FUTURE, Some(sent.spot), message, "the offset from UTC may be wrong");
        }
    }

    fn gates(&mut self) {
        let draft = self.draft;
        if let Some(status) = &draft.status
            && !self.policy.accept_statuses.contains(&status.value)
        {
            let message = format!("an alert with status {} is not taken in here", status.value);
            self.report.error(codes::STATUS_GATE, Some(status.spot), message, "the policy names the statuses that are accepted");
        }
        if let Some(scope) = &draft.scope {
            if !self.policy.accept_scopes.contains(&scope.value) {
                let message = format!("an alert with scope {} is not taken in here", scope.value);
                self.report.error(codes::SCOPE_GATE, Some(scope.spot), message, "it must not be told to the public");
            }
            for (name, text, wanted) in
                [("restriction", &draft.restriction, Scope::Restricted), ("addresses", &draft.addresses, Scope::Private)]
            {
                match (text, scope.value == wanted) {
                    (Some(text), false) => {
                        let message = format!("`{name}` stands beside scope {}", scope.value);
                        self.report.error(
                            codes::RESTRICTION,
                            Some(text.spot),
                            message,
                            &format!("`{name}` is only for scope {wanted}"),
                        );
                    }
                    (None, true) => {
                        let message = format!("scope {wanted} needs `{name}`");
                        self.report.warning(codes::RESTRICTION, Some(scope.spot), message, "say whom the alert is for");
                    }
                    (Some(_), true) | (None, false) => {}
                }
            }
        }
        if let Some(message_type) = &draft.message_type
            && matches!(message_type.value, MessageType::Ack | MessageType::Error)
        {
            let message = format!("{} answers a message; it is not a warning to people", message_type.value);
            self.report.error(codes::NOT_FOR_PEOPLE, Some(message_type.spot), message, "");
        }
    }

    fn references(&mut self) -> Vec<AlertKey> {
        let mut keys: Vec<AlertKey> = Vec::new();
        for reference in &self.draft.references {
            let value = &reference.value;
            let key = match (&value.sender, value.sent) {
                (Some(sender), Some(sent)) => {
                    Some(AlertKey { sender: sender.clone(), identifier: value.identifier.clone(), sent })
                }
                (Some(_), None) | (None, _) => self.bare_reference(&value.identifier, reference.spot),
            };
            let Some(key) = key else { continue };
            if !self.policy.known.is_empty() && !self.policy.known.iter().any(|alert| *alert.key() == key) {
                let message = format!("the reference to `{}` names a message that is not known here", key.identifier);
                self.report.warning(codes::REFERENCE_UNKNOWN, Some(reference.spot), message, "nothing was sent for it from here");
            }
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let Some(message_type) = &self.draft.message_type else { return keys };
        if !matches!(message_type.value, MessageType::Update | MessageType::Cancel) {
            return keys;
        }
        if self.draft.references.is_empty() {
            let message = format!("{} references no message", message_type.value);
            let help = "name every message that it replaces in `references`";
            self.report.error(codes::REFERENCE_NONE, Some(message_type.spot), message, help);
        }
        // A known message that hangs together with a referenced one and still runs must be referenced as well.
        for alert in &self.policy.known {
            let linked = alert.fields().references.iter().any(|older| keys.contains(older));
            let over = self.policy.known.iter().any(|later| {
                matches!(later.fields().message_type, MessageType::Update | MessageType::Cancel)
                    && later.fields().references.contains(alert.key())
            });
            if linked && !over && alert.expires() > self.now && !keys.contains(alert.key()) {
                let message = format!("`{}` is still active and is not referenced", alert.key().identifier);
                self.report.warning(
                    codes::REFERENCE_LEFT_OUT,
                    Some(message_type.spot),
                    message,
                    "reference every active message",
                );
            }
        }
        keys
    }

    fn bare_reference(&mut self, identifier: &str, spot: Spot) -> Option<AlertKey> {
        let sender = self.draft.sender.as_ref().map(|sender| sender.value.as_str());
        let fits: Vec<&AlertKey> = self
            .policy
            .known
            .iter()
            .map(Alert::key)
            .filter(|key| key.identifier == identifier && Some(key.sender.as_str()) == sender)
            .collect();
        match fits.as_slice() {
            [one] => {
                let message = format!("the bare reference `{identifier}` was read as the one known message of that identifier");
                self.report.warning(codes::REFERENCE_BARE, Some(spot), message, "write sender,identifier,sent");
                Some((*one).clone())
            }
            others => {
                let message = format!("the bare reference `{identifier}` fits {} known messages of the sender", others.len());
                self.report.error(codes::REFERENCE_BARE, Some(spot), message, "write sender,identifier,sent");
                None
            }
        }
    }

    fn info(&mut self, info: &InfoDraft, sent: Timestamp) -> Option<Info> {
        let expires = self.expires(info, sent);
        if let (Some(onset), Some(expires)) = (&info.onset, &info.expires)
            && expires.value < onset.value
        {
            let message = "the block expires before its onset";
            self.report.warning(codes::TIME_ORDER, Some(expires.spot), message, "correct `onset` or `expires`");
        }
        if info.areas.is_empty() {
            let help = "name the area; an alert without one goes to nobody, never to everybody";
            self.report.error(codes::NO_AREA, Some(info.spot), "the block has no area", help);
        }
        let is_point = |shape: &Shape| matches!(shape, Shape::Circle { radius_km, .. } if *radius_km == 0.0);
        let only_points =
            |area: &AreaDraft| area.geocodes.is_empty() && !area.shapes.is_empty() && area.shapes.iter().all(is_point);
        if !info.areas.is_empty() && info.areas.iter().all(only_points) {
            let help = "give the area at risk as polygon, circle or geocode";
            self.report.error(codes::NO_AREA, Some(info.spot), "the block has only points, which are not areas", help);
        }
        for area in &info.areas {
            if area.shapes.is_empty() && area.geocodes.is_empty() {
                let message = format!("the area `{}` has neither polygon, circle nor geocode", area.description);
                self.report.error(codes::EMPTY_AREA, Some(area.spot), message, "a description alone does not say where");
            }
        }
        Some(Info {
            language: info.language.value.clone(),
            categories: info.categories.clone(),
            event: info.event.as_ref()?.value.clone(),
            response_types: info.response_types.clone(),
            urgency: info.urgency?,
            severity: info.severity?,
            certainty: info.certainty?,
            event_codes: info.event_codes.clone(),
            effective: info.effective.as_ref().map(|time| time.value),
            onset: info.onset.as_ref().map(|time| time.value),
            expires: expires?,
            sender_name: info.sender_name.clone(),
            headline: info.headline.as_ref().map(|text| text.value.clone()),
            description: info.description.as_ref().map(|text| text.value.clone()),
            instruction: info.instruction.as_ref().map(|text| text.value.clone()),
            web: info.web.clone(),
            contact: info.contact.clone(),
            parameters: info.parameters.clone(),
            areas: info
                .areas
                .iter()
                .map(|area| Area {
                    description: area.description.clone(),
                    shapes: area.shapes.clone(),
                    holes: area.holes.clone(),
                    geocodes: area.geocodes.clone(),
                })
                .collect(),
        })
    }

    fn expires(&mut self, info: &InfoDraft, sent: Timestamp) -> Option<Timestamp> {
        let (expires, spot) = match (&info.expires, self.policy.missing_expiry_hours) {
            (Some(expires), _) => (expires.value, expires.spot),
            (None, Some(hours)) => {
                let Ok(expires) = sent.checked_add(SignedDuration::from_hours(i64::from(hours))) else {
                    self.report.error(codes::NO_EXPIRY, Some(info.spot), "the block has no expiry", "write `expires`");
                    return None;
                };
                let message = format!("the block has no expiry; by policy it ends {hours} hours after it was sent");
                self.report.warning(codes::NO_EXPIRY, Some(info.spot), message, "write `expires`");
                (expires, info.spot)
            }
            (None, None) => {
                let help = "write `expires`, or set by policy how long such a block holds";
                self.report.error(codes::NO_EXPIRY, Some(info.spot), "the block has no expiry", help);
                return None;
            }
        };
        if expires <= sent {
            self.report.error(
                codes::TIME_ORDER,
                Some(spot),
                "the block expires before it was sent",
                "correct `sent` or `expires`",
            );
        } else if expires <= self.now {
            let message = "the block has expired";
            if self.policy.refuse_expired {
                self.report.error(codes::EXPIRED, Some(spot), message, "an expired alert is not sent");
            } else {
                self.report.note(codes::EXPIRED, Some(spot), message, "");
            }
        }
        Some(expires)
    }

    /// A Cancel often has no info block: it ends what it references, wherever that went.
    fn without_infos(&mut self, message_type: MessageType, references: &[AlertKey], sent: Timestamp) -> Vec<Info> {
        let ended: Vec<&Alert> = self.policy.known.iter().filter(|alert| references.contains(alert.key())).collect();
        if message_type == MessageType::Cancel && !ended.is_empty() {
            let message = "the Cancel has no info block; areas and texts are those of the alert that it cancels";
            self.report.note(codes::CANCEL_FILLED, Some(self.draft.spot), message, "");
            let infos: Vec<Info> =
                ended.iter().flat_map(|alert| alert.fields().infos.clone()).filter(|info| info.expires > sent).collect();
            if infos.is_empty() {
                let message = "everything that the Cancel references had expired when it was sent";
                self.report.error(codes::EXPIRED, Some(self.draft.spot), message, "there is nothing left to cancel");
            }
            return infos;
        }
        let help =
            "an alert says what it is about in `info`; a Cancel may do without when the message that it cancels is known here";
        self.report.error(codes::NO_INFO, Some(self.draft.spot), "there is no info block", help);
        Vec::new()
    }

    fn across_languages(&mut self) {
        let infos = &self.draft.infos;
        for (at, info) in infos.iter().enumerate() {
            let language = &info.language.value;
            if infos[..at].iter().any(|earlier| earlier.language.value == *language) {
                let message =
                    format!("another block is in {language}; they are read as a sequence, and a later one adds to an earlier");
                self.report.note(codes::LANGUAGE_SEQUENCE, Some(info.spot), message, "");
                continue;
            }
            let primary = |info: &InfoDraft| info.language.value.as_str().split('-').next().unwrap_or_default().to_owned();
            if let Some(twin) = infos[..at].iter().find(|earlier| primary(earlier) != primary(info) && same_text(earlier, info)) {
                let message = format!("the same text stands under {} and {language}", twin.language.value);
                let help = "give each language its own text, or leave the block out";
                self.report.warning(codes::LANGUAGE_SAME_TEXT, Some(info.language.spot), message, help);
            }
        }
        let Some(first) = infos.first() else { return };
        for info in &infos[1..] {
            if info.language.value == first.language.value {
                continue;
            }
            let same = |a: &[crate::domain::Code], b: &[crate::domain::Code]| {
                a.iter().all(|x| b.contains(x)) && b.iter().all(|x| a.contains(x))
            };
            let categories = first.categories.iter().all(|c| info.categories.contains(c))
                && info.categories.iter().all(|c| first.categories.contains(c));
            if !categories || !same(&first.event_codes, &info.event_codes) {
                let message = format!("category or event code differ from those of the first block ({})", first.language.value);
                self.report.warning(
                    codes::BLOCKS_DIFFER,
                    Some(info.spot),
                    message,
                    "blocks of several languages say the same thing",
                );
            }
        }
    }
}

fn same_text(a: &InfoDraft, b: &InfoDraft) -> bool {
    let pairs = [(&a.headline, &b.headline), (&a.description, &b.description), (&a.instruction, &b.instruction)];
    pairs.iter().any(|(a, b)| matches!((a, b), (Some(a), Some(b)) if a.value == b.value))
}
