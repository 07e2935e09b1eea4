//! Rendering. A page is a struct with its template beside its route; this is the only way it becomes an answer.

use actix_web::http::header::HeaderValue;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;

use super::spoken::{SWITCH, here, spoken};
use super::words::{Language, TONGUES, Tongue};

/// What the skeleton of every page needs.
pub struct Frame<'a> {
    /// The language it speaks.
    pub l: &'static Language,
    /// What the site is called.
    pub site: &'a str,
    /// What every link begins with: the language that was asked for, or nothing.
    pub at: &'static str,
    tongue: &'static Tongue,
    menu: Menu,
}

/// How a page is fetched in another language.
enum Menu {
    /// By a link to it.
    Link(String),
    /// By sending a form of the page, whose id this is, so that what was typed comes along.
    Form { id: &'static str, to: String, enter: Option<(&'static str, &'static str)>, tab: Tab },
    /// Not at all, since it is shown once.
    None,
}

/// Where the page opens that a form is sent for.
#[derive(PartialEq, Eq)]
enum Tab {
    /// In the place of this one.
    Same,
    /// Beside this one, which stays as it is.
    New,
}

/// A language one can choose.
pub struct Choice {
    /// Its tag (BCP 47).
    pub tag: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
    /// Where this page is in it: a link's address, or that to which the form is sent.
    pub to: String,
    /// Whether this is the language of the page.
    pub current: bool,
}

impl<'a> Frame<'a> {
    /// The frame of an answer to the current request, in its language, for a site of this name.
    #[must_use]
    pub fn new(site: &'a str) -> Self {
        spoken(|spoken| Self {
            l: spoken.tongue.messages(),
            site,
            at: spoken.prefix,
            tongue: spoken.tongue,
            menu: Menu::Link(spoken.page.clone()),
        })
    }

    /// The same, for a page at another address than the one that was asked for.
    #[must_use]
    pub fn of_page(self, page: &str) -> Self {
        Self { menu: Menu::Link(page.to_owned()), ..self }
    }

    /// The same, for a page that is shown once and would be lost.
    #[must_use]
    pub fn shown_once(self) -> Self {
        Self { menu: Menu::None, ..self }
    }

    /// The same, for a page with a form in which something may have been typed: another language is reached by sending
    /// it to `action`, which shows it again.
    #[must_use]
    pub fn with_form(self, id: &'static str, action: impl Into<String>) -> Self {
        let action = action.into();
        let mark = if action.contains('?') { '&' } else { '?' };
        self.sending(id, format!("{action}{mark}{SWITCH}"))
    }

    /// The same, for a page with nothing but boxes to choose by, which are sent with a GET: another language is reached by
    /// choosing in it.
    #[must_use]
    pub fn with_choice(self, id: &'static str, action: &str) -> Self {
        self.sending(id, action.to_owned())
    }

    fn sending(self, id: &'static str, to: String) -> Self {
        Self { menu: Menu::Form { id, to, enter: None, tab: Tab::Same }, ..self }
    }

    /// The same, when something may have been typed in another form of the page, too: only one is sent, and so this page stays
    /// as it is, and the other language opens in a new tab.
    #[must_use]
    pub fn in_new_tab(mut self) -> Self {
        if let Menu::Form { tab, .. } = &mut self.menu {
            *tab = Tab::New;
        }
        self
    }

    /// The same, when Enter in a field of the form presses the button of this name and value.
    #[must_use]
    pub fn entering(mut self, name: &'static str, value: &'static str) -> Self {
        if let Menu::Form { enter, .. } = &mut self.menu {
            *enter = Some((name, value));
        }
        self
    }

    /// What those who speak this language call it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.tongue.name
    }

    /// The languages one can choose; none on a page that is shown once.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        let choice = |tongue: &'static Tongue| {
            let to = match &self.menu {
                Menu::Link(to) | Menu::Form { to, .. } => format!("{}{to}", tongue.prefix),
                Menu::None => return None,
            };
            Some(Choice { tag: tongue.tag, name: tongue.name, to, current: std::ptr::eq(tongue, self.tongue) })
        };
        TONGUES.iter().filter_map(choice).collect()
    }

    /// Name and value of the button that Enter presses, if it has any. The menu's buttons stand before the form's own, and
    /// the first button of a form is the one that Enter means: so one that does what is meant stands before the menu.
    #[must_use]
    pub fn enters(&self) -> Option<(&'static str, &'static str)> {
        match self.menu {
            Menu::Form { enter, .. } => enter,
            Menu::Link(_) | Menu::None => None,
        }
    }

    /// Whether another language opens in a new tab, which the menu says before the languages.
    #[must_use]
    pub fn opens_tab(&self) -> bool {
        matches!(&self.menu, Menu::Form { tab: Tab::New, .. })
    }

    /// The form that is sent to see this page in another language; a link does where there is none.
    #[must_use]
    pub fn form(&self) -> Option<&'static str> {
        match self.menu {
            Menu::Link(_) | Menu::None => None,
            Menu::Form { id, .. } => Some(id),
        }
    }
}

/// An answer that shows a page.
#[must_use]
pub fn page(status: StatusCode, template: &impl Template) -> HttpResponse {
    match template.render() {
        Ok(html) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
        // Rendering writes to memory and cannot fail on the data, only on a template that returns an error itself.
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// When it is worth coming back to a site that is stopped, in seconds.
const BACK_IN: HeaderValue = HeaderValue::from_static("60");

/// An answer that shows the page of a site that is stopped.
#[must_use]
pub fn come_back(template: &impl Template) -> HttpResponse {
    let mut answer = page(StatusCode::SERVICE_UNAVAILABLE, template);
    answer.headers_mut().insert(header::RETRY_AFTER, BACK_IN);
    answer
}

/// Sends the browser on to a page of ours with a GET, in the same language: what was posted is done and cannot be posted
/// again by a reload.
#[must_use]
pub fn see_other(page: &str) -> HttpResponse {
    elsewhere(&here(page))
}

/// Sends the browser on with a GET, wherever that is.
#[must_use]
pub fn elsewhere(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
}

/// `GET /style.css`, the one file every page refers to.
pub async fn style_sheet() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/css; charset=utf-8")
        .body(web::Bytes::from_static(include_bytes!("../../templates/style.css")))
}
