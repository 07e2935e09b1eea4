//! A source writes: who reads it, what is refused and comes back, what is kept once.

use std::thread;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, OVERSEER, SITE, WING, shared};
use crate::browser::Form;

#[test]
fn the_first_page_names_everybody_who_can_read_and_says_who_oversees() {
    let page = shared().source().get("/");
    assert_eq!(page.status, 200);
    for shown in [SITE, WING, KITCHEN, HANDLER_A, HANDLER_B, OVERSEER, "integrity officer", "They oversee this channel"]
    {
        assert!(page.shows(shown), "{shown}");
    }
    assert_eq!((page.links("/report").len(), page.links("/replies").len()), (1, 1));
}

#[test]
fn a_source_chooses_a_channel_and_sees_only_its_people() {
    let app = shared();
    let source = app.source();
    let choice = source.get("/report");
    assert_eq!(choice.links("/report/").len(), 2);
    let wing = source.get(&choice.door(WING));
    assert!(wing.shows(&format!("Leave out {HANDLER_A}, integrity officer")));
    assert!(wing.shows(&format!("Leave out {HANDLER_B}, deputy governor")));
    assert!(wing.shows(&format!("Leave out {OVERSEER}, inspectorate")) && wing.shows("straight_to_overseers"));
    let kitchen = source.get(&choice.door(KITCHEN));
    assert!(kitchen.shows(HANDLER_A) && !kitchen.shows(HANDLER_B) && !kitchen.shows(OVERSEER));
    assert!(!kitchen.shows("straight_to_overseers"), "there is nobody to send it straight to");
}

#[test]
fn with_one_channel_there_is_nothing_to_choose() {
    let mut app = App::empty();
    let fields = [
        ("site", SITE),
        ("channel", WING),
        ("name", HANDLER_A),
        ("title", "officer"),
        ("passphrase", "long enough words"),
    ];
    assert_eq!(app.set_up(&fields).status, 201);
    let sent_on = app.source().get("/report");
    assert_eq!(sent_on.status, 303);
    assert!(app.source().get(sent_on.header("location").unwrap()).shows(&format!("Leave out {HANDLER_A}, officer")));
}

#[test]
fn a_tip_gets_seven_words_that_exist_at_no_address() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let sent = source.send(&path, &source.get(&path).form(&path).text("message", "what I saw"));
    let receipt = sent.receipt();
    assert_eq!(sent.header("location"), None);
    assert!(!sent.shows("what I saw"), "the words are never shown back");
    assert_eq!(source.cookie(), None, "sending opens no session");
    for page in ["/", "/report", "/replies", &path] {
        assert!(!source.get(page).shows(&receipt));
    }
    assert_eq!(app.back_with(&receipt).get("/conversation").status, 200);
}

#[test]
fn the_same_form_sent_again_gives_the_same_receipt_and_no_second_tip() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "once").file("a.pdf", b"%PDF");
    let first = source.send(&path, &form).receipt();
    assert_eq!(source.send(&path, &form).receipt(), first);
    assert_eq!(app.source().send(&path, &form).receipt(), first, "also on a new connection");
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 1);
}

#[test]
fn a_changed_form_is_another_tip_and_both_are_kept() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let form = page.form(&path);
    let everything = [
        form.clone().text("message", "one"),
        form.clone().text("message", "two"),
        form.clone().text("message", "one").text("people", "somebody"),
        form.clone().text("message", "one").text("leave_out", &page.person(HANDLER_B)),
        form.clone().text("message", "one").file("a.pdf", b"1"),
        form.clone().text("message", "one").file("a.pdf", b"2"),
        form.text("message", "one").file("b.pdf", b"1"),
    ];
    let mut receipts: Vec<String> = everything.iter().map(|form| source.send(&path, form).receipt()).collect();
    receipts.sort();
    receipts.dedup();
    assert_eq!(receipts.len(), everything.len());
    let handler_a = app.handler(HANDLER_A);
    assert_eq!(handler_a.get("/").links("/tips/").len(), everything.len());
    for receipt in &receipts {
        assert!(app.back_with(receipt).get("/conversation").shows("There is no answer yet"));
    }
}

