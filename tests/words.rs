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

/// The English messages by their keys; lines of one message are joined.
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
