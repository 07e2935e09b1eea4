//! A handler with forty tips never wonders what to do next: the inbox lists what is due, what is new and what somebody
//! chose, readers put labels on tips, and one leads to the next. Nothing of it shows in an address or to anybody else.

use std::time::Duration;
use std::{fs, thread};

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, WING};
use crate::browser::{Answer, Visitor};
use crate::life::{app, on_day, press, step};

/// The row of a tip in an inbox.
fn row(inbox: &Answer, tip: &str) -> String {
    let text = inbox.text();
    let row = text.split("<tr>").find(|row| row.contains(&format!("href=\"{tip}\"")));
    row.expect("it is listed").split("</tr>").next().unwrap_or_default().to_owned()
}

/// What a person reads in a tip that says so.
fn find(person: &Visitor, text: &str) -> String {
    let tips = person.get("/").links("/tips/");
    let found = tips.into_iter().find(|tip| person.get(tip).shows(text));
    found.expect("it is theirs")
}

/// The choices of one of the boxes, as they read.
fn choices(inbox: &Answer, name: &str) -> Vec<String> {
    let text = inbox.text();
    let select = text.split(&format!("id=\"choose-{name}\"")).nth(1).expect("the box is there");
    let select = select.split("</select>").next().unwrap_or_default();
    let options = select.split("<option").skip(1).filter_map(|option| option.split_once('>'));
    options.map(|(_, text)| text.split('<').next().unwrap_or_default().to_owned()).collect()
}

/// What a choice of a box goes by in addresses.
fn value(inbox: &Answer, name: &str, text: &str) -> String {
    let html = inbox.text();
    let select = html.split(&format!("id=\"choose-{name}\"")).nth(1).expect("the box is there");
    let option = select.split("<option value=\"").find(|option| option.contains(&format!(">{text} (")));
    option.expect("it can be chosen").split('"').next().unwrap_or_default().to_owned()
}

fn follow_up(app: &App, receipt: &str) {
    let source = app.back_with(receipt);
    let form = source.get("/conversation").form("/conversation").text("message", "one more thing");
    assert_eq!(source.send("/conversation", &form).status, 303);
}

#[test]
fn the_inbox_lists_what_was_chosen_and_counts_what_else_could_be() {
    let app = App::new();
    let receipts = ["first", "second", "third", "fourth"].map(|text| app.tip(WING, text));
    app.tip(KITCHEN, "fifth");
    let handler = app.handler(HANDLER_A);
    let texts = ["first", "second", "third", "fourth", "fifth"]; // each is opened, so none is new
    let [first, second, third, _, fifth] = texts.map(|text| find(&handler, text));
    assert_eq!(step(&handler, &first, "reply", &[("message", "which Friday?")]).status, 303);
    assert_eq!(step(&handler, &second, "reply", &[("message", "thank you"), ("answer", "yes")]).status, 303);
    let close = [("outcome", "referred"), ("reason", "to the police"), ("sure", "yes")];
    assert_eq!(step(&handler, &third, "close", &close).status, 303);
    let inbox = handler.get("/");
    let states = ["all (5)", "to acknowledge (2)", "to answer (0)", "waiting for the source (1)"];
    let more = ["answered, not closed (1)", "closed (1)", "passed up (0)"];
    assert_eq!(choices(&inbox, "state"), [&states[..], &more].concat());
    assert_eq!(choices(&inbox, "channel"), ["all (5)", "Kitchen (1)", "North Wing (4)"]);
    let mine = ["all (5)", "new since I last looked (0)", "I acted on it last (3)", "with a draft of mine (0)"];
    assert_eq!(choices(&inbox, "mine"), mine);

    let chosen = |query: &str| handler.get(&format!("/?{query}")).links("/tips/");
    assert_eq!(chosen("state=source"), std::slice::from_ref(&first));
    assert_eq!(chosen("state=answered"), std::slice::from_ref(&second));
    assert_eq!(chosen("state=closed&mine=mine"), std::slice::from_ref(&third));
    assert_eq!(chosen(&format!("channel={}", value(&inbox, "channel", "Kitchen"))), [fifth]);
    follow_up(&app, &receipts[0]);
    assert_eq!(chosen("state=answer"), std::slice::from_ref(&first));
    assert_eq!(chosen("state=answer&mine=new"), std::slice::from_ref(&first), "and it is new");

    // Each box counts what there would be, the others being as they are.
    let waiting = handler.get("/?state=answer");
    assert!(waiting.shows("One of your 5 reports fits what you chose."));
    assert_eq!(choices(&waiting, "channel"), ["all (1)", "Kitchen (0)", "North Wing (1)"]);
    assert_eq!(choices(&waiting, "state"), choices(&handler.get("/"), "state"));
    let nothing = handler.get("/?state=escalated&mine=draft");
    assert!(nothing.shows("None of your 5 reports fits") && nothing.links("/").contains(&"/".to_owned()));
    for nonsense in ["state=late", "mine=yours", "channel=x"] {
        assert_eq!(handler.get(&format!("/?{nonsense}")).status, 400, "{nonsense}");
    }
    assert_eq!(handler.get("/?label=of-another-session").links("/tips/"), Vec::<String>::new());
}

