//! `erasure.keys`: one fixed slot of 64 bytes per tip, outside the database, so that a tip can be destroyed by
//! overwriting 64 bytes in place, and so that something beside the database remembers what was acknowledged.
//!
//! | bytes | slot |
//! |---|---|
//! | 16 | tip id |
//! | 32 | erasure key |
//! | 16 | check: [`ErasureKey::slot_check`] |
//!
//! A free slot holds random bytes, and so does an erased one. The first 64 bytes of the file are its header.

use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

use super::StoreError;
use super::times::NO_ATIME;
use crate::crypto::{ErasureKey, SlotState, random_bytes};
use crate::domain::TipId;

const SLOT_BYTES: usize = 64;
/// Slots added at a time: 64 KiB, so that the file's length tells only thousands.
const GROWTH_SLOTS: u32 = 1_024;
pub(super) const HEADER: &[u8; SLOT_BYTES] = b"tipline/v1 erasure keys, in slots of 64 bytes: docs/formats.md\n\n";

/// A used slot, as found when the file was opened.
pub(super) struct UsedSlot {
    pub(super) index: u32,
    pub(super) tip: TipId,
    pub(super) state: SlotState,
}

/// The open file.
pub(super) struct KeyFile {
    file: File,
    free: Mutex<Free>,
}

#[derive(Default)]
struct Free {
    indexes: Vec<u32>,
    slots: u32,
}

impl KeyFile {
    /// Opens or creates the file and reads every slot. Nothing is free until [`KeyFile::set_free`].
    pub(super) fn open(path: &Path) -> Result<(Self, Vec<UsedSlot>), StoreError> {
        let file =
            File::options().read(true).write(true).create(true).truncate(false).custom_flags(NO_ATIME).open(path)?;
        let bytes = file.metadata()?.len();
        let mut header = [0; SLOT_BYTES];
        let there = usize::try_from(bytes).unwrap_or(usize::MAX).min(SLOT_BYTES);
        let (found, missing) = header.split_at_mut(there);
        file.read_exact_at(found, 0)?;
        if !HEADER.starts_with(found) {
            return Err(StoreError::Damaged);
        }
        if !missing.is_empty() {
            // New, or cut off while its header was being written: no slot has ever been used.
            file.write_all_at(HEADER, 0)?;
            file.sync_all()?;
        }
        let slots = u32::try_from((bytes / SLOT_BYTES as u64).saturating_sub(1)).map_err(|_| StoreError::Damaged)?;
        let this = Self { file, free: Mutex::new(Free { indexes: Vec::new(), slots }) };
        let mut used = Vec::new();
        for index in 0..slots {
            let (tip, key, check) = this.read_slot(index)?;
            used.extend(key.slot_state(index, &tip, &check).map(|state| UsedSlot { index, tip, state }));
        }
        Ok((this, used))
    }

    /// Declares every slot free but these: those in use, and those a tip's record points to though they are damaged.
    pub(super) fn set_free(&self, taken: &std::collections::HashSet<u32>) {
        let mut free = self.lock();
        free.indexes = (0..free.slots).filter(|index| !taken.contains(index)).collect();
    }

    /// Takes a free slot at random, so that a slot's place tells nothing about when its tip came.
    pub(super) fn allocate(&self) -> Result<u32, StoreError> {
        let mut free = self.lock();
        if free.indexes.is_empty() {
            self.grow(&mut free)?;
        }
        let at = usize::try_from(u64::from_le_bytes(random_bytes()) % free.indexes.len() as u64)
            .map_err(|_| StoreError::Damaged)?;
        Ok(free.indexes.swap_remove(at))
    }

    /// Fills a slot with random bytes and makes it free. Not durable before [`KeyFile::sync`].
    pub(super) fn release(&self, index: u32) -> io::Result<()> {
        self.file.write_all_at(&random_bytes::<SLOT_BYTES>(), offset(index))?;
        self.lock().indexes.push(index);
        Ok(())
    }

    /// Writes a slot. Not durable before [`KeyFile::sync`].
    pub(super) fn write(&self, index: u32, tip: &TipId, key: &ErasureKey, state: SlotState) -> io::Result<()> {
        let mut slot = Zeroizing::new(Vec::with_capacity(SLOT_BYTES));
        slot.extend_from_slice(tip.as_bytes());
        slot.extend_from_slice(key.expose());
        slot.extend_from_slice(&key.slot_check(state, index, tip));
        self.file.write_all_at(&slot, offset(index))
    }

    /// The erasure key of a tip.
    pub(super) fn read(&self, index: u32, tip: &TipId) -> Result<ErasureKey, StoreError> {
        let (holder, key, check) = self.read_slot(index)?;
        let state = key.slot_state(index, &holder, &check);
        if holder == *tip && state.is_some() { Ok(key) } else { Err(StoreError::Damaged) }
    }

