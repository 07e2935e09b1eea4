//! The walls of the house: who may name whom, which outside crate lives where, who may read a secret or the clock.
//!
//! Every path in `src` is read as the compiler would read it, comments and strings left out. What the tables do not name
//! is refused; what they name and nobody uses is refused too, so that they always say how things are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Who may name what of whom, and why. A room is a folder or file of `src`; a path alone allows all below it.
const MAY: &[(&str, &[&str], &str)] = &[
    ("main", &["boot", "clock", "command", "demo"], "arguments in, exit code out; the demonstration is a command"),
    (
        "main",
        &["people::Order", "people::ChannelOrder", "prompt"],
        "what is asked of channels and people; a secret is typed",
    ),
    ("main", &["clean"], "the child that cleans a file or draws it is this program, started anew"),
    ("main", &["backup::KeyPair"], "a key is printed and kept nowhere"),
    ("command", &["backup", "control", "clock"], "what a person types, done by the server or on its folder"),
    ("command", &["crypto::Identity", "crypto::Recipient"], "the keys of a backup, from the file that was named"),
    ("command", &["people::Order", "people::Told"], "what is asked of channels and people, and what came of it"),
    ("command", &["store"], "what to say of it, and what was erased since"),
    ("boot", &["settings", "clock", "store", "intake", "desk", "control"], "puts the house together"),
    ("boot", &["people"], "removals that were cut off are completed"),
    ("boot", &["clean::Cleaner"], "whether files can be cleaned here is tried once"),
    ("boot", &["backup::Keeper"], "planned backups run as long as the server does"),
    ("boot", &["domain::Day"], "what was due while the server was off"),
    ("boot", &["notice", "secret", "domain::MailAddress"], "the mail server's password; who wants reminders"),
    ("boot", &["web::secured", "web::hear_out"], "the same headers on every answer, and every body heard out"),
    ("settings", &["upload::Limits", "web::Secure", "backup"], "the checked form of what an operator may set"),
    ("boot", &["web::pad", "web::Floor"], "every answer of the sources' site ends at a step, whatever makes it"),
    ("boot", &["web::speak"], "the language of every answer, whatever makes it"),
    ("boot", &["web::Drain", "web::Came"], "what is under way is finished before the house is closed"),
    ("settings", &["notice::Mail", "notice::MailTls", "domain::MailAddress"], "the same, of the mail server"),
    ("notice", &["clock", "domain", "crypto::Hold", "crypto::random_bytes", "secret"], "who, when, and a password"),
    ("clock", &["domain::Day"], "what a clock tells"),
    ("control", &["backup", "crypto::Recipient"], "a backup leaves by the socket, sealed"),
    ("backup", &["store", "clock"], "the store makes and takes the stream; a file has a day"),
    ("backup", &["crypto::Identity", "crypto::Recipient"], "the keys of a backup, which are nobody's here"),
    ("backup", &["crypto::Opener", "crypto::Sealer", "crypto::StreamError"], "the seal around everything"),
    ("backup", &["domain::Day"], "backups are named by their day"),
    ("control", &["people"], "an order about channels and people is handed on"),
    ("prompt", &["secret"], "what is typed is wiped"),
    ("control", &["store", "clock"], "what a command may do, on which day; it hands on and decides nothing"),
    ("intake", &["web", "upload", "settings", "clock", "notice"], "a page, a form, its limits, today; a mark"),
    ("intake", &["store", "crypto", "domain", "secret"], "seals what is parsed and drops it in"),
    ("intake", &["clean"], "what is hidden in a source's files is taken out before they are sealed"),
    ("desk", &["web", "upload", "settings", "clock", "notice"], "a page, a form, its limits, today; a mark"),
    ("desk", &["store", "crypto", "domain", "secret"], "opens what a session's identity opens"),
    (
        "desk",
        &["clean::Viewer", "clean::View", "clean::Drawing", "clean::Coding", "clean::Text", "clean::MAX_BYTES"],
        "what a file shows is drawn in a child",
    ),
    ("desk", &["people"], "the rules of who works here, for a page"),
    ("desk", &["paper"], "a case file is for people who have no Tipline, and paper"),
    ("people", &["store", "crypto", "domain", "secret"], "decides on the roster, makes links, locks identities anew"),
    ("demo", &["store", "crypto", "domain", "secret"], "does what both rooms do, without their pages"),
    ("demo", &["intake::audience"], "who reads a tip is decided in one place"),
    ("upload", &["crypto", "domain", "secret"], "a form's texts are parsed and its files sealed while they arrive"),
    ("upload", &["store::Spool", "store::StoreError"], "the place a sealed body goes, and that it could not"),
    ("upload", &["store::Held", "store::HeldReader"], "a file that waits to be sent"),
    ("upload", &["web::Busy", "web::words"], "one of the reasons, and the sentence that says it"),
    ("web", &["crypto::SessionKey", "crypto::random_bytes"], "cookies are random and found by a keyed digest"),
    ("web", &["crypto::padme"], "to which lengths things are filled up is decided in one place"),
    ("web", &["domain::Day", "domain::Finding"], "a day has words, and so has what is hidden in files"),
    (
        "clean",
        &["domain::Finding", "domain::Hidden", "domain::Uncleaned"],
        "what became of a file, which its readers see",
    ),
    ("store", &["crypto"], "what is stored is sealed"),
    ("store", &["domain::Day", "domain::EntryKind", "domain::Name"], "what a record says beside what is sealed"),
    ("store", &["domain::Clocks", "domain::Question"], "what a channel asks of its handlers and its sources"),
    (
        "store",
        &["domain::Life", "domain::Step", "domain::NotNow", "domain::Outcome"],
        "how a tip stands; the rules lie there",
    ),
    (
        "store",
        &["domain::TipId", "domain::ChannelId", "domain::PersonId", "domain::Locator"],
        "where a record lies; never what is in it",
    ),
    ("crypto", &["domain", "secret"], "values go in and come out"),
    ("domain", &["secret"], "what people write is wiped"),
];

