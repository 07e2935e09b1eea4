//! A handler who was left out learns nothing: not from lists, counts, pages, files, exports, guesses or errors.

use crate::app::{App, HANDLER_A, HANDLER_B, OVERSEER, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::life::press;

const NO_TIP: &str = "/tips/00112233445566778899aabbccddeeff";

/// Everything one can ask about a tip, as it is answered to this person.
fn everything(handler: &Visitor, tip: &str, guarded: &Form) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    for rest in [
        "",
        "/",
        "/export",
        "/files/0/0",
        "/files/0/1",
        "/files/1/0",
        "/files/9/9",
        "/files/x/y",
        "/files/0",
        "/look/0/0",
        "/look/0/1",
        "/look/0/0?page=2",
        "/look/9/9",
        "/look/x/y",
        "/nothing",
    ] {
        for method in ["GET", "HEAD", "POST", "DELETE"] {
            let answer = handler.ask(method, &format!("{tip}{rest}"), &[], b"");
            answers.push((format!("{method} {rest}"), answer.bare()));
        }
    }
    for action in ["/reply", "/note", "/draft", "/acknowledge", "/close", "/erase"] {
        let path = format!("{tip}{action}");
        answers.push((format!("GET {action}"), handler.get(&path).bare()));
        for (what, form) in [
            ("good", guarded.clone().text("message", "words")),
            ("blank", guarded.clone().text("message", "")),
            ("with a file", guarded.clone().text("message", "words").file("a.pdf", &[1u8].repeat(50_000))),
            ("without a guard", Form::default().text("message", "words")),
            ("to be kept", guarded.clone().text("message", "words").text("kind", "reply")),
        ] {
            answers.push((format!("POST {action}, {what}"), handler.send(&path, &form).bare()));
        }
        answers.push((format!("POST {action}, plain"), handler.submit(&path, &[("message", "words")]).bare()));
    }
    let fields = guarded.fields();
    let guard = fields.iter().find(|(name, _)| name == "guard").map_or("", |(_, value)| value.as_str());
    for action in ["/label", "/label/remove", "/unread", "/draft/discard", "/acknowledge"] {
        let path = format!("{tip}{action}");
        for label in ["words", "", &"w".repeat(100)] {
            let plain = [("guard", guard), ("label", label), ("from", "0"), ("kind", "reply")];
            answers.push((format!("POST {action}, {label}"), handler.submit(&path, &plain).bare()));
        }
    }
    answers
}

/// A tip that handler B may read, one that he was left out of, and the addresses of both.
fn site() -> (App, String, String) {
    let app = App::new();
    app.tip(WING, "for everybody");
    let handler_b = app.handler(HANDLER_B);
    let his = handler_b.get("/").link("/tips/");
    app.tip_with(WING, |page, form| {
        form.text("message", "about handler_b")
            .text("leave_out", &page.person(HANDLER_B))
            .file("proof.pdf", &[7u8].repeat(200_000))
    });
    let handler_a = app.handler(HANDLER_A);
    let hidden = handler_a.get("/").links("/tips/").into_iter().find(|tip| *tip != his);
    let hidden = hidden.expect("handler A reads both");
    assert!(handler_a.get(&hidden).shows("about handler_b"));
    (app, his, hidden)
}

#[test]
fn to_somebody_left_out_a_tip_is_answered_like_one_that_does_not_exist() {
    let (app, his, hidden) = site();
    let handler_b = app.handler(HANDLER_B);
    let guarded = handler_b.get(&his).form(&format!("{his}/reply"));
    let absent = everything(&handler_b, NO_TIP, &guarded);
    let there = everything(&handler_b, &hidden, &guarded);
    for ((what, absent), (_, there)) in absent.iter().zip(&there) {
        assert_eq!(absent, there, "{what}");
        // 400 and 403: a form that is not this route's, or has no guard, is refused before anybody looks for the tip.
        assert!(matches!(absent.status, 400 | 403 | 404 | 405), "{what}: {}", absent.status);
    }
    let handler_a = app.handler(HANDLER_A).get(&hidden);
    assert!(handler_a.shows("about handler_b") && !handler_a.shows("words"), "nothing was added to it");
    assert_eq!(app.sealed().len(), 1, "and nothing else was kept");
}

