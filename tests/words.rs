//! All that a person reads comes from the message files, and all that is in the message files is read by somebody.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Attributes whose value a browser shows or reads aloud.
const SPOKEN: &[&str] = &[
    "alt",
    "title",
    "placeholder",
    "label",
    "summary",
    "abbr",
    "data-label",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
];

/// Messages that say the same though they are different things: in another language, or later, they may not.
const TWINS: &[(&[&str], &str)] = &[
    (&["site-home", "title-start"], "a link to the first page; what a tab calls it, which must stay neutral"),
    (&["door-replies", "replies-heading"], "a link says where it leads"),
    (&["set-up-passphrase", "sign-in-passphrase"], "one to choose; one to remember"),
    (&["forgotten-key", "title-paper-key"], "a field; what a tab calls the page"),
    (&["channel-name", "person-name", "sign-in-name"], "of a channel, which is a thing; of a person; of oneself"),
    (&["inbox-heading", "nav-inbox"], "a link says where it leads"),
    (&["channels-list-heading", "nav-channels"], "a link says where it leads"),
    (&["nav-team", "team-heading"], "a link says where it leads"),
    (&["channel-handles", "person-handles"], "a person of this channel; a channel of this person"),
    (&["channel-oversees", "person-oversees"], "a person of this channel; a channel of this person"),
    (&["step-back-send", "tip-step-back"], "a button; a heading"),
    (&["channel-state", "docket-state", "inbox-turn", "person-state"], "of a channel, a report and a person"),
    (&["docket-overdue", "docket-state-overdue"], "a line of counts; the state of a report"),
    (&["docket-closed", "docket-state-closed"], "a line of counts; the state of a report"),
    (&["sign-in-heading", "sign-in-send"], "a heading; a button"),
    (&["check-texts", "ended-message"], "a heading over what will be sent; what could not be"),
];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the source can be read")
}

/// Every file below a folder that ends so, by its path from the project's root.
fn below(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the source can be read") {
        let entry = entry.expect("the source can be read");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(below(&path, ending));
        } else if path.ends_with(ending) {
            found.insert(path.clone(), read(&path));
        }
    }
    found
}

/// A template cut into what is said as it stands and what is put in.
fn cut(template: &str) -> (String, Vec<String>) {
    let (mut said, mut put_in, mut rest) = (String::new(), Vec::new(), template);
    loop {
        let tag = ["{{", "{%", "{#"].iter().filter_map(|tag| rest.find(tag)).min();
        let (literal, after) = rest.split_at(tag.unwrap_or(rest.len()));
        said.push_str(literal);
        let Some(end) = ["}}", "%}", "#}"].iter().filter_map(|end| after.find(end)).min() else {
            return (said, put_in);
        };
        put_in.push(after.get(..end).unwrap_or_default().to_owned());
        rest = after.get(end + 2..).unwrap_or_default();
    }
}

/// The letters a template says by itself, outside of tags and in attributes that are read.
fn prose(said: &str) -> Vec<String> {
    let mut prose = Vec::new();
    for piece in said.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else {
            prose.push(format!("an open tag: {piece}"));
            continue;
        };
        for attribute in SPOKEN {
            let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, value)| value.split('"').next());
            prose.extend(value.filter(|value| has_letters(value)).map(|value| format!("{attribute}=\"{value}\"")));
        }
        prose.extend(has_letters(text).then(|| text.trim().to_owned()));
    }
    let before = said.split('<').next().unwrap_or_default();
    prose.extend(has_letters(before).then(|| before.trim().to_owned()));
    prose
}

fn has_letters(text: &str) -> bool {
    let entities = text.split('&').skip(1).all(|piece| piece.contains(';'));
    text.contains(char::is_alphabetic) || !entities
}

fn messages() -> BTreeMap<String, String> {
    messages_in("en")
}

/// The messages of a language by their keys; lines of one message are joined.
fn messages_in(tag: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut key = String::new();
    for line in read(&format!("templates/i18n/{tag}/tipline.ftl")).lines() {
        if line.starts_with([' ', '}']) {
            let message = messages.entry(key.clone()).or_default();
            message.push('\n');
            message.push_str(line.trim());
        } else if let Some((name, text)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
            name.clone_into(&mut key);
            assert!(messages.insert(key.clone(), text.trim().to_owned()).is_none(), "{key} twice");
        }
    }
    assert!(messages.len() > 100, "the message file has another form than this test reads");
    messages
}