#[test]
fn what_was_chosen_is_kept_from_page_to_page() {
    let app = App::new();
    for number in 0..52 {
        app.tip(WING, &format!("tip {number}"));
    }
    let handler = app.handler(HANDLER_A);
    let first = handler.get("/?state=acknowledge&mine=new");
    assert_eq!(first.links("/?state"), ["/?state=acknowledge&mine=new&page=2"]);
    let second = handler.get(&first.link("/?state"));
    assert_eq!((first.links("/tips/").len(), second.links("/tips/").len()), (50, 2));
    assert!(second.text().contains("<option value=\"acknowledge\" selected>"));
    // The rest of the list follows on the next page, and so does the next report.
    let last = first.links("/tips/").pop().expect("it has fifty");
    let page = handler.get(&last);
    assert!(page.links("/tips/").contains(&second.link("/tips/")), "the next report is on the next page of the list");
    assert!(page.links("/?state").contains(&"/?state=acknowledge&mine=new".to_owned()), "and so is the way back");
}

#[test]
fn what_is_due_first_comes_first_and_says_by_when() {
    let mut app = app();
    app.tip(WING, "the older");
    on_day(&mut app, 3);
    app.tip(WING, "the newer");
    let handler = app.handler(HANDLER_A);
    let [older, newer] = ["the older", "the newer"].map(|text| find(&handler, text));
    assert_eq!(handler.get("/").links("/tips/"), [older.clone(), newer.clone()]);
    assert!(row(&handler.get("/"), &older).contains("<strong>To be acknowledged by"));
    assert_eq!(press(&handler, &older, &format!("{older}/acknowledge"), &[]).status, 303);
    assert_eq!(handler.get("/").links("/tips/"), [newer.clone(), older.clone()], "its answer is due much later");
    on_day(&mut app, 91);
    let inbox = app.handler(HANDLER_A).get("/");
    assert_eq!(inbox.links("/tips/"), [newer, older.clone()]);
    assert!(row(&inbox, &older).contains("<strong class=\"late\">It was to be answered by"));
    assert!(row(&inbox, &older).contains("Passed up"));
}

