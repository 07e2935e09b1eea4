//! A look at a file of a tip, on a page that can do nothing else. What is shown of a picture or a document was drawn by
//! this server, in a child process; a text is written by the template. No byte of the file reaches the browser as it is.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use data_encoding::BASE64;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::door::ReadsHere;
use super::{Desk, DeskError, file};
use crate::clean::{Coding, Drawing, MAX_BYTES, Text, View};
use crate::domain::{Attachment, TipId, Treatment};
use crate::store::StoreError;
use crate::web::{Frame, block, page, sealed_off, words};

/// Children that draw at once, each with up to 768 MiB.
pub(super) const DRAWINGS_AT_ONCE: usize = 1;
/// How many wait for it. A page takes a second or less unless it is made to take long.
pub(super) const DRAWINGS_WAITING: usize = 8;

/// Endings of what can be shown, whatever comes of it then: a file is known by its content.
const SHOWN: [&str; 13] =
    ["bmp", "csv", "eml", "gif", "jpeg", "jpg", "json", "log", "pdf", "png", "txt", "webp", "xml"];

#[derive(Template)]
#[template(path = "desk/look.html")]
struct LookPage<'a> {
    frame: Frame<'a>,
    id: TipId,
    number: u32,
    file: usize,
    name: String,
    size: String,
    shown: Shown,
}

enum Shown {
    Picture { address: String, page: u32, pages: u32 },
    Text(Text),
    Nothing,
}

#[derive(Deserialize)]
pub(super) struct LookQuery {
    /// Which page, counted from 1.
    page: Option<u32>,
}

/// Whether a page offers to show this. The original never: it stays behind its warning.
pub(super) fn is_offered(file: &Attachment) -> bool {
    let fits = usize::try_from(file.bytes).is_ok_and(|bytes| bytes <= MAX_BYTES);
    fits && file.treatment != Some(Treatment::Original) && SHOWN.contains(&file.name.extension())
}

pub(super) async fn show(
    room: Data<Desk>,
    session: ReadsHere,
    place: Path<(String, u32, usize)>,
    query: Query<LookQuery>,
) -> Result<HttpResponse, DeskError> {
    // Whose tip it is comes before everything else.
    let (place, attachment, reader) = file::open(&room, session, place.into_inner()).await?;
    if attachment.treatment == Some(Treatment::Original) {
        return Err(DeskError::NotFound);
    }
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let wanted = query.page.unwrap_or(1);
    let turn = room.drawing.enter().await?;
    let looked = room.clone();
    let view = block(move || {
        let turn = turn;
        let view = wanted.checked_sub(1).map(|page| looked.viewer.view(reader, page)).transpose();
        drop(turn);
        view
    })
    .await?
    .map_err(|_| StoreError::Damaged)?;
    let shown = LookPage {
        frame: Frame::new(roster.site.as_str()),
        id: place.tip,
        number: place.entry,
        file: place.file,
        name: attachment.name.as_str().to_owned(),
        size: words::size(words::spoken(), attachment.bytes),
        shown: Shown::of(view.flatten(), wanted),
    };
    Ok(sealed_off(page(StatusCode::OK, &shown)))
}

impl Shown {
    fn of(view: Option<View>, page: u32) -> Self {
        match view {
            None => Self::Nothing,
            Some(View::Text(text)) => Self::Text(text),
            Some(View::Drawn(Drawing { picture, coding, pages })) => {
                let kind = match coding {
                    Coding::Png => "png",
                    Coding::Jpeg => "jpeg",
                };
                let address = format!("data:image/{kind};base64,{}", BASE64.encode(&picture));
                Self::Picture { address, page, pages }
            }
        }
    }
}

impl LookPage<'_> {
    /// Which page of how many; nothing for a file of one.
    fn place(&self) -> Option<String> {
        match self.shown {
            Shown::Picture { page, pages, .. } if pages > 1 => {
                Some(fl!(self.frame.l, "look-page", page = page, pages = pages))
            }
            _ => None,
        }
    }

    fn previous(&self) -> Option<u32> {
        match self.shown {
            Shown::Picture { page, .. } => page.checked_sub(1).filter(|page| *page > 0),
            _ => None,
        }
    }

    fn next(&self) -> Option<u32> {
        match self.shown {
            Shown::Picture { page, pages, .. } => page.checked_add(1).filter(|page| *page <= pages),
            _ => None,
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    // One white point, as a PNG.
    let point: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
        \0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";
    let drawing = |pages| Some(View::Drawn(Drawing { picture: point.to_vec(), coding: Coding::Png, pages }));
    let text = |cut| Some(View::Text(Text { text: words.text.to_owned(), coding: "UTF-8", cut }));
    [
        ("picture", drawing(1), 1),
        ("first-page", drawing(12), 1),
        ("page", drawing(12), 7),
        ("last-page", drawing(12), 12),
        ("text", text(false), 1),
        ("text-cut", text(true), 1),
        ("nothing", None, 1),
    ]
    .map(|(state, view, page)| {
        let page = LookPage {
            frame: Frame::new(words.line),
            id: TipId::from_bytes([1; 16]),
            number: 3,
            file: 0,
            name: words.line.to_owned(),
            size: words::size(words::spoken(), 2_000_000),
            shown: Shown::of(view, page),
        };
        crate::pages::Sample::of("desk/look", state, &page)
    })
    .into()
}