#[test]
fn a_double_click_makes_one_tip() {
    let app = App::new();
    let path = app.channel(WING);
    let form =
        app.source().get(&path).form(&path).text("message", "twice at once").file("a.bin", &[7u8].repeat(300_000));
    let receipts: Vec<String> = thread::scope(|scope| {
        let clicks: Vec<_> = (0..6).map(|_| scope.spawn(|| app.source().send(&path, &form).receipt())).collect();
        clicks.into_iter().map(|click| click.join().unwrap()).collect()
    });
    assert!(receipts.iter().all(|receipt| *receipt == receipts[0]), "{receipts:?}");
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 1);
    assert_eq!(app.sealed().len(), 1, "the bodies of the others are gone");
}

#[test]
fn a_form_opened_before_a_restart_or_never_loses_nothing() {
    let mut app = App::new();
    let path = app.channel(WING);
    let form = app.source().get(&path).form(&path).text("message", "written slowly");
    app.restart();
    let receipt = app.source().send(&path, &form).receipt();
    assert!(app.back_with(&receipt).get("/conversation").shows("There is no answer yet"));
    for token in ["", "nonsense", "%%%", &"A".repeat(5_000)] {
        app.source().send(&path, &Form::default().text("token", token).text("message", "made by hand")).receipt();
    }
    app.source().send(&path, &Form::default().text("message", "without a token")).receipt();
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 6);
}

#[test]
fn a_refused_form_sent_again_unchanged_but_for_its_fault_is_the_same_form() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let refused = source.send(&path, &page.form(&path).text("message", " "));
    assert_eq!(refused.status, 422);
    let first = source.send(&path, &refused.form(&path).text("message", "now with words")).receipt();
    let second = source.send(&path, &page.form(&path).text("message", "now with words")).receipt();
    assert_eq!(first, second);
}

#[test]
fn a_blank_tip_is_refused_on_the_same_page_with_everything_typed() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let handler_b = page.person(HANDLER_B);
    for blank in ["", " ", "\r\n\t \u{a0}\u{2003}"] {
        let form = page
            .form(&path)
            .text("message", blank)
            .text("people", "B. & <C>")
            .text("leave_out", &handler_b)
            .text("straight_to_overseers", "yes")
            .file("a.pdf", b"%PDF");
        let refused = source.send(&path, &form);
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("Please write something"), "{}", refused.alert());
        assert!(refused.shows("a.pdf"), "files wait");
        assert_eq!(refused.inside("people"), "B. & <C>");
        let ticked = refused.form(&path).fields();
        let ticked = ticked.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let ticked: Vec<_> = ticked.filter(|(name, _)| ["leave_out", "straight_to_overseers"].contains(name)).collect();
        assert_eq!(
            ticked,
            [("leave_out", handler_b.as_str()), ("straight_to_overseers", "yes")],
            "nobody else is ticked"
        );
    }
    assert_eq!(source.send(&path, &page.form(&path)).status, 422, "a form without the field");
}

#[test]
fn over_a_limit_the_form_comes_back_with_what_was_typed_and_which_limit() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path);
    let typed = form.clone().text("message", "typed words").text("people", "typed names");
    let long = "ä".repeat(1_001);
    let cases = [
        (form.text("message", &long).text("people", "typed names"), 422, "too long", long.as_str()),
        (typed.clone().text("people", ""), 201, "", ""),
        (typed.clone().file("a", &[1u8].repeat(200_001)), 413, "A file is too large. Each can have up to 196 KB.", ""),
        (typed.clone().file("a", b"1").file("b", b"2").file("c", b"3").file("d", b"4"), 413, "up to 3 at once", ""),
        (typed.clone().file("a", &[1u8].repeat(1_100_000)), 413, "too large", ""),
        (typed.clone().bytes("other", &[b'x'].repeat(1_048_577)), 413, "too much at once", ""),
    ];
    for (form, status, sentence, message) in cases {
        for form in [form.clone(), form.reversed()] {
            let answer = source.send(&path, &form);
            assert_eq!(answer.status, status, "{sentence}: {}", answer.alert());
            if status != 201 {
                assert!(answer.alert().contains(sentence), "{sentence}: {}", answer.alert());
                assert_eq!(answer.inside("message"), if message.is_empty() { "typed words" } else { message });
                assert_eq!(answer.inside("people"), "typed names");
            }
        }
    }
    let many_names = source.send(&path, &typed.reversed().text("people", &"n".repeat(2_001)));
    assert_eq!(many_names.status, 201, "the first field of a name counts, here the shorter one");
}