#[test]
fn labels_are_shared_by_readers_chosen_by_and_in_no_address() {
    let mut app = App::new();
    app.tip(WING, "keys are sold");
    app.tip(WING, "something else");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = find(&handler_a, "keys are sold");
    let label = |person: &Visitor, text: &str| press(person, &tip, &format!("{tip}/label"), &[("label", text)]);
    assert_eq!(label(&handler_a, " Officer  D. ").status, 303);
    assert_eq!(label(&handler_b, "officer d.").status, 303, "it is there already");
    assert_eq!(label(&handler_b, "Zürich").status, 303);
    let inbox = handler_a.get("/");
    assert!(row(&inbox, &tip).contains("<li>Officer D.</li><li>Zürich</li>"), "{}", row(&inbox, &tip));
    assert_eq!(choices(&inbox, "label"), ["all (2)", "Officer D. (1)", "Zürich (1)"]);
    let name = value(&inbox, "label", "Officer D.");
    assert!(name.len() == 16 && name.chars().all(|c| c.is_ascii_hexdigit()), "{name}");
    let chosen = handler_a.get(&format!("/?label={name}"));
    assert_eq!(chosen.links("/tips/"), std::slice::from_ref(&tip));
    for address in chosen.links("/").iter().chain(&handler_a.get(&tip).links("/")) {
        assert!(!address.to_lowercase().contains("officer"), "{address}");
    }
    assert_ne!(value(&handler_b.get("/"), "label", "Officer D."), name, "each session has names of its own");
    // What is on other tips is suggested.
    let other = find(&handler_a, "something else");
    assert!(handler_a.get(&other).text().contains("<option value=\"Officer D.\">"));

    for (text, problem) in [("", "write a word"), (&"w".repeat(25), "at most 24")] {
        let refused = label(&handler_a, text);
        assert!(refused.status == 422 && refused.alert().contains(problem), "{}", refused.alert());
    }
    for number in 0..6 {
        assert_eq!(label(&handler_a, &format!("label {number}")).status, 303);
    }
    assert!(label(&handler_a, "one more").alert().contains("Remove one first"));

    app.restart();
    let handler_b = app.handler(HANDLER_B);
    assert!(row(&handler_b.get("/"), &tip).contains("Officer D."), "what somebody did is kept at once");
    let removed = press(&handler_b, &tip, &format!("{tip}/label/remove"), &[("label", "Officer D.")]);
    assert_eq!(removed.status, 303);
    assert!(!row(&handler_b.get("/"), &tip).contains("Officer D."));
    app.stop();
    assert_eq!(tipline::command::check(&app.data()).unwrap().len(), 1);
}

