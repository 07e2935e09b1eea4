//! Every key derivation, one function per label, and the one way we encrypt with a symmetric key.
//!
//! Labels begin with `tipline/v1 ` and no two are equal, so a key made for one purpose is useless for another.

use std::sync::{Mutex, PoisonError};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, KeyType, Salt};
use ring::{hmac, rand::SystemRandom};

use super::{OpenError, random};
use crate::domain::Receipt;
use crate::secret::Secret;

/// A 256-bit symmetric key.
pub(super) type Key = Secret<[u8; 32]>;

/// Argon2id memory in KiB for a receipt. Light on purpose: the secret is 90 random bits, so the cost need only make
/// 2^70 guesses against a million mailboxes hopeless; heavier settings would hand a flooder the server's cores.
const RECEIPT_MEMORY_KIB: u32 = 8 * 1024;
const RECEIPT_PASSES: u32 = 1;
// The floor, checked when the program is built: 8 MiB and one pass.
const _: () = assert!(RECEIPT_MEMORY_KIB >= 8 * 1024 && RECEIPT_PASSES >= 1);

/// Memory of stretches that are done, wiped, for those to come: as many pieces as ever ran at once. Given back each time,
/// it would stay with the allocator, 8 MiB for every thread that ever stretched, with what the receipt left in it.
static STRETCHED: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// Bytes that [`seal`] adds: salt and tag.
pub(super) const SEAL_OVERHEAD_BYTES: usize = SALT_BYTES + 16;
const SALT_BYTES: usize = 32;

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// `HKDF-Expand(HKDF-Extract(salt, secret), label, N)` with SHA-256, RFC 5869 sections 2.2 and 2.3.
fn hkdf<const N: usize>(salt: &[u8], secret: &[u8], label: &str) -> Secret<[u8; N]> {
    let mut out = zeroize::Zeroizing::new([0; N]);
    Salt::new(HKDF_SHA256, salt)
        .extract(secret)
        .expand(&[label.as_bytes()], Length(N))
        .and_then(|okm| okm.fill(out.as_mut_slice()))
        .expect("N is below 255 hash lengths wherever hkdf is called in this file");
    Secret::new(*out)
}

/// The seven words that belong to a form: `HKDF(salt = digest of what was sent, form seed)`. The same form sent twice
/// gives the same receipt; a form changed in between gives another.
pub(super) fn receipt(seed: &Key, content_digest: &[u8]) -> Receipt {
    let bytes = hkdf::<128>(content_digest, seed.expose(), "tipline/v1 receipt words");
    Receipt::draw(bytes.expose()).expect("64 tries of 95 % give seven words but once in 10^60")
}

/// `Argon2id(receipt, site salt)`, RFC 9106, 32 bytes: the root of everything a receipt opens.
pub(super) fn stretch(receipt: &Receipt, site_salt: &[u8; 16]) -> Key {
    let params = Params::new(RECEIPT_MEMORY_KIB, RECEIPT_PASSES, 1, Some(32))
        .expect("the constants above are within Argon2's bounds");
    let stretched = || STRETCHED.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = stretched().pop();
    let mut memory = kept.unwrap_or_else(|| vec![Block::default(); params.block_count()]);
    let mut out = zeroize::Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            receipt.canonical().expose().as_bytes(),
            site_salt,
            out.as_mut_slice(),
            &mut memory,
        )
        .expect("salt and output have lengths Argon2 takes");
    memory.fill(Block::default());
    stretched().push(memory);
    Secret::new(*out)
}

/// Where the mailbox lies.
pub(super) fn locator(stretched: &Key) -> [u8; 16] {
    *hkdf::<16>(b"", stretched.expose(), "tipline/v1 mailbox locator").expose()
}

/// The seed of the mailbox's identity.
pub(super) fn mailbox_seed(stretched: &Key) -> Key {
    hkdf(b"", stretched.expose(), "tipline/v1 mailbox identity")
}

/// The key that seals the mailbox's pointer to its tip.
pub(super) fn pointer_key(stretched: &Key) -> Key {
    hkdf(b"", stretched.expose(), "tipline/v1 mailbox pointer")
}

