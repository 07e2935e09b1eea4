//! Nobody can sit on a tip, played by those who would like to: a corrupt handler with everything the desk offers, an
//! operator who edits people and channels. In every case the tip reaches an overseer on its day, and is not erased
//! without one.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tipline::clock::Clock;
use tipline::domain::{Clocks, Day};
use tipline::store::{self, ChannelState, PersonState, Roster};

use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::browser::{Form, Visitor};
use crate::life::{app, app_with, guard, on_day, press, step};
use crate::share::{candidate, share};
use crate::{channels, people};

/// Windows in which one handler writes at the same time.
const WRITERS: usize = 4;
/// A server looks at the day every ten seconds.
const LOOKS: usize = 240;

/// What somebody with the operator role, or with the folder, makes of channels and people.
pub(crate) fn edit(app: &mut App, edit: impl FnOnce(&mut Roster)) {
    app.stop();
    let opened = store::open(&app.data(), Clock::Wall.today(), || ()).expect("a stopped server's folder opens");
    let edited = opened.cabinet.edit_roster(Clock::Wall.today(), |roster| {
        edit(roster);
        Ok::<_, ()>(())
    });
    assert!(matches!(edited, Ok(Ok(()))));
    drop(opened);
    app.start();
}

pub(crate) fn id_of(roster: &Roster, name: &str) -> tipline::domain::PersonId {
    roster.person_named(name).expect("they are here").id
}

/// The overseer's view of the only tip.
fn reads(app: &App, text: &str) -> bool {
    let overseer = app.handler(OVERSEER);
    overseer.get("/").links("/tips/").iter().any(|tip| overseer.get(tip).shows(text))
}

#[test]
fn a_handler_who_tries_everything_but_acknowledging_delays_nothing() {
    let mut app = app();
    app.tip(WING, "seventy reports");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let id = tip.trim_start_matches("/tips/").to_owned();
    assert_eq!(step(&handler, &tip, "note", &[("message", "let it rest")]).status, 303);
    assert_eq!(step(&handler, &tip, "extend", &[("reason", "we are busy")]).status, 303);
    let guards = || guard(&handler, &tip, &format!("{tip}/note"));
    // What is not offered to them, and what does not exist.
    for (action, fields, status) in [
        ("erase", vec![("sure", "yes")], 409),
        ("keep", vec![], 409),
        ("delete", vec![], 404),
        ("escalate", vec![], 404),
        ("received", vec![("day", "2050-01-01")], 404),
    ] {
        let guard = guards();
        let fields: Vec<_> = [("guard", guard.as_str())].into_iter().chain(fields).collect();
        assert_eq!(handler.submit(&format!("{tip}/{action}"), &fields).status, status, "{action}");
    }
    // Fields that the form does not have change nothing.
    let smuggled =
        [("message", "x"), ("answered", "1"), ("step", "answer"), ("received", "9"), ("outcome", "referred")];
    assert_eq!(step(&handler, &tip, "note", &smuggled).status, 303);
    assert_eq!(step(&handler, &tip, "close", &[("reason", "nothing")]).status, 422, "not without an outcome");
    for method in ["PUT", "DELETE", "PATCH"] {
        assert!(matches!(handler.ask(method, &tip, &[], b"").status, 404 | 405), "{method}");
    }
    assert_eq!(handler.get(&format!("/docket/{id}")).status, 404, "they do not oversee it");
    on_day(&mut app, 7);
    assert!(!reads(&app, "seventy reports"));
    on_day(&mut app, 8);
    assert!(reads(&app, "seventy reports") && reads(&app, "let it rest"), "whole and with its history");
}

#[test]
fn a_handler_who_closes_what_an_overseer_opened_again_passes_it_up() {
    let mut app = app();
    let receipt = app.tip(WING, "not so fast");
    let close = |app: &App| {
        let handler = app.handler(HANDLER_A);
        let tip = handler.get("/").link("/tips/");
        assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
        tip
    };
    let tip = close(&app);
    on_day(&mut app, 20);
    assert!(!reads(&app, "not so fast"), "closed in time: the overseers see that, and the outcome");
    let overseer = app.handler(OVERSEER);
    let row = tip.replace("/tips/", "/docket/");
    assert!(overseer.get(&row).shows("not for this place"));
    let reopen = format!("{tip}/reopen");
    let form = overseer.get(&row).form(&reopen).text("reason", "look again");
    assert_eq!(overseer.send(&reopen, &form).status, 303);
    assert!(!reads(&app, "not so fast"));
    close(&app);
    assert!(reads(&app, "not so fast"), "at once");
    assert!(app.back_with(&receipt).get("/conversation").shows("It was passed up on"));
}

