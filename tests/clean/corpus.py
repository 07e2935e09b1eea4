"""Files with marks wherever a device or a program can hide something; where marks are found; what a reader sees.

    corpus.py make FOLDER      makes the files
    corpus.py marks FILE       every place in it where a mark is found, one a line, packed parts included
    corpus.py opens FILE       fails where a document cannot be opened
    corpus.py content FILE     what is seen, heard or read, as a digest or as text
"""

import base64
import hashlib
import io
import os
import re
import struct
import subprocess
import sys
import wave
import zipfile
import zlib

# One word that no format and no tool has of its own, and one day.
PERSON, PLACE, DEVICE, SERIAL = "Zqmark Person", "Zqmark Town", "Zqmark Camera 9", "ZQMARK-31337"
COMPANY, PROGRAM, NOTE, ORIGINAL = "Zqmark Company", "Zqmark Program 1.2", "Zqmark note", "zqmark_original.jpg"
DAY, DAY_ISO = "2019:03:04 05:06:07", "2019-03-04T05:06:07Z"


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, **options)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def exiftool(path, *more):
    run("exiftool", "-q", "-m", "-overwrite_original", *more, path)


EVERYTHING = [
    "-GPSLatitude=51.5", "-GPSLatitudeRef=N", "-GPSLongitude=0.12", "-GPSLongitudeRef=W", "-GPSDateStamp=2019:03:04",
    f"-Make={DEVICE}", f"-Model={DEVICE}", f"-LensModel={DEVICE}", f"-SerialNumber={SERIAL}", f"-LensSerialNumber={SERIAL}",
    f"-ImageUniqueID={SERIAL}", f"-Artist={PERSON}", f"-Copyright={PERSON}", f"-OwnerName={PERSON}", f"-XPAuthor={PERSON}",
    f"-XPComment={NOTE}", f"-Software={PROGRAM}", f"-ImageDescription={NOTE}", f"-UserComment={NOTE}",
    f"-AllDates={DAY}", f"-DocumentName={ORIGINAL}", f"-HostComputer={DEVICE}",
    f"-XMP-dc:Creator={PERSON}", f"-XMP-photoshop:City={PLACE}", f"-XMP-xmp:CreatorTool={PROGRAM}",
    f"-XMP-xmpMM:DocumentID=xmp.did:{SERIAL}", f"-XMP-xmpMM:OriginalDocumentID={SERIAL}", f"-XMP-xmp:CreateDate={DAY}",
    f"-XMP-tiff:Make={DEVICE}", f"-XMP-dc:Title={NOTE}", f"-XMP-iptcExt:PersonInImage={PERSON}",
]
IPTC = [
    f"-IPTC:By-line={PERSON}", f"-IPTC:City={PLACE}", "-IPTC:DateCreated=2019:03:04", f"-IPTC:Headline={NOTE}",
    f"-IPTC:OriginatingProgram={PROGRAM}", f"-IPTC:ObjectName={ORIGINAL}",
]


