//! The age recipient type `mlkem768x25519`: keys that also withstand a quantum computer.
//!
//! An implementation of [C2SP age.md](https://c2sp.org/age), "The MLKEM768-X25519 hybrid post-quantum recipient type",
//! on age's public traits. It knows keys and stanzas, no files. What it seals opens with any age that has the type (Go
//! age 1.3 or newer, typage), and it goes when the age crate ships its own; the file format stays.
//!
//! Three layers, from the inside out:
//!
//! | layer | source | here |
//! |---|---|---|
//! | KEM: X-Wing, ML-KEM-768 and X25519 combined | draft-connolly-cfrg-xwing-kem | `encapsulate`, `decapsulate`, `combine` |
//! | HPKE: base mode, one message, HKDF-SHA256, ChaCha20-Poly1305 | RFC 9180 | `key_schedule` |
//! | the stanza and the two texts | C2SP age.md | `wrap_file_key`, `unwrap_stanza`, `Display`, `encode` |

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use age::{DecryptError, EncryptError};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::{bech32_decode, bech32_encode, bech32_encode_to_fmt};
use age_core::secrecy::ExposeSecret;
use bech32::Hrp;
use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, Tag};
use data_encoding::BASE64_NOPAD;
use hkdf::{Hkdf, HkdfExtract};
use ml_kem::kem::{Decapsulate, DecapsulationKey, EncapsulationKey};
use ml_kem::{EncapsulateDeterministic, EncodedSizeUser, KemCore, MlKem768, MlKem768Params};
use sha2::Sha256;
use sha3::digest::{ExtendableOutput, Update, XofReader};
use sha3::{Digest, Sha3_256, Shake256};
use x25519_dalek::{PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroizing;

use super::random;

/// The length of a recipient in bytes: an ML-KEM-768 encapsulation key, then an X25519 point.
pub const RECIPIENT_BYTES: usize = ML_KEM_KEY_BYTES + X25519_BYTES;

/// The length of an identity in bytes: the seed every other secret is derived from.
pub const SEED_BYTES: usize = 32;

const ML_KEM_KEY_BYTES: usize = 1184;
const ML_KEM_CIPHERTEXT_BYTES: usize = 1088;
const X25519_BYTES: usize = 32;
/// HPKE's `enc`: an ML-KEM-768 ciphertext, then an ephemeral X25519 point.
const ENCAPSULATED_BYTES: usize = ML_KEM_CIPHERTEXT_BYTES + X25519_BYTES;
const TAG_BYTES: usize = 16;

const RECIPIENT_PREFIX: Hrp = Hrp::parse_unchecked("age1pq");
const IDENTITY_PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-pq-");

/// The first argument of a stanza; age calls it the tag.
const STANZA_TYPE: &str = "mlkem768x25519";
/// age refuses to seal one file to recipients whose labels differ, so a classic recipient beside a hybrid one, which
/// would leave the file open to a quantum computer, is an error.
const LABEL: &str = "postquantum";
const HPKE_INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
/// `"HPKE" || kem_id || kdf_id || aead_id`: MLKEM768-X25519, HKDF-SHA256, ChaCha20-Poly1305.
const HPKE_SUITE: &[u8] = b"HPKE\x64\x7a\x00\x01\x00\x03";
const HPKE_VERSION: &[u8] = b"HPKE-v1";
const HPKE_MODE_BASE: &[u8] = &[0];
/// `XWingLabel`, the six characters `\.//^\`.
const XWING_LABEL: &[u8] = br"\.//^\";

/// Secret bytes: a seed, or what both sides of a key agreement arrive at. Every algorithm here has them 32 long.
type Bytes32 = Zeroizing<[u8; 32]>;

/// Why a text or some bytes are not a hybrid key. It says nothing of what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HybridKeyError {
    /// The text is not Bech32, or not spelt the one way a key is spelt.
    #[error("the text is not a key: it is incomplete or mistyped")]
    Encoding,
    /// The text is Bech32, but of something else: a classic age key, or an identity where a recipient belongs.
    #[error("the text is a key of another kind")]
    Prefix,
    /// The bytes have the wrong length, or are a public key that would give everybody the same secret.
    #[error("the key does not hold what its kind holds")]
    Key,
}

/// The public half: files can be sealed to it. 1216 bytes, written `age1pq1…` in 1959 characters.
#[derive(Clone)]
pub struct HybridRecipient {
    ml_kem: EncapsulationKey<MlKem768Params>,
    x25519: PublicKey,
}

