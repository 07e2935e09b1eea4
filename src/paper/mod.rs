//! Words onto paper: a PDF that prints, can be searched and copied from, and needs no font of its reader's. It holds what
//! it is given and nothing of the machine: no time, no name of a program, no number that differs from run to run.

mod face;
mod page;

use face::Face;
use page::{Line, Sheet};

/// How a text stands on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// What the whole is called.
    Title,
    /// What a part is called; it stays with what follows.
    Heading,
    /// What is said about something.
    Text,
    /// What somebody wrote: set off from the rest.
    Said,
}

impl Style {
    /// Size of the letters, in points.
    fn points(self) -> f32 {
        match self {
            Self::Title => 20.0,
            Self::Heading => 12.5,
            Self::Text | Self::Said => 10.0,
        }
    }

    /// Room above, in points.
    fn above(self) -> f32 {
        match self {
            Self::Title => 0.0,
            Self::Heading => 14.0,
            Self::Text | Self::Said => 4.0,
        }
    }

    /// How far from the margin, in points.
    fn indent(self) -> f32 {
        if self == Self::Said { 14.0 } else { 0.0 }
    }

    /// Lines that must fit below its first, so that none is left alone at the foot of a page.
    fn company(self) -> f32 {
        match self {
            Self::Title | Self::Heading => 4.0,
            Self::Text | Self::Said => 0.0,
        }
    }
}

/// Height of a line in sizes of its letters.
const LINE_HEIGHT: f32 = 1.4;

/// Pages being written, from the top of the first to wherever the text ends.
pub struct Paper {
    face: Face,
    sheets: Vec<Sheet>,
    /// How much room is left on the last page, in points.
    left: f32,
}

impl Default for Paper {
    fn default() -> Self {
        Self::new()
    }
}

impl Paper {
    /// An empty page.
    #[must_use]
    pub fn new() -> Self {
        Self { face: Face::new(), sheets: vec![Sheet::default()], left: page::ROOM_HEIGHT }
    }

    /// Writes a text below what is there, on as many lines and pages as it takes.
    pub fn write(&mut self, style: Style, text: &str) {
        let (points, indent) = (style.points(), style.indent());
        let room = page::ROOM_WIDTH - indent;
        let height = points * LINE_HEIGHT;
        self.left -= style.above();
        for paragraph in text.split(['\n', '\u{85}', '\u{2028}', '\u{2029}']) {
            for (letters, from_the_right) in self.face.lines(paragraph, room / points) {
                if self.left < height * (1.0 + style.company()) {
                    self.sheets.push(Sheet::default());
                    self.left = page::ROOM_HEIGHT;
                }
                self.left -= height;
                let free = if from_the_right { room - letters.width * points } else { 0.0 };
                let line = Line { x: page::MARGIN + indent + free, y: page::FLOOR + self.left, points, letters };
                if let Some(sheet) = self.sheets.last_mut() {
                    sheet.lines.push(line);
                }
            }
        }
    }

    /// The PDF. `foot` says what stands below each page, given its number and how many there are.
    #[must_use]
    pub fn finish(mut self, title: &str, foot: impl Fn(usize, usize) -> String) -> Vec<u8> {
        let pages = self.sheets.len();
        for (number, sheet) in (1..).zip(&mut self.sheets) {
            let points = Style::Text.points();
            for (letters, _) in self.face.lines(&foot(number, pages), page::ROOM_WIDTH / points) {
                sheet.lines.push(Line { x: page::MARGIN, y: page::FOOT, points, letters });
            }
        }
        page::write(&self.face, &self.sheets, title)
    }
}

/// How many characters of a text the font has no shape for; on paper each is a square.
#[must_use]
pub fn without_shape(text: &str) -> usize {
    let face = Face::new();
    text.chars().filter(|c| !c.is_control() && face.is_missing(*c)).count()
}

#[cfg(test)]
mod tests {
    use super::{Paper, Style, without_shape};

    fn written(text: &str) -> Vec<u8> {
        let mut paper = Paper::new();
        paper.write(Style::Title, "Amber Anchor");
        paper.write(Style::Said, text);
        paper.finish("Amber Anchor", |page, pages| format!("{page} of {pages}"))
    }

    fn pages(pdf: &[u8]) -> usize {
        pdf.windows(12).filter(|bytes| *bytes == b"/Type /Page\n").count()
    }

    #[test]
    fn the_same_words_make_the_same_bytes_and_no_time_is_among_them() {
        let pdf = written("Ärger im Flügel 3");
        assert_eq!(pdf, written("Ärger im Flügel 3"));
        let text = String::from_utf8_lossy(&pdf);
        assert!(!text.contains("CreationDate") && !text.contains("ModDate") && !text.contains("Producer"));
        assert_eq!(pages(&pdf), 1);
    }

    #[test]
    fn a_text_without_spaces_and_a_text_without_end_stay_on_their_pages() {
        assert_eq!(pages(&written(&"x".repeat(5_000))), 2);
        assert!(pages(&written(&"one line\n".repeat(500))) > 5);
        for odd in ["", "\n\n", "\0\r\t\u{1b}", "\u{202e}abc", "e\u{301}\u{302}", "\u{301}", "🙈🙉", "ا\u{200d}ل"]
        {
            assert_eq!(pages(&written(odd)), 1, "{odd:?}");
        }
    }

    #[test]
    fn the_scripts_of_europe_and_of_its_neighbours_have_shapes() {
        for text in ["Straße, façade, żółć, ığdır", "Привет, ґанок", "Ελληνικά", "العربية", "עברית", "₤ € „“ – … ✓"]
        {
            assert_eq!(without_shape(text), 0, "{text}");
        }
        assert_eq!(without_shape("漢字 and 🙈"), 3);
        assert_eq!(without_shape("a\u{200d}b\u{feff}c\nd\te"), 0, "what is never seen is not missed");
    }
}
