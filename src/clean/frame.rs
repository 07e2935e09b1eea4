//! What the child says on its standard output: eight bytes, then the cleaned file.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | 1, the version |
//! | 1 | 0 cleaned; 1 unknown, 2 cannot be cleaned, 3 damaged, 4 too large |
//! | 2 | what was found, one bit per sort of [`Finding`] |
//! | 4 | how many bytes of the cleaned file follow |

use std::io::{self, Read, Write};

use super::engine::Cleaned;
use super::finding::{Finding, Found};
use super::{MAX_BYTES, Why};

const VERSION: u8 = 1;
/// A cleaned file may be longer than it was (documents are packed anew), but not without bound.
const MAX_CLEANED_BYTES: usize = 2 * MAX_BYTES;

/// What comes before the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Head {
    Cleaned { found: Found, length: u64 },
    Refused(Why),
}

pub(super) fn write(to: &mut impl Write, outcome: &Result<Cleaned, Why>) -> io::Result<()> {
    let (code, found, bytes): (u8, _, &[u8]) = match outcome {
        Ok(cleaned) => (0, Some(&cleaned.found), &cleaned.bytes),
        Err(Why::Unknown) => (1, None, &[]),
        Err(Why::CannotClean) => (2, None, &[]),
        Err(Why::Damaged) => (3, None, &[]),
        Err(Why::TooLarge) => (4, None, &[]),
    };
    let bits = found.into_iter().flatten().fold(0u16, |bits, finding| bits | (1 << finding.number()));
    let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidData)?;
    to.write_all(&[VERSION, code])?;
    to.write_all(&bits.to_be_bytes())?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(bytes)?;
    to.flush()
}

/// Reads what comes before the file.
///
/// # Errors
/// The child said nothing, or nothing that it may say.
pub(super) fn read(from: &mut impl Read) -> io::Result<Head> {
    let mut head = [0; 8];
    from.read_exact(&mut head)?;
    let [VERSION, code, high, low, length @ ..] = head else { return Err(io::ErrorKind::InvalidData.into()) };
    let (bits, length) = (u16::from_be_bytes([high, low]), u32::from_be_bytes(length));
    match code {
        0 if usize::try_from(length).is_ok_and(|length| length <= MAX_CLEANED_BYTES) => Ok(Head::Cleaned {
            found: Finding::ALL.into_iter().filter(|finding| bits & (1 << finding.number()) != 0).collect(),
            length: length.into(),
        }),
        1 => Ok(Head::Refused(Why::Unknown)),
        2 => Ok(Head::Refused(Why::CannotClean)),
        3 => Ok(Head::Refused(Why::Damaged)),
        4 => Ok(Head::Refused(Why::TooLarge)),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Head, read, write};
    use crate::clean::{Cleaned, Finding, Why};
    use proptest::prelude::{any, proptest};

    #[test]
    fn what_the_child_says_is_what_the_server_hears() {
        let found: crate::clean::Found = Finding::ALL.into_iter().step_by(2).collect();
        let mut said = Vec::new();
        write(&mut said, &Ok(Cleaned { bytes: b"clean".to_vec(), found: found.clone() })).unwrap();
        let mut rest = said.as_slice();
        assert_eq!(read(&mut rest).unwrap(), Head::Cleaned { found, length: 5 });
        assert_eq!(rest, b"clean");
        for why in [Why::Unknown, Why::CannotClean, Why::Damaged, Why::TooLarge] {
            let mut said = Vec::new();
            write(&mut said, &Err(why)).unwrap();
            assert_eq!(read(&mut said.as_slice()).unwrap(), Head::Refused(why));
        }
    }

    proptest! {
        #[test]
        fn whatever_a_child_says_hurts_nobody(said in proptest::collection::vec(any::<u8>(), 0..16)) {
            let _ = read(&mut said.as_slice());
        }
    }
}
