//! `vectors/grant`: the bytes are the grant as it lies under the erasure key.

use tipline::crypto::{Addressee, GRANT_BYTES, Grant, Granted, Hold, Identity, Recipient};

use crate::craft::{self, Cut, age_file};
use crate::vector::{self, Vector};

const FOLDER: &str = "grant";

#[test]
fn every_grant_ends_as_its_vector_says() {
    if vector::writing() {
        write_missing();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 35, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        let person: Identity = vector.text("identity").parse().expect("an identity");
        let (outcome, opened) = match Grant::from_bytes(vector.bytes.clone()).open(&person) {
            Ok(open) if open.hold == Hold::Open => {
                ("open", vec![Identity::from_seed(*open.seed.expose()).encode().to_string()])
            }
            Ok(open) if open.hold == Hold::Early => {
                ("early", vec![Identity::from_seed(*open.seed.expose()).encode().to_string()])
            }
            Ok(open) => ("held", vec![Identity::from_seed(*open.seed.expose()).encode().to_string()]),
            Err(_) => ("failure", Vec::new()),
        };
        assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
        assert_eq!(opened, vector.all("opens"), "{}", vector.name);
    }
}

/// An age file of this plaintext, as long as any grant, where it can be: its length shall not be what gives it away.
pub(crate) fn filled(to: &Recipient, plaintext: &[u8]) -> Vec<u8> {
    let mut cut: Cut = age_file(&[to], plaintext);
    if let Some(filler) = GRANT_BYTES.checked_sub(cut.head.len() + 16 + plaintext.len() + 1) {
        let mut plaintext = plaintext.to_vec();
        plaintext.extend(std::iter::repeat_n(b'#', filler));
        plaintext.push(b'\n');
        loop {
            cut = age_file(&[to], &plaintext); // the library's own stanza has a random length
            if cut.join().len() == GRANT_BYTES {
                break;
            }
        }
    }
    cut.join()
}

fn write(name: &str, expect: &str, person: &Identity, bytes: &[u8]) {
    let mut header = vec![("expect", expect.to_owned()), ("identity", person.encode().to_string())];
    if expect != "failure" {
        header.push(("opens", craft::tip().encode().to_string()));
    }
    Vector::new(name, &header, bytes).write(FOLDER);
}

fn write_missing() {
    let (tip, handler, stranger) = (craft::tip(), craft::handler(), craft::stranger());
    let to = handler.to_recipient();
    let person = Addressee { reads: &to, door: None };
    let open = Granted::seal(&tip, person, Hold::Open).grant;
    write("open", "open", &handler, open.as_bytes());
    write("held", "held", &handler, Granted::seal(&tip, person, Hold::Held).grant.as_bytes());
    write("early", "early", &handler, Granted::seal(&tip, person, Hold::Early).grant.as_bytes());
    write("decoy", "failure", &handler, Granted::decoy(person).grant.as_bytes());
    write("open_for_another", "failure", &stranger, open.as_bytes());
    write("open_tried_by_the_tip_itself", "failure", &tip, open.as_bytes());

    let mac_at = craft::find(open.as_bytes(), b"\n--- ") + 1;
    let share = craft::find(open.as_bytes(), b"mlkem768x25519 ") + 15;
    for (name, length) in [
        ("empty", 0),
        ("truncated_in_the_header", 800),
        ("truncated_before_the_mac", mac_at),
        ("truncated_in_the_nonce", mac_at + 48 + 8),
        ("truncated_before_the_payload", mac_at + 48 + 16),
        ("truncated_by_a_byte", GRANT_BYTES - 1),
    ] {
        write(name, "failure", &handler, &open.as_bytes()[..length]);
    }
    for (name, at) in [
        ("bit_flipped_in_the_version", 20),
        ("bit_flipped_in_the_share", share + 200),
        ("bit_flipped_in_the_sealed_file_key", share + 1_494 + 5),
        ("bit_flipped_in_the_mac", mac_at + 10),
        ("bit_flipped_in_the_nonce", mac_at + 48 + 3),
        ("bit_flipped_in_the_first_line", mac_at + 48 + 16 + 20),
        ("bit_flipped_in_the_filler", GRANT_BYTES - 40),
        ("bit_flipped_in_the_tag", GRANT_BYTES - 1),
    ] {
        let mut bytes = open.as_bytes().to_vec();
        bytes[at] ^= 1;
        write(name, "failure", &handler, &bytes);
    }
    write("extra_byte", "failure", &handler, &[open.as_bytes(), b"#"].concat());

    // Sealed to the right person, but not a grant.
    let crafted = |name: &str, plaintext: &[u8]| write(name, "failure", &handler, &filled(&to, plaintext));
    let key = tip.encode().to_string();
    let classic = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
    crafted("no_plaintext_but_filler", b"");
    crafted("without_the_first_line", format!("{key}\n").as_bytes());
    crafted("first_line_after_a_blank_one", format!("\n# tipline/v1 grant: open\n{key}\n").as_bytes());
    crafted("first_line_of_another_hold", format!("# tipline/v1 grant: later\n{key}\n").as_bytes());
    crafted("first_line_of_another_version", format!("# tipline/v2 grant: open\n{key}\n").as_bytes());
    crafted("first_line_in_capitals", format!("# TIPLINE/V1 GRANT: OPEN\n{key}\n").as_bytes());
    crafted("first_line_with_a_carriage_return", format!("# tipline/v1 grant: open\r\n{key}\n").as_bytes());
    crafted("first_line_twice", format!("# tipline/v1 grant: held\n# tipline/v1 grant: open\n{key}\n").as_bytes());
    crafted("no_identity", b"# tipline/v1 grant: open\n");
    crafted("identity_in_lower_case", format!("# tipline/v1 grant: open\n{}\n", key.to_lowercase()).as_bytes());
    crafted("identity_mistyped", format!("# tipline/v1 grant: open\n{}Q\n", &key[..76]).as_bytes());
    crafted("identity_of_the_classic_kind", format!("# tipline/v1 grant: open\n{classic}\n").as_bytes());
    crafted("recipient_for_an_identity", format!("# tipline/v1 grant: open\n{}\n", tip.to_recipient()).as_bytes());
    crafted("not_utf_8", [b"# tipline/v1 grant: open\n", key.as_bytes(), b"\n\xff\xfe\n"].concat().as_slice());
}
