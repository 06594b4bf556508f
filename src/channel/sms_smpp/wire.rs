//! SMPP 3.4 frames on the wire: cuts a stream into PDUs, reads the few fields that a session needs, writes `submit_sm`.
//!
//! The hot path (`submit_sm`, `submit_sm_resp`, `deliver_sm`) is read and written here byte by byte, without allocation
//! where it can be; the rest goes through the `rusmpp` codec. This module never keeps a socket and never panics on what
//! a peer sends.

use rusmpp::pdus::{BindReceiver, BindTransceiver, BindTransmitter};
use rusmpp::tokio_codec::CommandCodec;
use rusmpp::types::COctetString;
use rusmpp::values::InterfaceVersion;
use rusmpp::{Command, CommandStatus, Pdu};
use tokio_util::bytes::BytesMut;
use tokio_util::codec::Encoder as _;

use super::status::ESME_ROK;

/// Octets of a PDU header (SMPP 3.4 section 3.2).
pub(crate) const HEADER_OCTETS: usize = 16;
/// The longest PDU that is read, in octets; anything longer is taken for garbage and ends the link.
pub const PDU_MAX_OCTETS: usize = 16_384;
/// The highest sequence number (SMPP 3.4 section 3.2).
pub(crate) const SEQUENCE_MAX: u32 = 0x7FFF_FFFF;

/// Command ids (SMPP 3.4 section 5.1.2.1) that the session and the simulator know.
pub(crate) mod command {
    pub(crate) const GENERIC_NACK: u32 = 0x8000_0000;
    pub(crate) const BIND_RECEIVER: u32 = 0x0000_0001;
    pub(crate) const BIND_TRANSMITTER: u32 = 0x0000_0002;
    pub(crate) const SUBMIT_SM: u32 = 0x0000_0004;
    pub(crate) const SUBMIT_SM_RESP: u32 = 0x8000_0004;
    pub(crate) const DELIVER_SM: u32 = 0x0000_0005;
    pub(crate) const DELIVER_SM_RESP: u32 = 0x8000_0005;
    pub(crate) const UNBIND: u32 = 0x0000_0006;
    pub(crate) const UNBIND_RESP: u32 = 0x8000_0006;
    pub(crate) const BIND_TRANSCEIVER: u32 = 0x0000_0009;
    pub(crate) const ENQUIRE_LINK: u32 = 0x0000_0015;
    pub(crate) const ENQUIRE_LINK_RESP: u32 = 0x8000_0015;
    /// The bit that marks a response.
    pub(crate) const RESPONSE: u32 = 0x8000_0000;
}

/// Tags of optional parameters (SMPP 3.4 section 5.3.2).
pub(crate) mod tag {
    pub(crate) const RECEIPTED_MESSAGE_ID: u16 = 0x001E;
    pub(crate) const NETWORK_ERROR_CODE: u16 = 0x0423;
    pub(crate) const MESSAGE_PAYLOAD: u16 = 0x0424;
    pub(crate) const MESSAGE_STATE: u16 = 0x0427;
}

/// A header, after its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) command: u32,
    pub(crate) status: u32,
    pub(crate) sequence: u32,
}

/// One whole PDU of a buffer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) header: Header,
    pub(crate) body: &'a [u8],
    /// Octets of header and body.
    pub(crate) octets: usize,
}

/// Why a stream can no longer be cut into PDUs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FrameError {
    /// The length field is below a header's or above the limit.
    #[error("a PDU says that it has {0} octets")]
    Length(u32),
}

fn word(bytes: &[u8], at: usize) -> u32 {
    let mut four = [0; 4];
    four.copy_from_slice(&bytes[at..at + 4]);
    u32::from_be_bytes(four)
}

