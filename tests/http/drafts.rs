//! What a handler writes is not lost: not when they save it, not when they were away for too long, not when they find their
//! passphrase at the second try. And nobody else reads what was not sent.

use crate::app::{App, HANDLER_A, HANDLER_B, PASSPHRASE, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::life::press;

fn save(person: &Visitor, tip: &str, kind: &str, text: &str) -> Answer {
    let form = person.get(tip).form(&format!("{tip}/{kind}")).text("message", text).text("kind", kind);
    person.send(&format!("{tip}/draft"), &form)
}

fn discard(person: &Visitor, tip: &str, kind: &str) -> Answer {
    press(person, tip, &format!("{tip}/draft/discard"), &[("kind", kind)])
}

/// Signs in on the page that says somebody was signed out.
fn again(page: &Answer, passphrase: &str) -> Form {
    let hidden = page.hidden("/sign-in/again").into_iter();
    let form = hidden.fold(Form::default(), |form, (name, value)| form.text(&name, &value));
    let form = form.text("message", &page.inside("message"));
    form.text("name", HANDLER_A).text("passphrase", passphrase).text("code", "")
}

#[test]
fn a_draft_is_kept_for_its_writer_alone_until_it_is_sent_or_discarded() {
    let mut app = App::new();
    let receipt = app.tip(WING, "keys are sold");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = handler_a.get("/").link("/tips/");
    let saved = save(&handler_a, &tip, "reply", "Thank you. Which\n\nFriday?");
    assert_eq!((saved.status, saved.header("location")), (303, Some(format!("{tip}#reply").as_str())));
    assert_eq!(save(&handler_a, &tip, "note", "I call <them>").status, 303);
    assert_eq!(save(&handler_b, &tip, "note", "I would not").status, 303);

    app.restart();
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let page = handler_a.get(&tip);
    assert_eq!(page.inside("reply-message"), "Thank you. Which\n\nFriday?");
    assert_eq!(page.inside("note-message"), "I call <them>");
    assert!(page.shows("Draft saved on"));
    let others = handler_b.get(&tip);
    assert_eq!(
        (others.inside("reply-message"), others.inside("note-message")),
        (String::new(), "I would not".to_owned())
    );
    assert!(!app.back_with(&receipt).get("/conversation").shows("Friday"), "nothing was sent");
    for person in [&handler_a, &handler_b] {
        let inbox = person.get("/?mine=draft");
        assert!(inbox.links("/tips/") == [tip.clone()] && inbox.shows("Draft"), "{}", inbox.text());
    }

    // Sent is sent, and the note stays.
    let action = format!("{tip}/reply");
    let sent = handler_a.get(&tip).form(&action).text("message", "Which Friday?");
    assert_eq!(handler_a.send(&action, &sent).status, 303);
    let page = handler_a.get(&tip);
    assert_eq!(
        (page.inside("reply-message"), page.inside("note-message")),
        (String::new(), "I call <them>".to_owned())
    );
    assert_eq!(discard(&handler_a, &tip, "note").status, 303);
    assert_eq!(handler_a.get(&tip).inside("note-message"), "");
    assert!(handler_a.get("/?mine=draft").links("/tips/").is_empty());
    assert_eq!(handler_b.get(&tip).inside("note-message"), "I would not");
    app.stop();
    assert_eq!(tipline::command::check(&app.data()).unwrap().len(), 1);
}

#[test]
fn a_long_draft_is_kept_whole_and_what_cannot_be_kept_comes_back() {
    let mut app = App::new();
    app.tip(WING, "keys are sold");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let long = "ä🗡 ".repeat(33_000);
    for text in [long.as_str(), "short", &long] {
        assert_eq!(save(&handler, &tip, "reply", text).status, 303);
        assert!(handler.get(&tip).inside("reply-message").trim_end() == text.trim_end());
    }
    for (text, status, problem) in [(" \n", 422, "Please write"), (&"w".repeat(100_001), 422, "too long")] {
        let refused = save(&handler, &tip, "note", text);
        assert_eq!(refused.status, status, "{}", refused.alert());
        assert!(refused.inside("note-message").trim_end() == text.trim_end(), "{problem}: it comes back");
    }
    let unguarded = Form::default().text("message", "words").text("kind", "reply");
    let refused = handler.send(&format!("{tip}/draft"), &unguarded);
    assert_eq!((refused.status, refused.inside("reply-message").as_str()), (403, "words"));
    let nothing = handler.get(&tip).form(&format!("{tip}/reply")).text("message", "words").text("kind", "closing");
    assert_eq!(handler.send(&format!("{tip}/draft"), &nothing).status, 400);
    app.restart();
    assert!(app.handler(HANDLER_A).get(&tip).inside("reply-message").trim_end() == long.trim_end());
    app.stop();
    assert_eq!(tipline::command::check(&app.data()).unwrap().len(), 1);
}

#[test]
fn what_was_written_when_the_session_ended_is_in_its_form_again_after_signing_in() {
    let app = App::new();
    let receipt = app.tip(WING, "keys are sold");
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    let text = "Thank you. <Which>\n\n  Friday?";
    for (action, field, id) in [
        ("reply", "message", "reply-message"),
        ("note", "message", "note-message"),
        ("close", "reason", "close-reason"),
    ] {
        let handler = app.handler(HANDLER_A);
        let path = format!("{tip}/{action}");
        let form = handler.get(&tip).form(&path).text(field, text).text("outcome", "referred").file("map.png", b"png");
        handler.set_cookie("desk=of-a-session-that-is-over");
        let over = handler.send(&path, &form);
        assert_eq!((over.status, over.inside("message").as_str()), (401, text), "{action}");
        // A wrong passphrase loses nothing.
        let failed = handler.send("/sign-in/again", &again(&over, "not this one"));
        assert_eq!((failed.status, failed.inside("message").as_str()), (422, text));
        assert!(!failed.shows("not this one") && failed.value("name") == HANDLER_A);
        let back = handler.send("/sign-in/again", &again(&failed, PASSPHRASE));
        assert_eq!((back.status, back.header("location")), (303, Some(format!("{tip}#carried").as_str())));
        let page = handler.get(&tip);
        assert_eq!(page.inside(id), text, "{action}");
        assert!(page.shows("Nothing of it has been sent yet"), "{action}");
        assert_eq!(page.text().contains("value=\"referred\" required checked"), action == "close");
        assert_eq!(app.handler(HANDLER_A).get(&tip).inside(id), "", "in that session alone");
        // Sent, it is not there any more.
        if action == "note" {
            assert_eq!(handler.send(&path, &page.form(&path).text("message", &page.inside(id))).status, 303);
            let sent = handler.get(&tip);
            assert!(sent.inside(id).is_empty() && sent.shows("Friday?"));
        }
    }
    assert!(!app.back_with(&receipt).get("/conversation").shows("Friday"), "nothing was sent to the source");
}

#[test]
fn signing_in_again_leads_nowhere_else() {
    let app = App::new();
    app.tip(WING, "keys are sold");
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    let id = tip.trim_start_matches("/tips/");
    let good = [("name", HANDLER_A), ("passphrase", PASSPHRASE), ("message", "words")];
    for (to, form, location) in [
        ("//evil.example/", "reply", "/".to_owned()),
        (id, "share", "/".to_owned()),
        ("", "", "/".to_owned()),
        (id, "note", format!("{tip}#carried")),
    ] {
        let fields = [good.as_slice(), &[("tip", to), ("form", form)]].concat();
        let sent = fields.iter().fold(Form::default(), |form, (name, value)| form.text(name, value));
        let visitor = app.stranger();
        let back = visitor.send("/sign-in/again", &sent);
        assert_eq!((back.status, back.header("location")), (303, Some(location.as_str())), "{to} {form}");
        assert_eq!(visitor.get("/").status, 200);
    }
    let elsewhere = app.stranger().ask("POST", "/sign-in/again", &[("sec-fetch-site", "cross-site")], b"");
    assert_eq!(elsewhere.status, 403, "another site's page signs nobody in");
}
