//! Channels and people from the terminal: through the running server, and on the folder of a stopped one.

use std::io::Write;
use std::process::Stdio;

use tipline::crypto::Identity;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, PASSPHRASE, WING};

/// A key of the older kind.
const CLASSIC: &str = "age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z";

/// Runs a command with this on standard input: whether it went well, what it said, what it complained about.
fn run(app: &App, arguments: &[&str], input: &str) -> (bool, String, String) {
    let mut command = app.command();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary was built for this test");
    let mut stdin = child.stdin.take().expect("standard input is piped");
    stdin.write_all(input.as_bytes()).expect("the command reads, or has ended");
    drop(stdin);
    let ended = child.wait_with_output().expect("our own child can be waited for");
    let text = |bytes| String::from_utf8(bytes).expect("what a command says is UTF-8");
    (ended.status.success(), text(ended.stdout), text(ended.stderr))
}

fn json(app: &App, arguments: &[&str], input: &str) -> serde_json::Value {
    let (well, said, complaint) = run(app, &[arguments, &["--json"]].concat(), input);
    assert!(well, "{arguments:?}: {complaint}");
    serde_json::from_str(&said).expect("it answers JSON")
}

/// What stands at this place of an answer.
fn at<'a>(answer: &'a serde_json::Value, place: &str) -> &'a serde_json::Value {
    answer.pointer(place).expect("the answer says this")
}

fn text(answer: &serde_json::Value, place: &str) -> String {
    at(answer, place).as_str().expect("it is text").to_owned()
}

/// The one of this name in a list.
fn named(list: &serde_json::Value, name: &str) -> Option<serde_json::Value> {
    let list = list.as_array().expect("a list");
    list.iter().find(|one| text(one, "/name") == name).cloned()
}

/// Everything once, on a server that runs or on one that does not.
fn everything(app: &mut App) {
    let invited = json(app, &["handler", "add", "Handler R", "--title", "planning", "--handles", WING], "");
    let link = text(&invited, "/link");
    assert!(link.starts_with("/invitation?key="));
    let entered = json(
        app,
        &["handler", "add", "Handler K", "--title", "integrity office", "--oversees", KITCHEN, "--passphrase"],
        "tulip velvet quilt and crane\n",
    );
    let own = Identity::generate().to_recipient().to_string();
    let with_own_key = ["handler", "add", "Handler S", "--title", "planning", "--passphrase", "--recipient", &own];
    let own_entered = json(app, &with_own_key, &format!("{PASSPHRASE}\n"));
    let (well, _, why) = run(
        app,
        &["handler", "add", "Handler T", "--title", "x", "--passphrase", "--recipient", &own],
        "tulip velvet quilt\n",
    );
    assert!(!well && why.contains("somebody else's already"), "{why}");
    assert!(text(&own_entered, "/paper_key").starts_with("AGE-SECRET-KEY-PQ-1"));
    let paper_key = text(&entered, "/paper_key");
    assert!(paper_key.starts_with("AGE-SECRET-KEY-PQ-1"));
    let reset = json(app, &["handler", "reset", "Handler K"], &format!("{paper_key}\n{PASSPHRASE}\n"));
    assert_eq!(text(&reset, "/name"), "Handler K");
    let questions = r#"[{"question": "Which wing?", "kind": "choice", "choices": ["A", "B"], "required": true}]"#;
    json(app, &["channel", "add", "Stores", "--handler", "Handler K", "--questions", questions], "");
    let gate = json(app, &["channel", "add", "Gate", "--handler", "Handler R"], "");
    assert_eq!(at(&gate, "/takes_reports"), false, "who is on it has not come in");
    json(app, &["channel", "close", "Gate"], "");
    let (well, said, _) = run(app, &["channel", "open", "Gate"], "");
    assert!(well && said.contains("once somebody on it is here"), "{said}");
    json(app, &["channel", "edit", "Stores", "--name", "Stores and yard", "--acknowledge", "3"], "");
    json(app, &["channel", "close", KITCHEN], "");
    json(app, &["handler", "promote", "Handler K"], "");
    json(app, &["handler", "remove", HANDLER_B, "--yes"], "");

    let people = json(app, &["handler", "list"], "");
    let person = |name| named(&people, name).expect("they are on the list");
    assert!(named(&people, HANDLER_B).is_none());
    assert_eq!(text(&person("Handler R"), "/state"), "invited");
    assert_eq!(at(&person("Handler K"), "/operator"), true);
    assert_eq!([at(&person("Handler K"), "/own_key"), at(&person("Handler S"), "/own_key")], [false, true]);
    assert!(named(&people, "Handler T").is_none());
    assert_eq!(text(&person("Handler K"), "/oversees/0"), KITCHEN);
    let channels = json(app, &["channel", "list"], "");
    let stores = named(&channels, "Stores and yard").expect("it is on the list");
    assert_eq!((at(&stores, "/acknowledge_days"), at(&stores, "/answer_days")), (&3.into(), &90.into()));
    assert_eq!(text(&stores, "/questions/0/choices/1"), "B");
    assert_eq!(at(&named(&channels, KITCHEN).expect("it is on the list"), "/open"), false);

    app.restart_or_start();
    let report = format!("/report/{}", text(&gate, "/id"));
    let waiting = app.source().get(&report);
    assert!(
        waiting.shows("takes no reports at the moment") && app.source().get("/").shows("Gate"),
        "{}",
        waiting.text()
    );
    assert_eq!(app.stranger().submit(&link, &[("passphrase", PASSPHRASE)]).status, 201);
    app.tip("Gate", "somebody is here now");
    assert!(app.handler("Handler S").get("/account").shows(&own));
    assert!(app.handler("Handler K").get("/team").status == 200 && app.source().get("/").shows("Stores and yard"));
    assert_eq!(app.stranger().submit("/sign-in", &[("name", HANDLER_B), ("passphrase", PASSPHRASE)]).status, 422);
}

