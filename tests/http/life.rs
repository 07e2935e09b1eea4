//! Nobody can sit on a tip: its clocks run whatever a handler does, and what is over is erased and nothing else. The real
//! binary lives through months on a clock that the test moves.

use std::thread;
use std::time::Duration;

use tipline::clock::Clock;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, OVERSEER, SMALL, WING};
use crate::browser::{Answer, Visitor};

/// Starts on the real day with a clock that can be moved.
pub(crate) fn app() -> App {
    app_with("")
}

/// The same with these lines in its settings.
pub(crate) fn app_with(settings: &str) -> App {
    let mut app = App::with(settings);
    app.stop();
    app.set_days(0);
    app.start();
    app
}

/// The same server so many days after the first.
pub(crate) fn on_day(app: &mut App, day: i32) {
    app.stop();
    app.set_days(day);
    app.start();
}

/// Sends one of a tip's forms.
pub(crate) fn step(person: &Visitor, tip: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let action = format!("{tip}/{step}");
    let form = fields.iter().fold(person.get(tip).form(&action), |form, (name, value)| form.text(name, value));
    person.send(&action, &form)
}

/// Presses one of its buttons.
pub(crate) fn press(person: &Visitor, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
    let guard = guard(person, page, action);
    let fields: Vec<_> = [("guard", guard.as_str())].into_iter().chain(fields.iter().copied()).collect();
    person.submit(action, &fields)
}

/// What proves that the form of this action is ours.
pub(crate) fn guard(person: &Visitor, page: &str, action: &str) -> String {
    let html = person.get(page).text();
    let form = html.split(&format!("action=\"{action}\"")).nth(1).expect("the page has this form");
    let value = form.split("name=\"guard\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    value.expect("every form has a guard").to_owned()
}

#[test]
fn a_tip_that_is_not_acknowledged_reaches_the_overseers_on_the_eighth_day_and_not_before() {
    let mut app = app();
    let receipt = app.tip(WING, "seventy reports were filed and nothing was done");
    let overseer = app.handler(OVERSEER);
    let row = overseer.get("/docket").link("/docket/");
    let tip = row.replace("/docket/", "/tips/");
    assert!(overseer.get(&row).shows("You cannot read it yet"));
    assert!(overseer.get("/").shows("There is nothing here"));
    assert_eq!(overseer.get(&tip).status, 404);
    assert!(app.back_with(&receipt).get("/conversation").shows("it goes to every overseer"));

    on_day(&mut app, 7);
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404, "on the last day it is in time");

    // Switched off for a month, it escalates before the first page is served.
    on_day(&mut app, 37);
    let overseer = app.handler(OVERSEER);
    assert_eq!(overseer.get("/").links("/tips/").len(), 1);
    assert!(overseer.get(&tip).shows("seventy reports were filed"));
    assert!(app.handler(HANDLER_A).get(&tip).shows("it was passed up"), "the handlers keep theirs and are told");
    let page = app.back_with(&receipt).get("/conversation");
    assert!(page.shows("It was to be acknowledged by") && page.shows("It was passed up on"), "{}", page.text());
    // A clock that is set back takes nothing away from them.
    on_day(&mut app, 1);
    assert!(app.handler(OVERSEER).get(&tip).shows("seventy reports were filed"));
}

#[test]
fn a_running_server_escalates_when_the_day_changes() {
    let app = app();
    app.tip(WING, "a tip");
    let overseer = app.handler(OVERSEER);
    app.set_days(8);
    let escalated = || overseer.get("/").links("/tips/").len() == 1;
    for _ in 0..120 {
        if escalated() {
            return;
        }
        thread::sleep(Duration::from_millis(250));
    }
    assert!(escalated());
}

#[test]
fn a_handler_who_stalls_with_everything_the_desk_offers_only_delays_what_the_law_allows() {
    let mut app = app_with("absent_days = 0\n");
    let received = Clock::Wall.today();
    let receipt = app.tip(WING, "a tip");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "note", &[("message", "let it rest")]).status, 303);
    assert_eq!(press(&handler, &tip, &format!("{tip}/acknowledge"), &[]).status, 303);
    let guard = guard(&handler, &tip, &format!("{tip}/note"));
    let erase = handler.submit(&format!("{tip}/erase"), &[("guard", &guard), ("sure", "yes")]);
    assert_eq!(erase.status, 409, "not while it is open");

    on_day(&mut app, 80);
    let handler = app.handler(HANDLER_A);
    assert_eq!(step(&handler, &tip, "extend", &[("reason", "it takes time")]).status, 303);
    assert!(!handler.get(&tip).shows("More time to answer</summary>"), "once");
    assert!(app.back_with(&receipt).get("/conversation").shows("it takes time"));

    let last = received.plus_months(6);
    let days = i32::try_from(last.number() - received.number()).expect("half a year");
    on_day(&mut app, days);
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404);
    on_day(&mut app, days + 1);
    assert!(app.handler(OVERSEER).get(&tip).shows("let it rest"), "whole and with its history");
}

