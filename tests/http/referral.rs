//! A tip handed over to somebody outside: the case file they get, what is written down, and what the source sees.

use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use tipline::crypto::{Identity, Opener};

use crate::app::{App, HANDLER_A, HANDLER_B, OVERSEER, WING};
use crate::browser::{Answer, Visitor};

const POLICE: &str = "State police, department 3";

/// What the source wrote: scripts of several directions, a word longer than a line, characters no font of ours has.
const MESSAGE: &str = "Zażółć gęślą jaźń. Привет, Ελλάδα, Iğdır.\nمرحبا 3 keys\n漢\u{1f648}";

/// Sends the form for handing a tip over, as it stands on its page but for these fields.
fn hand_over(reader: &Visitor, tip: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("{tip}/referral");
    reader.fill(&path, &path, fields)
}

fn plain(to: &str) -> Vec<(&str, &str)> {
    vec![("body", to), ("how", "plain"), ("sure", "yes")]
}

/// A tip with files of one hostile name, a reply, a note and a follow-up; and its receipt.
fn a_tip_with_a_history(app: &App) -> (Visitor, String, String) {
    let receipt = app.tip_with(WING, |page, form| {
        let form = form.text("message", &format!("{MESSAGE}\n{}", "x".repeat(300))).text("people", "the deputy");
        let form = form.text("leave_out", &page.person(HANDLER_B));
        form.text("keep_originals", "yes").file("../../evil.pdf", b"one").file("../../evil.pdf", &[2].repeat(300_000))
    });
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    for (to, message) in [("reply", "which friday?"), ("note", "I suspect somebody")] {
        let action = format!("{tip}/{to}");
        let form = reader.get(&tip).form(&action).text("message", message).file("note.txt", message.as_bytes());
        assert_eq!(reader.send(&action, &form).status, 303);
    }
    let source = app.back_with(&receipt);
    let form = source.get("/conversation").form("/conversation").text("message", "the last one");
    assert_eq!(source.send("/conversation", &form).status, 303);
    (reader, tip, receipt)
}

/// What is in a ZIP: names and contents, in their order. A stock unzip finds nothing wrong with it, and it holds no time.
fn unpacked(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.zip");
    fs::write(&file, zip).expect("it is written");
    let tested = Command::new("unzip").arg("-tq").arg(&file).output().expect("unzip is installed");
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stdout));
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).expect("a ZIP");
    let entries = archive.len();
    let read = |number| {
        let mut entry = archive.by_index(number).expect("an entry");
        assert_eq!(entry.last_modified(), Some(zip::DateTime::default()), "no time");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("it is whole");
        (entry.name().expect("a name").into_owned(), bytes)
    };
    (0..entries).map(read).collect()
}

/// The words of a PDF, as a reader of paper and a search see them.
fn words_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.pdf");
    fs::write(&file, pdf).expect("it is written");
    let read = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&file).arg("-").output();
    let read = read.expect("pdftotext is installed");
    assert!(read.status.success() && read.stderr.is_empty(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).expect("UTF-8")
}

