//! Another language, chosen at the desk while something stands in a form: what was typed comes along, secrets do not, and
//! nothing is done.

use tipline::crypto::Identity;

use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::channels::page_of;
use crate::language::language;
use crate::life::{guard, press, step};
use crate::own_key::join;
use crate::people::{channel_id, invite, team_page};

type Fields = Vec<(String, String)>;

const NEW_PASSPHRASE: &str = "tulip velvet quilt and crane";

/// Somebody who types into a form. Everything in it is as it has to be, so that it would be done if it were sent.
struct Typing<'a> {
    who: &'a Visitor,
    page: &'a str,
    action: &'a str,
    typed: &'a [(&'a str, &'a str)],
    /// What no page shows again.
    secret: &'a [(&'a str, &'a str)],
    /// Pages that would look otherwise if anything were done.
    watched: &'a [(&'a Visitor, &'a str)],
}

/// Where a page's menu sends its form for this language. It is the form that goes to this address, and Enter in it does
/// what it did.
fn menu(page: &Answer, tag: &str, action: &str) -> String {
    let html = page.text();
    let (before, menu) = html.split_once("<details class=\"languages\">").expect("every page has the menu");
    let entry = menu.split("<li>").find(|entry| entry.contains(&format!(" lang=\"{tag}\"")));
    let entry = entry.and_then(|entry| entry.strip_prefix("<button form=\"")).expect("an entry sends a form");
    let (form, entry) = entry.split_once("\" formaction=\"").expect("it says where to");
    let forms = menu.split("<form ").filter(|tag| tag.contains(&format!("id=\"{form}\"")));
    let forms: Vec<&str> = forms.filter(|tag| tag.contains(&format!(" action=\"{action}\""))).collect();
    assert_eq!(forms.len(), 1, "{form}: {action}");
    let enter = format!("<button class=\"default\" form=\"{form}\" tabindex=\"-1\" aria-hidden=\"true\">");
    assert!(before.contains(&enter) && before.matches(&format!(" form=\"{form}\"")).count() == 1, "{form}");
    entry.split('"').next().expect("an address ends").to_owned()
}

/// Fields in an order of their own, with one kind of line end, but for the guard and these.
fn told(fields: &Fields, but: &[(&str, &str)]) -> Fields {
    let told = fields.iter().filter(|(name, _)| name != "guard" && !but.iter().any(|(secret, _)| secret == name));
    let mut told: Fields = told.map(|(name, value)| (name.clone(), value.replace("\r\n", "\n"))).collect();
    told.sort();
    told
}