/// What a room may not name though it may name the rest of that room. Tests may: they build both sides.
const NEVER: &[(&str, &[&str], &str)] = &[
    ("intake", &["store::Cabinet", "store::NewSite", "store::OpenedStore"], "intake holds a Slot"),
    ("intake", &["crypto::LockedIdentity", "crypto::Passphrase"], "intake never holds a handler's identity"),
    ("desk", &["store::Slot", "store::Mailbox", "store::NewTip", "store::OpenedStore"], "the desk holds a Cabinet"),
    ("desk", &["crypto::MailboxKeys", "crypto::FormSeed", "domain::Receipt"], "the desk never meets a receipt"),
    (
        "store",
        &["crypto::Identity", "crypto::Envelope", "crypto::EnvelopeWriter"],
        "the store can neither seal nor open",
    ),
    ("store", &["crypto::Passphrase"], "nor unlock"),
    (
        "intake",
        &["crypto::Addressee", "crypto::Grant", "crypto::Mark"],
        "who reads with which key is said by the roster",
    ),
    ("desk", &["crypto::Addressee", "crypto::Grant", "crypto::Mark"], "who reads with which key is said by the roster"),
    ("demo", &["crypto::Addressee", "crypto::Grant", "crypto::Mark"], "who reads with which key is said by the roster"),
    ("people", &["crypto::Addressee", "crypto::Granted"], "nothing is sealed by those who let people in"),
];

