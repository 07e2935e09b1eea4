//! Tipline: an anonymous whistleblowing server. Read `docs/architecture.md` first.

pub mod backup;
pub mod boot;
pub mod clean;
pub mod clock;
pub mod command;
pub mod control;
pub mod crypto;
pub mod demo;
pub mod desk;
pub mod domain;
pub mod intake;
pub mod notice;
pub mod paper;
pub mod people;
pub mod prompt;
pub mod secret;
pub mod settings;
pub mod store;
pub mod upload;
pub mod web;

#[cfg(test)]
#[path = "../tests/formats/vector.rs"]
mod vector;

#[cfg(test)]
#[path = "../tests/pages/mod.rs"]
mod pages;
