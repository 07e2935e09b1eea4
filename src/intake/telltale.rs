//! What in a text may point to the one who wrote it: addresses, numbers, words about oneself, and what they themselves
//! said to look for. It is found to be shown to them before they send, and nowhere kept. It finds what has a form; what a
//! text says between the lines only its writer can know.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::ops::Range;

/// Fewest digits of a telephone number, and most: those of an internal one, and of ITU-T E.164.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 6..=15;
/// Shortest word somebody can ask to look for, in characters.
const HINT_MIN_CHARS: usize = 2;
/// Longest list of words to look for, in characters, and most words in it: enough for everything people are called by.
/// Every text of a form is searched for each of them, so a list without an end would be a way to stop the server.
pub(super) const HINTS_MAX_CHARS: usize = 1_000;
pub(super) const HINTS_MAX: usize = 50;
/// Most places that are marked in one text. More would help nobody who reads them, and a text may be nothing but places.
pub(super) const MARKS_MAX: usize = 1_000;

/// A sort of telltale.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Sort {
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A word by which people speak of themselves.
    Oneself,
    /// What the writer said to look for.
    Hint,
}

/// Where in a text something is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    pub(super) at: Range<usize>,
    pub(super) sort: Sort,
}

/// What people part words with, Arabic and Chinese commas among it.
const COMMAS: [char; 6] = [',', ';', '\n', '\u{60c}', '\u{61b}', '\u{3001}'];

/// What a writer asked to look for: words and phrases in small letters, each once.
#[derive(Default)]
pub(super) struct Hints(BTreeSet<String>);

/// More words to look for than [`HINTS_MAX`], or longer than [`HINTS_MAX_CHARS`].
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooManyHints;

impl Hints {
    /// Reads a list parted by commas or lines.
    pub(super) fn parse(typed: &str) -> Result<Self, TooManyHints> {
        if typed.chars().nth(HINTS_MAX_CHARS).is_some() {
            return Err(TooManyHints);
        }
        let hints: BTreeSet<_> =
            phrases(typed).filter(|phrase| phrase.chars().nth(HINT_MIN_CHARS - 1).is_some()).collect();
        if hints.len() > HINTS_MAX { Err(TooManyHints) } else { Ok(Self(hints)) }
    }
}

/// The phrases of a list, in small letters.
fn phrases(list: &str) -> impl Iterator<Item = String> {
    let phrases = list.split(COMMAS).map(|phrase| phrase.trim().chars().flat_map(small).collect::<String>());
    phrases.filter(|phrase| !phrase.is_empty())
}

/// The first [`MARKS_MAX`] things in a text, in its order and without overlaps. `own` are a language's words for oneself,
/// parted by commas. What is found is not collected before it is chosen from: the memory this takes is a small multiple of
/// the text's length, whatever is in it.
pub(super) fn look(text: &str, own: &str, hints: &Hints) -> Vec<Mark> {
    let lower = Lowered::of(text);
    let own: BTreeSet<String> = phrases(own).collect();
    let mut found: Vec<Box<dyn Iterator<Item = Mark> + '_>> = Vec::new();
    for (phrases, sort) in [(&hints.0, Sort::Hint), (&own, Sort::Oneself)] {
        for phrase in phrases {
            found.push(Box::new(lower.find(text, phrase).map(move |at| Mark { at, sort })));
        }
    }
    found.push(Box::new(mails(text).map(|at| Mark { at, sort: Sort::Mail })));
    found.push(Box::new(phones(text).map(|at| Mark { at, sort: Sort::Phone })));

    // Each of them finds in the order of the text, so the next of all is one of their next.
    let order = |mark: &Mark| Reverse((mark.at.start, Reverse(mark.at.end), Reverse(mark.sort)));
    let first = |(from, found): (usize, &mut Box<dyn Iterator<Item = Mark> + '_>)| {
        found.next().map(|mark| (order(&mark), from))
    };
    let mut next: BinaryHeap<_> = found.iter_mut().enumerate().filter_map(first).collect();
    let mut marks: Vec<Mark> = Vec::new();
    while let Some((Reverse((start, Reverse(end), Reverse(sort))), from)) = next.pop() {
        if marks.last().is_none_or(|last| start >= last.at.end) {
            marks.push(Mark { at: start..end, sort });
            if marks.len() == MARKS_MAX {
                break;
            }
        }
        let after = found.get_mut(from).and_then(Iterator::next);
        next.extend(after.map(|mark| (order(&mark), from)));
    }
    marks
}

