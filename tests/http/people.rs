//! Invitations, roles, passphrases, and letting people go.

use std::collections::BTreeSet;
use std::fs;
use std::thread;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::browser::{Answer, Visitor};
use crate::life;

const NEW_PASSPHRASE: &str = "tulip velvet quilt and crane";

/// The hidden fields of a page's form, with these beside them.
fn fill<'a>(page: &'a Answer, action: &str, fields: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let mut all = page.form(action).fields();
    for (name, value) in fields {
        all.retain(|(there, _)| there != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    all
}

pub(crate) fn submit(visitor: &Visitor, page: &Answer, action: &str, fields: &[(&str, &str)]) -> Answer {
    let all = fill(page, action, fields);
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.submit(action, &all)
}

/// Invites somebody and answers the path and query of the link.
pub(crate) fn invite(operator: &Visitor, fields: &[(&str, &str)]) -> String {
    let made = submit(operator, &operator.get("/team/new"), "/team/new", fields);
    assert_eq!(made.status, 201, "{}", made.alert());
    let link = made.inside("link");
    let at = link.find("/invitation?key=").expect("a link to the desk");
    link.get(at..).unwrap_or_default().to_owned()
}

pub(crate) fn team_page(operator: &Visitor, name: &str) -> String {
    let team = operator.get("/team");
    let html = String::from_utf8_lossy(&team.body).into_owned();
    let row = html.split("<a href=\"").find(|row| row.contains(&format!(">{name}</a>"))).expect("they are on the list");
    row.split('"').next().expect("a link").to_owned()
}

pub(crate) fn channel_id(app: &App, name: &str) -> String {
    app.channel(name).rsplit('/').next().expect("an id").to_owned()
}

#[test]
fn an_invited_person_comes_in_by_a_link_that_works_once() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let wing = channel_id(&app, WING);
    let link = invite(&operator, &[("name", "Handler R"), ("title", "planning"), ("handles", &wing)]);
    app.tip(WING, "before they came");
    assert!(!app.source().get("/").shows("Handler R"), "nobody is named who is not here");

    let guest = app.stranger();
    let page = guest.get(&link);
    assert!(page.status == 200 && page.shows("Handler R"), "{}", page.text());
    for (bad, why) in
        [("short", "too short"), ("password1234", "easily guessed"), ("Handler R planning", "easily guessed")]
    {
        let refused = guest.submit(&link, &[("passphrase", bad)]);
        assert_eq!(refused.status, 422, "{bad}");
        assert!(refused.alert().contains(why), "{bad}: {}", refused.alert());
    }
    let made = guest.submit(&link, &[("passphrase", PASSPHRASE)]);
    assert_eq!(made.status, 201, "{}", made.alert());
    assert!(made.inside("paper-key").starts_with("AGE-SECRET-KEY-PQ-1"));

    for again in [guest.get(&link), guest.submit(&link, &[("passphrase", PASSPHRASE)])] {
        assert_eq!(again.status, 403);
        assert!(again.alert().contains("used already") && !again.shows("Handler R"), "{}", again.text());
    }
    for wrong in ["/invitation", "/invitation?key=", "/invitation?key=AAAA"] {
        assert_eq!(guest.get(wrong).status, 403, "{wrong}");
        assert!(!guest.get(wrong).shows("Handler R"));
    }
    app.tip(WING, "after they came");
    let handler = app.handler("Handler R");
    let inbox = handler.get("/");
    assert_eq!(inbox.links("/tips/").len(), 1, "nothing that came before");
    assert!(handler.get(&inbox.link("/tips/")).shows("after they came"));
}