#[test]
fn the_inbox_of_somebody_left_out_is_the_same_with_and_without_the_tip() {
    let app = App::new();
    app.tip(WING, "for everybody");
    let handler_b = app.handler(HANDLER_B);
    let before = [handler_b.get("/").bare(), handler_b.get("/?page=2").bare(), app.handler(HANDLER_B).get("/").bare()];
    for number in 0..3 {
        let receipt = app.tip_with(WING, |page, form| {
            form.text("message", &format!("about handler_b {number}")).text("leave_out", &page.person(HANDLER_B))
        });
        let source = app.back_with(&receipt);
        let form = source.get("/conversation").form("/conversation").text("message", "and more");
        assert_eq!(source.send("/conversation", &form).status, 303);
    }
    assert_eq!(
        [handler_b.get("/").bare(), handler_b.get("/?page=2").bare(), app.handler(HANDLER_B).get("/").bare()],
        before
    );
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 4);
}

#[test]
fn an_answer_by_others_changes_nothing_for_somebody_left_out() {
    let (app, his, hidden) = site();
    let handler_b = app.handler(HANDLER_B);
    let everywhere = |path: &str| handler_b.get(path).bare();
    let pages = ["/", his.as_str(), "/?mine=new", "/?mine=mine", "/?state=acknowledge"];
    handler_b.get(&his); // read before anything is compared
    let before = pages.map(everywhere);
    let handler_a = app.handler(HANDLER_A);
    let pressed = press(&handler_a, &hidden, &format!("{hidden}/label"), &[("label", "among us")]);
    assert_eq!(pressed.status, 303);
    assert_eq!(press(&handler_a, &hidden, &format!("{hidden}/unread"), &[("from", "0")]).status, 303);
    let draft =
        handler_a.get(&hidden).form(&format!("{hidden}/reply")).text("message", "among us").text("kind", "note");
    assert_eq!(handler_a.send(&format!("{hidden}/draft"), &draft).status, 303);
    for kind in ["reply", "note"] {
        let action = format!("{hidden}/{kind}");
        let form = handler_a.get(&hidden).form(&action).text("message", "among us");
        assert_eq!(handler_a.send(&action, &form).status, 303);
    }
    assert_eq!(pages.map(everywhere), before);
}

#[test]
fn an_overseer_whose_time_has_not_come_sees_no_more_than_somebody_left_out() {
    let (app, _, hidden) = site();
    let overseer = app.handler(OVERSEER);
    assert!(overseer.get("/").shows("There is nothing here"));
    let guarded = overseer.get("/").form("/sign-out");
    let absent = everything(&overseer, NO_TIP, &guarded);
    let there = everything(&overseer, &hidden, &guarded);
    for ((what, absent), (_, there)) in absent.iter().zip(&there) {
        assert_eq!(absent, there, "{what}");
    }
}

#[test]
fn a_source_learns_nothing_of_who_was_left_out_by_another() {
    let (app, _, _) = site();
    let path = app.channel(WING);
    let page = app.source().get(&path);
    for name in [HANDLER_A, HANDLER_B, OVERSEER] {
        assert!(page.shows(&format!("Leave out {name}")));
    }
    assert!(!page.shows(" checked"), "a fresh form leaves nobody out");
}

#[test]
fn a_restart_shows_nothing_to_somebody_left_out() {
    let (mut app, his, hidden) = site();
    app.restart();
    let handler_b = app.handler(HANDLER_B);
    assert_eq!(handler_b.get("/").links("/tips/"), std::slice::from_ref(&his));
    assert_eq!(handler_b.get(&hidden).bare(), handler_b.get(NO_TIP).bare());
    assert!(app.handler(HANDLER_A).get(&hidden).shows("about handler_b"));
}