#[test]
fn what_somebody_has_not_seen_is_new_to_them_alone_and_can_be_made_so_again() {
    let app = App::new();
    let receipt = app.tip(WING, "keys are sold");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = handler_a.get("/").link("/tips/");
    let fresh = |person: &Visitor| {
        let row = row(&person.get("/"), &tip);
        row.split("class=\"new\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned()
    };
    assert_eq!((fresh(&handler_a), fresh(&handler_b)), ("1 new".to_owned(), "1 new".to_owned()));
    assert!(handler_a.get(&tip).shows("One entry is new"));
    assert_eq!((fresh(&handler_a), fresh(&handler_b)), (String::new(), "1 new".to_owned()));
    assert!(!handler_a.get(&tip).text().contains("class=\"new\""), "seen is seen");
    // Nobody has to read what they wrote themselves.
    assert_eq!(step(&handler_a, &tip, "reply", &[("message", "which Friday?")]).status, 303);
    assert_eq!((fresh(&handler_a), fresh(&handler_b)), (String::new(), "2 new".to_owned()));
    follow_up(&app, &receipt);
    assert_eq!(fresh(&handler_a), "1 new");
    let page = handler_a.get(&tip);
    let entries: Vec<bool> =
        page.text().split("<article").skip(1).map(|entry| entry.contains("class=\"new\"")).collect();
    assert_eq!(entries, [false, false, true]);
    assert!(page.links("#entry-").contains(&"#entry-2".to_owned()));
    assert_eq!(fresh(&handler_a), "");
    // As before it was opened: what was new then is new again; later, the last entry.
    let guard = page.hidden(&format!("{tip}/unread"));
    let fields: Vec<(&str, &str)> = guard.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(handler_a.submit(&format!("{tip}/unread"), &fields).header("location"), Some("/"));
    assert_eq!((fresh(&handler_a), fresh(&handler_b)), ("1 new".to_owned(), "3 new".to_owned()));
    assert_eq!(handler_a.get("/?mine=new").links("/tips/").len(), 1);
    let other_window = app.handler(HANDLER_A);
    assert_eq!(fresh(&other_window), "1 new", "the same in all their sessions");
}

#[test]
fn how_far_people_have_read_is_written_late_and_in_company() {
    let mut app = app();
    let receipt = app.tip(WING, "keys are sold");
    let fresh = |app: &App, name: &str| {
        let inbox = app.handler(name).get("/");
        row(&inbox, &inbox.link("/tips/")).contains("class=\"new\"")
    };
    let read = |app: &App| {
        let handler = app.handler(HANDLER_A);
        let tip = handler.get("/").link("/tips/");
        assert_eq!(handler.get(&tip).status, 200);
        tip
    };
    read(&app);
    app.crash();
    assert!(fresh(&app, HANDLER_A), "reading writes nothing at that moment");
    read(&app);
    app.restart();
    assert!(fresh(&app, HANDLER_A), "nor at the end of a day on which nobody else could have read it");
    read(&app);
    app.handler(HANDLER_B);
    app.restart();
    assert!(!fresh(&app, HANDLER_A), "with company it is kept");
    assert!(fresh(&app, HANDLER_B));
    // What somebody does is written at once, and what they have read along with it.
    follow_up(&app, &receipt);
    on_day(&mut app, 1);
    let tip = read(&app);
    let handler = app.handler(HANDLER_A);
    assert_eq!(press(&handler, &tip, &format!("{tip}/label"), &[("label", "urgent")]).status, 303);
    app.crash();
    assert!(!fresh(&app, HANDLER_A) && fresh(&app, HANDLER_B));
    // The day changes while the server runs.
    follow_up(&app, &receipt);
    read(&app);
    app.handler(HANDLER_B);
    let written = || fs::read(app.data().join("groups")).expect("it is part of a data folder");
    let before = written();
    app.set_days(2);
    let changed = (0..600).any(|_| {
        thread::sleep(Duration::from_millis(100));
        written() != before
    });
    assert!(changed, "nothing is written when the day changes");
    app.crash();
    assert!(!fresh(&app, HANDLER_A), "written when the day changed");
    app.stop();
    assert_eq!(tipline::command::check(&app.data()).unwrap().len(), 1);
}

#[test]
fn who_acted_last_is_known_and_who_steps_back_leaves_nothing() {
    let mut app = App::new();
    app.tip(WING, "keys are sold");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tip = handler_a.get("/").link("/tips/");
    let mine = |person: &Visitor| !person.get("/?mine=mine").links("/tips/").is_empty();
    assert!(!mine(&handler_a) && !mine(&handler_b));
    assert_eq!(press(&handler_a, &tip, &format!("{tip}/acknowledge"), &[]).status, 303);
    assert!(mine(&handler_a) && !mine(&handler_b));
    assert_eq!(step(&handler_b, &tip, "note", &[("message", "I call them")]).status, 303);
    assert!(!mine(&handler_a) && mine(&handler_b));
    let action = format!("{tip}/step-back");
    assert_eq!(handler_b.fill(&action, &action, &[]).status, 303);
    assert!(handler_b.get("/").shows("There is nothing here") && !mine(&handler_a));
    app.restart();
    assert!(app.handler(HANDLER_A).get("/").links("/tips/").contains(&tip));
}

#[test]
fn one_report_leads_to_the_next_as_they_were_listed() {
    let app = App::new();
    for text in ["one", "two", "three"] {
        app.tip(WING, text);
    }
    let handler = app.handler(HANDLER_A);
    let tips = handler.get("/").links("/tips/");
    let around = |tip: &str| {
        let text = handler.get(tip).text();
        let link = |rel: &str| {
            let link = text.split(&format!("<a rel=\"{rel}\" href=\"")).nth(1)?;
            Some(link.split('"').next()?.to_owned())
        };
        (link("prev"), link("next"))
    };
    assert_eq!(around(&tips[0]), (None, Some(tips[1].clone())));
    assert_eq!(around(&tips[1]), (Some(tips[0].clone()), Some(tips[2].clone())));
    assert_eq!(around(&tips[2]), (Some(tips[1].clone()), None));
    // The list stays as it was looked at, though an answer moves a tip to its end.
    assert_eq!(step(&handler, &tips[0], "reply", &[("message", "which Friday?")]).status, 303);
    assert_eq!(around(&tips[0]), (None, Some(tips[1].clone())));
    handler.get("/?state=acknowledge");
    assert_eq!(around(&tips[1]), (None, Some(tips[2].clone())));
    assert_eq!(around(&tips[0]), (None, None), "not in the list that was looked at last");
    // Whoever is no longer a reader is not led there.
    let action = format!("{}/step-back", tips[2]);
    assert_eq!(handler.fill(&action, &action, &[]).status, 303);
    assert_eq!(around(&tips[1]), (None, None));
}
