"""A second implementation of the symmetric formats, against the vectors. Needs argon2-cffi and cryptography."""
import hashlib, hmac, pathlib, sys
from argon2.low_level import hash_secret_raw, Type
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

here = pathlib.Path(sys.argv[1])
words = (here / "../../src/domain/eff_large_wordlist.txt").read_text().split()
number = {w: i for i, w in enumerate(words)}
assert len(words) == 7772

def vectors(folder):
    for path in sorted((here / folder).iterdir()):
        head, _, body = path.read_bytes().partition(b"\n\n")
        fields = [line.split(": ", 1) for line in head.decode().split("\n")]
        yield path.name, dict(fields), fields, body

def hkdf(salt, secret, info, n):
    return HKDF(hashes.SHA256(), n, salt, info.encode()).derive(secret)

def unseal(key, label, aad, sealed):
    if len(sealed) < 48: return None
    try: return ChaCha20Poly1305(hkdf(sealed[:32], key, label, 32)).decrypt(bytes(12), sealed[32:], aad)
    except InvalidTag: return None

def parse(text):
    typed, word = [], ""
    for c in text.lower() + " ":
        # Python's isalpha is general category L*; Alphabetic has a few more, none of which the vectors use
        if c.isalpha(): word += c
        elif word: typed.append(word); word = ""
    for i, w in enumerate(typed[:7]):
        if w not in number: return ("unknown word", str(i + 1))
    if len(typed) != 7: return ("count", str(len(typed)))
    return ("receipt", " ".join(typed))

def draw(b):
    n = [((b[i] << 8) | b[i + 1]) & 0x1fff for i in range(0, len(b) - 1, 2)]
    n = [x for x in n if x < 7772][:7]
    return " ".join(words[x] for x in n) if len(n) == 7 else None

def open_receipt(text, salt):
    root = hash_secret_raw(text.encode(), salt, 1, 8192, 1, 32, Type.ID, 0x13)
    f = lambda label, n: hkdf(None, root, "tipline/v1 mailbox " + label, n)
    return root, f("locator", 16), f("identity", 32), f("pointer", 32)

count = 0
for name, f, _, body in vectors("receipt"):
    e = f["expect"]
    if e in ("receipt", "count", "unknown word"):
        want = {"receipt": "canonical", "count": "found", "unknown word": "position"}[e]
        assert parse(body.decode()) == (e, f[want]), name
    elif e == "keys":
        assert parse(body.decode()) == ("receipt", f["canonical"])
        got = [x.hex() for x in open_receipt(f["canonical"], bytes.fromhex(f["salt"]))]
        assert got == [f["stretched"], f["locator"], f["identity seed"], f["pointer key"]], name
    else:
        if e == "drawn":
            assert hkdf(bytes.fromhex(f["content digest"]), bytes.fromhex(f["form seed"]), f["label"], 128) == body, name
        assert draw(body) == f.get("canonical"), name
    count += 1
for name, f, _, body in vectors("pointer"):
    key = open_receipt(f["receipt"], bytes.fromhex(f["salt"]))[3]
    tip = unseal(key, "tipline/v1 pointer", bytes.fromhex(f["locator"]), body)
    assert (tip.hex() if tip else None) == f.get("tip"), name
    count += 1

class Bad(Exception): pass
class Reader:
    def __init__(self, b): self.b = b
    def take(self, n):
        if len(self.b) < n: raise Bad
        out, self.b = self.b[:n], self.b[n:]
        return out
    def varint(self):
        v = 0
        for i in range(5):
            c = self.take(1)[0]; v |= (c & 127) << (7 * i)
            if c < 128:
                if v >= 1 << 32: raise Bad
                return v
        raise Bad
    def bytes(self): return self.take(self.varint())
    def choice(self, n):
        v = self.varint()
        if v >= n: raise Bad
        return v
    def list(self, n): return [self.take(n).hex() for _ in range(self.varint())]

def fields(table, r, slot):
    if table == "tip":
        ch = r.take(8); a, b = r.varint(), r.varint(); t = ["Handlers", "Source"][r.choice(2)]
        return f"slot {slot}, TipRecord {{ channel: ChannelId([{', '.join(map(str, ch))}]), received: Day({a}), moved: Day({b}), turn: {t} }}"
    if table == "keys":
        a, b = r.bytes(), r.bytes()
        if len(a) != 1216 or len(b) != 1216: raise Bad
        return f"tip {a[:8].hex()}…, mailbox {b[:8].hex()}…"
    if table == "grant": return f"{len(r.bytes())} bytes"
    if table == "entry":
        k = ["Tip", "FollowUp", "Reply", "Note"][r.choice(4)]; d = r.varint(); form = r.take(16).hex(); h = r.bytes()
        b = f"inline {len(r.bytes())} bytes" if r.choice(2) == 0 else f"file {r.take(16).hex()} {r.take(32).hex()}"
        return f"{k}, Day({d}), form {form}, head {len(h)} bytes, {b}"
    q = lambda b: '"' + b.decode() + '"'
    if table == "site": return f"{q(r.bytes())}, salt {r.take(16).hex()}"
    if table == "channel": return f"{q(r.bytes())}, {q(r.bytes())}, [{' '.join(r.list(8))}], [{' '.join(r.list(8))}]"
    if table == "person": return f"{q(r.bytes())}, {q(r.bytes())}, {r.bytes()[:8].hex()}…, {len(r.bytes())} bytes"

def read(f, body):
    r = Reader(body); slot = None
    if r.take(1) != b"\1": raise Bad
    if f["table"] == "tip": slot = int.from_bytes(r.take(4), "big")
    plain = body
    if "erasure key" in f:
        plain = unseal(bytes.fromhex(f["erasure key"]), "tipline/v1 record", bytes.fromhex(f["key"]), r.b)
        if plain is None: raise Bad
    r = Reader(plain)
    if r.take(1) != b"\1": raise Bad
    out = fields(f["table"], r, slot)
    if r.b: raise Bad
    return plain.hex(), out

for name, f, _, body in vectors("record"):
    try: got = read(f, body)
    except Bad: got = None
    want = (f["plaintext"], f["fields"]) if f["expect"] == "success" else None
    assert got == want, (name, got, want)
    count += 1

HEADER = b"tipline/v1 erasure keys, in slots of 64 bytes: docs/formats.md\n\n"
for name, f, lines, body in vectors("slot"):
    ok = body[:64] == HEADER
    found = []
    for i in range(max(0, len(body) // 64 - 1) if ok else 0):
        s = body[64 * (i + 1):64 * (i + 2)]; tip, key, check = s[:16], s[16:48], s[48:]
        for state in ("kept", "reserved"):
            m = hmac.digest(key, f"tipline/v1 slot {state}".encode() + b"\0" + i.to_bytes(4, "big") + tip, "sha256")
            if m[:16] == check: found.append(f"{i} {tip.hex()} {key.hex()} {state}")
    assert ("success" if ok else "failure") == f["expect"], name
    assert found == [v for k, v in lines if k == "slot"], name
    count += 1
print(count, "vectors agree")
