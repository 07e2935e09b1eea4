//! What every answer says about itself, whatever it answers.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::DefaultHeaders;

/// No script, nothing from elsewhere, nothing kept, nothing told to other sites.
///
/// `form_target` is the one address elsewhere that a form may lead to, or empty.
#[must_use]
pub fn secured(form_target: &str) -> DefaultHeaders {
    let form_action = format!("'self' {form_target}");
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action {}; base-uri 'none'; frame-ancestors 'none'",
        form_action.trim_end()
    );
    DefaultHeaders::new()
        .add(("Content-Security-Policy", policy))
        .add(("Cache-Control", "no-store"))
        .add(("Referrer-Policy", "no-referrer"))
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("X-Frame-Options", "DENY"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Cross-Origin-Resource-Policy", "same-origin"))
        .add(("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
        .add(("X-Robots-Tag", "noindex"))
}

/// The policy of a page that can do nothing but be looked at.
///
/// It keeps its origin, since without it a browser would neither take our style sheet (`same-origin`) nor send the cookie
/// along when a link leads back (`SameSite=Strict`). Where nothing runs, having an origin is of no use to anybody.
const SEALED_OFF: &str = "default-src 'none'; img-src data:; style-src 'self'; form-action 'none'; base-uri 'none'; \
                          frame-ancestors 'none'; sandbox allow-same-origin";

/// Makes of an answer a page that can do nothing but be looked at: no script, form, window, download or frame, and no
/// picture but those it carries in itself.
#[must_use]
pub fn sealed_off(mut answer: HttpResponse) -> HttpResponse {
    answer.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(SEALED_OFF));
    answer
}

/// Asks the browser to forget what it holds of the site (W3C Clear Site Data).
#[must_use]
pub fn clear_site_data(mut answer: HttpResponse) -> HttpResponse {
    let all = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), all);
    answer
}

/// Whether the browser itself says that a form was sent from another site's page (Fetch Metadata, `Sec-Fetch-Site`).
/// Browsers that say nothing pass: sessions are guarded by their forms' own guards.
#[must_use]
pub fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    matches!(site, Some(site) if site != b"same-origin" && site != b"none")
}
