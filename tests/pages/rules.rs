//! What must hold for any page of ours, whatever state it is in and whoever's words are on it.

use super::html::{Element, Page};
use super::{Sample, Words};

/// Forms that carry no proof of where they came from: leaving harms nobody, and the others prove themselves by a secret.
const WITHOUT_GUARD: &[&str] =
    &["/leave", "/replies", "/sign-in", "/sign-in/again", "/setup", "/invitation", "/forgotten"];
/// The form that holds what could not be kept.
const KEPT: &str = "kept";
/// Words that a title must not say to whoever looks over a shoulder or through a history.
const TELLING: &[&str] = &["whistle", "tip", "report", "source", "handler", "leak", "anonym", "secret"];

/// What one page gets wrong, whoever's words are on it.
pub(super) fn faults(sample: &Sample, words: &Words) -> Vec<String> {
    let page = match Page::read(&sample.html) {
        Ok(page) => page,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };
    let text_of = |name: &str| page.all(name).map(|element| element.text.trim().to_owned()).collect::<Vec<_>>();

    let language = page.all("html").next().and_then(|html| html.attribute("lang"));
    check(language.is_some_and(|language| !language.is_empty()), "does not say its language");
    check(page.all("main").count() == 1, "not one <main>");
    let titles = page.all("title").filter(|title| title.inside.iter().all(|at| page.0[*at].name != "svg"));
    let titles: Vec<_> = titles.map(|title| title.text.trim().to_owned()).collect();
    check(matches!(titles.as_slice(), [title] if !title.is_empty()), "not one title");
    for title in titles {
        let lower = title.to_lowercase();
        check(!TELLING.iter().any(|word| lower.contains(word)), &format!("the title tells: {title}"));
        check(!title.contains(words.line), "the title holds what somebody typed");
    }
    let headings = text_of("h1").len();
    check(headings == 1, &format!("{headings} h1"));
    let mut level = 0;
    for element in &page.0 {
        if let Some(next) = element.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) {
            check(next <= level + 1, &format!("h{next} after h{level}"));
            level = next;
        }
        nothing_active(&page, element, &mut check);
        references(&page, element, &mut check);
        said_in_words(&page, element, &mut check);
    }
    for form in page.all("form") {
        guarded(&page, form, &mut check);
    }
    comes_along(&page, &mut check);
    if sample.page.starts_with("intake/") {
        for field in page.0.iter().filter(|element| is_typed_into(element)) {
            let form = field.inside.iter().rev().map(|at| &page.0[*at]).find(|element| element.name == "form");
            let off = |element: &Element| element.attribute("autocomplete") == Some("off");
            check(off(field) || form.is_some_and(off), "a browser would remember what a source typed");
            let checked = field.attribute("spellcheck") != Some("false");
            check(!checked, "a browser may send what a source types away to have its spelling checked");
        }
        for tick in page.all("input").filter(|input| input.attribute("type") == Some("checkbox")) {
            let form = tick.inside.iter().rev().map(|at| &page.0[*at]).find(|element| element.name == "form");
            let off = form.is_some_and(|form| form.attribute("autocomplete") == Some("off"));
            check(off, "a browser would remember whom a source left out");
        }
    }
    let alerts = || page.0.iter().filter(|element| element.attribute("role") == Some("alert"));
    for id in alerts().filter_map(|alert| alert.attribute("id")) {
        let tie = |element: &Element| element.refers_to(&["aria-describedby", "aria-errormessage"]).contains(&id);
        let of_a_field = sample.state.starts_with("refused");
        check(!of_a_field || page.0.iter().any(tie), &format!("no field is tied to #{id}"));
    }
    let told = alerts().filter(|alert| !alert.text.trim().is_empty()).count();
    let wrong = ["refused", "damaged"].iter().any(|wrong| sample.state.starts_with(wrong));
    check(told > 0 || !wrong, "something is wrong and no role=\"alert\" says so");
    check(told == 0 || wrong, "a role=\"alert\" though nothing is wrong");
    faults
}

