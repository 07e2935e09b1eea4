//! The formats of `docs/formats.md` against the frozen files of `tests/vectors`: every file ends as its header says.
//! What is private to the crate (records, slots, intermediate keys) is checked by unit tests there, from the same files.
//!
//! `TIPLINE_WRITE_VECTORS=1 cargo test` writes vectors that do not exist yet and never touches one that does.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "helpers of tests: where a vector is not what they take it for, they should stop"
)]

mod craft;
mod envelope;
mod grant;
mod label;
mod locked;
mod mark;
mod pointer;
mod receipt;
mod vector;
