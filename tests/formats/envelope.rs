//! `vectors/envelope`: the bytes are header and body, `head bytes` says where the header ends.

use std::io::{Cursor, Read};

use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use tipline::crypto::{Envelope, EnvelopeWriter, Identity, Recipient};
use tipline::domain::{Details, EntryKind, FileName, MediaType, Message};
use tipline::secret::Secret;

use crate::craft::{self, Cut, Part, Unlabelled, age_file, archive};
use crate::vector::{self, Vector};

const FOLDER: &str = "envelope";

fn kind(text: &str) -> EntryKind {
    match text {
        "tip" => EntryKind::Tip,
        "follow-up" => EntryKind::FollowUp,
        "reply" => EntryKind::Reply,
        "note" => EntryKind::Note,
        other => unreachable!("a vector of another kind: {other}"),
    }
}

fn open(vector: &Vector) -> Option<Envelope<Cursor<Vec<u8>>>> {
    let identity: Identity = vector.text("identity").parse().expect("an identity");
    let head_bytes: usize = vector.text("head bytes").parse().expect("a number");
    let mut head = vector.bytes.clone();
    let body = head.split_off(head_bytes);
    Envelope::open(&identity, kind(vector.text("kind")), head, Cursor::new(body)).ok()
}

/// How far reading gets, and every line of the header that tells content.
fn outcome(vector: &Vector) -> (&'static str, Vec<(&'static str, String)>) {
    let mut found = Vec::new();
    let Some(mut envelope) = open(vector) else { return ("open failure", found) };
    found.push(("people", HEXLOWER.encode(envelope.details().people.as_bytes())));
    found.push(("author", HEXLOWER.encode(envelope.details().author.as_bytes())));
    let Ok(message) = envelope.message() else { return ("message failure", Vec::new()) };
    found.push(("message", HEXLOWER.encode(message.expose().as_bytes())));
    for number in 0..envelope.details().files.len() {
        let again = open(vector).expect("it opened before");
        let Ok(Some((file, mut reader))) = again.into_file(number) else { return ("file failure", Vec::new()) };
        let mut bytes = Vec::new();
        if reader.read_to_end(&mut bytes).is_err() || bytes.len() as u64 != file.bytes {
            return ("file failure", Vec::new());
        }
        let hash = HEXLOWER.encode(digest(&SHA256, &bytes).as_ref());
        let (path, media_type, name) = (&file.path, file.media_type.as_str(), file.name.as_str());
        found.push(("file", format!("{path} {media_type} {} {hash} {name}", file.bytes)));
    }
    assert!(envelope.into_file(found.len() - 3).expect("no damage where no file is").is_none());
    ("success", found)
}

#[test]
fn every_envelope_ends_as_its_vector_says() {
    if vector::writing() {
        write_missing();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 73, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        let (outcome, found) = outcome(&vector);
        assert_eq!(outcome, vector.text("expect"), "{}", vector.name);
        for key in ["people", "author", "message", "file"] {
            let here: Vec<&str> = found.iter().filter(|(name, _)| *name == key).map(|(_, text)| &**text).collect();
            assert_eq!(here, vector.all(key), "{}: {key}", vector.name);
        }
    }
}

fn write(name: &str, expect: &str, cut: &Cut, identity: &Identity, read_as: &str) {
    let mut header = vec![
        ("expect", expect.to_owned()),
        ("identity", identity.encode().to_string()),
        ("kind", read_as.to_owned()),
        ("head bytes", cut.head.len().to_string()),
    ];
    if expect == "success" {
        let found = outcome(&Vector::new(name, &header, &cut.join())).1;
        header.extend(found);
    }
    Vector::new(name, &header, &cut.join()).write(FOLDER);
}

