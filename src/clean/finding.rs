//! What was found in a file and taken out, by sort. The values themselves never leave the engine.

/// A sort of hidden data.
pub type Finding = crate::domain::Finding;

/// Everything that was found.
pub type Found = crate::domain::Hidden;

impl Finding {
    /// Every sort, in the order pages list them.
    pub const ALL: [Self; 13] = [
        Self::Location,
        Self::Device,
        Self::Serial,
        Self::Author,
        Self::Organisation,
        Self::Times,
        Self::Program,
        Self::EditHistory,
        Self::Comment,
        Self::Thumbnail,
        Self::OriginalName,
        Self::Attachment,
        Self::Other,
    ];

    /// One byte for the pipe to the child.
    pub(super) fn number(self) -> u8 {
        Self::ALL.iter().position(|each| *each == self).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
    }

    /// Of what sort a property with this name is, whichever format it stands in: `GPSLatitude`, `dc:creator`, `TPE1`.
    pub(super) fn of_property(name: &str) -> Self {
        let name = name.to_lowercase();
        SORTS
            .iter()
            .find(|(_, words)| words.iter().any(|word| name.contains(word)))
            .map_or(Self::Other, |(sort, _)| *sort)
    }
}

/// Words in names of properties; the first line that has one decides.
const SORTS: &[(Finding, &[&str])] = &[
    (
        Finding::OriginalName,
        &["filename", "docname", "documentname", "originalfile", "filepath", "sourcefile", "abspath"],
    ),
    (Finding::Thumbnail, &["thumb", "picture", "artwork", "cover", "preview", "apic"]),
    (
        Finding::Location,
        &[
            "gps",
            "location",
            "latitude",
            "longitude",
            "altitude",
            "geo",
            "city",
            "country",
            "province",
            "\u{a9}xyz",
            "loci",
        ],
    ),
    (Finding::Serial, &["serial", "uniqueid", "udid", "cameraid", "bodyid", "isrc", "umid"]),
    (
        Finding::Program,
        &[
            "software",
            "tool",
            "producer",
            "application",
            "encoder",
            "encoded",
            "encoding",
            "engine",
            "generator",
            "vendor",
            "program",
            "isft",
            "tsse",
            "tenc",
            "\u{a9}too",
            "\u{a9}swr",
            "muxing",
            "writing",
            "appversion",
            "template",
        ],
    ),
    (
        Finding::EditHistory,
        &["history", "documentid", "instanceid", "derivedfrom", "revision", "rsid", "ingredients", "pantry", "editing"],
    ),
    (Finding::Organisation, &["company", "organi", "manager", "department", "tpub", "publisher"]),
    (
        Finding::Times,
        &[
            "date",
            "time",
            "year",
            "created",
            "modified",
            "tdrc",
            "tyer",
            "tdat",
            "\u{a9}day",
            "icrd",
            "idit",
            "duration",
        ],
    ),
    (
        Finding::Author,
        &[
            "author",
            "artist",
            "creator",
            "by-line",
            "byline",
            "owner",
            "copyright",
            "rights",
            "credit",
            "person",
            "contact",
            "email",
            "iart",
            "icop",
            "tpe",
            "tcom",
            "tcop",
            "text",
            "\u{a9}art",
            "\u{a9}aut",
            "\u{a9}cpy",
            "performer",
            "composer",
            "source",
            "lastmodby",
            "initials",
            "writer",
            "ieng",
            "itch",
        ],
    ),
    (
        Finding::Device,
        &[
            "make",
            "model",
            "lens",
            "device",
            "camera",
            "manufacturer",
            "hostcomputer",
            "android",
            "maker",
            "\u{a9}mak",
            "\u{a9}mod",
        ],
    ),
    (
        Finding::Comment,
        &[
            "comment",
            "description",
            "title",
            "subject",
            "keyword",
            "caption",
            "headline",
            "label",
            "lyrics",
            "comm",
            "icmt",
            "inam",
            "isbj",
            "ikey",
            "tit",
            "album",
            "talb",
            "genre",
            "tcon",
            "uslt",
            "\u{a9}nam",
            "\u{a9}cmt",
            "warning",
            "disclaimer",
            "category",
            "note",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::Finding;

    #[test]
    fn names_of_properties_say_what_sort_they_are() {
        for (name, sort) in [
            ("exif:GPSLatitude", Finding::Location),
            ("BodySerialNumber", Finding::Serial),
            ("dc:creator", Finding::Author),
            ("xmp:CreatorTool", Finding::Program),
            ("xmp:CreateDate", Finding::Times),
            ("xmpMM:DocumentID", Finding::EditHistory),
            ("tiff:Make", Finding::Device),
            ("Company", Finding::Organisation),
            ("sodipodi:docname", Finding::OriginalName),
            ("nothing of note here", Finding::Comment),
            ("xyzzy", Finding::Other),
        ] {
            assert_eq!(Finding::of_property(name), sort, "{name}");
        }
    }

    #[test]
    fn every_sort_has_a_number_of_its_own() {
        for (number, sort) in Finding::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(sort.number()), number);
        }
    }
}