/// Cuts the first PDU off; `None` when it is not all there yet.
pub(crate) fn next_frame(buffer: &[u8]) -> Result<Option<Frame<'_>>, FrameError> {
    if buffer.len() < 4 {
        return Ok(None);
    }
    let length = word(buffer, 0);
    let octets = usize::try_from(length).map_err(|_| FrameError::Length(length))?;
    if !(HEADER_OCTETS..=PDU_MAX_OCTETS).contains(&octets) {
        return Err(FrameError::Length(length));
    }
    if buffer.len() < octets {
        return Ok(None);
    }
    let header = Header { command: word(buffer, 4), status: word(buffer, 8), sequence: word(buffer, 12) };
    Ok(Some(Frame { header, body: &buffer[HEADER_OCTETS..octets], octets }))
}

/// Reads fields one after the other; every read gives `None` past the end.
pub(crate) struct Fields<'a>(pub(crate) &'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn octet(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Up to the next NUL, which is taken too.
    pub(crate) fn c_string(&mut self) -> Option<&'a [u8]> {
        let end = self.0.iter().position(|byte| *byte == 0)?;
        let text = &self.0[..end];
        self.0 = &self.0[end + 1..];
        Some(text)
    }

    pub(crate) fn take(&mut self, octets: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(octets)?;
        self.0 = rest;
        Some(head)
    }

    pub(crate) fn skip(&mut self, octets: usize) -> Option<()> {
        self.take(octets).map(|_| ())
    }

    /// The next optional parameter.
    pub(crate) fn tlv(&mut self) -> Option<(u16, &'a [u8])> {
        let head = self.take(4)?;
        let octets = usize::from(u16::from_be_bytes([head[2], head[3]]));
        Some((u16::from_be_bytes([head[0], head[1]]), self.take(octets)?))
    }
}

/// The message id of a `submit_sm_resp` body; `None` when there is none or it is no text.
pub(crate) fn message_id(body: &[u8]) -> Option<&str> {
    let mut fields = Fields(body);
    // Some peers leave the final NUL away.
    let id = fields.c_string().unwrap_or(body);
    std::str::from_utf8(id).ok().filter(|id| !id.is_empty())
}

/// What both `submit_sm` and `deliver_sm` carry (SMPP 3.4 sections 4.4.1 and 4.6.1), as far as anyone here reads it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShortMessage<'a> {
    pub(crate) source: &'a [u8],
    pub(crate) destination: &'a [u8],
    pub(crate) esm_class: u8,
    pub(crate) validity: &'a [u8],
    pub(crate) registered_delivery: u8,
    pub(crate) data_coding: u8,
    /// `short_message`, or the `message_payload` parameter where that is used.
    pub(crate) octets: &'a [u8],
    pub(crate) receipted_message_id: Option<&'a [u8]>,
    pub(crate) message_state: Option<u8>,
    pub(crate) network_error: Option<&'a [u8]>,
}

impl<'a> ShortMessage<'a> {
    /// Reads a body; `None` when a mandatory field is cut off. Optional parameters are read as far as they are whole.
    pub(crate) fn read(body: &'a [u8]) -> Option<Self> {
        let mut fields = Fields(body);
        fields.c_string()?;
        fields.skip(2)?;
        let source = fields.c_string()?;
        fields.skip(2)?;
        let destination = fields.c_string()?;
        let esm_class = fields.octet()?;
        fields.skip(2)?;
        fields.c_string()?;
        let validity = fields.c_string()?;
        let registered_delivery = fields.octet()?;
        fields.skip(1)?;
        let data_coding = fields.octet()?;
        fields.skip(1)?;
        let octets = usize::from(fields.octet()?);
        let octets = fields.take(octets)?;
        let mut message = Self {
            source,
            destination,
            esm_class,
            validity,
            registered_delivery,
            data_coding,
            octets,
            receipted_message_id: None,
            message_state: None,
            network_error: None,
        };
        while let Some((tag, value)) = fields.tlv() {
            match tag {
                tag::RECEIPTED_MESSAGE_ID => {
                    message.receipted_message_id = Some(value.split(|byte| *byte == 0).next().unwrap_or_default());
                }
                tag::MESSAGE_STATE => message.message_state = value.first().copied(),
                tag::NETWORK_ERROR_CODE => message.network_error = Some(value),
                tag::MESSAGE_PAYLOAD if message.octets.is_empty() => message.octets = value,
                _ => {}
            }
        }
        Some(message)
    }