#[test]
fn closing_needs_an_outcome_and_a_reason_and_everybody_sees_what_came_of_it() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let refused = step(&handler, &tip, "close", &[("reason", "nothing in it")]);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("what came of the report"));
    assert_eq!(refused.inside("close-reason"), "nothing in it");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", " ")]).status, 422);
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "lost"), ("reason", "x")]).status, 422);
    assert_eq!(
        step(&handler, &tip, "close", &[("outcome", "not-substantiated"), ("reason", "secret why")]).status,
        303
    );

    let page = app.back_with(&receipt).get("/conversation");
    assert!(page.shows("could not be shown to be true") && !page.shows("secret why"));
    assert!(!page.shows("look again"), "nobody is to wait for an answer to what is closed");
    let overseer = app.handler(OVERSEER);
    let row = overseer.get("/docket").link("/docket/");
    let page = overseer.get(&row);
    assert!(page.shows("not substantiated") && !page.shows("secret why"));

    // An overseer opens it again without being able to read it; what they write is for its readers.
    let form = page.form(&format!("{tip}/reopen")).text("reason", "look once more");
    assert_eq!(overseer.send(&format!("{tip}/reopen"), &form).status, 303);
    assert!(handler.get(&tip).shows("look once more"));
    assert!(!app.back_with(&receipt).get("/conversation").shows("closed"));
    // A handler cannot.
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", "again")]).status, 303);
    let guard = guard(&handler, &tip, &format!("{tip}/note"));
    let form = crate::browser::Form::default().text("guard", &guard).text("reason", "x");
    assert_eq!(handler.send(&format!("{tip}/reopen"), &form).status, 404);
}

#[test]
fn a_tip_is_erased_a_year_after_it_was_closed_and_an_open_one_never() {
    let mut app = app();
    let receipts = [app.tip(WING, "closed"), app.tip(KITCHEN, "open")];
    let handler = app.handler(HANDLER_A);
    let tips = handler.get("/").links("/tips/");
    let tip = tips.iter().find(|tip| handler.get(tip).shows("closed")).unwrap();
    assert_eq!(step(&handler, tip, "close", &[("outcome", "substantiated"), ("reason", "it was so")]).status, 303);
    on_day(&mut app, 365);
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 2);
    on_day(&mut app, 366);
    let handler = app.handler(HANDLER_A);
    assert_eq!(handler.get("/").links("/tips/").len(), 1);
    assert_eq!(handler.get(tip).status, 404);
    let gone = app.source().submit("/replies", &[("receipt", &receipts[0])]);
    assert_eq!(gone.status, 410);
    assert!(gone.shows("This report has been erased"));
    on_day(&mut app, 9_000);
    app.back_with(&receipts[1]);
    app.stop();
    app.set_days(0);
    let report = tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.first().unwrap().contains("1 tips have been erased") && report.len() == 1, "{report:?}");
}