/// No script, no style of its own, nothing from elsewhere.
fn nothing_active(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    let Element { name, attributes, .. } = element;
    let passive =
        !["script", "style", "iframe", "object", "embed", "base", "template", "noscript"].contains(&name.as_str());
    check(passive, &format!("<{name}>"));
    let drawn_by_us =
        |src: &str| src.starts_with("data:image/png;base64,") || src.starts_with("data:image/jpeg;base64,");
    let carried = name == "img" && element.attribute("src").is_some_and(drawn_by_us);
    let alt = element.attribute("alt").is_some_and(|alt| !alt.trim().is_empty());
    check(name != "img" || (carried && alt), "<img> from elsewhere, or without words");
    // A drawing is lines and words and nothing else: what else an <svg> can hold can act.
    let drawn = element.inside.iter().any(|at| page.0[*at].name == "svg");
    let in_drawing = ["path", "text", "title", "desc"].contains(&name.as_str());
    let anywhere = name == "title" && !drawn;
    check(drawn == in_drawing || anywhere, &format!("<{name}> in a drawing, or a line outside of one"));
    for (key, value) in attributes {
        let harmless = !key.starts_with("on") && key != "style" && key != "http-equiv" && key != "srcdoc";
        check(harmless, &format!("<{name} {key}>"));
        if ["href", "src", "action", "formaction", "srcset", "data", "poster", "ping", "cite"].contains(&key.as_str()) {
            let ours = (value.starts_with('/') && !value.starts_with("//")) || value.starts_with('#');
            let icon = name == "link" && value == "data:,";
            check(
                (ours || icon || carried) && !value.contains('\\'),
                &format!("<{name} {key}=\"{value}\"> leads elsewhere"),
            );
        }
    }
    check(element.attribute("target").is_none(), "a link or a form opens another window");
}

/// Ids are unique, and what is referred to is there.
fn references(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    if let Some(id) = element.attribute("id") {
        let same = page.0.iter().filter(|other| other.attribute("id") == Some(id)).count();
        check(same == 1 && !id.contains(char::is_whitespace) && !id.is_empty(), &format!("id {id} {same} times"));
    }
    let here = element.attribute("href").and_then(|href| href.strip_prefix('#'));
    let named = ["for", "aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details", "aria-controls"];
    for id in element.refers_to(&named).into_iter().chain(here) {
        let there = page.by_id(id).is_some_and(|named| !named.text.trim().is_empty() || is_control(named));
        check(
            there || Some(id) == here,
            &format!("<{}> refers to {id}, which is not there or says nothing", element.name),
        );
        check(page.by_id(id).is_some(), &format!("#{id} is not there"));
    }
    if element.attribute("aria-invalid") == Some("true") {
        let told = element.refers_to(&["aria-describedby", "aria-errormessage"]).into_iter();
        let alert = told.filter_map(|id| page.by_id(id)).any(|named| named.attribute("role") == Some("alert"));
        check(alert, "an invalid field does not say where its error is told");
    }
}

/// What is acted on says what it does.
fn said_in_words(page: &Page, element: &Element, check: &mut impl FnMut(bool, &str)) {
    let name = element.name.as_str();
    if is_control(element) {
        let by_id = element.attribute("id").is_some_and(|id| {
            page.all("label").any(|label| label.attribute("for") == Some(id) && !label.text.trim().is_empty())
        });
        let around = element.inside.iter().any(|at| page.0[*at].name == "label" && !page.0[*at].text.trim().is_empty());
        let field = element.attribute("name").or(element.attribute("id")).unwrap_or_default();
        check(by_id || around, &format!("<{name}> {field} has no label"));
    }
    let by_label = element.attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
    let speaks = ["a", "button", "label", "legend", "h1", "h2", "h3", "h4", "th", "summary"].contains(&name);
    check(!speaks || by_label || !element.text.trim().is_empty(), &format!("<{name}> says nothing"));
    check(name != "nav" || by_label, "<nav> has no aria-label");
    check(name != "fieldset" || page.all("legend").count() > 0, "<fieldset> has no legend");
    // A browser drops the first line end: without one of ours, it would drop the person's.
    check(name != "textarea" || element.text.starts_with('\n'), "<textarea> does not begin with a line end");
}

