//! Formats that are cleaned as a stream: one look, one copy.

use std::io::{self, Read, Seek, Write};

use super::Why;
use super::boxes::Walk;
use super::finding::Found;
use super::format::Format;
use super::patch::{Fault, Source};
use super::{avi, ebml};

/// Cleans a file of any length. It is safe to run where keys are: our own small code, which cannot reach beyond what it
/// was given, in bounded memory.
///
/// # Errors
/// The input cannot be read or the output not written. Why a file could not be cleaned is no error; nothing was written then.
pub(super) fn clean(
    format: Format,
    input: &mut (impl Read + Seek),
    output: &mut impl Write,
) -> io::Result<Result<Found, Why>> {
    let mut source = Source::new(input)?;
    let planned = match format {
        Format::Matroska => ebml::plan(&mut source),
        Format::Avi => avi::plan(&mut source),
        Format::Heif => Walk::over(&mut source, Walk::pictures),
        _ => Walk::over(&mut source, Walk::film),
    };
    match planned {
        Ok(plan) => {
            let found = plan.copy(&mut source, output)?;
            output.flush()?;
            Ok(Ok(found))
        }
        Err(Fault::Why(why)) => Ok(Err(why)),
        Err(Fault::Io(error)) => Err(error),
    }
}