impl HybridRecipient {
    /// Reads the 1216 bytes that [`HybridRecipient::to_bytes`] writes.
    ///
    /// # Errors
    ///
    /// [`HybridKeyError::Key`] if the length is wrong, if the ML-KEM half is not in canonical form (the modulus check,
    /// FIPS 203 section 7.2), or if the X25519 half is a point of low order, with which every agreement yields zero.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, HybridKeyError> {
        let bytes: &[u8; RECIPIENT_BYTES] = bytes.try_into().map_err(|_| HybridKeyError::Key)?;
        let (ml_kem, x25519) = halves::<ML_KEM_KEY_BYTES>(bytes).ok_or(HybridKeyError::Key)?;
        let recipient = Self { ml_kem: EncapsulationKey::from_bytes(ml_kem.into()), x25519: PublicKey::from(*x25519) };
        // ml-kem reduces coefficients as it reads, so a non-canonical key comes back different.
        if recipient.to_bytes() != *bytes {
            return Err(HybridKeyError::Key);
        }
        // X25519 clears the cofactor of any secret, so one agreement with any secret tells low order from the rest.
        agree(&StaticSecret::from([0; X25519_BYTES]), &recipient.x25519).ok_or(HybridKeyError::Key)?;
        Ok(recipient)
    }

    /// The 1216 bytes of this key.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; RECIPIENT_BYTES] {
        joined(&self.ml_kem.as_bytes(), self.x25519.as_bytes())
    }

    /// `EncapsulateDerand(pk, eseed)`, draft-connolly-cfrg-xwing-kem section 5.4.1.
    ///
    /// The two halves of `eseed` come apart as `message` and `ephemeral`; both must be fresh for every call.
    fn encapsulate(&self, message: &Bytes32, ephemeral: &StaticSecret) -> ([u8; ENCAPSULATED_BYTES], Bytes32) {
        let (ciphertext, ml_kem) =
            self.ml_kem.encapsulate_deterministic((&**message).into()).expect("ML-KEM encapsulation cannot fail");
        let share = PublicKey::from(ephemeral);
        let x25519 = agree(ephemeral, &self.x25519).expect("from_bytes refuses points of low order");
        let shared = combine(&Zeroizing::new(ml_kem.into()), &x25519, &share, &self.x25519);
        (joined(&ciphertext, share.as_bytes()), shared)
    }
}

impl PartialEq for HybridRecipient {
    fn eq(&self, other: &Self) -> bool {
        self.to_bytes() == other.to_bytes()
    }
}

impl Eq for HybridRecipient {}

impl fmt::Display for HybridRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bech32_encode_to_fmt(f, RECIPIENT_PREFIX, &self.to_bytes())
    }
}

impl FromStr for HybridRecipient {
    type Err = HybridKeyError;

    /// Parses `age1pq1…`, in the lower case [`Display`](fmt::Display) writes.
    fn from_str(text: &str) -> Result<Self, HybridKeyError> {
        let recipient = Self::from_bytes(&*decode::<RECIPIENT_BYTES>(RECIPIENT_PREFIX, text)?)?;
        if recipient.to_string() == text { Ok(recipient) } else { Err(HybridKeyError::Encoding) }
    }
}

impl age::Recipient for HybridRecipient {
    /// `SealBase(pkR, info, aad = "", pt = file_key)`, RFC 9180 section 6.1.
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let mut message = Bytes32::default();
        let mut ephemeral = Bytes32::default();
        random::fill(&mut *message);
        random::fill(&mut *ephemeral);

        let (encapsulated, shared) = self.encapsulate(&message, &StaticSecret::from(*ephemeral));
        let (cipher, nonce) = key_schedule(&shared);
        let body = cipher
            .encrypt(&nonce, file_key.expose_secret().as_slice())
            .expect("16 bytes are far below the cipher's limit");
        let stanza = Stanza { tag: STANZA_TYPE.to_owned(), args: vec![BASE64_NOPAD.encode(&encapsulated)], body };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

/// The secret half: it opens what was sealed to its recipient. Wiped on drop; it cannot be printed or cloned.
///
/// ```compile_fail
/// fn printable(_: impl std::fmt::Debug) {}
/// printable(tipline::crypto::hybrid::HybridIdentity::from_seed([7; 32]));
/// ```
///
/// ```compile_fail
/// let _ = tipline::crypto::hybrid::HybridIdentity::from_seed([7; 32]).clone();
/// ```
pub struct HybridIdentity(Box<Expanded>); // boxed, so that moving an identity leaves no copy of it behind

/// Everything derived from the seed, kept because deriving it costs half as much as opening a stanza, and a session
/// opens thousands.
struct Expanded {
    seed: Bytes32,
    ml_kem: DecapsulationKey<MlKem768Params>, // wiped by its own Drop, as is the next
    x25519: StaticSecret,
    recipient: HybridRecipient,
}

impl HybridIdentity {
    /// `expandDecapsulationKey(sk)`, draft-connolly-cfrg-xwing-kem section 5.2; every seed is an identity.
    ///
    /// The caller's copy of `seed` stays the caller's to wipe.
    #[must_use]
    pub fn from_seed(seed: [u8; SEED_BYTES]) -> Self {
        let seed = Zeroizing::new(seed);
        let mut expanded = Shake256::default().chain(*seed).finalize_xof();
        let [mut d, mut z, mut x25519] = [Bytes32::default(), Bytes32::default(), Bytes32::default()];
        for part in [&mut d, &mut z, &mut x25519] {
            expanded.read(&mut **part);
        }

        let (decapsulation, encapsulation) = MlKem768::generate_deterministic((&*d).into(), (&*z).into());
        let x25519 = StaticSecret::from(*x25519);
        let recipient = HybridRecipient { ml_kem: encapsulation, x25519: PublicKey::from(&x25519) };
        Self(Box::new(Expanded { seed, ml_kem: decapsulation, x25519, recipient }))
    }

