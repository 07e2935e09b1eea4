//! Every template in every state, with ordinary, hostile and overlong text: what must hold for any page of ours is
//! checked, and what each looks like is compared with `tests/snapshots/`. A module of the crate, because page structs are
//! private: each has a `samples()` at the foot of its file.

mod html;
mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use askama::Template;

use self::html::Page;
use self::rules::faults;
use crate::crypto::{Identity, LockedIdentity, Passphrase, SiteSalt};
use crate::domain::{ChannelId, Name, PersonId, Question, QuestionId, QuestionKind};
use crate::secret::Secret;
use crate::store::{Channel, Door, Keys, Person, Roster};
use crate::web::speaking;
use crate::web::words::{self, TONGUES};
use crate::{desk, intake};

/// Set to 1, the test writes the snapshots instead of comparing them.
const WRITE: &str = "TIPLINE_WRITE_SNAPSHOTS";
/// Names a folder where every page is left in every language, for a browser to measure (`tests/node/pages.test.mjs`).
const PAGES: &str = "TIPLINE_PAGES";

/// What people typed.
pub(crate) struct Words {
    /// A name, a title: one line, at most a hundred characters.
    pub(crate) line: &'static str,
    /// A message.
    pub(crate) text: &'static str,
}

static ORDINARY: Words = Words { line: "Ordinary Name", text: "An ordinary message.\n\nIn two parts." };
const HOSTILE: Words = Words {
    line: "<script>alert(1)</script>\"'& text\" onclick=\"x' &lt;b&#62; {{ 7*7 }} </title>",
    text: "<script>alert(1)</script>\"'&\n</textarea><img src=x onerror=alert(1)>\n\" autofocus onfocus=\"x\n\
           javascript:alert(1) \u{202e}gnorw eht yaw\u{2066} &lt; &#60; &amp;amp; <!-- ]]> {{ 7*7 }} {% raw %}\n\
           \u{7}\u{fffd}\u{1f5e1} ',(\"\"",
};
/// A hundred thousand characters, each of them four bytes or an entity.
static HUGE: LazyLock<Words> = LazyLock::new(|| Words {
    line: Box::leak("W".repeat(100).into_boxed_str()),
    text: Box::leak("\u{1f5e1}<".repeat(50_000).into_boxed_str()),
});

/// One page in one state.
pub(crate) struct Sample {
    /// Its template, without the ending.
    page: &'static str,
    /// Begins with `refused` when somebody is told what they got wrong, with `damaged` when something of ours is.
    state: String,
    html: String,
}

impl Sample {
    /// Renders a page.
    pub(crate) fn of(page: &'static str, state: &str, template: &impl Template) -> Self {
        Self { page, state: state.to_owned(), html: template.render().expect("a page renders whatever it shows") }
    }

    /// What an error answers.
    pub(crate) fn answered(page: &'static str, state: &str, answer: HttpResponse) -> Self {
        let Ok(body) = answer.into_body().try_into_bytes() else { unreachable!("an error page is whole") };
        Self { page, state: state.to_owned(), html: String::from_utf8(body.to_vec()).expect("a page is text") }
    }
}

/// A site whose every name is typed so: two channels, the second bare; two handlers and an overseer.
pub(crate) fn roster(words: &Words) -> Roster {
    static LOCKED: LazyLock<LockedIdentity> =
        LazyLock::new(|| Identity::from_seed([7; 32]).lock(&Passphrase::typed(Secret::new("x".to_owned()))));
    let name = || Name::parse(words.line).expect("a line of the samples is a name");
    let person = |id| {
        let recipient = Identity::from_seed([id; 32]).to_recipient();
        let keys = Keys { recipient, door: Door::Reading(LOCKED.clone()) };
        Person::active(PersonId::from_bytes([id; 8]), name(), name(), keys)
    };
    let people = vec![person(1), person(2), person(3)];
    let ids = |ids: &[u8]| ids.iter().map(|id| PersonId::from_bytes([*id; 8])).collect();
    let channel = |id, description: &str, overseers: &[u8]| Channel {
        description: description.to_owned(),
        ..Channel::new(ChannelId::from_bytes([id; 8]), name(), ids(&[1, 2]), ids(overseers))
    };
    let question = |id, kind, required| Question {
        id: QuestionId::from_bytes([id; 8]),
        label: words.line.to_owned(),
        kind,
        required,
    };
    let questions = vec![
        question(1, QuestionKind::Short, false),
        question(2, QuestionKind::Long, true),
        question(3, QuestionKind::Choice(vec![words.line.to_owned(), "another".to_owned()]), true),
        question(4, QuestionKind::Date, false),
    ];
    Roster {
        site: name(),
        salt: SiteSalt([0; 16]),
        channels: vec![Channel { questions, ..channel(1, words.text, &[3]) }, channel(2, "", &[])],
        people,
        oversaw: BTreeMap::new(),
    }
}

