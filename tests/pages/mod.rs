//! Every template in every state, with ordinary, hostile and overlong text: what must hold for any page of ours is
//! checked, and what each looks like is compared with `tests/snapshots/`. A module of the crate, because page structs are
//! private: each has a `samples()` at the foot of its file.

mod html;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use askama::Template;

use self::html::{Element, Page};
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

/// Forms that carry no proof of where they came from: leaving harms nobody, and the others prove themselves by a secret.
const WITHOUT_GUARD: &[&str] =
    &["/leave", "/replies", "/sign-in", "/sign-in/again", "/setup", "/invitation", "/forgotten"];
/// The form that holds what could not be kept.
const KEPT: &str = "kept";
/// Words that a title must not say to whoever looks over a shoulder or through a history.
const TELLING: &[&str] = &["whistle", "tip", "report", "source", "handler", "leak", "anonym", "secret"];

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

/// What one page gets wrong, whoever's words are on it.
fn faults(sample: &Sample, words: &Words) -> Vec<String> {
    let page = match Page::read(&sample.html) {
        Ok(page) => page,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };
    let text_of = |name: &str| page.all(name).map(|element| element.text.trim().to_owned()).collect::<Vec<_>>();

    let language = page.all("html").next().and_then(|html| html.attribute("lang"));
    check(language.is_some_and(|language| !language.is_empty()), "does not say its language");
    check(page.all("main").count() == 1, "not one <main>");
    let titles = page.all("title").filter(|title| title.inside.iter().all(|at| page.0[*at].name != "svg"));
    let titles: Vec<_> = titles.map(|title| title.text.trim().to_owned()).collect();
    check(matches!(titles.as_slice(), [title] if !title.is_empty()), "not one title");
    for title in titles {
        let lower = title.to_lowercase();
        check(!TELLING.iter().any(|word| lower.contains(word)), &format!("the title tells: {title}"));
        check(!title.contains(words.line), "the title holds what somebody typed");
    }
    let headings = text_of("h1").len();
    check(headings == 1, &format!("{headings} h1"));
    let mut level = 0;
    for element in &page.0 {
        if let Some(next) = element.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) {
            check(next <= level + 1, &format!("h{next} after h{level}"));
            level = next;
        }
        nothing_active(&page, element, &mut check);
        references(&page, element, &mut check);
        said_in_words(&page, element, &mut check);
    }
    for form in page.all("form") {
        guarded(&page, form, &mut check);
    }
    comes_along(&page, &mut check);
    if sample.page.starts_with("intake/") {
        for field in page.0.iter().filter(|element| is_typed_into(element)) {
            let form = field.inside.iter().rev().map(|at| &page.0[*at]).find(|element| element.name == "form");
            let off = |element: &Element| element.attribute("autocomplete") == Some("off");
            check(off(field) || form.is_some_and(off), "a browser would remember what a source typed");
            let checked = field.attribute("spellcheck") != Some("false");
            check(!checked, "a browser may send what a source types away to have its spelling checked");
        }
        for tick in page.all("input").filter(|input| input.attribute("type") == Some("checkbox")) {
            let form = tick.inside.iter().rev().map(|at| &page.0[*at]).find(|element| element.name == "form");
            let off = form.is_some_and(|form| form.attribute("autocomplete") == Some("off"));
            check(off, "a browser would remember whom a source left out");
        }
    }
    let alerts = || page.0.iter().filter(|element| element.attribute("role") == Some("alert"));
    for id in alerts().filter_map(|alert| alert.attribute("id")) {
        let tie = |element: &Element| element.refers_to(&["aria-describedby", "aria-errormessage"]).contains(&id);
        let of_a_field = sample.state.starts_with("refused");
        check(!of_a_field || page.0.iter().any(tie), &format!("no field is tied to #{id}"));
    }
    let told = alerts().filter(|alert| !alert.text.trim().is_empty()).count();
    let wrong = ["refused", "damaged"].iter().any(|wrong| sample.state.starts_with(wrong));
    check(told > 0 || !wrong, "something is wrong and no role=\"alert\" says so");
    check(told == 0 || wrong, "a role=\"alert\" though nothing is wrong");
    faults
}