def profile():
    """A colour profile whose maker and name are marks."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = struct.pack(">6H", 2019, 3, 4, 5, 6, 7)
    made[48:56] = b"ZqmaZqma"
    name = "sRGB built-in".encode("utf-16-be")
    at = made.find(name)
    assert at > 0
    made[at : at + len(name)] = "zqmark-screen".encode("utf-16-be")
    return bytes(made)


def noise(seed, size=(96, 64)):
    from PIL import Image

    import random

    chance = random.Random(seed)
    picture = Image.new("RGB", size)
    picture.putdata([(x * 2 % 256, y * 3 % 256, chance.randrange(256)) for y in range(size[1]) for x in range(size[0])])
    return picture


def photo(folder):
    path = f"{folder}/photo.jpg"
    small = io.BytesIO()
    noise(2, (32, 24)).save(small, "JPEG", comment=NOTE.encode())
    with open(f"{folder}/thumbnail", "wb") as file:
        file.write(small.getvalue())
    noise(1).save(path, quality=90, icc_profile=profile(), comment=NOTE.encode(), progressive=True)
    exiftool(path, *EVERYTHING, *IPTC, f"-ThumbnailImage<={folder}/thumbnail", "-Orientation#=6")
    os.remove(f"{folder}/thumbnail")
    with open(path, "ab") as file:  # a second picture, as cameras add for depth or for a film
        file.write(small.getvalue())
    return open(path, "rb").read()


def pictures(folder):
    from PIL import PngImagePlugin

    text = PngImagePlugin.PngInfo()
    for key, value in [("Author", PERSON), ("Software", PROGRAM), ("Creation Time", DAY), ("Source", DEVICE)]:
        text.add_text(key, value, zip=key == "Author")
    text.add_itxt("Comment", NOTE, zip=True)
    noise(3).save(f"{folder}/picture.png", pnginfo=text, icc_profile=profile(), dpi=(144, 144))
    exiftool(f"{folder}/picture.png", *EVERYTHING, f"-PNG:ModifyDate={DAY}")
    with open(f"{folder}/picture.png", "ab") as file:
        file.write(NOTE.encode())

    noise(4).save(f"{folder}/picture.webp", lossless=True, icc_profile=profile())
    exiftool(f"{folder}/picture.webp", *EVERYTHING, "-Orientation#=8")
    frames = [noise(seed).quantize(32) for seed in (5, 6, 7)]
    frames[0].save(f"{folder}/moving.webp", save_all=True, append_images=frames[1:], duration=80, loop=0)
    exiftool(f"{folder}/moving.webp", *EVERYTHING)
    frames[0].save(
        f"{folder}/moving.gif", save_all=True, append_images=frames[1:], duration=80, loop=0, comment=NOTE.encode()
    )
    exiftool(f"{folder}/moving.gif", f"-XMP-dc:Creator={PERSON}", f"-XMP-photoshop:City={PLACE}", f"-Comment={NOTE}")

    pages = [noise(seed) for seed in (8, 9)]
    for name, how in [("scan.tif", "tiff_lzw"), ("scan-jpeg.tif", "jpeg")]:
        pages[0].save(
            f"{folder}/{name}", save_all=True, append_images=pages[1:], compression=how, icc_profile=profile()
        )
        exiftool(f"{folder}/{name}", *EVERYTHING, *IPTC)

    noise(11).save(f"{folder}/picture.bmp")
    with open(f"{folder}/picture.bmp", "ab") as file:
        file.write(f"{PERSON} {PLACE} {DEVICE} {SERIAL} {NOTE}".encode())

    noise(10).save(f"{folder}/plain.png")
    run("heif-enc", f"{folder}/plain.png", "-t", "32", "-o", f"{folder}/photo.heic")
    run("heif-enc", "-A", f"{folder}/plain.png", "-o", f"{folder}/photo.avif")
    os.remove(f"{folder}/plain.png")
    for name in ("photo.heic", "photo.avif"):
        exiftool(f"{folder}/{name}", *EVERYTHING)


def drawing(folder, picture):
    with open(f"{folder}/drawing.svg", "w") as file:
        file.write(f"""<?xml version="1.0" encoding="UTF-8"?><!-- {PROGRAM} --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="96" height="64"
xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
sodipodi:docname="{ORIGINAL}" inkscape:export-filename="/home/zqmark/a.png"><title>{NOTE}</title><metadata><a xmlns="x">{PERSON}</a></metadata>
<sodipodi:namedview inkscape:window-width="1920"/><g inkscape:label="{NOTE}" data-name="{NOTE}"><rect x="1" y="2" width="30" height="20" fill="#a00"/>
<text x="4" y="50">Cell 12</text><image width="20" height="10" xlink:href="data:image/jpeg;base64,{base64.b64encode(picture).decode()}"/>
<image xlink:href="file:///home/zqmark/b.png"/></g></svg>""")


TAGS = []
for key, value in [
    ("title", NOTE), ("artist", PERSON), ("author", PERSON), ("album_artist", PERSON), ("comment", NOTE), ("copyright", PERSON),
    ("location", "+51.5000-000.1200/"), ("date", "2019-03-04"), ("creation_time", DAY_ISO), ("make", DEVICE), ("model", DEVICE),
    ("encoded_by", PROGRAM), ("publisher", COMPANY), ("com.apple.quicktime.location.ISO6709", "+51.5000-000.1200/"),
    ("com.apple.quicktime.make", DEVICE), ("com.android.version", PROGRAM),
]:
    TAGS += ["-metadata", f"{key}={value}"]
STREAM_TAGS = ["-metadata:s", f"handler_name={PERSON}", "-metadata:s", f"title={NOTE}", "-metadata:s", f"creation_time={DAY_ISO}"]
SEEN = ["-f", "lavfi", "-i", "testsrc=size=96x64:rate=10:duration=2"]
HEARD = ["-f", "lavfi", "-i", "sine=440:sample_rate=48000:duration=2"]


def ffmpeg(*arguments):
    run("ffmpeg", "-v", "error", "-y", *arguments)


def film(folder):
    with open(f"{folder}/words.srt", "w") as file:
        file.write("1\n00:00:00,000 --> 00:00:01,000\nZqmark position 51.5 -0.12\n\n")
        file.write("2\n00:00:01,000 --> 00:00:02,000\nZqmark position 51.6 -0.12\n")
    h264 = ["-c:v", "libx264", "-bsf:v", "filter_units=remove_types=6", "-c:a", "aac"]
    ffmpeg(*SEEN, *HEARD, *TAGS, *STREAM_TAGS, "-timecode", "05:06:07:08", "-movflags", "use_metadata_tags", *h264, f"{folder}/clip.mov")
    exiftool(
        f"{folder}/clip.mov", f"-QuickTime:CreateDate={DAY}", f"-Keys:Model={DEVICE}", f"-Keys:Author={PERSON}",
        f"-UserData:Make={DEVICE}", f"-XMP-dc:Creator={PERSON}", "-Keys:GPSCoordinates=51.5 0.12",
    )
    # A track of positions: subtitles whose track says that it is no text.
    ffmpeg(*SEEN, *HEARD, "-i", f"{folder}/words.srt", *TAGS, *STREAM_TAGS, *h264, "-c:s", "mov_text", "-movflags", "faststart", f"{folder}/clip.mp4")
    os.remove(f"{folder}/words.srt")
    film = open(f"{folder}/clip.mp4", "rb").read()
    assert film.count(b"tx3g") == 1 and film.count(b"sbtl") == 1
    with open(f"{folder}/clip.mp4", "wb") as file:
        file.write(film.replace(b"tx3g", b"gpmd").replace(b"sbtl", b"meta"))
    exiftool(f"{folder}/clip.mp4", f"-XMP-dc:Creator={PERSON}", f"-UserData:Model={DEVICE}", f"-ItemList:Artist={PERSON}")
    ffmpeg(*SEEN, *HEARD, *TAGS, *h264, "-movflags", "frag_keyframe+empty_moov", f"{folder}/live.mp4")
    ffmpeg(*HEARD, *TAGS, "-c:a", "aac", f"{folder}/voice.m4a")

    with open(f"{folder}/chapters", "w") as file:
        file.write(f";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=1\ntitle={NOTE}\n")
    with open(f"{folder}/notes.txt", "w") as file:
        file.write(NOTE)
    ffmpeg(
        *SEEN, *HEARD, "-i", f"{folder}/chapters", "-map", "0", "-map", "1", "-map_metadata", "0", "-map_chapters", "2", *TAGS,
        *STREAM_TAGS, "-c:v", "libvpx", "-c:a", "libvorbis", "-attach", f"{folder}/notes.txt", "-metadata:s:2",
        "mimetype=text/plain", f"{folder}/clip.mkv",
    )
    os.remove(f"{folder}/chapters")
    os.remove(f"{folder}/notes.txt")
    ffmpeg(*SEEN, *HEARD, *TAGS, *STREAM_TAGS, "-c:v", "libvpx-vp9", "-c:a", "libopus", "-live", "1", f"{folder}/live.webm")
    ffmpeg(*SEEN, *HEARD, *TAGS, "-c:v", "mjpeg", "-c:a", "pcm_s16le", f"{folder}/clip.avi")


def sound(folder, picture):
    with open(f"{folder}/cover.jpg", "wb") as file:
        file.write(picture)
    cover = ["-i", f"{folder}/cover.jpg", "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic"]
    ffmpeg(*HEARD, *cover, *TAGS, "-c:a", "libmp3lame", "-write_id3v1", "1", f"{folder}/song.mp3")
    song = open(f"{folder}/song.mp3", "rb").read()
    item = struct.pack("<II", len(PERSON), 0) + b"Artist\0" + PERSON.encode()
    ape = lambda flags: b"APETAGEX" + struct.pack("<IIII", 2000, len(item) + 32, 1, flags) + bytes(8)
    with open(f"{folder}/song.mp3", "wb") as file:
        file.write(song[:-128] + ape(0xA0000000) + item + ape(0x80000000) + song[-128:])
    ffmpeg(*HEARD, *cover, *TAGS, "-c:a", "flac", f"{folder}/song.flac")
    ffmpeg(*HEARD, *TAGS, "-c:a", "libvorbis", f"{folder}/song.ogg")
    ffmpeg(*HEARD, *TAGS, "-c:a", "libopus", f"{folder}/voice.opus")
    ffmpeg(*HEARD, *TAGS, "-c:a", "aac", "-write_id3v2", "1", f"{folder}/voice.aac")
    ffmpeg(
        *HEARD, *TAGS, "-metadata", f"originator={PERSON}", "-metadata", "origination_date=2019-03-04", "-metadata",
        f"description={NOTE}", "-metadata", f"coding_history={PROGRAM}", "-write_bext", "1", "-c:a", "pcm_s16le",
        f"{folder}/note.wav",
    )
    ffmpeg(*HEARD, *TAGS, "-write_id3v2", "1", "-c:a", "pcm_s16be", f"{folder}/note.aiff")
    os.remove(f"{folder}/cover.jpg")


def pdf(folder, picture):
    """Two versions in one file: the second takes a page out of the first and leaves it lying there."""
    xmp = f"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF
xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'
xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='{PROGRAM}' xmp:CreateDate='{DAY_ISO}'><dc:creator><rdf:Seq><rdf:li>{PERSON}
</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>""".encode()

    def stream(about, content, pack=True):
        packed = zlib.compress(content) if pack else content
        return f"<< {about}{' /Filter /FlateDecode' if pack else ''} /Length {len(packed)} >>\nstream\n".encode() + packed + b"\nendstream"

    def page(contents, more=""):
        return (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents {contents} 0 R /LastModified (D:20190304050607Z) "
            f"/Resources << /Font << /F1 7 0 R >> /XObject << /Thumb 8 0 R /Fm1 21 0 R >> /ColorSpace << /AA [/ICCBased 9 0 R] >> >> {more} >>"
        ).encode()

    text = lambda words: f"BT /F1 18 Tf 20 100 Td ({words}) Tj ET q 60 0 0 40 20 20 cm /Thumb Do Q /AA cs 0.5 0.2 0.1 sc 100 20 40 40 re f".encode()
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R /Metadata 10 0 R /Names << /EmbeddedFiles << /Names [(notes) 11 0 R] >> /JavaScript << "
        b"/Names [(run) << /S /JavaScript /JS (app.alert\\('zqmark'\\)) >>] >> >> /OpenAction << /S /JavaScript /JS (zqmark) >> "
        b"/PieceInfo << /ZqmarkApp << /LastModified (D:20190304050607Z) /Private (zqmark) >> >> /AcroForm << /Fields [16 0 R] "
        b"/SigFlags 3 >> /Lang (en) /Outlines 18 0 R /ZQMARK:Private (zqmark) >>",
        2: b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        3: page(5, "/Annots [13 0 R 14 0 R 15 0 R 16 0 R] /Thumb 8 0 R /PieceInfo << /ZqmarkApp << /Private (zqmark) >> >>"),
        4: page(6),
        5: stream("", text("Cell 12 is never locked.")),
        6: stream("", text("Zqmark page that was taken out")),
        7: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        8: stream("/Type /XObject /Subtype /Image /Width 96 /Height 64 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 10 0 R", picture, False),
        9: stream("/N 3", profile()),
        10: stream("/Type /Metadata /Subtype /XML", xmp, False),
        11: f"<< /Type /Filespec /F ({ORIGINAL}) /UF ({ORIGINAL}) /EF << /F 12 0 R >> /Desc ({NOTE}) >>".encode(),
        12: stream("/Type /EmbeddedFile /Params << /ModDate (D:20190304050607Z) >>", b"zqmark inside"),
        13: f"<< /Type /Annot /Subtype /Text /Rect [200 150 220 170] /Contents (Please check.) /T ({PERSON}) /M (D:20190304050607Z) "
        f"/CreationDate (D:20190304050607Z) /NM ({SERIAL}) /RC (<body>{NOTE}</body>) >>".encode(),
        14: f"<< /Type /Annot /Subtype /FileAttachment /Rect [230 150 250 170] /FS 11 0 R /T ({PERSON}) >>".encode(),
        15: b"<< /Type /Annot /Subtype /Link /Rect [20 90 60 120] /A << /S /Launch /F (C:/Users/zqmark/tool.exe) >> >>",
        16: b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /Rect [0 0 0 0] /V 17 0 R /M (D:20190304050607Z) >>",
        17: f"<< /Type /Sig /Filter /Adobe.PPKLite /Name ({PERSON}) /Location ({PLACE}) /M (D:20190304050607Z) /ByteRange [0 1 2 3] /Contents <{b'zqmark'.hex()}> >>".encode(),
        18: b"<< /Type /Outlines /First 19 0 R /Last 19 0 R /Count 1 >>",
        19: b"<< /Title (Cells) /Parent 18 0 R /Dest [3 0 R /Fit] >>",
        20: f"<< /Author ({PERSON}) /Creator ({PROGRAM}) /Producer ({PROGRAM}) /CreationDate (D:20190304050607Z) /ModDate (D:20190304050607Z) "
        f"/Title ({NOTE}) /Company ({COMPANY}) >>".encode(),
        21: stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1] /PTEX.FileName (./zqmark.pdf) /LastModified (D:20190304050607Z)", b"q Q"),
    }

    def section(out, objects, previous=None):
        places = {}
        for number, content in objects.items():
            places[number] = len(out)
            out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
        start = len(out)
        out += b"xref\n"
        for number, place in places.items():
            out += f"{number} 1\n{place:010} 00000 n \n".encode()
        more = f" /Prev {previous}" if previous else ""
        out += f"trailer\n<< /Size 22 /Root 1 0 R /Info 20 0 R /ID [(zqmark) (zqmark)]{more} >>\nstartxref\n{start}\n%%EOF\n".encode()
        return start

    out = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n% zqmark\n")
    first = section(out, objects)
    section(out, {2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"}, first)
    with open(f"{folder}/paper.pdf", "wb") as file:
        file.write(out)
    run("qpdf", "--object-streams=generate", "--preserve-unreferenced", f"{folder}/paper.pdf", f"{folder}/packed.pdf")
    exiftool(f"{folder}/packed.pdf", f"-PDF:Author={PERSON}", f"-XMP-dc:Creator={PERSON}", f"-PDF:CreateDate={DAY}")


def archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.comment = NOTE.encode()
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2019, 3, 4, 5, 6, 6))
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            file.writestr(entry, content)