/// Words however they were broken into lines.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_case_file_holds_the_whole_conversation_and_the_files_and_no_more() {
    let app = App::new();
    let (reader, tip, receipt) = a_tip_with_a_history(&app);
    let made = hand_over(&reader, &tip, &plain(POLICE));
    assert_eq!(made.status, 200, "{}", made.alert());
    let name = reader.get(&tip).text().split("<h1>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let expected = format!("attachment; filename=\"{}-case-file.zip\"", name.replace(' ', "-"));
    assert_eq!(made.header("content-disposition"), Some(expected.as_str()));
    let inside = unpacked(&made.body);
    let names: Vec<&str> = inside.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["files/001.pdf", "files/002.pdf", "files/003.txt", "conversation.txt", "case-file.pdf"]);
    assert_eq!((inside[0].1.as_slice(), inside[1].1.len()), (b"one".as_slice(), 300_000));
    let text = String::from_utf8(inside[3].1.clone()).unwrap();
    let paper = words_of(&inside[4].1);
    let sums = [0, 1, 2].map(|file: usize| HEXLOWER.encode(digest(&SHA256, &inside[file].1).as_ref()));
    let who = format!("by {HANDLER_A}, ");
    for said in [name.as_str(), WING, POLICE, &who, "the deputy", "which friday?", "the last one", "evil.pdf"]
        .into_iter()
        .chain(sums.iter().map(String::as_str))
        .chain([
            "Zażółć gęślą jaźń. Привет, Ελλάδα, Iğdır.",
            "It was acknowledged.",
            "do not see the report: Handler B",
        ])
    {
        assert!(in_one_line(&text).contains(said), "{said}:\n{text}");
        assert!(in_one_line(&paper).contains(said), "{said}:\n{paper}");
    }
    assert!(text.contains(MESSAGE.replace('\n', "\n    ").as_str()), "every character, in the text: {text}");
    assert!(paper.contains("مرحبا") && paper.contains("□□") && paper.contains("2 characters have no shape"), "{paper}");
    assert!(paper.contains("page 1 of 2") && paper.contains("page 2 of 2"), "{paper}");
    for hidden in
        ["I suspect", "note.txt\u{201d} where it came from, sent as application/octet-stream, 18", &receipt, "Tipline"]
    {
        assert!(!text.contains(hidden) && !paper.contains(hidden), "{hidden}");
    }
    for bytes in [b"CreationDate".as_slice(), b"Producer", b"ModDate", b"Tipline", b"tipline"] {
        assert!(!made.body.windows(bytes.len()).any(|window| window == bytes));
    }

    let with_notes = hand_over(&reader, &tip, &[plain(POLICE).as_slice(), &[("notes", "yes")]].concat());
    let inside = unpacked(&with_notes.body);
    assert_eq!(inside.len(), 6, "the file of the note, too");
    assert!(words_of(&inside[5].1).contains("I suspect somebody"));
}

#[test]
fn the_source_and_the_readers_see_that_it_was_handed_over_and_to_whom() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    let path = format!("{tip}/referral");
    let page = reader.get(&path);
    let again = |to: &str| {
        let mut fields = page.hidden(&path);
        fields.extend(plain(to).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        reader.submit(&path, &fields)
    };
    let told = |page: &Answer, to: &str| page.text().matches(&format!(": {to}")).count();
    for (to, police, court) in [(POLICE, 1, 0), (POLICE, 1, 0), ("The court", 1, 1), ("The court", 1, 1)] {
        assert_eq!(again(to).status, 200);
        for page in [app.back_with(&receipt).get("/conversation"), app.handler(HANDLER_B).get(&tip)] {
            assert_eq!((told(&page, POLICE), told(&page, "The court")), (police, court), "{}", page.text());
        }
    }
    let source = app.back_with(&receipt).get("/conversation");
    assert!(source.shows("Somebody outside has it now, too: State police, department 3"), "{}", source.text());
    assert!(source.shows("There is no answer yet"), "handing over is no answer");
    assert!(reader.get(&tip).shows("To be acknowledged by"), "and stops no clock");
}

#[test]
fn a_sealed_case_file_opens_for_those_it_was_made_for() {
    let app = App::new();
    app.tip(WING, "for the police alone");
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    let sealed = |key: &str| {
        let made = hand_over(&reader, &tip, &[("body", POLICE), ("how", "sealed"), ("recipient", key)]);
        assert_eq!(made.status, 200, "{}", made.alert());
        assert!(made.header("content-disposition").unwrap().ends_with("-case-file.zip.age\""));
        made.body
    };
    let theirs = |zip: &[u8]| words_of(&unpacked(zip).pop().unwrap().1).contains("for the police alone");

    let hybrid = Identity::generate();
    let key = hybrid.to_recipient().to_string();
    let broken = format!("{}\r\n {}", &key[..900], &key[900..]); // as mail breaks it
    let file = sealed(&broken);
    assert!(Opener::new(&[Identity::generate()], file.as_slice()).is_err());
    let mut zip = Vec::new();
    Opener::new(&[hybrid], file.as_slice()).unwrap().read_to_end(&mut zip).unwrap();
    assert!(theirs(&zip));

    let classic = age::x25519::Identity::generate();
    let folder = tempfile::tempdir().unwrap();
    let (key, file) = (folder.path().join("key"), folder.path().join("case.age"));
    fs::write(&key, age::secrecy::ExposeSecret::expose_secret(&classic.to_string())).unwrap();
    fs::write(&file, sealed(&classic.to_public().to_string())).unwrap();
    let opened = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().expect("age is installed");
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    assert!(theirs(&opened.stdout));
}

