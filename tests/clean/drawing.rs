//! What a file shows, drawn by the real program's child: a picture of it, and nothing of its bytes.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use image::codecs::bmp::BmpEncoder;
use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder as _, RgbImage};
use tipline::clean::{Coding, Drawing, MAX_BYTES, View, Viewer};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tipline");

fn view(file: &[u8], page: u32) -> Option<View> {
    Viewer::of_program(PROGRAM).view(Cursor::new(file), page).expect("memory can be read")
}

/// How many pages there are, and the one that was asked for as a browser decodes it.
fn drawn(file: &[u8], page: u32) -> Option<(u32, RgbImage)> {
    match view(file, page)? {
        View::Drawn(Drawing { picture, coding, pages }) => {
            let format = match coding {
                Coding::Png => image::ImageFormat::Png,
                Coding::Jpeg => image::ImageFormat::Jpeg,
            };
            let decoded = image::load_from_memory_with_format(&picture, format).expect("it was made by us");
            Some((pages, decoded.into_rgb8()))
        }
        View::Text(_) => None,
    }
}

/// A picture, the left half of it black, the right half white.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| image::Rgb([if x < width / 2 { 0 } else { 255 }; 3]))
}

fn is_dark(picture: &RgbImage, across: u32, down: u32) -> bool {
    let point = picture.get_pixel(picture.width() * across / 100, picture.height() * down / 100);
    point.0.iter().all(|colour| *colour < 64)
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    let (width, height) = picture.dimensions();
    PngEncoder::new(&mut file).write_image(picture, width, height, ExtendedColorType::Rgb8).expect("memory");
    file
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    let (width, height) = picture.dimensions();
    JpegEncoder::new(&mut file).write_image(picture, width, height, ExtendedColorType::Rgb8).expect("memory");
    file
}

/// A document whose pages, of these sizes, each have the left half black.
fn document(pages: &[(u32, u32)], more: &str) -> Vec<u8> {
    let mut file = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    let mut object = |file: &mut String, text: String| {
        places.push(file.len());
        let number = places.len();
        write!(file, "{number} 0 obj\n{text}\nendobj\n").expect("a string takes everything");
    };
    object(&mut file, format!("<</Type/Catalog/Pages 2 0 R{more}>>"));
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 3 + 2 * page)).collect();
    object(&mut file, format!("<</Type/Pages/Kids[{}]/Count {}>>", kids.join(" "), pages.len()));
    for (page, (width, height)) in pages.iter().enumerate() {
        let content = 4 + 2 * page;
        object(
            &mut file,
            format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {content} 0 R/Resources<<>>>>"),
        );
        let drawing = format!("0 g 0 0 {} {height} re f", width / 2);
        object(&mut file, format!("<</Length {}>>\nstream\n{drawing}\nendstream", drawing.len()));
    }
    let start = file.len();
    write!(file, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).expect("a string takes everything");
    for place in &places {
        writeln!(file, "{place:010} 00000 n ").expect("a string takes everything");
    }
    let size = places.len() + 1;
    write!(file, "trailer <</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").expect("a string takes everything");
    file.into_bytes()
}

#[test]
fn pictures_of_every_kind_are_drawn_as_they_look() {
    let picture = halves(60, 40);
    let (width, height) = picture.dimensions();
    let mut bmp = Vec::new();
    BmpEncoder::new(&mut bmp).encode(&picture, width, height, ExtendedColorType::Rgb8).unwrap();
    let mut gif = Vec::new();
    GifEncoder::new(&mut gif).encode(&picture, width, height, ExtendedColorType::Rgb8).unwrap();
    let mut webp = Vec::new();
    WebPEncoder::new_lossless(&mut webp).encode(&picture, width, height, ExtendedColorType::Rgb8).unwrap();
    for (kind, file) in [("PNG", png(&picture)), ("JPEG", jpeg(&picture)), ("BMP", bmp), ("GIF", gif), ("WebP", webp)] {
        let (pages, seen) = drawn(&file, 0).unwrap_or_else(|| panic!("{kind} is drawn"));
        assert_eq!((pages, seen.dimensions()), (1, (60, 40)), "{kind}");
        assert!(is_dark(&seen, 20, 50) && !is_dark(&seen, 80, 50), "{kind}");
        assert_eq!(drawn(&file, 1), None, "{kind} has no second page");
    }
}

#[test]
fn a_picture_is_drawn_the_right_way_up_on_white_and_no_larger_than_a_screen() {
    // Exif says: turn it a quarter to the right. What was left is above then.
    let turned = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let plain = jpeg(&halves(64, 32));
    let length = u16::try_from(turned.len() + 2).unwrap().to_be_bytes();
    let file = [&plain[..2], b"\xff\xe1", &length, turned, &plain[2..]].concat();
    let seen = drawn(&file, 0).unwrap().1;
    assert_eq!(seen.dimensions(), (32, 64));
    assert!(is_dark(&seen, 50, 20) && !is_dark(&seen, 50, 80));

    let mut clear = Vec::new();
    PngEncoder::new(&mut clear).write_image(&[0, 0, 0, 0], 1, 1, ExtendedColorType::Rgba8).unwrap();
    assert_eq!(drawn(&clear, 0).unwrap().1.get_pixel(0, 0).0, [255; 3]);

    let (_, seen) = drawn(&png(&halves(5_000, 1_000)), 0).unwrap();
    assert_eq!(seen.dimensions(), (1_400, 280));
}