/// Every direct dependency and the parts of `std` that touch the world: where they live, and why there.
const HOMES: &[(&str, &[&str], &str)] = &[
    ("actix_web", &["web", "upload", "intake", "desk", "boot", "main"], "HTTP ends at the rooms"),
    ("actix_multipart", &["upload"], "forms are read in one place"),
    ("futures_util", &["upload", "web"], "what actix bodies and forms are made of"),
    ("tokio", &["boot", "desk", "web"], "signals, waiting, time-outs; the core is synchronous"),
    ("askama", &["intake", "desk", "web"], "a template lies beside its route"),
    ("i18n_embed", &["web"], "the message files are loaded once"),
    ("i18n_embed_fl", &["intake", "desk", "web", "upload"], "whoever talks to a person"),
    ("age", &["crypto"], "keys and envelopes"),
    ("age_core", &["crypto"], "keys and envelopes"),
    ("ring", &["crypto"], "keys and envelopes"),
    ("zxcvbn", &["crypto"], "how easily a passphrase is guessed"),
    ("unicode_security", &["people"], "which names look alike"),
    ("unicode_normalization", &["domain/find"], "which letters are the same to a search"),
    ("argon2", &["crypto"], "keys and envelopes"),
    ("ml_kem", &["crypto"], "the hybrid recipient"),
    ("x25519_dalek", &["crypto"], "the hybrid recipient"),
    ("sha3", &["crypto"], "the hybrid recipient"),
    ("sha2", &["crypto"], "the hybrid recipient"),
    ("hkdf", &["crypto"], "the hybrid recipient"),
    ("chacha20poly1305", &["crypto"], "the hybrid recipient"),
    ("bech32", &["crypto"], "the hybrid recipient"),
    (
        "zeroize",
        &["secret", "crypto", "domain", "upload", "store", "control", "backup", "command", "prompt"],
        "wiping, where a Secret does not fit",
    ),
    ("lopdf", &["clean/pdf"], "documents of strangers, in the child"),
    ("quick_xml", &["clean/xml"], "the same"),
    ("flate2", &["clean", "web/padding"], "what is packed inside a file; a padded download unpacked, in a test"),
    ("hayro", &["clean/drawing"], "what a document of strangers shows, in the child"),
    ("image", &["clean/drawing"], "the same of a picture"),
    ("landlock", &["clean/child"], "the child has no files"),
    ("seccompiler", &["clean/child"], "the child has few system calls"),
    ("libc", &["clean/child"], "the numbers of those"),
    ("tar", &["store/backup", "store/restore"], "what is inside a backup"),
    (
        "zip",
        &["crypto", "desk/export", "desk/case_file", "clean/package"],
        "inside an envelope, around a download of all of them; documents of strangers, in the child",
    ),
    ("pdf_writer", &["paper"], "words onto paper"),
    ("rustybuzz", &["paper"], "words onto paper"),
    ("subsetter", &["paper"], "words onto paper"),
    ("unicode_bidi", &["paper"], "words onto paper"),
    ("lettre", &["notice/post"], "the mail server"),
    ("crc32fast", &["web/padding"], "the sum at the end of a download"),
    ("csv", &["desk/docket_csv"], "the docket for a spreadsheet"),
    ("qrcode", &["desk/second_factor"], "the picture an authenticator app reads"),
    ("sled", &["store/engine"], "the engine seam"),
    (
        "rustix",
        &["store", "boot", "control", "prompt", "clean/child"],
        "free space; file modes; a socket's other side; typing unseen; what the child gives up",
    ),
    (
        "serde",
        &["domain", "people", "crypto", "store", "intake", "desk", "settings", "control"],
        "records, forms, the settings file, questions to the running server",
    ),
    ("serde_json", &["crypto", "desk", "people"], "details.json; a form as it was; what programs read of a command"),
    (
        "postcard",
        &["store", "control", "crypto/aside"],
        "records; questions to the running server; what lies beside a tip",
    ),
    ("toml", &["settings"], "the settings file"),
    ("clap", &["main"], "the command line"),
    (
        "thiserror",
        &[
            "domain", "people", "crypto", "store", "upload", "settings", "intake", "desk", "boot", "control", "backup",
            "command", "demo", "notice",
        ],
        "errors",
    ),
    ("time", &["domain/day"], "a day as day, month and year; never what time it is"),
    ("data_encoding", &["domain", "crypto", "store", "web", "desk", "demo", "notice", "clean/svg"], "bytes as text"),
    (
        "std::fs",
        &["store", "boot", "control", "backup", "command", "demo"],
        "the data folder, the settings file, backups and their keys, the demonstration's folder",
    ),
    ("std::net", &["settings", "control"], "where to listen; the end of a conversation"),
    ("std::process", &["main", "clean/running"], "the exit code; the child that parses a stranger's file"),
    ("std::env", &["demo", "clean/child"], "where temporary folders go; for which processor this is"),
    ("std::time::SystemTime", &["clock"], "the only reader of the wall clock"),
    ("std::time::UNIX_EPOCH", &["clock", "store/times", "store/check"], "what days are counted from"),
];

