//! Letters: which shapes a text takes, where it breaks, and which way each part of it runs.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::{Level, ParagraphBidiInfo};

/// The font, `DejaVu Sans` 2.37: Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian and Georgian. Its licence lies beside it.
pub(super) const FONT: &[u8] = include_bytes!("DejaVuSans.ttf");

/// Stands where the font has no shape for a character.
const SQUARE: char = '\u{25a1}';
/// What a tab is as wide as.
const TAB: &str = "    ";
/// Most shapes that are told apart by the text they stand for. All of the font's own come on top, and all fit 16 bits.
const MAX_TOLD_APART: usize = 50_000;

/// The font, and which of its shapes have been used for what.
pub(super) struct Face {
    shaper: rustybuzz::Face<'static>,
    used: Vec<Shape>,
    numbers: BTreeMap<(u16, String), u16>,
    widths: RefCell<BTreeMap<String, f32>>,
}

/// A shape of the font standing for a piece of text: copied from a page, it is that text again.
pub(super) struct Shape {
    pub(super) glyph: u16,
    pub(super) text: String,
    /// In sizes of the letters.
    pub(super) width: f32,
}

/// A shape in its place. Lengths are in sizes of the letters.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    /// Its place among the shapes used.
    pub(super) number: u16,
    pub(super) x: f32,
    pub(super) rise: f32,
}

/// One line, from left to right.
#[derive(Default)]
pub(super) struct Letters {
    pub(super) letters: Vec<Letter>,
    pub(super) width: f32,
}

impl Face {
    pub(super) fn new() -> Self {
        let shaper = rustybuzz::Face::from_slice(FONT, 0).expect("the font is part of the program, and tests read it");
        Self { shaper, used: Vec::new(), numbers: BTreeMap::new(), widths: RefCell::default() }
    }

    pub(super) fn shapes(&self) -> &[Shape] {
        &self.used
    }

    pub(super) fn shaper(&self) -> &rustybuzz::Face<'static> {
        &self.shaper
    }

    /// Whether a character has no shape here and should have one.
    pub(super) fn is_missing(&self, c: char) -> bool {
        !is_silent(c) && self.shaper.glyph_index(c).is_none()
    }

    /// Breaks a paragraph into lines of at most this width, and says of each whether it begins at the right.
    pub(super) fn lines(&mut self, paragraph: &str, room: f32) -> Vec<(Letters, bool)> {
        let shown = self.shown(paragraph);
        let bidi = ParagraphBidiInfo::new(&shown, None);
        let from_the_right = bidi.paragraph_level.is_rtl();
        let ranges = self.breaks(&shown, room);
        ranges.into_iter().map(|line| (self.line(&shown, &bidi, line), from_the_right)).collect()
    }

    /// A paragraph as far as it can be seen. Marks that turn the direction go: a page must read as what was written.
    fn shown(&self, paragraph: &str) -> String {
        let mut shown = String::with_capacity(paragraph.len());
        for c in paragraph.chars() {
            match c {
                '\t' => shown.push_str(TAB),
                '\r' => {}
                c if is_silent(c) => {
                    if joins(c) {
                        shown.push(c);
                    }
                }
                c if c.is_control() || self.is_missing(c) => shown.push(SQUARE),
                c => shown.push(c),
            }
        }
        shown
    }

    /// Where lines begin and end: after a space, or within a word that is longer than a line.
    fn breaks(&self, text: &str, room: f32) -> Vec<Range<usize>> {
        let (mut lines, mut start, mut at, mut used) = (Vec::new(), 0, 0, 0.0);
        for piece in text.split_inclusive(is_break) {
            let word = self.width(piece.trim_end_matches(is_break));
            if used + word > room && at > start {
                lines.push(start..at);
                (start, used) = (at, 0.0);
            }
            if word > room {
                for (offset, c) in piece.char_indices() {
                    let wide = self.width(c.encode_utf8(&mut [0; 4]));
                    if used + wide > room && wide > 0.0 && at + offset > start {
                        lines.push(start..at + offset);
                        (start, used) = (at + offset, 0.0);
                    }
                    used += wide;
                }
            } else {
                used += self.width(piece);
            }
            at += piece.len();
        }
        lines.push(start..at);
        lines
    }

    fn width(&self, text: &str) -> f32 {
        if let Some(width) = self.widths.borrow().get(text) {
            return *width;
        }
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let width = shaped.glyph_positions().iter().map(|place| self.sizes(place.x_advance)).sum();
        self.widths.borrow_mut().insert(text.to_owned(), width);
        width
    }

    fn line(&mut self, text: &str, bidi: &ParagraphBidiInfo<'_>, line: Range<usize>) -> Letters {
        let mut letters = Letters::default();
        if line.is_empty() {
            return letters;
        }
        let (levels, runs) = bidi.visual_runs(line);
        for run in runs {
            let backwards = levels.get(run.start).is_some_and(Level::is_rtl);
            self.run(text.get(run).unwrap_or_default(), backwards, &mut letters);
        }
        letters
    }

    /// Shapes a part of a line that runs one way.
    fn run(&mut self, text: &str, backwards: bool, line: &mut Letters) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if backwards { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        // Several shapes may stand for a piece of text together; the first of them carries it.
        let starts: Vec<u32> = shaped.glyph_infos().iter().map(|info| info.cluster).collect();
        let mut ends = starts.clone();
        ends.sort_unstable();
        ends.dedup();
        let mut before = None;
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster;
            let end = ends.iter().copied().find(|end| *end > start).map_or(text.len(), |end| end as usize);
            let piece = if before == Some(start) { "" } else { text.get(start as usize..end).unwrap_or_default() };
            before = Some(start);
            let number = self.number(u16::try_from(info.glyph_id).unwrap_or_default(), piece);
            let (x, rise) = (line.width + self.sizes(place.x_offset), self.sizes(place.y_offset));
            line.letters.push(Letter { number, x, rise });
            line.width += self.sizes(place.x_advance);
        }
    }

    /// The number under which a shape stands for a piece of text.
    fn number(&mut self, glyph: u16, text: &str) -> u16 {
        let text = if self.used.len() < MAX_TOLD_APART { text } else { "" };
        let next = u16::try_from(self.used.len()).unwrap_or(u16::MAX);
        let key = (glyph, text.to_owned());
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            let width = self.shaper.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or_default();
            self.used.push(Shape { glyph, text: text.to_owned(), width: self.sizes(i32::from(width)) });
        }
        number
    }

    /// The font's units in sizes of the letters.
    pub(super) fn sizes(&self, units: i32) -> f32 {
        let units = f32::from(i16::try_from(units).unwrap_or(i16::MAX));
        units / f32::from(i16::try_from(self.shaper.units_per_em()).unwrap_or(i16::MAX))
    }
}

fn is_break(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// Joins or parts the letters beside it.
fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Characters that have no shape in any font.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e01ef}')
}
