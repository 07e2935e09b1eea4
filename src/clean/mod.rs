//! The room that gives a file back without what a device or a program hid in it: place, device, author, times, history.
//!
//! It knows bytes and nothing else: no tip, no key, no disk. Pixels, sound and text stay the same; only the container
//! around them is written anew or overwritten in place. Files of strangers are parsed in a child process that can do
//! nothing but read its input and write its output ([`Cleaner`], `child.rs`); what is too large for memory goes through
//! our own small walker of boxes (`patch.rs`) in bounded memory. What is not understood is refused, never passed on.
//! A child of the same kind draws what a file shows, for those who may read it ([`Viewer`], `drawing.rs`).

mod aiff;
mod amr;
mod avi;
mod bmp;
mod boxes;
mod bytes;
mod child;
mod cleaner;
mod drawing;
mod ebml;
mod emf;
mod engine;
mod exif;
mod finding;
mod flac;
mod format;
mod frame;
mod gif;
mod heif;
mod icc;
mod jp2;
mod jpeg;
mod mp3;
mod odf;
mod ogg;
mod ooxml;
mod package;
mod patch;
mod pdf;
mod png;
mod riff;
mod running;
mod samples;
mod stream;
mod svg;
mod tiff;
mod viewer;
mod xml;

pub use child::{Wall, restrict, serve, serve_drawing};
pub use cleaner::{Cleaner, Outcome};
pub use drawing::{Coding, Drawing};
pub use engine::{Cleaned, clean};
pub use finding::{Finding, Found};
pub use format::{Format, Way, kind_of};
pub use viewer::{Text, View, Viewer};

/// The longest file that is taken into memory, in bytes. Longer ones are cleaned only if their format goes as a stream.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// How many bytes of a file [`kind_of`] wants to see, if there are so many.
pub const KIND_BYTES: usize = 4096;

/// Why a file was not cleaned.
pub type Why = crate::domain::Uncleaned;
