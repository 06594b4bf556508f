//! What channels hear without asking: receipts go to the store in groups; STOP in any language stops a number.
//!
//! The text of a message from a person is looked at for a stop word and dropped; it is never kept and never logged.

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::mpsc;

use super::Core;
use super::limits::{RECEIPT_GROUP_MAX, STOP_TEXT_MAX_CHARS, ms};
use crate::domain::{Address, ChannelEvent, ChannelId, Inbound, Receipt, with_causes};

/// Words that mean "stop" when they stand alone, in lower case.
const STOP_WORDS: &[&str] = &[
    "stop",
    "stopall",
    "unsubscribe",
    "end",
    "quit",
    "arret",
    "arrêt",
    "arrêter",
    "alto",
    "parar",
    "para",
    "pare",
    "detener",
    "baja",
    "cancelar",
    "sair",
    "停止",
    "退订",
    "退訂",
    "停",
    "配信停止",
    "ていし",
    "やめる",
    "توقف",
    "قف",
    "إيقاف",
    "ایقاف",
    "बन्द",
    "बंद",
    "रोक्नुहोस्",
    "रोक्नुस्",
    "रोकें",
    "रोको",
    "ရပ်",
    "ရပ်ပါ",
    "ရပ်ရန်",
    "አቁም",
    "ይቁም",
    "dừng",
    "dung",
    "ngừng",
    "huy",
    "hủy",
    "berhenti",
    "hinto",
    "itigil",
    "tigil",
    "стоп",
    "стой",
    "halt",
    "stopp",
    "dur",
    "durdur",
    "acha",
    "simama",
    "jooji",
    "joogso",
    "বন্ধ",
    "থামুন",
    "بند",
    "روکیں",
    "หยุด",
    "ឈប់",
    "ຢຸດ",
    "중지",
    "정지",
    "수신거부",
];

/// Whether a message asks to be written to no more: a stop word alone, whatever its case and the marks around it.
pub fn is_stop(text: &str) -> bool {
    if text.chars().take(STOP_TEXT_MAX_CHARS + 1).count() > STOP_TEXT_MAX_CHARS {
        return false;
    }
    let word = text.trim_matches(|c: char| c.is_whitespace() || ".,;:!?¡¿\"'«»“”()。、！．۔።၊။।\u{200e}\u{200f}".contains(c));
    let lower = word.to_lowercase();
    STOP_WORDS.contains(&lower.as_str())
}

async fn keep(core: &Core, receipts: &[Receipt]) {
    loop {
        let began = Instant::now();
        match core.store.record_receipts(receipts, core.clock.now()).await {
            Ok(()) => return core.metrics.measures.committed("receipts", began.elapsed()),
            Err(error) => {
                core.metrics.store_error();
                tracing::warn!(error = %with_causes(&error), receipts = receipts.len(), "receipts could not be written; trying again");
            }
        }
        tokio::select! {
            () = core.closed.cancelled() => return,
            () = tokio::time::sleep(ms(core.settings.relay_poll_ms)) => {}
        }
    }
}

/// Operators mostly give an international number without its `+` (SMPP 3.4 section 5.2.5 has the type of number apart).
fn in_e164(from: &Address) -> Address {
    let digits = from.reveal().strip_prefix("00").unwrap_or(from.reveal());
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Address::new(format!("+{digits}"))
    } else {
        from.clone()
    }
}

async fn hear(core: &Core, inbound: Inbound) {
    core.metrics.inbound(&inbound.channel);
    if !is_stop(&inbound.text) {
        return;
    }
    let from = in_e164(&inbound.from);
    loop {
        match core.store.stop_subscriber(&from, inbound.at).await {
            Ok(known) => {
                tracing::debug!(channel.id = %inbound.channel, known, "a number was stopped");
                return;
            }
            Err(error) => {
                core.metrics.store_error();
                tracing::error!(error = %with_causes(&error), channel.id = %inbound.channel, "a STOP could not be written; trying again");
            }
        }
        tokio::select! {
            () = core.closed.cancelled() => return,
            () = tokio::time::sleep(ms(core.settings.relay_poll_ms)) => {}
        }
    }
}

/// Takes in what a channel heard: also for what came by a provider's call.
pub(super) async fn take_in(core: &Core, channel: &ChannelId, events: impl IntoIterator<Item = ChannelEvent>) {
    let mut receipts = Vec::new();
    for event in events {
        match event {
            ChannelEvent::Receipt(receipt) => receipts.push(receipt),
            ChannelEvent::Inbound(inbound) => hear(core, inbound).await,
        }
    }
    if !receipts.is_empty() {
        core.metrics.receipts(channel, receipts.len() as u64);
        keep(core, &receipts).await;
        core.progress.notify_waiters();
    }
}

/// Runs until the channel ends its stream, or the gateway is closed.
pub(super) async fn run(core: Arc<Core>, channel: ChannelId, mut events: mpsc::Receiver<ChannelEvent>) {
    let mut group = Vec::with_capacity(RECEIPT_GROUP_MAX);
    loop {
        let heard = tokio::select! {
            heard = events.recv_many(&mut group, RECEIPT_GROUP_MAX) => heard,
            () = core.closed.cancelled() => 0,
        };
        if heard == 0 {
            // What is already here is still written.
            while let Ok(event) = events.try_recv() {
                group.push(event);
            }
            take_in(&core, &channel, group.drain(..)).await;
            return;
        }
        take_in(&core, &channel, group.drain(..)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_with_and_without_its_plus() {
        for (heard, known) in
            [("819012345678", "+819012345678"), ("00819012345678", "+819012345678"), ("+8190", "+8190"), ("ab1", "ab1")]
        {
            assert_eq!(in_e164(&Address::new(heard)).reveal(), known);
        }
    }

    #[test]
    fn stop_is_understood_in_many_languages_and_only_alone() {
        for word in [
            "STOP",
            " stop. ",
            "ARRÊT",
            "Arret",
            "ALTO!",
            "PARAR",
            "停止",
            "توقف",
            "रोक्नुहोस्",
            "ရပ်",
            "አቁም።",
            "DỪNG",
            "Berhenti",
            "HINTO",
        ] {
            assert!(is_stop(word), "{word}");
        }
        for words in ["Where does the bus stop?", "", "don't stop", &"stop ".repeat(50)] {
            assert!(!is_stop(words), "{words}");
        }
    }
}
