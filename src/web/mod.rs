//! HTTP manners both rooms share: pages, words, headers, sessions, gates, downloads. No domain rule lives here.

mod body;
mod cookie;
mod download;
mod drain;
mod gate;
mod headers;
mod padding;
mod page;
mod session;
mod spoken;
pub mod words;

pub use body::hear_out;
pub use cookie::{Cookies, Secure};
pub use download::{download, padded_download, piped};
pub use drain::{Came, Drain};
pub use gate::{Busy, Gate};
pub use headers::{clear_site_data, comes_from_elsewhere, sealed_off, secured};
pub use padding::{Floor, pad};
pub use page::{Choice, Frame, come_back, elsewhere, page, see_other, style_sheet};
pub use session::{MAX_SESSIONS, Sessions};
#[cfg(test)]
pub(crate) use spoken::speaking;
pub use spoken::{block, here, is_switching, speak};