#[test]
fn erasing_before_the_time_takes_a_reader_and_an_overseer_who_is_somebody_else() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let (first, second) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = first.get("/").link("/tips/");
    let erase = format!("{tip}/erase");
    assert_eq!(step(&first, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "lunch menu")]).status, 303);
    // Not without the tick, which is asked for on the same page.
    let form = format!("action=\"{erase}\"");
    let unsure = |pressed: &Answer| {
        assert_eq!(pressed.status, 422, "{}", pressed.text());
        assert!(pressed.alert().contains("tick that you know it cannot be undone"), "{}", pressed.alert());
        assert!(pressed.shows(&form), "the form is there again: {}", pressed.text());
    };
    let asked = press(&first, &tip, &erase, &[]);
    unsure(&asked);
    assert!(asked.shows("<details open><summary>Erase it before its time"), "{}", asked.text());
    assert!(first.get(&tip).shows("It takes two"));
    assert_eq!(press(&first, &tip, &erase, &[("sure", "yes")]).status, 303);
    // Neither the same person nor another handler can agree.
    for person in [&first, &second] {
        assert!(person.get(&tip).shows("An overseer has to agree"));
        let guard = guard(person, &tip, &format!("{tip}/keep"));
        assert_eq!(person.submit(&erase, &[("guard", &guard), ("sure", "yes")]).status, 404);
        assert_eq!(person.submit(&erase, &[("guard", &guard)]).status, 404, "nor is anything asked of them");
    }
    let overseer = app.handler(OVERSEER);
    let row = tip.replace("/tips/", "/docket/");
    unsure(&press(&overseer, &row, &erase, &[]));
    assert!(overseer.get(&row).shows(&form), "nothing was erased");
    assert_eq!(press(&overseer, &row, &format!("{tip}/keep"), &[]).status, 303, "an overseer may refuse");
    assert!(first.get(&tip).shows("It takes two"));
    assert_eq!(press(&first, &tip, &erase, &[("sure", "yes")]).status, 303);
    let agreed = press(&overseer, &row, &erase, &[("sure", "yes")]);
    assert_eq!((agreed.status, agreed.header("location")), (303, Some("/docket")));
    assert_eq!(overseer.get(&row).status, 404);
    assert_eq!(first.get(&tip).status, 404);
    assert_eq!(app.source().submit("/replies", &[("receipt", &receipt)]).status, 410);
}

#[test]
fn a_step_that_lacks_its_reason_is_told_so() {
    let app = App::with(SMALL);
    app.tip(WING, "a tip");
    let (handler, overseer) = (app.handler(HANDLER_A), app.handler(OVERSEER));
    let tip = handler.get("/").link("/tips/");
    let row = tip.replace("/tips/", "/docket/");
    let long = "x".repeat(1_001);
    let reopen = |reason: &str| {
        let action = format!("{tip}/reopen");
        overseer.send(&action, &overseer.get(&row).form(&action).text("reason", reason))
    };
    let refused = |answer: &Answer, why: &str| {
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert!(answer.alert().contains(why) && !answer.alert().contains("message"), "{}", answer.alert());
    };
    for (reason, why) in
        [("", "Please write a reason"), (" \r\n", "Please write a reason"), (&long, "reason is too long")]
    {
        refused(&step(&handler, &tip, "extend", &[("reason", reason)]), why);
        refused(&step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", reason)]), why);
    }
    let path = format!("{tip}/referral");
    let sealed_and_closed =
        [("body", "Police"), ("how", "plain"), ("sure", "yes"), ("close", "yes"), ("reason", &long)];
    refused(&handler.fill(&path, &path, &sealed_and_closed), "reason is too long");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", "to the police")]).status, 303);
    for (reason, why) in [("", "Please write a reason"), (&long, "reason is too long")] {
        refused(&reopen(reason), why);
    }
    let note = handler.get(&tip).form(&format!("{tip}/note")).text("message", " ");
    assert!(handler.send(&format!("{tip}/note"), &note).alert().contains("write something in the message"));
}

#[test]
fn an_overseer_who_was_left_out_learns_nothing() {
    let mut app = app();
    app.tip_with(WING, |page, form| form.text("message", "about them").text("leave_out", &page.person(OVERSEER)));
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    for day in [0, 30] {
        on_day(&mut app, day);
        let overseer = app.handler(OVERSEER);
        assert!(overseer.get("/docket").shows("There is nothing here"));
        let nothing = overseer.get("/docket/00112233445566778899aabbccddeeff");
        let theirs = overseer.get(&tip.replace("/tips/", "/docket/"));
        assert_eq!((theirs.status, theirs.body), (404, nothing.body));
        assert_eq!(overseer.get(&tip).status, 404);
    }
}

#[test]
fn a_tip_whose_handlers_have_not_signed_in_for_the_set_days_goes_to_the_overseers() {
    let mut app = app_with("absent_days = 3\n");
    let receipt = app.tip(WING, "is anybody there");
    app.tip(KITCHEN, "nobody oversees this");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").links("/tips/");
    let tip = tip.iter().find(|tip| handler.get(tip).shows("is anybody there")).unwrap().clone();
    assert_eq!(press(&handler, &tip, &format!("{tip}/acknowledge"), &[]).status, 303);

    on_day(&mut app, 3);
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404);
    app.handler(HANDLER_A);
    // One of the two has been here, and the other never was.
    on_day(&mut app, 6);
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404);
    on_day(&mut app, 7);
    assert!(app.handler(OVERSEER).get(&tip).shows("is anybody there"));
    assert!(app.back_with(&receipt).get("/conversation").shows("It was passed up on"));
    let handler = app.handler(HANDLER_A);
    let tips = handler.get("/").links("/tips/");
    assert_eq!(tips.iter().filter(|tip| handler.get(tip).shows("it was passed up")).count(), 1);
}