fn honest(recipients: &[Recipient], kind: EntryKind, message: &str, by: [&str; 2], files: &[(&str, &[u8])]) -> Cut {
    let mut writer = EnvelopeWriter::new(recipients, Vec::new());
    for (name, bytes) in files {
        writer.start_file(FileName::tame(name), MediaType::tame("image/jpeg"), None).expect("memory takes it");
        writer.write_file(bytes).expect("memory takes it");
    }
    let message = Message::parse(&Secret::new(message.to_owned()), 1_000).expect("a message");
    let [people, author] = by.map(str::to_owned);
    let details = Details { people, author, ..Details::new(kind) };
    let sealed = writer.finish(&message, details).expect("memory takes it");
    Cut { head: sealed.head, body: sealed.body }
}

const DETAILS: &[u8] = br#"{"kind": "tipline/v1 tip"}"#;
const WITH_FILE: &[u8] = br#"{"kind":"tipline/v1 tip","files":[{"path":"files/01.txt","name":"a.txt","media_type":"text/plain","bytes":3}]}"#;

fn write_missing() {
    write_honest();
    write_damaged();
    write_crafted();
}

fn write_honest() {
    let (tip, mailbox) = (craft::tip(), craft::mailbox());
    let one = [tip.to_recipient()];
    let both = [tip.to_recipient(), mailbox.to_recipient()];
    let big: Vec<u8> = (0u8..=255).cycle().take(70_000).collect();

    let cut = honest(&one, EntryKind::Tip, "hello", ["the deputy", ""], &[]);
    write("tip", "success", &cut, &tip, "tip");
    write("wrong_identity", "open failure", &cut, &craft::stranger(), "tip");
    for other in ["follow-up", "reply", "note"] {
        write(&format!("tip_read_as_{other}"), "open failure", &cut, &tip, other);
    }
    let message = "Grüße\nzwei Zeilen\tund ein Tab\n\u{1f6aa}";
    write("tip_in_utf_8", "success", &honest(&one, EntryKind::Tip, message, ["", ""], &[]), &tip, "tip");
    let files: [(&str, &[u8]); 4] =
        [("../x/photo.JPG", b"one"), ("run.exe", b""), ("plan of wing B.pdf", b"three"), ("none", &[0; 100])];
    write("tip_with_files", "success", &honest(&one, EntryKind::Tip, "see", ["", ""], &files), &tip, "tip");
    let cut = honest(&one, EntryKind::FollowUp, "more", ["", ""], &files[..1]);
    write("follow_up", "success", &cut, &tip, "follow-up");
    let cut = honest(&both, EntryKind::Reply, "thank you", ["", "Ada, integrity office"], &[]);
    write("reply_read_by_a_handler", "success", &cut, &tip, "reply");
    write("reply_read_by_the_source", "success", &cut, &mailbox, "reply");
    write("reply_read_as_tip", "open failure", &cut, &tip, "tip");
    let cut = honest(&one, EntryKind::Note, "to do", ["", "Ben"], &[]);
    write("note", "success", &cut, &tip, "note");
    write("note_read_by_the_source", "open failure", &cut, &mailbox, "note");

    let cut = honest(&one, EntryKind::Tip, "see", ["", ""], &[("big.bin", &big)]);
    write("two_chunks", "success", &cut, &tip, "tip");
    let mut flipped = cut.clone();
    flipped.body[1_000] ^= 1; // the file's own chunk; directory and texts lie in the second
    write("two_chunks_bit_flipped_in_the_first", "file failure", &flipped, &tip, "tip");
    let mut cut_off = cut.clone();
    cut_off.body.truncate(65_536 + 16);
    write("two_chunks_truncated_to_one", "open failure", &cut_off, &tip, "tip");
    let mut swapped = cut;
    swapped.body = [&swapped.body[65_552..], &swapped.body[..65_552]].concat();
    write("two_chunks_swapped", "open failure", &swapped, &tip, "tip");
}

