//! A handler at the desk: the door, the inbox, answering.

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OVERSEER, PASSPHRASE, WING, shared};
use crate::browser::{Form, MULTIPART, Visitor};

const NO_TIP: &str = "/tips/00112233445566778899aabbccddeeff";

/// The first tip of the inbox, and the page of it.
fn open(handler: &Visitor) -> String {
    handler.get("/").link("/tips/")
}

/// Sends the reply or the note form of a tip.
fn write(handler: &Visitor, tip: &str, kind: &str, message: &str) {
    let action = format!("{tip}/{kind}");
    let form = handler.get(tip).form(&action).text("message", message);
    let sent = handler.send(&action, &form);
    assert_eq!((sent.status, sent.header("location")), (303, Some(format!("{tip}#end").as_str())), "{}", sent.alert());
}

#[test]
fn nobody_gets_past_the_door_without_signing_in() {
    let app = shared();
    let mut paths: Vec<String> =
        ["/", "/?page=2", "/nothing", "/team", "/docket", "/report", "//", "/setup/", "/sign-in/", "/SIGN-IN"]
            .map(str::to_owned)
            .into();
    paths.extend(["", "/export", "/files/0/0", "/reply", "/nothing"].map(|rest| format!("{NO_TIP}{rest}")));
    for stranger in ["", "desk=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "desk=", "desk; desk=%00"] {
        let visitor = app.stranger();
        if !stranger.is_empty() {
            visitor.set_cookie(stranger);
        }
        for path in &paths {
            let away = visitor.get(path);
            assert_eq!((away.status, away.header("location")), (303, Some("/sign-in")), "{path}");
            assert!(away.body.is_empty());
            for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
                let refused = visitor.ask(method, path, &[], b"");
                assert_eq!(refused.status, 401, "{method} {path}");
                assert!(refused.alert().contains("signed you out"));
            }
        }
    }
}

#[test]
fn what_a_handler_wrote_comes_back_when_the_session_has_ended() {
    let mut app = App::new();
    app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    let form = handler_a.get(&tip).form(&format!("{tip}/reply")).text("message", "a long & careful answer");
    app.restart();
    for rest in ["reply", "note"] {
        let stale = app.stranger();
        stale.set_cookie(&handler_a.cookie().unwrap());
        let refused = stale.send(&format!("{tip}/{rest}"), &form.clone().file("a.pdf", &[1u8].repeat(100_000)));
        assert_eq!(refused.status, 401);
        assert_eq!(refused.inside("message"), "a long & careful answer");
    }
    assert!(!app.handler(HANDLER_A).get(&tip).shows("careful answer"));
}

#[test]
fn neither_site_answers_for_the_other() {
    let app = App::new();
    let source = app.back_with(&app.tip(WING, "a tip"));
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    for path in ["/setup", "/sign-in", &tip, &format!("{tip}/export"), &format!("{tip}/files/0/0"), "/team", "/docket"]
    {
        let elsewhere = app.source();
        elsewhere.set_cookie(&handler_a.cookie().unwrap());
        assert_eq!(elsewhere.get(path).status, 404, "{path}");
        assert_eq!(elsewhere.send(path, &Form::default().text("message", "x")).status, 404, "{path}");
    }
    for path in ["/report", "/replies", "/conversation", "/conversation/files/1/0"] {
        assert_eq!(handler_a.get(path).status, 404, "{path}");
    }
    assert_eq!(handler_a.submit("/leave", &[]).status, 404);
    // A cookie of one site opens nothing at the other, under either name.
    let (_, visit) = source.cookie().unwrap().split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    for cookie in [format!("visit={visit}"), format!("desk={visit}")] {
        let stranger = app.stranger();
        stranger.set_cookie(&cookie);
        assert_eq!(stranger.get("/").status, 303);
    }
}

#[test]
fn a_wrong_passphrase_and_an_unknown_name_look_the_same() {
    let app = shared();
    let unknown = "Ayna Burg";
    let tries = [(HANDLER_A, "not the passphrase"), (unknown, "not the passphrase"), (unknown, PASSPHRASE)];
    let pages = tries.map(|(name, passphrase)| {
        let refused = app.stranger().submit("/sign-in", &[("name", name), ("passphrase", passphrase)]);
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("The name, the passphrase or the code is wrong"));
        assert_eq!(refused.value("name"), name);
        assert!(!refused.shows(passphrase));
        assert_eq!(refused.header("set-cookie"), None);
        (refused.body.len(), refused.text().replace(name, ""))
    });
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[1], pages[2]);
}