    /// The 32 bytes this identity was made from, to be locked or sealed and nothing else.
    #[must_use]
    pub fn seed(&self) -> &[u8; SEED_BYTES] {
        &self.0.seed
    }

    /// The public half.
    #[must_use]
    pub fn to_recipient(&self) -> HybridRecipient {
        self.0.recipient.clone()
    }

    /// The text `AGE-SECRET-KEY-PQ-1…`, 77 characters in upper case, as age tools read it.
    #[must_use]
    pub fn encode(&self) -> Zeroizing<String> {
        encode_seed(&self.0.seed)
    }

    /// The seed in such a text, without the work of making keys of it.
    ///
    /// # Errors
    /// [`HybridKeyError`] for any other text.
    pub fn parse_seed(text: &str) -> Result<Zeroizing<[u8; SEED_BYTES]>, HybridKeyError> {
        let seed = decode::<SEED_BYTES>(IDENTITY_PREFIX, text)?;
        if *encode_seed(&seed) == text { Ok(seed) } else { Err(HybridKeyError::Encoding) }
    }

    /// `Decapsulate(ct, sk)`, draft-connolly-cfrg-xwing-kem section 5.5, but `None` for a share of low order.
    ///
    /// A ciphertext for another identity yields an unrelated secret, not `None`: the cipher finds out.
    fn decapsulate(&self, encapsulated: &[u8; ENCAPSULATED_BYTES]) -> Option<Bytes32> {
        let (ciphertext, share) = halves::<ML_KEM_CIPHERTEXT_BYTES>(encapsulated)?;
        let share = PublicKey::from(*share);
        let x25519 = agree(&self.0.x25519, &share)?;
        let ml_kem = self.0.ml_kem.decapsulate(ciphertext.into()).expect("ML-KEM decapsulation cannot fail");
        Some(combine(&Zeroizing::new(ml_kem.into()), &x25519, &share, &self.0.recipient.x25519))
    }
}

impl FromStr for HybridIdentity {
    type Err = HybridKeyError;

    /// Parses `AGE-SECRET-KEY-PQ-1…`, in the upper case [`HybridIdentity::encode`] writes.
    fn from_str(text: &str) -> Result<Self, HybridKeyError> {
        Ok(Self::from_seed(*Self::parse_seed(text)?))
    }
}

impl age::Identity for HybridIdentity {
    /// `OpenBase(enc, skR, info, aad = "", ct)`, RFC 9180 section 6.1.
    ///
    /// `None` is "not for this identity", and age goes on to the next stanza; an error is a stanza no honest sender
    /// writes, and age refuses the file. C2SP age.md says which is which.
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != STANZA_TYPE {
            return None;
        }
        let Some((encapsulated, ciphertext, tag)) = parse(stanza) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let Some(shared) = self.decapsulate(&encapsulated) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let (cipher, nonce) = key_schedule(&shared);
        FileKey::try_init_with_mut(|file_key| {
            *file_key = ciphertext;
            cipher.decrypt_in_place_detached(&nonce, b"", file_key, &tag)
        })
        .ok()
        .map(Ok)
    }
}

