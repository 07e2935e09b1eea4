//! A file of every format, with marks in every place where a device or a program can hide something. Before cleaning the
//! marks are found; after cleaning they are not: by `exiftool`, by `mat2`, and by looking at every byte, packed ones too.
//! What is seen, heard and read stays the same.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;
use tipline::clean::{Finding, Found, Outcome, clean};

use crate::child::cleaned;

/// What `exiftool` and `mat2` still show, and why it may stay.
const LEFT: &[(&str, &[&str])] = &[
    (
        "of what sort the file is",
        &[
            "FileType",
            "Xmlns",
            "FileTypeExtension",
            "MIMEType",
            "PDFVersion",
            "format",
            "GIFVersion",
            "JFIFVersion",
            "DocType",
            "DocTypeVersion",
            "DocTypeReadVersion",
            "EBMLVersion",
            "EBMLReadVersion",
            "EBMLMaxIDLength",
            "EBMLMaxSizeLength",
            "MajorBrand",
            "CompatibleBrands",
            "WebP_Flags",
            "OpusVersion",
            "VorbisVersion",
            "MPEGAudioVersion",
            "BMPVersion",
            "HEVCConfigurationVersion",
            "AV1ConfigurationVersion",
            "MovieHeaderVersion",
            "TrackHeaderVersion",
            "MediaHeaderVersion",
            "MetaImageSize",
            "HandlerType",
            "HandlerClass",
            "Linearized",
            "HasXFA",
            "ZipRequiredVersion",
            "ZipBitFlag",
            "ZipCompression",
            "ZipFileName",
        ],
    ),
    (
        "how large it is, and where in the file what lies",
        &[
            "ImageWidth",
            "ImageHeight",
            "ImageLength",
            "SourceImageWidth",
            "SourceImageHeight",
            "ImageSpatialExtent",
            "XResolution",
            "ImageSize",
            "Megapixels",
            "YResolution",
            "ResolutionUnit",
            "PixelUnits",
            "PixelsPerUnitX",
            "PixelsPerUnitY",
            "PixelsPerMeterX",
            "PixelsPerMeterY",
            "PixelAspectRatio",
            "Orientation",
            "Rotation",
            "MatrixStructure",
            "RowsPerStrip",
            "StripOffsets",
            "StripByteCounts",
            "PageCount",
            "FrameCount",
            "StreamCount",
            "NumChunks",
            "MediaDataSize",
            "MediaDataOffset",
            "MediaData",
            "ZipCRC",
            "ZipCompressedSize",
            "ZipUncompressedSize",
            "PreviewImage",
            "PreviewImageLength",
            "PreviewImageStart", // the only strip of a page, taken for a preview
            "ChunkOffset",
            "SampleSizes",
            "SampleToChunk",
            "SampleToGroup",
            "SampleGroupDescription",
            "TimeToSampleTable",
            "SyncSampleTable",
            "CompositionTimeToSample",
            "CueTime",
            "CueTrack",
            "CueClusterPosition",
            "SeekID",
            "SeekPosition",
            "PrimaryItemReference",
            "MovieFragmentSequence",
            "NextTrackID",
            "TrackID",
            "TrackNumber",
        ],
    ),
    (
        "how picture and sound are coded",
        &[
            "EncodingProcess",
            "BitsPerSample",
            "BitsPerPixel",
            "BitDepth",
            "ColorComponents",
            "YCbCrSubSampling",
            "ColorType",
            "Compression",
            "Filter",
            "Interlace",
            "ExifByteOrder",
            "PhotometricInterpretation",
            "PlanarConfiguration",
            "SamplesPerPixel",
            "JPEGTables",
            "HasColorMap",
            "ColorResolutionDepth",
            "BackgroundColor",
            "NumColors",
            "NumImportantColors",
            "Planes",
            "Encoding",
            "NumChannels",
            "Channels",
            "AudioChannels",
            "ChannelMode",
            "LayoutFlags",
            "Balance",
            "SampleRate",
            "AudioSampleRate",
            "AudioSampleCount",
            "SampleSize",
            "NumSampleFrames",
            "AvgBytesPerSec",
            "AudioBitsPerSample",
            "AudioBitrate",
            "NominalBitrate",
            "AverageBitrate",
            "MaxBitrate",
            "BufferSize",
            "MaxDataRate",
            "AudioFormat",
            "AudioCodec",
            "AudioLayer",
            "VideoCodec",
            "CompressorID",
            "CodecID",
            "CodecPrivate",
            "AVCConfiguration",
            "PurchaseFileFormat",
            "GraphicsMode",
            "OpColor",
            "VideoScanType",
            "StreamType",
            "Quality",
            "BlockSizeMin",
            "BlockSizeMax",
            "FrameSizeMin",
            "FrameSizeMax",
            "TotalSamples",
            "MD5Signature",
            "OutputGain",
            "CopyrightFlag",
            "OriginalMedia",
            "Emphasis",
            "IntensityStereo",
            "MSStereo",
            "GeneralProfileSpace",
            "GeneralTierFlag",
            "GeneralProfileIDC",
            "GenProfileCompatibilityFlags",
            "ConstraintIndicatorFlags",
            "GeneralLevelIDC",
            "MinSpatialSegmentationIDC",
            "ParallelismType",
            "ChromaFormat",
            "BitDepthLuma",
            "BitDepthChroma",
            "AverageFrameRate",
            "ConstantFrameRate",
            "NumTemporalLayers",
            "TemporalIDNested",
            "ImagePixelDepth",
            "SeqProfile",
            "SeqLevelIdx0",
            "SeqTier0",
            "HighBitDepth",
            "TwelveBit",
            "ChromaSamplePosition",
            "InitialDelaySamples",
            "CRC-32",
        ],
    ),
    (
        "how fast and how long it plays",
        &[
            "Duration",
            "TrackDuration",
            "MediaDuration",
            "TimeScale",
            "MediaTimeScale",
            "TimecodeScale",
            "FrameRate",
            "VideoFrameRate",
            "VideoFrameCount",
            "AnimationIterations",
            "AnimationLoopCount",
            "PreferredRate",
            "PreferredVolume",
            "TrackVolume",
            "TrackLayer",
            "TrackType",
            "TrackDefault",
            "TrackLacing",
        ],
    ),
    ("the language that was set", &["MediaLanguageCode", "TrackLanguage", "Language"]),
    (
        "numbers of colours",
        &[
            "ColorProfiles",
            "ColorPrimaries",
            "TransferCharacteristics",
            "MatrixCoefficients",
            "ProfileName",
            "ProfileVersion",
            "ProfileClass",
            "ColorSpaceData",
            "ProfileConnectionSpace",
            "ProfileFileSignature",
            "CMMFlags",
            "DeviceAttributes",
            "RenderingIntent",
            "ConnectionSpaceIlluminant",
            "MediaWhitePoint",
            "ChromaticAdaptation",
            "ChromaticityChannels",
            "ChromaticityColorant",
            "ChromaticityChannel1",
            "ChromaticityChannel2",
            "ChromaticityChannel3",
            "RedMatrixColumn",
            "GreenMatrixColumn",
            "BlueMatrixColumn",
            "RedTRC",
            "GreenTRC",
            "BlueTRC",
        ],
    ),
];
/// What they show with nothing in it.
const EMPTY: &[(&str, &[&str])] = &[
    (
        "no name",
        &[
            "DeviceManufacturer",
            "DeviceModel",
            "ProfileCMMType",
            "ProfileCreator",
            "PrimaryPlatform",
            "Vendor",
            "MuxingApp",
            "WritingApp",
            "TrackUID",
        ],
    ),
    (
        "no time",
        &[
            "CreateDate",
            "ModifyDate",
            "TrackCreateDate",
            "TrackModifyDate",
            "MediaCreateDate",
            "MediaModifyDate",
            "ProfileDateTime",
            "ZipModifyDate",
            "creation-date",
            "mod-date",
            "PreviewTime",
            "PreviewDuration",
            "PosterTime",
            "SelectionTime",
            "SelectionDuration",
            "CurrentTime",
            "MinorVersion",
            "ProfileID",
        ],
    ),
];
const NOTHING: &[&str] = &[
    "",
    "0",
    "0.0.0",
    "0 s",
    "-1",
    "0000:00:00 00:00:00",
    "1980:01:01 00:00:00",
    "Unknown ()",
    "(Binary data 0 bytes, use -b option to extract)",
];