/// Forms are posted to us, with their guard.
fn guarded(page: &Page, form: &Element, check: &mut impl FnMut(bool, &str)) {
    let action = form.attribute("action").unwrap_or_default();
    if form.attribute("method") == Some("get") {
        let at = page.0.iter().position(|element| std::ptr::eq(element, form));
        let inside = page.0.iter().filter(|element| at.is_some_and(|at| element.inside.contains(&at)));
        let only_chosen = inside.clone().all(|element| !["input", "textarea"].contains(&element.name.as_str()));
        check(only_chosen, &format!("form {action}: what is typed would be in an address"));
        return;
    }
    check(form.attribute("method") == Some("post"), &format!("form {action}: what is typed would be in an address"));
    if form.attribute("id") == Some(KEPT) {
        return; // nothing of it is ever done: it comes back in another language
    }
    let at = page.0.iter().position(|element| std::ptr::eq(element, form));
    let inside = |element: &&Element| at.is_some_and(|at| element.inside.contains(&at));
    let path = action.split('?').next().unwrap_or_default();
    let hidden = page.all("input").filter(inside).any(|input| {
        input.attribute("type") == Some("hidden")
            && matches!(input.attribute("name"), Some("token" | "guard"))
            && input.attribute("value").is_some_and(|value| !value.is_empty())
    });
    check(hidden || WITHOUT_GUARD.contains(&path), &format!("form {action} has no guard"));
    let files = page.all("input").filter(inside).any(|input| input.attribute("type") == Some("file"));
    let multipart = form.attribute("enctype") == Some("multipart/form-data");
    check(!files || multipart, &format!("form {action} would send the names of files and not the files"));
    let typed = page.0.iter().filter(inside).any(is_typed_into);
    check(!typed || form.attribute("accept-charset") == Some("utf-8"), &format!("form {action}: which charset?"));
    // One sends it; another, which has a name, asks for more of it, and so the one that Enter means stands first, unseen.
    let plain = |button: &&Element| {
        let named = button.attribute("name").is_some() && button.attribute("value") != Some("send");
        !named && button.attribute("class") != Some("default")
    };
    let sends = page.all("button").filter(inside).filter(plain).count();
    check(sends == 1, &format!("form {action} has {sends} buttons"));
}

/// Where something is typed or ticked that may be shown again, another language is chosen with a form it is in. A browser
/// sends one form only: a page that has more stays where it is, the other language opens beside it, and the menu says so.
fn comes_along(page: &Page, check: &mut impl FnMut(bool, &str)) {
    let secret = |field: &Element| {
        let under_a_warning = matches!(field.attribute("name"), Some("sure" | "others"));
        let once = field.attribute("autocomplete") == Some("one-time-code");
        field.attribute("type") == Some("password") || once || under_a_warning
    };
    let around = |element: &Element| element.inside.iter().rev().map(|at| &page.0[*at]).collect::<Vec<_>>();
    let fields = |form: &Element| {
        let at = page.0.iter().position(|element| std::ptr::eq(element, form));
        let inside = page.0.iter().filter(move |field| at.is_some_and(|at| field.inside.contains(&at)));
        inside.filter(|field| is_control(field) && field.attribute("readonly").is_none()).collect::<Vec<_>>()
    };
    let forms: Vec<_> = page.all("form").filter(|form| !fields(form).is_empty()).collect();
    let shown_again = |form: &&&Element| fields(form).into_iter().any(|field| !secret(field));
    let along: Vec<_> = forms.iter().filter(shown_again).map(|form| form.attribute("id")).collect();
    let in_menu = |element: &Element| around(element).iter().any(|one| one.attribute("class") == Some("languages"));
    let entries = page.0.iter().filter(|element| ["a", "button"].contains(&element.name.as_str()) && in_menu(element));
    let beside = |entry: &Element| entry.attribute("formtarget") == Some("_blank");
    for entry in entries.clone() {
        let form = entry.attribute("form");
        check(
            along.is_empty() || (form.is_some() && along.contains(&form)),
            "what is typed is lost when another language is chosen",
        );
        check(
            forms.len() < 2 || beside(entry),
            "what is typed in another form is lost when another language is chosen",
        );
        check(forms.len() > 1 || !beside(entry), "another language opens a tab for nothing");
    }
    let menu = page.all("summary").find(|summary| in_menu(summary));
    let said = menu.is_some_and(|menu| !menu.refers_to(&["aria-describedby"]).is_empty());
    check(said == entries.clone().any(beside), "the menu does not say that a tab opens, or says it though none does");
    let others = page.0.iter().filter(|element| element.attribute("formtarget").is_some()).count();
    check(others == entries.filter(|entry| beside(entry)).count(), "a form opens another window");
}

fn is_control(element: &Element) -> bool {
    match element.name.as_str() {
        "input" => !matches!(element.attribute("type"), Some("hidden" | "submit")),
        name => ["textarea", "select"].contains(&name),
    }
}

fn is_typed_into(element: &Element) -> bool {
    let plain = matches!(element.attribute("type"), None | Some("text" | "password" | "search"));
    (element.name == "input" && plain) || (element.name == "textarea" && element.attribute("readonly").is_none())
}
