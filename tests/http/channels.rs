//! Channels: made, changed, asked questions, closed.

use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::browser::{Answer, Visitor};
use crate::{export, people};

/// Sends the form of a page back with these fields changed; a field may be given more than once.
pub(crate) fn submit(visitor: &Visitor, page: &Answer, action: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = page.form(action).fields();
    all.retain(|(there, _)| !fields.iter().any(|(name, _)| name == there));
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.submit(action, &all)
}

pub(crate) fn page_of(operator: &Visitor, name: &str) -> String {
    let list = operator.get("/channels");
    let html = String::from_utf8_lossy(&list.body).into_owned();
    let row = html.split("<a href=\"").find(|row| row.contains(&format!(">{name}</a>"))).expect("it is on the list");
    row.split('"').next().expect("a link").to_owned()
}

/// What a form needs beside what is changed.
const CLOCKS: [(&str, &str); 3] = [("acknowledge", "7"), ("answer", "90"), ("keep", "365")];

const QUESTIONS: &[(&str, &str)] = &[
    ("rows", "4"),
    ("question-0-label", "Which wing?"),
    ("question-0-kind", "choice"),
    ("question-0-choices", "Wing A\r\nWing B"),
    ("question-0-required", "yes"),
    ("question-1-label", "Since when?"),
    ("question-1-kind", "date"),
    ("question-2-label", "How often?"),
    ("question-2-kind", "short"),
    ("question-3-label", "What else?"),
    ("question-3-kind", "long"),
];

fn made(app: &App, operator: &Visitor) -> String {
    let handler = app.source().get(&app.channel(WING)).person(HANDLER_A);
    let mut fields = vec![("name", "Stores"), ("description", "What goes missing."), ("handler", handler.as_str())];
    fields.extend(CLOCKS);
    fields.extend(QUESTIONS);
    let saved = submit(operator, &operator.get("/channels/new"), "/channels/new", &fields);
    assert_eq!(saved.status, 303, "{}", saved.alert());
    app.channel("Stores")
}

/// The name of the field under this label.
fn field(page: &Answer, label: &str) -> String {
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let label = html.split("<label for=\"").find(|part| part.contains(&format!(">{label}")));
    label.and_then(|label| label.split('"').next()).expect("the form asks this").to_owned()
}

#[test]
fn a_channel_asks_its_own_questions_and_the_answers_are_sealed_with_the_tip() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let path = made(&app, &operator);
    let source = app.source();
    let page = source.get(&path);
    assert!(page.shows("Which wing?") && page.shows("Since when? (optional)"), "{}", page.text());
    let [wing, since, often, more] =
        ["Which wing?", "Since when?", "How often?", "What else?"].map(|label| field(&page, label));
    let form = || page.form(&path).text("message", "boxes are gone");
    for (name, value, why) in [
        (&wing, "", "answer the marked question"),
        (&wing, "Wing C", "choose one of the answers"),
        (&since, "yesterday", "like 2026-11-27"),
        (&often, &"x".repeat(201), "too long"),
    ] {
        let good = if *name == wing { form() } else { form().text(&wing, "Wing B") };
        let refused = source.send(&path, &good.text(name, value).text(&more, "kept words"));
        assert_eq!(refused.status, 422, "{value}");
        assert!(refused.alert().contains(why), "{}", refused.alert());
        assert!(refused.shows("boxes are gone") && refused.shows("kept words"), "what was typed comes back");
        assert!(*name == wing || refused.shows(value), "{value}");
    }
    assert!(app.handler(HANDLER_A).get("/").links("/tips/").is_empty(), "nothing was kept");
    let whole = form().text(&wing, "Wing B").text(&since, "2026-02-28").text(&often, "daily").text(&more, "a\r\nb");
    source.send(&path, &whole).receipt();
    let handler = app.handler(HANDLER_A);
    let tip = handler.get(&handler.get("/").link("/tips/"));
    for shown in ["Which wing?", "Wing B", "Since when?", "2026-02-28", "daily", "a\nb"] {
        assert!(tip.shows(shown), "{shown}: {}", tip.text());
    }
}