/// Where a secret may be exposed, and what for. (`ErasureKey::expose` counts: the word is what reviewers search for.)
const EXPOSES: &[(&str, &str)] = &[
    ("src/crypto/derive.rs", "keys into ring and Argon2"),
    ("src/crypto/aside.rs", "a draft into its seal"),
    ("src/crypto/envelope.rs", "a message into its envelope"),
    ("src/crypto/erasure.rs", "the key file's slot"),
    ("src/crypto/form.rs", "keys into derivations"),
    ("src/crypto/link.rs", "the secret of a link into its digest and its address"),
    ("src/crypto/mailbox.rs", "the receipt into its derivation"),
    ("src/boot/mod.rs", "the mail server's password, out of its file"),
    ("src/crypto/second_factor.rs", "the secret of an authenticator app into its codes, its text and its seal"),
    ("src/notice/post.rs", "the mail server's password"),
    ("src/desk/second_factor.rs", "the secret of an authenticator app onto its own page"),
    ("src/crypto/passphrase.rs", "the passphrase into scrypt; its length"),
    ("src/demo/mod.rs", "the receipts it prints"),
    ("src/desk/closing.rs", "what was typed goes back to who typed it"),
    ("src/intake/waiting.rs", "the numbers under which files wait"),
    ("src/intake/form.rs", "which button was pressed"),
    ("src/intake/report.rs", "the form's token; answers and what to look for are parsed"),
    ("src/upload/parcel.rs", "the seed of a waiting file's identity"),
    ("src/intake/closing.rs", "what was typed goes back to who typed it"),
    ("src/desk/again.rs", "what was typed comes along while its writer signs in"),
    ("src/desk/draft.rs", "what was typed goes back; the form's guard"),
    (
        "src/desk/invitation.rs",
        "the paper key's one page; a key of one's own that was not taken goes back, unless it is secret",
    ),
    ("src/desk/case_file.rs", "a message onto the paper of who may read it"),
    ("src/desk/search.rs", "what a person may read is searched for what they look for"),
    ("src/desk/session.rs", "the seed of a tip the person may read"),
    ("src/desk/team.rs", "the link's one page"),
    ("src/desk/tip.rs", "what was typed goes back"),
    ("src/desk/write.rs", "the form's guard; what was typed goes back"),
    ("src/desk/docket_tip.rs", "what was typed goes back"),
    ("src/domain/message.rs", "parsing"),
    ("src/domain/find.rs", "the words that are looked for"),
    ("src/domain/receipt.rs", "parsing and the canonical words"),
    ("src/intake/compose.rs", "the form's token; what was typed goes back"),
    ("src/intake/conversation.rs", "the form's guard; what was typed goes back"),
    ("src/intake/receipt.rs", "two words are compared with what was typed"),
    ("src/intake/replies.rs", "a receipt is parsed"),
    ("templates/intake/replies.html", "the words that stood in the field when another language was chosen"),
    ("src/main.rs", "what was typed goes to the server on the folder"),
    ("src/people/order.rs", "a link and a paper key, shown once on the terminal"),
    ("src/prompt.rs", "whether somebody typed yes"),
    ("src/people/passphrase.rs", "a paper key is parsed"),
    ("src/store/key_file.rs", "a slot is written"),
    ("src/upload/texts.rs", "a text is handed to whoever parses it or gives it back"),
    ("templates/desk/tip.html", "a message on the page of who may read it"),
    ("templates/intake/receipt.html", "the receipt's one page"),
    ("templates/intake/conversation.html", "a reply on the page of who holds the receipt"),
];

/// Words that read a moment from somewhere else than [`std::time::SystemTime`].
const MOMENTS: &[&str] = &["now_utc", "now_local", "OffsetDateTime", "Utc", "Local", "clock_gettime"];
/// Methods that read a file's times; `check` alone looks whether they are finer than a day.
const FILE_MOMENTS: &[&str] = &["modified", "accessed", "created"];
const FILE_MOMENTS_READER: &str = "src/store/check.rs";

/// A token: a word, `::`, or one other character.
struct Token<'a> {
    text: &'a str,
    line: usize,
}

/// A path as it is named somewhere.
struct Named {
    path: Vec<String>,
    file: String,
    /// Its room, and the file in it: `desk`, `desk/export`.
    room: String,
    place: String,
    line: usize,
    /// In the part of the file that is compiled for tests only.
    in_test: bool,
}

impl Named {
    fn starts_with(&self, prefix: &str) -> bool {
        let mut path = self.path.iter();
        prefix.split("::").all(|wanted| path.next().is_some_and(|there| there == wanted))
    }

    fn at_home(&self, home: &str) -> bool {
        self.room == home || self.place == home
    }

