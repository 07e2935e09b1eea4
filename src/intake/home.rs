//! The first page: what this is, who reads, what to do before you start, and the two doors.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, IntakeError, Way};
use crate::store::{Channel, Person, Roster};
use crate::web::{Frame, words};

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

/// The pages rendered last, for who came by the onion address and for who did not, and the roster they were rendered
/// from: they are the same for everybody until the roster changes.
#[derive(Default)]
pub(super) struct HomeCache(Mutex<Rendered>);

#[derive(Default)]
struct Rendered {
    from: Weak<Roster>,
    onion: Bytes,
    other: Bytes,
}

pub(super) async fn show(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let way = room.way(request.headers());
    let html = {
        let mut cached = room.home.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !std::ptr::eq(cached.from.as_ptr(), Arc::as_ptr(&roster)) {
            let render = |way| HomePage::of(&roster, way).render().map(Bytes::from).map_err(|_| IntakeError::NotFound);
            let other = room.onion.as_deref().map_or(Way::Any, Way::Watched);
            *cached = Rendered { from: Arc::downgrade(&roster), onion: render(Way::Onion)?, other: render(other)? };
        }
        if way == Way::Onion { cached.onion.clone() } else { cached.other.clone() }
    };
    let answer = HttpResponse::build(StatusCode::OK).content_type(ContentType::html()).body(html);
    Ok(Intake::offer(way, "/", answer))
}

impl<'a> HomePage<'a> {
    fn of(roster: &'a Roster, way: Way<'a>) -> Self {
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
        Self { frame: Frame { l: words::english(), site: roster.site.as_str() }, way, channels }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::pages::Sample;

    let mut roster = crate::pages::roster(words);
    let home = |state: &str, roster: &Roster, way| Sample::of("intake/home", state, &HomePage::of(roster, way));
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
