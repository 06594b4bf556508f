//! Bytes ▷ text: UTF-8, UTF-16 and ISO-8859-1 by byte order mark and declaration.
//!
//! No other encoding is guessed: a file that lies about its encoding is a finding.

use quick_xml::Reader;
use quick_xml::encoding::{DetectedEncoding, decode, detect_encoding};
use quick_xml::events::Event;

/// The longest XML declaration that is looked for an encoding, in bytes.
const MAX_DECLARATION_BYTES: usize = 1024;

/// The text of a file, and a remark about its encoding.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) fault: Option<String>,
    pub(super) fault_at: usize,
    /// Whether the text could be read in full.
    pub(super) whole: bool,
}

impl Decoded {
    fn good(text: String) -> Self {
        Self { text, fault: None, fault_at: 0, whole: true }
    }

    fn remark(text: String, fault: impl Into<String>) -> Self {
        Self { text, fault: Some(fault.into()), fault_at: 0, whole: true }
    }

    fn bad(text: String, at: usize, fault: impl Into<String>) -> Self {
        Self { text, fault: Some(fault.into()), fault_at: at, whole: false }
    }
}

pub(super) fn decode_bytes(bytes: &[u8]) -> Decoded {
    match detect_encoding(bytes) {
        Some(found @ (DetectedEncoding::Utf16BeBom | DetectedEncoding::Utf16LeBom))
        | Some(found @ (DetectedEncoding::Utf16BeLike | DetectedEncoding::Utf16LeLike)) => {
            let body = &bytes[found.bom_len().min(bytes.len())..];
            match decode(body, found.encoding()) {
                Ok(text) => {
                    let declared = declared_encoding(&text);
                    let text = text.into_owned();
                    match declared {
                        Some(label) if !label.to_ascii_lowercase().starts_with("utf-16") => {
                            Decoded::remark(text, format!("the file declares {label} but is UTF-16"))
                        }
                        Some(_) | None => Decoded::good(text),
                    }
                }
                Err(_) => Decoded::bad(String::new(), 0, "the file is not valid UTF-16"),
            }
        }
        Some(DetectedEncoding::Utf8Bom) => utf8(&bytes[3..], None),
        Some(DetectedEncoding::AsciiCompatible) | None => {
            let start: String = bytes.iter().take(MAX_DECLARATION_BYTES).map(|byte| char::from(*byte)).collect();
            let declared = declared_encoding(&start);
            let label = declared.as_deref().unwrap_or("utf-8").to_ascii_lowercase();
            match label.as_str() {
                "utf-8" | "utf8" | "us-ascii" | "ascii" => utf8(bytes, None),
                // Latin-1 bytes are the first 256 characters of Unicode, so each byte is its own character.
                "iso-8859-1" | "iso8859-1" | "latin1" | "latin-1" => {
                    Decoded::good(bytes.iter().map(|byte| char::from(*byte)).collect())
                }
                "utf-16" | "utf-16le" | "utf-16be" => utf8(bytes, Some("the file declares UTF-16 but is UTF-8".to_owned())),
                _ => Decoded::bad(
                    String::from_utf8_lossy(bytes).into_owned(),
                    0,
                    format!("the encoding {} is not read here", declared.unwrap_or_default()),
                ),
            }
        }
    }
}

fn utf8(bytes: &[u8], remark: Option<String>) -> Decoded {
    match std::str::from_utf8(bytes) {
        Ok(text) => match remark {
            Some(remark) => Decoded::remark(text.to_owned(), remark),
            None => Decoded::good(text.to_owned()),
        },
        Err(error) => Decoded::bad(
            String::from_utf8_lossy(bytes).into_owned(),
            error.valid_up_to(),
            "from here on the file is not valid UTF-8",
        ),
    }
}

fn declared_encoding(text: &str) -> Option<String> {
    let end = text.find("?>")? + 2;
    match Reader::from_str(&text[..end]).read_event() {
        Ok(Event::Decl(declaration)) => declaration.encoding()?.ok().map(|label| label.trim().to_owned()),
        Ok(_) | Err(_) => None,
    }
}