#[test]
fn at_the_very_limit_everything_is_taken() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path);
    source.send(&path, &form.clone().text("message", &"ä".repeat(1_000)).text("people", &"ö".repeat(2_000))).receipt();
    source.send(&path, &form.clone().text("message", &"line\r\n".repeat(200))).receipt();
    let files = form
        .text("message", "files")
        .file("a", &[1u8].repeat(200_000))
        .file("b", &[2u8].repeat(200_000))
        .file("c", b"");
    source.send(&path, &files).receipt();
}

#[test]
fn a_too_long_answer_to_whom_it_is_about_is_refused_and_kept() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let people = "n".repeat(2_001);
    let form = source.get(&path).form(&path).text("message", "typed words").text("people", &people);
    let refused = source.send(&path, &form);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("2000") || refused.alert().contains("2,000"), "{}", refused.alert());
    assert_eq!((refused.inside("people"), refused.inside("message")), (people, "typed words".to_owned()));
}

#[test]
fn files_may_come_before_the_message_and_an_empty_choice_is_no_file() {
    let app = App::new();
    let path = app.channel(WING);
    let page = app.source().get(&path);
    let form = Form::default().file("", b"").file("first.pdf", b"%PDF-1").file("second.pdf", b"%PDF-2");
    let form = form.text("people", "them").text("message", "after the files").text("keep_originals", "yes");
    app.source().send(&path, &form).receipt();
    app.source().send(&path, &page.form(&path).text("message", "no file").file("", b"")).receipt();
    let handler_a = app.handler(HANDLER_A);
    let tips: Vec<_> = handler_a.get("/").links("/tips/").iter().map(|tip| handler_a.get(tip)).collect();
    let with = tips.iter().find(|tip| tip.shows("after the files")).unwrap();
    let without = tips.iter().find(|tip| tip.shows("no file")).unwrap();
    let files = with.links("/tips/").into_iter().filter(|link| link.contains("/files/")).collect::<Vec<_>>();
    assert_eq!(files.len(), 2);
    assert!(with.shows("first.pdf") && with.shows("second.pdf"));
    assert_eq!(handler_a.get(&files[1]).body, b"%PDF-2");
    assert!(!without.text().contains("/files/"));
}

#[test]
fn of_a_field_sent_twice_the_first_counts_and_a_file_without_bytes_is_kept() {
    let app = App::new();
    let path = app.channel(WING);
    let form = app.source().get(&path).form(&path).text("message", "the first").text("message", "the second");
    app.source().send(&path, &form.text("keep_originals", "yes").file("empty.txt", b"")).receipt();
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get(&handler_a.get("/").link("/tips/"));
    assert!(tip.shows("the first") && !tip.shows("the second"));
    assert!(tip.shows("empty.txt") && tip.shows("0 bytes"));
}

#[test]
fn nobody_to_read_it_is_said_before_anything_is_kept() {
    let app = App::new();
    let source = app.source();
    let (wing, kitchen) = (app.channel(WING), app.channel(KITCHEN));
    let page = source.get(&wing);
    let all = [HANDLER_A, HANDLER_B, OVERSEER]
        .iter()
        .fold(page.form(&wing).text("message", "for nobody"), |form, name| form.text("leave_out", &page.person(name)));
    let only_overseer = page.form(&wing).text("message", "for nobody");
    let only_overseer = only_overseer.text("leave_out", &page.person(OVERSEER)).text("straight_to_overseers", "yes");
    let page = source.get(&kitchen);
    let kitchen_alone = page.form(&kitchen).text("message", "for nobody").text("leave_out", &page.person(HANDLER_A));
    let kitchen_straight = page.form(&kitchen).text("message", "for nobody").text("straight_to_overseers", "yes");
    for (path, form) in [(&wing, all), (&wing, only_overseer), (&kitchen, kitchen_alone), (&kitchen, kitchen_straight)]
    {
        let refused = source.send(path, &form);
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("Nobody would be left"), "{}", refused.alert());
        assert_eq!(refused.inside("message"), "for nobody");
    }
    for name in [HANDLER_A, OVERSEER] {
        assert!(app.handler(name).get("/").shows("There is nothing here"));
    }
}

