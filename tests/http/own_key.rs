//! Reading with a key of one's own: the desk lists what is theirs and shows nothing of it; what is downloaded opens with
//! that key and with nothing this server ever had.

use tipline::clock::Clock;
use tipline::crypto::Identity;
use tipline::domain::PersonId;
use tipline::store::{self, StoreError};

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::backup::Safe;
use crate::browser::{Answer, Visitor};
use crate::export::{Files, opened, unpacked};
use crate::house::House;
use crate::life::{on_day, press, step};
use crate::people::{channel_id, invite, submit, team_page};
use crate::share::{candidate, share};
use crate::{account, life, same_bytes};

/// Noon of some day, at the beginning of a step.
const NOON: u64 = 20_780 * 86_400 + 43_200;
const READER: &str = "Handler R";
const NO_TIP: &str = "/tips/00112233445566778899aabbccddeeff";
const NEW_PASSPHRASE: &str = "tulip velvet quilt and crane";

/// Somebody who has come by an invitation with a key of their own.
pub(crate) struct Reader {
    key: Identity,
    paper_key: String,
}

/// Invites somebody with these roles, who brings a key.
pub(crate) fn join(app: &App, name: &str, roles: &[(&str, &str)]) -> Reader {
    let key = Identity::generate();
    let link = invite(&app.handler(OPERATOR), &[&[("name", name), ("title", "planning")], roles].concat());
    let made = accept(app, &link, &key.to_recipient().to_string());
    assert_eq!(made.status, 201, "{}", made.alert());
    assert!(made.shows("It opens no report"), "{}", made.text());
    Reader { key, paper_key: made.inside("paper-key") }
}

fn accept(app: &App, link: &str, own_key: &str) -> Answer {
    app.stranger().submit(link, &[("passphrase", PASSPHRASE), ("own_key", own_key)])
}

/// What a reader finds at home in what they downloaded, by entry.
fn at_home(visitor: &Visitor, tip: &str, key: &Identity) -> std::collections::BTreeMap<String, Files> {
    opened(&unpacked(&visitor.get(&format!("{tip}/export"))), key).expect("their key opens the grant")
}

fn message(files: &Files) -> String {
    String::from_utf8(files.get("message.txt").expect("every entry has one").clone()).expect("it is text")
}

