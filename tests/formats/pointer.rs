//! `vectors/pointer`: which tip a mailbox belongs to. The bytes are the sealed pointer, without the record's version.

use data_encoding::HEXLOWER;
use tipline::crypto::{MailboxKeys, PointerKey, SiteSalt};
use tipline::domain::{Locator, Receipt, TipId};

use crate::vector::{self, Vector};

const FOLDER: &str = "pointer";
const SAMPLE: &str = "abacus abdomen zoom crane tulip velvet quilt";
const SALT: [u8; 16] = [7; 16];

fn keys(receipt: &str, salt: [u8; 16]) -> MailboxKeys {
    MailboxKeys::from_receipt(&Receipt::parse(receipt).expect("a receipt"), SiteSalt(salt))
}

#[test]
fn every_pointer_ends_as_its_vector_says() {
    if vector::writing() {
        write_missing();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 14, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        let keys = keys(vector.text("receipt"), vector.array("salt"));
        let locator = Locator::from_bytes(vector.array("locator"));
        let opened: Vec<String> = keys.pointer.open(&locator, &vector.bytes).iter().map(TipId::to_string).collect();
        let outcome = if opened.is_empty() { "failure" } else { "success" };
        assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
        assert_eq!(opened, vector.all("tip"), "{}", vector.name);
    }
}

fn write_missing() {
    let mine = keys(SAMPLE, SALT);
    let tip = TipId::from_bytes([9; 16]);
    let sealed = mine.pointer.seal(&mine.locator, &tip);
    let write = |name: &str, expect: &str, receipt: &str, salt: [u8; 16], locator: &Locator, bytes: &[u8]| {
        let mut header = vec![
            ("expect", expect.to_owned()),
            ("receipt", receipt.to_owned()),
            ("salt", HEXLOWER.encode(&salt)),
            ("locator", locator.to_string()),
        ];
        if expect == "success" {
            header.push(("tip", tip.to_string()));
        }
        Vector::new(name, &header, bytes).write(FOLDER);
    };
    let good = |name: &str, bytes: &[u8]| write(name, "success", SAMPLE, SALT, &mine.locator, bytes);
    let bad = |name: &str, bytes: &[u8]| write(name, "failure", SAMPLE, SALT, &mine.locator, bytes);
    good("pointer", &sealed);
    good("pointer_sealed_again", &mine.pointer.seal(&mine.locator, &tip));
    let swapped = "abdomen abacus zoom crane tulip velvet quilt";
    write("words_in_another_order", "failure", swapped, SALT, &mine.locator, &sealed);
    write("another_site", "failure", SAMPLE, [8; 16], &mine.locator, &sealed);
    let elsewhere = keys(SAMPLE, [8; 16]).locator;
    write("another_mailbox", "failure", SAMPLE, SALT, &elsewhere, &sealed);
    for (name, at) in [
        ("bit_flipped_in_the_salt", 0),
        ("bit_flipped_in_the_tip", 32),
        ("bit_flipped_in_the_tag", PointerKey::SEALED_BYTES - 1),
    ] {
        let mut bytes = sealed.clone();
        bytes[at] ^= 1;
        bad(name, &bytes);
    }
    bad("empty", b"");
    bad("truncated_to_its_salt", &sealed[..32]);
    bad("truncated_by_a_byte", &sealed[..sealed.len() - 1]);
    bad("extra_byte", &[sealed.as_slice(), &[0]].concat());
    bad("zeros", &[0; PointerKey::SEALED_BYTES]);
    bad("version_of_the_record_left_before_it", &[&[1], sealed.as_slice()].concat());
}
