//! Somebody left out gets the same bytes from every page and form of the desk, whether the tip is there or not.

use crate::adversary::{edit, id_of};
use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, OVERSEER, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::life::{app_with, guard, on_day, press, step};
use crate::routes;

const NO_TIP: &str = "00112233445566778899aabbccddeeff";

/// An answer without what differs from one session to the next.
fn bare(answer: &Answer) -> Answer {
    let mut bare = answer.bare();
    let html = String::from_utf8_lossy(&bare.body).into_owned();
    let mut parts = html.split("name=\"session\" value=\"");
    let mut body = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        body.push_str(part.split_once('"').map_or(part, |(_, rest)| rest));
    }
    bare.headers.retain(|(name, _)| name != "set-cookie");
    bare.body = body.into_bytes();
    bare
}

/// What every page of the desk answers to this person, asked for one tip.
pub(crate) fn every_page(visitor: &Visitor, tip: &str) -> Vec<(String, Answer)> {
    let mut pages = Vec::new();
    for (route, _, _) in routes::DESK.iter().filter(|(route, _, _)| route.starts_with("GET ")) {
        let path = route.trim_start_matches("GET ").replace("{tip}", tip).replace("{entry}", "0");
        let path = path.replace("{number}", "0").replace(['{', '}'], "");
        let mut answer = bare(&visitor.get(&path));
        if path == "/account/code" {
            // A secret made for this page, and a picture of it.
            answer.body.clear();
            answer.headers.retain(|(name, _)| name != "content-length");
        }
        pages.push(((*route).to_owned(), answer));
    }
    for query in ["?page=2", "?state=waiting", "?state=overdue", "?state=escalated", "?state=closed", "?state=answered"]
    {
        for place in ["/", "/docket", "/docket.csv", "/docket-counts.csv"] {
            let path = format!("{place}{query}");
            pages.push((path.clone(), bare(&visitor.get(&path))));
        }
    }
    pages
}

