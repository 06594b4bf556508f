//! The recipients of a batch as bytes: differences of subscriber ids as zigzag varints, mostly one or two bytes each.
//!
//! It never holds an address.

use crate::store::StoreError;

/// Packs ids in their order.
pub(in crate::store) fn pack(ids: &[i64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ids.len() * 2);
    let mut last = 0_i64;
    for id in ids {
        let step = id.wrapping_sub(last);
        let mut zigzag = ((step << 1) ^ (step >> 63)).cast_unsigned();
        loop {
            let low = (zigzag & 0x7f) as u8;
            zigzag >>= 7;
            if zigzag == 0 {
                bytes.push(low);
                break;
            }
            bytes.push(low | 0x80);
        }
        last = *id;
    }
    bytes
}

/// Unpacks what [`pack`] made.
pub(in crate::store) fn unpack(bytes: &[u8]) -> Result<Vec<i64>, StoreError> {
    let corrupt = |why: &str| StoreError::Corrupt { what: "list of recipients", why: why.to_owned() };
    let mut ids = Vec::with_capacity(bytes.len());
    let (mut last, mut zigzag, mut shift) = (0_i64, 0_u64, 0_u32);
    for byte in bytes {
        if shift > 63 {
            return Err(corrupt("a number is too long"));
        }
        zigzag |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 != 0 {
            shift += 7;
            continue;
        }
        let step = (zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed();
        last = last.wrapping_add(step);
        ids.push(last);
        (zigzag, shift) = (0, 0);
    }
    if shift == 0 { Ok(ids) } else { Err(corrupt("it ends within a number")) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_list_of_ids_comes_back_in_its_order(ids in proptest::collection::vec(any::<i64>(), 0..200)) {
            prop_assert_eq!(unpack(&pack(&ids)).unwrap(), ids);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = unpack(&bytes);
        }
    }

    #[test]
    fn a_thousand_neighbours_take_about_a_thousand_bytes() {
        let ids: Vec<i64> = (500_000..501_000).collect();
        assert!(pack(&ids).len() <= 1_002);
        assert!(unpack(&[0x80]).is_err());
        assert!(unpack(&[0xff; 11]).is_err());
    }
}
