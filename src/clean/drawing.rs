//! What a file shows, as a picture: decoded and drawn, then encoded anew, so that nothing of the file's own bytes reaches
//! whoever looks at it. It runs in the child process only. Also how the child says it:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | 1, the version |
//! | 1 | 0 nothing can be drawn; 1 a PNG, 2 a JPEG |
//! | 4 | how many pages the file has |
//! | 4 | how many bytes of the picture follow |

use std::io::{self, Cursor, Read, Write};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbImage};

use super::format::{Format, kind_of};
use super::{KIND_BYTES, MAX_BYTES};

/// A picture is made as small as this, in points: enough to read a page of A4 on a screen.
const MAX_WIDTH: u32 = 1400;
const MAX_HEIGHT: u32 = 2000;
/// The longest side of a picture that is decoded at all, and the memory its decoder may take. The child has more.
const MAX_SIDE: u32 = 32_768;
const MAX_DECODED_BYTES: u64 = 512 * 1024 * 1024;
/// A PNG keeps letters sharp; one above this length is a photograph, and goes as a JPEG.
const MAX_PNG_BYTES: usize = 1024 * 1024;
/// What such a JPEG keeps, of a hundred.
const QUALITY: u8 = 88;
/// The longest picture the server takes from a child: no more points than above, three bytes each, and some for the form.
const MAX_PICTURE_BYTES: u32 = 3 * MAX_WIDTH * MAX_HEIGHT + 64 * 1024;

const VERSION: u8 = 1;

/// How a picture is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// One page of a file, as a picture.
#[derive(Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The whole picture, encoded by this program.
    pub picture: Vec<u8>,
    /// How.
    pub coding: Coding,
    /// How many pages the file has. A picture has one.
    pub pages: u32,
}

/// Draws a page of a file, counted from 0. It may panic on a hostile file, or take long, or want much memory.
pub(super) fn draw(bytes: Vec<u8>, page: u32) -> Option<Drawing> {
    if bytes.len() > MAX_BYTES {
        return None;
    }
    let format = match kind_of(bytes.get(..KIND_BYTES).unwrap_or(&bytes))? {
        Format::Pdf => return draw_document(bytes, page),
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        Format::Gif => ImageFormat::Gif,
        Format::Bmp => ImageFormat::Bmp,
        _ => return None,
    };
    if page > 0 {
        return None;
    }
    let (picture, coding) = encode(&decode(&bytes, format)?)?;
    Some(Drawing { picture, coding, pages: 1 })
}

/// The first picture of a file, the right way up, no larger than it is shown, on white.
fn decode(bytes: &[u8], format: ImageFormat) -> Option<RgbImage> {
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MAX_SIDE), Some(MAX_SIDE));
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    if decoder.total_bytes() > MAX_DECODED_BYTES {
        return None;
    }
    let way_up = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    if picture.width() > MAX_WIDTH || picture.height() > MAX_HEIGHT {
        picture = picture.thumbnail(MAX_WIDTH, MAX_HEIGHT);
    }
    picture.apply_orientation(way_up);
    if !picture.color().has_alpha() {
        return Some(picture.into_rgb8());
    }
    let seen = picture.into_rgba8();
    let on_white = |point: &image::Rgba<u8>| {
        let [red, green, blue, alpha] = point.0.map(u32::from);
        let shade = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        [shade(red), shade(green), shade(blue)]
    };
    RgbImage::from_raw(seen.width(), seen.height(), seen.pixels().flat_map(on_white).collect())
}

fn draw_document(bytes: Vec<u8>, page: u32) -> Option<Drawing> {
    let document = Pdf::new(bytes).ok()?;
    let pages = document.pages();
    let count = u32::try_from(pages.len()).ok()?;
    let page = pages.get(usize::try_from(page).ok()?)?;
    let (width, height) = page.render_dimensions();
    if !(width >= 1.0 && height >= 1.0) {
        return None; // not a number, too
    }
    // Neither is beyond what a float can say exactly.
    let scale = f32::min(side(MAX_WIDTH) / width, side(MAX_HEIGHT) / height);
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    let points = drawn.data().iter().flat_map(|point| [point.r, point.g, point.b]).collect();
    let picture = RgbImage::from_raw(drawn.width().into(), drawn.height().into(), points)?;
    let (picture, coding) = encode(&picture)?;
    Some(Drawing { picture, coding, pages: count })
}

