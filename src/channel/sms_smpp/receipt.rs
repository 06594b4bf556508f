//! What a `deliver_sm` says: a receipt, in parameters or in text, or a message from a person.
//!
//! Never guesses at a text: one without an id is a person's message.

use super::settings::{IdFormat, Words};
use super::wire::ShortMessage;
use crate::domain::{Address, ChannelEvent, ChannelId, Inbound, Receipt, ReceiptState};
use crate::sms;

/// The most octets of an id that is read as a number.
const NUMBER_MAX_OCTETS: usize = 32;

/// One writing for an id, however the other side wrote it: numbers in decimal without leading zeros.
pub(crate) fn normal_id(id: &str, format: IdFormat) -> String {
    let id = id.trim();
    let radix = match format {
        IdFormat::AsIs => return id.to_owned(),
        IdFormat::Hex => 16,
        IdFormat::Dec => 10,
    };
    let digits = id.strip_prefix("0x").or_else(|| id.strip_prefix("0X")).unwrap_or(id);
    if digits.len() <= NUMBER_MAX_OCTETS
        && !digits.starts_with(['+', '-'])
        && let Ok(number) = u128::from_str_radix(digits, radix)
    {
        return number.to_string();
    }
    id.to_owned()
}

fn state_of_number(state: u8) -> ReceiptState {
    // SMPP 3.4 section 5.2.28.
    match state {
        1 | 6 => ReceiptState::Enroute,
        2 => ReceiptState::Delivered,
        3 => ReceiptState::Expired,
        4 | 5 | 8 => ReceiptState::Undelivered,
        _ => ReceiptState::Unknown,
    }
}

fn state_of_word(word: &str) -> ReceiptState {
    // SMPP 3.4 appendix B.
    let word = word.to_ascii_uppercase();
    match word.get(..5).unwrap_or(&word) {
        "DELIV" => ReceiptState::Delivered,
        "EXPIR" => ReceiptState::Expired,
        "UNDEL" | "DELET" | "REJEC" | "FAILE" => ReceiptState::Undelivered,
        "ACCEP" | "ENROU" | "BUFFE" => ReceiptState::Enroute,
        _ => ReceiptState::Unknown,
    }
}

/// `id:… stat:… err:…` by name; names with a blank (`submit date`) are read by their last word.
fn words(text: &str) -> Words<'_> {
    text.split_whitespace().filter_map(|word| word.split_once(':')).filter(|(_, value)| !value.is_empty()).collect()
}

/// Reads one `deliver_sm`; `None` when its text cannot be read.
pub(crate) fn event(
    channel: &ChannelId,
    message: &ShortMessage<'_>,
    format: IdFormat,
    at: jiff::Timestamp,
) -> Option<ChannelEvent> {
    let (udh, octets) = message.split_header();
    let says_receipt = message.esm_class & 0x3C != 0;
    let plain = String::from_utf8_lossy(octets);
    let lower = plain.to_ascii_lowercase();
    let fields = if says_receipt || lower.starts_with("id:") { words(&plain) } else { Words::new() };
    let field = |name: &str| fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
    let id = message.receipted_message_id.and_then(|id| std::str::from_utf8(id).ok()).filter(|id| !id.is_empty());
    let id = id.or_else(|| field("id"));
    if let Some(id) = id.filter(|_| says_receipt || message.message_state.is_some() || field("stat").is_some()) {
        let state = message
            .message_state
            .map(state_of_number)
            .or_else(|| field("stat").map(state_of_word))
            .unwrap_or(ReceiptState::Unknown);
        let network =
            message.network_error.and_then(|error| Some(u16::from_be_bytes([*error.get(1)?, *error.get(2)?]).to_string()));
        let code = field("err").map(str::to_owned).or(network);
        return Some(ChannelEvent::Receipt(Receipt {
            channel: channel.clone(),
            provider_ref: normal_id(id, format),
            state,
            code,
        }));
    }
    let text = match message.data_coding {
        // IA5 and Latin-1 (SMPP 3.4 section 5.2.19), which the text module has no need of.
        1 | 3 => octets.iter().copied().map(char::from).collect(),
        coding => sms::decode(coding, udh, octets).ok()?,
    };
    let from = String::from_utf8_lossy(message.source);
    Some(ChannelEvent::Inbound(Inbound { channel: channel.clone(), from: Address::new(from), text, language: None, at }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_same_however_they_are_written() {
        for (id, format, normal) in [
            ("0000001F", IdFormat::Hex, "31"),
            ("0x1f", IdFormat::Hex, "31"),
            ("0031", IdFormat::Dec, "31"),
            ("31 ", IdFormat::Dec, "31"),
            ("0031", IdFormat::AsIs, "0031"),
            ("a-b", IdFormat::Hex, "a-b"),
        ] {
            assert_eq!(normal_id(id, format), normal, "{id}");
        }
    }

    #[test]
    fn every_word_and_number_of_a_receipt_has_its_state() {
        for (word, number, state) in [
            ("ENROUTE", 1, ReceiptState::Enroute),
            ("DELIVRD", 2, ReceiptState::Delivered),
            ("EXPIRED", 3, ReceiptState::Expired),
            ("DELETED", 4, ReceiptState::Undelivered),
            ("UNDELIV", 5, ReceiptState::Undelivered),
            ("ACCEPTD", 6, ReceiptState::Enroute),
            ("UNKNOWN", 7, ReceiptState::Unknown),
            ("REJECTD", 8, ReceiptState::Undelivered),
        ] {
            assert_eq!((state_of_word(word), state_of_number(number)), (state, state), "{word}");
        }
    }
}