#[test]
fn the_answers_to_a_channels_questions_are_in_the_tips_export() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let path = made(&app, &operator);
    let stores = people::channel_id(&app, "Stores");
    let link = people::invite(&operator, &[("name", "Handler R"), ("title", "planning"), ("handles", &stores)]);
    let paper_key = app.stranger().submit(&link, &[("passphrase", PASSPHRASE)]).inside("paper-key");
    let source = app.source();
    let page = source.get(&path);
    let [wing, since, more] = ["Which wing?", "Since when?", "What else?"].map(|label| field(&page, label));
    let form = page.form(&path).text("message", "boxes are gone").text(&wing, "Wing B").text(&since, "2026-02-28");
    source.send(&path, &form.text(&more, "a\r\nb")).receipt();
    let handler = app.handler("Handler R");
    let answer = handler.get(&format!("{}/export", handler.get("/").link("/tips/")));
    assert!(!answer.body.windows(6).any(|bytes| bytes == b"Wing B"), "sealed like the rest");
    let export = export::unpacked(&answer);
    let entries = export::opened(&export, &paper_key.parse().expect("the paper key is an identity"));
    let entries = entries.expect("the paper key opens the grant");
    let tip = &entries["entries/000-tip.age"];
    assert_eq!(tip["message.txt"], b"boxes are gone");
    let details: serde_json::Value = serde_json::from_slice(&tip["details.json"]).expect("it is JSON");
    let said: Vec<_> = details["answers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (one["question"].as_str().unwrap(), one["answer"].as_str().unwrap()))
        .collect();
    assert_eq!(said, [("Which wing?", "Wing B"), ("Since when?", "2026-02-28"), ("What else?", "a\nb")]);
    let other = tipline::crypto::Identity::generate();
    assert!(export::opened(&export, &other).is_none());
}

#[test]
fn answers_to_questions_that_are_asked_no_more_are_given_back() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let path = made(&app, &operator);
    let source = app.source();
    let page = source.get(&path);
    let (wing, often) = (field(&page, "Which wing?"), field(&page, "How often?"));
    let channel = page_of(&operator, "Stores");
    let handler = app.source().get(&app.channel(WING)).person(HANDLER_A);
    let mut fields = vec![("name", "Stores"), ("handler", handler.as_str()), ("rows", "0")];
    fields.extend(CLOCKS);
    let saved = submit(&operator, &operator.get(&channel), &channel, &fields);
    assert_eq!(saved.status, 303, "{}", saved.alert());
    let sent = page.form(&path).text("message", "boxes").text(&wing, "Wing B").text(&often, "every night");
    let refused = source.send(&path, &sent);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("questions of this channel have changed"), "{}", refused.alert());
    assert!(refused.shows("every night") && refused.shows("boxes"));
    source.send(&path, &refused.form(&path).text("message", "boxes, every night")).receipt();
}

#[test]
fn bad_channels_are_refused_with_a_sentence_and_nothing_changes() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let handler = app.source().get(&app.channel(WING)).person(HANDLER_A);
    let good: Vec<(&str, &str)> =
        [("name", "Stores"), ("description", "kept words"), ("handler", handler.as_str()), ("rows", "2")]
            .into_iter()
            .chain(CLOCKS)
            .chain([("question-0-label", "Where?"), ("question-0-kind", "short")])
            .collect();
    let long = "x".repeat(1_001);
    for (name, value, why) in [
        ("name", "", "marked field"),
        ("name", WING, "taken"),
        ("name", "N\u{43e}rth Wing", "looks like"),
        ("description", long.as_str(), "too long"),
        ("handler", "", "at least one handler or overseer"),
        ("handler", "0011223344556677", "no longer here"),
        ("acknowledge", "0", "from 1 to 31"),
        ("acknowledge", "-1", "from 1 to 31"),
        ("answer", "1000000", "from 1 to 184"),
        ("answer", "3", "before it is due to be acknowledged"),
        ("keep", "", "from 1 to 3"),
        ("question-0-kind", "choice", "choices"),
        ("question-1-label", "Where?", "asked twice"),
    ] {
        let fields: Vec<(&str, &str)> =
            good.iter().copied().filter(|(field, _)| *field != name).chain([(name, value)]).collect();
        let refused = submit(&operator, &operator.get("/channels/new"), "/channels/new", &fields);
        assert_eq!(refused.status, 422, "{name}={value}");
        assert!(refused.alert().contains(why), "{name}: {}", refused.alert());
        assert!(name == "description" || refused.shows("kept words"), "what was typed comes back");
    }
    assert_eq!(operator.get("/channels").links("/channels/").len(), 3, "two channels and the link to a new one");
    let more: Vec<(&str, &str)> = good.iter().copied().chain([("more", "1")]).collect();
    let longer = submit(&operator, &operator.get("/channels/new"), "/channels/new", &more);
    assert_eq!(longer.status, 200);
    assert!(longer.value("question-0-label") == "Where?" && longer.shows("question-2-label"), "{}", longer.text());
}