fn side(points: u32) -> f32 {
    u16::try_from(points).map_or(f32::from(u16::MAX), f32::from)
}

fn encode(picture: &RgbImage) -> Option<(Vec<u8>, Coding)> {
    let (width, height) = picture.dimensions();
    let mut png = Vec::new();
    PngEncoder::new(&mut png).write_image(picture, width, height, ExtendedColorType::Rgb8).ok()?;
    if png.len() <= MAX_PNG_BYTES {
        return Some((png, Coding::Png));
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .write_image(picture, width, height, ExtendedColorType::Rgb8)
        .ok()?;
    Some((jpeg, Coding::Jpeg))
}

/// Says what came of it.
pub(super) fn write(to: &mut impl Write, drawing: Option<&Drawing>) -> io::Result<()> {
    let (code, pages, picture) = match drawing {
        None => (0, 0, [].as_slice()),
        Some(Drawing { picture, coding: Coding::Png, pages }) => (1, *pages, picture.as_slice()),
        Some(Drawing { picture, coding: Coding::Jpeg, pages }) => (2, *pages, picture.as_slice()),
    };
    let length = u32::try_from(picture.len()).map_err(|_| io::ErrorKind::InvalidData)?;
    to.write_all(&[VERSION, code])?;
    to.write_all(&pages.to_be_bytes())?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(picture)?;
    to.flush()
}

/// Hears what came of it; `None` when nothing can be drawn.
///
/// # Errors
/// The child said nothing, or nothing that it may say.
pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Drawing>> {
    let mut head = [0; 10];
    from.read_exact(&mut head)?;
    let [VERSION, code, pages @ .., l1, l2, l3, l4] = head else { return Err(io::ErrorKind::InvalidData.into()) };
    let (pages, length) = (u32::from_be_bytes(pages), u32::from_be_bytes([l1, l2, l3, l4]));
    let coding = match code {
        0 => return Ok(None),
        1 => Coding::Png,
        2 => Coding::Jpeg,
        _ => return Err(io::ErrorKind::InvalidData.into()),
    };
    if length > MAX_PICTURE_BYTES || pages == 0 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut picture = Vec::new();
    from.take(length.into()).read_to_end(&mut picture)?;
    let whole = usize::try_from(length).is_ok_and(|length| length == picture.len());
    if whole { Ok(Some(Drawing { picture, coding, pages })) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read as _};

    use proptest::prelude::{any, proptest};

    use super::{Coding, Drawing, MAX_PICTURE_BYTES, read, write};

    #[test]
    fn what_the_child_draws_is_what_the_server_hears() {
        for coding in [Coding::Png, Coding::Jpeg] {
            let drawing = Drawing { picture: b"a picture".to_vec(), coding, pages: 7 };
            let mut said = Vec::new();
            write(&mut said, Some(&drawing)).unwrap();
            assert!(read(&mut &said[..said.len() - 1]).is_err(), "a picture that is cut off is none");
            assert_eq!(read(&mut said.as_slice()).unwrap(), Some(drawing));
        }
        let mut said = Vec::new();
        write(&mut said, None).unwrap();
        assert_eq!(read(&mut said.as_slice()).unwrap(), None);
    }

    #[test]
    fn a_child_cannot_fill_the_server() {
        let mut said = vec![1, 1, 0, 0, 0, 1];
        said.extend((MAX_PICTURE_BYTES + 1).to_be_bytes());
        let said = said.as_slice();
        assert!(read(&mut said.chain(io::repeat(0))).is_err(), "it has a picture without end");
    }

    proptest! {
        #[test]
        fn whatever_a_child_says_hurts_nobody(said in proptest::collection::vec(any::<u8>(), 0..20)) {
            let _ = read(&mut said.as_slice());
        }
    }
}
