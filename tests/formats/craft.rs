//! Files an honest writer does not make: age files of any content for any recipient, and archives that say what they
//! should not. Written from the specifications, not from the code under test.

use std::io::Write;
use std::iter;

use age::Encryptor;
use tipline::crypto::Identity;

/// The identities of the vectors.
pub(crate) fn tip() -> Identity {
    Identity::from_seed([1; 32])
}
pub(crate) fn mailbox() -> Identity {
    Identity::from_seed([2; 32])
}
pub(crate) fn handler() -> Identity {
    Identity::from_seed([3; 32])
}
pub(crate) fn stranger() -> Identity {
    Identity::from_seed([4; 32])
}
pub(crate) fn door() -> Identity {
    Identity::from_seed([5; 32])
}

/// An age file, cut where the payload's first chunk begins.
#[derive(Clone)]
pub(crate) struct Cut {
    pub(crate) head: Vec<u8>,
    pub(crate) body: Vec<u8>,
}

impl Cut {
    pub(crate) fn join(&self) -> Vec<u8> {
        [self.head.as_slice(), &self.body].concat()
    }

    /// Where the line with the header's MAC begins.
    pub(crate) fn mac_at(&self) -> usize {
        find(&self.head, b"\n--- ") + 1
    }
}

pub(crate) fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).position(|window| window == wanted).expect("it is there")
}

pub(crate) fn age_file(recipients: &[&dyn age::Recipient], plaintext: &[u8]) -> Cut {
    let mut file = Vec::new();
    let mut writer = Encryptor::with_recipients(recipients.iter().copied())
        .expect("the recipients go together")
        .wrap_output(&mut file)
        .expect("memory takes it");
    writer.write_all(plaintext).and_then(|()| writer.finish()).expect("memory takes it");
    let mac = find(&file, b"\n--- ");
    let rest = file.get(mac + 1..).expect("found above");
    let body = file.split_off(mac + 1 + find(rest, b"\n") + 1 + 16);
    Cut { head: file, body }
}

/// A hybrid recipient that hides its label, so that age lets a classic one stand beside it.
pub(crate) struct Unlabelled(pub(crate) tipline::crypto::Recipient);

impl age::Recipient for Unlabelled {
    fn wrap_file_key(
        &self,
        file_key: &age_core::format::FileKey,
    ) -> Result<(Vec<age_core::format::Stanza>, std::collections::HashSet<String>), age::EncryptError> {
        let (stanzas, _) = age::Recipient::wrap_file_key(&self.0, file_key)?;
        Ok((stanzas, std::collections::HashSet::new()))
    }
}

/// One entry of a hand-made archive (APPNOTE.TXT 4.3.7, 4.3.12), with what it claims of itself.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) stored: Vec<u8>,
    pub(crate) flags: u16,
    pub(crate) method: u16,
    pub(crate) crc: u32,
    pub(crate) packed_bytes: u32,
    pub(crate) bytes: u32,
}

impl Part {
    pub(crate) fn new(name: &'static str, content: &[u8]) -> Self {
        let bytes = u32::try_from(content.len()).expect("vectors are small");
        Self { name, stored: content.to_vec(), flags: 0, method: 0, crc: crc32(content), packed_bytes: bytes, bytes }
    }

    /// Deflated, RFC 1951: one final block, stored.
    pub(crate) fn deflated(name: &'static str, content: &[u8]) -> Self {
        let mut part = Self::new(name, content);
        let length = u16::try_from(content.len()).expect("one block");
        part.stored = [&[1][..], &length.to_le_bytes(), &(!length).to_le_bytes(), content].concat();
        part.packed_bytes += 5;
        part.method = 8;
        part
    }
}

pub(crate) fn archive(parts: &[Part]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for part in parts {
        let offset = u32::try_from(out.len()).expect("vectors are small");
        let mut common = Vec::new();
        for field in [10, part.flags, part.method, 0, 0x21] {
            common.extend(field.to_le_bytes());
        }
        for field in [part.crc, part.packed_bytes, part.bytes] {
            common.extend(field.to_le_bytes());
        }
        common.extend(u16::try_from(part.name.len()).expect("short names").to_le_bytes());
        common.extend([0, 0]);
        out.extend([b"PK\x03\x04".as_slice(), &common, part.name.as_bytes(), &part.stored].concat());
        directory.extend([b"PK\x01\x02\x0a\x03".as_slice(), &common, &[0; 6], &[0, 0, 0x80, 0x81]].concat());
        directory.extend(offset.to_le_bytes());
        directory.extend(part.name.as_bytes());
    }
    let count = u16::try_from(parts.len()).expect("few parts").to_le_bytes();
    let place = u32::try_from(out.len()).expect("vectors are small").to_le_bytes();
    let length = u32::try_from(directory.len()).expect("vectors are small").to_le_bytes();
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &length, &place, &[0, 0]].concat());
    out
}

/// CRC-32 as ZIP has it.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        iter::repeat_n((), 8)
            .fold(crc ^ u32::from(*byte), |crc, ()| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}