#[test]
fn a_link_works_on_the_seventh_day_and_not_on_the_eighth() {
    let mut app = life::app();
    let link = invite(&app.handler(OPERATOR), &[("name", "Handler R"), ("title", "planning")]);
    life::on_day(&mut app, 7);
    assert_eq!(app.stranger().get(&link).status, 200);
    life::on_day(&mut app, 8);
    for late in [app.stranger().get(&link), app.stranger().submit(&link, &[("passphrase", PASSPHRASE)])] {
        assert_eq!(late.status, 403);
        assert!(late.alert().contains("This link has expired. Ask for a new one"), "{}", late.alert());
        assert!(!late.shows("Handler R"));
    }
    let still_invited = app.stranger().submit("/sign-in", &[("name", "Handler R"), ("passphrase", PASSPHRASE)]);
    assert_eq!(still_invited.status, 422, "nothing has changed");
    let operator = app.handler(OPERATOR);
    let person = team_page(&operator, "Handler R");
    let renewed = submit(&operator, &operator.get(&person), &format!("{person}/link"), &[]).inside("link");
    assert_eq!(app.stranger().get(renewed.get(renewed.find("/inv").unwrap()..).unwrap()).status, 200);
}

#[test]
fn of_two_who_use_one_link_at_once_one_comes_in_and_the_other_is_told() {
    let app = App::new();
    let link = invite(&app.handler(OPERATOR), &[("name", "Handler R"), ("title", "planning")]);
    let passphrases = [PASSPHRASE, NEW_PASSPHRASE];
    let visitors = passphrases.map(|passphrase| (app.stranger(), passphrase));
    for (visitor, _) in &visitors {
        assert_eq!(visitor.get(&link).status, 200, "both have the page");
    }
    let answers = thread::scope(|scope| {
        let sent = visitors.map(|(visitor, passphrase)| {
            let link = link.as_str();
            scope.spawn(move || (passphrase, visitor.submit(link, &[("passphrase", passphrase)])))
        });
        sent.map(|one| one.join().expect("the server answers"))
    });
    let (first, second): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(_, answer)| answer.status == 201);
    assert_eq!((first.len(), second.len()), (1, 1));
    assert_eq!(second[0].1.status, 403);
    assert!(second[0].1.alert().contains("This link has been used already"), "{}", second[0].1.text());
    assert!(!second[0].1.shows("AGE-SECRET-KEY"));
    let sign_in =
        |passphrase| app.stranger().submit("/sign-in", &[("name", "Handler R"), ("passphrase", passphrase)]).status;
    assert_eq!((sign_in(first[0].0), sign_in(second[0].0)), (303, 422));
}

#[test]
fn a_new_link_replaces_the_old_one() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let old = invite(&operator, &[("name", "Handler R"), ("title", "planning")]);
    let person = team_page(&operator, "Handler R");
    let page = operator.get(&person);
    let made = submit(&operator, &page, &format!("{person}/link"), &[]);
    assert_eq!(made.status, 201);
    assert_eq!(app.stranger().get(&old).status, 403);
    let link = made.inside("link");
    assert_eq!(app.stranger().get(link.get(link.find("/inv").unwrap()..).unwrap()).status, 200);
}

#[test]
fn names_that_are_taken_or_look_alike_are_refused_and_nothing_changes() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    for (name, why) in [
        (HANDLER_A, "taken"),
        ("handler a", "taken"),
        ("H\u{430}ndler A", "looks like"),
        ("HandlerA", "looks like"),
        ("", "marked field"),
    ] {
        let refused =
            submit(&operator, &operator.get("/team/new"), "/team/new", &[("name", name), ("title", "planning")]);
        assert_eq!(refused.status, 422, "{name}");
        assert!(refused.alert().contains(why), "{name}: {}", refused.alert());
        assert_eq!((refused.value("name"), refused.value("title")), (name.to_owned(), "planning".to_owned()));
    }
    assert_eq!(operator.get("/team").links("/team/").len(), 5, "four people and the link to invite");
}

