//! What a source keeps to come back: seven words from the EFF large list, drawn by the server and shown once.

use std::collections::HashMap;
use std::sync::LazyLock;

use thiserror::Error;
use zeroize::Zeroize;

use crate::secret::Secret;

/// Words in a receipt: 7 × log2(7,772) = 90.5 bits.
pub const RECEIPT_WORDS: usize = 7;

/// Bytes of the longest canonical receipt: seven words of nine letters and the spaces between.
pub const RECEIPT_MAX_BYTES: usize = RECEIPT_WORDS * 9 + RECEIPT_WORDS - 1;

/// The EFF large list (CC BY 3.0) without its four hyphenated words, so that a hyphen is always a separator.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("eff_large_wordlist.txt").lines().collect());

static INDEX: LazyLock<HashMap<&'static str, u16>> =
    LazyLock::new(|| (0u16..).zip(WORDS.iter()).map(|(index, word)| (*word, index)).collect());

/// The word list, in its order.
pub(super) fn words() -> &'static [&'static str] {
    &WORDS
}

/// Why a text is not a receipt. Carries positions and counts, never what was typed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ReceiptError {
    /// Not seven words.
    #[error("a receipt has seven words, not {found}")]
    Count {
        /// How many words there were.
        found: usize,
    },
    /// A word that is on no receipt.
    #[error("word {position} is not on the list")]
    UnknownWord {
        /// Which word, counted from 1.
        position: usize,
    },
}

/// Seven word numbers, wiped when dropped.
pub struct Receipt(Secret<[u16; RECEIPT_WORDS]>);

impl Receipt {
    /// Draws seven words from uniform random bytes, two bytes a try; a try above the list is passed over, so that
    /// every word is equally likely. `None` when the bytes run out: 128 of them practically never do.
    #[must_use]
    pub fn draw(random: &[u8]) -> Option<Self> {
        let mut drawn = random.as_chunks::<2>().0.iter().filter_map(|pair| {
            let number = u16::from_be_bytes(*pair) & 0x1fff; // 13 bits: the least that cover the list
            (usize::from(number) < WORDS.len()).then_some(number)
        });
        let mut numbers = [0; RECEIPT_WORDS];
        for number in &mut numbers {
            *number = drawn.next()?;
        }
        Some(Self(Secret::new(numbers)))
    }

    /// Reads what a person typed: any case, any spacing, hyphens, commas, numbering.
    ///
    /// # Errors
    /// [`ReceiptError`] says what to look at again; found before any costly work is done.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let mut lower = text.to_lowercase();
        let parsed = parse_lowercase(&lower);
        lower.zeroize();
        parsed
    }

    /// The seven words.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.expose().iter().map(|number| WORDS.get(usize::from(*number)).copied().unwrap_or_default())
    }

    /// The words in lower case with single spaces between: what is stretched into keys, and what a page shows.
    #[must_use]
    pub fn canonical(&self) -> Secret<String> {
        let mut text = String::with_capacity(RECEIPT_WORDS * 10); // the longest word has nine letters: never regrown
        for word in self.words() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        Secret::new(text)
    }
}

fn parse_lowercase(text: &str) -> Result<Receipt, ReceiptError> {
    let typed = || text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let found = typed().count();
    let mut numbers = [0; RECEIPT_WORDS];
    for (position, word) in (1..).zip(typed().take(RECEIPT_WORDS)) {
        let number = INDEX.get(word).ok_or(ReceiptError::UnknownWord { position })?;
        if let Some(slot) = numbers.get_mut(position - 1) {
            *slot = *number;
        }
    }
    if found == RECEIPT_WORDS { Ok(Receipt(Secret::new(numbers))) } else { Err(ReceiptError::Count { found }) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{RECEIPT_WORDS, Receipt, ReceiptError, WORDS};

    const SAMPLE: &str = "abacus abdomen zoom crane tulip velvet quilt";

    #[test]
    fn a_receipt_is_read_however_it_was_written_down() {
        for typed in [
            SAMPLE.to_owned(),
            SAMPLE.to_uppercase(),
            SAMPLE.replace(' ', "-"),
            format!("  {}\n", SAMPLE.replace(' ', " \t\r\n ")),
            "1. Abacus, 2. abdomen, 3. ZOOM; 4. crane 5. tulip 6. velvet 7. quilt.".to_owned(),
        ] {
            assert_eq!(Receipt::parse(&typed).ok().unwrap().canonical().expose(), SAMPLE, "{typed}");
        }
    }

    #[test]
    fn a_word_off_the_list_is_pointed_out_by_its_place() {
        let error = Receipt::parse(&SAMPLE.replace("zoom", "zoomx")).err().unwrap();
        assert_eq!(error, ReceiptError::UnknownWord { position: 3 });
        assert_eq!(Receipt::parse("abacus").err().unwrap(), ReceiptError::Count { found: 1 });
        assert_eq!(Receipt::parse(&format!("{SAMPLE} zoom")).err().unwrap(), ReceiptError::Count { found: 8 });
    }

    #[test]
    fn the_list_is_whole_and_its_words_are_plain() {
        assert_eq!(WORDS.len(), 7_772);
        assert!(WORDS.iter().all(|word| word.len() <= 9 && word.bytes().all(|b| b.is_ascii_lowercase())));
    }

    proptest! {
        #[test]
        fn any_text_is_answered_and_a_drawn_receipt_reads_back(text in ".*", bytes in proptest::collection::vec(any::<u8>(), 128)) {
            let _ = Receipt::parse(&text);
            let receipt = Receipt::draw(&bytes).unwrap();
            prop_assert_eq!(receipt.words().count(), RECEIPT_WORDS);
            let shown = receipt.canonical();
            let again = Receipt::parse(shown.expose()).ok().unwrap().canonical();
            prop_assert_eq!(again.expose(), shown.expose());
        }
    }
}
