//! The files of a tip.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::door::ReadsHere;
use super::tip::parse;
use super::{Desk, DeskError};
use crate::crypto::Envelope;
use crate::domain::{Attachment, TipId, tip_name};
use crate::store::StoreError;
use crate::web::{block, download};

/// Which file of which entry of which tip.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) tip: TipId,
    pub(super) entry: u32,
    pub(super) file: usize,
}

/// Opens one file for who may read the tip; to everybody else there is none.
pub(super) async fn open(
    room: &Data<Desk>,
    session: ReadsHere,
    (id, entry, file): (String, u32, usize),
) -> Result<(Place, Attachment, impl std::io::Read + Send + 'static), DeskError> {
    let place = Place { tip: parse(&id)?, entry, file };
    let cabinet = room.cabinet.clone();
    let (attachment, reader) = block(move || {
        let identity = session.0.open_tip(&cabinet, &place.tip)?;
        let (_, entry) = cabinet
            .entries(&place.tip)?
            .into_iter()
            .find(|(there, _)| *there == place.entry)
            .ok_or(StoreError::Missing)?;
        let entry = entry?;
        Envelope::open(&identity, entry.kind, entry.head, entry.body)
            .and_then(|envelope| envelope.into_file(place.file))
            .map_err(|_| StoreError::Damaged)?
            .ok_or(StoreError::Missing)
    })
    .await??;
    Ok((place, attachment, reader))
}

/// One file, streamed out of its envelope, under a name of ours.
pub(super) async fn send(
    room: Data<Desk>,
    session: ReadsHere,
    place: Path<(String, u32, usize)>,
) -> Result<HttpResponse, DeskError> {
    let (Place { tip, entry, file }, attachment, reader) = open(&room, session, place.into_inner()).await?;
    let name = format!("{}-{entry}-{}.{}", tip_name(&tip).replace(' ', "-"), file + 1, attachment.name.extension());
    Ok(download(reader, attachment.bytes, &name))
}
