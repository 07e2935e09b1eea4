//! What travels in a form's hidden fields, and what stands behind a cookie: keys that exist only in memory.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use ring::digest;
use zeroize::Zeroizing;

use super::{MailboxKeys, SiteSalt, derive, random};
use crate::domain::{RECEIPT_MAX_BYTES, RECEIPT_WORDS, Receipt};
use crate::secret::Secret;

const TOKEN_LABEL: &str = "tipline/v1 form token";
const CHECK_LABEL: &str = "tipline/v1 receipt check";
const GUARD_LABEL: &str = "tipline/v1 form guard";
const PART_LABEL: &str = "tipline/v1 part of a form";
const NAME_LABEL: &str = "tipline/v1 name in an address";

/// Seals the seed that a report form carries. Made at start, gone at exit.
pub struct FormKey(derive::Key);

/// The secret a form carries, from which its receipt follows.
pub struct FormSeed(derive::Key);

/// SHA-256 over everything a form sent, or a file holds: the same form sent twice has the same digest.
pub struct MessageDigest(digest::Context);

impl FormKey {
    /// A fresh key.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(random::bytes()))
    }

    /// A token with a fresh seed in it.
    #[must_use]
    pub fn issue(&self) -> String {
        let seed: derive::Key = Secret::new(random::bytes());
        BASE64URL_NOPAD.encode(&derive::seal(&self.0, TOKEN_LABEL, b"", seed.expose()))
    }

    /// The seed in a token, or `None` for a token from before a restart or one we never made.
    #[must_use]
    pub fn redeem(&self, token: &str) -> Option<FormSeed> {
        let sealed = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let seed = derive::open(&self.0, TOKEN_LABEL, b"", &sealed).ok()?;
        Some(FormSeed(Secret::new(seed.try_into().ok()?)))
    }

    /// A check as the page carries it, of one length whatever the words are: nothing of it is kept here.
    #[must_use]
    pub fn seal_check(&self, check: &ReceiptCheck) -> String {
        let mut plain = Zeroizing::new(check.asked.to_vec());
        plain.reserve_exact(RECEIPT_MAX_BYTES);
        plain.extend_from_slice(check.receipt.canonical().expose().as_bytes());
        plain.resize(2 + RECEIPT_MAX_BYTES, b' ');
        BASE64URL_NOPAD.encode(&derive::seal(&self.0, CHECK_LABEL, b"", &plain))
    }

    /// The check in a page, or `None` for one from before a restart or one we never made.
    #[must_use]
    pub fn open_check(&self, sealed: &str) -> Option<ReceiptCheck> {
        let sealed = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
        let plain = Zeroizing::new(derive::open(&self.0, CHECK_LABEL, b"", &sealed).ok()?);
        let ([first, second], words) = plain.split_first_chunk::<2>().map(|(asked, words)| (*asked, words))?;
        let receipt = Receipt::parse(str::from_utf8(words).ok()?).ok()?;
        Some(ReceiptCheck { receipt, asked: [first, second] })
    }
}

/// A receipt on a page, and the two of its words that the source is asked to type.
pub struct ReceiptCheck {
    receipt: Receipt,
    /// Their places, counted from 1, the earlier first.
    asked: [u8; 2],
}

impl ReceiptCheck {
    /// Asks for two words by chance. (That some are likelier by a few in a thousand is nothing to anybody: all seven stand
    /// on the same page.)
    #[must_use]
    pub fn new(receipt: Receipt) -> Self {
        let words = u8::try_from(RECEIPT_WORDS).expect("a receipt has seven words");
        let [first, further] = random::bytes();
        let first = first % words;
        let second = (first + 1 + further % (words - 1)) % words;
        Self { receipt, asked: [first.min(second) + 1, first.max(second) + 1] }
    }

    /// The receipt.
    #[must_use]
    pub fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// The places of the two words, counted from 1, the earlier first.
    #[must_use]
    pub fn asked(&self) -> [usize; 2] {
        self.asked.map(usize::from)
    }
}

impl FormSeed {
    /// A seed for a form that came without a usable token: what was written is kept all the same.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(random::bytes()))
    }

    /// The receipt of this form with this content, and what it opens.
    #[must_use]
    pub fn receipt(&self, content: MessageDigest, salt: SiteSalt) -> (Receipt, MailboxKeys) {
        let receipt = derive::receipt(&self.0, &content.finish());
        let keys = MailboxKeys::from_receipt(&receipt, salt);
        (receipt, keys)
    }
}

impl MessageDigest {
    /// The digest of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    /// Adds a part whose length is known; the length goes in too, so that no two lists of parts run together.
    pub fn part(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    /// The digest.
    #[must_use]
    pub fn finish(self) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(self.0.finish().as_ref());
        out
    }

    /// Adds a piece of a file; [`MessageDigest::part`] must follow with its length when it ends.
    pub fn piece(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }
}

impl Default for MessageDigest {
    fn default() -> Self {
        Self::new()
    }
}

/// Finds sessions by a keyed digest of their cookie, so that no secret is ever compared.
pub struct SessionKey(derive::Key);

impl SessionKey {
    /// A fresh key.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(random::bytes()))
    }

    /// Where in memory the session of this cookie is.
    #[must_use]
    pub fn digest(&self, cookie: &str) -> [u8; 32] {
        derive::mac(self.0.expose(), "tipline/v1 session", cookie.as_bytes())
    }
}

/// The number of one form of one session, which only a good guard yields. What a form changes names it, so a change
/// without a guard does not compile, and a form that is sent twice counts once.
#[derive(Clone, Copy)]
pub struct FormNumber([u8; 16]);

