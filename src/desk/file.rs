//! The files of a tip.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::door::ReadsHere;
use super::tip::parse;
use super::{Desk, DeskError};
use crate::crypto::Envelope;
use crate::domain::tip_name;
use crate::store::StoreError;
use crate::web::{block, download};

/// One file, streamed out of its envelope, under a name of ours.
pub(super) async fn send(
    room: Data<Desk>,
    session: ReadsHere,
    place: Path<(String, u32, usize)>,
) -> Result<HttpResponse, DeskError> {
    let (id, number, file) = place.into_inner();
    let id = parse(&id)?;
    let cabinet = room.cabinet.clone();
    let (attachment, reader) = block(move || {
        let identity = session.0.open_tip(&cabinet, &id)?;
        let (_, entry) =
            cabinet.entries(&id)?.into_iter().find(|(there, _)| *there == number).ok_or(StoreError::Missing)?;
        let entry = entry?;
        Envelope::open(&identity, entry.kind, entry.head, entry.body)
            .and_then(|envelope| envelope.into_file(file))
            .map_err(|_| StoreError::Damaged)?
            .ok_or(StoreError::Missing)
    })
    .await??;
    let name = format!("{}-{number}-{}.{}", tip_name(&id).replace(' ', "-"), file + 1, attachment.name.extension());
    Ok(download(reader, attachment.bytes, &name))
}