/// The same site through the same months, with and without a tip that left handler B and the overseer out.
#[test]
fn every_page_of_the_desk_is_the_same_to_somebody_left_out_with_and_without_the_tip() {
    let mut with = app_with("absent_days = 20\n");
    let mut without = app_with("absent_days = 20\n");
    with.tip_with(WING, |page, form| {
        form.text("message", "about both")
            .text("leave_out", &page.person(HANDLER_B))
            .text("leave_out", &page.person(OVERSEER))
    });
    let mut tip = String::new();
    for day in [0, 8, 30, 61, 100] {
        on_day(&mut with, day);
        on_day(&mut without, day);
        match day {
            0 => tip = with.handler(HANDLER_A).get("/").link("/tips/"),
            30 => {
                let handler = with.handler(HANDLER_A);
                assert_eq!(step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", "x")]).status, 303);
                assert_eq!(press(&handler, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
            }
            _ => {}
        }
        let id = tip.trim_start_matches("/tips/");
        for name in [HANDLER_B, OVERSEER] {
            let (there, absent) = (with.handler(name), without.handler(name));
            let (there, absent) = (every_page(&there, id), every_page(&absent, NO_TIP));
            for ((what, there), (_, absent)) in there.iter().zip(&absent) {
                assert_eq!(there, absent, "day {day}, {name}: {what}");
            }
            assert!(there.iter().any(|(_, answer)| answer.status == 404));
        }
    }
    assert!(with.handler(HANDLER_A).get(&tip).shows("about both"), "it was there all the time");
}

/// What a whole form of any of a tip's pages could hold.
const WHOLE: &[(&str, &str)] = &[
    ("message", "words of theirs"),
    ("reason", "words of theirs"),
    ("outcome", "referred"),
    ("answer", "yes"),
    ("sure", "yes"),
    ("kind", "reply"),
    ("label", "words of theirs"),
    ("from", "0"),
    ("body", "words of theirs"),
    ("seal", "none"),
    ("close", "yes"),
];

/// What every form of the desk answers to this person, sent for one tip: as the table of routes has it, filled in wholly, and
/// without proof that it is ours, in either way that forms are sent; and every other method.
pub(crate) fn every_form(visitor: &Visitor, tip: &str, channel: &str, person: &str) -> Vec<(String, Answer)> {
    let shut = routes::open();
    let guard = || guard(visitor, "/account", "/sign-out");
    let mut answers = Vec::new();
    for (route, fields, _) in routes::DESK {
        let (method, path) = route.split_once(' ').expect("a method and a path");
        if shut.contains(path) || path.starts_with("/sign-in") {
            continue;
        }
        let there = path.replace("{tip}", tip).replace("{channel}", channel).replace("{person}", person);
        let there = there.replace("{entry}", "0").replace("{number}", "0");
        let mut keep = |how: &str, answer: &Answer| {
            let mut answer = bare(answer);
            if path == "/account/code" {
                answer.body.clear(); // a secret made for this page
                answer.headers.retain(|(name, _)| name != "content-length");
            }
            answers.push((format!("{route}, {how}"), answer));
        };
        for other in ["HEAD", "PUT", "DELETE", "OPTIONS"] {
            keep(other, &visitor.ask(other, &there, &[], b""));
        }
        if method == "GET" {
            continue;
        }
        let whole: Vec<_> = WHOLE.iter().copied().chain([("person", person)]).collect();
        let filled: &[(&str, &[(&str, &str)])] = if path.contains("{tip}") {
            &[("as in the table", fields), ("whole", &whole), ("empty", &[])]
        } else {
            &[("as in the table", fields)]
        };
        for (how, fields) in filled {
            for guarded in [true, false] {
                let guard = guard();
                let proof = if guarded { &[("guard", guard.as_str())][..] } else { &[] };
                let own = if fields.iter().any(|(name, _)| *name == "guard") { &[] } else { proof };
                let sent = [own, fields].concat();
                keep(&format!("{how}, guarded: {guarded}"), &visitor.submit(&there, &sent));
                let form = sent.iter().fold(Form::default(), |form, (name, value)| form.text(name, value));
                keep(&format!("{how}, guarded: {guarded}, in parts"), &visitor.send(&there, &form));
            }
        }
    }
    answers
}

/// Two sites that differ by a tip that only handler A reads. Handler B, the overseer and an operator who handles the channel
/// were left out, and try everything that the desk has.
#[test]
fn every_form_of_the_desk_is_answered_the_same_to_somebody_left_out_with_and_without_the_tip() {
    let sites = [true, false].map(|has_tip| {
        let mut app = app_with("absent_days = 20\n");
        edit(&mut app, |roster| {
            let operator = id_of(roster, OPERATOR);
            let wing = roster.channels.iter_mut().find(|channel| channel.name.as_str() == WING).unwrap();
            wing.handlers.push(operator);
        });
        if has_tip {
            app.tip_with(WING, |page, form| {
                let out = [HANDLER_B, OVERSEER, OPERATOR].map(|name| page.person(name));
                out.iter().fold(form.text("message", "about all of them"), |form, id| form.text("leave_out", id))
            });
        }
        app
    });
    let [mut with, mut without] = sites;
    let tip = with.handler(HANDLER_A).get("/").link("/tips/");
    let id = tip.trim_start_matches("/tips/");
    let page = with.source().get(&with.channel(WING));
    let channel = with.channel(WING);
    let channel = channel.trim_start_matches("/report/");
    let everybody = |with: &App, without: &App, when: &str| {
        for name in [HANDLER_B, OVERSEER, OPERATOR] {
            let person = page.person(if name == OPERATOR { OPERATOR } else { HANDLER_B });
            let there = every_form(&with.handler(name), id, channel, &person);
            let absent = every_form(&without.handler(name), NO_TIP, channel, &person);
            assert!(there.len() > 200 && there.len() == absent.len());
            for ((what, there), (_, absent)) in there.iter().zip(&absent) {
                assert_eq!(there, absent, "{when}, {name}: {what}");
            }
        }
    };
    for day in [0, 30] {
        on_day(&mut with, day);
        on_day(&mut without, day);
        everybody(&with, &without, &format!("day {day}"));
    }
    let read = with.handler(HANDLER_A).get(&tip);
    assert!(read.shows("about all of them") && !read.shows("words of theirs"), "nothing was added to it");

    // The operator removes the only reader: what follows is said in the same words, before and after.
    let operators = [&with, &without].map(|app| app.handler(OPERATOR));
    let removal = format!("/team/{}/remove", page.person(HANDLER_A));
    let asked = operators.each_ref().map(|operator| bare(&operator.get(&removal)));
    assert!(asked[0].status == 200 && asked[0] == asked[1], "{}", asked[0].text());
    let done = operators.each_ref().map(|operator| bare(&operator.fill(&removal, &removal, &[])));
    assert!(done[0].status == 200 && done[0].shows("has been removed") && done[0] == done[1], "{}", done[0].text());
    everybody(&with, &without, "removed");
    for name in [HANDLER_B, OVERSEER, OPERATOR] {
        let pages = [(&with, id), (&without, NO_TIP)].map(|(app, tip)| every_page(&app.handler(name), tip));
        assert_eq!(pages[0], pages[1], "{name}");
    }
}