#[test]
fn only_operators_find_the_pages_of_channels_and_people() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let person = team_page(&operator, HANDLER_A);
    let channel = operator.get("/channels").link("/channels/");
    let handler = app.handler(HANDLER_A);
    for path in ["/team", "/team/new", "/channels", "/channels/new", &person, &channel, &format!("{person}/remove")] {
        assert_eq!(operator.get(path).status, 200, "{path}");
        assert_eq!(handler.get(path).bare(), handler.get("/nothing").bare(), "{path}");
        let posted = handler.submit(path, &[("name", "x")]);
        assert!(matches!(posted.status, 404 | 405), "{path}: {}", posted.status);
    }
    assert!(!handler.get("/").shows("href=\"/team\"") && operator.get("/").shows("href=\"/team\""));
    assert!(operator.get("/").shows("There is nothing here"));
}

#[test]
fn an_operator_who_joins_a_channel_reads_nothing_that_came_before() {
    let app = App::new();
    app.tip(WING, "an old one");
    let operator = app.handler(OPERATOR);
    let (me, wing) = (team_page(&operator, OPERATOR), channel_id(&app, WING));
    let saved = submit(
        &operator,
        &operator.get(&me),
        &me,
        &[("name", OPERATOR), ("title", "computing"), ("operator", "yes"), ("handles", &wing)],
    );
    assert_eq!(saved.status, 303, "{}", saved.alert());
    app.tip(WING, "a new one");
    let inbox = operator.get("/");
    assert_eq!(inbox.links("/tips/").len(), 1);
    assert!(operator.get(&inbox.link("/tips/")).shows("a new one"));
}

#[test]
fn the_last_operator_can_neither_leave_nor_drop_the_role() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let me = team_page(&operator, OPERATOR);
    let dropped =
        submit(&operator, &operator.get(&me), &me, &[("name", OPERATOR), ("title", "computing"), ("operator", "")]);
    assert_eq!(dropped.status, 422);
    assert!(dropped.alert().contains("Nobody else has the operator role"), "{}", dropped.alert());
    let remove = format!("{me}/remove");
    let left = submit(&operator, &operator.get(&remove), &remove, &[]);
    assert_eq!(left.status, 422);
    assert!(left.alert().contains("Nobody else has the operator role"));
    assert_eq!(operator.get("/team").status, 200);
}

#[test]
fn who_is_removed_is_out_at_once_and_what_follows_is_said_before() {
    let mut app = App::new();
    app.tip(KITCHEN, "only handler A was given this");
    app.tip(WING, "for both");
    let (handler_a, operator) = (app.handler(HANDLER_A), app.handler(OPERATOR));
    let inbox = handler_a.get("/");
    assert_eq!(inbox.links("/tips/").len(), 2);
    let person = team_page(&operator, HANDLER_A);
    let remove = format!("{person}/remove");
    let asked = operator.get(&remove);
    let html = String::from_utf8_lossy(&asked.body).into_owned();
    let listed =
        html.split("id=\"without-reader\"").nth(1).and_then(|list| list.split("</ul>").next()).unwrap_or_default();
    assert_eq!(listed.matches("<li>").count(), 1, "{listed}");
    assert!(asked.shows(&format!("“{KITCHEN}” will take no more reports")), "{}", asked.text());
    assert!(!asked.shows("Nobody else handles"), "of the kitchen there is nobody to whom reports could go instead");
    assert_eq!(handler_a.get("/").status, 200, "asking changes nothing");

    let removed = submit(&operator, &asked, &remove, &[]);
    assert_eq!(removed.status, 200, "{}", removed.alert());
    assert_eq!(handler_a.get("/").header("location"), Some("/sign-in"));
    let again = app.stranger().submit("/sign-in", &[("name", HANDLER_A), ("passphrase", PASSPHRASE)]);
    assert_eq!(again.status, 422);
    assert!(!app.source().get("/").shows(HANDLER_A));
    assert!(app.source().get(&app_report(&app, KITCHEN)).shows("takes no reports"));
    assert_eq!(app.handler(HANDLER_B).get("/").links("/tips/").len(), 1);
    assert!(!operator.get("/team").shows(HANDLER_A));
    app.restart();
    assert_eq!(app.handler(HANDLER_B).get("/").links("/tips/").len(), 1);
}

