//! Finding words in text as people would: capitals, accents and the shape of letters make no difference.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::file::is_invisible;
use crate::secret::Secret;

/// Most words looked for at once; more are passed over.
const WORDS_MAX: usize = 12;
/// Longest text that is looked for, in characters.
pub const FIND_MAX_CHARS: usize = 200;
/// How much of a text is shown around what was found, in characters.
const BEFORE_CHARS: usize = 60;
const SNIPPET_CHARS: usize = 240;

/// Words that must all occur.
pub struct Find(Secret<Vec<String>>);

/// A text with the words that were found in it.
pub struct Found<'a> {
    text: &'a str,
    /// Where the words stand, in order and apart from each other.
    marks: Vec<Range<usize>>,
}

/// A piece of a text: a found word, or what is around it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is a found word.
    pub found: bool,
}

/// A text folded, and for every byte of it the letter it came from.
struct Folded {
    text: String,
    /// The bytes of the original text that became the folded byte of the same number.
    origin: Vec<Range<usize>>,
}

impl Find {
    /// Takes the words apart at spaces. `None` when there are none.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().take(FIND_MAX_CHARS).collect();
        let words = typed.split_whitespace().map(Self::fold).filter(|word| !word.is_empty());
        let mut words: Vec<String> = words.take(WORDS_MAX).collect();
        words.sort();
        words.dedup();
        if words.is_empty() { None } else { Some(Self(Secret::new(words))) }
    }

    /// A text as it is compared: compatible letters taken apart (NFKD, UAX 15), marks left out, without capitals.
    #[must_use]
    pub fn fold(text: &str) -> String {
        Folded::of(text).text
    }

    /// How many words there are.
    #[must_use]
    pub fn words(&self) -> usize {
        self.0.expose().len()
    }

    /// Notes in `seen`, which has a place for every word, those that stand in the text.
    pub fn note(&self, text: &str, seen: &mut [bool]) {
        let folded = Folded::of(text);
        for (word, seen) in self.0.expose().iter().zip(seen) {
            *seen = *seen || folded.text.contains(word.as_str());
        }
    }

    /// Where any of the words stand in a text; `None` when none does.
    #[must_use]
    pub fn mark<'a>(&self, text: &'a str) -> Option<Found<'a>> {
        let folded = Folded::of(text);
        let mut marks: Vec<Range<usize>> = Vec::new();
        for word in self.0.expose() {
            for (at, _) in folded.text.match_indices(word.as_str()) {
                let (first, last) = (folded.origin.get(at)?, folded.origin.get(at + word.len() - 1)?);
                marks.push(first.start..last.end);
            }
        }
        marks.sort_by_key(|mark| mark.start);
        let mut apart: Vec<Range<usize>> = Vec::new();
        for mark in marks {
            match apart.last_mut() {
                Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
                _ => apart.push(mark),
            }
        }
        if apart.is_empty() { None } else { Some(Found { text, marks: apart }) }
    }
}

impl Found<'_> {
    /// The text around the first words that were found, in pieces; dots stand for what is left out.
    #[must_use]
    pub fn snippet(&self) -> Vec<Piece> {
        let first = self.marks.first().map_or(0, |mark| mark.start);
        let before = self.text.get(..first).unwrap_or_default().char_indices().rev().nth(BEFORE_CHARS - 1);
        let start = before.map_or(0, |(at, _)| at);
        let rest = self.text.get(start..).unwrap_or_default();
        let end = rest.char_indices().nth(SNIPPET_CHARS).map_or(self.text.len(), |(at, _)| start + at);
        let mut pieces = Vec::new();
        let mut add = |range: Range<usize>, found| {
            let text = self.text.get(range).unwrap_or_default();
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), found });
            }
        };
        let mut at = start;
        for mark in self.marks.iter().filter(|mark| mark.start < end) {
            add(at..mark.start, false);
            add(mark.start..mark.end.min(end), true);
            at = mark.end.min(end);
        }
        add(at..end, false);
        if let Some(piece) = pieces.first_mut().filter(|_| start > 0) {
            piece.text.insert(0, '…');
        }
        if end < self.text.len() {
            pieces.push(Piece { text: "…".to_owned(), found: false });
        }
        pieces
    }
}