def parts_of(path):
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PROPERTIES = f"""<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Company>{COMPANY}</Company><Manager>{PERSON}</Manager><Application>{PROGRAM}</Application><TotalTime>77</TotalTime></Properties>"""


def relationship(number, kind, target, mode=""):
    external = f' TargetMode="{mode}"' if mode else ""
    kind = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
    return f'<Relationship Id="rZq{number}" Type="{kind}" Target="{target}"{external}/>'


def add(parts, rels, *relationships):
    empty = f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}"></Relationships>'
    text = parts.get(rels, empty.encode()).decode()
    parts[rels] = text.replace("</Relationships>", "".join(relationships) + "</Relationships>").encode()


def add_types(parts, *overrides):
    types = parts["[Content_Types].xml"].decode()
    for name, kind in overrides:
        types = types.replace("</Types>", f'<Override PartName="/{name}" ContentType="application/{kind}"/></Types>')
    parts["[Content_Types].xml"] = types.encode()


def properties(parts, thumbnail):
    """What Office keeps beside the document."""
    parts["docProps/app.xml"] = PROPERTIES.encode()
    parts["docProps/custom.xml"] = f"""<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2"
name="Owner"><vt:lpwstr>{PERSON}</vt:lpwstr></property></Properties>""".encode()
    parts["docProps/core.xml"] = f"""<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:creator>{PERSON}</dc:creator><cp:lastModifiedBy>{PERSON}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{DAY_ISO}</dcterms:created>
<cp:revision>12</cp:revision><dc:title>{NOTE}</dc:title></cp:coreProperties>""".encode()
    parts["docProps/thumbnail.jpeg"] = thumbnail
    parts["docMetadata/LabelInfo.xml"] = f'<labels tenant="{COMPANY}"/>'.encode()
    parts["customXml/item1.xml"] = f"<a>{NOTE}</a>".encode()
    types = parts["[Content_Types].xml"].decode()
    for ending, kind in [("jpeg", "image/jpeg"), ("jpg", "image/jpeg"), ("png", "image/png"), ("bin", "application/octet-stream"), ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")]:
        if f'Extension="{ending}"' not in types:
            types = types.replace("<Default", f'<Default Extension="{ending}" ContentType="{kind}"/><Default', 1)
    parts["[Content_Types].xml"] = types.encode()
    if "docProps/core.xml" not in types:
        add_types(parts, ("docProps/core.xml", "vnd.openxmlformats-package.core-properties+xml"))
        add(parts, "_rels/.rels", relationship(90, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))
    add(
        parts, "_rels/.rels", relationship(91, "extended-properties", "docProps/app.xml") if "docProps/app.xml" not in types else "",
        relationship(92, "custom-properties", "docProps/custom.xml"),
        relationship(93, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg"),
    )


def word(folder, picture):
    import docx

    made = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Cell 12 is never locked.")
    document.add_picture(io.BytesIO(picture))
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "left"
    document.core_properties.author = PERSON
    document.save(made)
    parts = parts_of(made)
    body = parts["word/document.xml"].decode()
    changes = f"""<w:p w:rsidR="00ZQMARK" w:rsidRDefault="00ZQMARK" w14:paraId="1A2B3C4D" w14:textId="77777777"
xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:pPr><w:rPr><w:ins w:id="1" w:author="{PERSON}" w:date="{DAY_ISO}"/></w:rPr>
<w:pPrChange w:id="2" w:author="{PERSON}" w:date="{DAY_ISO}"><w:pPr/></w:pPrChange></w:pPr>
<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">Every night </w:t></w:r><w:commentRangeEnd w:id="0"/>
<w:r><w:commentReference w:id="0"/></w:r><w:del w:id="3" w:author="{PERSON}" w:date="{DAY_ISO}"><w:r><w:delText>zqmark deleted</w:delText></w:r></w:del>
<w:ins w:id="4" w:author="{PERSON}" w:date="{DAY_ISO}"><w:r><w:rPr><w:rPrChange w:id="5" w:author="{PERSON}" w:date="{DAY_ISO}"><w:rPr/></w:rPrChange>
</w:rPr><w:t>at ten.</w:t></w:r></w:ins><w:proofErr w:type="spellStart"/>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "C:\\Users\\zqmark\\a.jpg"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:hyperlink r:id="rZq1" xmlns:r="{OFFICE}"><w:r><w:t> A link.</w:t></w:r></w:hyperlink></w:p><!-- zqmark -->"""
    at = body.index("<w:p>")
    body = body[:at] + changes + body[at:]
    at = body.rindex("<w:tr>")
    row = body[at : body.rindex("</w:tr>") + 7]
    gone = row.replace("<w:tr>", f'<w:tr><w:trPr><w:del w:id="9" w:author="{PERSON}" w:date="{DAY_ISO}"/></w:trPr>', 1).replace("<w:p/>", "<w:p><w:r><w:t>zqmark row</w:t></w:r></w:p>")
    assert gone != row and "zqmark row" in gone
    body = body[:at] + gone + body[at:]
    body = re.sub(r'(<pic:cNvPr [^>]*name=")[^"]*', rf"\1{ORIGINAL}", body)
    assert ORIGINAL in body
    parts["word/document.xml"] = body.encode()
    parts["word/comments.xml"] = f"""<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:comment w:id="0" w:author="{PERSON}" w:initials="ZQMARK" w:date="{DAY_ISO}"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>""".encode()
    parts["word/people.xml"] = f"""<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="{PERSON}">
<w15:presenceInfo w15:providerId="AD" w15:userId="{PERSON}"/></w15:person></w15:people>""".encode()
    settings = parts["word/settings.xml"].decode()
    settings = settings.replace(
        "</w:settings>",
        f'<w:rsids><w:rsidRoot w:val="00ZQMARK"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="{NOTE}"/></w:docVars>'
        f'<w:attachedTemplate r:id="rZq1" xmlns:r="{OFFICE}"/></w:settings>',
    )
    parts["word/settings.xml"] = settings.encode()
    add(parts, "word/_rels/settings.xml.rels", relationship(1, "attachedTemplate", "file:///C:/Users/zqmark/Normal.dotm", "External"))
    add(
        parts, "word/_rels/document.xml.rels", relationship(1, "hyperlink", "file:///C:/Users/zqmark/b.docx", "External"),
        relationship(2, "comments", "comments.xml"), relationship(3, "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"),
    )
    add_types(
        parts, ("word/comments.xml", "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"),
        ("word/people.xml", "vnd.openxmlformats-officedocument.wordprocessingml.people+xml"),
    )
    properties(parts, picture)
    parts["word/media/left.jpg"] = picture  # nothing leads there any more
    archive(f"{folder}/report.docx", parts)


def excel(folder, picture):
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.drawing.image import Image

    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["B2"] = "Cell 12", 17
    sheet["A1"].comment = Comment("Really?", PERSON)
    sheet.add_image(Image(io.BytesIO(picture)), "D4")
    book.properties.creator = PERSON
    made = io.BytesIO()
    book.save(made)
    parts = parts_of(made)
    text = parts["xl/workbook.xml"].decode()
    at = text.index("<workbookPr")
    parts["xl/workbook.xml"] = (
        text[:at] + f'<fileVersion appName="xl" lastEdited="7" rupBuild="{PROGRAM}"/><fileSharing userName="{PERSON}"/>' + text[at:].replace(
            "<bookViews>", '<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\zqmark\\"/>'
            '<xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" documentId="zqmark"/><bookViews>', 1)
    ).encode()
    parts["xl/printerSettings/printerSettings1.bin"] = "zqmark printer".encode("utf-16-le")
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    sheet = sheet.replace("<pageMargins", f'<pageMargins xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{{ZQMARK}}"', 1)
    at = sheet.index("<drawing")
    parts["xl/worksheets/sheet1.xml"] = (sheet[:at] + f'<pageSetup paperSize="9" r:id="rZq1" xmlns:r="{OFFICE}"/>' + sheet[at:]).encode()
    add(parts, "xl/worksheets/_rels/sheet1.xml.rels", relationship(1, "printerSettings", "../printerSettings/printerSettings1.bin"))
    parts["xl/persons/person.xml"] = f'<personList><person displayName="{PERSON}" userId="{PERSON}"/></personList>'.encode()
    add(parts, "xl/_rels/workbook.xml.rels", relationship(1, "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"))
    properties(parts, picture)
    archive(f"{folder}/table.xlsx", parts)


def slides(folder, picture):
    """As little of a presentation as there can be."""
    a, p = "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/presentationml/2006/main"
    spaces = f'xmlns:a="{a}" xmlns:p="{p}" xmlns:r="{OFFICE}"'
    kind = "vnd.openxmlformats-officedocument.presentationml"
    parts = {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>'.encode(),
        "ppt/presentation.xml": f'<p:presentation {spaces}><p:sldIdLst><p:sldId id="256" r:id="rZq1"/></p:sldIdLst><p:sldSz cx="100" cy="100"/></p:presentation>'.encode(),
        "ppt/slides/slide1.xml": f'<p:sld {spaces}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Cell 12</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:nvPicPr><p:cNvPr id="3" name="{ORIGINAL}" descr="C:\\Users\\zqmark\\a.jpg"/></p:nvPicPr><p:blipFill><a:blip r:embed="rZq1"/></p:blipFill></p:pic></p:spTree><p:extLst><p:ext uri="{{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}}"><p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="zqmark"/></p:ext></p:extLst></p:cSld></p:sld>'.encode(),
        "ppt/comments/comment1.xml": f'<p:cmLst {spaces}><p:cm authorId="0" dt="{DAY_ISO}" idx="1"><p:text>Really?</p:text></p:cm></p:cmLst>'.encode(),
        "ppt/commentAuthors.xml": f'<p:cmAuthorLst {spaces}><p:cmAuthor id="0" name="{PERSON}" initials="ZQMARK" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>'.encode(),
        "ppt/changesInfos/changesInfo1.xml": f'<pc:chgInfo xmlns:pc="x" name="{PERSON}"/>'.encode(),
        "ppt/media/image1.jpg": picture,
    }
    add(parts, "_rels/.rels", relationship(1, "officeDocument", "ppt/presentation.xml"))
    add(parts, "ppt/_rels/presentation.xml.rels", relationship(1, "slide", "slides/slide1.xml"), relationship(2, "commentAuthors", "commentAuthors.xml"), relationship(3, "http://schemas.microsoft.com/office/2016/11/relationships/changesInfo", "changesInfos/changesInfo1.xml"))
    add(parts, "ppt/slides/_rels/slide1.xml.rels", relationship(1, "image", "../media/image1.jpg"), relationship(2, "comments", "../comments/comment1.xml"))
    add_types(parts, ("ppt/presentation.xml", f"{kind}.presentation.main+xml"), ("ppt/slides/slide1.xml", f"{kind}.slide+xml"), ("ppt/comments/comment1.xml", f"{kind}.comments+xml"), ("ppt/commentAuthors.xml", f"{kind}.commentAuthors+xml"), ("ppt/changesInfos/changesInfo1.xml", "xml"))
    properties(parts, picture)
    archive(f"{folder}/slides.pptx", parts)


def open_document(folder, picture):
    from odf import draw, text
    from odf.opendocument import OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText

    def finish(document, name):
        made = io.BytesIO()
        document.save(made)
        parts = parts_of(made)
        parts["meta.xml"] = f"""<?xml version="1.0"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><meta:generator>{PROGRAM}
</meta:generator><meta:initial-creator>{PERSON}</meta:initial-creator><dc:creator>{PERSON}</dc:creator><meta:creation-date>{DAY_ISO}</meta:creation-date>
<dc:title>{NOTE}</dc:title></office:meta></office:document-meta>""".encode()
        parts["settings.xml"] = f'<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:settings>{NOTE}</office:settings></office:document-settings>'.encode()
        parts["Thumbnails/thumbnail.jpg"] = picture
        parts["Configurations2/menubar/a.xml"] = b"<zqmark/>"
        parts["META-INF/documentsignatures.xml"] = f"<a>{PERSON}</a>".encode()
        archive(f"{folder}/{name}", parts)
        return parts

    document = OpenDocumentText()
    paragraph = text.P(text="Cell 12 is never locked.")
    document.text.addElement(paragraph)
    frame = draw.Frame(name=ORIGINAL, width="3cm", height="2cm", anchortype="as-char")
    place = document.addPicture("photo.jpg", "image/jpeg", picture)
    frame.addElement(draw.Image(href=place))
    paragraph.addElement(frame)
    parts = finish(document, "letter.odt")
    content = parts["content.xml"].decode()
    annotation = f"""<office:annotation><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">{PERSON}</dc:creator><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">{DAY_ISO}</dc:date>
<meta:creator-initials xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">ZQMARK</meta:creator-initials><text:p>Really?</text:p></office:annotation>"""
    changes = f"""<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">{PERSON}</dc:creator>
<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">{DAY_ISO}</dc:date></office:change-info><text:p>zqmark deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>"""
    at = content.index("<text:p")
    content = content[:at] + changes + f'<text:p officeooo:rsid="zqmark" xmlns:officeooo="http://openoffice.org/2009/office">Every night.<text:change text:change-id="ct1"/>{annotation}<text:a xlink:href="file:///home/zqmark/b.odt" xmlns:xlink="http://www.w3.org/1999/xlink"> A link.</text:a></text:p>' + content[at:]
    parts["content.xml"] = content.encode()
    archive(f"{folder}/letter.odt", parts)

    from odf.table import Table, TableCell, TableRow

    book = OpenDocumentSpreadsheet()
    table, row, cell = Table(name="Cells"), TableRow(), TableCell()
    cell.addElement(text.P(text="Cell 12"))
    row.addElement(cell)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    finish(book, "table.ods")
    from odf.style import MasterPage, PageLayout

    show = OpenDocumentPresentation()
    layout = PageLayout(name="L")
    show.automaticstyles.addElement(layout)
    master = MasterPage(name="M", pagelayoutname=layout)
    show.masterstyles.addElement(master)
    page = draw.Page(name="page1", masterpagename=master)
    frame = draw.Frame(width="3cm", height="2cm")
    frame.addElement(draw.Image(href=show.addPicture("photo.jpg", "image/jpeg", picture)))
    page.addElement(frame)
    show.presentation.addElement(page)
    finish(show, "slides.odp")


def make(folder):
    picture = photo(folder)
    pictures(folder)
    drawing(folder, picture)
    film(folder)
    sound(folder, picture)
    pdf(folder, picture)
    word(folder, picture)
    excel(folder, picture)
    slides(folder, picture)
    open_document(folder, picture)


MARKS = [re.compile(pattern, re.I | re.S) for pattern in (
    rb"zqma", rb"z.?q.?m.?a.?r.?k", rb"2019[:-]?03[:-]?04", rb"\x07\xe3\0\x03\0\x04", rb"\+51\.5|51\.5 ",
)]


def marks(content, where, depth=0):
    for pattern in MARKS:
        for found in pattern.finditer(content):
            yield f"{where} at {found.start()}: {found.group()!r}"
    if depth > 6:
        return
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            for entry in file.infolist():
                if entry.date_time != (1980, 1, 1, 0, 0, 0):
                    yield f"{where}/{entry.filename}: {entry.date_time}"
                yield from marks(file.read(entry), f"{where}/{entry.filename}", depth + 1)
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):  # anything packed: PDF, PNG
        try:
            inside = zlib.decompressobj().decompress(content[found.start() :], 1 << 24)
        except zlib.error:
            continue
        if len(inside) > 16:
            yield from marks(inside, f"{where}>{found.start()}", depth + 1)


def content(path):
    name = path.lower()
    if name.endswith((".jpg", ".png", ".webp", ".gif", ".tif", ".bmp")):
        from PIL import Image, ImageSequence

        with Image.open(path) as picture:
            # A second picture behind a photograph is not part of what is seen.
            pages = [picture] if picture.format == "MPO" else ImageSequence.Iterator(picture)
            digests = [hashlib.sha256(page.convert("RGBA").tobytes()).hexdigest() for page in pages]
            return f"{picture.size} {picture.getexif().get(0x0112, 1)} {digests}"
    if name.endswith((".heic", ".avif")):
        from PIL import Image

        run("heif-convert", path, path + ".png")
        with Image.open(path + ".png") as picture:
            digest = hashlib.sha256(picture.tobytes()).hexdigest()
        os.remove(path + ".png")
        return digest
    if name.endswith(".pdf"):
        run("qpdf", "--check", path)
        text = run("pdftotext", path, "-").decode()
        run("pdftoppm", "-r", "100", path, path + ".page")
        folder, start = os.path.split(path + ".page")
        digests = []
        for page in sorted(os.listdir(folder)):
            if page.startswith(start):
                with open(os.path.join(folder, page), "rb") as file:
                    digests.append(hashlib.sha256(file.read()).hexdigest())
                os.remove(os.path.join(folder, page))
        return f"{text} {digests}"
    if name.endswith(".svg"):
        return shapes(path)
    if name.endswith((".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp")):
        return document(path)
    sound = name.endswith((".mp3", ".flac", ".ogg", ".opus", ".wav", ".aiff", ".m4a", ".aac"))
    streams = ["-map", "0:a"] if sound else ["-map", "0:v", "-map", "0:a"]
    return run("ffmpeg", "-v", "error", "-i", path, *streams, "-f", "streamhash", "-hash", "sha256", "-").decode()


def shapes(path):
    """Everything in a drawing that is drawn, and the pixels of its pictures."""
    import xml.etree.ElementTree as tree
    from PIL import Image

    drawn = []
    for element in tree.parse(path).iter():
        if element.tag.startswith("{http://www.w3.org/2000/svg}"):
            local = element.tag.rsplit("}", 1)[-1]
            if local in ("title", "metadata", "desc"):
                continue
            drawn += [local, (element.text or "").strip()]
            drawn += [f"{key}={value}" for key, value in sorted(element.items()) if "}" not in key and not key.startswith("data-")]
            for link in (value for key, value in element.items() if key.endswith("href") and value.startswith("data:")):
                with Image.open(io.BytesIO(base64.b64decode(link.split(",")[1]))) as picture:
                    drawn.append(hashlib.sha256(picture.tobytes()).hexdigest())
    return " ".join(drawn)


def opens(path):
    """Fails where a library that other people use cannot open a document."""
    if path.endswith(".docx"):
        import docx

        docx.Document(path)
    elif path.endswith(".xlsx"):
        import openpyxl

        openpyxl.load_workbook(path)
    elif not path.endswith(".pptx"):
        from odf.opendocument import load

        load(path)


def document(path):
    """What stands in a document after tracked changes are accepted, in order, and the pixels of its pictures."""
    import xml.etree.ElementTree as tree
    from PIL import Image

    skipped = {"del", "moveFrom", "instrText", "tracked-changes", "creator", "date", "creator-initials", "authors"}

    def texts(element):
        local = element.tag.rsplit("}", 1)[-1]
        if local in skipped or (local == "tr" and any(child.tag.endswith("}del") for child in element.iter() if not child.text)):
            return
        if local in ("t", "v", "p", "text", "a", "span", "h"):
            yield element.text or ""
        for child in element:
            yield from texts(child)
            if local in ("p", "a", "span", "h"):
                yield child.tail or ""

    said = []
    with zipfile.ZipFile(path) as file:
        for name in sorted(file.namelist()):
            if re.search(r"(document|comments?\d*|sheet\d+|slide\d+|sharedStrings|content)\.xml$", name):
                said.append(name + ": " + " ".join("".join(texts(tree.fromstring(file.read(name)))).split()))
            elif re.search(r"\.(jpe?g|png)$", name) and "left" not in name and "humbnail" not in name:
                with Image.open(io.BytesIO(file.read(name))) as picture:
                    said.append(name + ": " + hashlib.sha256(picture.tobytes()).hexdigest())
    return "\n".join(said)


if __name__ == "__main__":
    what, where = sys.argv[1:]
    if what == "make":
        make(where)
    elif what == "marks":
        with open(where, "rb") as file:
            for line in dict.fromkeys(marks(file.read(), os.path.basename(where))):
                print(line)
    elif what == "opens":
        opens(where)
    else:
        print(content(where))