/// What tells the locked identities in the files of the data folder apart: the salts of their locks (C2SP age, scrypt).
fn locks(app: &App) -> BTreeSet<Vec<u8>> {
    const STANZA: &[u8] = b"-> scrypt ";
    let files = ["changes", "db/db"].map(|file| fs::read(app.data().join(file)).expect("the folder is ours"));
    let within = |bytes: &[u8]| -> Vec<Vec<u8>> {
        let starts = bytes.windows(STANZA.len()).enumerate().filter(|(_, there)| *there == STANZA);
        starts.filter_map(|(at, _)| Some(bytes.get(at + STANZA.len()..at + STANZA.len() + 22)?.to_vec())).collect()
    };
    files.iter().flat_map(|bytes| within(bytes)).collect()
}

#[test]
fn an_identity_of_somebody_removed_or_under_a_former_passphrase_is_in_no_file_any_more() {
    let mut app = App::new();
    let (operator, handler_b) = (app.handler(OPERATOR), app.handler(HANDLER_B));
    let before = locks(&app);
    let person = team_page(&operator, HANDLER_A);
    let remove = format!("{person}/remove");
    assert_eq!(submit(&operator, &operator.get(&remove), &remove, &[]).status, 200);
    let removed = locks(&app);
    assert_eq!(before.difference(&removed).count(), 1, "one is gone");
    assert!(removed.is_subset(&before));

    let fields = [("old", PASSPHRASE), ("passphrase", NEW_PASSPHRASE)];
    assert_eq!(submit(&handler_b, &handler_b.get("/account"), "/account/passphrase", &fields).status, 303);
    assert_eq!(handler_b.get("/").status, 200);
    let changed = locks(&app);
    assert_eq!((removed.difference(&changed).count(), changed.difference(&removed).count()), (1, 1));
    app.restart();
    assert_eq!(locks(&app), changed);
}

#[test]
fn a_report_is_left_without_a_reader_only_when_the_last_of_its_handlers_and_overseers_goes() {
    let mut app = App::new();
    let operator = app.handler(OPERATOR);
    let overseer = team_page(&operator, OVERSEER);
    let [wing, kitchen] = [WING, KITCHEN].map(|name| channel_id(&app, name));
    // They oversee the first channel and handle the second one beside handler A.
    let fields = [("name", OVERSEER), ("title", "inspectorate"), ("oversees", wing.as_str()), ("handles", &kitchen)];
    assert_eq!(submit(&operator, &operator.get(&overseer), &overseer, &fields).status, 303);
    app.tip(WING, "handled by two, overseen by one");
    app.tip(KITCHEN, "handled by two");
    let removal = |name| format!("{}/remove", team_page(&operator, name));
    let alone = |page: &Answer| {
        let html = page.text();
        html.split("id=\"without-reader\"")
            .nth(1)
            .map_or(0, |list| list.split("</ul>").next().unwrap_or_default().matches("<li>").count())
    };
    for name in [HANDLER_B, HANDLER_A] {
        let path = removal(name);
        let asked = operator.get(&path);
        assert_eq!(alone(&asked), 0, "{name}: {}", asked.text());
        let to_the_overseers =
            asked.shows(&format!("Nobody else handles “{WING}”. Its reports go to those who oversee it"));
        assert_eq!(to_the_overseers, name == HANDLER_A, "{name}: {}", asked.text());
        let removed = submit(&operator, &asked, &path, &[]);
        assert_eq!((removed.status, alone(&removed)), (200, 0), "{name}: {}", removed.text());
    }
    // Who oversees is removed at the terminal, which says the same; and the last who handles is removed at the desk.
    let removed = app.run(&["handler", "remove", OVERSEER, "--yes"]);
    let said = String::from_utf8_lossy(&removed.stdout);
    assert!(removed.status.success() && said.matches("Report without a reader").count() == 2, "{said}");
    assert!(said.contains("Overseer O oversees a channel"), "{said}");
    let link = invite(&operator, &[("name", "Handler R"), ("title", "planning"), ("handles", &kitchen)]);
    assert_eq!(app.stranger().submit(&link, &[("passphrase", PASSPHRASE)]).status, 201);
    app.tip(KITCHEN, "handled by one");
    let path = removal("Handler R");
    let asked = operator.get(&path);
    assert_eq!(alone(&asked), 1, "{}", asked.text());
    let removed = submit(&operator, &asked, &path, &[]);
    assert_eq!((removed.status, alone(&removed)), (200, 1), "{}", removed.text());
    // That is no damage, and a check says how many they are.
    app.stop();
    let checked = app.run(&["check"]);
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(checked.status.success() && said.starts_with("All is well: read 3 tips"), "{said}");
    assert!(
        said.contains("Nobody can read 3 of the tips any more, since people were removed.")
            && said.lines().count() == 1,
        "{said}"
    );
}