#[test]
fn what_is_opened_again_after_its_clock_has_run_out_is_passed_up_the_next_day() {
    let mut app = app();
    app.tip(WING, "not so fast");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
    on_day(&mut app, 100);
    let overseer = app.handler(OVERSEER);
    let reopen = format!("{tip}/reopen");
    let form = overseer.get(&tip.replace("/tips/", "/docket/")).form(&reopen).text("reason", "look again");
    assert_eq!(overseer.send(&reopen, &form).status, 303);
    on_day(&mut app, 101);
    assert!(reads(&app, "not so fast"));
}

/// An overseer opens a tip again that they cannot read yet.
fn reopen(app: &App, tip: &str) {
    let (overseer, action) = (app.handler(OVERSEER), format!("{tip}/reopen"));
    let form = overseer.get(&tip.replace("/tips/", "/docket/")).form(&action).text("reason", "look again");
    assert_eq!(overseer.send(&action, &form).status, 303);
}

#[test]
fn an_answer_that_an_overseer_does_not_take_is_due_again_and_passed_up() {
    let mut app = app_with("absent_days = 0\n");
    let receipt = app.tip(WING, "not so fast");
    let answer = |app: &App| {
        let handler = app.handler(HANDLER_A);
        let tip = handler.get("/").link("/tips/");
        assert_eq!(step(&handler, &tip, "reply", &[("message", "thank you"), ("answer", "yes")]).status, 303);
        tip
    };
    let tip = answer(&app);
    on_day(&mut app, 20);
    assert!(app.back_with(&receipt).get("/conversation").shows("Their answer came on"));
    reopen(&app, &tip);
    assert!(app.back_with(&receipt).get("/conversation").shows("An answer is due by"));
    on_day(&mut app, 90);
    assert!(!reads(&app, "not so fast"));
    on_day(&mut app, 91);
    assert!(reads(&app, "not so fast"), "who does nothing more passes it up");

    let app = App::new();
    app.tip(WING, "not so fast");
    let tip = answer(&app);
    reopen(&app, &tip);
    answer(&app);
    assert!(reads(&app, "not so fast"), "and so does who answers again, at once");
}

#[test]
fn what_was_answered_and_closed_and_is_opened_again_does_not_lie_for_ever() {
    let mut app = app_with("absent_days = 0\n");
    app.tip(WING, "not so fast");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "reply", &[("message", "thank you"), ("answer", "yes")]).status, 303);
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "not-enough"), ("reason", "no")]).status, 303);
    reopen(&app, &tip);
    on_day(&mut app, 91);
    assert!(reads(&app, "not so fast"));
}

#[test]
fn who_is_taken_off_the_overseers_list_still_sees_what_came_before_and_opens_it_again() {
    let mut app = app();
    app.tip(WING, "bury it");
    edit(&mut app, |roster| roster.channels.iter_mut().for_each(|channel| channel.overseers.clear()));
    let close = |app: &App| {
        let handler = app.handler(HANDLER_A);
        let tip = handler.get("/").link("/tips/");
        assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
        tip
    };
    let tip = close(&app);
    let overseer = app.handler(OVERSEER);
    let docket = overseer.get("/docket");
    assert_eq!(docket.links("/docket/").len(), 1);
    assert!(docket.shows("1 received: 0 overdue, 0 waiting, 0 answered, 1 closed"), "{}", docket.text());
    assert_eq!(overseer.get("/docket-counts.csv").text().lines().count(), 2);
    assert!(overseer.get("/").links("/docket").contains(&"/docket".to_owned()), "the way there stays");
    reopen(&app, &tip);
    close(&app);
    assert!(reads(&app, "bury it"));
    app.tip(WING, "came later");
    assert_eq!(app.handler(OVERSEER).get("/docket").links("/docket/").len(), 1, "what comes now is not theirs");
}