#[test]
fn failures_lock_nobody_out_and_a_name_is_taken_in_any_case() {
    let app = App::new();
    for _ in 0..3 {
        assert_eq!(app.stranger().submit("/sign-in", &[("name", HANDLER_B), ("passphrase", "wrong")]).status, 422);
    }
    assert_eq!(app.handler(" hANDLER B ").get("/").status, 200);
}

#[test]
fn absurd_sign_in_forms_are_answered_with_a_page() {
    let app = shared();
    let plain = [("content-type", "application/x-www-form-urlencoded")];
    for body in [b"".as_slice(), b"name=a", b"passphrase=a", b"name=a&name=b&passphrase=c", &[b'a'].repeat(70_000)] {
        let answer = app.stranger().ask("POST", "/sign-in", &plain, body);
        assert_eq!(answer.status, 400);
        assert!(!answer.alert().is_empty());
    }
    let long = app.stranger().submit("/sign-in", &[("name", &"n".repeat(9_000)), ("passphrase", &"p".repeat(9_000))]);
    assert_eq!(long.status, 422);
    assert!(long.value("name").len() < 200, "a name is not shown back at any length");
    let form = app.stranger().send("/sign-in", &Form::default().text("name", HANDLER_A).text("passphrase", PASSPHRASE));
    assert_eq!(form.status, 400, "a multipart form is not what the page sends");
}

#[test]
fn signing_out_ends_the_session_itself() {
    let app = shared();
    let handler_a = app.handler(HANDLER_A);
    let cookie = handler_a.cookie().unwrap();
    assert_eq!(handler_a.submit("/sign-out", &[]).status, 403, "not without the form's guard");
    assert_eq!(handler_a.submit("/sign-out", &[("guard", "nonsense")]).status, 403);
    assert_eq!(handler_a.get("/").status, 200);
    let page = handler_a.get("/");
    let guard = String::from_utf8(page.form("/sign-out").body()).unwrap();
    let guard = guard.lines().nth(3).unwrap().to_owned();
    let out = handler_a.submit("/sign-out", &[("guard", &guard)]);
    assert_eq!((out.status, out.header("location")), (303, Some("/sign-in")));
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    handler_a.set_cookie(&cookie);
    assert_eq!(handler_a.get("/").status, 303);
}

#[test]
fn the_desks_cookie_is_for_the_desk_alone_and_new_at_every_sign_in() {
    let app = shared();
    let handler_a = app.handler(HANDLER_A);
    let first = handler_a.cookie().unwrap();
    let again = handler_a.submit("/sign-in", &[("name", HANDLER_A), ("passphrase", PASSPHRASE)]);
    let set = again.header("set-cookie").unwrap();
    let mut attributes: Vec<&str> = set.split(';').skip(1).map(str::trim).collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Strict"]);
    assert!(set.starts_with("desk=") && !set.starts_with(&first));
    let before = app.stranger();
    before.set_cookie(&first);
    assert_eq!(before.get("/").status, 303, "the session before it has ended");
}

#[test]
fn a_form_that_another_sites_page_sent_is_refused_at_the_desk() {
    let app = App::new();
    app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    let action = format!("{tip}/reply");
    let form = handler_a.get(&tip).form(&action).text("message", "planted").body();
    for site in ["cross-site", "same-site"] {
        let headers = [("content-type", MULTIPART), ("sec-fetch-site", site)];
        for path in [action.as_str(), "/sign-out", "/sign-in", "/nothing"] {
            let refused = handler_a.ask("POST", path, &headers, &form);
            assert_eq!(refused.status, 403, "{path}");
            assert!(refused.alert().contains("another site"));
        }
    }
    assert!(!handler_a.get(&tip).shows("planted"));
    let headers = [("content-type", MULTIPART), ("sec-fetch-site", "same-origin")];
    assert_eq!(handler_a.ask("POST", &action, &headers, &form).status, 303);
}