/// The form of a channel that takes nothing is behind no door.
#[test]
fn an_operator_removes_nobody_who_oversees_or_did_and_the_machine_does() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let path = format!("{}/remove", team_page(&operator, OVERSEER));
    let refused = |reports: &str| {
        let asked = operator.get(&path);
        assert!(asked.alert().contains("Whoever runs the machine can remove them"), "{reports}: {}", asked.text());
        assert!(!asked.shows(&format!("action=\"{path}\"")), "{reports}");
        let guard = life::guard(&operator, &team_page(&operator, HANDLER_B), &team_page(&operator, HANDLER_B));
        let sent = operator.submit(&path, &[("guard", &guard)]);
        assert_eq!((sent.status, sent.alert()), (422, asked.alert()), "{reports}");
    };
    // It is the same with and without a report, and with and without their name on a list.
    refused("none");
    app.tip(WING, "seventy reports");
    refused("one");
    assert!(app.run(&["channel", "edit", WING, "--overseer", OPERATOR]).status.success());
    refused("one, and off the list");
    app.handler(OVERSEER);
    let other = format!("{}/remove", team_page(&operator, HANDLER_B));
    assert_eq!(submit(&operator, &operator.get(&other), &other, &[]).status, 200, "others are removed as before");
    assert!(app.run(&["handler", "remove", OVERSEER, "--yes"]).status.success());
    let gone = app.stranger().submit("/sign-in", &[("name", OVERSEER), ("passphrase", PASSPHRASE)]);
    assert_eq!(gone.status, 422);
}

fn app_report(app: &App, name: &str) -> String {
    let operator = app.handler(OPERATOR);
    let list = operator.get("/channels");
    let html = String::from_utf8_lossy(&list.body).into_owned();
    let row =
        html.split("<a href=\"/channels/").find(|row| row.contains(&format!(">{name}</a>"))).expect("it is listed");
    format!("/report/{}", row.split('"').next().unwrap_or_default())
}