/// Takes a stanza apart: the encapsulated key, the sealed file key and its tag. `None` unless it has exactly one
/// argument, in canonical base64, of exactly 1120 bytes, and a body of exactly 32.
///
/// The body's length is settled before any key is used: with longer bodies a sender could make one that opens under
/// many keys and learn from our answer which of them is ours.
fn parse(stanza: &Stanza) -> Option<([u8; ENCAPSULATED_BYTES], [u8; FILE_KEY_BYTES], Tag)> {
    let [argument] = stanza.args.as_slice() else { return None };
    let encapsulated = BASE64_NOPAD.decode(argument.as_bytes()).ok()?.try_into().ok()?;
    let (ciphertext, tag) = stanza.body.split_first_chunk()?;
    let tag: [u8; TAG_BYTES] = tag.try_into().ok()?;
    Some((encapsulated, *ciphertext, tag.into()))
}

/// `X25519(secret, public)`, RFC 7748 section 5. `None` if the result is zero, which only a point of low order gives.
fn agree(secret: &StaticSecret, public: &PublicKey) -> Option<SharedSecret> {
    let shared = secret.diffie_hellman(public);
    shared.was_contributory().then_some(shared)
}

/// `SHA3-256(ss_M || ss_X || ct_X || pk_X || XWingLabel)`, draft-connolly-cfrg-xwing-kem section 5.3.
fn combine(ml_kem: &Bytes32, x25519: &SharedSecret, share: &PublicKey, recipient: &PublicKey) -> Bytes32 {
    let hash = Sha3_256::new()
        .chain_update(**ml_kem)
        .chain_update(x25519)
        .chain_update(share)
        .chain_update(recipient)
        .chain_update(XWING_LABEL);
    Zeroizing::new(hash.finalize().into())
}

/// `KeySchedule(mode_base, shared_secret, info, psk = "", psk_id = "")`, RFC 9180 section 5.1.
///
/// Returns the cipher and the nonce of the context's first message, which is the base nonce; there is no second.
fn key_schedule(shared: &Bytes32) -> (ChaCha20Poly1305, Nonce) {
    let (psk_id_hash, _) = labeled_extract(b"", b"psk_id_hash", b"");
    let (info_hash, _) = labeled_extract(b"", b"info_hash", HPKE_INFO);
    let context = [HPKE_MODE_BASE, &psk_id_hash, &info_hash].concat();
    let (_, secret) = labeled_extract(&**shared, b"secret", b"");

    let mut key = Zeroizing::new([0; 32]);
    labeled_expand(&secret, b"key", &context, &mut key);
    let mut nonce = [0; 12];
    labeled_expand(&secret, b"base_nonce", &context, &mut nonce);
    (ChaCha20Poly1305::new((&*key).into()), nonce.into())
}

/// `LabeledExtract(salt, label, ikm)`: `HKDF-Extract(salt, "HPKE-v1" || suite_id || label || ikm)`, RFC 9180 section 4.
fn labeled_extract(salt: &[u8], label: &[u8], ikm: &[u8]) -> ([u8; 32], Hkdf<Sha256>) {
    let mut extract = HkdfExtract::<Sha256>::new(Some(salt));
    for part in [HPKE_VERSION, HPKE_SUITE, label, ikm] {
        extract.input_ikm(part);
    }
    let (prk, hkdf) = extract.finalize();
    (prk.into(), hkdf)
}

/// `LabeledExpand(prk, label, info, L)`: `HKDF-Expand(prk, I2OSP(L, 2) || "HPKE-v1" || suite_id || label || info, L)`,
/// RFC 9180 section 4.
fn labeled_expand<const L: usize>(prk: &Hkdf<Sha256>, label: &[u8], info: &[u8], output: &mut [u8; L]) {
    let length = u16::try_from(L).expect("keys and nonces are a few bytes long").to_be_bytes();
    prk.expand_multi_info(&[&length, HPKE_VERSION, HPKE_SUITE, label, info], output)
        .expect("HKDF yields up to 8160 bytes");
}

/// The bytes a Bech32 text of this prefix holds, if there are exactly `N`. Its spelling is the caller's to check:
/// this lets pass either case, and padding bits that are not zero.
fn encode_seed(seed: &Bytes32) -> Zeroizing<String> {
    let mut text = Zeroizing::new(bech32_encode(IDENTITY_PREFIX, &**seed));
    text.make_ascii_uppercase();
    text
}

fn decode<const N: usize>(prefix: Hrp, text: &str) -> Result<Zeroizing<[u8; N]>, HybridKeyError> {
    bech32_decode(
        text,
        |_| HybridKeyError::Encoding,
        |found| if found == prefix { Ok(()) } else { Err(HybridKeyError::Prefix) },
        |_, mut bytes| {
            let mut key = Zeroizing::new([0; N]);
            for byte in key.iter_mut() {
                *byte = bytes.next().ok_or(HybridKeyError::Key)?;
            }
            if bytes.next().is_some() { Err(HybridKeyError::Key) } else { Ok(key) }
        },
    )
}

