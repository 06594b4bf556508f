//! Seven-bit packing (3GPP TS 23.038, 6.1.2.1.1), with the fill bits that a header in front asks for.
//!
//! Packing never adds a character: a receiver needs the number of septets, which travels beside the octets.

/// Packs septets into octets, lowest bit first, so that they start on a septet border after `header_octets`.
///
/// The header itself is not in the result.
pub fn pack(septets: &[u8], header_octets: usize) -> Vec<u8> {
    let fill = fill_bits(header_octets);
    let mut octets = vec![0u8; (fill + septets.len() * 7).div_ceil(8)];
    for (index, septet) in septets.iter().enumerate() {
        let bit = fill + index * 7;
        let shifted = u16::from(septet & 0x7F) << (bit % 8);
        let [low, high] = shifted.to_le_bytes();
        octets[bit / 8] |= low;
        if let Some(next) = octets.get_mut(bit / 8 + 1) {
            *next |= high;
        }
    }
    octets
}

/// Unpacks septets that were packed behind `header_octets`; stops early when the octets run out.
pub fn unpack(octets: &[u8], header_octets: usize, septet_count: usize) -> Vec<u8> {
    let fill = fill_bits(header_octets);
    let available = (octets.len() * 8).saturating_sub(fill) / 7;
    (0..septet_count.min(available))
        .map(|index| {
            let bit = fill + index * 7;
            let low = octets[bit / 8];
            let high = octets.get(bit / 8 + 1).copied().unwrap_or(0);
            let [septet, _] = (u16::from_le_bytes([low, high]) >> (bit % 8)).to_le_bytes();
            septet & 0x7F
        })
        .collect()
}

fn fill_bits(header_octets: usize) -> usize {
    (7 - header_octets * 8 % 7) % 7
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hellohello_packs_to_the_well_known_octets() {
        assert_eq!(pack(b"hellohello", 0), [0xE8, 0x32, 0x9B, 0xFD, 0x46, 0x97, 0xD9, 0xEC, 0x37]);
    }

    #[test]
    fn a_six_octet_header_leaves_one_fill_bit_and_room_for_153() {
        assert_eq!(pack(b"A", 6), [b'A' << 1]);
        assert_eq!(pack(&[1; 153], 6).len(), 134);
    }

    proptest! {
        #[test]
        fn unpacking_gives_back_what_was_packed(septets in prop::collection::vec(0u8..128, 0..170), header in 0usize..15) {
            prop_assert_eq!(unpack(&pack(&septets, header), header, septets.len()), septets);
        }

        #[test]
        fn unpacking_anything_ends_within_what_there_is(
            octets in prop::collection::vec(any::<u8>(), 0..50), header in 0usize..200, count in 0usize..1000
        ) {
            prop_assert!(unpack(&octets, header, count).len() * 7 <= octets.len() * 8);
        }
    }
}
