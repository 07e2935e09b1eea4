//! Tipline: an anonymous whistleblowing server. Read `docs/architecture.md` first.

pub mod clock;
pub mod crypto;
pub mod domain;
pub mod secret;
pub mod store;

#[cfg(test)]
#[path = "../tests/formats/vector.rs"]
mod vector;
