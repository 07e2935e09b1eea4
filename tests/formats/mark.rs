//! `vectors/mark`: the bytes are the mark as it lies under the erasure key.

use tipline::crypto::{Addressee, GRANT_BYTES, Granted, Hold, Identity, Mark};

use crate::craft;
use crate::grant::filled;
use crate::vector::{self, Vector};

const FOLDER: &str = "mark";

#[test]
fn every_mark_ends_as_its_vector_says() {
    if vector::writing() {
        write_missing();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 18, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        let door: Identity = vector.text("identity").parse().expect("an identity");
        let outcome = match Mark::from_bytes(vector.bytes.clone()).open(&door) {
            Ok(Hold::Open) => "open",
            Ok(Hold::Held) => "held",
            Ok(Hold::Early) => "early",
            Err(_) => "failure",
        };
        assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
    }
}

fn write(name: &str, expect: &str, door: &Identity, bytes: &[u8]) {
    let header = [("expect", expect.to_owned()), ("identity", door.encode().to_string())];
    Vector::new(name, &header, bytes).write(FOLDER);
}

fn write_missing() {
    let (tip, own, door, stranger) = (craft::tip(), craft::handler(), craft::door(), craft::stranger());
    let keys = [own.to_recipient(), door.to_recipient()];
    let person = Addressee { reads: &keys[0], door: Some(&keys[1]) };
    let mark = |granted: Granted| granted.mark.expect("who reads with their own key has one");
    let granted = Granted::seal(&tip, person, Hold::Open);
    write("grant_beside_it", "failure", &own, granted.grant.as_bytes());
    let open = mark(granted);
    write("open", "open", &door, open.as_bytes());
    write("held", "held", &door, mark(Granted::seal(&tip, person, Hold::Held)).as_bytes());
    write("early", "early", &door, mark(Granted::seal(&tip, person, Hold::Early)).as_bytes());
    write("decoy", "failure", &door, mark(Granted::decoy(person)).as_bytes());
    write("open_for_another", "failure", &stranger, open.as_bytes());
    write("open_for_their_own_key", "failure", &own, open.as_bytes());
    write("open_for_the_tip_itself", "failure", &tip, open.as_bytes());
    for (name, length) in [("empty", 0), ("truncated_in_the_header", 800), ("truncated_by_a_byte", GRANT_BYTES - 1)] {
        write(name, "failure", &door, &open.as_bytes()[..length]);
    }
    let mut flipped = open.as_bytes().to_vec();
    flipped[GRANT_BYTES - 40] ^= 1;
    write("bit_flipped_in_the_filler", "failure", &door, &flipped);
    write("extra_byte", "failure", &door, &[open.as_bytes(), b"#"].concat());

    // Sealed to the right key, but not a mark.
    let crafted = |name: &str, plaintext: &[u8]| write(name, "failure", &door, &filled(&keys[1], plaintext));
    let key = tip.encode().to_string();
    crafted("first_line_of_a_grant", format!("# tipline/v1 grant: open\n{key}\n").as_bytes());
    crafted("first_line_of_another_hold", b"# tipline/v1 mark: later\n");
    crafted("first_line_of_another_version", b"# tipline/v2 mark: open\n");
    crafted("no_plaintext_but_filler", b"");
    crafted("not_utf_8", b"# tipline/v1 mark: open\n\xff\xfe\n");
}
