//! Every route of both sites, asked for by everybody who could come: what each of them is answered stands in one table. The
//! list of routes is read from the code, so a route that is not in the table fails the test by its name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, OVERSEER, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::{own_key, people};

/// A handler of the first channel who reads with a key of their own.
const OWN_KEY_READER: &str = "Handler R";

/// Who comes, in the order of the columns below. Every one of them has the tip that shows the most of who they are.
const VISITORS: [&str; 9] = [
    "nobody",
    "a source with the receipt of the tip",
    "a handler of another channel",
    "a handler of the channel who was left out",
    "an overseer before",
    "an overseer after the tip was passed up",
    "an operator",
    "a handler who reads the tip",
    "a handler who reads the tip with a key of their own",
];

/// A route, what is sent to it, and the status each visitor is answered. A form is sent with the guard of the visitor's own
/// session and with what it needs to get past reading it, so that the answer is about who asks.
pub(crate) type Row = (&'static str, &'static [(&'static str, &'static str)], [u16; 9]);

/// At the desk: 303 leads to the sign-in page, 401 gives a form back, 404 is all that is said of a tip that is not theirs,
/// 409 that they might, and not now.
pub(crate) const DESK: &[Row] = &[
    ("GET /", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /", &[("find", "straight")], [401, 401, 405, 405, 405, 405, 405, 405, 405]),
    ("GET /search", &[], [303, 303, 200, 200, 200, 200, 200, 200, 403]),
    ("POST /search", &[("find", "straight")], [401, 401, 200, 200, 200, 200, 200, 200, 403]),
    ("GET /setup", &[], [403; 9]),
    (
        "POST /setup",
        &[("site", "a"), ("channel", "b"), ("name", "c"), ("title", "d"), ("passphrase", "four more plain words")],
        [403; 9],
    ),
    ("GET /sign-in", &[], [200; 9]),
    ("POST /sign-in", &[("name", "somebody without a passphrase")], [400; 9]),
    ("POST /sign-in/again", &[("message", "words")], [422; 9]),
    ("POST /sign-out", &[("guard", "of somebody else")], [401, 401, 403, 403, 403, 403, 403, 403, 403]),
    ("GET /tips/{tip}", &[], [303, 303, 404, 404, 404, 200, 404, 200, 200]),
    ("POST /tips/{tip}/reply", &[("message", "")], [401, 401, 404, 404, 404, 422, 404, 422, 422]),
    ("POST /tips/{tip}/note", &[("message", "")], [401, 401, 404, 404, 404, 422, 404, 422, 422]),
    ("POST /tips/{tip}/acknowledge", &[], [401, 401, 404, 404, 404, 303, 404, 409, 409]),
    (
        "POST /tips/{tip}/draft",
        &[("message", "words"), ("kind", "reply")],
        [401, 401, 404, 404, 404, 303, 404, 303, 403],
    ),
    ("POST /tips/{tip}/draft/discard", &[("kind", "reply")], [401, 401, 404, 404, 404, 303, 404, 303, 403]),
    ("POST /tips/{tip}/label", &[("label", "urgent")], [401, 401, 404, 404, 404, 303, 404, 303, 403]),
    ("POST /tips/{tip}/label/remove", &[("label", "urgent")], [401, 401, 404, 404, 404, 303, 404, 303, 403]),
    ("POST /tips/{tip}/unread", &[("from", "0")], [401, 401, 404, 404, 404, 303, 404, 303, 403]),
    ("POST /tips/{tip}/extend", &[("message", "")], [401, 401, 404, 404, 404, 422, 404, 422, 422]),
    ("POST /tips/{tip}/close", &[("message", "")], [401, 401, 404, 404, 404, 422, 404, 422, 422]),
    ("POST /tips/{tip}/reopen", &[("message", "")], [401, 401, 404, 404, 422, 422, 404, 404, 404]),
    ("POST /tips/{tip}/erase", &[("sure", "yes")], [401, 401, 404, 404, 404, 409, 404, 409, 409]),
    ("POST /tips/{tip}/keep", &[], [401, 401, 404, 404, 409, 409, 404, 409, 409]),
    ("GET /docket", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("GET /docket.csv", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("GET /docket-counts.csv", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("GET /docket/{tip}", &[], [303, 303, 404, 404, 200, 200, 404, 404, 404]),
    ("GET /tips/{tip}/files/{entry}/{number}", &[], [303, 303, 404, 404, 404, 200, 404, 200, 403]),
    ("GET /tips/{tip}/look/{entry}/{number}", &[], [303, 303, 404, 404, 404, 200, 404, 200, 403]),
    ("GET /tips/{tip}/export", &[], [303, 303, 404, 404, 404, 200, 404, 200, 200]),
    ("GET /account/code", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /account/code", &[("code", "000000")], [401, 401, 422, 422, 422, 422, 422, 422, 422]),
    ("GET /account/sessions", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /account/sessions", &[("session", "")], [401, 401, 303, 303, 303, 303, 303, 303, 303]),
    ("GET /account/reminders", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /account/reminders", &[("often", "never")], [401, 401, 303, 303, 303, 303, 303, 303, 303]),
    ("POST /account/reminders/now", &[], [401, 401, 303, 303, 303, 303, 303, 303, 303]),
    ("GET /channels", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /channels/new", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /channels/{channel}", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /team", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /team/new", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /team/{person}", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("GET /team/{person}/remove", &[], [303, 303, 404, 404, 404, 404, 200, 404, 404]),
    ("POST /channels/new", &[("name", "")], [401, 401, 404, 404, 404, 404, 422, 404, 404]),
    ("POST /channels/{channel}", &[("name", "")], [401, 401, 404, 404, 404, 404, 422, 404, 404]),
    ("POST /channels/{channel}/close", &[], [401, 401, 404, 404, 404, 404, 303, 404, 404]),
    ("POST /channels/{channel}/reopen", &[], [401, 401, 404, 404, 404, 404, 303, 404, 404]),
    ("POST /team/new", &[("name", "")], [401, 401, 404, 404, 404, 404, 422, 404, 404]),
    ("POST /team/{person}", &[("name", "")], [401, 401, 404, 404, 404, 404, 422, 404, 404]),
    ("POST /team/{person}/link", &[], [401, 401, 404, 404, 404, 404, 404, 404, 404]),
    ("POST /team/{person}/remove", &[], [401, 401, 404, 404, 404, 404, 422, 404, 404]),
    ("GET /account", &[], [303, 303, 200, 200, 200, 200, 200, 200, 200]),
    (
        "POST /account/passphrase",
        &[("old", "not this one"), ("passphrase", "tulip velvet quilt and crane")],
        [401, 401, 422, 422, 422, 422, 422, 422, 422],
    ),
    ("GET /forgotten", &[], [200; 9]),
    ("POST /forgotten", &[("name", "x"), ("paper_key", "y"), ("passphrase", "z")], [422; 9]),
    ("GET /invitation", &[], [403; 9]),
    ("POST /invitation", &[("passphrase", "tulip velvet quilt and crane")], [403; 9]),
    ("GET /style.css", &[], [200; 9]),
    ("GET /tips/{tip}/referral", &[], [303, 303, 404, 404, 404, 200, 404, 200, 403]),
    ("POST /tips/{tip}/referral", &[("body", "")], [401, 401, 404, 404, 404, 422, 404, 422, 403]),
    ("POST /tips/{tip}/share", &[("person", "")], [401, 401, 404, 404, 404, 422, 404, 422, 403]),
    ("GET /tips/{tip}/step-back", &[], [303, 303, 404, 404, 404, 200, 404, 200, 200]),
    ("POST /tips/{tip}/step-back", &[], [401, 401, 404, 404, 404, 409, 404, 303, 303]), // last: the tip is gone for them
];

/// At the source's site, where a session of the desk is nothing.
const INTAKE: &[Row] = &[
    ("GET /", &[], [200; 9]),
    ("GET /report", &[], [200; 9]),
    ("GET /report/{channel}", &[], [200; 9]),
    ("POST /report/{channel}", &[("message", "")], [422; 9]),
    ("POST /receipt", &[("token", ""), ("first", ""), ("second", "")], [422; 9]),
    ("GET /replies", &[], [200; 9]),
    ("POST /replies", &[("receipt", "not one")], [422; 9]),
    ("GET /conversation", &[], [303, 200, 303, 303, 303, 303, 303, 303, 303]),
    ("POST /conversation", &[("message", "")], [401, 422, 401, 401, 401, 401, 401, 401, 401]),
    ("GET /conversation/files/{entry}/{number}", &[], [303, 200, 303, 303, 303, 303, 303, 303, 303]),
    ("GET /style.css", &[], [200; 9]),
    ("POST /leave", &[], [200; 9]), // last: it ends the source's session
];

/// Every route that the code of a room names: its method and path.
fn routes(room: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room);
    let mut resources = 0;
    for entry in fs::read_dir(folder).expect("the source can be read") {
        let path = entry.expect("the source can be read").path();
        let source = fs::read_to_string(&path).expect("the source is text");
        resources += source.matches("web::resource(").count() + source.matches("web::scope(").count();
        for resource in source.split("at(\"/").skip(1) {
            let (path, after) = resource.split_once('"').expect("a path ends");
            let methods = after.split(".service(").next().unwrap_or_default();
            let methods = methods.split(".app_data(").next().unwrap_or_default();
            for method in ["get", "post", "put", "delete", "patch", "head", "route", "to"] {
                if methods.contains(&format!(".{method}(")) {
                    found.insert(format!("{} /{path}", method.to_uppercase()));
                }
            }
        }
    }
    assert_eq!(resources, 1, "src/{room}: a route is made otherwise than by at(), and this test does not see it");
    assert!(found.len() > 5, "src/{room}: the search finds routes");
    found
}

/// Somebody, the tip they are asked about, and the guard of their session.
struct Walker {
    desk: Visitor,
    intake: Visitor,
    tip: String,
    guard: String,
}

/// What stands for the same thing in everybody's addresses: the form of a channel, and a file of the reply.
struct Places {
    channel: String,
    file: String,
    /// The operator, as the operator finds them.
    person: String,
}

fn guard(page: &Answer, action: &str) -> String {
    let guard = page.hidden(action).into_iter().find(|(name, _)| name == "guard");
    guard.expect("the form has a guard").1
}

/// The site, with a tip for each: one that handler B was left out of, one of the other channel, one sent straight to the
/// overseers.
fn walkers(app: &App) -> (Places, Vec<Walker>) {
    let proof = [7u8].repeat(2_000);
    own_key::join(app, OWN_KEY_READER, &[("handles", &people::channel_id(app, WING))]);
    let receipt = app.tip_with(WING, |page, form| {
        form.text("message", "without B").text("leave_out", &page.person(HANDLER_B)).file("proof.pdf", &proof)
    });
    let handler_a = app.handler(HANDLER_A);
    let hidden = handler_a.get("/").link("/tips/");
    let action = format!("{hidden}/reply");
    let reply = handler_a.get(&hidden).form(&action).text("message", "an answer").file("answer.pdf", &proof);
    assert_eq!(handler_a.send(&action, &reply).status, 303);
    app.tip_with(KITCHEN, |_, form| form.text("message", "of another channel").file("proof.pdf", &proof));
    let elsewhere = handler_a.get("/").links("/tips/").into_iter().find(|tip| *tip != hidden).expect("A reads both");
    // The third is passed up: the only handler who reads it steps back.
    app.tip_with(WING, |page, form| {
        let form = form.text("message", "passed up").text("leave_out", &page.person(HANDLER_B));
        form.text("leave_out", &page.person(OWN_KEY_READER)).file("proof.pdf", &proof)
    });
    let known = [hidden.clone(), elsewhere.clone()];
    let given_up = handler_a.get("/").links("/tips/").into_iter().find(|tip| !known.contains(tip)).expect("the third");
    let path = format!("{given_up}/step-back");
    assert_eq!(handler_a.fill(&path, &path, &[]).status, 303);
    let reached = app.handler(OVERSEER).get("/").link("/tips/");
    assert_eq!(reached, given_up);

    let person = |name: &str, tip: &str| {
        let (desk, intake) = (app.handler(name), app.source());
        intake.set_cookie(&desk.cookie().expect("signed in"));
        let guard = guard(&desk.get("/"), "/sign-out");
        Walker { desk, intake, tip: tip.to_owned(), guard }
    };
    let (nobody, source) = (app.stranger(), app.back_with(&receipt));
    let team = app.handler(OPERATOR).get("/team");
    let people = team.links("/team/").into_iter();
    let operator = people.rev().find(|link| team.text().contains(&format!("\"{link}\">{OPERATOR}<")));
    let places = Places {
        channel: app.channel(WING),
        file: source.get("/conversation").link("/conversation/files/"),
        person: operator.expect("the operator is on the list"),
    };
    let with_receipt = app.stranger();
    with_receipt.set_cookie(&source.cookie().expect("the receipt opened a session"));
    let source_guard = guard(&source.get("/conversation"), "/conversation");
    let walkers = vec![
        Walker { desk: nobody, intake: app.source(), tip: hidden.clone(), guard: String::new() },
        Walker { desk: with_receipt, intake: source, tip: hidden.clone(), guard: source_guard },
        person(HANDLER_B, &elsewhere),
        person(HANDLER_B, &hidden),
        person(OVERSEER, &hidden),
        person(OVERSEER, &reached),
        person(OPERATOR, &hidden),
        person(HANDLER_A, &hidden),
        person(OWN_KEY_READER, &hidden),
    ];
    (places, walkers)
}

fn ask(visitor: &Visitor, method: &str, path: &str, guard: &str, fields: &[(&str, &str)]) -> Answer {
    if method == "GET" {
        return visitor.get(path);
    }
    let own = [("guard", guard)];
    let own: &[(&str, &str)] = if fields.iter().any(|(name, _)| *name == "guard") { &[] } else { &own };
    let fields = [own, fields].concat();
    if fields.iter().any(|(name, _)| *name == "message") {
        return visitor.send(path, &fields.iter().fold(Form::default(), |form, (name, value)| form.text(name, value)));
    }
    visitor.submit(path, &fields)
}

/// The addresses of the desk that anybody may ask for, as its code names them.
pub(crate) fn open() -> BTreeSet<String> {
    let door = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desk/door.rs"));
    let door = door.expect("the source can be read");
    let list = door.split("const OPEN: ").nth(1).and_then(|rest| rest.split_once(" = [")).expect("they are listed").1;
    let list = list.split(']').next().unwrap_or_default();
    let open: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(open.contains("/sign-in") && !open.contains("/"), "{open:?}");
    open
}

/// The method that a route's path does not take, and what it is answered: at the desk, who has not signed in hears of that
/// first, except where everybody may come.
fn untaken(room: &str, table: &[Row], route: &str, who: &str) -> Option<(&'static str, u16)> {
    let (method, path) = route.split_once(' ')?;
    let other = if method == "GET" { "POST" } else { "GET" };
    if table.iter().any(|(route, ..)| *route == format!("{other} {path}")) {
        return None;
    }
    let signed_in =
        room == "intake" || open().contains(path) || !VISITORS.iter().take(2).any(|outside| *outside == who);
    Some((
        other,
        if signed_in {
            405
        } else if other == "GET" {
            303
        } else {
            401
        },
    ))
}

#[test]
fn every_route_answers_everybody_as_the_table_says() {
    let mut complaints = Vec::new();
    for (room, table) in [("desk", DESK), ("intake", INTAKE)] {
        let rows: BTreeSet<String> = table.iter().map(|(route, ..)| (*route).to_owned()).collect();
        let routes = routes(room);
        complaints.extend(routes.difference(&rows).map(|route| format!("{room}: {route}: has no row in the table")));
        complaints
            .extend(rows.difference(&routes).map(|route| format!("{room}: {route}: is in the table and nowhere else")));
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));

    let app = App::new();
    let (places, walkers) = walkers(&app);
    for (room, table) in [("desk", DESK), ("intake", INTAKE)] {
        for (route, fields, expected) in table {
            let (method, path) = route.split_once(' ').expect("a method and a path");
            for ((who, walker), expected) in VISITORS.iter().zip(&walkers).zip(expected) {
                let path = path
                    .replace("/tips/{tip}", &walker.tip)
                    .replace("/docket/{tip}", &walker.tip.replace("/tips/", "/docket/"))
                    .replace("/report/{channel}", &places.channel)
                    .replace("/channels/{channel}", &places.channel.replace("/report/", "/channels/"))
                    .replace("/team/{person}", &places.person);
                let path = path.replace("/conversation/files/{entry}/{number}", &places.file);
                let path = path.replace("{entry}", "0").replace("{number}", "0"); // the first file of the tip
                assert!(!path.contains('{'), "{route}: what is put in its place?");
                let visitor = if room == "desk" { &walker.desk } else { &walker.intake };
                // A page is answered alike wherever the path says a language; a form is sent once.
                let tongues: &[&str] = if method == "GET" { &["", "/en"] } else { &[""] };
                for tongue in tongues {
                    let status = ask(visitor, method, &format!("{tongue}{path}"), &walker.guard, fields).status;
                    if status != *expected {
                        complaints.push(format!("{room}: {tongue} {route}: {who}: {status} and not {expected}"));
                    }
                }
                if let Some((other, expected)) = untaken(room, table, route, who) {
                    let status = ask(visitor, other, &path, &walker.guard, &[]).status;
                    if status != expected {
                        complaints
                            .push(format!("{room}: {other} instead of {route}: {who}: {status} and not {expected}"));
                    }
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
