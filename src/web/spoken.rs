//! Which language an answer is written in. The first part of the path says it (`/de/report`); where it says none, the
//! browser's own wish does. Rooms know nothing of it: their routes see the path without it, and [`Frame`](super::Frame) puts
//! it back into every link. No cookie and no address parameter keeps it.

use std::future::Future;

use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::BlockingError;
use actix_web::http::header::{AcceptLanguage, Header};
use actix_web::http::uri::PathAndQuery;
use actix_web::http::{Method, Uri};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};

use super::words::{TONGUES, Tongue, english};

/// What a form's address ends in, after a `?` or `&`, when it is sent only to be shown in another language.
pub(super) const SWITCH: &str = "language";

tokio::task_local! {
    static SPOKEN: Spoken;
}

/// How one request is to be answered.
#[derive(Clone)]
pub(super) struct Spoken {
    pub(super) tongue: &'static Tongue,
    /// What links begin with. English needs nothing where nobody asked for it by name.
    pub(super) prefix: &'static str,
    /// The path of the page that was asked for, without its language and without a query, which may hold anything; the
    /// first page for a form that was sent.
    pub(super) page: String,
}

/// A form was sent only to be shown in another language: nothing of it is to be done.
#[derive(Clone, Copy)]
struct Switching;

/// Whether a form was sent only to be shown in another language.
#[must_use]
pub fn is_switching(request: &HttpRequest) -> bool {
    request.extensions().get::<Switching>().is_some()
}

/// Looks at how the current request is to be answered; outside of one, in English.
pub(super) fn spoken<R>(look: impl FnOnce(&Spoken) -> R) -> R {
    let mut look = Some(look);
    let looked = SPOKEN.try_with(|spoken| look.take().map(|look| look(spoken)));
    match (looked, look) {
        (Ok(Some(result)), _) => result,
        (_, Some(look)) => look(&Spoken { tongue: english(), prefix: "", page: "/".to_owned() }),
        (_, None) => unreachable!("it was taken by a look that answered"),
    }
}

/// The path of a page of ours in the language of the answer that is being made.
#[must_use]
pub fn here(page: &str) -> String {
    spoken(|spoken| format!("{}{page}", spoken.prefix))
}

/// Takes the language out of the path and answers in it.
///
/// # Errors
/// What the rest answers.
pub async fn speak<B>(mut request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let whole = request.uri().path_and_query().map_or("/", PathAndQuery::as_str).to_owned();
    let named = TONGUES.iter().find_map(|tongue| Some((tongue, below(&whole, tongue.prefix)?)));
    let (tongue, prefix, mut page) = if let Some((tongue, below)) = named {
        (tongue, tongue.prefix, below)
    } else {
        let tongue = wished(&request);
        (tongue, if std::ptr::eq(tongue, english()) { "" } else { tongue.prefix }, whole.clone())
    };
    if request.method() == Method::POST
        && let Some(form) = page.strip_suffix(SWITCH).and_then(|form| form.strip_suffix(['?', '&']))
    {
        page = form.to_owned();
        request.extensions_mut().insert(Switching);
    }
    if page != whole
        && let Ok(path) = page.parse()
    {
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = Some(path);
        if let Ok(uri) = Uri::from_parts(parts) {
            request.match_info_mut().get_mut().update(&uri);
            request.head_mut().uri = uri;
        }
    }
    if request.method() == Method::GET {
        page.truncate(page.find('?').unwrap_or(page.len()));
    } else {
        "/".clone_into(&mut page);
    }
    SPOKEN.scope(Spoken { tongue, prefix, page }, next.call(request)).await
}

/// The path without its first part, if that is this one.
fn below(path: &str, prefix: &str) -> Option<String> {
    match path.strip_prefix(prefix)? {
        rest if rest.starts_with('/') => Some(rest.to_owned()),
        rest if rest.is_empty() || rest.starts_with('?') => Some(format!("/{rest}")),
        _ => None,
    }
}

/// The first language of the browser's list that we have; English when there is none.
fn wished(request: &ServiceRequest) -> &'static Tongue {
    let Ok(list) = AcceptLanguage::parse(request) else { return english() };
    let ours = |tag: &str| TONGUES.iter().find(|tongue| tongue.tag == tag);
    list.ranked().iter().find_map(|wish| ours(wish.item()?.primary_language())).unwrap_or(english())
}

/// Runs what takes time on a thread for it, and in the language of the request.
///
/// # Errors
/// [`BlockingError`] when the server is stopping.
pub fn block<F, R>(work: F) -> impl Future<Output = Result<R, BlockingError>>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static,
{
    let spoken = spoken(Spoken::clone);
    actix_web::web::block(move || SPOKEN.sync_scope(spoken, work))
}

/// Does something as if it were asked for in a language.
#[cfg(test)]
pub(crate) fn speaking<R>(tongue: &'static Tongue, work: impl FnOnce() -> R) -> R {
    SPOKEN.sync_scope(Spoken { tongue, prefix: "", page: "/".to_owned() }, work)
}

#[cfg(test)]
mod tests {
    use super::below;

    #[test]
    fn a_language_is_a_whole_part_of_the_path() {
        assert_eq!(below("/de/report?x=1", "/de").as_deref(), Some("/report?x=1"));
        assert_eq!(below("/de", "/de").as_deref(), Some("/"));
        assert_eq!(below("/de?x", "/de").as_deref(), Some("/?x"));
        assert_eq!(below("/desk", "/de"), None);
        assert_eq!(below("/report", "/de"), None);
    }
}