/// No script, no style of its own, nothing from elsewhere.
fn nothing_active(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    let Element { name, attributes, .. } = element;
    let passive =
        !["script", "style", "iframe", "object", "embed", "base", "template", "noscript"].contains(&name.as_str());
    check(passive, &format!("<{name}>"));
    let drawn_by_us =
        |src: &str| src.starts_with("data:image/png;base64,") || src.starts_with("data:image/jpeg;base64,");
    let carried = name == "img" && element.attribute("src").is_some_and(drawn_by_us);
    let alt = element.attribute("alt").is_some_and(|alt| !alt.trim().is_empty());
    check(name != "img" || (carried && alt), "<img> from elsewhere, or without words");
    // A drawing is lines and words and nothing else: what else an <svg> can hold can act.
    let drawn = element.inside.iter().any(|at| page.0[*at].name == "svg");
    let in_drawing = ["path", "text", "title", "desc"].contains(&name.as_str());
    let anywhere = name == "title" && !drawn;
    check(drawn == in_drawing || anywhere, &format!("<{name}> in a drawing, or a line outside of one"));
    for (key, value) in attributes {
        let harmless = !key.starts_with("on") && key != "style" && key != "http-equiv" && key != "srcdoc";
        check(harmless, &format!("<{name} {key}>"));
        if ["href", "src", "action", "formaction", "srcset", "data", "poster", "ping", "cite"].contains(&key.as_str()) {
            let ours = (value.starts_with('/') && !value.starts_with("//")) || value.starts_with('#');
            let icon = name == "link" && value == "data:,";
            check(
                (ours || icon || carried) && !value.contains('\\'),
                &format!("<{name} {key}=\"{value}\"> leads elsewhere"),
            );
        }
    }
    check(element.attribute("target").is_none(), "a link or a form opens another window");
}

/// Ids are unique, and what is referred to is there.
fn references(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    if let Some(id) = element.attribute("id") {
        let same = page.0.iter().filter(|other| other.attribute("id") == Some(id)).count();
        check(same == 1 && !id.contains(char::is_whitespace) && !id.is_empty(), &format!("id {id} {same} times"));
    }
    let here = element.attribute("href").and_then(|href| href.strip_prefix('#'));
    let named = ["for", "aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details", "aria-controls"];
    for id in element.refers_to(&named).into_iter().chain(here) {
        let there = page.by_id(id).is_some_and(|named| !named.text.trim().is_empty() || is_control(named));
        check(
            there || Some(id) == here,
            &format!("<{}> refers to {id}, which is not there or says nothing", element.name),
        );
        check(page.by_id(id).is_some(), &format!("#{id} is not there"));
    }
    if element.attribute("aria-invalid") == Some("true") {
        let told = element.refers_to(&["aria-describedby", "aria-errormessage"]).into_iter();
        let alert = told.filter_map(|id| page.by_id(id)).any(|named| named.attribute("role") == Some("alert"));
        check(alert, "an invalid field does not say where its error is told");
    }
}

/// What is acted on says what it does.
fn said_in_words(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    let name = element.name.as_str();
    if is_control(element) {
        let by_id = element.attribute("id").is_some_and(|id| {
            page.all("label").any(|label| label.attribute("for") == Some(id) && !label.text.trim().is_empty())
        });
        let around = element.inside.iter().any(|at| page.0[*at].name == "label" && !page.0[*at].text.trim().is_empty());
        let field = element.attribute("name").or(element.attribute("id")).unwrap_or_default();
        check(by_id || around, &format!("<{name}> {field} has no label"));
    }
    let by_label = element.attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
    let speaks = ["a", "button", "label", "legend", "h1", "h2", "h3", "h4", "th", "summary"].contains(&name);
    check(!speaks || by_label || !element.text.trim().is_empty(), &format!("<{name}> says nothing"));
    check(name != "nav" || by_label, "<nav> has no aria-label");
    check(name != "fieldset" || page.all("legend").count() > 0, "<fieldset> has no legend");
    // A browser drops the first line end: without one of ours, it would drop the person's.
    check(name != "textarea" || element.text.starts_with('\n'), "<textarea> does not begin with a line end");
}

