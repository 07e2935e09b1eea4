//! `vectors/locked`: an identity under a passphrase. The bytes are the age file.

use age::secrecy::SecretString;
use tipline::crypto::{Identity, LockedIdentity, Passphrase};
use tipline::secret::Secret;

use crate::craft::{self, age_file};
use crate::vector::{self, Vector};

const FOLDER: &str = "locked";
const PASSPHRASE: &str = "correct horse battery";

/// A locked identity as the store reads it: bytes with their number before them.
fn stored(bytes: &[u8]) -> LockedIdentity {
    let bytes = postcard::to_stdvec(bytes).expect("memory takes it");
    postcard::from_bytes(&bytes).expect("a locked identity is bytes")
}

fn typed(vector: &Vector) -> Passphrase {
    Passphrase::typed(Secret::new(String::from_utf8(vector.hex("passphrase")).expect("a passphrase is UTF-8")))
}

#[test]
fn every_locked_identity_ends_as_its_vector_says() {
    if vector::writing() {
        write_missing();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 26, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        let opened: Vec<String> =
            stored(&vector.bytes).unlock(&typed(&vector)).iter().map(|open| open.encode().to_string()).collect();
        let outcome = if opened.is_empty() { "failure" } else { "success" };
        assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
        assert_eq!(opened, vector.all("opens"), "{}", vector.name);
    }
}

fn write(name: &str, expect: &str, passphrase: &str, bytes: &[u8]) {
    let passphrase = data_encoding::HEXLOWER.encode(passphrase.as_bytes());
    let mut header = vec![("expect", expect.to_owned()), ("passphrase", passphrase)];
    if expect == "success" {
        header.push(("opens", craft::handler().encode().to_string()));
    }
    Vector::new(name, &header, bytes).write(FOLDER);
}

/// An age file under a passphrase; a low work factor keeps the tests quick where the factor is not the matter.
fn lock(plaintext: &str, passphrase: &str, work_factor: u8) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(work_factor);
    age_file(&[&recipient], plaintext.as_bytes()).join()
}

fn write_missing() {
    let handler = craft::handler();
    let key = handler.encode().to_string();
    let as_written = |passphrase: &str| {
        let locked = handler.lock(&Passphrase::typed(Secret::new(passphrase.to_owned())));
        let bytes = postcard::to_stdvec(&locked).expect("memory takes it");
        let (bytes, _): (Vec<u8>, _) = postcard::take_from_bytes(&bytes).expect("a locked identity is bytes");
        bytes
    };
    let locked = as_written(PASSPHRASE);
    write("work_factor_17", "success", PASSPHRASE, &locked);
    write("passphrase_in_utf_8", "success", "zwölf Zeichen \u{1f6aa}", &as_written("zwölf Zeichen \u{1f6aa}"));
    write("work_factor_10", "success", PASSPHRASE, &lock(&key, PASSPHRASE, 10));
    write("work_factor_18", "success", PASSPHRASE, &lock(&key, PASSPHRASE, 18));
    write("identity_with_a_line_end", "success", PASSPHRASE, &lock(&format!("{key}\n"), PASSPHRASE, 10));
    write("work_factor_19", "failure", PASSPHRASE, &lock(&key, PASSPHRASE, 19));
    write("wrong_passphrase", "failure", "correct horse batterx", &locked);

    let quick = lock(&key, PASSPHRASE, 10);
    for (name, other) in [
        ("passphrase_in_capitals", "Correct Horse Battery"),
        ("passphrase_with_an_outer_space", "correct horse battery "),
        ("passphrase_empty", ""),
    ] {
        write(name, "failure", other, &quick);
    }
    let decomposed = lock(&key, "zwo\u{308}lf Zeichen", 10);
    write("passphrase_composed_otherwise", "failure", "zw\u{f6}lf Zeichen", &decomposed);

    let factor_at = craft::find(&quick, b" 10\n") + 1;
    let mac_at = craft::find(&quick, b"\n--- ") + 1;
    for (name, at) in [
        ("bit_flipped_in_the_version", 20),
        ("bit_flipped_in_the_salt", factor_at - 10),
        ("bit_flipped_in_the_work_factor", factor_at + 1),
        ("bit_flipped_in_the_mac", mac_at + 10),
        ("bit_flipped_in_the_nonce", mac_at + 48 + 3),
        ("bit_flipped_in_the_identity", mac_at + 48 + 16 + 30),
        ("bit_flipped_in_the_tag", quick.len() - 1),
    ] {
        let mut bytes = quick.clone();
        bytes[at] ^= 1;
        write(name, "failure", PASSPHRASE, &bytes);
    }
    write("empty", "failure", PASSPHRASE, b"");
    write("truncated_in_the_header", "failure", PASSPHRASE, &quick[..factor_at]);
    write("truncated_by_a_byte", "failure", PASSPHRASE, &quick[..quick.len() - 1]);
    write("extra_byte", "failure", PASSPHRASE, &[quick.as_slice(), b"\n"].concat());
    write("identity_in_lower_case", "failure", PASSPHRASE, &lock(&key.to_lowercase(), PASSPHRASE, 10));
    let classic = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
    write("identity_of_the_classic_kind", "failure", PASSPHRASE, &lock(classic, PASSPHRASE, 10));
    write("no_identity", "failure", PASSPHRASE, &lock("", PASSPHRASE, 10));
    let sealed = age_file(&[&Identity::to_recipient(&handler)], key.as_bytes());
    write("sealed_to_a_recipient", "failure", PASSPHRASE, &sealed.join());
}