fn samples(words: &Words) -> Vec<Sample> {
    let mut samples = intake::samples(words);
    samples.extend(desk::samples(words));
    samples
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).expect("the source can be read")
}

fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Our own templates, without the skeletons: `intake/home`.
fn templates() -> Vec<String> {
    let mut found = Vec::new();
    for room in ["intake", "desk"] {
        for entry in fs::read_dir(root().join("templates").join(room)).expect("the templates can be read") {
            let name = entry.expect("the templates can be read").file_name().to_string_lossy().into_owned();
            let name = name.strip_suffix(".html").expect("a folder of templates holds nothing else");
            found.extend((!name.ends_with("frame")).then(|| format!("{room}/{name}")));
        }
    }
    found.sort();
    found
}

#[test]
fn every_page_in_every_state_is_as_it_should_be() {
    let mut complaints = Vec::new();
    let english = [&ORDINARY, &HOSTILE, &*HUGE].map(|words| (words::english(), words));
    let others = TONGUES.iter().filter(|tongue| tongue.tag != "en").map(|tongue| (tongue, &ORDINARY));
    for (tongue, words) in english.into_iter().chain(others) {
        for sample in speaking(tongue, || samples(words)) {
            if std::ptr::eq(words, &raw const ORDINARY) {
                leave(tongue.tag, &sample);
            }
            for fault in faults(&sample, words) {
                let fault: String = fault.chars().take(300).collect();
                complaints.push(format!("{} {} in {}: {fault}", sample.page, sample.state, tongue.tag));
            }
        }
    }
    complaints.sort();
    complaints.dedup();
    assert_none(&complaints);
}

/// Leaves a page in the folder that was named.
fn leave(tag: &str, sample: &Sample) {
    let Some(folder) = std::env::var_os(PAGES) else { return };
    let path = Path::new(&folder).join(tag).join(sample.page).join(format!("{}.html", sample.state));
    fs::create_dir_all(path.parent().expect("a page lies in its room")).expect("the folder can be written");
    fs::write(path, &sample.html).expect("the folder can be written");
}

/// Text changes nothing but text: the same tags with the same attributes in the same order, and every word that was typed
/// is read back as it was, so it is escaped once and once only.
#[test]
fn what_people_type_is_text_and_nothing_else() {
    let ordinary = samples(&ORDINARY);
    for words in [&HOSTILE, &*HUGE] {
        for (plain, sample) in ordinary.iter().zip(samples(words)) {
            let at = format!("{} {}", sample.page, sample.state);
            assert_eq!((plain.page, &plain.state), (sample.page, &sample.state));
            let plain = Page::read(&plain.html).expect("checked in the test above");
            let page = Page::read(&sample.html).unwrap_or_else(|fault| unreachable!("{at}: {fault}"));
            assert_eq!(plain.shape(), page.shape(), "{at}");
            let (plain, page) = (plain.words(), page.words());
            assert_eq!(
                plain.matches(ORDINARY.line).count(),
                page.matches(words.line).count(),
                "{at}: a line is altered"
            );
            assert_eq!(
                plain.matches(ORDINARY.text).count(),
                page.matches(words.text).count(),
                "{at}: a text is altered"
            );
        }
    }
}

#[test]
fn every_template_has_its_samples() {
    let shown: BTreeSet<String> = samples(&ORDINARY).iter().map(|sample| sample.page.to_owned()).collect();
    assert_eq!(templates().into_iter().collect::<BTreeSet<_>>(), shown);
    let code = ["intake", "desk"].map(|room| {
        let files = fs::read_dir(root().join("src").join(room)).expect("the source can be read");
        files.map(|file| read(file.expect("the source can be read").path())).collect::<String>()
    });
    for page in shown {
        let named = format!("#[template(path = \"{page}.html\")]");
        assert!(code.iter().any(|code| code.contains(&named)), "{page} is nobody's template");
    }
}

