//! GIF (89a): pictures, their palettes and how they follow each other are copied, everything else is left out.

use super::Why;
use super::bytes::Bytes;
use super::finding::{Finding, Found};

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2c;
const END: u8 = 0x3b;

/// How a picture is shown, and for how long.
const CONTROL: u8 = 0xf9;
const COMMENT: u8 = 0xfe;
const APPLICATION: u8 = 0xff;

/// A picture without what its program added.
///
/// # Errors
/// It is no GIF, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    let mut out = rest.take(6)?.to_vec();
    if !matches!(out.as_slice(), b"GIF87a" | b"GIF89a") {
        return Err(Why::Damaged);
    }
    let screen = rest.take(7)?;
    out.extend(screen);
    out.extend(rest.take(palette(screen.get(4)))?);
    let mut images = 0;
    while !rest.is_empty() {
        match rest.u8()? {
            END => break,
            IMAGE => {
                let place = rest.take(9)?;
                out.push(IMAGE);
                out.extend(place);
                out.extend(rest.take(palette(place.get(8)))?);
                out.push(rest.u8()?);
                for block in blocks(&mut rest)? {
                    push(&mut out, block);
                }
                out.push(0);
                images += 1;
            }
            EXTENSION => extension(&mut rest, &mut out, found)?,
            _ => return Err(Why::Damaged),
        }
    }
    found.extend((!rest.is_empty()).then_some(Finding::Attachment));
    out.push(END);
    if images > 0 { Ok(out) } else { Err(Why::Damaged) }
}

/// How many bytes of palette follow.
fn palette(flags: Option<&u8>) -> usize {
    flags.filter(|flags| **flags & 0x80 != 0).map_or(0, |flags| 3 << ((flags & 7) + 1))
}

fn blocks<'a>(rest: &mut Bytes<'a>) -> Result<Vec<&'a [u8]>, Why> {
    let mut blocks = Vec::new();
    loop {
        match rest.u8()? {
            0 => return Ok(blocks),
            length => blocks.push(rest.take(length.into())?),
        }
    }
}

fn push(out: &mut Vec<u8>, block: &[u8]) {
    out.extend(u8::try_from(block.len())); // it was read from such a byte
    out.extend(block);
}

fn extension(rest: &mut Bytes<'_>, out: &mut Vec<u8>, found: &mut Found) -> Result<(), Why> {
    let kind = rest.u8()?;
    let blocks = blocks(rest)?;
    let kept = match (kind, blocks.as_slice()) {
        (CONTROL, [control]) if control.len() == 4 => vec![*control],
        // How often it is repeated; what else applications write is theirs.
        (APPLICATION, [name @ (b"NETSCAPE2.0" | b"ANIMEXTS1.0"), count, ..]) if count.len() == 3 => vec![*name, *count],
        (COMMENT, _) => {
            found.insert(Finding::Comment);
            return Ok(());
        }
        _ => {
            found.insert(Finding::Other);
            return Ok(());
        }
    };
    out.extend([EXTENSION, kind]);
    for block in kept {
        push(out, block);
    }
    out.push(0);
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::clean;
    use crate::clean::{Finding, Found, Why};

    pub(in crate::clean) fn telling_picture() -> Vec<u8> {
        let mut picture = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
        picture.extend(b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
        picture.extend(b"!\xff\x0bXMP DataXMP\x04mark\0");
        picture.extend(b"!\xfe\x04mark\0");
        picture.extend(b"!\xf9\x04\x01\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;mark");
        picture
    }

    #[test]
    fn a_picture_keeps_what_shows_it_and_how_often_it_is_repeated() {
        let mut found = Found::new();
        let cleaned = clean(&telling_picture(), &mut found).unwrap();
        assert!(!cleaned.windows(4).any(|there| there == b"mark"), "{}", cleaned.escape_ascii());
        assert!(cleaned.windows(11).any(|there| there == b"NETSCAPE2.0"));
        assert!(found.contains(&Finding::Comment) && found.contains(&Finding::Attachment));
        assert_eq!(clean(&cleaned, &mut Found::new()).unwrap(), cleaned);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [b"".as_slice(), b"GIF89a", b"GIF89a\x01\0\x01\0\0\0\0;"] {
            assert_eq!(clean(bytes, &mut Found::new()), Err(Why::Damaged));
        }
    }
}
