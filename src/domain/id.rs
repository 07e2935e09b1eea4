//! Names for stored things: random bytes that tell nothing about order or time.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::receipt::words;

/// The text is not an id of this kind.
#[derive(Debug, Error)]
#[error("not an id")]
pub struct IdError;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Length in bytes.
            pub const BYTES: usize = $length;

            /// From random or derived bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// The bytes, as keys of the store.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// Reads the hexadecimal form that stands in addresses and forms.
            ///
            /// # Errors
            /// [`IdError`] when it is not exactly that.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| IdError)?;
                bytes.try_into().map(Self).map_err(|_| IdError)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }
    };
}

id!(
    /// A tip.
    TipId,
    16
);
id!(
    /// Where a mailbox lies; derived from its receipt.
    Locator,
    16
);
id!(
    /// A channel: a prison, a department, a subject.
    ChannelId,
    8
);
id!(
    /// A person of the site: handler, overseer or operator.
    PersonId,
    8
);

id!(
    /// A question that a channel asks.
    QuestionId,
    8
);

/// The two words people call a tip by. They follow from its random id, so nothing more is stored.
#[must_use]
pub fn tip_name(id: &TipId) -> String {
    let [a, b, c, d, ..] = id.0;
    let words = words();
    let pick =
        |high, low| words.get(usize::from(u16::from_be_bytes([high, low])) % words.len()).copied().unwrap_or_default();
    format!("{} {}", pick(a, b), pick(c, d))
}

#[cfg(test)]
mod tests {
    use super::{TipId, tip_name};

    #[test]
    fn an_id_survives_its_text_and_nothing_else_parses() {
        let id = TipId::from_bytes([7; 16]);
        assert_eq!(TipId::parse(&id.to_string()).unwrap(), id);
        for bad in ["", "07", "zz", "../etc/passwd", &"0".repeat(33), &"G".repeat(32)] {
            assert!(TipId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_tip_is_called_by_two_words() {
        assert_eq!(tip_name(&TipId::from_bytes([0; 16])).split(' ').count(), 2);
    }
}
