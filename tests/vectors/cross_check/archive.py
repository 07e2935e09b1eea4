"""What age-encryption opened, read as docs/formats.md says, with Python's zipfile."""
import hashlib, io, json, pathlib, sys, tempfile, zipfile
here = pathlib.Path(sys.argv[1]); n = 0
def padme(x):
    x = max(x, 4096); E = x.bit_length() - 1; S = E.bit_length(); z = E - S
    return (x + (1 << z) - 1) >> z << z
honest = 0
for path in sorted((here / "envelope").iterdir()):
    head, _, body = path.read_bytes().partition(b"\n\n")
    lines = [l.split(": ", 1) for l in head.decode().split("\n")]; f = dict(lines)
    plain = pathlib.Path(tempfile.gettempdir()) / "tipline-vectors-plain" / path.name
    def outcome():
        if not plain.exists(): return "open failure", []
        data = plain.read_bytes()
        try: z = zipfile.ZipFile(io.BytesIO(data))
        except Exception: return "open failure", []
        def stored(name):
            i = z.getinfo(name)
            if i.compress_type or i.flag_bits & 1 or i.compress_size != i.file_size: raise ValueError
            return z.read(i), i
        def once(pairs):
            if len(dict(pairs)) != len(pairs): raise ValueError
            return dict(pairs)
        try:
            d = json.loads(stored("details.json")[0].decode(), object_pairs_hook=once)
            if d["kind"] != "tipline/v1 " + f["kind"]: raise ValueError
            if not isinstance(d.get("people", ""), str): raise ValueError
        except Exception: return "open failure", []
        got = [["people", d.get("people", "").encode().hex()], ["author", d.get("author", "").encode().hex()]]
        try:
            m, i = stored("message.txt")
            if i.file_size > 4 << 20: raise ValueError
            got.append(["message", m.decode().encode().hex()])
        except Exception: return "message failure", []
        try:
            for a in d.get("files", []):
                b, i = stored(a["path"])
                if len(b) != a["bytes"]: raise ValueError
                got.append(["file", f"{a['path']} {a['media_type']} {a['bytes']} {hashlib.sha256(b).hexdigest()} {a['name']}"])
        except Exception: return "file failure", []
        global honest
        if "padding" in z.namelist():
            honest += 1
            assert padme(len(data)) == len(data), path.name
            names = [x["path"] for x in d.get("files", [])] + ["message.txt", "details.json", "padding"]
            assert z.namelist() == names and set(z.read("padding")) <= {0}
            base = len(data) - len(z.read("padding")); assert padme(base) == len(data)
            for i in z.infolist():
                assert (i.flag_bits, i.create_version, i.extract_version, i.create_system, i.external_attr, i.extra, i.comment, i.date_time) == (8, 10, 10, 3, 0x81800000, b"", b"", (1980, 1, 1, 0, 0, 0)), i
        return "success", got
    o, got = outcome(); n += 1
    # zipfile cannot be told to stop at 64 KiB chunks: damage in one chunk is damage of all.
    if path.name == "two_chunks_bit_flipped_in_the_first": assert o == "open failure"; continue
    if o != f["expect"]: print(path.name, o, f["expect"]); continue
    assert got == [l for l in lines if l[0] in ("people", "author", "message", "file")], path.name
print(n, "envelopes", honest, "honest")
