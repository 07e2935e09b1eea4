//! The session cookie: unreadable to scripts, sent to nobody else, gone when the browser closes.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

/// How one room names its cookie. Browsers do not keep cookies of two ports apart, so each room has its own name.
#[derive(Clone, Copy)]
pub struct Cookies {
    /// The cookie's name.
    pub name: &'static str,
    /// Whether it is only sent over TLS.
    pub secure: Secure,
}

/// Whether a cookie is marked `Secure`. Not over plain loopback or an onion address without TLS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secure {
    /// Only over TLS.
    Yes,
    /// Also without.
    No,
}

/// As the operator's settings say whether TLS is in front.
impl From<bool> for Secure {
    fn from(tls_in_front: bool) -> Self {
        if tls_in_front { Self::Yes } else { Self::No }
    }
}

impl Cookies {
    /// The cookie that carries a session.
    #[must_use]
    pub fn set(self, value: String) -> Cookie<'static> {
        let mut cookie = Cookie::new(self.name, value);
        cookie.set_http_only(true);
        cookie.set_same_site(SameSite::Strict);
        cookie.set_path("/");
        cookie.set_secure(self.secure == Secure::Yes);
        cookie
    }

    /// The cookie that takes it away again.
    #[must_use]
    pub fn clear(self) -> Cookie<'static> {
        let mut cookie = self.set(String::new());
        cookie.set_max_age(Duration::ZERO);
        cookie
    }

    /// What the browser sent.
    #[must_use]
    pub fn read(self, request: &HttpRequest) -> Option<String> {
        request.cookie(self.name).map(|cookie| cookie.value().to_owned())
    }
}
