//! Looks for words and moments in bytes, in every form in which a program is likely to write them.

use std::collections::BTreeSet;
use std::time::Duration;

use data_encoding::{BASE64_NOPAD, BASE64URL_NOPAD, HEXLOWER, HEXUPPER};

/// What is looked for, found by its first two bytes.
pub(crate) struct Needles {
    needles: Vec<(String, Vec<u8>)>,
    by_start: Vec<Vec<usize>>,
}

impl Needles {
    pub(crate) fn new() -> Self {
        Self { needles: Vec::new(), by_start: vec![Vec::new(); 1 << 16] }
    }

    /// Looks for a text as it is, in capitals, as UTF-16, in hexadecimal and in Base64.
    pub(crate) fn text(&mut self, what: &str, text: &str) {
        self.bytes(what, text.as_bytes());
        self.bytes(&format!("{what}, in capitals"), text.to_uppercase().as_bytes());
        self.bytes(&format!("{what}, in small letters"), text.to_lowercase().as_bytes());
        let wide: Vec<u16> = text.encode_utf16().collect();
        self.add(format!("{what}, UTF-16LE"), wide.iter().flat_map(|unit| unit.to_le_bytes()).collect());
        self.add(format!("{what}, UTF-16BE"), wide.iter().flat_map(|unit| unit.to_be_bytes()).collect());
    }

    /// Looks for bytes as they are, in hexadecimal and in Base64.
    pub(crate) fn bytes(&mut self, what: &str, bytes: &[u8]) {
        self.add(what.to_owned(), bytes.to_vec());
        self.add(format!("{what}, hexadecimal"), HEXLOWER.encode(bytes).into_bytes());
        self.add(format!("{what}, hexadecimal"), HEXUPPER.encode(bytes).into_bytes());
        for before in 0..3 {
            let mut shifted = vec![0; before];
            shifted.extend_from_slice(bytes);
            // Only characters that depend on nothing before or behind the needle.
            let (from, to) = ((before * 8).div_ceil(6), shifted.len() * 8 / 6);
            for alphabet in [BASE64_NOPAD, BASE64URL_NOPAD] {
                let encoded = alphabet.encode(&shifted);
                self.add(format!("{what}, Base64"), encoded.as_bytes()[from..to].to_vec());
            }
        }
    }

    fn add(&mut self, what: String, needle: Vec<u8>) {
        assert!(needle.len() >= 10, "{what}: so short that chance would find it");
        if !self.needles.iter().any(|(_, known)| *known == needle) {
            self.by_start[start(&needle)].push(self.needles.len());
            self.needles.push((what, needle));
        }
    }

    /// What is in these bytes. `place` names them for the reader of a failed test.
    pub(crate) fn find(&self, place: &str, bytes: &[u8]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for at in 0..bytes.len().saturating_sub(1) {
            for number in &self.by_start[start(&bytes[at..])] {
                let (what, needle) = &self.needles[*number];
                if bytes[at..].starts_with(needle) {
                    found.insert(format!("{place}: {what}"));
                }
            }
        }
        found
    }
}

fn start(bytes: &[u8]) -> usize {
    usize::from(u16::from_be_bytes([bytes[0], bytes[1]]))
}

/// How noisy bytes are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noise {
    /// Text, file names, opened archives: any moment in them is meant.
    Clear,
    /// A database of sealed records: chance writes a four-byte moment once in some hundred runs.
    Some,
    /// Nothing but ciphertext: chance writes four-byte moments all the time, so only longer ones count.
    Only,
}

/// Looks for moments between two others, given as time since 1970, finer than a day.
pub(crate) fn moments(place: &str, bytes: &[u8], from: Duration, to: Duration, noise: Noise) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut note = |what: &str| found.insert(format!("{place}: {what}"));
    let units: [(&str, u128, u128); 4] = [
        ("seconds", from.as_secs().into(), to.as_secs().into()),
        ("milliseconds", from.as_millis(), to.as_millis()),
        ("microseconds", from.as_micros(), to.as_micros()),
        ("nanoseconds", from.as_nanos(), to.as_nanos()),
    ];
    let (from_seconds, to_seconds) = (from.as_secs(), to.as_secs());
    for at in 0..bytes.len() {
        let rest = &bytes[at..];
        if let Some(eight) = rest.first_chunk::<8>() {
            for number in [u64::from_le_bytes(*eight), u64::from_be_bytes(*eight)] {
                for (unit, first, last) in &units {
                    if (*first..=*last).contains(&u128::from(number))
                        && (*unit != "nanoseconds" || noise != Noise::Only)
                    {
                        note(&format!("eight bytes of {unit}"));
                    }
                }
            }
            let float = f64::from_le_bytes(*eight);
            if float >= from.as_secs_f64() && float <= to.as_secs_f64() {
                note("a floating-point number of seconds");
            }
        }
        if let Some(four) = rest.first_chunk::<4>()
            && noise != Noise::Only
        {
            for number in [u32::from_le_bytes(*four), u32::from_be_bytes(*four)] {
                if (from_seconds..=to_seconds).contains(&u64::from(number)) {
                    note("four bytes of seconds");
                }
            }
            if noise == Noise::Clear && (dos(from_seconds)..=dos(to_seconds)).contains(&u32::from_le_bytes(*four)) {
                note("a moment as ZIP archives write it");
            }
        }
        if let Some((number, length)) = varint(rest) {
            for (unit, first, last) in &units {
                if length > 4 && (*first..=*last).contains(&u128::from(number)) {
                    note(&format!("{unit} in seven bits a byte"));
                }
            }
        }
    }
    let mut texts = BTreeSet::new();
    for second in from_seconds..=to_seconds {
        texts.insert(("seconds in decimal", second.to_string()));
        texts.insert(("seconds in hexadecimal", format!("{second:x}")));
        texts.insert(("seconds in hexadecimal", format!("{second:X}")));
        texts.insert(("a time of day", format!("{:02}:{:02}", second / 3_600 % 24, second / 60 % 60)));
    }
    for (what, text) in texts {
        if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
            note(what);
        }
    }
    found
}

/// LEB128, as postcard and protocol buffers write numbers.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut number = 0u64;
    for (at, byte) in bytes.iter().enumerate().take(9) {
        number |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, at + 1));
        }
    }
    None
}

/// The date and time of a ZIP entry (APPNOTE 4.4.6): two seconds fine. Good for the years this test will run in.
fn dos(seconds: u64) -> u32 {
    let moment =
        time::OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).expect("before the year 292277026596"))
            .expect("before the year 9999");
    let year = u32::try_from(moment.year()).expect("after the year 0") - 1980;
    let date = (year << 9) | (u32::from(u8::from(moment.month())) << 5) | u32::from(moment.day());
    let (hour, minute, second) = moment.to_hms();
    let time = (u32::from(hour) << 11) | (u32::from(minute) << 5) | (u32::from(second) / 2);
    (date << 16) | time
}