/// Takes `ML-KEM || X25519` apart; `None` unless exactly 32 bytes follow the first `N`.
fn halves<const N: usize>(bytes: &[u8]) -> Option<(&[u8; N], &[u8; X25519_BYTES])> {
    let (ml_kem, x25519) = bytes.split_first_chunk()?;
    Some((ml_kem, x25519.try_into().ok()?))
}

/// `ML-KEM || X25519`, the reverse of [`halves`].
fn joined<const N: usize>(ml_kem: &[u8], x25519: &[u8; X25519_BYTES]) -> [u8; N] {
    [ml_kem, x25519].concat().try_into().expect("N is the sum of the two lengths the algorithms fix")
}

#[cfg(test)]
mod tests {
    use age::{Decryptor, Encryptor, Identity, Recipient};
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;
    use zeroize::ZeroizeOnDrop;

    use super::*;

    /// The pair printed in C2SP age.md; the recipient's text is a file because it is 1959 characters long.
    const SPEC_IDENTITY: &str = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR";
    const SPEC_RECIPIENT: &str = include_str!("../../tests/vectors/hybrid_recipient");
    const CLASSIC_IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    const CLASSIC_RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

    fn identity() -> HybridIdentity {
        HybridIdentity::from_seed([7; SEED_BYTES])
    }

    fn file_key() -> FileKey {
        FileKey::new(Box::new(*b"YELLOW SUBMARINE"))
    }

    /// A stanza for [`identity`], as any sender would make it.
    fn stanza() -> Stanza {
        let (mut stanzas, _) = identity().to_recipient().wrap_file_key(&file_key()).expect("sealing cannot fail");
        stanzas.pop().expect("one recipient makes one stanza")
    }

    fn opens(stanza: &Stanza) -> bool {
        matches!(identity().unwrap_stanza(stanza), Some(Ok(key)) if key.expose_secret() == file_key().expose_secret())
    }

    fn is_refused(stanza: &Stanza) -> bool {
        matches!(identity().unwrap_stanza(stanza), Some(Err(DecryptError::InvalidHeader)))
    }

    fn is_ignored(stanza: &Stanza) -> bool {
        identity().unwrap_stanza(stanza).is_none()
    }

    /// `stanza` with its encapsulated key replaced by what `change` makes of it.
    fn with_share(stanza: &Stanza, change: impl FnOnce(&mut Vec<u8>)) -> Stanza {
        let mut encapsulated = BASE64_NOPAD.decode(stanza.args[0].as_bytes()).expect("we wrote it");
        change(&mut encapsulated);
        with_args(stanza, vec![BASE64_NOPAD.encode(&encapsulated)])
    }

    fn with_args(stanza: &Stanza, args: Vec<String>) -> Stanza {
        Stanza { tag: stanza.tag.clone(), args, body: stanza.body.clone() }
    }

    #[test]
    fn the_identity_of_the_specification_has_the_recipient_of_the_specification() {
        let identity: HybridIdentity = SPEC_IDENTITY.parse().unwrap();
        assert_eq!(identity.to_recipient().to_string(), SPEC_RECIPIENT);
        assert_eq!(*identity.encode(), SPEC_IDENTITY);
        assert!(SPEC_RECIPIENT.parse::<HybridRecipient>().unwrap() == identity.to_recipient());
    }

    /// The first vector of draft-connolly-cfrg-xwing-kem-08, appendix C: the secret, and the ends of the long values.
    #[test]
    fn x_wing_encapsulates_as_its_draft_does() {
        fn bytes<const N: usize>(hex: &str) -> Zeroizing<[u8; N]> {
            Zeroizing::new(HEXLOWER.decode(hex.as_bytes()).unwrap().try_into().unwrap())
        }
        let seed = bytes("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26");
        let message = bytes("3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2");
        let ephemeral = bytes("35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2");

        let identity = HybridIdentity::from_seed(*seed);
        let public = HEXLOWER.encode(&identity.to_recipient().to_bytes());
        assert!(public.starts_with("e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5b19cfc3d"));
        assert!(public.ends_with("eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534"));

        let (encapsulated, sent) = identity.to_recipient().encapsulate(&message, &StaticSecret::from(*ephemeral));
        let ciphertext = HEXLOWER.encode(&encapsulated);
        assert!(ciphertext.starts_with("b83aa828d4d62b9a83ceffe1d3d3bb1ef31264643c070c5798927e41fb07914a273f8f96"));
        assert!(
            ciphertext.ends_with("7f31ed6f7cb1600de56f17576740ce2a32fc5145030145cfb97e63e0e41d354274a079d3e6fb2e15")
        );
        assert_eq!(*sent, *bytes("d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384"));
        assert_eq!(*identity.decapsulate(&encapsulated).unwrap(), *sent);
    }