/// Every piece of markup and every message of a template is on one of its samples: no state was forgotten.
#[test]
fn every_branch_of_a_template_has_its_sample() {
    let mut pages: BTreeMap<&'static str, Vec<Sample>> = BTreeMap::new();
    for sample in samples(&ORDINARY) {
        pages.entry(sample.page).or_default().push(sample);
    }
    let messages = messages();
    let mut complaints = Vec::new();
    for (page, samples) in pages {
        let source = read(format!("templates/{page}.html"));
        let shown = |piece: &str| samples.iter().any(|sample| sample.html.contains(piece));
        let mut expected: Vec<String> = literals(&source);
        for key in source.split("fl!(").skip(1).filter_map(|call| call.split('"').nth(1)) {
            let message = messages.get(key).unwrap_or_else(|| unreachable!("{key} compiled"));
            expected.extend(longest_literal(message));
        }
        for piece in expected.iter().filter(|piece| !shown(piece)) {
            complaints.push(format!("templates/{page}.html: no sample shows {piece:?}"));
        }
    }
    assert_none(&complaints);
}

/// What a template says outside of its tags, in pieces.
fn literals(source: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut rest = source;
    loop {
        let tag = ["{{", "{%", "{#"].iter().filter_map(|tag| rest.find(tag)).min();
        let (piece, after) = rest.split_at(tag.unwrap_or(rest.len()));
        literals.extend((!piece.trim().is_empty()).then(|| piece.to_owned()));
        let Some(end) = ["}}", "%}", "#}"].iter().filter_map(|end| after.find(end)).min() else { return literals };
        rest = after.get(end + 2..).unwrap_or_default();
    }
}

/// The longest run of plain words of a message as it stands on a page; nothing of one that chooses between several.
fn longest_literal(message: &str) -> Option<String> {
    if message.contains("->") {
        return None;
    }
    let pieces = message.split(['{', '}']).enumerate().filter(|(at, _)| at % 2 == 0).map(|(_, piece)| piece.trim());
    pieces.max_by_key(|piece| piece.len()).map(|piece| piece.replace('\'', "&#39;"))
}

/// The English messages by their keys.
fn messages() -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut key = String::new();
    for line in read("templates/i18n/en/tipline.ftl").lines() {
        if line.starts_with(' ') {
            let message = messages.entry(key.clone()).or_default();
            message.push('\n');
            message.push_str(line.trim());
        } else if let Some((name, text)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
            name.clone_into(&mut key);
            messages.insert(key.clone(), text.trim().to_owned());
        }
    }
    messages
}

#[test]
fn pages_look_as_they_did() {
    let folder = root().join("tests/snapshots");
    let mut wanted: BTreeMap<PathBuf, String> = BTreeMap::new();
    for (ordinary, hostile) in samples(&ORDINARY).into_iter().zip(samples(&HOSTILE)) {
        let path = |ending: &str| folder.join(ordinary.page).join(format!("{}{ending}", ordinary.state));
        if hostile.html != ordinary.html {
            wanted.insert(path(".hostile.html"), hostile.html);
        }
        assert!(wanted.insert(path(".html"), ordinary.html).is_none(), "{} {} twice", ordinary.page, ordinary.state);
    }
    if std::env::var(WRITE).is_ok_and(|write| write == "1") {
        let _ = fs::remove_dir_all(&folder); // the first time it is not there
        for (path, html) in &wanted {
            fs::create_dir_all(path.parent().expect("a page lies in its room")).expect("the source can be written");
            fs::write(path, html).expect("the source can be written");
        }
        return;
    }
    let mut complaints = Vec::new();
    for (path, html) in &wanted {
        let known = fs::read_to_string(path).unwrap_or_default();
        if known != *html {
            let first = known.lines().zip(html.lines()).find(|(old, new)| old != new);
            complaints.push(format!("{} is another now: {first:?}", path.display()));
        }
    }
    for path in found_below(&folder).into_iter().filter(|path| !wanted.contains_key(path)) {
        complaints.push(format!("{} is nobody's snapshot", path.display()));
    }
    if !complaints.is_empty() {
        complaints.push(format!("If that is meant: {WRITE}=1 cargo test --lib pages, and look at the difference."));
    }
    assert_none(&complaints);
}

fn found_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("the snapshots can be read").path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}