    /// As much work as reading a key, of which nothing comes.
    pub(super) fn read_none(&self) {
        let _ = self.read(0, &TipId::from_bytes([0; 16]));
    }

    /// The whole file as it is at this moment.
    pub(super) fn image(&self) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let bytes = usize::try_from(offset(self.lock().slots)).map_err(|_| StoreError::TooLarge)?;
        let mut image = Zeroizing::new(vec![0; bytes]);
        self.file.read_exact_at(&mut image, 0)?;
        Ok(image)
    }

    /// Everything written so far is on the disk when this returns.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    /// The handle, so that its times can be levelled.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    fn read_slot(&self, index: u32) -> Result<(TipId, ErasureKey, [u8; 16]), StoreError> {
        let mut slot = Zeroizing::new([0; SLOT_BYTES]);
        self.file.read_exact_at(slot.as_mut_slice(), offset(index))?;
        let part = |from, to| slot.get(from..to).unwrap_or_default();
        let (Ok(tip), Ok(key), Ok(check)) = (part(0, 16).try_into(), part(16, 48).try_into(), part(48, 64).try_into())
        else {
            return Err(StoreError::Damaged);
        };
        Ok((TipId::from_bytes(tip), ErasureKey::from_bytes(key), check))
    }

    fn grow(&self, free: &mut Free) -> Result<(), StoreError> {
        let end = free.slots.checked_add(GROWTH_SLOTS).ok_or(StoreError::Full)?;
        for index in free.slots..end {
            self.file.write_all_at(&random_bytes::<SLOT_BYTES>(), offset(index))?;
        }
        self.file.sync_all()?;
        free.indexes.extend(free.slots..end);
        free.slots = end;
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Free> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a [`KeyFile::image`] is long enough to hold this slot.
pub(super) fn holds(image: &[u8], index: u32) -> bool {
    image.len() as u64 >= offset(index) + SLOT_BYTES as u64
}

/// The erasure key of a tip in a [`KeyFile::image`].
pub(super) fn key_in(image: &[u8], index: u32, tip: &TipId) -> Option<ErasureKey> {
    let at = usize::try_from(offset(index)).ok()?;
    let slot = image.get(at..at.checked_add(SLOT_BYTES)?)?;
    let (holder, rest) = slot.split_first_chunk::<16>()?;
    let (key, check) = rest.split_first_chunk::<32>()?;
    let key = ErasureKey::from_bytes(*key);
    key.slot_state(index, tip, check.first_chunk()?)?;
    (holder == tip.as_bytes()).then_some(key)
}

fn offset(index: u32) -> u64 {
    (u64::from(index) + 1) * SLOT_BYTES as u64
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::{ErasureKey, HEADER, KeyFile, SLOT_BYTES, SlotState, StoreError, TipId, UsedSlot, random_bytes};
    use crate::vector::{self, Vector};

    #[test]
    fn a_file_cut_off_in_the_making_is_completed_and_a_foreign_one_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("erasure.keys");
        std::fs::write(&path, &HEADER[..40]).unwrap();
        assert!(KeyFile::open(&path).is_ok());
        assert_eq!(std::fs::read(&path).unwrap(), HEADER);
        std::fs::write(&path, b"short, and not ours").unwrap();
        assert!(matches!(KeyFile::open(&path), Err(StoreError::Damaged)));
        assert_eq!(std::fs::read(&path).unwrap(), b"short, and not ours");
    }

    #[test]
    fn a_slot_survives_reopening_and_a_released_one_opens_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("erasure.keys");
        let (tip, key) = (TipId::from_bytes([3; 16]), ErasureKey::generate());
        let index = {
            let (file, used) = KeyFile::open(&path).unwrap();
            assert!(used.is_empty());
            let index = file.allocate().unwrap();
            file.write(index, &tip, &key, SlotState::Kept).unwrap();
            file.sync().unwrap();
            index
        };
        let (file, used) = KeyFile::open(&path).unwrap();
        assert_eq!(
            used.iter().map(|slot| (slot.index, slot.tip, slot.state)).collect::<Vec<_>>(),
            [(index, tip, SlotState::Kept)]
        );
        assert_eq!(file.read(index, &tip).unwrap().expose(), key.expose());
        assert!(matches!(file.read(index, &TipId::from_bytes([4; 16])), Err(StoreError::Damaged)));
        file.release(index).unwrap();
        assert!(matches!(file.read(index, &tip), Err(StoreError::Damaged)));
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(32).any(|window| window == key.expose()));
    }

    const FOLDER: &str = "slot";

    /// Every vector is a whole file: its header and a few slots.
    #[test]
    fn every_key_file_is_read_as_its_vector_says() {
        if vector::writing() {
            write_missing();
        }
        let vectors = vector::folder(FOLDER);
        assert_eq!(vectors.len(), 21, "a vector is missing, or a new one is not counted here");
        for vector in vectors {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join("erasure.keys");
            std::fs::write(&path, &vector.bytes).unwrap();
            let opened = KeyFile::open(&path);
            let outcome = if opened.is_ok() { "success" } else { "failure" };
            assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
            let found: Vec<String> = opened
                .iter()
                .flat_map(|(file, used)| used.iter().map(move |slot| (file, slot)))
                .map(|(file, UsedSlot { index, tip, state })| {
                    let key = HEXLOWER.encode(file.read(*index, tip).unwrap().expose());
                    format!("{index} {tip} {key} {}", if *state == SlotState::Kept { "kept" } else { "reserved" })
                })
                .collect();
            assert_eq!(found, vector.all("slot"), "{}", vector.name);
            assert_eq!(std::fs::read(&path).unwrap(), vector.bytes, "{}: reading changes nothing", vector.name);
        }
    }

    fn write_missing() {
        let (tip, key) = (TipId::from_bytes([5; 16]), ErasureKey::from_bytes([6; 32]));
        let line = |index: u32, state: &str| format!("{index} {tip} {} {state}", HEXLOWER.encode(key.expose()));
        let slot = |index: u32, state: SlotState| {
            [tip.as_bytes().as_slice(), key.expose(), &key.slot_check(state, index, &tip)].concat()
        };
        let free = || random_bytes::<SLOT_BYTES>().to_vec();
        let write = |name: &str, expect: &str, used: &[String], parts: &[&[u8]]| {
            let mut header = vec![("expect", expect.to_owned())];
            header.extend(used.iter().map(|line| ("slot", line.clone())));
            Vector::new(name, &header, &parts.concat()).write(FOLDER);
        };
        let kept = slot(0, SlotState::Kept);
        write("header_only", "success", &[], &[HEADER]);
        write("kept", "success", &[line(0, "kept")], &[HEADER, &kept]);
        let reserved = slot(0, SlotState::Reserved);
        write("reserved", "success", &[line(0, "reserved")], &[HEADER, &reserved]);
        let second = slot(1, SlotState::Kept);
        write("kept_after_a_free_one", "success", &[line(1, "kept")], &[HEADER, &free(), &second, &free()]);
        let far = slot(300, SlotState::Kept);
        let before = random_bytes::<{ 300 * SLOT_BYTES }>();
        write("kept_at_a_two_byte_index", "success", &[line(300, "kept")], &[HEADER, &before, &far]);
        write("free", "success", &[], &[HEADER, &free(), &free()]);
        write("zeros", "success", &[], &[HEADER, &[0; SLOT_BYTES]]);
        write("kept_of_another_index", "success", &[], &[HEADER, &free(), &kept]);
        write("copied_to_another_index", "success", &[line(0, "kept")], &[HEADER, &kept, &kept]);
        write("slot_truncated_by_a_byte", "success", &[], &[HEADER, &kept[..SLOT_BYTES - 1]]);
        write("half_a_slot_after_one", "success", &[line(0, "kept")], &[HEADER, &kept, &kept[..32]]);
        let mut overwritten = kept.clone();
        overwritten[16..48].copy_from_slice(&random_bytes::<32>());
        write("key_overwritten", "success", &[], &[HEADER, &overwritten]);
        let mut mixed = kept.clone();
        mixed[48..56].copy_from_slice(&reserved[48..56]);
        write("check_half_kept_half_reserved", "success", &[], &[HEADER, &mixed]);
        for (name, at) in
            [("bit_flipped_in_the_tip", 3), ("bit_flipped_in_the_key", 20), ("bit_flipped_in_the_check", 63)]
        {
            let mut flipped = kept.clone();
            flipped[at] ^= 1;
            write(name, "success", &[], &[HEADER, &flipped]);
        }
        write("no_header", "failure", &[], &[&kept]);
        write("header_truncated_before_a_slot", "failure", &[], &[&HEADER[1..], &kept]);
        for (name, from, to) in
            [("header_of_version_2", "v1", "v2"), ("header_with_longer_slots", "of 64 bytes", "of 96 bytes")]
        {
            let header = str::from_utf8(HEADER).unwrap_or_else(|_| unreachable!()).replace(from, to);
            write(name, "failure", &[], &[header.as_bytes(), &kept]);
        }
        let mut header = *HEADER;
        header[63] ^= 1;
        write("bit_flipped_in_the_header", "failure", &[], &[&header, &kept]);
    }
}