    fn complain(&self, about: &str) -> String {
        format!("{}:{}: {}: {about}", self.file, self.line, self.path.join("::"))
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the project that ends so, with its path from the project's root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the source can be read") {
            let path: PathBuf = entry.expect("the source can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(root()).expect("it was found below the root").display().to_string();
                found.push((name, fs::read_to_string(path).expect("the source is text")));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no .{ending} in {folder}");
    found
}

/// Cuts Rust into words, `::` and other characters; comments, strings and character literals are left out.
fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let hashes = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r').map(|raw| {
            let open = raw.trim_start_matches('#');
            (open.starts_with('"'), raw.len() - open.len())
        });
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((true, hashes)) = hashes {
            let start = rest.find('"').expect("a raw string was just found to begin") + 1;
            let end = format!("\"{}", "#".repeat(hashes));
            rest.get(start..).and_then(|text| text.find(&end)).map_or(rest.len(), |at| start + at + end.len())
        } else if first == '"' {
            quoted_length(rest, '"')
        } else if first == '\'' && is_char_literal(rest) {
            quoted_length(rest, '\'')
        } else if is_word(first) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push(Token { text: rest.get(..length).unwrap_or_default(), line });
            length
        } else {
            let length = if rest.starts_with("::") { 2 } else { first.len_utf8() };
            if !first.is_whitespace() {
                tokens.push(Token { text: rest.get(..length).unwrap_or_default(), line });
            }
            length
        };
        let (read, left) = rest.split_at(length);
        line += read.matches('\n').count();
        rest = left;
    }
    tokens
}

/// The length of the literal that begins here and ends with the same quote.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// `'x'` and `'\n'` are characters, `'static` is a lifetime.
fn is_char_literal(text: &str) -> bool {
    let mut chars = text.chars().skip(1);
    chars.next() == Some('\\') || chars.next() == Some('\'')
}

/// Reads the path that begins at a token, groups unfolded, and answers where it ended.
fn read_path(tokens: &[Token<'_>], mut at: usize, prefix: &[&str], found: &mut Vec<(Vec<String>, usize)>) -> usize {
    let line = tokens.get(at).map_or(0, |token| token.line);
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let mut path = prefix.to_vec();
    loop {
        match text(at) {
            "{" => {
                at += 1;
                while !matches!(text(at), "}" | "") {
                    at = read_path(tokens, at, &path, found);
                    while !matches!(text(at), "," | "}" | "") {
                        at += 1; // as another name
                    }
                    at += usize::from(text(at) == ",");
                }
                return at + 1;
            }
            "self" if !path.is_empty() => at += 1,
            word if word == "*" || word.starts_with(|c: char| c.is_alphabetic() || c == '_') => {
                path.push(word);
                at += 1;
            }
            _ => {} // a turbofish
        }
        if text(at) != "::" || text(at + 1) == "<" {
            break;
        }
        at += 1;
    }
    found.push((path.into_iter().map(str::to_owned).collect(), line));
    at
}

/// Every path in `src`: from `crate` where a file says so, `tipline` or, in the face of a room, `super`.
fn named() -> Vec<Named> {
    let mut all = Vec::new();
    for (file, source) in files("src", "rs") {
        let place = file.strip_prefix("src/").and_then(|file| file.strip_suffix(".rs")).expect("it was found there");
        let (room, rest) = place.split_once('/').unwrap_or((place, "mod"));
        let test_line = source.lines().position(|line| line == "#[cfg(test)]").map_or(usize::MAX, |at| at + 1);
        let tokens = tokens(&source);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
            let begins = token.text == "::" || token.text.starts_with(|c: char| c.is_alphabetic() || c == '_');
            let imports = at > 0 && matches!(text(at - 1), "use" | "crate") && text(at - 1) != token.text;
            if !begins || !(imports || text(at + 1) == "::" || token.text == "::") {
                at += 1;
                continue;
            }
            let mut found = Vec::new();
            at = read_path(&tokens, at + usize::from(token.text == "::"), &[], &mut found).max(at + 1);
            for (mut path, line) in found {
                let first = path.first().map_or("", String::as_str);
                assert!(
                    !(first == "super" && path.get(1).is_some_and(|next| next == "super")),
                    "{file}:{line}: two up"
                );
                if first == "tipline" || (first == "super" && rest == "mod" && line < test_line) {
                    path.splice(..1, ["crate".to_owned()]);
                }
                let (room, place) = (room.to_owned(), place.to_owned());
                all.push(Named { path, file: file.clone(), room, place, line, in_test: line >= test_line });
            }
        }
    }
    all
}

