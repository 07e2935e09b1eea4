//! What lies in the database about a tip. Every record begins with a version byte and is sealed under the tip's erasure
//! key to the place it is stored at; byte tables are in `docs/formats.md`.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::StoreError;
use super::spool::BodyPlace;
use crate::crypto::{ErasureKey, Grant, Granted, Mark, Recipient};
use crate::domain::{ChannelId, Day, EntryKind, Life};

/// First byte of everything sealed under an erasure key: the version of the seal. The record within has its own.
const SEAL_VERSION: u8 = 1;

/// Something that lies in the database. Its first byte is its version; what another version wrote is not read as this.
pub(super) trait Record: Serialize + DeserializeOwned {
    /// Raised when the shape of the record changes; the folder's format is raised with it.
    const VERSION: u8 = 1;
}

impl Record for TipRecord {
    const VERSION: u8 = 2;
}
impl Record for KeysRecord {}
impl Record for EntryRecord {}
/// A grant without a mark, a card, a piece of the drafts: sealed by somebody else.
impl Record for Vec<u8> {}
/// A grant and the mark beside it: in one record, since neither goes without the other.
impl Record for MarkedRecord {
    const VERSION: u8 = 2;
}

#[derive(Serialize, Deserialize)]
struct MarkedRecord {
    grant: Vec<u8>,
    mark: Vec<u8>,
}

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
    /// What has happened to it.
    pub life: Life,
    /// The day of its newest entry that the source wrote or may read.
    pub moved: Day,
    /// Whose turn it is.
    pub turn: Turn,
    /// How many entries it has.
    pub entries: u32,
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
pub(super) fn encode<T: Record>(record: &T) -> Result<Vec<u8>, StoreError> {
    postcard::to_extend(record, vec![T::VERSION]).map_err(|_| StoreError::TooLarge)
}

/// Reads what [`encode`] wrote; bytes left over are damage.
pub(super) fn decode<T: Record>(bytes: &[u8]) -> Result<T, StoreError> {
    match bytes.split_first() {
        Some((&version, rest)) if version == T::VERSION => match postcard::take_from_bytes(rest) {
            Ok((record, [])) => Ok(record),
            _ => Err(StoreError::Damaged),
        },
        _ => Err(StoreError::Damaged),
    }
}

/// `version || seal(record)`, bound to the key it is stored at.
pub(super) fn seal<T: Record>(erasure: &ErasureKey, place: &[u8], record: &T) -> Result<Vec<u8>, StoreError> {
    let mut value = vec![SEAL_VERSION];
    value.extend(erasure.seal(place, &encode(record)?));
    Ok(value)
}

/// Opens what [`seal`] sealed at the same place.
pub(super) fn open<T: Record>(erasure: &ErasureKey, place: &[u8], value: &[u8]) -> Result<T, StoreError> {
    decode(&unseal(erasure, place, value)?)
}

fn unseal(erasure: &ErasureKey, place: &[u8], value: &[u8]) -> Result<Vec<u8>, StoreError> {
    match value.split_first() {
        Some((&SEAL_VERSION, sealed)) => erasure.open(place, sealed).map_err(|_| StoreError::Damaged),
        _ => Err(StoreError::Damaged),
    }
}

/// What is kept of a tip for one person: of version 1 without a mark, of version 2 with one.
pub(super) fn seal_granted(erasure: &ErasureKey, place: &[u8], granted: &Granted) -> Result<Vec<u8>, StoreError> {
    let grant = granted.grant.as_bytes().to_vec();
    match &granted.mark {
        None => seal(erasure, place, &grant),
        Some(mark) => seal(erasure, place, &MarkedRecord { grant, mark: mark.as_bytes().to_vec() }),
    }
}

/// Opens what [`seal_granted`] sealed at the same place.
pub(super) fn open_granted(erasure: &ErasureKey, place: &[u8], value: &[u8]) -> Result<Granted, StoreError> {
    let record = unseal(erasure, place, value)?;
    if record.first() != Some(&MarkedRecord::VERSION) {
        return Ok(Granted { grant: Grant::from_bytes(decode(&record)?), mark: None });
    }
    let MarkedRecord { grant, mark } = decode(&record)?;
    Ok(Granted { grant: Grant::from_bytes(grant), mark: Some(Mark::from_bytes(mark)) })
}