#[test]
fn who_reads_with_their_own_key_is_shown_no_content_and_opens_the_download_with_it() {
    let app = App::new();
    let wing = channel_id(&app, WING);
    let reader = join(&app, READER, &[("handles", &wing)]);
    let receipt = app.tip_with(WING, |_, form| form.text("message", "keys are sold").file("roster.pdf", b"names"));
    let visitor = app.handler(READER);
    assert!(visitor.get("/account").shows(&reader.key.to_recipient().to_string()));
    let inbox = visitor.get("/");
    let [tip] = inbox.links("/tips/").try_into().expect("the inbox lists it");
    assert!(inbox.shows(WING) && !inbox.shows("keys are sold"), "{}", inbox.text());
    assert!(inbox.shows("Each opens on your own computer") && !inbox.shows("new since I last looked"));
    assert!(app.handler(HANDLER_A).get("/").shows("new since I last looked"), "who reads here can choose by that");

    let page = visitor.get(&tip);
    assert!(page.shows("You read with a key of your own") && page.shows("Sealed. It is in the download"));
    for inside in ["keys are sold", "roster.pdf", "/files/", "/look/", "/referral\"", "share-person"] {
        assert!(!page.shows(inside), "{inside}");
    }
    let shut = [
        visitor.get(&format!("{tip}/files/0/0")),
        visitor.get(&format!("{tip}/referral")),
        press(&visitor, &tip, &format!("{tip}/acknowledge"), &[]),
    ];
    assert_eq!(shut.each_ref().map(|answer| answer.status), [403, 403, 303], "acknowledging takes no content");
    assert!(shut[0].shows("This opens on your own computer only"), "{}", shut[0].text());
    let guard = life::guard(&visitor, &tip, &format!("{tip}/reply"));
    for route in ["share", "referral"] {
        let answer = visitor.submit(&format!("{tip}/{route}"), &[("guard", &guard), ("person", &wing)]);
        assert_eq!((answer.status, answer.alert()), (403, shut[0].alert()), "{route}");
    }

    assert_eq!(step(&visitor, &tip, "reply", &[("message", "Which Friday?")]).status, 303);
    assert_eq!(step(&visitor, &tip, "note", &[("message", "between us")]).status, 303);
    assert_eq!(step(&visitor, &tip, "extend", &[("reason", "we are looking")]).status, 303);
    let handler_a = app.handler(HANDLER_A);
    assert!(handler_a.get(&tip).shows("Handler R, planning") && handler_a.get(&tip).shows("between us"));
    let source = app.back_with(&receipt);
    assert!(source.get("/conversation").shows("Which Friday?"));
    let more = source.get("/conversation").form("/conversation").text("message", "The last of the month.");
    assert_eq!(source.send("/conversation", &more).status, 303);
    let page = visitor.get(&tip);
    for heading in ["Report, ", "Reply, ", "Note, ", "More time to answer, ", "From the source, "] {
        assert!(page.shows(heading), "{heading}: {}", page.text());
    }
    assert!(!page.shows("The last of the month.") && !page.shows("Which Friday?"), "not even what they wrote");

    let entries = at_home(&visitor, &tip, &reader.key);
    let texts: Vec<String> = entries.values().map(message).collect();
    assert_eq!(texts, ["keys are sold", "Which Friday?", "between us", "we are looking", "The last of the month."]);
    assert_eq!(entries["entries/000-tip.age"]["files/01.pdf"], b"names");
    let export = unpacked(&visitor.get(&format!("{tip}/export")));
    let readme = String::from_utf8(export["README.txt"].clone()).unwrap();
    assert!(readme.contains("age -d -i key.txt grant.age") && !readme.contains("paper"), "{readme}");
    let signs_in: Identity = reader.paper_key.parse().unwrap();
    assert!(opened(&export, &signs_in).is_none(), "the key that signs them in opens nothing");
    assert_eq!(step(&visitor, &tip, "close", &[("outcome", "substantiated"), ("reason", "done")]).status, 303);
    assert!(handler_a.get(&tip).shows("Closed by Handler R, planning"));
}

#[test]
fn who_reads_with_their_own_key_and_was_left_out_learns_nothing() {
    let sites = [(); 2].map(|()| life::app_with("absent_days = 20\n"));
    let mut readers = Vec::new();
    for app in &sites {
        let wing = channel_id(app, WING);
        readers.push([join(app, READER, &[("handles", &wing)]), join(app, "Overseer P", &[("oversees", &wing)])]);
    }
    let [mut with, mut without] = sites;
    with.tip_with(WING, |page, form| {
        let form = form.text("message", "about both").text("leave_out", &page.person(READER));
        form.text("leave_out", &page.person("Overseer P"))
    });
    let tip = with.handler(HANDLER_A).get("/").link("/tips/");
    for day in [0, 8, 30] {
        on_day(&mut with, day);
        on_day(&mut without, day);
        for name in [READER, "Overseer P"] {
            let (there, absent) = (with.handler(name), without.handler(name));
            let there_pages = same_bytes::every_page(&there, tip.trim_start_matches("/tips/"));
            let absent_pages = same_bytes::every_page(&absent, NO_TIP.trim_start_matches("/tips/"));
            for ((what, there), (_, absent)) in there_pages.iter().zip(&absent_pages) {
                // Their keys stand on their own pages, and each site's people have others.
                if what != "GET /account" {
                    assert_eq!(there, absent, "day {day}, {name}: {what}");
                }
            }
            let page = with.source().get(&with.channel(WING));
            let (channel, person) = (channel_id(&with, WING), page.person(HANDLER_A));
            let there_forms = same_bytes::every_form(&there, tip.trim_start_matches("/tips/"), &channel, &person);
            let absent_forms = same_bytes::every_form(&absent, NO_TIP.trim_start_matches("/tips/"), &channel, &person);
            for ((what, there), (_, absent)) in there_forms.iter().zip(&absent_forms) {
                if !what.contains("/account") {
                    assert_eq!(there, absent, "day {day}, {name}: {what}");
                }
            }
            assert_eq!(there.get(&tip).status, 404, "day {day}");
            assert_eq!(there.get(&format!("{tip}/export")).status, 404);
            assert!(there.get("/").shows("There is nothing here"));
        }
    }
    assert!(with.handler(HANDLER_A).get(&tip).shows("about both"), "it was there all the time");
    // On the disk they have what a reader has: as many bytes, of the same shape.
    let given = kept_for(&mut with, &[HANDLER_A, READER, "Overseer P"]);
    assert_eq!(given, [(2_304, None), (2_304, Some(2_304)), (2_304, Some(2_304))]);
}

