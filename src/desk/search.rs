//! Search over everything this person can open. What is looked for stands in no address: the form is posted, and so is the
//! way on to older reports. Everything is sealed, so every search opens every entry anew; one request does a bounded part of
//! that work, and few do it at once.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::bar::{Bar, Here};
use super::door::ReadsHere;
use super::entry::heading;
use super::list::{self, Tip};
use super::session::{Damage, DeskSession};
use super::{Desk, DeskError};
use crate::crypto::{Envelope, Identity};
use crate::domain::{Answer, FIND_MAX_CHARS, Find, Piece, TipId, tip_name};
use crate::secret::Secret;
use crate::store::{Entry, Roster, StoreError};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, words};

/// Searches at once, and waiting: one takes a core for about a second.
pub(super) const SEARCHES_AT_ONCE: usize = 1;
pub(super) const SEARCHES_WAITING: usize = 8;
/// Entries that one request opens; the report in which the last of them lies is read to its end.
const MAX_ENTRIES: usize = 1_000;
/// Reports found that one page shows.
const MAX_HITS: usize = 50;
/// Places shown of one report.
const MAX_PLACES: usize = 3;

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    guard: String,
    find: &'a str,
    max_chars: usize,
    /// `None` before anything was looked for.
    result: Option<ResultView>,
    problem: Option<String>,
}

#[derive(Default)]
struct ResultView {
    hits: Vec<HitView>,
    /// Reports that were searched, on this page and those before it.
    searched: usize,
    /// The last of them, when there are older ones.
    before: Option<TipId>,
    /// Something of theirs cannot be read, and so was not searched.
    damaged: bool,
}

/// A report in which every word was found.
struct HitView {
    id: TipId,
    name: String,
    channel: String,
    moved: String,
    places: Vec<PlaceView>,
}

/// Where in it.
struct PlaceView {
    what: String,
    /// The entry, for a link to it.
    entry: Option<u32>,
    pieces: Vec<Piece>,
}

#[derive(Deserialize)]
pub(super) struct SearchForm {
    #[serde(default)]
    pub(super) guard: String,
    #[serde(default)]
    pub(super) find: String,
    /// The last report that was searched, when older ones are asked for.
    #[serde(default)]
    before: String,
    /// How many were.
    #[serde(default)]
    searched: usize,
}

pub(super) async fn show(room: Data<Desk>, session: ReadsHere) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    Ok(page(StatusCode::OK, &SearchPage::new(&roster, &session.0, "")))
}

pub(super) async fn send(
    room: Data<Desk>,
    session: ReadsHere,
    request: HttpRequest,
    form: Form<SearchForm>,
) -> Result<HttpResponse, DeskError> {
    let (session, form) = (session.0, form.into_inner());
    session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let shown = SearchPage::new(&roster, &session, &form.find);
    let Some(find) = Find::parse(&form.find) else {
        if is_switching(&request) {
            return Ok(page(StatusCode::OK, &shown));
        }
        let problem = Some(fl!(words::spoken(), "problem-search-blank"));
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &SearchPage { problem, ..shown }));
    };
    let Ok(turn) = room.searching.enter().await else {
        let problem = Some(fl!(words::spoken(), "problem-search-busy"));
        return Ok(page(StatusCode::SERVICE_UNAVAILABLE, &SearchPage { problem, ..shown }));
    };
    let before = TipId::parse(&form.before).ok();
    let (seeker, known, searched) = (session.clone(), roster.clone(), form.searched);
    let result = block(move || {
        let turn = turn;
        let result = look(&room, &seeker, &known, &find, before);
        drop(turn);
        result.map(|result| ResultView { searched: result.searched.saturating_add(searched), ..result })
    })
    .await??;
    Ok(page(StatusCode::OK, &SearchPage { result: Some(result), ..shown }))
}

/// Looks through the reports of this person, what moved last first, from behind `before` on.
fn look(
    room: &Desk,
    session: &DeskSession,
    roster: &Roster,
    find: &Find,
    before: Option<TipId>,
) -> Result<ResultView, StoreError> {
    let (mut tips, damage) = list::tips(room, session, roster)?;
    tips.sort_by_cached_key(newest_first);
    // A report that moved up meanwhile was searched already, or will be found at the top.
    let start = before.and_then(|before| tips.iter().position(|tip| tip.id == before)).map_or(0, |place| place + 1);
    let mut result = ResultView { damaged: damage == Damage::Found, ..ResultView::default() };
    let mut opened = 0;
    for tip in tips.iter().skip(start) {
        if opened >= MAX_ENTRIES || result.hits.len() >= MAX_HITS {
            return Ok(result);
        }
        result.searched += 1;
        result.before = Some(tip.id);
        let texts = match Texts::of(room, session, tip, &mut opened) {
            Ok(texts) => texts,
            // It has gone meanwhile, or opens with a key of their own, elsewhere.
            Err(StoreError::Missing | StoreError::Erased) => continue,
            Err(StoreError::Damaged) => {
                result.damaged = true;
                continue;
            }
            Err(error) => return Err(error),
        };
        result.damaged |= texts.damaged;
        if let Some(places) = texts.find(find) {
            result.hits.push(HitView::of(roster, tip, places));
        }
    }
    result.before = None; // that was all of it
    Ok(result)
}

fn newest_first(tip: &Tip) -> (std::cmp::Reverse<u32>, String) {
    let moved = tip.record.as_ref().map_or(u32::MAX, |record| record.moved.number());
    (std::cmp::Reverse(moved), tip_name(&tip.id))
}

/// What can be read in a report.
struct Texts {
    texts: Vec<Text>,
    /// Some of it cannot.
    damaged: bool,
}