#[test]
fn an_operator_who_edits_the_channel_keeps_no_tip_from_those_who_oversaw_it_when_it_came() {
    let mut app = app();
    app.tip(WING, "seventy reports");
    edit(&mut app, |roster| {
        let (handler, operator) = (id_of(roster, HANDLER_A), id_of(roster, OPERATOR));
        let channel = roster.channels.iter_mut().find(|channel| channel.name.as_str() == WING).unwrap();
        let (acknowledge_days, answer_days) = (Clocks::ACKNOWLEDGE_MAX, Clocks::ANSWER_MAX);
        channel.clocks = Clocks { acknowledge_days, answer_days, keep_days: 1 };
        channel.overseers = vec![operator];
        channel.handlers = vec![handler];
        channel.state = ChannelState::Closed;
    });
    on_day(&mut app, 7);
    assert!(!reads(&app, "seventy reports"));
    on_day(&mut app, 8);
    assert!(reads(&app, "seventy reports"));
    let operator = app.handler(OPERATOR);
    assert!(operator.get("/").shows("There is nothing here") && operator.get("/docket").shows("There is nothing here"));
}

#[test]
fn when_the_last_handlers_are_gone_or_replaced_a_tip_is_passed_up_at_once() {
    type Edit = fn(&mut Roster);
    let removed: Edit = |roster| {
        for name in [HANDLER_A, HANDLER_B] {
            let id = id_of(roster, name);
            roster.people.iter_mut().find(|person| person.id == id).unwrap().state = PersonState::Removed;
            for channel in &mut roster.channels {
                channel.handlers.retain(|there| *there != id);
            }
        }
    };
    let replaced: Edit = |roster| {
        let operator = id_of(roster, OPERATOR);
        for channel in &mut roster.channels {
            channel.handlers = vec![operator];
        }
    };
    for change in [removed, replaced] {
        let mut app = App::new();
        app.tip(WING, "is anybody there");
        assert!(!reads(&app, "is anybody there"));
        edit(&mut app, change);
        assert!(reads(&app, "is anybody there"));
    }
}

#[test]
fn a_channel_set_to_forget_quickly_still_gives_the_overseers_a_month() {
    let mut app = app();
    app.tip(WING, "bury it");
    edit(&mut app, |roster| roster.channels.iter_mut().for_each(|channel| channel.clocks.keep_days = 1));
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "not-enough"), ("reason", "no")]).status, 303);
    on_day(&mut app, 30);
    assert_eq!(app.handler(OVERSEER).get(&tip.replace("/tips/", "/docket/")).status, 200);
    on_day(&mut app, 31);
    assert_eq!(app.handler(OVERSEER).get(&tip.replace("/tips/", "/docket/")).status, 404);
}

#[test]
fn a_clock_that_jumps_back_and_a_leap_day_move_no_deadline() {
    let mut app = app();
    // So many days from here to 28 February 2028; the day after is the 29th.
    let february = Day::from_unix_seconds(1_835_308_800);
    assert_eq!(february.to_string(), "2028-02-28");
    let start = i32::try_from(i64::from(february.number()) - i64::from(Clock::Wall.today().number())).unwrap();
    on_day(&mut app, start);
    let receipt = app.tip(WING, "in a leap year");
    assert!(app.back_with(&receipt).get("/conversation").shows("6 March 2028"));
    on_day(&mut app, start - 40);
    assert!(!reads(&app, "in a leap year"), "nothing is due before it came");
    on_day(&mut app, start + 7);
    assert!(!reads(&app, "in a leap year"));
    on_day(&mut app, start + 8);
    assert!(reads(&app, "in a leap year"));
    on_day(&mut app, start - 40);
    assert!(reads(&app, "in a leap year"), "and it is not taken back");
}