#[test]
fn a_closed_channel_takes_no_tips_and_keeps_those_it_has() {
    let app = App::new();
    let receipt = app.tip(WING, "before it closed");
    let operator = app.handler(OPERATOR);
    let (report, channel) = (app.channel(WING), page_of(&operator, WING));
    let source = app.source();
    let waiting = source.get(&report);
    let closed = submit(&operator, &operator.get(&channel), &format!("{channel}/close"), &[]);
    assert_eq!(closed.status, 303);
    for path in ["/", "/report", report.as_str()] {
        assert!(source.get(path).shows("takes no reports at the moment"), "{path}");
    }
    let refused = source.send(&report, &waiting.form(&report).text("message", "written meanwhile"));
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("takes no reports any more"), "{}", refused.alert());
    assert!(refused.shows("written meanwhile"));

    let handler = app.handler(HANDLER_B);
    let tip = handler.get("/").link("/tips/");
    assert!(handler.get(&tip).shows("before it closed"));
    let action = format!("{tip}/reply");
    assert_eq!(handler.send(&action, &handler.get(&tip).form(&action).text("message", "an answer")).status, 303);
    assert!(app.back_with(&receipt).get("/conversation").shows("an answer"));
    let opened = submit(&operator, &operator.get(&channel), &format!("{channel}/reopen"), &[]);
    assert_eq!(opened.status, 303);
    app.tip(WING, "after it opened");
}

#[test]
fn two_people_editing_one_channel_notice_each_other_and_nothing_is_overwritten() {
    let app = App::new();
    let (first, second) = (app.handler(OPERATOR), app.handler(OPERATOR));
    let channel = page_of(&first, WING);
    let page = app.source().get(&app.channel(WING));
    let (a, b, o) = (page.person(HANDLER_A), page.person(HANDLER_B), page.person(OVERSEER));
    let fields = |name: &'static str, description: &'static str, acknowledge: &'static str| {
        vec![
            ("name", name),
            ("description", description),
            ("acknowledge", acknowledge),
            ("answer", "90"),
            ("keep", "365"),
        ]
    };
    let people = [("handler", a.as_str()), ("handler", b.as_str()), ("overseer", o.as_str()), ("rows", "1")];
    let (one, two) = (first.get(&channel), second.get(&channel));
    let mine: Vec<_> = fields(WING, "Staff.", "5").into_iter().chain(people).collect();
    assert_eq!(submit(&first, &one, &channel, &mine).status, 303);
    let theirs: Vec<_> = fields("North Wing and yard", "", "7").into_iter().chain(people).collect();
    let refused = submit(&second, &two, &channel, &theirs);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("Somebody else has changed this"), "{}", refused.alert());
    assert!(
        refused.shows("Was: 7") && refused.shows("Is now: 5") && refused.shows("Is now: Staff."),
        "{}",
        refused.text()
    );
    assert_eq!(
        (refused.value("name"), refused.value("acknowledge")),
        ("North Wing and yard".to_owned(), "5".to_owned())
    );
    assert!(!app.source().get("/").shows("North Wing and yard"));
    let merged: Vec<_> = fields("North Wing and yard", "Staff.", "5").into_iter().chain(people).collect();
    assert_eq!(submit(&second, &refused, &channel, &merged).status, 303);
    let home = app.source().get("/");
    assert!(home.shows("North Wing and yard") && home.shows("Staff."));
}

/// The fields of a channel's form as they stand, but for these.
fn as_it_stands<'a>(fields: &'a [(&'a str, &'a str)], lists: &'a [(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let of = |name: &str| fields.iter().chain(lists).any(|(there, _)| *there == name);
    let usual =
        [("name", WING), ("description", ""), ("acknowledge", "7"), ("answer", "90"), ("keep", "365"), ("rows", "1")];
    usual.into_iter().filter(|(name, _)| !of(name)).chain(fields.iter().copied()).chain(lists.iter().copied()).collect()
}