#[test]
fn a_reply_without_a_guard_of_this_session_is_refused_and_comes_back() {
    let app = App::new();
    app.tip(WING, "a tip");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = open(&handler_a);
    for kind in ["reply", "note"] {
        let action = format!("{tip}/{kind}");
        let of_another = handler_b.get(&tip).form(&action);
        let tampered = Form::default().text("guard", &"A".repeat(43));
        for form in [Form::default(), Form::default().text("guard", ""), tampered, of_another] {
            let refused =
                handler_a.send(&action, &form.text("message", "typed words").file("a.pdf", &[1u8].repeat(60_000)));
            assert_eq!(refused.status, 403);
            assert!(refused.alert().contains("open for too long"));
            assert_eq!(refused.inside(&format!("{kind}-message")), "typed words");
            let other = if kind == "reply" { "note" } else { "reply" };
            assert_eq!(refused.inside(&format!("{other}-message")), "", "the other form stays blank");
        }
    }
    assert!(!handler_a.get(&tip).shows("typed words"));
    assert!(app.sealed().is_empty(), "nothing of the refused files is left");
}

#[test]
fn the_same_reply_sent_again_is_kept_once() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    for kind in ["reply", "note"] {
        let action = format!("{tip}/{kind}");
        let form = handler_a.get(&tip).form(&action).text("message", &format!("the {kind} itself"));
        for _ in 0..3 {
            assert_eq!(handler_a.send(&action, &form).status, 303);
        }
        assert_eq!(handler_a.get(&tip).text().matches(&format!("the {kind} itself")).count(), 1);
    }
    let source = app.back_with(&receipt).get("/conversation").text();
    assert_eq!(source.matches("the reply itself").count(), 1);
}

#[test]
fn a_note_is_for_handlers_and_never_for_the_source() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    write(&handler_a, &tip, "note", "between us");
    let source = app.back_with(&receipt);
    let page = source.get("/conversation");
    assert!(page.shows("There is no answer yet") && !page.shows("between us"));
    for entry in 0..4 {
        assert_eq!(source.get(&format!("/conversation/files/{entry}/0")).status, 404);
    }
    write(&handler_a, &tip, "reply", "to you");
    let page = source.get("/conversation");
    assert!(page.shows("to you") && page.shows("There is one answer") && !page.shows("between us"));
    let handler_b = app.handler(HANDLER_B);
    assert!(
        handler_b.get(&tip).shows("between us")
            && handler_b.get(&tip).shows(&format!("Note by {HANDLER_A}, integrity officer"))
    );
}

#[test]
fn a_refused_reply_comes_back_on_the_page_of_the_tip() {
    let app = App::with(crate::app::SMALL);
    app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = open(&handler_a);
    let action = format!("{tip}/reply");
    let page = handler_a.get(&tip);
    let typed = page.form(&action).text("message", "typed words");
    let cases = [
        (page.form(&action).text("message", "\n"), 422, "\n", "Please write something"),
        (page.form(&action).text("message", &"x".repeat(1_001)), 422, "xxx", "too long"),
        (typed.clone().file("a", &[1u8].repeat(200_001)), 413, "typed words", "A file is too large"),
        (typed.clone().file("a", b"").file("b", b"").file("c", b"").file("d", b""), 413, "typed words", "up to 3"),
        (typed.clone().bytes("x", b"\xff"), 400, "typed words", "Some letters"),
    ];
    for (form, status, kept, sentence) in cases {
        let answer = handler_a.send(&action, &form);
        assert_eq!(answer.status, status, "{sentence}");
        assert!(answer.alert().contains(sentence), "{sentence}: {}", answer.alert());
        assert!(answer.inside("reply-message").contains(kept) && answer.shows("a tip"));
    }
    assert_eq!(handler_a.send(&action, &typed).status, 303);
}