impl Folded {
    fn of(text: &str) -> Self {
        let (mut folded, mut origin) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
        for (at, letter) in text.char_indices() {
            let place = at..at + letter.len_utf8();
            if letter.is_ascii() {
                folded.push(letter.to_ascii_lowercase());
                origin.push(place);
                continue;
            }
            let before = folded.len();
            // To capitals and back: ß becomes ss, and both letters of Greek that stand for one sigma become the same.
            let capitals = letter.nfkd().filter(|part| !is_combining_mark(*part) && !is_invisible(*part));
            for part in capitals.flat_map(char::to_uppercase).flat_map(char::to_lowercase) {
                if !is_combining_mark(part) {
                    folded.push(part);
                }
            }
            if folded.len() == before {
                // An accent of its own belongs to the letter before it.
                let end = place.end;
                let letter = origin.last().map(|last: &Range<usize>| last.start);
                origin.iter_mut().rev().take_while(|last| Some(last.start) == letter).for_each(|last| last.end = end);
            }
            origin.resize(folded.len(), place);
        }
        Self { text: folded, origin }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Find, Piece};

    fn found(typed: &str, text: &str) -> Option<String> {
        let find = Find::parse(typed)?;
        let mut seen = vec![false; find.words()];
        find.note(text, &mut seen);
        let shown = |piece: Piece| if piece.found { format!("[{}]", piece.text) } else { piece.text };
        let marked = find.mark(text).map(|found| found.snippet().into_iter().map(shown).collect());
        assert!(!seen.iter().all(|seen| *seen) || marked.is_some());
        marked.filter(|_| seen.iter().all(|seen| *seen))
    }

    #[test]
    fn capitals_and_accents_make_no_difference_and_every_word_must_occur() {
        for (typed, text, shown) in [
            ("keys", "The KEYS are sold", "The [KEYS] are sold"),
            ("sold keys", "The keys are sold", "The [keys] are [sold]"),
            ("zurich", "in Zürich und Zu\u{308}rich", "in [Zürich] und [Zu\u{308}rich]"),
            ("ZÜRICH", "zurich", "[zurich]"),
            ("strasse", "die Straße", "die [Straße]"),
            ("straße", "DIE STRASSE", "DIE [STRASSE]"),
            ("istanbul", "İSTANBUL", "[İSTANBUL]"),
            ("σας", "ΣΑΣ", "[ΣΑΣ]"),
            ("київ", "Київ", "[Київ]"),
            ("محمد", "مُحَمَّد", "[مُحَمَّد]"),
            ("file", "ﬁle", "[ﬁle]"),
            ("aa", "aaa", "[aa]a"),
            ("ab bc", "abc", "[abc]"),
        ] {
            assert_eq!(found(typed, text).as_deref(), Some(shown), "{typed} in {text}");
        }
        assert_eq!(found("sold gate", "The keys are sold"), None);
        assert_eq!(found(" \u{301} ", "text"), None, "nothing to look for");
    }

    #[test]
    fn a_snippet_is_short_and_stands_around_the_first_word() {
        let text = format!("{} gate {}", "ä".repeat(500), "ö".repeat(500));
        let shown = found("gate", &text).unwrap();
        assert!(shown.starts_with("…ä") && shown.contains("[gate]") && shown.ends_with("ö…"), "{shown}");
        assert!(shown.chars().count() < 250, "{shown}");
    }

    proptest! {
        #[test]
        fn any_text_is_searched_and_a_snippet_is_part_of_it(typed in any::<String>(), text in any::<String>()) {
            let Some(find) = Find::parse(&typed) else { return Ok(()) };
            for text in [text.clone(), format!("{text}{typed}{text}")] {
                if let Some(found) = find.mark(&text) {
                    let pieces = found.snippet();
                    let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
                    prop_assert!(text.contains(whole.trim_matches('…')) || whole.contains('…'));
                    prop_assert!(pieces.iter().any(|piece| piece.found));
                }
            }
        }
    }
}
