//! The whole tip as one ZIP that opens without Tipline: sealed envelopes, this person's grant, and how to open them.

use std::io::{self, Write};

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use i18n_embed_fl::fl;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::door::SignedIn;
use super::{Desk, DeskError, tip};
use crate::crypto::Splice;
use crate::domain::{EntryKind, tip_name};
use crate::store::{Entry, StoreError};
use crate::web::{block, piped, words};

pub(super) async fn send(room: Data<Desk>, session: SignedIn, id: Path<String>) -> Result<HttpResponse, DeskError> {
    let id = tip::parse(&id)?;
    let turn = room.exporting.enter().await?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let own_key = session.0.reads_elsewhere(&roster);
    let (cabinet, session) = (room.cabinet.clone(), session.0);
    let (grant, entries) = block(move || {
        session.access(&cabinet, &id)?;
        Ok::<_, StoreError>((cabinet.granted(&id, session.person)?.grant, cabinet.entries(&id)?))
    })
    .await??;
    let name = tip_name(&id);
    let unreadable = entries.iter().filter(|(_, entry)| entry.is_err()).count();
    let l = words::spoken();
    let readme = if own_key {
        fl!(l, "export-readme-own-key", name = name.as_str(), unreadable = unreadable)
    } else {
        fl!(l, "export-readme", name = name.as_str(), unreadable = unreadable)
    };
    let file_name = format!("{}.zip", name.replace(' ', "-"));
    Ok(piped(&file_name, move |out| {
        let mut archive = ZipWriter::new_stream(out);
        let options = || {
            SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .last_modified_time(zip::DateTime::default())
        };
        for (path, bytes) in [("README.txt", readme.as_bytes()), ("grant.age", grant.as_bytes())] {
            archive.start_file(path, options())?;
            archive.write_all(bytes)?;
        }
        for entry in entries.into_iter().filter_map(|(_, entry)| entry.ok()) {
            archive.start_file(path_of(&entry), options())?;
            io::copy(&mut Splice::new(entry.head, entry.body), &mut archive)?;
        }
        archive.finish()?;
        drop(turn); // held while it is sent: a slow reader holds a thread
        Ok(())
    }))
}

fn path_of(entry: &Entry) -> String {
    let kind = match entry.kind {
        EntryKind::Tip => "tip",
        EntryKind::FollowUp => "follow-up",
        EntryKind::Reply => "reply",
        EntryKind::Note => "note",
        EntryKind::Extension => "extension",
        EntryKind::Closing => "closing",
        EntryKind::Reopening => "reopening",
        EntryKind::Sharing => "sharing",
        EntryKind::StepBack => "step-back",
        EntryKind::Referral => "referral",
    };
    format!("entries/{:03}-{kind}.age", entry.number)
}