/// A letter as a small one. The Turkish i with a dot and the one without are the same here: keyboards mix them up.
fn small(c: char) -> impl Iterator<Item = char> {
    let c = if c == '\u{131}' { 'i' } else { c };
    c.to_lowercase().filter(|c| *c != '\u{307}')
}

/// A digit as people type it: Western, Arabic, or Persian.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('\u{660}'..='\u{669}').contains(&c) || ('\u{6f0}'..='\u{6f9}').contains(&c)
}

/// A text in small letters, and where in the text each of its bytes comes from.
struct Lowered {
    text: String,
    from: Vec<usize>,
}

impl Lowered {
    fn of(text: &str) -> Self {
        let mut lowered = Self { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len() + 1) };
        for (at, c) in text.char_indices() {
            lowered.text.extend(small(c));
            lowered.from.resize(lowered.text.len(), at);
        }
        lowered.from.push(text.len());
        lowered
    }

    /// Every place of a phrase that stands by itself, as whole words.
    fn find<'a>(&'a self, text: &'a str, phrase: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let places = self.text.match_indices(phrase).filter(|(at, found)| {
            let before = self.text.get(..*at).and_then(|before| before.chars().next_back());
            let after = self.text.get(at + found.len()..).and_then(|after| after.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        });
        places.filter_map(|(at, found)| {
            let (start, end) = (*self.from.get(at)?, *self.from.get(at + found.len())?);
            text.get(start..end).filter(|found| !found.is_empty()).map(|_| start..end)
        })
    }
}

/// `somebody@somewhere.tld`, roughly as RFC 5321 has it and people write it.
fn mails(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let local = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
    let domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    text.match_indices('@').filter_map(move |(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let start = before.trim_end_matches(local).len();
        let length = after.find(|c| !domain(c)).unwrap_or(after.len());
        let host = after.get(..length)?.trim_end_matches(['.', '-']);
        let dotted = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
        (start < at && dotted).then(|| start..at + 1 + host.len())
    })
}

/// Runs of digits with what stands between them in a telephone number. A day or a time is none.
fn phones(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let part = |c: char| is_digit(c) || " ()-/.\u{a0}".contains(c);
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(from..)?;
            let start = from + rest.find(|c: char| is_digit(c) || c == '+' || c == '(')?;
            let run = text.get(start..)?;
            let first = run.chars().next()?.len_utf8();
            let length = first + run.get(first..)?.find(|c| !part(c)).unwrap_or(run.len() - first);
            from = start + length;
            let found = run.get(..length)?.trim_end_matches(|c: char| !is_digit(c));
            let digits = found.chars().filter(|c| is_digit(*c)).count();
            let whole = text.get(..start)?.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
            if whole && PHONE_DIGITS.contains(&digits) && !is_day(found) {
                return Some(start..start + found.len());
            }
        }
    })
}