impl FormNumber {
    /// The number.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The number of one thing this form does, where it does several or is sent again with something else in it.
    #[must_use]
    pub fn of(&self, what: &str) -> Self {
        self.part(what.as_bytes())
    }

    /// The number of this form with this content: with another it is another form.
    #[must_use]
    pub fn with(&self, content: MessageDigest) -> Self {
        self.part(&content.finish())
    }

    fn part(&self, what: &[u8]) -> Self {
        let mut digest = MessageDigest::new();
        digest.part(PART_LABEL.as_bytes());
        digest.part(&self.0);
        digest.part(what);
        let mut number = [0; 16];
        number.iter_mut().zip(digest.finish()).for_each(|(to, from)| *to = from);
        Self(number)
    }
}

/// A session's own secret: makes the guards of its forms.
pub struct SessionSecret(derive::Key);

impl SessionSecret {
    /// A fresh secret.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(random::bytes()))
    }

    /// What a text goes by in the addresses of this session, where it must not stand itself: the first 8 bytes of
    /// `HMAC-SHA256(session secret, label || 0 || text)`, in hexadecimal.
    #[must_use]
    pub fn name_of(&self, text: &str) -> String {
        let mac = derive::mac(self.0.expose(), NAME_LABEL, text.as_bytes());
        HEXLOWER.encode(mac.get(..8).unwrap_or_default())
    }

    /// A guard: a fresh number and its MAC. The number makes a form that is sent twice count once.
    #[must_use]
    pub fn guard(&self) -> String {
        let number: [u8; 16] = random::bytes();
        let mac = derive::mac(self.0.expose(), GUARD_LABEL, &number);
        let mut guard = number.to_vec();
        guard.extend(mac.iter().take(16));
        BASE64URL_NOPAD.encode(&guard)
    }

    /// The number in a guard this session made, or `None`.
    #[must_use]
    pub fn check(&self, guard: &str) -> Option<FormNumber> {
        let bytes = BASE64URL_NOPAD.decode(guard.as_bytes()).ok()?;
        let (number, mac) = bytes.split_at_checked(16)?;
        let mac = <&[u8; 16]>::try_from(mac).ok()?;
        let good = derive::mac_matches(self.0.expose(), GUARD_LABEL, number, mac);
        if good { number.try_into().ok().map(FormNumber) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::{FormKey, FormSeed, MessageDigest, ReceiptCheck, SessionSecret};
    use crate::crypto::SiteSalt;
    use crate::domain::Receipt;

    fn digest(parts: &[&str]) -> MessageDigest {
        let mut digest = MessageDigest::new();
        for part in parts {
            digest.part(part.as_bytes());
        }
        digest
    }

    #[test]
    fn the_same_form_gives_the_same_receipt_and_a_changed_one_another() {
        let key = FormKey::generate();
        let token = key.issue();
        let words =
            |parts: &[&str]| key.redeem(&token).unwrap().receipt(digest(parts), SiteSalt([0; 16])).0.canonical();
        assert_eq!(words(&["a", "b"]).expose(), words(&["a", "b"]).expose());
        assert_ne!(words(&["a", "b"]).expose(), words(&["ab", ""]).expose());
        let other = FormSeed::generate().receipt(digest(&["a", "b"]), SiteSalt([0; 16])).0.canonical();
        assert_ne!(words(&["a", "b"]).expose(), other.expose());
    }

    #[test]
    fn a_token_of_another_start_is_not_redeemed() {
        assert!(FormKey::generate().redeem(&FormKey::generate().issue()).is_none());
        for bad in ["", "x", "%%%", &"A".repeat(200)] {
            assert!(FormKey::generate().redeem(bad).is_none());
        }
    }

    #[test]
    fn a_check_of_a_receipt_opens_in_its_own_process_and_has_one_length() {
        let (key, other) = (FormKey::generate(), FormKey::generate());
        let mut asked = std::collections::BTreeSet::new();
        for typed in ["abacus abdomen zoom crane tulip velvet quilt", "zoom zoom zoom zoom zoom zoom zoom"] {
            for _ in 0..500 {
                let check = ReceiptCheck::new(Receipt::parse(typed).ok().unwrap());
                let sealed = key.seal_check(&check);
                assert_eq!(sealed.len(), 159);
                let opened = key.open_check(&sealed).unwrap();
                assert_eq!((opened.receipt.canonical().expose().as_str(), opened.asked), (typed, check.asked));
                assert!(other.open_check(&sealed).is_none() && key.redeem(&sealed).is_none());
                asked.insert(check.asked);
            }
        }
        assert!(asked.iter().all(|[first, second]| 1 <= *first && first < second && *second <= 7), "{asked:?}");
        assert_eq!(asked.len(), 21, "every two of seven are asked for sometimes");
        for bad in ["", "x", "%%%", &key.issue(), &"A".repeat(159)] {
            assert!(key.open_check(bad).is_none());
        }
    }

    #[test]
    fn a_guard_is_good_in_its_own_session_only() {
        let (mine, other) = (SessionSecret::generate(), SessionSecret::generate());
        let guard = mine.guard();
        assert!(mine.check(&guard).is_some());
        assert!(other.check(&guard).is_none());
        let flipped: String = guard.chars().map(|c| if c == 'A' { 'B' } else { 'A' }).collect();
        for bad in ["", "AAAA", &flipped] {
            assert!(mine.check(bad).is_none());
        }
    }
}