fn write_damaged() {
    let tip = craft::tip();
    let cut = honest(&[tip.to_recipient()], EntryKind::Tip, "hello", ["", ""], &[]);
    let other = honest(&[tip.to_recipient()], EntryKind::Tip, "hello", ["", ""], &[]);
    let fails = |name: &str, change: &dyn Fn(&mut Cut)| {
        let mut cut = cut.clone();
        change(&mut cut);
        write(name, "open failure", &cut, &tip, "tip");
    };
    let share = craft::find(&cut.head, b"mlkem768x25519 ") + 15;
    fails("no_header", &|cut| cut.head.clear());
    fails("header_truncated_after_its_first_line", &|cut| cut.head.truncate(22));
    fails("header_truncated_in_a_share", &|cut| cut.head.truncate(share + 700));
    fails("header_truncated_before_its_mac", &|cut| cut.head.truncate(cut.mac_at()));
    fails("header_without_nonce", &|cut| cut.head.truncate(cut.head.len() - 16));
    fails("nonce_truncated", &|cut| cut.head.truncate(cut.head.len() - 1));
    fails("header_with_an_extra_byte", &|cut| cut.head.push(0));
    fails("header_of_another_envelope", &|cut| cut.head.clone_from(&other.head));
    fails("body_of_another_envelope", &|cut| cut.body.clone_from(&other.body));
    fails("no_body", &|cut| cut.body.clear());
    fails("body_truncated_by_a_byte", &|cut| cut.body.truncate(cut.body.len() - 1));
    fails("body_truncated_to_its_first_kilobyte", &|cut| cut.body.truncate(1_024));
    fails("body_with_an_extra_byte", &|cut| cut.body.push(0));
    fails("body_with_an_extra_block", &|cut| cut.body.extend([0; 16]));
    fails("age_version_2", &|cut| cut.head[20] = b'2');
    fails("bit_flipped_in_the_share_ml_kem", &|cut| cut.head[share + 100] ^= 1);
    fails("bit_flipped_in_the_share_x25519", &|cut| cut.head[share + 1_470] ^= 1);
    fails("bit_flipped_in_the_sealed_file_key", &|cut| cut.head[share + 1_494 + 1 + 10] ^= 1);
    fails("bit_flipped_in_the_mac", &|cut| {
        let at = cut.mac_at() + 10;
        cut.head[at] ^= 1;
    });
    fails("bit_flipped_in_the_nonce", &|cut| *cut.head.last_mut().unwrap() ^= 1);
    fails("bit_flipped_in_the_body", &|cut| cut.body[20] ^= 1);
    fails("bit_flipped_in_the_padding", &|cut| cut.body[2_000] ^= 1);
    fails("bit_flipped_in_the_tag", &|cut| *cut.body.last_mut().unwrap() ^= 0x80);
    fails("line_ends_of_another_system", &|cut| cut.head.insert(21, b'\r'));
}