/// Forms are posted to us, with their guard.
fn guarded(page: &Page, form: &Element, check: &mut impl FnMut(bool, &str)) {
    let action = form.attribute("action").unwrap_or_default();
    if form.attribute("method") == Some("get") {
        let at = page.0.iter().position(|element| std::ptr::eq(element, form));
        let inside = page.0.iter().filter(|element| at.is_some_and(|at| element.inside.contains(&at)));
        let only_chosen = inside.clone().all(|element| !["input", "textarea"].contains(&element.name.as_str()));
        check(only_chosen, &format!("form {action}: what is typed would be in an address"));
        return;
    }
    check(form.attribute("method") == Some("post"), &format!("form {action}: what is typed would be in an address"));
    if form.attribute("id") == Some(KEPT) {
        return; // nothing of it is ever done: it comes back in another language
    }
    let at = page.0.iter().position(|element| std::ptr::eq(element, form));
    let inside = |element: &&Element| at.is_some_and(|at| element.inside.contains(&at));
    let path = action.split('?').next().unwrap_or_default();
    let hidden = page.all("input").filter(inside).any(|input| {
        input.attribute("type") == Some("hidden")
            && matches!(input.attribute("name"), Some("token" | "guard"))
            && input.attribute("value").is_some_and(|value| !value.is_empty())
    });
    check(hidden || WITHOUT_GUARD.contains(&path), &format!("form {action} has no guard"));
    let files = page.all("input").filter(inside).any(|input| input.attribute("type") == Some("file"));
    let multipart = form.attribute("enctype") == Some("multipart/form-data");
    check(!files || multipart, &format!("form {action} would send the names of files and not the files"));
    let typed = page.0.iter().filter(inside).any(is_typed_into);
    check(!typed || form.attribute("accept-charset") == Some("utf-8"), &format!("form {action}: which charset?"));
    // One sends it; another, which has a name, asks for more of it, and so the one that Enter means stands first, unseen.
    let plain = |button: &&Element| {
        let named = button.attribute("name").is_some() && button.attribute("value") != Some("send");
        !named && button.attribute("class") != Some("default")
    };
    let sends = page.all("button").filter(inside).filter(plain).count();
    check(sends == 1, &format!("form {action} has {sends} buttons"));
}

/// Where something is typed or ticked that may be shown again, another language is chosen with a form it is in. A browser
/// sends one form only: a page that has more stays where it is, the other language opens beside it, and the menu says so.
fn comes_along(page: &Page, check: &mut impl FnMut(bool, &str)) {
    let secret = |field: &Element| {
        let under_a_warning = matches!(field.attribute("name"), Some("sure" | "others"));
        let once = field.attribute("autocomplete") == Some("one-time-code");
        field.attribute("type") == Some("password") || once || under_a_warning
    };
    let around = |element: &Element| element.inside.iter().rev().map(|at| &page.0[*at]).collect::<Vec<_>>();
    let fields = |form: &Element| {
        let at = page.0.iter().position(|element| std::ptr::eq(element, form));
        let inside = page.0.iter().filter(move |field| at.is_some_and(|at| field.inside.contains(&at)));
        inside.filter(|field| is_control(field) && field.attribute("readonly").is_none()).collect::<Vec<_>>()
    };
    let forms: Vec<_> = page.all("form").filter(|form| !fields(form).is_empty()).collect();
    let shown_again = |form: &&&Element| fields(form).into_iter().any(|field| !secret(field));
    let along: Vec<_> = forms.iter().filter(shown_again).map(|form| form.attribute("id")).collect();
    let in_menu = |element: &Element| around(element).iter().any(|one| one.attribute("class") == Some("languages"));
    let entries = page.0.iter().filter(|element| ["a", "button"].contains(&element.name.as_str()) && in_menu(element));
    let beside = |entry: &Element| entry.attribute("formtarget") == Some("_blank");
    for entry in entries.clone() {
        let form = entry.attribute("form");
        check(
            along.is_empty() || (form.is_some() && along.contains(&form)),
            "what is typed is lost when another language is chosen",
        );
        check(
            forms.len() < 2 || beside(entry),
            "what is typed in another form is lost when another language is chosen",
        );
        check(forms.len() > 1 || !beside(entry), "another language opens a tab for nothing");
    }
    let menu = page.all("summary").find(|summary| in_menu(summary));
    let said = menu.is_some_and(|menu| !menu.refers_to(&["aria-describedby"]).is_empty());
    check(said == entries.clone().any(beside), "the menu does not say that a tab opens, or says it though none does");
    let others = page.0.iter().filter(|element| element.attribute("formtarget").is_some()).count();
    check(others == entries.filter(|entry| beside(entry)).count(), "a form opens another window");
}

fn is_control(element: &Element) -> bool {
    match element.name.as_str() {
        "input" => !matches!(element.attribute("type"), Some("hidden" | "submit")),
        name => ["textarea", "select"].contains(&name),
    }
}

fn is_typed_into(element: &Element) -> bool {
    let plain = matches!(element.attribute("type"), None | Some("text" | "password" | "search"));
    (element.name == "input" && plain) || (element.name == "textarea" && element.attribute("readonly").is_none())
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
