//! Nothing a person sends is found where it should not be: a marked tip with files, a reply, a note and a follow-up go
//! through the real program over real HTTP, past refusals, a restart and a power cut; then every byte it left behind is
//! searched for the marks, for keys, for the receipt, and for any time finer than a day.

#![expect(clippy::indexing_slicing, reason = "a search by place; a wrong place fails the test, as it should")]

mod search;
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tipline::crypto::Identity;
use zip::ZipArchive;

use self::search::{Needles, Noise, moments};
use self::site::{Answer, BOUNDARY, Ground, Part, Site, Visitor, below, multipart};

const MESSAGE: &str = "kestrelmark-message-51930 was in the yard";
const PEOPLE: &str = "kestrelmark-people-60417 and his brother";
const HINTS: &str = "kestrelmark-hints-90417";
const SMALL_NAME: &str = "kestrelmark-small-name-11852.pdf";
const LARGE_NAME: &str = "kestrelmark-large-name-73306.csv";
const KIND: &str = "application/x-kestrelmark-kind-90125";
const SMALL: &str = "kestrelmark-small-content-28841";
const REFUSED: &str = "kestrelmark-refused-47716 is sent with a form that is not taken";
const CUT_OFF: &str = "kestrelmark-cut-off-83360 is sent when the power fails";
const REPLY: &str = "kestrelmark-reply-19274 thank you";
const REPLY_NAME: &str = "kestrelmark-reply-name-35008.txt";
const REPLY_FILE: &str = "kestrelmark-reply-content-66241";
const NOTE: &str = "kestrelmark-note-90763 the source must not see this";
const FOLLOW_UP: &str = "kestrelmark-follow-up-40159 one more thing";
const FOLLOW_UP_NAME: &str = "kestrelmark-follow-up-name-22870.png";
const LABEL: &str = "kestrelmark-label-60182";
const DRAFT: &str = "kestrelmark-draft-31479 is kept and not sent";
const PROBE: &str = "kestrelmark-probe-77013";
const NAME: &str = "Ada Canary";
const PASSPHRASE: &str = "kestrelmark passphrase 31415 of a handler";
const MARKS: [&str; 19] = [
    MESSAGE,
    PEOPLE,
    HINTS,
    SMALL_NAME,
    LARGE_NAME,
    KIND,
    SMALL,
    REFUSED,
    CUT_OFF,
    REPLY,
    REPLY_NAME,
    REPLY_FILE,
    NOTE,
    FOLLOW_UP,
    FOLLOW_UP_NAME,
    LABEL,
    DRAFT,
    PROBE,
    PASSPHRASE,
];

/// The server levels the times of its files every ten seconds.
const LEVELLED_AFTER: Duration = Duration::from_secs(12);

/// A file of a megabyte and a bit: too large for the database, and no line like another.
fn large() -> Vec<u8> {
    (0..30_000).flat_map(|line| format!("kestrelmark-large-content-{line:06}-of-many;\n").into_bytes()).collect()
}

#[expect(clippy::disallowed_methods, reason = "this test must know what time the server must not")]
fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970")
}

fn needles() -> Needles {
    let mut needles = Needles::new();
    for mark in MARKS {
        needles.text(&format!("“{mark}”"), mark);
    }
    needles.text("any mark", "kestrelmark");
    let large = large();
    for at in [0, 20_000, 400_003, 1_000_001, large.len() - 32] {
        needles.bytes(&format!("the large file from byte {at}"), &large[at..at + 32]);
    }
    needles
}

/// Everything below a folder: names, and what is in the files.
fn search(folder: &Path, needles: &Needles) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in below(folder) {
        let name = path.strip_prefix(folder).expect("it was found there").display().to_string();
        found.extend(needles.find(&format!("the name {name}"), name.as_bytes()));
        if path.is_file() {
            found.extend(needles.find(&name, &fs::read(&path).expect("a file that was just listed")));
        }
    }
    found
}

