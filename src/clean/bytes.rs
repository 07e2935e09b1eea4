//! Bytes of a stranger, taken from the front. Nothing here can reach beyond what is there.

use super::Why;

/// What is left to read.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The next so many bytes.
    ///
    /// # Errors
    /// There are not so many; so with everything below.
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], Why> {
        let (taken, left) = self.0.split_at_checked(count).ok_or(Why::Damaged)?;
        self.0 = left;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Why> {
        let (taken, left) = self.0.split_first_chunk::<N>().ok_or(Why::Damaged)?;
        self.0 = left;
        Ok(*taken)
    }

    pub(super) fn u8(&mut self) -> Result<u8, Why> {
        Ok(u8::from_be_bytes(self.array()?))
    }

    pub(super) fn be16(&mut self) -> Result<u16, Why> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    pub(super) fn be32(&mut self) -> Result<u32, Why> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    pub(super) fn le32(&mut self) -> Result<u32, Why> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// The next four bytes as a name.
    pub(super) fn name(&mut self) -> Result<[u8; 4], Why> {
        self.array()
    }
}

/// A length as the type slices want; what does not fit is beyond every file here.
pub(super) fn size(number: u32) -> Result<usize, Why> {
    usize::try_from(number).map_err(|_| Why::Damaged)
}

/// A length as four bytes want it.
pub(super) fn length(size: usize) -> Result<u32, Why> {
    u32::try_from(size).map_err(|_| Why::TooLarge)
}

/// Overwrites with zeros; what lies outside is not there to be overwritten.
pub(super) fn zero(bytes: &mut [u8], range: std::ops::Range<usize>) {
    if let Some(hidden) = bytes.get_mut(range) {
        hidden.fill(0);
    }
}

/// Puts bytes at a place, as far as there is one.
pub(super) fn put(bytes: &mut [u8], at: usize, new: &[u8]) {
    if let Some(place) = at.checked_add(new.len()).and_then(|end| bytes.get_mut(at..end)) {
        place.copy_from_slice(new);
    }
}

/// Whether anything but zeros lies there.
pub(super) fn says_anything(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| *byte != 0)
}

/// Where a needle begins.
pub(super) fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len().max(1)).position(|there| there == needle)
}