/// The fields with these in the place of those of their names.
fn with(mut fields: Fields, those: &[(&str, &str)]) -> Fields {
    fields.retain(|(there, _)| !those.iter().any(|(name, _)| name == there));
    fields.extend(those.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

impl Typing<'_> {
    /// Looks at the form in German and again in English, and then sends it as it stands there, secrets typed anew.
    fn there_and_back_and_sent(&self) -> Answer {
        let look = || self.watched.iter().map(|(who, path)| who.get(path).bare()).collect::<Vec<_>>();
        let before = look();
        let mut page = self.who.get(self.page);
        let mut action = self.action.to_owned();
        let mut fields = with(with(page.filled(&action), self.typed), self.secret);
        for tag in ["de", "en"] {
            let typed = told(&fields, self.secret);
            page = self.send(&page, &menu(&page, tag, &action), &fields);
            assert_eq!((page.status, language(&page).as_str()), (200, tag), "{}: {}", self.action, page.text());
            assert_eq!((page.alert(), page.header("set-cookie")), (String::new(), None), "{}", self.action);
            action = format!("/{tag}{}", self.action);
            fields = page.filled(&action);
            assert_eq!(told(&fields, self.secret), typed, "{}", self.action);
            for (name, secret) in self.secret {
                assert!(fields.iter().all(|(there, value)| there != name || value.is_empty()), "{action}: {name}");
                assert!(*name == "sure" || !page.shows(secret), "{action} shows {name}");
            }
            fields = with(fields, self.secret);
        }
        assert!(look() == before, "{}: something was done", self.action);
        self.send(&page, &action, &fields)
    }

    fn send(&self, page: &Answer, to: &str, fields: &Fields) -> Answer {
        if page.shows("enctype=\"multipart/form-data\"") {
            let form = fields.iter().fold(Form::default(), |form, (name, value)| form.text(name, value));
            return self.who.send(to, &form);
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.who.submit(to, &fields)
    }
}

#[test]
fn what_is_typed_before_signing_in_comes_along_into_another_language_and_nothing_is_done() {
    let app = App::empty();
    let (link, handler) = (app.set_up_path(), app.stranger());
    let typing = Typing {
        who: &handler,
        page: &link,
        action: &link,
        typed: &[("site", "R & \"D\" <b>"), ("channel", WING), ("name", HANDLER_A), ("title", "officer")],
        secret: &[("passphrase", PASSPHRASE)],
        watched: &[(&handler, "/sign-in"), (&app.source(), "/")],
    };
    let paper_key = typing.there_and_back_and_sent().inside("paper-key");
    assert!(paper_key.starts_with("AGE-SECRET-KEY-PQ-1"), "it was sent whole");

    let typing = Typing {
        who: &handler,
        page: "/sign-in",
        action: "/sign-in",
        typed: &[("name", HANDLER_A)],
        secret: &[("passphrase", PASSPHRASE), ("code", "314159")],
        watched: &[(&handler, "/")],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some("/en/"));

    let stranger = app.stranger();
    let typing = Typing {
        who: &stranger,
        page: "/forgotten",
        action: "/forgotten",
        typed: &[("name", HANDLER_A)],
        secret: &[("paper_key", &paper_key), ("passphrase", NEW_PASSPHRASE)],
        watched: &[(&handler, "/")],
    };
    assert_eq!(typing.there_and_back_and_sent().status, 200);
    let new = [("name", HANDLER_A), ("passphrase", NEW_PASSPHRASE)];
    assert_eq!(stranger.submit("/sign-in", &new).status, 303, "it was sent whole");
}

#[test]
fn what_is_typed_of_a_channel_comes_along_into_another_language_and_nothing_is_done() {
    let app = App::new();
    let (operator, officer) = (app.handler(OPERATOR), app.source().get(&app.channel(WING)).person(HANDLER_A));
    let typing = Typing {
        who: &operator,
        page: "/channels/new",
        action: "/channels/new",
        typed: &[
            ("name", "Stores"),
            ("description", "What is missing,\r\n<b>& since when."),
            ("handler", &officer),
            ("acknowledge", "5"),
            ("answer", "80"),
            ("keep", "300"),
            ("rows", "3"),
            ("question-0-label", "Which wing?"),
            ("question-0-kind", "choice"),
            ("question-0-choices", "Wing A\r\nWing B"),
            ("question-0-required", "yes"),
            ("question-1-label", ""),
            ("question-1-kind", "long"),
            ("question-1-choices", ""),
            ("question-2-label", "Since when?"),
            ("question-2-kind", "date"),
            ("question-2-choices", ""),
        ],
        secret: &[],
        watched: &[(&operator, "/channels"), (&app.source(), "/report")],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some("/en/channels"));

    let stores = page_of(&operator, "Stores");
    let typing = Typing {
        who: &operator,
        page: &stores,
        action: &stores,
        typed: &[
            ("description", ""),
            ("keep", "400"),
            ("rows", "5"),
            ("question-1-label", "Since which day?"),
            ("question-3-label", ""),
            ("question-3-kind", "short"),
            ("question-3-choices", ""),
            ("question-4-label", "What else?"),
            ("question-4-kind", "long"),
            ("question-4-choices", ""),
        ],
        secret: &[],
        watched: &[(&operator, &stores), (&operator, "/channels")],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some("/en/channels"));
    let changed = operator.get(&stores);
    assert!(changed.shows("Since which day?") && changed.shows("What else?"), "{}", changed.text());
}

#[test]
fn what_is_typed_of_a_person_comes_along_into_another_language_and_nothing_is_done() {
    let app = App::new();
    let (operator, wing) = (app.handler(OPERATOR), channel_id(&app, WING));
    let typing = Typing {
        who: &operator,
        page: "/team/new",
        action: "/team/new",
        typed: &[("name", "Handler R"), ("title", "head & office"), ("handles", &wing)],
        secret: &[],
        watched: &[(&operator, "/team")],
    };
    let link = typing.there_and_back_and_sent().inside("link");
    let link = link.get(link.find("/invitation?").expect("it was sent whole")..).unwrap_or_default();

    let (invited, own_key) = (app.stranger(), Identity::generate().to_recipient().to_string());
    let typing = Typing {
        who: &invited,
        page: link,
        action: link,
        typed: &[("own_key", &own_key)],
        secret: &[("passphrase", PASSPHRASE)],
        watched: &[(&invited, link), (&operator, "/team")],
    };
    assert!(typing.there_and_back_and_sent().shows("It opens no report"), "it was sent whole");

    let person = team_page(&operator, "Handler R");
    let typing = Typing {
        who: &operator,
        page: &person,
        action: &person,
        typed: &[("title", "headquarters"), ("operator", "yes")],
        secret: &[],
        watched: &[(&operator, &person), (&operator, "/team")],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some("/en/team"));

    let typing = Typing {
        who: &operator,
        page: "/account/reminders",
        action: "/account/reminders",
        typed: &[("often", "every-day"), ("email", "somebody@example.org")],
        secret: &[],
        watched: &[(&operator, "/account/reminders")],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some("/en/account/reminders"));
}

#[test]
fn what_is_typed_about_a_tip_comes_along_into_another_language_and_nothing_is_done() {
    let app = App::new();
    app.tip(WING, "boxes are gone");
    let (reader, overseer) = (app.handler(HANDLER_A), app.handler(OVERSEER));
    let tip = reader.get("/").link("/tips/");
    reader.get(&tip);
    for page in ["/", "/?state=acknowledge", "/search"] {
        let typing = Typing {
            who: &reader,
            page,
            action: "/search",
            typed: &[("find", "boxes")],
            secret: &[],
            watched: &[(&reader, "/")],
        };
        assert!(typing.there_and_back_and_sent().shows("<mark>boxes</mark>"), "{page}");
    }
    let referral = format!("{tip}/referral");
    let typing = Typing {
        who: &reader,
        page: &referral,
        action: &referral,
        typed: &[
            ("body", "State police & \"others\""),
            ("how", "plain"),
            ("recipient", "a key that comes later"),
            ("notes", "yes"),
            ("close", "yes"),
            ("reason", "It is for them,\r\nnot for us."),
        ],
        secret: &[("sure", "yes")],
        watched: &[(&reader, &tip)],
    };
    let case_file = typing.there_and_back_and_sent();
    assert!(case_file.header("content-disposition").is_some_and(|name| name.contains("case-file.zip")));

    let row = tip.replace("/tips/", "/docket/");
    let typing = Typing {
        who: &overseer,
        page: &row,
        action: &format!("{tip}/reopen"),
        typed: &[("reason", "It is for us,\r\nnot for <b>them.")],
        secret: &[],
        watched: &[(&overseer, &row), (&reader, &tip)],
    };
    assert_eq!(typing.there_and_back_and_sent().header("location"), Some(format!("/en{row}").as_str()));
    assert!(!overseer.get(&row).shows("<button form="), "there is no form any more, and links do");
}

#[test]
fn a_form_opens_in_no_language_to_those_it_is_shut_to() {
    let app = App::new();
    app.tip_with(WING, |page, form| form.text("message", "a tip").text("leave_out", &page.person(HANDLER_B)));
    let (reader, left_out, operator) = (app.handler(HANDLER_A), app.handler(HANDLER_B), app.handler(OPERATOR));
    let tip = reader.get("/").link("/tips/");
    let (referral, reopen) = (format!("{tip}/referral"), format!("{tip}/reopen"));
    let (channel, person) = (page_of(&operator, WING), team_page(&operator, HANDLER_B));
    let switch = |who: &Visitor, action: &str, guard: &str| {
        let fields = [("guard", guard), ("often", "never"), ("name", "marked"), ("reason", "marked")];
        if action == reopen {
            let form = fields.iter().fold(Form::default(), |form, (name, value)| form.text(name, value));
            return who.send(&format!("/de{action}?language"), &form);
        }
        who.submit(&format!("/de{action}?language"), &fields)
    };
    let theirs = guard(&left_out, "/account/reminders", "/account/reminders");
    for action in ["/channels/new", &channel, "/team/new", &person, &referral, &reopen] {
        assert_eq!(switch(&left_out, action, &theirs).status, 404, "{action}");
    }
    assert_eq!(switch(&reader, &reopen, &guard(&reader, &tip, &format!("{tip}/reply"))).status, 404);
    for action in ["/channels/new", &channel, "/team/new", &person, "/account/reminders"] {
        let foreign = switch(&operator, action, &theirs);
        assert_eq!((foreign.status, foreign.shows("marked")), (403, false), "{action}");
        assert_eq!(switch(&app.stranger(), action, &theirs).status, 401, "{action}");
    }
    assert_eq!(switch(&reader, &referral, &theirs).status, 403);
    assert_eq!(step(&reader, &tip, "close", &[("outcome", "referred"), ("reason", "done")]).status, 303);
    assert_eq!(switch(&app.handler(OVERSEER), &reopen, &theirs).status, 403);
    let fields = [("site", "a"), ("channel", "b"), ("name", "c"), ("title", "d"), ("passphrase", "e")];
    for closed in ["/de/setup?key=AAAA&language", "/de/invitation?key=AAAA&language"] {
        assert_eq!(app.stranger().submit(closed, &fields).status, 403, "{closed}");
    }
}

#[test]
fn a_secret_key_where_a_public_one_belongs_is_shown_in_no_language() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let (secret, wing) = (Identity::generate().encode().to_lowercase(), channel_id(&app, WING));
    let roles = [("name", "Handler R"), ("title", "planning"), ("handles", wing.as_str())];
    let link = invite(&operator, &roles);
    let fields = [("own_key", secret.as_str()), ("passphrase", "")];
    let switched = app.stranger().submit(&format!("/de{link}&language"), &fields);
    assert_eq!((switched.status, switched.inside("own-key"), switched.shows(&secret)), (200, String::new(), false));

    app.tip(WING, "a tip");
    let reader = app.handler(HANDLER_A);
    let tip = reader.get("/").link("/tips/");
    let referral = format!("{tip}/referral");
    let fields = [("guard", guard(&reader, &referral, &referral)), ("recipient", secret.clone())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let switched = reader.submit(&format!("/de{referral}?language"), &fields);
    assert_eq!((switched.status, switched.inside("recipient"), switched.shows(&secret)), (200, String::new(), false));
}

#[test]
fn pages_for_nothing_but_secrets_are_linked_to_in_every_language_also_after_a_refusal() {
    let app = App::new();
    let handler = app.handler(HANDLER_A);
    let wrong = [("old", "not this one"), ("passphrase", NEW_PASSPHRASE)];
    for (page, action, fields) in
        [("/account", "/account/passphrase", &wrong[..]), ("/account/code", "/account/code", &[("code", "000000")][..])]
    {
        for shown in [handler.get(page), press(&handler, page, action, fields)] {
            let menu = shown.text().split("<details class=\"languages\">").nth(1).unwrap_or_default().to_owned();
            assert!(menu.contains(&format!("<a href=\"/de{page}\" lang=\"de\"")), "{page}");
        }
    }
}

#[test]
fn what_is_chosen_of_a_list_stays_chosen_in_another_language() {
    let app = App::new();
    join(&app, "Handler R", &[("handles", &channel_id(&app, WING))]);
    app.tip(WING, "a tip");
    for (who, page, state) in [(app.handler(OVERSEER), "/docket", "overdue"), (app.handler("Handler R"), "/", "closed")]
    {
        let shown = who.get(page);
        // The menu's button sends the boxes' own form, which asks and does nothing.
        let there = format!("/de{page}");
        let form = format!("id=\"choose\" method=\"get\" action=\"{page}\"");
        let entry = format!("<button form=\"choose\" formaction=\"{there}\" formnovalidate lang=\"de\">");
        assert!(shown.text().contains(&form) && shown.text().contains(&entry), "{page}: {}", shown.text());
        let german = who.get(&format!("{there}?channel=&state={state}"));
        assert_eq!((german.status, language(&german).as_str()), (200, "de"), "{page}");
        assert!(german.text().contains(&format!("<option value=\"{state}\" selected>")), "{page}");
    }
}

#[test]
fn on_a_page_of_several_forms_another_language_opens_in_a_new_tab_and_the_old_one_goes_on() {
    let app = App::new();
    let wing = channel_id(&app, WING);
    join(&app, "Handler R", &[("handles", &wing)]);
    app.tip(WING, "a tip");
    let (reader, elsewhere, overseer) = (app.handler(HANDLER_A), app.handler("Handler R"), app.handler(OVERSEER));
    let tip = reader.get("/").link("/tips/");
    let row = tip.replace("/tips/", "/docket/");
    // How many languages open a new tab, of how many; and what is said of that.
    let tabs = |who: &Visitor, page: &str| {
        let html = who.get(page).text();
        let menu = html.split("<details class=\"languages\">").nth(1).and_then(|rest| rest.split("</details>").next());
        let entries: Vec<&str> = menu.expect("every page has the menu").split(" lang=\"").collect();
        let new = entries.iter().filter(|entry| entry.ends_with(" formtarget=\"_blank\"")).count();
        (new, entries.len() - 1, who.get(page).inside("languages-hint"))
    };
    let alone = |who: &Visitor, page: &str| {
        let (new, entries, said) = tabs(who, page);
        assert!(new == 0 && entries > 1 && said.is_empty(), "{page}: {new} of {entries}, {said}");
    };
    let among_others = |who: &Visitor, page: &str| {
        let [english, german] = ["", "/de"].map(|prefix| tabs(who, &format!("{prefix}{page}")));
        assert!(english.0 == english.1 && english.0 > 1 && german.0 == german.1, "{page}: {english:?}");
        assert_eq!(english.2, "Opens in a new tab; what you typed stays in this one.", "{page}");
        assert!(!german.2.is_empty() && german.2 != english.2, "{page}: {}", german.2);
    };
    among_others(&reader, &tip);
    among_others(&elsewhere, &tip);
    among_others(&reader, "/");
    among_others(&reader, "/?state=acknowledge");
    alone(&elsewhere, "/");
    for page in ["/search", "/account", "/account/reminders"] {
        alone(&reader, page);
    }

    for (who, note) in [(&reader, "the note of the old tab"), (&elsewhere, "another one")] {
        let action = format!("{tip}/reply");
        let switch = format!("/de{action}?language");
        let old = who.get(&tip);
        let reply = |words: &str| who.send(&switch, &old.form(&action).text("message", words));
        for words in ["half a reply", ""] {
            assert_eq!(reply(words).header("location"), Some(format!("/de{tip}").as_str()));
            assert_eq!(who.get(&format!("/de{tip}")).inside("reply-message"), words, "an emptied form stays empty");
        }
        let action = format!("{tip}/note");
        assert_eq!(who.send(&action, &old.form(&action).text("message", note)).status, 303);
        assert!(reader.get(&tip).shows(note));
    }

    assert_eq!(step(&reader, &tip, "close", &[("outcome", "referred"), ("reason", "done")]).status, 303);
    alone(&overseer, &row);
    assert_eq!(press(&reader, &tip, &format!("{tip}/erase"), &[("sure", "yes")]).status, 303);
    among_others(&overseer, &row);
}