/// Moments in names and files. `sealed/` holds nothing but ciphertext, the database and the key file some.
fn search_moments(folder: &Path, from: Duration, to: Duration) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in below(folder) {
        let name = path.strip_prefix(folder).expect("it was found there").display().to_string();
        found.extend(moments("a name", name.as_bytes(), from, to, Noise::Clear));
        if path.is_file() && !name.ends_with("reserve") {
            let (place, noise) = match name.as_str() {
                name if name.starts_with("sealed/") => ("sealed/", Noise::Only),
                name if name.starts_with("db/") || name == "erasure.keys" => (name, Noise::Some),
                name => (name, Noise::Clear),
            };
            found.extend(moments(place, &fs::read(&path).expect("a file that was just listed"), from, to, noise));
        }
    }
    found
}

/// Files whose times are not midnight, UTC. What a kernel keeps for itself, the time a file's entry was last changed,
/// nobody can set; SECURITY.md says so.
fn unlevelled(folder: &Path) -> Vec<String> {
    let mut unlevelled = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        // Asked before the folder is read: reading changes the time of access.
        let meta = fs::metadata(&path).expect("a file that was just listed");
        for (what, seconds, nanos) in
            [("written", meta.mtime(), meta.mtime_nsec()), ("read", meta.atime(), meta.atime_nsec())]
        {
            if seconds % 86_400 != 0 || nanos != 0 {
                unlevelled.push(format!("{}: {what} at {seconds}.{nanos:09}", path.display()));
            }
        }
        if meta.is_dir() {
            folders.extend(fs::read_dir(&path).expect("ours").map(|entry| entry.expect("ours").path()));
        }
    }
    unlevelled
}