#[test]
fn an_unreadable_wish_to_leave_somebody_out_is_refused_and_an_unknown_one_is_not() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    for bad in ["", "handler_a", "00112233445566", "001122334455667788", "../../etc", "ZZ112233445566ff", "%00"] {
        let form = page.form(&path).text("message", "kept words").text("leave_out", bad);
        let refused = source.send(&path, &form.text("leave_out", &page.person(HANDLER_B)));
        assert_eq!(refused.status, 422, "{bad}");
        assert!(refused.alert().contains("whom to leave out"), "{bad}: {}", refused.alert());
        assert_eq!(refused.inside("message"), "kept words");
        assert!(!refused.shows("etc"), "what could not be read is not shown back");
        let again = String::from_utf8(refused.form(&path).body()).unwrap();
        assert!(again.contains(&page.person(HANDLER_B)), "the tick that could be read is kept");
    }
    // Somebody who has left the roster since the form was opened.
    let gone = page.form(&path).text("message", "for the others").text("leave_out", "0011223344556677");
    source.send(&path, &gone).receipt();
    assert_eq!(app.handler(HANDLER_B).get("/").links("/tips/").len(), 1);
}

#[test]
fn who_reads_is_what_the_source_chose() {
    let app = App::new();
    let tip = |message: &'static str, left_out: &'static [&str]| {
        app.tip_with(WING, |page, form| {
            left_out.iter().fold(form.text("message", message), |form, name| form.text("leave_out", &page.person(name)))
        })
    };
    tip("for both handlers", &[]);
    tip("for handler_a", &[HANDLER_B]);
    tip("for handler_b", &[HANDLER_A, OVERSEER]);
    tip("for overseer since nobody else is left", &[HANDLER_A, HANDLER_B]);
    app.tip_with(WING, |_, form| form.text("message", "straight to overseer").text("straight_to_overseers", "yes"));
    app.tip(KITCHEN, "for the kitchen");
    let reads = |name: &str| {
        let person = app.handler(name);
        let inbox = person.get("/");
        let message = |tip: &String| {
            let page = person.get(tip).text();
            page.split("<div class=\"text\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
        };
        let mut messages: Vec<String> = inbox.links("/tips/").iter().map(message).collect();
        messages.sort();
        assert!(inbox.inside("count").starts_with(&messages.len().to_string()), "{}", inbox.inside("count"));
        messages
    };
    assert_eq!(reads(HANDLER_A), ["for both handlers", "for handler_a", "for the kitchen"]);
    assert_eq!(reads(HANDLER_B), ["for both handlers", "for handler_b"]);
    assert_eq!(reads(OVERSEER), ["for overseer since nobody else is left", "straight to overseer"]);
}

#[test]
fn who_handles_a_channel_and_oversees_it_stands_on_its_form_once() {
    let app = App::new();
    let lists = |overseers: &[&str]| {
        let named = overseers.iter().flat_map(|name| ["--overseer", name]);
        assert!(app.run(&["channel", "edit", WING].into_iter().chain(named).collect::<Vec<_>>()).status.success());
    };
    lists(&[OVERSEER, HANDLER_B]);
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let boxes = |html: &str| html.matches(&format!("Leave out {HANDLER_B}")).count();
    let both = page.person(HANDLER_B);
    let label = page.text().split("<label").skip(1).find(|label| label.contains(&both)).unwrap().to_owned();
    assert!(boxes(&page.text()) == 1 && label.contains("oversees the channel, too"), "{}", page.text());
    assert!(page.text().contains("These people oversee the channel"), "the other overseer is still listed");

    // Left out they are left out as both; and of a form that was given back, one tick taken away lets them in again.
    let blank = page.form(&path).text("leave_out", &both).text("straight_to_overseers", "yes");
    let refused = source.send(&path, &blank);
    assert!(refused.status == 422 && boxes(&refused.text()) == 1);
    assert_eq!(refused.text().matches("name=\"leave_out\"").count(), 3, "one box for each: {}", refused.text());
    assert_eq!(refused.text().matches(&format!("value=\"{both}\" checked")).count(), 1, "{}", refused.text());
    source.send(&path, &blank.text("message", "about them")).receipt();
    assert_eq!(app.handler(OVERSEER).get("/").links("/tips/").len(), 1);
    let left_out = app.handler(HANDLER_B);
    assert!(left_out.get("/").links("/tips/").is_empty() && left_out.get("/docket").links("/docket/").is_empty());
    source.send(&path, &source.get(&path).form(&path).text("message", "not about them")).receipt();
    assert_eq!(left_out.get("/").links("/tips/").len(), 1);

    // Nobody oversees it who does not handle it: it can go straight to them all the same.
    lists(&[HANDLER_B]);
    let page = source.get(&path);
    assert!(!page.text().contains("These people oversee the channel") && boxes(&page.text()) == 1);
    let straight = page.form(&path).text("message", "to them alone").text("straight_to_overseers", "yes");
    assert!(page.text().contains("name=\"straight_to_overseers\""));
    source.send(&path, &straight).receipt();
    assert_eq!(left_out.get("/").links("/tips/").len(), 2);
}

#[test]
fn a_form_that_another_sites_page_sent_is_refused() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "planted").body();
    for site in ["cross-site", "same-site", "nonsense", ""] {
        let headers = [("content-type", crate::browser::MULTIPART), ("sec-fetch-site", site)];
        let refused = source.ask("POST", &path, &headers, &form);
        assert_eq!(refused.status, 403, "{site}");
        assert!(refused.alert().contains("another site"), "{}", refused.alert());
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", site)];
        assert_eq!(source.ask("POST", "/replies", &headers, b"receipt=x").status, 403, "{site}");
        assert_eq!(source.ask("POST", "/conversation", &headers, b"message=x").status, 403, "{site}");
    }
    for site in ["same-origin", "none"] {
        let headers = [("content-type", crate::browser::MULTIPART), ("sec-fetch-site", site)];
        assert_eq!(source.ask("POST", &path, &headers, &form).status, 201, "{site}");
    }
}

