//! What lies in the database about a tip. Every record begins with a version byte and is sealed under the tip's erasure
//! key to the place it is stored at; byte tables are in `docs/formats.md`.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::StoreError;
use super::spool::BodyPlace;
use crate::crypto::{ErasureKey, Recipient};
use crate::domain::{ChannelId, Day, EntryKind};

/// First byte of every record.
const VERSION: u8 = 1;

/// Whose turn it is to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Turn {
    /// The source wrote last.
    Handlers,
    /// A handler replied last.
    Source,
}

/// What is kept of a tip beside its entries.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TipRecord {
    /// Where it was sent.
    pub channel: ChannelId,
    /// The day it came.
    pub received: Day,
    /// The day of its newest entry that the source wrote or may read.
    pub moved: Day,
    /// Whose turn it is.
    pub turn: Turn,
}

/// To whom a tip's envelopes are sealed.
#[derive(Serialize, Deserialize)]
pub(super) struct KeysRecord {
    tip: Vec<u8>,
    mailbox: Vec<u8>,
}

impl KeysRecord {
    pub(super) fn new(tip: &Recipient, mailbox: &Recipient) -> Self {
        Self { tip: tip.to_bytes().to_vec(), mailbox: mailbox.to_bytes().to_vec() }
    }

    pub(super) fn tip(&self) -> Result<Recipient, StoreError> {
        Recipient::from_bytes(&self.tip).map_err(|_| StoreError::Damaged)
    }

    pub(super) fn mailbox(&self) -> Result<Recipient, StoreError> {
        Recipient::from_bytes(&self.mailbox).map_err(|_| StoreError::Damaged)
    }
}

/// One entry: an envelope's header, and its body or where that is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct EntryRecord {
    pub(super) kind: EntryKind,
    pub(super) day: Day,
    /// The number in the form it came from: a form sent twice makes one entry.
    pub(super) form: [u8; 16],
    pub(super) head: Vec<u8>,
    pub(super) body: BodyPlace,
}

/// An entry as a room may read it: still sealed.
pub struct Entry {
    /// Its place in the tip, from 0.
    pub number: u32,
    /// What it should open as.
    pub kind: EntryKind,
    /// The day it came.
    pub day: Day,
    /// The age header.
    pub head: Vec<u8>,
    /// The age payload.
    pub body: EntryBody,
}

/// The sealed body of an entry, wherever it lies.
pub enum EntryBody {
    /// It was small.
    Memory(Cursor<Vec<u8>>),
    /// It was large.
    File(File),
}

impl Read for EntryBody {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Memory(bytes) => bytes.read(out),
            Self::File(file) => file.read(out),
        }
    }
}

impl Seek for EntryBody {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Memory(bytes) => bytes.seek(to),
            Self::File(file) => file.seek(to),
        }
    }
}

/// A record in clear, with its version.
pub(super) fn encode<T: Serialize>(record: &T) -> Result<Vec<u8>, StoreError> {
    postcard::to_extend(record, vec![VERSION]).map_err(|_| StoreError::TooLarge)
}

/// Reads what [`encode`] wrote; bytes left over are damage.
pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, StoreError> {
    match bytes.split_first() {
        Some((&VERSION, rest)) => match postcard::take_from_bytes(rest) {
            Ok((record, [])) => Ok(record),
            _ => Err(StoreError::Damaged),
        },
        _ => Err(StoreError::Damaged),
    }
}

/// `version || seal(record)`, bound to the key it is stored at.
pub(super) fn seal<T: Serialize>(erasure: &ErasureKey, place: &[u8], record: &T) -> Result<Vec<u8>, StoreError> {
    let mut value = vec![VERSION];
    value.extend(erasure.seal(place, &encode(record)?));
    Ok(value)
}

/// Opens what [`seal`] sealed at the same place.
pub(super) fn open<T: DeserializeOwned>(erasure: &ErasureKey, place: &[u8], value: &[u8]) -> Result<T, StoreError> {
    match value.split_first() {
        Some((&VERSION, sealed)) => decode(&erasure.open(place, sealed).map_err(|_| StoreError::Damaged)?),
        _ => Err(StoreError::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{EntryRecord, KeysRecord, TipRecord, Turn, decode, encode};
    use crate::domain::{ChannelId, Day};

    proptest! {
        #[test]
        fn any_bytes_are_answered_and_a_record_reads_back(bytes in proptest::collection::vec(any::<u8>(), 0..200), channel: [u8; 8], day in 0u64..1 << 40) {
            let _ = decode::<TipRecord>(&bytes).is_ok();
            let _ = decode::<EntryRecord>(&bytes).is_ok();
            let _ = decode::<KeysRecord>(&bytes).is_ok();
            let day = Day::from_unix_seconds(day);
            let record = TipRecord { channel: ChannelId::from_bytes(channel), received: day, moved: day, turn: Turn::Source };
            let mut encoded = encode(&record).unwrap();
            prop_assert_eq!(decode::<TipRecord>(&encoded).unwrap(), record);
            encoded.push(0);
            prop_assert!(decode::<TipRecord>(&encoded).is_err());
        }
    }
}