/// The key of what lies at rest for a person and opens only for their own identity: their second factor.
pub(super) fn factor_key(identity_seed: &[u8; 32]) -> Key {
    hkdf(b"", identity_seed, "tipline/v1 second factor key")
}

/// The key of a tip's card, which whoever reads the tip keeps beside it.
pub(super) fn card_key(tip_seed: &[u8; 32]) -> Key {
    hkdf(b"", tip_seed, "tipline/v1 card key")
}

/// The key of a tip's drafts, of everybody who reads it.
pub(super) fn drafts_key(tip_seed: &[u8; 32]) -> Key {
    hkdf(b"", tip_seed, "tipline/v1 drafts key")
}

/// The key of one person's drafts, inside those of a tip.
pub(super) fn draft_key(identity_seed: &[u8; 32]) -> Key {
    hkdf(b"", identity_seed, "tipline/v1 draft key")
}

/// `HMAC-SHA256(key, label || 0 || message)`, RFC 2104.
pub(super) fn mac(key: &[u8], label: &str, message: &[u8]) -> [u8; 32] {
    let tag = signed(key, label, message).sign();
    let mut out = [0; 32];
    out.copy_from_slice(tag.as_ref());
    out
}

/// Whether `tag` is that [`mac`], or its first 16 bytes; compared in constant time.
pub(super) fn mac_matches(key: &[u8], label: &str, message: &[u8], tag: &[u8; 16]) -> bool {
    let full = mac(key, label, message);
    // Compared under a fresh key: two equal digests, and nothing about where unequal ones differ.
    let blind = hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new())
        .expect("the system's random generator works, or nothing here is safe");
    let (short, _) = full.split_at(16);
    hmac::verify(&blind, short, hmac::sign(&blind, tag).as_ref()).is_ok()
}

fn signed(key: &[u8], label: &str, message: &[u8]) -> hmac::Context {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    context.update(label.as_bytes());
    context.update(&[0]);
    context.update(message);
    context
}

/// `salt || ChaCha20-Poly1305(HKDF(salt, key, label), nonce 0, aad, plaintext)`, RFC 8439. A fresh 32-byte salt makes a
/// fresh key for every record, so the nonce may stand still and no count of records wears the key out.
pub(super) fn seal(key: &Key, label: &str, aad: &[u8], plaintext: &[u8]) -> Vec<u8> {
    let salt: [u8; SALT_BYTES] = random::bytes();
    let mut body = plaintext.to_vec();
    body.reserve_exact(16);
    cipher(key, &salt, label)
        .seal_in_place_append_tag(zero_nonce(), Aad::from(aad), &mut body)
        .expect("records are far below the 256 GiB that ChaCha20-Poly1305 takes");
    let mut out = Vec::with_capacity(plaintext.len() + SEAL_OVERHEAD_BYTES);
    out.extend_from_slice(&salt);
    out.extend_from_slice(&body);
    out
}

/// What [`seal`] sealed under the same key, label and associated data.
pub(super) fn open(key: &Key, label: &str, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let (salt, body) = sealed.split_at_checked(SALT_BYTES).ok_or(OpenError)?;
    let mut body = body.to_vec();
    let length =
        cipher(key, salt, label).open_in_place(zero_nonce(), Aad::from(aad), &mut body).map_err(|_| OpenError)?.len();
    body.truncate(length);
    Ok(body)
}

fn cipher(key: &Key, salt: &[u8], label: &str) -> LessSafeKey {
    let subkey = hkdf::<32>(salt, key.expose(), label);
    LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, subkey.expose()).expect("the subkey has 32 bytes"))
}