/// What these tools do not look into; the search of every byte does.
const NOT_MAT2: &[&str] = &[".webp", ".avif", ".mkv", ".webm", ".mov", ".m4a", ".aac", ".bmp"];
const NOT_EXIFTOOL: &[&str] = &["live.webm", "picture.bmp"];

/// AAC in bare frames is no format to it.
fn is_known_to_exiftool(name: &str) -> bool {
    name != "voice.aac"
}

struct Corpus {
    folder: tempfile::TempDir,
    names: Vec<String>,
    found: Vec<Found>,
}

impl Corpus {
    fn before(&self, name: &str) -> PathBuf {
        self.folder.path().join("before").join(name)
    }

    fn after(&self, name: &str) -> PathBuf {
        self.folder.path().join("after").join(name)
    }
}

fn run(program: &str, arguments: &[&str], files: &[PathBuf]) -> String {
    let done = Command::new(program).args(arguments).args(files).output().expect("tests/install installs it");
    assert!(
        done.status.success() || program == "mat2",
        "{program} {arguments:?} {files:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn python(what: &str, file: &Path) -> String {
    // Debian's own, which has Debian's packages.
    run("/usr/bin/python3", &[concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clean/corpus.py"), what], &[file.to_owned()])
}

/// The files, made once and cleaned as the server does it.
fn corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let folder = tempfile::tempdir().expect("there is room");
        let (before, after) = (folder.path().join("before"), folder.path().join("after"));
        for each in [&before, &after] {
            fs::create_dir(each).expect("there is room");
        }
        python("make", &before);
        let mut names: Vec<String> = fs::read_dir(&before)
            .expect("it was just made")
            .map(|entry| entry.expect("it was just made").file_name().into_string().expect("names are plain"))
            .collect();
        names.sort();
        let mut found = Vec::new();
        for name in &names {
            let (outcome, bytes) = cleaned(&fs::read(before.join(name)).expect("it was just made"));
            let Outcome::Cleaned(there) = outcome else { unreachable!("{name}: {outcome:?}") };
            fs::write(after.join(name), bytes).expect("there is room");
            found.push(there);
        }
        Corpus { folder, names, found }
    })
}