/// Whether digits are a day, by how they are grouped: 2026-11-27, 27.11.2026, 27/11/26.
fn is_day(text: &str) -> bool {
    let groups = text.split(|c: char| !is_digit(c)).filter(|group| !group.is_empty());
    let groups: Vec<usize> = groups.map(|group| group.chars().count()).collect();
    matches!(groups.as_slice(), [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4] | [4, 4] | [1..=2, 1..=2, 4, ..])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{HINTS_MAX, HINTS_MAX_CHARS, Hints, MARKS_MAX, Sort, TooManyHints, look};

    const OWN: &str = "I, my, my shift, mine";

    fn found(text: &str, hints: &str) -> Vec<(String, Sort)> {
        let hints = Hints::parse(hints).expect("a short list");
        look(text, OWN, &hints).into_iter().map(|mark| (text[mark.at].to_owned(), mark.sort)).collect()
    }

    #[test]
    fn addresses_and_numbers_are_found_and_days_and_counts_are_not() {
        let said = "Write to a.b+c@prison.example.org, or <x@y.example>. Ring +49 (30) 901820 or 0151/2345678, ext 12.";
        let expected = [
            ("a.b+c@prison.example.org", Sort::Mail),
            ("x@y.example", Sort::Mail),
            ("+49 (30) 901820", Sort::Phone),
            ("0151/2345678", Sort::Phone),
        ];
        assert_eq!(found(said, ""), expected.map(|(text, sort)| (text.to_owned(), sort)));
        for text in [
            "on 2026-11-27 at 10.30",
            "27.11.2026",
            "27/11/26",
            "cell 12, wing 3",
            "a@b",
            "@here",
            "x1234567",
            "12 345",
        ] {
            assert_eq!(found(text, ""), [], "{text}");
        }
    }

    #[test]
    fn words_about_oneself_and_hints_are_found_as_whole_words_whatever_their_capitals() {
        let expected = [("I", Sort::Oneself), ("MY Shift", Sort::Oneself), ("Großer", Sort::Hint)];
        assert_eq!(
            found("I saw it on MY Shift in mist. GROSSER? Großer, größer.", "großer, x\n "),
            expected.map(|(text, sort)| (text.to_owned(), sort))
        );
        assert_eq!(found("İ am his", "am his"), [("İ".to_owned(), Sort::Oneself), ("am his".to_owned(), Sort::Hint)]);
    }

    #[test]
    fn what_is_typed_on_arabic_and_turkish_keyboards_is_found() {
        let phone = "\u{660}\u{661}\u{665}\u{661}/\u{662}\u{663}\u{664}\u{665}\u{666}";
        assert_eq!(found(&format!("{phone} x"), ""), [(phone.to_owned(), Sort::Phone)]);
        let names = "\u{645}\u{62d}\u{645}\u{62f}\u{60c} \u{633}\u{627}\u{645}\u{64a}";
        let second = "\u{633}\u{627}\u{645}\u{64a}";
        assert_eq!(found(&format!("x {second}."), names), [(second.to_owned(), Sort::Hint)]);
        for (said, hint) in [("IRMAK", "\u{131}rmak"), ("\u{130}zmir", "izmir"), ("\u{131}rmak", "irmak")] {
            assert_eq!(found(said, hint), [(said.to_owned(), Sort::Hint)]);
        }
    }

    #[test]
    fn a_list_of_words_to_look_for_has_an_end_and_what_is_twice_in_it_counts_once() {
        let words = |count: usize| (0..count).map(|word| format!("word{word}")).collect::<Vec<_>>().join(",");
        assert!(Hints::parse(&words(HINTS_MAX)).is_ok_and(|hints| hints.0.len() == HINTS_MAX));
        assert!(Hints::parse(&words(HINTS_MAX + 1)).is_err());
        assert!(Hints::parse(&"Ab, aB\nab;".repeat(80)).is_ok_and(|hints| hints.0.len() == 1));
        assert!(Hints::parse(&"\u{fc}".repeat(HINTS_MAX_CHARS)).is_ok());
        assert_eq!(Hints::parse(&"\u{fc}".repeat(HINTS_MAX_CHARS + 1)).err(), Some(TooManyHints));
    }

    #[test]
    fn a_text_of_nothing_but_places_to_mark_gets_a_bounded_number_of_marks() {
        let hints = Hints::parse("ab, ab ab, ab ab ab").expect("a short list");
        for (piece, sort, bytes) in [
            ("ab ", Sort::Hint, "ab ab ab".len()),
            ("I ", Sort::Oneself, 1),
            ("a@b.c ", Sort::Mail, 5),
            ("030901820, ", Sort::Phone, 9),
        ] {
            let text = piece.repeat(100_000 / piece.len());
            let marks = look(&text, OWN, &hints);
            assert_eq!(marks.len(), MARKS_MAX, "{piece}");
            assert!(marks.iter().all(|mark| mark.sort == sort && mark.at.len() == bytes), "{piece}");
            assert!(marks.windows(2).all(|two| two[0].at.end <= two[1].at.start), "{piece}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at_and_marks_do_not_overlap(text in any::<String>(), hints in any::<String>()) {
            let hints: String = hints.chars().take(HINTS_MAX_CHARS).collect();
            let mut end = 0;
            for mark in look(&text, OWN, &Hints::parse(&hints).unwrap_or_default()) {
                prop_assert!(mark.at.start >= end && text.get(mark.at.clone()).is_some());
                end = mark.at.end;
            }
        }
    }
}