    /// The user data header and what follows it. A header that claims more than there is counts as none.
    pub(crate) fn split_header(&self) -> (&'a [u8], &'a [u8]) {
        if self.esm_class & 0x40 == 0 {
            return (&[], self.octets);
        }
        let octets = self.octets.first().map_or(0, |length| usize::from(*length) + 1);
        self.octets.split_at_checked(octets).unwrap_or((&[], self.octets))
    }
}

/// Appends a header; the length is that of header and `body_octets`.
pub(crate) fn write_header(out: &mut Vec<u8>, body_octets: usize, command: u32, status: u32, sequence: u32) {
    let length = u32::try_from(HEADER_OCTETS + body_octets).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&command.to_be_bytes());
    out.extend_from_slice(&status.to_be_bytes());
    out.extend_from_slice(&sequence.to_be_bytes());
}

/// Appends a PDU that is only a header.
pub(crate) fn write_bare(out: &mut Vec<u8>, command: u32, status: u32, sequence: u32) {
    write_header(out, 0, command, status, sequence);
}

/// Appends a `deliver_sm_resp`, whose body is one NUL.
pub(crate) fn write_deliver_response(out: &mut Vec<u8>, status: u32, sequence: u32) {
    write_header(out, 1, command::DELIVER_SM_RESP, status, sequence);
    out.push(0);
}

/// The octets of a `submit_sm` that are the same for every recipient: those before and after `destination_addr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SubmitTemplate {
    pub(crate) before: Vec<u8>,
    pub(crate) after: Vec<u8>,
}

impl SubmitTemplate {
    /// Appends a whole `submit_sm`.
    pub(crate) fn write(&self, out: &mut Vec<u8>, sequence: u32, destination: &[u8]) {
        let octets = self.before.len() + destination.len() + 1 + self.after.len();
        write_header(out, octets, command::SUBMIT_SM, ESME_ROK, sequence);
        out.extend_from_slice(&self.before);
        out.extend_from_slice(destination);
        out.push(0);
        out.extend_from_slice(&self.after);
    }
}

/// Which kind of session a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkRole {
    Transceiver,
    Transmitter,
    Receiver,
}

impl LinkRole {
    pub(crate) fn sends(self) -> bool {
        match self {
            LinkRole::Transceiver | LinkRole::Transmitter => true,
            LinkRole::Receiver => false,
        }
    }
}

/// A bind request as octets.
pub(crate) fn bind_request(role: LinkRole, sequence: u32, system_id: &str, password: &str, system_type: &str) -> Vec<u8> {
    let text = |value: &str| value.to_owned();
    // Settings are checked against these lengths before a session starts; an over-long value is sent as empty and refused.
    let system_id = COctetString::from_string(text(system_id)).unwrap_or_else(|_| COctetString::null());
    let password = COctetString::from_string(text(password)).unwrap_or_else(|_| COctetString::null());
    let system_type = COctetString::from_string(text(system_type)).unwrap_or_else(|_| COctetString::null());
    let version = InterfaceVersion::Smpp3_4;
    let pdu: Pdu = match role {
        LinkRole::Transceiver => BindTransceiver::builder()
            .system_id(system_id)
            .password(password)
            .system_type(system_type)
            .interface_version(version)
            .build()
            .into(),
        LinkRole::Transmitter => BindTransmitter::builder()
            .system_id(system_id)
            .password(password)
            .system_type(system_type)
            .interface_version(version)
            .build()
            .into(),
        LinkRole::Receiver => BindReceiver::builder()
            .system_id(system_id)
            .password(password)
            .system_type(system_type)
            .interface_version(version)
            .build()
            .into(),
    };
    let mut out = BytesMut::new();
    // The codec writes into memory and has no way to fail.
    let _ = CommandCodec::new().encode(Command::new(CommandStatus::EsmeRok, sequence, pdu), &mut out);
    out.to_vec()
}
