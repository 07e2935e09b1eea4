// The age half: npm age-encryption opens envelopes, grants and locked identities; plaintexts of envelopes go to a temporary folder.
import * as age from "age-encryption";
import fs from "node:fs";
import os from "node:os";
const root = process.argv[2];
const read = (folder) => fs.readdirSync(`${root}/${folder}`).map((name) => {
  const file = fs.readFileSync(`${root}/${folder}/${name}`), end = file.indexOf("\n\n");
  const fields = Object.fromEntries(file.subarray(0, end).toString().split("\n").map((l) => [l.slice(0, l.indexOf(": ")), l.slice(l.indexOf(": ") + 2)]));
  return { name, fields, bytes: file.subarray(end + 2) };
});
const open = async (bytes, add) => { try { const d = new age.Decrypter(); add(d); return Buffer.from(await d.decrypt(bytes)); } catch { return null; } };
const isIdentity = async (t) => { try { if (!/^AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}$/.test(t)) return false; await age.identityToRecipient(t); return true; } catch { return false; } };
let n = 0; const bad = [];
const plain = `${os.tmpdir()}/tipline-vectors-plain`;
fs.rmSync(plain, { recursive: true, force: true }); fs.mkdirSync(plain);
for (const v of read("envelope")) {
  const p = await open(v.bytes, (d) => d.addIdentity(v.fields.identity));
  if (p) fs.writeFileSync(`${plain}/${v.name}`, p);
}
for (const v of read("grant")) {
  const p = await open(v.bytes, (d) => d.addIdentity(v.fields.identity));
  let got = "failure", opens;
  if (p) {
    let t; try { t = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(p); } catch { t = ""; }
    const [a, b] = t.split("\n"), m = /^# tipline\/v1 grant: (open|held)$/.exec(a);
    if (m && await isIdentity(b)) { got = m[1]; opens = b; }

  }
  n++; if (got !== v.fields.expect || opens !== v.fields.opens) bad.push(`grant/${v.name}: ${got}`);
}
for (const v of read("mark")) {
  const p = await open(v.bytes, (d) => d.addIdentity(v.fields.identity));
  let got = "failure";
  // The length is a rule of ours: age opens a mark of any.
  if (p && v.bytes.length === 2304) {
    try { got = /^# tipline\/v1 mark: (open|held)\n/.exec(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(p))?.[1] ?? "failure"; } catch { got = "failure"; }
  }
  n++; if (got !== v.fields.expect) bad.push(`mark/${v.name}: ${got}`);
}
for (const v of read("locked")) {
  const p = await open(v.bytes, (d) => d.addPassphrase(Buffer.from(v.fields.passphrase ?? "", "hex").toString()));
  const t = p?.toString() ?? "", ok = await isIdentity(t);
  n++; if ((ok ? "success" : "failure") !== v.fields.expect || (ok ? t : undefined) !== v.fields.opens) bad.push(`locked/${v.name}: ${ok}`);
}
console.log(n, "checked; expected to differ: locked/work_factor_19; found:", bad);