#[test]
fn a_passphrase_is_changed_with_the_old_one_and_other_sessions_end() {
    let app = App::new();
    let (here, elsewhere) = (app.handler(HANDLER_A), app.handler(HANDLER_A));
    let page = here.get("/account");
    let path = "/account/passphrase";
    let wrong = submit(&here, &page, path, &[("old", "not this one at all"), ("passphrase", NEW_PASSPHRASE)]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.alert().contains("present passphrase is wrong"), "{}", wrong.alert());
    let common = submit(&here, &here.get("/account"), path, &[("old", PASSPHRASE), ("passphrase", "passwordpassword")]);
    assert!(common.status == 422 && common.alert().contains("easily guessed"));
    assert_eq!(elsewhere.get("/").status, 200);

    let changed = submit(&here, &here.get("/account"), path, &[("old", PASSPHRASE), ("passphrase", NEW_PASSPHRASE)]);
    assert_eq!(changed.status, 303, "{}", changed.alert());
    assert_eq!(here.get("/").status, 200);
    assert_eq!(elsewhere.get("/").header("location"), Some("/sign-in"));
    let sign_in =
        |passphrase| app.stranger().submit("/sign-in", &[("name", HANDLER_A), ("passphrase", passphrase)]).status;
    assert_eq!((sign_in(PASSPHRASE), sign_in(NEW_PASSPHRASE)), (422, 303));
}

#[test]
fn only_the_paper_key_resets_a_passphrase_and_old_reports_still_open() {
    let mut app = App::empty();
    let made = app.set_up(&[
        ("site", "Prison Service"),
        ("channel", WING),
        ("name", HANDLER_A),
        ("title", "officer"),
        ("passphrase", PASSPHRASE),
    ]);
    let paper_key = made.inside("paper-key");
    let report = app.source().get("/report");
    let path = report.header("location").expect("there is one channel").to_owned();
    let source = app.source();
    source.send(&path, &source.get(&path).form(&path).text("message", "still readable")).receipt();
    let before = app.handler(HANDLER_A);
    assert!(app.stranger().get("/forgotten").shows("There is no other way"));
    let reset = |name: &str, key: &str, passphrase: &str| {
        app.stranger().submit("/forgotten", &[("name", name), ("paper_key", key), ("passphrase", passphrase)])
    };
    let other = tipline::crypto::Identity::generate().encode().to_string();
    for (name, key) in
        [(HANDLER_A, other.as_str()), (HANDLER_A, "nonsense"), ("Nobody", paper_key.as_str()), (HANDLER_A, "")]
    {
        let refused = reset(name, key, NEW_PASSPHRASE);
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("name or the paper key is wrong"), "{}", refused.alert());
        assert!(key.is_empty() || !refused.shows(key));
    }
    assert_eq!(before.get("/").status, 200);
    let spaced = format!(" {} ", paper_key.to_lowercase());
    assert_eq!(reset(HANDLER_A, &spaced, NEW_PASSPHRASE).status, 200);
    assert_eq!(before.get("/").header("location"), Some("/sign-in"), "earlier sessions end");
    let signed_in = app.stranger();
    assert_eq!(signed_in.submit("/sign-in", &[("name", HANDLER_A), ("passphrase", NEW_PASSPHRASE)]).status, 303);
    assert!(signed_in.get(&signed_in.get("/").link("/tips/")).shows("still readable"));
}

#[test]
fn two_people_editing_one_person_notice_each_other() {
    let app = App::new();
    let (first, second) = (app.handler(OPERATOR), app.handler(OPERATOR));
    let person = team_page(&first, OVERSEER);
    let (one, two) = (first.get(&person), second.get(&person));
    let saved = submit(&first, &one, &person, &[("name", OVERSEER), ("title", "audit office")]);
    assert_eq!(saved.status, 303, "{}", saved.alert());
    let refused = submit(&second, &two, &person, &[("name", "Overseer T"), ("title", "inspectorate")]);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("Somebody else has changed this"), "{}", refused.alert());
    assert!(refused.shows("Was: inspectorate") && refused.shows("Is now: audit office"), "{}", refused.text());
    assert_eq!((refused.value("name"), refused.value("title")), ("Overseer T".to_owned(), "audit office".to_owned()));
    assert!(!first.get("/team").shows("Overseer T"), "nothing has changed");
    let saved = submit(&second, &refused, &person, &[("name", "Overseer T"), ("title", "audit office")]);
    assert_eq!(saved.status, 303, "{}", saved.alert());
    assert!(app.source().get("/").shows("Overseer T, audit office"));
}