#[test]
fn prose_is_found_where_it_stands() {
    for bad in ["<p>Hi</p>", "<p>&copy</p>", "Hi<p></p>", "<a title=\"Hi\"></a>", "<b aria-label=\"Hi {{ x }}\">"] {
        assert_eq!(prose(&cut(bad).0).len(), 1, "{bad}");
    }
    assert!(prose(&cut("<p class=\"lead\">{{ x }}, {{ y }} 7</p><b aria-label=\"{{ x }}\">{# why #}").0).is_empty());
}

#[test]
fn no_template_holds_bare_prose() {
    for (path, template) in below("templates", ".html") {
        let (said, put_in) = cut(&template);
        assert_eq!(prose(&said), Vec::<String>::new(), "{path}");
        for code in put_in.iter().filter(|code| code.starts_with("{{") && code.contains('"')) {
            let key = code.trim_start_matches("{{").trim_start().starts_with("fl!(");
            assert!(key && code.matches('"').count() == 2, "{path}: a text of its own in {code}");
        }
    }
    let style = read("templates/style.css");
    for content in style.split("content:").skip(1).filter_map(|rest| rest.split([';', '}']).next()) {
        let broken = content.replace("\\A", ""); // a line break in CSS
        let quoted: Vec<&str> = broken.split('"').skip(1).step_by(2).collect();
        assert!(!quoted.iter().any(|text| text.contains(char::is_alphabetic)), "style.css says {content}");
    }
}

#[test]
fn escaping_is_never_switched_off() {
    for (path, template) in below("templates", ".html") {
        for code in cut(&template).1 {
            let filters: Vec<&str> = code.split('|').skip(1).map(str::trim).filter(|f| !f.is_empty()).collect();
            assert!(filters.is_empty() || code.contains("||"), "{path}: a filter in {code}");
            let statement = code.strip_prefix("{%").and_then(|code| code.split_whitespace().next()).unwrap_or_default();
            let plain = [
                "", "extends", "include", "block", "endblock", "if", "else", "endif", "for", "endfor", "match", "when",
            ];
            assert!(plain.contains(&statement) || statement == "endmatch", "{path}: {code}");
        }
    }
    for (path, code) in below("src", ".rs") {
        for attribute in code.split("#[template(").skip(1).filter_map(|rest| rest.split(")]").next()) {
            let whole = attribute.starts_with("path = \"") && attribute.ends_with(".html\"");
            assert!(whole && attribute.matches('"').count() == 2, "{path}: #[template({attribute})]");
        }
        for word in ["MarkupDisplay", "HtmlSafe", "filters::Safe", "ext = \""] {
            assert!(!code.contains(word), "{path}: {word}");
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = BTreeSet::new();
    for (_, code) in below("src", ".rs").into_iter().chain(below("templates", ".html")) {
        said.extend(code.split("fl!(").skip(1).filter_map(|call| call.split('"').nth(1)).map(str::to_owned));
    }
    let messages: BTreeSet<String> = messages().into_keys().collect();
    let unsaid: Vec<_> = messages.difference(&said).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

#[test]
fn no_two_messages_say_the_same_by_accident() {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, message) in messages() {
        keys.entry(message).or_default().push(key);
    }
    let twins: Vec<Vec<String>> = keys.into_values().filter(|keys| keys.len() > 1).collect();
    let known: Vec<Vec<String>> =
        TWINS.iter().map(|(keys, _)| keys.iter().map(|key| (*key).to_owned()).collect()).collect();
    for twin in &twins {
        assert!(known.contains(twin), "{twin:?} say the same: one message, or a line in the table");
    }
    for known in known {
        assert!(twins.contains(&known), "{known:?} differ now: take them out of the table");
    }
}

/// Every language but English; the plural forms it has beside the one that stands for all others (Unicode CLDR); and the
/// messages that say the same as in English because the words are the same.
const LANGUAGES: &[(&str, &[&str], &[&str])] = &[
    ("ar", &["few", "many", "one", "two", "zero"], &[]),
    (
        "de",
        &["one"],
        &[
            "channel-name",
            "nav-team",
            "person-name",
            "set-up-passphrase",
            "sign-in-code",
            "sign-in-name",
            "sign-in-passphrase",
            "site-home",
            "team-heading",
            "tip-share-with",
            "title-start",
        ],
    ),
    ("es", &["one"], &["docket-no", "no", "size-bytes"]),
    ("fr", &["one"], &["channel-question-label", "sign-in-code", "tip-message", "title-messages", "title-receipt"]),
    ("it", &["one"], &["docket-no", "nav-account", "no"]),
    (
        "nl",
        &["one"],
        &["inbox-label", "labels-heading", "nav-account", "nav-team", "sign-in-code", "size-bytes", "team-heading"],
    ),
    ("pl", &["few", "many", "one"], &["finding-program", "person-operates"]),
    ("pt", &["one"], &[]),
    ("ro", &["few", "one"], &[]),
    ("tr", &["one"], &["finding-program", "title-form"]),
    ("uk", &["few", "many", "one"], &[]),
];
/// Messages that hold no words, or words of no language.
const NO_WORDS: &[&str] = &["direction", "size-kib", "size-mib", "size-gib"];

/// Names after a `$` in a message, or of other messages in it.
fn named(message: &str, start: &str) -> BTreeSet<String> {
    let places = message.split('{').skip(1).filter_map(|place| place.trim_start().strip_prefix(start));
    let name = |place: &str| place.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
    places.map(name).filter(|name| !name.is_empty()).collect()
}

/// Whether a message has words of its own, beside what is put in and names that are the same everywhere.
fn says_words(message: &str) -> bool {
    let said =
        message.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, said)| said)).collect::<String>();
    said.replace("SHA-256", "").contains(char::is_alphabetic)
}