    #[test]
    fn what_is_sealed_opens_for_its_recipient_and_for_nobody_else() {
        let stanza = stanza();
        assert!(opens(&stanza));
        assert!(HybridIdentity::from_seed([8; SEED_BYTES]).unwrap_stanza(&stanza).is_none());
    }

    /// Each half has chance of its own; with either one predictable, the hybrid would be only as good as the other.
    #[test]
    fn two_seals_share_nothing() {
        let (first, second) = (stanza(), stanza());
        let encapsulated = [&first, &second].map(|stanza| BASE64_NOPAD.decode(stanza.args[0].as_bytes()).unwrap());
        let [(first_ml_kem, first_x25519), (second_ml_kem, second_x25519)] =
            encapsulated.each_ref().map(|bytes| bytes.split_at(ML_KEM_CIPHERTEXT_BYTES));
        assert_ne!(first_ml_kem, second_ml_kem);
        assert_ne!(first_x25519, second_x25519);
        assert_ne!(first.body, second.body);
    }

    #[test]
    fn a_stanza_has_the_shape_of_the_specification() {
        let stanza = stanza();
        assert_eq!((stanza.tag.as_str(), stanza.args.len(), stanza.body.len()), ("mlkem768x25519", 1, 32));
        assert_eq!(BASE64_NOPAD.decode(stanza.args[0].as_bytes()).unwrap().len(), 1120);
    }

    /// One bit of every byte, each bit position in turn: all of them would take this profile eight seconds.
    #[test]
    fn with_one_bit_flipped_a_stanza_does_not_open() {
        let (stanza, identity) = (stanza(), identity());
        for byte in 0..ENCAPSULATED_BYTES {
            let flipped = with_share(&stanza, |share| share[byte] ^= 1 << (byte % 8));
            assert!(identity.unwrap_stanza(&flipped).is_none(), "byte {byte} of the share");
        }
        for byte in 0..stanza.body.len() {
            let mut flipped = with_args(&stanza, stanza.args.clone());
            flipped.body[byte] ^= 1 << (byte % 8);
            assert!(identity.unwrap_stanza(&flipped).is_none(), "byte {byte} of the body");
        }
    }

    #[test]
    fn a_stanza_of_another_type_is_ignored_whatever_its_shape() {
        let mut other = stanza();
        other.tag = "X25519".to_owned();
        assert!(is_ignored(&other));
        other.tag = "MLKEM768X25519".to_owned();
        assert!(is_ignored(&other));
        other.args.clear();
        assert!(is_ignored(&other));
    }

    #[test]
    fn a_stanza_of_another_shape_is_refused() {
        let good = stanza();
        assert!(is_refused(&with_args(&good, vec![])), "no argument");
        assert!(is_refused(&with_args(&good, vec![good.args[0].clone(), "1234".to_owned()])), "two arguments");
        assert!(is_refused(&with_args(&good, vec![String::new()])), "an empty share");
        assert!(is_refused(&with_share(&good, |share| share.push(0))), "a long share");
        assert!(is_refused(&with_share(&good, |share| share.truncate(ENCAPSULATED_BYTES - 1))), "a short share");
        for length in [0, 15, 16, 31, 33, 48] {
            let mut body = with_args(&good, good.args.clone());
            body.body.resize(length, 0);
            assert!(is_refused(&body), "a body of {length} bytes");
        }
    }

    #[test]
    fn a_share_has_one_spelling() {
        let good = stanza();
        let share = good.args[0].clone();
        assert!(is_refused(&with_args(&good, vec![format!("{share}=")])), "padding");
        assert!(is_refused(&with_args(&good, vec![format!("{share}\n")])), "a line break");
        // 1120 bytes leave four bits over in their last character: zero in the one spelling there is.
        let last = BASE64_NOPAD.encode(&[share.as_bytes()[share.len() - 1]]).len();
        assert_eq!((share.len() % 4, last), (2, 2));
        let next = char::from(share.as_bytes()[share.len() - 1] + 1);
        assert!(is_refused(&with_args(&good, vec![format!("{}{next}", &share[..share.len() - 1])])), "spare bits");
    }

    /// The seven encodings of points of low order, which X25519 maps to zero, each also with the bit X25519 ignores.
    fn points_of_low_order() -> Vec<[u8; X25519_BYTES]> {
        [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ]
        .iter()
        .flat_map(|hex| {
            let point: [u8; X25519_BYTES] =
                HEXLOWER.decode(hex.as_bytes()).expect("hexadecimal").try_into().expect("32 bytes");
            let mut high_bit = point; // which X25519 ignores
            high_bit[X25519_BYTES - 1] |= 0x80;
            [point, high_bit]
        })
        .collect()
    }