fn zero_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; 12])
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::{hkdf, locator, mailbox_seed, pointer_key, receipt, stretch};
    use crate::domain::Receipt;
    use crate::secret::Secret;
    use crate::vector::{self, Vector};

    const FOLDER: &str = "receipt";

    /// The vectors with values that never leave the room; `tests/formats` checks the rest of the same files.
    #[test]
    fn receipts_are_drawn_and_stretched_as_their_vectors_say() {
        if vector::writing() {
            write_missing();
        }
        let (mut drawn, mut stretched) = (0, 0);
        for vector in vector::folder(FOLDER) {
            let name = &vector.name;
            match vector.text("expect") {
                "drawn" => {
                    let (seed, digest) = (Secret::new(vector.array("form seed")), vector.hex("content digest"));
                    assert_eq!(hkdf::<128>(&digest, seed.expose(), vector.text("label")).expose()[..], vector.bytes);
                    assert_eq!(receipt(&seed, &digest).canonical().expose(), vector.text("canonical"), "{name}");
                    drawn += 1;
                }
                "keys" => {
                    let typed = str::from_utf8(&vector.bytes).unwrap();
                    let root =
                        stretch(&Receipt::parse(typed).unwrap_or_else(|_| unreachable!()), &vector.array("salt"));
                    assert_eq!(*root.expose(), vector.array("stretched"), "{name}");
                    assert_eq!(locator(&root), vector.array("locator"), "{name}");
                    assert_eq!(*mailbox_seed(&root).expose(), vector.array("identity seed"), "{name}");
                    assert_eq!(*pointer_key(&root).expose(), vector.array("pointer key"), "{name}");
                    stretched += 1;
                }
                _ => {}
            }
        }
        assert_eq!((drawn, stretched), (3, 4), "a vector is missing, or a new one is not counted here");
    }

    fn write_missing() {
        for (name, seed, digest) in
            [("drawn_1", [1; 32], [2; 32]), ("drawn_2", [1; 32], [3; 32]), ("drawn_3", [4; 32], [2; 32])]
        {
            let label = "tipline/v1 receipt words";
            let header = [
                ("expect", "drawn".to_owned()),
                ("form seed", HEXLOWER.encode(&seed)),
                ("content digest", HEXLOWER.encode(&digest)),
                ("label", label.to_owned()),
                ("canonical", receipt(&Secret::new(seed), &digest).canonical().expose().clone()),
            ];
            Vector::new(name, &header, hkdf::<128>(&digest, &seed, label).expose()).write(FOLDER);
        }
        // Six tries on the list, 57 above it and half a try: all is passed over and the bytes run out.
        let mut scarce = [0, 5].repeat(6);
        scarce.resize(127, 0xff);
        Vector::new("not_drawn_from_too_few", &[("expect", "not drawn".to_owned())], &scarce).write(FOLDER);
        let mut edges: Vec<u8> = Vec::new();
        for number in [7_772u16, 7_771, 8_191, 0, 0xe000 + 1, 0x2000 + 7_771, 0x4000 + 7_772, 2, 3, 4, 5] {
            edges.extend(number.to_be_bytes());
        }
        let canonical = Receipt::draw(&edges).expect("seven of the tries are on the list").canonical();
        let header = [("expect", "drawn from bytes".to_owned()), ("canonical", canonical.expose().clone())];
        Vector::new("drawn_at_the_edges_of_the_list", &header, &edges).write(FOLDER);

        let sample = "abacus abdomen zoom crane tulip velvet quilt";
        for (name, typed, salt) in [
            ("keys_1", sample, [7; 16]),
            ("keys_2_of_another_site", sample, [8; 16]),
            ("keys_3_of_other_words", "abdomen abacus zoom crane tulip velvet quilt", [7; 16]),
            ("keys_4_however_typed", "1. ABACUS 2. Abdomen-zoom, crane tulip velvet quilt.", [7; 16]),
        ] {
            let receipt = Receipt::parse(typed).unwrap_or_else(|_| unreachable!());
            let root = stretch(&receipt, &salt);
            let identity = crate::crypto::Identity::from_seed(*mailbox_seed(&root).expose());
            let recipient = ring::digest::digest(&ring::digest::SHA256, &identity.to_recipient().to_bytes());
            let header = [
                ("expect", "keys".to_owned()),
                ("canonical", receipt.canonical().expose().clone()),
                ("salt", HEXLOWER.encode(&salt)),
                ("stretched", HEXLOWER.encode(root.expose())),
                ("locator", HEXLOWER.encode(&locator(&root))),
                ("identity seed", HEXLOWER.encode(mailbox_seed(&root).expose())),
                ("recipient sha256", HEXLOWER.encode(recipient.as_ref())),
                ("pointer key", HEXLOWER.encode(pointer_key(&root).expose())),
            ];
            Vector::new(name, &header, typed.as_bytes()).write(FOLDER);
        }
    }
}