#[test]
fn nothing_of_a_file_s_own_bytes_is_in_what_is_drawn_of_it() {
    let mark = b"<script>mark</script>";
    let holds = |bytes: &[u8]| bytes.windows(mark.len()).any(|there| there == mark);
    let picture = jpeg(&halves(60, 40));
    let length = u16::try_from(mark.len() + 2).unwrap().to_be_bytes();
    let remark = [&picture[..2], b"\xff\xfe", &length, mark, &picture[2..], mark].concat();
    let paper = [document(&[(200, 100)], &format!("/Mark({})", String::from_utf8_lossy(mark))), mark.to_vec()].concat();
    for file in [remark, paper] {
        assert!(holds(&file));
        let Some(View::Drawn(drawing)) = view(&file, 0) else { panic!("it is drawn") };
        assert!(!holds(&drawing.picture));
    }
}

#[test]
fn a_document_is_drawn_page_by_page() {
    let file = document(&[(200, 100), (100, 200), (10, 10)], "");
    for (page, (width, height)) in (0..).zip([(1_400, 700), (1_000, 2_000), (1_400, 1_400)]) {
        let (pages, seen) = drawn(&file, page).unwrap();
        assert_eq!((pages, seen.dimensions()), (3, (width, height)), "page {page}");
        assert!(is_dark(&seen, 20, 50) && !is_dark(&seen, 80, 50), "page {page}");
    }
    assert_eq!(drawn(&file, 3), None, "there is no fourth");
    assert_eq!(drawn(&file, u32::MAX), None);
}

#[test]
fn letters_are_drawn_though_the_document_brings_no_font_of_its_own() {
    let text = "BT /F 40 Tf 10 30 Td (WWWW) Tj ET";
    let font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
    let file = String::from_utf8(document(&[(200, 100)], "")).unwrap();
    let file = file.replace("/Resources<<>>", font).replace("0 g 0 0 100 100 re f", text);
    let seen = drawn(file.as_bytes(), 0).expect("what leads to its objects is found again").1;
    let dark = seen.pixels().filter(|point| point.0[0] < 64).count();
    assert!(dark > 1_000, "{dark} points are dark");
}

#[test]
fn what_cannot_be_shown_is_not_shown() {
    let locked = document(&[(200, 100)], "");
    let locked = String::from_utf8(locked).unwrap().replace(
        "/Root 1 0 R>>",
        &format!(
            "/Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{0}>/U<{0}>>>/ID[<00><00>]>>",
            "11".repeat(32)
        ),
    );
    let mut large = png(&halves(2, 2));
    large.resize(MAX_BYTES + 1, 0);
    for (what, file) in [
        ("locked", locked.as_bytes()),
        ("a PDF in name", b"%PDF-1.7"),
        ("a picture in name", b"\x89PNG\r\n\x1a\n"),
        ("half a picture", &png(&halves(60, 40))[..60]),
        ("a drawing that can act", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        ("a program", b"\x7fELF\0\0"),
        ("an archive", b"PK\x03\x04"),
        ("nothing", b""),
        ("too large", &large),
    ] {
        assert_eq!(view(file, 0), None, "{what}");
    }
}

#[test]
fn a_file_that_is_made_to_break_or_to_fill_whoever_draws_it_ends_the_child_and_nothing_else() {
    // A picture of a thousand million points that are all one, in some hundred bytes.
    let mut vast = png(&halves(2, 2));
    vast[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    // A page that is drawn by drawing itself, and one that turns a corner a million times.
    let page = String::from_utf8(document(&[(200, 100)], "")).unwrap();
    let itself = page
        .replace("/Resources<<>>", "/Resources<</XObject<</X 4 0 R>>>>")
        .replace(
            "<</Length 20>>",
            "<</Length 20/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>>>",
        )
        .replace("0 g 0 0 100 100 re f", "/X Do /X Do /X Do   ");
    assert!(itself.contains("/X Do"));
    let deep =
        [b"%PDF-1.7\n1 0 obj\n".as_slice(), &b"[".repeat(8 * 1024 * 1024), b"\nendobj\ntrailer <</Root 1 0 R>>\n"]
            .concat();
    let endless = b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>> endobj\ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF";
    let wide = document(&[(200_000_000, 1), (1, 200_000_000)], "");
    for (what, file) in [
        ("vast", vast.as_slice()),
        ("itself", itself.as_bytes()),
        ("deep", &deep),
        ("endless", endless),
        ("wide", &wide),
    ] {
        if let Some((_, seen)) = drawn(file, 0) {
            assert!(seen.width() <= 1_400 && seen.height() <= 2_000, "{what}");
        }
        assert!(drawn(&png(&halves(2, 2)), 0).is_some(), "after {what}, the next file is drawn");
    }
    assert_eq!(view(&vast, 0), None);
    assert_eq!(view(&deep, 0), None);
}

#[test]
fn the_child_that_draws_is_behind_its_walls_before_it_reads_a_byte() {
    let mut child = Command::new(PROGRAM)
        .arg("draw-one")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program is built");
    let status = || fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let mut looks = 0;
    while !status().contains("Seccomp:\t2") {
        looks += 1;
        assert!(looks < 10_000 && !status().contains("State:\tZ"), "it waits or ended without being restricted");
        sleep(Duration::from_millis(5)); // it is starting; nothing was written to it
    }
    assert!(status().contains("NoNewPrivs:\t1"));
    child.stdin.take().unwrap().write_all(&[0; 4]).unwrap();
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    assert_eq!(said, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], "an empty file shows nothing");
    assert!(child.wait().unwrap().success());
}