fn assert_nothing(found: &BTreeSet<String>) {
    assert!(found.is_empty(), "found:\n{}\n", found.iter().map(String::as_str).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_search_finds_what_is_there() {
    let folder = tempfile::tempdir().expect("a place for temporary files");
    let needles = needles();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for before in 0..4 {
        let padding = vec![b'.'; before];
        let base64 = data_encoding::BASE64.encode(&[&padding, MESSAGE.as_bytes(), b"..."].concat());
        let large = data_encoding::BASE64URL_NOPAD.encode(&[&padding, &large()[1_000_001..1_000_100]].concat());
        let plants = [
            MESSAGE.as_bytes().to_vec(),
            MESSAGE.to_uppercase().into_bytes(),
            wide(MESSAGE),
            data_encoding::HEXLOWER.encode(MESSAGE.as_bytes()).into_bytes(),
            base64.into_bytes(),
            large.into_bytes(),
        ];
        for plant in plants {
            let path = folder.path().join("file");
            fs::write(&path, [&padding, plant.as_slice(), b"\0\0"].concat()).expect("a fresh folder can be written");
            assert!(!search(folder.path(), &needles).is_empty(), "missed {}", String::from_utf8_lossy(&plant));
            fs::remove_file(path).expect("it was just written");
        }
    }
    assert_nothing(&search(folder.path(), &needles));
    fs::create_dir(folder.path().join(LARGE_NAME)).expect("a fresh folder can be written");
    assert!(!search(folder.path(), &needles).is_empty(), "missed a name");
}

#[test]
fn the_search_finds_moments() {
    let (from, to) = (Duration::new(1_795_451_000, 0), Duration::new(1_795_451_030, 0)); // 2026-11-23 16:23 UTC
    let (s, ms) = (1_795_451_007u64, 1_795_451_007_123u64);
    let find = |bytes: &[u8], noise| moments("", &[b"..", bytes, b".."].concat(), from, to, noise).len();
    for eight in [s, ms, ms * 1_000] {
        for bytes in [eight.to_le_bytes(), eight.to_be_bytes()] {
            assert!(find(&bytes, Noise::Only) > 0, "{eight}");
        }
    }
    assert!(find(&(ms * 1_000_000).to_le_bytes(), Noise::Some) > 0);
    for four in [1_795_451_007u32.to_le_bytes(), 1_795_451_007u32.to_be_bytes()] {
        assert!(find(&four, Noise::Some) > 0 && find(&four, Noise::Only) == 0);
    }
    for varint in [postcard::to_stdvec(&s), postcard::to_stdvec(&ms)] {
        assert!(find(&varint.expect("a number has a form"), Noise::Only) > 0);
    }
    for text in ["1795451007.1", "6b04687f", "6B04687F", "2026-11-23T16:23:27Z", "Mon, 23 Nov 2026 16:23:27 GMT"] {
        assert!(find(text.as_bytes(), Noise::Only) > 0, "{text}");
    }
    assert!(find(&[0xed, 0x82, 0x77, 0x5d], Noise::Clear) > 0, "a ZIP entry's time");
    assert!(find(&1_795_451_007f64.to_le_bytes(), Noise::Only) > 0);
    for coarse in ["2026-11-23", "1795392000", "23 November 2026"] {
        assert_eq!(find(coarse.as_bytes(), Noise::Clear), 0, "{coarse}");
    }
}

#[test]
fn levelled_and_unlevelled_times_are_told_apart() {
    let folder = tempfile::tempdir().expect("a place for temporary files");
    fs::write(folder.path().join("file"), "").expect("a fresh folder can be written");
    assert_eq!(unlevelled(folder.path()).len(), 4);
}

/// The story is told once. Random bytes can hold a moment by chance, in the database once in some hundred runs (about a
/// quarter of a megabyte of it, twice some twenty seconds, over 2^32), so a moment is believed when a second telling
/// finds the same in the same place: chance does that once in some hundred thousand runs, a leak every time.
#[test]
fn nothing_is_left_where_it_should_not_be() {
    let first = story();
    if !first.is_empty() {
        let second = story();
        assert_nothing(&first.intersection(&second).cloned().collect());
    }
}

/// Everything that happens, in one data folder; answers the moments that were found in it.
fn story() -> BTreeSet<String> {
    let (ground, from) = (Ground::new(), now());
    let mut needles = needles();

    let site = Site::start(&ground, "first");
    let mut handler = Visitor::new(&site.desk);
    let paper_key = set_up(&site, &mut handler, &mut needles);
    sign_in(&mut handler, &mut needles);
    let mut source = Visitor::new(&site.intake);
    let receipt = send_tip(&mut source, &mut needles);
    answer(&mut handler, &mut needles);
    come_back(&mut source, &receipt, &mut needles);
    refusals(&site, &mut source, &mut handler);
    sleep(LEVELLED_AFTER);
    assert_eq!(unlevelled(&ground.at("data")), Vec::<String>::new(), "while it runs");
    site.stop();
    assert_eq!(unlevelled(&ground.at("data")), Vec::<String>::new());

    let site = Site::start(&ground, "second");
    let mut handler = Visitor::new(&site.desk);
    sign_in(&mut handler, &mut needles);
    let shown = read_everything(&mut handler);
    let opened = open_export(&mut handler, &paper_key, &mut needles);
    let mut source = Visitor::new(&site.intake);
    assert_eq!(source.send("/replies", &[("receipt", &receipt)]).status, 303);
    let conversation = source.get("/conversation").html();
    assert!(conversation.contains(REPLY) && conversation.contains(REPLY_NAME));
    for hidden in [MESSAGE, PEOPLE, SMALL_NAME, NOTE, FOLLOW_UP] {
        assert!(!conversation.contains(hidden), "a finder of the receipt reads {hidden}");
    }
    site.stop();
    assert_eq!(unlevelled(&ground.at("data")), Vec::<String>::new());
    let whole = fs::read_dir(ground.at("data/sealed")).expect("it is part of a data folder").count();
    assert_eq!(whole, 1, "the large file's envelope, and nothing of a form that was refused");

    power_cut(&ground, &needles);
    let site = Site::start(&ground, "fourth");
    site.stop();
    let to = now();
    Site::check(&ground);
    assert_eq!(unlevelled(&ground.at("data")), Vec::<String>::new());
    let swept = fs::read_dir(ground.at("data/sealed")).expect("it is part of a data folder").count();
    assert_eq!(swept, 1, "what the power cut left is gone, the rest is not");
    assert_nothing(&search(ground.0.path(), &needles));
    for empty in ["stand", "tmp", "home"] {
        assert_eq!(below(&ground.at(empty)).len(), 1, "something was left in {empty}");
    }
    // The same search finds every mark in what the handler's paper key opens: it is all there, and all sealed.
    let inside = opened.iter().flat_map(|opened| needles.find("opened", opened)).collect::<BTreeSet<_>>();
    for mark in [MESSAGE, PEOPLE, SMALL_NAME, LARGE_NAME, KIND, SMALL, REPLY, REPLY_FILE, NOTE, FOLLOW_UP] {
        assert!(inside.contains(&format!("opened: “{mark}”")), "{mark} is not in the export");
    }
    let mut found = search_moments(&ground.at("data"), from, to);
    found.extend(search_moments(&ground.at("log"), from, to));
    for (place, bytes) in [("an opened envelope", opened), ("a page", shown)] {
        found.extend(bytes.iter().flat_map(|bytes| moments(place, bytes, from, to, Noise::Clear)));
    }
    found
}

fn set_up(site: &Site, handler: &mut Visitor, needles: &mut Needles) -> String {
    let link = site.set_up.as_ref().and_then(|link| link.strip_prefix(&site.desk)).expect("a new site prints its link");
    let form = |passphrase| {
        [
            ("site", "A site"),
            ("channel", "A channel"),
            ("name", NAME),
            ("title", "A handler"),
            ("passphrase", passphrase),
        ]
    };
    let short = handler.send(link, &form("kestrel"));
    assert_eq!(short.status, 422);
    assert!(!short.html().contains("kestrel"), "a passphrase is echoed");
    let done = handler.send(link, &form(PASSPHRASE));
    assert_eq!(done.status, 201);
    let paper_key = done.text_of("paper-key");
    assert!(!done.html().contains(PASSPHRASE), "a passphrase is echoed");
    needles.text("the paper key", &paper_key);
    let identity: Identity = paper_key.parse().expect("a paper key is an identity");
    needles.bytes("the handler's identity", identity.seed());
    paper_key
}

fn sign_in(handler: &mut Visitor, needles: &mut Needles) {
    let wrong = handler.send("/sign-in", &[("name", PROBE), ("passphrase", PASSPHRASE)]);
    assert_eq!(wrong.status, 422);
    assert!(!wrong.html().contains(PASSPHRASE), "a passphrase is echoed");
    let answer = handler.send("/sign-in", &[("name", NAME), ("passphrase", PASSPHRASE)]);
    assert_eq!((answer.status, answer.location.as_deref()), (303, Some("/")));
    needles.text("the handler's session", &handler.cookies["desk"]);
}

fn send_tip(source: &mut Visitor, needles: &mut Needles) -> String {
    let form = source.get("/report").location.expect("one channel needs no choice");
    let token = source.get(&form).hidden(&form);
    needles.text("a form's token", &token);
    let large = large();
    let parts = |message| {
        vec![
            Part::Field("token", &token),
            Part::Field("message", message),
            Part::Field("people", PEOPLE),
            Part::Field("keep_originals", "yes"),
            Part::Field("hints", HINTS),
            Part::File(SMALL_NAME, KIND, SMALL.as_bytes()),
            Part::File(LARGE_NAME, "text/csv", &large),
        ]
    };
    let refused = source.upload(&form, &parts(" \n "));
    assert_eq!(refused.status, 422);
    assert!(refused.html().contains(PEOPLE), "a refused form loses what was written");
    let kept = source.upload(&form, &parts(MESSAGE));
    assert_eq!(kept.status, 201, "{}", kept.html());
    let receipt = kept.text_of("receipt");
    let words: Vec<&str> = receipt.split(' ').collect();
    assert_eq!(words.len(), 7);
    for part in words.windows(4) {
        for between in [" ", "-", "", "\n", ", ", " - ", "+", "%20"] {
            needles.text("words of the receipt", &part.join(between));
        }
    }
    receipt
}

fn answer(handler: &mut Visitor, needles: &mut Needles) {
    let tip = handler.get("/").link("/tips/");
    let page = handler.get(&tip);
    for mark in [MESSAGE, PEOPLE, SMALL_NAME, LARGE_NAME, KIND] {
        assert!(page.html().contains(mark), "the handler does not see {mark}");
    }
    let guard = page.hidden(&format!("{tip}/reply"));
    needles.text("a form's guard", &guard);
    let reply = [
        Part::Field("guard", &guard),
        Part::Field("message", REPLY),
        Part::File(REPLY_NAME, "text/plain", REPLY_FILE.as_bytes()),
    ];
    assert_eq!(handler.upload(&format!("{tip}/reply"), &reply).status, 303);
    let guard = page.hidden(&format!("{tip}/note"));
    let note = [Part::Field("guard", &guard), Part::Field("message", NOTE)];
    assert_eq!(handler.upload(&format!("{tip}/note"), &note).status, 303);
    let label = [("guard", guard.as_str()), ("label", LABEL)];
    assert_eq!(handler.send(&format!("{tip}/label"), &label).status, 303);
    for text in ["kestrelmark-draft before", DRAFT] {
        let draft = [Part::Field("guard", &guard), Part::Field("message", text), Part::Field("kind", "reply")];
        assert_eq!(handler.upload(&format!("{tip}/draft"), &draft).status, 303);
    }
}

fn come_back(source: &mut Visitor, receipt: &str, needles: &mut Needles) {
    let odd = format!(" {}.", receipt.replace(' ', " - ").to_uppercase());
    assert_eq!(source.send("/replies", &[("receipt", &odd)]).status, 303);
    needles.text("the source's session", &source.cookies["visit"]);
    let page = source.get("/conversation");
    assert!(page.html().contains(REPLY) && !page.html().contains(NOTE));
    let file = source.get(&page.link("/conversation/files/"));
    assert_eq!((file.status, file.bytes.as_slice()), (200, REPLY_FILE.as_bytes()));
    assert!(!file.headers.contains("kestrelmark"), "a file goes by a name of ours: {}", file.headers);
    let guard = page.hidden("/conversation");
    let parts = [
        Part::Field("guard", &guard),
        Part::Field("message", FOLLOW_UP),
        Part::Field("keep_originals", "yes"),
        Part::File(FOLLOW_UP_NAME, "image/png", SMALL.as_bytes()),
    ];
    assert_eq!(source.upload("/conversation", &parts).status, 303);
}

/// Requests that are refused and hold the mark where an answer must not repeat it.
fn refusals(site: &Site, source: &mut Visitor, handler: &mut Visitor) {
    let told_nothing = |what: &str, answer: &Answer| {
        assert!(answer.status >= 400, "{what}: {}", answer.status);
        let (headers, html) = (answer.headers.to_lowercase(), answer.html().to_lowercase());
        assert!(!headers.contains("kestrelmark") && !html.contains("kestrelmark"), "{what} is echoed");
        assert!(html.contains("role=\"alert\""), "{what}: no page of ours: {html}");
    };
    let six = "abacus abdomen zoom crane tulip velvet";
    for receipt in
        [PROBE.to_owned(), format!("{six} {PROBE}"), format!("{six} kestrelmark"), format!("{six} quilt {PROBE}")]
    {
        told_nothing("a receipt", &source.send("/replies", &[("receipt", &receipt)]));
    }
    let unknown = source.send("/replies", &[("receipt", &format!("{six} quilt"))]);
    assert_eq!(unknown.status, 422);
    assert!(!unknown.html().contains("velvet"), "a receipt is echoed");
    let mut stranger = Visitor::new(&site.desk);
    for visitor in [&mut *source, &mut *handler] {
        visitor.cookies.insert("other".to_owned(), PROBE.to_owned());
        for path in [format!("/{PROBE}"), format!("/tips/{PROBE}"), format!("/report/{PROBE}/x?{PROBE}")] {
            told_nothing(&path, &visitor.get(&path));
            told_nothing(&path, &visitor.send(&path, &[("message", PROBE)]));
        }
    }
    told_nothing("a channel", &source.get(&format!("/report/{PROBE}")));
    told_nothing("a method", &source.send("/", &[(PROBE, PROBE)]));
    told_nothing("a number", &source.get(&format!("/conversation/files/{PROBE}/0")));
    told_nothing("a number", &handler.get(&format!("/tips/00/files/{PROBE}/0")));
    told_nothing("a form's type", &source.post("/replies", &format!("text/{PROBE}"), PROBE.as_bytes()));
    told_nothing("a form's charset", &source.post("/replies", "application/x-www-form-urlencoded", b"receipt=%ff%fe"));
    let much = format!("receipt={}", PROBE.repeat(10_000));
    told_nothing("a form", &source.post("/replies", "application/x-www-form-urlencoded", much.as_bytes()));
    told_nothing("a set-up link", &stranger.get(&format!("/setup?key={PROBE}")));
    told_nothing("a set-up form", &stranger.send(&format!("/setup?key={PROBE}"), &[("site", PROBE)]));
    told_nothing("a set-up link", &stranger.get(&format!("/setup?{PROBE}=%ff")));
    told_nothing("a guard", &handler.send("/sign-out", &[("guard", PROBE)]));
    told_nothing("a signed-out file name", &stranger.upload("/tips/00/reply", &[Part::File(PROBE, KIND, b"")]));

    // A form that is refused goes back to who wrote it, message, names of files and all, but without what is in them.
    let guardless = [Part::Field("message", REFUSED), Part::File(PROBE, KIND, SMALL.as_bytes())];
    let refused = source.upload("/conversation", &guardless);
    assert_eq!(refused.status, 403);
    assert!(refused.html().contains(REFUSED) && refused.html().contains(PROBE) && !refused.html().contains(SMALL));
    let mut broken = multipart(&[Part::Field("message", REFUSED), Part::File(PROBE, KIND, &large())]);
    broken.truncate(broken.len() - 20);
    let refused = source.post("/conversation", &format!("multipart/form-data; boundary={BOUNDARY}"), &broken);
    assert_eq!(refused.status, 400);
    assert!(!refused.html().contains(PROBE) && !refused.html().contains("large-content"));
}

/// All pages and files of the tip, after a restart; answers the pages.
fn read_everything(handler: &mut Visitor) -> Vec<Vec<u8>> {
    let inbox = handler.get("/");
    let tip = inbox.link("/tips/");
    let page = handler.get(&tip);
    let sent = [MESSAGE, PEOPLE, SMALL_NAME, LARGE_NAME, KIND, REPLY, REPLY_NAME, NOTE, FOLLOW_UP, FOLLOW_UP_NAME];
    for mark in sent.into_iter().chain([LABEL, DRAFT]) {
        assert!(page.html().contains(mark), "{mark} is lost");
    }
    let files = [
        (format!("{tip}/files/0/0"), SMALL.as_bytes().to_vec()),
        (format!("{tip}/files/0/1"), large()),
        (format!("{tip}/files/1/0"), REPLY_FILE.as_bytes().to_vec()),
        (format!("{tip}/files/3/0"), SMALL.as_bytes().to_vec()),
    ];
    for (path, content) in files {
        let file = handler.get(&path);
        assert!(file.status == 200 && file.bytes == content, "{path} is not what was sent");
        assert!(!file.headers.contains("kestrelmark"), "a file goes by a name of ours: {}", file.headers);
    }
    let guard = handler.get("/search").hidden("/search");
    let found = handler.send("/search", &[("guard", &guard), ("find", &MESSAGE.to_uppercase())]);
    assert!(found.status == 200 && found.html().contains("<mark>kestrelmark-message-51930</mark>"));
    vec![inbox.bytes, page.bytes]
}

/// Opens the export with the paper key, as its README says; answers what is in each envelope.
fn open_export(handler: &mut Visitor, paper_key: &str, needles: &mut Needles) -> Vec<Vec<u8>> {
    let tip = handler.get("/").link("/tips/");
    let export = handler.get(&format!("{tip}/export"));
    assert!(needles.find("the export", &export.bytes).is_empty(), "the export is not sealed");
    let mut archive = ZipArchive::new(Cursor::new(export.bytes)).expect("an export is a ZIP archive");
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        archive.by_name(name).expect("the export holds it").read_to_end(&mut bytes).expect("it is whole");
        bytes
    };
    let grant = open(&read("grant.age"), paper_key);
    let tip_key = String::from_utf8(grant).expect("a grant holds a key as text");
    let tip_key = tip_key.lines().find(|line| line.starts_with("AGE-SECRET-KEY-PQ-1")).expect("and nothing else");
    needles.text("the tip's identity", tip_key);
    needles.bytes("the tip's identity", tip_key.parse::<Identity>().expect("it is one").seed());
    let entries = ["000-tip", "001-reply", "002-note", "003-follow-up"];
    entries.iter().map(|entry| open(&read(&format!("entries/{entry}.age")), tip_key)).collect()
}

fn open(sealed: &[u8], identity: &str) -> Vec<u8> {
    let identity: Identity = identity.parse().expect("an identity");
    let file = age::Decryptor::new(sealed).expect("an age file");
    let mut bytes = Vec::new();
    let mut reader = file.decrypt(std::iter::once(&identity as &dyn age::Identity)).expect("sealed to this identity");
    reader.read_to_end(&mut bytes).expect("it is whole");
    bytes
}

/// The power fails while a large file arrives: what is on the disk then is sealed too.
fn power_cut(ground: &Ground, needles: &Needles) {
    let site = Site::start(ground, "third");
    let mut source = Visitor::new(&site.intake);
    let form = source.get("/report").location.expect("one channel needs no choice");
    let token = source.get(&form).hidden(&form);
    let large = large();
    let parts = [Part::Field("token", &token), Part::Field("message", CUT_OFF), Part::File(LARGE_NAME, KIND, &large)];
    let body = multipart(&parts);
    let host = site.intake.strip_prefix("http://").expect("an address as it is printed");
    let mut wire = TcpStream::connect(host).expect("the server listens");
    let length = body.len();
    write!(
        wire,
        "POST {form} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n"
    )
    .and_then(|()| wire.write_all(&body[..length - 1_000]))
    .expect("the server reads");
    let started = Instant::now();
    let part = loop {
        let files = fs::read_dir(ground.at("data/sealed")).expect("it is part of a data folder");
        let part = files.map(|file| file.expect("ours").path()).find(|path| path.extension().is_some());
        match part {
            Some(part) if fs::metadata(&part).is_ok_and(|meta| meta.len() > 500_000) => break part,
            _ => assert!(started.elapsed().as_secs() < 30, "nothing is written while a large file arrives"),
        }
        sleep(Duration::from_millis(5));
    };
    site.kill();
    assert!(fs::metadata(part).expect("a power cut removes nothing").len() > 500_000);
    assert_nothing(&search(ground.0.path(), needles));
}