#[test]
fn a_channel_that_is_not_there_is_not_found_whatever_is_asked() {
    let app = shared();
    for id in ["0011223344556677", "north-wing", "00", "..", "%2e%2e", "0011223344556677%00", &"a".repeat(3_000)] {
        let path = format!("/report/{id}");
        assert_eq!(app.source().get(&path).status, 404, "{id}");
        assert_eq!(app.source().send(&path, &Form::default().text("message", "lost?")).status, 404, "{id}");
    }
}

#[test]
fn whoever_joins_a_channel_while_a_source_writes_is_shown_before_they_can_read() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let form = page.form(&path).text("message", "about them").text("people", "the newcomer").file("a.png", b"not one");
    let check = source.send(&path, &form.clone().text("step", "check"));
    let join = |role: &str| {
        let joined =
            app.run(&["channel", "edit", WING, "--handler", HANDLER_A, "--handler", HANDLER_B, role, OPERATOR]);
        assert!(joined.status.success(), "{}", String::from_utf8_lossy(&joined.stderr));
    };
    join("--handler");

    // The form and the page before sending come back, with everything.
    let (before, from_check) = (source.send(&path, &form), source.send(&path, &check.form(&path)));
    for refused in [&before, &from_check] {
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("somebody new can read") && refused.alert().contains(OPERATOR));
        assert!(refused.inside("message") == "about them" && refused.inside("people") == "the newcomer");
        assert!(refused.shows("a.png") && refused.text().contains("href=\"#leave-out\""));
    }
    assert!(app.handler(HANDLER_A).get("/").links("/tips/").is_empty(), "nothing is sent");
    let blank = source.send(&path, &form.clone().with("message", ""));
    assert!(!blank.alert().contains("somebody new"), "one thing at a time");
    assert!(source.send(&path, &blank.form(&path).with("message", "x")).alert().contains("somebody new can read"));

    let left_out = before.form(&path).text("message", "about them").text("people", "the newcomer");
    source.send(&path, &left_out.text("leave_out", &before.person(OPERATOR))).receipt();
    assert!(app.handler(OPERATOR).get("/").links("/tips/").is_empty());
    source.send(&path, &from_check.form(&path).text("message", "they may read it")).receipt();
    assert_eq!(app.handler(OPERATOR).get("/").links("/tips/").len(), 1);

    // A program that does not say whom it was offered gets its receipt, as ever.
    let without = Form::default().text("message", "by a program");
    source.send(&path, &without).receipt();
}
