//! Bars, drawn on the server: how long each is, in parts of one colour. Colours are the style sheet's, so that a picture is
//! readable in the dark and on paper. Names and numbers stand above each bar as text of the page: they wrap in any language
//! on any screen, and are read aloud without the picture.

/// In units of the drawing, which is stretched to its place.
const BARS: usize = 1_000;
const BAR: usize = 20;

/// A picture of bars, one below the other.
pub(super) struct Picture {
    pub(super) title: String,
    pub(super) bars: Vec<Bar>,
}

/// One bar with its name and its numbers.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) numbers: String,
    pub(super) parts: Vec<Part>,
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
        let bar = |Shown { name, numbers, parts }: Shown| Bar { name, numbers, parts: drawn(parts, most) };
        Self { title, bars: shown.into_iter().map(bar).collect() }
    }
}

/// The parts of a bar, where `most` is as long as one can be.
fn drawn(counts: Vec<(&'static str, usize)>, most: usize) -> Vec<Part> {
    // Where parts meet is rounded, not their lengths: a bar is as long as what it shows.
    let (mut counted, mut from, mut parts) = (0, 0, Vec::new());
    for (class, count) in counts {
        counted += count;
        let to = (counted * BARS).div_ceil(most);
        if count > 0 {
            parts.push(Part { class, path: format!("M{from} 0H{to}V{BAR}H{from}Z") });
        }
        from = to;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Picture, Shown};

    #[test]
    fn a_bar_is_as_long_as_what_it_counts() {
        let shown = |name: &str, counts: [usize; 3]| Shown {
            name: name.to_owned(),
            numbers: format!("{counts:?}"),
            parts: ["a", "b", "c"].into_iter().zip(counts).collect(),
        };
        let picture =
            Picture::new("t".to_owned(), vec![shown("x", [1, 0, 3]), shown("y", [1, 1, 0]), shown("z", [0; 3])]);
        let drawn: Vec<Vec<_>> = picture
            .bars
            .iter()
            .map(|bar| bar.parts.iter().map(|part| (part.class, part.path.as_str())).collect())
            .collect();
        assert_eq!(
            drawn,
            [
                vec![("a", "M0 0H250V20H0Z"), ("c", "M250 0H1000V20H250Z")],
                vec![("a", "M0 0H250V20H0Z"), ("b", "M250 0H500V20H250Z")],
                vec![],
            ]
        );
        let nothing = Picture::new("t".to_owned(), vec![shown("x", [0; 3])]);
        assert!(nothing.bars[0].parts.is_empty(), "nothing is no division by it");
    }
}
