//! The inbox: what this person can open, what waits longest first.

use std::cmp::Reverse;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::alone::pass_up;
use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::session::Damage;
use super::{Desk, DeskError};
use crate::crypto::Hold;
use crate::domain::{TipId, tip_name};
use crate::store::{Roster, StoreError, TipRecord, Turn};
use crate::web::words::Language;
use crate::web::{Frame, block, page, words};

/// Rows on one page.
const PAGE_ROWS: usize = 50;

#[derive(Template)]
#[template(path = "desk/inbox.html")]
struct InboxPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    count: usize,
    waiting: usize,
    damaged: bool,
    rows: Vec<RowView>,
    older: Option<usize>,
    newer: Option<usize>,
}

struct RowView {
    id: TipId,
    name: String,
    /// `None` when the tip's record cannot be read.
    details: Option<RowDetails>,
}

struct RowDetails {
    channel: String,
    received: String,
    moved: String,
    turn: Turn,
}

#[derive(Deserialize)]
pub(super) struct Place {
    page: Option<usize>,
}

pub(super) async fn show(
    room: Data<Desk>,
    session: SignedIn,
    place: Option<Query<Place>>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let session = session.0;
    let (cabinet, opener, notices) = (room.cabinet.clone(), session.clone(), Arc::clone(&room.notices));
    let (looking, known) = (room.clone(), roster.clone());
    let (mut tips, damage) = block(move || {
        notices.looks(opener.person);
        let (holdings, damage) = opener.holdings(&cabinet)?;
        let mut tips = cabinet.records(|tip| holdings.contains_key(tip))?;
        pass_up(&looking, &opener, &known, &holdings, &mut tips)?;
        tips.retain(|(tip, record)| {
            holdings.get(tip) == Some(&Hold::Open)
                || record.as_ref().is_ok_and(|record| record.life.escalated.is_some())
        });
        let released = tips.iter().map(|(tip, _)| (*tip, Hold::Open));
        notices.reads(opener.person, holdings.iter().map(|(tip, hold)| (*tip, *hold)).chain(released));
        Ok::<_, StoreError>((tips, damage))
    })
    .await??;
    tips.sort_by_cached_key(|(id, record)| order(id, record));
    let waiting = tips.iter().filter(|(_, record)| !matches!(record, Ok(TipRecord { turn: Turn::Source, .. }))).count();
    let pages = tips.len().div_ceil(PAGE_ROWS).max(1);
    let page_number = place.and_then(|place| place.page).unwrap_or(1).clamp(1, pages);
    let l = words::spoken();
    let rows = tips
        .iter()
        .skip((page_number - 1) * PAGE_ROWS)
        .take(PAGE_ROWS)
        .map(|(id, record)| RowView::of(l, &roster, id, record.as_ref()))
        .collect();
    let shown = InboxPage {
        frame: Frame::new(roster.site.as_str()),
        bar: Bar::new(&roster, &session, Here::Inbox),
        count: tips.len(),
        waiting,
        damaged: damage == Damage::Found,
        rows,
        newer: (page_number > 1).then(|| page_number - 1),
        older: (page_number < pages).then_some(page_number + 1),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// What cannot be read comes first, then what waits for a handler, longest first, then the rest, newest first. Within a
/// day the order is that of the names: nothing finer than a day shows.
fn order(id: &TipId, record: &Result<TipRecord, StoreError>) -> (u8, u64, Reverse<u64>, String) {
    match record {
        Err(_) => (0, 0, Reverse(0), tip_name(id)),
        Ok(record) => match record.turn {
            Turn::Handlers => (1, record.moved.unix_seconds(), Reverse(0), tip_name(id)),
            Turn::Source => (2, 0, Reverse(record.moved.unix_seconds()), tip_name(id)),
        },
    }
}

impl RowView {
    fn of(l: &Language, roster: &Roster, id: &TipId, record: Result<&TipRecord, &StoreError>) -> Self {
        let details = record.ok().map(|record| RowDetails {
            channel: roster
                .channel(record.channel)
                .map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            received: words::day(l, record.life.received),
            moved: words::day(l, record.moved),
            turn: record.turn,
        });
        Self { id: *id, name: tip_name(id), details }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{ChannelId, Clocks, Day, Life};

    let (l, roster) = (words::spoken(), crate::pages::roster(words));
    let inbox = |state: &str, rows: Vec<RowView>, newer, older| {
        let page = InboxPage {
            frame: Frame::new(words.line),
            bar: Bar::sample(words, Here::Inbox, state == "one"),
            count: rows.len(),
            waiting: rows.len() / 2,
            damaged: state == "damaged",
            rows,
            older,
            newer,
        };
        crate::pages::Sample::of("desk/inbox", state, &page)
    };
    let row = |id, turn| {
        let received = Day::from_unix_seconds(1_790_000_000);
        let life = Life::new(received, Clocks::default());
        let record = TipRecord { channel: ChannelId::from_bytes([1; 8]), life, moved: received, turn, entries: 1 };
        RowView::of(l, &roster, &TipId::from_bytes([id; 16]), Ok(&record))
    };
    let unreadable = || RowView::of(l, &roster, &TipId::from_bytes([9; 16]), Err(&StoreError::Damaged));
    vec![
        inbox("empty", vec![], None, None),
        inbox("damaged", vec![row(1, Turn::Source)], None, None),
        inbox("one", vec![row(1, Turn::Handlers)], None, None),
        inbox("first-page", vec![row(1, Turn::Handlers), row(2, Turn::Source), unreadable()], None, Some(2)),
        inbox("middle-page", vec![row(1, Turn::Handlers), row(2, Turn::Source)], Some(1), Some(3)),
        inbox("last-page", vec![row(2, Turn::Source)], Some(2), None),
    ]
}
