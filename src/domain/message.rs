//! Bounded text, parsed once: what a source or a handler writes, and the names people and channels go by.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::file::is_invisible;
use crate::secret::Secret;

/// Longest answer to "whom is it about", in characters: some twenty names with a word on each.
pub const PEOPLE_MAX_CHARS: usize = 2_000;
/// Longest name of a person, channel or site, in characters: one line on a page.
pub const NAME_MAX_CHARS: usize = 100;

/// Why a text was refused. Never carries the text.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum MessageError {
    /// Nothing but spaces.
    #[error("blank")]
    Blank,
    /// Longer than the limit.
    #[error("longer than {max_chars} characters")]
    TooLong {
        /// The limit, in characters.
        max_chars: usize,
    },
}

/// What somebody wrote: not blank, bounded, line ends as `\n`, control characters made visible.
pub struct Message(Secret<String>);

impl Message {
    /// Parses a text of at most `max_chars` characters.
    ///
    /// # Errors
    /// [`MessageError::Blank`] or [`MessageError::TooLong`].
    pub fn parse(text: &Secret<String>, max_chars: usize) -> Result<Self, MessageError> {
        let text = tidy(text.expose());
        if text.expose().trim().is_empty() {
            return Err(MessageError::Blank);
        }
        within(&text, max_chars)?;
        Ok(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.expose()
    }
}

/// Whom a tip is about, as the source put it; may be empty.
pub struct People(Secret<String>);

impl People {
    /// Parses an optional text of at most [`PEOPLE_MAX_CHARS`] characters.
    ///
    /// # Errors
    /// [`MessageError::TooLong`].
    pub fn parse(text: &Secret<String>) -> Result<Self, MessageError> {
        let text = tidy(text.expose());
        within(&text, PEOPLE_MAX_CHARS)?;
        Ok(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.expose().trim()
    }
}

/// What a person, a channel or the site is called: one line, not blank, no control characters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Name(String);

impl Name {
    /// Parses one line of at most [`NAME_MAX_CHARS`] characters; outer spaces go.
    ///
    /// # Errors
    /// [`MessageError::Blank`] or [`MessageError::TooLong`].
    pub fn parse(text: &str) -> Result<Self, MessageError> {
        let shown: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let text: String = shown.trim().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        if text.is_empty() {
            return Err(MessageError::Blank);
        }
        if text.chars().count() > NAME_MAX_CHARS {
            return Err(MessageError::TooLong { max_chars: NAME_MAX_CHARS });
        }
        Ok(Self(text))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn within(text: &Secret<String>, max_chars: usize) -> Result<(), MessageError> {
    if text.expose().chars().count() > max_chars { Err(MessageError::TooLong { max_chars }) } else { Ok(()) }
}

/// Browsers send `\r\n`, which would count twice. Other control characters would be invisible to the reader or upset
/// their terminal; a visible mark in their place loses nothing a person wrote.
fn tidy(text: &str) -> Secret<String> {
    let mut tidied = String::with_capacity(text.len() * 3); // never regrown: a grown string leaves its old copy behind
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => tidied.push('\n'),
            '\n' | '\t' => tidied.push(c),
            c if c.is_control() => tidied.push('\u{fffd}'),
            c => tidied.push(c),
        }
    }
    Secret::new(tidied)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Message, MessageError, Name, People};
    use crate::secret::Secret;

    fn parse(text: &str, max_chars: usize) -> Result<Message, MessageError> {
        Message::parse(&Secret::new(text.to_owned()), max_chars)
    }

    #[test]
    fn a_message_keeps_its_words_and_loses_only_what_cannot_be_seen() {
        assert_eq!(parse("a\r\nb\rc\td\0e\u{1b}[2J", 20).ok().unwrap().text(), "a\nb\nc\td\u{fffd}e\u{fffd}[2J");
    }

    #[test]
    fn blank_and_over_long_texts_are_refused_at_the_very_character() {
        assert_eq!(parse(" \n\t", 10).err().unwrap(), MessageError::Blank);
        assert!(parse(&"ä".repeat(10), 10).is_ok());
        assert_eq!(parse(&"ä".repeat(11), 10).err().unwrap(), MessageError::TooLong { max_chars: 10 });
        assert!(People::parse(&Secret::new(String::new())).is_ok());
        assert!(Name::parse(" \n").is_err());
        assert!(Name::parse("\u{200b} \u{200b}").is_err(), "nothing of it can be seen");
        assert_eq!(Name::parse(" North\u{202e} Gate\u{200b}").unwrap().as_str(), "North Gate");
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = parse(&text, 50);
            let _ = Name::parse(&text);
        }
    }
}