#[test]
fn the_inbox_says_whose_turn_it_is_and_puts_what_waits_first() {
    let app = App::new();
    let receipts = ["first", "second", "third"].map(|message| app.tip(WING, message));
    app.tip(KITCHEN, "elsewhere");
    let handler_a = app.handler(HANDLER_A);
    let inbox = handler_a.get("/");
    assert_eq!(inbox.inside("count"), "4 reports, 4 waiting for an answer.");
    assert_eq!(app.handler(HANDLER_B).get("/").inside("count"), "3 reports, 3 waiting for an answer.");
    let tips = inbox.links("/tips/");
    let second = tips.iter().find(|tip| handler_a.get(tip).shows("second")).unwrap();
    write(&handler_a, second, "note", "a note changes nothing");
    assert_eq!(handler_a.get("/").links("/tips/"), tips);
    write(&handler_a, second, "reply", "an answer does");
    let answered = handler_a.get("/");
    assert_eq!(answered.inside("count"), "4 reports, 3 waiting for an answer.");
    assert_eq!(answered.links("/tips/").last(), Some(second));
    let row = answered.text().split(second.as_str()).nth(1).unwrap().split("</tr>").next().unwrap().to_owned();
    assert!(row.contains("Waiting for the source") && row.contains(WING), "{row}");
    let source = app.back_with(&receipts[1]);
    let form = source.get("/conversation").form("/conversation").text("message", "I have more");
    assert_eq!(source.send("/conversation", &form).status, 303);
    assert!(source.get("/conversation").shows("they have not answered that yet"));
    let waiting = handler_a.get("/");
    assert_eq!(waiting.inside("count"), "4 reports, 4 waiting for an answer.");
    let (mut due_first, due_later): (Vec<_>, Vec<_>) = tips.iter().cloned().partition(|tip| tip != second);
    due_first.extend(due_later);
    assert_eq!(waiting.links("/tips/"), due_first, "by the day it is due, and within a day by the names");
}

#[test]
fn a_long_inbox_comes_in_pages_and_any_page_number_is_answered() {
    let app = App::new();
    for number in 0..51 {
        app.tip(WING, &format!("tip {number}"));
    }
    let handler_a = app.handler(HANDLER_A);
    let (first, second) = (handler_a.get("/"), handler_a.get("/?page=2"));
    assert_eq!((first.links("/tips/").len(), second.links("/tips/").len()), (50, 1));
    assert_eq!(
        (first.links("/?page="), second.links("/?page=")),
        (vec!["/?page=2".to_owned()], vec!["/?page=1".to_owned()])
    );
    assert!(!first.links("/tips/").contains(&second.link("/tips/")));
    for absurd in ["0", "3", "18446744073709551615"] {
        assert_eq!(handler_a.get(&format!("/?page={absurd}")).status, 200, "{absurd}");
    }
    for absurd in ["-1", "x", "99999999999999999999999", "1&page=2", "%00", ""] {
        assert!([200, 400].contains(&handler_a.get(&format!("/?page={absurd}")).status), "{absurd}");
    }
}

#[test]
fn whatever_a_source_writes_is_text_on_the_desks_pages() {
    let app = App::new();
    let hostile = "</div><script>alert(1)</script><img src=x onerror=alert(1)> &lt; {{ 7*7 }} \u{202e}reversed";
    app.tip_with(WING, |_, form| {
        form.text("message", hostile).text("people", hostile).file("<b>%22onload=x.png", b"png")
    });
    let handler_a = app.handler(HANDLER_A);
    let page = handler_a.get(&open(&handler_a));
    assert!(page.shows(hostile) && page.shows("{{ 7*7 }}"));
    let html = String::from_utf8(page.body.clone()).unwrap();
    for tag in ["<script", "<img", "<b>"] {
        assert!(!html.contains(tag), "{tag}");
    }
}

#[test]
fn an_overseer_reads_what_was_sent_straight_to_them_and_nothing_that_was_not() {
    let app = App::new();
    app.tip(WING, "for the handlers");
    let receipt = app.tip_with(WING, |_, form| form.text("message", "for you").text("straight_to_overseers", "yes"));
    let overseer = app.handler(OVERSEER);
    assert_eq!(overseer.get("/").inside("count"), "One report, 1 waiting for an answer.");
    let tip = open(&overseer);
    assert!(overseer.get(&tip).shows("for you"));
    write(&overseer, &tip, "reply", "I have read it");
    let page = app.back_with(&receipt).get("/conversation");
    assert!(page.shows("I have read it") && page.shows(&format!("{OVERSEER}, inspectorate")));
    let handler_a = app.handler(HANDLER_A);
    let theirs = open(&handler_a);
    assert_eq!(handler_a.get(&tip).status, 404);
    for rest in ["", "/export", "/files/0/0"] {
        assert_eq!(overseer.get(&format!("{theirs}{rest}")).status, 404, "held until it is escalated");
    }
}