    #[test]
    fn a_share_of_low_order_is_refused() {
        let good = stanza();
        for point in points_of_low_order() {
            let low = with_share(&good, |share| share[ML_KEM_CIPHERTEXT_BYTES..].copy_from_slice(&point));
            assert!(is_refused(&low), "{}", HEXLOWER.encode(&point));
        }
    }

    #[test]
    fn a_recipient_of_low_order_is_refused() {
        for point in points_of_low_order() {
            let mut bytes = identity().to_recipient().to_bytes();
            bytes[ML_KEM_KEY_BYTES..].copy_from_slice(&point);
            assert!(HybridRecipient::from_bytes(&bytes).is_err(), "{}", HEXLOWER.encode(&point));
        }
    }

    #[test]
    fn a_recipient_that_fails_the_modulus_check_is_refused() {
        let mut bytes = identity().to_recipient().to_bytes();
        // The first coefficient, twelve bits, little end first: 0xd01 is the modulus itself, 0xd00 the largest below.
        bytes[1] &= 0xf0;
        (bytes[0], bytes[1]) = (0x00, bytes[1] | 0x0d);
        assert!(HybridRecipient::from_bytes(&bytes).is_ok());
        bytes[0] = 0x01;
        assert!(HybridRecipient::from_bytes(&bytes).is_err());
    }

    #[test]
    fn a_recipient_of_the_wrong_length_is_refused() {
        let bytes = identity().to_recipient().to_bytes();
        assert!(HybridRecipient::from_bytes(&bytes[1..]).is_err());
        assert!(HybridRecipient::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
        assert!(HybridRecipient::from_bytes(&[]).is_err());
        assert!(HybridRecipient::from_bytes(&bytes).is_ok_and(|read| read == identity().to_recipient()));
    }

    #[test]
    fn a_malformed_recipient_is_refused() {
        let error = |text: &str| text.parse::<HybridRecipient>().err();
        let mistyped = SPEC_RECIPIENT.replacen("x34n", "x34m", 1);
        assert_eq!(error(&mistyped), Some(HybridKeyError::Encoding));
        assert_eq!(error(&SPEC_RECIPIENT[..SPEC_RECIPIENT.len() - 1]), Some(HybridKeyError::Encoding));
        assert_eq!(error(&SPEC_RECIPIENT.to_uppercase()), Some(HybridKeyError::Encoding));
        assert_eq!(error(&format!("{SPEC_RECIPIENT}\n")), Some(HybridKeyError::Encoding));
        assert_eq!(error(&format!(" {SPEC_RECIPIENT}")), Some(HybridKeyError::Encoding));
        assert_eq!(error(""), Some(HybridKeyError::Encoding));
        assert_eq!(error(CLASSIC_RECIPIENT), Some(HybridKeyError::Prefix));
        assert_eq!(error(SPEC_IDENTITY), Some(HybridKeyError::Prefix));
        for length in [0, 32, RECIPIENT_BYTES - 1, RECIPIENT_BYTES + 1] {
            let text = bech32_encode(RECIPIENT_PREFIX, &vec![1; length]);
            assert_eq!(error(&text), Some(HybridKeyError::Key), "{length} bytes");
        }
    }

    #[test]
    fn a_malformed_identity_is_refused() {
        let error = |text: &str| text.parse::<HybridIdentity>().err();
        assert_eq!(error(&SPEC_IDENTITY.replacen("XX76", "XX75", 1)), Some(HybridKeyError::Encoding));
        assert_eq!(error(&SPEC_IDENTITY.to_lowercase()), Some(HybridKeyError::Encoding));
        assert_eq!(error(&SPEC_IDENTITY.replacen("AGE", "age", 1)), Some(HybridKeyError::Encoding));
        assert_eq!(error(&format!("{SPEC_IDENTITY}\n")), Some(HybridKeyError::Encoding));
        assert_eq!(error(""), Some(HybridKeyError::Encoding));
        assert_eq!(error(CLASSIC_IDENTITY), Some(HybridKeyError::Prefix));
        assert_eq!(error(SPEC_RECIPIENT), Some(HybridKeyError::Prefix));
        for length in [0, 16, SEED_BYTES - 1, SEED_BYTES + 1] {
            let text = bech32_encode(IDENTITY_PREFIX, &vec![1; length]).to_uppercase();
            assert_eq!(error(&text), Some(HybridKeyError::Key), "{length} bytes");
        }
    }

    /// 32 bytes leave four bits over in their last Bech32 character; BIP 173 wants them zero.
    #[test]
    fn an_identity_has_one_spelling() {
        use bech32::{ByteIterExt, Fe32, Fe32IterExt};

        let spell = |spare: Fe32| -> String {
            let seed = [0; SEED_BYTES];
            let fes = seed.iter().copied().bytes_to_fes();
            let fes = fes.take(51).chain([spare]).collect::<Vec<_>>();
            let text: String = fes.into_iter().with_checksum::<bech32::Bech32>(&IDENTITY_PREFIX).chars().collect();
            text.to_uppercase()
        };
        assert!(spell(Fe32::Q).parse::<HybridIdentity>().is_ok());
        assert_eq!(spell(Fe32::P).parse::<HybridIdentity>().err(), Some(HybridKeyError::Encoding));
    }

    #[test]
    fn hybrid_and_classic_recipients_do_not_mix() {
        let hybrid = identity().to_recipient();
        let classic: age::x25519::Recipient = CLASSIC_RECIPIENT.parse().unwrap();
        let both: [[&dyn Recipient; 2]; 2] = [[&hybrid, &classic], [&classic, &hybrid]];
        for pair in both {
            let refused = Encryptor::with_recipients(pair.into_iter()).err();
            assert!(matches!(refused, Some(EncryptError::IncompatibleRecipients { .. })));
        }
        assert!(Encryptor::with_recipients([&hybrid as &dyn Recipient, &hybrid].into_iter()).is_ok());
    }

    #[test]
    fn a_whole_file_opens_for_each_of_its_recipients() {
        let identities = [1, 2, 3].map(|seed| HybridIdentity::from_seed([seed; SEED_BYTES]));
        let recipients = identities.each_ref().map(HybridIdentity::to_recipient);
        let encryptor = Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn Recipient)).unwrap();
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
        std::io::Write::write_all(&mut writer, b"a tip").unwrap();
        writer.finish().unwrap();

