//! Bars, drawn on the server: where a line begins and ends, and what is written beside it. Colours are the style
//! sheet's, so that a picture is readable in the dark and on paper; everything in it stands in a table, too.

use std::fmt::Write;

/// In units of the drawing, of which the template makes a thousand as wide as its place: names, bars, and what is written after a bar.
const NAMES: usize = 210;
const BARS: usize = 400;
const ROW: usize = 34;
const BAR: usize = 22;
const GAP: usize = 10;

/// A picture of bars, one below the other.
pub(super) struct Picture {
    pub(super) title: String,
    /// The whole picture in a sentence, for whoever does not see it.
    pub(super) description: String,
    pub(super) bars: Vec<Bar>,
}

/// One bar with its name and its numbers.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) numbers: String,
    pub(super) parts: Vec<Part>,
    /// The line on which the words stand, and where the numbers begin.
    pub(super) line: usize,
    pub(super) after: usize,
}

/// A part of a bar, in one colour.
pub(super) struct Part {
    pub(super) class: &'static str,
    pub(super) path: String,
}

/// What a bar shows.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) numbers: String,
    pub(super) parts: Vec<(&'static str, usize)>,
}

impl Picture {
    pub(super) fn new(title: String, shown: Vec<Shown>) -> Self {
        let total = |shown: &Shown| shown.parts.iter().map(|(_, count)| count).sum::<usize>();
        let most = shown.iter().map(total).max().unwrap_or(0).max(1);
        let mut description = String::new();
        let mut bars = Vec::new();
        for (row, shown) in shown.into_iter().enumerate() {
            let _ = write!(description, "{}: {}. ", shown.name, shown.numbers); // a String takes everything
            let top = row * ROW;
            // Where parts meet is rounded, not their lengths: a bar is as long as what it shows.
            let (mut counted, mut from, mut parts) = (0, NAMES, Vec::new());
            for (class, count) in shown.parts {
                counted += count;
                let to = NAMES + (counted * BARS).div_ceil(most);
                if count > 0 {
                    parts.push(Part { class, path: format!("M{from} {top}H{to}V{}H{from}Z", top + BAR) });
                }
                from = to;
            }
            let Shown { name, numbers, .. } = shown;
            bars.push(Bar { name, numbers, parts, line: top + BAR - 6, after: from + GAP });
        }
        Self { title, description: description.trim_end().to_owned(), bars }
    }

    pub(super) fn height(&self) -> usize {
        self.bars.len() * ROW
    }
}

#[cfg(test)]
mod tests {
    use super::{BARS, NAMES, Picture, Shown};

    #[test]
    fn a_bar_is_as_long_as_what_it_counts() {
        let shown = |name: &str, counts: [usize; 3]| Shown {
            name: name.to_owned(),
            numbers: format!("{counts:?}"),
            parts: ["a", "b", "c"].into_iter().zip(counts).collect(),
        };
        let picture =
            Picture::new("t".to_owned(), vec![shown("x", [1, 0, 3]), shown("y", [1, 1, 0]), shown("z", [0; 3])]);
        let [x, y, z] = picture.bars.as_slice() else { unreachable!("three bars") };
        assert_eq!(x.parts.iter().map(|part| part.class).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(x.after - y.after, BARS / 2);
        assert_eq!(y.parts[0].path, format!("M{NAMES} 34H{}V56H{NAMES}Z", NAMES + BARS / 4));
        assert!(z.parts.is_empty());
        assert_eq!(picture.description, "x: [1, 0, 3]. y: [1, 1, 0]. z: [0, 0, 0].");
        assert_eq!(
            Picture::new("t".to_owned(), vec![shown("x", [0; 3])]).bars.len(),
            1,
            "nothing is no division by it"
        );
    }
}
