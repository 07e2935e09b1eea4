//! Reminders by e-mail: what they say, whom they reach, and that nothing waits for them.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OPERATOR, SITE, WING};
use crate::browser::{Answer, Visitor};
use crate::house::House;
use crate::life::{press, step};
use crate::post::{Letter, MailServer, Manner};
use crate::share::share;

const PAGE: &str = "/account/reminders";
const DAY: u64 = 86_400;
/// Five in the morning of some day; the hour of the settings is six.
const FIVE: u64 = 20_780 * DAY + 5 * 3_600;

fn wish(handler: &Visitor, email: &str, often: &str) {
    let kept = handler.fill(PAGE, PAGE, &[("email", email), ("often", often)]);
    assert_eq!((kept.status, kept.header("location")), (303, Some(PAGE)), "{}", kept.alert());
}

/// Asks for one now.
fn now(handler: &Visitor) {
    assert_eq!(handler.fill(PAGE, "/account/reminders/now", &[]).status, 303);
}

/// Looks at the page until it says this of the last reminder.
fn until(handler: &Visitor, outcome: &str) {
    let mut said = String::new();
    for _ in 0..600 {
        said = handler.get(PAGE).inside("outcome");
        if said.contains(outcome) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert!(said.contains(outcome), "{said}");
}

#[test]
fn a_reminder_comes_over_tls_and_says_nothing() {
    let server = MailServer::start(Manner::Tls);
    let folder = TempDir::new().unwrap();
    let password = folder.path().join("password");
    fs::write(&password, "of the mail server\n").unwrap();
    fs::set_permissions(&password, Permissions::from_mode(0o600)).unwrap();
    let signing_in = format!("user = \"desk\"\npassword_file = \"{}\"\n", password.display());
    let app = App::with(&format!("{}{signing_in}", server.settings("implicit")));
    let handler = app.handler(HANDLER_A);
    app.tip(WING, "a tip about the canteen");
    wish(&handler, "first@example.org", "every-day");
    now(&handler);
    let Letter { commands, sealed, text } = server.letter();
    until(&handler, "took it");
    assert!(sealed);
    let signed_in = data_encoding::BASE64.encode(b"\0desk\0of the mail server");
    assert!(commands.contains(&format!("AUTH PLAIN {signed_in}")), "{commands:?}");
    assert_eq!(commands[0], "EHLO example.org", "not the name of this machine");
    assert!(commands.iter().any(|line| line.starts_with("MAIL FROM:<desk@example.org>")));
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap().trim().to_owned();
    let everything = format!("{}\n{text}", commands.join("\n"));
    for never in [SITE, HANDLER_A, WING, "canteen", "127.0.0.1", "http", "tipline", "Tipline", &host] {
        assert!(!everything.contains(never), "{never}: {everything}");
    }
    assert!(text.contains(" 06:00:00 +0000\r\n"), "no time finer than the hour of the settings");
    let heads: Vec<&str> =
        text.lines().take_while(|line| !line.is_empty()).map(|l| l.split(':').next().unwrap()).collect();
    assert_eq!(heads.len(), 10, "nothing was added on the way: {heads:?}");
}

#[test]
fn a_password_of_the_mail_server_that_others_can_reach_is_refused_at_start() {
    let folder = TempDir::new().unwrap();
    let password = folder.path().join("password");
    fs::write(&password, "of the mail server\n").unwrap();
    let settings = "[mail]\nserver = \"localhost\"\nfrom = \"desk@example.org\"\nuser = \"desk\"\n";
    let mut app = App::laid_out(&format!("{settings}password_file = \"{}\"\n", password.display()));
    let allow = |mode| fs::set_permissions(&password, Permissions::from_mode(mode)).unwrap();
    for mode in [0o644, 0o640, 0o604, 0o602] {
        allow(mode);
        let refusal = app.refusal();
        assert!(refusal.contains("mail") && refusal.contains(&password.display().to_string()), "{mode:o}: {refusal}");
        assert!(refusal.contains("chmod 600") && !refusal.contains("of the mail server"), "{mode:o}: {refusal}");
        assert_eq!(refusal.lines().count(), 1, "{mode:o}: {refusal}");
    }
    for mode in [0o600, 0o400] {
        allow(mode);
        app.start();
        app.stop();
    }
}

#[test]
fn a_reminder_asked_for_is_the_one_of_that_day() {
    let server = MailServer::start(Manner::Tls);
    let house = House::start(&server.settings("implicit"), FIVE);
    let handler = house.handler(HANDLER_A);
    wish(&handler, "first@example.org", "every-day");
    let page = handler.get(PAGE);
    let press = || {
        let hidden = page.hidden("/account/reminders/now");
        let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(handler.submit("/account/reminders/now", &hidden).status, 303);
    };
    press();
    assert_eq!(server.letter().to(), "first@example.org");
    until(&handler, "took it");

    // Neither the button nor another address brings a second one, and the page says so in the button's place.
    for address in ["first@example.org", "other@example.org"] {
        wish(&handler, address, "every-day");
        press();
        let shown = handler.get(PAGE);
        assert!(shown.inside("already").contains("has been sent today"), "{address}: {}", shown.text());
        assert!(!shown.shows("/account/reminders/now"), "{address}: {}", shown.text());
    }
    // Nor does the hour of the settings.
    house.at(FIVE + 4 * 3_600);
    std::thread::sleep(std::time::Duration::from_millis(2_500)); // two looks at the clock
    assert!(server.rest().is_empty(), "at most one a day");

    house.at(FIVE + DAY);
    press();
    assert_eq!(server.letter().to(), "other@example.org");
}

#[test]
fn a_reminder_is_never_sent_in_clear_or_to_a_server_nobody_vouches_for() {
    let plain = MailServer::start(Manner::Plain);
    let app = App::with(&plain.settings("starttls"));
    let handler = app.handler(HANDLER_A);
    wish(&handler, "first@example.org", "every-day");
    now(&handler);
    until(&handler, "cannot be reached");
    assert!(plain.rest().is_empty());

    let strange = MailServer::start(Manner::StartTls);
    let settings = strange.settings("starttls");
    let without: Vec<&str> = settings.lines().filter(|line| !line.starts_with("ca_file")).collect();
    let app = App::with(&without.join("\n"));
    let handler = app.handler(HANDLER_A);
    wish(&handler, "first@example.org", "every-day");
    now(&handler);
    until(&handler, "cannot be reached");
    assert!(strange.rest().is_empty(), "the system vouches for no test");

    let known = MailServer::start(Manner::StartTls);
    let app = App::with(&known.settings("starttls"));
    let handler = app.handler(HANDLER_A);
    wish(&handler, "first@example.org", "every-day");
    now(&handler);
    assert!(known.letter().sealed);
}

#[test]
fn a_mail_server_that_fails_delays_no_tip_and_shows_in_the_desk() {
    let silent = MailServer::start(Manner::Silent);
    let mut app = App::with(&silent.settings("implicit"));
    let handler = app.handler(HANDLER_A);
    wish(&handler, "first@example.org", "when-something");
    now(&handler);
    app.tip(WING, "sent while the mail server says nothing");
    assert!(handler.get(PAGE).inside("outcome").contains("on its way"));
    assert_eq!(handler.get("/").links("/tips/").len(), 1);
    assert!(!app.stop().contains("first@example.org"));

    let refusing = MailServer::start(Manner::Refusing);
    let mut app = App::with(&refusing.settings("none"));
    let (handler, operator) = (app.handler(HANDLER_A), app.handler(OPERATOR));
    wish(&handler, "first@example.org", "every-day");
    now(&handler);
    until(&handler, "refuses it");
    assert!(operator.get(PAGE).shows("Reminders of this site cannot be sent"));
    assert!(!app.handler(HANDLER_B).get(PAGE).shows("cannot be sent"));
    let said = app.stop();
    assert!(said.contains("Reminders cannot be sent") && !said.contains("example.org"), "{said}");
}

#[test]
fn a_wish_that_cannot_be_kept_is_refused_and_given_back() {
    let app = App::new();
    let handler = app.handler(HANDLER_A);
    assert!(handler.get(PAGE).shows("no mail server"));
    for bad in ["", "somebody", "a@b@c", "k@example.org\r\nBcc: r@example.org"] {
        let refused = handler.fill(PAGE, PAGE, &[("email", bad), ("often", "every-day")]);
        assert!(refused.status == 422 && refused.alert().contains("e-mail address"), "{bad}");
        if !bad.contains('\r') {
            assert_eq!(refused.value("email"), bad);
        }
    }
    assert_eq!(handler.fill(PAGE, PAGE, &[("email", "k@example.org"), ("often", "hourly")]).status, 400);
    wish(&handler, "k@example.org", "when-something");
    assert_eq!(handler.get(PAGE).value("email"), "k@example.org");
    wish(&handler, "", "never");
    assert_eq!(handler.get(PAGE).value("email"), "");
}

/// Four mornings of two handlers who want a reminder every day, and what came for each; on the second day a tip came or not.
fn mornings(with_tip: bool) -> Vec<Letter> {
    let server = MailServer::start(Manner::Tls);
    let house = House::start(&server.settings("implicit"), FIVE);
    wish(&house.handler(HANDLER_A), "first@example.org", "when-something");
    wish(&house.handler(HANDLER_B), "second@example.org", "every-day");
    let mut letters = Vec::new();
    for day in 0..4 {
        if day == 1 && with_tip {
            let source = house.source();
            let path = source.get("/report").door(WING);
            let page = source.get(&path);
            let form = page.form(&path).text("message", "about B").text("leave_out", &page.person(HANDLER_B));
            source.send(&path, &form).receipt();
        }
        house.at(FIVE + day * DAY + 4 * 3_600);
        // Nobody has looked since the start, so A gets one each day, whatever came.
        letters.extend([server.letter(), server.letter()]);
        house.at(FIVE + (day + 1) * DAY);
        std::thread::sleep(std::time::Duration::from_millis(2_500)); // two looks at the clock: no third comes
        assert!(server.rest().is_empty(), "at most one a day");
    }
    letters
}

#[test]
fn every_step_and_every_sharing_is_something_to_see_and_the_letter_is_the_same() {
    let server = MailServer::start(Manner::Tls);
    let house = House::start(&server.settings("implicit"), FIVE);
    let send = |channel: &str| {
        let source = house.source();
        let path = source.get("/report").door(channel);
        source.send(&path, &source.get(&path).form(&path).text("message", "a tip")).receipt();
    };
    let [acting, told] = [HANDLER_A, HANDLER_B].map(|name| house.handler(name));
    send(WING);
    let both = acting.get("/").link("/tips/");
    send(KITCHEN);
    let own = acting.get("/").links("/tips/").into_iter().find(|tip| *tip != both).expect("A has two");
    wish(&told, "second@example.org", "when-something");
    // Nobody is known to have looked since the start; and once this has come, their wish is known.
    house.at(FIVE + 4 * 3_600);
    let mut letters = vec![server.letter()];
    let with = house.source().get(&house.source().get("/report").door(WING)).person(HANDLER_B);
    let does: [&dyn Fn() -> Answer; 6] = [
        &|| press(&acting, &both, &format!("{both}/acknowledge"), &[]),
        &|| share(&acting, &own, &with),
        &|| step(&acting, &both, "close", &[("outcome", "referred"), ("reason", "to the police")]),
        &|| press(&acting, &both, &format!("{both}/erase"), &[("sure", "yes")]),
        &|| press(&acting, &both, &format!("{both}/keep"), &[]),
        &|| press(&acting, &format!("{own}/step-back"), &format!("{own}/step-back"), &[]),
    ];
    for (day, act) in (1..).zip(does) {
        house.at(FIVE + day * DAY);
        assert_eq!(told.get("/").status, 200, "they look, and have seen all there is");
        let done = act();
        assert_eq!(done.status, 303, "{day}: {}", done.alert());
        house.at(FIVE + day * DAY + 4 * 3_600);
        letters.push(server.letter());
    }
    assert!(letters.iter().all(|letter| letter.to() == "second@example.org"));
    assert!(letters.windows(2).all(|two| two[0].bare() == two[1].bare() && two[0].text.len() == two[1].text.len()));
}

#[test]
fn somebody_left_out_gets_the_same_letters_with_and_without_the_tip() {
    let told = |with_tip| {
        let letters = mornings(with_tip);
        let of_b: Vec<Letter> = letters.into_iter().filter(|letter| letter.to() == "second@example.org").collect();
        assert_eq!(of_b.len(), 4, "on quiet days too");
        assert!(of_b.windows(2).all(|two| two[0].bare() == two[1].bare() && two[0].text.len() == two[1].text.len()));
        of_b.iter().map(Letter::bare).collect::<Vec<_>>()
    };
    assert_eq!(told(true), told(false));
}