#[test]
fn without_a_number_of_days_nobody_is_absent() {
    let mut app = app_with("absent_days = 0\n");
    app.tip(WING, "a tip");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(press(&handler, &tip, &format!("{tip}/acknowledge"), &[]).status, 303);
    on_day(&mut app, 90);
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404);
    on_day(&mut app, 91);
    assert!(app.handler(OVERSEER).get(&tip).shows("a tip"));
}

/// A tip that handler B was left out of, when something `happens` to its only reader: on which days the overseer has it,
/// though B is there on every one of them.
fn goes_up_though_a_colleague_is_there(settings: &str, happens: impl FnOnce(&mut App), days: &[(i32, bool)]) {
    let mut app = app_with(settings);
    let receipt =
        app.tip_with(WING, |page, form| form.text("message", "about B").text("leave_out", &page.person(HANDLER_B)));
    happens(&mut app);
    for (day, goes_up) in days {
        on_day(&mut app, *day);
        let colleague = app.handler(HANDLER_B);
        let before = [colleague.get("/").bare().body, colleague.get("/docket").bare().body];
        let overseer = app.handler(OVERSEER);
        let tips = overseer.get("/").links("/tips/");
        assert_eq!(tips.len(), usize::from(*goes_up), "day {day}");
        if let [tip] = tips.as_slice() {
            assert!(overseer.get(tip).shows("about B"));
            assert_eq!(colleague.get(tip).status, 404);
            assert!(app.back_with(&receipt).get("/conversation").shows("It was passed up on"));
        }
        assert_eq!(before, [colleague.get("/").bare().body, colleague.get("/docket").bare().body]);
    }
}

#[test]
fn a_tip_whose_only_reader_is_gone_goes_up_though_a_colleague_who_was_left_out_is_there() {
    let removed = |app: &mut App| {
        assert!(app.run(&["handler", "remove", HANDLER_A, "--yes"]).status.success());
    };
    // On the same day, when the overseer looks.
    goes_up_though_a_colleague_is_there("", |_| (), &[(0, false), (7, false), (8, true)]);
    goes_up_though_a_colleague_is_there("", removed, &[(0, true)]);
}

#[test]
fn a_tip_whose_only_reader_is_absent_goes_up_though_a_colleague_who_was_left_out_is_there() {
    goes_up_though_a_colleague_is_there("absent_days = 3\n", |_| (), &[(3, false), (4, true)]);
}

#[test]
fn a_tip_whose_other_reader_stepped_back_goes_up_when_the_last_is_absent() {
    let mut app = app_with("absent_days = 3\n");
    app.tip(WING, "for both");
    app.handler(HANDLER_B);
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let path = format!("{tip}/step-back");
    let form = handler_a.get(&path).form(&path).fields();
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(handler_a.submit(&path, &form).status, 303);
    // Who stepped back is here every day, and B is not.
    for (day, goes_up) in [(3, false), (4, true)] {
        on_day(&mut app, day);
        app.handler(HANDLER_A);
        assert_eq!(app.handler(OVERSEER).get("/").links("/tips/").len(), usize::from(goes_up), "day {day}");
    }
}

#[test]
fn a_source_is_told_where_a_report_goes_that_does_not_move_and_when_it_goes_to_nobody() {
    let app = App::new();
    assert!(app.source().get(&app.channel(KITCHEN)).shows("Nobody oversees this channel"));
    assert!(!app.source().get(&app.channel(WING)).shows("Nobody oversees this channel"));
    let (kitchen, wing) = (app.tip(KITCHEN, "a tip"), app.tip(WING, "a tip"));
    let told = |receipt: &str| app.back_with(receipt).get("/conversation").text();
    assert!(told(&kitchen).contains("it goes to nobody else") && told(&wing).contains("it goes to every overseer"));
    // Taken off the list, the overseer has the tip all the same; removed, nobody has it.
    let run = |arguments: &[&str]| assert!(app.run(arguments).status.success(), "{arguments:?}");
    run(&["channel", "edit", WING, "--overseer", OPERATOR]);
    assert!(told(&wing).contains("it goes to every overseer"));
    run(&["handler", "remove", OVERSEER, "--yes"]);
    assert!(told(&wing).contains("it goes to nobody else"));
}