#[test]
fn of_two_who_act_at_once_one_is_told_and_nothing_happens_twice() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handlers = [app.handler(HANDLER_A), app.handler(HANDLER_B)];
    let tip = handlers[0].get("/").link("/tips/");
    let at_once = |action: &str, fields: [&[(&str, &str)]; 2]| {
        let action = format!("{tip}/{action}");
        let forms: Vec<Form> = handlers
            .iter()
            .zip(fields)
            .map(|(handler, fields)| {
                fields.iter().fold(handler.get(&tip).form(&action), |form, (name, value)| form.text(name, value))
            })
            .collect();
        let mut statuses: Vec<u16> = thread::scope(|scope| {
            let sent: Vec<_> = forms
                .iter()
                .zip(handlers.iter().map(Visitor::twin))
                .map(|(form, handler)| {
                    scope.spawn({
                        let action = action.clone();
                        move || handler.send(&action, form).status
                    })
                })
                .collect();
            sent.into_iter().map(|sent| sent.join().expect("a visitor does not panic")).collect()
        });
        statuses.sort_unstable();
        statuses
    };
    assert_eq!(at_once("extend", [&[("reason", "first")], &[("reason", "second")]]), [303, 409]);
    let close: [&[(&str, &str)]; 2] =
        [&[("outcome", "referred"), ("reason", "a")], &[("outcome", "substantiated"), ("reason", "b")]];
    assert_eq!(at_once("close", close), [303, 409]);
    let page = app.back_with(&receipt).get("/conversation").text();
    assert_eq!(page.matches("What came of it").count(), 1);
    let overseer = app.handler(OVERSEER);
    let counts = overseer.get("/docket-counts.csv").text();
    assert!(counts.lines().nth(1).is_some_and(|line| line.contains(",1,1,0,0,0,1,")), "{counts}");
}

