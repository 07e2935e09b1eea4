//! One more reader, or one fewer.

use std::sync::Barrier;
use std::thread;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OVERSEER, WING};
use crate::browser::{Answer, Visitor};
use crate::life::{app_with, guard, on_day};

/// The id behind a name in the list of people to share with; nothing when it is not there.
pub(crate) fn candidate(page: &Answer, name: &str) -> Option<String> {
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let list = html.split("id=\"share-person\"").nth(1)?.split("</select>").next()?.to_owned();
    let option = list.split("<option value=\"").find(|option| option.contains(&format!(">{name},")))?;
    option.split('"').next().map(str::to_owned)
}

pub(crate) fn share(reader: &Visitor, tip: &str, person: &str) -> Answer {
    let page = reader.get(tip);
    let form = page.form(&format!("{tip}/reply")).fields();
    let guard = form.iter().find(|(name, _)| name == "guard").expect("a form of a session").1.clone();
    reader.submit(&format!("{tip}/share"), &[("guard", guard.as_str()), ("person", person), ("sure", "yes")])
}

#[test]
fn a_reader_shares_a_tip_and_the_source_sees_that_one_more_person_can_read() {
    let app = App::new();
    let receipt = app.tip(KITCHEN, "about the stores");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    assert!(handler_b.get("/").shows("There is nothing here"));
    let tip = handler_a.get("/").link("/tips/");
    assert_eq!(handler_b.get(&tip).status, 404);
    let person = candidate(&handler_a.get(&tip), HANDLER_B).expect("B can be chosen");
    let shared = share(&handler_a, &tip, &person);
    assert_eq!(shared.status, 303, "{}", shared.alert());
    assert!(handler_b.get(&tip).shows("about the stores"), "the open session sees it");
    assert_eq!(app.handler(HANDLER_B).get("/").links("/tips/").len(), 1);
    let source = app.back_with(&receipt).get("/conversation");
    assert!(source.shows("One more person can read your report: Handler B, deputy governor"), "{}", source.text());
    let again = share(&handler_a, &tip, &person);
    assert_eq!(again.status, 422, "they read it already");
    assert!(candidate(&handler_a.get(&tip), HANDLER_B).is_none());
}

#[test]
fn who_was_left_out_cannot_be_let_in_by_a_reader() {
    let app = App::new();
    app.tip_with(WING, |page, form| form.text("message", "about B").text("leave_out", &page.person(HANDLER_B)));
    let id = app.source().get(&app.channel(WING)).person(HANDLER_B);
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = handler_a.get("/").link("/tips/");
    let page = handler_a.get(&tip);
    assert!(page.shows("The source left out: Handler B"), "{}", page.text());
    assert!(candidate(&page, HANDLER_B).is_none());
    let refused = share(&handler_a, &tip, &id);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("left this person out"), "{}", refused.alert());
    assert_eq!(handler_b.get(&tip).status, 404);
    assert!(handler_b.get("/").shows("There is nothing here"));
}

#[test]
fn a_source_who_wants_nobody_added_gets_that() {
    let app = App::new();
    app.tip_with(KITCHEN, |_, form| form.text("message", "for few").text("nobody_else", "yes"));
    let id = app.source().get(&app.channel(WING)).person(HANDLER_B);
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    assert!(handler_a.get(&tip).shows("The source asked that nobody be added"));
    let refused = share(&handler_a, &tip, &id);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("asked that nobody be added"), "{}", refused.alert());
    assert_eq!(app.handler(HANDLER_B).get(&tip).status, 404);
}

#[test]
fn only_a_reader_shares_and_only_with_somebody_who_is_here() {
    let app = App::new();
    app.tip(KITCHEN, "about the stores");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = handler_a.get("/").link("/tips/");
    for person in ["", "zz", "0011223344556677"] {
        assert_eq!(share(&handler_a, &tip, person).status, 422, "{person}");
    }
    let own = app.source().get(&app.channel(WING)).person(HANDLER_B);
    let action = format!("{tip}/share");
    let form = handler_a.get(&tip).form(&action).text("person", &own).fields();
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let unsure = handler_a.submit(&action, &form);
    assert_eq!((unsure.status, unsure.alert().contains("cannot be taken back")), (422, true), "it is confirmed first");
    assert!(unsure.shows(&format!("value=\"{own}\" selected")), "and the choice is still there");
    for guess in [&tip, "/tips/00112233445566778899aabbccddeeff"] {
        let answer = handler_b.submit(&format!("{guess}/share"), &[("guard", "x"), ("person", own.as_str())]);
        assert_eq!(answer.status, 404, "{guess}");
        assert_eq!(handler_b.get(&format!("{guess}/step-back")).status, 404);
        assert_eq!(handler_b.submit(&format!("{guess}/step-back"), &[("guard", "x")]).status, 404);
    }
    let unguarded = handler_a.submit(&format!("{tip}/share"), &[("person", own.as_str())]);
    assert_eq!(unguarded.status, 403);
}