/// The variants of each selector on a number in a message.
fn plurals(message: &str) -> Vec<BTreeSet<&str>> {
    let selectors = message.split("->").skip(1).map(|rest| {
        let variants = rest.split_once("\n}").map_or(rest, |(variants, _)| variants);
        variants.split('[').skip(1).filter_map(|variant| variant.split(']').next()).collect::<BTreeSet<&str>>()
    });
    selectors.filter(|variants| variants.contains("other") || variants.contains("one")).collect()
}

#[test]
fn every_language_says_everything_and_nothing_else() {
    let tags: BTreeSet<String> = below("templates/i18n", ".ftl")
        .into_keys()
        .filter_map(|path| path.split('/').nth(2).map(str::to_owned))
        .filter(|tag| tag != "en")
        .collect();
    assert_eq!(tags, LANGUAGES.iter().map(|(tag, ..)| (*tag).to_owned()).collect(), "a language has its row here");
    let english = messages();
    let mut complaints = Vec::new();
    for (tag, forms, same) in LANGUAGES {
        let theirs = messages_in(tag);
        let keys = |messages: &BTreeMap<String, String>| messages.keys().cloned().collect::<BTreeSet<_>>();
        complaints.extend(keys(&english).difference(&keys(&theirs)).map(|key| format!("{tag}: {key} is missing")));
        complaints
            .extend(keys(&theirs).difference(&keys(&english)).map(|key| format!("{tag}: {key} is said by nobody")));
        assert_eq!(theirs.get("language-tag").map(String::as_str), Some(*tag));
        for (key, message) in &theirs {
            let Some(original) = english.get(key) else { continue };
            if named(message, "$") != named(original, "$") {
                complaints.push(format!("{tag}: {key} has other variables"));
            }
            let letters = |text: &str| named(text, "").difference(&named(text, "$")).cloned().collect::<BTreeSet<_>>();
            if letters(message) != letters(original) {
                complaints.push(format!("{tag}: {key} names other messages"));
            }
            if message == original
                && says_words(message)
                && !same.contains(&key.as_str())
                && !NO_WORDS.contains(&key.as_str())
            {
                complaints.push(format!("{tag}: {key} is not translated: {message}"));
            }
            for variants in plurals(message) {
                for form in forms.iter().filter(|form| !variants.contains(*form)) {
                    complaints.push(format!("{tag}: {key} has no plural [{form}]"));
                }
            }
        }
        for key in *same {
            if english.get(*key) != theirs.get(*key) {
                complaints.push(format!("{tag}: {key} is no longer the same as in English"));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