/// A text, what it is, and the entry it stands in.
struct Text {
    what: String,
    entry: Option<u32>,
    words: Secret<String>,
}

impl Texts {
    /// Opens a report, if it is this person's, and counts the entries that were opened for it.
    fn of(room: &Desk, session: &DeskSession, tip: &Tip, opened: &mut usize) -> Result<Self, StoreError> {
        let (l, cabinet) = (words::spoken(), &room.cabinet);
        let identity = session.open_tip(cabinet, &tip.id)?;
        let mut texts = Self { texts: Vec::new(), damaged: tip.record.is_err() };
        texts.add(fl!(l, "inbox-name"), None, &tip_name(&tip.id));
        for label in &tip.beside.labels {
            texts.add(fl!(l, "labels-heading"), None, label.text.as_str());
        }
        for (number, entry) in cabinet.entries(&tip.id)? {
            *opened += 1;
            if entry.and_then(|entry| texts.add_entry(l, number, entry, &identity)).is_err() {
                texts.damaged = true;
            }
        }
        Ok(texts)
    }

    fn add(&mut self, what: String, entry: Option<u32>, text: &str) {
        if !text.is_empty() {
            self.texts.push(Text { what, entry, words: Secret::new(text.to_owned()) });
        }
    }

    fn add_entry(&mut self, l: &Language, number: u32, entry: Entry, identity: &Identity) -> Result<(), StoreError> {
        let (kind, day) = (entry.kind, words::day(l, entry.day));
        let envelope = Envelope::open(identity, kind, entry.head, entry.body).map_err(|_| StoreError::Damaged);
        let mut envelope = envelope?;
        let message = envelope.message().map_err(|_| StoreError::Damaged)?;
        let details = envelope.into_details();
        let (what, entry) = (heading(l, kind, &details.author, &day), Some(number));
        let part = |part: String| format!("{what}: {part}");
        self.texts.push(Text { what: what.clone(), entry, words: message });
        self.add(part(fl!(l, "tip-people")), entry, &details.people);
        for Answer { question, answer } in &details.answers {
            self.add(part(question.clone()), entry, answer);
        }
        for file in &details.files {
            self.add(part(fl!(l, "tip-files")), entry, file.name.as_str());
        }
        Ok(())
    }

    /// The places in which words stand, when every one of them stands somewhere.
    fn find(&self, find: &Find) -> Option<Vec<PlaceView>> {
        let mut seen = vec![false; find.words()];
        for text in &self.texts {
            find.note(text.words.expose(), &mut seen);
        }
        if !seen.iter().all(|seen| *seen) {
            return None;
        }
        let places = self.texts.iter().filter_map(|text| {
            let pieces = find.mark(text.words.expose())?.snippet();
            Some(PlaceView { what: text.what.clone(), entry: text.entry, pieces })
        });
        Some(places.take(MAX_PLACES).collect())
    }
}

impl SearchPage<'_> {
    fn found(&self) -> usize {
        self.result.as_ref().map_or(0, |result| result.hits.len())
    }

    fn searched(&self) -> usize {
        self.result.as_ref().map_or(0, |result| result.searched)
    }
}

impl HitView {
    fn of(roster: &Roster, tip: &Tip, places: Vec<PlaceView>) -> Self {
        let record = tip.record.as_ref().ok();
        let channel = record.and_then(|record| roster.channel(record.channel));
        Self {
            id: tip.id,
            name: tip_name(&tip.id),
            channel: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            moved: record.map_or_else(String::new, |record| words::day(words::spoken(), record.moved)),
            places,
        }
    }
}

impl<'a> SearchPage<'a> {
    fn new(roster: &'a Roster, session: &DeskSession, find: &'a str) -> Self {
        Self {
            frame: Frame::new(roster.site.as_str()).with_form("search", "/search"),
            bar: Bar::new(roster, session, Here::Inbox),
            guard: session.secret.guard(),
            find,
            max_chars: FIND_MAX_CHARS,
            result: None,
            problem: None,
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let l = words::spoken();
    let piece = |text: &str, found| Piece { text: text.to_owned(), found };
    let place = |entry| PlaceView {
        what: words.line.to_owned(),
        entry,
        pieces: vec![piece("…before ", false), piece(words.line, true), piece(" after…", false)],
    };
    let hit = |id, places| HitView {
        id: TipId::from_bytes([id; 16]),
        name: tip_name(&TipId::from_bytes([id; 16])),
        channel: words.line.to_owned(),
        moved: words::day(l, crate::domain::Day::from_unix_seconds(1_790_000_000)),
        places,
    };
    let sample = |state: &str, result, problem| {
        let shown = SearchPage {
            frame: Frame::new(words.line).with_form("search", "/search"),
            bar: Bar::sample(words, Here::Inbox, false),
            guard: "gu4rd".to_owned(),
            find: if state == "blank" { "" } else { words.line },
            max_chars: FIND_MAX_CHARS,
            result,
            problem,
        };
        crate::pages::Sample::of("desk/search", state, &shown)
    };
    let none = || ResultView { searched: 12, ..ResultView::default() };
    let hits = vec![hit(1, vec![place(Some(0)), place(Some(3))]), hit(2, vec![place(None)])];
    let older = ResultView { hits, before: Some(TipId::from_bytes([2; 16])), ..none() };
    vec![
        sample("blank", None, None),
        sample("nothing", Some(none()), None),
        sample("damaged", Some(ResultView { damaged: true, ..none() }), None),
        sample("found", Some(ResultView { hits: vec![hit(1, vec![place(Some(0))])], ..none() }), None),
        sample("found-and-older", Some(older), None),
        sample("refused-blank", None, Some(fl!(l, "problem-search-blank"))),
        sample("refused-busy", None, Some(fl!(l, "problem-search-busy"))),
    ]
}