#[test]
fn before_cleaning_the_search_finds_the_marks_in_every_file() {
    let corpus = corpus();
    assert_eq!(corpus.names.len(), 33);
    for name in &corpus.names {
        let marks = python("marks", &corpus.before(name));
        assert!(marks.lines().count() >= 5, "{name}: {marks}");
        if !is_known_to_exiftool(name) {
            continue;
        }
        let shown = run("exiftool", &["-a", "-u", "-g1", "-ee"], &[corpus.before(name)]);
        assert!(shown.to_lowercase().contains("zqmark") || NOT_EXIFTOOL.contains(&name.as_str()), "{name}: {shown}");
    }
}

#[test]
fn after_cleaning_no_mark_is_left_in_any_byte_packed_or_not() {
    let corpus = corpus();
    for name in &corpus.names {
        assert_eq!(python("marks", &corpus.after(name)), "", "{name}");
    }
}

/// Whether a line of a tool may stay.
fn may_stay(tag: &str, value: &str) -> bool {
    let is_named = |list: &[(&str, &[&str])]| list.iter().any(|(_, tags)| tags.contains(&tag));
    // Parts that exiftool has no name for; the search of every byte looked into them.
    let is_nameless = tag.starts_with("Unknown") || tag.starts_with("Matroska_0x") || tag == "Free";
    is_named(LEFT) || is_nameless || (is_named(EMPTY) && NOTHING.contains(&value.trim_matches(['\0', '\u{1}'])))
}

