//! The first page: what this is, who reads, what to do before you start, and the two doors.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::web::{Bytes, Data};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, IntakeError};
use crate::store::{Channel, Person, Roster};
use crate::web::{Frame, words};

#[derive(Template)]
#[template(path = "intake/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    channels: Vec<ChannelView<'a>>,
}

struct ChannelView<'a> {
    channel: &'a Channel,
    open: bool,
    handlers: Vec<&'a Person>,
    overseers: Vec<&'a Person>,
}

/// The page rendered last, and the roster it was rendered from: it is the same for everybody until the roster changes.
#[derive(Default)]
pub(super) struct HomeCache(Mutex<(Weak<Roster>, Bytes)>);

pub(super) async fn show(room: Data<Intake>) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let mut cached = room.home.0.lock().unwrap_or_else(PoisonError::into_inner);
    if !std::ptr::eq(cached.0.as_ptr(), Arc::as_ptr(&roster)) {
        let html = HomePage::of(&roster).render().map_err(|_| IntakeError::NotFound)?;
        *cached = (Arc::downgrade(&roster), Bytes::from(html));
    }
    Ok(HttpResponse::build(StatusCode::OK).content_type(ContentType::html()).body(cached.1.clone()))
}

impl<'a> HomePage<'a> {
    fn of(roster: &'a Roster) -> Self {
        let channels = roster
            .channels
            .iter()
            .map(|channel| ChannelView {
                channel,
                open: roster.takes_tips(channel),
                handlers: roster.members(&channel.handlers).collect(),
                overseers: roster.members(&channel.overseers).collect(),
            })
            .collect();
        Self { frame: Frame { l: words::english(), site: roster.site.as_str() }, channels }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let mut roster = crate::pages::roster(words);
    let open = crate::pages::Sample::of("intake/home", "two-channels", &HomePage::of(&roster));
    for channel in &mut roster.channels {
        channel.state = crate::store::ChannelState::Closed;
    }
    vec![open, crate::pages::Sample::of("intake/home", "closed-channels", &HomePage::of(&roster))]
}