/// Lengths of the grant and the mark that the one tip of a site has for these people.
fn kept_for(app: &mut App, names: &[&str]) -> Vec<(usize, Option<usize>)> {
    app.stop();
    let store = store::open(&app.data(), Clock::Wall.today(), || ()).expect("the folder is in order");
    let roster = store.cabinet.roster().expect("it is set up");
    let [tip] = store.cabinet.tips().expect("the database can be read").try_into().expect("one tip");
    let lengths = names.iter().map(|name| {
        let person = roster.person_named(name).expect("they are here").id;
        let granted = store.cabinet.granted(&tip, person).expect("there is one for every member");
        (granted.grant.as_bytes().len(), granted.mark.map(|mark| mark.as_bytes().len()))
    });
    lengths.collect()
}

#[test]
fn an_overseer_with_their_own_key_opens_a_tip_once_it_is_passed_up_and_not_before() {
    let mut app = life::app();
    let reader = join(&app, "Overseer P", &[("oversees", &channel_id(&app, WING))]);
    app.tip(WING, "seventy reports were filed");
    let overseer = app.handler("Overseer P");
    let row = overseer.get("/docket").link("/docket/");
    let tip = row.replace("/docket/", "/tips/");
    assert!(overseer.get(&row).shows("You cannot read it yet"));
    for path in [&tip, &format!("{tip}/export"), &format!("{tip}/step-back")] {
        assert_eq!(overseer.get(path).status, 404, "{path}");
    }
    assert!(overseer.get("/").shows("There is nothing here"));
    on_day(&mut app, 8);
    let overseer = app.handler("Overseer P");
    assert_eq!(overseer.get("/").links("/tips/").len(), 1);
    assert_eq!(message(&at_home(&overseer, &tip, &reader.key)["entries/000-tip.age"]), "seventy reports were filed");
    // Opening again and agreeing to erase take no content either.
    let handler = app.handler(HANDLER_A);
    let close = || step(&handler, &tip, "close", &[("outcome", "referred"), ("reason", "x")]).status;
    assert_eq!(close(), 303);
    let reopen = format!("{tip}/reopen");
    let form = overseer.get(&row).form(&reopen).text("reason", "not done yet");
    assert_eq!(overseer.send(&reopen, &form).status, 303);
    assert!(handler.get(&tip).shows("not done yet"));
    assert_eq!(close(), 303);
    assert_eq!(press(&handler, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
    let agreed = press(&overseer, &tip, &format!("{tip}/erase"), &[("sure", "yes")]);
    assert_eq!((agreed.status, agreed.header("location")), (303, Some("/docket")));
    assert_eq!((overseer.get(&tip).status, overseer.get(&row).status), (404, 404));
}

#[test]
fn a_tip_is_shared_with_who_reads_with_their_own_key_and_given_up_again() {
    let app = App::new();
    let reader = join(&app, READER, &[]);
    let receipt = app.tip(KITCHEN, "about the stores");
    let (handler_a, visitor) = (app.handler(HANDLER_A), app.handler(READER));
    let tip = handler_a.get("/").link("/tips/");
    assert_eq!(visitor.get(&tip).status, 404);
    let person = candidate(&handler_a.get(&tip), READER).expect("they can be chosen");
    assert_eq!(share(&handler_a, &tip, &person).status, 303);
    assert!(app.back_with(&receipt).get("/conversation").shows("One more person can read your report: Handler R"));
    assert!(visitor.get(&tip).shows("You read with a key of your own"), "the open session sees it");
    assert_eq!(message(&at_home(&visitor, &tip, &reader.key)["entries/000-tip.age"]), "about the stores");

    let asked = visitor.get(&format!("{tip}/step-back"));
    assert!(asked.shows("this server cannot tell who else reads this report"), "{}", asked.text());
    let back = visitor.fill(&format!("{tip}/step-back"), &format!("{tip}/step-back"), &[("others", "yes")]);
    assert_eq!(back.status, 303);
    assert!(visitor.get("/").shows("There is nothing here"));
    assert_eq!((visitor.get(&tip).status, visitor.get(&format!("{tip}/export")).status), (404, 404));
    assert!(handler_a.get(&tip).shows("Handler R, planning") && !handler_a.get(&tip).shows("it was passed up to"));
}

#[test]
fn who_steps_back_with_their_own_key_and_does_not_know_of_others_passes_the_tip_up() {
    let app = App::new();
    join(&app, READER, &[("handles", &channel_id(&app, WING))]);
    app.tip_with(WING, |page, form| {
        let form = form.text("message", "about two").text("leave_out", &page.person(HANDLER_A));
        form.text("leave_out", &page.person(HANDLER_B))
    });
    let (visitor, overseer) = (app.handler(READER), app.handler(OVERSEER));
    let tip = visitor.get("/").link("/tips/");
    assert!(overseer.get("/").shows("There is nothing here"));
    assert_eq!(visitor.fill(&format!("{tip}/step-back"), &format!("{tip}/step-back"), &[]).status, 303);
    assert!(overseer.get(&tip).shows("about two"), "{}", overseer.get(&tip).text());
    assert_eq!(visitor.get(&tip).status, 404);
}

#[test]
fn a_key_that_cannot_be_used_comes_back_with_the_reason_unless_it_is_secret() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let taken = join(&app, "Handler K", &[]);
    let link = invite(&operator, &[("name", READER), ("title", "planning")]);
    let page = app.stranger().get(&link);
    assert!(
        page.shows("For the few who have an age key of their own") && page.shows("shows nothing of what is in them")
    );
    let mine = Identity::generate();
    let public = mine.to_recipient().to_string();
    let classic = "age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z";
    let secret = mine.encode().to_string();
    let file = format!("# public key: {public}\n{secret}");
    let theirs = taken.key.to_recipient().to_string();
    let door = taken.paper_key.parse::<Identity>().unwrap().to_recipient().to_string();
    for (typed, why, returns) in [
        (classic, "of the older kind", true),
        (&public[..1_000], "no key, or not a whole one", true),
        ("my key", "no key, or not a whole one", true),
        (&theirs, "Somebody here has this key", true),
        (&door, "Somebody here has this key", true),
        (&secret, "secret half", false),
        (&secret.to_lowercase(), "secret half", false),
        (&file, "secret half", false),
    ] {
        let refused = accept(&app, &link, typed);
        assert_eq!(refused.status, 422, "{typed}");
        assert!(refused.alert().contains(why), "{typed}: {}", refused.alert());
        assert_eq!(refused.inside("own-key"), if returns { typed } else { "" }, "{typed}");
        assert!(!refused.text().to_uppercase().contains(&secret), "a secret is never sent back");
    }
    // A good key and a bad passphrase: the key comes back.
    let refused = app.stranger().submit(&link, &[("passphrase", "short"), ("own_key", &public)]);
    assert!(refused.status == 422 && refused.alert().contains("too short"));
    assert_eq!(refused.inside("own-key"), public);
    assert_eq!(accept(&app, &link, &format!("# Handler R\n{public}\n")).status, 201, "nothing had changed");
    // The same key once more, for somebody else.
    let again = invite(&operator, &[("name", "Handler S"), ("title", "planning")]);
    assert!(accept(&app, &again, &public).alert().contains("Somebody here has this key"));
}

#[test]
fn the_passphrase_and_the_paper_key_of_who_reads_with_their_own_key_are_for_signing_in_only() {
    let app = App::new();
    let reader = join(&app, READER, &[("handles", &channel_id(&app, WING))]);
    app.tip(WING, "an old one");
    let visitor = app.handler(READER);
    let changed =
        visitor.fill("/account", "/account/passphrase", &[("old", PASSPHRASE), ("passphrase", NEW_PASSPHRASE)]);
    assert_eq!(changed.status, 303, "{}", changed.alert());
    assert_eq!(visitor.get("/").links("/tips/").len(), 1, "the session goes on");

    let reset = |key: &str| {
        app.stranger().submit("/forgotten", &[("name", READER), ("paper_key", key), ("passphrase", PASSPHRASE)])
    };
    let secret = reset(&reader.key.encode());
    assert_eq!(secret.status, 422);
    assert!(secret.alert().contains("the secret key you read with"), "{}", secret.alert());
    assert!(!secret.shows(&reader.key.encode()));
    assert_eq!(reset(&Identity::generate().encode()).status, 422);
    assert_eq!(visitor.get("/").status, 200, "and nothing has changed");
    assert_eq!(reset(&reader.paper_key).status, 200);
    assert_eq!(visitor.get("/").status, 303, "sessions under the old passphrase have ended");
    let visitor = app.handler(READER);
    let tip = visitor.get("/").link("/tips/");
    assert_eq!(message(&at_home(&visitor, &tip, &reader.key)["entries/000-tip.age"]), "an old one");
}

#[test]
fn who_is_removed_takes_their_marks_along_and_comes_back_to_nothing() {
    let mut app = App::new();
    let wing = channel_id(&app, WING);
    let reader = join(&app, READER, &[("handles", &wing)]);
    app.tip(WING, "an old one");
    let (operator, visitor) = (app.handler(OPERATOR), app.handler(READER));
    assert!(operator.get("/team").shows("Reads with a key of their own."));
    assert_eq!(visitor.get("/").links("/tips/").len(), 1);
    let team_page = team_page(&operator, READER);
    let id = PersonId::parse(team_page.trim_start_matches("/team/")).expect("an id");
    let page = format!("{team_page}/remove");
    assert_eq!(submit(&operator, &operator.get(&page), &page, &[]).status, 200);
    assert_eq!(visitor.get("/").status, 303);
    // With the same key again: they are somebody new, and nothing of what came before is theirs.
    let link = invite(&operator, &[("name", READER), ("title", "planning"), ("handles", &wing)]);
    assert_eq!(accept(&app, &link, &reader.key.to_recipient().to_string()).status, 201);
    assert!(app.handler(READER).get("/").shows("There is nothing here"));
    app.restart();
    assert!(app.handler(READER).get("/").shows("There is nothing here"));
    app.stop();
    let checked = tipline::command::check(&app.data()).unwrap();
    assert_eq!(checked.len(), 1, "{checked:?}");
    let store = store::open(&app.data(), Clock::Wall.today(), || ()).unwrap();
    let [tip] = store.cabinet.tips().unwrap().try_into().unwrap();
    assert!(matches!(store.cabinet.granted(&tip, id), Err(StoreError::Missing)), "grant and mark are destroyed");
}

#[test]
fn a_backup_brings_back_what_is_theirs() {
    let (app, safe) = (App::new(), Safe::new());
    let reader = join(&app, READER, &[("handles", &channel_id(&app, WING))]);
    app.tip(WING, "an old one");
    app.tip_with(WING, |page, form| form.text("message", "about R").text("leave_out", &page.person(READER)));
    safe.back_up(&app, "all.age");
    let mut restored = safe.restored("all.age", &["--no-newer-list"]);
    restored.start();
    let visitor = restored.handler(READER);
    let [tip] = visitor.get("/").links("/tips/").try_into().expect("the one that is theirs");
    assert_eq!(message(&at_home(&visitor, &tip, &reader.key)["entries/000-tip.age"]), "an old one");
}

#[test]
fn their_second_factor_belongs_to_the_key_they_sign_in_with() {
    let house = House::start("", NOON);
    let key = Identity::generate();
    let link = invite(&house.handler(OPERATOR), &[("name", READER), ("title", "planning")]);
    let own_key = key.to_recipient().to_string();
    let made = house.stranger().submit(&link, &[("passphrase", PASSPHRASE), ("own_key", &own_key)]);
    let visitor = house.handler(READER);
    let secret = account::turn_on(&visitor, NOON);
    house.at(NOON + 60);
    let sign_in = |code: &str| {
        let typed = [("name", READER), ("passphrase", PASSPHRASE), ("code", code)];
        house.stranger().submit("/sign-in", &typed).status
    };
    let code = account::code(&secret, NOON + 60);
    assert_eq!([sign_in(""), sign_in(&code), sign_in(&code)], [422, 303, 422]);
    let reset = [("name", READER), ("paper_key", &made.inside("paper-key")), ("passphrase", PASSPHRASE)];
    assert_eq!(house.stranger().submit("/forgotten", &reset).status, 200);
    assert_eq!(sign_in(""), 303, "the paper key turns codes off");
}