#[test]
fn a_running_server_does_what_the_terminal_asks() {
    let mut app = App::new();
    let signed_in = app.handler(HANDLER_B);
    assert_eq!(signed_in.get("/").status, 200);
    everything(&mut app);
}

#[test]
fn who_is_removed_or_reset_from_the_terminal_is_signed_out_at_once() {
    let app = App::new();
    let signed_in = app.handler(HANDLER_B);
    assert_eq!(signed_in.get("/").status, 200);
    json(&app, &["handler", "remove", HANDLER_B, "--yes"], "");
    assert_eq!(signed_in.get("/").header("location"), Some("/sign-in"));

    let old = "tulip velvet quilt and crane";
    let entered =
        json(&app, &["handler", "add", "Handler K", "--title", "office", "--passphrase"], &format!("{old}\n"));
    let (reset, colleague) = (app.stranger(), app.handler(HANDLER_A));
    assert_eq!(reset.submit("/sign-in", &[("name", "Handler K"), ("passphrase", old)]).status, 303);
    assert_eq!(reset.get("/").status, 200);
    let typed = format!("{}\n{PASSPHRASE}\n", text(&entered, "/paper_key"));
    json(&app, &["handler", "reset", "Handler K"], &typed);
    assert_eq!(reset.get("/").header("location"), Some("/sign-in"));
    assert_eq!(colleague.get("/").status, 200, "nobody else's session ends");
    assert_eq!(app.handler("Handler K").get("/").status, 200);
}

#[test]
fn a_stopped_servers_folder_is_changed_directly() {
    let mut app = App::new();
    app.stop();
    everything(&mut app);
}

#[test]
fn what_the_terminal_gets_wrong_is_a_sentence_and_changes_nothing() {
    let app = App::new();
    let before = (run(&app, &["handler", "list"], "").1, run(&app, &["channel", "list"], "").1);
    let with_key = ["handler", "add", "Handler R", "--title", "x", "--passphrase", "--recipient"];
    let secret = Identity::generate().encode().to_string();
    for (arguments, input, why) in [
        (vec!["handler", "add", HANDLER_A, "--title", "x"], "", "taken"),
        (vec!["handler", "add", "HandlerA", "--title", "x"], "", "mistaken for"),
        (vec!["handler", "add", "Handler R", "--title", "x", "--handles", "Nowhere"], "", "no such"),
        (vec!["handler", "add", "Handler R", "--title", "x", "--passphrase"], "short\n", "too short"),
        (vec!["handler", "add", "Handler R", "--title", "x", "--passphrase"], "", "nothing could be read"),
        ([&with_key[..], &[CLASSIC]].concat(), "tulip velvet quilt\n", "of the older kind"),
        ([&with_key[..], &["age1pq1nonsense"]].concat(), "tulip velvet quilt\n", "no key, or not a whole one"),
        ([&with_key[..], &[&secret]].concat(), "tulip velvet quilt\n", "secret half of a key"),
        (vec!["handler", "remove", "Nobody", "--yes"], "", "no such"),
        (vec!["handler", "remove", HANDLER_A], "yes\n", "needs a yes at the terminal"),
        (vec!["handler", "remove", OPERATOR, "--yes"], "", "last operator"),
        (vec!["handler", "demote", OPERATOR], "", "last operator"),
        (vec!["handler", "reset", HANDLER_A], "not a key\ntulip velvet quilt and crane\n", "paper key is wrong"),
        (vec!["channel", "add", WING, "--handler", HANDLER_A], "", "taken"),
        (vec!["channel", "add", "Stores"], "", "at least one handler or overseer"),
        (vec!["channel", "edit", WING, "--keep", "never"], "", "days to keep"),
        (vec!["channel", "edit", WING, "--questions", "nonsense"], "", "cannot be read"),
        (vec!["channel", "close", "Nowhere"], "", "no such"),
    ] {
        let (well, said, complaint) = run(&app, &arguments, input);
        assert!(!well && said.is_empty(), "{arguments:?}: {said}");
        let (well, told, _) = run(&app, &[arguments.as_slice(), &["--json"]].concat(), input);
        let told: serde_json::Value = serde_json::from_str(&told).expect("a program is told in JSON");
        assert!(!well && text(&told, "/error").contains(why), "{told}");
        let last = complaint.lines().last().unwrap_or_default();
        assert!(
            last.contains(why) && last.ends_with("nothing has changed") != why.starts_with("nothing could"),
            "{complaint}"
        );
    }
    assert_eq!((run(&app, &["handler", "list"], "").1, run(&app, &["channel", "list"], "").1), before);
}