fn write_crafted() {
    let tip = craft::tip();
    let recipient = tip.to_recipient();
    let seal = |plaintext: &[u8]| age_file(&[&recipient], plaintext);
    let zip = |name: &str, expect: &str, parts: &[Part]| write(name, expect, &seal(&archive(parts)), &tip, "tip");
    let (message, details) = (Part::new("message.txt", b"hello"), Part::new("details.json", DETAILS));
    let (file, with_file) = (Part::new("files/01.txt", b"abc"), Part::new("details.json", WITH_FILE));

    // Sealed otherwise.
    let plain = archive(&[message.clone(), details.clone()]);
    let classic = age::x25519::Identity::generate().to_public();
    write("classic_recipient_only", "open failure", &age_file(&[&classic], &plain), &tip, "tip");
    let mixed = age_file(&[&classic, &Unlabelled(recipient.clone())], &plain);
    write("classic_recipient_beside_the_hybrid", "success", &mixed, &tip, "tip");
    let mut scrypt = age::scrypt::Recipient::new(age::secrecy::SecretString::from("correct horse".to_owned()));
    scrypt.set_work_factor(10);
    write("passphrase", "open failure", &age_file(&[&scrypt], &plain), &tip, "tip");

    // Another hand's archive: other order, no padding, no data descriptors, more than we know.
    let more = br#"{"later":[1],"files":[],"kind":"tipline/v1 tip","people":"x"}"#;
    let parts = [Part::new("details.json", more), Part::new("later.txt", b"?"), message.clone()];
    zip("by_another_hand", "success", &parts);
    zip("by_another_hand_with_a_file", "success", &[file.clone(), message.clone(), with_file.clone()]);

    write("empty", "open failure", &seal(b""), &tip, "tip");
    write("not_an_archive", "open failure", &seal(b"hello, this is no archive of any sort at all"), &tip, "tip");
    write("archive_truncated", "open failure", &seal(&plain[..plain.len() - 10]), &tip, "tip");
    zip("archive_without_details", "open failure", std::slice::from_ref(&message));
    for (name, text) in [
        ("details_empty", &b""[..]),
        ("details_not_json", b"kind: tip"),
        ("details_not_utf_8", b"{\"kind\": \"tipline/v1 tip\", \"people\": \"\xff\"}"),
        ("details_without_kind", b"{\"people\": \"x\"}"),
        ("details_of_an_unknown_kind", b"{\"kind\": \"tipline/v1 rumour\"}"),
        ("details_of_another_version", b"{\"kind\": \"tipline/v2 tip\"}"),
        ("details_with_a_number_for_people", b"{\"kind\": \"tipline/v1 tip\", \"people\": 7}"),
        ("details_with_kind_twice", b"{\"kind\": \"tipline/v1 tip\", \"kind\": \"tipline/v1 tip\"}"),
        ("details_and_more", b"{\"kind\": \"tipline/v1 tip\"} {}"),
    ] {
        zip(name, "open failure", &[message.clone(), Part::new("details.json", text)]);
    }
    zip("details_deflated", "open failure", &[message.clone(), Part::deflated("details.json", DETAILS)]);
    zip("message_missing", "message failure", std::slice::from_ref(&details));
    zip("message_not_utf_8", "message failure", &[Part::new("message.txt", b"\xff\xfe"), details.clone()]);
    zip("message_deflated", "message failure", &[Part::deflated("message.txt", b"hello"), details.clone()]);
    let lying = |change: &dyn Fn(&mut Part)| {
        let mut lying = message.clone();
        change(&mut lying);
        [lying, details.clone()]
    };
    zip("message_with_another_checksum", "message failure", &lying(&|part| part.crc ^= 1));
    zip("message_encrypted_by_zip", "message failure", &lying(&|part| part.flags = 1));
    zip("message_longer_than_said", "message failure", &lying(&|part| (part.bytes, part.packed_bytes) = (4, 4)));
    zip("message_said_to_fill_memory", "message failure", &lying(&|part| part.bytes = 4 * 1024 * 1024 + 1));
    zip("message_said_to_have_two_lengths", "message failure", &lying(&|part| part.bytes = 100));
    zip("file_missing", "file failure", &[message.clone(), with_file.clone()]);
    let deflated = Part::deflated("files/01.txt", b"abc");
    zip("file_deflated", "file failure", &[deflated, message.clone(), with_file.clone()]);
    zip(
        "file_longer_than_details_say",
        "file failure",
        &[Part::new("files/01.txt", b"abcd"), message.clone(), with_file.clone()],
    );
    let mut said = Part::new("files/01.txt", b"ab");
    (said.bytes, said.crc) = (3, file.crc);
    zip("file_said_to_have_two_lengths", "file failure", &[said, message.clone(), with_file]);
    let far = WITH_FILE.to_vec();
    let far = String::from_utf8(far).unwrap().replace("\"bytes\":3", "\"bytes\":900000");
    let mut beyond = file;
    (beyond.bytes, beyond.packed_bytes) = (900_000, 900_000);
    zip(
        "file_said_to_end_beyond_the_archive",
        "file failure",
        &[beyond, message, Part::new("details.json", far.as_bytes())],
    );
}