#[test]
fn two_people_who_change_one_channels_lists_at_once_lose_nothing_of_each_other() {
    let app = App::new();
    let (first, second) = (app.handler(OPERATOR), app.handler(OPERATOR));
    let channel = page_of(&first, WING);
    let page = app.source().get(&app.channel(WING));
    let (a, b, o) = (page.person(HANDLER_A), page.person(HANDLER_B), page.person(OVERSEER));
    let m = people::team_page(&first, OPERATOR).trim_start_matches("/team/").to_owned();
    let (one, two) = (first.get(&channel), second.get(&channel));
    // The first puts M on it; the second takes B off it.
    let lists = [("handler", a.as_str()), ("handler", &b), ("handler", &m), ("overseer", &o)];
    assert_eq!(submit(&first, &one, &channel, &as_it_stands(&[], &lists)).status, 303);
    let refused = submit(&second, &two, &channel, &as_it_stands(&[], &[("handler", &a), ("overseer", &o)]));
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Is now: Handler A, Handler B, Operator M"), "{}", refused.text());
    let html = String::from_utf8_lossy(&refused.body).into_owned();
    let ticked = |person: &str| html.contains(&format!("name=\"handler\" value=\"{person}\" checked"));
    assert_eq!([&a, &b, &m].map(|person| ticked(person)), [true, false, true], "M is there, B is not");
    let lists = [("handler", a.as_str()), ("handler", &m), ("overseer", &o)];
    assert_eq!(submit(&second, &refused, &channel, &as_it_stands(&[], &lists)).status, 303);
    let form = app.source().get(&app.channel(WING));
    assert!(form.shows(OPERATOR) && !form.shows(HANDLER_B), "{}", form.text());
}

#[test]
fn a_question_that_is_answered_otherwise_is_shown_to_who_was_editing_too() {
    let app = App::new();
    let (first, second) = (app.handler(OPERATOR), app.handler(OPERATOR));
    made(&app, &first);
    let channel = page_of(&first, "Stores");
    let (one, two) = (first.get(&channel), second.get(&channel));
    let handler = app.source().get(&app.channel(WING)).person(HANDLER_A);
    let usual = [("name", "Stores"), ("description", "What goes missing."), ("handler", handler.as_str())];
    let usual = [&usual, &CLOCKS[..], QUESTIONS].concat();
    let with = |changed: &[(&'static str, &'static str)]| {
        let kept = usual.iter().copied().filter(|(name, _)| !changed.iter().any(|(there, _)| there == name));
        kept.chain(changed.iter().copied()).collect::<Vec<_>>()
    };
    let otherwise = [("question-1-kind", "short"), ("question-1-required", "yes")];
    assert_eq!(submit(&first, &one, &channel, &with(&otherwise)).status, 303);
    let refused = submit(&second, &two, &channel, &with(&[("description", "")]));
    assert_eq!(refused.status, 422);
    let needs = "Which wing? (Wing A / Wing B, needs an answer)";
    for shown in ["Since when? (A day)", "Since when? (One line, needs an answer)", needs] {
        assert!(refused.shows(shown), "{shown}: {}", refused.text());
    }
    // What was emptied is said, too.
    let again = with(&[("description", ""), otherwise[0], otherwise[1]]);
    assert_eq!(submit(&second, &refused, &channel, &again).status, 303);
    let late = submit(&first, &one, &channel, &with(&[("name", "Stores and yard")]));
    assert!(late.shows("Was: What goes missing.") && late.shows("Is now: (nothing)"), "{}", late.text());
}

#[test]
fn closing_a_channel_is_not_in_the_way_of_who_edits_it() {
    let app = App::new();
    let (first, second) = (app.handler(OPERATOR), app.handler(OPERATOR));
    let channel = page_of(&first, WING);
    let open = second.get(&channel);
    let ticked = open.form(&channel).fields();
    let lists = ticked.iter().filter(|(name, _)| name == "handler" || name == "overseer");
    let lists: Vec<_> = lists.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(submit(&first, &first.get(&channel), &format!("{channel}/close"), &[]).status, 303);
    let saved = submit(&second, &open, &channel, &as_it_stands(&[("description", "Staff.")], &lists));
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = first.get(&channel);
    assert!(page.shows("Staff.") && page.shows("Open channel again"), "it stays closed: {}", page.text());
}
