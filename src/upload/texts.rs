//! The texts of a form: kept in memory so that they can be given back, in a room that all forms share.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::secret::Secret;

/// Bytes of text that any form may hold, whatever others do: more than most people write.
const OWN_TEXTS_BYTES: usize = 64 * 1024;
/// Bytes of text above that, in all forms under way together: a flood of long ones must not take the machine's memory.
const SHARED_TEXTS_BYTES: usize = 256 * 1024 * 1024;

/// The texts of a form.
#[derive(Default)]
pub struct Fields {
    pub(super) texts: Vec<(String, Secret<String>)>,
    pub(super) share: Share,
}

impl Fields {
    /// The first text of this name, or an empty one.
    #[must_use]
    pub fn text(&self, name: &str) -> &Secret<String> {
        static EMPTY: LazyLock<Secret<String>> = LazyLock::new(|| Secret::new(String::new()));
        self.texts.iter().find(|(field, _)| field == name).map_or(&EMPTY, |(_, text)| text)
    }

    /// Every text with its name, in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.expose().as_str()))
    }

    /// Every text of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.texts.iter().filter(move |(field, _)| field == name).map(|(_, text)| text.expose().as_str())
    }
}

/// A form's share of [`SHARED_TEXTS_BYTES`], given back when the form has been answered.
#[derive(Default)]
pub(super) struct Share(usize);

impl Share {
    /// Grows with a form that now holds so many bytes of text; `false` when there is no room.
    pub(super) fn grow_to(&mut self, texts_bytes: usize) -> bool {
        let wanted = texts_bytes.saturating_sub(OWN_TEXTS_BYTES);
        let more = wanted.saturating_sub(self.0);
        if SHARED.fetch_add(more, Ordering::Relaxed) + more > SHARED_TEXTS_BYTES {
            SHARED.fetch_sub(more, Ordering::Relaxed);
            return false;
        }
        self.0 += more;
        true
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        SHARED.fetch_sub(self.0, Ordering::Relaxed);
    }
}

static SHARED: AtomicUsize = AtomicUsize::new(0);

#[cfg(test)]
mod tests {
    use super::{OWN_TEXTS_BYTES, SHARED_TEXTS_BYTES, Share};

    #[test]
    fn a_flood_of_long_texts_is_bounded_and_an_ordinary_one_always_fits() {
        let mut greedy = Share::default();
        assert!(greedy.grow_to(OWN_TEXTS_BYTES + SHARED_TEXTS_BYTES));
        let (mut ordinary, mut long) = (Share::default(), Share::default());
        assert!(ordinary.grow_to(OWN_TEXTS_BYTES));
        assert!(!long.grow_to(OWN_TEXTS_BYTES + 1));
        drop(greedy);
        assert!(long.grow_to(OWN_TEXTS_BYTES + 1));
    }
}
