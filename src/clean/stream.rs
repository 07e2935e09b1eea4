//! Formats that are cleaned as a stream: one look, one copy.

use std::io::{self, Read, Seek, Write};

use super::Why;
use super::boxes::Walk;
use super::finding::Found;
use super::format::Format;
use super::patch::{Fault, Plan, Source};

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
    let mut walk = Walk::new(Source::new(input)?);
    let planned = match format {
        Format::Heif => walk.pictures(),
        _ => walk.film(),
    };
    match planned {
        Ok(()) => {
            let Walk { mut source, plan, .. } = walk;
            copy(plan, &mut source, output).map(Ok)
        }
        Err(Fault::Why(why)) => Ok(Err(why)),
        Err(Fault::Io(error)) => Err(error),
    }
}

fn copy<R: Read + Seek>(plan: Plan, source: &mut Source<'_, R>, output: &mut impl Write) -> io::Result<Found> {
    let found = plan.copy(source, output)?;
    output.flush()?;
    Ok(found)
}