/// The paths that cross a wall, without their `crate`.
fn crossings() -> Vec<Named> {
    let mut crossings = named();
    crossings.retain(|named| named.starts_with("crate"));
    for named in &mut crossings {
        assert!(named.path.len() > 1, "{}", named.complain("the crate as a whole"));
        named.path.remove(0);
    }
    crossings.retain(|named| !named.starts_with(&named.room) || named.path.is_empty());
    crossings
}

fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_path_is_read_as_the_compiler_reads_it() {
    let source = "use crate::{a::{self, B as C}, d::*}; // crate::no\nlet x: &'a str = \"crate::no\"; r#\"crate::\"no\"#;\
                  '\"'; '\\''; String::new(); x::<crate::e::F>(); ::age::g(); crate::h::i::<u8>::j()";
    let tokens = tokens(source);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let starts = matches!(tokens[at].text, "crate" | "String" | "age");
        if starts && (at == 0 || tokens[at - 1].text != "::" || tokens[at].text == "age") {
            read_path(&tokens, at, &[], &mut found);
        }
    }
    let paths: Vec<String> = found.iter().map(|(path, _)| path.join("::")).collect();
    let expected = ["crate::a", "crate::a::B", "crate::d::*", "String::new", "crate::e::F", "age::g", "crate::h::i"];
    assert_eq!(paths, expected);
}