#[test]
fn a_form_that_is_not_whole_hands_nothing_over_and_comes_back() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    let secret = Identity::generate().encode().to_string();
    let classic = age::x25519::Identity::generate().to_public().to_string();
    for (fields, said) in [
        (vec![("body", " "), ("how", "plain"), ("sure", "yes")], "fill in the marked field"),
        (vec![("body", POLICE)], "whether the file is to be sealed"),
        (vec![("body", POLICE), ("how", "plain")], "confirm the warning"),
        (vec![("body", POLICE), ("how", "sealed")], "not a public age key"),
        (vec![("body", POLICE), ("how", "sealed"), ("recipient", "ssh-ed25519 AAAA")], "not a public age key"),
        (vec![("body", POLICE), ("how", "sealed"), ("recipient", &classic[..60])], "not a public age key"),
        (vec![("body", POLICE), ("how", "sealed"), ("recipient", &secret)], "secret key"),
        (vec![("body", POLICE), ("how", "plain"), ("sure", "yes"), ("close", "yes")], "why the report is closed"),
    ] {
        let fields = [fields.as_slice(), &[("notes", "yes")]].concat();
        let refused = hand_over(&reader, &tip, &fields);
        assert_eq!(refused.status, 422, "{said}: {}", refused.alert());
        assert!(refused.alert().contains(said), "{said}: {}", refused.alert());
        assert_eq!(refused.value("body"), fields[0].1, "{said}");
        assert!(refused.text().contains("name=\"notes\" value=\"yes\" checked"), "{said}");
        assert!(!refused.shows(&secret));
        if let Some((_, key)) = fields.iter().find(|(name, value)| *name == "recipient" && *value != secret) {
            assert_eq!(refused.inside("recipient"), *key);
        }
    }
    let without_guard = reader.submit(&format!("{tip}/referral"), &plain(POLICE));
    assert_eq!((without_guard.status, without_guard.value("body").as_str()), (403, POLICE));
    assert!(!app.back_with(&receipt).get("/conversation").shows(POLICE));
    assert!(!reader.get(&tip).shows(POLICE));
}

#[test]
fn handing_over_can_close_a_tip_as_referred_and_a_closed_one_stays_as_it_is() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    let closing = [plain(POLICE).as_slice(), &[("close", "yes"), ("reason", "it is a crime")]].concat();
    let path = format!("{tip}/referral");
    let page = reader.get(&path);
    for _ in 0..2 {
        let mut fields = page.hidden(&path);
        fields.extend(closing.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let made = reader.submit(&path, &fields);
        assert_eq!(made.status, 200, "{}", made.alert());
        let paper = in_one_line(&words_of(&unpacked(&made.body).pop().unwrap().1));
        for said in ["it is a crime", "What came of it: referred to somebody else.", "handed it over to: State police"]
        {
            assert!(paper.contains(said), "{said}: {paper}");
        }
    }
    let page = reader.get(&tip);
    assert_eq!(page.text().matches("it is a crime").count(), 1, "once, however often it was downloaded");
    assert!(page.shows(": referred to somebody else."), "{}", page.text());
    let source = app.back_with(&receipt).get("/conversation");
    assert!(source.shows("it was handed over to somebody else, who can do more"), "{}", source.text());

    assert!(!reader.get(&path).text().contains("name=\"close\""));
    let refused = hand_over(&reader, &tip, &closing);
    assert_eq!(refused.status, 409);
    assert!(refused.alert().contains("has been closed"), "{}", refused.alert());
    assert_eq!(hand_over(&reader, &tip, &plain("The court")).status, 200, "a file can still be made");
    assert!(reader.get(&tip).shows(": referred to somebody else."));
}

#[test]
fn an_overseer_hands_over_only_what_is_theirs_to_read() {
    let app = App::new();
    app.tip(WING, "held");
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    let overseer = app.handler(OVERSEER);
    let nothing = overseer.get(&format!("/tips/{}/referral", "0".repeat(32)));
    let held = overseer.get(&format!("{tip}/referral"));
    assert_eq!((held.status, held.text()), (404, nothing.text()));
    app.tip_with(WING, |_, form| form.text("message", "straight").text("straight_to_overseers", "yes"));
    let straight = app.handler(OVERSEER).get("/").link("/tips/");
    assert_eq!(hand_over(&app.handler(OVERSEER), &straight, &plain(POLICE)).status, 200);
}