/// What opens as the grant of a tip does and is nobody's: the same work where there is none.
pub(super) struct StandIn {
    erasure: ErasureKey,
    place: Vec<u8>,
    value: Vec<u8>,
}

impl StandIn {
    /// At a place like those of grants.
    pub(super) fn at(place: Vec<u8>) -> Result<Self, StoreError> {
        let erasure = ErasureKey::generate();
        let value = seal_granted(&erasure, &place, &Granted::nobodys())?;
        Ok(Self { erasure, place, value })
    }

    pub(super) fn open(&self) -> Result<Granted, StoreError> {
        open_granted(&self.erasure, &self.place, &self.value)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use data_encoding::HEXLOWER;

    use super::{
        BodyPlace, EntryRecord, KeysRecord, MarkedRecord, Record, StoreError, TipRecord, Turn, decode, encode, open,
        open_granted, seal,
    };
    use crate::crypto::{ErasureKey, LockedIdentity, SiteSalt};
    use crate::domain::{ChannelId, Clocks, Day, EntryKind, Life, Name, Outcome, PersonId, Question, Step, TipId};
    use crate::store::engine::{Table, key};
    use crate::store::roster::{Channel, ChannelState, Door, Invitation, Keys, Notices, Person, PersonState};
    use crate::store::roster_disk::{ChannelRecord, PersonRecord, SiteRecord, StateRecord};
    use crate::store::spool::SealedFile;
    use crate::store::vault;
    use crate::vector::{self, Vector};

    proptest! {
        #[test]
        fn any_bytes_are_answered_and_a_record_reads_back(bytes in proptest::collection::vec(any::<u8>(), 0..200), channel: [u8; 8], day in 0u64..1 << 40) {
            let _ = decode::<TipRecord>(&bytes).is_ok();
            let _ = decode::<EntryRecord>(&bytes).is_ok();
            let _ = decode::<KeysRecord>(&bytes).is_ok();
            let day = Day::from_unix_seconds(day);
            let life = Life::new(day, Clocks::default());
            let record = TipRecord { channel: ChannelId::from_bytes(channel), life, moved: day, turn: Turn::Source, entries: 3 };
            let mut encoded = encode(&record).unwrap();
            prop_assert_eq!(decode::<TipRecord>(&encoded).unwrap(), record);
            encoded.push(0);
            prop_assert!(decode::<TipRecord>(&encoded).is_err());
        }
    }

    const FOLDER: &str = "record";

    /// What a stored value comes to: how its table is read, its fields as `{:?}` tells them, and its encoding.
    fn read(vector: &Vector) -> Result<(String, Vec<u8>), StoreError> {
        fn told<T: Record>(record: &T, text: String) -> Result<(String, Vec<u8>), StoreError> {
            Ok((text, encode(record)?))
        }
        let (place, value) = (vector.hex("key"), &vector.bytes);
        let erasure = || ErasureKey::from_bytes(vector.array("erasure key"));
        match vector.text("table") {
            "tip" => {
                let tip = TipId::from_bytes(place.get(1..17).ok_or(StoreError::Damaged)?.try_into().unwrap());
                let (record, slot) = (vault::open_tip(&erasure(), &tip, value)?, vault::slot_of(value)?);
                told(&record, format!("slot {slot}, {record:?}"))
            }
            "keys" => {
                let record: KeysRecord = open(&erasure(), &place, value)?;
                let halves = [record.tip()?, record.mailbox()?].map(|half| HEXLOWER.encode(&half.to_bytes()[..8]));
                told(&record, format!("tip {}…, mailbox {}…", halves[0], halves[1]))
            }
            "grant" => {
                let found = open_granted(&erasure(), &place, value)?;
                let grant = found.grant.as_bytes().to_vec();
                match found.mark.map(|mark| mark.as_bytes().to_vec()) {
                    None => told(&grant, format!("{} bytes", grant.len())),
                    Some(mark) => {
                        let text = format!("{} bytes and a mark of {}", grant.len(), mark.len());
                        told(&MarkedRecord { grant, mark }, text)
                    }
                }
            }
            "entry" => {
                let record: EntryRecord = open(&erasure(), &place, value)?;
                let body = match &record.body {
                    BodyPlace::Inline(bytes) => format!("inline {} bytes", bytes.len()),
                    BodyPlace::File(sealed) => {
                        format!("file {} {}", HEXLOWER.encode(&sealed.name), HEXLOWER.encode(&sealed.sha256))
                    }
                };
                let (kind, day, form) = (record.kind, record.day, HEXLOWER.encode(&record.form));
                told(&record, format!("{kind:?}, {day:?}, form {form}, head {} bytes, {body}", record.head.len()))
            }
            "site" => {
                let record: SiteRecord = decode(value)?;
                told(&record, format!("{:?}, salt {}", record.name.as_str(), HEXLOWER.encode(&record.salt.0)))
            }
            "channel" => {
                let record: ChannelRecord = decode(value)?;
                let ids = |ids: &[PersonId]| ids.iter().map(PersonId::to_string).collect::<Vec<_>>().join(" ");
                let (handlers, overseers) = (ids(&record.handlers), ids(&record.overseers));
                let (name, description) = (record.name.as_str(), &record.description);
                let ChannelRecord { clocks, questions, state, revision, .. } = &record;
                let text = format!(
                    "{name:?}, {description:?}, [{handlers}], [{overseers}], {clocks:?}, {questions:?}, {state:?}, {revision}"
                );
                told(&record, text)
            }
            "person" => {
                let record: PersonRecord = decode(value)?;
                let state = match &record.state {
                    StateRecord::Invited(Invitation { digest, expires }) => {
                        format!("invited {} until {expires:?}", HEXLOWER.encode(digest))
                    }
                    StateRecord::Active { recipient, locked } => {
                        let locked =
                            locked.as_ref().map(|locked| postcard::to_stdvec(locked).expect("bytes").len() - 1);
                        format!("active {}… locked in {locked:?} bytes", HEXLOWER.encode(&recipient[..8]))
                    }
                    StateRecord::ReadsWithOwnKey { recipient, door, locked } => {
                        let locked = postcard::to_stdvec(locked).expect("bytes").len() - 1;
                        let [recipient, door] = [recipient, door].map(|key| HEXLOWER.encode(&key[..8]));
                        format!("active with their own key {recipient}…, door {door}… locked in {locked:?} bytes")
                    }
                    StateRecord::Removed => "removed".to_owned(),
                };
                let (name, title) = (record.name.as_str(), record.title.as_str());
                let PersonRecord { operator, used_link, second_factor, last_signed_in, notices, revision, .. } =
                    &record;
                let link = used_link.map(|digest| HEXLOWER.encode(&digest));
                let notices = notices.as_ref().map(|notices| (&notices.email, notices.quiet_days));
                let text = format!(
                    "{name:?}, {title:?}, {operator}, {state}, {link:?}, {second_factor:?}, {last_signed_in:?}, {notices:?}, {revision}"
                );
                told(&record, text)
            }
            other => unreachable!("a vector of another table: {other}"),
        }
    }

    #[test]
    fn every_record_is_read_as_its_vector_says() {
        if vector::writing() {
            write_missing();
        }
        let vectors = vector::folder(FOLDER);
        assert_eq!(vectors.len(), 79, "a vector is missing, or a new one is not counted here");
        for vector in vectors {
            match (vector.text("expect"), read(&vector)) {
                ("success", Ok((fields, encoded))) => {
                    assert_eq!(fields, vector.text("fields"), "{}", vector.name);
                    assert_eq!(encoded, vector.hex("plaintext"), "{}", vector.name);
                }
                ("failure", Err(StoreError::Damaged)) => {}
                (expect, found) => unreachable!("{}: {expect}, {found:?}", vector.name),
            }
        }
    }

    fn write(name: &str, expect: &str, table: &str, place: &[u8], value: &[u8]) {
        let mut header =
            vec![("expect", expect.to_owned()), ("table", table.to_owned()), ("key", HEXLOWER.encode(place))];
        if ["tip", "keys", "grant", "entry"].contains(&table) {
            header.push(("erasure key", HEXLOWER.encode(&ERASURE_KEY)));
        }
        if expect == "success" {
            let (fields, encoded) = read(&Vector::new(name, &header, value)).expect("it is honest");
            header.push(("plaintext", HEXLOWER.encode(&encoded)));
            header.push(("fields", fields));
        }
        Vector::new(name, &header, value).write(FOLDER);
    }

    const ERASURE_KEY: [u8; 32] = [6; 32];

    fn write_missing() {
        write_sealed();
        write_damaged();
        write_clear();
    }

    fn tip_record(turn: Turn) -> TipRecord {
        let (received, moved) = (Day::from_unix_seconds(100 * 86_400), Day::from_unix_seconds(20_784 * 86_400));
        let life = Life::new(received, Clocks::default());
        TipRecord { channel: ChannelId::from_bytes([8; 8]), life, moved, turn, entries: 2 }
    }

    fn entry(kind: EntryKind, body: BodyPlace) -> EntryRecord {
        let head = b"an age header; a record is read without looking into it".to_vec();
        EntryRecord { kind, day: Day::from_unix_seconds(20_784 * 86_400), form: [3; 16], head, body }
    }

    fn write_sealed() {
        let (erasure, tip) = (ErasureKey::from_bytes(ERASURE_KEY), TipId::from_bytes([5; 16]));
        let place = vault::tip_key(&tip);
        let good = |name: &str, slot: u32, record: &TipRecord| {
            write(name, "success", "tip", &place, &vault::seal_tip(&erasure, &tip, slot, record).expect("it is small"));
        };
        good("tip", 0, &tip_record(Turn::Handlers));
        good("tip_the_source_is_to_write", 0x0102_0304, &tip_record(Turn::Source));
        let day = Day::from_unix_seconds(u64::MAX);
        let life = Life::new(day, Clocks::default());
        good("tip_of_the_last_day", 1, &TipRecord { life, moved: day, ..tip_record(Turn::Handlers) });
        let mut full = tip_record(Turn::Source);
        let close = Step::Close(Outcome::OutOfScope, Clocks::default());
        for (number, step) in (1..).zip([
            Step::Extend,
            Step::Escalate,
            Step::Answer,
            close,
            Step::AskErasure(PersonId::from_bytes([4; 8])),
        ]) {
            full.life.take(step, full.life.received.plus(number)).expect("each step fits the one before");
        }
        good("tip_to_which_everything_happened", 0, &full);

        let place = key(Table::Keys, &[tip.as_bytes()]);
        let halves = [1, 2].map(|seed| crate::crypto::Identity::from_seed([seed; 32]).to_recipient());
        let record = KeysRecord::new(&halves[0], &halves[1]);
        write("keys", "success", "keys", &place, &seal(&erasure, &place, &record).expect("it is small"));
        let mut short = KeysRecord::new(&halves[0], &halves[1]);
        short.mailbox.pop();
        write("keys_short", "failure", "keys", &place, &seal(&erasure, &place, &short).expect("it is small"));

        let place = key(Table::Grant, &[tip.as_bytes(), &[4; 8]]);
        write("grant", "success", "grant", &place, &seal(&erasure, &place, &vec![7u8; 2_304]).expect("it is small"));
        let marked = MarkedRecord { grant: vec![7; 2_304], mark: vec![8; 2_304] };
        let value = seal(&erasure, &place, &marked).expect("it is small");
        write("grant_2_with_a_mark", "success", "grant", &place, &value);

        let kinds = [
            EntryKind::Tip,
            EntryKind::FollowUp,
            EntryKind::Reply,
            EntryKind::Note,
            EntryKind::Extension,
            EntryKind::Closing,
            EntryKind::Reopening,
            EntryKind::Sharing,
            EntryKind::StepBack,
            EntryKind::Referral,
        ];
        for (number, kind) in (0..).zip(kinds) {
            let place = vault::entry_key(&tip, number);
            let value = seal(&erasure, &place, &entry(kind, BodyPlace::Inline(vec![9; 300]))).expect("it is small");
            write(&format!("entry_{number}"), "success", "entry", &place, &value);
        }
        let place = vault::entry_key(&tip, 0x0001_0203);
        let value = seal(
            &erasure,
            &place,
            &entry(EntryKind::Note, BodyPlace::File(SealedFile { name: [0xab; 16], sha256: [0xcd; 32] })),
        )
        .expect("it is small");
        write("entry_in_a_file", "success", "entry", &place, &value);
    }

    fn write_damaged() {
        let (erasure, tip) = (ErasureKey::from_bytes(ERASURE_KEY), TipId::from_bytes([5; 16]));
        let place = vault::tip_key(&tip);
        let sealed = vault::seal_tip(&erasure, &tip, 7, &tip_record(Turn::Handlers)).expect("it is small");
        let bad = |name: &str, value: &[u8]| write(name, "failure", "tip", &place, value);
        for (name, length) in [
            ("tip_empty", 0),
            ("tip_truncated_to_its_version", 1),
            ("tip_truncated_in_its_slot", 4),
            ("tip_truncated_to_its_slot", 5),
            ("tip_truncated_in_its_salt", 30),
            ("tip_truncated_to_its_salt", 37),
            ("tip_truncated_by_a_byte", sealed.len() - 1),
        ] {
            bad(name, &sealed[..length]);
        }
        for (name, at) in [
            ("tip_of_version_0", 0),
            ("tip_bit_flipped_in_its_salt", 5),
            ("tip_bit_flipped_in_its_content", 40),
            ("tip_bit_flipped_in_its_tag", sealed.len() - 1),
        ] {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            bad(name, &flipped);
        }
        let mut later = sealed.clone();
        later[0] = 2;
        bad("tip_of_version_2", &later);
        bad("tip_with_an_extra_byte", &[sealed.as_slice(), &[0]].concat());
        let other = ErasureKey::from_bytes([7; 32]);
        bad(
            "tip_under_another_key",
            &vault::seal_tip(&other, &tip, 7, &tip_record(Turn::Handlers)).expect("it is small"),
        );
        let elsewhere = TipId::from_bytes([15; 16]);
        write("tip_moved_to_another_tip", "failure", "tip", &vault::tip_key(&elsewhere), &sealed);
        let moved = [&sealed[..1], &sealed[5..]].concat();
        write("tip_moved_to_the_entries", "failure", "entry", &vault::entry_key(&tip, 0), &moved);

        // Sealed well, and not a record of this version.
        let crafted = |name: &str, plaintext: &[u8]| {
            let mut value = vec![1, 0, 0, 0, 7];
            value.extend(erasure.seal(&place, plaintext));
            bad(name, &value);
        };
        let plain = encode(&tip_record(Turn::Handlers)).expect("it is small");
        crafted("tip_without_a_plaintext", b"");
        crafted("tip_of_version_1_within", &[&[1], &plain[1..]].concat());
        crafted("tip_of_version_3_within", &[&[3], &plain[1..]].concat());
        crafted("tip_without_a_version_within", &plain[1..]);
        crafted("tip_short_within", &plain[..plain.len() - 1]);
        crafted("tip_long_within", &[plain.as_slice(), &[0]].concat());
        crafted("tip_with_a_third_turn", &[&plain[..plain.len() - 2], &[2, 2]].concat());
        crafted("tip_with_a_day_of_six_bytes", &[&plain[..9], &[0x80, 0x80, 0x80, 0x80, 0x80, 0, 0, 0]].concat());
        crafted("tip_with_a_day_above_32_bits", &[&plain[..9], &[0xff, 0xff, 0xff, 0xff, 0x1f, 0, 0]].concat());

        let place = vault::entry_key(&tip, 0);
        let record = entry(EntryKind::Tip, BodyPlace::Inline(vec![9; 300]));
        let value = seal(&erasure, &place, &record).expect("it is small");
        write("entry_moved_to_another_number", "failure", "entry", &vault::entry_key(&tip, 1), &value);
        let mut eleventh = encode(&record).expect("it is small");
        eleventh[1] = 10;
        let value = [&[1], erasure.seal(&place, &eleventh).as_slice()].concat();
        write("entry_of_an_eleventh_kind", "failure", "entry", &place, &value);
        let place = key(Table::Grant, &[tip.as_bytes(), &[4; 8]]);
        let value = seal(&erasure, &place, &vec![7u8; 2_304]).expect("it is small");
        let other = key(Table::Grant, &[tip.as_bytes(), &[14; 8]]);
        write("grant_moved_to_another_person", "failure", "grant", &other, &value);
        let marked = encode(&MarkedRecord { grant: vec![7; 2_304], mark: vec![8; 2_304] }).expect("it is small");
        let crafted = |name: &str, plaintext: &[u8]| {
            let value = [&[1], erasure.seal(&place, plaintext).as_slice()].concat();
            write(name, "failure", "grant", &place, &value);
        };
        crafted("grant_2_without_its_mark", &marked[..marked.len() - 2_306]);
        crafted("grant_2_short", &marked[..marked.len() - 1]);
        crafted("grant_2_long", &[marked.as_slice(), &[0]].concat());
        crafted("grant_2_of_version_1", &[&[1], &marked[1..]].concat());
        crafted("grant_2_of_version_3", &[&[3], &marked[1..]].concat());
    }

    fn write_clear() {
        let name = |text: &str| Name::parse(text).expect("a name");
        let place = key(Table::Site, &[]);
        let site = encode(&SiteRecord { name: name("Zürich"), salt: SiteSalt([7; 16]) }).expect("it is small");
        write("site", "success", "site", &place, &site);
        write("site_of_version_2", "failure", "site", &place, &[&[2], &site[1..]].concat());
        write("site_short", "failure", "site", &place, &site[..site.len() - 1]);
        write("site_long", "failure", "site", &place, &[site.as_slice(), &[0]].concat());
        let ids = |ids: &[u8]| ids.iter().map(|id| PersonId::from_bytes([*id; 8])).collect::<Vec<_>>();
        let plain = Channel::new(ChannelId::from_bytes([8; 8]), name("Wing B"), ids(&[4, 0xff]), Vec::new());
        let question = |rest: &[u8]| -> Question {
            postcard::from_bytes(&[[3; 8].as_slice(), rest].concat()).expect("a question")
        };
        let asking = Channel {
            description: "What belongs here.".to_owned(),
            overseers: ids(&[5]),
            clocks: Clocks { acknowledge_days: 1, answer_days: 184, keep_days: 3_653 },
            questions: vec![
                question("\u{6}Where?\u{2}\u{2}\u{3}Hof\u{6}Küche\u{1}".as_bytes()),
                question(b"\x0bSince when?\x03\0"),
                question(b"\x0aWith whom?\0\0"),
                question(b"\x04How?\x01\0"),
            ],
            state: ChannelState::Closed,
            revision: 300,
            ..plain.clone()
        };
        for (at, channel) in [("channel_2", &plain), ("channel_2_that_asks", &asking)] {
            let place = key(Table::Channel, &[channel.id.as_bytes()]);
            let value = encode(&ChannelRecord::from(channel)).expect("it is small");
            write(at, "success", "channel", &place, &value);
            write(&format!("{at}_short"), "failure", "channel", &place, &value[..value.len() - 1]);
            write(&format!("{at}_long"), "failure", "channel", &place, &[value.as_slice(), &[0]].concat());
            write(&format!("{at}_of_version_1"), "failure", "channel", &place, &[&[1], &value[1..]].concat());
        }
        let locked: LockedIdentity = postcard::from_bytes(b"\x0eas age wrote it").expect("bytes");
        let recipient = crate::crypto::Identity::from_seed([3; 32]).to_recipient();
        let id = PersonId::from_bytes([4; 8]);
        let keys = |door| Keys { recipient: recipient.clone(), door };
        let plain =
            Person::active(id, name("Handler K"), name("integrity office"), keys(Door::Reading(locked.clone())));
        let own = Person {
            operator: true,
            used_link: Some([5; 32]),
            second_factor: Some(vec![9; 40]),
            last_signed_in: Some(Day::from_unix_seconds(20_784 * 86_400)),
            notices: Some(Notices { email: "k@example.org".to_owned(), quiet_days: true }),
            revision: 7,
            state: PersonState::Active(Box::new(keys(Door::Shut))),
            ..plain.clone()
        };
        let door = crate::crypto::Identity::from_seed([5; 32]).to_recipient();
        let apart = PersonState::Active(Box::new(keys(Door::Apart(Box::new(door), locked))));
        let invitation = Invitation { digest: [6; 32], expires: Day::from_unix_seconds(20_791 * 86_400) };
        let invited = Person { state: PersonState::Invited(invitation), ..plain.clone() };
        let removed = Person { state: PersonState::Removed, ..plain.clone() };
        for (at, person) in [
            ("person_2", plain.clone()),
            ("person_2_with_a_key_of_their_own", own),
            ("person_2_that_reads_with_their_own_key", Person { state: apart, ..plain.clone() }),
            ("person_2_invited", invited),
            ("person_2_removed", removed),
        ] {
            let place = key(Table::Person, &[&[4; 8]]);
            let value = encode(&PersonRecord::from(&person)).expect("it is small");
            write(at, "success", "person", &place, &value);
            write(&format!("{at}_short"), "failure", "person", &place, &value[..value.len() - 1]);
            write(&format!("{at}_of_version_1"), "failure", "person", &place, &[&[1], &value[1..]].concat());
        }
    }
}