#[test]
fn a_room_names_only_what_it_may() {
    let mut complaints = Vec::new();
    let mut used = BTreeSet::new();
    for named in crossings() {
        if named.in_test && ["vector", "pages"].iter().any(|helper| named.starts_with(helper)) {
            continue;
        }
        let allowed: Vec<&str> = MAY
            .iter()
            .filter(|(room, ..)| *room == named.room)
            .flat_map(|(_, paths, _)| paths.iter().copied())
            .filter(|path| named.starts_with(path))
            .collect();
        if allowed.is_empty() {
            complaints.push(named.complain(&format!("not for {}", named.room)));
        }
        if !named.in_test {
            used.extend(allowed.into_iter().map(|path| (named.room.clone(), path)));
            for (room, paths, reason) in NEVER {
                // A room named as a whole could be reached into from there.
                let all = named.path.len() == 1 || named.path.last().is_some_and(|last| last == "*");
                let reached = |path: &&str| {
                    named.starts_with(path)
                        || (all && path.split("::").next() == named.path.first().map(String::as_str))
                };
                if *room == named.room && paths.iter().any(reached) {
                    complaints.push(named.complain(reason));
                }
            }
        }
    }
    for (room, paths, _) in MAY {
        for path in paths.iter().filter(|path| !used.contains(&((*room).to_owned(), **path))) {
            complaints.push(format!("{room} may name {path} and does not: take it out of the table"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn what_is_forbidden_exists() {
    for (_, paths, _) in NEVER {
        for path in *paths {
            let (room, item) = path.split_once("::").expect("a room and what is in it");
            let face = fs::read_to_string(root().join("src").join(room).join("mod.rs")).expect("a room has a face");
            assert!(tokens(&face).iter().any(|token| token.text == item), "{path}: renamed or gone");
        }
    }
}

#[test]
fn no_room_hands_on_what_is_not_its_own() {
    let outside: Vec<&str> = HOMES.iter().map(|(home, ..)| *home).chain(["crate"]).collect();
    let mut complaints = Vec::new();
    for (file, source) in files("src", "rs") {
        let tokens = tokens(&source);
        for at in 0..tokens.len() {
            let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
            // `pub use x`, `pub(crate) use x`
            let public = text(at) == "use" && (at > 0 && matches!(text(at - 1), "pub" | ")"));
            if (public && outside.contains(&text(at + 1))) || (text(at) == "extern" && text(at + 1) == "crate") {
                complaints.push(format!("{file}:{}: {} {}", tokens[at].line, text(at), text(at + 1)));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn arrows_point_down_only() {
    let mut below: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (room, paths, _) in MAY {
        let named = paths.iter().map(|path| path.split("::").next().unwrap_or_default());
        below.entry(room).or_default().extend(named);
    }
    while !below.is_empty() {
        let above: BTreeSet<&str> = below.keys().copied().collect();
        let before = below.len();
        below.retain(|_, named| named.iter().any(|room| above.contains(room)));
        assert!(below.len() < before, "these name each other in a ring: {above:?}");
    }
}

#[test]
fn outside_crates_stay_home() {
    let mut complaints = Vec::new();
    let mut used = BTreeSet::new();
    for named in named() {
        for (path, homes, reason) in HOMES {
            if !named.starts_with(path) {
                continue;
            }
            match homes.iter().find(|home| named.at_home(home)) {
                Some(home) => {
                    used.insert((*path, *home));
                }
                None if named.in_test && *path == "std::fs" => {} // tests look at the files they made
                None => complaints.push(named.complain(&format!("lives in {} ({reason})", homes.join(", ")))),
            }
        }
    }
    for (path, homes, _) in HOMES {
        for home in homes.iter().filter(|home| !used.contains(&(*path, **home))) {
            complaints.push(format!("{path} is not used in {home}: take it out of the table"));
        }
    }
    let manifest = dependencies();
    for (section, name, _) in &manifest {
        if section == "dependencies" && !HOMES.iter().any(|(home, ..)| *home == name.replace('-', "_")) {
            complaints.push(format!("{name} has no home in the table"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn only_the_clock_tells_a_moment() {
    let mut complaints = Vec::new();
    for (file, source) in files("src", "rs") {
        let tokens = tokens(&source);
        for at in 0..tokens.len() {
            let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
            let clock = MOMENTS.contains(&text(at)) || (text(at) == "SystemTime" && file != "src/clock.rs");
            let of_file = file != FILE_MOMENTS_READER
                && text(at) == "."
                && FILE_MOMENTS.contains(&text(at + 1))
                && text(at + 2) == "(";
            let since_epoch = text(at) == "UNIX_EPOCH" && text(at + 1) == ".";
            if clock || of_file || since_epoch {
                complaints.push(format!("{file}:{}: {}{}", tokens[at].line, text(at), text(at + 1)));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn secrets_are_exposed_where_the_table_says() {
    let mut complaints = Vec::new();
    let mut found = BTreeSet::new();
    for (file, source) in files("src", "rs").into_iter().chain(files("templates", "html")) {
        let code = source.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        let uses = tokens(code);
        if uses.windows(3).any(|three| three[0].text == "." && three[1].text == "expose" && three[2].text == "(") {
            if !EXPOSES.iter().any(|(known, _)| *known == file) {
                complaints.push(format!("{file}: exposes a secret; say in the table what for"));
            }
            found.insert(file);
        }
    }
    for (file, _) in EXPOSES.iter().filter(|(file, _)| !found.contains(*file)) {
        complaints.push(format!("{file} exposes nothing: take it out of the table"));
    }
    assert_none(&complaints);
}

#[test]
fn templates_name_no_room() {
    for (file, source) in files("templates", "html") {
        for path in ["crate::", "super::", "tipline::"] {
            assert!(!source.contains(path), "{file}: {path} would go round the walls");
        }
    }
}

/// Section, name and reason of every direct dependency. The reason stands behind it, or above the lines it is among.
fn dependencies() -> Vec<(String, String, String)> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest can be read");
    let (mut section, mut above, mut found) = (String::new(), String::new(), Vec::new());
    let mut comment_before = false;
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            name.trim_end_matches(']').clone_into(&mut section);
            above.clear();
        } else if let Some(comment) = line.strip_prefix('#') {
            if !comment_before {
                above.clear();
            }
            above.push_str(comment);
        } else if line.is_empty() {
            above.clear();
        } else if section.ends_with("dependencies")
            && let Some((name, value)) = line.split_once(" = ")
        {
            let own = value.rsplit_once('#').map_or("", |(_, reason)| reason);
            found.push((section.clone(), name.to_owned(), if own.is_empty() { above.clone() } else { own.to_owned() }));
        }
        comment_before = line.starts_with('#');
    }
    assert!(found.len() > 10, "the manifest has another form than this test reads");
    found
}

#[test]
fn every_dependency_has_its_reason() {
    let unexplained: Vec<String> = dependencies()
        .into_iter()
        .filter(|(_, _, reason)| reason.split_whitespace().count() < 3) // a heading is not a reason
        .map(|(section, name, _)| format!("{section}: {name}: no reason beside or above it"))
        .collect();
    assert_none(&unexplained);
}
