//! The first page: what this is, who reads, what to do before you start, and the two doors.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, IntakeError, Way};
use crate::store::{Channel, Person, Roster};
use crate::web::Frame;

#[derive(Template)]
#[template(path = "intake/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    channels: Vec<ChannelView<'a>>,
}

struct ChannelView<'a> {
    channel: &'a Channel,
    open: bool,
    handlers: Vec<&'a Person>,
    overseers: Vec<&'a Person>,
}

/// The pages rendered last, and the roster they were rendered from: they are the same for everybody who came the same way
/// and speaks the same language, until the roster changes.
#[derive(Default)]
pub(super) struct HomeCache(Mutex<Rendered>);

#[derive(Default)]
struct Rendered {
    from: Weak<Roster>,
    /// By what their links begin with, and whether it is for those who came by the onion address.
    pages: HashMap<(&'static str, bool), Bytes>,
}

pub(super) async fn show(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let way = room.way(request.headers());
    let frame = Frame::new(roster.site.as_str()).of_page("/");
    let html = {
        let mut cached = room.home.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !std::ptr::eq(cached.from.as_ptr(), Arc::as_ptr(&roster)) {
            *cached = Rendered { from: Arc::downgrade(&roster), pages: HashMap::new() };
        }
        match cached.pages.entry((frame.at, way == Way::Onion)) {
            Entry::Occupied(page) => page.get().clone(),
            Entry::Vacant(place) => {
                let html = HomePage::of(frame, &roster, way).render().map_err(|_| IntakeError::NotFound)?;
                place.insert(Bytes::from(html)).clone()
            }
        }
    };
    let answer = HttpResponse::build(StatusCode::OK).content_type(ContentType::html()).body(html);
    Ok(Intake::offer(way, "/", answer))
}

impl<'a> HomePage<'a> {
    fn of(frame: Frame<'a>, roster: &'a Roster, way: Way<'a>) -> Self {
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
        Self { frame, way, channels }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::pages::Sample;

    let mut roster = crate::pages::roster(words);
    let home = |state: &str, roster: &Roster, way| {
        Sample::of("intake/home", state, &HomePage::of(Frame::new(roster.site.as_str()), roster, way))
    };
    let mut samples = vec![
        home("two-channels", &roster, Way::Any),
        home("by-the-onion-address", &roster, Way::Onion),
        home("watched", &roster, Way::Watched("onionaddress.onion")),
    ];
    for channel in &mut roster.channels {
        channel.state = crate::store::ChannelState::Closed;
    }
    samples.push(home("closed-channels", &roster, Way::Any));
    samples
}