/// The only tip is closed by handler A, who asks for it to be erased, and is then shared with this person.
fn close_ask_and_share(app: &App, with: &str) -> String {
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
    assert_eq!(press(&handler, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
    share_with(app, &tip, with);
    tip
}

/// Handler A shares a tip.
fn share_with(app: &App, tip: &str, with: &str) {
    let handler = app.handler(HANDLER_A);
    let person = candidate(&handler.get(tip), with).expect("they can be chosen");
    assert_eq!(share(&handler, tip, &person).status, 303);
}

/// This person agrees to erasing a tip, with the guard of another form where none is shown for that.
fn agree(app: &App, tip: &str, name: &str) -> u16 {
    let person = app.handler(name);
    let guard = guard(&person, tip, &format!("{tip}/keep"));
    person.submit(&format!("{tip}/erase"), &[("guard", &guard), ("sure", "yes")]).status
}

#[test]
fn an_overseer_made_after_a_tip_came_does_not_agree_to_erase_it() {
    let mut app = App::new();
    app.tip(WING, "bury it");
    // The operator puts on the list of overseers whom they please: somebody invited for it, and another handler.
    let (operator, wing) = (app.handler(OPERATOR), people::channel_id(&app, WING));
    let link = people::invite(&operator, &[("name", "Clerk Z"), ("title", "audit"), ("oversees", &wing)]);
    assert_eq!(app.stranger().submit(&link, &[("passphrase", PASSPHRASE)]).status, 201);
    edit(&mut app, |roster| {
        let second = id_of(roster, HANDLER_B);
        roster.channels.iter_mut().for_each(|channel| channel.overseers.push(second));
    });
    let tip = close_ask_and_share(&app, "Clerk Z");
    let row = tip.replace("/tips/", "/docket/");
    for name in ["Clerk Z", HANDLER_B] {
        let page = app.handler(name).get(&row);
        assert!(page.status == 200 && !page.shows(&format!("{tip}/erase")), "{name}: they see it, and are not asked");
        assert_eq!(agree(&app, &tip, name), 404, "{name}");
    }
    let overseer = app.handler(OVERSEER);
    let agreed = press(&overseer, &row, &format!("{tip}/erase"), &[("sure", "yes")]);
    assert_eq!(agreed.header("location"), Some("/docket"), "who oversaw it when it came does");
    assert_eq!(app.handler(HANDLER_A).get(&tip).status, 404);
}

#[test]
fn what_went_straight_to_the_overseers_is_erased_only_with_one_of_them() {
    let mut app = App::new();
    edit(&mut app, |roster| {
        let operator = id_of(roster, OPERATOR);
        let wing = roster.channels.iter_mut().find(|channel| channel.name.as_str() == WING).unwrap();
        wing.overseers.push(operator);
    });
    app.tip_with(WING, |_, form| form.text("message", "for you").text("straight_to_overseers", "yes"));
    let overseer = app.handler(OVERSEER);
    let tip = overseer.get("/").link("/tips/");
    assert!(overseer.get(&tip.replace("/tips/", "/docket/")).shows("there is no overseer who could receive it"));
    // Handler A is let in and put on the list: they ask, and do not agree.
    let action = format!("{tip}/share");
    let person = people::team_page(&app.handler(OPERATOR), HANDLER_A).trim_start_matches("/team/").to_owned();
    assert_eq!(press(&overseer, &tip, &action, &[("person", &person), ("sure", "yes")]).status, 303);
    edit(&mut app, |roster| {
        let handler = id_of(roster, HANDLER_A);
        roster.channels.iter_mut().for_each(|channel| channel.overseers = vec![handler]);
    });
    let overseer = app.handler(OVERSEER);
    assert_eq!(step(&overseer, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
    assert_eq!(press(&overseer, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
    assert_eq!(agree(&app, &tip, HANDLER_A), 404);
    assert_eq!(agree(&app, &tip, OVERSEER), 404, "nor who asked");
    assert_eq!(agree(&app, &tip, OPERATOR), 303, "who got it when it came does, on the list or off it");
    assert_eq!(app.handler(OVERSEER).get(&tip).status, 404);
}

#[test]
fn a_tip_shared_with_its_overseer_stays_theirs_to_oversee() {
    let mut app = app();
    app.tip(WING, "bury it");
    edit(&mut app, |roster| roster.channels.iter_mut().for_each(|channel| channel.overseers.clear()));
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    share_with(&app, &tip, OVERSEER);
    assert!(reads(&app, "bury it"), "at once");
    let handler = app.handler(HANDLER_A);
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
    let overseer = app.handler(OVERSEER);
    assert_eq!(overseer.get("/docket").links("/docket/").len(), 1, "on the list or off it");
    assert!(overseer.get(&tip.replace("/tips/", "/docket/")).shows("not for this place"));
    reopen(&app, &tip);
    on_day(&mut app, 8);
    let handler = app.handler(HANDLER_A);
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "out-of-scope"), ("reason", "no")]).status, 303);
    assert_eq!(press(&handler, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
    assert_eq!(agree(&app, &tip, OVERSEER), 303, "and it takes them to erase it");
    assert_eq!(app.handler(HANDLER_A).get(&tip).status, 404);
}

#[test]
fn a_source_who_writes_after_an_answer_or_a_closing_is_seen_by_the_overseers() {
    let app = App::new();
    let close = [("outcome", "out-of-scope"), ("reason", "no")];
    for (action, fields) in [("reply", [("message", "thank you"), ("answer", "yes")]), ("close", close)] {
        let receipt = app.tip(WING, "seventy reports");
        let handler = app.handler(HANDLER_A);
        let find = |tip: &&String| handler.get(tip).shows(&format!("action=\"{tip}/acknowledge\""));
        let tip = handler.get("/").links("/tips/").iter().find(find).expect("the new one waits").clone();
        assert_eq!(step(&handler, &tip, action, &fields).status, 303);
        let (overseer, row) = (app.handler(OVERSEER), tip.replace("/tips/", "/docket/"));
        let objected = || overseer.get("/docket?state=source-wrote").links("/docket/").len();
        let says = |page: &str| overseer.get(page).shows("The source has written since then");
        assert!(objected() == 0 && !says(&row) && !says("/docket"), "{action}");
        let source = app.back_with(&receipt);
        let form = source.get("/conversation").form("/conversation").text("message", "that is no answer");
        assert_eq!(source.send("/conversation", &form).status, 303);
        assert!(objected() == 1 && says(&row) && says("/docket"), "{action}");
        assert!(!overseer.get(&row).shows("that is no answer"));
        assert!(overseer.get("/docket.csv").text().lines().any(|line| line.ends_with(",yes")), "{action}");
        assert_eq!(step(&app.handler(HANDLER_A), &tip, "reply", &[("message", "here it is")]).status, 303);
        assert!(objected() == 0 && !says(&row), "{action}: somebody has answered");
    }
}

/// Whoever can read a tip writes into it over and over while its last day ends, so that its record is never at rest.
#[test]
fn a_handler_who_writes_without_end_holds_nothing_back_when_the_day_changes() {
    let app = app_with("absent_days = 0\n");
    app.tip(WING, "is written over");
    app.tip(WING, "lies beside it");
    let handler = app.handler(HANDLER_A);
    let tips = handler.get("/").links("/tips/");
    let tip = tips.iter().find(|tip| handler.get(tip).shows("is written over")).expect("they read both");
    let action = format!("{tip}/note");
    let (overseer, gone_up) = (app.handler(OVERSEER), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            let twin = handler.twin();
            let (gone_up, action, tip) = (&gone_up, &action, tip);
            scope.spawn(move || {
                while !gone_up.load(Ordering::Relaxed) {
                    let form = twin.get(tip).form(action).text("message", "let it rest");
                    // Kept, or turned away for being one too many at once.
                    assert!(matches!(twin.send(action, &form).status, 303 | 503));
                }
            });
        }
        app.set_days(8);
        for _ in 0..LOOKS {
            if overseer.get("/").links("/tips/").len() == 2 {
                gone_up.store(true, Ordering::Relaxed);
                break;
            }
            thread::sleep(Duration::from_millis(250));
        }
        let in_time = gone_up.swap(true, Ordering::Relaxed);
        assert!(in_time, "{} of two went up", overseer.get("/").links("/tips/").len());
    });
    assert!(overseer.get(tip).shows("let it rest"), "with its history");
}

/// An operator who is in league with the accused presses everything that the desk has for operators: they rename, take off
/// lists, put themselves on them, lengthen the clocks, close, and remove whom they can.
#[test]
fn an_operator_who_presses_everything_the_desk_has_for_operators_keeps_no_tip_down() {
    // With handler A still on the channel's list, who lets it lie, it goes up on its day; with nobody, at once.
    for (stays, days) in [(true, [(7, false), (8, true)]), (false, [(0, true), (1, true)])] {
        let mut app = app();
        let receipt = app.tip(WING, "seventy reports");
        let operator = app.handler(OPERATOR);
        let page = app.source().get(&app.channel(WING));
        let me = people::team_page(&operator, OPERATOR).trim_start_matches("/team/").to_owned();
        let (handler_a, overseer) = (page.person(HANDLER_A), people::team_page(&operator, OVERSEER));
        let away = [("name", "Clerk X"), ("title", "no longer here")];
        assert_eq!(people::submit(&operator, &operator.get(&overseer), &overseer, &away).status, 303);
        let channel = channels::page_of(&operator, WING);
        let mut fields = vec![("name", "Yard"), ("description", "closed"), ("rows", "0"), ("keep", "1")];
        fields.extend([("acknowledge", "31"), ("answer", "184"), ("handler", me.as_str()), ("overseer", me.as_str())]);
        fields.extend(stays.then_some(("handler", handler_a.as_str())));
        let saved = channels::submit(&operator, &operator.get(&channel), &channel, &fields);
        assert_eq!(saved.status, 303, "{}", saved.alert());
        assert_eq!(press(&operator, &channel, &format!("{channel}/close"), &[]).status, 303);
        let remove = |person: &str| {
            let path = format!("/team/{person}/remove");
            let guard = guard(&operator, "/team/new", "/team/new");
            operator.submit(&path, &[("guard", &guard)]).status
        };
        assert_eq!(remove(&page.person(HANDLER_B)), 200);
        assert_eq!(remove(overseer.trim_start_matches("/team/")), 422, "but not who oversaw it");
        if !stays {
            assert_eq!(remove(&handler_a), 200);
        }
        for (day, goes_up) in days {
            on_day(&mut app, day);
            let overseer = app.handler("Clerk X");
            let tips = overseer.get("/").links("/tips/");
            assert_eq!(tips.len(), usize::from(goes_up), "{stays}, day {day}");
            assert!(tips.iter().all(|tip| overseer.get(tip).shows("seventy reports")));
            let told = app.back_with(&receipt).get("/conversation").shows("It was passed up on");
            assert_eq!(told, goes_up, "{stays}, day {day}");
            let operator = app.handler(OPERATOR);
            for page in ["/", "/docket"] {
                assert!(operator.get(page).shows("There is nothing here"), "{stays}, day {day}: {page}");
            }
        }
    }
}