#[test]
fn stepping_back_is_asked_once_more_and_then_for_good() {
    let mut app = App::new();
    app.tip(WING, "for both");
    let (handler_a, handler_b, second) = (app.handler(HANDLER_A), app.handler(HANDLER_B), app.handler(HANDLER_B));
    let tip = handler_b.get("/").link("/tips/");
    assert_eq!(second.get(&tip).status, 200);
    let path = format!("{tip}/step-back");
    let asked = handler_b.get(&path);
    assert!(asked.shows("Those who can read it stay: Handler A, integrity officer"), "{}", asked.text());
    assert_eq!(handler_b.get(&tip).status, 200, "asking changes nothing");
    let form = asked.form(&path).fields();
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(handler_b.submit(&path, &form).status, 303);
    for (who, visitor) in [("the session", &handler_b), ("another", &second), ("a fresh one", &app.handler(HANDLER_B))]
    {
        assert_eq!(visitor.get(&tip).status, 404, "{who}");
        assert!(visitor.get("/").shows("There is nothing here"), "{who}");
    }
    assert!(handler_a.get(&tip).shows("Handler B, deputy governor can no longer read this report"));
    app.restart();
    assert_eq!(app.handler(HANDLER_B).get(&tip).status, 404);
    let back = app.handler(HANDLER_A);
    let person = candidate(&back.get(&tip), HANDLER_B).expect("who stepped back can be asked again");
    assert_eq!(share(&back, &tip, &person).status, 303);
    assert!(app.handler(HANDLER_B).get(&tip).shows("for both"));
}

/// The form by which one steps back.
fn stepping_back(reader: &Visitor, tip: &str) -> Vec<(String, String)> {
    let path = format!("{tip}/step-back");
    reader.get(&path).form(&path).fields()
}

fn step_back(reader: &Visitor, tip: &str) -> Answer {
    let form = stepping_back(reader, tip);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    reader.submit(&format!("{tip}/step-back"), &form)
}

#[test]
fn two_who_step_back_at_once_pass_the_tip_up_between_them() {
    let app = App::new();
    for number in 0..8 {
        app.tip(WING, &format!("number {number}."));
    }
    let readers = [app.handler(HANDLER_A), app.handler(HANDLER_B)];
    let overseer = app.handler(OVERSEER);
    for tip in readers[0].get("/").links("/tips/") {
        let forms = readers.each_ref().map(|reader| stepping_back(reader, &tip));
        let together = &Barrier::new(2);
        thread::scope(|scope| {
            for (reader, form) in readers.iter().map(Visitor::twin).zip(&forms) {
                let path = format!("{tip}/step-back");
                scope.spawn(move || {
                    let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    together.wait();
                    assert_eq!(reader.submit(&path, &form).status, 303);
                });
            }
        });
        assert_eq!(overseer.get(&tip).status, 200, "somebody reads it");
        assert!(readers.iter().all(|reader| reader.get(&tip).status == 404));
    }
}

#[test]
fn the_only_one_who_could_read_a_report_does_not_step_back() {
    let app = App::new();
    app.tip(KITCHEN, "about the stores");
    app.tip_with(WING, |page, form| {
        let form = form.text("message", "for few").text("leave_out", &page.person(HANDLER_B));
        form.text("leave_out", &page.person(OVERSEER))
    });
    let handler_a = app.handler(HANDLER_A);
    for tip in handler_a.get("/").links("/tips/") {
        let path = format!("{tip}/step-back");
        let asked = handler_a.get(&path);
        assert!(asked.alert().contains("Share it with somebody first"), "{}", asked.text());
        assert!(!asked.shows("<form method=\"post\" action=\"/tips/"));
        let guard = guard(&handler_a, &tip, &format!("{tip}/note"));
        let refused = handler_a.submit(&path, &[("guard", &guard)]);
        assert_eq!((refused.status, refused.alert()), (409, asked.alert()));
        assert_eq!(handler_a.get(&tip).status, 200);
    }
    // With another reader one can go.
    let tips = handler_a.get("/").links("/tips/");
    let tip = tips.iter().find(|tip| handler_a.get(tip).shows("about the stores")).expect("it is there");
    let person = candidate(&handler_a.get(tip), HANDLER_B).expect("B can be chosen");
    assert_eq!(share(&handler_a, tip, &person).status, 303);
    assert_eq!(step_back(&handler_a, tip).status, 303);
    assert!(app.handler(HANDLER_B).get(tip).shows("about the stores"));
}

#[test]
fn stepping_back_leaves_nobody_behind_who_is_not_there() {
    let mut app = app_with("absent_days = 3\n");
    app.tip(WING, "for both");
    on_day(&mut app, 3);
    app.handler(HANDLER_A);
    on_day(&mut app, 4);
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    assert!(handler_a.get(&format!("{tip}/step-back")).shows("It goes to those who oversee the channel"));
    assert_eq!(step_back(&handler_a, &tip).status, 303);
    assert!(app.handler(OVERSEER).get(&tip).shows("for both"), "the other has not been here for four days");
}

#[test]
fn the_last_reader_who_steps_back_is_told_where_the_tip_goes() {
    let app = App::new();
    app.tip_with(WING, |page, form| form.text("message", "not for B").text("leave_out", &page.person(HANDLER_B)));
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let path = format!("{tip}/step-back");
    let asked = handler_a.get(&path);
    assert!(asked.shows("It goes to those who oversee the channel"), "{}", asked.text());
    let form = asked.form(&path).fields();
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(handler_a.submit(&path, &form).status, 303);
    assert_eq!(handler_a.get(&tip).status, 404);
    assert_eq!(app.handler(HANDLER_B).get(&tip).status, 404, "and to nobody who was left out");
}
