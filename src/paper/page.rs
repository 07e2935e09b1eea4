//! Pages as PDF (ISO 32000-1). The font goes in cut down to the shapes used; each is numbered by the text it stands for,
//! so that what is copied or searched for is what was written.

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use subsetter::GlyphRemapper;

use super::face::{FONT, Face, Letters};

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
pub(super) const MARGIN: f32 = 62.0;
pub(super) const ROOM_WIDTH: f32 = WIDTH - 2.0 * MARGIN;
/// Where text ends and where the foot stands, above the page's lower edge.
pub(super) const FLOOR: f32 = 72.0;
pub(super) const FOOT: f32 = 44.0;
pub(super) const ROOM_HEIGHT: f32 = HEIGHT - MARGIN - FLOOR;

/// The tag that PDF wants before the name of a font that was cut down.
const FONT_NAME: Name<'static> = Name(b"CASEFL+DejaVuSans");
const F: Name<'static> = Name(b"F");
const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

#[derive(Default)]
pub(super) struct Sheet {
    pub(super) lines: Vec<Line>,
}

/// A line in its place: its left end on the page, in points.
pub(super) struct Line {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) points: f32,
    pub(super) letters: Letters,
}

/// Where each part of the file is.
struct Parts(i32);

impl Parts {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

pub(super) fn write(face: &Face, sheets: &[Sheet], title: &str) -> Vec<u8> {
    let mut parts = Parts(0);
    let (catalog, tree, info, font) = (parts.next(), parts.next(), parts.next(), parts.next());
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree).lang(TextStr("en")).viewer_preferences().display_doc_title(true);
    pdf.document_info(info).title(TextStr(title));
    let pages: Vec<(Ref, Ref)> = sheets.iter().map(|_| (parts.next(), parts.next())).collect();
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(pages.iter().map(|(page, _)| *page)).count(count);
    for ((id, content), sheet) in pages.into_iter().zip(sheets) {
        let mut page = pdf.page(id);
        page.parent(tree).media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).contents(content);
        page.resources().fonts().pair(F, font);
        page.finish();
        let drawn = draw(face, sheet);
        pdf.stream(content, &drawn);
    }
    write_font(&mut pdf, &mut parts, font, face);
    pdf.finish()
}

fn draw(face: &Face, sheet: &Sheet) -> Vec<u8> {
    let mut content = Content::new();
    for line in &sheet.lines {
        content.begin_text().set_font(F, line.points).set_text_matrix([1.0, 0.0, 0.0, 1.0, line.x, line.y]);
        let mut pen = 0.0; // where the reader of the file would draw the next shape
        for raised in line.letters.letters.chunk_by(|one, next| same(one.rise, next.rise)) {
            content.set_rise(raised.first().map_or(0.0, |letter| letter.rise * line.points));
            let mut shown = content.show_positioned();
            let mut items = shown.items();
            for letter in raised {
                if !same(pen, letter.x) {
                    items.adjust((pen - letter.x) * 1_000.0);
                }
                items.show(Str(&letter.number.to_be_bytes()));
                pen = letter.x + face.shapes().get(usize::from(letter.number)).map_or(0.0, |shape| shape.width);
            }
        }
        content.end_text();
    }
    content.finish().into_vec()
}

/// Nearer than anybody sees.
fn same(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.000_5
}

fn write_font(pdf: &mut Pdf, parts: &mut Parts, font: Ref, face: &Face) {
    let (cid, descriptor, data) = (parts.next(), parts.next(), parts.next());
    let (map, unicode) = (parts.next(), parts.next());
    pdf.type0_font(font)
        .base_font(FONT_NAME)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(unicode);

    let mut kept = GlyphRemapper::new();
    let (mut glyphs, mut texts) = (Vec::new(), UnicodeCmap::<u16>::new(Name(b"CaseFile"), IDENTITY));
    for (number, shape) in (0..).zip(face.shapes()) {
        glyphs.extend(kept.remap(shape.glyph).to_be_bytes());
        if !shape.text.is_empty() {
            texts.pair_with_multiple(number, shape.text.chars());
        }
    }
    let mut described = pdf.cid_font(cid);
    described.subtype(CidFontType::Type2).base_font(FONT_NAME).system_info(IDENTITY).font_descriptor(descriptor);
    described.default_width(0.0).cid_to_gid_map_stream(map);
    described.widths().consecutive(0, face.shapes().iter().map(|shape| shape.width * 1_000.0));
    described.finish();

    let shaper = face.shaper();
    let sizes = |units: i16| face.sizes(i32::from(units)) * 1_000.0;
    let bounds = shaper.global_bounding_box();
    pdf.font_descriptor(descriptor)
        .name(FONT_NAME)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(sizes(bounds.x_min), sizes(bounds.y_min), sizes(bounds.x_max), sizes(bounds.y_max)))
        .italic_angle(0.0)
        .ascent(sizes(shaper.ascender()))
        .descent(sizes(shaper.descender()))
        .cap_height(sizes(shaper.capital_height().unwrap_or_default()))
        .stem_v(80.0)
        .font_file2(data);
    let subset = subsetter::subset(FONT, 0, &kept).expect("the font is part of the program, and tests read it");
    pdf.stream(data, &subset).pair(Name(b"Length1"), i32::try_from(subset.len()).unwrap_or(i32::MAX));
    pdf.stream(map, &glyphs);
    pdf.cmap(unicode, &texts.finish()).name(Name(b"CaseFile")).system_info(IDENTITY);
}
