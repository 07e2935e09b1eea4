//! The first page: what this is, who reads, what to do before you start, and the two doors.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, IntakeError, Way, compose};
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
    /// How long the longest page is that a visit begins with, by what its links begin with.
    longest: HashMap<&'static str, usize>,
}

impl HomeCache {
    /// What has been rendered from this roster.
    fn of(&self, roster: &Arc<Roster>) -> MutexGuard<'_, Rendered> {
        let mut cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !std::ptr::eq(cached.from.as_ptr(), Arc::as_ptr(roster)) {
            *cached = Rendered { from: Arc::downgrade(roster), ..Rendered::default() };
        }
        cached
    }
}

impl Intake {
    /// How long the longest page is that a visit begins with, in bytes: the first page, or the form of a channel; in the
    /// language of the request that is being answered.
    #[must_use]
    pub fn longest_page(&self) -> usize {
        let Ok(roster) = self.roster() else { return 0 };
        let frame = Frame::new(roster.site.as_str()).of_page("/");
        if let Some(longest) = self.home.of(&roster).longest.get(frame.at) {
            return *longest;
        }
        let at = frame.at;
        let way = self.onion.as_deref().map_or(Way::Any, Way::Watched);
        let home = HomePage::of(frame, &roster, way).render().map_or(0, |html| html.len());
        let forms = roster.channels.iter().map(|channel| compose::longest(self, &roster, channel, way));
        let longest = forms.max().unwrap_or_default().max(home);
        self.home.of(&roster).longest.insert(at, longest);
        longest
    }
}

pub(super) async fn show(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let way = room.way(request.headers());
    let frame = Frame::new(roster.site.as_str()).of_page("/");
    let html = {
        let mut cached = room.home.of(&roster);
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