#[test]
fn after_cleaning_exiftool_shows_nothing_but_what_may_stay() {
    let corpus = corpus();
    let names = corpus.names.iter().filter(|name| is_known_to_exiftool(name));
    let files: Vec<_> = names.map(|name| corpus.after(name)).collect();
    let shown: Vec<Value> =
        serde_json::from_str(&run("exiftool", &["-json", "-a", "-u", "-g1", "-ee"], &files)).expect("it is JSON");
    assert_eq!(shown.len(), files.len());
    let mut left = Vec::new();
    for file in &shown {
        for (group, tags) in file.as_object().expect("an object each") {
            // What the file system says of our own copy, and what exiftool computes from the rest.
            let Some(tags) =
                tags.as_object().filter(|_| !matches!(group.as_str(), "System" | "ExifTool" | "Composite"))
            else {
                continue;
            };
            for (tag, value) in tags {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                if !may_stay(tag, &value) {
                    left.push(format!("{}: {group}:{tag} = {value}", file["SourceFile"]));
                }
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn after_cleaning_mat2_shows_nothing_but_what_may_stay() {
    let corpus = corpus();
    let mut looked_at = 0;
    let mut left = Vec::new();
    for name in corpus.names.iter().filter(|name| !NOT_MAT2.iter().any(|end| name.ends_with(end))) {
        let shown = run("mat2", &["--show"], &[corpus.after(name)]);
        assert!(shown.contains("etadata"), "{name}: {shown}");
        looked_at += 1;
        for line in shown.lines().filter(|line| line.starts_with("    ")) {
            let (tag, value) = line.trim().split_once(':').unwrap_or((line, ""));
            if !may_stay(tag, value.trim()) {
                left.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
    assert!(looked_at >= 20, "{looked_at}");
    let before = run("mat2", &["--show"], &[corpus.before("photo.jpg")]);
    assert!(before.contains("Zqmark"), "mat2 does see the marks: {before}");
}

#[test]
fn what_is_seen_heard_and_read_stays_the_same() {
    let corpus = corpus();
    for name in &corpus.names {
        let (before, after) = (python("content", &corpus.before(name)), python("content", &corpus.after(name)));
        assert!(before.len() > 20, "{name}: {before}");
        assert_eq!(before, after, "{name}");
    }
    // Tracked changes are accepted, remarks stay.
    let report = python("content", &corpus.after("report.docx"));
    assert!(report.contains("Every night at ten. A link.") && report.contains("Really?"), "{report}");
    assert!(python("content", &corpus.after("paper.pdf")).contains("Cell 12 is never locked."));
}

#[test]
fn libraries_that_other_people_use_open_cleaned_documents() {
    let corpus = corpus();
    for end in [".docx", ".xlsx", ".odt", ".ods", ".odp"] {
        let name = corpus.names.iter().find(|name| name.ends_with(end)).unwrap();
        assert_eq!(python("opens", &corpus.after(name)), "", "{name}");
    }
}

#[test]
fn a_cleaned_file_is_cleaned_to_the_same_bytes_and_nothing_is_found_in_it() {
    let corpus = corpus();
    for name in &corpus.names {
        let once = fs::read(corpus.after(name)).unwrap();
        let twice = clean(&once).unwrap();
        assert_eq!(twice.found, Found::new(), "{name}");
        assert!(twice.bytes == once, "{name}");
    }
}

#[test]
fn what_was_found_is_said_by_sort() {
    let corpus = corpus();
    let sorts = |name: &str| {
        let at = corpus.names.iter().position(|each| each == name).unwrap();
        &corpus.found[at]
    };
    for (name, expected) in [
        (
            "photo.jpg",
            vec![
                Finding::Location,
                Finding::Device,
                Finding::Serial,
                Finding::Author,
                Finding::Times,
                Finding::Program,
                Finding::Thumbnail,
            ],
        ),
        (
            "picture.png",
            vec![Finding::Location, Finding::Author, Finding::Times, Finding::Program, Finding::Attachment],
        ),
        ("photo.heic", vec![Finding::Location, Finding::Device, Finding::Author, Finding::Thumbnail]),
        ("clip.mov", vec![Finding::Location, Finding::Times, Finding::Program]),
        ("song.mp3", vec![Finding::Author, Finding::Comment]),
        (
            "paper.pdf",
            vec![
                Finding::Author,
                Finding::Organisation,
                Finding::Times,
                Finding::EditHistory,
                Finding::Attachment,
                Finding::Location,
            ],
        ),
        (
            "report.docx",
            vec![
                Finding::Author,
                Finding::Organisation,
                Finding::EditHistory,
                Finding::OriginalName,
                Finding::Location,
            ],
        ),
        ("letter.odt", vec![Finding::Author, Finding::EditHistory, Finding::OriginalName, Finding::Thumbnail]),
    ] {
        for sort in expected {
            assert!(sorts(name).contains(&sort), "{name} does not tell of {sort:?}: {:?}", sorts(name));
        }
    }
}

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}

#[test]
fn a_damaged_file_is_cleaned_or_refused_and_never_more() {
    let corpus = corpus();
    let mut chance = Chance(7);
    let (mut clean_ones, mut refused) = (0, 0);
    for name in &corpus.names {
        let whole = fs::read(corpus.before(name)).unwrap();
        for round in 0..60 {
            let mut file = whole.clone();
            for _ in 0..=round % 5 {
                // Most of what is parsed lies at the front and at the end.
                let reach = if round % 3 == 0 { file.len() } else { file.len().min(2000) };
                let from = chance.below(reach);
                let at = if round % 2 == 0 { from } else { file.len() - 1 - from };
                file[at] = u8::try_from(chance.below(256)).unwrap();
            }
            if round % 7 == 0 {
                file.truncate(chance.below(whole.len()));
            }
            let outcome = catch_unwind(AssertUnwindSafe(|| clean(&file)));
            let Ok(outcome) = outcome else { unreachable!("{name}, round {round}: a panic") };
            match outcome {
                Ok(once) => {
                    let twice = clean(&once.bytes);
                    assert!(twice.is_ok_and(|twice| twice.bytes == once.bytes), "{name}, round {round}");
                    clean_ones += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(clean_ones > 100 && refused > 100, "{clean_ones} cleaned, {refused} refused");
}