        for identity in &identities {
            let decryptor = Decryptor::new(sealed.as_slice()).unwrap();
            let mut reader = decryptor.decrypt([identity as &dyn Identity].into_iter()).unwrap();
            let mut opened = String::new();
            std::io::Read::read_to_string(&mut reader, &mut opened).unwrap();
            assert_eq!(opened, "a tip");
        }
        let stranger = HybridIdentity::from_seed([4; SEED_BYTES]);
        let refused =
            Decryptor::new(sealed.as_slice()).unwrap().decrypt([&stranger as &dyn Identity].into_iter()).err();
        assert!(matches!(refused, Some(DecryptError::NoMatchingKeys)));
    }

    #[test]
    fn every_secret_an_identity_keeps_is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        let Expanded { seed, ml_kem, x25519: _, recipient: _ } = &*identity().0;
        wiped(seed);
        wiped(ml_kem);
        wiped(&identity().encode());
        // x25519-dalek 2 wipes without naming the trait; all its Drop does is that.
        assert!(std::mem::needs_drop::<StaticSecret>());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_identity_opens_what_is_sealed_to_its_text(seed: [u8; SEED_BYTES], key: [u8; FILE_KEY_BYTES]) {
            let identity = HybridIdentity::from_seed(seed);
            let recipient: HybridRecipient = identity.to_recipient().to_string().parse().unwrap();
            let (stanzas, labels) = recipient.wrap_file_key(&FileKey::new(Box::new(key))).unwrap();
            let read_back: HybridIdentity = identity.encode().parse().unwrap();
            prop_assert_eq!(read_back.seed(), &seed);
            let opened = read_back.unwrap_stanzas(&stanzas).unwrap().unwrap();
            prop_assert_eq!(opened.expose_secret(), &key);
            prop_assert_eq!(labels, HashSet::from(["postquantum".to_owned()]));
        }

        #[test]
        fn any_text_and_any_stanza_get_an_answer(
            text: String, tail in "[02-9ac-hj-np-z]{0,80}", args: Vec<String>, body: Vec<u8>, share: Vec<u8>,
        ) {
            for text in [text, format!("age1pq1{tail}"), format!("AGE-SECRET-KEY-PQ-1{}", tail.to_uppercase())] {
                prop_assert!(text.parse::<HybridRecipient>().is_err());
                prop_assert!(text.parse::<HybridIdentity>().is_err());
            }
            prop_assert!(HybridRecipient::from_bytes(&share).is_err());
            let stanza = Stanza { tag: STANZA_TYPE.to_owned(), args, body };
            prop_assert!(is_refused(&stanza));
            prop_assert!(is_refused(&with_args(&stanza, vec![BASE64_NOPAD.encode(&share)])));
        }
    }
}
